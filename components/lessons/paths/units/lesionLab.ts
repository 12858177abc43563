import {digitWall} from "./digitWall.js";
import {rightAnswers, type RecordedLesions} from "../recordedLesions.js";
import type {TwinName} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import type {LesionRunner} from "../lesionRunner.js";
import {recordedWords} from "../../../run/recordedWords.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {shortName, unitStrip} from "./unitStrip.js";

/** The unit that the reader is asked about. */
const ASKED = "stage3.unit4";
const NETWORKS = ["residual", "plain"] as const;

/**
 * Takes units out of both trained networks and shows which test digits are then wrong. No unit and single units are answered from
 * the recording at once; several are measured here.
 */
export function lesionLab(recorded: RecordedLesions, digits: Uint8Array, runner: LesionRunner): HTMLElement {
  const {units, labels} = recorded;
  const count = labels.length;
  const element = document.createElement("figure");
  const status = statusLine(
    `How many of the ${count} test digits will each network still get right without unit ${shortName(ASKED)}? Guess, then take it out.`
  );
  const guesses = document.createElement("div");
  guesses.className = "figure-controls";
  const strips = document.createElement("div");
  strips.className = "unit-strips";
  const answered = new Map<TwinName, string>(recorded.networks.map(({network, whole}) => [network, whole]));
  let asked = true;
  let latest = 0;

  const rows = NETWORKS.map((network) => {
    const range = rangeControl(`Still right, ${network}`, {min: 0, max: count, step: 1, value: count / 2});
    guesses.append(range.cell);
    const strip = unitStrip(network, units);
    const wall = document.createElement("div");
    const words = document.createElement("p");
    words.className = "panel-title";
    const panel = document.createElement("div");
    panel.append(words, wall);
    const name = document.createElement("p");
    name.className = "panel-title";
    name.textContent = network;
    strips.append(name, strip.element);
    return {network, range, strip, wall, words, panel};
  });
  guesses.append(button(`Take out ${shortName(ASKED)}`, askedFor, true));
  const together = document.createElement("input");
  together.type = "checkbox";
  together.checked = true;
  const lockstep = document.createElement("label");
  lockstep.append(together, " the same units in both");
  const again = button("Start again", () => void refresh());
  again.hidden = true;
  const buttons = document.createElement("div");
  buttons.className = "figure-controls";
  buttons.append(
    button("Put all back", () => choose([])),
    lockstep,
    again
  );
  const panels = document.createElement("div");
  panels.className = "small-multiples";
  panels.append(...rows.map(({panel}) => panel));
  const caption = document.createElement("figcaption");
  const steps = recorded.networks.map(({network, steps: trained}) => `${network} ${trained}`).join(", ");
  caption.textContent = `Framed: the digits that a network gets wrong, each with what it was taken for. Steps of training: ${steps}; seed ${recorded.seed}. Batch normalization uses the statistics of training. ${recordedWords(recorded.provenance)} (npm run record -- lesions): the whole networks, and one unit taken out. Several units are measured here.`;
  element.append(status, guesses, strips, buttons, panels, caption);

  const right = (network: TwinName): number => rightAnswers(answered.get(network) ?? "", labels);
  const draw = (): void => {
    for (const {network, wall, words} of rows) {
      words.textContent = `${network}: ${right(network)} of ${count} right`;
      wall.replaceChildren(digitWall(digits, answered.get(network) ?? "", labels, {name: network}));
    }
  };
  const tell = (measuredHere: boolean): void => {
    const parts = rows.map(({network, strip, range}) => {
      const without = strip.value.length === 0 ? "whole" : `without ${strip.value.map(shortName).join(", ")}`;
      const guess = asked ? "" : ` (your guess: ${range.value})`;
      return `${network} ${without}: ${right(network)} of ${count} right${guess}`;
    });
    status.textContent = `${parts.join("; ")}. ${measuredHere ? "Measured here." : "Recorded."}`;
    asked = true;
  };
  async function refresh(): Promise<void> {
    const mine = ++latest;
    let measuredHere = false;
    again.hidden = true;
    try {
      for (const {network, strip} of rows) {
        const deleted = strip.value;
        const known = recorded.networks.find((entry) => entry.network === network);
        const [only = ""] = deleted;
        const ready =
          deleted.length === 0 ? known?.whole : deleted.length === 1 ? known?.without[units.indexOf(only)] : undefined;
        if (ready === undefined) {
          measuredHere = true;
          status.textContent = `Testing the ${network} network without ${deleted.map(shortName).join(", ")} …`;
        }
        const answers = ready ?? (await runner.answers(network, deleted));
        if (mine !== latest) return;
        answered.set(network, answers);
      }
      draw();
      tell(measuredHere);
    } catch (error) {
      if (mine !== latest) return;
      status.textContent = `It failed: ${error instanceof Error ? error.message : String(error)}. Single units are recorded and still work; “Start again” tries the rest once more.`;
      again.hidden = false;
    }
  }
  function choose(deleted: readonly string[]): void {
    for (const {strip} of rows) strip.value = deleted;
    void refresh();
  }
  function askedFor(): void {
    asked = false;
    choose([ASKED]);
  }
  for (const {strip} of rows)
    strip.element.addEventListener("input", () => {
      if (together.checked) for (const other of rows) other.strip.value = strip.value;
      void refresh();
    });
  draw();
  return element;
}
