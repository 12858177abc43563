/** Turns of the event loop, between which waiting messages are read; unlike timers they are not slowed down. */
export interface Turns {
  readonly next: () => Promise<void>;
  readonly close: () => void;
}

/** Opens a channel to itself; to be closed. */
export function turns(): Turns {
  const {port1, port2} = new MessageChannel();
  return {
    next: () =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      }),
    close: () => port1.close()
  };
}
