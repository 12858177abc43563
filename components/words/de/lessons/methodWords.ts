/** @file German words of the page on methods: its images, and the recorded benchmark. */
import type {Shown} from "../../shown.js";

export const imagesOf = (count: Shown, title: Shown): string => `${count} Bilder: ${title}`;
export const numbersOf = (numbers: Shown): string => `Nr. ${numbers}`;
export const imagesOfEachClass = "Bilder je Klasse";
export const classLabel = "Klasse";
export const imagesLabel = "Bilder";
export const drawingTheFirst = "Zeichnet die ersten Bilder …";
export const imagesTheNetworksSee = "Die Bilder, die die Netze sehen";
export const measureTheWholeSplit = "Den ganzen Teil vermessen";
export const noImages = (reason: Shown): string =>
  `Keine Bilder: ${reason}. Ändere eine Einstellung, um es noch einmal zu versuchen.`;
export const firstOfEachClass = (count: Shown, split: Shown, size: Shown, channels: Shown, seed: Shown): string =>
  `Die ersten ${count} Bilder jeder Klasse, Teil „${split}“, ${size}×${size}×${channels}, Startwert ${seed}.`;
export const firstOfClass = (
  count: Shown,
  name: Shown,
  split: Shown,
  size: Shown,
  channels: Shown,
  seed: Shown
): string =>
  `Die ersten ${count} Bilder der Klasse ${name}, Teil „${split}“, ${size}×${size}×${channels}, Startwert ${seed}.`;
export const drawingAndMeasuring = "Zeichnet und vermisst jedes Bild …";
export const imagesInTheSplit = (count: Shown, split: Shown, mean: Shown, deviation: Shown): string =>
  `${count} Bilder im Teil „${split}“; die Pixel haben das Mittel ${mean} und die Standardabweichung ${deviation}.`;
export const theWorkerThatDraws = "der Worker, der die Bilder zeichnet";

/** The splits in words. */
export const splits = {train: "Training", validation: "Validierung", test: "Test"};
export const isButMustBe = (name: Shown, text: Shown, expected: Shown): string =>
  `${name} ist ${text}, muss aber ${expected} sein; die Bilder, die da sind, bleiben.`;
export const empty = "leer";
export const dataset = "Datensatz";
export const digits = "Ziffern";
export const colouredShapes = "Farbige Formen";
export const split = "Teil";
export const allTen = "Alle zehn";
export const imageSize = "Bildgröße";
export const seedLabel = "Startwert";

export const widthImageBatch = "Breite · Bild · Batch";
export const stepMs = "Schritt, ms";
export const ofThePeak = "Vom Höchstwert";
export const trainingSteps = "Trainingsschritte";
export const recordedIn = (measured: Shown): string =>
  `${measured}. Aufgezeichnet von npm run bench -- --record in data/bench.json.`;
export const measuredOn = (date: Shown, browser: Shown, node: Shown, cores: Shown, processor: Shown): string =>
  `Gemessen am ${date} in ${browser}, gesteuert von ${node}, in einem Thread auf einem Rechner mit ${cores} Kernen: ${processor}`;
export const theMachineWasBusy = (measured: Shown, load: Shown): string =>
  `${measured}. Der Rechner hatte anderes zu tun (Last ${load}), darum sind Zeiten zu lang und Anteile zu klein`;
export const times = (ratio: Shown): string => `${ratio}-mal`;
export const settingOf = (width: Shown, size: Shown, batch: Shown): string =>
  `Breite ${width}, ${size} × ${size}, Batch ${batch}`;
export const sharesOfThePeak = (
  peak: Shown,
  least: Shown,
  leastSetting: Shown,
  most: Shown,
  mostSetting: Shown,
  fed: Shown,
  leastFed: Shown,
  mostFed: Shown
): string =>
  `Eine Schleife, die nur Zahlen in Registern multipliziert und addiert, kam auf ${peak} GFLOP/s. Die Schritte erreichen zwischen ${least} (${leastSetting}) und ${most} (${mostSetting}) von dem, worauf sie unmittelbar davor und danach kam. Eine Faltung muss auch laden, was sie multipliziert: Mit diesen Ladebefehlen, alle aus dem nächsten Cache, kam die Schleife auf ${fed} GFLOP/s, und die Schritte erreichen davon zwischen ${leastFed} und ${mostFed}.`;
export const asFast = (times: Shown): string => `${times} so schnell`;
export const noFaster = "nicht schneller";
export const withRelaxedSimd = (relaxed: Shown, plain: Shown, verdict: Shown): string =>
  `Mit der schnelleren Arithmetik (relaxed SIMD) brauchte der voreingestellte Schritt des Labors ${relaxed} statt ${plain}: ${verdict}. Seine letzten Bits sind nur auf einer Art von Prozessor gleich.`;
export const forwardPass = (plain: Shown, relaxed: Shown, onnx: Shown, times: Shown): string =>
  `Ein Durchgang von ResNet-34 mit einem Bild von 224 × 224 brauchte ${plain}, mit relaxed SIMD ${relaxed}. ONNX Runtime Web, auch in einem Thread, brauchte ${onnx}: ${times} so lange wie Letzterer.`;
export const theSameNetwork = (
  registered: Shown,
  times: Shown,
  fused: Shown,
  fusedTimes: Shown,
  cpu: Shown,
  cpuTimes: Shown
): string =>
  `Dasselbe Netz, in tf.layers geschrieben und auf dem wasm-Backend von TensorFlow.js mit diesen Kernels trainiert, brauchte ${registered} je Schritt: ${times} so lange wie der geplante Schritt. Mit Batch-Normalisierung, Summe und ReLU als einer Schicht brauchte es ${fused}, ${fusedTimes} so lange. Auf dem cpu-Backend von TensorFlow.js brauchte es ${cpu}, ${cpuTimes} so lange wie mit den Kernels.`;
