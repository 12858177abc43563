import {parse} from "parse5";
import {expect, it} from "vitest";
import {holdRooms, keptRooms, roomRules} from "../../scripts/rooms/keptRooms.js";
import {attribute, elements} from "../../scripts/site/htmlTree.js";

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

it("gives cells the measured heights, between them a straight line, beyond them the same", () => {
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

it("comes within seven pixels of all that was measured, on every page, in few rules", () => {
  const {widths, pages} = keptRooms();
  for (const [name, cells] of Object.entries(pages)) {
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
  const all = [...elements(parse(`<main>${cell}<p></p>${cell}${cell}</main>`))];
  const rooms = {browser: "", date: "", widths: [300], pages: {"a.html": {"1": [120], "7": [50]}}};
  expect(holdRooms(all, "a.html", rooms)).toBe('[data-room="1"]{--room:120px}');
  expect(all.flatMap((one) => attribute(one, "data-room") ?? [])).toEqual(["1"]);
  expect(holdRooms(all, "b.html", rooms)).toBe("");
});
