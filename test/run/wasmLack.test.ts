import {expect, it} from "vitest";
import {wasmLack} from "../../components/run/wasmLack.js";

it("tells a browser without WebAssembly from one without its SIMD instructions", () => {
  expect(wasmLack({})).toBe("this browser has no WebAssembly, or it is switched off");
  expect(wasmLack({WebAssembly: {validate: () => false}})).toBe("this browser’s WebAssembly has no SIMD instructions");
});

it("finds nothing missing where the tests themselves compute", () => {
  expect(wasmLack()).toBeUndefined();
});
