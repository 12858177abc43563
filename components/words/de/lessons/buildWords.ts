/** @file German words of the panel that builds a network: its states, the answer, weights, files. */
import type {Shown} from "../../shown.js";

export const fromPictureToNumbers = "Vom Bild zu den Zahlen, Schritt für Schritt";
export const saveForOtherTools = "Das Netz für andere Werkzeuge speichern";
export const cancelled = "Abgebrochen. ";
export const itFailedBuildAgain = (reason: Shown): string =>
  `Es ging nicht: ${reason}. „Rechnen“ oder „ResNet-34 bauen“ beginnt von vorn. Das Bild zeigt, was zuletzt lief.`;
export const thereIsNoNetwork = "Jetzt ist kein Netz da.";
export const run = "Rechnen";
export const buildResNet34 = "ResNet-34 bauen";
export const everyUnit = "Jede Einheit mit allen ihren Karten";
/** What comes next when a reader chooses weights that are not at hand. */
export const miniatureIsChosen =
  "Die trainierte Miniatur ist gewählt. Drück „Rechnen“: Dann werden ihre 0,7 MB Gewichte geladen.";
export const randomIsChosen =
  "ResNet-34 mit zufälligen Gewichten ist gewählt. Drück „Rechnen“: Dann werden seine 21 Millionen Gewichte gezogen.";
export const ownAreNotLoaded = "Noch sind keine eigenen Gewichte geladen. Wähle eine Datei oder gib eine Adresse an.";
export const recordedIsShown =
  "Das Bild zeigt, was für diese 3 aufgezeichnet wurde. Durchtrenne einen Bogen, wähle eine andere Ziffer oder zeichne eine: Das Netz rechnet hier, in diesem Tab.";
export const modelSummary = "Zusammenfassung des Modells";
export const itFailedStaysAtHand = (reason: Shown, title: Shown): string =>
  `Es ging nicht: ${reason}. ${title} bleibt da.`;
export const itFailedTryAgain = (reason: Shown): string =>
  `Es ging nicht: ${reason}. Das Bild zeigt, was zuletzt lief. „Rechnen“ versucht es noch einmal.`;
export const buildingResNet34 = "ResNet-34 wird gebaut …";
export const loadingTheMiniature = "Die trainierte Miniatur wird geladen …";
export const built = "gebaut";
export const loaded = "geladen";
export const noWeightsOfYourOwn =
  "keine eigenen Gewichte sind geladen: Wähle zuerst eine Datei oder gib eine Adresse an";
export const runIn = (milliseconds: Shown, backend: Shown, prediction: Shown): string =>
  `Gerechnet in ${milliseconds} ms auf ${backend}. ${prediction}`;
export const isAtHand = (title: Shown): string => `${title} ist da.`;
export const madeIn = (title: Shown, made: Shown, milliseconds: Shown, backend: Shown, bytes: Shown): string =>
  `${title}: ${made} in ${milliseconds} ms auf ${backend}; die Tensoren belegen ${bytes}.`;
export const thePanelWasLeft = "die Seite wurde verlassen";
export const itWasCancelled = "es wurde abgebrochen";
export const theWorkerThatRuns = "der Worker, der das Netz rechnet";

export const nothing = "nichts";
export const wholeNetwork = "Ganzes Netz";
export const withoutShortcuts = "Ohne Abkürzungen";
export const predictionWithCut = (before: Shown, cut: Shown, after: Shown): string =>
  `Vorhersage. Ganzes Netz: ${before}. ${cut}: ${after}.`;
export const predictionAlone = (before: Shown, classes: Shown): string =>
  `Vorhersage. Am wahrscheinlichsten der ${classes} gezeigten Klassen: ${before}.`;
export const wholeShort = "Ganz";
export const cutShort = "Durchtrennt";
export const withoutAnyShortcut = "Ohne jede Abkürzung";
export const withoutShortcutOf = (unit: Shown): string => `Ohne die Abkürzung von ${unit}`;
export const withoutSoMany = (count: Shown): string => `Ohne ${count} Abkürzungen`;
export const classOf = (number: Shown): string => `Klasse ${number}`;
export const says = (network: Shown, prediction: Shown): string => `${network} sagt ${prediction}.`;
export const saysWithCut = (network: Shown, before: Shown, cut: Shown, after: Shown): string =>
  `${network} sagt ${before}. ${cut} sagt es ${after}.`;
export const prediction = "Vorhersage";
export const theWeightsAreRandom =
  "Die Gewichte sind zufällig, darum bedeuten diese Wahrscheinlichkeiten nichts: Sie zeigen, dass das Netz rechnet, nicht, was auf dem Bild ist.";
export const theSameAsATable = "Dasselbe als Tabelle";
export const classLabel = "Klasse";
export const probability = "Wahrscheinlichkeit";
export const classesByProbability = "Klassen nach Wahrscheinlichkeit";

export const saveLayersModel = "TensorFlow.js-Modell speichern";
export const keepBothInOneFolder =
  "Lass beide in einem Ordner. Dein Browser fragt vielleicht, ob diese Seite zwei Dateien speichern darf.";
export const saveSafetensors = "Safetensors speichern";
export const theNamesAreTorchvisions = "Die Namen sind die von torchvision.";
export const saveKerasNotebook = "Keras-Notebook speichern";
export const saveKerasPython = "Keras-Python speichern";
export const itReadsTheSafetensors = "Es liest die Safetensors-Datei aus seinem eigenen Ordner: Speichere auch sie.";
export const thereIsNothingToSave = "Noch gibt es nichts zu speichern: Bau oder lade zuerst ein Netz.";
export const saveTheNetwork = "Das Netz speichern";
export const writing = (title: Shown): string => `Schreibt ${title} …`;
export const theNetwork = "das Netz";
export const saved = (files: Shown, after: Shown): string => `Gespeichert: ${files}. ${after}`;
export const nothingWasSaved = (reason: Shown): string => `Nichts wurde gespeichert: ${reason}.`;

export const isNoAddress = (text: Shown): string =>
  `„${text}“ ist keine Adresse; erwartet wird eine, die mit https:// beginnt`;
export const addressHoldsAName =
  "die Adresse enthält vor dem @ einen Benutzernamen oder ein Passwort; erwartet wird eine ohne beides";
export const addressBeginsWith = (protocol: Shown): string =>
  `die Adresse beginnt mit ${protocol}//; erwartet wird https://`;
export const namesWeightsAt = (name: Shown, place: Shown): string =>
  `${name} nennt Gewichte bei ${place}; nur Dateien daneben werden geholt`;
export const namesTooManyFiles = (name: Shown, count: Shown, most: Shown): string =>
  `${name} nennt ${count} Dateien mit Gewichten; höchstens ${most} werden geholt`;
export const tooManyFilesChosen = (count: Shown, most: Shown): string =>
  `${count} Dateien wurden gewählt; höchstens ${most} werden auf einmal gelesen`;
export const acceptedWeights = (limit: Shown): string =>
  `ResNet-18, 34 oder 50 als .safetensors mit den Namen von torchvision oder timm (float32, float16 oder bfloat16), ein Netz dieser Seite oder ein Modell von tf.layers: model.json und seine .bin zusammen gewählt; bis ${limit}.`;
export const couldNotBeReached = (host: Shown, name: Shown): string =>
  `${host} war nicht zu erreichen oder lässt andere Seiten ${name} nicht lesen (CORS); speichere die Datei und wähle sie stattdessen hier`;
export const answeredHttp = (host: Shown, status: Shown, name: Shown): string =>
  `${host} antwortete mit HTTP ${status} statt mit ${name}`;
export const hasSentNothing = (host: Shown, name: Shown, seconds: Shown): string =>
  `${host} hat seit ${seconds} Sekunden nichts von ${name} geschickt`;
export const sentNothing = (host: Shown, name: Shown): string => `${host} schickte nichts von ${name}`;
export const theConnectionBroke = (host: Shown, name: Shown): string =>
  `die Verbindung zu ${host} brach ab, während ${name} gelesen wurde`;
export const noLongerKeepsAny = "dieser Browser bewahrt keine Gewichte mehr auf";
export const noLongerKeeps = (name: Shown): string => `dieser Browser bewahrt ${name} nicht mehr auf`;
export const keepsNoFiles = "dieser Browser bewahrt für diese Seite keine Dateien auf";
export const didNotKeep = (reason: Shown): string => `der Browser hat die Gewichte nicht aufbewahrt: ${reason}`;
export const bytesRead = (done: Shown): string => `${done} gelesen`;
export const bytesReadOf = (done: Shown, total: Shown): string => `${done} von ${total} gelesen`;
export const atHandNotKept = (label: Shown, reason: Shown): string =>
  `${label} ist da, aber nicht aufbewahrt: ${reason}.`;
export const readAndMadeReady = (label: Shown): string => `aus ${label} gelesen und bereit gemacht`;
export const fetchingTheWeights = "Die Gewichte werden geholt …";
export const readingTheWeights = "Die Gewichte werden gelesen …";
export const keptAreRemoved = "Die aufbewahrten Gewichte sind aus diesem Browser entfernt.";
export const isTooLarge = (name: Shown, bytes: Shown, limit: Shown): string =>
  `${name} hat ${bytes}; gelesen werden Dateien bis ${limit}`;
export const areTooLarge = (name: Shown, bytes: Shown, limit: Shown): string =>
  `mit ${name} haben die Gewichte ${bytes}; gelesen werden Dateien bis ${limit}`;
export const isCutOff = (name: Shown, count: Shown, total: Shown): string =>
  `${name} ist abgeschnitten: ${count} von ${total} Bytes kamen an`;
export const trainedMiniature = "Trainierte Miniatur: Ziffern, 16×16";
export const randomResNet34 = "ResNet-34: zufällig, 224×224";
export const weightsOfYourOwn = "Eigene Gewichte";
export const weights = "Gewichte";
export const bringYourOwn = "Eigene Gewichte mitbringen";
export const acceptedHint = (accepted: Shown): string =>
  `Angenommen wird: ${accepted} Eine Datei bleibt in diesem Tab. Eine Adresse holt dein Browser, und nur, wenn du den Knopf drückst.`;
export const weightFiles = "Dateien mit Gewichten";
export const address = "Adresse";
export const loadFromTheAddress = "Von der Adresse laden";
export const keepWhatILoad = " In diesem Browser aufbewahren, was ich lade";
export const loadTheKept = (label: Shown): string => `Aufbewahrtes laden: ${label}`;
export const removeTheKept = (bytes: Shown): string => `Aufbewahrte Gewichte entfernen (${bytes})`;
