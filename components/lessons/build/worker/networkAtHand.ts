import type {NetworkDescription} from "../../../run/networkDescription.js";
import type {FoldedNetwork} from "../../../engine/foldedNetwork.js";
import type {Allocator} from "../../../engine/kernels/wasmMemory.js";
import type {Breath} from "./breath.js";
import type {NetworkFacts} from "../networkFacts.js";
import type {BorrowedWeights} from "./exportModel.js";
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

/** A network folded for single images, in memory of its own, and what a page is told of it. */
export interface NetworkAtHand {
  readonly folded: FoldedNetwork;
  readonly allocator: Allocator;
  readonly facts: NetworkFacts;
  readonly description: NetworkDescription;
  /** Its weights once more, to be written into files: folded, they are mixed with the batch norms. */
  readonly borrow: () => BorrowedWeights;
}

/** The wasm backend made ready: what it is in words, and the kernels' bytes. */
export interface PreparedBackend {
  readonly backend: string;
  readonly kernels: BufferSource;
}

/** What making a network takes. */
export interface Workshop {
  readonly prepare: () => Promise<PreparedBackend>;
  /** Names of ImageNet's thousand classes. */
  readonly imagenetClasses: () => Promise<readonly string[]>;
  /** Is told each layer, in words, as it is done; `total` counts all that will be told. */
  readonly onProgress: (done: number, total: number, words: string) => void;
  /** Comes between two layers. */
  readonly breath: Breath;
}

/** A network that was made, with what is said of the making. */
export interface MadeNetwork {
  readonly atHand: NetworkAtHand;
  readonly summary: string;
  readonly milliseconds: number;
  readonly backend: string;
}

/** Names for classes of which only the number is known. */
export const numberedClasses = (count: number): readonly string[] =>
  Array.from({length: count}, (_, i) => say.classOf(i));
