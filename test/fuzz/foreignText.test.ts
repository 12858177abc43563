import fc from "fast-check";
import {expect, it} from "vitest";
import {pictureHeader} from "../../components/run/data/pictureHeader.js";
import {refusal} from "../../components/ui/image/decodeImage.js";
import {readRun, writeRun} from "../../components/lessons/training-lab/runs/runRecord.js";
import {readNetworks} from "../../components/lessons/training-lab/storedNetworks.js";
import {formatHash, parseHash} from "../../components/run/runConfig.js";
import {shortName, shortValue} from "../../components/run/foreignWords.js";
import {faultWords} from "../../components/site/loadFaults.js";
import {anyJson, byteHarm, FUZZ, harmed, spoil, spoiling, valueOrSentence} from "../support/fuzz.js";
import {aKeptRun} from "../support/keptRuns.js";

const KEYS = [
  "skip",
  "bn",
  "depth",
  "width",
  "size",
  "lr",
  "batch",
  "steps",
  "seed",
  "data",
  "hide",
  "run",
  "task",
  "preset",
  "opt",
  "x"
];
const value = fc.oneof(
  fc.string({unit: "binary", maxLength: 400}),
  fc.constantFrom(
    "",
    "1e999",
    "-0",
    "NaN",
    "0x10",
    "34",
    "%",
    "%E0%A4%A",
    "lr,batch",
    "depth",
    "__proto__",
    "1".repeat(5000)
  ),
  fc.integer().map(String),
  fc.double().map(String)
);

it("reads any link, tells each value that it does not use, and writes a link that it reads again", () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...KEYS), value, fc.boolean()), {maxLength: 8});
  fc.assert(
    fc.property(pairs, (given) => {
      const text = given.map(
        ([key, one, encoded]) => `${key}=${encoded ? encodeURIComponent(one.replaceAll(/\p{Cs}/gu, "")) : one}`
      );
      const read = parseHash(`#${text.join("&")}`);
      for (const problem of read.problems) expect(problem).toMatch(/^[^\n]{20,300}$/);
      const again = parseHash(formatHash(read.config, read.hide, read));
      expect(again.config).toEqual(read.config);
      expect(again.problems).toEqual([]);
    }),
    FUZZ
  );
});

it("reads a kept run that was harmed, or says what is wrong with it", () => {
  const record = writeRun(aKeptRun());
  fc.assert(
    fc.property(spoiling, (harms) => {
      const found = valueOrSentence(() => readRun(spoil(record, harms), spoil({id: "a", hidden: true}, harms)));
      if (found) expect(typeof found.hidden).toBe("boolean");
    }),
    FUZZ
  );
});

it("takes up no network of a run whose stored state was harmed", () => {
  const run = aKeptRun();
  const sound = run.networks.map(({network, reports}) => ({state: {network, step: reports.length}, ahead: []}));
  fc.assert(
    fc.property(
      fc.oneof(
        anyJson,
        spoiling.map((harms) => spoil(sound, harms))
      ),
      (stored) => {
        for (const {run: found, state} of readNetworks(stored, run) ?? [])
          expect(found.reports).toHaveLength(state.step);
      }
    ),
    FUZZ
  );
});

const png = Uint8Array.of(
  137,
  80,
  78,
  71,
  13,
  10,
  26,
  10,
  0,
  0,
  0,
  13,
  73,
  72,
  68,
  82,
  0,
  0,
  0,
  9,
  0,
  0,
  0,
  7,
  ...Array<number>(40).fill(0)
);
const jpeg = Uint8Array.of(
  255,
  216,
  255,
  224,
  0,
  4,
  0,
  0,
  255,
  192,
  0,
  17,
  8,
  0,
  7,
  0,
  9,
  ...Array<number>(30).fill(0)
);
const webp = Uint8Array.from([...new TextEncoder().encode("RIFF    WEBPVP8X"), ...Array<number>(40).fill(3)]);

it("reads the header of any picture and refuses in a sentence", () => {
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 200}),
    fc.tuple(fc.constantFrom(png, jpeg, webp), byteHarm).map(([sound, harms]) => harmed(sound, harms))
  );
  fc.assert(
    fc.property(bytes, fc.string({maxLength: 3000}), fc.string({maxLength: 300}), (given, name, type) => {
      const header = pictureHeader(given);
      expect(header.format).toMatch(/^[\w ]{2,20}$/);
      for (const kind of ["", "image/png", type]) {
        const refused = refusal(name, kind, given.length, header);
        if (refused !== undefined) expect(refused).toMatch(/^[^\n]{10,300}$/);
      }
    }),
    FUZZ
  );
});

it("shortens any name and any value to one line", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 500}), anyJson, (name, given) => {
      expect(shortName(name)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,80}$/u);
      expect(shortValue(given).length).toBeLessThan(130);
      expect(faultWords(name)).toMatch(/^[^\n]{20,300}$/);
    }),
    FUZZ
  );
});
