import * as say from "../words/en/pagesWords.js";

/** A page of the book. */
export interface Page {
  /** Its address below the site's root, as its file in `src/` is called: `/degradation`. */
  readonly path: string;
  /** Its name in the navigation and in lists of pages. */
  readonly name: string;
  /** What a reader does there, as the cover's list says it after the name. */
  readonly about: string;
  /** A group of its own after the book: it has no place in the reading order. */
  readonly group?: "For teachers";
}

/** The cover: it stands before the pages and is none of those that it lists. */
export const COVER = {path: "/index", name: "Shortcut"} as const satisfies Omit<Page, "about">;

/** What the book is cited by. */
export const BOOK_TITLE = "Shortcut: an explorable notebook about residual learning";

/** The book's pages in reading order, then those of a group of their own: navigation, pager, the cover's list and the browser tests follow from this list. */
export const PAGES: readonly Page[] = [
  {path: "/degradation", name: say.whyDepthFails, about: say.guessHowADeeperNetwork},
  {
    path: "/residual-learning",
    name: say.residualLearning,
    about: say.whatTheLayersAreAsked
  },
  {path: "/residual-unit", name: say.theResidualUnit, about: say.twoConvolutionsAShortcutA},
  {path: "/resnet-34", name: say.resNet34LayerByLayer, about: say.everyShapeAndEveryParameter},
  {path: "/gradients", name: say.gradients, about: say.whatReachesTheFirstLayers},
  {path: "/paths", name: say.manyPaths, about: say.takeUnitsOutOfA},
  {
    path: "/loss-surface",
    name: say.theLossSurface,
    about: say.guessWhoseValleyIsWider
  },
  {path: "/after-resnet", name: say.afterResNet, about: say.whatBecameOfTheIdea},
  {path: "/training-lab", name: say.trainingLab, about: say.trainBothNetworksChangeOne},
  {
    path: "/build",
    name: say.resNet34InThisTab,
    about: say.buildTheWholeNetworkAnd
  },
  {
    path: "/method",
    name: say.methodAndSources,
    about: say.howEachNumberWasMade
  },
  {
    path: "/class",
    name: say.aClasssRuns,
    about: say.reportsAndCodesOfA,
    group: say.forTeachers
  },
  {
    path: "/assign",
    name: say.anAssignment,
    about: say.aTaskSettingsAndQuestions,
    group: say.forTeachers
  },
  {
    path: "/teach",
    name: say.lessonPlans,
    about: say.minutesWhatToExpect,
    group: say.forTeachers
  }
];

/** The pages of the reading order. */
export const BOOK: readonly Page[] = PAGES.filter(({group}) => group === undefined);

/** The groups after the book, each with its pages. */
export const GROUPS = [...new Set(PAGES.flatMap(({group}) => group ?? []))].map((name) => ({
  name,
  pages: PAGES.filter(({group}) => group === name)
}));

/** Addresses of pages that have become part of another: each forwards to its place there. */
export const FORWARDS: readonly {readonly path: string; readonly to: string; readonly name: string}[] = [
  {path: "/images", to: "/method#the-images", name: say.theImages}
];
