import type {Provenance} from "../networkRun.js";

/** Where recorded numbers come from, in words without a full stop: seeds if given, backend, runtime, versions, date. */
export function recordedWords({backend, runtime, packages, date}: Provenance, ...seeds: readonly number[]): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const [first, last] = [seeds[0], seeds.at(-1)];
  const seed =
    first === undefined ? "" : first === last ? ` with seed ${first}` : ` with seeds ${first} to ${last ?? ""}`;
  return `Recorded${seed} on ${[backend, runtime, ...versions, date.slice(0, 10)].join(", ")}`;
}
