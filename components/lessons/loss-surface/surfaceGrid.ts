/** @file The grids that a plane is measured on. */

/** Steps along each direction that a plane is cut out to, to both sides of the trained weights: one step is as long as the weights. */
export const REACH = 1;

/** The places of a grid of `points` × `points` along one direction, from −{@link REACH} to it; points of a finer grid that fall on them are equal to the bit. */
export function gridPlaces(points: number): readonly number[] {
  return Array.from({length: points}, (_, i) => (2 * REACH * i) / (points - 1) - REACH);
}

/** The level at which a place is computed: 0 for both ends and the middle, 1 for every quarter or so, 2 for the rest. */
function levelOf(place: number, points: number): number {
  const last = points - 1;
  return place % (last / 2) === 0 ? 0 : last % 4 === 0 && place % (last / 4) === 0 ? 1 : 2;
}

/** All points of a grid, coarse ones first, so that a picture of the whole plane is there early; a point is row · points + column. */
export function coarseFirst(points: number): readonly number[] {
  const levels = Array.from({length: points ** 2}, (_, at) =>
    Math.max(levelOf(at % points, points), levelOf(Math.floor(at / points), points))
  );
  return [...levels.keys()].sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
}

/** A grid's values at the points of a coarser one: every second, every fourth … of each row and column. @throws RangeError where the coarser grid's points are none of the finer one's */
export function thinned(values: ArrayLike<number>, points: number): Float32Array {
  const from = Math.sqrt(values.length);
  const stride = (from - 1) / (points - 1);
  if (!Number.isInteger(stride)) throw new RangeError(`a grid of ${from} points has none of ${points} points inside`);
  return Float32Array.from({length: points ** 2}, (_, at) => {
    const [row, column] = [Math.floor(at / points), at % points];
    return values[row * stride * from + column * stride] ?? NaN;
  });
}
