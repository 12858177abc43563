import type {AnyExchange} from "../../../worker/messages.js";
import type {OpenRequest} from "../../../worker/service.js";
import {turns} from "../../../worker/turns.js";
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

/** Between two pieces of long work: lets waiting messages be read. @throws Error when one of them has ended the work */
export type Breath = () => Promise<void>;

/**
 * Does work that the command `cancel` ends: the answer is refused at once, and the work itself ends at its next breath, whatever it
 * waits for until then.
 */
export async function endable<T>(
  obey: OpenRequest<AnyExchange>["obey"],
  work: (breath: Breath) => Promise<T>
): Promise<T> {
  const {next, close} = turns();
  let ended = false;
  const cancelled = (): Error => new Error(say.itWasCancelled);
  const end = new Promise<never>((_, reject) =>
    obey(() => {
      ended = true;
      reject(cancelled());
    })
  );
  const doing = work(async () => {
    await next();
    if (ended) throw cancelled();
  }).finally(close);
  return Promise.race([doing, end]);
}
