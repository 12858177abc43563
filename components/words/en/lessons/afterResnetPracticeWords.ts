/** @file English words of the exercises on After ResNet. */
import type {Shown} from "../../shown.js";

export const streamsThatAreMixed = "Streams that are mixed";
export const threeStreamsAreMixed =
  "Three streams are mixed at every layer by a matrix; its rows are written one after the other.";
export const whichMatrixMakesNeitherLarger =
  "Which of these makes neither the largest value nor the sum of all streams larger, for signals that are nowhere negative, however many layers follow?";
export const itTakesAverages =
  "No number is negative, each row and each column sums to 1: it takes averages and loses nothing on the whole. Such a matrix is a mixture of permutations.";
export const onlyRowsSumToOne = (columns: Shown): string =>
  `The rows sum to 1, but the columns to ${columns}: what one stream holds counts more than once, so the sum over all streams can grow.`;
export const onlyColumnsSumToOne =
  "The columns sum to 1, so the sum over all streams is kept. But the rows don’t: one stream takes more than its share, so the largest value can grow.";
export const thereAreNegativeNumbers = (factor: Shown): string =>
  `Rows and columns sum to 1, but there are negative numbers. What stands only where a row is positive comes out ${factor} times as large.`;

export const aShortcutFoldedAway = "A shortcut folded away";
export const oneMapGoesThreeWays = (middle: Shown, single: Shown): string =>
  `One map goes into a 3×3 convolution whose kernel has ${middle} in the middle, beside it into a 1×1 convolution with the weight ${single}, and past both along an arc. The results are added. All of it is to become one 3×3 convolution.`;
export const oneMapGoesTwoWays = (middle: Shown): string =>
  `One map goes into a 3×3 convolution whose kernel has ${middle} in the middle, and past it along an arc. The results are added. All of it is to become one 3×3 convolution.`;
export const whichNumberInTheMiddle = "Which number stands in the middle of its kernel?";
export const number = "Number";
export const kernelsAddUpWithSingle = (middle: Shown, single: Shown, sum: Shown): string =>
  `The arc is a convolution with a 1 in the middle, the 1×1 convolution one with its weight there. Kernels that read the same map add up: ${middle} + ${single} + 1 = ${sum}.`;
export const kernelsAddUp = (middle: Shown, sum: Shown): string =>
  `The arc is a convolution with a 1 in the middle. Kernels that read the same map add up: ${middle} + 1 = ${sum}.`;
export const theArcIsMissing = "The arc is missing. As a kernel it is a 1 in the middle.";
export const theSingleIsMissing = (single: Shown): string =>
  `The 1×1 convolution is missing. As a 3×3 kernel it is ${single} in the middle and 0 around it.`;
export const convolutionsWouldMultiply =
  "Convolutions one after the other would multiply. These read the same map beside each other, and are added.";
export const theKernelAsItWas = "That is the 3×3 kernel as it was. What goes past it must come in as well.";
export const theArcAddsInTheMiddleOnly = "The arc adds a 1 in the middle only. Around it a copy has zeros.";
export const theArcAlone = "That is the arc alone. The kernel’s own middle is added to it.";
export const writeEachWayAsAKernel =
  "Write each way as a 3×3 kernel of its own. Kernels that read the same map can be added.";

export const aSilentBranchWakes = "A silent branch wakes";
export const aBranchWithBothAtZero = (x: Shown, gradient: Shown): string =>
  `A branch of two weights: {f}(x) = v · (w · x), and y = x + {f}(x). At the start both weights are 0. A first example has x = ${x} and ∂L/∂y = ${gradient}.`;
export const aBranchWithVAtZero = (w: Shown, x: Shown, gradient: Shown): string =>
  `A branch of two weights: {f}(x) = v · (w · x), and y = x + {f}(x). At the start v = 0 and w = ${w}. A first example has x = ${x} and ∂L/∂y = ${gradient}.`;
export const whatIs = (derivative: Shown): string => `What is ${derivative}?`;
export const wHearsNothingForEver =
  "∂L/∂w = ∂L/∂y · v · x, and v is 0. Nor does v hear anything: with both at 0 the branch stays silent for ever.";
export const wWaitsForV =
  "∂L/∂w = ∂L/∂y · v · x, and v is 0. w waits until v has moved; then it learns too. So a silent start costs the first steps.";
export const neitherHearsAnything =
  "∂L/∂v = ∂L/∂y · (w · x), and w is 0. With both weights at 0 neither hears anything: the branch never wakes. Only the last layer may be 0.";
export const itsLastWeightHears = (value: Shown): string =>
  `∂L/∂v = ∂L/∂y · (w · x) = ${value}. The branch gives 0, but its last weight hears what it should have given.`;
export const thatArrivesAtTheSum = (weight: Shown): string =>
  `That is what arrives at the sum. It is multiplied by what ${weight} is multiplied by, going forward.`;
export const vDoesNotSeeX = "v does not see x itself: between them stands w.";
export const thatWouldGoStraightToW = "That would go straight to w. Between w and the sum stands v, and it is 0.";
export const betweenStandsAZero = "Between the two stands a weight that is 0.";
export const thatIsWhatVHears = "That is what v hears. w is asked, and what it hears goes through v, which is 0.";
export const xIsMissing = "x is missing: the larger what goes in, the more the weight matters.";
export const whatWHearsGoesThroughV = "What w hears goes through v, not through w itself, and v is 0.";
export const aZeroWeightMayHaveASlope =
  "The branch gives 0, but a weight that is 0 may have a slope all the same: change v a little, and y changes.";
export const thatIsWhatGoesIn = "That is what goes in. What comes back goes through v, which is 0.";
export const changeTheWeightALittle = "Change the weight by a little: by how much does y change?";

export const whatTheStreamCarries = "What the stream carries";
export const threePreActivationUnits = (x: Shown, branches: Shown): string =>
  `One number of x is ${x}. Three units give {f} = ${branches} there, one after the other. They are pre-activation units (2016).`;
export const threeUnitsOf2015 = (x: Shown, branches: Shown): string =>
  `One number of x is ${x}. Three units give {f} = ${branches} there, one after the other. They are the units of 2015.`;
export const afterTheThirdUnit = "What is the number after the third unit?";
export const value = "Value";
export const nothingOnTheWay = (x: Shown, open: Shown, gated: Shown): string =>
  `Nothing stands on the way: ${x} and all that was added, ${open}. In the units of 2015, with a ReLU after each sum, it would be ${gated}.`;
export const aReluFollowsEachSum = (gated: Shown, open: Shown): string =>
  `A ReLU follows each sum, so the stream is 0 after the first unit, and goes on from there: ${gated}. With pre-activation it would be ${open}.`;
export const thatHasAReluAfterEachSum =
  "That has a ReLU after each sum. In a pre-activation unit it stands in the branch, before the convolutions.";
export const thatIsThePlainSum =
  "That is the plain sum. In the unit of 2015 a ReLU follows each sum and cuts what is below zero.";
export const noReluFollowsTheLastSum =
  "No ReLU follows the last sum either. The stream may be negative; the head normalizes it.";
export const oneReluIsNotEnough =
  "One ReLU at the end is not enough: one stands after every sum, so what is lost at the first is lost for the next.";
export const thatIsTheLastBranch = "That is the last branch alone. Each branch adds to what the arcs have carried.";
export const thatIsWhatCameIn = "That is what came in. Every branch adds to it.";
export const xItselfIsMissing = "x itself is missing. It goes along all arcs.";
export const goFromSumToSum = "Go from sum to sum. After each, ask whether something stands on the way to the next.";
