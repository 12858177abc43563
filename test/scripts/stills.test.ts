// @vitest-environment jsdom
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse, serialize} from "parse5";
import {expect, it} from "vitest";
import {drawStill, NARROW_STILL, PIXELS, STILL, stillSvg} from "../../scripts/cards/drawStill.js";
import {addStills, FIRST_STILLS, isSeenAbove, stillFile, toldSections} from "../../scripts/cards/stillFile.js";
import {firstStills} from "../../scripts/cards/firstStills.js";
import {stillFigures} from "../../scripts/cards/stillFigures.js";
import {elements} from "../../scripts/site/htmlTree.js";
import {stillPage} from "../support/reader.js";
import {root} from "../support/root.js";

it("puts a still into each paragraph that moves a picture, where no script runs, and nowhere else", () => {
  const page = parse(
    '<main><div class="told-steps"><section><h2 id="a">A</h2></section><section><p>B</p></section><section data-still="above"><p>C</p></section></div><section></section></main>'
  );
  addStills([...elements(page)], "deep/gradients.html", "../");
  const text = serialize(page);
  expect(text.match(/<noscript>/g)).toHaveLength(2);
  expect(text).toContain(
    '<h2 id="a">A</h2><noscript><picture><source srcset="../stills/deep/gradients-1-narrow-dark.png" media="(max-width: 37.4rem) and (prefers-color-scheme: dark)"><source srcset="../stills/deep/gradients-1-narrow.png" media="(max-width: 37.4rem)"><source srcset="../stills/deep/gradients-1-dark.png" media="(prefers-color-scheme: dark)"><img class="still" src="../stills/deep/gradients-1.png" alt="The picture at this point" aria-describedby="a"></picture></noscript></section>'
  );
  expect(text).toContain('src="../stills/deep/gradients-2.png" alt="The picture at this point"></picture></noscript>');
});

it("puts a still where the first figure is drawn, on pages whose text moves none", () => {
  const source =
    '<main><h1>A &amp; "b"</h1><p class="question">Why\n so?</p><div class="observablehq--block"></div><p>A</p><div class="observablehq--block" data-awaited=""></div></main>';
  for (const name of FIRST_STILLS) {
    const page = parse(source);
    addStills([...elements(page)], name, "./");
    expect(serialize(page)).toMatch(
      /<p>A<\/p><noscript><picture>(?:<source srcset="\.\/stills\/[\w-]+-1(?:-narrow)?(?:-dark)?\.png" media="[^"]+\)">){3}<img class="still" src="\.\/stills\/[\w-]+-1\.png" alt="A &amp; &quot;b&quot;: [^"]*: Why so\?"><\/picture><p>[^<]+<\/p><\/noscript><div[^>]* data-awaited=/
    );
  }
  const other = parse(source);
  addStills([...elements(other)], "method.html", "./");
  expect(serialize(other)).not.toContain("noscript");
});

it("draws the first figure of each page that has such a still", () => {
  const figures = firstStills();
  expect(Object.keys(figures).sort()).toEqual(FIRST_STILLS);
  for (const all of Object.values(figures)) expect(all).toHaveLength(1);
  const stream = figures["after-resnet.html"]?.[0]?.(root, {width: 960, height: 520});
  expect(stream?.querySelectorAll("text").length).toBeGreaterThan(10);
});

it("draws the networks of a phone's stills upright", () => {
  stillPage();
  const upright = Object.entries({...stillFigures(root), ...firstStills()}).map(([page, [figure]]) => {
    document.body.innerHTML = "<main></main>";
    const element = figure?.(root, NARROW_STILL);
    const svg = element?.tagName === "svg" ? element : element?.querySelector("svg");
    const [, , width = 0, height = 0] = svg?.getAttribute("viewBox")?.split(/[ ,]+/).map(Number) ?? [];
    return [page, width <= NARROW_STILL.width, height > 2 * width] as const;
  });
  expect(upright.filter(([, fits]) => !fits)).toEqual([]);
  expect(upright.flatMap(([page, , isUpright]) => (isUpright ? [page] : []))).toEqual([
    "index.html",
    "gradients.html",
    "resnet-34.html",
    "paths.html",
    "build.html",
    "training-lab.html"
  ]);
});

it("draws a still for each state of a page's picture, and none that repeats the one before it", () => {
  const figures = stillFigures(root);
  const told = readdirSync(join(root, "src"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const source = readFileSync(join(root, "src", name), "utf8");
      const isDrawn = toldSections(elements(parse(source))).map((section) => !isSeenAbove(section));
      return [name.replace(".md", ".html"), isDrawn] as const;
    })
    .filter(([, isDrawn]) => isDrawn.length > 0);
  expect(told.length).toBeGreaterThan(2);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(figures).map(([page, all]) => [page, all.map((figure) => figure !== undefined)]))
  );
  expect(figures["gradients.html"]).toContain(undefined);
});

it("draws on paper, as a file of its own and as pixels", () => {
  document.body.innerHTML = '<svg viewBox="0 0 100 40" width="100" height="40"><text>a&nbsp;b</text></svg>';
  const svg = document.querySelector("svg") as SVGSVGElement;
  const text = stillSvg(svg, "#123456", STILL, PIXELS);
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="140" height="80"/);
  expect(stillSvg(svg, "#123456", NARROW_STILL)).toContain('width="108" height="48"');
  expect(text).toContain('height="80" fill="#123456"');
  expect(text).not.toContain("&nbsp;");
  expect(drawStill(svg, "#fff", []).subarray(1, 4).toString()).toBe("PNG");
  expect(stillFile("residual-unit.html", 2)).toBe("stills/residual-unit-2.svg");
  expect(stillFile("de/index.html", 1, {dark: true})).toBe("stills/index-1-dark.png");
  expect(stillFile("index.html", 1, {narrow: true})).toBe("stills/index-1-narrow.png");
});
