import {select, zoom, zoomIdentity, type D3ZoomEvent} from "d3";
import {play, type Motion} from "../../draw/motion.js";
import {closer, resized, viewBetween, type Extent, type View} from "./view.js";

export interface PictureCameraOptions {
  /** How far it can go out and in. */
  readonly range: () => readonly [least: number, most: number];
  /** What the reader's gestures cannot leave, in the world's lengths; absent: nothing. */
  readonly within?: () => Extent;
  /** Called at each new view. */
  readonly onView: (view: View) => void;
  /** The reader has let go of a view of their own: pinched, dragged, or turned the wheel with Ctrl or ⌘ held. */
  readonly onChosen?: (view: View) => void;
}

/** A camera over a world that is drawn in an element. */
export interface PictureCamera {
  readonly view: View;
  /** Flies to a view in half a second, from where it is now, or jumps; a reader who wants no motion gets the last view at once. */
  readonly fly: (to: View, onArrival?: () => void) => void;
  readonly jump: (to: View) => void;
  /** Comes closer by a factor; what is in the middle keeps its place. */
  readonly closer: (factor: number) => void;
  /** The picture has another extent. */
  readonly resize: (extent: Extent) => void;
  readonly stop: () => void;
}

/** Milliseconds of a flight. */
export const FLIGHT = 500;
const smooth = (time: number): number => time * time * (3 - 2 * time);

/** Which of the reader's gestures move the camera: the page keeps its own scrolling, by wheel and by one finger. */
function isMeant(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ("touches" in event) return (event as TouchEvent).touches.length >= 2;
  return event instanceof MouseEvent && event.type === "mousedown" && event.button === 0;
}

/** Makes a camera; gestures on the element move it. */
export function pictureCamera(
  seen: SVGSVGElement | HTMLElement,
  first: Extent,
  {range, onView, onChosen, within}: PictureCameraOptions
): PictureCamera {
  let extent = first;
  let view: View = {k: 1, x: 0, y: 0};
  let motion: Motion | undefined;
  let moved = false;
  const ground = select<SVGSVGElement | HTMLElement, unknown>(seen);
  const gestures = zoom<SVGSVGElement | HTMLElement, unknown>()
    .filter(isMeant)
    .extent(() => [
      [0, 0],
      [extent.width, extent.height]
    ])
    .on("start", () => (moved = false))
    .on("zoom", ({sourceEvent, transform: {k, x, y}}: D3ZoomEvent<SVGSVGElement | HTMLElement, unknown>) => {
      if (sourceEvent === null) return;
      motion?.stop();
      moved = true;
      view = {k, x, y};
      onView(view);
    })
    .on("end", ({sourceEvent}: D3ZoomEvent<SVGSVGElement | HTMLElement, unknown>) => {
      if (sourceEvent !== null && moved) onChosen?.(view);
    });
  ground.call(gestures).on("dblclick.zoom", null);

  function set(next: View): void {
    view = next;
    gestures.scaleExtent([...range()]);
    if (within)
      gestures.translateExtent([
        [0, 0],
        [within().width, within().height]
      ]);
    gestures.transform(ground, zoomIdentity.translate(next.x, next.y).scale(next.k));
    onView(next);
  }
  function fly(to: View, onArrival?: () => void): void {
    motion?.stop();
    const way = viewBetween(view, to, extent);
    motion = play({
      duration: FLIGHT,
      onFrame: (time) => set(way(smooth(time))),
      ...(onArrival && {onEnd: onArrival})
    });
  }
  return {
    get view() {
      return view;
    },
    fly,
    jump(to) {
      motion?.stop();
      set(to);
    },
    closer: (factor) => fly(closer(view, factor, extent, range()), () => onChosen?.(view)),
    resize(next) {
      motion?.stop();
      const before = extent;
      extent = next;
      set(resized(view, before, next));
    },
    stop: () => {
      motion?.stop();
      ground.on(".zoom", null);
    }
  };
}
