import {beforeAll, expect, it} from "vitest";
import {sharedMaps} from "../../../../components/engine/train/plan/sharedMaps.js";
import {finishWork} from "../../../../components/engine/train/work.js";
import {useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

it("takes memory when it is first asked for, more only where it has too little, and none after its end", () => {
  const shared = sharedMaps();
  expect(shared.bytes).toBe(0);
  finishWork(shared.reserve(256));
  const first = shared.base();
  expect(first % 16).toBe(0);
  expect([[...shared.reserve(128)], shared.base()]).toEqual([[], first]);
  finishWork(shared.reserve(1024));
  // With what aligns it.
  expect(shared.bytes).toBe(1024 + 16);
  shared.dispose();
  expect(shared.bytes).toBe(0);
});

it("takes much in pieces, and begins anew where it was left between two", () => {
  const shared = sharedMaps();
  const much = 2 ** 25;
  shared.reserve(much).next();
  expect([...shared.reserve(much)]).toHaveLength(4);
  expect(shared.bytes).toBe(much + 16);
  expect([...shared.reserve(much)]).toEqual([]);
  shared.dispose();
});
