/** @file English words of the page on methods: its images, and the recorded benchmark. */
import type {Shown} from "../../shown.js";

export const imagesOf = (count: Shown, title: Shown): string => `${count} images: ${title}`;
export const numbersOf = (numbers: Shown): string => `No. ${numbers}`;
export const imagesOfEachClass = "Images of each class";
export const classLabel = "Class";
export const imagesLabel = "Images";
export const drawingTheFirst = "Drawing the first images …";
export const imagesTheNetworksSee = "The images that the networks see";
export const measureTheWholeSplit = "Measure the whole split";
export const noImages = (reason: Shown): string => `No images: ${reason}. Change a control to try again.`;
export const firstOfEachClass = (count: Shown, split: Shown, size: Shown, channels: Shown, seed: Shown): string =>
  `The first ${count} images of each class of the ${split} split, ${size}×${size}×${channels}, seed ${seed}.`;
export const firstOfClass = (
  count: Shown,
  name: Shown,
  split: Shown,
  size: Shown,
  channels: Shown,
  seed: Shown
): string =>
  `The first ${count} images of class ${name} of the ${split} split, ${size}×${size}×${channels}, seed ${seed}.`;
export const drawingAndMeasuring = "Drawing and measuring every image …";
export const imagesInTheSplit = (count: Shown, split: Shown, mean: Shown, deviation: Shown): string =>
  `${count} images in the ${split} split; pixels have mean ${mean} and standard deviation ${deviation}.`;
export const theWorkerThatDraws = "the worker that draws the images";

/** The splits in words. */
export const splits = {train: "training", validation: "validation", test: "test"};
export const isButMustBe = (name: Shown, text: Shown, expected: Shown): string =>
  `${name} is ${text}, but must be ${expected}; the images at hand stay.`;
export const empty = "empty";
export const dataset = "Dataset";
export const digits = "Digits";
export const colouredShapes = "Coloured shapes";
export const split = "Split";
export const allTen = "All ten";
export const imageSize = "Image size";
export const seedLabel = "Seed";

export const widthImageBatch = "Width · image · batch";
export const stepMs = "Step, ms";
export const ofThePeak = "Of the peak";
export const trainingSteps = "Training steps";
export const recordedIn = (measured: Shown): string =>
  `${measured}. Recorded by npm run bench -- --record in data/bench.json.`;
export const measuredOn = (date: Shown, browser: Shown, node: Shown, cores: Shown, processor: Shown): string =>
  `Measured on ${date} in ${browser}, driven by ${node}, in one thread on a machine with ${cores} cores: ${processor}`;
export const theMachineWasBusy = (measured: Shown, load: Shown): string =>
  `${measured}. The machine was busy with other work (load ${load}), so times are too long and shares too small`;
export const times = (ratio: Shown): string => `${ratio} times`;
export const settingOf = (width: Shown, size: Shown, batch: Shown): string =>
  `width ${width}, ${size} × ${size}, batch ${batch}`;
export const sharesOfThePeak = (
  peak: Shown,
  least: Shown,
  leastSetting: Shown,
  most: Shown,
  mostSetting: Shown,
  fed: Shown,
  leastFed: Shown,
  mostFed: Shown
): string =>
  `A loop that only multiplies and adds numbers in registers reached ${peak} GFLOP/s. The steps reach between ${least} (${leastSetting}) and ${most} (${mostSetting}) of what it reached just before and after each. A convolution must also load what it multiplies: with those loads, all from the nearest cache, the loop reached ${fed} GFLOP/s, and the steps come to between ${leastFed} and ${mostFed} of that.`;
export const asFast = (times: Shown): string => `${times} as fast`;
export const noFaster = "no faster";
export const withRelaxedSimd = (relaxed: Shown, plain: Shown, verdict: Shown): string =>
  `With the faster arithmetic (relaxed SIMD) the laboratory’s default step took ${relaxed} instead of ${plain}: ${verdict}. Its last bits are equal only on one kind of processor.`;
export const forwardPass = (plain: Shown, relaxed: Shown, onnx: Shown, times: Shown): string =>
  `A forward pass of ResNet-34 on one image of 224 × 224 took ${plain}, ${relaxed} with relaxed SIMD. ONNX Runtime Web, also in one thread, took ${onnx}: ${times} as long as the latter.`;
export const theSameNetwork = (
  registered: Shown,
  times: Shown,
  fused: Shown,
  fusedTimes: Shown,
  cpu: Shown,
  cpuTimes: Shown
): string =>
  `The same network, written in tf.layers and trained on TensorFlow.js’ wasm backend with these kernels registered, took ${registered} a step: ${times} as long as the planned step. With batch normalization, sum and ReLU as one layer it took ${fused}, ${fusedTimes} as long. On TensorFlow.js’ cpu backend it took ${cpu}, ${cpuTimes} as long as with the kernels.`;
