/** @file English words of site. */
import type {Shown} from "../shown.js";

export const noNetworkRunsHereAll = (lack: Shown): string =>
  `No network runs here: ${lack}. All that was recorded is here: texts, figures, and the recorded runs. Buttons that train, run or measure will say the same.`;
export const theGuidedPathIsFinished = "The guided path is finished. ";
export const changeOneThingInThe = "Change one thing in the ";
export const andRunAgain = " and run again.";
export const stepOf = (place: Shown, count: Shown): string => `Step ${place} of ${count}: `;
export const resumeTheGuidedPathOf = (done: Shown, count: Shown): string =>
  `Resume the guided path (${done} of ${count} done)`;
export const startTheGuidedPathSteps = (count: Shown, guideMinutes: Shown): string =>
  `Start the guided path: ${count} steps, about ${guideMinutes} minutes`;
export const guidedPath = "Guided path";
export const seen = "Seen. ";
export const close = "Close";
export const leave = "Leave";
export const whereIsIt = "Where is it?";
export const skip = "Skip";
export const watchThemPart = "Watch them part";
export const moveAtStepToA =
  "Move “At step” to a step where the plain network’s loss is twice the residual one’s, or more.";
export const guessWhichChainComesCloser = "Guess which chain comes closer";
export const twoChainsOfBlocksLearn =
  "Two chains of blocks learn the same curve, one with shortcuts. Choose your guess.";
export const followXToTheSum = "Follow x to the sum";
export const pressStepUntilTheTwo = "Press “Step” until the two ways meet in the sum.";
export const findAShortcutThatIs = "Find a shortcut that is no identity";
export const clickAUnitWhereThe = "Click a unit where the boxes get smaller: the first of stage 2, 3 or 4.";
export const trainBothYourself = "Train both yourself";
export const pressTrainAndWaitUntil = "Press “Train” and wait until both networks have finished.";
export const watchTheWayBack = "Watch the way back";
export const hereLessReachesThePlain =
  "Here less reaches the plain network’s first layers than the residual one’s. Move “At step” to where more does.";
export const takeAUnitOut = "Take a unit out";
export const guessHowManyDigitsEach =
  "Guess how many digits each network still reads without a unit, and press “Take it out”.";
export const oneOfItsFiles = "one of its files";
export const thisPartStoppedTheRest = (error: Shown): string =>
  `This part stopped: ${error}. The rest of the page is whole.`;
export const reloadThePage = "Reload the page";
export const notation = "Notation";
export const copied = " Copied.";
export const theBrowserDoesNotAllow = " The browser does not allow copying: mark the text above.";
export const citeThisPage = "Cite this page";
export const copyCitation = "Copy citation";
export const copyBibTeX = "Copy BibTeX";
export const laboratory = "laboratory";
export const notationBefore = "Notation ";
export const cameCutOffOrChanged = "came cut off or changed";
export const didNotCome = "did not come";
export const thisPartDidNotLoadThe = (part: Shown, how: Shown): string =>
  `This part did not load: ${part} ${how}. The text is whole. Reload the page when the network or the server is back.`;
export const partOfThisPageDidNot =
  "Part of this page did not load: the network or the server did not give it, or not whole, or the site was just renewed. The text is whole; figures and controls may be missing.";
export const partsOfIt = "parts of it";
export const thisPageWaitsForThe = (what: Shown): string =>
  `This page waits for ${what}: the network or the server is slow. The text is whole; figures and controls come when their files are here.`;
