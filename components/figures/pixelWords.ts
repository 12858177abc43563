import {mapNumber} from "./mapLegend.js";

/** One pixel's values on their way through a unit. */
export interface PixelValues {
  /** The channel's number, or that of channels whose mean this is. */
  readonly channel?: number;
  readonly meanOf?: number;
  readonly row: number;
  readonly column: number;
  /** What is added to f(x): its name and value; absent where nothing is. */
  readonly added?: {readonly name: string; readonly value: number};
  readonly residual: number;
  readonly sum: number;
  readonly output: number;
}

/** The arithmetic of one pixel: what was there, what f(x) adds, their sum, and what ReLU leaves. */
export function pixelWords({channel, meanOf, row, column, added, residual, sum, output}: PixelValues): string {
  const where = channel === undefined ? `Mean of ${meanOf ?? 0} channels` : `Channel ${channel}`;
  const first = added ? `${added.name} ${mapNumber(added.value)} + f(x) ` : "nothing + f(x) ";
  const sums = `${first}${residual < 0 ? `(${mapNumber(residual)})` : mapNumber(residual)} = ${mapNumber(sum)}`;
  const end =
    channel === undefined
      ? `${mapNumber(output)} after ReLU, which acts on each channel before the mean is taken`
      : `ReLU → ${mapNumber(output)}`;
  return `${where}, row ${row}, column ${column}: ${sums}${channel === undefined ? "; " : " → "}${end}.`;
}
