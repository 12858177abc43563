import {significant} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** Singular values of the product of the first n Jacobians, largest first, for n from 0. */
export type Spectra = readonly (readonly number[])[];

/** Root mean square of singular values: what the product multiplies a random gradient's norm by. */
export function typicalFactor(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}

/** One chain in words: what its last product does to gradients. */
export function spectrumWords(network: TwinName, spectra: Spectra): string {
  const values = spectra.at(-1) ?? [];
  const zeros = values.filter((value) => value === 0).length;
  const write = (value: number | undefined): string => significant(value ?? 0, 2);
  const smallest = zeros > 0 ? say.areZero(zeros, values.length) : say.smallestIs(write(values.at(-1)));
  return say.spectrumTold(networkName(network), write(values[0]), smallest, write(typicalFactor(values)));
}
