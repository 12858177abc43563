import {button} from "../button.js";
import {element} from "../element.js";
import {readSteps} from "./readSteps.js";

/** Paragraphs that bring a picture from state to state as they are read, and buttons that lead to the same states. */
export interface ToldSteps {
  /** The buttons; the one of the state last brought about is pressed. */
  readonly element: HTMLElement;
  /** Brings a state about and marks it, without moving the page. */
  readonly go: (step: number) => void;
  /** The same, and the paragraph comes to where it is read. */
  readonly read: (step: number) => void;
  /** The reader has gone to a state of his own: no button is pressed, until a paragraph or a button brings one about. */
  readonly leave: () => void;
  /** The reader has set the picture in motion: as long as it `moves`, no paragraph ends it that the page still scrolled to. */
  readonly hold: (moves: () => boolean) => void;
  /** The reader has moved the picture, and is where he was in the text: a paragraph that was held meanwhile is told no more. */
  readonly drop: () => void;
  /** What covers the screen has another height. */
  readonly measure: () => void;
  readonly stop: () => void;
}

export interface ToldOptions {
  /** Name of the buttons' group, and of each button in the order of the sections. */
  readonly label: string;
  readonly names: readonly string[];
  /** How far below the screen's top a section is read, in CSS pixels. */
  readonly line: () => number;
  /** Brings a state about. */
  readonly onStep: (step: number) => void;
}

/** Joins sections of the page with the states of a picture; the section that is read has the class `read`. */
export function toldSteps(sections: readonly HTMLElement[], {label, names, line, onStep}: ToldOptions): ToldSteps {
  const buttons = names.map((name, i) => button(name, () => read(i)));
  const root = element("div", {className: "told-stops"}, ...buttons);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", label);
  let at = -1;
  function mark(step: number): void {
    at = step;
    buttons.forEach((one, i) => one.setAttribute("aria-pressed", String(i === step)));
    sections.forEach((section, i) => section.classList.toggle("read", i === step));
    // On a phone they stand in one line that scrolls.
    if (step >= 0) root.scrollLeft = (buttons[step]?.offsetLeft ?? 0) - (buttons[0]?.offsetLeft ?? 0) - 40;
  }
  function go(step: number): void {
    if (step < 0 || step >= names.length) return;
    reader.drop();
    mark(step);
    onStep(step);
  }
  function read(step: number): void {
    go(step);
    reader.to(step);
  }
  const reader = readSteps(sections, (step) => step !== at && go(step), line);
  mark(-1);
  return {
    element: root,
    go,
    read,
    leave() {
      reader.drop();
      if (at >= 0) mark(-1);
    },
    hold: reader.hold,
    drop: reader.drop,
    measure: reader.measure,
    stop: reader.stop
  };
}
