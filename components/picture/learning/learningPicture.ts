import {miniature, type MiniatureOptions} from "../../network/miniature.js";
import {frameAt, type NetworkFrame} from "../../run/networkFrame.js";
import type {Measure} from "../../run/measure.js";
import type {TwinName} from "../../run/networkRun.js";
import {onResize} from "../../ui/onResize.js";
import {firstSight} from "../../ui/late/firstSight.js";
import {pageWidth} from "../../ui/pageWidth.js";
import {zoomableNetwork, type ZoomableNetwork} from "../camera/zoomableNetwork.js";
import {element as make} from "../../ui/element.js";
import {arcsMotion} from "./arcsMotion.js";
import {networkPicture} from "../network/networkPicture.js";
import type {PictureImage, PictureRow, PictureState, Pulse, RowState} from "../network/pictureRow.js";
import {stationsOf} from "../network/station.js";
import {pictureKey} from "./pictureKey.js";
import * as say from "../../words/en/pictureLearningWords.js";

/** What the picture of a training shows: which networks, and what is known of them at their measured steps. */
export interface PicturedLearning {
  /** The networks, in order from above. */
  readonly networks: readonly TwinName[];
  /** What both are built from, less their shortcuts. */
  readonly built?: Omit<MiniatureOptions, "skip">;
  /** Names of the classes, where they are not the ten digits and shapes. */
  readonly names?: readonly string[] | undefined;
  readonly frames: Readonly<Partial<Record<TwinName, readonly NetworkFrame[]>>>;
  readonly image: PictureImage | undefined;
}

/** Networks in training: their maps, norms and answers at any step, and a line that explains them. */
export interface LearningPicture {
  readonly element: HTMLElement;
  readonly key: HTMLElement;
  /** Shows another training, at the step that the picture is at; shortcuts that leave or come do so before the reader's eyes. */
  follow(learning: PicturedLearning): void;
  /** Goes to a step; fractions lie between two. `moving`: more will follow at once. */
  readonly move: (step: number, moving: boolean, pulse?: Pulse) => void;
  /** Uncovers the maps from the first station on, 0–1. */
  readonly uncover: (share: number) => void;
  /** The measure that the reader has chosen, in the line's control; a change is told by its bubbling `input`. */
  readonly measure: Measure;
  /** Lights a station and tells of it, −1 none, as pointing at it does. */
  readonly light: (station: number) => void;
  readonly stop: () => void;
}

/** Room that an upright picture has on the screen, beside navigation, title and player. */
const BESIDE = 120;
const LEAST_HEIGHT = 600;
const heightOfScreen = (): number => Math.max(LEAST_HEIGHT, globalThis.innerHeight - BESIDE);

const rowsOf = ({networks, built}: PicturedLearning): readonly PictureRow[] =>
  networks.map((network) => ({network, stations: stationsOf(miniature({...built, skip: network === "residual"}))}));

/** What is said where the camera can go no further. */
const inside = (): readonly (string | Node)[] => [
  say.theMapsBetweenAreNot,
  make("a", {href: "./residual-unit"}, say.aUnitWithAllIts)
];

/** Makes the picture of a training. */
export function learningPicture(first: PicturedLearning): LearningPicture {
  const element = document.createElement("div");
  element.className = "learning-picture";
  const key = pictureKey();
  let learning = first;
  /** What the picture was drawn for: while shortcuts leave, networks stand there that the next training does not have. */
  let drawn = first;
  let rows = rowsOf(first);
  let picture: ZoomableNetwork | undefined;
  let leaving: {stop(): void} | undefined;
  let shown: Omit<PictureState, "rows" | "image"> = {};
  let at = 1;
  /** Rows, and what they show, come once it stands in the page, each in a task of its own. */
  const sight = firstSight(element, show);
  let pointed = -1;

  function show(): void {
    const {measure} = key;
    const frames = drawn.networks.map((network) => {
      const known = learning.networks.includes(network) ? learning : drawn;
      const frame = frameAt(known.frames[network] ?? [], at);
      return [network, {...frame, measured: {measure, values: frame[measure] ?? []}}] as const;
    });
    const byNetwork: Readonly<Partial<Record<TwinName, RowState>>> = Object.fromEntries(frames);
    const isMeasured = frames.some(([, frame]) => frame[measure] !== undefined);
    const hasFrames = learning.networks.some((network) => (learning.frames[network] ?? []).length > 0);
    key.scale(isMeasured || !hasFrames);
    if (sight.isSeen) picture?.update({...shown, image: learning.image, rows: byNetwork});
    const station = rows[0]?.stations[pointed];
    if (station) key.tell(station, pointed, byNetwork);
    else key.rest();
  }
  const resize = (): void => picture?.resize(Math.max(240, element.clientWidth || pageWidth()), heightOfScreen());
  function draw(): void {
    picture?.stop();
    drawn = learning;
    const fresh = networkPicture(rows, {names: learning.names, keepsPlace: true, after: sight.after});
    picture = zoomableNetwork(fresh, rows, {inside});
    key.element.classList.toggle("without-shortcuts", !learning.networks.includes("residual"));
    element.replaceChildren(picture.element);
    resize();
    picture.light(pointed);
    show();
  }
  /** Lets shortcuts go, draws the networks anew, and lets those come that were not there. */
  function change(before: readonly TwinName[]): void {
    leaving?.stop();
    const goes = before.includes("residual") && !learning.networks.includes("residual");
    const comes = !before.includes("residual") && learning.networks.includes("residual");
    const redraw = (): void => {
      draw();
      leaving = comes ? arcsMotion(element, true) : undefined;
    };
    if (goes) leaving = arcsMotion(element, false, redraw);
    else redraw();
  }
  element.addEventListener("inspect", (event) => {
    pointed = (event as CustomEvent<number>).detail;
    show();
  });
  key.element.addEventListener("input", show);
  draw();
  const stopResizing = onResize(element, resize, pageWidth());
  return {
    element,
    key: key.element,
    follow(next) {
      const before = learning.networks;
      const same =
        JSON.stringify([before, learning.built, learning.names]) ===
        JSON.stringify([next.networks, next.built, next.names]);
      learning = next;
      if (same) show();
      else {
        rows = rowsOf(next);
        change(before);
      }
    },
    move(step, moving, pulse) {
      at = step;
      shown = {...shown, moving, pulse};
      show();
    },
    uncover(share) {
      // Names are told once all is uncovered: nobody reads them on the way.
      shown = {...shown, uncovered: share, moving: share < 1};
      show();
    },
    get measure() {
      return key.measure;
    },
    light(station) {
      if (station === pointed) return;
      pointed = station;
      picture?.light(station);
      show();
    },
    stop() {
      leaving?.stop();
      stopResizing();
      sight.stop();
      picture?.stop();
    }
  };
}
