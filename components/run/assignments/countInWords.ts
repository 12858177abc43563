import {plural, type Forms} from "../../words/plural.js";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many of something, in words up to ten: `two questions`. */
export function countInWords(count: number, forms: Forms): string {
  return `${WORDS[count] ?? String(count)} ${plural(count, forms)}`;
}
