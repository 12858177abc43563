import {nextStep, readGuide, writeGuide, type GuideState} from "./guideState.js";
import {GUIDE_STEPS, type GuideStep} from "./guideSteps.js";
import {watchStep} from "./watchStep.js";

function button(label: string, click: () => void): HTMLButtonElement {
  const node = document.createElement("button");
  node.type = "button";
  node.textContent = label;
  node.addEventListener("click", click);
  return node;
}

function pageLink(page: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = page === "index" ? "./" : `./${page}`;
  link.textContent = text;
  return link;
}

/** Name of the page at an address, as the steps write it. */
export function pageOf(address: string): string {
  return (/([^/]*?)(\.html)?$/.exec(address)?.[1] ?? "") || "index";
}

/**
 * The guided path: a bar below the page that says what to do, checks that it was done, and leads to the next page. A reader may
 * leave at any step and come back; `invitation` is where the cover offers it.
 */
export function guide(
  page: string,
  {steps = GUIDE_STEPS, invitation}: {readonly steps?: readonly GuideStep[]; readonly invitation?: Element | null} = {}
): HTMLElement {
  const bar = document.createElement("section");
  bar.className = "guide";
  bar.setAttribute("aria-label", "Guided path");
  const words = document.createElement("div");
  words.setAttribute("aria-live", "polite");
  const buttons = document.createElement("div");
  buttons.className = "guide-buttons";
  bar.append(words, buttons);
  let stopWatching: () => void = () => undefined;

  const paragraph = (...content: (string | Node)[]): HTMLParagraphElement => {
    const node = document.createElement("p");
    node.append(...content);
    return node;
  };
  const strong = (text: string): HTMLElement => {
    const node = document.createElement("strong");
    node.textContent = text;
    return node;
  };
  function change(state: GuideState, seen?: string): void {
    writeGuide(state);
    show(state, seen);
  }
  const complete = (state: GuideState, place: number, seen?: string): void =>
    change({...state, done: [...state.done, place]}, seen);

  function invite({active, done}: GuideState): void {
    if (!invitation) return;
    invitation.replaceChildren();
    if (active) return;
    const begun = done.length > 0 && done.length < steps.length;
    const start = button(
      begun ? `Resume the guided path (${done.length} of ${steps.length} done)` : "Start the guided path: five minutes",
      () => {
        change({active: true, done: begun ? done : []});
        bar.querySelector<HTMLElement>("a, button")?.focus();
      }
    );
    invitation.append(start);
  }
  function show(state: GuideState, seen?: string): void {
    stopWatching();
    invite(state);
    bar.hidden = !state.active;
    if (!state.active) return;
    const place = nextStep(state, steps.length);
    const step = steps[place];
    const leave = button(step === undefined ? "Close" : "Leave", () => change({...state, active: false}));
    const before = seen === undefined ? [] : [paragraph(strong("Done. "), seen)];
    if (step === undefined) {
      words.replaceChildren(
        ...before,
        paragraph(
          strong("The guided path is finished. "),
          "Change one thing in the ",
          pageLink("training-lab", "laboratory"),
          " and run again."
        )
      );
      buttons.replaceChildren(leave);
      return;
    }
    const number = `Step ${place + 1} of ${steps.length}: `;
    if (step.page === page) {
      words.replaceChildren(...before, paragraph(strong(`${number}${step.title}. `), step.todo));
      buttons.replaceChildren(
        button("Skip", () => complete(state, place)),
        leave
      );
      stopWatching = watchStep(step.check, () => complete(state, place, step.seen));
    } else {
      words.replaceChildren(...before, paragraph(strong(number), pageLink(step.page, `${step.title} →`)));
      buttons.replaceChildren(leave);
    }
  }
  show(readGuide(steps.length));
  return bar;
}
