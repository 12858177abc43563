/** @file German words of every unit's maps, of a built network. */
import type {Shown} from "../../shown.js";

export const isLarger = (added: Shown, larger: Shown, count: Shown): string =>
  `f(x) ist in ${larger} von ${count} Kanälen größer als ${added}.`;
export const isLargerOverZero = (added: Shown, larger: Shown, count: Shown, silent: Shown): string =>
  `f(x) ist in ${larger} von ${count} Kanälen größer als ${added}; in ${silent} davon war ${added} überall null.`;
export const changedMost = (added: Shown, words: Shown): string =>
  `Die Kanäle, die die Einheit am meisten geändert hat, nach ‖f(x)‖ / ‖${added}‖. ${words}`;
export const channelOf = (channel: Shown): string => `Kanal ${channel}`;
export const showChannel = (channel: Shown, added: Shown, before: Shown, f: Shown, ratio: Shown): string =>
  `Kanal ${channel} zeigen: ${added} ${before}, f(x) ${f}, Verhältnis ${ratio}`;
export const negative = "negativ";
export const positive = "positiv";
export const valuesOfAPixel = "Werte eines Pixels: Pfeiltasten bewegen es, Bild auf und Bild ab wechseln den Kanal.";
export const nothing = "nichts";
export const pixelOfChannel = (channel: Shown, row: Shown, column: Shown, sum: Shown, output: Shown): string =>
  `Kanal ${channel}, Zeile ${row}, Spalte ${column}: ${sum} → ReLU → ${output}.`;
export const pixelOfMean = (count: Shown, row: Shown, column: Shown, sum: Shown, output: Shown): string =>
  `Mittel von ${count} Kanälen, Zeile ${row}, Spalte ${column}: ${sum}; ${output} nach ReLU, die auf jeden Kanal wirkt, bevor gemittelt wird.`;
export const allMapsOf = (unit: Shown): string => `Alle Karten von ${unit}`;
/** What a unit's shortcut is. */
export const shortcuts = {
  none: "keine Abkürzung",
  identity: "Abkürzung als Identität",
  projection: "Abkürzung mit Projektion"
};
export const nothingToCompare = "nichts, womit f(x) zu vergleichen wäre";
export const smallMapsShow = "Kleine Karten zeigen";
export const theMean = "das Mittel über die Kanäle";
export const theStrongest = "den stärksten Kanal von f(x)";
export const allMaps = "Alle Karten";
export const oneRowAUnit = "Eine Zeile je Einheit, jede mit einem eigenen Maßstab: demselben für ihre vier Karten.";
export const meanOfAll = (count: Shown): string => `Mittel aller ${count}`;
export const strongestOf = (count: Shown): string => `Die ${count} stärksten von f(x)`;
export const allOf = (count: Shown): string => `Alle ${count}`;
export const oneChannel = "Ein Kanal";
export const channels = "Kanäle";
export const channelLabel = "Kanal";
export const fetchingAll = (count: Shown): string => `Alle ${count} Kanäle werden geholt …`;
export const pointAtAPixel =
  "Zeig auf ein Pixel, oder geh mit der Tabulatortaste zu den Karten und nimm die Pfeiltasten, um seine Werte zu lesen.";
export const allMapsScale = "Alle Karten: ";
export const empty = "leer";
export const channelIsBut = (wanted: Shown, most: Shown, channel: Shown): string =>
  `Der Kanal ist ${wanted}, muss aber eine ganze Zahl von 0 bis ${most} sein; ${channel} bleibt.`;
export const couldNotBeFetched = (unit: Shown, reason: Shown): string =>
  `Die Kanäle von ${unit} ließen sich nicht holen: ${reason}. Gezeigt wird das Mittel; wähle noch einmal, um wieder zu fragen.`;
export const mapsOf = (count: Shown, height: Shown, width: Shown): string => `${count} Karten von ${height}×${width}`;
export const channelOfSize = (channel: Shown, height: Shown, width: Shown): string =>
  `Kanal ${channel}, ${height}×${width}`;
export const meanOfSize = (height: Shown, width: Shown): string => `Mittel, ${height}×${width}`;
export const map = "Karte";
export const minimum = "Kleinster Wert";
export const maximum = "Größter Wert";
export const mean = "Mittel";
export const zeros = "Nullen";
export const sum = "Summe";
export const afterRelu = "nach ReLU";
export const allValuesOf = (unit: Shown): string => `Alle Werte von ${unit}`;
export const shortcutOfX = "Abkürzung(x)";
export const sumWithShortcut = "f(x) + Abkürzung";
export const noShortcut = "keine Abkürzung:";
export const meanOfChannels = (count: Shown): string => `Mittel von ${count} Kanälen`;
export const channelsOf = (count: Shown): string => `${count} Kanäle`;
export const panelTold = (
  unit: Shown,
  part: Shown,
  which: Shown,
  height: Shown,
  width: Shown,
  low: Shown,
  high: Shown
): string => `${unit}: ${part}, ${which}, ${height}×${width}, ${low} bis ${high}`;
