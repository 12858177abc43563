/** @file German words of cuts, their damage and removed units. */
import type {Shown} from "../../shown.js";

export const shortcutOf = (unit: Shown): string => `Abkürzung von ${unit}`;
export const movedPercent: readonly string[] = ["bewegt,", "% von ‖y‖"];
export const movedBy = (share: Shown): string => `bewegt um ${share} ihrer Größe`;
export const takenOut = "herausgenommen";
export const hasToStay = "ändert die Form und muss bleiben";
