/** @file The layers of a network as a table to take away: in Markdown and as CSV. */
import {describe, type LayerFacts} from "./describe.js";
import {shapeText} from "./outputShape.js";
import type {Network} from "./network.js";
import * as say from "../words/en/networkShapesWords.js";

const count = ({parameters}: LayerFacts): number => parameters.trainable + parameters.nonTrainable;

/** The table of a network's layers in Markdown, the layers inside units left out. */
export function layersMarkdown(network: Network): string {
  const rows = describe(network).map((facts) =>
    [facts.layer.name, shapeText(facts.output), count(facts), facts.multiplyAdds].join(" | ")
  );
  const heads = [say.layer, say.outputShape, say.parameters, say.multiplyAdds].join(" | ");
  return [heads, "--- | --- | ---: | ---:", ...rows].map((row) => `| ${row} |\n`).join("");
}

/**
 * Every layer as CSV, those inside a unit after it with the unit's name in `unit`. Height and width are empty for vectors, the
 * receptive field (pixels) where it is the whole image.
 */
export function layersCsv(network: Network): string {
  const line = (facts: LayerFacts, unit: string): string => {
    const {layer, output, parameters, receptiveField} = facts;
    const shape = output.length === 3 ? output : ["", "", ...output];
    const reach = Number.isFinite(receptiveField) ? receptiveField : "";
    return [
      layer.name,
      unit,
      ...shape,
      count(facts),
      parameters.trainable,
      facts.multiplyAdds,
      facts.activationBytes,
      reach
    ].join();
  };
  const header = "layer,unit,height,width,channels,parameters,trainable,multiply_adds,activation_bytes,receptive_field";
  const lines = describe(network).flatMap((facts) => [
    line(facts, ""),
    ...facts.inside.map((inner) => line(inner, facts.layer.name))
  ]);
  return [header, ...lines].map((text) => `${text}\n`).join("");
}
