/** @file Experiments that a link opens by `preset=…`: each a question, and the keys of the link that answer it. Depends on nothing. */
import * as say from "../words/en/presetWords.js";

/** An experiment: what is asked, and the keys of its configuration that are not the default, as a link writes them. */
export interface Preset {
  readonly question: string;
  /** What a reader may expect, to choose from before the run. */
  readonly guesses: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
}

/** The experiments, by the name that stands in a link. */
export const PRESETS = {
  depth: {
    question: say.doesANetworkThatIs,
    guesses: [say.bothLoseAboutAsMuch, say.theResidualNetworkLosesMore, say.thePlainNetworkLosesMore],
    keys: {depth: "66"}
  },
  "no-batch-norm": {
    question: say.withoutBatchNormalizationWhichOf,
    guesses: [say.both, say.theResidualNetworkAlone, say.neither],
    keys: {bn: "0", lr: "0.02"}
  },
  seeds: {
    question: say.isItLuckTheSame,
    guesses: [say.theOrderChangesWithThe, say.theOrderStaysTheDistance, say.allFiveEndAlike],
    keys: {seeds: "5"}
  },
  "copy-start": {
    question: say.ifThePlainNetworkStarts,
    guesses: [say.asFarAsBefore, say.lessFar, say.notAtAll],
    keys: {start: "copy", lr: "0.02"}
  },
  "silent-branch": {
    question: say.can34LayersLearnWithout,
    guesses: [say.neitherNetwork, say.theResidualNetworkBetterThan, say.theResidualNetworkWorseThan],
    keys: {bn: "0", silent: "1", lr: "0.02"}
  },
  "rate-too-high": {
    question: say.whatDoesALearningRate,
    guesses: [say.theLossBecomesInfinite, say.theLossJumpsUpAnd, say.itLearnsOnlyLessSmoothly],
    keys: {lr: "1"}
  },
  padding: {
    question: say.doTheShortcutsNeedWeights,
    guesses: [say.yesClearly, say.itMakesLittleDifference, say.itIsBetterWithoutThem],
    keys: {shortcut: "padding"}
  }
} as const satisfies Readonly<Record<string, Preset>>;

/** What an experiment is called in a link. */
export type PresetName = keyof typeof PRESETS;

/** The names by themselves, for reading a link. */
export const PRESET_NAMES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(PRESETS).map((name) => [name, name])
) as Readonly<Record<PresetName, PresetName>>;
