// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {standing} from "../../../components/ui/late/standing.js";

afterEach(() => vi.unstubAllGlobals());

it("resolves once the element is in the page and has a width, not before", async () => {
  let tell = (): void => undefined;
  const disconnect = vi.fn();
  vi.stubGlobal("IntersectionObserver", Object);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        tell = callback;
      }
      observe = (): void => undefined;
      disconnect = disconnect;
    }
  );
  const node = document.createElement("div");
  const stood = vi.fn();
  void standing(node)?.then(stood);
  tell();
  Object.defineProperty(node, "clientWidth", {value: 300});
  tell();
  await Promise.resolve();
  expect(stood).not.toHaveBeenCalled();
  document.body.append(node);
  tell();
  await Promise.resolve();
  expect(stood).toHaveBeenCalledExactlyOnceWith(300);
  expect(disconnect).toHaveBeenCalledOnce();
});

it("waits for nothing where a browser cannot tell what is seen", () => {
  expect(standing(document.createElement("div"))).toBeUndefined();
});
