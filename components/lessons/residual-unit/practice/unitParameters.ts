import {whole} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";

/** How many parameters a unit has: two convolutions, their batch norms, and a projection where the shape changes. */
export const unitParameters: Exercise = {
  id: "unitParameters",
  topic: "Parameters",
  draw(stream) {
    const width = pick(stream, [4, 8, 10, 16, 20, 32]);
    const stride = pick(stream, [1, 2] as const);
    const filters = stride * width;
    const shortcut = stride === 2 ? "projection" : "identity";
    const {mainParameters, parameters} = shortcutFit({shortcut, stride, side: 16, width, filters});
    const right = mainParameters + parameters;
    const [first, second, norm] = [9 * width * filters, 9 * filters * filters, 4 * filters];
    const norms = stride === 2 ? 3 : 2;
    const sum = `${whole(first)} + ${whole(second)} for the convolutions, ${stride === 2 ? `${whole(width * filters)} for the 1×1 projection, ` : ""}${norms} · ${norm} for batch normalization`;
    return numberQuestion({
      given: `A residual unit takes ${width} maps to ${filters}, with ${stride === 2 ? "stride 2 and a projection" : "an identity shortcut"}. Its convolutions have no bias. Batch normalization follows each of them${stride === 2 ? ", the projection too," : ""} and keeps four numbers a map.`,
      ask: "How many parameters has the unit, all counted?",
      label: "Parameters",
      right,
      why: `${sum}: ${whole(right)}.`,
      slips: [
        {
          value: mainParameters,
          reason: `The shortcut's own parameters are missing: its 1×1 convolution has ${width} · ${filters} weights, its batch norm 4 · ${filters}.`
        },
        {
          value: right - norms * norm,
          reason: `Those are the weights of the convolutions. Batch normalization keeps four numbers a map as well: γ, β, and two moving statistics.`
        },
        {
          value: right - (norms * norm) / 2,
          reason:
            "Batch normalization was counted with two numbers a map, γ and β. Its moving mean and variance are kept too; training just doesn't learn them."
        },
        {
          value: right - second + first,
          reason: `The second convolution reads what the first one wrote: ${filters} maps, not ${width}.`
        },
        {value: right - second - norm, reason: "That is one convolution with its batch norm. A unit has two."},
        {
          value: right - (8 * first) / 9 - (8 * second) / 9,
          reason:
            "The convolutions of the branch are 3×3: each filter has nine weights for every map that it reads, not one."
        },
        {
          value: right + norms * filters,
          reason: "Biases were counted. There are none here: batch norm would subtract them again, and has its own β."
        }
      ],
      hint: "A 3×3 convolution has 3 · 3 · maps in · maps out weights. Add up both, then what belongs to the shortcut, then batch norm."
    });
  }
};
