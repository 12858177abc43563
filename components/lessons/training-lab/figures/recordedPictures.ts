import {recordedTwins, type LearningFiles} from "../../../picture/learning/recordedTwins.js";
import type {RecordedPictures as Pictures} from "./shownTraining.js";

/** The recorded run's picture: which validation image was watched, and the maps, where they are whole. */
export interface RecordedWatch {
  readonly watched: number | undefined;
  readonly pictures: Pictures | undefined;
}

/** Reads the picture out of its files. @throws Error for files that are not of one recording */
export function recordedPictures(files: LearningFiles): RecordedWatch {
  const {watched, frames, image} = recordedTwins(files).first;
  const {residual = [], plain = []} = frames;
  const pictures = image && {frames: {residual, plain}, image: {...image, values: Float32Array.from(image.values)}};
  return {watched, pictures};
}
