import {describeLayer} from "../../../network/describe.js";
import type {Convolution} from "../../../network/network.js";
import {whole} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** How many multiply-adds a convolution takes: its weights, once at each place of the output. */
export const convolutionWork: Exercise = {
  id: "convolutionWork",
  topic: "Multiply-adds",
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
      given: `A ${kernel}×${kernel} convolution of stride ${stride} with “same” padding reads ${channels} maps of ${side}×${side} and writes ${filters} maps. It has no bias.`,
      ask: "How many multiply-adds does one image take, padding counted?",
      label: "Multiply-adds",
      right: multiplyAdds,
      why: `${kernel} · ${kernel} · ${channels} · ${filters} = ${whole(weights)} weights, each used once at ${out} · ${out} places: ${whole(multiplyAdds)}.`,
      slips: [
        {value: weights, reason: "Those are the weights. Each of them is used at every place of the output."},
        {
          value: weights * side * side,
          reason: `With stride 2 the window stands only on every second pixel: on ${out} · ${out} places, not ${side} · ${side}.`
        },
        {
          value: multiplyAdds / channels,
          reason: "Each filter reads all maps that come in, with weights of its own for each."
        },
        {
          value: multiplyAdds / filters,
          reason: "That is the work of one filter. Every map that is written has its own."
        },
        {
          value: multiplyAdds / kernel,
          reason: `The window has ${kernel} · ${kernel} weights for each map, not ${kernel}.`
        },
        {value: multiplyAdds / out, reason: "The window walks in two directions: the places are side times side."}
      ],
      hint: "Weights are k · k · maps in · maps out. Each is used once at every place of the output."
    });
  }
};
