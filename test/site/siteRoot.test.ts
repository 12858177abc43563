// @vitest-environment jsdom
import {expect, it} from "vitest";
import {siteRoot} from "../../components/site/siteRoot.js";

it("is where the description of the site as an app lies, and nowhere without one", () => {
  document.head.innerHTML = '<link rel="manifest" href="/some/where/manifest.webmanifest">';
  expect(siteRoot()).toBe(`${location.origin}/some/where/`);
  document.head.innerHTML = "";
  expect(siteRoot()).toBeUndefined();
});
