import {powerText as raised} from "../marks/powerText.js";

/** A power of ten as a short tick: plain near 1, else as `10⁻⁶`. */
export function powerText(value: number): string {
  return Math.abs(Math.round(Math.log10(value))) <= 3 ? String(value) : raised(value);
}
