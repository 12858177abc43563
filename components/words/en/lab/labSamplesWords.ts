/** @file English words of lab samples. */
import type {Shown} from "../../shown.js";

export const imageOf = (place: Shown): string => `image ${place}`;
export const validationImageOf = (place: Shown, name: Shown): string => `Validation image ${place}, of ${name}`;
export const classOf = (said: Shown): string => `class ${said}`;
export const itsNumbersAreBroken = "its numbers are broken";
export const notMeasured = "not measured";
export const right = " right:";
export const wrong = " wrong:";
export const image = "Image";
export const classWord = "Class";
export const answersToSomeValidationImages = "Answers to some validation images";
export const answersAtStep = (step: Shown): string => `Answers at step ${step}`;
export const somethingElse = "something else";
export const confusionMatrixOfTheNetwork = (network: Shown): string => `Confusion matrix of the ${network} network`;
export const confusionOfTheNetworkAt = (network: Shown, step: Shown): string =>
  `Confusion of the ${network} network at step ${step}`;
export const saidOf = (names: Shown, name: Shown): string => `${names} said of ${name}`;
export const ofRightTheValidationAccuracy = (right: Shown, images: Shown, right2: Shown): string =>
  `${right} of ${images} right: ${right2}, the validation accuracy of that step.`;
export const theImagesCouldNotBe = (error: Shown): string => `The images could not be drawn: ${error}.`;
export const theImagesThemselvesAreNot =
  "The images themselves are not in this tab: they stay on the machine and are not kept. Choose their files under “Own images” to see them.";
export const theImagesAreBeingDrawn = "The images are being drawn …";
export const whatTheNetworksSeeAnd = "What the networks see and say";
export const imagesToTrainOnAs = "Images to train on, as the networks see them";
export const theFirstOfEachClass = (settings: Shown): string =>
  `The first of each class under the settings above: ${settings}. The validation images come from the same source; no network learns from them.`;
export const whatTheNetworksSayWas = (name: Shown): string =>
  `What the networks say was not measured in this run (${name}): train one here to see their answers, what they take for what, and their worst mistakes.`;
export const noStepHasBeenTaken = "No step has been taken yet.";
export const ownLook = (size: Shown, seed: Shown): string => `own images, ${size}×${size} pixels, seed ${seed}`;
export const drawnLook = (name: Shown, size: Shown, seed: Shown, noise: Shown, distort: Shown): string =>
  `${name}, ${size}×${size} pixels, seed ${seed}, noise ${noise}, distortion ${distort}`;
export const ofThatTheNetworkCalls = (count: Shown, name: Shown, network: Shown, names: Shown, step: Shown): string =>
  `${count} of ${name} that the ${network} network calls ${names} at step ${step}`;
/** The same where only the first of them are shown. */
export const ofThatTheNetworkCallsTheFirst = (first: Shown, ...all: Parameters<typeof ofThatTheNetworkCalls>): string =>
  `The first ${first} of ${ofThatTheNetworkCalls(...all)}`;
export const saidWithLoss = (classes: Shown, classes2: Shown, part: Shown, losse: Shown): string =>
  `${classes}, said ${classes2} with ${part}, loss ${losse}`;
export const noMistake = "no mistake";
export const itsWorst = (count: Shown): string => `its ${count} worst`;
export const someAnswersStepByStep = "Some answers, step by step";
export const theClassThatEachNetwork =
  "The class that each network gives the largest share, and that share. Move the slider “At step” to see them change.";
export const whatIsTakenForWhat = "What is taken for what";
export const aRowIsAClass =
  "A row is a class, a column what is said of its images. Right answers lie on the framed diagonal; a shade is a number’s share of its row. Press a number to see its images.";
export const shownAreTheClassesWith = (count: Shown, count2: Shown): string =>
  `Shown are the ${count} classes with the most validation images, of ${count2}.`;
export const theWorstMistakes = "The worst mistakes";
export const mistakesWithTheHighestLoss =
  "Mistakes with the highest loss: the surer a network is of a wrong class, the higher.";
export const theWorkerThatDrawsThe = "the worker that draws the images";
export const theFirstTrainingImagesOf = (count: Shown, name: Shown): string =>
  `The first ${count} training images of ${name}`;
export const classHeading = "class";
export const anythingElse = "else";
export const nothingSaid = "nothing";
