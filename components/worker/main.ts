/** @file Entry of the worker that trains and measures: everything but `tf.layers`, which only /build needs and which is large. */
import {fetchKernels, readyWasm} from "./backend.js";
import {serveLesions} from "../lessons/paths/lesion.worker.js";
import {serveLessons} from "../lessons/residual-learning/curve/curve.worker.js";
import {serveResiduals} from "../lessons/residual-learning/residual.worker.js";
import {serveSamples} from "../lessons/images/samples.worker.js";
import {serveShortcuts} from "../lessons/residual-unit/shortcut.worker.js";
import {serveStarts} from "../lessons/gradients/start.worker.js";
import {serveTraining} from "./training/training.worker.js";

// Training and tests repeat to the bit on every processor: plain SIMD.
async function prepareRepeatable(): Promise<ArrayBuffer> {
  const [kernels] = await Promise.all([fetchKernels("simd"), readyWasm()]);
  return kernels;
}
serveTraining(self, prepareRepeatable);
serveLesions(self, prepareRepeatable);
serveStarts(self, prepareRepeatable);
serveLessons(self, prepareRepeatable);
serveResiduals(self, prepareRepeatable);
serveShortcuts(self, readyWasm);
serveSamples(self);
