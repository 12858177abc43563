import {LANGUAGE} from "./en/language.js";

/** The forms of a word by the counts that take them; every language has `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string};

const rules = /* @__PURE__ */ new Intl.PluralRules(LANGUAGE);

/** The form of a word that goes with a count: `plural(2, {one: "run", other: "runs"})`. */
export function plural(count: number, forms: Forms): string {
  return forms[rules.select(count)] ?? forms.other;
}
