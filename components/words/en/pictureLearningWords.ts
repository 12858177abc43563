/** @file English words of picture learning. */
import type {Shown} from "../shown.js";

export const theMapsBetweenAreNot = "The maps between are not recorded in this run. ";
export const aUnitWithAllIts = "A unit with all its inner maps";
export const shortcutThatChangesTheShape = "shortcut that changes the shape";
export const faceMeanOfAUnits = "face: mean of a unit’s maps, each up to its own largest";
export const measure = "Measure";
export const toLogScale = (low: Shown, high: Shown): string => `${low} to ${high}, log scale`;
export const notMeasuredInThisRun = "not measured in this run";
export const shortcut = "shortcut";
export const newDigitsRead = "New digits read";
export const correctly = " correctly";
