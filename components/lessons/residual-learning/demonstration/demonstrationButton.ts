import {button} from "../../../ui/button.js";
import type {DemonstrationHandle} from "../demonstrationClient.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** The button `Run` → `Pause` → `Resume` of a demonstration, which holds what it has begun. */
export interface DemonstrationButton {
  readonly element: HTMLButtonElement;
  /** Whether something runs and is not paused. */
  readonly running: boolean;
  /** Ends what runs; the button begins anew. */
  end(): void;
  /** The same, for good. */
  stop(): void;
}

const NAMES = {idle: say.run, running: say.pause, paused: say.resume} as const;

/** `begin` gets what is to be called when the run has ended by itself. A page that is hidden pauses. */
export function demonstrationButton(
  begin: (ended: () => void) => DemonstrationHandle,
  onPause: () => void
): DemonstrationButton {
  const element = button(NAMES.idle, press, true);
  let handle: DemonstrationHandle | undefined;
  let phase: keyof typeof NAMES = "idle";

  function turn(next: typeof phase): void {
    phase = next;
    element.textContent = NAMES[next];
  }
  function end(): void {
    handle?.stop();
    handle = undefined;
    turn("idle");
  }
  function press(): void {
    switch (phase) {
      case "idle":
        end();
        turn("running");
        handle = begin(() => {
          handle = undefined;
          turn("idle");
        });
        return;
      case "running":
        handle?.pause();
        turn("paused");
        return onPause();
      case "paused":
        handle?.resume();
        return turn("running");
      default:
        return phase satisfies never;
    }
  }
  const onHidden = (): void => {
    if (document.hidden && phase === "running") press();
  };
  document.addEventListener("visibilitychange", onHidden);
  return {
    element,
    get running() {
      return phase === "running";
    },
    end,
    stop() {
      document.removeEventListener("visibilitychange", onHidden);
      end();
    }
  };
}
