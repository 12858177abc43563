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

/** What the panel says: how things stand, what went wrong, and the network's summary. */
export interface PanelWords {
  readonly status: HTMLElement;
  readonly problem: HTMLElement;
  readonly summary: HTMLElement;
  say(sentence: string): void;
  /** Says that something is being read; an empty sentence takes it back, and what was said before stands again. */
  read(sentence: string): void;
  /** Tells a problem; an empty sentence takes it back. */
  warn(sentence: string): void;
  /** Tells what failed, and that the network of this title stays at hand if there is one. */
  warnOf(error: unknown, title: string | undefined): void;
  summarize(summary: string): void;
  /** Takes back what was said of the network at hand. */
  forget(): void;
}

/** At first: a recorded result is shown. */
const AT_FIRST =
  "The picture shows what was recorded for this 3. Cut an arc, choose another digit or draw one: the network runs here, in this tab.";

/** Makes the words. */
export function panelWords(): PanelWords {
  const status = statusLine(AT_FIRST);
  const problem = element("p", {className: "problem"});
  problem.setAttribute("role", "alert");
  const summary = region("Model summary");
  const text = element("pre", {tabIndex: 0});
  summary.append(text);
  let before: string | undefined;
  const warn = (sentence: string): void => {
    problem.textContent = sentence;
  };
  return {
    status,
    problem,
    summary,
    say(sentence) {
      before = undefined;
      status.textContent = sentence;
    },
    read(sentence) {
      if (sentence !== "") before ??= status.textContent;
      const next = sentence || before;
      if (next !== undefined) status.textContent = next;
      if (sentence === "") before = undefined;
    },
    warn,
    warnOf(error, title) {
      if (title !== undefined) warn(`It failed: ${errorWords(error)}. ${title} stays at hand.`);
      // That the worker ended has been told already.
      else if (problem.textContent === "")
        warn(`It failed: ${errorWords(error)}. The picture shows what ran last. Press Run to try again.`);
    },
    summarize(words) {
      text.textContent = words;
      summary.hidden = false;
    },
    forget() {
      summary.hidden = true;
    }
  };
}
