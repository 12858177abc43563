/** @file English words of what the build puts around each page. */

export const skipToTheContent = "Skip to the content";
export const pages = "Pages";
export const allPages = "All pages";
export const search = "Search";
export const placeInBook = (place: number, count: number): string => `${place} of ${count}`;
export const everyNumberIsMeasured = "Every number here is measured: by this page, or by a recorded run with its seed.";
export const howEachWasMade = "How each was made.";
export const licenses = "Licenses.";
export const onThisPage = "On this page";
export const nextAndPreviousPage = "Next and previous page";
export const pageQuestionAndFigure = (title: string): string => `${title}: the page’s question and its figure`;
export const firstFigureOf = (title: string, question: string): string =>
  `${title}: the page’s first figure. It asks: ${question}`;
export const thePictureAtThisPoint = "The picture at this point";
export const scriptsAreOff =
  "This browser runs no scripts: this figure stands still, and the others of this page are missing.";
export const needsScripts = "What belongs here is made by a script, and this browser runs none.";
export const notTranslatedYet = "This page is not translated yet. It is here in English:";
export const inEnglish = "in English";
