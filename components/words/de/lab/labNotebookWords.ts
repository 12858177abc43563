/** @file German words of a run's notebook, and what is said of it. Its code, names of variables and comments are the same in all. */
import type {Shown} from "../../shown.js";

export const aNotebookDrawsItsImages =
  "Ein Notebook zeichnet seine Bilder selbst; dieser Lauf trainierte mit deinen eigenen, und die bleiben auf diesem Gerät.";
export const savedNotebook = (name: Shown): string =>
  `${name} ist gespeichert: Es zeichnet dieselben Bilder und trainiert dieselben Netze in Keras 3.`;
export const aRunInKeras = "Ein Lauf von Shortcut in Keras";
export const aboutTheRun = (settings: Shown, link: Shown): string =>
  `${settings}. Im Browser: ${link}\n\nDie Zufallsströme sind die des Browsers, darum sind Bilder, Batches und erste Gewichte dieselben. Keras addiert in anderer Reihenfolge. Die ersten Verluste stimmen auf mehrere Stellen überein, spätere nur ungefähr, weil kleine Unterschiede wachsen. Gebraucht werden \`keras\`, \`jax\`, \`numpy\` und \`matplotlib\`.`;
export const settings = "Einstellungen";
export const changeThemAndRun =
  "Ändere sie und führe alle Zellen noch einmal aus. `RATES` enthält Paare: den letzten Schritt vor einer Lernrate und die Lernrate.";
export const whatTheBrowserMeasured = "Was der Browser gemessen hat";
export const parametersAndProbes =
  "Parameter, der Verlust des ersten Batches und jede Messung mit den Validierungsbildern.";
export const randomNumbers = "Zufallszahlen";
export const eachPurposeHasAStream =
  "Jeder Zweck hat einen eigenen Strom: aus dem Startwert und einigen Wörtern wird ein Hash.";
export const images = "Bilder";
export const aProgramDrawsEveryImage = "Ein kleines Programm zeichnet jedes Bild.";
export const trainingAndValidationImages = "Bilder zum Trainieren und Validieren";
export const thisTakesAWhile = "Das dauert eine Weile.";
export const theNetworks = "Die Netze";
export const theSameLayers =
  "Dieselben Schichten mit und ohne Abkürzungen. Es müssen so viele Parameter sein wie im Browser.";
export const training = "Trainieren";
export const theRateRises = (steps: Shown): string =>
  `Die Lernrate steigt über die ersten ${steps} Schritte an. Batches werden mit Zurücklegen gezogen. Der Gewichtszerfall kommt zum Gradienten hinzu.`;
export const curves = "Kurven";
export const crossesAreTheBrowsers = "Kreuze sind, was der Browser gemessen hat.";

/** What its code prints and writes on its axes; `{…}` are Python’s own places. */
export const printed: Readonly<
  Record<"probe" | "first" | "here" | "browser" | "step" | "loss" | "correct" | "losses" | "accuracy", string>
> = {
  probe: "{name}, Schritt {step}: Validierungsverlust {told['val_loss'][-1]:.3f}, Genauigkeit {hits.mean():.0%}",
  first: "{name}: erster Verlust {history[name]['loss'][0]:.6f}; im Browser {BROWSER[name]['first_loss']:.6f}",
  here: "{name}, hier",
  browser: "{name}, im Browser",
  step: "Schritt",
  loss: "Verlust, nats",
  correct: "richtig erkannt",
  losses: "Verlust: dünn die Batches, dick die Validierung",
  accuracy: "Genauigkeit"
};
