/** @file English words of the way back as a river. */
import type {WordPiece, WordPieces} from "../../../wordPieces.js";
import type {Shown} from "../../../shown.js";

export const gradientsCrossed = (
  plainStep: Shown,
  plainTimes: Shown,
  residualStep: Shown,
  residualTimes: Shown
): string =>
  `At step ${plainStep} the plain network’s stem gets ${plainTimes} times as much gradient as the residual one’s; at step ${residualStep} the residual one’s gets ${residualTimes} times as much.`;
export const playTheWayBack = "Play the way back";
export const leftOut = (least: Shown, most: Shown): string =>
  `Left out: what the two add where they point the same way, or take where they do not, ${least} to ${most} % of a unit’s sum.`;
export const atStep = "At step";
/** The step that is shown, in a place of its own. */
export const atStepOf = <P>(step: P, steps: Shown): WordPieces<P> => ["At step ", step, ` of ${steps}`];
export const loss = "loss";
export const comesOverTheShortcuts = "Comes over the shortcuts";
export const stepOf = (step: Shown, steps: Shown): string => `step ${step} of ${steps}`;
export const ofWhatIsAdded = (units: Shown): string =>
  `of what is added before a unit: squared norms, mean of the ${units} identity units.`;
export const widthByNorm = "Width by gradient norm, on a logarithmic scale from 0.005 to 20";
export const gradientNormScale = "gradient norm, log scale";
export const sum = "sum";
/** What happens at a sum, whose sign and name stand in places of their own. */
export const atEachSum = <P>(sign: P, name: P): WordPieces<P> => [
  "At each ",
  sign,
  name,
  " the gradient takes both ways: over the shortcut, and through the unit as its layers change it. Before the unit both are added."
];
/** The norms of both networks at a box; their names stand apart. */
export const bothNorms = <P>(residual: P, residualNorm: Shown, plain: P, plainNorm: Shown): WordPieces<P> => [
  residual,
  ` ${residualNorm}; `,
  plain,
  ` ${plainNorm}`
];
export const shortcutCarries = <P>(
  residual: P,
  residualNorm: Shown,
  plain: P,
  plainNorm: Shown,
  carried: Shown,
  brought: Shown
): WordPieces<P> => [
  residual,
  ` ${residualNorm}: its shortcut carries ${carried} back, its branch brings ${brought}; `,
  plain,
  ` ${plainNorm}`
];
export const projectionCarries = <P>(
  residual: P,
  residualNorm: Shown,
  plain: P,
  plainNorm: Shown,
  carried: Shown,
  brought: Shown
): WordPieces<P> => [
  residual,
  ` ${residualNorm}: its projection carries ${carried} back, its branch brings ${brought}; `,
  plain,
  ` ${plainNorm}`
];
export const tooMuch = "Too much";
export const theTurn = "The turn";
export const tooLittle = "Too little";
export const twoWays = "Two ways";
export const atTheEnd = "At the end";
export const oneRun = (batch: Shown, opening: Shown): string =>
  ` One run; norms over each step’s batch of ${batch}, at every step. It opens at step ${opening}, where what reaches the two stems differs most.`;
export const theWayBack = "The way back";
export const normsAtTheStep = "gradient norms at the step shown";
export const momentsOfTheTraining = "Moments of the training";
export const alike = <P extends WordPiece>(
  step: Shown,
  residualNorm: P,
  residual: P,
  plainNorm: P,
  plain: P
): WordPieces<P> => [
  `At step ${step} much the same reaches both stems: `,
  residualNorm,
  " the ",
  residual,
  " one, ",
  plainNorm,
  " the ",
  plain,
  " one."
];
export const withers = <P extends WordPiece>(step: Shown, top: P, bottom: P, plain: P): WordPieces<P> => [
  `At step ${step} the gradient withers without shortcuts: from `,
  top,
  " at the last unit to ",
  bottom,
  " at the ",
  plain,
  " stem."
];
export const swells = <P extends WordPiece>(
  step: Shown,
  plain: P,
  fold: Shown,
  top: P,
  bottom: P,
  residual: P,
  otherFold: Shown
): WordPieces<P> => [
  `At step ${step} the `,
  plain,
  ` network’s gradient swells ${fold}-fold on its way back, from `,
  top,
  " to ",
  bottom,
  " at the stem; the ",
  residual,
  ` one’s ${otherFold}-fold.`
];
export const plainGetsMore = <P extends WordPiece>(
  step: Shown,
  plain: P,
  times: Shown,
  plainNorm: P,
  residualNorm: P,
  plainLoss: Shown,
  residual: P,
  residualLoss: Shown
): WordPieces<P> => [
  `At step ${step} the `,
  plain,
  ` stem gets ${times} times as much, `,
  plainNorm,
  " against ",
  residualNorm,
  `: this batch costs the plain network ${plainLoss}, the `,
  residual,
  ` one ${residualLoss}.`
];
export const residualGetsMore = <P extends WordPiece>(residual: P, times: Shown): WordPieces<P> => [
  "The ",
  residual,
  ` stem gets ${times} times as much.`
];
export const reaches = <P extends WordPiece>(
  step: Shown,
  plainNorm: P,
  plain: P,
  residualNorm: P,
  residual: P
): WordPieces<P> => [
  `At step ${step}, `,
  plainNorm,
  " reaches the ",
  plain,
  " stem, ",
  residualNorm,
  " the ",
  residual,
  " one."
];
export const isNotRecorded = (step: Shown, network: Shown): string =>
  `step ${step} of the ${network} network is not recorded`;
export const outputOf = "Output of";
export const atItsSum = "at its +";
export const overItsShortcut = "over its shortcut";
export const outOfItsBranch = "out of its branch";
export const gradientNormsAtStep = (step: Shown): string => `Gradient norms at step ${step}`;
