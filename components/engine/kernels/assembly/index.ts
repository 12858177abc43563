/** @file What the module exports. The optimizer orders functions by their files' names where they are called equally often: another name is another file of bytes. */
export {convolve} from "./convolve";
export {convolveFilter} from "./convolveFilter";
export {packForward, packBackward, packScaled} from "./filterPacking";
export {batchStatistics, normalizeAddRelu, maskGradient, normalizeGradient} from "./normalization";
export {averagePositions, spreadGradient, sumOfSquares, momentumUpdate, momentumDecayUpdate, adamUpdate} from "./reduction";
export {toBlocks, fromBlocks, finishRows, maxPoolRows} from "./layout";
export {padShortcut, padShortcutGradient} from "./zeroPadding";
