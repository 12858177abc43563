/** @file Experiments that a link opens by `preset=…`: each a question, and the keys of the link that answer it. Depends on nothing. */

/** An experiment: what is asked, and the keys of its configuration that are not the default, as a link writes them. */
export interface Preset {
  readonly question: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** The experiments, by the name that stands in a link. */
export const PRESETS = {
  depth: {
    question: "Does a network that is twice as deep learn as fast, with shortcuts and without?",
    keys: {depth: "66"}
  },
  "no-batch-norm": {
    question: "Without batch normalization: which of the two networks still learns?",
    keys: {bn: "0", lr: "0.02"}
  },
  seeds: {question: "Is it luck? The same comparison from five seeds.", keys: {seeds: "5"}},
  "copy-start": {
    question: "If the plain network starts near a copy of its input, does it still fall behind?",
    keys: {start: "copy", lr: "0.02"}
  },
  "silent-branch": {
    question: "Can 34 layers learn without batch normalization if every branch starts at zero?",
    keys: {bn: "0", silent: "1", lr: "0.02"}
  },
  "rate-too-high": {question: "What does a learning rate that is far too high look like?", keys: {lr: "1"}},
  padding: {
    question: "Do the shortcuts need weights of their own where the shape changes?",
    keys: {shortcut: "padding"}
  }
} as const satisfies Readonly<Record<string, Preset>>;

/** What an experiment is called in a link. */
export type PresetName = keyof typeof PRESETS;

/** The names by themselves, for reading a link. */
export const PRESET_NAMES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(PRESETS).map((name) => [name, name])
) as Readonly<Record<PresetName, PresetName>>;
