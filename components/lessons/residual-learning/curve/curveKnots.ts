/** @file A curve that a reader draws: its values at a few places, with straight lines between them. Pure. */

/** Places at which a reader sets a target of their own: 25 from −3 to 3. */
export const KNOT_X: readonly number[] = Array.from({length: 25}, (_, i) => -3 + i / 4);
/** A drawn target's values lie between minus and plus this. */
export const CURVE_LIMIT = 3;

/** Half the distance of two knots. */
const REACH = 0.125;

/** A number, brought between two others. */
export const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** A function at the knots, as far as it can be drawn. */
export function knotsOf(h: (x: number) => number): number[] {
  return KNOT_X.map((x) => clamp(h(x), -CURVE_LIMIT, CURVE_LIMIT));
}

/** A curve through values at {@link KNOT_X}, read at any x between −3 and 3. */
export function throughKnots(knots: readonly number[], x: number): number {
  const place = clamp(((x + 3) / 6) * (knots.length - 1), 0, knots.length - 1);
  const left = Math.min(Math.floor(place), knots.length - 2);
  return (knots[left] ?? 0) + (place - left) * ((knots[left + 1] ?? 0) - (knots[left] ?? 0));
}

/** A place in the plane on which a curve is drawn. */
export type CurvePoint = readonly [x: number, h: number];

/** The knots after a stroke: those between its ends follow the straight line, and the nearest one its end. */
export function strokeKnots(knots: readonly number[], [from, fromH]: CurvePoint, [to, h]: CurvePoint): number[] {
  const [low, high] = [Math.min(from, to) - REACH, Math.max(from, to) + REACH];
  return knots.map((old, i) => {
    const knot = KNOT_X[i] ?? 0;
    if (knot < low || knot > high) return old;
    const share = to === from ? 1 : clamp((knot - from) / (to - from), 0, 1);
    return Number((fromH + share * (h - fromH)).toFixed(3));
  });
}
