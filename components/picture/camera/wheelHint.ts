import {element} from "../../ui/element.js";
import * as say from "../../words/en/pictureCameraWords.js";

/** Tells how the camera comes closer, to who tries it with the wheel alone, which scrolls the page. */
export interface WheelHint {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** Milliseconds for which it is seen. */
const SEEN = 2600;

/** Watches an element for the pointer's first visit and for wheels without a key held; the hint stands beside the camera’s buttons. */
export function wheelHint(lens: HTMLElement): WheelHint {
  const words = element("p", {className: "wheel-hint"}, say.closerDoubleClickABox);
  words.setAttribute("aria-hidden", "true");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let visited = false;
  function show(): void {
    clearTimeout(timer);
    words.classList.add("seen");
    timer = setTimeout(() => words.classList.remove("seen"), SEEN);
  }
  const onEnter = ({pointerType}: PointerEvent): void => {
    if (visited || pointerType !== "mouse") return;
    visited = true;
    show();
  };
  const onWheel = ({ctrlKey, metaKey}: WheelEvent): void => {
    if (!ctrlKey && !metaKey) show();
  };
  lens.addEventListener("pointerenter", onEnter);
  lens.addEventListener("wheel", onWheel, {passive: true});
  return {
    element: words,
    stop() {
      clearTimeout(timer);
      lens.removeEventListener("pointerenter", onEnter);
      lens.removeEventListener("wheel", onWheel);
    }
  };
}
