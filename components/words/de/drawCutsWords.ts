/** @file German words of what is left of networks without one of their shortcuts. */
import type {Shown} from "../shown.js";

/** Small counts in words. */
export const COUNTS: readonly string[] = "keinem einem zwei drei vier fünf sechs sieben acht neun zehn".split(" ");
export const fromTo = (least: Shown, most: Shown): string => `${least} bis ${most}`;
export const inStage = (shares: Shown, stage: Shown): string => `${shares} % in Stufe ${stage}`;
export const eachMissedMore = "In jeder dieser Stufen fehlt jeder Bogen mehr als der vor ihm.";
export const someMissedMore = (count: Shown): string =>
  `In ${count} dieser Stufen fehlt jeder Bogen mehr als der vor ihm.`;
export const whichArcsAreMissed = "Welche Bögen fehlen?";
export const stillRight = (shares: Shown, order: Shown, unit: Shown, mean: Shown, lowest: Shown): string =>
  `Noch richtig, im Mittel, Einheit um Einheit: ${shares}. ${order} Am wenigsten bleibt ohne ${unit}: ${mean}, und ${lowest} in einem der Netze. Raten trifft 10 %.`;
export const everyStage = "jeder Stufe";
export const someStages = (count: Shown): string => `${count} der Stufen`;
export const whyOneInTheMiddle = "Warum einer in der Mitte?";
export const branchesGetSmaller = (stages: Shown, sizes: Shown, correlation: Shown): string =>
  `Entlang ${stages} wird {f}(x) kleiner neben x, das gesammelt hat, was die Einheiten davor addiert haben: ‖{f}(x)‖ / ‖x‖ fällt von ${sizes}. Ein Schnitt lässt nur ReLU({f}(x)) übrig, und wo {f}(x) klein ist, bleibt wenig. Über alle Einheiten ist die Rangkorrelation dieses Verhältnisses mit den noch richtigen Ziffern ${correlation}.`;
export const asLargeBefore =
  "An der Größe von {f}(x) sieht man das nicht: Davor fehlen Einheiten, die ebenso groß sind.";
export const largerThanBefore = "Dort ist {f}(x) größer als in der Stufe davor.";
export const whyNotTheLast = "Warum nicht der letzte?";
export const theLastStayRight = (
  arcs: Shown,
  least: Shown,
  networks: Shown,
  moved: Shown,
  sizes: Shown,
  unit: Shown
): string =>
  `Ohne einen der letzten ${arcs} Bögen bleiben mindestens ${least} richtig, in jedem der ${networks} Netze, obwohl sich die Ausgabe der durchtrennten Einheit um ${moved} ihrer Größe bewegt. ${sizes} Nach ${unit} kommt nur noch das Mittel über jede Karte und keine Einheit, die an etwas anderem trainiert wurde: ein naheliegender Grund, hier nicht geprüft.`;
export const theFirstUnit = (ratio: Shown, mean: Shown): string =>
  ` Die erste Einheit von Stufe 1 hat keine Projektion, steht aber am selben Platz: ${ratio}, und ${mean} richtig.`;
export const whyDoProjectionsSurvive = "Warum überstehen Projektionen es?";
export const theyOpenTheirStages = (
  ratios: Shown,
  means: Shown,
  first: Shown,
  stages: Shown,
  wins: Shown,
  networks: Shown
): string =>
  `Sie eröffnen ihre Stufen. Dort ist {f}(x) etwa so groß wie das, was die Projektion bringt, ‖{f}(x)‖ / ‖x‖ ${ratios}, also bleibt etwa die Hälfte der Summe: ${means} bleiben richtig.${first} In den Stufen 1 bis ${stages} fehlt der erste Bogen am wenigsten von seiner Stufe, und zwar in ${wins} der ${networks} Netze. Es zählt also der Platz, nicht die Art.`;
export const andTheOtherWayRound = "Und umgekehrt?";
export const keepTheShortcut = (least: Shown, leastLeft: Shown, most: Shown, mostLeft: Shown): string =>
  `Lass die Abkürzung und nimm {f}(x) heraus. Dann bleiben ${leastLeft} richtig ohne die Schichten von ${least} und ${mostLeft} ohne die von ${most}. Eine Einheit, deren Abkürzung fast alles trägt, fügt fast nichts hinzu.`;
export const allMiss = (unit: Shown): string => `Allen fehlt ${unit} am meisten.`;
export const theyMissDifferent = (units: Shown): string =>
  `Auch welcher Bogen am meisten fehlt, ist verschieden: ${units}.`;
export const whatDoTheyDisagreeOn = "Worin sind sie uneins?";
export const seedsDiffer = (seeds: Shown, unit: Shown, shares: Shown, which: Shown): string =>
  `Die Startwerte ${seeds} sind ohne ${unit} am verschiedensten: ${shares} richtig. ${which} Eine Zahl von einem Netz, an einem Bogen, ist also kein Gesetz.`;
export const digitsStillRight = (networks: Shown, means: Shown): string =>
  `Ziffern, die ohne eine Abkürzung noch stimmen, ${networks} Netze. Mittel: ${means}.`;
export const emptyAxes = "Ziffern, die ohne eine Abkürzung noch stimmen: leere Achsen für eine Vermutung.";
export const whoseArcIsCut = "Einheit, deren Bogen durchtrennt ist, nach Stufe";
export const unitAt = (place: Shown): string => `Einheit ${place}`;
export const withoutArcOrLayers = (unit: Shown, cut: Shown, emptied: Shown): string =>
  `${cut} der Ziffern stimmen noch ohne den Bogen von ${unit}, und ${emptied}, wenn der Bogen bleibt und ihr {f}(x) fehlt.`;
export const rightWithoutThisArc = "richtig ohne diesen Bogen";
export const chance = "Raten";
export const stageOf = (stage: Shown): string => `Stufe ${stage}`;
