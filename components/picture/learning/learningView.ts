import {percent} from "../../draw/numbers.js";
import {lossTrack, type LossTrack} from "../../draw/lossTrack.js";
import type {PictureImage, PictureRow, PictureState} from "../network/pictureRow.js";
import {networkPicture} from "../network/networkPicture.js";
import {stationsOf} from "../network/station.js";
import {miniature} from "../../network/miniature.js";
import {frameAt, type NetworkFrame} from "../../run/networkFrame.js";
import type {NetworkRun, TwinName} from "../../run/networkRun.js";
import {element} from "../../ui/element.js";
import {onResize} from "../../ui/onResize.js";
import {whenSeen} from "../../ui/whenSeen.js";
import {pictureKey} from "./pictureKey.js";

/** The twins' training as the view shows it, recorded or live. */
export interface ShownLearning {
  readonly runs: readonly NetworkRun[];
  readonly frames: Readonly<Partial<Record<TwinName, readonly NetworkFrame[]>>>;
  readonly image: PictureImage | undefined;
  /** Number of that image among the validation images. */
  readonly watched: number | undefined;
  /** Planned steps. */
  readonly steps: number;
}

/** Both networks with their maps, norms and answers; under them the losses, and how many new digits each reads. */
export interface LearningView {
  readonly picture: HTMLElement;
  readonly key: HTMLElement;
  readonly loss: HTMLElement;
  readonly score: HTMLElement;
  /** Shows another run, at the step that it is at. */
  follow(learning: ShownLearning): void;
  /** Goes to a step; fractions lie between two. `moving`: more will follow at once. */
  move(step: number, moving: boolean): void;
  /** Uncovers the maps from the first station on, 0–1. */
  uncover(share: number): void;
  stop(): void;
}

const NETWORKS = ["residual", "plain"] as const;
/** Steps from one pulse to the next. */
const PULSE = 10;

/** Room that an upright picture has on the screen, beside navigation, title and player. */
const BESIDE = 120;
const LEAST_HEIGHT = 600;

const heightOfScreen = (): number => Math.max(LEAST_HEIGHT, globalThis.innerHeight - BESIDE);

const smooth = (way: number): number => way * way * (3 - 2 * way);

/** The pulse of a step: forward in the first half of each ten steps, back in the second. */
function pulseOf(step: number): NonNullable<PictureState["pulse"]> {
  const way = ((step - 1) % PULSE) / PULSE;
  return {share: smooth(way < 0.5 ? 2 * way : 2 * way - 1), back: way >= 0.5};
}

/** Share of new digits read correctly, a large number for each network. */
function scoreBoard() {
  const numbers = NETWORKS.map((network) => ({network, node: element("strong")}));
  const pairs = numbers.map(({network, node}) => element("span", {className: network}, node, network));
  const root = element(
    "div",
    {className: "score"},
    element("span", {}, "New digits read correctly"),
    element("span", {className: "pair"}, ...pairs)
  );
  return {
    element: root,
    show(shares: Readonly<Partial<Record<TwinName, number | undefined>>>): void {
      for (const {network, node} of numbers) {
        const share = shares[network];
        const text = share === undefined ? "–" : percent(share);
        if (node.textContent !== text) node.textContent = text;
      }
    }
  };
}

/** Makes the view, empty until it follows a run. */
export function learningView(): LearningView {
  const rows = NETWORKS.map((network): PictureRow => ({
    network,
    stations: stationsOf(miniature({skip: network === "residual"}))
  }));
  const picture = networkPicture(rows);
  const key = pictureKey();
  const loss = element("div", {className: "loss-track"});
  const score = scoreBoard();
  let learning: ShownLearning = {runs: [], frames: {}, image: undefined, watched: undefined, steps: 1};
  let track: LossTrack | undefined;
  let at = 1;
  let isMoving = false;
  let uncovered = 1;

  let seen = true;
  let pointed = -1;

  function show(): void {
    const frames = NETWORKS.map((network) => [network, frameAt(learning.frames[network] ?? [], at)] as const);
    const pulse = isMoving ? pulseOf(at) : undefined;
    if (seen)
      picture.update({image: learning.image, rows: Object.fromEntries(frames), pulse, uncovered, moving: isMoving});
    score.show(Object.fromEntries(frames.map(([network, {valAccuracy}]) => [network, valAccuracy])));
    track?.update(at);
    const station = rows[0]?.stations[pointed];
    if (station) key.tell(station, pointed, Object.fromEntries(frames));
  }
  picture.element.addEventListener("inspect", (event) => {
    pointed = (event as CustomEvent<number>).detail;
    if (pointed < 0) key.rest();
    else show();
  });
  function drawLoss(): void {
    track = lossTrack(learning.runs, {steps: learning.steps, width: Math.max(240, loss.clientWidth || 640)});
    loss.replaceChildren(track.element);
    track.update(at);
  }
  const resize = (): void => {
    picture.resize(Math.max(240, picture.element.clientWidth || 640), heightOfScreen());
    drawLoss();
  };
  resize();
  const stopResizing = onResize(picture.element, resize);
  // A picture that stands off the screen is not drawn; it is once it comes into sight.
  const stopSeeing = whenSeen(picture.element, (isSeen) => {
    seen = isSeen;
    show();
  });
  return {
    picture: picture.element,
    key: key.element,
    loss,
    score: score.element,
    follow(next) {
      learning = next;
      drawLoss();
      show();
    },
    move(step, moving) {
      at = step;
      isMoving = moving;
      show();
    },
    uncover(share) {
      uncovered = share;
      show();
    },
    stop() {
      stopResizing();
      stopSeeing();
      picture.stop();
    }
  };
}
