/** What a run that takes many steps can be commanded. */
export type GateCommand = "pause" | "resume" | "step";

/** Lets a run through, step by step. */
export interface Gate {
  /** `step` lets one more step through, then none: several count. */
  readonly command: (command: GateCommand) => void;
  /** Resolves when the next step may be taken: at once, or before the next message is read after the one that allows it. */
  readonly pass: () => Promise<void>;
}

/** A gate that is open, or shut from the start. */
export function gate(paused = false): Gate {
  /** Steps that may be taken. */
  let allowed = paused ? 0 : Infinity;
  let wake: (() => void) | undefined;
  return {
    command(command) {
      if (command === "resume") allowed = Infinity;
      else if (command === "step") allowed = allowed === Infinity ? 1 : allowed + 1;
      else if (allowed === Infinity) allowed = 0;
      if (allowed > 0) wake?.();
    },
    async pass() {
      while (allowed < 1) await new Promise<void>((resolve) => (wake = resolve));
      allowed--;
    }
  };
}
