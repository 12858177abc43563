import {play, prefersStill, type Motion} from "../../draw/motion.js";
import {button} from "../../ui/button.js";
import type {UnitPicture} from "./unitPicture.js";
import {movedPixel} from "./unitShown.js";
import * as say from "../../words/en/ui/uiWords.js";

/** A button that sets the picture of a unit in motion: x goes around, or the framed pixel goes along. */
export interface UnitPlayer {
  readonly element: HTMLButtonElement;
  readonly playing: boolean;
  /** Ends what moves; the picture stays as it is, or comes to rest. */
  readonly halt: () => void;
}

/** Milliseconds in which x goes around, and in which the framed pixel goes on by one. */
const AROUND = 1800;
const PIXEL = 110;
const smooth = (time: number): number => time * time * (3 - 2 * time);

/** Makes the button. At the whole unit x goes around once; at the arithmetic the pixel goes along its row and on to the next ones. */
export function unitPlayer(picture: UnitPicture): UnitPlayer {
  let motion: Motion | undefined;
  const element = button(say.play, () => {
    if (motion) halt();
    else start();
  });
  const turn = (): void => void (element.textContent = motion ? say.pause : say.play);
  function halt(): void {
    if (motion === undefined) return;
    motion.stop();
    motion = undefined;
    picture.travel(undefined);
    turn();
  }
  function around(): Motion {
    return play({duration: AROUND, onFrame: (time) => picture.travel(smooth(time)), onEnd: () => queueMicrotask(halt)});
  }
  /** From the framed pixel through all places of the map, back to where it began. */
  function along(): Motion {
    const [rows, columns] = picture.shown.unit.shape;
    const all = rows * columns;
    let gone = 0;
    const forth = (): void => {
      gone++;
      const {shown} = picture;
      picture.go({chosen: movedPixel(shown, {row: shown.chosen.pixel.column === columns - 1 ? 1 : 0, column: 1})});
    };
    if (prefersStill()) {
      // A still for each press.
      forth();
      queueMicrotask(halt);
      return {stop: () => undefined};
    }
    return play({
      duration: PIXEL * all,
      onFrame: (time) => {
        while (gone < Math.floor(time * all)) forth();
      },
      onEnd: () => queueMicrotask(halt)
    });
  }
  function start(): void {
    motion = picture.shown.at.level === "unit" ? around() : along();
    turn();
  }
  return {
    element,
    get playing() {
      return motion !== undefined;
    },
    halt
  };
}
