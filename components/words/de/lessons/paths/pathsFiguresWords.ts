/** @file German words of the figures after the first: paths, their lengths and gradients, units in turn, injuries at random. */
import {plural} from "../../../plural.js";
import {das} from "../../grammar.js";
import type {Shown} from "../../../shown.js";

const unitsOf = (count: number): string => `${count} ${plural(count, {one: "Einheit", other: "Einheiten"})}`;

export const unitsHavePaths = (units: number, power: Shown, paths: Shown): string =>
  `${plural(units, {one: "Eine Einheit hat", other: `${units} Einheiten haben`})} ${power} = ${paths} Pfade. Zeig auf einen Term oder einen Pfad, oder nimm die Pfeiltasten, um ihm zu folgen.`;
export const throughUnit = (unit: Shown): string => `durch {f} von Einheit ${unit}`;
export const aroundUnit = (unit: Shown): string => `um Einheit ${unit} herum`;
export const pathTold = (path: Shown, count: Shown, length: Shown, route: Shown, term: Shown): string =>
  `Pfad ${path} von ${count}, Länge ${length}: ${route}. Sein Term: ${term}.`;
export const units = "Einheiten";
export const unroll = "Auffächern";
export const stackAgain = "Wieder stapeln";
export const sumsUnrolled = "Summen, zu Pfaden aufgefächert";
export const pathsAsTerms = "Pfade, als Terme der Summe; Pfeiltasten gehen von einem zum nächsten";
export const pathOfTerm = (path: Shown, term: Shown): string => `Pfad ${path}: ${term}`;
export const stacked = (count: number, paths: Shown): string =>
  `${plural(count, {one: "Eine Einheit", other: `${count} Einheiten`})}, gestapelt; darin ${paths} Pfade von x zu y.`;
export const unrolledInto = (count: number, paths: Shown): string =>
  `${plural(count, {one: "Eine Einheit", other: `${count} Einheiten`})}, aufgefächert zu ${paths} Pfaden von x zu y.`;
export const markedAroundAll = " Markiert: der Pfad durch keine Einheit, Länge 0.";
export const markedThrough = (through: Shown, length: Shown): string =>
  ` Markiert: der Pfad durch Einheit ${through}, Länge ${length}.`;

export const numberByLength = (count: number, most: Shown, all: Shown, through: Shown): string =>
  `Zahl der Pfade nach Länge, ${unitsOf(count)}. Die meisten, ${most} von ${all}, gehen durch ${through} Einheiten; einer geht durch keine und einer durch alle.`;
export const unitsOnThePathAxis = "Einheiten auf dem Pfad";
export const pathsAxis = "Pfade";
export const pathsAxisLogarithmic = "Pfade (logarithmisch)";
export const spreadOfLengths = (
  paths: Shown,
  mean: Shown,
  spread: Shown,
  share: Shown,
  low: Shown,
  high: Shown
): string =>
  `${paths} Pfade; mittlere Länge ${mean}, Standardabweichung ${spread}. ${share} davon gehen durch ${low} bis ${high} Einheiten.`;
export const unitsInTheNetwork = "Einheiten im Netz";
export const axis = "Achse";
export const linear = "Linear";
export const logarithmic = "Logarithmisch";
export const howManyPaths = "Wie viele Pfade jeder Länge?";
export const pathsOfEachLength = "Pfade jeder Länge";
export const pathsByLength = "Pfade nach Länge";
export const unitsOnThePath = "Einheiten auf dem Pfad";
export const paths = "Pfade";
export const share = "Anteil";

export const gradientAlongOne = "Gradient über einen";
export const numberTimesGradient = "Zahl × Gradient";
export const addedAsVectors = "Als Vektoren addiert";
export const dotsLineAndRings = (factor: Shown, held: Shown, low: Shown, high: Shown): string =>
  `Kleine Punkte: einzelne Pfade, zufällig gezogen. Linie: ihr Mittel; jede Einheit auf dem Weg teilt es im Mittel durch ${factor}. Ringe: alle Pfade einer Länge als Vektoren addiert, exakt. ${held} der Produkte liegen zwischen ${low} und ${high} Einheiten. `;
export const recordedOnTheResidual = (
  steps: Shown,
  seed: Shown,
  batches: Shown,
  batch: Shown,
  backend: Shown,
  runtime: Shown,
  day: Shown
): string =>
  `Aufgezeichnet am Residualnetz nach ${steps} Schritten, Startwert ${seed}, ${batches} Batches zu ${batch} Trainingsbildern, Batch-Normalisierung mit der Statistik des Trainings; ${backend}, ${runtime}, ${day}.`;
/** @param written the number of paths, as it is written */
export const pathsOfALength = (
  count: number,
  written: Shown,
  length: Shown,
  all: Shown,
  gradient: Shown,
  percent: Shown
): string =>
  `${written} ${plural(count, {one: "Pfad geht", other: "Pfade gehen"})} durch ${length} von ${all} Einheiten. Einer trägt im Mittel einen Gradienten von ${gradient}; zusammen sind das ${percent} % der Produkte.`;
export const lengthOfThePath = "Länge des Pfads";
export const pathsAndTheirGradient = "Pfade und der Gradient, den sie tragen";
export const gradientByLengthOfThePath = "Gradient nach Länge des Pfads";
export const gradientByLength = "Gradient nach Länge";
export const numberThroughUnits = (most: Shown, half: Shown, length: Shown, count: Shown): string =>
  `Zahl der Pfade durch k Einheiten: höchstens ${most}, durch ${half}. Bei ${length}: ${count}.`;
export const numberOfPaths = "Zahl der Pfade";
export const gradientThroughUnits = (first: Shown, last: Shown, all: Shown, length: Shown, gradient: Shown): string =>
  `Gradient über einen Pfad durch k Einheiten, logarithmisch: ${first} bei 0, ${last} bei ${all}. Bei ${length}: ${gradient}.`;
export const gradientAlongOnePath = "Gradient über einen Pfad";
export const productThroughUnits = (peak: Shown, length: Shown, percent: Shown, together: Shown): string =>
  `Zahl mal Gradient: am meisten bei ${peak} Einheiten. Bei ${length}: ${percent} % der Summe; als Vektoren addiert ${together}.`;
export const numberTimesGradientAxis = "Zahl × Gradient";

export const withoutOneUnit = "ohne eine Einheit";
export const firstUnitToLast = "erste Einheit … herausgenommen … letzte Einheit";
export const takenOut = "herausgenommen";
export const takeOutEachInTurn = "Jede Einheit der Reihe nach herausnehmen";
export const withTwoSwapped = "mit zwei vertauschten Nachbarn";
export const firstPairToLast = "erstes Paar … vertauscht … letztes Paar";
export const swapped = "vertauscht";
export const swapEachInTurn = "Jedes Paar der Reihe nach vertauschen";
export const wholeAndOnAverage = (network: Shown, whole: Shown, average: Shown, lesion: Shown): string =>
  `${network}: ${whole} ganz, im Mittel ${average} ${lesion}`;
export const nothingMeasuredYet = (network: Shown, whole: Shown): string =>
  `${network}: ${whole} ganz, noch nichts gemessen`;
export const accuracyWith = (lesion: Shown): string => `Genauigkeit ${lesion}`;
export const accuracyTold = (lesion: Shown, words: Shown): string => `Genauigkeit ${lesion}. ${words}.`;
export const classifiedCorrectly = "richtig erkannt";
export const insteadOf = (name: Shown, network: Shown, left: Shown, whole: Shown): string =>
  `${name}, ${network}: ${left} statt ${whole}.`;
export const injury = "Eingriff";
export const none = "keine";
export const eachUnitTakenOut = "Jede Einheit herausgenommen, oder zwei vertauscht";
export const turnRecorded = (images: Shown, recorded: Shown): string =>
  `Linien: die ganzen Netze. Kreise: residual. Quadrate: schlicht. ${images} Testziffern; Raten trifft eine von zehn. ${recorded}.`;
export const turnMeasured = (images: Shown): string =>
  `Linien: die ganzen Netze. Kreise: residual. Quadrate: schlicht. ${images} Testziffern; Raten trifft eine von zehn. Hier gemessen.`;
export const accuracyWithEachInjury = "Genauigkeit mit jedem Eingriff";
export const inTurn = "Der Reihe nach";
export const takeOutEachUnit = "Jede Einheit herausnehmen";
export const swapEachPair = "Jedes Paar von Nachbarn vertauschen";
export const wereRecorded = (words: Shown): string => `${words} Aufgezeichnet.`;
export const loadingTheNetwork = (network: Shown): string => `Geladen wird ${das(network)} …`;
export const finishedTurn = (words: Shown): string => `fertig; ${words} Hier gemessen.`;
export const turnFailed = (error: Shown): string =>
  `Es ist gescheitert: ${error}. Gezeigt ist das aufgezeichnete Ergebnis; drück den Knopf, um neu zu beginnen.`;

export const unitsTakenOut = "herausgenommene Einheiten";
export const swapsOfNeighbours = "Vertauschungen von Nachbarn";
export const soManyTakenOut = (count: number): string =>
  `${count} ${plural(count, {one: "herausgenommene Einheit", other: "herausgenommene Einheiten"})}`;
export const soManySwaps = (count: number): string =>
  `${count} ${plural(count, {one: "Vertauschung von Nachbarn", other: "Vertauschungen von Nachbarn"})}`;
export const guessedAndMeasured = (count: Shown, guess: Shown, measured: Shown): string =>
  `${count} herausgenommen: geraten ${guess}, gemessen ${measured}`;
export const errorOfTheResidual = (words: Shown): string => `Fehler des Residualnetzes. ${words}.`;
export const guessWithout = (count: number): string => `Vermutung ohne ${unitsOf(count)}`;
export const howManyWrong =
  "Wie viele der Testziffern wird das Residualnetz falsch lesen? Zieh die Punkte, oder nimm die Pfeiltasten.";
export const showWhatWasMeasured = "Zeigen, was gemessen wurde";
export const errorByNumber = (along: Shown): string => `Fehler nach Zahl: ${along}`;
export const meanAndRange = (draws: Shown, images: Shown, seed: Shown, recorded: Shown): string =>
  `Linie: mittlerer Fehler aus ${draws} zufälligen Ziehungen; Band: kleinster und größter; jeder Punkt eine Ziehung, dieselbe für beide Netze. ${images} Testziffern, Startwert ${seed}. ${recorded}.`;
export const errorByInjuries = "Wie der Fehler mit jedem Eingriff wächst";
export const meanErrors = "mittlerer Fehler";
export const takeUnitsOut = "Einheiten herausnehmen";
export const swapNeighbours = "Nachbarn vertauschen";
export const howMany = "Wie viele";
export const measureItHere = "Hier messen";
export const meanErrorRecorded = (what: Shown, errors: Shown): string =>
  `${what}: mittlerer Fehler ${errors}. Aufgezeichnet.`;
export const meanErrorSoFar = (what: Shown, errors: Shown): string => `${what}: mittlerer Fehler ${errors} …`;
export const meanErrorMeasured = (what: Shown, errors: Shown): string =>
  `fertig; ${what}: mittlerer Fehler ${errors}. Hier gemessen, mit den aufgezeichneten Ziehungen.`;
export const measuringFailed = (error: Shown): string =>
  `Es ist gescheitert: ${error}. Die aufgezeichnete Kurve steht noch; drück den Knopf, um neu zu beginnen.`;
export const errorAt = (error: Shown, count: Shown): string => `${error} bei ${count}`;
export const yourGuessIs = (guesses: Shown): string => `deine Vermutung: ${guesses}`;
export const yourGuess = "deine Vermutung";
export const errorsTold = (along: Shown, words: Shown): string => `Fehler nach Zahl: ${along}. ${words}.`;
export const testDigitsWrong = "Testziffern falsch";
export const chance = "Raten";
