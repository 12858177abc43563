import type {KeptRun} from "../../../run/kept/keptRun.js";
import {PRESETS, type PresetName} from "../../../run/presets.js";
import {presetEnd, type RecordedPresets} from "../../../run/recorded/recordedPresets.js";
import {CONTROL_LABELS, formatValue, parseHash, type RunConfig} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {endWords, presetFinding} from "./presetFinding.js";
import * as say from "../../../words/en/lab/labExperimentsWords.js";

/** An experiment under its question: what the reader expects, and after their own run what was found. */
export interface ExperimentPanel {
  readonly element: HTMLElement;
  /** Opens an experiment; without one the panel is hidden. */
  show(preset: PresetName | undefined): void;
  /** The runs of the reader's last training, all seeds of it, once they are over. */
  follow(runs: readonly KeptRun[]): void;
}

const WHEN = say.theFindingComesHereAfter;
const KEYS = Object.keys(CONTROL_LABELS) as (keyof RunConfig)[];

/** Settings in which a run departs from an experiment, in words; the seed is anybody's own. */
function departures(
  run: RunConfig,
  preset: PresetName
): readonly {readonly key: keyof RunConfig; readonly words: string}[] {
  const {config} = parseHash(`#preset=${preset}`);
  return KEYS.filter((key) => key !== "seed" && key !== "seeds" && run[key] !== config[key]).map((key) => ({
    key,
    words: `${CONTROL_LABELS[key]} ${formatValue(key, run)}`
  }));
}

/** What a reader's own runs of an experiment gave, in words; undefined where they are of something else. */
export function madeHereWords(preset: PresetName, runs: readonly KeptRun[]): string | undefined {
  const [first] = runs;
  if (first === undefined || runs.some(({state}) => state !== "finished")) return undefined;
  const departs = departures(first.config, preset);
  if (departs.some(({key}) => key in PRESETS[preset].keys)) return undefined;
  const ends = runs.flatMap(({networks, config: {seed}}) => networks.map((network) => presetEnd(network, seed)));
  const seeds = runs.map(({config}) => config.seed);
  const which = seeds.length === 1 ? say.seedOf(seeds[0] ?? "") : say.meanOfSeeds(seeds.length);
  const other = departs.length === 0 ? "" : say.otherSettingsThanRecorded(departs.map(({words}) => words).join(", "));
  return say.yourRunLossOfThe(which, endWords(ends), other);
}

/** Makes the panel; `recorded` gives the shipped findings. */
export function experimentPanel(recorded: () => Promise<RecordedPresets>): ExperimentPanel {
  let preset: PresetName | undefined;
  let found: RecordedPresets | undefined;
  let last: readonly KeptRun[] = [];
  const expect = labelledSelect(say.whatDoYouExpect, [["", say.noGuess]]);
  const finding = element("p", {className: "experiment-finding"});
  finding.setAttribute("aria-live", "polite");
  const root = element("div", {className: "experiment", hidden: true}, expect.cell, finding);
  // A guess is no setting of the run.
  expect.input.addEventListener("input", (event) => event.stopPropagation());

  function write(): void {
    if (preset === undefined) return;
    const own = madeHereWords(preset, last);
    expect.input.disabled = own !== undefined;
    if (own === undefined) return tell(WHEN);
    const guess = PRESETS[preset].guesses[Number(expect.input.value) - 1];
    const guessed = guess === undefined ? "" : say.youExpected(guess);
    tell(`${guessed}${own}${found ? say.findingOf(presetFinding(preset, found)) : ""}`);
  }
  const tell = (text: string): void => {
    if (finding.textContent !== text) finding.textContent = text;
  };
  return {
    element: root,
    show(next) {
      preset = next;
      last = [];
      root.hidden = next === undefined;
      if (next === undefined) return;
      expect.input.replaceChildren(
        new Option(say.noGuess, ""),
        ...PRESETS[next].guesses.map((guess, i) => new Option(guess, String(i + 1)))
      );
      write();
      if (found === undefined)
        void recorded()
          .then((file) => (found = file))
          // Without the file the reader's own numbers stand alone.
          .catch(() => undefined)
          .then(write);
    },
    follow(runs) {
      last = runs;
      write();
    }
  };
}
