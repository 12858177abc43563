/** @file German words of the exercises on paths. */
import {plural} from "../../../plural.js";
import type {Shown} from "../../../shown.js";

export const paths = "Pfade";

export const lengths = "Längen";
export const branchesLost = (count: number): string =>
  `${count} ${plural(count, {one: "hat", other: "haben"})} {f}(x) verloren`;
export const arcsLost = (count: number): string =>
  `${count} ${plural(count, {one: "hat", other: "haben"})} den Bogen verloren`;
export const bothLost = (branches: number, arcs: number): string =>
  `${branchesLost(branches)}, von den anderen ${plural(arcs, {one: "hat", other: "haben"})} ${arcs} den Bogen verloren`;
export const damagedNetwork = (units: Shown, lost: Shown): string =>
  `Ein Netz hat ${units} Residualeinheiten. ${lost}. Die Länge eines Pfads ist die Zahl der Zweige, durch die er geht.`;
export const whatIsTheMeanLength = "Was ist die mittlere Länge der Pfade, die noch da sind?";
export const meanLength = "Mittlere Länge";
export const halfTakeTheBranch = (whole: Shown, mean: Shown): string =>
  `Durch die ${whole} ganzen Einheiten nimmt je die Hälfte der Pfade den Zweig: im Mittel ${mean}.`;
export const alwaysGoneThrough = (arcs: Shown): string =>
  ` Durch eine Einheit ohne Bogen geht jeder Pfad: ${arcs} mehr.`;
export const neverGoneThrough = " Durch eine ohne {f}(x) geht keiner.";
export const thatWasTheMeanBefore = "Das war das Mittel vorher. Beschädigte Einheiten lassen keine Wahl mehr.";
export const withoutItsArcItAdds = "Eine Einheit ohne Bogen zählt auf jedem Pfad: Es gibt nur den Zweig.";
export const goneThroughByAll = "Durch eine Einheit ohne Bogen geht nicht die Hälfte der Pfade, sondern alle.";
export const goneThroughByNone = "Durch eine Einheit ohne {f}(x) geht kein Pfad: Sie fügt nichts hinzu.";
export const thatIsTheLongestWay =
  "Das ist der längste Weg durch die ganzen Einheiten. Von allen Pfaden nimmt an jeder die Hälfte den Zweig.";
export const atAWholeUnitHalf =
  "An einer ganzen Einheit nimmt die Hälfte der Pfade den Zweig. Was tun sie, wo der Bogen durchtrennt ist, und wo {f}(x) fehlt?";

export const anArcIsCut = "Ein Bogen wird durchtrennt";
export const arcOf = (name: Shown, unit: Shown, stage: Shown): string => `${name}, Einheit ${unit} von Stufe ${stage}`;
export const arcOfProjection = (name: Shown, unit: Shown, stage: Shown): string =>
  `${name}, Einheit ${unit} von Stufe ${stage}, eine Projektion`;
export const leftWithoutThisArc = (share: Shown, ratio: Shown): string =>
  `Ohne diesen Bogen sind noch ${share} richtig; was dort bleibt, {f}(x), war ${ratio}-mal so groß wie das, was der Bogen brachte.`;
export const inTheLastStage =
  "In der letzten Stufe kommt danach keine Einheit mehr, die an mehr trainiert wurde: ein naheliegender Grund, warum ihre Bögen fehlen dürfen.";
export const whereTheBranchIsSmall = "Wo {f}(x) klein neben x ist, bleibt wenig.";
export const theRatioAlone = "Hier sagt es das Verhältnis allein nicht.";
export const compareArcs = (networks: Shown, images: Shown, units: Shown): string =>
  `${networks} Netze von 34 Schichten wurden trainiert, jedes von seinem eigenen Startwert aus. In jedem wird die Abkürzung einer Einheit durchtrennt, der Zweig bleibt, und ${images} Ziffern werden gelesen. Vergleiche ${units}.`;
export const withoutWhichArc = "Ohne welchen dieser Bögen sind im Mittel die wenigsten Ziffern richtig?";
export const onlySoMany = (unit: Shown, share: Shown): string => `Ohne ${unit} sind es nur ${share}.`;

export const pathsThatAreLeft = "Pfade, die noch da sind";
const branchesGo = (count: number): string =>
  plural(count, {
    one: `verliert ${count} {f}(x) und behält den Bogen`,
    other: `verlieren ${count} {f}(x) und behalten den Bogen`
  });
export const unitsLoseBranches = (units: Shown, branches: number): string =>
  `Von ${units} Residualeinheiten hintereinander ${branchesGo(branches)}.`;
export const unitsLoseBoth = (units: Shown, branches: number, arcs: number): string =>
  `Von ${units} Residualeinheiten hintereinander ${branchesGo(branches)}, und ${plural(arcs, {one: "der Bogen einer anderen ist", other: `die Bögen von ${arcs} anderen sind`})} durchtrennt.`;
export const howManyPathsAreLeft = "Wie viele Pfade vom Bild zur Antwort sind noch da?";
export const eachLeavesOneWay = (damaged: Shown, whole: Shown, left: Shown, all: Shown): string =>
  `Jede der ${damaged} beschädigten Einheiten lässt einen Weg statt zwei, welchen sie auch verlor: 2 · 2 · … über ${whole} Einheiten ist ${left} von ${all}.`;
export const eachHalvesTheirNumber = "Pfade fallen nicht einzeln weg. Jede beschädigte Einheit halbiert ihre Zahl.";
export const takesAwayHalf = "Eine beschädigte Einheit nimmt die Hälfte aller Pfade weg, nicht einen von ihnen.";
export const aCutArcCounts = "Auch ein durchtrennter Bogen zählt: Er lässt den Zweig als einzigen Weg.";
export const thoseAreTheWholeUnits =
  "Das sind die ganzen Einheiten. An jeder hat ein Pfad zwei Wege, also wird multipliziert.";
export const thatWasBefore =
  "Das war vorher. Die Hälfte aller Pfade geht durch einen bestimmten Zweig, die Hälfte über einen bestimmten Bogen.";
export const stillHasTheOther =
  "Eine Einheit, die einen ihrer zwei Wege verlor, hat noch den anderen. Das Netz zerfällt erst, wo beide fehlen.";
export const twoWaysOrOne =
  "An einer ganzen Einheit gibt es zwei Wege. An einer beschädigten gibt es einen. Multipliziere.";

export const pathsOfOneLength = "Pfade einer Länge";
export const unitsInARow = (units: Shown): string => `Ein Residualnetz hat ${units} Einheiten hintereinander.`;
export const howManyGoThrough = (through: Shown): string =>
  `Wie viele seiner Pfade gehen durch genau ${through} davon?`;
export const waysToChoose = (through: Shown, units: Shown, ways: Shown, all: Shown): string =>
  `Es ist die Zahl der Möglichkeiten, ${through} von ${units} Einheiten zu wählen; an den anderen geht es über den Bogen. Das macht ${ways} von allen ${all} Pfaden.`;
export const thoseAreAllPaths =
  "Das sind alle Pfade, jeder Länge. Nur manche von ihnen gehen durch so viele Einheiten.";
export const waysThroughThoseAlone = (through: Shown, units: Shown): string =>
  `Das zählt nur die Wege durch ${through} Einheiten. Der Pfad wählt, welche der ${units} Einheiten es sind.`;
export const notUnitsTimesChoices =
  "An jeder Einheit nimmt der Pfad den Zweig oder den Bogen. Zähl die Möglichkeiten, die Einheiten zu wählen, nicht Einheiten mal Möglichkeiten.";
export const aSetNotAList =
  "Ein Pfad trifft die Einheiten in ihrer Reihenfolge und jede nur einmal: Er wählt eine Menge, keine Liste.";
export const onceForEveryOrder =
  "Das zählt jede Menge einmal für jede Reihenfolge, in der man sie nennen kann. Ein Pfad trifft seine Einheiten nur in einer.";
export const soManyArcs = "So viele Bögen nimmt ein solcher Pfad. Gefragt ist, wie viele solche Pfade es gibt.";
export const eachPathIsAChoice = (through: Shown, units: Shown): string =>
  `Jeder Pfad ist eine Wahl: Durch welche ${through} von ${units} Einheiten geht er?`;

/** A network, as an answer. */
export const theOne: Readonly<Record<"residual" | "plain", string>> = {
  residual: "Das Residualnetz",
  plain: "Das schlichte Netz"
};
export const aUnitIsTakenOut = "Eine Einheit wird herausgenommen";
export const withoutUnitTheyRead = (unit: Shown, residual: Shown, plain: Shown): string =>
  `Ohne Einheit ${unit} liest das Residualnetz ${residual} Ziffern, das schlichte ${plain}.`;
export const halfGoAround =
  "Mit Abkürzungen geht die Hälfte der Pfade um jede einzelne Einheit herum; in einem schlichten Netz gibt es einen einzigen Pfad, und der ist unterbrochen.";
export const twoTrainedNetworks = (images: Shown, before: Shown, unit: Shown, left: Shown): string =>
  `Zwei trainierte Netze von 34 Schichten lesen ${images} Ziffern. Eines von ihnen las ${before} richtig. Dann wird seine Einheit ${unit} herausgenommen, ohne weiteres Training, und ${left} sind richtig.`;
export const whichNetworkIsIt = "Welches Netz ist es?";
export const itCouldBeEither = "Es könnte jedes sein";
export const theCountsAreFarApart = (both: Shown, law: Shown): string =>
  `Die Zahlen liegen weit auseinander. ${both} ${law}`;
