import {create, line, scaleLinear, type Selection} from "d3";
import {append} from "../../../draw/append.js";
import {tick} from "../../../draw/numbers.js";
import {attributes} from "../../../draw/attributes.js";
import {element} from "../../../ui/element.js";
import {clamp, CURVE_LIMIT, KNOT_X, strokeKnots, type CurvePoint} from "./curveKnots.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** A curve that is drawn: `value` is h at KNOT_X, and each change emits one bubbling `input`. */
export interface CurvePad extends HTMLElement {
  value: readonly number[];
}

type Root = Selection<SVGSVGElement, undefined, null, undefined>;

const SIZE = {width: 300, height: 260, margin: 26} as const;
/** How far an arrow key moves a point. */
const NUDGE = 0.1;

const {width, height, margin} = SIZE;
const x = scaleLinear([-3, 3], [margin, width - 8]);
const y = scaleLinear([-CURVE_LIMIT, CURVE_LIMIT], [height - margin, 8]);
const path = line<number>(
  (_, i) => x(KNOT_X[i] ?? 0),
  (h) => y(h)
);

/** The empty plane: its edges, and the line of a copy. */
function drawPlane(): Root {
  const svg: Root = attributes(create("svg"), {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "group",
    "aria-label": say.theTargetToDraw,
    "font-size": 12
  });
  append(svg, "rect", {
    x: x(-3),
    y: y(CURVE_LIMIT),
    width: x(3) - x(-3),
    height: y(-CURVE_LIMIT) - y(CURVE_LIMIT),
    fill: "var(--raised)",
    stroke: "var(--muted)",
    cursor: "crosshair"
  });
  const guides = append(svg, "g", {"aria-hidden": "true", fill: "var(--muted)", "pointer-events": "none"});
  for (const at of [-3, 0, 3]) {
    append(guides, "text", {x: x(at), y: height - 8, "text-anchor": at === 3 ? "end" : "middle"}).text(tick(at));
    append(guides, "text", {x: margin - 10, y: y(at), dy: "0.32em", "text-anchor": "end"}).text(tick(at));
  }
  append(guides, "path", {d: `M${x(-3)},${y(-3)}L${x(3)},${y(3)}`, stroke: "var(--muted)", "stroke-dasharray": "7 4"});
  append(guides, "text", {x: x(2.9), y: y(1), "text-anchor": "end"}).text(say.xACopy);
  return svg;
}

/** A point as a slider of its own. */
function drawPoint(svg: Root, at: number) {
  return append(svg, "circle", {
    r: 4,
    cx: x(at),
    fill: "var(--surface)",
    stroke: "var(--ink)",
    role: "slider",
    "aria-orientation": "vertical",
    "aria-label": say.targetAtX(decimal(at)),
    "aria-valuemin": -CURVE_LIMIT,
    "aria-valuemax": CURVE_LIMIT
  });
}

/** Calls `draw` with each piece of way that a pointer goes while it is down. */
function followPointer(svg: Root, draw: (from: CurvePoint, to: CurvePoint) => void): void {
  let last: CurvePoint | undefined;
  const drawTo = ({clientX, clientY}: PointerEvent): void => {
    const box = svg.node()?.getBoundingClientRect();
    if (box === undefined) return;
    const to: CurvePoint = [
      clamp(x.invert(((clientX - box.left) / box.width) * width), -3, 3),
      clamp(y.invert(((clientY - box.top) / box.height) * height), -CURVE_LIMIT, CURVE_LIMIT)
    ];
    draw(last ?? to, to);
    last = to;
  };
  svg
    .on("pointerdown", (event: PointerEvent) => {
      event.preventDefault();
      svg.node()?.setPointerCapture(event.pointerId);
      last = undefined;
      drawTo(event);
    })
    .on("pointermove", (event: PointerEvent) => {
      if (last !== undefined) drawTo(event);
    })
    .on("pointerup pointercancel", () => (last = undefined));
}

/**
 * A plane to draw a target on with mouse, pen or finger. By keyboard: the points are sliders of which one is in the tab order;
 * left and right choose a point, up and down move it.
 */
export function curvePad(initial: readonly number[]): CurvePad {
  let value = [...initial];
  let chosen = Math.floor(KNOT_X.length / 2);
  const svg = drawPlane();
  const curve = append(svg, "path", {fill: "none", stroke: "var(--ink)", "stroke-width": 3, "pointer-events": "none"});
  const points = KNOT_X.map((at, i) =>
    drawPoint(svg, at)
      .on("focus", () => choose(i))
      .on("keydown", onKey)
  );
  const root = element("div", {className: "curve-pad"}, svg.node() as SVGSVGElement);

  function show(): void {
    curve.attr("d", path(value));
    points.forEach((point, i) => {
      const h = value[i] ?? 0;
      attributes(point, {cy: y(h), tabindex: i === chosen ? 0 : -1, "aria-valuenow": Number(h.toFixed(2))});
    });
  }
  function choose(i: number): void {
    chosen = clamp(i, 0, KNOT_X.length - 1);
    show();
  }
  function change(): void {
    show();
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  function onKey(event: KeyboardEvent): void {
    const along = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    const up = {ArrowUp: NUDGE, ArrowDown: -NUDGE, PageUp: 5 * NUDGE, PageDown: -5 * NUDGE}[event.key];
    if (along === undefined && up === undefined) return;
    event.preventDefault();
    if (along !== undefined) {
      choose(chosen + along);
      points[chosen]?.node()?.focus();
      return;
    }
    value[chosen] = Number(clamp((value[chosen] ?? 0) + (up ?? 0), -CURVE_LIMIT, CURVE_LIMIT).toFixed(3));
    change();
  }
  followPointer(svg, (from, to) => {
    value = strokeKnots(value, from, to);
    change();
  });
  show();
  return Object.defineProperty(root, "value", {
    get: () => value,
    set: (next: readonly number[]) => {
      value = [...next];
      show();
    }
  }) as HTMLElement as CurvePad;
}
