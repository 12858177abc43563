import {describeLayer} from "../../../network/describe.js";
import type {Convolution} from "../../../network/network.js";
import {whole} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/resnet34PracticeWords.js";

/** How many multiply-adds a convolution takes: its weights, once at each place of the output. */
export const convolutionWork: Exercise = {
  id: "convolutionWork",
  topic: say.multiplyAdds,
  draw(stream) {
    const side = pick(stream, [4, 6, 7, 8, 10, 12, 14]);
    const channels = pick(stream, [2, 3, 4, 8, 10]);
    const filters = pick(
      stream,
      [2, 4, 5, 8, 16, 20].filter((count) => count !== channels)
    );
    const kernel = pick(stream, [1, 3, 3, 5]);
    const stride = pick(stream, [1, 2]);
    const place = {part: "stem"} as const;
    const layer: Convolution = {
      kind: "convolution",
      id: "stem.conv",
      name: "conv2d",
      role: "conv",
      place,
      filters,
      kernel,
      stride,
      padding: "same"
    };
    const {multiplyAdds, parameters, output} = describeLayer(layer, [side, side, channels]);
    const [out] = output;
    const weights = parameters.trainable;
    return numberQuestion({
      given: say.aConvolutionOfStride(kernel, stride, channels, side, filters),
      ask: say.howManyMultiplyAdds,
      label: say.multiplyAdds,
      right: multiplyAdds,
      why: say.weightsEachUsedOnce(kernel, channels, filters, whole(weights), out, whole(multiplyAdds)),
      slips: [
        {value: weights, reason: say.thoseAreTheWeights},
        {
          value: weights * side * side,
          reason: say.withStride2The(out, side)
        },
        {
          value: multiplyAdds / channels,
          reason: say.eachFilterReadsAll
        },
        {
          value: multiplyAdds / filters,
          reason: say.thatIsTheWorkOfOneFilter
        },
        {
          value: multiplyAdds / kernel,
          reason: say.theWindowHasWeights(kernel)
        },
        {value: multiplyAdds / out, reason: say.theWindowWalksIn}
      ],
      hint: say.weightsOfAConvolution
    });
  }
};
