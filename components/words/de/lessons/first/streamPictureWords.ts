/** @file German words of the stream around shortcuts. */
import type {Shown} from "../../../shown.js";

export const aReluAfterEverySum = "eine ReLU nach jeder Summe";
export const nothingAfterTheSums = "nichts nach den Summen";
export const resnet2015 = "ResNet von 2015";
export const preActivation2016 = "Voraktivierung, 2016";
export const transformerPreLn = "Transformer mit Pre-LN";
/** What a transformer's first branch holds, as a box's name. */
export const attention = "Attention";
export const sum = "Summe";
export const whatStandsOnTheWire = (rows: Shown): string =>
  `Was auf der Leitung steht und was auf den Zweigen. ${rows}.`;
