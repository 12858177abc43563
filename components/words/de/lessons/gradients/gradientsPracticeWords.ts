/** @file German words of the exercises on gradients. */
import type {Shown} from "../../../shown.js";

export const whatIsTheGradient = "Was ist ∂L/∂x?";

export const throughTheLastRelu = "Durch die letzte ReLU";
export const gatedGiven = (x: Shown, slope: Shown, above: Shown): string =>
  `y = ReLU(x + {f}(x)) mit einer Zahl x = ${x} und {f}(x) = ${slope} · x. Von oben kommt ∂L/∂y = ${above}.`;
export const theReluLetsAllPass = (sum: Shown, above: Shown, slope: Shown, right: Shown): string =>
  `Die Summe ist ${sum}, über null: Die ReLU lässt ${above} ganz durch. Dann ist ${above} · (1 + ${slope}) = ${right}.`;
export const theReluGivesZero = (sum: Shown): string =>
  `Die Summe ist ${sum}, unter null: Die ReLU gibt 0, was x in der Nähe auch tut. Es kommt also nichts zurück, auch nicht über die Abkürzung.`;
export const theReluIsOpen = (sum: Shown): string => `Die ReLU ist offen: Die Summe ist ${sum}, über null.`;
export const ifTheReluWereOpen = (sum: Shown): string =>
  `Das käme zurück, wenn die ReLU offen wäre. Die Summe ist ${sum}: Sie ist zu.`;
export const theShortcutsPart = "Das ist der Teil der Abkürzung. Der Zweig schickt seinen daneben.";
export const nothingReachesTheShortcut =
  "Die Abkürzung gibt alles weiter, was die Summe erreicht. Hier ist das nichts: Die ReLU nach der Summe ist zu.";
export const theBranchsPart = "Das ist der Teil des Zweigs. Der Teil der Abkürzung kommt hinzu, unverändert.";
export const nothingReachesTheBranch = (sum: Shown): string =>
  `Der Zweig bekommt, was die Summe erreicht, und das ist nichts: Die Summe ist ${sum}.`;
export const aGradientMeetsSlopes =
  "Ein Gradient wird mit Steigungen multipliziert. Die Summe selbst entscheidet nur, ob die ReLU offen ist.";
export const thatIsTheSlope = "Das ist ∂y/∂x. Was von oben kommt, wird damit multipliziert.";
export const thatWouldBeTheSlope = (sum: Shown): string =>
  `Das wäre ∂y/∂x mit offener ReLU. Die Summe ist ${sum}: Sie ist zu.`;
export const workOutTheSum =
  "Rechne zuerst die Summe aus: Ist die ReLU danach offen? Dann addiere, was die beiden Wege zurückschicken.";

export const throughManyUnits = "Durch viele Einheiten";
export const thatIsThePlainChain = (slope: Shown, units: Shown): string =>
  `Das ist ${slope}${units}: die schlichte Kette. Mit Abkürzungen ist jeder Faktor 1 + ${slope}.`;
export const thatIsWithShortcuts = (enclosed: Shown, units: Shown, slope: Shown): string =>
  `Das ist (1 + ${enclosed})${units}: mit Abkürzungen. Ohne sie ist jeder Faktor ${slope}.`;
export const unitsWithShortcuts = (units: Shown, slope: Shown): string =>
  `${units} Einheiten hintereinander, jede mit einer Abkürzung: y = x + {f}(x). Jedes {f} hat die Steigung ${slope}.`;
export const unitsWithoutShortcuts = (units: Shown, slope: Shown): string =>
  `${units} Einheiten hintereinander, keine mit einer Abkürzung: y = {f}(x). Jedes {f} hat die Steigung ${slope}.`;
export const byWhat = "Womit wird ein Gradient auf dem Rückweg durch alle multipliziert?";
export const smallFactorsAddUp =
  "Eine Abkürzung hält die Größe nicht: Auch Faktoren knapp über 1 ergeben zusammen viel.";
export const aNegativeSlopeTakesAway = "Ein Zweig mit negativer Steigung nimmt von dem weg, was die Abkürzung schickt.";
export const oneFactorForEach = (product: Shown): string =>
  `${product}: ein Faktor für jede Einheit, und nichts geht außen herum.`;
export const waysThroughOneBranch = (units: Shown, slope: Shown): string =>
  `Das ist 1 + ${units} · ${slope}: die Abkürzungen und die Wege durch einen einzigen Zweig. Wege durch zwei Zweige und mehr fehlen.`;
export const waysThroughOneBranchOfNone = (units: Shown, slope: Shown): string =>
  `Das ist 1 + ${units} · ${slope}: die Abkürzungen und die Wege durch einen einzigen Zweig. Wege durch zwei Zweige und mehr fehlen, und Abkürzungen gibt es hier keine.`;
export const factorsAreMultiplied = "Faktoren, die aufeinander folgen, werden multipliziert, nicht addiert.";
export const alongAllShortcuts = "Der Weg über alle Abkürzungen bringt 1. Alle Wege durch Zweige kommen noch hinzu.";
export const onlyASlopeOfOne = "Nur eine Steigung von 1 hält in einer schlichten Kette die Größe.";

export const staysAsLarge = "bleibt etwa gleich groß";
export const growsFold = (factor: Shown): string => `wächst auf das ${factor}-Fache`;
export const shrinksTo = (share: Shown): string => `schrumpft auf das ${share}-Fache`;
export const whichOneIsPlain = "Welches ist schlicht?";
export const onTheWayBack = (plain: Shown, residual: Shown): string =>
  `Auf dem Rückweg zum Stamm gilt: Der Gradient des schlichten Netzes ${plain}, der des Residualnetzes ${residual}.`;
export const itExplodesWithNorm =
  "Mit Batch-Normalisierung explodiert der Gradient eines schlichten Netzes vor dem ersten Schritt zum Eingang hin.";
export const itShrinksWithoutNorm =
  "Ohne Batch-Normalisierung multipliziert jede Schicht dieses schlichten Netzes mit weniger als 1, und nichts geht um sie herum.";
export const twoNetworksWithNorm = (depth: Shown, seed: Shown): string =>
  `Zwei Netze von ${depth} Schichten mit Batch-Normalisierung, Startwert ${seed}, vor dem ersten Schritt: die Größe des Gradienten der Ausgabe jeder Einheit. Eines hat Abkürzungen.`;
export const twoNetworksWithoutNorm = (depth: Shown, seed: Shown): string =>
  `Zwei Netze von ${depth} Schichten ohne Batch-Normalisierung, Startwert ${seed}, vor dem ersten Schritt: die Größe des Gradienten der Ausgabe jeder Einheit. Eines hat Abkürzungen.`;
export const whichCurveIsPlain = "Welche Kurve gehört zum schlichten Netz?";
export const unitFromTheStem = "Einheit, vom Stamm aus";
export const curveOf = (name: Shown): string => `Kurve ${name}`;
export const thatOneHasShortcuts = (told: Shown, law: Shown): string =>
  `Das ist das Netz mit den Abkürzungen. ${told} ${law}`;

export const throughTwoSums = "Durch zwei Summen";
export const twoUnitsGiven = (first: Shown, second: Shown, above: Shown): string =>
  `y₁ = x + {f}₁(x) und y₂ = y₁ + {f}₂(y₁). Hier hat {f}₁ die Steigung ${first} und {f}₂ die Steigung ${second}. Der Verlust hat ∂L/∂y₂ = ${above}.`;
export const downBothWays = (product: Shown): string =>
  `${product}. Jede Summe schickt den Gradienten beide Wege hinunter, und sie treffen sich wieder.`;
export const throughBothBranches = "Das geht durch beide Zweige und über keine Abkürzung: die schlichte Kette.";
export const alongBothShortcuts = "Das geht über beide Abkürzungen. Auch die Zweige schicken etwas zurück.";
export const threeOfTheFourWays =
  "Drei der vier Wege sind da. Der Weg durch beide Zweige fehlt: das Produkt ihrer Steigungen.";
export const factorsOfUnitsMultiply =
  "Eine Einheit folgt auf die andere, also werden ihre Faktoren multipliziert, nicht addiert.";
export const throughOneBranchEach =
  "Das sind die Wege durch je einen Zweig. Es gibt auch den durch keinen und den durch beide.";
export const factorsOfTheTwoUnits =
  "Das sind die Faktoren der beiden Einheiten. Was von oben kommt, ∂L/∂y₂, wird mit ihnen multipliziert.";
export const multipliedNotAdded =
  "Was von oben kommt, wird mit den Faktoren der Einheiten multipliziert, nicht zu ihnen addiert.";
export const goBackOneUnit =
  "Geh Einheit um Einheit zurück: Was an ihrer Summe ankommt, geht unverändert die Abkürzung hinunter und, mal seiner Steigung, den Zweig.";
