import {beforeAll, expect, it} from "vitest";
import {sharedMaps} from "../../../../components/engine/train/plan/sharedMaps.js";
import {useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

it("takes memory when it is first asked for, more only where it has too little, and none after its end", () => {
  const shared = sharedMaps();
  expect(shared.bytes).toBe(0);
  expect(shared.reserve(256)).toBe(256);
  const first = shared.base();
  expect(first % 16).toBe(0);
  expect([shared.reserve(128), shared.base()]).toEqual([0, first]);
  expect(shared.reserve(1024)).toBe(1024);
  // With what aligns it.
  expect(shared.bytes).toBe(1024 + 16);
  shared.dispose();
  expect(shared.bytes).toBe(0);
});
