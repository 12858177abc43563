import type {GuideCheck} from "./guideSteps.js";

const textOf = (node: Element): string => node.textContent.trim();

/** Calls `onDone` once when the step's check holds on this page; returns the way to stop watching. */
export function watchStep(check: GuideCheck, onDone: () => void, root: Document = document): () => void {
  const controller = new AbortController();
  const {signal} = controller;
  let observer: MutationObserver | undefined;
  const stop = (): void => {
    controller.abort();
    observer?.disconnect();
  };
  const done = (): void => {
    if (signal.aborted) return;
    stop();
    onDone();
  };
  switch (check.kind) {
    case "press":
      // In the capturing phase: the button may be gone once it has been pressed.
      root.addEventListener(
        "click",
        ({target}) => {
          const button = target instanceof Element ? target.closest("button") : null;
          if (button && textOf(button).startsWith(check.button)) done();
        },
        {signal, capture: true}
      );
      return stop;
    case "change":
      root.addEventListener(
        "input",
        ({target}) => {
          if (target instanceof Element && target.getAttribute("aria-label") === check.control) done();
        },
        {signal}
      );
      return stop;
    case "says":
      observer = new MutationObserver(() => {
        for (const region of root.querySelectorAll("main [role=status], main [aria-live]"))
          if (check.words.test(textOf(region))) done();
      });
      observer.observe(root.body, {childList: true, characterData: true, subtree: true});
      return stop;
    default:
      return check satisfies never;
  }
}
