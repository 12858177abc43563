import type {RunConfig} from "../../../run/runConfig.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

/** A module with one function, a fused multiply-add: valid only where the browser has relaxed SIMD. */
const RELAXED = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 8, 1, 0x60, 3, 0x7b, 0x7b, 0x7b, 1, 0x7b],
  ...[3, 2, 1, 0],
  ...[10, 13, 1, 11, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfd, 0x85, 2, 0x0b]
);

/** What a reader who asks for faster arithmetic should know, a sentence; nothing for one who does not. */
export function arithmeticNotice({simd}: Pick<RunConfig, "simd">): readonly string[] {
  if (simd !== "relaxed" || WebAssembly.validate(RELAXED)) return [];
  return [say.thisBrowserHasNoRelaxed];
}
