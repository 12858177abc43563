import {kerasNotebook, kerasPython} from "../export/kerasFiles.js";
import type {NetworkDescription} from "../../../run/networkDescription.js";
import type {SavedFile} from "../../../run/savedFile.js";
import type {LayerValues} from "../../../engine/layers/layerValues.js";
import {writeLayersModel} from "../../../engine/weights/writeLayersModel.js";
import {writeTorchWeights} from "../../../engine/weights/writeTorchWeights.js";
import type {ExportKind} from "../export/exportKind.js";

/** Weights for the time of one export. */
export interface BorrowedWeights {
  readonly values: LayerValues;
  /** Gives back the memory that they took. */
  readonly release: () => void;
}

/**
 * Writes the network at hand into files of one kind; `borrow` is asked for weights only where they are needed.
 * @throws RangeError with a sentence for a network that this kind of file cannot say
 */
export function exportModel(
  kind: ExportKind,
  description: NetworkDescription,
  borrow: () => BorrowedWeights
): readonly SavedFile[] {
  if (kind === "notebook") return [kerasNotebook(description)];
  if (kind === "python") return [kerasPython(description)];
  const {values, release} = borrow();
  try {
    return kind === "layers-model" ? writeLayersModel(description, values) : writeTorchWeights(description, values);
  } finally {
    release();
  }
}

/** Buffers of files that can be handed over. */
export const fileBuffers = (files: readonly SavedFile[]): Transferable[] =>
  files.flatMap(({content}) => (typeof content === "string" ? [] : [content.buffer]));
