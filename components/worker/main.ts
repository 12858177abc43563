/** @file Entry of the worker that trains and measures: everything but `tf.layers`, which only /build needs and which is large. */
import {fetchKernels, readyWasm} from "./backend.js";
import {serveLesions} from "./lesionWorker.js";
import {serveLessons} from "./lessonWorker.js";
import {serveResiduals} from "./residualWorker.js";
import {serveSamples} from "./samplesWorker.js";
import {serveShortcuts} from "./shortcutWorker.js";
import {serveStarts} from "./startWorker.js";
import {serveTraining} from "./trainingWorker.js";

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
