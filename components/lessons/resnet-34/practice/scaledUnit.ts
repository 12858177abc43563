import {totals, describeLayer} from "../../../network/describe.js";
import {namer} from "../../../network/namer.js";
import {residualUnit} from "../../../network/residualUnit.js";
import {significant} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/resnet34PracticeWords.js";

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
  {words: say.sideHalved, side: 1 / 2, width: 1},
  {words: say.sideDoubled, side: 2, width: 1},
  {words: say.mapsDoubled, side: 1, width: 2},
  {words: say.mapsHalved, side: 1, width: 1 / 2},
  {words: say.sideHalvedMapsDoubled, side: 1 / 2, width: 2},
  {words: say.bothDoubled, side: 2, width: 2},
  {words: say.mapsTripled, side: 1, width: 3}
] as const;

/** By which factor a unit's weights or multiply-adds change with its maps. */
export const scaledUnit: Exercise = {
  id: "scaledUnit",
  topic: say.smallerAndWider,
  draw(stream) {
    const {words, side, width} = pick(stream, CHANGES);
    const asked = pick(stream, ["weights", "multiply-adds"] as const);
    const right = costs(16 * side, 16 * width)[asked] / costs(16, 16)[asked];
    const [across, deep] = [side ** 2, width ** 2];
    const times = (factor: number): string => `× ${significant(factor)}`;
    const isWork = asked === "multiply-adds";
    return numberQuestion({
      given: say.inAUnit(words),
      ask: isWork ? say.byWhichFactorWork : say.byWhichFactorWeights,
      label: say.factor,
      right,
      why: isWork ? say.factorsOfWork(times(across), times(deep), times(right)) : say.factorOfWeights(times(deep)),
      slips: [
        isWork
          ? {
              value: deep,
              reason: say.thatIsTheFactorOfWeights
            }
          : {
              value: across * deep,
              reason: say.thatIsTheFactorOfWork
            },
        ...(width === 1 ? [] : [{value: width, reason: say.theMapsCountTwice}]),
        ...(side === 1
          ? []
          : [
              {value: side * deep, reason: say.theSideCountsTwice},
              {value: side, reason: say.theSideCountsTwice},
              {
                value: across,
                reason: say.thatIsTheFactorOfPlaces
              }
            ]),
        {
          value: 1,
          reason: say.itWouldStayOnly
        },
        {value: 1 / right, reason: say.theOtherWayAround}
      ],
      hint: say.weightsAndWork
    });
  }
};
