import {outputShape, type OutputShape} from "../network/outputShape.js";
import type {BoxScaleName} from "./shapeView.js";
import type {Network} from "../network/network.js";

/** A feature map as a box in oblique projection, in CSS pixels: the map's width runs back, up and to the right. */
export interface BoxSize {
  /** Of the front: as high as the map. */
  readonly height: number;
  /** Of the front: as thick as the channels. */
  readonly thick: number;
  /** How far the back edge lies to the right of the front edge, and above it. */
  readonly lean: number;
  readonly rise: number;
  /** A vector too long for the picture, drawn cut. */
  readonly cut: boolean;
}

/** How far a box reaches above and below the line through its middle. */
export const up = ({height, rise}: BoxSize): number => (height + rise) / 2;

/** Lengths in the picture. */
export interface BoxScale {
  readonly name: BoxScaleName;
  side(pixels: number): number;
  channels(count: number): number;
  size(shape: OutputShape): BoxSize;
}

/** The width of a map is drawn at this share of its length, at 40° to the right: cabinet projection. */
const BACK = 0.42;
const LEAN = BACK * Math.cos((40 * Math.PI) / 180);
const RISE = BACK * Math.sin((40 * Math.PI) / 180);

/** A vector has no height; it is drawn so thick, in CSS pixels. */
const THIN = 4;

const sidesOf = (network: Network): {side: number; channels: number} => {
  let shape: OutputShape = network.input;
  let channels = 1;
  for (const layer of network.layers) {
    shape = outputShape(layer, shape);
    if (shape.length === 3) channels = Math.max(channels, shape[2]);
  }
  return {side: network.input[0], channels};
};

/**
 * One scale for all the networks of a page, so that boxes can be compared: the image is `tallest` pixels high, the most channels
 * of a feature map `thickest` pixels thick. Linear: in proportion. Square root: four times as many are drawn twice as long.
 */
export function boxScale(
  networks: readonly Network[],
  name: BoxScaleName,
  tallest: number,
  thickest: number
): BoxScale {
  const extents = networks.map(sidesOf);
  const most = {
    side: Math.max(...extents.map(({side}) => side)),
    channels: Math.max(...extents.map(({channels}) => channels))
  };
  const share = (value: number, whole: number): number =>
    name === "linear" ? value / whole : Math.sqrt(value / whole);
  const side = (pixels: number): number => tallest * share(pixels, most.side);
  const channels = (count: number): number => thickest * share(count, most.channels);
  return {
    name,
    side,
    channels,
    size(shape) {
      const [long, count] = shape.length === 3 ? [side(shape[0]), shape[2]] : [Math.max(side(1), THIN), shape[0]];
      const longest = 1.25 * thickest;
      const thick = channels(count);
      return {
        height: long,
        thick: Math.min(thick, longest),
        lean: long * LEAN,
        rise: long * RISE,
        cut: thick > longest
      };
    }
  };
}
