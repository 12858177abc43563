import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";

const shape = (side: number, maps: number): string => `${side}×${side}×${maps}`;

/** What shape leaves a unit: one stride, borders padded, as many maps as filters. */
export const unitShape: Exercise = {
  id: "unitShape",
  topic: "Shapes",
  draw(stream) {
    const side = pick(stream, [14, 15, 28, 29, 33, 56, 57]);
    const width = pick(stream, [16, 32, 64]);
    const stride = pick(stream, [1, 2, 2] as const);
    const filters = stride === 2 ? 2 * width : width;
    const [out] = shortcutFit({shortcut: "none", stride, side, width, filters}).main;
    const isOdd = stride === 2 && side % 2 === 1;
    return choiceQuestion(stream, {
      given: `A map of ${shape(side, width)} comes into a residual unit with two 3×3 convolutions of ${filters} filters each, “same” padding and stride ${stride}.`,
      ask: "What shape leaves the unit?",
      right: [
        shape(out, filters),
        stride === 1
          ? "Padding keeps the side, and each filter makes one map. So the shortcut can be the identity."
          : `Only the first convolution has stride 2: ⌈${side} / 2⌉ = ${out}. Each filter makes one map.`
      ],
      wrong: [
        stride === 1
          ? [
              shape(side - 4, filters),
              "Each 3×3 window would cost two pixels without padding. “Same” pads with zeros and keeps the side."
            ]
          : [
              shape(Math.ceil(out / 2), filters),
              "That is stride 2 twice. In a unit only the first convolution has the stride; the second has stride 1."
            ],
        isOdd
          ? [
              shape(out - 1, filters),
              `“Same” padding rounds up: the window stands on pixels 1, 3, 5 … ${side}, so the last one counts.`
            ]
          : [
              shape(side, filters * 2),
              "Two convolutions in a row don't add their filters: the second one's filters alone make the maps."
            ],
        stride === 1
          ? [
              shape(side, width * filters),
              "A filter reads all maps at once and makes a single new one; it is not used on each map apart."
            ]
          : [
              shape(out, width),
              `The maps that leave are as many as there are filters: ${filters}. How many came in doesn't matter.`
            ],
        stride === 1
          ? [shape(Math.ceil(side / 2), filters), "Only stride 2 halves the side. There is no pooling in a unit."]
          : [shape(side, filters), "Stride 2 takes every second pixel in both directions; the side does not stay."]
      ]
    });
  }
};
