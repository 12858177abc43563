/** @file English words of what is wrong with the description in a network's file; its keys stay as the file has them. */
import {listed} from "../../listed.js";
import type {Shown} from "../../shown.js";

export const networksKeyIs = (key: Shown, found: Shown, allowed: readonly string[]): string =>
  `the network’s ${key} is ${found}; ${listed(allowed, "any")} is expected`;
export const networksKeyCannotBe = (key: Shown, found: Shown): string => `the network’s ${key} cannot be ${found}`;
export const networksInputIs = (found: Shown, most: Shown): string =>
  `the network’s input is ${found}; [side, side, 1 or 3] with sides up to ${most} is expected`;
export const noNetworkIsNamed = "the file does not say which network it holds";
export const epsilonMustBe = (found: Shown): string => `epsilon must be a number between 0 and 1: ${found}`;
export const normalizationIs = (found: Shown): string => `normalization is ${found}; symmetric or imagenet is expected`;
export const classesAre = (found: Shown): string =>
  `classes are ${found}; imagenet, digits, shapes or numbers is expected`;
