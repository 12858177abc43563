import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";

/** How many pixels of a map a strided projection reads. */
export const readPixels: Exercise = {
  id: "readPixels",
  topic: "What a projection reads",
  draw(stream) {
    const side = pick(stream, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20]);
    const [out] = shortcutFit({shortcut: "projection", stride: 2, side, width: 8, filters: 16}).main;
    const right = out * out;
    return numberQuestion({
      given: `The shortcut of a stage's first unit is a 1×1 convolution of stride 2. The map that comes in has ${side}×${side} pixels.`,
      ask: "How many of its pixels does the projection read?",
      label: "Pixels",
      right,
      why: `It stands on ${out} places in each direction: ${out} · ${out} = ${right} of ${side * side}. About three pixels in four are never looked at; the 3×3 window beside it sees them.`,
      slips: [
        {
          value: side * side,
          reason:
            "With stride 1 it would read all. Stride 2 moves the window by two, and a 1×1 window sees one pixel where it stands."
        },
        {value: (side * side) / 2, reason: "Half of them would be stride 2 in one direction. It moves by two in both."},
        {value: side * out, reason: "That is stride 2 in one direction alone. It moves by two in both."},
        {value: 9 * right, reason: "That would be a 3×3 window. A 1×1 window reads one pixel at each place."},
        ...(side % 2 === 0
          ? []
          : [
              {
                value: (out - 1) ** 2,
                reason: `On an odd side the window also stands on the last pixel: 1, 3, … ${side}.`
              }
            ])
      ],
      hint: "Count the places where the window stands along one side, then multiply."
    });
  }
};
