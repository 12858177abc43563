import {pictureCamera} from "../camera/pictureCamera.js";
import type {Parts} from "../../ui/late/parts.js";
import type {Extent, View} from "../camera/view.js";
import {tellingValue} from "./arithmetic/chosenValue.js";
import {mapPictures} from "./mapPictures.js";
import {WHOLE, type OpenedAt} from "./openedAt.js";
import type {OpenedUnit} from "./openedUnit.js";
import type {Letters} from "./sceneState.js";
import type {UnitScene} from "./unitScene.js";
import {changed, type UnitShown} from "./unitShown.js";
import {FOLDED_BELOW, placeOf, unitView, wholeView} from "./unitView.js";
import {unitWorld, type UnitWorld} from "./unitWorld.js";

export interface UnitEyeOptions {
  /** Height of the arc over the wire where all layers stand in the row, and where they are folded; in the world's lengths. */
  readonly top?: (folded: boolean) => number;
  /** Folds the inner layers at any width. */
  readonly folded?: boolean;
  /** Letters of maps that the page writes in its own way. */
  readonly letters?: () => Letters;
  /** Whether its owner draws it at first, part by part, and gives the extent before; else it is drawn at once. */
  readonly isLater?: boolean;
  /** The camera has gone out beyond the unit; absent where there is nothing around it. */
  readonly onOut?: (() => void) | undefined;
  /** Another place, value or unit is shown. */
  readonly onChange: (shown: UnitShown) => void;
}

/** The camera over a unit's scene: it knows its places, and what is shown at each. */
export interface UnitEye {
  readonly shown: UnitShown;
  readonly world: UnitWorld;
  /** Flies to another place, value or unit; `now` jumps. */
  readonly go: (to: Partial<UnitShown>, now?: boolean) => void;
  readonly closer: (factor: number) => void;
  readonly travel: (share: number | undefined) => void;
  readonly resize: (extent: Extent) => void;
  readonly recolour: () => void;
  /** Draws it part by part: each of the maps' pictures that were left for later is one. */
  readonly drawing: () => Parts<void>;
  readonly stop: () => void;
}

/** From how many times the whole view's scale on a free camera is at a layer, and at the arithmetic. */
const LAYER = 1.45;
const PIXEL = 2.3;
/** The camera's range, and from where on it has left the unit, as shares of the whole view's scale. */
const RANGE = {out: 0.95, beyond: 0.5, in: 6};
const LEFT = 0.75;

/** Opens a unit before a scene. */
export function unitEye(scene: UnitScene, first: OpenedUnit, options: UnitEyeOptions): UnitEye {
  let shown: UnitShown = {unit: first, at: WHOLE, chosen: tellingValue(first)};
  let pictures = mapPictures(first, options.isLater);
  let extent: Extent = {width: 640, height: 480};
  let travelled: number | undefined;
  const folded = (): boolean => options.folded === true || extent.width < FOLDED_BELOW;
  const worldAt = ({level, operation}: OpenedAt): UnitWorld => {
    const top = options.top?.(folded());
    const open = level === "unit" ? undefined : operation;
    return unitWorld(shown.unit, {folded: folded(), ...(top !== undefined && {top}), open});
  };
  const restAt = (at: OpenedAt): View => unitView(worldAt(at), at, extent);
  const whole = (): number => wholeView(worldAt(WHOLE), extent).k;
  const eye = pictureCamera(scene.svg, extent, {
    range: () => [(options.onOut ? RANGE.beyond : RANGE.out) * whole(), RANGE.in * whole()],
    onView: scene.look,
    onChosen: settle
  });
  function draw(): void {
    const {at} = shown;
    scene.show({
      ...shown,
      pictures,
      world: worldAt(at),
      extent,
      rest: restAt(at),
      folded: folded(),
      letters: options.letters?.(),
      travelled
    });
    scene.look(eye.view);
  }
  function show(to: Partial<UnitShown>): void {
    if (to.unit && to.unit !== shown.unit) pictures = mapPictures(to.unit);
    shown = changed(shown, to);
    travelled = undefined;
    draw();
    options.onChange(shown);
  }
  function go(to: Partial<UnitShown>, now = false): void {
    show(to);
    if (to.at ?? to.unit) (now ? eye.jump : eye.fly)(restAt(shown.at));
  }
  /** The reader has moved the camera themselves: the place that it is at is shown. */
  function settle(view: View): void {
    if (options.onOut && view.k < LEFT * whole()) {
      options.onOut();
      return;
    }
    const at = placeOf(worldAt(WHOLE), view, extent, {layer: LAYER * whole(), pixel: PIXEL * whole()});
    if (at.level === shown.at.level && at.operation === shown.at.operation) return;
    // The arithmetic stands under the maps as they lie at its own view.
    if (at.level === "pixel") go({at});
    else show({at});
  }
  if (options.isLater !== true) draw();
  eye.jump(restAt(shown.at));
  return {
    get shown() {
      return shown;
    },
    get world() {
      return worldAt(shown.at);
    },
    go,
    closer: eye.closer,
    travel(share) {
      travelled = share;
      draw();
    },
    resize(next) {
      extent = next;
      eye.resize(next);
      draw();
      eye.jump(restAt(shown.at));
    },
    recolour() {
      pictures.recolour();
      draw();
    },
    *drawing() {
      yield* pictures.due();
      draw();
    },
    stop: eye.stop
  };
}
