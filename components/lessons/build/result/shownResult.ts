import type {MapChoice} from "../../../run/mapChoice.js";
import type {Pixels} from "../../../ui/image/pictureGeometry.js";
import type {NetworkFacts} from "../networkFacts.js";
import type {SeenImage} from "../seenImage.js";

/** The picture that was run, as the network got it. */
export interface RunPicture {
  readonly name: string;
  /** `[side, side, channels]`. */
  readonly values: Float32Array<ArrayBuffer>;
  /** The same in colours. */
  readonly pixels: Pixels;
  /** The digit that it shows, where that is known. */
  readonly digit: number | undefined;
}

/** One result, all of one run: the picture, the network, which shortcuts were cut, and what was seen. */
export interface ShownResult {
  readonly network: NetworkFacts;
  /** Whether it is the network that the recorded counts of test digits are of. */
  readonly isShipped: boolean;
  readonly picture: RunPicture;
  /** Ids of the units whose shortcut was cut. */
  readonly cut: readonly string[];
  /** Which of each unit's maps is shown. */
  readonly maps: MapChoice;
  readonly seen: SeenImage;
}
