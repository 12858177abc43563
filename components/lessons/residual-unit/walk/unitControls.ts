import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {countInput} from "../countInput.js";
import type {ChosenValue} from "../../../picture/unit/arithmetic/chosenValue.js";
import type {OpenedUnit} from "../../../picture/unit/openedUnit.js";
import * as say from "../../../words/en/lessons/residualUnitWords.js";

/** What the reader looks at: a value of a unit. */
export interface UnitChoice {
  readonly unit: OpenedUnit;
  readonly chosen: ChosenValue;
}

/** Choice of a unit, and of a channel, a row and a column of its output, from 1; what is wrong is said in `problem`. */
export interface UnitControls {
  readonly element: HTMLElement;
  readonly problem: HTMLElement;
  show(choice: UnitChoice): void;
}

const unitText = ({name, inputShape, shape, shortcut}: OpenedUnit): string =>
  `${name}: ${inputShape.join("×")} → ${shape.join("×")}, ${say.shortcutKinds[shortcut]}`;

/** The same place in the picture and the same channel, on a unit whose maps have other sides. */
function moved({unit, chosen: {pixel, channel}}: UnitChoice, to: OpenedUnit): UnitChoice {
  const scaled = (at: number, axis: 0 | 1): number => Math.floor((at * to.shape[axis]) / unit.shape[axis]);
  return {
    unit: to,
    chosen: {channel: channel % to.shape[2], pixel: {row: scaled(pixel.row, 0), column: scaled(pixel.column, 1)}}
  };
}

/** Makes the controls; a good choice is handed to `onChoice`, whose owner shows it. */
export function unitControls(
  units: readonly OpenedUnit[],
  first: UnitChoice,
  onChoice: (choice: UnitChoice) => void
): UnitControls {
  let choice = first;
  const which = labelledSelect(
    say.unit,
    units.map((unit) => [unit.name, unitText(unit)])
  );
  const numbers = [countInput(say.channel), countInput(say.row), countInput(say.column)] as const;
  const [channel, row, column] = numbers;
  const problem = element("p", {className: "problem"});
  problem.setAttribute("role", "alert");
  function show(next: UnitChoice): void {
    choice = next;
    const {unit, chosen} = next;
    which.input.value = unit.name;
    channel.show(chosen.channel + 1, unit.shape[2]);
    row.show(chosen.pixel.row + 1, unit.shape[0]);
    column.show(chosen.pixel.column + 1, unit.shape[1]);
    problem.textContent = "";
  }
  which.input.addEventListener("input", () => {
    const unit = units.find(({name}) => name === which.input.value);
    if (unit) onChoice(moved(choice, unit));
  });
  for (const {input} of numbers)
    input.addEventListener("input", () => {
      problem.textContent = numbers.map((number) => number.check()).find((words) => words !== "") ?? "";
      if (channel.value === undefined || row.value === undefined || column.value === undefined) return;
      const pixel = {row: row.value - 1, column: column.value - 1};
      onChoice({unit: choice.unit, chosen: {channel: channel.value - 1, pixel}});
    });
  show(first);
  return {
    element: element("div", {className: "unit-controls"}, which.cell, ...numbers.map(({cell}) => cell)),
    problem,
    show
  };
}
