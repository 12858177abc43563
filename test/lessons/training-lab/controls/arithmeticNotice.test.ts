import {afterEach, expect, it, vi} from "vitest";
import {arithmeticNotice} from "../../../../components/lessons/training-lab/controls/arithmeticNotice.js";

afterEach(() => void vi.restoreAllMocks());

it("tells a reader who asks for faster arithmetic that the browser has none, and nobody else", () => {
  const validate = vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
  expect(arithmeticNotice({simd: "plain"})).toEqual([]);
  expect(arithmeticNotice({simd: "relaxed"})[0]).toContain("This browser has no relaxed SIMD");
  validate.mockReturnValue(true);
  expect(arithmeticNotice({simd: "relaxed"})).toEqual([]);
});
