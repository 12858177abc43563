import {JSDOM} from "jsdom";
import {inflateSync} from "node:zlib";
import {expect, it} from "vitest";
import {canvasNotes} from "../../scripts/cards/canvasNotes.js";
import {cardText} from "../../scripts/cards/cardTexts.js";
import {pngOf} from "../../scripts/cards/pngOf.js";
import {rootProperties, styleSvg, TAKEN} from "../../scripts/cards/styledSvg.js";
import {styleRules} from "../../scripts/cards/styleRules.js";
import {root} from "../support/root.js";

const rule = (selector: string, weight: number, declared: Record<string, string>) => ({
  selector,
  weight,
  declared: Object.entries(declared)
});

function styled(svg: string, rules: readonly ReturnType<typeof rule>[]): Element {
  const {document} = new JSDOM(`<main><div class="plain">${svg}</div></main>`).window;
  const node = document.querySelector("svg") as SVGSVGElement;
  styleSvg(node, rules);
  return node;
}

it("takes the weightiest rule, then the element's own style; references are those of what is around", () => {
  const svg = styled('<svg><path class="a" fill="var(--x)"/><path style="stroke: var(--hue)"/></svg>', [
    rule(":root", 100, {"--x": "#ff0000"}),
    rule(".plain", 100, {"--hue": "#b84a00"}),
    rule(".a", 100, {stroke: "var(--hue)"}),
    rule("path", 1, {stroke: "black", "stroke-width": "calc(12px / var(--k, 2))"})
  ]);
  const read = (at: number, name: string) => svg.children[at]?.getAttribute(name);
  expect([read(0, "stroke"), read(0, "fill"), read(0, "stroke-width")]).toEqual(["#b84a00", "#ff0000", "6px"]);
  expect([read(1, "stroke"), read(1, "style")]).toEqual(["#b84a00", null]);
});

it("mixes colors, unfolds fonts, rounds weights to what the renderer knows, and leaves letters as they are", () => {
  const svg = styled("<svg><text>f₁₂</text></svg>", [
    rule("text", 1, {
      font: "600 calc(54px / var(--k, 1)) / 1 Serif",
      fill: "color-mix(in srgb, #000000 50%, #ffffff)",
      stroke: "color-mix(in srgb, #ff0000 20%, transparent)"
    }),
    rule("svg", 1, {"font-weight": "650"})
  ]);
  const text = svg.querySelector("text");
  const read = ["font-size", "font-family", "font-weight", "fill", "stroke"].map((name) => text?.getAttribute(name));
  expect(read).toEqual(["54px", "Serif", "600", "#808080", "rgba(255, 0, 0, 0.2)"]);
  expect(svg.getAttribute("font-weight")).toBe("700");
  expect(text?.innerHTML).toBe("f₁₂");
});

it("reads the site's own style sheets: colours of the light or the dark, weights by ids, classes and types", () => {
  const rules = styleRules(root, TAKEN);
  expect(rootProperties(rules).get("--residual")).toBe("#0072b2");
  const dark = rootProperties(styleRules(root, TAKEN, true));
  expect(["--residual", "--map-residual", "--gradient"].map((name) => dark.get(name))).toEqual([
    "#56b4e9",
    "#14171a #15384f #2a7fb3 #56b4e9 #eaf7ff",
    "#d997bd"
  ]);
  const of = (selector: string) => rules.find((one) => one.selector === selector)?.weight ?? NaN;
  expect(of(".network-picture .network-name")).toBeGreaterThan(of(".network-picture text"));
  expect(rules.every(({selector}) => !selector.includes(":hover"))).toBe(true);
});

it("notes what is drawn on a canvas as shapes, and pixels as a picture, also through another canvas", () => {
  const {window} = new JSDOM("");
  const svgOf = canvasNotes(window);
  const canvas = window.document.createElement("canvas");
  const tile = window.document.createElement("canvas");
  tile.width = tile.height = 2;
  const [context, small] = [canvas.getContext("2d"), tile.getContext("2d")];
  small?.putImageData(new Object({width: 2, height: 2, data: new Uint8ClampedArray(16)}) as ImageData, 0, 0);
  if (context) Object.assign(context, {fillStyle: "#fff", globalAlpha: 0.5});
  context?.fillRect(1, 2, 3, 4);
  context?.drawImage(tile, 10, 20, 8, 8);
  expect(svgOf(canvas)).toMatch(
    /^<rect x="1" y="2" width="3" height="4" fill="#fff" opacity="0.5"><\/rect><g transform="translate\(10 20\) scale\(4 4\)" opacity="0.5"><image width="2" height="2" href="data:image\/png;base64,/
  );
  context?.clearRect(0, 0, 9, 9);
  expect(svgOf(canvas)).toBe("");
});

it("writes pixels as a PNG with its size and rows", () => {
  const file = pngOf({width: 2, height: 1, data: Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 255)});
  expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 1]);
  // The checksum of an empty IEND, as every PNG ends.
  expect(file.subarray(-4).toString("hex")).toBe("ae426082");
  const content = file.subarray(file.indexOf("IDAT") + 4, file.indexOf("IEND") - 8);
  expect([...inflateSync(content)]).toEqual([0, 1, 2, 3, 255, 4, 5, 6, 255]);
});

it("writes a page's title and question on its card, each formula once, else its description", () => {
  const math =
    '<span class="katex-mathml"><math><mi>f</mi><annotation>\\f</annotation></math></span><span class="katex-html">f</span>';
  expect(cardText(`<h1>Many <em>paths</em></h1><p class="question">Which ${math}\nstays?</p>`)).toEqual({
    title: "Many paths",
    question: "Which f stays?"
  });
  expect(cardText('<meta name="description" content="About."><h1>A</h1>').question).toBe("About.");
});
