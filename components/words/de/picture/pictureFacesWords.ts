/** @file German words of what the picture's faces show. */
import type {Shown} from "../../shown.js";

export const facesAreMeans = "Flächen: das Mittel der Karten jeder Einheit, jede in ihrem eigenen Maßstab.";
export const facesAreOneChannel = (channel: Shown): string =>
  `Flächen: Kanal ${channel} jeder Einheit, von 0 an gezählt, jede in ihrem eigenen Maßstab.`;
export const facesAreTheStrongest = (channels: Shown): string =>
  `Flächen: die stärkste Karte jeder Einheit, die mit dem größten quadratischen Mittel, jede in ihrem eigenen Maßstab. Kanal, von 0 an gezählt: ${channels}`;
export const none = "keiner";
