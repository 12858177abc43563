import type {Milestone} from "../ui/milestone.js";

/** One step of the guided path. */
export interface GuideStep {
  /** The page that it is done on, as in its address; `index` is the cover. */
  readonly page: string;
  readonly title: string;
  /** What to do, in a sentence that names the control. */
  readonly todo: string;
  /** What has been seen, told when it is done. */
  readonly seen: string;
  /** What the page tells once it was done. */
  readonly until: Milestone;
}

/** The five minutes: one thing to do on each of the main pages. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    page: "degradation",
    title: "Guess what depth does",
    todo: "Move the guess for the plain networks, then press “Show what was measured”.",
    seen: "The deeper plain network fits its own training images worse: degradation.",
    until: "guess compared"
  },
  {
    page: "index",
    title: "Train both networks",
    todo: "Press “Train it here” and wait until both have finished.",
    seen: "Same seed, same first weights, same batches: only the shortcuts differ.",
    until: "twins trained"
  },
  {
    page: "residual-unit",
    title: "Follow x to the sum",
    todo: "In the picture of the unit press “Step” until the two paths meet in the +.",
    seen: "f(x) is added to x, value by value.",
    until: "paths met"
  },
  {
    page: "gradients",
    title: "Watch the way back",
    todo: "In the picture of both networks move “At step” through the training.",
    seen: "The plain network's gradient swells toward the input at the first steps, then it withers; the residual one's keeps nearer to level.",
    until: "gradients moved"
  },
  {
    page: "paths",
    title: "Take a unit out",
    todo: "Guess how many digits each network still reads without a unit, and press “Take it out”.",
    seen: "The residual network mostly goes on without a unit; the plain one falls to chance.",
    until: "units taken out"
  }
];
