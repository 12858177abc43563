/** @file German words of draw. */
import {wort} from "./grammar.js";
import type {Shown} from "../shown.js";

export const belowLeast = (line: Shown, least: Shown): string => `${line}, unter ${least}`;
export const accuracy = "Genauigkeit";
export const classifiedCorrectly = "richtig erkannt";
export const gradientNormOfTheLoss = "Gradientennorm des Verlusts nach der Ausgabe jeder Einheit";
export const gradientOutput = "‖∂L/∂Ausgabe‖";
export const gradientOfOutput = "Gradient der Ausgabe";
export const gradientNormOfTheLossBy = "Gradientennorm des Verlusts nach den Gewichten jeder Schicht";
export const gradientWeights = "‖∂L/∂Gewichte‖";
export const gradientOfWeights = "Gradient der Gewichte";
export const rootMeanSquareOfEach = "Quadratisches Mittel der Ausgabe jeder Einheit";
export const rootMeanSquare = "quadratisches Mittel";
export const rootMeanSquareOfOutput = "quadratisches Mittel der Ausgabe";
export const branchBesideShortcutTheRatio = "Zweig neben Abkürzung, das Verhältnis ihrer Normen in jeder Einheit";
export const fShortcut = "‖f‖ / ‖Abkürzung‖";
export const branchBesideShortcut = "Zweig neben Abkürzung";
export const updateBesideWeightTheRatio = "Änderung neben Gewicht, das Verhältnis ihrer Normen in jeder Einheit";
export const updateBesideWeight = "Änderung neben Gewicht";
export const updateBesideWeightTheRatioOf = "Änderung neben Gewicht, das Verhältnis ihrer Normen in jeder Schicht";
export const noStepYet = (network: Shown): string => `${wort(network)}: noch kein Schritt`;
export const noShortcut = "keine Abkürzung";
export const notMeasuredInThisRun = "in diesem Lauf nicht gemessen";
export const allZeroOrNotA = (network: Shown): string => `${wort(network)}: überall null oder keine Zahl`;
export const zeroOrNotANumber = (lost: Shown): string => `, ${lost} null oder keine Zahl`;
export const atTheInputAtThe = (network: Shown, value: Shown, value2: Shown, missing: Shown): string =>
  `${wort(network)} ${value} am Eingang, ${value2} am Ausgang${missing}`;
export const fromInputToOutput = (title: Shown, words: Shown): string => `${title} vom Eingang zum Ausgang. ${words}.`;
export const fromInputToOutputAtStep = (title: Shown, step: Shown, words: Shown): string =>
  `${title} vom Eingang zum Ausgang, Schritt ${step}. ${words}.`;
export const inputStageOutput = "Eingang … Stufe … Ausgang";
export const inputDepthOutput = "Eingang … Tiefe … Ausgang";
export const stageOf = (stage: Shown): string => `Stufe ${stage}`;
export const noShortcuts = "keine Abkürzungen";
export const stepOf = (step: Shown): string => `Schritt ${step}`;
export const fromTo = (least: Shown, most: Shown): string => ` ${least} bis ${most}`;
export const stepIsMarked = (at: Shown): string => ` Schritt ${at} ist markiert.`;
export const shadesFromToLogarithmic = (low: Shown, high: Shown): string =>
  ` Tönung von ${low} bis ${high}, logarithmisch.`;
export const heatMapOfLayerBy = (words: Shown, parts: Shown, scale: Shown, marked: Shown): string =>
  `Wärmekarte: ${words}, Schicht um Schicht und Schritt um Schritt. ${parts}.${scale}${marked}`;
export const loss = "Verlust";
export const lossNats = "Verlust, nat";
export const notANumber = "keine Zahl";
export const lossByStep = "Verlust nach Schritten";
export const accuracyByStep = "Genauigkeit nach Schritten";
export const gradientNormByLayerAt = "Gradientennorm nach Schichten, beim gezeigten Schritt";
export const step = "Schritt";
export const batchOf = (network: Shown): string => `${wort(network)}, Batch`;
export const validationOf = (network: Shown): string => `${wort(network)}, Validierung`;
export const layer = "Schicht";
export const measure = "Messgröße";
export const gradientNormByLayerAtStep = (at: Shown): string => `Gradientennorm nach Schichten, bei Schritt ${at}`;
export const courseOfTheLoss = "Verlauf des Verlusts";
export const runOf = (number: Shown): string => `Lauf ${number}`;
export const runningMean = (yLabel: Shown): string => `${yLabel}, gleitendes Mittel`;
export const meanOf = (seeds: Shown): string => `, Mittel aus ${seeds}`;
export const earlierRuns = (more: Shown): string => `${more} frühere Läufe`;
export const byTrainingStepRunningMean = (name: Shown, all: Shown): string =>
  `${name} nach Trainingsschritten, gleitendes Mittel der Batches. ${all}.`;
export const noRun = "Kein Lauf";
export const notANumberFromStep = (network: Shown, lost: Shown): string =>
  `${wort(network)} ab Schritt ${lost} keine Zahl`;
export const noStepYetNetwork = (network: Shown): string => `${wort(network)} noch kein Schritt`;
export const inStep = (network: Shown, value: Shown, step: Shown): string =>
  `${wort(network)} ${value} in Schritt ${step}`;
export const notANumberFromStepOn = (network: Shown, lost: Shown): string =>
  `${wort(network)}: ab Schritt ${lost} keine Zahl`;
export const measuredOn = (part: Shown): string => ` Gemessen an ${part}.`;
export const validationImages = "den Validierungsbildern";
export const eachBatch = "jedem Batch";
export const byTrainingStep = (name: Shown, words: Shown, where: Shown, notes: Shown): string =>
  `${name} nach Trainingsschritten. ${words}.${where}${notes}`;
export const meanStandardDeviation = (finite: Shown, finite2: Shown): string =>
  `, Mittel ${finite}, Standardabweichung ${finite2}`;
export const andZero = (zero: Shown): string => `, ${zero} null`;
export const andNotANumber = (lost: Shown): string => `, ${lost} keine Zahl`;
export const histogramOfTheOf = (ofText: Shown, layer: Shown, words: Shown): string =>
  `Histogramm: ${ofText} von ${layer}. ${words}.`;
export const shareOfThe = (ofText: Shown): string => `Anteil der ${ofText}, %`;
export const zeroOf = (zero: Shown): string => `${zero} null`;
export const stem = "Stamm";
export const stepAxis = "Schritt";
export const bytes = "Bytes";
export const weightAxis = "Gewicht";
export const outputAxis = "Ausgabe";
/** What a histogram is of. */
export const histogramOf = (of: "weights" | "outputs"): string => (of === "weights" ? "Gewichte" : "Ausgaben");
export const trainingLossByStep = "Verlust im Training nach Schritten.";
export const lossMeanOfNineSteps = "Verlust, Mittel aus neun Schritten";
export const trainingLossMeanOfNine = "Verlust im Training, Mittel aus neun Schritten; kleiner ist besser";
export const inStepTextMath = (text: Shown, math: Shown): string => `${text} in Schritt ${math}`;
export const noStepYet2 = "noch kein Schritt";
export const lossInTrainingMeanOf = (math: Shown, steps: Shown, named: Shown): string =>
  `Verlust im Training, Mittel aus neun Schritten, Schritt ${math} von ${steps}: ${named}.`;
export const runItHere = "Hier rechnen";
export const guessing = "Raten";
