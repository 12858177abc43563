import {significant} from "../../draw/numbers.js";
import {shownMeasure} from "../network/shownMeasure.js";
import type {RowState} from "../network/pictureRow.js";
import type {Station} from "../network/station.js";
import {isMeasure, MEASURES, type Measure} from "../../run/measure.js";
import type {TwinName} from "../../run/networkRun.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";
import * as say from "../../words/en/pictureLearningWords.js";
import {networkName} from "../../words/en/networkWords.js";

/** The line under the picture: which measure it shows, and what its signs mean or what is measured at a box that is pointed at. */
export interface PictureKey {
  readonly element: HTMLElement;
  /** The measure that the reader has chosen; a change is told by a bubbling `input`. */
  readonly measure: Measure;
  /** Tells the ends of the measure's scale, or that the run lacks it. */
  readonly scale: (isMeasured: boolean) => void;
  readonly tell: (station: Station, index: number, rows: Readonly<Partial<Record<TwinName, RowState>>>) => void;
  readonly rest: () => void;
}

const SIGNS = [
  ["identity", say.shortcut],
  ["projection", say.shortcutThatChangesTheShape],
  ["face", say.faceMeanOfAUnits]
] as const;

/** Makes the line, with the signs. */
export function pictureKey(): PictureKey {
  const signs = SIGNS.map(([sign, words]) => element("span", {className: `sign ${sign}`}, words));
  const choices = Object.entries(MEASURES).map(([value, {name}]) => [value, name] as const);
  const choice = labelledSelect(say.measure, choices);
  choice.cell.classList.add("sign", "gradient");
  const ends = element("span", {className: "ends"});
  const words = element("span", {className: "key-words"}, ...signs);
  const root = element("div", {className: "picture-key"}, choice.cell, ends, words);
  const chosen = (): Measure => (isMeasure(choice.input.value) ? choice.input.value : "gradients");
  let isTold = false;
  return {
    element: root,
    get measure() {
      return chosen();
    },
    scale(isMeasured) {
      const [low, high] = MEASURES[chosen()].ends;
      const text = isMeasured ? say.toLogScale(significant(low, 1), significant(high, 2)) : say.notMeasuredInThisRun;
      if (ends.textContent !== text) ends.textContent = text;
      choice.input.title = MEASURES[chosen()].meaning;
    },
    tell({name, shape}, index, rows) {
      const measure = MEASURES[chosen()].words;
      const told = (["residual", "plain"] as const).flatMap((network) => {
        const value = shownMeasure(rows[network] ?? {})?.values[index];
        return value === undefined ? [] : [`${significant(value, 2)} ${networkName(network)}`];
      });
      const measured = told.length > 0 ? `${measure} ${told.join(", ")}` : "";
      words.replaceChildren(
        element("b", {}, name),
        ` ${shape.join("×")} `,
        element("span", {className: "measured"}, measured)
      );
      isTold = true;
    },
    rest() {
      if (isTold) words.replaceChildren(...signs);
      isTold = false;
    }
  };
}
