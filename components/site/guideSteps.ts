import type {Milestone} from "../ui/milestone.js";
import * as say from "../words/en/siteWords.js";

/** One step of the guided path. */
export interface GuideStep {
  /** The page that it is done on, as in its address; `index` is the cover. */
  readonly page: string;
  readonly title: string;
  /** What to do, in a sentence that names the control. */
  readonly todo: string;
  /** The control, or what holds it, as a selector: the reader is brought there. */
  readonly control: string;
  /** What the page tells once it was done, with what was seen. No two steps share one: what is done is kept by it. */
  readonly until: Milestone;
}

/** What the path takes, in minutes, its training included. */
export const GUIDE_MINUTES = 10;

/** One thing to do on each of the main pages, in the order of the subject. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    page: "index",
    title: say.watchThemPart,
    todo: say.moveAtStepToA,
    control: '.cover-under input[type="range"]',
    until: "losses parted"
  },
  {
    page: "residual-learning",
    title: say.guessWhichChainComesCloser,
    todo: say.twoChainsOfBlocksLearn,
    control: '[data-plate="residual-learning-curve"] > fieldset',
    until: "chains compared"
  },
  {
    page: "residual-unit",
    title: say.followXToTheSum,
    todo: say.pressStepUntilTheTwo,
    control: ".unit-onward",
    until: "paths met"
  },
  {
    page: "resnet-34",
    title: say.findAShortcutThatIs,
    todo: say.clickAUnitWhereThe,
    control: ".shape-pictures",
    until: "projection chosen"
  },
  {
    page: "training-lab",
    title: say.trainBothYourself,
    todo: say.pressTrainAndWaitUntil,
    control: ".training-lab .lab-buttons > button",
    until: "twins trained"
  },
  {
    page: "gradients",
    title: say.watchTheWayBack,
    todo: say.hereLessReachesThePlain,
    control: ".river-bar input",
    until: "gradients crossed"
  },
  {
    page: "paths",
    title: say.takeAUnitOut,
    todo: say.guessHowManyDigitsEach,
    control: ".survival",
    until: "units taken out"
  }
];
