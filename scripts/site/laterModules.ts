/** @file What is imported late, by a cell or by a component when a reader asks for it: a bundle of its own, apart from the pages'. */
import type {Metafile} from "esbuild";

/** What a module that is imported late is called while no bundle of it is known. */
export const LATER = "later:";

/** A cell's import that is not its first statement: Framework writes where it has put the module, and a hash before its ending. */
const OF_CELL = /^\.\/_import\/([^"]*?)(?:\.[0-9a-f]{8})?\.js$/;

/** The path of a module in `src` that a cell imports late, without its ending, as the built page's script writes it; undefined for any other. */
export function laterModule(specifier: string): string | undefined {
  return OF_CELL.exec(specifier)?.[1];
}

/** The modules that bundles import late, by their paths without ending. */
export function laterModulesOf({outputs}: Metafile): readonly string[] {
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  const late = imports.flatMap(({path}) => (path.startsWith(LATER) ? [path.slice(LATER.length)] : []));
  return [...new Set(late)].sort();
}
