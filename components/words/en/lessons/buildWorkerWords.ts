/** @file English words of the worker that holds a built network, and of what it writes for Keras. */
import type {Shown} from "../../shown.js";

export const hasToBeBuiltFirst = "the network has to be built first";
export const itWasCancelled = "it was cancelled";
export const weightsDrawn = (layer: Shown): string => `${layer}: weights drawn`;
export const madeReady = (layer: Shown): string => `${layer}: made ready to run`;
export const drawnFromSeed = (seed: Shown): string => `drawn from seed ${seed}`;
export const readFrom = (files: Shown): string => `read from ${files}`;
export const classOf = (number: Shown): string => `class ${number}`;
export const noLongerKept = (unit: Shown): string => `the maps of ${unit} are no longer kept`;
export const overflowIn = (place: Shown): string =>
  `in ${place} a value leaves the range of 32-bit floats (3.4 · 10³⁸), so that there is no answer: the weights are too large`;
export const theClassifier = "the classifier";

export const hasThreeConvolutions = (title: Shown): string =>
  `${title} has units of three convolutions; the Keras program knows the residual unit of two convolutions with identity or projection`;
export const hasPaddedShortcuts = (title: Shown): string =>
  `${title} has shortcuts padded with zeros; the Keras program knows the residual unit of two convolutions with identity or projection`;
export const paddingIsKeras = 'Padding is Keras\' "same": where one pixel is left over, it lies at the end.';
export const paddingIsPyTorchs =
  "Padding is PyTorch's: the same on both sides, so a layer of its own pads before each convolution and before pooling. Zeros do no harm there, because nothing below 0 comes out of a ReLU.";
export const builtInABrowser = (origin: Shown, stem: Shown, pixels: Shown): string =>
  `Built in a browser by Shortcut, written for Keras 3 on JAX. The weights: ${origin}. They are read from ${stem}.safetensors in the same folder. Pixels: ${pixels}.`;
export const manyDevices = "Many devices";
export const kerasCopies =
  "Keras copies the weights to every device and splits each batch between them. This has to be said before the model is built. With one device it changes nothing.";
export const thePlainUnit = "The plain unit";
export const theResidualUnit = "The residual unit";
export const unitWithoutShortcut = (pads: Shown): string =>
  `The residual unit without its shortcut (He et al. 2015, figure 2). ${pads}`;
export const unitWithShortcut = (pads: Shown): string =>
  `The shortcut carries the input around two convolutions; the sum goes through the last ReLU (He et al. 2015, figure 2). ${pads}`;
export const theNetwork = "The network";
export const stemAndStages =
  "Stem, stages of units, average pooling, classifier. The number of parameters must be the one in the browser.";
export const theWeights = "The weights";
export const everyTensorOnce =
  "The file has torchvision's names and PyTorch's order of axes. Every tensor is used once, and none is left over.";
export const goOnTraining = "Go on training";
export const noiseStandsIn = (input: Shown, pixels: Shown, last: Shown): string =>
  `Noise stands in for your images here, so the accuracy means nothing. Put your own in its place, [n, ${input}] and ${pixels}, with labels from 0 to ${last}.`;
