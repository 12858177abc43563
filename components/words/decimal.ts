import {LANGUAGE} from "./en/language.js";

/** What stands between a number's whole part and its decimals; asked for when it is wanted, which takes a while. */
const pointOf = /* @__PURE__ */ ((): (() => string) => {
  let point: string | undefined;
  return () => (point ??= new Intl.NumberFormat(LANGUAGE).format(0.5).charAt(1));
})();

/** A number as a program writes it, with the decimal sign of the language: `0.5` is `0,5` in German. */
export function decimal(value: number | string): string {
  return String(value).replace(".", () => pointOf());
}
