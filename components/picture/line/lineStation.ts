import {describe, type LayerFacts} from "../../network/describe.js";
import type {Layer, Network, Shortcut} from "../../network/network.js";
import type {OutputShape} from "../../network/outputShape.js";

/** What the picture of a large network draws a box or a sheet for: the image, each layer of `summary()`, each layer of an open unit. */
export interface LineStation {
  /** Structural: `image`, `stem.conv`, `stage2.unit1`, `stage2.unit1.conv1`. */
  readonly id: string;
  /** As Keras' `summary()` names it. */
  readonly name: string;
  /** A sheet lies on the back of the box before it: what changes no shape needs no box of its own. */
  readonly kind: "image" | "box" | "sheet" | "rod" | "cells";
  readonly input: OutputShape;
  readonly shape: OutputShape;
  /** 0 outside the stages. */
  readonly stage: number;
  /** Of a unit; `none` for all else. */
  readonly shortcut: Shortcut;
  /** Undefined for the image. */
  readonly facts: LayerFacts | undefined;
  /** The open unit that it is a layer of, empty outside units. */
  readonly unit: string;
  /** Whether it stands on that unit's shortcut. */
  readonly onArc: boolean;
}

const KINDS = {
  convolution: "box",
  maxPooling: "box",
  residualUnit: "box",
  batchNormalization: "sheet",
  activation: "sheet",
  flatten: "sheet",
  globalAveragePooling: "rod",
  dense: "cells"
} as const satisfies Record<Layer["kind"], LineStation["kind"]>;

function stationOf(facts: LayerFacts, unit: string, onArc: boolean): LineStation {
  const {layer, input, output} = facts;
  return {
    id: layer.id,
    name: layer.name,
    kind: KINDS[layer.kind],
    input,
    shape: output,
    stage: layer.place.part === "stage" ? layer.place.stage : 0,
    shortcut: layer.kind === "residualUnit" ? layer.shortcut : "none",
    facts,
    unit,
    onArc
  };
}

/** Whether a station is a residual unit, or one of the plain network. */
export const isUnit = ({facts}: LineStation): boolean => facts?.layer.kind === "residualUnit";

/** All stations of a network in order; after an open unit those of the layers inside. */
export function lineStations(network: Network, open: ReadonlySet<string> = new Set()): readonly LineStation[] {
  const image: LineStation = {
    id: "image",
    name: "picture",
    kind: "image",
    input: network.input,
    shape: network.input,
    stage: 0,
    shortcut: "none",
    facts: undefined,
    unit: "",
    onArc: false
  };
  const layers = describe(network).flatMap((facts) => {
    const {layer} = facts;
    const own = stationOf(facts, "", false);
    if (layer.kind !== "residualUnit" || !open.has(layer.id)) return [own];
    const skip = new Set(layer.skip.map(({id}) => id));
    return [own, ...facts.inside.map((inner) => stationOf(inner, layer.id, skip.has(inner.layer.id)))];
  });
  return [image, ...layers];
}
