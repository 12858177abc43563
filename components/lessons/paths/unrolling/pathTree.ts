/** A place in the plane: along the flow of the data, and across it; both 0–1. */
export type TreePlace = readonly [along: number, across: number];

/** One way from a sum to the next: through the layers of a unit, or around them. */
export interface Branch {
  /** Number of the unit, 1 is the first. */
  readonly unit: number;
  readonly through: boolean;
  readonly from: TreePlace;
  readonly to: TreePlace;
  /** Paths that take it, by number. */
  readonly paths: readonly number[];
}
/** A sum, or one of the copies that unrolling makes of it. */
export interface Sum {
  /** Number of the unit that ends in it. */
  readonly unit: number;
  readonly at: TreePlace;
}
export interface PathTree {
  readonly branches: readonly Branch[];
  readonly sums: readonly Sum[];
  /** Where each path begins. */
  readonly starts: readonly TreePlace[];
}

/**
 * The 2ⁿ paths through n units, laid out between two views (Veit et al. 2016, figure 1): `unrolled` 0 is the stack, in which every
 * copy of a sum lies on the others, and 1 the tree. The way around a unit always lies before (above) the way through it.
 * @throws RangeError for fewer than 1 or more than 8 units
 */
export function pathTree(n: number, unrolled: number): PathTree {
  if (!Number.isInteger(n) || n < 1 || n > 8) throw new RangeError(`units must be from 1 to 8: ${n}`);
  const count = 2 ** n;
  /** The copy of a sum on which the given path arrives: paths that agree in all later units share it. */
  const place = (unit: number, path: number): TreePlace => {
    const shared = 2 ** unit;
    const middle = Math.floor(path / shared) * shared + shared / 2;
    return [unit / n, 0.5 + (middle / count - 0.5) * unrolled];
  };
  const branches: Branch[] = [];
  const sums: Sum[] = [];
  for (let unit = 1; unit <= n; unit++)
    for (let first = 0; first < count; first += 2 ** unit) {
      sums.push({unit, at: place(unit, first)});
      for (const through of [false, true]) {
        const size = 2 ** (unit - 1);
        const begin = first + (through ? size : 0);
        const paths = Array.from({length: size}, (_, i) => begin + i);
        branches.push({unit, through, from: place(unit - 1, begin), to: place(unit, first), paths});
      }
    }
  return {branches, sums, starts: Array.from({length: count}, (_, path) => place(0, path))};
}
