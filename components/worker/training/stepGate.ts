/** What a training run is commanded about its steps; a step is named by its number, so that no command depends on when it arrives. */
export type StepCommand =
  | {readonly type: "pause" | "resume"}
  /** One more step, then a pause: several count. */
  | {readonly type: "step"}
  /** A pause once that step has been taken; at once where it has. */
  | {readonly type: "stepTo"; readonly step: number}
  /** Runs no further than to that step, whether paused or not, until another limit is given. */
  | {readonly type: "until"; readonly step: number}
  /** The run ends once that step has been taken; at once where it has. */
  | {readonly type: "endAt"; readonly step: number};

/** Lets a run through, step by step. */
export interface StepGate {
  readonly command: (command: StepCommand) => void;
  /** Resolves with true when the next step may be taken, with false when the run has come to its end. */
  readonly pass: () => Promise<boolean>;
}

/** What holds a run at its start. */
export interface StepGateOptions {
  readonly paused: boolean;
  readonly until?: number | undefined;
  /** The last step. */
  readonly last: number;
}

/** A gate for a run of which `taken` tells how many steps it has taken. */
export function stepGate({paused, until = Infinity, last}: StepGateOptions, taken: () => number): StepGate {
  let running = !paused;
  /** Step that a paused run still goes to. */
  let target = 0;
  let limit = until;
  let end = last;
  let wake: (() => void) | undefined;
  const hold = (at: number): void => {
    running = false;
    target = at;
  };
  return {
    command(command) {
      switch (command.type) {
        case "pause":
          if (running) hold(0);
          break;
        case "resume":
          running = true;
          break;
        case "step":
          hold(Math.max(running ? 0 : target, taken()) + 1);
          break;
        case "stepTo":
          hold(Math.max(running ? 0 : target, command.step));
          break;
        case "until":
          limit = command.step;
          break;
        case "endAt":
          end = Math.min(end, command.step);
          break;
        default:
          command satisfies never;
      }
      wake?.();
    },
    async pass() {
      for (;;) {
        if (taken() >= end) return false;
        if (taken() < (running ? limit : target)) return true;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  };
}
