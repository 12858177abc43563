import {SHAPE_LABELS, SHAPE_RULES, VARIANT_NAMES, type readShapes, type ShapeConfig} from "../../network/variant.js";
import {element} from "../../ui/element.js";
import {labelled, labelledSelect, type LabelledControl} from "../../ui/labelled.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** A control for each key of the configuration; what is not understood is said in `problem`. */
export interface ShapeControls {
  /** The network, its input and its classes. */
  readonly element: HTMLElement;
  /** What is set seldom: shortcut option, padding, a second network. */
  readonly more: HTMLElement;
  readonly problem: HTMLElement;
  /** What stands in the controls, understood or not. */
  readonly values: Readonly<Record<keyof ShapeConfig, string>>;
  /** Sets the controls. */
  show(config: ShapeConfig): void;
  /** Marks what was not understood, and says so; turns off what does nothing to the networks shown. */
  tell(read: ReturnType<typeof readShapes>): void;
}

const VARIANT_CHOICES = VARIANT_NAMES.map(
  (name) => [name, name === "Miniature" ? say.miniatureOfTheLab : name] as const
);

function numberControl(key: keyof typeof SHAPE_RULES): LabelledControl<HTMLInputElement> {
  const {minimum, maximum} = SHAPE_RULES[key];
  const input = element("input", {type: "number", min: String(minimum), max: String(maximum)});
  return labelled(SHAPE_LABELS[key], input);
}

const selectControl = (
  key: keyof ShapeConfig,
  choices: readonly (readonly [value: string, text: string])[]
): LabelledControl<HTMLSelectElement> => labelledSelect(SHAPE_LABELS[key], choices);

/** Makes the controls, in the order of the link. */
export function shapeControls(): ShapeControls {
  const controls = {
    variant: selectControl("variant", VARIANT_CHOICES),
    size: numberControl("size"),
    classes: numberControl("classes"),
    shortcut: selectControl("shortcut", [
      ["B", say.optionB],
      ["A", say.optionA],
      ["C", say.optionC]
    ]),
    padding: selectControl("padding", [
      ["keras", say.kerasSame],
      ["torch", say.pytorchSymmetric]
    ]),
    compare: selectControl("compare", [["none", say.nothing], ...VARIANT_CHOICES])
  } satisfies Record<keyof ShapeConfig, LabelledControl<HTMLInputElement | HTMLSelectElement>>;
  const keys = Object.keys(controls) as (keyof ShapeConfig)[];
  const cells = (className: string, some: readonly (keyof ShapeConfig)[]): HTMLElement =>
    element("div", {className}, ...some.map((key) => controls[key].cell));
  const problem = element("p", {className: "problem"});
  problem.setAttribute("role", "alert");
  return {
    element: cells("shape-knobs", ["variant", "size", "classes"]),
    more: cells("shape-controls", ["compare", "shortcut", "padding"]),
    problem,
    get values() {
      return Object.fromEntries(keys.map((key) => [key, controls[key].input.value])) as Record<
        keyof ShapeConfig,
        string
      >;
    },
    show(config) {
      for (const key of keys) controls[key].input.value = String(config[key]);
    },
    tell({config, problems}) {
      problem.textContent = [...problems.values()].join(" ");
      for (const key of keys) controls[key].input.setAttribute("aria-invalid", String(problems.has(key)));
      controls.shortcut.input.disabled = config.variant === "Plain-34" && config.compare === "none";
    }
  };
}
