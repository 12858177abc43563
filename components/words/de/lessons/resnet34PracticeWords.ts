/** @file German words of exercises on ResNet-34’s layers. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

const unitsOf = (count: number): string => `${count} ${plural(count, {one: "Einheit", other: "Einheiten"})}`;

export const multiplyAdds = "Multiplikationen mit Addition";
export const aConvolutionOfStride = (kernel: Shown, stride: Shown, maps: Shown, side: Shown, filters: Shown): string =>
  `Eine ${kernel}×${kernel}-Faltung mit Schrittweite ${stride} und Auffüllung „same“ liest ${maps} Karten von ${side}×${side} und schreibt ${filters} Karten. Sie hat keinen Bias.`;
export const howManyMultiplyAdds =
  "Wie viele Multiplikationen mit Addition kostet ein Bild, das Aufgefüllte mitgezählt?";
export const weightsEachUsedOnce = (
  kernel: Shown,
  maps: Shown,
  filters: Shown,
  weights: Shown,
  places: Shown,
  multiplyAdds: Shown
): string =>
  `${kernel} · ${kernel} · ${maps} · ${filters} = ${weights} Gewichte, jedes an ${places} · ${places} Stellen einmal benutzt: ${multiplyAdds}.`;
export const thoseAreTheWeights = "Das sind die Gewichte. Jedes wird an jeder Stelle der Ausgabe benutzt.";
export const withStride2The = (places: Shown, side: Shown): string =>
  `Mit Schrittweite 2 steht das Fenster nur auf jedem zweiten Pixel: an ${places} · ${places} Stellen, nicht an ${side} · ${side}.`;
export const eachFilterReadsAll = "Jeder Filter liest alle Karten, die hereinkommen, mit eigenen Gewichten für jede.";
export const thatIsTheWorkOfOneFilter =
  "Das ist die Arbeit eines Filters. Jede Karte, die geschrieben wird, hat ihren eigenen.";
export const theWindowHasWeights = (kernel: Shown): string =>
  `Das Fenster hat für jede Karte ${kernel} · ${kernel} Gewichte, nicht ${kernel}.`;
export const theWindowWalksIn = "Das Fenster wandert in zwei Richtungen: Die Stellen sind Seite mal Seite.";
export const weightsOfAConvolution =
  "Gewichte sind k · k · Karten hinein · Karten hinaus. Jedes wird an jeder Stelle der Ausgabe einmal benutzt.";
export const theNumberInTheName = "Die Zahl im Namen";
export const whichNumberWouldStand = "Welche Zahl stünde in seinem Namen?";
export const number = "Zahl";
export const layersOnTheLongestWay = (each: Shown, stages: Shown, right: Shown): string =>
  `1 + ${each} · (${stages}) + 1 = ${right}: die Schichten mit Gewichten auf dem längsten Weg, die Batch-Normalisierung nicht gezählt.`;
export const theProjectionsWereCounted =
  "Hier sind die Projektionen mitgezählt. Sie stehen auf den Abkürzungen, neben dem längsten Weg.";
export const theEndsCountToo = "Auch die erste Faltung und die dichte Schicht haben Gewichte und zählen.";
export const oneLayerIsMissing = "Eine Schicht fehlt: Die erste Faltung und die dichte Schicht zählen beide.";
export const thoseAreTheUnits = "Das sind die Einheiten. Jede enthält mehrere Schichten mit Gewichten.";
export const aUnitCountsWith = (each: Shown): string => `Eine Einheit zählt mit allen Faltungen ihres Zweigs: ${each}.`;
export const poolingHasNoWeights = "Pooling hat keine Gewichte und zählt nicht.";
export const aBottleneckHasThree = "Ein Flaschenhals hat drei Faltungen: 1×1, 3×3, 1×1.";
export const theseUnitsHaveTwo = "Diese Einheiten haben je zwei Faltungen; drei hat ein Flaschenhals.";
export const countTheLayersWithWeights =
  "Zähl die Schichten mit Gewichten vom Bild bis zu den Klassen, auf dem Weg durch alle Zweige; lass die Batch-Normalisierung weg.";
export const sideHalved = "wird die Seite der Karten halbiert, ihre Zahl bleibt";
export const sideDoubled = "wird die Seite der Karten verdoppelt, ihre Zahl bleibt";
export const mapsDoubled = "wird die Zahl der Karten verdoppelt, hinein und hinaus, ihre Seite bleibt";
export const mapsHalved = "wird die Zahl der Karten halbiert, hinein und hinaus, ihre Seite bleibt";
export const sideHalvedMapsDoubled = "wird die Seite halbiert und die Zahl der Karten verdoppelt, hinein und hinaus";
export const bothDoubled = "wird die Seite verdoppelt und die Zahl der Karten auch, hinein und hinaus";
export const mapsTripled = "wird die Zahl der Karten verdreifacht, hinein und hinaus, ihre Seite bleibt";
export const smallerAndWider = "Kleiner und breiter";
export const inAUnit = (change: Shown): string =>
  `In einer Einheit aus zwei 3×3-Faltungen und einer Identität als Abkürzung ${change}.`;
export const factor = "Faktor";
export const factorsOfWork = (places: Shown, weights: Shown, together: Shown): string =>
  `Stellen: ${places}. Gewichte an jeder Stelle: Karten hinein mal Karten hinaus, ${weights}. Zusammen ${together}.`;
export const factorOfWeights = (factor: Shown): string =>
  `Eine Faltung hat 3 · 3 · Karten hinein · Karten hinaus Gewichte: ${factor}. Die Seite kommt darin nicht vor, denn dieselben Gewichte dienen jeder Stelle.`;
export const thatIsTheFactorOfWeights =
  "Das ist der Faktor der Gewichte. Jedes wird an jeder Stelle benutzt, und die Zahl der Stellen geht mit dem Quadrat der Seite.";
export const thatIsTheFactorOfWork =
  "Das ist der Faktor der Multiplikationen mit Addition. Gewichte hängen nicht von der Seite ab: Dieselben dienen jeder Stelle.";
export const theMapsCountTwice = "Die Karten zählen doppelt: Eine Faltung hat Karten hinein mal Karten hinaus Kerne.";
export const theSideCountsTwice = "Die Seite zählt für die Stellen doppelt und für die Gewichte gar nicht.";
export const thatIsTheFactorOfPlaces =
  "Das ist der Faktor der Stellen. Auch was an jeder gerechnet wird, ändert sich, oder danach ist nicht gefragt.";
export const itWouldStayOnly =
  "Es bliebe nur gleich, wenn sich nichts änderte, wovon es abhängt, oder wenn zwei Änderungen sich aufhöben. Rechne es für 2 Karten mit Seite 4 aus.";
export const theOtherWayAround = "Umgekehrt: Mehr Karten oder Stellen bedeuten mehr, weniger bedeuten weniger.";
export const weightsAndWork =
  "Gewichte: 3 · 3 · Karten hinein · Karten hinaus. Multiplikationen mit Addition: dasselbe mal die Stellen der Karte.";
export const whatAValueSees = "Was ein Wert sieht";
export const howManyPixelsAlongOneSide =
  "Von wie vielen Pixeln des Bildes, entlang einer Seite, hängt ein Wert am Ende ab?";
export const pixels = "Pixel";
export const onePixelAndTwoThenFour = (before: Shown, after: Shown, right: Shown): string =>
  `Ein Pixel und zwei weitere mit jeder von ${before} Faltungen bis zu der mit Schrittweite 2. Danach liegen Nachbarn zwei Pixel auseinander, also bringt jede von ${after} vier: 1 + 2 · ${before} + 4 · ${after} = ${right}.`;
export const onePixelAndOneAtEitherSide = (convolutions: Shown, right: Shown): string =>
  `Ein Pixel, und jede von ${convolutions} Faltungen fügt auf beiden Seiten eines hinzu: 1 + 2 · ${convolutions} = ${right}.`;
export const afterStride2 =
  "Nach Schrittweite 2 liegen benachbarte Werte zwei Pixel auseinander, also überspannt ein 3×3-Fenster dort doppelt so viel vom Bild.";
export const windowsOverlap =
  "Fenster überlappen sich: Ein zweites 3×3 fügt dem, was das erste sah, auf beiden Seiten ein Pixel hinzu, nicht drei.";
export const oneConvolutionIsMissing = "Eine Faltung fehlt: Die vor den Einheiten zählt, und jede Einheit hat zwei.";
export const theStridedOneReadsNeighbours =
  "Die Faltung mit Schrittweite 2 selbst liest noch Nachbarn, die ein Pixel auseinander liegen. Erst die nach ihr sind gespreizt.";
export const aUnitHasTwo = "Eine Einheit hat zwei Faltungen, und jede erweitert, was gesehen wird.";
export const thatIsWhatTheLastOneSees =
  "Das sieht die letzte Faltung von der Karte vor ihr. Jeder Wert dieser Karte hat schon mehr gesehen.";
export const beginWithOnePixel =
  "Beginn mit einem Pixel. Jede 3×3-Faltung fügt auf beiden Seiten einen Schritt hinzu; frag, wie viele Pixel des Bildes ein Schritt ist.";
export const downTheStages = "Die Stufen hinab";
export const anImageComesIn = (size: Shown): string =>
  `ResNet-34 bekommt ein Bild von ${size}×${size}×3. Seine erste Faltung hat 64 Filter von 7×7 und Schrittweite 2; darauf folgt ein 3×3-Max-Pooling mit Schrittweite 2.`;
export const whatShapeLeavesStage = (stage: Shown): string => `Welche Form verlässt Stufe ${stage}?`;
export const theSideIsHalvedTimes = (halvings: Shown): string =>
  `Die Seite wird ${halvings}-mal halbiert, jedes Mal aufgerundet: von der ersten Faltung und vom Pooling. Stufe 1 hat 64 Karten; jede weitere Stufe verdoppelt sie.`;
export const oneHalvingIsMissing =
  "Eine Halbierung fehlt. Zwei kommen vor der ersten Einheit: Die erste Faltung und das Pooling haben beide Schrittweite 2.";
export const thatIsOneHalvingTooMany =
  "Das ist eine Halbierung zu viel: Stufe 1 behält die Seite, die das Pooling ließ. Nur die Stufen 2, 3 und 4 beginnen mit Schrittweite 2.";
export const stage1Has64Maps =
  "Stufe 1 hat 64 Karten, so viele, wie die erste Faltung Filter hat. Sie verdoppeln sich nur am Anfang der Stufen 2, 3 und 4.";
export const eachStageHasTwiceAsMany =
  "Jede Stufe ab der zweiten hat doppelt so viele Karten wie die davor: Wo die Seite halbiert wird, verdoppelt sich die Breite.";
export const aNetworkOfBottlenecks = (stages: Shown): string =>
  `Ein Residualnetz hat Stufen von ${stages} Einheiten, Flaschenhälse mit je drei Faltungen, und sonst, was ResNet-34 hat: eine erste Faltung, Projektionen, wo sich die Form ändert, Pooling und eine dichte Schicht.`;
export const aNetworkOfTwoConvolutions = (stages: Shown): string =>
  `Ein Residualnetz hat Stufen von ${stages} Einheiten mit je zwei Faltungen und sonst, was ResNet-34 hat: eine erste Faltung, Projektionen, wo sich die Form ändert, Pooling und eine dichte Schicht.`;
export const unitsAfterAConvolution = (first: number): string =>
  `Eine 3×3-Faltung mit Schrittweite 1, dann ${unitsOf(first)} aus zwei 3×3-Faltungen mit Schrittweite 1. Ränder beiseite.`;
export const unitsAndMoreWithStride2 = (first: number, second: number): string =>
  `Eine 3×3-Faltung mit Schrittweite 1, dann ${unitsOf(first)} aus zwei 3×3-Faltungen mit Schrittweite 1, dann noch ${unitsOf(second)}, deren erste Faltung Schrittweite 2 hat. Ränder beiseite.`;
export const byWhichFactorWork = "Um welchen Faktor ändern sich die Multiplikationen mit Addition der Einheit?";
export const byWhichFactorWeights = "Um welchen Faktor ändern sich die Gewichte der Einheit?";
export const theSideIsHalvedByStagesToo = (halvings: Shown): string =>
  `Die Seite wird ${halvings}-mal halbiert, jedes Mal aufgerundet: von der ersten Faltung, vom Pooling und am Anfang jeder Stufe ab der zweiten. Stufe 1 hat 64 Karten; jede weitere Stufe verdoppelt sie.`;
