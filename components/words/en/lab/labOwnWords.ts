/** @file English words of lab own. */
import type {Shown} from "../../shown.js";

export const anotherTabIsGoingOn =
  "Another tab is going on with that run, so it does not go on here; close the run there first.";
export const theNetworksOfThatRun =
  "The networks of that run were not stored, so it cannot go on; its numbers are kept.";
export const noImagesYet = "No images yet.";
export const outOf = (count: Shown, count2: Shown): string => `${count} of ${count2}`;
export const soFar = (count: Shown, lack: Shown): string => `So far ${count}. ${lack}`;
export const inGrey = "in grey";
export const inColor = "in colour";
export const toTrainOnToValidate = (count: Shown, colours: Shown, train: Shown, validation: Shown): string =>
  `${count}, ${colours}: ${train} to train on, ${validation} to validate, drawn by the seed.`;
export const theWorkerThatReadsThe = "the worker that reads the files";
export const ownImages = "Own images";
export const theImagesThatWereThere = " The images that were there stay.";
export const ofNoClassYetName = (count: Shown): string =>
  `${count} of no class yet: name it under “Class of new pictures”.`;
export const ofDecoded = (done: Shown, count: Shown): string => `${done} of ${count} decoded …`;
export const readingOf = (count: Shown): string => `Reading ${count} …`;
export const filesOfImagesAreNeeded = "Files of images are needed.";
export const thatRunTrainedOnChoose = (images: Shown, part: Shown): string =>
  `That run trained on ${images}; ${part}. Choose their files under “Own images”, then go on.`;
export const thoseThatAreHereAre = "those that are here are others";
export const theyAreNotHere = "they are not here";
export const theseSettingsTrainOnOwn =
  "These settings train on own images: choose their files under “Own images”. They stay on this machine.";
export const wipeThePaper = "Wipe the paper";
export const takeTheLastStrokeBack = "Take the last stroke back";
export const addTheDrawing = "Add the drawing";
export const thePaperIsBlankDraw = "The paper is blank; draw on it first.";
export const drawPictures = "Draw pictures";
export const classOfNewPictures = "Class of new pictures";
export const readInGrey = "Read in grey";
export const forgetTheseImages = "Forget these images";
export const filesIdxImagesWithTheir =
  "Files: IDX images with their labels, CIFAR-10 binary, or a ZIP with a folder for each class. Files, and folders of pictures, can be dropped here; pictures can be pasted, drawn or taken. Everything stays on this machine.";
export const yourImages = "Your images: ";
export const nameOf = (name: Shown): string => `Name of “${name}”`;
export const theFirstImagesOf = (count: Shown, name: Shown): string => `The first ${count} images of ${name}`;
