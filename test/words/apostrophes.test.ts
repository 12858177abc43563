import {expect, it} from "vitest";
import {type Language, LANGUAGES} from "../../components/words/languages.js";
import {catalogue} from "../support/catalogue.js";

/** A straight apostrophe after a letter, unless it closes a name in Python (`told['loss']`). */
const STRAIGHT = /\p{L}'(?!\])/u;

it.each(Object.keys(LANGUAGES) as Language[])(
  "sets no straight apostrophe in %s, as the prose sets none",
  (language) => {
    const texts = catalogue(language);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => STRAIGHT.test(text))).toEqual([]);
  }
);
