import {errorWords} from "../../run/errorWords.js";
import {element} from "../../ui/element.js";
import {region} from "../../ui/region.js";
import {statusLine} from "../../ui/statusLine.js";
import type {WeightsKind} from "./networkSession.js";

/** What comes next when a reader chooses weights that are not at hand. */
export const CHOSEN: Readonly<Record<WeightsKind, string>> = {
  miniature: "The trained miniature is chosen. Press Run: its 0.7 MB of weights are loaded then.",
  random: "ResNet-34 with random weights is chosen. Press Run: its 21 million weights are drawn then.",
  own: "No weights of your own are loaded yet. Choose a file or give an address."
};

/** What the panel says: how things stand, what went wrong, the network's summary, and the bar that stays in sight. */
export interface PanelWords {
  readonly status: HTMLElement;
  readonly problem: HTMLElement;
  readonly summary: HTMLElement;
  readonly live: HTMLElement;
  say(sentence: string): void;
  /** Tells a problem; an empty sentence takes it back. */
  warn(sentence: string): void;
  /** Tells what failed, and that the network of this title stays at hand if there is one. */
  warnOf(error: unknown, title: string | undefined): void;
  summarize(summary: string): void;
  /** Says what the network made of the picture, where it stays in sight. */
  stayInSight(sentence: string): void;
  /** Takes back what was said of the network at hand. */
  forget(): void;
}

/** `control` stands in the bar that stays in sight. */
export function panelWords(control: Node): PanelWords {
  const status = statusLine(CHOSEN.miniature);
  const problem = element("p", {className: "problem"});
  problem.setAttribute("role", "alert");
  const summary = region("Model summary");
  const text = element("pre", {tabIndex: 0});
  summary.append(text);
  const said = element("span");
  const live = element("div", {className: "live-bar", hidden: true}, control, said);
  const warn = (sentence: string): void => {
    problem.textContent = sentence;
  };
  return {
    status,
    problem,
    summary,
    live,
    say(sentence) {
      status.textContent = sentence;
    },
    warn,
    warnOf(error, title) {
      if (title !== undefined) warn(`It failed: ${errorWords(error)}. ${title} stays at hand.`);
      // That the worker ended has been told already.
      else if (problem.textContent === "") warn(`It failed: ${errorWords(error)}. Press the button to try again.`);
    },
    summarize(words) {
      text.textContent = words;
      summary.hidden = false;
    },
    stayInSight(sentence) {
      live.hidden = false;
      said.textContent = sentence;
    },
    forget() {
      summary.hidden = true;
      live.hidden = true;
    }
  };
}
