/** @file English words of own images. */
import {plural, type Forms} from "../plural.js";
import type {Shown} from "../shown.js";
/** What is counted of a reader's own images. */
export type Thing = "image" | "picture" | "class" | "file" | "label" | "byte" | "dimension";
const THINGS: Readonly<Record<Thing, Forms>> = {
  image: {one: "image", other: "images"},
  picture: {one: "picture", other: "pictures"},
  class: {one: "class", other: "classes"},
  file: {one: "file", other: "files"},
  label: {one: "label", other: "labels"},
  byte: {one: "byte", other: "bytes"},
  dimension: {one: "dimension", other: "dimensions"}
};
/** So many of a thing; `written` is the number as it is shown. */
export const counted = (count: number, written: Shown, thing: Thing): string =>
  `${written} ${plural(count, THINGS[thing])}`;
export const aFilm = "a film";
/** Classes of the drawn shapes, in order of their labels. */
export const shapeNames: readonly string[] = [
  "disc",
  "ring",
  "square",
  "frame",
  "triangle",
  "plus",
  "cross",
  "stripes",
  "checks",
  "moon"
];
/** Pictures that the site draws itself. */
export const rings = "Rings";
export const hills = "Hills";
export const checks = "Checks";
export const flower = "Flower";
export const town = "Town";
