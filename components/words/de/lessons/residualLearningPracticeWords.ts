/** @file German words of exercises on residual learning. */
import type {Shown} from "../../shown.js";

export const theBranchShrinks = "Der Zweig schrumpft";
export const everyBranchHasSize1 =
  "Die Batch-Normalisierung hält jeden Zweig bei der Größe 1, als quadratisches Mittel. Auch was in die erste Einheit kommt, hat die Größe 1, und alle sind unabhängig. Auf die Summen folgt keine ReLU.";
export const howLargeIsTheBranch = (units: Shown): string =>
  `Wie groß ist der Zweig von Einheit ${units} neben dem, was ihre Abkürzung trägt? Zwei Nachkommastellen genügen.`;
export const theShortcutCarriesTheSum = (units: Shown, size: Shown): string =>
  `Die Abkürzung trägt die Summe aus ${units} unabhängigen Teilen der Größe 1. Ihre Quadrate ergeben zusammen ${units}, also hat die Summe die Größe √${units}, und 1 / √${units} = ${size}.`;
export const sizesOfIndependentParts =
  "Die Größen unabhängiger Teile addieren sich nicht, ihre Quadrate schon. Manchmal zeigen zwei Teile in dieselbe Richtung, manchmal gegeneinander.";
export const theBranchKeepsIts = "Der Zweig behält seine Größe, aber die Abkürzung trägt mit jeder Summe mehr.";
export const thatIsTheSizeOfTheShortcut =
  "Das ist die Größe dessen, was die Abkürzung trägt. Gefragt ist der Zweig daneben.";
export const thatIsBesideTheOutput = (units: Shown, branches: Shown): string =>
  `Das ist neben dem, was die Einheit verlässt. Was hereinkommt, hat ${units} Teile: das erste x und die ${branches} Zweige davor.`;
export const onePartIsMissing = "Ein Teil fehlt: Was in die erste Einheit kam, zählt auch.";
export const nothingIsHalvedHere = "Hier wird nichts halbiert. Jede Einheit fügt dem Strom einen Teil hinzu.";
export const howManyIndependentParts =
  "Aus wie vielen unabhängigen Teilen besteht der Strom vor dieser Einheit, und wie groß ist ihre Summe?";
export const smallFaultsManyBlocks = "Kleine Fehler, viele Blöcke";
export const byWhichFactor = "Mit welchem Faktor ist die Zahl am Ende multipliziert? Zwei Nachkommastellen genügen.";
export const factor = "Faktor";
export const eachBlockHandsOn = (sum: Shown, factor: Shown, blocks: Shown, result: Shown): string =>
  `Jeder Block gibt ${sum}${factor} mal das weiter, was er bekommt, und ${factor} hoch ${blocks} ist ${result}. Tiefe macht aus einem kleinen Fehler viel, auch mit Abkürzung, es sei denn, {f} ist wirklich stumm.`;
export const faultsMultiplyEachBlock = (percent: Shown): string =>
  `Fehler multiplizieren sich: Jeder Block liegt um ${percent} % dessen daneben, was er bekommt, nicht dessen, was zuerst hereinkam.`;
export const thatIsOneBlock = "Das ist ein Block. Der nächste bekommt, was er gab.";
export const thatGoesThroughTheBranches =
  "Das geht allein durch die Zweige. Jeder Block addiert x zu dem, was seine Schichten geben.";
export const theFaultWasMultiplied =
  "Hier ist der Fehler multipliziert. Weitergegeben wird die ganze Zahl mal ihren Faktor.";
export const blocksThatFollowOne = "Blöcke, die aufeinander folgen, multiplizieren sich; sie werden nicht addiert.";
export const thatWouldBeAPerfectCopy = "Das wäre eine vollkommene Kopie. Jeder Block liegt ein wenig daneben.";
export const whatDoesOneBlock = "Was macht ein Block aus x? Der nächste Block macht dasselbe damit.";
export const unitOfStage = (place: Shown, stage: Shown): string => `Einheit ${place} von Stufe ${stage}`;
export const theSizeOfAResidual = "Die Größe eines Residuums";
export const withinAStageTheyGetSmaller =
  "Innerhalb einer Stufe werden die Residuen kleiner; wo die Karte halbiert wird, beginnen sie von vorn.";
export const eachSumMakesTheStreamLarger =
  "Jede Summe macht größer, was die Abkürzung trägt, während die Batch-Normalisierung die Zweige bei einer Größe hält. Eine neue Stufe beginnt von vorn.";
export const inTheTrainedNetwork = (steps: Shown, seed: Shown, units: Shown): string =>
  `Im trainierten Netz mit 34 Schichten (${steps} Schritte, Startwert ${seed}) ist die Größe von {f}(x) neben dem gemessen, was die Abkürzung trägt. Vergleiche drei Einheiten: ${units}.`;
export const nothingIsAddedHere = "Hier wird nichts addiert; die Schichten geben {h}(x) selbst.";
export const whatIsLeftToDo = "Was zu tun bleibt";
export const whatMustItsLayers = "Was müssen seine Schichten geben?";
export const value = "Wert";
export const nothingIsAddedToTheLayers = (target: Shown): string =>
  `Zu dem, was die Schichten geben, wird nichts addiert, also müssen sie {h}(x) selbst geben: ${target}.`;
export const branchIsTargetLessX = (target: Shown, x: Shown, branch: Shown): string =>
  `{f}(x) = {h}(x) − x = ${target} − ${x} = ${branch}. Die Abkürzung bringt x; die Schichten geben den Rest.`;
export const thatIsTheResidual = "Das ist das Residuum. Ohne Abkürzung addiert niemand x dazu.";
export const aPlainBlocksLayersGiveThis =
  "Die Schichten eines schlichten Blocks müssen das geben. Hier kommt x dazu, und die Summe wäre um x zu groß.";
export const theOtherWayAround = "Umgekehrt: {f}(x) ist das, was zu x addiert werden muss, um {h}(x) zu erhalten.";
export const xIsAddedByTheShortcut =
  "x addiert schon die Abkürzung. Die Schichten müssen es weglassen, nicht noch einmal hineintun.";
export const silentLayersGive0 = "Stumme Schichten geben 0, und das ist nur richtig, wo {h}(x) = 0 ist.";
export const silentLayersAreRight =
  "Stumme Schichten sind nur richtig, wo {h}(x) = x ist. Hier ist beides verschieden.";
export const thatIsWhatComes = (added: Shown): string => `Das ist, was hereinkommt. ${added}`;
export const thatIsWhatComesIn =
  "Das ist, was hereinkommt oder was die Abkürzung bringt. Die Schichten müssen geben, was fehlt.";
export const writeDownTheBlock =
  "Schreib auf, was der Block rechnet: den Teil der Schichten und den der Abkürzung, wenn es eine gibt. Zusammen muss es {h}(x) sein.";
export const allWeightsAtZero = "Alle Gewichte null";
export const plainBuild = "y = {f}(x), einer nach dem anderen";
export const residualBuild = "y = x + {f}(x), einer nach dem anderen, nichts nach den Summen";
export const originalBuild = "y = ReLU(x + {f}(x)), einer nach dem anderen";
export const blocksAllWeightsOf = (blocks: Shown, build: Shown, x: Shown): string =>
  `${blocks} Blöcke, ${build}. Alle Gewichte jedes {f} sind 0, seine Bias-Werte auch. Herein kommt ${x}.`;
export const whatComesOut = "Was kommt heraus?";
export const theFirstBlockAlready =
  "Schon der erste Block gibt 0, was auch hereinkommt. Ein schlichter Stapel mit stummen Schichten gibt nichts weiter.";
export const eachBlockAdds0 = (x: Shown): string =>
  `Jeder Block addiert 0 zu dem, was er bekommt: ${x} kommt unverändert durch. Stumme Schichten sind hier eine Kopie.`;
export const theFirstSumIs =
  "Die erste Summe liegt unter null, und ihre ReLU macht 0 daraus. Was negativ ist, kommt durch die ursprüngliche Einheit nicht hindurch.";
export const reluLeavesWhatIsPositive = (x: Shown): string =>
  `Jeder Block addiert 0, und die ReLU lässt, was positiv ist: ${x}.`;
export const withWeightsAt0 =
  "Mit Gewichten von 0 geben die Schichten 0, keine Kopie. Nur eine Abkürzung brächte x an ihnen vorbei.";
export const theLayersGive0 = "Die Schichten geben 0, aber die Abkürzung addiert in jedem Block x dazu.";
export const theShortcutBringsIt =
  "Die Abkürzung bringt es zur Summe. Aber auf die Summe folgt eine ReLU, und es ist negativ.";
export const nothingHereTurnsA = "Hier dreht nichts ein Vorzeichen um.";
export const eachBlockAddsIts =
  "Jeder Block addiert sein {f}, das 0 ist, zum selben Strom. x selbst wird nicht immer wieder addiert.";
export const aBlockWouldDouble =
  "Ein Block würde x verdoppeln, wenn sein {f} x kopierte. Sind alle Gewichte 0, gibt es 0.";
export const theNumberOfBlocks = "Die Zahl der Blöcke kommt nicht vor: Jeder macht dasselbe Kleine.";
export const followTheNumberThrough =
  "Verfolg die Zahl durch einen Block: Was geben seine Schichten, und was wird dazu addiert?";
export const residualBlocksShouldCopy = (blocks: Shown, fault: Shown): string =>
  `${blocks} Blöcke sollen eine Zahl kopieren. Jeder ist residual, und seine Schichten, die stumm sein sollten, geben {f}(x) = ${fault} · x.`;
export const plainBlocksShouldCopy = (blocks: Shown, factor: Shown): string =>
  `${blocks} Blöcke sollen eine Zahl kopieren. Jeder ist schlicht und gibt das ${factor}-Fache dessen weiter, was er bekommt.`;
export const unitInASentence = (place: Shown, stage: Shown): string => `Einheit ${place} von Stufe ${stage}`;
export const whoseIsLargest = "Wessen Residuum ist das größte?";
export const whoseIsSmallest = "Wessen Residuum ist das kleinste?";
export const sizeThere = (size: Shown, law: Shown): string => `Dort hat {f}(x) ${size} der Größe seines x. ${law}`;
export const sizeThereAndOf = (size: Shown, other: Shown, otherSize: Shown, law: Shown): string =>
  `Dort hat {f}(x) ${size} der Größe seines x; ${other} hat ${otherSize}. ${law}`;
export const atXAPlainBlock = (x: Shown, target: Shown): string =>
  `Bei x = ${x} soll ein schlichter Block (ohne Abkürzung) {h}(x) = ${target} rechnen.`;
export const atXAResidualBlock = (x: Shown, target: Shown): string =>
  `Bei x = ${x} soll ein Residualblock {h}(x) = ${target} rechnen.`;
