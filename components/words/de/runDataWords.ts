/** @file German words of own images. */
import {plural, type Forms} from "../plural.js";
import type {Thing} from "../en/runDataWords.js";
import type {Shown} from "../shown.js";
const THINGS: Readonly<Record<Thing, Forms>> = {
  image: {one: "Bild", other: "Bilder"},
  picture: {one: "Bild", other: "Bilder"},
  class: {one: "Klasse", other: "Klassen"},
  file: {one: "Datei", other: "Dateien"},
  label: {one: "Label", other: "Labels"},
  byte: {one: "Byte", other: "Bytes"},
  dimension: {one: "Dimension", other: "Dimensionen"}
};
/** So many of a thing; `written` is the number as it is shown. */
export const counted = (count: number, written: Shown, thing: Thing): string =>
  `${written} ${plural(count, THINGS[thing])}`;
export const aFilm = "ein Film";
/** Classes of the drawn shapes, in order of their labels. */
export const shapeNames: readonly string[] = [
  "Scheibe",
  "Ring",
  "Quadrat",
  "Rahmen",
  "Dreieck",
  "Plus",
  "Kreuz",
  "Streifen",
  "Karos",
  "Mond"
];
/** Pictures that the site draws itself. */
export const rings = "Ringe";
export const hills = "Hügel";
export const checks = "Karos";
export const flower = "Blume";
export const town = "Stadt";
