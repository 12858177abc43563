import type {Network} from "./types.js";

/** A network whose weights can be saved, with what a reader of the file has to know besides. */
export interface NetworkAtHand {
  readonly network: Network;
  /** ε of its batch normalization: Keras' default is 0.001, PyTorch's 0.00001. */
  readonly epsilon: number;
  /** What the pixels have to be, in words: `red, green, blue from −1 to 1`. */
  readonly normalization: string;
  /** Where the weights come from, in words: `random, from seed 1`. */
  readonly origin: string;
}

/** What its files are called: `ResNet-34` → `resnet-34`. */
export function fileStem({title}: Network): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "network"; // prettier-ignore
}
