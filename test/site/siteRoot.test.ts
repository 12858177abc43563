// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {siteRoot} from "../../components/site/siteRoot.js";

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.root;
});

it.each([
  [".", "http://localhost/some/where/"],
  ["..", "http://localhost/some/"],
  ["", "http://localhost/"],
  ["/base", "http://localhost/base/"]
])("is where the page says that it is: %j", (way, address) => {
  vi.spyOn(document, "baseURI", "get").mockReturnValue("http://localhost/some/where/paths");
  document.documentElement.dataset.root = way;
  expect(siteRoot()).toBe(address);
});

it("is unknown in the preview, which says nothing", () => {
  expect(siteRoot()).toBeUndefined();
});
