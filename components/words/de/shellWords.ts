/** @file German words of what the build puts around each page. */

export const skipToTheContent = "Zum Inhalt springen";
export const pages = "Seiten";
export const allPages = "Alle Seiten";
export const search = "Suchen";
export const placeInBook = (place: number, count: number): string => `${place} von ${count}`;
export const everyNumberIsMeasured =
  "Jede Zahl hier ist gemessen: von dieser Seite oder von einem aufgezeichneten Lauf mit seinem Startwert.";
export const howEachWasMade = "Wie jede zustande kam.";
export const licenses = "Lizenzen.";
export const onThisPage = "Auf dieser Seite";
export const nextAndPreviousPage = "Nächste und vorige Seite";
export const pageQuestionAndFigure = (title: string): string => `${title}: die Frage der Seite und ihre Abbildung`;
export const firstFigureOf = (title: string, question: string): string =>
  `${title}: die erste Abbildung der Seite. Die Frage dazu: ${question}`;
export const thePictureAtThisPoint = "Das Bild an dieser Stelle";
export const scriptsAreOff =
  "Dieser Browser führt keine Skripte aus: Diese Abbildung steht still, und die übrigen dieser Seite fehlen.";
export const needsScripts = "Was hierher gehört, macht ein Skript, und dieser Browser führt keine aus.";
export const notTranslatedYet = "Diese Seite ist noch nicht übersetzt. Auf Englisch steht sie hier:";
export const inEnglish = "auf Englisch";
