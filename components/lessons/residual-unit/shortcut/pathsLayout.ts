/** A place in the picture, in CSS pixels. */
export type PathPoint = readonly [x: number, y: number];

/** Where one of the two paths has its operation, its map, its corner and its end. */
export interface PathRow {
  readonly operation: PathPoint;
  readonly map: PathPoint;
  /** From x to the sum. */
  readonly line: readonly PathPoint[];
}

/** A unit's two paths laid out, in CSS pixels: from left to right, or from top to bottom where narrow. */
export interface PathsLayout {
  readonly height: number;
  readonly narrow: boolean;
  readonly x: PathPoint;
  readonly sum: PathPoint;
  readonly y: PathPoint;
  readonly skip: PathRow;
  readonly main: PathRow;
}

/** Below this width the paths run downwards. */
const NARROW = 600;

/** Lays the paths out for a width. */
export function pathsLayout(width: number): PathsLayout {
  const narrow = width < NARROW;
  /** A place by its shares of the way along the paths and across them. */
  const place = (along: number, across: number): PathPoint =>
    narrow ? [across * width, 55 + along * 400] : [40 + along * (width - 90), 20 + across * 235];
  const [skip, main, middle] = narrow ? [0.76, 0.24, 0.5] : [0.2, 0.8, 0.5];
  const fork = narrow ? 0.03 : 0.12;
  const [x, sum] = [place(0.03, middle), place(0.8, middle)];
  const row = (across: number): PathRow => ({
    operation: place(0.3, across),
    map: place(0.58, across),
    line: [x, place(fork, middle), place(fork, across), place(0.8, across), sum]
  });
  return {
    height: narrow ? 520 : 300,
    narrow,
    x,
    sum,
    y: place(1, middle),
    skip: row(skip),
    main: row(main)
  };
}
