/** @file English words of what is wrong with a reader's file of weights; names in it, and those of its formats, stay as they are. */
import type {Shown} from "../../shown.js";

// What any file is.
const expected = "a .safetensors file, or model.json with its weight files, is expected";
export const isMarkedUp = (begin: Shown): string =>
  `this is an HTML page or another marked-up text (${begin}…); ${expected}`;
export const isAZip = `this is a ZIP archive, as PyTorch’s .pth and .pt files are; ${expected}`;
export const isAText = (begin: Shown): string => `this is a text that begins “${begin}…”; ${expected}`;
export const filesWereGiven = (count: Shown): string => `${count} files were given; ${expected}`;
export const saysNoNames = (name: Shown): string =>
  `${name} alone says no names or shapes: choose it together with its model.json`;
export const descriptionIsNoJson = "the file’s own description is not JSON";
export const configurationIsNoJson = "the file’s own configuration is not JSON";
export const inConfigurationIs = (key: Shown, found: Shown, allowed: Shown): string =>
  `${key} in the file’s configuration is ${found}, but must be ${allowed}`;

// A tensor.
export const floats = "F32, F16 or BF16";
/** A type, or a shape. */
export const isOtherThan = (name: Shown, found: Shown, wanted: Shown): string =>
  `${name} is ${found}; ${wanted} is expected`;
export const classesBy = (channels: Shown): string => `[classes, ${channels}]`;
export const isMissing = (name: Shown, shape: Shown, inFile: string): string =>
  `${name} is missing: a tensor of ${shape} is expected; ${inFile}`;
/** What is in the file instead. */
export const noTensor = "it holds no tensor";
export const tensors = (count: number, first: Shown): string => `the file has ${count} tensors, the first is ${first}`;
export const holdsNoFiniteNumbers = (name: Shown): string => `${name} holds values that are not finite numbers`;
export const holdsANegativeVariance = (name: Shown): string => `${name} holds a negative variance`;
export const belongsToNoNetwork = (name: Shown): string => `${name} belongs to no network that is read here`;
export const tellsOfOtherUnits = (name: Shown): string =>
  `${name} tells of units that do more than a ResNet’s; ResNet-18, 34 or 50 is expected`;

// The safetensors format.
export const hasTooFewBytes = (count: Shown): string =>
  `a safetensors file has at least 8 bytes; this one has ${count}`;
export const headerIsTooLong = (bytes: Shown, most: Shown): string =>
  `this is no safetensors file: its header would have ${bytes} bytes, and at most ${most} are read`;
export const headerIsCutOff = (bytes: Shown, found: Shown): string =>
  `the file is cut off: its header has ${bytes} bytes, but only ${found} follow`;
export const headerIsNoJson = "this is no safetensors file: its header is not JSON";
export const headerIsNoList = "this is no safetensors file: its header is no list of tensors by name";
export const hasNoEntry = (name: Shown): string => `${name} has no dtype, shape and data_offsets that can be read`;
export const takesOtherBytes = (name: Shown, shape: Shown, type: Shown, wanted: Shown, found: Shown): string =>
  `${name} ${shape} of ${type} takes ${wanted} bytes, but the header gives it ${found}`;
export const endsBeyondTheFile = (name: Shown, end: Shown, bytes: Shown): string =>
  `${name} ends at byte ${end}, but the file has only ${bytes}: it is cut off`;
export const overlap = (name: Shown, other: Shown, end: Shown, begin: Shown): string =>
  `${name} and ${other} overlap: one ends at byte ${end} of the data, the other begins at ${begin}`;

// A model of tf.layers: its file, then its layers.
export const modelHasCharacters = (count: Shown, most: Shown): string =>
  `model.json has ${count} characters; at most ${most} are read`;
export const modelIsNoJson = "model.json is not JSON";
export const modelHolds = (found: Shown): string =>
  `model.json holds ${found}; an object that describes a model is expected`;
export const modelHasNoManifest = "model.json has no weightsManifest that can be read";
export const weightsWereNotGiven = (name: Shown): string =>
  `model.json names the weights ${name}, which were not given with it: choose both files at once`;
export const weightsAreNamedTwice = (name: Shown): string =>
  `model.json names the weights ${name} more than once; each file is expected once`;
export const endsBeyondFiles = (name: Shown, end: Shown, files: Shown, bytes: Shown): string =>
  `${name} ends at byte ${end}, but ${files} have only ${bytes}`;
export const quantized = (type: Shown): string => `${type}, quantized or not float32`;
export const modelIs = (found: Shown): string => `the model is ${found}; a Sequential model is expected`;
export const modelsInputIs = (found: Shown): string =>
  `the model’s input is ${found}; [null, side, side, 1 or 3] with sides up to 512 is expected`;
export const modelHasLayers = (count: Shown, most: Shown): string =>
  `the model has ${count} layers; a Sequential model of at most ${most} is read`;
/** In the place of a layer. */
export const theInput = "the input";
export const withoutAName = "a layer without a name";
export const afterComes = (before: Shown, found: Shown, wanted: Shown): string =>
  `after ${before} comes ${found}; ${wanted} is expected`;
export const hasTheName = (kind: Shown, before: Shown, found: Shown): string =>
  `the ${kind} after ${before} has the name ${found}; a text is expected`;
export const hasAKernel = (name: Shown, found: Shown, wanted: Shown): string =>
  `${name} has a kernel of ${found}; ${wanted} is expected`;
export const hasFilters = (name: Shown, found: Shown): string =>
  `${name} has ${found} filters; a multiple of 8 is expected`;
export const hasFiltersAndStrides = (name: Shown, found: Shown, strides: Shown, wanted: Shown): string =>
  `${name} has ${found} filters and strides ${strides}; ${wanted} filters and strides 1 or 2 are expected`;
export const firstUnitStrides = "the first residual unit has strides 2 or is missing; strides 1 is expected";
export const hasUnits = (name: Shown, found: Shown): string => `${name} has ${found} units; a whole number is expected`;
export const epsilonIs = (found: Shown): string =>
  `epsilon of batch norm is ${found}; a number between 0 and 1 is expected`;

// What a network asks of the machine.
export const takesTooMuch = (side: Shown, found: Shown, unit: string, most: Shown): string =>
  `one image of ${side}×${side} takes ${found} ${unit} in this network; at most ${most} are run here`;
export const multiplyAdds = "thousand million multiply-adds";
export const memory = "GB of memory";
/** So many of one of these. */
export const moreThanAMillion = "more than a million";
