import type {Answers} from "./answers.js";
import type {Snapshot} from "../snapshot.js";

/** How a network does on images that it does not learn from. */
export interface Evaluation {
  /** Mean cross-entropy, in nats. */
  readonly loss: number;
  /** Share of the images that are classified correctly, 0–1. */
  readonly accuracy: number;
  /** One for each watched image. */
  readonly snapshots: readonly Snapshot[];
  /** What is said of each image. */
  readonly answers: Answers;
}
