import {parseNumber, type NumberRule} from "../../network/linkValue.js";
import {DEFAULT_CONFIG, NUMBER_RULES} from "../../run/runConfig.js";
import {element} from "../../ui/element.js";
import {labelled, labelledSelect, type LabelledControl} from "../../ui/labelled.js";
import type {SampledSplit} from "./samplesClient.js";
import * as say from "../../words/en/lessons/methodWords.js";

const ALL = "all";

/** What the reader wants to see: a split, and one class of it or all. */
export interface AskedImages {
  readonly split: SampledSplit;
  readonly label: number | undefined;
}

/** The controls of data set, split, class, size and seed. */
export interface SplitControls {
  readonly element: HTMLElement;
  /** What is asked for, or a sentence about what cannot be used. */
  readonly value: AskedImages | string;
  /** Names of the classes, in order. */
  readonly classes: readonly string[];
  /** Offers the classes of a data set, once they are known. */
  setClasses(data: SampledSplit["data"], classes: readonly string[]): void;
}

function numberInput({minimum, maximum}: NumberRule, value: number): HTMLInputElement {
  return element("input", {type: "number", min: String(minimum), max: String(maximum), value: String(value)});
}

/** A sentence about the first number that cannot be used; undefined where all can. */
function numberProblem(
  entries: readonly (readonly [name: string, control: LabelledControl<HTMLInputElement>, rule: NumberRule])[]
): string | undefined {
  for (const [name, {input}, rule] of entries) {
    const text = input.value.trim();
    const parsed = parseNumber(text, rule);
    if ("expected" in parsed) return say.isButMustBe(name, text || say.empty, parsed.expected);
  }
  return undefined;
}

/** Makes the controls; `onChange` is told of every change. */
export function splitControls(onChange: () => void): SplitControls {
  const data = labelledSelect(say.dataset, [
    ["digits", say.digits],
    ["shapes", say.colouredShapes]
  ]);
  const split = labelledSelect(say.split, Object.entries(say.splits));
  const label = labelledSelect(say.classLabel, [[ALL, say.allTen]]);
  const size = labelled(say.imageSize, numberInput(NUMBER_RULES.size, DEFAULT_CONFIG.size));
  const seed = labelled(say.seedLabel, numberInput(NUMBER_RULES.seed, DEFAULT_CONFIG.seed));
  const controls = element(
    "div",
    {className: "run-controls"},
    ...[data, split, label, size, seed].map(({cell}) => cell)
  );
  /** The data set whose classes are offered. */
  let known: SampledSplit["data"] | undefined;
  let classes: readonly string[] = [];
  const chosenData = (): SampledSplit["data"] => (data.input.value === "shapes" ? "shapes" : "digits");
  // A class has no meaning in another data set.
  data.input.addEventListener("input", () => {
    if (known !== chosenData()) label.input.value = ALL;
  });
  controls.addEventListener("input", onChange);
  return {
    element: controls,
    get value() {
      const problem = numberProblem([
        [say.imageSize, size, NUMBER_RULES.size],
        [say.seedLabel, seed, NUMBER_RULES.seed]
      ]);
      if (problem !== undefined) return problem;
      return {
        split: {
          data: chosenData(),
          split: split.input.value as SampledSplit["split"],
          size: Number(size.input.value),
          seed: Number(seed.input.value)
        },
        label: label.input.value === ALL ? undefined : Number(label.input.value)
      };
    },
    get classes() {
      return classes;
    },
    setClasses(of, names) {
      if (known !== of)
        label.input.replaceChildren(
          new Option(say.allTen, ALL),
          ...names.map((name, i) => new Option(name, String(i)))
        );
      [known, classes] = [of, names];
    }
  };
}
