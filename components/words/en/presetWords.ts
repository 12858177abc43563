/** @file English words of preset. */
export const doesANetworkThatIs = "Does a network that is twice as deep learn as fast, with shortcuts and without?";
export const bothLoseAboutAsMuch = "Both lose about as much";
export const theResidualNetworkLosesMore = "The residual network loses more";
export const thePlainNetworkLosesMore = "The plain network loses more";
export const withoutBatchNormalizationWhichOf = "Without batch normalization: which of the two networks still learns?";
export const both = "Both";
export const theResidualNetworkAlone = "The residual network alone";
export const neither = "Neither";
export const isItLuckTheSame = "Is it luck? The same comparison from five seeds.";
export const theOrderChangesWithThe = "The order changes with the seed";
export const theOrderStaysTheDistance = "The order stays, the distance changes";
export const allFiveEndAlike = "All five end alike";
export const ifThePlainNetworkStarts =
  "If the plain network starts near a copy of its input, does it still fall behind?";
export const asFarAsBefore = "As far as before";
export const lessFar = "Less far";
export const notAtAll = "Not at all";
export const can34LayersLearnWithout =
  "Can 34 layers learn without batch normalization if every branch starts at zero?";
export const neitherNetwork = "Neither network";
export const theResidualNetworkBetterThan = "The residual network, better than before";
export const theResidualNetworkWorseThan = "The residual network, worse than before";
export const whatDoesALearningRate = "What does a learning rate that is far too high look like?";
export const theLossBecomesInfinite = "The loss becomes infinite";
export const theLossJumpsUpAnd = "The loss jumps up and stays near guessing";
export const itLearnsOnlyLessSmoothly = "It learns, only less smoothly";
export const doTheShortcutsNeedWeights = "Do the shortcuts need weights of their own where the shape changes?";
export const yesClearly = "Yes, clearly";
export const itMakesLittleDifference = "It makes little difference";
export const itIsBetterWithoutThem = "It is better without them";
