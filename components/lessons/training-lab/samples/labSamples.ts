import {heldPieces} from "../../../draw/runs/heldPieces.js";
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {errorWords} from "../../../run/errorWords.js";
import {element} from "../../../ui/element.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import {imageSource, type FoundImages} from "./imageSource.js";
import type {saidFigures, SaidAtStep, SaidFigures} from "./saidFigures.js";
import type {SeenImagesClient} from "./seenImagesClient.js";
import type {trainingSheet} from "./trainingSheet.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";
import {settingValue} from "../../../words/en/runWords.js";

export interface LabSamplesOptions {
  /** The reader's own images as a configuration takes them. */
  readonly own: (config: RunConfig) => OwnImages | undefined;
  readonly start?: (() => SeenImagesClient) | undefined;
}

/** What the networks of the run shown see and say; folded, and made when it is first unfolded. */
export interface LabSamples {
  readonly element: HTMLDetailsElement;
  /** Shows a run at a measured step; the training images are those of the settings. */
  show(training: ShownTraining, step: number, settings: RunConfig): void;
  stop(): void;
}

/** What draws the images and what is said of them: it comes when it is first needed. */
interface Drawing {
  readonly saidFigures: typeof saidFigures;
  readonly trainingSheet: typeof trainingSheet;
}

async function loadDrawing(): Promise<Drawing> {
  const [said, sheet] = await Promise.all([import("./saidFigures.js"), import("./trainingSheet.js")]);
  return {...said, ...sheet};
}

const DRAWING = say.theImagesAreBeingDrawn;

/** What each network says at a step, where that was measured. */
function saidAt({runs}: ShownTraining, step: number): SaidAtStep {
  return Object.fromEntries(
    runs.flatMap(({network, reports}) => {
      const answers = reports.find((report) => report.step === step)?.probe?.answers;
      return answers ? [[network, answers]] : [];
    })
  );
}

/** The names of a run's classes; of images that are not here, what is known of them. */
function classesOf({images: facts}: ShownTraining, images: FoundImages): readonly string[] {
  if (facts) return facts.classes;
  return typeof images === "object" ? images.classes : [];
}

/** Whether what is shown is what it was: the same objects in the same places. */
const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Makes it, folded. */
export function labSamples({own, start}: LabSamplesOptions): LabSamples {
  let asked: {readonly training: ShownTraining; readonly step: number; readonly settings: RunConfig} | undefined;
  let figures: SaidFigures | undefined;
  let drawing: Drawing | undefined;
  let isComing = false;
  /** What the parts were made of. */
  let [ofSheet, ofFigures, ofNumbers]: (readonly unknown[])[] = [[], [], []];
  const sheet = element("div");
  const sheetWords = element("figcaption");
  const words = element("p", {className: "samples-words"});
  const said = element("div");
  const root = element(
    "details",
    {className: "lab-samples"},
    element("summary", {}, say.whatTheNetworksSeeAnd),
    element("figure", {}, element("p", {className: "plate-title"}, say.imagesToTrainOnAs), sheet, sheetWords),
    words,
    said
  );
  const source = imageSource({onCome: draw, own, start});

  function drawSheet(settings: RunConfig): void {
    const images = source.find(settings);
    const made = [images, settings, drawing];
    if (same(made, ofSheet ?? [])) return;
    if (typeof images !== "object") {
      ofSheet = made;
      sheet.replaceChildren();
      sheetWords.textContent = images ?? DRAWING;
      return;
    }
    if (drawing === undefined) return load();
    ofSheet = made;
    sheet.replaceChildren(drawing.trainingSheet(images));
    sheetWords.textContent = say.theFirstOfEachClass(lookWords(settings));
  }
  function drawSaid({training, step}: NonNullable<typeof asked>): void {
    const now = saidAt(training, step);
    const [first] = Object.values(now);
    const images = first && source.find(training.config, training.images);
    const classes = classesOf(training, images);
    if (first === undefined || classes.length === 0) {
      // Without names there is nothing to call what is said.
      clear(first === undefined ? lacking(training) : typeof images === "string" ? images : DRAWING);
      return;
    }
    if (drawing === undefined) return load();
    const text = `${training.source}${typeof images === "string" ? ` ${images}` : ""}`;
    if (words.textContent !== text) words.replaceChildren(...heldPieces(text));
    const networks = training.runs.map(({network}) => network);
    const made = [training.id, networks.join(), images, classes];
    if (figures === undefined || !same(made, ofFigures ?? [])) {
      ofFigures = made;
      ofNumbers = [];
      figures = drawing.saidFigures(networks, first.labels, classes, images);
      said.replaceChildren(figures.element);
    }
    const numbers = [step, ...networks.map((network) => now[network])];
    if (same(numbers, ofNumbers ?? [])) return;
    ofNumbers = numbers;
    figures.show(now, step);
  }
  function clear(text: string): void {
    if (words.textContent !== text) words.textContent = text;
    figures = undefined;
    ofFigures = [];
    said.replaceChildren();
  }
  /** Where it could not come, the next step or unfolding asks again. */
  function load(): void {
    if (isComing) return;
    isComing = true;
    const end = (): void => void (isComing = false);
    loadDrawing()
      .then((come) => {
        drawing = come;
        draw();
      })
      .catch((error: unknown) => {
        sheetWords.textContent = errorWords(error);
        clear(errorWords(error));
      })
      .then(end, end);
  }
  function draw(): void {
    if (!root.open || asked === undefined) return;
    drawSheet(asked.settings);
    drawSaid(asked);
  }
  root.addEventListener("toggle", draw);
  return {
    element: root,
    show(training, step, settings) {
      asked = {training, step, settings};
      draw();
    },
    stop: () => source.stop()
  };
}

/** Why there are no answers. */
function lacking({runs, name}: ShownTraining): string {
  return runs.some(({reports}) => reports.length > 0) ? say.whatTheNetworksSayWas(name) : say.noStepHasBeenTaken;
}

/** What the images of some settings are, in words. */
function lookWords({data, size, seed, noise, distort}: RunConfig): string {
  return data === "own" ? say.ownLook(size, seed) : say.drawnLook(settingValue(data), size, seed, noise, distort);
}
