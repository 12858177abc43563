/** @file German words of the way back as a river. */
import {as, des} from "../../grammar.js";
import type {WordPiece, WordPieces} from "../../../wordPieces.js";
import type {Shown} from "../../../shown.js";

export const gradientsCrossed = (
  plainStep: Shown,
  plainTimes: Shown,
  residualStep: Shown,
  residualTimes: Shown
): string =>
  `Bei Schritt ${plainStep} bekommt der Stamm des schlichten Netzes ${plainTimes}-mal so viel Gradient wie der des Residualnetzes; bei Schritt ${residualStep} bekommt der des Residualnetzes ${residualTimes}-mal so viel.`;
export const playTheWayBack = "Den Rückweg abspielen";
export const leftOut = (least: Shown, most: Shown): string =>
  `Nicht dabei: was beide hinzufügen, wo sie in dieselbe Richtung zeigen, oder wegnehmen, wo sie es nicht tun, ${least} bis ${most} % der Summe einer Einheit.`;
export const atStep = "Bei Schritt";
/** The step that is shown, in a place of its own. */
export const atStepOf = <P>(step: P, steps: Shown): WordPieces<P> => ["Bei Schritt ", step, ` von ${steps}`];
export const loss = "Verlust";
export const comesOverTheShortcuts = "Über die Abkürzungen kommen";
export const stepOf = (step: Shown, steps: Shown): string => `Schritt ${step} von ${steps}`;
export const ofWhatIsAdded = (units: Shown): string =>
  `von dem, was vor einer Einheit addiert wird: quadrierte Normen, Mittel der ${units} Einheiten mit Identität.`;
export const widthByNorm = "Breite nach der Gradientennorm, auf einer logarithmischen Skala von 0,005 bis 20";
export const gradientNormScale = "Gradientennorm, logarithmisch";
export const sum = "Summe";
/** What happens at a sum, whose sign and name stand in places of their own. */
export const atEachSum = <P>(sign: P, name: P): WordPieces<P> => [
  "An jeder ",
  sign,
  name,
  " nimmt der Gradient beide Wege: über die Abkürzung und durch die Einheit, so wie ihre Schichten ihn ändern. Vor der Einheit werden beide addiert."
];
/** The norms of both networks at a box; their names stand apart. */
export const bothNorms = <P>(residual: P, residualNorm: Shown, plain: P, plainNorm: Shown): WordPieces<P> => [
  residual,
  ` ${residualNorm}; `,
  plain,
  ` ${plainNorm}`
];
export const shortcutCarries = <P>(
  residual: P,
  residualNorm: Shown,
  plain: P,
  plainNorm: Shown,
  carried: Shown,
  brought: Shown
): WordPieces<P> => [
  residual,
  ` ${residualNorm}: Ihre Abkürzung trägt ${carried} zurück, ihr Zweig bringt ${brought}; `,
  plain,
  ` ${plainNorm}`
];
export const projectionCarries = <P>(
  residual: P,
  residualNorm: Shown,
  plain: P,
  plainNorm: Shown,
  carried: Shown,
  brought: Shown
): WordPieces<P> => [
  residual,
  ` ${residualNorm}: Ihre Projektion trägt ${carried} zurück, ihr Zweig bringt ${brought}; `,
  plain,
  ` ${plainNorm}`
];
export const tooMuch = "Zu viel";
export const theTurn = "Die Wende";
export const tooLittle = "Zu wenig";
export const twoWays = "Zwei Wege";
export const atTheEnd = "Am Ende";
export const oneRun = (batch: Shown, opening: Shown): string =>
  ` Ein Lauf; Normen über den Batch jedes Schritts, ${batch} Bilder, bei jedem Schritt. Geöffnet ist Schritt ${opening}, wo sich am meisten unterscheidet, was die beiden Stämme erreicht.`;
export const theWayBack = "Der Rückweg";
export const normsAtTheStep = "Gradientennormen beim gezeigten Schritt";
export const momentsOfTheTraining = "Momente des Trainings";
export const alike = <P extends WordPiece>(
  step: Shown,
  residualNorm: P,
  residual: P,
  plainNorm: P,
  plain: P
): WordPieces<P> => [
  `Bei Schritt ${step} erreicht beide Stämme etwa gleich viel: `,
  residualNorm,
  " den des ",
  as(residual, "Residualnetzes"),
  ", ",
  plainNorm,
  " den des ",
  as(plain, "schlichten"),
  " Netzes."
];
export const withers = <P extends WordPiece>(step: Shown, top: P, bottom: P, plain: P): WordPieces<P> => [
  `Bei Schritt ${step} verkümmert der Gradient ohne Abkürzungen: von `,
  top,
  " an der letzten Einheit auf ",
  bottom,
  " am Stamm des ",
  as(plain, "schlichten"),
  " Netzes."
];
export const swells = <P extends WordPiece>(
  step: Shown,
  plain: P,
  fold: Shown,
  top: P,
  bottom: P,
  residual: P,
  otherFold: Shown
): WordPieces<P> => [
  `Bei Schritt ${step} schwillt der Gradient des `,
  as(plain, "schlichten"),
  ` Netzes auf dem Rückweg auf das ${fold}-Fache an, von `,
  top,
  " auf ",
  bottom,
  " am Stamm; der des ",
  as(residual, "Residualnetzes"),
  ` auf das ${otherFold}-Fache.`
];
export const plainGetsMore = <P extends WordPiece>(
  step: Shown,
  plain: P,
  times: Shown,
  plainNorm: P,
  residualNorm: P,
  plainLoss: Shown,
  residual: P,
  residualLoss: Shown
): WordPieces<P> => [
  `Bei Schritt ${step} bekommt der Stamm des `,
  as(plain, "schlichten"),
  ` Netzes ${times}-mal so viel, `,
  plainNorm,
  " gegenüber ",
  residualNorm,
  `: Dieser Batch kostet das schlichte Netz ${plainLoss}, das `,
  as(residual, "Residualnetz"),
  ` ${residualLoss}.`
];
export const residualGetsMore = <P extends WordPiece>(residual: P, times: Shown): WordPieces<P> => [
  "Der Stamm des ",
  as(residual, "Residualnetzes"),
  ` bekommt ${times}-mal so viel.`
];
export const reaches = <P extends WordPiece>(
  step: Shown,
  plainNorm: P,
  plain: P,
  residualNorm: P,
  residual: P
): WordPieces<P> => [
  `Bei Schritt ${step} erreichen `,
  plainNorm,
  " den Stamm des ",
  as(plain, "schlichten"),
  " Netzes, ",
  residualNorm,
  " den des ",
  as(residual, "Residualnetzes"),
  "."
];
export const isNotRecorded = (step: Shown, network: Shown): string =>
  `Schritt ${step} ${des(network)} ist nicht aufgezeichnet`;
export const outputOf = "Ausgabe von";
export const atItsSum = "an ihrem +";
export const overItsShortcut = "über ihre Abkürzung";
export const outOfItsBranch = "aus ihrem Zweig";
export const gradientNormsAtStep = (step: Shown): string => `Gradientennormen bei Schritt ${step}`;
