import {describe, totals} from "../../../network/describe.js";
import {MINIATURE_STAGES} from "../../../network/miniature.js";
import {configWords} from "../../../run/configWords.js";
import {SPLIT_COUNTS} from "../../../run/data/drawnSets.js";
import type {RateChange} from "../../../run/kept/keptRun.js";
import type {NetworkRun} from "../../../run/networkRun.js";
import {notebookFile, type NotebookSection} from "../../../run/notebookFile.js";
import {rateSchedule} from "../../../run/report/rateSchedule.js";
import {wholeConfig, type RunConfig} from "../../../run/runConfig.js";
import {runFileName} from "../../../run/runCsv.js";
import type {SavedFile} from "../../../run/savedFile.js";
import {twinNetwork} from "../../../run/twinNetwork.js";
import {WARM_UP_STEPS} from "../../../run/warmUp.js";
import {digitsCode} from "./digitsCode.js";
import {NETWORK_CODE} from "./networkCode.js";
import {SHAPES_CODE} from "./shapesCode.js";
import {STREAM_CODE} from "./streamCode.js";
import {PLOT_CODE, TRAINING_CODE} from "./trainingCode.js";
import * as say from "../../../words/en/lab/labNotebookWords.js";

/** A run to be written as a notebook. */
export interface NotebookRun {
  readonly config: RunConfig;
  readonly runs: readonly NetworkRun[];
  /** Learning rates that were set by hand. */
  readonly rates?: readonly RateChange[];
  /** The link that opens its settings. */
  readonly link: string;
}

type PythonValue = number | boolean | string | readonly PythonValue[] | {readonly [key: string]: PythonValue};

/** A value as a Python expression; numbers keep their full precision. */
function python(value: PythonValue): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value);
    return Number.isNaN(value) ? 'float("nan")' : `float("${value < 0 ? "-" : ""}inf")`;
  }
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly PythonValue[]).map(python).join(", ")}]`;
  const entries = Object.entries(value as Readonly<Record<string, PythonValue>>);
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${python(entry)}`).join(", ")}}`;
}

const assignments = (values: Readonly<Record<string, PythonValue>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${python(value)}`)
    .join("\n");

/** Something of each network of a run, by the network's name. */
const ofEach = (runs: readonly NetworkRun[], value: (run: NetworkRun) => PythonValue): PythonValue =>
  Object.fromEntries(runs.map((run) => [run.network, value(run)]));

/** The settings as Python: what the reader may change. */
function settingsCode({config, runs, rates = []}: NotebookRun): string {
  const {depth, width, size, bn, shortcut, start, silent, zero, opt, decay, batch, steps, seed, lr} = config;
  return assignments({
    NETWORKS: runs.map(({network}) => network),
    DATA: config.data,
    STAGES: MINIATURE_STAGES[depth],
    WIDTH: width,
    SIZE: size,
    CLASSES: 10,
    BATCH_NORM: bn,
    SHORTCUT: shortcut,
    START: start,
    SILENT: silent,
    ZERO_GAMMA: zero,
    OPTIMIZER: opt,
    DECAY: decay,
    BATCH: batch,
    STEPS: steps,
    SEED: seed,
    NOISE: config.noise,
    DISTORTION: config.distort,
    RATES: ofEach(runs, (run) => [[0, lr], ...rateSchedule(run, lr, rates).map(({step, value}) => [step, value])])
  });
}

/** What the browser has, as Python: parameters by the specification, and what the probes measured. */
function browserCode({config, runs}: NotebookRun): string {
  return assignments({
    PARAMETERS: ofEach(runs, ({network}) => totals(describe(twinNetwork(network, config))).parameters),
    BROWSER: ofEach(runs, ({reports}) => {
      const probed = reports.flatMap(({step, probe}) => (probe ? [{step, ...probe}] : []));
      return {
        first_loss: reports[0]?.loss ?? NaN,
        step: probed.map(({step}) => step),
        val_loss: probed.map(({valLoss}) => valLoss),
        val_accuracy: probed.map(({valAccuracy}) => valAccuracy)
      };
    })
  });
}

const SETUP = `import math
import os

os.environ.setdefault("KERAS_BACKEND", "jax")  # has to be said before Keras is imported

import keras
import matplotlib.pyplot as plt
import numpy as np`;

const SPLITS_CODE = `def split(name, count):
    """One split: each image and each label has a stream of its own."""
    labels = np.array([Stream(SEED, DATA, name, i, "label").integers(1, 10)[0] for i in range(count)])
    images = [draw_image(label, SIZE, Stream(SEED, DATA, name, i)) for i, label in enumerate(labels)]
    return np.array(images, dtype="float32"), labels


train_images, train_labels = split("train", ${SPLIT_COUNTS.train})
validation_images, validation_labels = split("validation", ${SPLIT_COUNTS.validation})
figure, places = plt.subplots(1, 10, figsize=(11, 1.5))
for place, image, label in zip(places, train_images, train_labels):
    place.imshow(np.clip(image / 2 + 0.5, 0, 1).squeeze(), cmap="gray_r")
    place.set(title=str(label), xticks=[], yticks=[])
plt.show()`;

function sections(run: NotebookRun): readonly NotebookSection[] {
  const data = run.config.data === "shapes" ? SHAPES_CODE : digitsCode();
  return [
    {
      id: "setup",
      title: say.aRunInKeras,
      prose: say.aboutTheRun(configWords(run.config), run.link),
      code: SETUP
    },
    {
      id: "settings",
      title: say.settings,
      prose: say.changeThemAndRun,
      code: settingsCode(run)
    },
    {
      id: "browser",
      title: say.whatTheBrowserMeasured,
      prose: say.parametersAndProbes,
      code: browserCode(run)
    },
    {
      id: "streams",
      title: say.randomNumbers,
      prose: say.eachPurposeHasAStream,
      code: STREAM_CODE
    },
    {id: "images", title: say.images, prose: say.aProgramDrawsEveryImage, code: data},
    {id: "splits", title: say.trainingAndValidationImages, prose: say.thisTakesAWhile, code: SPLITS_CODE},
    {
      id: "networks",
      title: say.theNetworks,
      prose: say.theSameLayers,
      code: NETWORK_CODE
    },
    {
      id: "training",
      title: say.training,
      prose: say.theRateRises(WARM_UP_STEPS),
      code: TRAINING_CODE
    },
    {id: "curves", title: say.curves, prose: say.crossesAreTheBrowsers, code: PLOT_CODE}
  ];
}

/**
 * A run as a Jupyter notebook that draws the same images, builds the same networks in Keras 3 and trains them in the same way.
 * @throws Error in a sentence for a run on the reader's own images, which stay on the machine
 */
export function runNotebook(run: NotebookRun): SavedFile {
  if (run.config.data === "own") throw new Error(say.aNotebookDrawsItsImages);
  const config = wholeConfig(run.config);
  const stem = runFileName(config, "ipynb").replace(/\.ipynb$/, "");
  return notebookFile(stem, sections({...run, config}));
}
