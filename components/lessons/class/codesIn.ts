import {errorWords} from "../../run/errorWords.js";
import {checksFit, plainLetters} from "../../run/report/codeLetters.js";
import {CODE_LENGTH, decodeResult, type ResultCode} from "../../run/report/resultCode.js";
import * as say from "../../words/en/lessons/classLabWords.js";

/** What stands in a text of codes. */
export interface FoundCodes {
  /** The codes by their letters as `Copy code` writes them; one that stands there twice is one. */
  readonly codes: ReadonlyMap<string, ResultCode>;
  /** What is wrong, a sentence for each line or letters that are no code. */
  readonly problems: readonly string[];
}

/** Letters of the shortest code: version, digest, number, guesses and the common settings take as many. */
const LEAST = 16;
/** Groups of letters that are taken for one code at most: nobody writes them in ones. */
const GROUPS = CODE_LENGTH / 2;
/** Characters of a text, and codes, that are read at most: a class, several times over. */
const TEXT_LENGTH = 30_000;
const MOST = 500;

type Read = {readonly code: ResultCode} | {readonly problem: string};

function read(letters: string): Read {
  try {
    return {code: decodeResult(letters)};
  } catch (error) {
    return {problem: errorWords(error)};
  }
}

/** A code that the first words of a list are together. */
interface FirstCode {
  readonly letters: string;
  readonly code: ResultCode;
  readonly words: number;
}

/** All codes that the first words are together, of one word, two, …: the check letters fit a part of a code too, once in a thousand. */
function firstCodes(words: readonly string[]): readonly FirstCode[] {
  const found: FirstCode[] = [];
  let letters = "";
  for (const [i, word] of words.entries()) {
    letters += word;
    if (letters.length > CODE_LENGTH) break;
    if (letters.length < LEAST || !checksFit(letters)) continue;
    const one = read(letters);
    if ("code" in one) found.push({letters, code: one.code, words: i + 1});
  }
  return found;
}

/** The best reading of the rest of a line: letters that it leaves in words with digits, codes that it finds, and what it takes first. */
interface Reading {
  readonly unread: number;
  readonly codes: number;
  readonly first: FirstCode | undefined;
}

/** For each word the best reading of the line from there on: the one that leaves fewest letters of words with digits, of these the one with most codes, the longest first. */
function readings(written: readonly string[]): readonly Reading[] {
  const words = written.map(plainLetters);
  const best: Reading[] = [];
  best[words.length] = {unread: 0, codes: 0, first: undefined};
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    const without = best[i + 1] as Reading;
    const lost = /\d/.test(written[i] ?? "") ? word.length : 0;
    let chosen: Reading = {...without, unread: without.unread + lost, first: undefined};
    for (const first of firstCodes(words.slice(i, i + GROUPS))) {
      const after = best[i + first.words] as Reading;
      const [unread, codes] = [after.unread, after.codes + 1];
      const isLonger = chosen.first !== undefined && codes === chosen.codes;
      if (unread < chosen.unread || (unread === chosen.unread && (codes > chosen.codes || isLonger)))
        chosen = {unread, codes, first};
    }
    best[i] = chosen;
  }
  return best;
}

/** Whether words as they were written may be the groups of one code: a third of the letters stand in words with digits, which names have none of. */
function mayBeGroups(written: readonly string[]): boolean {
  const numbered = written.filter((word) => /\d/.test(word)).join("");
  return 3 * numbered.length >= written.join("").length;
}

/** What is wrong with words, as they were written, between which no code was found; nothing where they are short, or a name before a code. */
function problemsOf(written: readonly string[]): readonly string[] {
  const words = written.map(plainLetters);
  const long = words.filter(({length}) => length >= LEAST);
  const joined = words.join("");
  const told = long.length > 0 ? long : joined.length >= LEAST && mayBeGroups(written) ? [joined] : [];
  return told.map((letters) => {
    const found = letters.length > CODE_LENGTH ? {problem: say.aCodeHasAtMost(CODE_LENGTH)} : read(letters);
    return `${letters.slice(0, CODE_LENGTH + 4)}: ${"problem" in found ? found.problem : ""}.`;
  });
}

/** Reads the codes of a line; `isCut` where there are more than are taken. */
function lineCodes(
  line: string,
  into: Map<string, ResultCode>
): {readonly problems: readonly string[]; readonly isCut: boolean} {
  const written: readonly string[] = line.match(/[\p{L}\d]+/gu) ?? [];
  const words = written.map(plainLetters);
  const problems: string[] = [];
  const best = readings(written);
  let unread: string[] = [];
  let found = 0;
  for (let i = 0; i < words.length;) {
    const next = best[i]?.first;
    if (next === undefined) {
      unread.push(written[i] ?? "");
      i++;
      continue;
    }
    problems.push(...problemsOf(unread));
    unread = [];
    // Noughts before a code change nothing of it.
    const letters = next.letters.replace(/^0+/, "");
    if (into.size >= MOST && !into.has(letters)) return {problems, isCut: true};
    into.set(letters, next.code);
    found++;
    i += next.words;
  }
  problems.push(...problemsOf(unread));
  if (words.length > 0 && found === 0 && problems.length === 0)
    problems.push(say.thereIsNoCode(line.trim().slice(0, CODE_LENGTH), LEAST));
  return {problems, isCut: false};
}

/**
 * Finds the codes of a text, however they were written down: small letters, blanks and dashes within a code, several on a line, a name
 * before one.
 */
export function codesIn(text: string): FoundCodes {
  const codes = new Map<string, ResultCode>();
  const problems: string[] = [];
  if (text.length > TEXT_LENGTH) problems.push(say.thereAreCharacters(text.length, TEXT_LENGTH));
  for (const line of text
    .slice(0, TEXT_LENGTH)
    .split("\n")
    .filter((one) => one.trim() !== "")) {
    const read = codes.size + problems.length < MOST ? lineCodes(line, codes) : undefined;
    problems.push(...(read?.problems ?? []));
    if (read?.isCut === false) continue;
    problems.unshift(say.theRestIsNotRead(MOST));
    break;
  }
  return {codes, problems};
}
