import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {WayBackFiles} from "../../components/lessons/gradients/river/wayBackFlows.js";
import {LEARNING} from "./learning.js";
import {root} from "./root.js";

/** The recorded way back, as its page fetches it. */
export const WAY_BACK: WayBackFiles = {
  recorded: LEARNING.recorded,
  norms: LEARNING.norms,
  splits: new Uint8Array(readFileSync(join(root, "data/runs/learning-split.bin"))).buffer
};
