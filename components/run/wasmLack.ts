import * as say from "../words/en/runWords.js";

/** The shortest module with a SIMD instruction: `(func (drop (i8x16.splat (i32.const 0))))`. */
const WITH_SIMD = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11]
);

/** What the networks miss in this browser, in words: WebAssembly itself, or its SIMD instructions; undefined where they run. */
export function wasmLack(
  scope: {readonly WebAssembly?: Pick<typeof WebAssembly, "validate">} = globalThis
): string | undefined {
  const wasm = scope.WebAssembly;
  if (typeof wasm !== "object") return say.thisBrowserHasNoWebAssembly;
  return wasm.validate(WITH_SIMD) ? undefined : say.thisBrowsersWebAssemblyHasNo;
}
