import {fixed, trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/residualLearningPracticeWords.js";

/** What small faults of single blocks grow to over a chain that should copy. */
export const copyChain: Exercise = {
  id: "copyChain",
  topic: say.smallFaultsManyBlocks,
  draw(stream) {
    const blocks = pick(stream, [4, 5, 8, 10, 12, 16, 20]);
    const isResidual = stream.integer(2) === 0;
    const off = pick(stream, [-0.2, -0.1, -0.05, 0.05, 0.1]);
    const right = (1 + off) ** blocks;
    const factor = trimmed(1 + off, 2);
    return numberQuestion({
      given: isResidual
        ? say.residualBlocksShouldCopy(blocks, trimmed(off, 2))
        : say.plainBlocksShouldCopy(blocks, factor),
      ask: say.byWhichFactor,
      label: say.factor,
      right,
      tolerance: 0.0051,
      why: say.eachBlockHandsOn(
        isResidual ? `x + ${enclosed(trimmed(off, 2))} · x = ` : "",
        factor,
        blocks,
        fixed(right, 3)
      ),
      slips: [
        {
          value: 1 + blocks * off,
          reason: say.faultsMultiplyEachBlock(trimmed(Math.abs(100 * off), 0))
        },
        {value: 1 + off, reason: say.thatIsOneBlock},
        {
          value: off ** blocks,
          reason: isResidual ? say.thatGoesThroughTheBranches : say.theFaultWasMultiplied
        },
        {value: blocks * (1 + off), reason: say.blocksThatFollowOne},
        {value: 1, reason: say.thatWouldBeAPerfectCopy}
      ],
      hint: say.whatDoesOneBlock
    });
  }
};
