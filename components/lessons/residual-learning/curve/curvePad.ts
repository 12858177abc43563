import {scaleLinear} from "d3-scale";
import {create} from "d3-selection";
import {line} from "d3-shape";
import {CURVE_LIMIT, KNOT_X} from "./curveConfig.js";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";

/** A curve that is drawn: `value` is h at KNOT_X, and each change emits one bubbling `input`. */
export interface CurvePad extends HTMLElement {
  value: readonly number[];
}

const SIZE = {width: 300, height: 260, margin: 26} as const;
/** How far an arrow key moves a point. */
const NUDGE = 0.1;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * A plane to draw a target on with mouse, pen or finger. By keyboard: the points are sliders of which one is in the tab order;
 * left and right choose a point, up and down move it.
 */
export function curvePad(initial: readonly number[]): CurvePad {
  const element = document.createElement("div") as unknown as CurvePad;
  element.className = "curve-pad";
  let value = [...initial];
  let chosen = Math.floor(KNOT_X.length / 2);
  const {width, height, margin} = SIZE;
  const x = scaleLinear([-3, 3], [margin, width - 8]);
  const y = scaleLinear([-CURVE_LIMIT, CURVE_LIMIT], [height - margin, 8]);
  const svg = attributes(create("svg"), {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "group",
    "aria-label": "The target h, to draw. Arrow keys: left and right choose a point, up and down move it.",
    "font-size": 12
  });
  const plane = append(svg, "rect", {
    x: x(-3),
    y: y(CURVE_LIMIT),
    width: x(3) - x(-3),
    height: y(-CURVE_LIMIT) - y(CURVE_LIMIT),
    fill: "var(--raised)",
    stroke: "var(--muted)"
  });
  const guides = append(svg, "g", {"aria-hidden": "true", fill: "var(--muted)", "pointer-events": "none"});
  for (const tick of [-3, 0, 3]) {
    append(guides, "text", {x: x(tick), y: height - 8, "text-anchor": tick === 3 ? "end" : "middle"}).text(tick);
    append(guides, "text", {x: margin - 6, y: y(tick), dy: "0.32em", "text-anchor": "end"}).text(tick);
  }
  append(guides, "path", {d: `M${x(-3)},${y(-3)}L${x(3)},${y(3)}`, stroke: "var(--muted)", "stroke-dasharray": "7 4"});
  append(guides, "text", {x: x(2.9), y: y(1), "text-anchor": "end"}).text("x, a copy");
  const path = append(svg, "path", {fill: "none", stroke: "var(--ink)", "stroke-width": 3, "pointer-events": "none"});
  const shape = line<number>(
    (_, i) => x(KNOT_X[i] ?? 0),
    (h) => y(h)
  );
  const points = KNOT_X.map((at, i) =>
    append(svg, "circle", {
      r: 4,
      cx: x(at),
      fill: "var(--surface)",
      stroke: "var(--ink)",
      role: "slider",
      "aria-orientation": "vertical",
      "aria-label": `h at x = ${at}`,
      "aria-valuemin": -CURVE_LIMIT,
      "aria-valuemax": CURVE_LIMIT
    })
      .on("focus", () => choose(i))
      .on("keydown", (event: KeyboardEvent) => onKey(event))
  );
  function show(): void {
    path.attr("d", shape(value));
    points.forEach((point, i) => {
      attributes(point, {cy: y(value[i] ?? 0), tabindex: i === chosen ? 0 : -1});
      point.attr("aria-valuenow", Number((value[i] ?? 0).toFixed(2)));
    });
  }
  function choose(i: number): void {
    chosen = clamp(i, 0, KNOT_X.length - 1);
    show();
  }
  function change(): void {
    show();
    element.dispatchEvent(new Event("input", {bubbles: true}));
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

  /** Where the pointer was, in x and h: every point between there and here follows the straight line. */
  let last: readonly [x: number, h: number] | undefined;
  function drawTo(event: PointerEvent): void {
    const box = svg.node()?.getBoundingClientRect();
    if (box === undefined) return;
    const at = clamp(x.invert(((event.clientX - box.left) / box.width) * width), -3, 3);
    const h = clamp(y.invert(((event.clientY - box.top) / box.height) * height), -CURVE_LIMIT, CURVE_LIMIT);
    const [from, fromH] = last ?? [at, h];
    const [low, high] = [Math.min(from, at) - 0.125, Math.max(from, at) + 0.125];
    value = value.map((old, i) => {
      const knot = KNOT_X[i] ?? 0;
      if (knot < low || knot > high) return old;
      const share = at === from ? 1 : clamp((knot - from) / (at - from), 0, 1);
      return Number((fromH + share * (h - fromH)).toFixed(3));
    });
    last = [at, h];
    change();
  }
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
  plane.attr("cursor", "crosshair");
  Object.defineProperty(element, "value", {
    get: () => value,
    set: (next: readonly number[]) => {
      value = [...next];
      show();
    }
  });
  show();
  element.append(svg.node() as SVGSVGElement);
  return element;
}
