import {readFileSync} from "node:fs";
import {join} from "node:path";
import {decodeSafetensors} from "../../components/engine/weights/safetensors.js";
import type {RecordedSurface} from "../../components/lessons/loss-surface/recordedSurface.js";
import {gridPlaces} from "../../components/lessons/loss-surface/surfaceGrid.js";
import {loadSurfaceNetwork, SURFACE_IMAGES} from "../../components/lessons/loss-surface/worker/surfaceNetwork.js";
import type {Recording} from "./recording.js";

/** Planes, by the seeds of their directions: the first finely, the others as the page computes them. */
const PLANES = [
  {seed: 1, points: 41},
  {seed: 2, points: 21},
  {seed: 3, points: 21}
] as const;

/** Measures the loss of both trained networks over planes of random directions. */
export async function recordSurface({kernels, provenance, write}: Recording): Promise<void> {
  const networks: RecordedSurface["networks"][number][] = [];
  const losses: number[] = [];
  let trainingSeed = 0;
  for (const name of ["residual", "plain"] as const) {
    const file = readFileSync(join(import.meta.dirname, `../../data/weights/${name}-34.safetensors`));
    const trained = await loadSurfaceNetwork(decodeSafetensors(new Uint8Array(file).buffer), kernels);
    const {network, steps, moved, parameters} = trained;
    trainingSeed = trained.seed;
    networks.push({network, steps, moved, parameters});
    for (const {seed, points} of PLANES) {
      const loss = trained.plane(seed);
      const places = gridPlaces(points);
      for (const y of places) for (const x of places) losses.push(loss(x, y));
      console.log(`surface: ${network} network, directions ${seed}, ${points} × ${points}`);
    }
    trained.dispose();
  }
  write("runs/surface.bin", new Uint8Array(Float32Array.from(losses).buffer));
  const planes = [...PLANES];
  write("runs/surface.json", {
    provenance,
    images: SURFACE_IMAGES,
    seed: trainingSeed,
    planes,
    networks
  } satisfies RecordedSurface);
}
