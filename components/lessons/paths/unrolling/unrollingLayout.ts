import {pathTree, type Branch, type PathTree, type TreePlace} from "./pathTree.js";

/** A stack, its tree or a state between, in CSS pixels. */
export interface UnrollingLayout extends PathTree {
  readonly width: number;
  readonly height: number;
  /** Whether the data flows from top to bottom. */
  readonly narrow: boolean;
  /** Width of one path's lane, and height of a box of layers. */
  readonly lane: number;
  readonly box: number;
  /** Where a place of the tree lies. */
  readonly xy: (place: TreePlace) => readonly [x: number, y: number];
  /** The line of a branch, and the middle of the box of layers on it. */
  readonly route: (branch: Branch) => string;
  readonly boxAt: (branch: Branch) => readonly [x: number, y: number];
}

/** Room at the ends of the flow, and beside it; CSS pixels. */
const PAD = 26;
const SIDE = 14;
/** Below this width the data flows from top to bottom. */
const NARROW = 600;

/** Lays out n units, `unrolled` from 0, the stack, to 1, the tree. */
export function unrollingLayout(n: number, unrolled: number, width: number): UnrollingLayout {
  const tree = pathTree(n, unrolled);
  const narrow = width < NARROW;
  const count = 2 ** n;
  const across = narrow ? width : Math.max(190, Math.min(420, count * 30)) * unrolled + 190 * (1 - unrolled);
  const along = narrow ? 90 + n * 84 : width;
  const side = narrow && count > 8 ? SIDE : PAD;
  const lane = (across - 2 * side) / count;
  const xy = ([a, c]: TreePlace): [number, number] => {
    const [u, v] = [PAD + a * (along - 2 * PAD), side + c * (across - 2 * side)];
    return narrow ? [v, u] : [u, v];
  };
  return {
    ...tree,
    width: narrow ? across : along,
    height: narrow ? along : across,
    narrow,
    lane,
    box: Math.max(7, Math.min(24, lane * 0.72) * unrolled + 24 * (1 - unrolled)),
    xy,
    route({from, to, through}) {
      const [[x0, y0], [x1, y1]] = [xy(from), xy(to)];
      // Stacked, the way around has to arc above the layers, or beside them; unrolled, it has a lane of its own.
      const lift = through ? 0 : -(1 - unrolled) * 62;
      const [dx, dy] = narrow ? [lift, (y1 - y0) / 2] : [(x1 - x0) / 2, lift];
      return narrow
        ? `M${x0},${y0}C${x0 + dx},${y0 + dy} ${x1 + dx},${y1 - dy} ${x1},${y1}`
        : `M${x0},${y0}C${x0 + dx},${y0 + dy} ${x1 - dx},${y1 + dy} ${x1},${y1}`;
    },
    boxAt({from, to}) {
      const [[x0, y0], [x1, y1]] = [xy(from), xy(to)];
      // On its own lane rather than halfway to the next: boxes of neighbouring paths stay apart.
      return narrow ? [x0 + (x1 - x0) * 0.28, (y0 + y1) / 2 - 6] : [(x0 + x1) / 2 - 6, y0 + (y1 - y0) * 0.28];
    }
  };
}
