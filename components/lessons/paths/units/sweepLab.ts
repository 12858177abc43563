import {dataTable} from "../../../draw/dataTable.js";
import {errorWords} from "../../../run/errorWords.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {button} from "../../../ui/button.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";
import type {LesionRunner} from "../lesionRunner.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {lesionDots, type LesionSeries} from "./lesionDots.js";
import {measureLesions} from "./measureLesions.js";
import {averageWords, LESION_WORDS, lesionsOf, recordedSeries, type LesionKind} from "./unitLesion.js";

/** Milliseconds between two reports of what is measured. */
const REPORT = 1000;

/** Accuracy of each network, whole and with each lesion. */
function accuracyTable(kind: LesionKind, names: readonly string[], series: readonly LesionSeries[]): HTMLElement {
  return dataTable(
    `Accuracy ${LESION_WORDS[kind].lesion}`,
    [{label: "Injury"}, ...series.map(({network}) => ({label: network, number: true}))],
    [
      ["none", ...series.map(({whole}) => whole)],
      ...names.map((name, i) => [name, ...series.map(({without}) => without[i])])
    ]
  );
}

/** What is shown: a kind of lesion, and what it cost each network. */
interface ShownSweep {
  readonly kind: LesionKind;
  readonly series: readonly LesionSeries[];
  readonly isRecorded: boolean;
}

/** The figure of what is shown. */
function sweepPlate(
  {units, labels, provenance}: RecordedLesions,
  controls: readonly Node[],
  status: Node,
  shown: () => ShownSweep
): Plate {
  const names = (): readonly string[] => lesionsOf(shown().kind, units).map(({name}) => name);
  const source = `${recordedWords(provenance)} (npm run record -- lesions).`;
  return plate({
    title: "Each unit taken out, or two exchanged",
    controls,
    above: [status],
    draw: (width) => lesionDots(names(), shown().series, {...LESION_WORDS[shown().kind], width}),
    caption: () =>
      `Lines: the whole networks. Circles: residual. Squares: plain. ${labels.length} test digits; chance is one in ten. ${shown().isRecorded ? source : "Measured here."}`,
    table: {name: "accuracy with each injury", make: () => accuracyTable(shown().kind, names(), shown().series)}
  });
}

/** Each unit taken out in turn, or each pair of neighbours swapped: recorded at once, and measured here when asked. */
export function sweepLab(
  recorded: RecordedLesions,
  runner: LesionRunner
): {readonly element: HTMLElement; readonly stop: () => void} {
  const choice = labelledSelect("In turn", [
    ["delete", "Take out each unit"],
    ["swap", "Swap each pair of neighbours"]
  ]);
  const run = button(LESION_WORDS.delete.button, () => void measure(), true);
  const status = statusLine();
  /** Counts what was asked for: an answer to a question before the last is dropped. */
  let latest = 0;
  const recordedSweep = (): ShownSweep => {
    const kind = choice.input.value as LesionKind;
    return {kind, series: recordedSeries(recorded, kind), isRecorded: true};
  };
  let shown = recordedSweep();

  function showRecorded(): void {
    latest++;
    shown = recordedSweep();
    run.textContent = LESION_WORDS[shown.kind].button;
    status.textContent = `${averageWords(shown.series, shown.kind)} Recorded.`;
  }
  showRecorded();
  choice.input.addEventListener("input", showRecorded);
  const figure = sweepPlate(recorded, [choice.cell, run], status, () => shown);

  async function measure(): Promise<void> {
    const mine = ++latest;
    const {kind} = shown;
    let progress = "";
    const due = refresher(() => (status.textContent = progress), REPORT);
    run.disabled = true;
    try {
      const series = await measureLesions(recorded, lesionsOf(kind, recorded.units), runner, {
        onLoading: (network) => (status.textContent = `Loading the ${network} network …`),
        onMeasured(known, words) {
          shown = {kind, series: known, isRecorded: false};
          progress = words;
          due.request();
          figure.redraw();
        },
        isWanted: () => mine === latest
      });
      due.stop();
      if (series === undefined) return;
      status.textContent = `finished; ${averageWords(series, kind)} Measured here.`;
    } catch (error) {
      if (mine !== latest) return;
      showRecorded();
      figure.redraw();
      status.textContent = `It failed: ${errorWords(error)}. The recorded result is shown; press the button to start again.`;
    } finally {
      due.stop();
      run.disabled = false;
    }
  }
  const stop = (): void => {
    latest++;
    figure.stop();
  };
  return {element: figure.element, stop};
}
