import {afterEach, expect, it, vi} from "vitest";
import {freshId} from "../../../components/run/kept/freshId.js";

afterEach(() => vi.unstubAllGlobals());

it("makes a new identifier each time, with `randomUUID` and without", () => {
  const whole = freshId();
  vi.stubGlobal("crypto", {getRandomValues: crypto.getRandomValues.bind(crypto)});
  const [first, second] = [freshId(), freshId()];
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set([whole, first, second]).size).toBe(3);
});
