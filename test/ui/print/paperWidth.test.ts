// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {whilePrinted} from "../../../components/ui/print/paperWidth.js";

const media = (isPaper: boolean): void => void vi.stubGlobal("matchMedia", () => ({matches: isPaper}));

it("tells once when a page begins to be printed, once when that has ended, and nothing after its stop", () => {
  media(false);
  const tell = vi.fn();
  const stop = whilePrinted(tell);
  dispatchEvent(new Event("afterprint"));
  expect(tell).not.toHaveBeenCalled();
  for (const name of ["beforeprint", "beforeprint", "afterprint", "afterprint"]) dispatchEvent(new Event(name));
  expect(tell.mock.calls).toEqual([[true], [false]]);
  stop();
  dispatchEvent(new Event("beforeprint"));
  expect(tell).toHaveBeenCalledTimes(2);
});

it("tells nothing of a page that is laid out for paper already", () => {
  media(true);
  const tell = vi.fn();
  const stop = whilePrinted(tell);
  dispatchEvent(new Event("beforeprint"));
  expect(tell).not.toHaveBeenCalled();
  stop();
});
