import type {Provenance} from "../model/run.js";

/** Where recorded numbers come from, in one sentence. */
export function recordedOn({backend, runtime, packages, date}: Provenance, ...seeds: readonly number[]): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const [first, last] = [seeds[0], seeds.at(-1)];
  const seed = first === last ? `seed ${first ?? "unknown"}` : `seeds ${first ?? ""} to ${last ?? ""}`;
  return `Recorded with ${seed} on ${[backend, runtime, ...versions, date.slice(0, 10)].join(", ")}.`;
}
