import {totals, describeLayer} from "../../../network/describe.js";
import {namer} from "../../../network/namer.js";
import {residualUnit} from "../../../network/residualUnit.js";
import {significant} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** Weights and multiply-adds of a unit with an identity shortcut and without batch norm. */
function costs(side: number, width: number) {
  const unit = residualUnit({
    place: {part: "stage", stage: 1, unit: 1},
    filters: width,
    stride: 1,
    shortcut: "identity",
    batchNormalization: false,
    padding: "same",
    name: namer()
  });
  const {parameters, multiplyAdds} = totals([describeLayer(unit, [side, side, width])]);
  return {weights: parameters, "multiply-adds": multiplyAdds};
}

const CHANGES = [
  {words: "the side of its maps is halved, the number of maps stays", side: 1 / 2, width: 1},
  {words: "the side of its maps is doubled, the number of maps stays", side: 2, width: 1},
  {words: "the number of maps is doubled, in and out, their side stays", side: 1, width: 2},
  {words: "the number of maps is halved, in and out, their side stays", side: 1, width: 1 / 2},
  {words: "the side is halved and the number of maps is doubled, in and out", side: 1 / 2, width: 2},
  {words: "the side is doubled and the number of maps is doubled, in and out", side: 2, width: 2},
  {words: "the number of maps is made three times as large, in and out, their side stays", side: 1, width: 3}
] as const;

/** By which factor a unit's weights or multiply-adds change with its maps. */
export const scaledUnit: Exercise = {
  id: "scaledUnit",
  topic: "Smaller and wider",
  draw(stream) {
    const {words, side, width} = pick(stream, CHANGES);
    const asked = pick(stream, ["weights", "multiply-adds"] as const);
    const right = costs(16 * side, 16 * width)[asked] / costs(16, 16)[asked];
    const [across, deep] = [side ** 2, width ** 2];
    const times = (factor: number): string => `× ${significant(factor)}`;
    const isWork = asked === "multiply-adds";
    return numberQuestion({
      given: `In a unit of two 3×3 convolutions and an identity shortcut, ${words}.`,
      ask: `By which factor do the unit's ${asked} change?`,
      label: "Factor",
      right,
      why: isWork
        ? `Places: ${times(across)}. Weights at each place: maps in times maps out, ${times(deep)}. Together ${times(right)}.`
        : `A convolution has 3 · 3 · maps in · maps out weights: ${times(deep)}. The side is no part of it, since the same weights serve every place.`,
      slips: [
        isWork
          ? {
              value: deep,
              reason:
                "That is the factor of the weights. Each is used at every place, and the number of places goes with the side squared."
            }
          : {
              value: across * deep,
              reason:
                "That is the factor of the multiply-adds. Weights do not depend on the side: the same ones serve every place."
            },
        ...(width === 1
          ? []
          : [{value: width, reason: "The maps count twice: a convolution has maps in times maps out kernels."}]),
        ...(side === 1
          ? []
          : [
              {value: side * deep, reason: "The side counts twice for the places, and not at all for the weights."},
              {value: side, reason: "The side counts twice for the places, and not at all for the weights."},
              {
                value: across,
                reason:
                  "That is the factor of the places. What is computed at each of them changes, too, or is not asked."
              }
            ]),
        {
          value: 1,
          reason:
            "It would stay only if nothing that it depends on changed, or if two changes met. Work it out for 2 maps of side 4."
        },
        {value: 1 / right, reason: "The other way around: more maps or places mean more, fewer mean less."}
      ],
      hint: "Weights: 3 · 3 · maps in · maps out. Multiply-adds: the same, times the places of the map."
    });
  }
};
