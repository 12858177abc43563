import {play, prefersStill, type Motion} from "../../../draw/motion.js";
import type {Pulse} from "../../../picture/network/pictureRow.js";
import {mixFlows, type Flows} from "./wayBackFlows.js";

/** What a river shows at one moment. */
export interface RiverMoment {
  readonly flows: Flows;
  /** The gradient on its way back; absent when it has come. */
  readonly pulse: Pulse | undefined;
  /** More will follow at once. */
  readonly moving: boolean;
}

/** Moves a river from step to step, and sends the gradient back; what is newer takes over from where the picture is. */
export interface RiverMotion {
  /** Goes to a step's flows, blending on the way. */
  readonly choose: (flows: Flows) => void;
  /** Sends the gradient back once; a reader who wants no motion goes by stills, one a press. */
  readonly send: () => void;
  /** Whether the gradient is on its way, or is going to be; not where it goes by stills. */
  readonly sends: boolean;
  /** The picture is drawn: until then the gradient waits to be sent. */
  readonly ready: () => void;
  /** Shows the present moment again. */
  readonly show: () => void;
  /** Goes at once to where it is going: the chosen step, the gradient back at the stem. */
  readonly rest: () => void;
  readonly stop: () => void;
}

/** Milliseconds of a pulse from the loss to the stem, and from one step to the one that the reader chooses. */
const PULSE = 1800;
const GLIDE = 250;
/** Pictures of its way for a reader who wants no motion. */
const STILLS = 6;

/** Makes the motion, at rest at a step's flows, of a picture that is not drawn yet. */
export function riverMotion(first: Flows, onMoment: (moment: RiverMoment) => void): RiverMotion {
  let chosen = first;
  let shown = first;
  let sent = 1;
  let isReady = false;
  /** Whether it is to be sent once the picture is drawn. */
  let isAsked = false;
  let motion: Motion | undefined;
  const show = (moving = false): void =>
    onMoment({flows: shown, pulse: sent < 1 ? {share: sent, back: true} : undefined, moving});
  function send(): void {
    motion?.stop();
    shown = chosen;
    if (prefersStill()) {
      sent = (Math.round((sent < 1 ? sent : 0) * STILLS) + 1) / STILLS;
      show();
      return;
    }
    isAsked = !isReady;
    if (isAsked) {
      show();
      return;
    }
    motion = play({
      duration: PULSE,
      onFrame(time) {
        sent = time;
        show(time < 1);
      }
    });
  }
  return {
    choose(flows) {
      motion?.stop();
      isAsked = false;
      const before = shown;
      chosen = flows;
      sent = 1;
      motion = play({
        duration: GLIDE,
        onFrame(time) {
          shown = mixFlows(before, flows, time);
          show(time < 1);
        }
      });
    },
    send,
    get sends() {
      return (isAsked || sent < 1) && !prefersStill();
    },
    ready() {
      isReady = true;
      if (isAsked) send();
    },
    show: () => show(),
    rest() {
      motion?.stop();
      isAsked = false;
      shown = chosen;
      sent = 1;
      show();
    },
    stop() {
      isAsked = false;
      motion?.stop();
    }
  };
}
