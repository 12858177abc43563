import {describe} from "../../../network/describe.js";
import {residualNetwork} from "../../../network/residualNetwork.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/resnet34PracticeWords.js";

/** How many pixels of the image, along one axis, a value deep in the network depends on. */
export const seenPixels: Exercise = {
  id: "seenPixels",
  topic: say.whatAValueSees,
  draw(stream) {
    const first = 1 + stream.integer(3);
    const second = stream.integer(3);
    const stages = second > 0 ? [first, second] : [first];
    const facts = describe(residualNetwork({input: [64, 64, 3], stem: "small", width: 8, stages}));
    const right = facts.findLast(({layer}) => layer.kind === "residualUnit")?.receptiveField ?? NaN;
    const convolutions = 1 + 2 * (first + second);
    // The strided convolution itself still moves pixel by pixel; those after it by two.
    const after = 2 * second - 1;
    return numberQuestion({
      given: second > 0 ? say.unitsAndMoreWithStride2(first, second) : say.unitsAfterAConvolution(first),
      ask: say.howManyPixelsAlongOneSide,
      label: say.pixels,
      right,
      why:
        second > 0
          ? say.onePixelAndTwoThenFour(convolutions - after, after, right)
          : say.onePixelAndOneAtEitherSide(convolutions, right),
      slips: [
        {
          value: 1 + 2 * convolutions,
          reason: say.afterStride2
        },
        {
          value: 3 * convolutions,
          reason: say.windowsOverlap
        },
        {
          value: 1 + 2 * (convolutions - 1),
          reason: say.oneConvolutionIsMissing
        },
        {
          value: 1 + 2 * (convolutions - after - 1) + 4 * (after + 1),
          reason: say.theStridedOneReadsNeighbours
        },
        {value: 1 + 2 * (1 + first + second), reason: say.aUnitHasTwo},
        {
          value: 3,
          reason: say.thatIsWhatTheLastOneSees
        }
      ],
      hint: say.beginWithOnePixel
    });
  }
};
