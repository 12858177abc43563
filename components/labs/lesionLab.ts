import {lesionDots, type LesionSeries} from "../figures/lesionDots.js";
import {dataTable} from "../marks/dataTable.js";
import type {TwinName} from "../model/run.js";
import {startLesions, type LesionHandle} from "../worker/lesionClient.js";
import {button} from "./button.js";
import {onResize} from "./onResize.js";
import {statusLine} from "./statusLine.js";

/** The laboratory that takes units out of the trained networks. */
export interface LesionLab {
  readonly element: HTMLElement;
  stop(): void;
}

interface Measured {
  readonly network: TwinName;
  whole: number;
  without: (number | undefined)[];
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Takes units out of the trained residual network and of its plain twin, one in turn or those that are ticked, and tests both. */
export function lesionLab(
  weights: Readonly<Record<TwinName, ArrayBuffer>>,
  start: () => LesionHandle = startLesions
): LesionLab {
  const element = document.createElement("figure");
  const status = statusLine(
    "Nothing measured yet. The two networks were trained with seed 1: the residual one for 300 steps, the plain one for 900."
  );
  const all = button("Take out each unit in turn", sweepOnce, true);
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(all);
  const choice = document.createElement("fieldset");
  choice.className = "samples";
  choice.hidden = true;
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const table = document.createElement("details");
  element.append(status, buttons, plot, caption, table, choice);

  let handle: LesionHandle | undefined;
  let units: readonly string[] = [];
  let series: Measured[] = [];

  const draw = (): void => {
    if (series.length === 0) return;
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    plot.replaceChildren(lesionDots(units, series satisfies readonly LesionSeries[], {width}));
  };
  async function sweep(): Promise<void> {
    handle?.stop();
    const worker = start();
    handle = worker;
    units = [];
    series = [];
    let images = 0;
    for (const network of ["residual", "plain"] as const) {
      status.textContent = `Loading the ${network} network …`;
      const found = await worker.load(network, weights[network].slice(0));
      images = found.images;
      // A unit that halves the map has no counterpart to hand on in the plain network, so only the others are taken out.
      units = found.units;
      series.push({network, whole: await worker.test(network, []), without: found.units.map(() => undefined)});
    }
    for (const [i, unit] of units.entries())
      for (const entry of series) {
        entry.without[i] = await worker.test(entry.network, [unit]);
        status.textContent = `${unit} taken out of the ${entry.network} network: ${percent(entry.without[i])} instead of ${percent(entry.whole)}.`;
        draw();
      }
    const means = series.map(({network, whole, without}) => {
      const mean = without.reduce<number>((sum, value) => sum + (value ?? 0), 0) / units.length;
      return `${network}: ${percent(whole)} whole, ${percent(mean)} on average without one unit`;
    });
    status.textContent = `finished; ${means.join("; ")}.`;
    caption.textContent = `Measured here on ${images} test images, with batch statistics of training. Circles: residual. Squares: plain. Chance is one in ten.`;
    showTable();
    showChoice(worker);
  }
  function showTable(): void {
    const summary = document.createElement("summary");
    summary.textContent = "Data table: accuracy without one unit";
    const columns = series.map(({network}) => ({label: network, number: true}));
    const rows = [
      ["none", ...series.map(({whole}) => whole)],
      ...units.map((unit, i) => [unit, ...series.map(({without}) => without[i])])
    ];
    table.replaceChildren(summary, dataTable("Accuracy without one unit", [{label: "Taken out"}, ...columns], rows));
  }
  function showChoice(worker: LesionHandle): void {
    const legend = document.createElement("legend");
    legend.textContent = "Or take out several at once";
    const boxes = units.map((unit) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      const label = document.createElement("label");
      label.append(box, ` ${unit}`);
      return {unit, box, label};
    });
    choice.replaceChildren(legend, ...boxes.map(({label}) => label));
    choice.hidden = false;
    choice.oninput = () => {
      const deleted = boxes.filter(({box}) => box.checked).map(({unit}) => unit);
      const tests = series.map(async ({network}) => `${network} ${percent(await worker.test(network, deleted))}`);
      Promise.all(tests).then((words) => {
        status.textContent = `Without ${deleted.length === 0 ? "none" : deleted.join(", ")}: ${words.join(", ")}.`;
      }, fail);
    };
  }
  function fail(error: unknown): void {
    status.textContent = `It failed: ${error instanceof Error ? error.message : String(error)}. Press the button to try again.`;
  }
  function sweepOnce(): void {
    all.disabled = true;
    sweep()
      .catch(fail)
      .finally(() => (all.disabled = false));
  }
  const stopResizing = onResize(plot, draw);
  return {
    element,
    stop() {
      stopResizing();
      handle?.stop();
    }
  };
}
