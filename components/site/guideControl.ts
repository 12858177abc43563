import {prefersStill} from "../draw/motion.js";

const FOCUSABLE = 'button:not(:disabled), input, select, a[href], [tabindex="0"]';
/** Share of the screen above which a control is brought in by its top. */
const TALL = 0.7;

function bring(control: HTMLElement, smooth: boolean): void {
  const {height} = control.getBoundingClientRect();
  control.scrollIntoView({
    block: height > TALL * innerHeight ? "start" : "center",
    behavior: smooth && !prefersStill() ? "smooth" : "auto"
  });
  const target = control.matches(FOCUSABLE) ? control : control.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({preventScroll: true});
}

/** A control of the page that a step is done at. */
export interface GuideControl {
  /** Scrolls to it and puts the focus into it, at once where it is there. */
  readonly bring: () => void;
}

/**
 * Lights the control that a selector names until the signal ends it, and brings the reader there; waits for it where the page has not
 * drawn it yet.
 */
export function guideControl(selector: string, signal: AbortSignal): GuideControl {
  const find = (): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  function arrive(smooth: boolean): boolean {
    const control = find();
    if (control === null) return false;
    control.classList.add("guide-lit");
    bring(control, smooth);
    return true;
  }
  let frame = 0;
  const waiting = new MutationObserver(() => {
    if (find() === null) return;
    waiting.disconnect();
    // What has just come is drawn again once its width is known: the focus goes to what stays.
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => void arrive(false))));
  });
  signal.addEventListener("abort", () => {
    waiting.disconnect();
    cancelAnimationFrame(frame);
    for (const lit of document.querySelectorAll(".guide-lit")) lit.classList.remove("guide-lit");
  });
  if (!arrive(false)) waiting.observe(document.body, {childList: true, subtree: true});
  return {bring: () => void arrive(true)};
}
