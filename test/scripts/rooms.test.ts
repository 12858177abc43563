import {parse} from "parse5";
import {expect, it} from "vitest";
import {isAlike, joinRooms, roomsText} from "../../scripts/rooms/joinRooms.js";
import {holdRooms, keptRooms, marginRules, roomRules} from "../../scripts/rooms/keptRooms.js";
import {attribute, elements, type Element} from "../../scripts/site/htmlTree.js";

/** The height that some rules give a cell at a width, as a browser reads them: the last that fits counts. */
function roomAt(rules: string, cell: string, width: number): number | undefined {
  const found = rules.split("\n").flatMap((line) => {
    const from = Number(/min-width:(\d+)px/.exec(line)?.[1] ?? 0);
    const value = new RegExp(`\\[data-room="${cell}"\\]\\{--room:([^}]*)\\}`).exec(line)?.[1];
    return width >= from && value !== undefined ? [value] : [];
  });
  const [, pixels = "", share = "0"] =
    /^(?:calc\()?(-?[\d.]+)px(?: \+ (-?[\d.]+)vw\))?$/.exec(found.at(-1) ?? "") ?? [];
  return found.length === 0 ? undefined : Number(pixels) + (Number(share) / 100) * width;
}

it("gives cells the measured heights, between them and below the first a straight line, beyond the last the same", () => {
  const rules = roomRules([300, 500, 501, 900], {"0": [800, 600, 400, 400], "4": [90, 90, 90, 90]});
  for (const [width, height] of [
    [200, 900],
    [300, 800],
    [400, 700],
    [500, 600],
    [501, 400],
    [900, 400],
    [2000, 400]
  ] as const)
    expect(Math.abs((roomAt(rules, "0", width) ?? NaN) - height), String(width)).toBeLessThanOrEqual(1);
  expect(roomAt(rules, "4", 640)).toBe(90);
  expect(rules.match(/"4"/g)).toHaveLength(1);
  expect(roomAt(rules, "1", 640)).toBeUndefined();
});

it("gives cells the margins that were measured, in one rule for all that have the same", () => {
  expect(marginRules({"0": [40, 40], "1": [16, 32], "2": [16, 16], "4": [40, 40]})).toBe(
    '[data-room="0"],[data-room="4"]{--around:40px}[data-room="1"]{--around:16px 32px}'
  );
  expect(marginRules({})).toBe("");
});

it("knows height and margins of the same cells", () => {
  for (const [name, {cells, margins = {}}] of Object.entries(keptRooms().pages))
    expect(Object.keys(margins), name).toEqual(Object.keys(cells));
});

it("comes within seven pixels of all that was measured, on every page, in few rules", () => {
  const {widths, pages} = keptRooms();
  for (const [name, {cells}] of Object.entries(pages)) {
    const rules = roomRules(widths, cells);
    expect(rules.length, name).toBeLessThan(4000);
    for (const [cell, heights] of Object.entries(cells))
      heights.forEach((height, i) => {
        const room = roomAt(rules, cell, widths[i] ?? 0) ?? NaN;
        expect(Math.abs(room - height), `${name} ${cell} at ${widths[i]}`).toBeLessThanOrEqual(7);
      });
  }
});

it("numbers the cells that hold a room, and leaves those alone that are not there any more", () => {
  const cell = '<div class="observablehq observablehq--block"></div>';
  const all = [...elements(parse(`${cell}<main>${cell}<p></p>${cell}${cell}</main>`))];
  const main = all.find(({tagName}) => tagName === "main") as Element;
  const cells = {"1": [120], "7": [50]};
  const margins = {"1": [40, 40], "7": [40, 40]} as const;
  const rooms = {browser: "", widths: [300], pages: {"a.html": {date: "", cells, margins}}};
  expect(holdRooms(main, "a.html", rooms)).toBe('[data-room="1"]{--around:40px}[data-room="1"]{--room:120px}');
  expect(all.map((one) => attribute(one, "data-room")).indexOf("1")).toBe(all.indexOf(main) + 3);
  expect(holdRooms(main, "b.html", rooms)).toBe("");
});

it("puts pages that are measured anew beside those that are kept, each with its date, and drops what is no page", () => {
  const [browser, widths, old, date] = ["Chromium 150", [300, 600], "2026-01-01", "2026-02-02"] as const;
  const cells = {"0": [9, 8]};
  const page = {date: old, cells, margins: {"0": [16, 40]}} as const;
  const kept = {browser, widths, pages: {"a.html": page, "b.html": page, "gone.html": page, "empty.html": page}};
  const now = {cells: {"1": [7, 7]}, margins: {"1": [40, 40]}} as const;
  const pages = {"b.html": now, "empty.html": {cells: {}}};
  const joined = joinRooms(kept, {browser, widths, date, pages}, ["a.html", "b.html", "empty.html"]);
  expect(joined.pages).toEqual({"a.html": page, "b.html": {date, ...now}});
  expect(JSON.parse(roomsText(joined))).toEqual(joined);
});

it("lets only heights of one browser and the same widths stand beside each other", () => {
  const kept = keptRooms();
  expect(isAlike(kept, kept)).toBe(true);
  expect(isAlike(kept, {...kept, browser: "Chromium 1"})).toBe(false);
  expect(isAlike(kept, {...kept, widths: kept.widths.slice(1)})).toBe(false);
});
