import {dataTable} from "../../draw/dataTable.js";
import {fixed, percent} from "../../draw/numbers.js";
import {errorWords} from "../../run/errorWords.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {plate} from "../../ui/plate.js";
import {statusLine} from "../../ui/statusLine.js";
import {residualBars} from "./residualBars.js";
import {measureResiduals, type ResidualMeasurement} from "./residualClient.js";
import type {RecordedSizes, UnitSize} from "./unitSize.js";

/** The sizes of the trained residuals, recorded at once and measured here on demand. */
export interface ResidualLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** How large the residuals are, smallest to largest. */
function sizeWords(units: readonly UnitSize[]): string {
  const means = units.map(({mean}) => mean);
  return `The residuals are from ${percent(Math.min(...means))} to ${percent(Math.max(...means))} as large as what the shortcut carries.`;
}

/** How far the untrained branches of the units with an identity shortcut stand above 1/√k, the k-th of a stage. */
export function rootFactors(untrained: readonly UnitSize[]): readonly number[] {
  return untrained.flatMap(({stage, projection, mean}, i) => {
    const k = untrained.slice(0, i + 1).filter((unit) => unit.stage === stage).length;
    return projection ? [] : [mean * Math.sqrt(k)];
  });
}

function rootWords(untrained: readonly UnitSize[]): string {
  const factors = rootFactors(untrained);
  return `Dotted: 1/√k, with k counting the units of a stage; the hollow marks beside an identity shortcut stand ${fixed(Math.min(...factors), 1)} to ${fixed(Math.max(...factors), 1)} times as high.`;
}

function sizeTable(units: readonly UnitSize[], untrained: readonly UnitSize[]): Node {
  const columns = ["Mean", "10 % of the images below", "10 % above", "Before training"];
  const rows = units.map(({unit, mean, low, high}, i) => [unit, mean, low, high, untrained[i]?.mean]);
  return dataTable(
    "Size of the residual beside x by unit",
    [{label: "Unit"}, ...columns.map((label) => ({label, number: true}))],
    rows
  );
}

/** Shows how large each unit's residual is; `Measure it here` fetches the shipped network and runs it on the test images in a worker. */
export function residualLab(
  recorded: RecordedSizes,
  weights: () => Promise<ArrayBuffer>,
  start: (weights: ArrayBuffer, images: number) => ResidualMeasurement = measureResiduals
): ResidualLab {
  const {untrained, images, steps, provenance, seed} = recorded;
  let shown: readonly UnitSize[] = recorded.trained;
  let running: ResidualMeasurement | undefined;
  let stopped = false;
  const status = statusLine(`Recorded. ${sizeWords(shown)}`);
  const go = button("Measure it here", measureHere);
  const figure = plate({
    title: "How large is each residual?",
    above: [status, element("div", {className: "lab-buttons"}, go)],
    draw: (width) => residualBars(shown, untrained, {width}),
    caption: `Filled: the residual network of 34 layers after ${steps} steps; lines: the middle 80 % of ${images} test images. Squares: units that halve the map, measured beside their projection. Hollow: the same network before its first step. ${rootWords(untrained)} ${recordedWords(provenance, seed)}.`,
    table: {name: "size of each unit's residual", make: () => sizeTable(shown, untrained)},
    widest: 860
  });

  async function measure(): Promise<void> {
    const bytes = await weights();
    if (stopped) throw new Error("the page has been left");
    status.textContent = `Running ${images} test images through the network …`;
    running = start(bytes.slice(0), images);
    shown = await running.units;
    status.textContent = `Measured on your device, ${images} test images. ${sizeWords(shown)}`;
    figure.redraw();
  }
  function measureHere(): void {
    go.disabled = true;
    status.textContent = "Fetching the trained network …";
    measure()
      .catch((error: unknown) => {
        status.textContent = `It failed: ${errorWords(error)}. The recorded numbers stay.`;
      })
      .finally(() => (go.disabled = false));
  }
  return {
    element: figure.element,
    stop() {
      figure.stop();
      stopped = true;
      running?.stop();
    }
  };
}
