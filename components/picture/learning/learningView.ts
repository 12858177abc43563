import {percent} from "../../draw/numbers.js";
import {changeText} from "../../draw/text/changeText.js";
import {lossTrack, TRACK_HEIGHT, type LossTrack} from "../../draw/lossTrack.js";
import type {PictureImage, Pulse} from "../network/pictureRow.js";
import {accuracyAt, type NetworkFrame} from "../../run/networkFrame.js";
import type {NetworkRun, TwinName} from "../../run/networkRun.js";
import {element} from "../../ui/element.js";
import {everyOther} from "../../ui/journey/everyOther.js";
import {lateWork} from "../../ui/late/lateWork.js";
import {onResize} from "../../ui/onResize.js";
import {pageWidth} from "../../ui/pageWidth.js";
import {learningPicture} from "./learningPicture.js";
import * as say from "../../words/en/pictureLearningWords.js";
import {networkName} from "../../words/en/networkWords.js";

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
  /** Lights a station and tells of it, −1 none. */
  light(station: number): void;
  stop(): void;
}

const NETWORKS = ["residual", "plain"] as const;
/** Steps from one pulse to the next. */
const PULSE = 10;

const smooth = (way: number): number => way * way * (3 - 2 * way);

/** The pulse of a step: forward in the first half of each ten steps, back in the second. */
function pulseOf(step: number): Pulse {
  const way = ((step - 1) % PULSE) / PULSE;
  return {share: smooth(way < 0.5 ? 2 * way : 2 * way - 1), back: way >= 0.5};
}

/** Share of new digits read correctly, a large number for each network. */
function scoreBoard() {
  const numbers = NETWORKS.map((network) => ({network, node: element("strong")}));
  const pairs = numbers.map(({network, node}) => element("span", {className: network}, node, networkName(network)));
  const root = element(
    "div",
    {className: "score"},
    element("span", {}, say.newDigitsRead, element("span", {className: "score-more"}, say.correctly)),
    element("span", {className: "pair"}, ...pairs)
  );
  return {
    element: root,
    show(shares: Readonly<Partial<Record<TwinName, number | undefined>>>): void {
      for (const {network, node} of numbers) {
        const share = shares[network];
        changeText(node, share === undefined ? "–" : percent(share));
      }
    }
  };
}

/** Makes the view, empty until it follows a run. */
export function learningView(): LearningView {
  const picture = learningPicture({networks: NETWORKS, frames: {}, image: undefined});
  const loss = element("div", {className: "loss-track"});
  const late = lateWork(loss);
  let isAwaited = late.whenStanding((width) => {
    isAwaited = false;
    drawLoss(width);
  });
  // Its room, until it is drawn.
  if (isAwaited) loss.style.minHeight = `${TRACK_HEIGHT}px`;
  const score = scoreBoard();
  let learning: ShownLearning = {runs: [], frames: {}, image: undefined, watched: undefined, steps: 1};
  let track: LossTrack | undefined;
  let at = 1;
  /** While it moves, these come in the frames that the answers do not: nobody sees it, and a frame has half as much to lay out. */
  const isDue = everyOther(true);

  function tell(): void {
    const shares = NETWORKS.map((network) => [network, accuracyAt(learning.frames[network] ?? [], at)]);
    score.show(Object.fromEntries(shares) as Partial<Record<TwinName, number>>);
    track?.update(at);
  }
  /** For a width that is known, CSS pixels: reading it would make the browser lay out what has changed. */
  function drawLoss(known = 0): void {
    if (learning.runs.length === 0 || isAwaited) return;
    track = lossTrack(learning.runs, {
      steps: learning.steps,
      width: Math.max(240, known || loss.clientWidth || pageWidth())
    });
    loss.replaceChildren(track.element);
    loss.style.minHeight = "";
    track.update(at);
  }
  const stopResizing = onResize(loss, drawLoss, pageWidth());
  return {
    picture: picture.element,
    key: picture.key,
    loss,
    score: score.element,
    follow(next) {
      learning = next;
      drawLoss();
      picture.follow({networks: NETWORKS, frames: next.frames, image: next.image});
      tell();
    },
    move(step, moving) {
      at = step;
      picture.move(step, moving, moving ? pulseOf(step) : undefined);
      if (isDue(moving)) tell();
    },
    uncover: (share) => {
      picture.uncover(share);
    },
    light: (station) => {
      picture.light(station);
    },
    stop() {
      late.stop();
      stopResizing();
      picture.stop();
    }
  };
}
