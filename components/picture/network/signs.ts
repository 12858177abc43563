/** @file The signs that every picture of a network is made of. */
import {append} from "../../draw/append.js";
import type {Group} from "./pictureLayer.js";

/** A face and how far its box leans from it, in CSS pixels. */
export interface BoxSides {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** To the right, and up. */
  readonly across: number;
  readonly up: number;
}

/** A box: top and right flank around a face that is left open for what stands in it. */
export function drawBox(group: Group, {x, y, width, height, across, up}: BoxSides): void {
  append(group, "path", {class: "flank top", d: `M${x},${y}l${across},${-up}h${width}l${-across},${up}z`});
  append(group, "path", {
    class: "flank right",
    d: `M${x + width},${y}l${across},${-up}v${height}l${-across},${up}z`
  });
  append(group, "rect", {class: "face", x, y, width, height});
}

/** The "+" at a place; `arm`: half the length of its strokes, in CSS pixels. */
export function drawSum(group: Group, x: number, y: number, arm: number): Group {
  const sum = append(group, "g", {class: "sum", transform: `translate(${x},${y})`});
  append(sum, "circle", {r: arm + 2.2});
  append(sum, "path", {d: `M${-arm},0h${2 * arm}M0,${-arm}v${2 * arm}`});
  return sum;
}

/** The end of a wire that goes on. */
export function drawArrow(group: Group, x: number, y: number): void {
  append(group, "path", {class: "arrow", d: `M${x},${y}l-7,-4v8z`});
}
