/** @file English words of ui image. */
import type {Shown} from "../../shown.js";

export const theCameraWasRefusedAllow =
  "The camera was refused. Allow it for this page in the browser, or choose a picture in another way.";
export const noCameraWasFoundOn = "No camera was found on this device.";
export const theCameraCouldNotBe = "The camera could not be started; another program may be using it.";
export const theCameraCouldNotBeUsed = (part: Shown): string => `The camera could not be used${part}.`;
export const whatTheCameraSees = "What the camera sees";
export const thePictureAtHandStays = (error: Shown): string => `${error} The picture at hand stays.`;
export const camera = "Camera";
export const takeThePicture = "Take the picture";
export const yourCamerasPicture = "your camera’s picture";
export const switchTheCameraOff = "Switch the camera off";
export const isEmpty = (name: Shown): string => `${name} is empty.`;
export const isAJpegPngOr = (name: Shown, type: Shown): string =>
  `${name} is ${type}; a JPEG, PNG or WebP picture is needed.`;
export const isOfAnUnknownType = (name: Shown): string =>
  `${name} is of an unknown type; a JPEG, PNG or WebP picture is needed.`;
export const saysItIsButIts = (name: Shown, type: Shown): string =>
  `${name} says it is ${type}, but its content could not be read as a picture.`;
export const isAnimatedAStillPicture = (name: Shown): string => `${name} is animated; a still picture is needed.`;
export const isPixelsAPictureWith = (name: Shown, width: Shown, height: Shown): string =>
  `${name} is ${width}×${height} pixels; a picture with pixels is needed.`;
export const hasMillionPixelsAtMost = (name: Shown, math: Shown, mostPixels: Shown): string =>
  `${name} has ${math} million pixels; at most ${mostPixels} million can be read here.`;
export const isPixelsAtMostTimes = (name: Shown, width: Shown, height: Shown, mostStretched: Shown): string =>
  `${name} is ${width}×${height} pixels; at most ${mostStretched} times as long as wide can be cut to a square.`;
export const thePastedPicture = "The pasted picture";
export const readingAreMillionPixelsWhich = (name: Shown, width: Shown, height: Shown, math: Shown): string =>
  `Reading ${name}: ${width}×${height} are ${math} million pixels, which take some seconds …`;
export const clear = "Clear";
export const undo = "Undo";
export const paperToDrawOnArrow = "Paper to draw on. Arrow keys move the pen, the space bar lifts it or puts it down.";
export const drawWithMouseOrFinger =
  "Draw with mouse or finger. By keyboard: arrow keys move the pen, the space bar puts it down.";
export const thePenIsUpArrow = "The pen is up: arrow keys move it.";
export const thePenIsDownArrow = "The pen is down: arrow keys draw.";
export const stampADigit = "Stamp a digit";
export const stampOf = (digit: Shown): string => `Stamp ${digit}`;
export const theFolderCouldNotBe = "The folder could not be read; choose its files, or a ZIP of it.";
export const aJpegPngOrWebP = "A JPEG, PNG or WebP picture is needed. The picture at hand stays.";
export const whatWasDroppedIsNo = "What was dropped is no file.";
export const theClipboardHoldsNoPicture = "The clipboard holds no picture.";
export const contentCouldNotBeRead = (name: Shown, format: Shown): string =>
  `${name} is a ${format} file, but its content could not be read as a picture.`;
export const couldNotBeDrawn = (name: Shown): string => `${name} could not be drawn in this browser.`;
export const couldNotBeResized = (name: Shown): string => `${name} could not be resized.`;
export const thisPageWasNotServedSecurely = "this page was not served securely (https)";
export const orStampADigit = "Or stamp a digit:";
