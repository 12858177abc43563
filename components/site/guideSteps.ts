import type {Milestone} from "../ui/milestone.js";

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
    title: "Watch them part",
    todo: "Move “At step” to a step where the plain network’s loss is twice the residual one’s, or more.",
    control: '.cover-under input[type="range"]',
    until: "losses parted"
  },
  {
    page: "residual-learning",
    title: "Guess which chain comes closer",
    todo: "Two chains of blocks learn the same curve, one with shortcuts. Choose your guess.",
    control: '[data-plate="residual-learning-curve"] > fieldset',
    until: "chains compared"
  },
  {
    page: "residual-unit",
    title: "Follow x to the sum",
    todo: "Press “Step” until the two ways meet in the sum.",
    control: ".unit-onward",
    until: "paths met"
  },
  {
    page: "resnet-34",
    title: "Find a shortcut that is no identity",
    todo: "Click a unit where the boxes get smaller: the first of stage 2, 3 or 4.",
    control: ".shape-pictures",
    until: "projection chosen"
  },
  {
    page: "training-lab",
    title: "Train both yourself",
    todo: "Press “Train” and wait until both networks have finished.",
    control: ".training-lab .lab-buttons > button",
    until: "twins trained"
  },
  {
    page: "gradients",
    title: "Watch the way back",
    todo: "Here less reaches the plain network’s first layers than the residual one’s. Move “At step” to where more does.",
    control: ".river-bar input",
    until: "gradients crossed"
  },
  {
    page: "paths",
    title: "Take a unit out",
    todo: "Guess how many digits each network still reads without a unit, and press “Take it out”.",
    control: ".survival",
    until: "units taken out"
  }
];
