import type {Provenance, TwinName} from "../../run/networkRun.js";

/** Loss over planes through the trained weights of both networks; the losses lie in the file beside it. */
export interface RecordedSurface {
  readonly provenance: Provenance;
  /** Training images that each loss is the mean of. */
  readonly images: number;
  /** Seed of the training and of its images. */
  readonly seed: number;
  /** Planes by the seed of their two directions, and points along each direction. */
  readonly planes: readonly {readonly seed: number; readonly points: number}[];
  /** In the order of the file, with the steps of their training, weights that the directions move, and all parameters. */
  readonly networks: readonly {
    readonly network: TwinName;
    readonly steps: number;
    readonly moved: number;
    readonly parameters: number;
  }[];
}

/** The loss of one network over one plane. */
export interface LossPlane {
  readonly network: TwinName;
  /** Of the directions. */
  readonly seed: number;
  readonly points: number;
  /** In nats, row by row: the second direction's place, then the first one's; not a number where it is not known yet. */
  readonly loss: Float32Array;
}

/** The planes of a recording: those of the first network, then those of the other. @throws RangeError for a file of another length */
export function recordedPlanes({planes, networks}: RecordedSurface, file: ArrayBuffer): readonly LossPlane[] {
  const all = new Float32Array(file);
  let at = 0;
  const list = networks.flatMap(({network}) =>
    planes.map(({seed, points}) => ({network, seed, points, loss: all.subarray(at, (at += points ** 2))}))
  );
  if (at !== all.length) throw new RangeError(`the surfaces have ${at} losses: ${all.length}`);
  return list;
}
