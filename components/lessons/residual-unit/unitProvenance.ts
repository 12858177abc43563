import type {RecordedUnits} from "../../run/recorded/recordedUnit.js";
import {heldPieces} from "../../draw/runs/heldPieces.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {element} from "../../ui/element.js";
import * as say from "../../words/en/lessons/residualUnitWords.js";

/** Where the recorded units come from, in words. */
export function unitProvenance({config, provenance}: RecordedUnits): HTMLParagraphElement {
  return element(
    "p",
    {className: "provenance"},
    ...heldPieces(
      say.theResidualNetworkOfLayers(config.depth, config.steps, config.seed, config.data, recordedWords(provenance))
    )
  );
}
