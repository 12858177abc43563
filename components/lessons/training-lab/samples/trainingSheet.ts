import {imageStrip} from "../../../draw/maps/imageStrip.js";
import {element} from "../../../ui/element.js";
import {seenImage, type SeenImages} from "./seenImages.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";

/** A sheet of images to train on: the first of each class, each pixel as the networks get it. */
export function trainingSheet(images: SeenImages): HTMLElement {
  const {size, channels, classes, train} = images;
  const rows = classes.map((name, label) => {
    const places = Array.from(train.labels, (_, place) => place).filter((place) => train.labels[place] === label);
    const strip = imageStrip(
      places.map((place) => seenImage(images, train, place)),
      size,
      channels,
      {title: say.theFirstTrainingImagesOf(places.length, name), side: 40}
    );
    return element("li", {}, element("span", {}, name), ...(places.length > 0 ? [strip] : []));
  });
  return element("ul", {className: "training-sheet"}, ...rows);
}
