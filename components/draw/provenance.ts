import type {RecordedRun} from "../run/recorded/recordedRun.js";
import {recordedWords} from "../run/recorded/recordedWords.js";
import {formatHash} from "../run/runConfig.js";
import {heldPieces} from "./runs/heldPieces.js";
import * as say from "../words/en/drawWords.js";

/** Where a recorded run's numbers come from, in words, with the link that runs it again here. */
export function provenance({
  config,
  provenance: made
}: Pick<RecordedRun, "config" | "provenance">): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = "provenance";
  const again = document.createElement("a");
  again.href = `./training-lab${formatHash(config)}`;
  again.textContent = say.runItHere;
  paragraph.append(...heldPieces(`${recordedWords(made, config.seed)}. `), again, ".");
  return paragraph;
}
