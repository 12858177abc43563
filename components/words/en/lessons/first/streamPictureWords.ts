/** @file English words of the stream around shortcuts. */
import type {Shown} from "../../../shown.js";

export const aReluAfterEverySum = "a ReLU after every sum";
export const nothingAfterTheSums = "nothing after the sums";
export const resnet2015 = "ResNet, 2015";
export const preActivation2016 = "Pre-activation, 2016";
export const transformerPreLn = "Transformer, pre-LN";
/** What a transformer's first branch holds, as a box's name. */
export const attention = "attention";
export const sum = "sum";
export const whatStandsOnTheWire = (rows: Shown): string =>
  `What stands on the wire and what on the branches. ${rows}.`;
