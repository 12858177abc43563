import {parseNumber} from "../../../network/linkValue.js";
import {CLASS_NUMBERS} from "../../../run/linkExtras.js";
import type {ParsedHash, RunConfig} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

/** A student's number in class, which sets the seed where a link asks for it. */
export interface SeatField {
  readonly element: HTMLElement;
  /** Takes up a link: hidden where it has no seed of a class. */
  readonly show: (link: Pick<ParsedHash, "base" | "config">) => void;
  /** Why a run may not start: no number was entered. */
  readonly refuses: (config: RunConfig) => string | undefined;
}

/** The number whose seed this is; undefined where none has it. */
function numberOf(base: number, seed: number): number | undefined {
  const number = seed - base;
  return number >= CLASS_NUMBERS.minimum && number <= CLASS_NUMBERS.maximum ? number : undefined;
}

/**
 * Makes the field, hidden while no link asks.
 * @param choose is told the seed, and the number that it comes from
 */
export function seatField(choose: (seed: number, number: number) => void): SeatField {
  const {minimum, maximum} = CLASS_NUMBERS;
  const field = element("input", {
    id: "class-number",
    type: "number",
    min: String(minimum),
    max: String(maximum),
    autocomplete: "off"
  });
  const words = element("span", {id: "class-number-words"});
  words.setAttribute("aria-live", "polite");
  field.setAttribute("aria-describedby", words.id);
  const label = element("label", {htmlFor: field.id}, say.yourNumberInClass);
  const root = element("p", {className: "lab-seat", hidden: true}, label, " ", field, " ", words);
  let base: number | undefined;

  const tell = (seed: number): void => {
    if (base === undefined) return;
    const number = numberOf(base, seed);
    words.textContent = number === undefined ? say.itSetsYourOwnFirst(base) : say.yourSeedIs(base, number, seed);
  };
  let shown: number | undefined;
  /** Whether the field holds a number in class: it may have been changed to none since one was taken. */
  const isNumber = (): boolean => "value" in parseNumber(field.value.trim(), CLASS_NUMBERS);
  /** Takes the number in the field up, unless it is shown. @returns what it must be, where it is none */
  function take(): string | undefined {
    const parsed = parseNumber(field.value.trim(), CLASS_NUMBERS);
    if ("expected" in parsed) return parsed.expected;
    field.setAttribute("aria-invalid", "false");
    if (base === undefined) return undefined;
    const seed = base + parsed.value;
    if (seed === shown) tell(seed);
    else choose(seed, parsed.value);
    return undefined;
  }
  // What it changes has changed when the field is left: a press on `Train` would miss a button that moves under it.
  field.addEventListener("input", (event) => {
    // The settings are heard by the same name.
    event.stopPropagation();
    take();
  });
  field.addEventListener("change", () => {
    const expected = take();
    if (expected === undefined) return;
    field.setAttribute("aria-invalid", "true");
    words.textContent = say.theNumberInClassIs(field.value.slice(0, 40), expected);
  });
  return {
    element: root,
    show(link) {
      ({base} = link);
      root.hidden = base === undefined;
      if (base === undefined) return;
      const {seed} = link.config;
      shown = seed;
      field.value = String(numberOf(base, seed) ?? "");
      field.setAttribute("aria-invalid", "false");
      tell(seed);
    },
    refuses: ({seed}) =>
      base !== undefined && (numberOf(base, seed) === undefined || !isNumber())
        ? say.enterYourNumberInClass(base)
        : undefined
  };
}
