/** @file Foreign names and values in our sentences: files may hold names of megabytes, and a sentence has at most 300 characters. */
import {listed} from "../words/listed.js";
import * as say from "../words/en/runWords.js";

/** Characters of a foreign name that are shown. */
const MOST = 40;

/** What would break a line or turn its direction: control, format and separator characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** A foreign name on one line: of a longer one the beginning and the end, `layer1…weight`; `most` characters at most. */
export function shortName(name: string, most = MOST): string {
  const whole = name.length <= 4 * most;
  // Only so much of it is looked at, however long it is.
  const ends = whole ? name : `${name.slice(0, 2 * most)}${name.slice(-2 * most)}`;
  const letters = Array.from(ends.replaceAll(UNSEEN, " ").trim());
  if (whole && letters.length <= most) return letters.join("");
  const half = (most - 1) / 2;
  return `${letters.slice(0, Math.ceil(half)).join("")}…${letters.slice(-Math.floor(half)).join("")}`;
}

/** A foreign value as JSON would write it, shortened; an object inside is only named. */
export function shortValue(value: unknown): string {
  if (value === undefined) return say.nothing;
  if (typeof value === "string") return JSON.stringify(shortName(value));
  if (Array.isArray(value)) {
    const inner = value.slice(0, 6).map((one: unknown) => (Array.isArray(one) ? "[…]" : shortValue(one)));
    return shortName(`[${inner.join(",")}${value.length > 6 ? ",…" : ""}]`, 60);
  }
  if (typeof value === "object" && value !== null) return say.anObject;
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** The first foreign names of a list, and how many more there are: `a.bin, b.bin and 5 more`. */
export function shortNames(names: readonly string[], shown = 2): string {
  const first = names.slice(0, shown).map((name) => shortName(name));
  const more = names.length - first.length;
  return more > 0 ? say.andMore(first.join(", "), more) : listed(first);
}

/** A foreign shape as it is written: `[3, 3, 64, 128]`; of one with more than six sides the first six. */
export function shortShape(shape: readonly number[]): string {
  return `[${shape.slice(0, 6).join(", ")}${shape.length > 6 ? ", …" : ""}]`;
}
