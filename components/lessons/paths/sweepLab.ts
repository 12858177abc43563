import {lesionDots, type LesionSeries} from "./lesionDots.js";
import {dataTable} from "../../draw/dataTable.js";
import {neighbours, type Swap} from "./lesionDraws.js";
import {rightAnswers, type RecordedLesions} from "./recordedLesions.js";
import {button} from "../../ui/button.js";
import {labelledSelect} from "../../ui/labelled.js";
import {reach} from "../../ui/milestone.js";
import type {LesionRunner} from "./lesionRunner.js";
import {onResize} from "../../ui/onResize.js";
import {refresher} from "../../ui/refresher.js";
import {recordedWords} from "../../run/recordedWords.js";
import {statusLine} from "../../ui/statusLine.js";
import {shortName} from "./unitStrip.js";

type Kind = "delete" | "swap";
interface Injury {
  readonly name: string;
  readonly deleted: readonly string[];
  readonly swapped: readonly Swap[];
}
const WORDS: Readonly<Record<Kind, {readonly lesion: string; readonly along: string; readonly button: string}>> = {
  delete: {
    lesion: "without one unit",
    along: "first unit … taken out … last unit",
    button: "Take out each unit in turn"
  },
  swap: {
    lesion: "with two neighbours swapped",
    along: "first pair … swapped … last pair",
    button: "Swap each pair in turn"
  }
};
/** A share as a percentage; all but a few right is not all right. */
const percent = (share: number | undefined): string =>
  share === undefined ? "?" : `${(100 * share).toFixed(share > 0.995 && share < 1 ? 1 : 0)} %`;

/** Each unit taken out in turn, or each pair of neighbours swapped: recorded at once, and measured here when asked. */
export function sweepLab(recorded: RecordedLesions, runner: LesionRunner): HTMLElement {
  const {units, labels, networks} = recorded;
  const element = document.createElement("figure");
  const kind = labelledSelect("In turn", [
    ["delete", "Take out each unit"],
    ["swap", "Swap each pair of neighbours"]
  ]);
  const run = button(WORDS.delete.button, () => void measure(), true);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(kind.cell, run);
  const status = statusLine();
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const table = document.createElement("details");
  element.append(status, controls, plot, caption, table);

  const share = (answers: string): number => rightAnswers(answers, labels) / labels.length;
  const what = (): Kind => kind.input.value as Kind;
  const injuries = (): readonly Injury[] =>
    what() === "delete"
      ? units.map((unit) => ({name: shortName(unit), deleted: [unit], swapped: []}))
      : neighbours(units).map((pair) => ({name: pair.map(shortName).join(" ↔ "), deleted: [], swapped: [pair]}));
  const fromRecord = (): LesionSeries[] =>
    networks.map(({network, whole, without, swaps}) => ({
      network,
      whole: share(whole),
      without: (what() === "delete" ? without : swaps.map(({answers}) => answers)).map(share)
    }));
  let series: readonly LesionSeries[] = fromRecord();
  let source = "Recorded.";
  let latest = 0;

  const draw = (): void => {
    const {lesion, along} = WORDS[what()];
    const names = injuries().map(({name}) => name);
    plot.replaceChildren(
      lesionDots(names, series, {lesion, along, width: Math.max(280, Math.min(plot.clientWidth || 640, 960))})
    );
    caption.textContent = `Lines: the whole networks. Circles: residual. Squares: plain. ${labels.length} test digits; chance is one in ten. ${source === "Recorded." ? `${recordedWords(recorded.provenance)} (npm run record -- lesions).` : source}`;
    const summary = document.createElement("summary");
    summary.textContent = `Data table: accuracy ${lesion}`;
    const columns = [{label: "Injury"}, ...series.map(({network}) => ({label: network, number: true}))];
    const rows = [
      ["none", ...series.map(({whole}) => whole)],
      ...names.map((name, i) => [name, ...series.map(({without}) => without[i])])
    ];
    const open = table.open;
    table.replaceChildren(summary, dataTable(`Accuracy ${lesion}`, columns, rows));
    table.open = open;
  };
  const summed = (): string => {
    const words = series.map(({network, whole, without}) => {
      const known = without.filter((value) => value !== undefined);
      const average = known.reduce((a, b) => a + b, 0) / known.length;
      return `${network}: ${percent(whole)} whole, ${percent(average)} on average ${WORDS[what()].lesion}`;
    });
    return `${words.join("; ")}.`;
  };
  async function measure(): Promise<void> {
    const mine = ++latest;
    const list = injuries();
    let progress = "";
    const due = refresher(() => (status.textContent = progress), 1000);
    run.disabled = true;
    try {
      const fresh: {network: LesionSeries["network"]; whole: number; without: (number | undefined)[]}[] = [];
      source = "Measured here.";
      for (const {network} of networks) {
        status.textContent = `Loading the ${network} network …`;
        const whole = share(await runner.answers(network, []));
        if (mine !== latest) return;
        fresh.push({network, whole, without: list.map(() => undefined)});
      }
      for (const [i, {name, deleted, swapped}] of list.entries())
        for (const entry of fresh) {
          const answers = await runner.answers(entry.network, deleted, swapped);
          if (mine !== latest) return;
          entry.without[i] = share(answers);
          progress = `${name}, ${entry.network}: ${percent(entry.without[i])} instead of ${percent(entry.whole)}.`;
          due.request();
          series = fresh;
          draw();
        }
      due.stop();
      status.textContent = `finished; ${summed()} Measured here.`;
      if (what() === "delete") reach(element, "units taken out");
    } catch (error) {
      if (mine !== latest) return;
      [series, source] = [fromRecord(), "Recorded."];
      draw();
      status.textContent = `It failed: ${error instanceof Error ? error.message : String(error)}. The recorded result is shown; press the button to start again.`;
    } finally {
      due.stop();
      run.disabled = false;
    }
  }
  const show = (): void => {
    latest++;
    [series, source] = [fromRecord(), "Recorded."];
    run.textContent = WORDS[what()].button;
    draw();
    status.textContent = `${summed()} Recorded.`;
  };
  kind.input.addEventListener("input", show);
  show();
  onResize(plot, draw);
  return element;
}
