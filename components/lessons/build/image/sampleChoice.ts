import {drawDigit} from "../../../run/data/drawDigit.js";
import {element} from "../../../ui/element.js";
import {ownTask} from "../../../ui/late/ownTask.js";
import type {InputTarget} from "./inputTarget.js";
import type {Pixels, Size} from "../../../ui/image/pictureGeometry.js";
import {randomStream} from "../../../run/randomStream.js";
import {SAMPLE_IMAGES} from "../../../run/data/sampleImages.js";
import {pictureOf, type Picture} from "../../../ui/image/picture.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** Size of the drawn pictures: not square, so that the crop can be seen. */
const WIDTH = 400;
const HEIGHT = 300;
/** The small picture on a button is this many times smaller. */
const SMALLER = 4;
/** Rows of a small picture that are drawn at once. */
const ROWS = 10;
/** Side of the digits: that of the training set's images. */
const DIGIT_SIDE = 16;

/** The digit that is chosen at first. */
export const START_DIGIT = 3;

/** A digit from the generator of the training set, of a stream that no training set uses: black ink on white paper. */
export function digitPicture(digit: number): Picture {
  const values = drawDigit(digit, DIGIT_SIDE, randomStream(1, "digits", "sample", digit));
  const rgba = new Uint8ClampedArray(values.length * 4);
  values.forEach((value, i) => rgba.set([127.5 * (1 - value), 127.5 * (1 - value), 127.5 * (1 - value), 255], 4 * i));
  return {...pictureOf(say.digitOf(digit), {width: DIGIT_SIDE, height: DIGIT_SIDE, rgba}), digit};
}

/** A set of radio buttons with small pictures on them. */
export interface SampleChoice {
  readonly element: HTMLElement;
  /** The sample to begin with: a digit for a network of grey images, else the first picture. It is checked. */
  first(target: InputTarget): Picture;
  /** Unchecks all: another picture was chosen. */
  none(): void;
}

/** A picture on a button: small, or enlarged pixel by pixel. */
function thumbnail({size: {width, height}, small}: Sample, isCoarse: boolean): HTMLCanvasElement {
  const canvas = element("canvas", {width, height, className: isCoarse ? "coarse" : ""});
  // A few rows at a time: all together would hold the page.
  const paint = async (): Promise<void> => {
    for (let row = 0; row < height; row += ROWS) {
      await ownTask();
      const to = Math.min(height, row + ROWS);
      canvas.getContext("2d")?.putImageData(new ImageData(small(row, to), width, to - row), 0, row);
    }
  };
  void paint();
  return canvas;
}

/** Large pictures in colours; one is drawn when it is chosen. */
const colouredSamples = (): readonly Sample[] =>
  SAMPLE_IMAGES.map(({name, draw}) => {
    const pixels = (size: Size): Pixels => ({...size, rgba: draw(size.width, size.height)});
    const small = {width: WIDTH / SMALLER, height: HEIGHT / SMALLER};
    const rows = (from: number, to: number) => draw(small.width, small.height, from, to);
    return {name, size: small, small: rows, draw: () => pictureOf(name, pixels({width: WIDTH, height: HEIGHT}))};
  });

/** The ten digits. */
const greySamples = (): readonly Sample[] =>
  Array.from({length: 10}, (_, digit) => {
    let picture: Picture | undefined;
    const draw = (): Picture => (picture ??= digitPicture(digit));
    const small = (from: number, to: number) => draw().preview.rgba.slice(4 * from * DIGIT_SIDE, 4 * to * DIGIT_SIDE);
    return {name: say.digitOf(digit), size: {width: DIGIT_SIDE, height: DIGIT_SIDE}, small, draw};
  });

/** Pictures and digits that the site draws itself. */
export function sampleChoice(onPicture: (picture: Picture) => void): SampleChoice {
  const radios: {readonly radio: HTMLInputElement; readonly draw: () => Picture; readonly isGrey: boolean}[] = [];
  const group = `sample-${Math.random().toString(36).slice(2)}`;

  /** One set of buttons. */
  function choices(title: string, isGrey: boolean, samples: readonly Sample[]): HTMLElement {
    const labels = samples.map((sample) => {
      const {name, draw} = sample;
      const radio = element("input", {type: "radio", name: group});
      radio.addEventListener("input", () => onPicture(draw()));
      radios.push({radio, draw, isGrey});
      return element("label", {}, radio, thumbnail(sample, isGrey), element("span", {}, name));
    });
    return element("fieldset", {className: "sample-choice"}, element("legend", {}, title), ...labels);
  }
  const digits = choices(say.sampleDigits, true, greySamples());
  const pictures = choices(say.samplePictures, false, colouredSamples());
  return {
    element: element("div", {className: "samples"}, digits, pictures),
    first({channels}) {
      const isGrey = channels === 1;
      const suited = radios.filter((entry) => entry.isGrey === isGrey);
      const found = suited[isGrey ? START_DIGIT : 0];
      if (found === undefined) return digitPicture(START_DIGIT);
      found.radio.checked = true;
      return found.draw();
    },
    none: () => radios.forEach(({radio}) => (radio.checked = false))
  };
}

interface Sample {
  readonly name: string;
  /** Of the small picture. */
  readonly size: Size;
  /** RGBA pixels of some of its rows, drawn when they are asked for. */
  readonly small: (from: number, to: number) => Uint8ClampedArray<ArrayBuffer>;
  readonly draw: () => Picture;
}
