import {play, type Motion} from "../../../draw/motion.js";
import {answerLayer} from "../../../picture/network/answerLayer.js";
import {facesLayer} from "../../../picture/network/facesLayer.js";
import {networkPicture} from "../../../picture/network/networkPicture.js";
import type {PictureImage, PictureRow, RowState} from "../../../picture/network/pictureRow.js";
import {removedLayer} from "../../../picture/network/removedLayer.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {WatchedSnapshot} from "../lesionClient.js";
import {element} from "../../../ui/element.js";
import {firstSight} from "../../../ui/late/firstSight.js";
import {onResize} from "../../../ui/onResize.js";
import {pageWidth} from "../../../ui/pageWidth.js";
import {askedLayer} from "./askedLayer.js";
import {countLayer, type CountLayerOptions} from "./countLayer.js";
import {sweptMaps} from "./sweptMaps.js";

/** What the picture shows: a digit on its way through both networks, some stations of which are out. */
export interface ShownCut {
  readonly image: PictureImage;
  readonly removed: ReadonlySet<number>;
  /** Stations that the reader is asked about. */
  readonly asked: ReadonlySet<number>;
  /** Of the digit in the networks as they are now; undefined while that is not known. */
  readonly snapshots: Readonly<Record<TwinName, WatchedSnapshot>> | undefined;
}

/** Both twins with the maps of one digit; each unit is a toggle that takes it out of both. */
export interface CutPicture {
  readonly element: HTMLElement;
  /** Brings another state: maps change from the first station on where it differs, or all at once, as on paper. */
  show(cut: ShownCut, atOnce?: boolean): void;
  stop(): void;
}

/** Milliseconds for a change to travel to the end. */
const TRAVEL = 600;
/** Room under each lying row for bars and their counts; CSS pixels. */
const BELOW = 62;
/** Upright, bars and the stages' names stand between the columns. */
const COLUMNS = [0.2, 0.8] as const;

type Twins = Record<TwinName, {maps: readonly Float32Array[]; probabilities: Float32Array | undefined}>;

/** The first station at which two states differ. */
function firstChange(before: ShownCut | undefined, after: ShownCut): number {
  if (before?.image !== after.image) return 0;
  const changed = [...before.removed, ...after.removed].filter(
    (station) => before.removed.has(station) !== after.removed.has(station)
  );
  // Nothing was taken out: what was not known before comes from the first cut on.
  return Math.min(...(changed.length > 0 ? changed : [...after.removed, Infinity].slice(0, 1)));
}

/** What can be shown while the answer is not known: the maps before the first unit that is out, and nothing after it. */
function known(twin: Twins[TwinName], removed: ReadonlySet<number>, isSameImage: boolean): Twins[TwinName] {
  return {maps: isSameImage ? twin.maps.slice(0, Math.min(...removed)) : [], probabilities: undefined};
}

/** Draws both networks; `onToggle` is told the station that the reader has chosen, `onPoint` the one pointed at or −1. */
export function cutPicture(
  rows: readonly PictureRow[],
  counts: CountLayerOptions,
  {onToggle, onPoint}: {readonly onToggle: (station: number) => void; readonly onPoint: (station: number) => void}
): CutPicture {
  const asked = askedLayer((station) => shown?.asked.has(station) ?? false);
  const layers = [facesLayer(), removedLayer(onToggle), asked, countLayer(counts), answerLayer()];
  const root = element("div");
  const sight = firstSight(root, () => draw(false));
  const picture = networkPicture(rows, {layers, below: BELOW, columns: COLUMNS, after: sight.after});
  root.append(picture.element);
  let shown: ShownCut | undefined;
  let now: Twins = {residual: {maps: [], probabilities: undefined}, plain: {maps: [], probabilities: undefined}};
  let motion: Motion | undefined;

  function draw(moving: boolean): void {
    if (!sight.isSeen || shown === undefined) return;
    const {removed, image, snapshots} = shown;
    const of = (network: TwinName): RowState => ({
      ...now[network],
      channels: snapshots?.[network].channels,
      removed
    });
    picture.update({image, rows: {residual: of("residual"), plain: of("plain")}, moving});
  }
  function show(cut: ShownCut, atOnce = false): void {
    motion?.stop();
    const before = shown;
    shown = cut;
    const {snapshots} = cut;
    const same = before?.image === cut.image;
    if (snapshots === undefined) {
      now = {residual: known(now.residual, cut.removed, same), plain: known(now.plain, cut.removed, same)};
      draw(false);
      return;
    }
    const from = now;
    const first = firstChange(before, cut);
    const onFrame = (way: number): void => {
      const at = (network: TwinName): Twins[TwinName] => {
        const {maps, probabilities = new Float32Array()} = from[network];
        return sweptMaps({maps, probabilities}, snapshots[network], Math.min(first, maps.length), way);
      };
      now = {residual: at("residual"), plain: at("plain")};
      draw(way < 1);
    };
    if (atOnce) return onFrame(1);
    // Marks change at once; the maps follow.
    draw(true);
    motion = play({duration: before === undefined || !Number.isFinite(first) ? 0 : TRAVEL, onFrame});
  }
  const resize = (): void => picture.resize(Math.max(240, picture.element.clientWidth || pageWidth()));
  resize();
  const stopResizing = onResize(picture.element, resize, pageWidth());
  picture.element.addEventListener("inspect", (event) => onPoint((event as CustomEvent<number>).detail));
  return {
    element: root,
    show,
    stop() {
      motion?.stop();
      stopResizing();
      sight.stop();
      picture.stop();
    }
  };
}
