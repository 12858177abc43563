/** @file English words of the panel that builds a network: its states, the answer, weights, files. */
import type {Shown} from "../../shown.js";

export const fromPictureToNumbers = "From the picture to the numbers, step by step";
export const saveForOtherTools = "Save the network for other tools";
export const cancelled = "Cancelled. ";
export const itFailedBuildAgain = (reason: Shown): string =>
  `It failed: ${reason}. Press Run or Build to start again. The picture shows what ran last.`;
export const thereIsNoNetwork = "There is no network now.";
export const run = "Run";
export const buildResNet34 = "Build ResNet-34";
export const everyUnit = "Every unit, with all its maps";
/** What comes next when a reader chooses weights that are not at hand. */
export const miniatureIsChosen = "The trained miniature is chosen. Press Run: its 0.7 MB of weights are loaded then.";
export const randomIsChosen =
  "ResNet-34 with random weights is chosen. Press Run: its 21 million weights are drawn then.";
export const ownAreNotLoaded = "No weights of your own are loaded yet. Choose a file or give an address.";
export const recordedIsShown =
  "The picture shows what was recorded for this 3. Cut an arc, choose another digit or draw one: the network runs here, in this tab.";
export const modelSummary = "Model summary";
export const itFailedStaysAtHand = (reason: Shown, title: Shown): string =>
  `It failed: ${reason}. ${title} stays at hand.`;
export const itFailedTryAgain = (reason: Shown): string =>
  `It failed: ${reason}. The picture shows what ran last. Press Run to try again.`;
export const buildingResNet34 = "Building ResNet-34 …";
export const loadingTheMiniature = "Loading the trained miniature …";
export const built = "built";
export const loaded = "loaded";
export const noWeightsOfYourOwn = "no weights of your own are loaded: choose a file or give an address first";
export const runIn = (milliseconds: Shown, backend: Shown, prediction: Shown): string =>
  `Run in ${milliseconds} ms on ${backend}. ${prediction}`;
export const isAtHand = (title: Shown): string => `${title} is at hand.`;
export const madeIn = (title: Shown, made: Shown, milliseconds: Shown, backend: Shown, bytes: Shown): string =>
  `${title} ${made} in ${milliseconds} ms on ${backend}; its tensors take ${bytes}.`;
export const thePanelWasLeft = "the panel was left";
export const itWasCancelled = "it was cancelled";
export const theWorkerThatRuns = "the worker that runs the network";

export const nothing = "nothing";
export const wholeNetwork = "Whole network";
export const withoutShortcuts = "Without shortcuts";
export const predictionWithCut = (before: Shown, cut: Shown, after: Shown): string =>
  `Prediction. Whole network: ${before}. ${cut}: ${after}.`;
export const predictionAlone = (before: Shown, classes: Shown): string =>
  `Prediction. ${before} is the most probable of ${classes} classes shown.`;
export const wholeShort = "Whole";
export const cutShort = "Cut";
export const withoutAnyShortcut = "Without any shortcut";
export const withoutShortcutOf = (unit: Shown): string => `Without the shortcut of ${unit}`;
export const withoutSoMany = (count: Shown): string => `Without ${count} shortcuts`;
export const classOf = (number: Shown): string => `class ${number}`;
export const says = (network: Shown, prediction: Shown): string => `${network} says ${prediction}.`;
export const saysWithCut = (network: Shown, before: Shown, cut: Shown, after: Shown): string =>
  `${network} says ${before}. ${cut} it says ${after}.`;
export const prediction = "Prediction";
export const theWeightsAreRandom =
  "The weights are random, so these probabilities mean nothing: they show that the network computes, not what is in the picture.";
export const theSameAsATable = "The same as a table";
export const classLabel = "Class";
export const probability = "Probability";
export const classesByProbability = "Classes by probability";

export const saveLayersModel = "Save TensorFlow.js model";
export const keepBothInOneFolder =
  "Keep both in one folder. Your browser may ask whether this page may save two files.";
export const saveSafetensors = "Save safetensors";
export const theNamesAreTorchvisions = "The names are torchvision’s.";
export const saveKerasNotebook = "Save Keras notebook";
export const saveKerasPython = "Save Keras Python";
export const itReadsTheSafetensors = "It reads the safetensors file from its own folder: save that too.";
export const thereIsNothingToSave = "There is nothing to save yet: build or load a network first.";
export const saveTheNetwork = "Save the network";
export const writing = (title: Shown): string => `Writing ${title} …`;
export const theNetwork = "the network";
export const saved = (files: Shown, after: Shown): string => `Saved ${files}. ${after}`;
export const nothingWasSaved = (reason: Shown): string => `Nothing was saved: ${reason}.`;

export const isNoAddress = (text: Shown): string =>
  `“${text}” is no address; one that begins with https:// is expected`;
export const addressHoldsAName =
  "the address holds a user name or a password before the @; one without them is expected";
export const addressBeginsWith = (protocol: Shown): string =>
  `the address begins with ${protocol}//; https:// is expected`;
export const namesWeightsAt = (name: Shown, place: Shown): string =>
  `${name} names weights at ${place}; only files beside it are fetched`;
export const namesTooManyFiles = (name: Shown, count: Shown, most: Shown): string =>
  `${name} names ${count} files of weights; at most ${most} are fetched`;
export const tooManyFilesChosen = (count: Shown, most: Shown): string =>
  `${count} files were chosen; at most ${most} are read at once`;
export const acceptedWeights = (limit: Shown): string =>
  `ResNet-18, 34 or 50 as .safetensors with the names of torchvision or timm (float32, float16 or bfloat16), a network of this site, or a tf.layers model: model.json and its .bin chosen together; up to ${limit}.`;
export const couldNotBeReached = (host: Shown, name: Shown): string =>
  `${host} could not be reached, or does not let other sites read ${name} (CORS); save the file and choose it here instead`;
export const answeredHttp = (host: Shown, status: Shown, name: Shown): string =>
  `${host} answered HTTP ${status} instead of ${name}`;
export const hasSentNothing = (host: Shown, name: Shown, seconds: Shown): string =>
  `${host} has sent nothing of ${name} for ${seconds} seconds`;
export const sentNothing = (host: Shown, name: Shown): string => `${host} sent nothing of ${name}`;
export const theConnectionBroke = (host: Shown, name: Shown): string =>
  `the connection to ${host} broke while ${name} was read`;
export const noLongerKeepsAny = "this browser no longer keeps any weights";
export const noLongerKeeps = (name: Shown): string => `this browser no longer keeps ${name}`;
export const keepsNoFiles = "this browser keeps no files for this page";
export const didNotKeep = (reason: Shown): string => `the browser did not keep the weights: ${reason}`;
export const bytesRead = (done: Shown): string => `${done} read`;
export const bytesReadOf = (done: Shown, total: Shown): string => `${done} of ${total} read`;
export const atHandNotKept = (label: Shown, reason: Shown): string => `${label} is at hand, but not kept: ${reason}.`;
export const readAndMadeReady = (label: Shown): string => `read from ${label} and made ready`;
export const fetchingTheWeights = "Fetching the weights …";
export const readingTheWeights = "Reading the weights …";
export const keptAreRemoved = "The kept weights are removed from this browser.";
export const isTooLarge = (name: Shown, bytes: Shown, limit: Shown): string =>
  `${name} has ${bytes}; files up to ${limit} are read`;
export const areTooLarge = (name: Shown, bytes: Shown, limit: Shown): string =>
  `with ${name} the weights have ${bytes}; files up to ${limit} are read`;
export const isCutOff = (name: Shown, count: Shown, total: Shown): string =>
  `${name} is cut off: ${count} of ${total} bytes came`;
export const trainedMiniature = "Trained miniature: digits, 16×16";
export const randomResNet34 = "ResNet-34: random, 224×224";
export const weightsOfYourOwn = "Weights of your own";
export const weights = "Weights";
export const bringYourOwn = "Bring weights of your own";
export const acceptedHint = (accepted: Shown): string =>
  `Accepted: ${accepted} A file stays in this tab. An address is fetched by your browser, and only when you press the button.`;
export const weightFiles = "Weight files";
export const address = "Address";
export const loadFromTheAddress = "Load from the address";
export const keepWhatILoad = " Keep what I load in this browser";
export const loadTheKept = (label: Shown): string => `Load the kept ${label}`;
export const removeTheKept = (bytes: Shown): string => `Remove the kept weights (${bytes})`;
