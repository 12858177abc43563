import {powerText} from "./powerText.js";

/** A power of ten as a short tick: plain near 1, else as `10⁻⁶`. */
export function tickPower(value: number): string {
  return Math.abs(Math.round(Math.log10(value))) <= 3 ? String(value) : powerText(value);
}
