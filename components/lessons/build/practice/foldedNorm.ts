import {fixed, trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/buildPracticeWords.js";

/** Weight and bias of a convolution that has taken its batch norm in. */
export const foldedNorm: Exercise = {
  id: "foldedNorm",
  topic: say.batchNormFoldedIn,
  draw(stream) {
    const weight = (1 + stream.integer(12)) / 4;
    const [mean, deviation] = [(stream.integer(17) - 8) / 4 || 1, pick(stream, [0.5, 2, 4])];
    const [gamma, beta] = [pick(stream, [0.5, 1.5, 2, 3]), (stream.integer(9) - 4) / 4];
    const asked = pick(stream, ["weight", "bias"] as const);
    const scale = gamma / deviation;
    const right = asked === "weight" ? weight * scale : beta - mean * scale;
    const t = (value: number): string => trimmed(value, 3);
    return numberQuestion({
      given: say.oneChannelsConvolution(t(weight), t(mean), t(deviation), t(gamma), t(beta)),
      ask: asked === "weight" ? say.whatBecomesOfTheWeight : say.whichBias,
      label: asked === "weight" ? say.weight : say.bias,
      right,
      why:
        asked === "weight"
          ? say.multipliesAll(t(scale), t(weight), t(right))
          : say.goesIntoTheBias(t(beta), enclosed(t(mean)), t(scale), fixed(right, 3)),
      slips:
        asked === "weight"
          ? [
              {value: weight * gamma, reason: say.dividesFirst},
              {value: weight / deviation, reason: say.gammaIsMissing},
              {
                value: (weight * deviation) / gamma,
                reason: say.theOtherWayAround
              },
              {value: weight, reason: say.theBiasAlone},
              {
                value: (weight - mean) * scale,
                reason: say.theMeanIsTaken
              }
            ]
          : [
              {
                value: beta,
                reason: say.theMeanIsMissing
              },
              {
                value: beta - mean,
                reason: say.theMeanIsDivided
              },
              {value: beta + mean * scale, reason: say.theMeanIsNotAdded},
              {value: -mean * scale, reason: say.betaIsMissing},
              {value: beta - mean / deviation, reason: say.gammaOfTheMean},
              {
                value: 0,
                reason: say.batchNormShifts
              }
            ],
      hint: say.writeBatchNormOut
    });
  }
};
