import type {Shortcut} from "../../../network/network.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {countInput} from "../countInput.js";
import type {ShortcutSetting} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** Choice of a shortcut and of the unit that it is to fit; what is wrong is said in `problem`. */
export interface ShortcutControls {
  readonly cells: readonly HTMLElement[];
  readonly problem: HTMLElement;
  /** What is set; undefined while a number is none or out of range. */
  readonly setting: ShortcutSetting | undefined;
  /** Marks what is wrong, and says it. */
  check(): void;
}

/** Most that a phone still runs in a moment. */
const LIMITS = {side: 56, width: 256} as const;

/** Makes the controls, set to what fails first on the way through ResNet-34: an identity at the start of its second stage. */
export function shortcutControls(): ShortcutControls {
  const shortcut = labelledSelect(say.kind, [
    ["identity", say.identity],
    ["zero-padding", say.zeroPaddingOptionA],
    ["projection", say.projectionOptionB],
    ["none", say.none]
  ]);
  const stride = labelledSelect(say.stride, [
    ["1", "1"],
    ["2", "2"]
  ]);
  stride.input.value = "2";
  const numbers = [countInput(say.side), countInput(say.mapsIn), countInput(say.mapsOut)] as const;
  const [side, width, filters] = numbers;
  side.show(56, LIMITS.side);
  width.show(64, LIMITS.width);
  filters.show(128, LIMITS.width);
  const problem = element("p", {className: "problem"});
  return {
    cells: [shortcut, stride, ...numbers].map(({cell}) => cell),
    problem,
    get setting(): ShortcutSetting | undefined {
      if (side.value === undefined || width.value === undefined || filters.value === undefined) return undefined;
      return {
        shortcut: shortcut.input.value as Shortcut,
        stride: stride.input.value === "2" ? 2 : 1,
        side: side.value,
        width: width.value,
        filters: filters.value
      };
    },
    check() {
      problem.textContent = numbers.map((number) => number.check()).find((words) => words !== "") ?? "";
    }
  };
}
