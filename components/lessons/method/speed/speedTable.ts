import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent, significant} from "../../../draw/numbers.js";
import {heldPieces} from "../../../draw/runs/heldPieces.js";
import {heldUnits} from "../../../draw/text/heldUnits.js";
import {element} from "../../../ui/element.js";
import type {RecordedSpeed} from "./recordedSpeed.js";
import {forwardWords, machineWords, registeredWords, relaxedWords, shareWords} from "./speedWords.js";
import * as say from "../../../words/en/lessons/methodWords.js";

const COLUMNS = [
  {label: say.widthImageBatch},
  {label: say.stepMs, number: true},
  {label: "GFLOP/s", number: true},
  {label: say.ofThePeak, number: true}
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
    dataTable(say.trainingSteps, COLUMNS, rows),
    ...findings.map((words) => element("p", {}, heldUnits(words))),
    element("p", {className: "provenance"}, ...heldPieces(say.recordedIn(machineWords(recorded))))
  );
}
