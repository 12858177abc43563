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
  {path: "/degradation", name: "Why depth fails", about: "guess how a deeper network does, then see sixty runs"},
  {
    path: "/residual-learning",
    name: "Residual learning",
    about: "what the layers are asked to learn, and why that is easier"
  },
  {path: "/residual-unit", name: "The residual unit", about: "two convolutions, a shortcut, a sum"},
  {path: "/resnet-34", name: "ResNet-34, layer by layer", about: "every shape and every parameter"},
  {path: "/gradients", name: "Gradients", about: "what reaches the first layers, with and without shortcuts"},
  {path: "/paths", name: "Many paths", about: "take units out of a trained network"},
  {
    path: "/loss-surface",
    name: "The loss surface",
    about: "guess whose valley is wider, turn it by hand, compute it here"
  },
  {path: "/after-resnet", name: "After ResNet", about: "what became of the idea, for a reader of 2026"},
  {path: "/training-lab", name: "Training lab", about: "train both networks, change one thing, run again"},
  {
    path: "/build",
    name: "ResNet-34 in this tab",
    about: "build the whole network and push an image through it"
  },
  {
    path: "/method",
    name: "Method and sources",
    about: "how each number was made, what the networks look at, the glossary, the sources"
  },
  {
    path: "/class",
    name: "A class’s runs",
    about: "reports and codes of a class, in one table, computed again",
    group: "For teachers"
  },
  {
    path: "/assign",
    name: "An assignment",
    about: "a task, settings and questions in one link, with a seed for each student",
    group: "For teachers"
  },
  {
    path: "/teach",
    name: "Lesson plans",
    about: "45 and 90 minutes, what to expect, what goes wrong",
    group: "For teachers"
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
  {path: "/images", to: "/method#the-images", name: "The images"}
];
