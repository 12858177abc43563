/** @file The two planes that are computed on the reader's device: empty, as they were recorded, and filled point by point. */
import type {TwinName} from "../../run/networkRun.js";
import type {LossPlane} from "./recordedSurface.js";
import type {Sweep} from "./surfaceClient.js";
import {thinned} from "./surfaceGrid.js";
import type {SurfaceRunner} from "./surfaceRunner.js";

/** Planes of which nothing is known yet. */
export function unknownPlanes(
  networks: readonly {readonly network: TwinName}[],
  {seed, points}: Sweep
): readonly LossPlane[] {
  return networks.map(({network}) => ({network, seed, points, loss: new Float32Array(points ** 2).fill(NaN)}));
}

/** The planes of a seed as they were recorded, at the points of a grid; undefined for directions that were not. */
export function recordedAt(planes: readonly LossPlane[], {seed, points}: Sweep): readonly LossPlane[] | undefined {
  const found = planes.filter((plane) => plane.seed === seed);
  return found.length === 0 ? undefined : found.map((plane) => ({...plane, points, loss: thinned(plane.loss, points)}));
}

/** How many points of some planes are known. */
export function knownPoints(planes: readonly LossPlane[]): number {
  return planes.reduce((sum, {loss}) => sum + loss.filter((value) => !Number.isNaN(value)).length, 0);
}

/**
 * Measures all planes at once, each in its own worker; they fill on the way. Refused with a sentence when a worker fails, which ends the
 * others.
 */
export async function fillPlanes(
  planes: readonly LossPlane[],
  runner: SurfaceRunner,
  signal: AbortSignal,
  onPoint: () => void
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const fill = ({network, seed, points, loss}: LossPlane): Promise<unknown> =>
    runner.sweep(
      network,
      {seed, points},
      {
        signal: either,
        onPoint({at, loss: value}) {
          loss[at] = value;
          onPoint();
        }
      }
    );
  try {
    await Promise.all(planes.map(fill));
  } catch (error) {
    failed.abort();
    throw error;
  }
}
