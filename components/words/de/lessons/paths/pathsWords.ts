/** @file German words of units that are taken out of both networks. */
import {listed} from "../../../listed.js";
import {plural} from "../../../plural.js";
import {as, das} from "../../grammar.js";
import type {WordPiece, WordPieces} from "../../../wordPieces.js";
import type {Shown} from "../../../shown.js";

/** `Einheit 3.4`, `Einheiten 1.1 und 3.4`, `Einheiten 1.1, 1.2 und 3.4`. */
export const unitsNamed = (names: readonly string[]): string =>
  `${plural(Math.max(1, names.length), {one: "Einheit", other: "Einheiten"})} ${listed(names)}`;
export const wholeNetwork = "ganzes Netz";
export const withoutUnits = (units: Shown): string => `ohne ${units}`;
export const withoutSoMany = (count: Shown): string => `ohne ${count} Einheiten`;
export const fallsToGuessing = (whole: Shown, right: Shown): string =>
  `fällt von ${whole} auf ${right}, nicht besser als Raten`;
export const fallsToOneAnswer = (whole: Shown, right: Shown, times: Shown, digit: Shown): string =>
  `fällt von ${whole} auf ${right}, nicht besser als Raten: ${times} davon hält es für eine ${digit}`;
export const fallsFromTo = (whole: Shown, right: Shown): string => `fällt von ${whole} auf ${right}`;
export const stillReads = (right: Shown, total: Shown, lost: Shown): string =>
  `liest noch ${right} von ${total}, ${lost} weniger`;
export const stillReadsAsMany = (right: Shown): string => `liest noch ebenso viele, ${right}`;
export const readsMore = (right: Shown, more: Shown): string => `liest ${right}, ${more} mehr`;
export const wholeTheyRead = <P extends WordPiece>(
  residual: P,
  residualRight: Shown,
  total: Shown,
  plain: P,
  plainRight: Shown
): WordPieces<P> => [
  "Ganz liest das ",
  as(residual, "Residualnetz"),
  ` ${residualRight} von ${total} Ziffern, das `,
  as(plain, "schlichte"),
  ` ${plainRight}. Klick auf eine Einheit.`
];
export const withoutThemTheyRead = <P extends WordPiece>(
  units: Shown,
  residual: P,
  residualClause: Shown,
  plain: P,
  plainClause: Shown
): WordPieces<P> => [
  `Ohne ${units}: Das `,
  as(residual, "Residualnetz"),
  ` ${residualClause}; das `,
  as(plain, "schlichte"),
  ` ${plainClause}.`
];
export const itFailed = (failure: Shown): string =>
  `Es ist gescheitert: ${failure}. Einzelne Einheiten sind aufgezeichnet und gehen weiter; „Neu versuchen“ probiert diese noch einmal.`;
export const takeOutOfBoth = (units: Shown, total: Shown): string =>
  `Nimm ${units} aus beiden Netzen heraus, ohne neu zu trainieren. Wie viele von ${total} Ziffern liest jedes noch?`;
export const bothReadAgain = (units: Shown, total: Shown): string =>
  `Ohne ${units}: Beide Netze lesen die ${total} Ziffern noch einmal …`;
export const youGuessed = (residual: Shown, plain: Shown): string => ` Deine Vermutung war ${residual} und ${plain}.`;
export const measuredHere = " Hier gemessen.";
export const clickUnits =
  "Klick auf Einheiten, oder drück auf einer die Eingabetaste, um sie aus beiden Netzen herauszunehmen. Die drei, die die Form ändern, müssen bleiben.";
export const ringedUnit = (unit: Shown, names: Shown, rest: Shown): string =>
  `Eingekreist: Einheit ${unit}, in Keras ${names}. ${rest}`;
export const unitOf = (name: Shown): string => `Einheit ${name}`;
export const hasToStay = "ändert die Form und muss bleiben";
export const rightWithoutIt = (total: Shown, counts: Shown): string =>
  `richtig von ${total} ohne sie allein: ${counts}`;
export const wholeLevel = (whole: Shown): string => `ganz ${whole}`;
export const guessing = "Raten";
export const digitsRightWithoutIt = (count: Shown, total: Shown): string =>
  `${count} von ${total} Ziffern richtig ohne sie allein`;
export const theWorkerSentNoMaps = "der Worker schickte keine Karten";
export const barsAndSteps = (steps: Shown, seed: Shown, recorded: Shown): string =>
  `Balken: Testziffern, die ohne diese Einheit allein gelesen werden. Trainingsschritte: ${steps}; je ein Training, Startwert ${seed}. ${recorded}. Fehlt mehr als eine Einheit, wird hier gemessen.`;
export const networkOf = (network: Shown): string => das(network);
export const digit = "Ziffer";
export const putItBack = "Wieder einsetzen";
export const putAllBack = "Alle wieder einsetzen";
export const startAgain = "Neu versuchen";
export const showWhatHappens = "Zeigen, was geschieht";
export const takeItOut = "Herausnehmen";
export const takenFor = (label: Shown, answer: Shown): string => `eine ${label} für eine ${answer} gehalten`;
export const digitsRight = (network: Shown, right: Shown, total: Shown): string =>
  `${network}: ${right} von ${total} Testziffern richtig.`;
export const digitsRightAndWrong = (network: Shown, right: Shown, total: Shown, wrong: Shown): string =>
  `${network}: ${right} von ${total} Testziffern richtig; falsch: ${wrong}.`;
/** The same where more are wrong than those that are named. */
export const digitsRightAndMoreWrong = (
  network: Shown,
  right: Shown,
  total: Shown,
  wrong: Shown,
  more: Shown
): string => `${network}: ${right} von ${total} Testziffern richtig; falsch: ${wrong} und ${more} weitere.`;
/** A wall's count, which stands in a place of its own, as does what is counted. */
export const wallCount = <P>(count: P, total: Shown, right: P, network: Shown): WordPieces<P> => [
  count,
  ` von ${total}`,
  right,
  `, ${network}`
];
export const right = " richtig";
export const isRead = (label: Shown): string => `eine ${label}, richtig gelesen`;
export const notKnownYet = (network: Shown): string => `${network}: noch nicht bekannt`;
export const guessResidual = "Vermutung, residual";
export const guessPlain = "Vermutung, schlicht";
export const justShowIt = "Einfach zeigen";
export const yourGuess = "Deine Vermutung";
export const theWorkerThatTests = "der Worker, der die Netze prüft";
export const hasToBeLoaded = (network: Shown): string => `${das(network)} muss zuerst geladen werden`;
