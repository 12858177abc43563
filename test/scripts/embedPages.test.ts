import {parse} from "parse5";
import {expect, it} from "vitest";
import {embeddedPlates, embedPage, platesOf} from "../../scripts/site/embedPages.js";
import {attribute, elements, textOf} from "../../scripts/site/htmlTree.js";
import {root} from "../support/root.js";

const plates = embeddedPlates(root);

it("keeps every plate's address: pages elsewhere hold them", () => {
  expect(
    plates
      .map(({id, page}) => `${page}: ${id}`)
      .sort()
      .join("\n")
  ).toMatchInlineSnapshot(`
    "after-resnet: after-resnet-left-out
    after-resnet: after-resnet-merged
    after-resnet: after-resnet-mixing
    after-resnet: after-resnet-order
    after-resnet: after-resnet-silent
    after-resnet: after-resnet-stream
    build: build-network
    build: build-one-arc-cut
    degradation: degradation-conditions
    degradation: degradation-copy
    degradation: degradation-first-gradient
    degradation: degradation-guess
    degradation: degradation-ladder
    degradation: degradation-validation
    gradients: gradients-factor
    gradients: gradients-gain
    gradients: gradients-product
    gradients: gradients-products
    gradients: gradients-shattered
    gradients: gradients-sum
    gradients: gradients-vanishing
    gradients: gradients-way-back
    index: twins
    loss-surface: loss-surface-live
    loss-surface: loss-surface-maps
    loss-surface: loss-surface-seeds
    loss-surface: loss-surface-slices
    loss-surface: loss-surface-turned
    method: method-images
    paths: paths-gradient
    paths: paths-injuries
    paths: paths-lengths
    paths: paths-one-arc-cut
    paths: paths-sweep
    paths: paths-take-out
    paths: paths-unrolled
    residual-learning: residual-learning-causes
    residual-learning: residual-learning-copy
    residual-learning: residual-learning-curve
    residual-learning: residual-learning-depth
    residual-learning: residual-learning-scales
    residual-learning: residual-learning-sizes
    residual-learning: residual-learning-study
    residual-learning: residual-learning-sum
    residual-learning: residual-learning-unit
    residual-learning: residual-learning-zero-start
    residual-unit: residual-unit
    residual-unit: residual-unit-clipped
    residual-unit: residual-unit-more
    residual-unit: residual-unit-orders
    residual-unit: residual-unit-shortcuts
    residual-unit: residual-unit-signs
    resnet-34: resnet-34-costs
    resnet-34: resnet-34-layers
    teach: teach-slides
    training-lab: training-lab"
  `);
});

it("has every address once, in letters that need no code, and a heading for it", () => {
  const ids = plates.map(({id}) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
  expect(plates.filter(({heading}) => heading === "")).toEqual([]);
});

it("names a plate after the last heading before it", () => {
  const markdown =
    '# A\n\n## *B* one\n\ndisplay(embeddable("x-one", a));\n\n## C\n\ndisplay(embeddable(\n  "x-two", a));';
  expect(platesOf(markdown, "x")).toEqual([
    {id: "x-one", page: "x", heading: "B one"},
    {id: "x-two", page: "x", heading: "C"}
  ]);
});

const PAGE = `<!doctype html><html lang="en"><head><title>X | Shortcut</title><script type="module" src="./_page/x.js"></script></head>
<body><div id="observablehq-center"><header><nav></nav></header>
<main id="observablehq-main"><h1 id="x">X</h1><p>Prose.</p><div class="found" id="found-x"></div><div class="observablehq"><!--:1a:--></div></main>
<footer></footer></div></body></html>`;

it("leaves of a page its cells and what they look for, and leads back", () => {
  const all = [...elements(parse(embedPage(PAGE, {id: "x-one", page: "x", heading: "B"}, "start();")))];
  const names = all.map(({tagName}) => tagName);
  expect(["header", "footer", "nav"].filter((name) => names.includes(name))).toEqual([]);
  const html = all.find(({tagName}) => tagName === "html");
  expect(html && ["data-embed", "data-root", "data-page"].map((name) => attribute(html, name))).toEqual([
    "x-one",
    "..",
    "x.html"
  ]);
  const main = all.find(({tagName}) => tagName === "main");
  expect(main && textOf(main)).toBe("B (X)From Shortcut: X");
  expect(all.filter(({tagName}) => tagName === "h1").length).toBe(1);
  expect(all.some((element) => attribute(element, "id") === "found-x")).toBe(true);
  expect(all.flatMap((element) => attribute(element, "src") ?? attribute(element, "href") ?? [])).toEqual([
    "../_page/x.js",
    "../x"
  ]);
});

it("says which plate it comes from where a page lacks a part", () => {
  expect(() => embedPage("<p>no page</p>", {id: "x-one", page: "x", heading: ""}, "")).toThrow(
    /embed\/x-one .* <main>/
  );
});
