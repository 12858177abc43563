import {residualBars} from "./residualBars.js";
import {dataTable} from "../../draw/dataTable.js";
import type {RecordedSizes, UnitSize} from "./unitSize.js";
import {measureResiduals, type ResidualMeasurement} from "./residualClient.js";
import {button} from "../../ui/button.js";
import {onResize} from "../../ui/onResize.js";
import {recordedWords} from "../../run/recordedWords.js";
import {statusLine} from "../../ui/statusLine.js";

/** The sizes of the trained residuals, recorded at once and measured here on demand. */
export interface ResidualLab {
  readonly element: HTMLElement;
  stop(): void;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Shows how large each unit's residual is; `Measure it here` fetches the shipped network and runs it on the test images in a worker. */
export function residualLab(
  recorded: RecordedSizes,
  weights: () => Promise<ArrayBuffer>,
  start: (weights: ArrayBuffer, images: number) => ResidualMeasurement = measureResiduals
): ResidualLab {
  const element = document.createElement("figure");
  const status = statusLine();
  const go = button("Measure it here", measureHere);
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(go);
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const table = document.createElement("details");
  element.append(status, buttons, plot, caption, table);
  let shown: readonly UnitSize[] = recorded.trained;
  let running: ResidualMeasurement | undefined;
  let stopped = false;

  function draw(): void {
    const width = Math.max(280, Math.min(plot.clientWidth || 720, 860));
    plot.replaceChildren(residualBars(shown, recorded.untrained, {width}));
  }
  function show(units: readonly UnitSize[], source: string): void {
    shown = units;
    draw();
    const means = units.map(({mean}) => mean);
    status.textContent = `${source} The residuals are from ${percent(Math.min(...means))} to ${percent(Math.max(...means))} as large as what the shortcut carries.`;
    const summary = document.createElement("summary");
    summary.textContent = "Data table: size of each unit's residual";
    const columns = ["Mean", "10 % of the images below", "10 % above", "Before training"];
    const rows = units.map(({unit, mean, low, high}, i) => [unit, mean, low, high, recorded.untrained[i]?.mean]);
    const table10 = dataTable(
      "Size of the residual beside x by unit",
      [{label: "Unit"}, ...columns.map((label) => ({label, number: true}))],
      rows
    );
    table.replaceChildren(summary, table10);
  }
  async function measure(): Promise<readonly UnitSize[]> {
    const bytes = await weights();
    if (stopped) throw new Error("the page has been left");
    status.textContent = `Running ${recorded.images} test images through the network …`;
    running = start(bytes.slice(0), recorded.images);
    return running.units;
  }
  function measureHere(): void {
    go.disabled = true;
    status.textContent = "Fetching the trained network …";
    measure()
      .then(
        (units) => show(units, `Measured on your device, ${recorded.images} test images.`),
        (error: unknown) => {
          status.textContent = `It failed: ${error instanceof Error ? error.message : String(error)}. The recorded numbers stay.`;
        }
      )
      .finally(() => (go.disabled = false));
  }
  caption.textContent = `Filled: the residual network of 34 layers after ${recorded.steps} steps; lines: the middle 80 % of ${recorded.images} test images. Squares: units that halve the map, measured beside their projection. Hollow: the same network before its first step. ${recordedWords(recorded.provenance, recorded.seed)}.`;
  show(recorded.trained, "Recorded.");
  const stopResizing = onResize(plot, draw);
  return {
    element,
    stop() {
      stopResizing();
      stopped = true;
      running?.stop();
    }
  };
}
