/** Characters of a sentence at most: what a reader takes in, and a narrow page holds. */
const MOST = 300;

/** What went wrong, in the words of whatever was thrown; what others threw at length ends in an ellipsis. */
export function errorWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.length <= MOST ? words : `${words.slice(0, MOST - 1)}…`;
}
