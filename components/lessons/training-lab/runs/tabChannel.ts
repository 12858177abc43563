/** What tabs tell each other of a run, after it is stored or removed. */
export interface TabMessage {
  readonly type: "put" | "remove";
  readonly id: string;
}

/** The other tabs of this site. */
export interface TabChannel {
  tell(message: TabMessage): void;
  stop(): void;
}

const NAME = "shortcut-runs";

/** Hears what other tabs have stored; where a browser has no such channel, nobody is heard. */
export function tabChannel(hear: (message: TabMessage) => Promise<void>): TabChannel {
  if (typeof BroadcastChannel === "undefined") return {tell: () => undefined, stop: () => undefined};
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({data}: MessageEvent<TabMessage>) => {
    // What cannot be read now is read when the page is opened again.
    hear(data).catch(() => undefined);
  };
  let open = true;
  return {
    tell(message) {
      if (open) channel.postMessage(message);
    },
    stop() {
      open = false;
      channel.close();
    }
  };
}
