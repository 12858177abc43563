import {describe} from "../../../network/describe.js";
import {residualNetwork} from "../../../network/residualNetwork.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** How many pixels of the image, along one axis, a value deep in the network depends on. */
export const seenPixels: Exercise = {
  id: "seenPixels",
  topic: "What a value sees",
  draw(stream) {
    const first = 1 + stream.integer(3);
    const second = stream.integer(3);
    const stages = second > 0 ? [first, second] : [first];
    const facts = describe(residualNetwork({input: [64, 64, 3], stem: "small", width: 8, stages}));
    const right = facts.findLast(({layer}) => layer.kind === "residualUnit")?.receptiveField ?? NaN;
    const convolutions = 1 + 2 * (first + second);
    const units = (count: number): string => `${count} unit${count > 1 ? "s" : ""}`;
    // The strided convolution itself still moves pixel by pixel; those after it by two.
    const after = 2 * second - 1;
    return numberQuestion({
      given: `A 3×3 convolution of stride 1, then ${units(first)} of two 3×3 convolutions with stride 1${second > 0 ? `, then ${units(second)} more, the first convolution of them with stride 2` : ""}. Borders apart.`,
      ask: "How many pixels of the image, along one side, does one value at the end depend on?",
      label: "Pixels",
      right,
      why:
        second > 0
          ? `One pixel, and two more with each of ${convolutions - after} convolutions up to the one with stride 2. After it neighbours are two pixels apart, so each of ${after} adds four: 1 + 2 · ${convolutions - after} + 4 · ${after} = ${right}.`
          : `One pixel, and each of ${convolutions} convolutions adds one at either side: 1 + 2 · ${convolutions} = ${right}.`,
      slips: [
        {
          value: 1 + 2 * convolutions,
          reason:
            "After stride 2 neighbouring values are two pixels apart, so a 3×3 window there spans twice as much of the image."
        },
        {
          value: 3 * convolutions,
          reason: "Windows overlap: a second 3×3 adds one pixel at either side of what the first saw, not three."
        },
        {
          value: 1 + 2 * (convolutions - 1),
          reason: "One convolution is missing: the one before the units counts, and each unit has two."
        },
        {
          value: 1 + 2 * (convolutions - after - 1) + 4 * (after + 1),
          reason:
            "The convolution with stride 2 itself still reads neighbours that are one pixel apart. Only those after it are spread."
        },
        {value: 1 + 2 * (1 + first + second), reason: "A unit has two convolutions, and each widens what is seen."},
        {
          value: 3,
          reason: "That is what the last convolution sees of the map before it. Each value of that map has seen more."
        }
      ],
      hint: "Begin with one pixel. Each 3×3 convolution adds one step at either side; ask how many pixels of the image a step is."
    });
  }
};
