import type {PicturedLearning} from "../../../picture/learning/learningPicture.js";
import {configWords} from "../../../run/configWords.js";
import {framesOf, type NetworkFrame} from "../../../run/networkFrame.js";
import type {NetworkRun, TwinName} from "../../../run/networkRun.js";
import type {LossGuess} from "../../../run/lossGuess.js";
import type {RecordedRun} from "../../../run/recordedRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {WatchedPicture} from "../../../run/snapshot.js";
import type {TwinState} from "../../../worker/training/twin.js";

/** A change of the learning rate by hand. */
export interface RateChange {
  /** The last step with the rate before it. */
  readonly after: number;
  readonly rate: number;
}

/** The run that the laboratory shows: every figure, table and file is of this one. */
export interface ShownTraining {
  readonly config: RunConfig;
  readonly runs: readonly NetworkRun[];
  /** Which run it is and where it was measured, in words. */
  readonly source: string;
  readonly frames: PicturedLearning["frames"];
  readonly image: WatchedPicture | undefined;
  readonly isHere: boolean;
  /** What the reader expected before it ran. */
  readonly guesses?: readonly LossGuess[];
}

/** What the recorded run's picture needs; it comes after the run itself. */
export interface RecordedPictures {
  readonly frames: Readonly<Record<TwinName, readonly NetworkFrame[]>>;
  readonly image: WatchedPicture;
}

/** The recorded run. */
export function recordedTraining(
  {config, networks, provenance}: RecordedRun,
  pictures: RecordedPictures | undefined
): ShownTraining {
  const {runtime, date, backend} = provenance;
  return {
    config,
    runs: networks,
    source: `Recorded with seed ${config.seed} on ${backend}, ${runtime}, ${date.slice(0, 10)}. ${configWords(config)}.`,
    frames: pictures?.frames ?? framesByNetwork(networks),
    image: pictures?.image,
    isHere: false
  };
}

/** The run that is made here; undefined until it has numbers. */
export function trainingHere(
  {config, runs, image, backend = "wasm"}: TwinState,
  changes: readonly RateChange[],
  guesses: readonly LossGuess[] = []
): ShownTraining | undefined {
  if (config === undefined || !runs.some(({reports}) => reports.length > 0)) return undefined;
  const steps = changes.map(({after}) => after).join(", ");
  const rates = changes.map(({rate}) => rate).join(", ");
  const byHand = steps === "" ? "" : ` Learning rate changed by hand after step ${steps}. From there it was ${rates}.`;
  return {
    config,
    runs,
    source: `Measured here with seed ${config.seed} on ${backend}. ${configWords(config)}.${byHand}`,
    frames: framesByNetwork(runs),
    image,
    isHere: true,
    guesses
  };
}

function framesByNetwork(runs: readonly NetworkRun[]): PicturedLearning["frames"] {
  return Object.fromEntries(runs.map(({network, reports}) => [network, framesOf(reports)]));
}
