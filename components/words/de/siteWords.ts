/** @file German words of site. */
import type {Shown} from "../shown.js";

export const noNetworkRunsHereAll = (lack: Shown): string =>
  `Hier rechnet kein Netz: ${lack}. Alles Aufgezeichnete ist da: Texte, Abbildungen und die aufgezeichneten Läufe. Knöpfe, die trainieren, rechnen oder messen, werden dasselbe sagen.`;
export const theGuidedPathIsFinished = "Der geführte Weg ist zu Ende. ";
export const changeOneThingInThe = "Ändere eine Sache im ";
export const andRunAgain = " und rechne noch einmal.";
export const stepOf = (place: Shown, count: Shown): string => `Schritt ${place} von ${count}: `;
export const resumeTheGuidedPathOf = (done: Shown, count: Shown): string =>
  `Geführten Weg fortsetzen (${done} von ${count} getan)`;
export const startTheGuidedPathSteps = (count: Shown, guideMinutes: Shown): string =>
  `Geführten Weg beginnen: ${count} Schritte, etwa ${guideMinutes} Minuten`;
export const guidedPath = "Geführter Weg";
export const seen = "Gesehen. ";
export const close = "Schließen";
export const leave = "Verlassen";
export const whereIsIt = "Wo ist das?";
export const skip = "Überspringen";
export const watchThemPart = "Sieh, wie sie auseinandergehen";
export const moveAtStepToA =
  "Beweg „Bei Schritt“ zu einem Schritt, wo der Verlust des schlichten Netzes doppelt so groß ist wie der des Residualnetzes, oder größer.";
export const guessWhichChainComesCloser = "Rate, welche Kette näher kommt";
export const twoChainsOfBlocksLearn =
  "Zwei Ketten von Blöcken lernen dieselbe Kurve, eine mit Abkürzungen. Wähle deine Vermutung.";
export const followXToTheSum = "Folge x bis zur Summe";
export const pressStepUntilTheTwo = "Drück „Schritt“, bis sich die beiden Wege in der Summe treffen.";
export const findAShortcutThatIs = "Finde eine Abkürzung, die keine Identität ist";
export const clickAUnitWhereThe =
  "Klick auf eine Einheit, wo die Kästen kleiner werden: die erste von Stufe 2, 3 oder 4.";
export const trainBothYourself = "Trainiere beide selbst";
export const pressTrainAndWaitUntil = "Drück „Trainieren“ und warte, bis beide Netze fertig sind.";
export const watchTheWayBack = "Sieh den Rückweg";
export const hereLessReachesThePlain =
  "Hier erreicht die ersten Schichten des schlichten Netzes weniger als die des Residualnetzes. Beweg „Bei Schritt“ dorthin, wo es mehr ist.";
export const takeAUnitOut = "Nimm eine Einheit heraus";
export const guessHowManyDigitsEach =
  "Rate, wie viele Ziffern jedes Netz ohne eine Einheit noch liest, und drück „Herausnehmen“.";
export const oneOfItsFiles = "eine seiner Dateien";
export const thisPartStoppedTheRest = (error: Shown): string =>
  `Dieser Teil blieb stehen: ${error}. Der Rest der Seite ist vollständig.`;
export const reloadThePage = "Seite neu laden";
export const notation = "Schreibweise";
export const copied = " Kopiert.";
export const theBrowserDoesNotAllow = " Der Browser erlaubt das Kopieren nicht: Markiere den Text oben.";
export const citeThisPage = "Diese Seite zitieren";
export const copyCitation = "Zitat kopieren";
export const copyBibTeX = "BibTeX kopieren";
export const laboratory = "Labor";
export const notationBefore = "Schreibweise ";
export const cameCutOffOrChanged = "kam abgeschnitten oder verändert an";
export const didNotCome = "kam nicht";
export const thisPartDidNotLoadThe = (part: Shown, how: Shown): string =>
  `Dieser Teil wurde nicht geladen: ${part} ${how}. Der Text ist vollständig. Lade die Seite neu, wenn das Netz oder der Server wieder da ist.`;
export const partOfThisPageDidNot =
  "Ein Teil dieser Seite wurde nicht geladen: Das Netz oder der Server gab ihn nicht oder nicht ganz her, oder die Seiten wurden eben erneuert. Der Text ist vollständig; Abbildungen und Bedienelemente können fehlen.";
export const partsOfIt = "Teile von ihr";
export const thisPageWaitsForThe = (what: Shown): string =>
  `Diese Seite wartet auf ${what}: Das Netz oder der Server ist langsam. Der Text ist vollständig; Abbildungen und Bedienelemente kommen, wenn ihre Dateien da sind.`;
