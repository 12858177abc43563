import {dataTable} from "../../../draw/dataTable.js";
import {errorWords} from "../../../run/errorWords.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {button} from "../../../ui/button.js";
import {lockControls} from "../../../ui/focus/lockControls.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";
import type {LesionRunner} from "../lesionRunner.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {lesionDots, type LesionSeries} from "./lesionDots.js";
import {measureLesions} from "./measureLesions.js";
import {averageWords, LESION_WORDS, lesionsOf, recordedSeries, type LesionKind} from "./unitLesion.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** Milliseconds between two reports of what is measured. */
const REPORT = 1000;

/** Accuracy of each network, whole and with each lesion. */
function accuracyTable(kind: LesionKind, names: readonly string[], series: readonly LesionSeries[]): HTMLElement {
  return dataTable(
    say.accuracyWith(LESION_WORDS[kind].lesion),
    [{label: say.injury}, ...series.map(({network}) => ({label: networkName(network), number: true}))],
    [
      [say.none, ...series.map(({whole}) => whole)],
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
  return plate({
    title: say.eachUnitTakenOut,
    controls,
    above: [status],
    draw: (width) => lesionDots(names(), shown().series, {...LESION_WORDS[shown().kind], width}),
    caption: () =>
      shown().isRecorded ? say.turnRecorded(labels.length, recordedWords(provenance)) : say.turnMeasured(labels.length),
    table: {name: say.accuracyWithEachInjury, make: () => accuracyTable(shown().kind, names(), shown().series)}
  });
}

/** Each unit taken out in turn, or each pair of neighbours swapped: recorded at once, and measured here when asked. */
export function sweepLab(
  recorded: RecordedLesions,
  runner: LesionRunner
): {readonly element: HTMLElement; readonly stop: () => void} {
  const choice = labelledSelect(say.inTurn, [
    ["delete", say.takeOutEachUnit],
    ["swap", say.swapEachPair]
  ]);
  const run = button(LESION_WORDS.delete.button, () => void measure(), true);
  const lock = lockControls(run);
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
    status.textContent = say.wereRecorded(averageWords(shown.series, shown.kind));
  }
  showRecorded();
  choice.input.addEventListener("input", showRecorded);
  const figure = sweepPlate(recorded, [choice.cell, run], status, () => shown);

  async function measure(): Promise<void> {
    const mine = ++latest;
    const {kind} = shown;
    let progress = "";
    const due = refresher(() => (status.textContent = progress), REPORT);
    lock(true);
    try {
      const series = await measureLesions(recorded, lesionsOf(kind, recorded.units), runner, {
        onLoading: (network) => (status.textContent = say.loadingTheNetwork(network)),
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
      status.textContent = say.finishedTurn(averageWords(series, kind));
    } catch (error) {
      if (mine !== latest) return;
      showRecorded();
      figure.redraw();
      status.textContent = say.turnFailed(errorWords(error));
    } finally {
      due.stop();
      lock(false);
    }
  }
  const stop = (): void => {
    latest++;
    figure.stop();
  };
  return {element: figure.element, stop};
}
