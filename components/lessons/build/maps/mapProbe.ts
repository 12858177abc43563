import {cornerOf, mapGrid, pointAt, type MapGrid, type MapPoint} from "../../../draw/maps/mapGrid.js";
import type {Shape} from "../../../network/network.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** Points at the same pixel of several maps at once: by mouse, finger, or arrow keys. */
export interface MapProbe {
  readonly element: HTMLElement;
  /** The maps that are pointed into from now on; all have the same `shape`. */
  watch(shape: Shape, columns: number | undefined, canvases: readonly HTMLCanvasElement[]): void;
}

/** A mark over one pixel, in shares of its canvas. */
function place(mark: HTMLElement, grid: MapGrid, point: MapPoint): void {
  const [left, top] = cornerOf(grid, point);
  mark.style.left = `${(100 * left) / grid.width}%`;
  mark.style.top = `${(100 * top) / grid.height}%`;
  mark.style.width = `${100 / grid.width}%`;
  mark.style.height = `${100 / grid.height}%`;
}

/** Makes a frame that takes arrow keys; `onPoint` is told each pixel that is pointed at, and whether a key did it. */
export function mapProbe(onPoint: (point: MapPoint, byKey: boolean) => void): MapProbe {
  const element = document.createElement("div");
  element.className = "map-probe";
  element.tabIndex = 0;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", say.valuesOfAPixel);
  let grid = mapGrid([1, 1, 1]);
  let marks: HTMLElement[] = [];
  let point: MapPoint = {place: 0, row: 0, column: 0};
  let isUsed = false;

  function show(next: MapPoint, byKey = false): void {
    point = next;
    isUsed = true;
    for (const mark of marks) {
      mark.hidden = false;
      place(mark, grid, point);
    }
    onPoint(point, byKey);
  }
  const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
  element.addEventListener("keydown", (event: KeyboardEvent) => {
    const {key, ctrlKey, metaKey, altKey} = event;
    if (ctrlKey || metaKey || altKey) return;
    const [height, width, count] = grid.shape;
    const {place: channel, row, column} = point;
    const moves: Readonly<Record<string, MapPoint>> = {
      ArrowLeft: {...point, column: within(column - 1, width)},
      ArrowRight: {...point, column: within(column + 1, width)},
      ArrowUp: {...point, row: within(row - 1, height)},
      ArrowDown: {...point, row: within(row + 1, height)},
      PageUp: {...point, place: within(channel - 1, count)},
      PageDown: {...point, place: within(channel + 1, count)}
    };
    const next = moves[key];
    if (!next) return;
    // The page must not scroll away under a reader who moves the pixel.
    event.preventDefault();
    show(next, true);
  });
  element.addEventListener("focus", () => show(point, true));
  return {
    element,
    watch(shape, columns, canvases) {
      grid = mapGrid(shape, columns);
      point = {
        place: within(point.place, shape[2]),
        row: within(isUsed ? point.row : shape[0] >> 1, shape[0]),
        column: within(isUsed ? point.column : shape[1] >> 1, shape[1])
      };
      marks = canvases.map((canvas) => {
        const mark = document.createElement("div");
        mark.className = "pixel-mark";
        mark.hidden = true;
        canvas.after(mark);
        const follow = ({offsetX, offsetY}: PointerEvent): void => {
          const found = pointAt(
            grid,
            (offsetX / canvas.clientWidth) * grid.width,
            (offsetY / canvas.clientHeight) * grid.height
          );
          if (found) show(found);
        };
        canvas.addEventListener("pointermove", follow);
        canvas.addEventListener("pointerdown", follow);
        return mark;
      });
      // A reader who points at a pixel goes on seeing it in the new maps.
      if (isUsed) show(point);
    }
  };
}
