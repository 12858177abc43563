import {mean} from "d3-array";
import {lesionCurves} from "./lesionCurves.js";
import {dataTable} from "../../../draw/dataTable.js";
import {drawDeleted, drawSwaps} from "../lesionDraws.js";
import {rightAnswers, type LesionTrials, type NetworkLesions, type RecordedLesions} from "../recordedLesions.js";
import type {TwinName} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import {labelledSelect} from "../../../ui/labelled.js";
import type {LesionRunner} from "../lesionRunner.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {refresher} from "../../../ui/refresher.js";
import {statusLine} from "../../../ui/statusLine.js";

type Kind = "deletions" | "shuffles";
const ALONG: Readonly<Record<Kind, string>> = {deletions: "units taken out", shuffles: "swaps of neighbours"};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Error by the number of random injuries: recorded, and any one number measured again here with the same draws. */
export function injuryLab(
  recorded: RecordedLesions,
  runner: LesionRunner,
  guess?: ReadonlyMap<number, number>
): HTMLElement {
  const {units, labels, seed} = recorded;
  const most = Math.max(...recorded.networks.flatMap(({deletions}) => deletions.map(({k}) => k)));
  const element = document.createElement("figure");
  const kind = labelledSelect("Injury", [
    ["deletions", "Take units out"],
    ["shuffles", "Swap neighbours"]
  ]);
  const slider = rangeControl("How many", {min: 1, max: most, step: 1, value: 3});
  const run = button("Measure it here", () => void measure(), true);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(kind.cell, slider.cell, run);
  const status = statusLine();
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const table = document.createElement("details");
  element.append(status, controls, plot, caption, table);
  let latest = 0;

  const chosen = (): {what: Kind; k: number} => ({what: kind.input.value as Kind, k: slider.value});
  const share = (answers: string): number => rightAnswers(answers, labels) / labels.length;
  const trialsOf = (entry: NetworkLesions, what: Kind): readonly LesionTrials[] => [
    {k: 0, accuracies: [share(entry.whole)]},
    ...entry[what]
  ];
  const errorAt = (trials: readonly LesionTrials[], k: number): number =>
    1 - (mean(trials.find((trial) => trial.k === k)?.accuracies ?? []) ?? NaN);
  const draw = (): void => {
    const {what, k} = chosen();
    const curves = recorded.networks.map((entry) => ({network: entry.network, trials: trialsOf(entry, what)}));
    plot.replaceChildren(
      lesionCurves(curves, {
        along: ALONG[what],
        k,
        guess: what === "deletions" ? guess : undefined,
        width: Math.max(280, Math.min(plot.clientWidth || 640, 960))
      })
    );
    const repeats = recorded.networks[0]?.[what][0]?.accuracies.length ?? 0;
    caption.textContent = `Line: mean error of ${repeats} random draws; band: lowest and highest; each dot one draw, the same for both networks. ${labels.length} test digits, seed ${seed}. ${recordedWords(recorded.provenance)} (npm run record -- lesions).`;
    const summary = document.createElement("summary");
    summary.textContent = "Data table: mean error";
    const columns = [
      {label: ALONG[what], number: true},
      ...curves.map(({network}) => ({label: network, number: true}))
    ];
    const rows = Array.from({length: most + 1}, (_, i) => [i, ...curves.map(({trials}) => errorAt(trials, i))]);
    const open = table.open;
    table.replaceChildren(summary, dataTable(`Error by number of ${ALONG[what]}`, columns, rows));
    table.open = open;
  };
  const counted = ({what, k}: {what: Kind; k: number}): string =>
    `${k} ${k === 1 ? ALONG[what].replace(/^(\w+)s/, "$1") : ALONG[what]}`;
  const tell = (): void => {
    const {what, k} = chosen();
    const words = recorded.networks.map((entry) => `${entry.network} ${percent(errorAt(trialsOf(entry, what), k))}`);
    status.textContent = `${counted({what, k})}: mean error ${words.join(", ")}. Recorded.`;
  };
  async function measure(): Promise<void> {
    const {what, k} = chosen();
    const mine = ++latest;
    const sums: {network: TwinName; errors: number[]}[] = [];
    let progress = "";
    const due = refresher(() => (status.textContent = progress), 1000);
    run.disabled = true;
    try {
      for (const entry of recorded.networks) {
        const errors: number[] = [];
        sums.push({network: entry.network, errors});
        for (const [i] of (entry[what][0]?.accuracies ?? []).entries()) {
          const deleted = what === "deletions" ? drawDeleted(units, k, seed, i) : [];
          const swapped = what === "shuffles" ? drawSwaps(units, k, seed, i) : [];
          errors.push(1 - share(await runner.answers(entry.network, deleted, swapped)));
          if (mine !== latest) return;
          const words = sums.map(({network, errors: own}) => `${network} ${percent(mean(own) ?? NaN)} (${own.length})`);
          progress = `${counted({what, k})}: mean error ${words.join(", ")} …`;
          due.request();
        }
      }
      const words = sums.map(({network, errors}) => `${network} ${percent(mean(errors) ?? NaN)}`);
      due.stop();
      status.textContent = `finished; ${counted({what, k})}: mean error ${words.join(", ")}. Measured here, with the recorded draws.`;
    } catch (error) {
      if (mine === latest)
        status.textContent = `It failed: ${error instanceof Error ? error.message : String(error)}. The recorded curve still stands; press the button to start again.`;
    } finally {
      due.stop();
      run.disabled = false;
    }
  }
  controls.addEventListener("input", () => {
    latest++;
    draw();
    tell();
  });
  draw();
  tell();
  onResize(plot, draw);
  return element;
}
