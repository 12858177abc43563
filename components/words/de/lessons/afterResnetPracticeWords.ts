/** @file German words of the exercises on After ResNet. */
import type {Shown} from "../../shown.js";

export const streamsThatAreMixed = "Ströme, die gemischt werden";
export const threeStreamsAreMixed =
  "Drei Ströme werden in jeder Schicht durch eine Matrix gemischt; ihre Zeilen stehen hintereinander.";
export const whichMatrixMakesNeitherLarger =
  "Welche von diesen macht weder den größten Wert noch die Summe aller Ströme größer, bei Signalen, die nirgends negativ sind, wie viele Schichten auch folgen?";
export const itTakesAverages =
  "Keine Zahl ist negativ, jede Zeile und jede Spalte hat die Summe 1: Sie nimmt Mittelwerte und verliert im Ganzen nichts. So eine Matrix ist eine Mischung von Permutationen.";
export const onlyRowsSumToOne = (columns: Shown): string =>
  `Die Zeilen haben die Summe 1, die Spalten aber ${columns}: Was ein Strom enthält, zählt mehr als einmal, also kann die Summe über alle Ströme wachsen.`;
export const onlyColumnsSumToOne =
  "Die Spalten haben die Summe 1, also bleibt die Summe über alle Ströme erhalten. Die Zeilen aber nicht: Ein Strom nimmt mehr als seinen Anteil, also kann der größte Wert wachsen.";
export const thereAreNegativeNumbers = (factor: Shown): string =>
  `Zeilen und Spalten haben die Summe 1, aber es gibt negative Zahlen. Was nur dort steht, wo eine Zeile positiv ist, kommt ${factor}-mal so groß heraus.`;

export const aShortcutFoldedAway = "Eine weggefaltete Abkürzung";
export const oneMapGoesThreeWays = (middle: Shown, single: Shown): string =>
  `Eine Karte geht in eine 3×3-Faltung, deren Kern in der Mitte ${middle} hat, daneben in eine 1×1-Faltung mit dem Gewicht ${single} und an beiden vorbei über einen Bogen. Die Ergebnisse werden addiert. All das soll eine einzige 3×3-Faltung werden.`;
export const oneMapGoesTwoWays = (middle: Shown): string =>
  `Eine Karte geht in eine 3×3-Faltung, deren Kern in der Mitte ${middle} hat, und an ihr vorbei über einen Bogen. Die Ergebnisse werden addiert. All das soll eine einzige 3×3-Faltung werden.`;
export const whichNumberInTheMiddle = "Welche Zahl steht in der Mitte ihres Kerns?";
export const number = "Zahl";
export const kernelsAddUpWithSingle = (middle: Shown, single: Shown, sum: Shown): string =>
  `Der Bogen ist eine Faltung mit einer 1 in der Mitte, die 1×1-Faltung eine mit ihrem Gewicht dort. Kerne, die dieselbe Karte lesen, addieren sich: ${middle} + ${single} + 1 = ${sum}.`;
export const kernelsAddUp = (middle: Shown, sum: Shown): string =>
  `Der Bogen ist eine Faltung mit einer 1 in der Mitte. Kerne, die dieselbe Karte lesen, addieren sich: ${middle} + 1 = ${sum}.`;
export const theArcIsMissing = "Der Bogen fehlt. Als Kern ist er eine 1 in der Mitte.";
export const theSingleIsMissing = (single: Shown): string =>
  `Die 1×1-Faltung fehlt. Als 3×3-Kern ist sie ${single} in der Mitte und 0 darum herum.`;
export const convolutionsWouldMultiply =
  "Faltungen hintereinander würden sich multiplizieren. Diese lesen dieselbe Karte nebeneinander und werden addiert.";
export const theKernelAsItWas = "Das ist der 3×3-Kern, wie er war. Was an ihm vorbeigeht, muss auch hinein.";
export const theArcAddsInTheMiddleOnly =
  "Der Bogen addiert eine 1 nur in der Mitte. Um sie herum hat eine Kopie Nullen.";
export const theArcAlone = "Das ist der Bogen allein. Zu ihm kommt die Mitte des Kerns selbst.";
export const writeEachWayAsAKernel =
  "Schreib jeden Weg als eigenen 3×3-Kern. Kerne, die dieselbe Karte lesen, lassen sich addieren.";

export const aSilentBranchWakes = "Ein stummer Zweig erwacht";
export const aBranchWithBothAtZero = (x: Shown, gradient: Shown): string =>
  `Ein Zweig mit zwei Gewichten: {f}(x) = v · (w · x), und y = x + {f}(x). Am Anfang sind beide Gewichte 0. Ein erstes Beispiel hat x = ${x} und ∂L/∂y = ${gradient}.`;
export const aBranchWithVAtZero = (w: Shown, x: Shown, gradient: Shown): string =>
  `Ein Zweig mit zwei Gewichten: {f}(x) = v · (w · x), und y = x + {f}(x). Am Anfang ist v = 0 und w = ${w}. Ein erstes Beispiel hat x = ${x} und ∂L/∂y = ${gradient}.`;
export const whatIs = (derivative: Shown): string => `Was ist ${derivative}?`;
export const wHearsNothingForEver =
  "∂L/∂w = ∂L/∂y · v · x, und v ist 0. Auch v hört nichts: Mit beiden bei 0 bleibt der Zweig für immer stumm.";
export const wWaitsForV =
  "∂L/∂w = ∂L/∂y · v · x, und v ist 0. w wartet, bis v sich bewegt hat; dann lernt es auch. Ein stummer Anfang kostet also die ersten Schritte.";
export const neitherHearsAnything =
  "∂L/∂v = ∂L/∂y · (w · x), und w ist 0. Mit beiden Gewichten bei 0 hört keines etwas: Der Zweig erwacht nie. Nur die letzte Schicht darf 0 sein.";
export const itsLastWeightHears = (value: Shown): string =>
  `∂L/∂v = ∂L/∂y · (w · x) = ${value}. Der Zweig gibt 0, aber sein letztes Gewicht hört, was er hätte geben sollen.`;
export const thatArrivesAtTheSum = (weight: Shown): string =>
  `Das kommt an der Summe an. Es wird mit dem multipliziert, womit ${weight} auf dem Weg vorwärts multipliziert wird.`;
export const vDoesNotSeeX = "v sieht x nicht selbst: Zwischen ihnen steht w.";
export const thatWouldGoStraightToW = "Das ginge geradewegs zu w. Zwischen w und der Summe steht v, und das ist 0.";
export const betweenStandsAZero = "Zwischen den beiden steht ein Gewicht, das 0 ist.";
export const thatIsWhatVHears = "Das ist, was v hört. Gefragt ist w, und was es hört, geht durch v, und das ist 0.";
export const xIsMissing = "x fehlt: Je größer, was hineingeht, desto mehr macht das Gewicht aus.";
export const whatWHearsGoesThroughV = "Was w hört, geht durch v, nicht durch w selbst, und v ist 0.";
export const aZeroWeightMayHaveASlope =
  "Der Zweig gibt 0, aber ein Gewicht, das 0 ist, kann trotzdem eine Steigung haben: Ändere v ein wenig, und y ändert sich.";
export const thatIsWhatGoesIn = "Das ist, was hineingeht. Was zurückkommt, geht durch v, und das ist 0.";
export const changeTheWeightALittle = "Ändere das Gewicht ein wenig: Um wie viel ändert sich y?";

export const whatTheStreamCarries = "Was der Strom trägt";
export const threePreActivationUnits = (x: Shown, branches: Shown): string =>
  `Eine Zahl von x ist ${x}. Drei Einheiten hintereinander geben dort {f} = ${branches}. Es sind Einheiten mit Voraktivierung (2016).`;
export const threeUnitsOf2015 = (x: Shown, branches: Shown): string =>
  `Eine Zahl von x ist ${x}. Drei Einheiten hintereinander geben dort {f} = ${branches}. Es sind die Einheiten von 2015.`;
export const afterTheThirdUnit = "Was ist die Zahl nach der dritten Einheit?";
export const value = "Wert";
export const nothingOnTheWay = (x: Shown, open: Shown, gated: Shown): string =>
  `Nichts steht im Weg: ${x} und alles, was addiert wurde, ergibt ${open}. In den Einheiten von 2015, mit einer ReLU nach jeder Summe, wäre es ${gated}.`;
export const aReluFollowsEachSum = (gated: Shown, open: Shown): string =>
  `Auf jede Summe folgt eine ReLU, also ist der Strom nach der ersten Einheit 0 und geht von dort weiter: ${gated}. Mit Voraktivierung wäre es ${open}.`;
export const thatHasAReluAfterEachSum =
  "Das hat eine ReLU nach jeder Summe. In einer Einheit mit Voraktivierung steht sie im Zweig, vor den Faltungen.";
export const thatIsThePlainSum =
  "Das ist die bloße Summe. In der Einheit von 2015 folgt auf jede Summe eine ReLU und schneidet ab, was unter null liegt.";
export const noReluFollowsTheLastSum =
  "Auch auf die letzte Summe folgt keine ReLU. Der Strom darf negativ sein; der Kopf normalisiert ihn.";
export const oneReluIsNotEnough =
  "Eine ReLU am Ende genügt nicht: Nach jeder Summe steht eine, und was bei der ersten verloren geht, fehlt der nächsten.";
export const thatIsTheLastBranch =
  "Das ist der letzte Zweig allein. Jeder Zweig kommt zu dem hinzu, was die Bögen getragen haben.";
export const thatIsWhatCameIn = "Das ist, was hereinkam. Jeder Zweig kommt dazu.";
export const xItselfIsMissing = "x selbst fehlt. Es geht über alle Bögen.";
export const goFromSumToSum = "Geh von Summe zu Summe. Frag nach jeder, ob auf dem Weg zur nächsten etwas steht.";
