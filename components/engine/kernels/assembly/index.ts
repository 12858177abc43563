export {convolve, convolveFilter, packForward, packBackward, packScaled} from "./convolution";
export {batchStatistics, normalizeAddRelu, maskGradient, normalizeGradient} from "./normalization";
export {averagePositions, spreadGradient, sumOfSquares, momentumUpdate} from "./reduction";
export {toBlocks, fromBlocks, finishRows, maxPoolRows} from "./layout";
