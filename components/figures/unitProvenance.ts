import type {RecordedUnits} from "../model/recordedUnit.js";

/** Where the recorded units come from, in words. */
export function unitProvenance({
  config,
  provenance: {backend, runtime, packages, date}
}: RecordedUnits): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = "provenance";
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  paragraph.textContent = `The residual network of ${config.depth} layers, trained for ${config.steps} steps with seed ${config.seed} on the ${config.data} (data/weights). Recorded on ${backend}, ${runtime}, ${versions.join(", ")}, ${date.slice(0, 10)}, by npm run record -- unit.`;
  return paragraph;
}
