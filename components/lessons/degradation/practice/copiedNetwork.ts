import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** What a value becomes on its way through layers that copy, each with a ReLU after it. */
export const copiedNetwork: Exercise = {
  id: "copiedNetwork",
  topic: "Layers that copy",
  draw(stream) {
    const copies = 3 + stream.integer(22);
    const size = (1 + stream.integer(18)) / 4;
    const kind = stream.integer(3);
    const [isNegative, last] = [kind === 1, kind === 2 ? 0.5 : 1];
    const value = isNegative ? -size : size;
    const text = trimmed(value, 2);
    const right = isNegative ? 0 : value * last;
    const kernel =
      last === 1
        ? "Each kernel has a 1 in its middle and 0 elsewhere"
        : "Each kernel has a 1 in its middle and 0 elsewhere, except in the last layer, where the 1 is a 0.5";
    return numberQuestion({
      given: `${copies} convolutions stand one after the other, a ReLU after each. ${kernel}. A pixel of the map that comes in is ${text}${isNegative ? ": the map is a photograph whose mean was subtracted" : ", after a ReLU"}.`,
      ask: "What is this pixel after the last layer?",
      label: "Value",
      right,
      why: isNegative
        ? "The first ReLU makes it 0, and 0 it stays. So copies may stand between trained layers, where every value has been through a ReLU, but not before the first."
        : `A 1 in the middle hands the pixel on, and ReLU leaves what is not negative${last === 1 ? ". However many such layers are put in, the network computes the same" : `. Only the last layer halves it: ${trimmed(right, 3)}`}.`,
      slips: [
        isNegative
          ? {
              value,
              reason: "The convolution copies it. But after it stands a ReLU, and what is negative does not pass."
            }
          : {
              value: 0,
              reason: "A ReLU makes only negative values 0. This one has been through a ReLU and is positive."
            },
        {
          value: value * copies,
          reason: "Layers that follow one another hand on, they don't add up. Adding would need shortcuts."
        },
        {value: -value, reason: "A ReLU sets a negative value to 0; it does not turn its sign around."},
        ...(last === 1 ? [] : [{value: value * 0.5 ** copies, reason: "Only the last layer has the 0.5."}]),
        {
          value: 2 * value,
          reason: "A layer that copies hands on one times the value. Twice would be a shortcut around it: x + x."
        }
      ],
      hint: "Follow the pixel through one convolution, then through its ReLU. Then ask what the next layer changes."
    });
  }
};
