import {expect, it} from "vitest";
import {placeNotes, type PlotPoint} from "../../../components/draw/runs/placeNotes.js";

const room = {left: 50, right: 280, top: 26, bottom: 178, lines: [], ends: []};
const note = (x: number, y: number, width = 110) => ({x, y, width});
/** A falling line over the whole plane. */
const falling: readonly PlotPoint[] = Array.from({length: 116}, (_, i) => ({x: 50 + 2 * i, y: 40 + i}));
const covers = ({left, middle, width}: {left: number; middle: number; width: number}, {x, y}: PlotPoint): boolean =>
  x > left && x < left + width && Math.abs(y - middle) < 7.5;

it("stands beside its point, inside the plane", () => {
  for (const x of [50, 160, 280])
    for (const y of [26, 100, 178]) {
      const [placed] = placeNotes([note(x, y)], room);
      expect(placed!.left).toBeGreaterThanOrEqual(50);
      expect(placed!.left + 110).toBeLessThanOrEqual(280);
      expect(Math.abs(placed!.middle - y)).toBeLessThan(40);
      expect(Math.abs(placed!.middle - y)).toBeGreaterThan(7);
    }
});

it("leaves the vertical of its point free: the mark of that step stands there", () => {
  const [placed] = placeNotes([note(120, 60)], {...room, lines: falling});
  expect(placed!.left).toBeGreaterThan(120);
  const [end] = placeNotes([note(270, 60)], room);
  expect(end!.left + 110).toBeLessThan(270);
});

it("covers no line where there is room beside it", () => {
  const [placed] = placeNotes([note(160, 95)], {...room, lines: falling});
  expect(falling.filter((point) => covers(placed!, point))).toEqual([]);
});

it("never covers the end of a line or another note", () => {
  const ends = [
    {x: 278, y: 60},
    {x: 278, y: 140}
  ];
  const notes = [note(270, 60), note(270, 62), note(270, 140), note(270, 142), note(260, 100)];
  const placed = placeNotes(notes, {...room, ends, lines: falling});
  expect(placed).toHaveLength(5);
  for (const one of placed) for (const end of ends) expect(covers(one, end)).toBe(false);
  placed.forEach((a, i) =>
    placed.slice(i + 1).forEach((b) => {
      const apart = Math.abs(a.middle - b.middle) >= 15 || a.left + a.width <= b.left || b.left + b.width <= a.left;
      expect(apart).toBe(true);
    })
  );
});

it("leaves out what is wider than the plane or finds no room, the last ones first", () => {
  expect(placeNotes([note(100, 100, 300)], room)).toEqual([]);
  const many = Array.from({length: 40}, (_, i) => ({...note(160, 100, 200), i}));
  const placed = placeNotes(many, room);
  expect(placed.length).toBeGreaterThan(4);
  expect(placed.length).toBeLessThan(40);
  expect(placed.map(({i}) => i)).toEqual(placed.map((_, i) => i));
});

it("stands in two lines where one would lie on the vertical of its point or on lines", () => {
  const narrow = {...room, right: 190};
  const [one] = placeNotes([note(120, 60)], narrow);
  expect(one!.left < 120 && one!.left + 110 > 120).toBe(true);
  const [two] = placeNotes([{...note(120, 60), folded: 60}], narrow);
  expect([two!.half, two!.right - two!.left]).toEqual([15, 60]);
  expect(two!.left).toBeGreaterThan(120);
  const [roomy] = placeNotes([{...note(120, 60), folded: 60}], room);
  expect([roomy!.half, roomy!.right - roomy!.left]).toEqual([7.5, 110]);
});

it("stands wholly left of its point's vertical where there is no room at the right", () => {
  const [placed] = placeNotes([{...note(250, 60), folded: 60}], room);
  expect(placed!.right).toBeLessThan(250);
});
