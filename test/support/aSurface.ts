/** @file The recorded planes as they are shipped, and small ones made of a formula. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {
  recordedPlanes,
  type LossPlane,
  type RecordedSurface
} from "../../components/lessons/loss-surface/recordedSurface.js";
import {gridPlaces} from "../../components/lessons/loss-surface/surfaceGrid.js";
import type {TwinName} from "../../components/run/networkRun.js";
import {recordedData} from "./recordedData.js";
import {root} from "./root.js";

export const SURFACE = recordedData("surface") as RecordedSurface;

/** The shipped planes. */
export const PLANES = recordedPlanes(SURFACE, new Uint8Array(readFileSync(join(root, "data/runs/surface.bin"))).buffer);

/** A plane whose loss is a function of the place. */
export function aPlane(
  network: TwinName,
  loss: (x: number, y: number) => number,
  {seed = 1, points = 21} = {}
): LossPlane {
  const places = gridPlaces(points);
  return {network, seed, points, loss: Float32Array.from(places.flatMap((y) => places.map((x) => loss(x, y))))};
}
