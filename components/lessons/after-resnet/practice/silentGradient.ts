import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/afterResnetPracticeWords.js";

/** Which weights of a silent branch hear something at the first step. */
export const silentGradient: Exercise = {
  id: "silentGradient",
  topic: say.aSilentBranchWakes,
  draw(stream) {
    const x = 1 + stream.integer(4);
    const other = (1 + stream.integer(7)) / 2;
    const above = (1 + stream.integer(4)) * (stream.integer(2) === 0 ? 1 : -1);
    const silent = pick(stream, ["v", "v", "both"] as const);
    const asked = pick(stream, ["v", "v", "w"] as const);
    const w = silent === "both" ? 0 : other;
    const right = asked === "v" ? above * w * x : 0;
    const isStuck = silent === "both";
    const gradient = `${above < 0 ? "−" : ""}${Math.abs(above)}`;
    return numberQuestion({
      given: isStuck ? say.aBranchWithBothAtZero(x, gradient) : say.aBranchWithVAtZero(trimmed(other, 1), x, gradient),
      ask: say.whatIs(`∂L/∂${asked}`),
      label: `∂L/∂${asked}`,
      right,
      why:
        asked === "w"
          ? isStuck
            ? say.wHearsNothingForEver
            : say.wWaitsForV
          : isStuck
            ? say.neitherHearsAnything
            : say.itsLastWeightHears(trimmed(right, 1)),
      slips: [
        {
          value: above,
          reason: say.thatArrivesAtTheSum(asked)
        },
        {
          value: above * x,
          reason: asked === "v" ? say.vDoesNotSeeX : say.thatWouldGoStraightToW
        },
        {
          value: above * other * x,
          reason: isStuck ? say.betweenStandsAZero : say.thatIsWhatVHears
        },
        {
          value: above * w,
          reason: asked === "v" ? say.xIsMissing : say.whatWHearsGoesThroughV
        },
        {
          value: asked === "v" ? 0 : x,
          reason: asked === "v" ? say.aZeroWeightMayHaveASlope : say.thatIsWhatGoesIn
        }
      ],
      hint: say.changeTheWeightALittle
    });
  }
};
