/**
 * @file The worker's side of a service. A new one is two files of a lesson:
 *
 * 1. `xClient.ts`, for the page: the type of its messages, one {@link Exchange} for each kind of request, and a function that starts
 *    its worker by `client<XMessages>({worker: "x", blame: "the worker that …"})` and asks it.
 * 2. `x.worker.ts`, an entry that the build finds by its name and bundles as `x.worker.js`:
 *    `export const x = service<XMessages, Host>("x", (host = HOST) => ({…}))`, a handler for each kind.
 *
 * The host is what a service needs from its surroundings (kernels, TensorFlow.js on wasm: `backend.ts`); tests serve a service on one
 * end of a `MessageChannel` with a host of their own.
 */
import {errorWords} from "../run/errorWords.js";
import type {AnyExchange, Messages, ToPage, ToWorker} from "./messages.js";

/** A request that is being answered. */
export interface OpenRequest<E extends AnyExchange> {
  /** Tells the page something on the way; the buffers are handed over. */
  readonly tell: (told: E["told"], transfer?: Transferable[]) => void;
  /** Who is given the commands to this request, each before the next message is read; those that came earlier are given at once. */
  readonly obey: (obey: (command: E["command"]) => void) => void;
}

/** An answer whose buffers are handed over to the page. */
export class HandedOver<Answer> {
  constructor(
    readonly answer: Answer,
    readonly buffers: Transferable[]
  ) {}
}

type MaybeHanded<Answer> = Answer | HandedOver<Answer>;

/** Answers one kind of request. What it throws becomes the refusal: an error's message is a sentence without its full stop. */
export type Handler<E extends AnyExchange> = (
  what: E["what"],
  request: OpenRequest<E>
) => MaybeHanded<E["answer"]> | Promise<MaybeHanded<E["answer"]>>;

/** A handler for each kind of request. */
export type Handlers<M extends Messages<M>> = {readonly [K in keyof M]: Handler<M[K]>};

/** The end of a channel that a service speaks on: a worker's own scope, or one end of a `MessageChannel`. */
export interface ServicePort {
  postMessage(message: ToPage<unknown>, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker<never>>) => void): void;
}

/** A service that can be put on any port. */
export interface Service<Host> {
  readonly name: string;
  /** Answers what is asked on a port; without a host, with the worker's own. */
  serve(port: ServicePort, host?: Host): void;
}

/**
 * Makes a service, and serves the worker whose entry this is. Requests are answered one after another, so that none finds half of
 * what another does; commands reach the one that is running, and pings are answered whenever messages are read.
 */
export function service<M extends Messages<M>, Host = undefined>(
  name: string,
  create: (host?: Host) => Handlers<M>
): Service<Host> {
  const serve = (port: ServicePort, host?: Host): void => {
    // The one cast: the page asks only what the type of the messages allows.
    answerOn(port, name, create(host) as unknown as AnyHandlers);
  };
  if (typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope) serve(self);
  return {name, serve};
}

/** A service's handlers, whatever its messages are. */
type AnyHandlers = Readonly<Record<string, (what: never, request: OpenRequest<AnyExchange>) => unknown>>;

function answerOn(port: ServicePort, name: string, handlers: AnyHandlers): void {
  /** Where the commands to each request go that is not answered yet. */
  const open = new Map<number, (command: never) => void>();
  let turn: Promise<unknown> = Promise.resolve();

  async function handle(id: number, kind: string, what: never, obey: OpenRequest<AnyExchange>["obey"]): Promise<void> {
    const tell = (told: unknown, transfer: Transferable[] = []): void => {
      if (open.has(id)) port.postMessage({type: "told", id, told}, transfer);
    };
    try {
      const handler = handlers[kind];
      if (handler === undefined) throw new RangeError(`the service ${name} does not know how to ${kind}`);
      const reply = await handler(what, {tell, obey});
      if (reply instanceof HandedOver) port.postMessage({type: "answer", id, answer: reply.answer}, reply.buffers);
      else port.postMessage({type: "answer", id, answer: reply}, []);
    } catch (error) {
      port.postMessage({type: "refusal", id, message: errorWords(error)}, []);
    } finally {
      open.delete(id);
    }
  }
  port.addEventListener("message", ({data}) => {
    switch (data.type) {
      case "ping":
        return port.postMessage({type: "pong"}, []);
      case "command":
        return open.get(data.id)?.(data.command);
      case "ask": {
        const {id, kind, what} = data;
        const {take, obey} = commandQueue();
        open.set(id, take);
        turn = turn.then(() => handle(id, kind, what, obey));
        return;
      }
      default:
        return data satisfies never;
    }
  });
}

/** Keeps commands until somebody obeys them. */
function commandQueue(): {take: (command: never) => void; obey: OpenRequest<AnyExchange>["obey"]} {
  const early: never[] = [];
  let listener: ((command: never) => void) | undefined;
  return {
    take: (command) => (listener ? listener(command) : void early.push(command)),
    obey(obey) {
      listener = obey;
      for (const command of early.splice(0)) obey(command);
    }
  };
}
