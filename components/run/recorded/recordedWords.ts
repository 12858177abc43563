import type {Provenance} from "../networkRun.js";
import * as say from "../../words/en/runRecordedWords.js";

/** Packages of one project and one version are told once, by its name. */
const TENSORFLOW = "@tensorflow/tfjs-";

function versionsOf(packages: Provenance["packages"]): readonly string[] {
  const named = Object.entries(packages).map(([name, version]) =>
    name.startsWith(TENSORFLOW) ? `TensorFlow.js ${version}` : `${name} ${version}`
  );
  return [...new Set(named)];
}

/** Where recorded numbers come from, in words without a full stop: seeds if given, backend, runtime, versions, date. */
export function recordedWords({backend, runtime, packages, date}: Provenance, ...seeds: readonly number[]): string {
  const [first, last] = [seeds[0], seeds.at(-1)];
  const seed = first === undefined ? "" : first === last ? say.withSeed(first) : say.withSeedsTo(first, last ?? "");
  return say.recordedOn(seed, [backend, runtime, ...versionsOf(packages), date.slice(0, 10)].join(", "));
}
