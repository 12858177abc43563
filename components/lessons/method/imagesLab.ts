import {dataTable} from "../../draw/dataTable.js";
import {fixed, whole} from "../../draw/numbers.js";
import {errorWords} from "../../run/errorWords.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {statusLine} from "../../ui/statusLine.js";
import {imageRows} from "./imageRows.js";
import {splitControls, SPLITS} from "./splitControls.js";
import {samplesClient, type MeasuredSplit, type SamplesClient} from "./samplesClient.js";

/** Images side by side, rows of them where one class is shown, and how many are looked through for all ten. */
const SHOWN = 6;
const ROWS = 5;
const DRAWN = 160;

/** How many images of each class a split has. */
function countTable({counts}: MeasuredSplit, classes: readonly string[]): HTMLElement {
  return dataTable(
    "Images of each class",
    [{label: "Class"}, {label: "Images", number: true}],
    counts.map((count, i) => [classes[i] ?? String(i), count])
  );
}

/** Samples of both data sets, drawn in a worker by the code that draws them for training, for the settings that the reader chooses. */
export function imagesLab(start: () => SamplesClient = samplesClient): {
  readonly element: HTMLElement;
  readonly stop: () => void;
} {
  const controls = splitControls(() => void draw());
  const status = statusLine("Drawing the first images …");
  const sheet = element("div", {className: "image-sheet"});
  const measured = element("div");
  const measure = button("Measure the whole split", () => void measureSplit());
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
      status.textContent = `No images: ${errorWords(error)}. Change a control to try again.`;
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
    const which =
      label === undefined
        ? `${SHOWN} images of each class`
        : `${report.indices.length} images of class ${report.classes[label] ?? ""}`;
    status.textContent = `The first ${which} of the ${SPLITS[split.split]} split, ${split.size}×${split.size}×${report.channels}, seed ${split.seed}.`;
  }
  async function measureSplit(): Promise<void> {
    const asked = controls.value;
    if (typeof asked === "string") return void (status.textContent = asked);
    status.textContent = "Drawing and measuring every image …";
    const report = await ask((worker) => worker.measure(asked.split));
    if (report === undefined) return;
    status.textContent = `${whole(report.images)} images in the ${SPLITS[asked.split.split]} split; pixels have mean ${fixed(report.mean, 3)} and standard deviation ${fixed(report.deviation, 3)}.`;
    measured.replaceChildren(countTable(report, controls.classes));
  }
  void draw();
  return {
    element: element(
      "figure",
      {},
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
