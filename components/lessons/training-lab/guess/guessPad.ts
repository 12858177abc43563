import {line, scaleLinear, scaleLog} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {trimmed} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {guessSteps, type LossGuess} from "../../../run/lossGuess.js";
import type {TwinName} from "../../../run/networkRun.js";
import * as say from "../../../words/en/lab/labGuessWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** A plane on which the reader places the losses that they expect, by pointer, touch or arrow keys. */
export interface GuessPad {
  readonly element: SVGSVGElement;
  /** What is placed now; each change emits a bubbling `input`. */
  readonly value: readonly LossGuess[];
}

export interface GuessPadOptions {
  readonly networks: readonly TwinName[];
  readonly steps: number;
  readonly width: number;
  readonly height?: number;
  /** What was placed before; where it has as many values, it goes on. */
  readonly start?: readonly LossGuess[];
  /** Among which the networks choose. A guess starts level at what guessing among them costs, so that nothing is suggested. */
  readonly classes?: number;
}

/** Ends of the axis, in nats, and what a key changes a value by. */
const RANGE = [0.05, 5] as const;
const KEY = 1.15;
/** How near, as a logarithm of their ratio, the loss of guessing may come to another number of the axis. */
const CLEAR = 0.3;
/** How far from a point a finger takes hold of it, in CSS pixels. */
const REACH = 28;
/** How far the first step stands from the axis, whose numbers no point covers. CSS pixels. */
const INSET = 16;
/** How far the points of two networks stand from their step, in CSS pixels. */
const APART = 5;

const inRange = (value: number): number => Math.max(RANGE[0], Math.min(RANGE[1], value));

/** Draws the plane with a row of points for each network. */
export function guessPad(options: GuessPadOptions): GuessPad {
  const {networks, steps, width, height = 216, start = [], classes = 10} = options;
  const level = Math.log(classes);
  const places = guessSteps(steps);
  const values = new Map(
    networks.map((network) => {
      const before = start.find((guess) => guess.network === network)?.values;
      return [network, before?.length === places.length ? [...before] : places.map(() => level)] as const;
    })
  );
  const x = scaleLinear([1, Math.max(2, steps)], [MARGIN.left + INSET, width - MARGIN.right]);
  const y = scaleLog(RANGE, [height - MARGIN.bottom, MARGIN.top]);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.yourGuessTheLossYou,
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: say.lossYouExpectNats,
    xTicks: [1, steps],
    yTicks: [...[0.1, 0.3, 1].filter((loss) => Math.abs(Math.log(loss / level)) > CLEAR), level],
    yFormat: (value) => trimmed(value, 1)
  });
  svg.setAttribute("role", "group");
  svg.classList.add("guess-pad");
  plot.attr("aria-hidden", null);
  const drawn = networks.map((network, n) => {
    const {colour} = networkStyle(network);
    // Points of two networks that lie at the same loss stand beside each other: each can be taken hold of.
    const across = (i: number): number => x(places[i] ?? 1) + (networks.length > 1 ? (n === 0 ? -APART : APART) : 0);
    const path = line<number>(
      (_value, i) => across(i),
      (value) => y(value)
    );
    const curve = append(plot, "path", {fill: "none", stroke: colour, "stroke-width": 2, "stroke-dasharray": "1 5"});
    const name = append(plot, "text", {x: x(steps) + 10, fill: colour, "font-weight": 600}).text(networkName(network));
    const points = places.map(() =>
      append(plot, "circle", {r: 7, fill: colour, stroke: "var(--surface)", tabindex: 0, role: "slider"})
    );
    return {network, curve, name, points, path, across};
  });

  function show(): void {
    drawn.forEach(({network, curve, name, points, path, across}, n) => {
      const own = values.get(network) ?? [];
      curve.attr("d", path(own));
      name.attr("y", y(own.at(-1) ?? 1) + 4 + (n === 0 ? -8 : 8));
      points.forEach((point, i) => {
        const value = own[i] ?? level;
        attributes(point, {
          cx: across(i),
          cy: y(value),
          "aria-label": say.lossExpectedStep(network, places[i] ?? ""),
          "aria-valuemin": RANGE[0],
          "aria-valuemax": RANGE[1],
          "aria-valuenow": Number(trimmed(value, 2)),
          "aria-valuetext": say.lossOf(trimmed(value, 2))
        });
      });
    });
  }
  function place(network: TwinName, i: number, value: number): void {
    const own = values.get(network);
    if (own === undefined || own[i] === undefined) return;
    own[i] = inRange(value);
    show();
    svg.dispatchEvent(new Event("input", {bubbles: true}));
  }
  listen(svg, drawn, y, (network, i, change) => place(network, i, change(values.get(network)?.[i] ?? level)));
  show();
  return {
    element: svg,
    get value() {
      return networks.map((network) => ({network, values: [...(values.get(network) ?? [])]}));
    }
  };
}

/** What the reader can take hold of. */
interface Drawn {
  readonly network: TwinName;
  readonly points: readonly {node(): SVGCircleElement | null}[];
}

/** Hears the pointer and the keys; `place` is told which point changes, and how. */
function listen(
  svg: SVGSVGElement,
  drawn: readonly Drawn[],
  y: {invert(pixel: number): number},
  place: (network: TwinName, i: number, change: (value: number) => number) => void
): void {
  let held: {readonly network: TwinName; readonly i: number} | undefined;
  const inside = (event: PointerEvent): readonly [number, number] => {
    const {left, top} = svg.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  /** The nearest point within reach. */
  const nearest = (event: PointerEvent) => {
    const [px, py] = inside(event);
    const found = drawn.flatMap(({network, points}) =>
      points.map((point, i) => {
        const [cx, cy] = ["cx", "cy"].map((name) => Number(point.node()?.getAttribute(name))) as [number, number];
        return {network, i, far: Math.hypot(px - cx, py - cy)};
      })
    );
    const best = found.sort((a, b) => a.far - b.far)[0];
    return best && best.far <= REACH ? best : undefined;
  };
  const move = (event: PointerEvent): void => {
    if (held) place(held.network, held.i, () => y.invert(inside(event)[1]));
  };
  svg.addEventListener("pointerdown", (event) => {
    held = nearest(event);
    if (!held) return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    move(event);
  });
  svg.addEventListener("pointermove", move);
  for (const type of ["pointerup", "pointercancel"] as const) svg.addEventListener(type, () => (held = undefined));
  for (const {network, points} of drawn)
    points.forEach((point, i) =>
      point.node()?.addEventListener("keydown", (event) => {
        const up = event.key === "ArrowUp" || event.key === "ArrowRight";
        if (!up && event.key !== "ArrowDown" && event.key !== "ArrowLeft") return;
        event.preventDefault();
        place(network, i, (value) => (up ? value * KEY : value / KEY));
      })
    );
}
