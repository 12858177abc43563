import type {Metafile} from "esbuild";
import {filesByPage} from "./filesByPage.js";
import {D3_NAMESPACE} from "./d3Parts.js";
import {REST_NAMESPACE} from "./frameworkModules.js";

/** Code that the same pages load: one chunk, or several that are to come to one set of pages. */
interface Piece {
  readonly chunks: readonly string[];
  readonly bytes: number;
  readonly pages: ReadonlySet<string>;
}

/** What a request costs a reader, in bytes of a script: it is also compressed apart. */
const REQUEST = 2600;
/**
 * The same for a page's rest, which comes when nobody waits: its requests go out when those of its recordings do, and its bytes cost less
 * than those of the page's first part.
 */
const REST_REQUEST = 6000;
const REST_SHARE = 0.25;

const restOf = (page: string): string => `${REST_NAMESPACE}:${page}`;
const isRest = (page: string): boolean => page.startsWith(`${REST_NAMESPACE}:`);

/** The chunks that more than one page loads; what a page has loaded comes to its rest at no cost. */
function sharedPieces(metafile: Metafile): Piece[] {
  const files = filesByPage(metafile);
  const pages = new Map<string, Set<string>>();
  for (const [page, [, ...chunks]] of files)
    for (const file of chunks) {
      const all = pages.get(file) ?? new Set();
      pages.set(file, all.add(page));
      if (files.has(restOf(page))) all.add(restOf(page));
    }
  return [...pages].map(([file, of]) => ({chunks: [file], bytes: metafile.outputs[file]?.bytes ?? 0, pages: of}));
}

/** A module of a package: that may say that it has no effects, and a bundler then drops an import that takes nothing from it. */
const isOfPackage = (module: string): boolean =>
  !module.startsWith(`${D3_NAMESPACE}:`) && /(?:^|\/)node_modules\//.test(module);

/** Whether a page that asks for a piece's own modules gets all of it: what is of packages must be needed by others in it. */
function canBeAsked({chunks}: Piece, {inputs, outputs}: Metafile): boolean {
  const modules = chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
  const needed = new Set(modules.flatMap((module) => (inputs[module]?.imports ?? []).map(({path}) => path)));
  return modules.every((module) => !isOfPackage(module) || needed.has(module));
}

/** What a page, or its rest, pays for pieces, in bytes of its first part: for a rest only what the first part has not loaded. */
function costFor(page: string, pieces: readonly Pick<Piece, "bytes" | "pages">[]): number {
  const first = isRest(page) ? page.slice(REST_NAMESPACE.length + 1) : undefined;
  const [request, share] = first === undefined ? [REQUEST, 1] : [REST_REQUEST, REST_SHARE];
  const paid = pieces.filter(({pages}) => pages.has(page) && (first === undefined || !pages.has(first)));
  return paid.reduce((sum, {bytes}) => sum + request + share * bytes, 0);
}

/** What all pages together pay less once two pieces are one. */
function gain(a: Piece, b: Piece): number {
  const pages = new Set([...a.pages, ...b.pages]);
  const joined = {bytes: a.bytes + b.bytes, pages};
  return [...pages].reduce((sum, page) => sum + costFor(page, [a, b]) - costFor(page, [joined]), 0);
}

/** Whether every page of some pieces loads all else that they need. */
function hasNeeds(
  joined: readonly Piece[],
  pages: ReadonlySet<string>,
  pieces: readonly Piece[],
  {outputs}: Metafile
): boolean {
  const chunks = joined.flatMap((piece) => piece.chunks);
  const needed = new Set(chunks.flatMap((chunk) => (outputs[chunk]?.imports ?? []).map(({path}) => path)));
  return pieces
    .filter((piece) => !joined.includes(piece) && piece.chunks.some((chunk) => needed.has(chunk)))
    .every((piece) => [...pages].every((page) => piece.pages.has(page)));
}

/** The two pieces that it pays most to make one, as one; undefined where none does. */
function bestJoin(pieces: readonly Piece[], metafile: Metafile): readonly [Piece, Piece, Piece] | undefined {
  let best: readonly [Piece, Piece, Piece] | undefined;
  let most = 0;
  for (const [i, a] of pieces.entries())
    for (const b of pieces.slice(i + 1)) {
      const gained = gain(a, b);
      if (gained <= most) continue;
      const pages = new Set([...a.pages, ...b.pages]);
      if (!canBeAsked(a, metafile) || !canBeAsked(b, metafile) || !hasNeeds([a, b], pages, pieces, metafile)) continue;
      most = gained;
      best = [a, b, {chunks: [...a.chunks, ...b.chunks], bytes: a.bytes + b.bytes, pages}];
    }
  return best;
}

/**
 * Which modules a page should ask for besides its own, so that chunks become one where the requests that this spares are worth more than
 * what pages then load in vain.
 * @returns the modules' paths by the page's name
 */
export function joinChunks(metafile: Metafile): Map<string, readonly string[]> {
  let pieces = sharedPieces(metafile);
  for (;;) {
    const best = bestJoin(pieces, metafile);
    if (best === undefined) break;
    const [a, b, both] = best;
    pieces = [...pieces.filter((piece) => piece !== a && piece !== b), both];
  }
  const files = filesByPage(metafile);
  const more = new Map<string, readonly string[]>();
  for (const [page, had] of files) {
    const wanted = pieces.filter(({pages}) => pages.has(page)).flatMap(({chunks}) => chunks);
    const modules = wanted
      .filter((chunk) => !had.includes(chunk))
      .flatMap((chunk) => Object.keys(metafile.outputs[chunk]?.inputs ?? {}))
      .filter((module) => !isOfPackage(module));
    if (modules.length > 0) more.set(page, modules);
  }
  return more;
}
