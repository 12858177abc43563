/** @file Experiments that a link opens by `preset=…`: each a question, and the keys of the link that answer it. Depends on nothing. */

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
    question: "Does a network that is twice as deep learn as fast, with shortcuts and without?",
    guesses: ["Both lose about as much", "The residual network loses more", "The plain network loses more"],
    keys: {depth: "66"}
  },
  "no-batch-norm": {
    question: "Without batch normalization: which of the two networks still learns?",
    guesses: ["Both", "The residual network alone", "Neither"],
    keys: {bn: "0", lr: "0.02"}
  },
  seeds: {
    question: "Is it luck? The same comparison from five seeds.",
    guesses: ["The order changes with the seed", "The order stays, the distance changes", "All five end alike"],
    keys: {seeds: "5"}
  },
  "copy-start": {
    question: "If the plain network starts near a copy of its input, does it still fall behind?",
    guesses: ["As far as before", "Less far", "Not at all"],
    keys: {start: "copy", lr: "0.02"}
  },
  "silent-branch": {
    question: "Can 34 layers learn without batch normalization if every branch starts at zero?",
    guesses: ["Neither network", "The residual network, better than before", "The residual network, worse than before"],
    keys: {bn: "0", silent: "1", lr: "0.02"}
  },
  "rate-too-high": {
    question: "What does a learning rate that is far too high look like?",
    guesses: [
      "The loss becomes infinite",
      "The loss jumps up and stays near guessing",
      "It learns, only less smoothly"
    ],
    keys: {lr: "1"}
  },
  padding: {
    question: "Do the shortcuts need weights of their own where the shape changes?",
    guesses: ["Yes, clearly", "It makes little difference", "It is better without them"],
    keys: {shortcut: "padding"}
  }
} as const satisfies Readonly<Record<string, Preset>>;

/** What an experiment is called in a link. */
export type PresetName = keyof typeof PRESETS;

/** The names by themselves, for reading a link. */
export const PRESET_NAMES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(PRESETS).map((name) => [name, name])
) as Readonly<Record<PresetName, PresetName>>;
