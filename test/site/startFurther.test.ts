// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {startFurther} from "../../components/site/startFurther.js";

beforeEach(() => void vi.stubGlobal("FURTHER_SCRIPT", "_file/site/further-en.js"));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.root;
  document.head.replaceChildren();
});

/** The addresses that scripts are asked for at, whole. */
const asked = (): readonly string[] => [...document.querySelectorAll("script")].map(({src}) => src);
/** All that is due is done. */
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

it.each([
  ["the page first", ["page", "scripts"]],
  ["its scripts first", ["scripts", "page"]]
])("asks for the script once the page and its scripts have come, %s", async (_, [first, second]) => {
  vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  let come: () => void = () => undefined;
  const over = startFurther(new Promise<void>((resolve) => (come = resolve)));
  const comes = (what: string | undefined): unknown => (what === "page" ? dispatchEvent(new Event("load")) : come());
  comes(first);
  await rest();
  expect(asked()).toEqual([]);
  comes(second);
  await over;
  expect(asked()).toHaveLength(1);
});

it.each([
  ["..", "http://localhost/course/_file/site/further-en.js"],
  [".", "http://localhost/course/de/_file/site/further-en.js"],
  ["", "http://localhost/_file/site/further-en.js"]
])("finds it below the root that the page names: %j", async (root, address) => {
  vi.spyOn(document, "baseURI", "get").mockReturnValue("http://localhost/course/de/paths");
  document.documentElement.dataset.root = root;
  await startFurther(Promise.resolve());
  expect(asked()).toEqual([address]);
});

it("finds it below the server's root in the preview, which is no app", async () => {
  await startFurther(Promise.resolve());
  expect(asked()).toEqual([`${location.origin}/_file/site/further-en.js`]);
});
