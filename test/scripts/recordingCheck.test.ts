import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {recordingCheck} from "../../scripts/record/recordingCheck.js";

const text = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);
const run = (loss: number, date: string, runtime: string) => text({provenance: {runtime, date}, networks: [{loss}]});
const KEPT = run(0.1, "2026-11-24T09:50:53.608Z", "Node 20.20.2");

it("calls a recording equal that differs in its date and in the version of Node alone", () => {
  const {equal, sentence} = recordingCheck("runs/a.json", run(0.1, "2027-01-01T00:00:00.000Z", "Node 22.1.0"), KEPT);
  expect([equal, sentence]).toEqual([true, "runs/a.json: equal to the bit"]);
});

it("notices the last bit, what is cut off, what is too long and what is not there", () => {
  const made = run(0.1 + Number.EPSILON, "2027-01-01T00:00:00.000Z", "Node 20.20.2");
  expect(recordingCheck("runs/a.json", made, KEPT)).toMatchObject({
    equal: false,
    sentence: expect.stringMatching(/^runs\/a\.json: differs from byte \d+ of \d+ on/) as string
  });
  expect(recordingCheck("a.bin", Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3)).sentence).toBe(
    "a.bin: differs from byte 2 of 3 on (2 bytes were made)"
  );
  expect(recordingCheck("a.bin", Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2)).equal).toBe(false);
  expect(recordingCheck("a.bin", Uint8Array.of(1), undefined).sentence).toContain("is not kept");
});

it("reads past the part of a safetensors file that tells when it was made, and no further", () => {
  const file = readFileSync(join(import.meta.dirname, "../../data/weights/plain-34.safetensors"));
  const header = file.readBigUInt64LE(0);
  const told = file.subarray(8, 8 + Number(header)).toString();
  const other = Buffer.from(told.replace(/Node \d+\.\d+\.\d+/, "Node 22.11.10").padEnd(told.length + 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(other.length));
  const again = Buffer.concat([length, other, file.subarray(8 + Number(header))]);
  expect(recordingCheck("weights/plain-34.safetensors", again, file).equal).toBe(true);
  again[again.length - 1] = (again.at(-1) ?? 0) ^ 1;
  expect(recordingCheck("weights/plain-34.safetensors", again, file).equal).toBe(false);
});
