import type {Metafile} from "esbuild";
import {filesByPage} from "./filesByPage.js";

/** Code that the same pages load: one chunk, or several that have come to one set of pages. */
interface Piece {
  readonly chunks: readonly string[];
  readonly bytes: number;
  readonly pages: ReadonlySet<string>;
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((page) => whole.has(page));

/** The chunks that more than one page loads; esbuild makes one for each set of pages that share code. */
function sharedPieces(metafile: Metafile): Piece[] {
  const pages = new Map<string, Set<string>>();
  for (const [page, files] of filesByPage(metafile))
    for (const file of files.slice(1)) pages.set(file, (pages.get(file) ?? new Set()).add(page));
  return [...pages].map(([file, of]) => ({chunks: [file], bytes: metafile.outputs[file]?.bytes ?? 0, pages: of}));
}

/** The piece that a tiny one can join at the least cost: fewest pages more, and none of them loads anything else for it. */
function hostOf(tiny: Piece, pieces: readonly Piece[], {outputs}: Metafile): Piece | undefined {
  const needed = tiny.chunks.flatMap((chunk) => (outputs[chunk]?.imports ?? []).map(({path}) => path));
  const needs = pieces.filter(({chunks}) => chunks.some((chunk) => needed.includes(chunk)));
  return pieces
    .filter((piece) => piece !== tiny && isWithin(tiny.pages, piece.pages))
    .filter(({pages}) => needs.every((need) => isWithin(pages, need.pages)))
    .sort((a, b) => a.pages.size - b.pages.size || b.bytes - a.bytes)[0];
}

/** A package may say that it has no effects; a bundler then drops an import that takes nothing from it. */
const isOurs = (chunk: string, {outputs}: Metafile): boolean =>
  Object.keys(outputs[chunk]?.inputs ?? {}).every((module) => !module.startsWith("node_modules/"));

/**
 * Which modules a page should ask for besides its own, so that chunks of less than `least` bytes vanish into larger ones: a
 * request costs a reader more than the few bytes that a page then loads in vain.
 * @returns the modules' paths by the page's name
 */
export function joinTinyChunks(metafile: Metafile, least = 20000): Map<string, readonly string[]> {
  const before = sharedPieces(metafile);
  const stays = new Set<Piece>();
  let pieces = before;
  for (;;) {
    const [tiny] = pieces
      .filter((piece) => piece.bytes < least && !stays.has(piece))
      .sort((a, b) => a.bytes - b.bytes || (a.chunks[0] ?? "").localeCompare(b.chunks[0] ?? ""));
    if (tiny === undefined) break;
    const host = tiny.chunks.every((chunk) => isOurs(chunk, metafile)) ? hostOf(tiny, pieces, metafile) : undefined;
    if (host === undefined) stays.add(tiny);
    else
      pieces = [
        ...pieces.filter((piece) => piece !== tiny && piece !== host),
        {chunks: [...host.chunks, ...tiny.chunks], bytes: host.bytes + tiny.bytes, pages: host.pages}
      ];
  }
  const more = new Map<string, string[]>();
  for (const {chunks, pages} of pieces)
    for (const {
      chunks: [chunk = ""],
      pages: had
    } of before)
      if (chunks.includes(chunk))
        for (const page of pages)
          if (!had.has(page))
            more.set(page, [...(more.get(page) ?? []), ...Object.keys(metafile.outputs[chunk]?.inputs ?? {})]);
  return more;
}
