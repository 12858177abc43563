import type {Metafile} from "esbuild";

const PACKAGE = /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** The folder of the package that a file is of, seen from the project's root; undefined for a file of our own. */
export function packageFolder(file: string): string | undefined {
  return PACKAGE.exec(file)?.[1];
}

/**
 * Folders of the packages of which something is in a bundle's outputs, in alphabetical order. What was read and left out whole does
 * not count.
 */
export function shippedPackages(metafiles: readonly Metafile[]): readonly string[] {
  const shipped = metafiles
    .flatMap(({outputs}) => Object.values(outputs))
    .flatMap(({inputs}) => Object.entries(inputs))
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .flatMap(([file]) => packageFolder(file) ?? []);
  return [...new Set(shipped)].sort();
}
