/** @file The letters of a result code: numbers of mixed radix as one number, that as letters, and two letters that check them. */
import * as say from "../../words/en/files/reportWords.js";

/** Digits and capital letters less those that are read as a digit or as another letter: I, L, O, U. A letter's place is its value. */
export const CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const COUNT = CODE_LETTERS.length;
/** Letters at the end that check the others. */
const CHECKS = 2;
/** x⁵ + x² + 1, by which products in the field of 32 elements are reduced. */
const POLYNOMIAL = 0b100101;

/** A whole number from 0 to one less than its radix. */
export interface Figure {
  readonly value: number;
  readonly radix: number;
}

/** Product in the field of 32 elements; its sum is the bits' exclusive or. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit--) if ((product >> bit) & 1) product ^= POLYNOMIAL << (bit - 5);
  return product;
}

function powerOf(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product = times(product, base);
  return product;
}

/** α and its square, which every code's polynomial has as roots: a changed letter, or two neighbours that were swapped, break both. `syndromes` has them written out. */
const ROOTS = [2, 4] as const;

/** α times a value: what a sum is multiplied by from letter to letter, written out because texts are searched for codes. */
const doubled = (value: number): number => (value & 16 ? (value << 1) ^ POLYNOMIAL : value << 1);

/** The values of a polynomial at both roots; the last letter is its constant. */
function syndromes(values: readonly number[]): readonly [number, number] {
  let [first, second] = [0, 0];
  for (const value of values) {
    first = doubled(first) ^ value;
    second = doubled(doubled(second)) ^ value;
  }
  return [first, second];
}

/** Two values after which the polynomial has both roots. */
function checksOf(values: readonly number[]): readonly number[] {
  const [first, second] = syndromes([...values, 0, 0]);
  // first = α c + d and second = α² c + d; 30 is one less than the order of the field's elements.
  const c = times(first ^ second, powerOf(ROOTS[0] ^ ROOTS[1], 30));
  return [c, first ^ times(ROOTS[0], c)];
}

/** Numbers of mixed radix as letters, with their check: the first number is the least significant, so that last ones of 0 cost nothing. */
export function writeLetters(figures: readonly Figure[]): string {
  let whole = figures.reduceRight((sum, {value, radix}) => sum * BigInt(radix) + BigInt(value), 0n);
  const values: number[] = [];
  for (; whole > 0n; whole /= BigInt(COUNT)) values.unshift(Number(whole % BigInt(COUNT)));
  return [...values, ...checksOf(values)].map((value) => CODE_LETTERS[value] ?? "").join("");
}

/** Takes the numbers out of a code again, in their order. */
export interface LetterReader {
  /** The next number, below this radix. */
  readonly next: (radix: number) => number;
  /** Whether nothing is left. */
  readonly empty: () => boolean;
}

/** A code's letters as it was written: capital, without blanks and dashes, and the digits that O, I and L were read as. */
export function plainLetters(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
}

/** Whether letters, as `plainLetters` gives them, have the check letters of a code: of all others one in a thousand has. */
export function checksFit(letters: string): boolean {
  const values = Array.from(letters, (letter) => CODE_LETTERS.indexOf(letter));
  return values.length > CHECKS && !values.includes(-1) && syndromes(values).every((sum) => sum === 0);
}

/** Reads letters as somebody wrote them down. @throws Error with what is wrong, in words without a full stop */
export function readLetters(text: string): LetterReader {
  const letters = Array.from(plainLetters(text));
  const strange = letters.find((letter) => !CODE_LETTERS.includes(letter));
  if (strange !== undefined) throw new Error(say.aCodeHasNo(strange));
  if (!checksFit(letters.join(""))) throw new Error(say.checkLettersDoNotFit);
  const values = letters.map((letter) => CODE_LETTERS.indexOf(letter));
  let whole = values.slice(0, -CHECKS).reduce((sum, value) => sum * BigInt(COUNT) + BigInt(value), 0n);
  return {
    next(radix) {
      const value = Number(whole % BigInt(radix));
      whole /= BigInt(radix);
      return value;
    },
    empty: () => whole === 0n
  };
}
