import {shortcutPaths} from "./shortcutPaths.js";
import {costWords, fitWords} from "./shortcutWords.js";
import {shortcutFit, type ShortcutFit, type ShortcutSetting} from "./shortcutFit.js";
import type {Shortcut} from "../../network/network.js";
import {shortcutClient, type ShortcutAnswer, type ShortcutClient} from "./shortcutClient.js";
import {button} from "../../ui/button.js";
import {labelled, labelledSelect} from "../../ui/labelled.js";
import {onResize} from "../../ui/onResize.js";
import {sayInNotation} from "./sayInNotation.js";
import {statusLine} from "../../ui/statusLine.js";

/** The shortcut laboratory. */
export interface ShortcutLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Most that a phone still runs in a moment. */
const LIMITS = {side: 56, width: 256} as const;

/** Whether TensorFlow.js said what the rules predict. */
function agrees(answer: ShortcutAnswer, {result, message}: ShortcutFit): boolean {
  return answer.type === "added" ? answer.shape.join() === result?.join() : answer.message === message;
}

function paragraph(className: string): HTMLParagraphElement {
  const node = document.createElement("p");
  node.className = className;
  return node;
}

/**
 * Any shortcut on any unit: the reader guesses whether the two paths can be added; the page's shape rules answer at once, and then
 * TensorFlow.js, which runs the unit on zeros in a worker.
 */
export function shortcutLab(start: () => ShortcutClient = shortcutClient): ShortcutLab {
  const element = document.createElement("figure");
  element.className = "shortcut-lab";
  const shortcut = labelledSelect("Kind", [
    ["identity", "identity"],
    ["zero-padding", "zero padding (option A)"],
    ["projection", "1×1 projection (option B)"],
    ["none", "none"]
  ]);
  const stride = labelledSelect("Stride", [
    ["1", "1"],
    ["2", "2"]
  ]);
  stride.input.value = "2";
  const number = (name: string, value: number, max: number) => {
    const input = document.createElement("input");
    Object.assign(input, {type: "number", min: "1", max: String(max), step: "1", value: String(value)});
    return labelled(name, input);
  };
  const [side, width, filters] = [
    number("Side", 56, LIMITS.side),
    number("Maps in", 64, LIMITS.width),
    number("Maps out", 128, LIMITS.width)
  ];
  const first = document.createElement("input");
  first.type = "checkbox";
  first.checked = true;
  const guessFirst = labelled("Guess first", first);
  const controls = document.createElement("div");
  controls.className = "unit-controls";
  controls.append(...[shortcut, stride, side, width, filters, guessFirst].map(({cell}) => cell));
  const plot = document.createElement("div");
  const problem = paragraph("problem");
  const status = statusLine();
  const answer = paragraph("tensorflow");
  const cost = paragraph("cost");
  const guesses = document.createElement("div");
  guesses.className = "lab-buttons";
  guesses.append(
    "Will the two paths fit? ",
    button("They can be added", () => reveal(true)),
    button("Shape error", () => reveal(false)),
    button("Just run it", () => reveal(undefined))
  );

  let setting: ShortcutSetting = {shortcut: "identity", stride: 2, side: 56, width: 64, filters: 128};
  let revealed = false;
  let handle: ShortcutClient | undefined;
  let asked = 0;
  /** Questions that are not answered yet. */
  let waiting = 0;

  function draw(): void {
    plot.replaceChildren(
      shortcutPaths(setting, shortcutFit(setting), {
        width: Math.max(272, Math.min(plot.clientWidth || 720, 760)),
        revealed
      })
    );
  }
  function reveal(guess: boolean | undefined): void {
    revealed = true;
    const fit = shortcutFit(setting);
    const right = guess === undefined ? "" : guess === (fit.verdict !== "fails") ? "Right. " : "Not so. ";
    sayInNotation(status, right + fitWords(setting, fit));
    cost.textContent = costWords(fit);
    guesses.hidden = true;
    draw();
    void ask(fit);
  }
  async function ask(fit: ShortcutFit): Promise<void> {
    const turn = ++asked;
    answer.textContent = "TensorFlow.js is running the unit on zeros …";
    waiting++;
    try {
      handle ??= start();
      const said = await handle.run(setting);
      if (turn !== asked) return;
      const words = document.createElement("code");
      words.textContent = said.type === "added" ? `[${said.shape.join(", ")}]` : `Error: ${said.message}`;
      const ending = said.type === "added" ? ". " : " ";
      answer.replaceChildren(
        said.type === "added"
          ? "TensorFlow.js ran the unit and gives a map of shape "
          : "TensorFlow.js ran the unit and says ",
        words,
        ending + (agrees(said, fit) ? "That is what the rules predict." : "The rules predict something else.")
      );
    } catch (error) {
      // The next question starts a new worker, once none waits for this one.
      if (waiting === 1) {
        handle?.stop();
        handle = undefined;
      }
      if (turn !== asked) return;
      const reason = error instanceof Error ? error.message : String(error);
      answer.textContent = `TensorFlow.js could not be asked: ${reason}. The rules above hold without it.`;
    } finally {
      waiting--;
    }
  }
  function change(): void {
    const bad = [side, width, filters].find(({input}) => input.value === "" || !input.checkValidity());
    for (const {input} of [side, width, filters]) input.setAttribute("aria-invalid", String(input === bad?.input));
    problem.textContent = bad
      ? `${bad.input.getAttribute("aria-label") ?? ""} is ${bad.input.value || "empty"}, but must be a whole number from 1 to ${bad.input.max}; the picture stays.`
      : "";
    if (bad) return;
    setting = {
      shortcut: shortcut.input.value as Shortcut,
      stride: stride.input.value === "2" ? 2 : 1,
      side: Number(side.input.value),
      width: Number(width.input.value),
      filters: Number(filters.input.value)
    };
    if (!first.checked) {
      reveal(undefined);
      return;
    }
    revealed = false;
    asked++;
    guesses.hidden = false;
    status.textContent = "Work out the two shapes that reach the sum, then guess.";
    answer.textContent = cost.textContent = "";
    draw();
  }
  controls.addEventListener("input", change);
  const caption = document.createElement("figcaption");
  caption.textContent =
    "Boxes: height × width × maps. Lengths that do not meet their partner are underlined. Try an odd side, zero padding with fewer maps out than in, and a map of one pixel or one channel.";
  element.append(controls, problem, plot, guesses, status, answer, cost, caption);
  change();
  const stopResize = onResize(plot, draw);
  return {
    element,
    stop() {
      stopResize();
      handle?.stop();
    }
  };
}
