/** @file German words of preset. */
export const doesANetworkThatIs = "Lernt ein doppelt so tiefes Netz gleich schnell, mit Abkürzungen und ohne?";
export const bothLoseAboutAsMuch = "Beide verlieren etwa gleich viel";
export const theResidualNetworkLosesMore = "Das Residualnetz verliert mehr";
export const thePlainNetworkLosesMore = "Das schlichte Netz verliert mehr";
export const withoutBatchNormalizationWhichOf = "Ohne Batch-Normalisierung: Welches der beiden Netze lernt noch?";
export const both = "Beide";
export const theResidualNetworkAlone = "Das Residualnetz allein";
export const neither = "Keines";
export const isItLuckTheSame = "Ist es Zufall? Derselbe Vergleich von fünf Startwerten aus.";
export const theOrderChangesWithThe = "Die Reihenfolge wechselt mit dem Startwert";
export const theOrderStaysTheDistance = "Die Reihenfolge bleibt, der Abstand ändert sich";
export const allFiveEndAlike = "Alle fünf enden gleich";
export const ifThePlainNetworkStarts =
  "Wenn das schlichte Netz nahe an einer Kopie seiner Eingabe beginnt, bleibt es dann noch zurück?";
export const asFarAsBefore = "So weit wie vorher";
export const lessFar = "Weniger weit";
export const notAtAll = "Gar nicht";
export const can34LayersLearnWithout =
  "Können 34 Schichten ohne Batch-Normalisierung lernen, wenn jeder Zweig bei null beginnt?";
export const neitherNetwork = "Keines der Netze";
export const theResidualNetworkBetterThan = "Das Residualnetz, besser als vorher";
export const theResidualNetworkWorseThan = "Das Residualnetz, schlechter als vorher";
export const whatDoesALearningRate = "Wie sieht eine viel zu hohe Lernrate aus?";
export const theLossBecomesInfinite = "Der Verlust wird unendlich";
export const theLossJumpsUpAnd = "Der Verlust springt hoch und bleibt nahe am Raten";
export const itLearnsOnlyLessSmoothly = "Es lernt, nur weniger glatt";
export const doTheShortcutsNeedWeights = "Brauchen die Abkürzungen eigene Gewichte, wo sich die Form ändert?";
export const yesClearly = "Ja, deutlich";
export const itMakesLittleDifference = "Es macht wenig Unterschied";
export const itIsBetterWithoutThem = "Ohne sie ist es besser";
