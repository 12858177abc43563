/** @file English words of run. */
import {plural} from "../plural.js";
import type {Shown} from "../shown.js";

export const ownImages = "own images";
export const withAndWithoutShortcuts = "with and without shortcuts";
export const withShortcuts = "with shortcuts";
export const withoutShortcuts = "without shortcuts";
export const depthOf = (depth: Shown): string => `Depth ${depth}`;
export const batchNorm = "batch norm";
export const noBatchNorm = "no batch norm";
export const learningRate = (lr: Shown): string => `learning rate ${lr}`;
export const widthOf = (width: Shown): string => `width ${width}`;
export const batchesOf = (batch: Shown): string => `batches of ${batch}`;
export const steps = (count: number): string => plural(count, {one: "step", other: "steps"});
export const seedOf = (seed: Shown): string => `seed ${seed}`;
export const gradientNorm = "Gradient norm";
export const gradientNormInText = "gradient norm";
export const gradientOutput = "‖∂L/∂output‖";
export const howStronglyTheLossDepends = "How strongly the loss depends on a unit’s output.";
export const rootMeanSquare = "Root mean square";
export const rootMeanSquareInText = "root mean square";
export const howLargeAUnitsOutput = "How large a unit’s output is.";
export const branchBesideShortcut = "Branch beside shortcut";
export const branchBesideShortcutInText = "branch beside shortcut";
export const fShortcut = "‖f‖ / ‖shortcut‖";
export const howMuchABranchAdds = "How much a branch adds beside what the shortcut carries; at 1 both are as large.";
export const updateBesideWeight = "Update beside weight";
export const updateBesideWeightInText = "update beside weight";
export const howFarOneStepMoves = "How far one step moves a unit’s weights, as a part of what they are.";
export const skipConnections = "Skip connections";
export const batchNormalization = "Batch normalization";
export const depth = "Depth";
export const width = "Width";
export const imageSize = "Image size";
export const learningRateLabel = "Learning rate";
export const batchSize = "Batch size";
export const stepsLabel = "Steps";
export const seed = "Seed";
export const dataset = "Dataset";
export const lastStartsAtZero = "Last γ starts at zero";
export const seeds = "Seeds";
export const shortcutOption = "Shortcut option";
export const startOfThePlainNetwork = "Start of the plain network";
export const branchesStartSilent = "Branches start silent";
export const optimizer = "Optimizer";
export const weightDecay = "Weight decay";
export const noise = "Noise";
export const distortion = "Distortion";
export const arithmetic = "Arithmetic";
export const inTheLinkIsBut = (control: Shown, text: Shown, expected: Shown, key: Shown): string =>
  `${control} in the link is “${text}”, but must be ${expected}; the default ${key} is used.`;
export const thisBrowserHasNoWebAssembly = "this browser has no WebAssembly, or it is switched off";
export const thisBrowsersWebAssemblyHasNo = "this browser’s WebAssembly has no SIMD instructions";

/** What stands in a link for a setting's value, as a reader is told it. */
export const settingValue = (value: string): string => value;
/** The short name of the networks' comparison, as a setting among others. */
export const skip = "skip";
export const ownImagesOfClasses = (count: Shown, classes: Shown): string => `${count} own images of ${classes} classes`;
export const nothing = "nothing";
export const anObject = "an object";
export const andMore = (names: Shown, more: Shown): string => `${names} and ${more} more`;
/** Set-ups of the stacks that learn to copy. */
export const oneBlockGain2 = "1 block, gain 2";
export const fourBlocksGain02 = "4 blocks, gain 0.2";
export const eightBlocksGain02 = "8 blocks, gain 0.2";
export const eightBlocksGain2 = "8 blocks, gain 2";
export const fourBlocksGain2Norm = "4 blocks, gain 2, batch norm";
