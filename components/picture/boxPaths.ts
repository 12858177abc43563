/** The three visible faces of a box in oblique projection, as SVG paths; all lengths in CSS pixels. */
export interface BoxPaths {
  /** Height by thickness. */
  readonly front: string;
  readonly top: string;
  /** The feature map itself: height by width, seen from the side. */
  readonly side: string;
}

/** A box whose front's left edge is at x = 0 and whose middle is at y = 0; its back lies `lean` to the right and `rise` above. */
export function boxPaths(height: number, thick: number, lean: number, rise: number): BoxPaths {
  const top = -height / 2 + rise / 2;
  const round = (value: number): string => String(Number(value.toFixed(2)));
  const path = (...points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}Z`;
  return {
    front: path([0, top], [thick, top], [thick, top + height], [0, top + height]),
    top: path([0, top], [lean, top - rise], [thick + lean, top - rise], [thick, top]),
    side: path([thick, top], [thick + lean, top - rise], [thick + lean, top - rise + height], [thick, top + height])
  };
}

/** The face that a feature map shows, its middle at (0, 0). */
export function facePath(height: number, lean: number, rise: number): string {
  const [x, y] = [lean / 2, height / 2];
  const slope = rise / 2;
  const at = (a: number, b: number): string => `${a.toFixed(2)},${b.toFixed(2)}`;
  return `M${at(-x, slope - y)}L${at(x, -slope - y)}L${at(x, y - slope)}L${at(-x, y + slope)}Z`;
}
