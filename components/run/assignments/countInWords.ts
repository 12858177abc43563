const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many of something, in words up to ten: `two questions`. */
export function countInWords(count: number, noun: string): string {
  return `${WORDS[count] ?? String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
