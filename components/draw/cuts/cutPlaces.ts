import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";
import {cutFacts} from "./cutFacts.js";

/** Where each unit stands, by stage and number: the sixth of the third stage as `3.6`. */
export const cutPlaces = (recorded: RecordedCutSeeds): readonly string[] =>
  cutFacts(recorded).stages.flatMap(([from, to], stage) =>
    Array.from({length: to - from}, (_unit, i) => `${stage + 1}.${i + 1}`)
  );
