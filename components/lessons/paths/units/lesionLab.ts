import {errorWords} from "../../../run/errorWords.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {statusLine} from "../../../ui/statusLine.js";
import type {LesionRunner} from "../lesionRunner.js";
import type {RecordedLesions} from "../recordedLesions.js";
import {lesionRow, recordedAnswers, type LesionRow} from "./lesionRow.js";
import {shortName} from "./unitStrip.js";

/** The unit that the reader is asked about. */
const ASKED = "stage3.unit4";
const NETWORKS = ["residual", "plain"] as const;

/** What is framed, and what was recorded how. */
function captionWords({networks, seed, provenance}: RecordedLesions): string {
  const steps = networks.map(({network, steps: trained}) => `${network} ${trained}`).join(", ");
  return `Framed: the digits that a network gets wrong, each with what it was taken for. Steps of training: ${steps}; seed ${seed}. Batch normalization uses the statistics of training. ${recordedWords(provenance)} (npm run record -- lesions): the whole networks, and one unit taken out. Several units are measured here.`;
}

/** The figure around both networks' rows: the question, the guesses, the units, buttons, and the digits. */
function lesionFigure(
  recorded: RecordedLesions,
  rows: readonly LesionRow[],
  {ask, putBack, again}: {readonly ask: Node; readonly putBack: Node; readonly again: Node}
) {
  const status = statusLine(
    `How many of the ${recorded.labels.length} test digits will each network still get right without unit ${shortName(ASKED)}? Guess, then take it out.`
  );
  const together = element("input", {type: "checkbox", checked: true});
  const figure = element(
    "figure",
    {},
    status,
    element("div", {className: "figure-controls"}, ...rows.map(({guess}) => guess.cell), ask),
    element(
      "div",
      {className: "unit-strips"},
      ...rows.flatMap(({network, strip}) => [element("p", {className: "panel-title"}, network), strip.element])
    ),
    element(
      "div",
      {className: "figure-controls"},
      putBack,
      element("label", {}, together, " the same units in both"),
      again
    ),
    element("div", {className: "small-multiples"}, ...rows.map(({panel}) => panel)),
    element("figcaption", {}, captionWords(recorded))
  );
  return {figure, status, together};
}

/**
 * Takes units out of both trained networks and shows which test digits are then wrong. No unit and single units are answered from
 * the recording at once; several are measured here.
 */
export function lesionLab(
  recorded: RecordedLesions,
  digits: Uint8Array,
  runner: LesionRunner
): {readonly element: HTMLElement; readonly stop: () => void} {
  const rows = NETWORKS.map((network) => lesionRow(network, recorded, digits));
  const ask = button(`Take out ${shortName(ASKED)}`, () => choose([ASKED], true), true);
  const putBack = button("Put all back", () => choose([]));
  const again = button("Start again", () => void refresh());
  again.hidden = true;
  const {figure, status, together} = lesionFigure(recorded, rows, {ask, putBack, again});
  /** Counts what was asked for: an answer to a question before the last is dropped. */
  let latest = 0;

  /** Asks for both networks' answers, and shows them together. */
  async function refresh(withGuess = false): Promise<void> {
    const mine = ++latest;
    let measuredHere = false;
    again.hidden = true;
    try {
      const shown: (() => void)[] = [];
      for (const {network, strip, show} of rows) {
        const deleted = strip.value;
        let answers = recordedAnswers(recorded, network, deleted);
        if (answers === undefined) {
          measuredHere = true;
          status.textContent = `Testing the ${network} network without ${deleted.map(shortName).join(", ")} …`;
          answers = await runner.answers(network, deleted);
        }
        if (mine !== latest) return;
        const found = answers;
        shown.push(() => show(found));
      }
      for (const show of shown) show();
      const words = rows.map((row) => row.words(withGuess)).join("; ");
      status.textContent = `${words}. ${measuredHere ? "Measured here." : "Recorded."}`;
    } catch (error) {
      if (mine !== latest) return;
      status.textContent = `It failed: ${errorWords(error)}. Single units are recorded and still work; “Start again” tries the rest once more.`;
      again.hidden = false;
    }
  }
  function choose(deleted: readonly string[], withGuess = false): void {
    for (const {strip} of rows) strip.value = deleted;
    void refresh(withGuess);
  }
  for (const {strip} of rows)
    strip.element.addEventListener("input", () => {
      if (together.checked) for (const other of rows) other.strip.value = strip.value;
      void refresh();
    });
  const stop = (): void => {
    latest++;
  };
  return {element: figure, stop};
}
