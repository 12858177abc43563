import type {Tensor} from "@tensorflow/tfjs-core";

/** Weights of each layer by its id, in Keras' order: kernel; γ, β, mean, variance; weights, bias. They lie in the wasm backend. */
export type LayerWeights = ReadonlyMap<string, readonly Tensor[]>;

/** Where such weights come from; a layer's lie in the backend at least until the next one's are asked for. */
export type WeightSource = Pick<LayerWeights, "get">;
