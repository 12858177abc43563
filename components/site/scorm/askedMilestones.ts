import type {Milestone} from "../../ui/milestone.js";
import {GUIDE_STEPS} from "../guideSteps.js";
import {PRACTICE_PAGES} from "../practice/practicePages.js";

/** What makes a package complete: each step of the guided path, on the path or off it, and the practice of each page. */
export const ASKED_MILESTONES: readonly Milestone[] = [
  ...GUIDE_STEPS.map(({until}) => until),
  ...PRACTICE_PAGES.map((page) => `practice of ${page}` as const)
];
