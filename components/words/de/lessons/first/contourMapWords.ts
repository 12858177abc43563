/** @file German words of one map of the loss. */
import {wort} from "../../grammar.js";
import type {Shown} from "../../../shown.js";

export const theNetwork = (network: Shown): string => wort(network);
/** A network whose kind is not told yet. */
export const networkNamed = (name: Shown): string => `Netz ${name}`;
export const pointsKnown = (name: Shown, seed: Shown, known: Shown, all: Shown): string =>
  `Verlust um die trainierten Gewichte, ${name}, Richtungen ${seed}: ${known} von ${all} Punkten bekannt.`;
export const lossAround = (name: Shown, seed: Shown, centre: Shown, corners: Shown, most: Shown): string =>
  `Verlust um die trainierten Gewichte, ${name}, Richtungen ${seed}: ${centre} nat bei den Gewichten, ${corners} an den Ecken, höchstens ${most}.`;
