import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {LearningFiles} from "../../components/picture/learning/recordedTwins.js";
import type {RecordedLearning} from "../../components/run/recorded/recordedLearning.js";
import {root} from "./root.js";

const file = (name: string): Buffer => readFileSync(join(root, "data/runs", name));
const bytes = (name: string): ArrayBuffer => new Uint8Array(file(name)).buffer;

/** The recorded run of the cover, as its page fetches it. */
export const LEARNING: LearningFiles = {
  recorded: JSON.parse(file("learning.json").toString()) as RecordedLearning,
  norms: bytes("learning-norms.bin"),
  measures: bytes("learning-measures.bin"),
  image: bytes("learning-image.bin"),
  images: () => Promise.resolve(bytes("learning-images.bin"))
};
