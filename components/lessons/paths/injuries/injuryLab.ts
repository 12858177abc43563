import {dataTable} from "../../../draw/dataTable.js";
import {errorWords} from "../../../run/errorWords.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {button} from "../../../ui/button.js";
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
    `Error by number of ${many}`,
    [many, ...curves.map(({network}) => network)].map((label) => ({label, number: true})),
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
    caption: () =>
      `Line: mean error of ${repeatsOf(recorded, chosen().kind)} random draws; band: lowest and highest; each dot one draw, the same for both networks. ${labels.length} test digits, seed ${seed}. ${recordedWords(provenance)} (npm run record -- lesions).`,
    table: {name: "mean error", make: () => errorTable(recorded, chosen().kind)}
  });
}

/** Error by the number of random injuries: recorded, and any one number measured again here with the same draws. */
export function injuryLab(
  recorded: RecordedLesions,
  runner: LesionRunner,
  {guess, words}: InjuryLabOptions = {}
): {readonly element: HTMLElement; readonly stop: () => void} {
  const kind = labelledSelect("Injury", [
    ["deletions", "Take units out"],
    ["shuffles", "Swap neighbours"]
  ]);
  const number = rangeControl("How many", {min: 1, max: mostOf(recorded), step: 1, value: 3});
  const run = button("Measure it here", () => void measure(), true);
  const status = statusLine();
  const chosen = (): Injury => ({kind: kind.input.value as InjuryKind, k: number.value});
  /** Counts what was asked for: an answer to a question before the last is dropped. */
  let latest = 0;

  function tellRecorded(): void {
    latest++;
    const errors = curvesOf(recorded, chosen().kind).map(({network, trials}) =>
      networkError(network, errorAfter(trials, number.value))
    );
    status.textContent = `${injuryWords(chosen())}: mean error ${errors.join(", ")}. Recorded.`;
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
    run.disabled = true;
    try {
      const errors = await measureInjury(recorded, injury, runner, {
        onMeasured(known) {
          progress = `${injuryWords(injury)}: mean error ${known} …`;
          due.request();
        },
        isWanted: () => mine === latest
      });
      due.stop();
      if (errors !== undefined)
        status.textContent = `finished; ${injuryWords(injury)}: mean error ${errors}. Measured here, with the recorded draws.`;
    } catch (error) {
      if (mine === latest)
        status.textContent = `It failed: ${errorWords(error)}. The recorded curve still stands; press the button to start again.`;
    } finally {
      due.stop();
      run.disabled = false;
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
