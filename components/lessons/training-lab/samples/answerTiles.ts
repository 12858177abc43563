import {imageStrip} from "../../../draw/maps/imageStrip.js";
import {element} from "../../../ui/element.js";
import type {FoundImages} from "./imageSource.js";
import {seenImage} from "./seenImages.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";

/** A validation image, and what is said of it. */
export interface AnswerTile {
  /** Its place among the validation images, from 0. */
  readonly place: number;
  readonly words: string;
}

/** One validation image, enlarged; words where the images are not here. */
export function validationImage(images: FoundImages, place: number, side = 40): Node {
  if (typeof images !== "object") return element("span", {className: "no-image"}, say.imageOf(place + 1));
  const {size, channels, classes, validation} = images;
  const name = classes[validation.labels[place] ?? -1] ?? "";
  const title = say.validationImageOf(place + 1, name);
  return imageStrip([seenImage(images, validation, place)], size, channels, {title, side});
}

/** Images with words under each. */
export function answerTiles(images: FoundImages, tiles: readonly AnswerTile[]): HTMLElement {
  const items = tiles.map(({place, words}) =>
    element("li", {}, validationImage(images, place), element("span", {}, words))
  );
  return element("ul", {className: "answer-tiles"}, ...items);
}
