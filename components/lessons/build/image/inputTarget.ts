import * as say from "../../../words/en/lessons/buildPictureWords.js";
/** How a pixel becomes a number: a channel's value, 0–1, less its mean, over its deviation. */
export interface Normalization {
  /** In the reader's words, such as `−1 to 1`. */
  readonly name: string;
  /** One of each channel. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/** What a network wants of a picture. */
export interface InputTarget {
  /** Height and width of the input, in pixels. */
  readonly side: number;
  /** The shorter side of the resized picture that the square is cut from, in pixels. */
  readonly shortest: number;
  readonly channels: 1 | 3;
  readonly normalization: Normalization;
}

const half = {mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5]};

/** ResNet-34 with random weights: colours from −1 to 1. */
export const CENTRED_INPUT: InputTarget = {
  side: 224,
  shortest: 256,
  channels: 3,
  normalization: {name: say.blackToWhite, ...half}
};

/** ResNets trained on ImageNet by torchvision: less the data set's mean colour, over its standard deviation (torchvision's reference transforms). */
export const IMAGENET_INPUT: InputTarget = {
  ...CENTRED_INPUT,
  normalization: {
    name: say.likeImageNet,
    mean: [0.485, 0.456, 0.406],
    deviation: [0.229, 0.224, 0.225]
  }
};

/** The miniature trained on this site's digits: grey, paper −1 and ink 1. */
export const DIGIT_INPUT: InputTarget = {
  side: 16,
  shortest: 16,
  channels: 1,
  normalization: {name: say.whiteToBlack, mean: [0.5], deviation: [-0.5]}
};

/**
 * What a network of a given input `[h, w, c]` wants: 256 pixels for each 224 as in the table above, all of a small picture.
 * `normalization` is how its weights were trained.
 * @throws RangeError for an input that is not square, or neither grey nor coloured
 */
export function inputTarget(
  [height, width, channels]: readonly [number, number, number],
  normalization: "symmetric" | "imagenet"
): InputTarget {
  if (height !== width) throw new RangeError(`the input must be square: ${height}×${width}`);
  if (channels === 1) return {...DIGIT_INPUT, side: height, shortest: height};
  if (channels !== 3) throw new RangeError(`the input must have 1 or 3 channels: ${channels}`);
  const {side, shortest} = CENTRED_INPUT;
  const like = normalization === "imagenet" ? IMAGENET_INPUT : CENTRED_INPUT;
  return {...like, side: height, shortest: height < 64 ? height : Math.round((height * shortest) / side)};
}

/** Weights of red, green and blue in grey: ITU-R BT.601, as in Pillow's `convert("L")`. */
const LUMA = [0.299, 0.587, 0.114] as const;

/** RGBA pixels as the network's input, `[side, side, channels]`; transparency becomes white. */
export function networkInput(
  rgba: Uint8ClampedArray,
  {channels, normalization: {mean, deviation}}: InputTarget
): Float32Array<ArrayBuffer> {
  const count = rgba.length / 4;
  const values = new Float32Array(count * channels);
  const colour = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const opacity = (rgba[4 * i + 3] ?? 255) / 255;
    for (let c = 0; c < 3; c++) colour[c] = ((rgba[4 * i + c] ?? 0) / 255) * opacity + 1 - opacity;
    const [red = 0, green = 0, blue = 0] = colour;
    const seen = channels === 3 ? colour : [LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue];
    for (let c = 0; c < channels; c++)
      values[channels * i + c] = ((seen[c] ?? 0) - (mean[c] ?? 0)) / (deviation[c] ?? 1);
  }
  return values;
}
