/** @file German words of the chains that learn a curve, and of the runs of demonstrations. */
import {wort} from "../grammar.js";
import type {Shown} from "../../shown.js";

/** `Residualkette`, `schlichte Kette`. */
const kette = (network: Shown): string => (network === "residual" ? "Residualkette" : "schlichte Kette");
const dieserKette = (network: Shown): string => (network === "residual" ? "Residualkette" : "schlichten Kette");

export const theTwoAreAboutEqual = "Beide sind etwa gleich.";
export const byAFactorOf = (factor: Shown): string => `, um den Faktor ${factor}`;
export const theOneIsCloser = (network: Shown, times: Shown): string =>
  `Näher am Ziel: ${network === "residual" ? "Residual" : "Schlicht"}${times}.`;
export const noneYet = "noch keiner";
export const largestValueTo = (least: Shown, most: Shown): string => `größter Wert ${least} bis ${most}`;
export const theChainsBlocks = (network: Shown, blocks: Shown, range: Shown): string =>
  `Die ${blocks} Blöcke der ${dieserKette(network)}, von jedem das eigene f: ${range}.`;
export const noStepYet = "noch kein Schritt";
export const atStepChainsAreOff = (step: Shown, residual: Shown, plain: Shown): string =>
  `bei Schritt ${step} liegt die Residualkette um ${residual} daneben, die schlichte um ${plain} (mittlerer quadratischer Fehler)`;
export const theTargetAndBothChains = (state: Shown): string => `Das Ziel und was beide Ketten aus x machen: ${state}.`;
export const whatComesOut = "was herauskommt";
export const targetOfX = "Ziel {h}(x)";
export const errorWithBlocks = (error: Shown, blocks: Shown): string => `${error} mit ${blocks}`;
export const medianErrorAfterTraining = (words: Shown): string =>
  `Median des Fehlers nach dem Training nach der Zahl der Blöcke, logarithmisch. ${words}.`;
export const meanSquaredErrorAtTheEnd = "mittlerer quadratischer Fehler am Ende";
export const branchAloneAtMost = (branch: Shown, wanted: Shown): string =>
  `f(x) allein: höchstens ${branch}; h(x) − x: höchstens ${wanted}.`;
export const branchAloneEnlarged = "{f}(x) allein, vergrößert";
export const target = "Ziel";
export const yourOwnCurve = "deine eigene Kurve";
export const blocks = "Blöcke";
export const learningRate = "Lernrate";
export const steps = "Schritte";
export const theResidualChainOfBlocks = (blocks: Shown, steps: Shown, rate: Shown, recorded: Shown): string =>
  `Die Residualkette aus ${blocks} Blöcken nach ${steps} Schritten mit dem Ziel |x|, Lernrate ${rate}: lange Pfeile. Beweg den Regler der Schritte im Labor darüber oder rechne selbst, dann steht hier dessen Kette. ${recorded}.`;
export const residual = "Residual";
export const plain = "Schlicht";
export const meanSquaredErrorByStep = "Mittlerer quadratischer Fehler nach Schritten";
export const step = "Schritt";
export const drawInIt = "Zeichne hinein, oder wähl mit den Pfeiltasten einen Punkt und verschieb ihn.";
export const aTargetOfYourOwn = "Ein eigenes Ziel";
export const residualPlain = (residual: Shown, plain: Shown): string => `residual ${residual}, schlicht ${plain}`;
export const computedOnYourDevice = "Auf deinem Gerät gerechnet.";
export const thickGreyIsTheTarget = (source: Shown): string =>
  `Dickes Grau: das Ziel. Beide Ketten beginnen mit denselben Gewichten und sehen dieselben 64 Punkte. ${source}`;
export const blocksAfterStepsThick = (blocks: Shown, steps: Shown, source: Shown): string =>
  `${blocks} Blöcke nach ${steps} Schritten, dickes Grau das Ziel. ${source}`;
export const allBlocksTogether = (step: Shown, source: Shown): string =>
  `Alle Blöcke der Residualkette zusammen, bei Schritt ${step}. ${source}`;
export const theTargetToDraw =
  "Das Ziel h, zum Zeichnen. Pfeiltasten: links und rechts wählen einen Punkt, auf und ab verschieben ihn.";
export const xACopy = "x, eine Kopie";
export const targetAtX = (at: Shown): string => `h bei x = ${at}`;
export const residualBlocksAdd = "Residual: Jeder Block addiert seine Kurve zu dem, was hereinkommt";
export const plainBlocksHandOn = "Schlicht: Jeder Block gibt stattdessen seine Kurve weiter";
export const meanSquaredError = "mittlerer quadratischer Fehler";
export const theBestConstant = "die beste Konstante";
export const copyingX = "x kopieren";
export const theChainsLine = (
  network: Shown,
  block: Shown,
  blocks: Shown,
  low: Shown,
  high: Shown,
  pairs: Shown
): string =>
  `Die Linie der ${dieserKette(network)} nach ${block} von ${blocks} Blöcken: von ${low} bis ${high}, ${pairs} von 63 Nachbarpaaren beisammen.`;
export const afterThisBlock = "nach diesem Block";
export const targetH = "Ziel {h}";
export const beforeTheFirstBlock = "Vor dem ersten Block sind beide Linien x selbst.";
export const pairsInTheChain = (pairs: Shown, network: Shown): string => `${kette(network)}: ${pairs}`;
export const afterBlockPairs = (block: Shown, pieces: Shown): string =>
  `So viele von 63 Paaren benachbarter x liegen nach Block ${block} so nah beieinander, dass sie kaum noch zu unterscheiden sind: ${pieces}.`;
export const bothLinesByBlock = "Beide Linien nach Blöcken";
export const block = "Nach Block";
export const afterBlock = "Nach Block";
export const noRunHasEndedYet =
  "Mit diesen Einstellungen ist noch kein Lauf zu Ende: Drück „Rechnen“ im Labor darüber.";
export const nothingYet = "Noch nichts.";
export const bestLearningRate = "Beste Lernrate";
export const medianError = "Median des Fehlers";
export const medianErrorTable = "Median des Fehlers nach dem Training";
export const network = "Netz";
export const dotsAreSeeds = (seeds: Shown, rates: Shown, recorded: Shown): string =>
  `Punkte: ${seeds} Startwerte (Kreise residual, Quadrate schlicht); Linien: ihre Mediane. Jede Kette bei der besten der Lernraten ${rates}; 500 Schritte. ${recorded}.`;
export const theSumInWords = (x: Shown, branch: Shown, sum: Shown, target: Shown, largest: Shown): string =>
  `Die Summe: die Linie x und darauf f(x). Bei x = ${x} ist die Korrektur f(x) ${branch}, die Summe ${sum}, das Ziel ${target}; die größte Korrektur ist ${largest}.`;
export const branchStackedOnX = "x und darauf {f}(x)";
export const xTheSkip = "x, die Abkürzung";
export const targetIs = (target: Shown): string => `Ziel {h}(x): ${target}`;
export const whereX = "Wo, x";
export const whatTheBlocksAddToX = "Was die Blöcke zu x hinzufügen";
export const nothingComputedYet =
  "Mit diesen Einstellungen ist noch nichts gerechnet: Drück „Rechnen“ im Labor darüber.";
export const theErrorIsNoNumber = (step: Shown): string => `der Fehler ist bei Schritt ${step} keine Zahl mehr`;
export const run = "Rechnen";
export const pause = "Pause";
export const resume = "Fortsetzen";
export const stepOf = (step: Shown, steps: Shown, words: Shown): string => `Schritt ${step} von ${steps}: ${words}`;
export const recordedRun = (told: Shown): string => `Aufgezeichneter Lauf, ${told}.`;
export const notRunYet = "Mit diesen Einstellungen noch nicht gerechnet. Rate, dann drück „Rechnen“.";
export const pausedAt = (told: Shown): string => `Angehalten bei ${told}.`;
export const paused = "Angehalten.";
export const finished = (told: Shown, verdict: Shown): string => `fertig; ${told}. ${verdict}`;
export const finishedAlone = "fertig.";
export const itStopped = (message: Shown): string =>
  `Es blieb stehen: ${message}. Was gerechnet ist, bleibt; ändere die Einstellungen, oder drück „Rechnen“, um es noch einmal zu versuchen.`;
export const starting = "Beginnt …";
export const reset = "Zurücksetzen";
export const stepShown = "Gezeigter Schritt";
export const stepNumber = (step: Shown): string => `Schritt ${step}`;
export const theWorkerThatComputesIt = "der Worker, der es rechnet";
export const networkNoStepYet = (network: Shown): string => `${wort(network)}: noch kein Schritt`;
export const atStep = (step: Shown): string => `Bei Schritt ${step}: `;
export const curvesByStep = (name: Shown, scale: Shown, when: Shown, reached: Shown): string =>
  `${name} nach Schritten${scale}. ${when}${reached}.`;
export const pairsTogether = "Paare beisammen";
export const errorAlone = "Fehler";
export const blocksAxis = "Blöcke";
export const stepAxis = "Schritt";
export const logarithmic = ", logarithmisch";
export const fromHowManyBlocksOn = "Von wie vielen Blöcken an die Abkürzung hilft";
export const medianErrorByBlocks = "Median des Fehlers nach der Zahl der Blöcke";
export const errorByStep = "Fehler nach Schritten";
export const errorOfBothChains = "Fehler beider Ketten";
export const lineAfterEachBlock = "Was jeder Block aus der Linie macht";
export const tableOfBothLines = "beide Linien nach Blöcken";
export const aSmallWave = "x + 0,1 sin 3x";
export const aCopy = "x (eine Kopie)";
export const aStep = "ein Sprung";
