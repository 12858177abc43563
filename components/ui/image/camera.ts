import {button} from "../button.js";
import {stillOf} from "./decodeImage.js";
import type {Picture} from "./picture.js";
import * as say from "../../words/en/ui/uiImageWords.js";

/** A still from the reader's camera. */
export interface Camera {
  readonly element: HTMLElement;
  stop(): void;
}

/** Why there is no camera, in a sentence; by the name of the browser's refusal. */
export function cameraRefusal(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return say.theCameraWasRefusedAllow;
  if (name === "NotFoundError" || name === "OverconstrainedError") return say.noCameraWasFoundOn;
  if (name === "NotReadableError" || name === "AbortError") return say.theCameraCouldNotBe;
  return say.theCameraCouldNotBeUsed(error instanceof Error && error.message ? `: ${error.message}` : "");
}

/** A button that shows what the camera sees until a still is taken; then, and whenever it is left, the camera is off. */
export function camera(onPicture: (picture: Picture) => void, onProblem: (sentence: string) => void): Camera {
  const element = document.createElement("div");
  element.className = "camera";
  let video: HTMLVideoElement | undefined;
  /** Made when it is wanted first: players are costly. */
  function screen(): HTMLVideoElement {
    if (video) return video;
    video = document.createElement("video");
    video.muted = true;
    video.playsInline = true;
    video.setAttribute("aria-label", say.whatTheCameraSees);
    view.prepend(video);
    return video;
  }
  const view = document.createElement("div");
  view.hidden = true;
  let stream: MediaStream | undefined;
  /** Counts the asks: an answer to one that was left is switched off at once. */
  let asked = 0;

  function off(): void {
    asked++;
    stream?.getTracks().forEach((track) => track.stop());
    stream = undefined;
    if (video) video.srcObject = null;
    view.hidden = true;
    open.hidden = false;
  }
  async function on(): Promise<void> {
    const mine = ++asked;
    // Absent where the page wasn't served securely, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    try {
      if (devices === undefined) throw new Error(say.thisPageWasNotServedSecurely);
      const given = await devices.getUserMedia({video: {facingMode: "environment"}, audio: false});
      if (mine !== asked) {
        given.getTracks().forEach((track) => track.stop());
        return;
      }
      stream = given;
      screen().srcObject = given;
      await screen().play();
      open.hidden = true;
      view.hidden = false;
      take.focus();
    } catch (error) {
      if (mine === asked) fail(error);
    }
  }
  const fail = (error: unknown): void => {
    off();
    onProblem(say.thePictureAtHandStays(cameraRefusal(error)));
  };
  const open = button(say.camera, () => void on());
  const take = button(
    say.takeThePicture,
    () => {
      stillOf(screen(), say.yourCamerasPicture)
        .then(onPicture, fail)
        .finally(() => {
          off();
          open.focus();
        });
    },
    true
  );
  const cancel = button(say.switchTheCameraOff, () => {
    off();
    open.focus();
  });
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(take, cancel);
  view.append(buttons);
  element.append(open, view);
  return {element, stop: off};
}
