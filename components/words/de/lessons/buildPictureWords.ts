/** @file German words of what a built network makes of a picture: the picture's way, the result, the maps. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const image = "Bild";
export const pictureStays = (reason: Shown): string => `${reason} Das Bild, das da ist, bleibt.`;
export const orDropAPicture = "Oder leg hier ein Bild ab oder füg eines ein. Nichts verlässt diese Seite.";
export const drawItYourself = "Selbst zeichnen";
export const yourDrawing = "deine Zeichnung";
export const digitOf = (digit: Shown): string => `Ziffer ${digit}`;
export const sampleDigits = "Beispielziffern";
export const samplePictures = "Beispielbilder";
export const blackToWhite = "Schwarz −1, Weiß 1";
export const likeImageNet = "mittlere Farbe und Standardabweichung von ImageNet";
export const whiteToBlack = "weißes Papier −1, schwarze Tinte 1";
export const grey = "Grau";
export const red = "Rot";
export const green = "Grün";
export const blue = "Blau";
export const pictureOf = (name: Shown, width: Shown, height: Shown): string => `Das Bild: ${name}, ${width}×${height}`;
export const theFrame = (width: Shown, height: Shown): string =>
  `Das Bild, ${width}×${height}. Im Rahmen ist, was das Netz sehen wird.`;
export const resized = (width: Shown, height: Shown): string => `In neuer Größe: ${width}×${height}`;
export const nothingToResize = (shortest: Shown): string =>
  `Die kürzere Seite hat schon ${shortest} Pixel: Die Größe bleibt.`;
export const shorterSide = (shortest: Shown, width: Shown, height: Shown): string =>
  `Kürzere Seite ${shortest}: ${width}×${height}.`;
export const inputOf = (name: Shown, side: Shown): string => `Die Eingabe des Netzes: ${name}, ${side}×${side}`;
export const theMiddle = (side: Shown): string => `Die Mitte, ${side}×${side}.`;
export const theMiddleInGrey = (side: Shown): string => `Die Mitte, ${side}×${side}, von hier an in Grau.`;
export const valueTerm = (mean: Shown, deviation: Shown): string => `(Wert / 255 − ${mean}) / ${deviation}`;
export const numbersBy = (name: Shown, terms: Shown): string => `Zahlen, ${name}: ${terms}.`;
export const spreadOf = (colour: Shown, low: Shown, high: Shown, mean: Shown): string =>
  `${colour}: ${low} bis ${high}, Mittel ${mean}`;
export const howOften = (spread: Shown): string => `Wie oft jeder Wert vorkommt, ${spread}`;

export const classOf = (number: Shown): string => `Klasse ${number}`;
export const allShortcuts = "Alle Abkürzungen";
export const putThemBack = "Alle wieder einsetzen";
export const putItBack = "Wieder einsetzen";
export const leastOfAll = (unit: Shown, share: Shown): string =>
  `Am wenigsten kann es die Abkürzung von ${unit} entbehren: ohne sie ${share} richtig, wo Raten 10 % trifft.`;
export const hardlyMissed = (hardly: Shown, count: Shown, unit: Shown, share: Shown): string =>
  `${hardly} der ${count} fehlen ihm kaum; ohne die von ${unit} stimmen ${share}.`;
export const withoutProjections = (shares: Shown, seed: Shown): string =>
  `Ohne je eine der Projektionen, der Reihe nach: ${shares}. Ein Netz, Startwert ${seed}.`;
export const unitCalled = (place: Shown, name: Shown): string => `Einheit ${place} (${name})`;
export const yourGuess = "Deine Vermutung";
export const noGuess = "keine Vermutung";
export const showAll = (count: Shown): string => `Alle ${count} zeigen`;
export const youGuessed = (unit: Shown, share: Shown): string =>
  `Du hast ${unit} vermutet: Ohne ihre Abkürzung stimmen ${share}. `;
export const guessFirst = (count: Shown): string =>
  `Erst vermuten: Welchen der ${count} Bögen kann dieses Netz am wenigsten entbehren?`;
/** What became of the damage: a part of the sentence of a cut. */
export const mendMost = (after: number, last: Shown): string =>
  plural(after, {
    one: `die Einheit danach gleicht das meiste aus: ${last} am Ende`,
    other: `die ${after} Einheiten danach gleichen das meiste aus: ${last} am Ende`
  });
export const mendSome = (after: number, last: Shown): string =>
  plural(after, {
    one: `die Einheit danach gleicht einen Teil aus: ${last} am Ende`,
    other: `die ${after} Einheiten danach gleichen einen Teil aus: ${last} am Ende`
  });
export const cannotMend = (after: number, last: Shown): string =>
  plural(after, {
    one: `die Einheit danach kann es nicht ausgleichen: ${last} am Ende`,
    other: `die ${after} Einheiten danach können es nicht ausgleichen: ${last} am Ende`
  });
export const theAnswerStays = (name: Shown, before: Shown, after: Shown): string =>
  `Die Antwort bleibt ${name}: vorher ${before}, jetzt ${after}.`;
export const theAnswerBecomes = (before: Shown, share: Shown, after: Shown, shareAfter: Shown): string =>
  `Aus ${before} (${share}) wird ${after} (${shareAfter}).`;
const andMended = (mended: string | undefined): string => (mended === undefined ? "" : `; ${mended}`);
export const oneCut = (unit: Shown, share: Shown, mended: string | undefined): string =>
  `${unit} gibt nur ReLU(f(x)) weiter. Die Ausgabe bewegt sich um ${share} ihrer Größe${andMended(mended)}.`;
export const allUnitsCut = (unit: Shown, share: Shown, mended: string | undefined): string =>
  `Keine Einheit hat jetzt eine Abkürzung. Die erste, ${unit}, gibt ReLU(f(x)) weiter: Ihre Ausgabe bewegt sich um ${share} ihrer Größe${andMended(mended)}.`;
export const unitsCut = (count: Shown, unit: Shown, share: Shown, mended: string | undefined): string =>
  `${count} Einheiten haben ihre verloren. Die erste, ${unit}, gibt ReLU(f(x)) weiter: Ihre Ausgabe bewegt sich um ${share} ihrer Größe${andMended(mended)}.`;
export const takesAwayInMean = (channels: Shown, taken: Shown, places: Shown): string =>
  `Im Mittel über ${channels} Kanäle nimmt f(x) an ${taken} von ${places} Stellen etwas weg. Was sich zwischen Kanälen aufhebt, ist in einem Mittel nicht zu sehen.`;
export const takesAway = (taken: Shown, places: Shown, sums: Shown): string =>
  `In diesem Kanal nimmt f(x) an ${taken} von ${places} Stellen etwas weg. ${sums}`;
export const noSumsBelow = "Keine Summe liegt unter null.";
export const sumsBelow = (count: number): string =>
  plural(count, {
    one: "Eine Summe liegt unter null; ReLU macht sie zu null.",
    other: `${count} Summen liegen unter null; ReLU macht sie zu null.`
  });
export const howLarge = "Wie groß ist die Korrektur?";
export const ratioOfAll = (channels: Shown): string => ` ‖f(x)‖ / ‖x‖, alle ${channels} Kanäle`;
export const arcCutHandsOn = "Bogen durchtrennt: Sie gibt nur ReLU(f(x)) weiter, dies und nicht mehr.";
export const cutsHandOn = "Mit den Schnitten gibt sie stattdessen dies weiter.";
export const openedHandsOn = (unit: Shown): string =>
  `${unit}, geöffnet: was sie weitergibt, wo Abkürzungen durchtrennt sind`;
export const meanOfAll = "Mittel aller";
export const shownOfTheUnit = "Von der geöffneten Einheit gezeigt";
export const positive = "positiv";
export const negative = "negativ";
export const oneScale = "ein Maßstab für alle vier. Wähle einen anderen Kasten, um eine andere Einheit zu öffnen.";
export const openedUnit = "Geöffnete Einheit";
export const inside = (unit: Shown): string => `Im Innern von Einheit ${unit}`;
export const insideBeforeTheCut = (unit: Shown): string => `Im Innern von Einheit ${unit}, vor dem Schnitt`;
export const channelOf = (channel: Shown, count: Shown): string => `Kanal ${channel} von ${count}`;
export const channelChangedMost = (channel: Shown, count: Shown): string =>
  `Kanal ${channel} von ${count}, den f(x) am meisten ändert`;
export const randomWeights = "zufällige Gewichte";
export const wholeNetwork = "ganzes Netz";
export const networkWithCuts = "Netz mit Schnitten";
export const arcCut = "Bogen durchtrennt";
export const allCut = "alle durchtrennt";
export const whole = "ganz";
export const rightOnDigits = (images: Shown): string => `Richtig bei ${images} Testziffern`;
export const theNumberAtIt = (images: Shown): string =>
  `Die Zahl daran: wie viele von ${images} Testziffern ohne ihn stimmen, in %.`;
export const randomNotTrained =
  "Zufällige Gewichte, nicht trainiert: Die Klassen, die das Netz nennt, bedeuten nichts.";
export const cutAnArc = "Einen Bogen durchtrennen:";
export const pressItsCross = " Drück sein ×.";
export const openAUnit = "Eine Einheit öffnen:";
export const pressItsBox = " Drück ihren Kasten; zweimal, und die Kamera geht hinein.";
export const barsAtABox = "Balken an einem Kasten: ‖x‖, ‖f(x)‖.";
export const answerIs = (answer: Shown): string => `Antwort: ${answer}`;
export const cutAnswerIs = (answer: Shown): string => `durchtrennt: ${answer}`;
export const xProjected = "x, projiziert";
export const afterRelu = "nach ReLU";
export const inChannelOf = (channel: Shown, count: Shown): string => `Kanal ${channel} von ${count}`;
export const meanOfChannels = (count: Shown): string => `Mittel von ${count} Kanälen`;
export const openedPart = (unit: Shown, part: Shown, which: Shown, low: Shown, high: Shown): string =>
  `${unit}, geöffnet: ${part}, ${which}, ${low} bis ${high}`;
