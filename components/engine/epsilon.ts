/** ε of Keras' batch normalization, and of PyTorch's. */
export const KERAS_EPSILON = 1e-3;
export const TORCH_EPSILON = 1e-5;
