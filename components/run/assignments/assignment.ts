import {countInWords} from "./countInWords.js";
import {BASE_SEEDS} from "../linkExtras.js";
import {PRESETS, type PresetName} from "../presets.js";
import {CONTROL_LABELS, formatHash, type RunConfig} from "../runConfig.js";

/** What a class is to do in the laboratory. */
export interface Assignment {
  readonly config: RunConfig;
  readonly preset?: PresetName | undefined;
  /** A sentence above the laboratory; empty for none. */
  readonly task: string;
  /** Controls that students do not see. */
  readonly hide: readonly (keyof RunConfig)[];
  /** Whether each student enters a number, which is added to the seed. */
  readonly numbers: boolean;
  /** To be answered in words. */
  readonly ask: readonly string[];
}

/** Keys of all controls, in the order of the laboratory. */
export const ALL_KEYS = Object.keys(CONTROL_LABELS) as readonly (keyof RunConfig)[];

/** What is hidden in fact: the seed too, where a number in class sets it. */
export function hiddenKeys({hide, numbers}: Assignment): readonly (keyof RunConfig)[] {
  return ALL_KEYS.filter((key) => hide.includes(key) || (numbers && key === "seed"));
}

/** The hash of the link that opens an assignment. */
export function assignmentHash(assignment: Assignment): string {
  const {config, preset, task, numbers, ask} = assignment;
  const base = Math.min(config.seed, BASE_SEEDS.maximum);
  return formatHash(numbers ? {...config, seed: base} : config, hiddenKeys(assignment), {
    ...(preset === undefined ? {} : {preset}),
    ...(task === "" ? {} : {task}),
    ...(numbers ? {base} : {}),
    ask
  });
}

const names = (keys: readonly (keyof RunConfig)[]): string => keys.map((key) => CONTROL_LABELS[key]).join(", ");

/** What students will see, in sentences. */
export function assignmentWords(assignment: Assignment): string {
  const {config, preset, task, numbers, ask} = assignment;
  const hidden = hiddenKeys(assignment);
  const shown = ALL_KEYS.filter((key) => !hidden.includes(key));
  const question = preset === undefined ? "" : PRESETS[preset].question;
  const asked = [task, question].filter(Boolean).join(" ");
  const controls =
    shown.length === 0
      ? "No setting can be changed"
      : shown.length <= hidden.length
        ? `They can change ${names(shown)}`
        : `They can change every setting${hidden.length === 0 ? "" : ` but ${names(hidden)}`}`;
  return [
    asked === "" ? "Students see the laboratory without a task." : `Students see: “${asked}”`,
    ` ${controls}.`,
    ask.length === 0 ? "" : ` They answer ${countInWords(ask.length, {one: "question", other: "questions"})}.`,
    numbers
      ? ` Each enters a number in class, and the seed is ${Math.min(config.seed, BASE_SEEDS.maximum)} plus that number.`
      : ` All have seed ${config.seed}, so all get the same numbers.`
  ].join("");
}
