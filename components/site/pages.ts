/** A page of the book. */
export interface Page {
  /** Its address below the site's root, as its file in `src/` is called: `/degradation`. */
  readonly path: string;
  /** Its name in the navigation and in lists of pages. */
  readonly name: string;
  /** What a reader does there, as the cover's list says it after the name. */
  readonly about: string;
}

/** The cover: it stands before the pages and is none of those that it lists. */
export const COVER = {path: "/index", name: "Shortcut"} as const satisfies Omit<Page, "about">;

/** The book's pages in reading order: navigation, pager, the cover's list and the browser tests follow from this list. */
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
  }
];

/** Addresses of pages that have become part of another: each forwards to its place there. */
export const FORWARDS: readonly {readonly path: string; readonly to: string; readonly name: string}[] = [
  {path: "/images", to: "/method#the-images", name: "The images"}
];
