// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import type {RecordedSpeed} from "../../../../components/lessons/method/speed/recordedSpeed.js";
import {speedTable} from "../../../../components/lessons/method/speed/speedTable.js";
import {root} from "../../../support/root.js";

const recorded = JSON.parse(readFileSync(join(root, "data/bench.json"), "utf8")) as RecordedSpeed;

it("has a row for each step that is recorded, and says on what machine and when", () => {
  const shown = speedTable(recorded);
  const rows = [...shown.querySelectorAll("tbody tr")].map(({children}) =>
    [...children].map((cell) => cell.textContent)
  );
  expect(shown.querySelector("caption")?.textContent).toBe("Training steps");
  expect(rows).toHaveLength(recorded.grid.length);
  recorded.grid.forEach(({width, size, batch, milliseconds, share}, i) => {
    const [name, time, , part] = rows[i] ?? [];
    expect(name).toBe(`${width} · ${size} × ${size} · ${batch}`);
    expect(Math.abs(Number(time?.replaceAll(",", "")) / milliseconds - 1)).toBeLessThan(0.01);
    expect(part).toBe(`${Math.round(100 * share)} %`);
  });
  const said = shown.querySelector(".provenance")?.textContent;
  for (const part of [recorded.date, recorded.machine.processor, recorded.machine.browser])
    expect(said).toContain(part);
});

it("is a whole record of a real run", () => {
  expect(recorded.grid).toHaveLength(18);
  const times = [...Object.values(recorded.step), ...Object.values(recorded.forward)];
  expect(times).toHaveLength(8);
  for (const {median, best} of times) expect(best > 0 && best <= median).toBe(true);
  for (const {share, gigaflops} of recorded.grid) expect(gigaflops > 0 && share > 0 && share < 1.2).toBe(true);
});
