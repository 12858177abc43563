import * as say from "../../words/en/runDataWords.js";

/** Names of the classes of each set that the site draws, in order of their labels, as a reader meets them. */
export const CLASS_NAMES: Readonly<Record<"digits" | "shapes", readonly string[]>> = {
  digits: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
  shapes: say.shapeNames
};
