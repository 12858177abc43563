import {shortName} from "../../../run/foreignWords.js";
import type {WeightBytes} from "./weightBytes.js";
import {readBytes, type ReadOptions} from "./readBytes.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/buildWords.js";

/** How an address is fetched. */
export interface FetchOptions extends Pick<ReadOptions, "before" | "onProgress" | "signal"> {
  readonly get: typeof fetch;
  /** Seconds without a byte that are borne. */
  readonly patience: number;
}

/** The last part of an address as a name; as it stands where it cannot be decoded. */
function nameOf({pathname, host}: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last;
  }
}

/** Length that an answer announces; undefined where it is compressed on the way, or says nothing. */
function announced(headers: Headers): number | undefined {
  const length = Number(headers.get("content-length") ?? NaN);
  return headers.has("content-encoding") || !Number.isSafeInteger(length) ? undefined : length;
}

/** The answer to a request. @throws Error with a sentence when there is none, or it is no file */
async function request(url: URL, name: string, get: typeof fetch, signal: AbortSignal): Promise<Response> {
  const host = shortName(url.host, 60);
  let answer: Response;
  try {
    answer = await get(url, {credentials: "omit", referrerPolicy: "no-referrer", signal});
  } catch {
    signal.throwIfAborted();
    throw new Error(say.couldNotBeReached(host, name));
  }
  if (answer.ok) return answer;
  await answer.body?.cancel().catch(() => undefined);
  throw new Error(say.answeredHttp(host, answer.status, name));
}

/** A signal that is aborted when another one is, or with a sentence when `heard` was not called for so many seconds. */
function patientSignal(outer: AbortSignal | undefined, patience: number, sentence: string) {
  const control = new AbortController();
  const follow = (): void => control.abort(outer?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(new Error(sentence)), 1000 * patience);
  };
  outer?.addEventListener("abort", follow);
  if (outer?.aborted) follow();
  heard();
  const end = (): void => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", follow);
  };
  return {signal: control.signal, heard, end};
}

/**
 * Fetches a file.
 * @throws Error with a sentence when it does not come, or nothing more of it comes; the signal's reason when that is aborted
 */
export async function fetchBytes(
  url: URL,
  {get, patience, signal: outer, onProgress, before}: FetchOptions
): Promise<WeightBytes> {
  const name = nameOf(url);
  const [host, called] = [shortName(url.host, 60), shortName(name)];
  const {signal, heard, end} = patientSignal(outer, patience, say.hasSentNothing(host, called, decimal(patience)));
  try {
    const {headers, body} = await request(url, called, get, signal);
    if (body === null) throw new Error(say.sentNothing(host, called));
    const told: ReadOptions["onProgress"] = (read, total) => {
      heard();
      onProgress(read, total);
    };
    return {
      name,
      bytes: await readBytes(body, {name: called, total: announced(headers), before, onProgress: told, signal})
    };
  } catch (error) {
    signal.throwIfAborted();
    // What we say is a sentence; what a broken connection says is not.
    if (error instanceof TypeError) throw new Error(say.theConnectionBroke(host, called), {cause: error});
    throw error;
  } finally {
    end();
  }
}
