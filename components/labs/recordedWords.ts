import type {Provenance} from "../model/run.js";

/** Where recorded numbers come from, in words: backend, runtime, versions, date. */
export function recordedWords({backend, runtime, packages, date}: Provenance): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `Recorded on ${backend}, ${runtime}, ${versions.join(", ")}, ${date.slice(0, 10)}`;
}
