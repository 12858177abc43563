import type {Selection} from "d3";
import type {PictureColours} from "./pictureColours.js";
import type {Frame} from "./frame.js";
import type {PictureRow, PictureState, RowState} from "./pictureRow.js";

export type Group = Selection<SVGGElement, undefined, null, undefined>;

/** What the structure has drawn of one row, by station; a layer may mark it, never replace it. */
export interface RowStructure {
  readonly boxes: readonly SVGGElement[];
  /** The shortcut's path; undefined where a station has none. */
  readonly arcs: readonly (SVGPathElement | undefined)[];
  /** The "+", or the joint of a station without a shortcut. */
  readonly nodes: readonly (SVGElement | undefined)[];
}

/** What a layer paints with, on a canvas whose lengths are CSS pixels. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly frame: Frame;
  readonly colours: PictureColours;
  readonly rows: readonly PictureRow[];
  readonly state: PictureState;
}

/**
 * A layer of information over the picture. A picture draws its layers in the order that they are given in: first `under` of all,
 * then `over` of all, then on the page what `draw` made.
 */
export interface PictureLayer {
  /** Paints a row under what stands on the boxes' faces. */
  readonly under?: (brush: Brush, row: PictureRow, state: RowState) => void;
  /** Paints a row over its faces. */
  readonly over?: (brush: Brush, row: PictureRow, state: RowState) => void;
  /**
   * Draws the layer's own elements over a row whenever the picture is placed anew, and returns what brings them to a state:
   * elements are kept and changed, not made again.
   */
  readonly draw?: (
    group: Group,
    frame: Frame,
    row: PictureRow,
    structure: RowStructure
  ) => ((state: RowState, picture: PictureState) => void) | undefined;
  /** What a box's accessible name says of this layer. */
  readonly words?: (state: RowState, station: number, row: PictureRow) => string | undefined;
}
