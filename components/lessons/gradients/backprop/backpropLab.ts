import {backpropGraph} from "./backpropGraph.js";
import {pathSum} from "./pathSum.js";
import {play, type Motion} from "../../../draw/motion.js";
import {notationText} from "../../../draw/notationText.js";
import {chainSteps, shortNumber, type ChainStep} from "./chainSteps.js";
import {runChain, type ScalarChain} from "./scalarChain.js";
import {button} from "../../../ui/button.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

/** An element that holds motion and observers until it is stopped. */
export interface BackpropLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds that a number takes along an edge. */
const PACE = 550;
const START: ScalarChain = {x: 0.5, target: 0, weights: [0.8, 0.5, -0.4], activation: "tanh", shortcuts: true};

/** Back-propagation through three units of one number each, edge by edge, with numbers that the reader changes. */
export function backpropLab(): BackpropLab {
  const element = document.createElement("figure");
  element.className = "backprop";
  const signed = {step: 0.1, text: shortNumber};
  const weights = START.weights.map((value, i) =>
    rangeControl(`Weight w${i + 1}`, {min: -2, max: 2, value, ...signed})
  );
  const x = rangeControl("Input x", {min: -2, max: 2, value: START.x, ...signed});
  const target = rangeControl("Target", {min: -3, max: 3, value: START.target, ...signed});
  const shortcuts = labelledSelect("Shortcuts", [
    ["with", "With shortcuts"],
    ["without", "Without shortcuts"]
  ]);
  const activation = labelledSelect("Layers", [
    ["tanh", "w · tanh(x)"],
    ["relu", "w · relu(x)"]
  ]);
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(...[...weights, x, target, shortcuts, activation].map(({cell}) => cell));
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  const playButton = button("Play", togglePlay, true);
  buttons.append(button("Forward", forward), button("Step", stepOnce), playButton, button("Reset", reset));
  const status = statusLine();
  const plot = document.createElement("div");
  const sum = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent =
    "Upper line of each pair: the values going forward. Lower line, in purple: the gradients going back, with each edge's arithmetic. Bars, once the gradient has arrived: the same gradient as a sum over all ways from the loss to x. Point at a way to see it.";
  element.append(controls, buttons, status, plot, sum, caption);

  let done = 0;
  let motion: Motion | undefined;
  let playing = false;
  let said = "";
  const chainNow = (): ScalarChain => ({
    x: x.value,
    target: target.value,
    weights: weights.map(({value}) => value),
    activation: activation.input.value === "relu" ? "relu" : "tanh",
    shortcuts: shortcuts.input.value === "with"
  });
  const stepsNow = (): readonly ChainStep[] => chainSteps(chainNow(), runChain(chainNow()));
  const draw = (travelled = 0): void => {
    const width = Math.max(290, Math.min(plot.clientWidth || 760, 960));
    const chain = chainNow();
    const pass = runChain(chain);
    const steps = chainSteps(chain, pass);
    plot.replaceChildren(backpropGraph({chain, pass, steps, done, travelled}, {width}));
    const whole = done === steps.length;
    sum.replaceChildren(...(whole ? [pathSum(pass, {width: Math.min(width, 640)})] : []));
    const next = done === 0 ? "Press Forward, Step or Play." : "";
    const last = steps[done - 1]?.words ?? "Nothing has been computed yet.";
    const ways = `${pass.paths.length} ${pass.paths.length === 1 ? "path" : "paths"}`;
    const arrives = `Finished: ∂L/∂y₃ = ${shortNumber(pass.gradients.at(-1) ?? NaN)} has become ∂L/∂x = ${shortNumber(pass.gradients[0] ?? NaN)}, over ${ways}. By the weights: ∂L/∂w = ${pass.weightGradients.map(shortNumber).join(", ")}. Forward takes the gradient back to the loss.`;
    const text = whole ? `${last} ${arrives}` : `${last} ${next}`.trim();
    if (travelled > 0 || text === said) return;
    said = text;
    status.replaceChildren();
    notationText(status, text);
  };
  function halt(): void {
    motion?.stop();
    motion = undefined;
    playing = false;
    playButton.textContent = "Play";
  }
  /** Travels the next edge, then goes on while `more` holds. */
  function travel(more: boolean): void {
    if (done >= stepsNow().length) return halt();
    const still = stepsNow()[done]?.edges.length === 0;
    motion = play({
      duration: still ? PACE / 2 : PACE,
      onFrame: (time) => {
        if (!element.isConnected) halt();
        else if (time < 1) draw(Math.max(time, 0.001));
      },
      onEnd: () => {
        done++;
        draw();
        if (more && playing) travel(true);
        else halt();
      }
    });
  }
  function stepOnce(): void {
    halt();
    travel(false);
  }
  function togglePlay(): void {
    const paused = playing;
    halt();
    draw();
    if (paused) return;
    if (done >= stepsNow().length) done = 0;
    playing = true;
    playButton.textContent = "Pause";
    travel(true);
  }
  function forward(): void {
    halt();
    done = stepsNow().filter(({phase}) => phase === "forward").length;
    draw();
  }
  function reset(): void {
    halt();
    done = 0;
    draw();
  }
  controls.addEventListener("input", () => {
    const before = stepsNow().length;
    halt();
    done = Math.min(done, before);
    draw();
  });
  shortcuts.input.addEventListener("input", () => {
    // The other chain has other steps: a whole pass stays whole, half a pass goes back to its forward half.
    const steps = stepsNow();
    const ahead = steps.filter(({phase}) => phase === "forward").length;
    done = sum.childElementCount > 0 ? steps.length : Math.min(done, ahead);
    draw();
  });
  forward();
  const stopResizing = onResize(plot, () => draw());
  return {
    element,
    stop() {
      stopResizing();
      halt();
    }
  };
}
