import type {Provenance} from "../../../run/networkRun.js";

/** What is measured for the paths of one length. */
export interface PathLength {
  /** Units whose layers the gradient goes through; it takes the shortcut of all others. */
  readonly k: number;
  /** ‖∂L/∂x‖ at the image along single paths of this length, drawn at random; one number for each draw. */
  readonly norms: readonly number[];
  /** ‖∂L/∂x‖ of all paths of this length together, exactly: the sum of their gradients as vectors; one for each batch. */
  readonly together: readonly number[];
}

/** How much gradient the paths of each length carry in the trained residual network (Veit et al. 2016, section 5), as shipped in `data/`. */
export interface RecordedPathGradients {
  readonly provenance: Provenance;
  /** Of the training, its images and the draws. */
  readonly seed: number;
  readonly steps: number;
  readonly units: number;
  /** Training images in a batch. */
  readonly batch: number;
  /** ‖∂L/∂x‖ at the image along all paths: one for each batch. */
  readonly whole: readonly number[];
  readonly lengths: readonly PathLength[];
}
