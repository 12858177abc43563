/** @file German words of what is wrong with the description in a network's file; its keys stay as the file has them. */
import {listed} from "../../listed.js";
import type {Shown} from "../../shown.js";

export const networksKeyIs = (key: Shown, found: Shown, allowed: readonly string[]): string =>
  `„${key}“ des Netzes ist ${found}; erwartet wird ${listed(allowed, "any")}`;
export const networksKeyCannotBe = (key: Shown, found: Shown): string => `„${key}“ des Netzes kann nicht ${found} sein`;
export const networksInputIs = (found: Shown, most: Shown): string =>
  `„input“ des Netzes ist ${found}; erwartet wird [Seite, Seite, 1 oder 3] mit Seiten bis ${most}`;
export const noNetworkIsNamed = "die Datei sagt nicht, welches Netz sie enthält";
export const epsilonMustBe = (found: Shown): string => `„epsilon“ muss eine Zahl zwischen 0 und 1 sein: ${found}`;
export const normalizationIs = (found: Shown): string =>
  `„normalization“ ist ${found}; erwartet wird symmetric oder imagenet`;
export const classesAre = (found: Shown): string =>
  `„classes“ ist ${found}; erwartet wird imagenet, digits, shapes oder numbers`;
