import {BETWEEN} from "./en/language.js";

/** Numbers one after the other, as a vector has them: `0.5, 2`; where a comma is the decimal sign, `0,5; 2`. */
export const inRow = (numbers: readonly string[]): string => numbers.join(BETWEEN);
