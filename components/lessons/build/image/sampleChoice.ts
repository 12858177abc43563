import {drawDigit} from "../../../run/data/drawDigit.js";
import type {InputTarget} from "./inputTarget.js";
import type {Pixels, Size} from "./pictureGeometry.js";
import {randomStream} from "../../../run/randomStream.js";
import {SAMPLE_IMAGES} from "../../../run/data/sampleImages.js";
import {pictureOf, type Picture} from "./picture.js";

/** Size of the drawn pictures: not square, so that the crop can be seen. */
const WIDTH = 400;
const HEIGHT = 300;
/** The small picture on a button is this many times smaller. */
const SMALLER = 4;
/** Side of the digits: that of the training set's images. */
const DIGIT_SIDE = 16;

/** A digit from the generator of the training set, of a stream that no training set uses: black ink on white paper. */
export function digitPicture(digit: number): Picture {
  const values = drawDigit(digit, DIGIT_SIDE, randomStream(1, "digits", "sample", digit));
  const rgba = new Uint8ClampedArray(values.length * 4);
  values.forEach((value, i) => rgba.set([127.5 * (1 - value), 127.5 * (1 - value), 127.5 * (1 - value), 255], 4 * i));
  return pictureOf(`digit ${digit}`, {width: DIGIT_SIDE, height: DIGIT_SIDE, rgba});
}

/** A set of radio buttons with small pictures on them. */
export interface SampleChoice {
  readonly element: HTMLElement;
  /** The sample to begin with: a digit for a network of grey images, else the first picture. It is checked. */
  first(target: InputTarget): Picture;
  /** Unchecks all: another picture was chosen. */
  none(): void;
}

/** Pictures and digits that the site draws itself. */
export function sampleChoice(onPicture: (picture: Picture) => void): SampleChoice {
  const element = document.createElement("div");
  const radios: {readonly radio: HTMLInputElement; readonly draw: () => Picture; readonly isGrey: boolean}[] = [];
  const group = `sample-${Math.random().toString(36).slice(2)}`;

  /** One set of buttons. A picture is drawn when it is chosen. */
  function choices(title: string, isGrey: boolean, samples: readonly Sample[]): HTMLElement {
    const set = document.createElement("fieldset");
    set.className = "sample-choice";
    const legend = document.createElement("legend");
    legend.textContent = title;
    set.append(legend);
    for (const {name, small, draw} of samples) {
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = group;
      radio.addEventListener("input", () => onPicture(draw()));
      radios.push({radio, draw, isGrey});
      const {width, height, rgba} = small;
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = height;
      canvas.classList.toggle("coarse", isGrey);
      canvas.getContext("2d")?.putImageData(new ImageData(rgba, width, height), 0, 0);
      const words = document.createElement("span");
      words.textContent = name;
      const label = document.createElement("label");
      label.append(radio, canvas, words);
      set.append(label);
    }
    return set;
  }
  const pictures = SAMPLE_IMAGES.map(({name, draw}): Sample => {
    const pixels = (size: Size): Pixels => ({...size, rgba: draw(size.width, size.height)});
    const small = {width: WIDTH / SMALLER, height: HEIGHT / SMALLER};
    return {name, small: pixels(small), draw: () => pictureOf(name, pixels({width: WIDTH, height: HEIGHT}))};
  });
  const digits = Array.from({length: 10}, (_, digit): Sample => {
    const picture = digitPicture(digit);
    return {name: picture.name, small: picture.preview, draw: () => picture};
  });
  element.append(choices("Sample pictures", false, pictures), choices("Sample digits", true, digits));
  return {
    element,
    first({channels}) {
      const isGrey = channels === 1;
      const found = radios.find((entry) => entry.isGrey === isGrey);
      if (found === undefined) return digitPicture(0);
      found.radio.checked = true;
      return found.draw();
    },
    none: () => radios.forEach(({radio}) => (radio.checked = false))
  };
}

interface Sample {
  readonly name: string;
  readonly small: Pixels;
  readonly draw: () => Picture;
}
