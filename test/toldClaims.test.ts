import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {LEARNING} from "./support/learning.js";
import {root} from "./support/root.js";
import {WAY_BACK} from "./support/wayBack.js";
import {COVER_STOPS} from "../components/lessons/cover/coverStops.js";
import {riverStops} from "../components/lessons/gradients/river/riverStops.js";
import {overShortcuts, recordedFlows, tellingStep} from "../components/lessons/gradients/river/wayBackFlows.js";
import {miniature} from "../components/network/miniature.js";
import {percent} from "../components/draw/numbers.js";
import {recordedTwins} from "../components/picture/learning/recordedTwins.js";
import {stationsOf} from "../components/picture/network/station.js";
import {accuracyAt, frameAt} from "../components/run/networkFrame.js";

/** The sections of a page that move its picture, as text. */
function told(page: string): readonly string[] {
  const text = readFileSync(join(root, `src/${page}.md`), "utf8").replace(/\s+/g, " ");
  return text
    .slice(text.indexOf('class="told-steps"'))
    .split("</section>")
    .slice(0, -1)
    .map((section) => section.slice(section.indexOf("<section")));
}

it("/gradients: each paragraph tells what is recorded at the step that it brings the river to", () => {
  const flows = recordedFlows(WAY_BACK);
  const stops = riverStops(tellingStep(flows), flows.length);
  const sections = told("gradients");
  expect(sections).toHaveLength(stops.length);
  const two = (value: number): string => String(Number(value.toPrecision(2)));
  const stems = stops.map(({step}) => {
    const {residual, plain} = flows[step - 1]!;
    return [two(residual.gradients[0]!), two(plain.gradients[0]!)] as const;
  });
  const at = stops.map(({step}) => flows[step - 1]!);
  expect(sections[0]).toContain(
    `and ${stems[0]![1]} arrives at the stem. With shortcuts it grows too, to ${stems[0]![0]}.`
  );
  const {gradients} = at[0]!.plain;
  expect(gradients.slice(1).every((later, i) => gradients[i]! > later)).toBe(true);
  expect(at[0]!.plain.gradients.at(-1)! / at[0]!.residual.gradients.at(-1)!).toBeCloseTo(1, 0);
  expect(sections[1]).toContain(
    `from ${stems[0]![1]} to ${stems[1]![1]} at the stem, below the residual one’s ${stems[1]![0]}.`
  );
  const identity = stationsOf(miniature())
    .slice(1)
    .map(({shortcut}) => shortcut === "identity");
  expect(sections[3]).toContain(`At this step ${percent(overShortcuts(at[3]!.residual, identity).share)} of what`);
  expect(stems[4]![0]).toBe(stems[4]![1]);
  expect(sections[4]).toContain(
    `At step ${stops[4]!.step} as much reaches the plain stem as the residual one, ${stems[4]![0]}.`
  );
  expect(sections[4]).toContain(
    `this batch costs it ${at[4]!.plain.loss.toFixed(2)}, the residual one ${at[4]!.residual.loss.toFixed(2)}.`
  );
});

it("/: each paragraph tells what is recorded at the step that it brings the twins to", () => {
  const {first} = recordedTwins(LEARNING);
  const sections = told("index");
  expect(sections).toHaveLength(COVER_STOPS.length);
  const at = (stop: number, network: "residual" | "plain") => frameAt(first.frames[network]!, COVER_STOPS[stop]!.step);
  const best = (stop: number, network: "residual" | "plain") =>
    Math.max(...Array.from(at(stop, network).probabilities!));
  expect([sections[0]!.includes("After one update neither network knows much."), COVER_STOPS[0]!.step]).toEqual([
    true,
    1
  ]);
  for (const network of ["residual", "plain"] as const) expect(best(0, network)).toBeLessThan(0.5);
  expect(sections[1]).toContain(`After ${COVER_STOPS[1]!.step} steps`);
  expect(first.image!.label).toBe(3);
  expect(Array.from(at(1, "residual").probabilities!).indexOf(best(1, "residual"))).toBe(3);
  expect(sections[1]).toContain(`says 3, with ${percent(best(1, "residual"))}.`);
  expect(sections[1]).toContain(`at ${percent(best(1, "plain"))} for its best guess`);
  expect(Math.round(at(2, "residual").gradients![0]! / at(2, "plain").gradients![0]!)).toBe(11);
  expect(sections[2]).toContain("eleven times as large as at the plain one");
  const read = (network: "residual" | "plain"): string =>
    percent(accuracyAt(first.frames[network]!, COVER_STOPS[3]!.step)!);
  expect(sections[3]).toContain(
    `After ${COVER_STOPS[3]!.step} steps the residual network reads ${read("residual")} of new digits, the plain one ${read("plain")}.`
  );
});
