/** @file German words of back-propagation by hand, of products of Jacobians, of the start and of shattered gradients. */
import {plural} from "../../../plural.js";
import {das} from "../../grammar.js";
import type {Shown} from "../../../shown.js";

export const nothingComputedYet = "Noch ist nichts gerechnet.";
export const pressForward = "Noch ist nichts gerechnet. Drück „Vorwärts“, „Schritt“ oder „Abspielen“.";
export const withShortcuts = "mit Abkürzungen";
export const withoutShortcuts = "ohne Abkürzungen";
export const threeUnits = (kind: Shown, weights: Shown, done: Shown, steps: Shown, heard: Shown): string =>
  `Drei Einheiten ${kind}, Gewichte ${weights}. ${done} von ${steps} Schritten getan. ${heard}`;
export const upperAndLowerLine =
  "Obere Zeile jedes Paars: die Werte auf dem Weg vorwärts. Untere Zeile, violett: die Gradienten auf dem Rückweg, mit der Rechnung jeder Kante. Balken, sobald der Gradient da ist: derselbe Gradient als Summe über alle Wege vom Verlust zu x. Zeig auf einen Weg, um ihn zu sehen.";
export const stepsDone = "Getane Schritte";
export const forward = "Vorwärts";
export const reset = "Zurücksetzen";
export const theGradientGoesBack = "Der Gradient geht zurück, Kante um Kante";
export const weightOf = (unit: Shown): string => `Gewicht w${unit}`;
export const inputX = "Eingang x";
export const target = "Ziel";
export const shortcuts = "Abkürzungen";
export const optionWithShortcuts = "Mit Abkürzungen";
export const optionWithoutShortcuts = "Ohne Abkürzungen";
export const layers = "Schichten";
export const forwardThrough = (f: Shown, from: Shown, product: Shown, value: Shown): string =>
  `Vorwärts: ${f}(${from}) = ${product} = ${value}.`;
export const theShortcutBrings = (from: Shown, to: Shown, before: Shown, branch: Shown, after: Shown): string =>
  `Vorwärts: Die Abkürzung bringt ${from} selbst; ${to} = ${before} + ${branch} = ${after}.`;
export const theBranchAlone = (to: Shown, f: Shown, after: Shown): string =>
  `Vorwärts: Ohne Abkürzung ist ${to} allein ${f}, ${after}.`;
export const forwardIntoTheLoss = (value: Shown, wanted: Shown, loss: Shown): string =>
  `Vorwärts: L = ½ (${value} − ${wanted})² = ${loss}.`;
export const backwardOutOfTheLoss = (last: Shown, gradient: Shown): string =>
  `Rückwärts: ∂L/∂${last} = ${last} − Ziel = ${gradient}.`;
export const backwardAlongShortcut = (unit: Shown, arrived: Shown): string =>
  `Rückwärts über Abkürzung ${unit}: ${arrived} × 1 = ${arrived}. Er kommt unverändert an.`;
export const bothWaysMeet = (wanted: Shown, arrived: Shown, through: Shown, result: Shown): string =>
  `Rückwärts: Beide Wege treffen sich: ${wanted} = ${arrived} + ${through} = ${result}.`;
export const thatIsAllThatArrives = (wanted: Shown, result: Shown): string =>
  `Rückwärts: Mehr kommt nicht an: ${wanted} = ${result}.`;
export const backwardThrough = (f: Shown, arrived: Shown, slope: Shown, through: Shown): string =>
  `Rückwärts durch ${f}: ${arrived} × ${f}′ = ${arrived} × ${slope} = ${through}.`;
const pathsOf = (count: number): string => `${count} ${plural(count, {one: "Pfad", other: "Pfade"})}`;
export const finished = (last: Shown, value: Shown, top: Shown, first: Shown, paths: number, weights: Shown): string =>
  `${last} Fertig: Aus ∂L/∂${value} = ${top} ist ∂L/∂x = ${first} geworden, über ${pathsOf(paths)}. Nach den Gewichten: ∂L/∂w = ${weights}. „Vorwärts“ bringt den Gradienten zurück zum Verlust.`;
export const shortcutsOnly = "nur Abkürzungen";
export const sumOverPaths = (paths: number, words: Shown, total: Shown): string =>
  `∂L/∂x als Summe über ${pathsOf(paths)}: ${words}; zusammen ${total}.`;
export const sumIsTheGradient = "Summe = ∂L/∂x";

export const eightNumbersALayer =
  "Acht Zahlen je Schicht. Jeder Punkt ist ein Singulärwert: eine Richtung, in der ein Gradient gestreckt oder gestaucht wird. Linie: das quadratische Mittel der Punkte, der Faktor für einen zufälligen Gradienten. Unterer Streifen: 0, oder unter 10⁻¹⁰. Hier mit doppelter Genauigkeit gerechnet; ein Wert unter 10⁻¹² des größten geht beim Runden verloren und zählt als 0.";
export const units = "Einheiten";
export const gain = "Verstärkung";
export const seedOfTheWeights = "Startwert der Gewichte";
export const activation = "Aktivierung";
export const afterUnits = (count: number, size: Shown, words: Shown): string =>
  `Nach ${count} ${plural(count, {one: "Einheit", other: "Einheiten"})} mit Verstärkung ${size}: ${words}.`;
export const valuesByUnits = "größter, kleinster und typischer Wert nach Zahl der Einheiten";
export const singularValuesOf = (count: number, words: Shown): string =>
  `Singulärwerte des Produkts von ${count} ${plural(count, {one: "Jacobi-Matrix", other: "Jacobi-Matrizen"})}. ${words}.`;
export const plainProduct = "schlicht: Produkt der {f}′";
export const residualProduct = "residual: Produkt der I + {f}′";
export const unitsAxis = "Einheiten →";
export const largestOf = (network: Shown): string => `${network}, größter`;
export const smallestOf = (network: Shown): string => `${network}, kleinster`;
export const typicalOf = (network: Shown): string => `${network}, typischer`;
export const singularValuesByUnits = "Singulärwerte nach Zahl der Einheiten";
export const areZero = (zeros: Shown, all: Shown): string => `${zeros} von ${all} sind 0`;
export const smallestIs = (value: Shown): string => `kleinster ${value}`;
export const spectrumTold = (network: Shown, largest: Shown, smallest: Shown, factor: Shown): string =>
  `${network}: größter ${largest}, ${smallest}, ein zufälliger Gradient wird mit ${factor} multipliziert`;

export const correlationAtDepths = (
  network: Shown,
  first: Shown,
  firstDepth: Shown,
  last: Shown,
  lastDepth: Shown
): string => `${network} ${first} bei Tiefe ${firstDepth}, ${last} bei Tiefe ${lastDepth}`;
export const correlationByDepth = (words: Shown): string =>
  `Korrelation der Gradienten benachbarter Eingaben nach der Tiefe. ${words}.`;
export const layersAxis = "Schichten";
export const correlationAxis = "Korrelation der Gradienten von Nachbarn";
export const slopeAlongACircle = (depth: Shown, networks: readonly string[]): string =>
  `Steigung der Ausgabe entlang eines Kreises von Eingaben, ${depth} Schichten tief, eine Linie für ${networks.map(das).join(", eine für ")}.`;
export const onceRoundTheCircle = "Eingabe, einmal um den Kreis →";
export const computedAtTheStart =
  "Hier gerechnet, am Anfang: Netze, 48 Zahlen breit, 128 Eingaben auf einem Kreis, 2,8° von einer zur nächsten. Oben: die Steigung der Ausgabe, während die Eingabe herumgeht, an ihrer eigenen Größe gemessen. Unten: der mittlere Kosinus zwischen den Gradienten von Nachbarn. Die Statistik der Batch-Norm ist festgehalten.";
export const correlationsOf = (count: number, seed: Shown, each: Shown): string =>
  `${count} ${plural(count, {one: "Schicht", other: "Schichten"})}, Startwert ${seed}: Korrelation der Gradienten von Nachbarn: ${each}.`;
export const correlationOfNeighbours = "Korrelation der Gradienten von Nachbarn";
export const numberOfLayers = "Zahl der Schichten";
export const seedOfTheNetworks = "Startwert der Netze";
export const tableOfCorrelations = "Korrelation nach Tiefe";

export const atInputAndOutput = (network: Shown, first: Shown, last: Shown, seeds: number): string =>
  `${network} ${first} am Eingang, ${last} am Ausgang, Mittel aus ${seeds} ${plural(seeds, {one: "Startwert", other: "Startwerten"})}`;
export const alongDepthAtTheStart = (measure: Shown, words: Shown): string =>
  `${measure} vom Eingang zum Ausgang, am Anfang. ${words}.`;
export const gainCaption = (seeds: Shown, recorded: Shown): string =>
  `34 Schichten, Ziffern von 16×16, ohne Batch-Norm. Gewichte der Varianz Verstärkung / Zahl der Eingänge; ein Batch vorwärts und zurück, nichts gelernt. Linien: geometrisches Mittel über die Startwerte ${seeds}; Bänder: ihre Spanne. Die Achsen bleiben, wenn sich die Verstärkung ändert. ${recorded}.`;
export const initialGain = "Verstärkung am Anfang";
export const measuredWithNorm = (seed: Shown, size: Shown): string =>
  `Hier gemessen mit Startwert ${seed}, mit Batch-Norm, Verstärkung ${size}`;
export const measuredWithoutNorm = (seed: Shown, size: Shown): string =>
  `Hier gemessen mit Startwert ${seed}, ohne Batch-Norm, Verstärkung ${size}`;
export const gainOf = (size: Shown): string => `Verstärkung ${size}`;
export const measuringBoth = "Beide Netze werden gemessen …";
export const couldNotBeMeasured = (reason: Shown): string =>
  `Es ließ sich nicht messen: ${reason}. Die aufgezeichneten Verstärkungen sind noch da.`;
export const forwardAndBack = "Vor und zurück durch 34 Schichten, bei jeder Größe der ersten Gewichte";
export const everyRecordedGain = "jede aufgezeichnete Verstärkung";
export const network = "Netz";
export const lossNats = "Verlust, nat";
export const outputRootMeanSquare = "Ausgabe, quadratisches Mittel";
export const gradientAtTheStem = "Gradient am Stamm";
export const atTheStartByGain = "Am Anfang, nach der Verstärkung";
export const itVanishes = "er verschwindet";
export const itExplodes = "er explodiert";
export const itKeepsItsSize = "er behält seine Größe bis auf einen Faktor zehn";
export const theGradientGoes = (name: Shown, top: Shown, stem: Shown, verdict: Shown, loss: Shown): string =>
  `${name}: Der Gradient geht von ${top} an der letzten Einheit zu ${stem} am Stamm, ${verdict}; der Verlust ist ${loss}`;
export const factorOf = (name: Shown, mean: Shown, low: Shown, high: Shown): string =>
  `${name} ${mean} (${low} bis ${high})`;
export const factorOfTheTheory = (factor: Shown): string => ` Die Theorie für breite schlichte Netze: ${factor}.`;
export const factorOfALayer = (count: Shown, seeds: Shown, words: Shown, theory: Shown): string =>
  `Faktor, mit dem eine Schicht den Gradienten auf dem Rückweg multipliziert, über ${count} Schichten und ${seeds} Startwerte: ${words}.${theory}`;
export const gainTwoWithNorm = "Verstärkung 2, mit Batch-Norm";
export const gainOneWithoutNorm = "Verstärkung 1, ohne Batch-Norm";
export const linesAndBands = (seeds: Shown, start: Shown, recorded: Shown): string =>
  `Linien: geometrisches Mittel über die Startwerte ${seeds}; Bänder: ihre Spanne. Der erste Batch, vor dem ersten Schritt; ${start}. ${recorded}. `;
export const runTheFirstSteps = "Die ersten Schritte hier rechnen";
export const networkOfSeed = (name: Shown, seed: Shown): string => `${name}, Startwert ${seed}`;
export const atTheStartByDepth = "Am Anfang, nach der Tiefe";
export const outputOf = "Ausgabe von";
export const normalization = "Normalisierung";
export const optionWithNorm = "Mit Batch-Normalisierung";
export const optionWithoutNorm = "Ohne Batch-Normalisierung";
export const showAtTheStart = "Am Anfang zeigen";
export const gradientOfEachOutput = "Gradient der Ausgabe jeder Einheit";
export const sizeOfEachOutput = "Größe der Ausgabe jeder Einheit";
export const everySeed = "jeder Startwert";
export const productInEach = (name: Shown, value: Shown, count: Shown): string =>
  `${name}: ${value} in jeder von ${count} Schichten`;
export const productsFromTo = (name: Shown, least: Shown, most: Shown, count: Shown): string =>
  `${name}: von ${least} bis ${most} in ${count} Schichten`;
export const innerProducts = (words: Shown): string =>
  `Skalarprodukt der Gewichte jeder Schicht mit ihrem Gradienten, vom Eingang zum Ausgang. ${words}.`;
export const sizeOfTheProduct = "Größe von ⟨W, ∂L/∂W⟩";
export const productByLayer = "⟨W, ∂L/∂W⟩ nach Schicht";
export const weightsTimesGradients = "Gewichte mal ihr Gradient, Schicht um Schicht";
export const weightsIn = "Gewichte von";
export const seedOfTheRun = "Startwert des Laufs";
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const squaresAndCircles = (recorded: Shown): string =>
  `Quadrate: schlicht. Kreise: residual. Gefüllt: positiv; offen: negativ. 34 Schichten ohne Batch-Norm, erster Batch. ${recorded}.`;
export const mustBe = (label: Shown, rule: Shown, text: Shown): string => `${label} muss ${rule} sein: „${text}“.`;
export const gainToMeasure = "Verstärkung zum Messen";
export const seedToMeasure = "Startwert zum Messen";
export const withBatchNorm = "Mit Batch-Norm";
export const measureHere = "Hier messen";
export const theWorkerThatMeasures = "der Worker, der die Netze misst";
