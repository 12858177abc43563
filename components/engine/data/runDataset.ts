import type {OwnImages} from "../../run/data/own/ownImages.js";
import type {RunConfig} from "../../run/runConfig.js";
import {createDataset, type Dataset} from "./dataset.js";
import {ownDataset} from "./ownDataset.js";

/** One split of the images that a run trains on. @throws RangeError where they are the reader's own and are not given in the run's size */
export function runDataset(config: RunConfig, split: "train" | "validation", own: OwnImages | undefined): Dataset {
  const {data, size, seed} = config;
  if (data !== "own") return createDataset(data, split, size, seed, config);
  if (own === undefined) throw new RangeError("own images are to be trained on, but none were given");
  if (own.size !== size) throw new RangeError(`own images must be ${size} pixels a side: ${own.size}`);
  return ownDataset(own, split, seed);
}
