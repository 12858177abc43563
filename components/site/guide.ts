import {notationText} from "../draw/notationText.js";
import {button} from "../ui/button.js";
import {element} from "../ui/element.js";
import {onMilestone} from "../ui/milestone.js";
import {guideControl} from "./guideControl.js";
import {nextStep, readGuide, writeGuide, type GuideState} from "./guideState.js";
import {GUIDE_MINUTES, GUIDE_STEPS, type GuideStep} from "./guideSteps.js";
import * as say from "../words/en/siteWords.js";

export interface GuideOptions {
  readonly steps?: readonly GuideStep[];
  /** Where the cover offers the path; hidden while the reader is on it. */
  readonly invitation?: HTMLElement | null;
}

/** Name of the page at an address, as the steps write it. */
export function pageOf(address: string): string {
  return (/([^/]*?)(\.html)?$/.exec(address)?.[1] ?? "") || "index";
}

const pageLink = (page: string, text: string): HTMLElement =>
  element("a", {href: page === "index" ? "./" : `./${page}`}, text);
const strong = (text: string): HTMLElement => element("strong", {}, text);

/** What the bar says about the step that is next: what to do here, where to go, or that it was the last. */
function stepWords(step: GuideStep | undefined, place: number, count: number, page: string): HTMLElement {
  if (step === undefined)
    return element(
      "p",
      {},
      strong(say.theGuidedPathIsFinished),
      say.changeOneThingInThe,
      pageLink("training-lab", say.laboratory),
      say.andRunAgain
    );
  const number = say.stepOf(place + 1, count);
  return step.page === page
    ? element("p", {}, strong(`${number}${step.title}. `), step.todo)
    : element("p", {}, strong(number), pageLink(step.page, `${step.title} →`));
}

/** The words of the button that begins the path, or takes it up again. */
function invitationWords(done: number, count: number): string {
  return done > 0 && done < count
    ? say.resumeTheGuidedPathOf(done, count)
    : say.startTheGuidedPathSteps(count, GUIDE_MINUTES);
}

/**
 * The guided path: a bar below the page that brings the reader to a control, hears when the step was done and what was seen, and leads
 * to the next page. A reader may leave at any step and come back; `invitation` is where the cover offers it.
 */
export function guide(page: string, {steps = GUIDE_STEPS, invitation}: GuideOptions = {}): HTMLElement {
  const names = steps.map(({until}) => until);
  const words = element("div");
  words.setAttribute("aria-live", "polite");
  const buttons = element("div", {className: "guide-buttons"});
  const bar = element("section", {className: "guide"}, words, buttons);
  bar.setAttribute("aria-label", say.guidedPath);
  let height = 0;
  const below = new ResizeObserver(() => {
    // All of the page takes this from its root: it is not told again what it knows.
    if (bar.offsetHeight === height) return;
    height = bar.offsetHeight;
    document.documentElement.style.setProperty("--below", `${height}px`);
  });
  below.observe(bar);
  let listening = new AbortController();

  function change(state: GuideState, seen?: string): void {
    writeGuide(state);
    show(state, seen);
  }
  function invite({active, done}: GuideState): void {
    const begin = button(invitationWords(done.length, steps.length), () => {
      change({active: true, done: done.length < steps.length ? done : []});
      if (!document.querySelector(".guide-lit")) bar.querySelector<HTMLElement>("a, button")?.focus();
    });
    if (!invitation) return;
    invitation.replaceChildren(begin);
    invitation.hidden = active;
  }
  function show(state: GuideState, seen?: string): void {
    listening.abort();
    listening = new AbortController();
    invite(state);
    bar.hidden = !state.active;
    if (!state.active) return;
    const place = nextStep(state, names);
    const step = steps[place];
    const before = seen === undefined ? [] : [notationText(element("p", {}, strong(say.seen)), seen)];
    words.replaceChildren(...before, stepWords(step, place, steps.length, page));
    const leave = button(step === undefined ? say.close : say.leave, () => change({...state, active: false}));
    if (step?.page !== page) return buttons.replaceChildren(leave);
    const complete = (found?: string): void => change({...state, done: [...state.done, step.until]}, found);
    const control = guideControl(step.control, listening.signal);
    buttons.replaceChildren(
      button(say.whereIsIt, control.bring),
      button(say.skip, () => complete()),
      leave
    );
    onMilestone(
      document,
      (milestone, found) => {
        if (milestone === step.until) complete(found);
      },
      listening.signal
    );
  }
  show(readGuide(names));
  return bar;
}
