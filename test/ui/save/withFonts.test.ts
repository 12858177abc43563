// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {withFonts} from "../../../components/ui/save/withFonts.js";

const SHEETS = [
  {
    href: null,
    cssRules: ["Inter", "Serif", "Unused"].map((family) => ({
      cssText: "@font-face { }",
      style: {
        getPropertyValue: (name: string) => ({"font-family": family, src: `url("${family}.woff2")`})[name] ?? ""
      }
    }))
  }
];
const FILE = {
  text:
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter, sans-serif"><text>A <tspan font-family="Serif">b</tspan></text>' +
    '<g font-family="Unused"><text> </text></g></svg>',
  width: 10,
  height: 5
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
function page(answer: (url: string) => Promise<unknown>): readonly string[] {
  const asked: string[] = [];
  vi.spyOn(document, "styleSheets", "get").mockReturnValue(SHEETS as unknown as StyleSheetList);
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(new URL(url).pathname);
    return answer(url);
  });
  return asked;
}

it("puts the fonts in which words are set into the file, and no other", async () => {
  const asked = page(() => Promise.resolve(new Response("font")));
  const {text, width, height} = await withFonts(FILE);
  expect(asked).toEqual(["/Inter.woff2", "/Serif.woff2"]);
  expect([width, height]).toEqual([10, 5]);
  expect(text).toMatch(/^<svg[^>]*><style>@font-face\{font-family:"Inter";/);
  expect(text.match(/src:url\("data:font\/woff2;base64,Zm9udA=="\)/g)).toHaveLength(2);
  expect(text).toContain("<text>A <tspan");
});

it("leaves the file as it was where a font cannot be had", async () => {
  page(() => Promise.resolve(new Response("gone", {status: 404})));
  expect(await withFonts(FILE)).toBe(FILE);
  page(() => Promise.reject(new TypeError("offline")));
  expect(await withFonts(FILE)).toBe(FILE);
});
