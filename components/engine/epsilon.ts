/** @file What is added to a variance before its root: each library of the weights that are read has its own. */

/** ε of Keras' batch normalization. */
export const KERAS_EPSILON = 1e-3;
/** ε of PyTorch's. */
export const TORCH_EPSILON = 1e-5;
