// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {standing} from "../../../components/ui/late/standing.js";
import {stillPage, watches} from "../../support/reader.js";
import {sightedPage} from "../../support/sightedPage.js";

beforeEach(() => stillPage());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("resolves once the element is in the page and has a width, not before, and then looks no more", async () => {
  const page = sightedPage();
  const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(0);
  const node = document.createElement("div");
  const stood = vi.fn();
  void standing(node)?.after.then(stood);
  page.stand();
  document.body.append(node);
  page.stand();
  node.remove();
  width.mockReturnValue(300);
  page.stand();
  await Promise.resolve();
  expect(stood).not.toHaveBeenCalled();
  document.body.append(node);
  page.stand();
  await Promise.resolve();
  expect(stood).toHaveBeenCalledExactlyOnceWith(300);
  expect(watches()).toBe(0);
});

it("looks no more once it is stopped", async () => {
  const page = sightedPage();
  const node = document.createElement("div");
  const stood = vi.fn();
  const place = standing(node);
  void place?.after.then(stood);
  expect(watches()).toBe(1);
  place?.stop();
  document.body.append(node);
  page.stand();
  await Promise.resolve();
  expect(stood).not.toHaveBeenCalled();
  expect(watches()).toBe(0);
});

it("waits for nothing where a browser cannot tell what is seen", () => {
  expect(standing(document.createElement("div"))).toBeUndefined();
});
