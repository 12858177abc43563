// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {startFurther} from "../../components/site/startFurther.js";

beforeEach(() => void vi.stubGlobal("FURTHER_SCRIPT", "_file/site/further-en.js"));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

const asked = (): readonly string[] => [...document.querySelectorAll("script")].map(({src}) => src);

it("asks for the script once the page and its scripts have come, below the site's root", async () => {
  document.head.innerHTML = '<link rel="manifest" href="../manifest.webmanifest">';
  vi.spyOn(document, "baseURI", "get").mockReturnValue("http://localhost/a/de/paths");
  vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  let come: () => void = () => undefined;
  const over = startFurther(new Promise<void>((resolve) => (come = resolve)));
  come();
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked()).toEqual([]);
  dispatchEvent(new Event("load"));
  await over;
  expect(asked()).toHaveLength(1);
  expect(asked()[0]).toMatch(/\/_file\/site\/further-en\.js$/);
});

it("finds it below the server's root in the preview, which is no app", async () => {
  await startFurther(Promise.resolve());
  expect(asked()).toEqual([`${location.origin}/_file/site/further-en.js`]);
});
