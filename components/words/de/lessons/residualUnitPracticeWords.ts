/** @file German words of exercises on residual units. */
import type {Shown} from "../../shown.js";

export const theIdentity = "Die Identität: x, wie es ist";
export const zeroPaddingOfPixels = "Auffüllen mit Nullen: jedes s-te Pixel von x und leere Karten daneben";
export const onlyAProjection = "Nur eine Projektion: eine 1×1-Faltung mit Schrittweite s";
export const aShortcutThatFits = "Eine Abkürzung, die passt";
export const xAndFHaveOneShape = (from: Shown): string =>
  `x ist ${from}, {f}(x) auch: Sie lassen sich addieren, wie sie sind.`;
export const xAndFDiffer = (from: Shown, to: Shown): string =>
  `x ist ${from}, aber {f}(x) ist ${to}. Karten verschiedener Form haben keine Summe.`;
export const nothingToFillUp = "Hier muss nichts ausgelassen und nichts aufgefüllt werden: x passt, wie es ist.";
export const theShapesAgree = (to: Shown): string =>
  `Die Formen stimmen überein: ${to}. Es kostet kein Gewicht; im Artikel ist das Option A.`;
export const zerosCannotTakeMapsAway = (filters: Shown, width: Shown): string =>
  `{f}(x) hat ${filters} Karten, x hat ${width}. Nullen können auffüllen, was fehlt; Karten wegnehmen können sie nicht.`;
export const aMixtureHasWeights = (width: Shown, filters: Shown): string =>
  `x hat ${width} Karten und muss auf ${filters} hinunter. Dazu muss man Karten mischen, und eine Mischung hat Gewichte.`;
export const itWouldFitBut = (width: Shown, filters: Shown): string =>
  `Sie würde passen, hat aber ${width} · ${filters} Gewichte, und hier gibt es die Summe ohne ein einziges.`;
export const aUnitTakesMapsTo = (stride: Shown, side: Shown, width: Shown, filters: Shown): string =>
  `Eine Einheit mit Schrittweite s = ${stride} macht aus ${side}×${side}×${width} insgesamt ${filters} Karten.`;
export const whichShortcutMakesA = "Welche Abkürzung ergibt mit den wenigsten Gewichten eine Summe?";
export const whatAProjectionReads = "Was eine Projektion liest";
export const theShortcutOfTheFirstUnit = (side: Shown): string =>
  `Die Abkürzung der ersten Einheit einer Stufe ist eine 1×1-Faltung mit Schrittweite 2. Die Karte, die hereinkommt, hat ${side}×${side} Pixel.`;
export const howManyPixelsAreRead = "Wie viele ihrer Pixel liest die Projektion?";
export const pixels = "Pixel";
export const itStandsOnPlaces = (places: Shown, read: Shown, all: Shown): string =>
  `Sie steht in jeder Richtung an ${places} Stellen: ${places} · ${places} = ${read} von ${all}. Etwa drei von vier Pixeln sieht sie nie; das 3×3-Fenster daneben sieht sie.`;
export const withStride1AllAreRead =
  "Mit Schrittweite 1 würde sie alle lesen. Schrittweite 2 rückt das Fenster um zwei weiter, und ein 1×1-Fenster sieht das eine Pixel, auf dem es steht.";
export const halfWouldBeOneDirection =
  "Die Hälfte wäre Schrittweite 2 in einer Richtung. Es rückt in beiden um zwei weiter.";
export const thatIsStride2InOneDirection =
  "Das ist Schrittweite 2 in nur einer Richtung. Es rückt in beiden um zwei weiter.";
export const thatWouldBeA3By3Window =
  "Das wäre ein 3×3-Fenster. Ein 1×1-Fenster liest an jeder Stelle ein einziges Pixel.";
export const onAnOddSide = (side: Shown): string =>
  `Bei ungerader Seite steht das Fenster auch auf dem letzten Pixel: 1, 3, … ${side}.`;
export const countThePlacesWhere =
  "Zähl die Stellen, an denen das Fenster entlang einer Seite steht, dann multiplizier.";
export const onePixelOfTheSum = "Ein Pixel der Summe";
export const theBranchWasIgnored =
  "Hier fehlt der Zweig, oder eine ReLU steht vor der Summe. Dort ließe sie den Zweig nur hinzufügen und nie wegnehmen; sie steht nach der Summe.";
export const thatIsTheBranchAlone = "Das ist {f}(x) allein, wie in einem schlichten Netz. Die Abkürzung bringt x dazu.";
export const theBranchIsNegative = (x: Shown, branch: Shown): string =>
  `{f}(x) ist hier negativ: Es zu addieren nimmt etwas weg. ${x} + ${branch}, nicht ${x} − ${branch}.`;
export const inTheOrderOf2016 =
  "In der Reihenfolge von 2016 folgt keine ReLU auf die Summe; sie steht vor den Faltungen. Die Summe geht weiter, wie sie ist.";
export const theSumIsRight =
  "Die Summe stimmt, aber die ursprüngliche Einheit endet mit einer ReLU: Was unter null liegt, wird 0.";
export const atOnePixel = (x: Shown, branch: Shown, unit: Shown): string =>
  `An einem Pixel bringt die Abkürzung x = ${x}, und der Zweig gibt {f}(x) = ${branch}. ${unit}`;
export const whatLeavesTheUnit = "Was verlässt die Einheit an diesem Pixel?";
export const value = "Wert";
export const nothingFollowsTheSum = (at: Shown, change: Shown, total: Shown): string =>
  `${at} + ${change} = ${total}. In einer Einheit mit Voraktivierung folgt nichts auf die Summe, also darf sie negativ sein.`;
export const andTheLastReLUMakesIt0 = (at: Shown, change: Shown, total: Shown): string =>
  `${at} + ${change} = ${total}, und die letzte ReLU macht 0 daraus. Der Zweig hat alles weggenommen, was hereinkam.`;
export const whichTheLastReLULetsPass = (at: Shown, change: Shown, total: Shown): string =>
  `${at} + ${change} = ${total}, und die letzte ReLU lässt es durch.`;
export const addWhatTheTwoWaysBring =
  "Addier, was die zwei Wege bringen. Frag dann, was in dieser Einheit auf die Summe folgt.";
export const parameters = "Parameter";
export const sumOfParameters = (first: Shown, second: Shown, norms: Shown, norm: Shown, all: Shown): string =>
  `${first} + ${second} für die Faltungen, ${norms} · ${norm} für die Batch-Normalisierung: ${all}.`;
export const sumWithProjection = (
  first: Shown,
  second: Shown,
  projection: Shown,
  norms: Shown,
  norm: Shown,
  all: Shown
): string =>
  `${first} + ${second} für die Faltungen, ${projection} für die 1×1-Projektion, ${norms} · ${norm} für die Batch-Normalisierung: ${all}.`;
export const howManyParametersHas = "Wie viele Parameter hat die Einheit, alle mitgezählt?";
export const theShortcutsOwnAreMissing = (width: Shown, filters: Shown): string =>
  `Die eigenen Parameter der Abkürzung fehlen: Ihre 1×1-Faltung hat ${width} · ${filters} Gewichte, ihre Batch-Normalisierung 4 · ${filters}.`;
export const thoseAreTheWeights =
  "Das sind die Gewichte der Faltungen. Auch die Batch-Normalisierung hält vier Zahlen je Karte: γ, β und zwei gleitende Statistiken.";
export const batchNormCountedWithTwoNumbers =
  "Die Batch-Normalisierung ist mit zwei Zahlen je Karte gezählt, γ und β. Auch ihr gleitendes Mittel und ihre gleitende Varianz werden gespeichert; das Training lernt sie nur nicht.";
export const theSecondConvolutionReads = (filters: Shown, width: Shown): string =>
  `Die zweite Faltung liest, was die erste geschrieben hat: ${filters} Karten, nicht ${width}.`;
export const thatIsOneConvolution = "Das ist eine Faltung mit ihrer Batch-Normalisierung. Eine Einheit hat zwei.";
export const theConvolutionsAre3By3 =
  "Die Faltungen des Zweigs sind 3×3: Jeder Filter hat für jede Karte, die er liest, neun Gewichte, nicht eines.";
export const biasesWereCountedThere =
  "Hier sind Bias-Werte mitgezählt. Es gibt keine: Die Batch-Normalisierung würde sie wieder abziehen und hat ihr eigenes β.";
export const a3By3ConvolutionHasWeights =
  "Eine 3×3-Faltung hat 3 · 3 · Karten hinein · Karten hinaus Gewichte. Zähl beide zusammen, dann, was zur Abkürzung gehört, dann die Batch-Normalisierung.";
export const shapes = "Formen";
export const aMapComesIntoAUnit = (shape: Shown, filters: Shown, stride: Shown): string =>
  `Eine Karte von ${shape} kommt in eine Residualeinheit mit zwei 3×3-Faltungen zu je ${filters} Filtern, Auffüllung „same“ und Schrittweite ${stride}.`;
export const whatShapeLeavesThe = "Welche Form verlässt die Einheit?";
export const paddingKeepsTheSide =
  "Das Auffüllen erhält die Seite, und jeder Filter macht eine Karte. Also kann die Abkürzung die Identität sein.";
export const onlyTheFirstConvolution = (side: Shown, out: Shown): string =>
  `Nur die erste Faltung hat Schrittweite 2: ⌈${side} / 2⌉ = ${out}. Jeder Filter macht eine Karte.`;
export const eachWindowWouldCostTwoPixels =
  "Ohne Auffüllen würde jedes 3×3-Fenster zwei Pixel kosten. „Same“ füllt mit Nullen auf und erhält die Seite.";
export const thatIsStride2Twice =
  "Das ist zweimal Schrittweite 2. In einer Einheit hat sie nur die erste Faltung; die zweite hat Schrittweite 1.";
export const samePaddingRoundsUp = (side: Shown): string =>
  `Auffüllung „same“ rundet auf: Das Fenster steht auf den Pixeln 1, 3, 5 … ${side}, das letzte zählt also mit.`;
export const filtersAreNotAdded =
  "Zwei Faltungen hintereinander addieren ihre Filter nicht: Die Filter der zweiten allein machen die Karten.";
export const aFilterReadsAllMaps =
  "Ein Filter liest alle Karten auf einmal und macht eine einzige neue; er wird nicht auf jede Karte für sich angewandt.";
export const asManyMapsAsFilters = (filters: Shown): string =>
  `Hinaus gehen so viele Karten, wie es Filter gibt: ${filters}. Wie viele hereinkamen, spielt keine Rolle.`;
export const onlyStride2Halves = "Nur Schrittweite 2 halbiert die Seite. In einer Einheit gibt es kein Pooling.";
export const stride2TakesEverySecondPixel =
  "Schrittweite 2 nimmt in beiden Richtungen jedes zweite Pixel; die Seite bleibt nicht.";
export const theUnitIsPreActivation = "Es ist eine Einheit mit Voraktivierung (2016).";
export const theUnitIsOriginal = "Es ist die ursprüngliche Einheit (2015).";
export const aUnitWithAProjection = (width: Shown, filters: Shown): string =>
  `Eine Residualeinheit macht aus ${width} Karten ${filters}, mit Schrittweite 2 und einer Projektion. Ihre Faltungen haben keinen Bias. Auf jede, auch auf die Projektion, folgt eine Batch-Normalisierung, die vier Zahlen je Karte hält.`;
export const aUnitWithAnIdentity = (width: Shown, filters: Shown): string =>
  `Eine Residualeinheit macht aus ${width} Karten ${filters}, mit einer Identität als Abkürzung. Ihre Faltungen haben keinen Bias. Auf jede folgt eine Batch-Normalisierung, die vier Zahlen je Karte hält.`;
