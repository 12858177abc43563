// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {inflateSync} from "node:zlib";
import {parse, serialize} from "parse5";
import {expect, it} from "vitest";
import {BOOK} from "../../components/site/pages.js";
import {addContents, CELL} from "../../scripts/cards/contentsFile.js";
import {drawContents} from "../../scripts/cards/drawContents.js";
import {contentsFigures} from "../../scripts/cards/contentsFigures.js";
import {elements} from "../../scripts/site/htmlTree.js";
import {stillPage} from "../support/reader.js";
import {root} from "../support/root.js";

const LIST = '<ol><li><a href="a">A</a>: a.</li><li><a href="b">B</a></li></ol>';

it("puts a picture before each line of the cover's list, in the dark another", () => {
  const page = parse(`<main><div class="contents">${LIST}<ul><li>C</li></ul></div>${LIST}</main>`);
  addContents([...elements(page)], "de/index.html", "../");
  const text = serialize(page);
  expect(text.match(/<picture>/g)).toHaveLength(2);
  expect(text).toContain(
    `<li><picture><source srcset="../contents-dark.png" media="(prefers-color-scheme: dark)"><img src="../contents.png" alt="" loading="lazy" width="${CELL.width}" height="${CELL.height}"></picture><a href="a">A</a>: a.</li>`
  );
  const other = parse(`<div class="contents">${LIST}</div>`);
  addContents([...elements(other)], "paths.html", "./");
  expect(serialize(other)).not.toContain("picture");
});

it("draws a detail of each page's figure, in the list's order", () => {
  const details = contentsFigures(root);
  expect([...details.keys()]).toEqual(BOOK.map(({path}) => `${path.slice(1)}.html`));
  for (const [page, detail] of details) {
    if (detail === undefined) throw new Error(`${page} has no picture`);
    const {figure, room} = detail;
    stillPage();
    document.body.innerHTML = "<main></main>";
    const drawn = figure(root, room);
    const svg = drawn.tagName === "svg" ? drawn : drawn.querySelector("svg");
    expect(svg?.querySelectorAll("*").length, page).toBeGreaterThan(1);
  }
});

it("shows each line its own part of the file, and lets it be a list without marks", () => {
  const lines = BOOK.map(() => "<li>A</li>").join("");
  const page = parse(`<div class="contents"><ol>${lines}</ol></div>`);
  const rules = addContents([...elements(page)], "index.html", "./");
  const parts = [...rules.matchAll(/li:nth-child\((\d+)\) img\{object-position:0 ([\d.]+)%/g)];
  expect(parts.map(([, line, share]) => [Number(line), Number(share)])).toEqual(
    BOOK.map((_, i) => [i + 1, (100 * i) / (BOOK.length - 1)])
  );
  expect(serialize(page)).toContain('<ol role="list">');
  const style = readFileSync(join(root, "src/styles/contents.css"), "utf8");
  expect(style).toContain(`aspect-ratio: ${CELL.width} / ${CELL.height};`);
});

it("leaves blank rows between two pictures, so that neither shows at the other's edge", () => {
  const {width, height, gap, density} = CELL;
  const full = (): SVGSVGElement => {
    document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg"><rect width="300" height="160" fill="#b84a00"/></svg>`;
    return document.querySelector("svg")!;
  };
  const file = drawContents(
    [full(), full()].map((drawing) => ({drawing, part: [0, 0, 300]})),
    "#ffffff",
    []
  );
  const [wide, high] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect([wide, high]).toEqual([width * density, (2 * height + gap) * density]);
  const pixels = inflateSync(file.subarray(file.indexOf("IDAT") + 4, file.indexOf("IEND") - 8));
  // The first pixel of each row: a byte tells the row's filter, none.
  const rows = Array.from({length: high}, (_, y) => pixels.readUIntBE(y * (4 * wide + 1) + 1, 3).toString(16));
  const picture = Array<string>(height * density).fill("b84a00");
  expect(rows).toEqual([...picture, ...Array<string>(gap * density).fill("ffffff"), ...picture]);
});
