import type {RecordedRun} from "../model/recordedRun.js";
import {formatHash} from "../model/runConfig.js";

/** Where a recorded run's numbers come from, in words, with the link that runs it again here. */
export function provenance({
  config,
  provenance: {backend, runtime, packages, date}
}: RecordedRun): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = "provenance";
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const again = document.createElement("a");
  again.href = `./training-lab${formatHash(config)}`;
  again.textContent = "Run it here";
  paragraph.append(
    `Recorded with seed ${config.seed} on ${backend}, ${runtime}, ${versions.join(", ")}, ${date.slice(0, 10)}. `,
    again,
    "."
  );
  return paragraph;
}
