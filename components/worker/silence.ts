/** Watches over a worker that should speak. */
export interface SilenceWatch {
  /** It spoke, or was asked to: the time begins anew. */
  heard(): void;
  /** It need not speak for now, or ever again. */
  rest(): void;
}

/** Calls `onSilence` once `patience` milliseconds have passed without a word; rests until first told that one was heard. */
export function silenceWatch(patience: number, onSilence: () => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    heard() {
      rest();
      timer = setTimeout(onSilence, patience);
    },
    rest
  };
}
