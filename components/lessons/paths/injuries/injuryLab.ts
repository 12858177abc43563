import {dataTable} from "../../../draw/dataTable.js";
import {errorWords} from "../../../run/errorWords.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {button} from "../../../ui/button.js";
import {lockControls} from "../../../ui/focus/lockControls.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";
import type {LesionRunner} from "../lesionRunner.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {errorAfter, networkError, INJURIES, injuryTrials, injuryWords, repeatsOf} from "./injury.js";
import type {Injury, InjuryKind} from "./injury.js";
import {lesionCurves, type LesionCurve} from "./lesionCurves.js";
import {measureInjury} from "./measureInjury.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** Milliseconds between two reports of what is measured. */
const REPORT = 1000;

/** What the lab starts with, besides the recording and the worker. */
export interface InjuryLabOptions {
  /** A reader's guess for the residual network: error (0–1) by number of units out. */
  readonly guess?: ReadonlyMap<number, number>;
  /** What is said at first; the recorded errors unless told. */
  readonly words?: string;
}

/** The largest number of injuries that was recorded. */
const mostOf = ({networks}: RecordedLesions): number =>
  Math.max(...networks.flatMap(({deletions}) => deletions.map(({k}) => k)));

const curvesOf = ({networks, labels}: RecordedLesions, kind: InjuryKind): readonly LesionCurve[] =>
  networks.map((entry) => ({network: entry.network, trials: injuryTrials(entry, kind, labels)}));

/** Mean error of each network by number of injuries. */
function errorTable(recorded: RecordedLesions, kind: InjuryKind): HTMLElement {
  const {many} = INJURIES[kind];
  const curves = curvesOf(recorded, kind);
  return dataTable(
    say.errorByNumber(many),
    [many, ...curves.map(({network}) => networkName(network))].map((label) => ({label, number: true})),
    Array.from({length: mostOf(recorded) + 1}, (_, k) => [k, ...curves.map(({trials}) => errorAfter(trials, k))])
  );
}

/** The curves of the chosen injury, with the guess where it is one of units taken out. */
function injuryPlate(
  recorded: RecordedLesions,
  controls: readonly Node[],
  status: Node,
  chosen: () => Injury,
  guess: InjuryLabOptions["guess"]
): Plate {
  const {labels, seed, provenance} = recorded;
  return plate({
    title: say.errorByInjuries,
    controls,
    above: [status],
    draw(width) {
      const {kind, k} = chosen();
      return lesionCurves(curvesOf(recorded, kind), {
        along: INJURIES[kind].many,
        k,
        guess: kind === "deletions" ? guess : undefined,
        width
      });
    },
    caption: () => say.meanAndRange(repeatsOf(recorded, chosen().kind), labels.length, seed, recordedWords(provenance)),
    table: {name: say.meanErrors, make: () => errorTable(recorded, chosen().kind)}
  });
}

/** Error by the number of random injuries: recorded, and any one number measured again here with the same draws. */
export function injuryLab(
  recorded: RecordedLesions,
  runner: LesionRunner,
  {guess, words}: InjuryLabOptions = {}
): {readonly element: HTMLElement; readonly stop: () => void} {
  const kind = labelledSelect(say.injury, [
    ["deletions", say.takeUnitsOut],
    ["shuffles", say.swapNeighbours]
  ]);
  const number = rangeControl(say.howMany, {min: 1, max: mostOf(recorded), step: 1, value: 3});
  const run = button(say.measureItHere, () => void measure(), true);
  const lock = lockControls(run);
  const status = statusLine();
  const chosen = (): Injury => ({kind: kind.input.value as InjuryKind, k: number.value});
  /** Counts what was asked for: an answer to a question before the last is dropped. */
  let latest = 0;

  function tellRecorded(): void {
    latest++;
    const errors = curvesOf(recorded, chosen().kind).map(({network, trials}) =>
      networkError(network, errorAfter(trials, number.value))
    );
    status.textContent = say.meanErrorRecorded(injuryWords(chosen()), errors.join(", "));
  }
  for (const {input} of [kind, number]) input.addEventListener("input", tellRecorded);
  tellRecorded();
  if (words !== undefined) status.textContent = words;
  const {element, stop} = injuryPlate(recorded, [kind.cell, number.cell, run], status, chosen, guess);

  async function measure(): Promise<void> {
    const mine = ++latest;
    const injury = chosen();
    let progress = "";
    const due = refresher(() => (status.textContent = progress), REPORT);
    lock(true);
    try {
      const errors = await measureInjury(recorded, injury, runner, {
        onMeasured(known) {
          progress = say.meanErrorSoFar(injuryWords(injury), known);
          due.request();
        },
        isWanted: () => mine === latest
      });
      due.stop();
      if (errors !== undefined) status.textContent = say.meanErrorMeasured(injuryWords(injury), errors);
    } catch (error) {
      if (mine === latest) status.textContent = say.measuringFailed(errorWords(error));
    } finally {
      due.stop();
      lock(false);
    }
  }
  return {
    element,
    stop() {
      latest++;
      stop();
    }
  };
}
