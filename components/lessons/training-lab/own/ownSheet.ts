import {imageStrip} from "../../../draw/maps/imageStrip.js";
import {classCounts, type OwnSet} from "../../../run/data/own/ownSet.js";
import {counted} from "../../../run/data/own/ownLimits.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** Images of each class that are shown. */
const SHOWN = 6;
/** Letters of a class's name. */
const LETTERS = 60;

/** The first images of each class as values from −1 to 1. */
function firstImages({pixels, labels, side, channels}: OwnSet, label: number): readonly Float32Array[] {
  const each = side * side * channels;
  const places: number[] = [];
  for (let n = 0; n < labels.length && places.length < SHOWN; n++) if (labels[n] === label) places.push(n);
  return places.map((n) => Float32Array.from(pixels.subarray(n * each, (n + 1) * each), (value) => value / 127.5 - 1));
}

/** A sheet of some images with their classes, whose names can be changed; `rename` gets a name that no other class has. */
export function ownSheet(set: OwnSet, rename: (place: number, name: string) => void): HTMLElement {
  const counts = classCounts(set);
  const rows = set.classes.map((name, place) => {
    const input = element("input", {type: "text", value: name, maxLength: LETTERS});
    input.setAttribute("aria-label", say.nameOf(name));
    input.addEventListener("input", (event) => event.stopPropagation());
    input.addEventListener("change", () => {
      const next = input.value.trim();
      if (next === "" || set.classes.some((other, i) => i !== place && other === next)) input.value = name;
      else if (next !== name) rename(place, next);
    });
    const images = firstImages(set, place);
    const strip = imageStrip(images, set.side, set.channels, {
      title: say.theFirstImagesOf(images.length, name),
      side: 32
    });
    return element("li", {}, input, strip, element("span", {}, counted(counts[place] ?? 0, "image")));
  });
  return element("ul", {className: "own-sheet"}, ...rows);
}
