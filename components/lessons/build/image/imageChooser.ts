import {errorWords} from "../../../run/errorWords.js";
import {inputSteps} from "./inputSteps.js";
import {CENTRED_INPUT, networkInput, type InputTarget} from "./inputTarget.js";
import {centreCrop, cropPixels} from "./pictureGeometry.js";
import {camera} from "./camera.js";
import {ACCEPTED_IMAGES, decodeImage} from "./decodeImage.js";
import {drawingPad} from "./drawingPad.js";
import {pictureOf, type Picture} from "./picture.js";
import {pictureDrop} from "./pictureDrop.js";
import {sampleChoice} from "./sampleChoice.js";

/** Chooses the picture that the network is shown. */
export interface ImageChooser {
  readonly element: HTMLElement;
  /** The picture as the network's input, `[side, side, channels]`: a copy that may be handed over. */
  pixels(): Float32Array<ArrayBuffer>;
  /** Makes the picture ready for another network; a picture that the reader chose stays. */
  setTarget(target: InputTarget): void;
  /** Switches the camera off, and listens to nothing any more. */
  stop(): void;
}

export interface ImageChooserOptions {
  readonly target?: InputTarget;
  /** Called after the picture or the target has changed. */
  readonly onChange?: () => void;
}

/** Samples, a file, a dropped or pasted picture, the camera, or a drawing; what cannot be read is told, and leaves the picture at hand. */
export function imageChooser(
  onProblem: (sentence: string) => void,
  {target = CENTRED_INPUT, onChange = () => undefined}: ImageChooserOptions = {}
): ImageChooser {
  const element = document.createElement("div");
  element.className = "image-chooser";
  const steps = document.createElement("div");
  const samples = sampleChoice(choose);
  let picture = samples.first(target);
  let untouched = true;
  let values = new Float32Array();
  /** Counts the files: of two that are read at a time, the one that came last is shown. */
  let asked = 0;

  function render(): void {
    const resized = picture.resized(target.shortest);
    const box = centreCrop(resized, target.side);
    const cropped = cropPixels(resized, box);
    values = networkInput(cropped.rgba, target);
    const {name, preview, width, height} = picture;
    steps.replaceChildren(
      inputSteps({name, original: {width, height}, preview, resized, box, cropped, values, target})
    );
    onChange();
  }
  function choose(chosen: Picture): void {
    asked++;
    untouched = false;
    picture = chosen;
    onProblem("");
    render();
  }
  /** Takes a picture that is none of the samples. */
  function own(chosen: Picture): void {
    samples.none();
    choose(chosen);
  }
  function read(chosen: File): void {
    const mine = ++asked;
    decodeImage(chosen).then(
      (decoded) => {
        if (mine === asked) own(decoded);
      },
      (error: unknown) => {
        if (mine === asked) onProblem(`${errorWords(error)} The picture at hand stays.`);
      }
    );
  }

  const label = document.createElement("label");
  label.className = "run-control";
  const file = document.createElement("input");
  file.type = "file";
  file.accept = ACCEPTED_IMAGES.join(",");
  label.append("Image", file);
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) read(chosen);
  });
  const hint = document.createElement("p");
  hint.textContent = "Or drop a picture here, or paste one. Nothing leaves this page.";
  const eye = camera(own, onProblem);
  const zone = document.createElement("div");
  zone.className = "drop-zone";
  zone.append(label, hint, eye.element);
  const pad = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Draw it yourself";
  pad.append(
    summary,
    drawingPad((pixels) => own(pictureOf("your drawing", pixels)))
  );
  element.append(samples.element, zone, pad, steps);
  const stopDropping = pictureDrop(element, read, onProblem);
  render();
  return {
    element,
    pixels: () => values.slice(),
    setTarget(next) {
      // Nobody has chosen anything yet: a sample that suits the network better takes its place.
      if (untouched && next.channels !== target.channels) picture = samples.first(next);
      target = next;
      render();
    },
    stop() {
      asked++;
      stopDropping();
      eye.stop();
    }
  };
}
