/** @file English words of the explorer of ResNet-34’s layers, and of what its stages cost. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const makesLayers = (code: Shown, count: number): string =>
  `${code} makes ${count} ${plural(count, {one: "layer", other: "layers"})}`;
export const ofTheNetworks = (percent: Shown): string => `${percent} % of the network’s`;
export const output = "Output";
export const theSideStays = "the side stays";
export const sideOf = (side: Shown): string => `side ${side}`;
export const weights = "Weights";
export const andNotTrainable = (share: Shown, nonTrainable: Shown): string => `${share}; ${nonTrainable} not trainable`;
export const multiplyAdds = "Multiply-adds";
export const multiplyAddsHead = "Multiply-adds";
export const activationMemory = "Activation memory";
export const oneImageAllLayers = "one image, all layers inside and the sum";
export const oneImageFloat32 = "one image, float32";
export const receptiveField = "Receptive field";
export const squarePixels = (side: Shown): string => `${side} × ${side} pixels`;
export const theWholeImage = "the whole image";
export const moreThanTheWhole = "more than the whole image";
export const oneLayerOf = (title: Shown): string => `One layer of ${title}`;
export const differsFrom = (network: Shown): string => `differs from ${network}`;
export const layersInside = (name: Shown): string => `Layers inside ${name}`;
export const layer = "Layer";
export const outputShape = "Output shape";
export const parameters = "Parameters";
export const layers = "Layers";
export const layersOf = (title: Shown): string => `Layers of ${title}`;
export const copyAs = (label: Shown): string => `Copy as ${label}`;
export const theTableIsInTheClipboard = (label: Shown): string => `The table is in the clipboard, as ${label}.`;
export const theTableWasSavedAs = (name: Shown): string =>
  `The browser refused its clipboard, so the table was saved as ${name}.`;
export const rows = "Rows";
export const theStem = "the stem";
export const stageNumber = (stage: Shown): string => `stage ${stage}`;
export const theHead = "the head";
export const sendAPictureThrough = "Send a picture through";
export const aPictureOnItsWay = (title: Shown): string => `A picture on its way through ${title}`;
export const kerasCodeOf = (title: Shown): string => `Keras code of ${title}`;
export const whatAProjectionIsFor = (
  name: Shown,
  from: Shown,
  to: Shown,
  stride: Shown,
  identities: Shown,
  units: Shown
): string =>
  `${name} gets ${from} and hands on ${to}: before x is added, a 1×1 convolution of stride ${stride} changes its shape. ${identities} of the ${units} units add x as it is.`;
export const miniatureOfTheLab = "Miniature (the lab’s)";
export const optionB = "B: projection where the shape changes";
export const optionA = "A: zero padding instead";
export const optionC = "C: projection on every one";
export const kerasSame = "Keras, “same”";
export const pytorchSymmetric = "PyTorch, symmetric";
export const runATrainedNetwork = "run a trained network";
export const aBoxIsWhatALayerHandsOn = "A box is what a layer hands on: ";
export const itsFaceAndThickness =
  "its face the height and width of the maps, its thickness their number. A click chooses it; double click or Enter opens a unit, Escape closes it. A stage’s name folds it.";
export const facesShowThePicture = "Faces show the picture at each map’s resolution: no weights are run here · ";
export const more = "More";
export const shapesOfEveryLayer = "Shapes of every layer";
export const besideIt = (title: Shown): string => `${title}, beside it`;
export const costOfOneUnit = (costs: Shown): string => `Cost of one unit with an identity shortcut. ${costs}.`;
export const multiplyAddsOfOne = "multiply-adds of one unit";
export const parametersOfOneUnit = "parameters of one unit";
export const costOfEachStage = "Cost of each stage";
export const stage = "Stage";
export const featureMap = "Feature map";
export const units = "Units";
export const multiplyAddsOfOneUnitHead = "Multiply-adds of one unit";
export const parametersOfOneUnitHead = "Parameters of one unit";
export const shareOfMultiplyAdds = "Share of multiply-adds";
export const shareOfParameters = "Share of parameters";
export const whatOneUnitCosts = "What one unit of each stage costs";
export const total = "Total";
export const difference = "Difference";
export const boxes = "Boxes";
export const compressed = "compressed (square root)";
export const trueToScale = "true to scale";
export const foldAll = "Fold all";
export const spreadAll = "Spread all";
export const allTotals = (
  parameters: Shown,
  trainable: Shown,
  nonTrainable: Shown,
  multiplyAdds: Shown,
  activations: Shown
): string =>
  `Total parameters: ${parameters}. Trainable: ${trainable}. Non-trainable: ${nonTrainable}. Multiply-adds for one image: ${multiplyAdds}. Activations of one image: ${activations}.`;
export const none = "none";
export const allRows = "all";
export const tapToClose = " Tap it again to close it.";
export const tapToSeeItsLayers = " Tap it again to see its layers.";
export const oneValueSees = (field: Shown, image: Shown): string =>
  `What one value sees: ${field} by ${field} pixels in the middle of a picture of ${image} by ${image}`;
export const oneValueSeesAll = (image: Shown): string =>
  `What one value sees: all of a picture of ${image} by ${image}`;
export const nothing = "nothing";
export const costsOfStage = (stage: Shown, multiplyAdds: Shown, parameters: Shown): string =>
  `Stage ${stage}: ${multiplyAdds} multiply-adds, ${parameters} parameters`;
export const layersCounted = "Layers, counted as convolutions of the main path and the classifier";
export const multiplyAddsForOneImage = "Multiply-adds for one image";
export const activationsInBytes = "Activations of one image, bytes";
export const receptiveFieldBeforePooling = "Receptive field before the global pooling, pixels";
export const same = "same";
