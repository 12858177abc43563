import {dataTable} from "../../draw/dataTable.js";
import {fixed, percent} from "../../draw/numbers.js";
import {errorWords} from "../../run/errorWords.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {lockControls} from "../../ui/focus/lockControls.js";
import {plate} from "../../ui/plate.js";
import {statusLine} from "../../ui/statusLine.js";
import {residualBars} from "./residualBars.js";
import {measureResiduals, type ResidualMeasurement} from "./residualClient.js";
import type {RecordedSizes, UnitSize} from "./unitSize.js";
import * as say from "../../words/en/lessons/residualLearningFiguresWords.js";

/** The sizes of the trained residuals, recorded at once and measured here on demand. */
export interface ResidualLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** How large the residuals are, smallest to largest. */
function sizeWords(units: readonly UnitSize[]): string {
  const means = units.map(({mean}) => mean);
  return say.sizesFromTo(percent(Math.min(...means)), percent(Math.max(...means)));
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
  return say.dottedIsTheRoot(fixed(Math.min(...factors), 1), fixed(Math.max(...factors), 1));
}

function sizeTable(units: readonly UnitSize[], untrained: readonly UnitSize[]): Node {
  const columns = [say.mean, say.tenPercentBelow, say.tenPercentAbove, say.beforeTraining];
  const rows = units.map(({unit, mean, low, high}, i) => [unit, mean, low, high, untrained[i]?.mean]);
  return dataTable(
    say.sizeOfTheResidual,
    [{label: say.unit}, ...columns.map((label) => ({label, number: true}))],
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
  const status = statusLine(say.recordedSizes(sizeWords(shown)));
  const go = button(say.measureItHere, measureHere);
  const lock = lockControls(go);
  const figure = plate({
    title: say.howLargeIsEach,
    above: [status, element("div", {className: "lab-buttons"}, go)],
    draw: (width) => residualBars(shown, untrained, {width}),
    caption: say.filledAndHollow(steps, images, rootWords(untrained), recordedWords(provenance, seed)),
    table: {name: say.tableOfSizes, make: () => sizeTable(shown, untrained)},
    widest: 860
  });

  async function measure(): Promise<void> {
    const bytes = await weights();
    if (stopped) throw new Error(say.thePageHasBeen);
    status.textContent = say.runningTestImagesThrough(images);
    running = start(bytes.slice(0), images);
    shown = await running.units;
    status.textContent = say.measuredOnYourDevice(images, sizeWords(shown));
    figure.redraw();
  }
  function measureHere(): void {
    lock(true);
    status.textContent = say.fetchingTheTrainedNetwork;
    measure()
      .catch((error: unknown) => {
        status.textContent = say.itFailed(errorWords(error));
      })
      .finally(() => lock(false));
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
