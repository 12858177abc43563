/** @file English words of cuts, their damage and removed units. */
import type {Shown} from "../../shown.js";

export const shortcutOf = (unit: Shown): string => `Shortcut of ${unit}`;
/** One line, or two where there is little room. */
export const movedPercent: readonly string[] = ["moved,", "% of ‖y‖"];
export const movedBy = (share: Shown): string => `moved by ${share} of its size`;
export const takenOut = "taken out";
export const hasToStay = "changes the shape and has to stay";
