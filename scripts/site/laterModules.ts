/** @file What cells import late, not in their first statement: how a built page's script names it. */

/** A cell's import that is not its first statement: Framework writes where it has put the module, and a hash before its ending. */
const LATER = /\bimport\("\.\/_import\/([^"]*?)(?:\.[0-9a-f]{8})?\.js"\)/g;

/** The path of a module in `src` that a cell imports late, without its ending, as the built page's script writes it; undefined for any other. */
export function laterModule(specifier: string): string | undefined {
  return [...`import("${specifier}")`.matchAll(LATER)][0]?.[1];
}

/** The modules that these scripts import late. */
export function laterModulesOf(scripts: Iterable<string>): readonly string[] {
  return [
    ...new Set([...scripts].flatMap((script) => [...script.matchAll(LATER)].map(([, module = ""]) => module)))
  ].sort();
}
