import {dataTable} from "../../draw/dataTable.js";
import {fixed, whole} from "../../draw/numbers.js";
import {errorWords} from "../../run/errorWords.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {statusLine} from "../../ui/statusLine.js";
import {imageRows} from "./imageRows.js";
import {splitControls} from "./splitControls.js";
import {samplesClient, type MeasuredSplit, type SamplesClient} from "./samplesClient.js";
import * as say from "../../words/en/lessons/methodWords.js";

/** Images side by side, rows of them where one class is shown, and how many are looked through for all ten. */
const SHOWN = 6;
const ROWS = 5;
const DRAWN = 160;

/** How many images of each class a split has. */
function countTable({counts}: MeasuredSplit, classes: readonly string[]): HTMLElement {
  return dataTable(
    say.imagesOfEachClass,
    [{label: say.classLabel}, {label: say.imagesLabel, number: true}],
    counts.map((count, i) => [classes[i] ?? String(i), count])
  );
}

/** Samples of both data sets, drawn in a worker by the code that draws them for training, for the settings that the reader chooses. */
export function imagesLab(start: () => SamplesClient = samplesClient): {
  readonly element: HTMLElement;
  readonly stop: () => void;
} {
  const controls = splitControls(() => void draw());
  const status = statusLine(say.drawingTheFirst);
  const sheet = element("div", {className: "image-sheet"});
  const measured = element("div");
  const measure = button(say.measureTheWholeSplit, () => void measureSplit());
  let samples: SamplesClient | undefined;
  /** Counts what was asked: an answer to a question before the last is dropped. */
  let latest = 0;

  /** The worker's answer; undefined when it failed, which is told, or when something else has been asked since. */
  async function ask<T>(request: (samples: SamplesClient) => Promise<T>): Promise<T | undefined> {
    const turn = ++latest;
    try {
      samples ??= start();
      const report = await request(samples);
      return turn === latest ? report : undefined;
    } catch (error) {
      if (turn !== latest) return undefined;
      samples?.stop();
      samples = undefined;
      status.textContent = say.noImages(errorWords(error));
      return undefined;
    }
  }
  async function draw(): Promise<void> {
    const asked = controls.value;
    if (typeof asked === "string") return void (status.textContent = asked);
    measured.replaceChildren();
    const {split, label} = asked;
    const report = await ask((worker) => worker.draw(split, label === undefined ? DRAWN : ROWS * SHOWN, label));
    if (report === undefined) return;
    controls.setClasses(split.data, report.classes);
    sheet.replaceChildren(...imageRows(report, {size: split.size, label, perRow: SHOWN, rows: ROWS}));
    const {size, seed} = split;
    const {indices, classes, channels} = report;
    const part = say.splits[split.split];
    status.textContent =
      label === undefined
        ? say.firstOfEachClass(SHOWN, part, size, channels, seed)
        : say.firstOfClass(indices.length, classes[label] ?? "", part, size, channels, seed);
  }
  async function measureSplit(): Promise<void> {
    const asked = controls.value;
    if (typeof asked === "string") return void (status.textContent = asked);
    status.textContent = say.drawingAndMeasuring;
    const report = await ask((worker) => worker.measure(asked.split));
    if (report === undefined) return;
    status.textContent = say.imagesInTheSplit(
      whole(report.images),
      say.splits[asked.split.split],
      fixed(report.mean, 3),
      fixed(report.deviation, 3)
    );
    measured.replaceChildren(countTable(report, controls.classes));
  }
  void draw();
  return {
    element: element(
      "figure",
      {},
      element("p", {className: "plate-title"}, say.imagesTheNetworksSee),
      status,
      controls.element,
      sheet,
      element("div", {className: "lab-buttons"}, measure),
      measured
    ),
    stop() {
      latest++;
      samples?.stop();
    }
  };
}
