import type {PictureImage} from "../network/pictureRow.js";
import {
  learningFrames,
  learningRuns,
  recordedMeasures,
  recordedNorms,
  watchedImage,
  type RecordedLearning
} from "../../run/recorded/recordedLearning.js";
import type {ShownLearning} from "./learningView.js";

/** The recorded run as the page fetches it. */
export interface LearningFiles {
  readonly recorded: RecordedLearning;
  readonly norms: ArrayBuffer;
  readonly measures: ArrayBuffer;
  /** The file of the first watched image. */
  readonly image: ArrayBuffer;
  /** The file of all others, fetched when one of them is chosen. */
  readonly images: () => Promise<ArrayBuffer>;
}

/** What a page can show of the recorded run, by watched image. */
export interface RecordedTwins {
  readonly labels: readonly number[];
  /** Rejects where the file of the other images cannot be fetched. */
  readonly of: (image: number) => Promise<ShownLearning>;
  /** The first image is there at once. */
  readonly first: ShownLearning;
}

/** Reads the recorded run. */
export function recordedTwins({recorded, norms, measures, image, images}: LearningFiles): RecordedTwins {
  const allNorms = recordedNorms(recorded, norms);
  const allMeasures = recordedMeasures(recorded, measures);
  const runs = learningRuns(recorded);
  const read = (which: number, file: ArrayBuffer, place: number): ShownLearning => {
    const watched = watchedImage(recorded, file, place);
    const shown: PictureImage = {
      values: watched.values,
      size: recorded.config.size,
      label: recorded.images[which]?.label ?? -1
    };
    const frames = recorded.networks.map(({network}, n) => [
      network,
      learningFrames(recorded, allNorms, watched, n, allMeasures)
    ]);
    return {
      runs,
      frames: Object.fromEntries(frames) as ShownLearning["frames"],
      image: shown,
      watched: recorded.images[which]?.index,
      steps: recorded.config.steps
    };
  };
  const first = read(0, image, 0);
  let others: Promise<ArrayBuffer> | undefined;
  return {
    labels: recorded.images.map(({label}) => label),
    first,
    async of(which) {
      if (which === 0) return first;
      others ??= images();
      // A file that did not come is asked for again the next time.
      others.catch(() => (others = undefined));
      return read(which, await others, which - 1);
    }
  };
}
