import type {TwinName} from "../../run/networkRun.js";
import {GUESSING} from "./lossScale.js";
import type {LossPlane} from "./recordedSurface.js";
import {REACH, thinned} from "./surfaceGrid.js";

/** Points along each direction at which planes are compared: those that all recordings have. */
const COMPARED = 21;

/** What one plane tells; distances in lengths of the weights. */
export interface PlaneFacts {
  readonly network: TwinName;
  readonly seed: number;
  /** At the trained weights, in nats. */
  readonly centre: number;
  /** At half the reach, the mean of the four ways out along the directions. */
  readonly halfway: number;
  /** Share of the plane's points whose loss is at most half a nat above that of the weights. */
  readonly floor: number;
  /** How far the loss takes to double, the mean of the four ways out. */
  readonly doubles: number;
  /** Share of places on the grid's rows and columns where the line through three neighbours bends downward. */
  readonly bentDown: number;
  /** Points that lie lower than all eight around them. */
  readonly valleys: number;
  /** Losses of these, the lowest one left out. */
  readonly otherValleys: readonly number[];
  /** The largest fall on any of the eight straight ways out, along the directions and between them, in nats. */
  readonly fall: number;
  /** Share of the plane's points with a loss above guessing. */
  readonly aboveGuessing: number;
}

/** Nats above the weights' loss that still count as the valley's floor. */
const FLOOR = 0.5;

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

/** The losses from the middle to the edge, in steps of one row, one column, or both. */
function wayOut(loss: Float32Array, points: number, across: number, up: number): readonly number[] {
  const middle = (points - 1) / 2;
  return Array.from({length: middle + 1}, (_, i) => loss[(middle + up * i) * points + middle + across * i] ?? NaN);
}

/** Steps, with their fraction, after which a way has first reached a loss; the whole way where it does not. */
function reaches(way: readonly number[], level: number): number {
  const i = way.findIndex((value) => value >= level);
  if (i < 1) return way.length - 1;
  const [before = 0, after = 0] = [way[i - 1], way[i]];
  return i - 1 + (level - before) / (after - before);
}

/** The largest fall from a place on a way to one farther out; 0 where it only rises. */
function largestFall(way: readonly number[]): number {
  let [highest, fall] = [-Infinity, 0];
  for (const value of way) {
    fall = Math.max(fall, highest - value);
    highest = Math.max(highest, value);
  }
  return fall;
}

/** Points of a grid that are no edge, each with the eight around it. */
function inner(
  loss: Float32Array,
  points: number
): readonly {readonly value: number; readonly around: readonly number[]}[] {
  const around = [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((across) => up * points + across)).filter((by) => by !== 0);
  return [...loss.keys()]
    .filter((at) => [at % points, Math.floor(at / points)].every((place) => place > 0 && place < points - 1))
    .map((at) => ({value: loss[at] ?? NaN, around: around.map((by) => loss[at + by] ?? NaN)}));
}

/** Every second difference of a grid along its rows and columns. */
function bends(loss: Float32Array, points: number): readonly number[] {
  const bend = (at: number, by: number): number =>
    (loss[at - by] ?? NaN) - 2 * (loss[at] ?? NaN) + (loss[at + by] ?? NaN);
  return [...loss.keys()].flatMap((at) => [
    ...(at % points > 0 && at % points < points - 1 ? [bend(at, 1)] : []),
    ...(at >= points && at < points * (points - 1) ? [bend(at, points)] : [])
  ]);
}

/** Measures a plane, at the points that every recorded plane has. @throws RangeError for a plane that lacks them */
export function surfaceFacts({network, seed, loss: all}: LossPlane): PlaneFacts {
  const points = COMPARED;
  const loss = thinned(all, points);
  const straight = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1]
  ] as const;
  const slanted = [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1]
  ] as const;
  const ways = straight.map(([across, up]) => wayOut(loss, points, across, up));
  const every = [...ways, ...slanted.map(([across, up]) => wayOut(loss, points, across, up))];
  const centre = ways[0]?.[0] ?? NaN;
  const steps = (points - 1) / 2;
  const share = (test: (value: number) => boolean): number => loss.filter(test).length / loss.length;
  const bent = bends(loss, points);
  const valleys = inner(loss, points)
    .filter(({value, around}) => around.every((other) => other > value))
    .map(({value}) => value)
    .sort((a, b) => a - b);
  return {
    network,
    seed,
    centre,
    halfway: mean(ways.map((way) => way[steps / 2] ?? NaN)),
    floor: share((value) => value <= centre + FLOOR),
    doubles: mean(ways.map((way) => (REACH * reaches(way, 2 * centre)) / steps)),
    bentDown: bent.filter((bend) => bend < 0).length / bent.length,
    valleys: valleys.length,
    otherValleys: valleys.slice(1),
    fall: Math.max(...every.map(largestFall)),
    aboveGuessing: share((value) => value > GUESSING)
  };
}
