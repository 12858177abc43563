import {imageStrip} from "../../draw/imageStrip.js";
import {dataTable} from "../../draw/dataTable.js";
import {parseNumber, type NumberRule} from "../../network/linkValue.js";
import {DEFAULT_CONFIG, NUMBER_RULES} from "../../run/runConfig.js";
import {samplesClient, type SampledSplit, type SamplesClient} from "./samplesClient.js";
import {button} from "../../ui/button.js";
import {labelled, labelledSelect} from "../../ui/labelled.js";
import {statusLine} from "../../ui/statusLine.js";

/** The laboratory that shows the images the networks are trained on. */
export interface ImagesLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Images side by side, rows of them where one class is shown, and how many are looked through for all ten. */
const SHOWN = 6;
const ROWS = 5;
const DRAWN = 160;
const ALL = "all";

/** The splits in words. */
const SPLITS = {train: "training", validation: "validation", test: "test"} as const;

function numberInput(label: string, {minimum, maximum}: NumberRule, value: number) {
  const input = document.createElement("input");
  input.type = "number";
  input.min = String(minimum);
  input.max = String(maximum);
  input.value = String(value);
  return labelled(label, input);
}

/** Samples of both data sets, drawn in a worker by the code that draws them for training, for the settings that the reader chooses. */
export function imagesLab(start: () => SamplesClient = samplesClient): ImagesLab {
  const element = document.createElement("figure");
  const data = labelledSelect("Dataset", [
    ["digits", "Digits"],
    ["shapes", "Coloured shapes"]
  ]);
  const split = labelledSelect("Split", Object.entries(SPLITS));
  const label = labelledSelect("Class", [[ALL, "All ten"]]);
  const size = numberInput("Image size", NUMBER_RULES.size, DEFAULT_CONFIG.size);
  const seed = numberInput("Seed", NUMBER_RULES.seed, DEFAULT_CONFIG.seed);
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(...[data, split, label, size, seed].map(({cell}) => cell));
  const status = statusLine("Drawing the first images …");
  const sheet = document.createElement("div");
  sheet.className = "image-sheet";
  const measured = document.createElement("div");
  const measure = button("Measure the whole split", () => void measureSplit());
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(measure);
  element.append(status, controls, sheet, buttons, measured);

  let samples: SamplesClient | undefined;
  let latest = 0;
  let known: SampledSplit["data"] | undefined;

  /** The split that the controls ask for, or a sentence about the one that cannot be used. */
  function wanted(): SampledSplit | string {
    for (const [name, {input}, rule] of [
      ["Image size", size, NUMBER_RULES.size],
      ["Seed", seed, NUMBER_RULES.seed]
    ] as const) {
      const parsed = parseNumber(input.value.trim(), rule);
      if ("expected" in parsed)
        return `${name} is ${input.value.trim() || "empty"}, but must be ${parsed.expected}; the images at hand stay.`;
    }
    return {
      data: data.input.value === "shapes" ? "shapes" : "digits",
      split: split.input.value as SampledSplit["split"],
      size: Number(size.input.value),
      seed: Number(seed.input.value)
    };
  }
  /** The worker's answer; undefined when it failed, which is told, or when something else has been asked since. */
  async function ask<T>(request: (samples: SamplesClient) => Promise<T>): Promise<T | undefined> {
    const turn = ++latest;
    try {
      samples ??= start();
      const report = await request(samples);
      return turn === latest ? report : undefined;
    } catch (error) {
      samples?.stop();
      samples = undefined;
      status.textContent = `No images: ${error instanceof Error ? error.message : String(error)}. Change a control to try again.`;
      return undefined;
    }
  }
  async function draw(): Promise<void> {
    const at = wanted();
    if (typeof at === "string") {
      status.textContent = at;
      return;
    }
    measured.replaceChildren();
    if (known !== undefined && known !== at.data) label.input.value = ALL;
    const chosen = label.input.value === ALL ? undefined : Number(label.input.value);
    const count = chosen === undefined ? DRAWN : ROWS * SHOWN;
    const report = await ask((worker) => worker.draw(at, count, chosen));
    if (report === undefined) return;
    const {images, labels, indices, channels, classes} = report;
    if (known !== at.data)
      label.input.replaceChildren(new Option("All ten", ALL), ...classes.map((name, i) => new Option(name, String(i))));
    known = at.data;
    const pixels = at.size ** 2 * channels;
    const row = (title: string, places: readonly number[]): HTMLElement => {
      const line = document.createElement("div");
      const shown = places.map((place) => images.subarray(place * pixels, (place + 1) * pixels));
      line.append(title, imageStrip(shown, at.size, channels, {title: `${places.length} images: ${title}`}));
      return line;
    };
    const what = `the ${SPLITS[at.split]} split, ${at.size}×${at.size}×${channels}, seed ${at.seed}`;
    if (chosen === undefined) {
      const placesOf = (i: number): number[] => labels.flatMap((found, place) => (found === i ? [place] : []));
      sheet.replaceChildren(...classes.map((name, i) => row(name, placesOf(i).slice(0, SHOWN))));
      status.textContent = `The first ${SHOWN} images of each class of ${what}.`;
      return;
    }
    const rows = Array.from({length: ROWS}, (_, i) => indices.slice(i * SHOWN, (i + 1) * SHOWN));
    sheet.replaceChildren(
      ...rows.map((numbers, i) =>
        row(
          `No. ${numbers.join(", ")}`,
          numbers.map((_, place) => i * SHOWN + place)
        )
      )
    );
    status.textContent = `The first ${indices.length} images of class ${classes[chosen] ?? ""} of ${what}.`;
  }
  async function measureSplit(): Promise<void> {
    const at = wanted();
    if (typeof at === "string") {
      status.textContent = at;
      return;
    }
    status.textContent = "Drawing and measuring every image …";
    const report = await ask((worker) => worker.measure(at));
    if (report === undefined) return;
    const {images, counts, mean, deviation} = report;
    const names = [...label.input.options].slice(1).map(({text}) => text);
    status.textContent = `${images.toLocaleString("en-US")} images in the ${SPLITS[at.split]} split; pixels have mean ${mean.toFixed(3)} and standard deviation ${deviation.toFixed(3)}.`;
    measured.replaceChildren(
      dataTable(
        "Images of each class",
        [{label: "Class"}, {label: "Images", number: true}],
        counts.map((count, i) => [names[i] ?? String(i), count])
      )
    );
  }
  controls.addEventListener("input", () => void draw());
  void draw();
  return {
    element,
    stop() {
      latest++;
      samples?.stop();
    }
  };
}
