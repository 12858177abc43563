import {BASE_SEEDS} from "../linkExtras.js";
import {PRESETS, type PresetName} from "../presets.js";
import {CONTROL_LABELS, formatHash, type RunConfig} from "../runConfig.js";
import * as say from "../../words/en/runAssignmentsWords.js";

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

/** Which controls can be changed, in a sentence that names the fewer: these or the hidden ones. */
function changeable(hidden: readonly (keyof RunConfig)[]): string {
  const shown = ALL_KEYS.filter((key) => !hidden.includes(key));
  if (shown.length === 0) return say.noSettingCanBeChanged;
  if (shown.length <= hidden.length) return say.theyCanChange(names(shown));
  return hidden.length === 0 ? say.theyCanChangeEverySetting : say.theyCanChangeAllBut(names(hidden));
}

/** What students will see, in sentences. */
export function assignmentWords(assignment: Assignment): string {
  const {config, preset, task, numbers, ask} = assignment;
  const question = preset === undefined ? "" : PRESETS[preset].question;
  const asked = [task, question].filter(Boolean).join(" ");
  return [
    asked === "" ? say.studentsSeeNoTask : say.studentsSee(asked),
    changeable(hiddenKeys(assignment)),
    ...(ask.length === 0 ? [] : [say.theyAnswer(ask.length)]),
    numbers ? say.eachEntersANumber(Math.min(config.seed, BASE_SEEDS.maximum)) : say.allHaveSeed(config.seed)
  ].join(" ");
}
