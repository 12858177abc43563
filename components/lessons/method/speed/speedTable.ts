import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent, significant} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import type {RecordedSpeed} from "./recordedSpeed.js";
import {forwardWords, machineWords, registeredWords, relaxedWords, shareWords} from "./speedWords.js";

const COLUMNS = [
  {label: "Width · image · batch"},
  {label: "Step, ms", number: true},
  {label: "GFLOP/s", number: true},
  {label: "Of the peak", number: true}
] as const;

/** The recorded benchmark: a step for each width, image size and batch, what they come to, and what they were measured on. */
export function speedTable(recorded: RecordedSpeed): HTMLElement {
  const rows = recorded.grid.map(({width, size, batch, milliseconds, gigaflops, share}) => [
    [width, `${size} × ${size}`, batch].join(" · "),
    significant(milliseconds, 3),
    fixed(gigaflops, 1),
    percent(share)
  ]);
  const findings = [shareWords, relaxedWords, forwardWords, registeredWords].map((words) => words(recorded));
  return element(
    "div",
    {className: "speed"},
    dataTable("Training steps", COLUMNS, rows),
    ...findings.map((words) => element("p", {}, words.replaceAll(/ (?=%|ms)/g, "\u00a0"))),
    element(
      "p",
      {className: "provenance"},
      `${machineWords(recorded)}. Recorded by npm run bench -- --record in data/bench.json.`
    )
  );
}
