import type {RecordedUnits} from "../../run/recorded/recordedUnit.js";
import {heldPieces} from "../../draw/runs/heldPieces.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {element} from "../../ui/element.js";

/** Where the recorded units come from, in words. */
export function unitProvenance({config, provenance}: RecordedUnits): HTMLParagraphElement {
  return element(
    "p",
    {className: "provenance"},
    ...heldPieces(
      `The residual network of ${config.depth} layers, trained for ${config.steps} steps with seed ${config.seed} on the ${config.data} (data/weights). ${recordedWords(provenance)}, by npm run record -- unit.`
    )
  );
}
