import {significant} from "../../draw/numbers.js";
import {MEASURES, type Measure, type MeasuredUnits} from "../../run/measure.js";
import type {RowState} from "./pictureRow.js";

/** The measure that a row shows: the one that was chosen, or else the gradient's norm. */
export function shownMeasure({
  measured,
  gradients
}: RowState): {readonly measure: Measure; readonly values: MeasuredUnits} | undefined {
  return measured ?? (gradients && {measure: "gradients", values: gradients});
}

/** What is said of it at a station; undefined where it has no value. */
export function measureText(state: RowState, station: number): string | undefined {
  const shown = shownMeasure(state);
  const value = shown?.values[station];
  return shown && value !== undefined ? `${MEASURES[shown.measure].words} ${significant(value, 2)}` : undefined;
}
