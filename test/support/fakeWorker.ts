import {vi} from "vitest";
import type {ToPage, ToWorker} from "../../components/worker/messages.js";

/** A worker that notes what it is sent, as a real one would get it, and says what the test tells it to. */
export function fakeWorker() {
  const sent: ToWorker<unknown>[] = [];
  const terminate = vi.fn();
  const worker = {
    postMessage: (message: ToWorker<unknown>, transfer: Transferable[]) =>
      void sent.push(structuredClone(message, {transfer})),
    terminate
  } as unknown as Worker;
  return {
    createWorker: () => worker,
    sent,
    terminate,
    pings: () => sent.filter(({type}) => type === "ping").length,
    say: (message: ToPage<unknown>) => void worker.onmessage?.({data: message} as MessageEvent),
    break: (message: string) =>
      void worker.onerror?.({message, preventDefault: () => undefined} as unknown as ErrorEvent),
    garble: () => void worker.onmessageerror?.({} as MessageEvent)
  };
}
