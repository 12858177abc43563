import {fixed} from "../../../draw/numbers.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

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

/** Writes numbers that are added with as many decimals as the greatest needs for four digits, so that the addition can be followed. */
function decimals(...values: readonly number[]): (value: number) => string {
  const greatest = Math.max(...values.map(Math.abs).filter(Number.isFinite), 0);
  const digits = greatest === 0 ? 0 : Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(greatest))));
  return (value) => fixed(value, digits);
}

/** The arithmetic of one pixel: what was there, what f(x) adds, their sum, and what ReLU leaves. */
export function pixelWords({channel, meanOf, row, column, added, residual, sum, output}: PixelValues): string {
  const number = decimals(added?.value ?? 0, residual, sum, output);
  const first = added ? `${added.name} ${number(added.value)}` : say.nothing;
  const sums = `${first} + f(x) ${residual < 0 ? `(${number(residual)})` : number(residual)} = ${number(sum)}`;
  return channel === undefined
    ? say.pixelOfMean(meanOf ?? 0, row, column, sums, number(output))
    : say.pixelOfChannel(channel, row, column, sums, number(output));
}
