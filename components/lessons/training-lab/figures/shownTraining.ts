import type {PicturedLearning} from "../../../picture/learning/learningPicture.js";
import {configWords} from "../../../run/configWords.js";
import {heldRates} from "../../../run/report/heldRates.js";
import {bitsWords} from "../runs/bitsWords.js";
import {runName, type KeptRun} from "../../../run/kept/keptRun.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {LossGuess} from "../../../run/lossGuess.js";
import {framesOf, type NetworkFrame} from "../../../run/networkFrame.js";
import type {NetworkRun, TwinName} from "../../../run/networkRun.js";
import type {RecordedRun} from "../../../run/recorded/recordedRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {WatchedPicture} from "../../../run/snapshot.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";
import {decimal} from "../../../words/decimal.js";
import {dayOf} from "../../../words/en/language.js";

/** The run that the laboratory shows: every figure, table and file is of this one. */
export interface ShownTraining {
  /** Id of the kept run; undefined for the recorded one. */
  readonly id?: string;
  readonly name: string;
  readonly config: RunConfig;
  /** What is known of the own images that it trained on. */
  readonly images?: OwnFacts | undefined;
  readonly runs: readonly NetworkRun[];
  /** Which run it is and where it was measured, in words. */
  readonly source: string;
  readonly frames: PicturedLearning["frames"];
  readonly image: WatchedPicture | undefined;
  /** What the reader expected before it ran. */
  readonly guesses: readonly LossGuess[];
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
    name: say.theRecordedRun,
    config,
    runs: networks,
    source: say.recordedWithSeedOn(config.seed, backend, runtime, dayOf(date), configWords(config)),
    frames: pictures?.frames ?? framesByNetwork(networks),
    image: pictures?.image,
    guesses: []
  };
}

/** No run: what stands where the reader is to guess first, so that no figure gives an answer away. */
export function awaitedTraining(config: RunConfig): ShownTraining {
  const source = say.shownAsSoonAsYour;
  return {name: say.noRunYet, config, runs: [], source, frames: {}, image: undefined, guesses: []};
}

/** What was guessed of a run, unless it went on past the end that the guess was of. */
const guessesOf = ({guess, config}: KeptRun): readonly LossGuess[] =>
  guess?.steps === config.steps ? guess.guesses : [];

/** A kept run, with what was guessed of it. */
export function keptTraining(run: KeptRun, guesses: readonly LossGuess[] = guessesOf(run)): ShownTraining {
  const {id, config, networks, image, images, backend = "wasm"} = run;
  const held = heldRates(run);
  const changed =
    held.length === 0
      ? ""
      : say.learningRateChangedByHand(
          held.map(({step}) => step).join(", "),
          held.map(({value}) => decimal(value)).join(", ")
        );
  return {
    id,
    name: runName(run),
    config,
    images,
    runs: networks,
    source: say.measuredHereWithSeedOn(
      config.seed,
      [backend, bitsWords(run)].filter(Boolean).join(", "),
      configWords(config, images),
      changed
    ),
    frames: framesByNetwork(networks),
    image,
    guesses
  };
}

function framesByNetwork(runs: readonly NetworkRun[]): PicturedLearning["frames"] {
  return Object.fromEntries(runs.map(({network, reports}) => [network, framesOf(reports)]));
}
