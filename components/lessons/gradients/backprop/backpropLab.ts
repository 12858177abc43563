import {button} from "../../../ui/button.js";
import {plate} from "../../../ui/plate.js";
import {player} from "../../../ui/player.js";
import {backpropGraph} from "./backpropGraph.js";
import {chainControls} from "./chainControls.js";
import {chainSteps, type ChainStep} from "./chainSteps.js";
import {chainWords} from "./chainWords.js";
import {pathSum} from "./pathSum.js";
import {runChain, type ChainPass, type ScalarChain} from "./scalarChain.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** An element that holds motion and observers until it is stopped. */
export interface BackpropLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds that a number takes along an edge. */
const PACE = 550;
const START: ScalarChain = {x: 0.5, target: 0, weights: [0.8, 0.5, -0.4], activation: "tanh", shortcuts: true};
/** The sum over the paths is no wider, in CSS pixels. */
const WIDEST_SUM = 640;

/** A chain with its passes made. */
interface Passes {
  readonly chain: ScalarChain;
  readonly pass: ChainPass;
  readonly steps: readonly ChainStep[];
  /** Steps of the forward pass. */
  readonly ahead: number;
}

function passesOf(chain: ScalarChain): Passes {
  const pass = runChain(chain);
  const steps = chainSteps(chain, pass);
  return {chain, pass, steps, ahead: steps.filter(({phase}) => phase === "forward").length};
}

/** How far one chain's steps are, told in those of another: a whole pass stays whole, half a pass back is the forward pass. */
function sameStop(at: number, {chain, steps}: Passes, next: Passes): number {
  if (chain.shortcuts === next.chain.shortcuts) return at;
  return at >= steps.length ? next.steps.length : Math.min(at, next.ahead);
}

/** Back-propagation through three units of one number each, edge by edge, with numbers that the reader changes. */
export function backpropLab(): BackpropLab {
  const controls = chainControls(START);
  let passes = passesOf(controls.value);
  let at = passes.ahead;
  // The player shows its first stop before there is a picture.
  let redraw = (): void => undefined;

  const journeyOf = ({pass, steps}: Passes) => ({
    last: steps.length,
    show: (to: number) => {
      at = to;
      redraw();
    },
    words: (stop: number) => chainWords(pass, steps, stop)
  });
  const goTo = (stop: number): void => {
    time.stop();
    time.move(stop);
  };
  const time = player(journeyOf(passes), {
    name: say.stepsDone,
    pace: PACE,
    start: at,
    caption: true,
    before: [button(say.forward, () => goTo(passes.ahead)), button(say.reset, () => goTo(0))]
  });
  controls.element.addEventListener("input", () => {
    const next = passesOf(controls.value);
    const stop = sameStop(at, passes, next);
    passes = next;
    time.follow(journeyOf(next), stop);
  });
  const figure = plate({
    title: say.theGradientGoesBack,
    className: "backprop",
    controls: [controls.element],
    above: [time.element],
    narrowest: 290,
    draw(width) {
      const done = Math.floor(at + 1e-6);
      const graph = backpropGraph({...passes, done, travelled: Math.max(0, at - done)}, {width});
      const arrived = done === passes.steps.length;
      return arrived ? [graph, pathSum(passes.pass, {width: Math.min(width, WIDEST_SUM)})] : graph;
    },
    caption: say.upperAndLowerLine
  });
  redraw = () => figure.redraw();
  return {
    element: figure.element,
    stop() {
      figure.stop();
      time.stop();
    }
  };
}
