/** @file English words of exercises on residual learning. */
import type {Shown} from "../../shown.js";

export const theBranchShrinks = "The branch shrinks";
export const everyBranchHasSize1 =
  "Batch normalization keeps every branch at the size 1, as a root mean square. What comes into the first unit has the size 1, too, and all of them are independent. No ReLU follows the sums.";
export const howLargeIsTheBranch = (units: Shown): string =>
  `How large is the branch of unit ${units} beside what its shortcut carries? Two decimals will do.`;
export const theShortcutCarriesTheSum = (units: Shown, size: Shown): string =>
  `The shortcut carries the sum of ${units} independent parts of size 1. Their squares add up to ${units}, so the sum has the size √${units}, and 1 / √${units} = ${size}.`;
export const sizesOfIndependentParts =
  "Sizes of independent parts don’t add up; their squares do. Sometimes two parts point the same way, sometimes against each other.";
export const theBranchKeepsIts = "The branch keeps its size, but the shortcut carries more with every sum.";
export const thatIsTheSizeOfTheShortcut =
  "That is the size of what the shortcut carries. Asked is the branch beside it.";
export const thatIsBesideTheOutput = (units: Shown, branches: Shown): string =>
  `That is beside what leaves the unit. What comes in has ${units} parts: the first x and ${branches} branches before.`;
export const onePartIsMissing = "One part is missing: what came into the first unit counts as well.";
export const nothingIsHalvedHere = "Nothing is halved here. Each unit adds one part to the stream.";
export const howManyIndependentParts =
  "How many independent parts has the stream before this unit, and how large is their sum?";
export const smallFaultsManyBlocks = "Small faults, many blocks";
export const byWhichFactor = "By which factor is the number multiplied in the end? Two decimals will do.";
export const factor = "Factor";
export const eachBlockHandsOn = (sum: Shown, factor: Shown, blocks: Shown, result: Shown): string =>
  `Each block hands on ${sum}${factor} times what it gets, and ${factor} to the power of ${blocks} is ${result}. Depth makes much of a small fault, with a shortcut too, unless {f} is truly silent.`;
export const faultsMultiplyEachBlock = (percent: Shown): string =>
  `Faults multiply: each block is off by ${percent} % of what it gets, not of what came in at first.`;
export const thatIsOneBlock = "That is one block. The next one gets what it gave.";
export const thatGoesThroughTheBranches =
  "That goes through the branches alone. Each block adds x to what its layers give.";
export const theFaultWasMultiplied =
  "The fault was multiplied. What is handed on is the whole number times its factor.";
export const blocksThatFollowOne = "Blocks that follow one another multiply; they are not added.";
export const thatWouldBeAPerfectCopy = "That would be a perfect copy. Each block is a little off.";
export const whatDoesOneBlock = "What does one block make of x? The next block does the same to that.";
export const unitOfStage = (place: Shown, stage: Shown): string => `Unit ${place} of stage ${stage}`;
export const theSizeOfAResidual = "The size of a residual";
export const withinAStageTheyGetSmaller =
  "Within a stage the residuals get smaller; where the map is halved they start anew.";
export const eachSumMakesTheStreamLarger =
  "Each sum makes what the shortcut carries larger, while batch normalization keeps the branches at one size. A new stage begins anew.";
export const inTheTrainedNetwork = (steps: Shown, seed: Shown, units: Shown): string =>
  `In the trained network of 34 layers (${steps} steps, seed ${seed}) the size of {f}(x) is measured beside what the shortcut carries. Compare three units: ${units}.`;
export const nothingIsAddedHere = "Nothing is added here; the layers give {h}(x) itself.";
export const whatIsLeftToDo = "What is left to do";
export const whatMustItsLayers = "What must its layers give?";
export const value = "Value";
export const nothingIsAddedToTheLayers = (target: Shown): string =>
  `Nothing is added to what the layers give, so they must give {h}(x) itself: ${target}.`;
export const branchIsTargetLessX = (target: Shown, x: Shown, branch: Shown): string =>
  `{f}(x) = {h}(x) − x = ${target} − ${x} = ${branch}. The shortcut brings x; the layers give the rest.`;
export const thatIsTheResidual = "That is the residual. Without a shortcut nobody adds x to it.";
export const aPlainBlocksLayersGiveThis =
  "A plain block’s layers must give this. Here x is added to it, and the sum would be too large by x.";
export const theOtherWayAround = "The other way around: {f}(x) is what must be added to x to get {h}(x).";
export const xIsAddedByTheShortcut =
  "x is added by the shortcut. The layers have to leave it out, not to put it in again.";
export const silentLayersGive0 = "Silent layers give 0, and that is right only where {h}(x) = 0.";
export const silentLayersAreRight = "Silent layers are right only where {h}(x) = x. Here they are not the same.";
export const thatIsWhatComes = (added: Shown): string => `That is what comes in. ${added}`;
export const thatIsWhatComesIn =
  "That is what comes in, or what the shortcut brings. The layers must give what is missing.";
export const writeDownTheBlock =
  "Write down what the block computes: the layers’ part, and the shortcut’s part if there is one. It must equal {h}(x).";
export const allWeightsAtZero = "All weights at zero";
export const plainBuild = "y = {f}(x), one after the other";
export const residualBuild = "y = x + {f}(x), one after the other, nothing after the sums";
export const originalBuild = "y = ReLU(x + {f}(x)), one after the other";
export const blocksAllWeightsOf = (blocks: Shown, build: Shown, x: Shown): string =>
  `${blocks} blocks, ${build}. All weights of every {f} are 0, and so are its biases. What comes in is ${x}.`;
export const whatComesOut = "What comes out?";
export const theFirstBlockAlready =
  "The first block already gives 0, whatever comes in. A plain stack with silent layers passes on nothing.";
export const eachBlockAdds0 = (x: Shown): string =>
  `Each block adds 0 to what it gets: ${x} comes through unchanged. Silent layers are a copy here.`;
export const theFirstSumIs =
  "The first sum is below zero, and its ReLU makes it 0. What is negative does not come through the original unit.";
export const reluLeavesWhatIsPositive = (x: Shown): string =>
  `Each block adds 0, and ReLU leaves what is positive: ${x}.`;
export const withWeightsAt0 =
  "With weights at 0 the layers give 0, not a copy. Only a shortcut would bring x past them.";
export const theLayersGive0 = "The layers give 0, but the shortcut adds x to it in each block.";
export const theShortcutBringsIt = "The shortcut brings it to the sum. But a ReLU follows the sum, and it is negative.";
export const nothingHereTurnsA = "Nothing here turns a sign around.";
export const eachBlockAddsIts =
  "Each block adds its {f}, which is 0, to the same stream. x itself is not added again and again.";
export const aBlockWouldDouble = "A block would double x if its {f} copied x. With all weights at 0 it gives 0.";
export const theNumberOfBlocks = "The number of blocks doesn’t enter: each of them does the same small thing.";
export const followTheNumberThrough =
  "Follow the number through one block: what do its layers give, and what is added to it?";
export const residualBlocksShouldCopy = (blocks: Shown, fault: Shown): string =>
  `${blocks} blocks should copy a number. Each is residual, and its layers, which should be silent, give {f}(x) = ${fault} · x.`;
export const plainBlocksShouldCopy = (blocks: Shown, factor: Shown): string =>
  `${blocks} blocks should copy a number. Each is plain, and hands on ${factor} of what it gets.`;
export const unitInASentence = (place: Shown, stage: Shown): string => `unit ${place} of stage ${stage}`;
export const whoseIsLargest = "Whose residual is the largest?";
export const whoseIsSmallest = "Whose residual is the smallest?";
export const sizeThere = (size: Shown, law: Shown): string => `There {f}(x) is ${size} of its x. ${law}`;
export const sizeThereAndOf = (size: Shown, other: Shown, otherSize: Shown, law: Shown): string =>
  `There {f}(x) is ${size} of its x; ${other} has ${otherSize}. ${law}`;
export const atXAPlainBlock = (x: Shown, target: Shown): string =>
  `At x = ${x} a plain block (no shortcut) should compute {h}(x) = ${target}.`;
export const atXAResidualBlock = (x: Shown, target: Shown): string =>
  `At x = ${x} a residual block should compute {h}(x) = ${target}.`;
