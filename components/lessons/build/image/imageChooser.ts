import {errorWords} from "../../../run/errorWords.js";
import {element} from "../../../ui/element.js";
import {fileFace} from "../../../ui/settings/fileFace.js";
import type {RunPicture} from "../result/shownResult.js";
import {camera} from "../../../ui/image/camera.js";
import {ACCEPTED_IMAGES, decodeImage} from "../../../ui/image/decodeImage.js";
import {drawingPad} from "../../../ui/image/drawingPad.js";
import {inputSteps} from "./inputSteps.js";
import {CENTRED_INPUT, networkInput, type InputTarget} from "./inputTarget.js";
import {pictureOf, type Picture} from "../../../ui/image/picture.js";
import {lateFold} from "../../../ui/late/lateFold.js";
import {pictureDrop} from "../../../ui/image/pictureDrop.js";
import {centreCrop, cropPixels} from "../../../ui/image/pictureGeometry.js";
import {sampleChoice} from "./sampleChoice.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";
import * as settingsWords from "../../../words/en/ui/uiSettingsWords.js";

/** Chooses the picture that the network is shown. */
export interface ImageChooser {
  readonly element: HTMLElement;
  /** The way from the picture to the network's numbers, in four steps. */
  readonly steps: HTMLElement;
  /** The picture as the network's input, in a copy. */
  picture(): RunPicture;
  /** Makes the picture ready for another network; a picture that the reader chose stays. */
  setTarget(target: InputTarget): void;
  /** Switches the camera off, and listens to nothing any more. */
  stop(): void;
}

export interface ImageChooserOptions {
  readonly target?: InputTarget;
  /** Is told that a large picture is being read; an empty sentence takes it back. */
  readonly onReading?: (sentence: string) => void;
  /** Called after the reader has chosen another picture, or drawn on it. */
  readonly onChange?: () => void;
}

/** Who is told what went wrong, and what is being read; an empty sentence takes it back. */
interface Tellers {
  readonly onProblem: (sentence: string) => void;
  readonly onReading: (sentence: string) => void;
}

/** A control for files; of two that are read at a time, the one that came last is taken. */
function fileReader(take: (picture: Picture) => void, {onProblem, onReading}: Tellers) {
  let asked = 0;
  function read(chosen: File): void {
    const mine = ++asked;
    let told = false;
    const onLarge = (sentence: string): void => {
      told = mine === asked;
      if (told) onReading(sentence);
    };
    const after = (work: () => void): void => {
      if (mine !== asked) return;
      if (told) onReading("");
      work();
    };
    decodeImage(chosen, onLarge).then(
      (decoded) => after(() => take(decoded)),
      (error: unknown) => after(() => onProblem(say.pictureStays(errorWords(error))))
    );
  }
  const file = element("input", {type: "file", accept: ACCEPTED_IMAGES.join(","), ariaLabel: say.image});
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) read(chosen);
  });
  return {
    element: element(
      "label",
      {className: "run-control"},
      say.image,
      element("span", {className: "file-field"}, file, fileFace(settingsWords.chooseFile))
    ),
    read,
    /** Another picture was chosen meanwhile: what is still being read is not taken. */
    forget(): void {
      asked++;
    }
  };
}

/** A picture as a network of this input gets it, and the four steps on the way there. */
function prepare(picture: Picture, target: InputTarget): {readonly run: RunPicture; readonly steps: HTMLElement} {
  const resized = picture.resized(target.shortest);
  const box = centreCrop(resized, target.side);
  const cropped = cropPixels(resized, box);
  const values = networkInput(cropped.rgba, target);
  const {name, preview, width, height, digit} = picture;
  return {
    run: {name, values, pixels: cropped, digit},
    steps: inputSteps({name, original: {width, height}, preview, resized, box, cropped, values, target})
  };
}

/** Samples, a file, a dropped or pasted picture, the camera, or a drawing; what cannot be read is told, and leaves the picture at hand. */
export function imageChooser(
  onProblem: (sentence: string) => void,
  {target = CENTRED_INPUT, onChange = () => undefined, onReading = () => undefined}: ImageChooserOptions = {}
): ImageChooser {
  const steps = element("div");
  const samples = sampleChoice(choose);
  const files = fileReader(own, {onProblem, onReading});
  let picture = samples.first(target);
  let untouched = true;
  let ready = prepare(picture, target);

  function render(): void {
    ready = prepare(picture, target);
    steps.replaceChildren(ready.steps);
  }
  function choose(chosen: Picture): void {
    files.forget();
    untouched = false;
    picture = chosen;
    onProblem("");
    render();
    onChange();
  }
  /** Takes a picture that is none of the samples. */
  function own(chosen: Picture): void {
    samples.none();
    choose(chosen);
  }
  const eye = camera(own, onProblem);
  const hint = element("p", {}, say.orDropAPicture);
  const zone = element("div", {className: "drop-zone"}, files.element, hint, eye.element);
  const pad = lateFold(say.drawItYourself, "draw-it", () => [
    drawingPad((pixels) => own(pictureOf(say.yourDrawing, pixels)))
  ]);
  const root = element("div", {className: "image-chooser"}, samples.element, pad, zone);
  const stopDropping = pictureDrop(root, files.read, onProblem);
  render();
  return {
    element: root,
    steps,
    picture: () => ({...ready.run, values: ready.run.values.slice()}),
    setTarget(next) {
      // Nobody has chosen anything yet: a sample that suits the network better takes its place.
      if (untouched && next.channels !== target.channels) picture = samples.first(next);
      target = next;
      render();
    },
    stop() {
      files.forget();
      stopDropping();
      eye.stop();
    }
  };
}
