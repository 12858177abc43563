/** @file German words of the exercises on the loss surface. */
import type {Shown} from "../../shown.js";

export const asLongAsItsFilter = "So lang wie ihr Filter";
export const aFilterHasTheWeights = (weights: Shown, drawn: Shown): string =>
  `Ein Filter hat die Gewichte w = ${weights}. Für seinen Teil einer Richtung wurden die Zahlen d = ${drawn} gezogen.`;
export const whatIsTheFirstNumber =
  "Was ist die erste Zahl von d, wenn filterweise normiert ist? Zwei Nachkommastellen genügen.";
export const whatIsTheSecondNumber =
  "Was ist die zweite Zahl von d, wenn filterweise normiert ist? Zwei Nachkommastellen genügen.";
export const number = "Zahl";
export const asLongAsW = (own: Shown, length: Shown, entry: Shown, right: Shown): string =>
  `‖w‖ = ${own} und ‖d‖ = ${length}, also ${entry} · ${own} / ${length} = ${right}. Nun ist d so lang wie w.`;
export const thatMakesLengthOne = "Das gibt d die Länge 1. Es soll so lang sein wie die Gewichte des Filters selbst.";
export const dHasItsOwnLength = "d hat eine eigene Länge, durch die es zuerst geteilt werden muss.";
export const theOtherWayAround = "Umgekehrt: Teil durch die Länge von d, und nimm das mit der von w mal.";
export const asItWasDrawn =
  "Das ist die Zahl, wie sie gezogen wurde. Wie groß der Filter auch ist, der Schritt wäre derselbe.";
export const theFiltersOwnWeight =
  "Das ist das Gewicht des Filters selbst. Vom Filter kommt nur die Länge; die Richtung bleibt zufällig.";
export const notSquaredLengths = "Längen, keine quadrierten Längen: ‖d‖ ist die Wurzel aus der Summe der Quadrate.";
export const aLengthIsTheRoot = "d · ‖w‖ / ‖d‖. Eine Länge ist die Wurzel aus der Summe der Quadrate.";

export const whatAPlaneCosts = "Was eine Ebene kostet";
export const lossOnAPlane = (points: Shown, images: Shown): string =>
  `Der Verlust wird auf einer Ebene an ${points} Stellen entlang jeder von zwei Richtungen gemessen, jedes Mal als Mittel über ${images} Bilder.`;
export const lossOnPlanes = (planes: Shown, points: Shown, images: Shown): string =>
  `Der Verlust wird auf ${planes} Ebenen an ${points} Stellen entlang jeder von zwei Richtungen gemessen, jedes Mal als Mittel über ${images} Bilder.`;
export const howManyImages = "Wie viele Bilder gehen vorwärts durch das Netz?";
export const images = "Bilder";
export const fourTimesAsLong = (product: Shown, right: Shown, points: Shown): string =>
  `${product} = ${right}. Ein doppelt so feines Gitter dauert viermal so lange, und eine dritte Richtung würde ${points}-mal so lange dauern.`;
export const thoseAreTwoLines = "Das sind zwei Linien. Eine Ebene hat eine Stelle für jedes Paar von Schritten.";
export const thatIsASingleLine =
  "Das ist eine einzige Linie. Eine Ebene hat so viele Linien, wie sie Stellen entlang der anderen Richtung hat.";
export const thoseAreThePlaces =
  "Das sind die Stellen. An jeder ist der Verlust ein Mittel über Bilder, und jedes Bild geht hindurch.";
export const thatIsOnePlane = "Das ist eine Ebene.";
export const thoseAreTheSquares =
  "Das sind die Quadrate zwischen den Stellen. Gemessen wird der Verlust an den Stellen.";
export const onlyTheWayForward = "Der Verlust braucht nur den Weg vorwärts; kein Gradient wird zurückgeschickt.";
export const countThePlaces = "Zähl die Stellen der Ebene, dann die Bilder an jeder.";

export const aWideValley = "Ein breites Tal";
export const timesAsWide = (factor: Shown): string => `${factor}-mal so breit`;
export const partAsWide = (factor: Shown): string => `1/${factor} so breit`;
/** What is done to the weights, and along which direction the loss is measured then. */
export const weightsAreScaled = (isLarger: boolean, factor: Shown, isNormalized: boolean): string =>
  `Alle Gewichte jeder Faltung werden ${isLarger ? `mit ${factor} multipliziert` : `durch ${factor} geteilt`}. Auf jede folgt eine Batch-Normalisierung. Dann wird der Verlust entlang ${isNormalized ? "einer zufälligen Richtung dieser Gewichte gemessen, die vorher wie nachher Filter für Filter normiert ist" : "derselben zufälligen Richtung dieser Gewichte gemessen wie vorher, mit Schritten derselben Länge"}.`;
export const howWideDoesItLook = "Wie breit sieht das Tal nun aus?";
export const asWideAsBefore = "So breit wie vorher";
export const directionHasGrownToo =
  "Das Netz berechnet dasselbe, und die Richtung ist mit ihren Filtern gewachsen oder geschrumpft: Jeder Schritt ändert sie um denselben Anteil.";
export const aStepIsNowSmaller = (factor: Shown): string =>
  `Das Netz berechnet dasselbe, aber neben seinem Filter ist ein Schritt der alten Länge nun 1/${factor} so groß.`;
export const aStepIsNowLarger = (factor: Shown): string =>
  `Das Netz berechnet dasselbe, aber neben seinem Filter ist ein Schritt der alten Länge nun ${factor}-mal so groß.`;
export const withStepsOfTheOldLength =
  "Das wäre mit Schritten der alten Länge so. Filterweise normiert ist jeder Schritt so lang wie sein Filter.";
export const evenTheContrary =
  "Schritte der alten Länge würden sogar das Gegenteil zeigen; und normierte wachsen oder schrumpfen mit den Filtern.";
export const notOutOfTheSteps =
  "Die Batch-Normalisierung teilt den Faktor aus dem heraus, was das Netz berechnet. Aus den Schritten teilt sie ihn nicht heraus.";
export const besideLargerWeights = "Umgekehrt: Neben größeren Gewichten ist ein Schritt der alten Länge kleiner.";
export const besideSmallerWeights = "Umgekehrt: Neben kleineren Gewichten ist ein Schritt der alten Länge größer.";
export const itCantBeTold = "Das lässt sich nicht sagen";
export const blindToTheFactor =
  "Die Batch-Normalisierung macht das Netz blind für den Faktor, also zählt nur die Länge eines Schritts neben den Gewichten.";

export const whoseValley = "Wessen Tal?";
export const withinHalfAFiltersLength = (plain: Shown, residual: Shown): string =>
  `Innerhalb einer halben Filterlänge ist der Verlust des schlichten Netzes im Mittel ${plain} nat, der des Residualnetzes ${residual}.`;
export const alongTheFirstDirection = (seed: Shown): string =>
  `Der Verlust zweier trainierter Netze entlang einer Linie durch ihre Gewichte, der ersten Richtung von Startwert ${seed}. Bei 1 ist jeder Filter um seine eigene Länge verschoben. Eines der Netze hat Abkürzungen.`;
export const alongTheSecondDirection = (seed: Shown): string =>
  `Der Verlust zweier trainierter Netze entlang einer Linie durch ihre Gewichte, der zweiten Richtung von Startwert ${seed}. Bei 1 ist jeder Filter um seine eigene Länge verschoben. Eines der Netze hat Abkürzungen.`;
export const whichIsThePlainOne = "Welche Kurve ist die des schlichten Netzes?";
export const distanceAlong = "Abstand entlang der Richtung";
export const lossNats = "Verlust, nat";
export const curve = (name: Shown): string => `Kurve ${name}`;
export const oneLineIsOneLine = (told: Shown, lines: Shown): string =>
  `${told} Eine Linie ist nur eine Linie: Die Seite zeigt ${lines}.`;
export const thatIsTheResidualOne = (told: Shown): string => `Das ist die des Residualnetzes. ${told}`;

export const howCurved = "Wie gekrümmt?";
export const threeLosses = (left: Shown, middle: Shown, right: Shown, step: Shown): string =>
  `Auf einer Linie durch trainierte Gewichte ist der Verlust ${left} bei −${step}; ${middle} bei den Gewichten; ${right} bei ${step}.`;
export const whatIsTheSecondDerivative =
  "Was ist nach diesen dreien die zweite Ableitung des Verlusts bei den Gewichten? Eine Nachkommastelle genügt.";
export const curvature = "Krümmung";
export const itGoesThroughAValley = (left: Shown, middle: Shown, right: Shown, step: Shown, value: Shown): string =>
  `(${left} − 2 · ${middle} + ${right}) / ${step}² = ${value}. Sie ist größer als null: Die Linie geht hier durch ein Tal, nicht über einen Grat.`;
export const theStepIsMissing = (step: Shown): string =>
  `Der Schritt von ${step} fehlt: Eine zweite Ableitung wird durch sein Quadrat geteilt.`;
export const divideByTheSquare = "Teil durch das Quadrat des Schritts: Es wird zweimal abgeleitet.";
export const thatIsTheSlope =
  "Das ist die Steigung, die erste Ableitung. Die zweite sagt, wie sich die Steigung ändert.";
export const theMiddleCountsTwice =
  "Die Mitte zählt doppelt: Beide Differenzen, nach links und nach rechts, ziehen sie ab.";
export const halfOfIt =
  "Die Hälfte ist die Zahl vor dem Quadrat in einer Parabel. Deren zweite Ableitung ist das Doppelte.";
export const slopesAreOneStepApart = (step: Shown): string =>
  `Die beiden Steigungen liegen einen Schritt (${step}) auseinander, nicht zwei: Jede gehört zur Mitte ihrer Seite.`;
export const slopeLessSlope =
  "Die Steigung rechts von der Mitte minus die links von ihr, geteilt durch den Schritt zwischen ihnen.";
