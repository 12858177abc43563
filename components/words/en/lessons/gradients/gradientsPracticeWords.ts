/** @file English words of the exercises on gradients. */
import type {Shown} from "../../../shown.js";

export const whatIsTheGradient = "What is ∂L/∂x?";

export const throughTheLastRelu = "Through the last ReLU";
export const gatedGiven = (x: Shown, slope: Shown, above: Shown): string =>
  `y = ReLU(x + {f}(x)) with one number x = ${x} and {f}(x) = ${slope} · x. From above comes ∂L/∂y = ${above}.`;
export const theReluLetsAllPass = (sum: Shown, above: Shown, slope: Shown, right: Shown): string =>
  `The sum is ${sum}, above zero: the ReLU lets all of ${above} pass. Then ${above} · (1 + ${slope}) = ${right}.`;
export const theReluGivesZero = (sum: Shown): string =>
  `The sum is ${sum}, below zero: the ReLU gives 0 whatever x does nearby. So nothing comes back, by the shortcut neither.`;
export const theReluIsOpen = (sum: Shown): string => `The ReLU is open: the sum is ${sum}, above zero.`;
export const ifTheReluWereOpen = (sum: Shown): string =>
  `That would come back if the ReLU were open. The sum is ${sum}: it is shut.`;
export const theShortcutsPart = "That is the shortcut’s part. The branch sends its own beside it.";
export const nothingReachesTheShortcut =
  "The shortcut passes everything that reaches the sum. Here nothing does: the ReLU after the sum is shut.";
export const theBranchsPart = "That is the branch’s part. The shortcut’s part, unchanged, is added to it.";
export const nothingReachesTheBranch = (sum: Shown): string =>
  `The branch gets what reaches the sum, and nothing does: the sum is ${sum}.`;
export const aGradientMeetsSlopes =
  "A gradient is multiplied by slopes. The sum itself only decides whether the ReLU is open.";
export const thatIsTheSlope = "That is ∂y/∂x. What comes from above is multiplied by it.";
export const thatWouldBeTheSlope = (sum: Shown): string =>
  `That would be ∂y/∂x with the ReLU open. The sum is ${sum}: it is shut.`;
export const workOutTheSum = "First work out the sum: is the ReLU after it open? Then add what the two ways send back.";

export const throughManyUnits = "Through many units";
export const thatIsThePlainChain = (slope: Shown, units: Shown): string =>
  `That is ${slope}${units}: the plain chain. With shortcuts each factor is 1 + ${slope}.`;
export const thatIsWithShortcuts = (enclosed: Shown, units: Shown, slope: Shown): string =>
  `That is (1 + ${enclosed})${units}: with shortcuts. Without them each factor is ${slope}.`;
export const unitsWithShortcuts = (units: Shown, slope: Shown): string =>
  `${units} units, one after the other, each with a shortcut: y = x + {f}(x). Every {f} has the slope ${slope}.`;
export const unitsWithoutShortcuts = (units: Shown, slope: Shown): string =>
  `${units} units, one after the other, none with a shortcut: y = {f}(x). Every {f} has the slope ${slope}.`;
export const byWhat = "By what is a gradient multiplied on its way back through all of them?";
export const smallFactorsAddUp = "A shortcut does not keep the size: small factors above 1 add up, too.";
export const aNegativeSlopeTakesAway = "A branch with a negative slope takes away from what the shortcut sends.";
export const oneFactorForEach = (product: Shown): string =>
  `${product}: one factor for each unit, and nothing around it.`;
export const waysThroughOneBranch = (units: Shown, slope: Shown): string =>
  `That is 1 + ${units} · ${slope}: the shortcuts, and the ways through a single branch. Ways through two branches and more are missing.`;
export const waysThroughOneBranchOfNone = (units: Shown, slope: Shown): string =>
  `That is 1 + ${units} · ${slope}: the shortcuts, and the ways through a single branch. Ways through two branches and more are missing, and here are no shortcuts.`;
export const factorsAreMultiplied = "Factors that follow one another are multiplied, not added.";
export const alongAllShortcuts = "The way along all shortcuts brings 1. All ways through branches come on top.";
export const onlyASlopeOfOne = "Only a slope of 1 keeps the size in a plain chain.";

export const staysAsLarge = "stays about as large";
export const growsFold = (factor: Shown): string => `grows ${factor}-fold`;
export const shrinksTo = (share: Shown): string => `shrinks to ${share} of itself`;
export const whichOneIsPlain = "Which one is plain?";
export const onTheWayBack = (plain: Shown, residual: Shown): string =>
  `On its way back to the stem the plain network’s gradient ${plain}, the residual one’s ${residual}.`;
export const itExplodesWithNorm =
  "With batch normalization, a plain network’s gradient explodes toward the input before the first update.";
export const itShrinksWithoutNorm =
  "Without batch normalization, each layer of this plain network multiplies by less than 1, and nothing goes around it.";
export const twoNetworksWithNorm = (depth: Shown, seed: Shown): string =>
  `Two networks of ${depth} layers with batch normalization, seed ${seed}, before the first update: the size of the gradient of each unit’s output. One has shortcuts.`;
export const twoNetworksWithoutNorm = (depth: Shown, seed: Shown): string =>
  `Two networks of ${depth} layers without batch normalization, seed ${seed}, before the first update: the size of the gradient of each unit’s output. One has shortcuts.`;
export const whichCurveIsPlain = "Which curve belongs to the plain network?";
export const unitFromTheStem = "unit, from the stem";
export const curveOf = (name: Shown): string => `Curve ${name}`;
export const thatOneHasShortcuts = (told: Shown, law: Shown): string => `That one has the shortcuts. ${told} ${law}`;

export const throughTwoSums = "Through two sums";
export const twoUnitsGiven = (first: Shown, second: Shown, above: Shown): string =>
  `y₁ = x + {f}₁(x), and y₂ = y₁ + {f}₂(y₁). Here {f}₁ has the slope ${first} and {f}₂ the slope ${second}. The loss has ∂L/∂y₂ = ${above}.`;
export const downBothWays = (product: Shown): string =>
  `${product}. Each sum sends the gradient down both ways, and they meet again.`;
export const throughBothBranches = "That goes through both branches, and through no shortcut: the plain chain.";
export const alongBothShortcuts = "That goes along both shortcuts. The branches send something back as well.";
export const threeOfTheFourWays =
  "Three of the four ways are there. The way through both branches is missing: the product of their slopes.";
export const factorsOfUnitsMultiply = "One unit follows the other, so their factors multiply; they are not added.";
export const throughOneBranchEach =
  "Those are the ways through one branch each. There is the way through none, too, and the way through both.";
export const factorsOfTheTwoUnits =
  "Those are the factors of the two units. What comes from above, ∂L/∂y₂, is multiplied by them.";
export const multipliedNotAdded = "What comes from above is multiplied by the factors of the units, not added to them.";
export const goBackOneUnit =
  "Go back one unit at a time: what arrives at its sum goes down the shortcut unchanged, and down the branch times its slope.";
