import type {AnyExchange} from "../../../worker/messages.js";
import type {OpenRequest} from "../../../worker/service.js";
import {turns} from "../../../worker/turns.js";

/** Between two pieces of long work: lets waiting messages be read. @throws Error when one of them has ended the work */
export type Breath = () => Promise<void>;

/** Does work that can be ended between two of its pieces by the command `cancel`. */
export async function endable<T>(
  obey: OpenRequest<AnyExchange>["obey"],
  work: (breath: Breath) => Promise<T>
): Promise<T> {
  const {next, close} = turns();
  let ended = false;
  obey(() => (ended = true));
  try {
    return await work(async () => {
      await next();
      if (ended) throw new Error("it was cancelled");
    });
  } finally {
    close();
  }
}
