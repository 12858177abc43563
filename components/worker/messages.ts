/**
 * @file What goes between a page and the service of a worker. A service is described by one type, which maps each kind of
 * request to an {@link Exchange}; both sides read the types of their messages from it. Pure types.
 */

/** One kind of request: what is asked, the answer, what is told on the way, and what a request under way can be commanded. */
export interface Exchange<What, Answer, Told = never, Command = never> {
  readonly what: What;
  readonly answer: Answer;
  readonly told: Told;
  readonly command: Command;
}

/** An exchange of whatever kind. */
export type AnyExchange = Exchange<unknown, unknown, unknown, unknown>;

/** A service's kinds of request: `interface XMessages {readonly double: Exchange<number, number>}`. */
export type Messages<M> = {readonly [K in keyof M]: AnyExchange};

/**
 * Page → worker. `id` numbers a request. The payloads' types are each service's own: `never` on the side that reads them, where
 * the kind and the number say what they are.
 */
export type ToWorker<Payload> =
  | {readonly type: "ask"; readonly id: number; readonly kind: string; readonly what: Payload}
  | {readonly type: "command"; readonly id: number; readonly command: Payload}
  | {readonly type: "ping"};

/** Worker → page. Each request ends with exactly one `answer` or `refusal`; nothing is told on it afterwards. */
export type ToPage<Payload> =
  /** Once, first: a lock (Web Locks) that the worker holds while it lives, where there are any. */
  | {readonly type: "alive"; readonly lock?: string}
  /** Instead of all that follows: what it is made of could not be loaded. */
  | {readonly type: "unloaded"}
  | {readonly type: "pong"}
  | {readonly type: "told"; readonly id: number; readonly told: Payload}
  | {readonly type: "answer"; readonly id: number; readonly answer: Payload}
  /** Why there is no answer: a sentence without its full stop. */
  | {readonly type: "refusal"; readonly id: number; readonly message: string};

/** What is said on one request. */
export type Reply<Payload> = Extract<ToPage<Payload>, {readonly id: number}>;
