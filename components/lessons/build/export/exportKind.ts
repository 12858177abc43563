/** @file What a page may ask a worker to write down of the network at hand. Pure types. */

/** A TensorFlow.js layers model; weights with torchvision's names; a Keras notebook; a Keras program. */
export type ExportKind = "layers-model" | "safetensors" | "notebook" | "python";
