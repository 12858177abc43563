/** A file of the site whose name tells its content: `learning-norms.fe626438.bin`, eight digits of its SHA-256. */
const HASHED = /\/_file\/(?:.*\/)?([^/]+)\.([0-9a-f]{8})(\.\w+)$/;

/** What the document hears of a file of the site that takes long to come. */
export interface AwaitedFile {
  readonly name: string;
  /** Settles when it is here, or will not come. */
  readonly over: Promise<unknown>;
}

/** The event's name. */
export const AWAITED = "awaitedfile";

/** Milliseconds after which a wait, for a file or for the page, is told. */
export const LONG = 8000;

async function digits(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...hash.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function wholeFile(name: string, content: string, get: () => Promise<Response>): Promise<Response> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await get();
    if (!response.ok) return response;
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new TypeError(`${name} did not come`, {cause: error});
  }
  // A page that did not come by https cannot compute it.
  const isWhole = !("subtle" in crypto) || (await digits(bytes)) === content;
  if (!isWhole) throw new TypeError(`${name} came cut off or changed`);
  return new Response(bytes, response);
}

/**
 * Fetches as `fetch` does; a file of the site by its content comes whole or not at all, and one that takes long is told to the document.
 * The build puts this in the place of `fetch` in what pages run.
 * @throws TypeError that names the file, for one that did not come, or came cut off or changed
 */
export async function wholeFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const get = (): Promise<Response> => globalThis.fetch(input, init);
  const {origin, pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const [, stem = "", content = "", ending = ""] = HASHED.exec(pathname) ?? [];
  if (content === "" || origin !== location.origin) return get();
  const name = stem + ending;
  const over = wholeFile(name, content, get);
  const waiting = setTimeout(() => {
    document.dispatchEvent(new CustomEvent<AwaitedFile>(AWAITED, {detail: {name, over}}));
  }, LONG);
  const end = (): void => clearTimeout(waiting);
  over.then(end, end);
  return over;
}
