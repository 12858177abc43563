/** @file English words of the chains that learn a curve, and of the runs of demonstrations. */
import type {Shown} from "../../shown.js";

export const theTwoAreAboutEqual = "The two are about equal.";
export const byAFactorOf = (factor: Shown): string => ` by a factor of ${factor}`;
export const theOneIsCloser = (network: Shown, times: Shown): string => `The ${network} one is closer${times}.`;
export const noneYet = "none yet";
export const largestValueTo = (least: Shown, most: Shown): string => `largest value ${least} to ${most}`;
export const theChainsBlocks = (network: Shown, blocks: Shown, range: Shown): string =>
  `The ${network} chain’s ${blocks} blocks, each block’s own f: ${range}.`;
export const noStepYet = "no step yet";
export const atStepChainsAreOff = (step: Shown, residual: Shown, plain: Shown): string =>
  `at step ${step} the residual chain is off by ${residual}, the plain one by ${plain} (mean squared error)`;
export const theTargetAndBothChains = (state: Shown): string =>
  `The target and what both chains compute of x: ${state}.`;
export const whatComesOut = "what comes out";
export const targetOfX = "target {h}(x)";
export const errorWithBlocks = (error: Shown, blocks: Shown): string => `${error} with ${blocks}`;
export const medianErrorAfterTraining = (words: Shown): string =>
  `Median error after training by number of blocks, logarithmic. ${words}.`;
export const meanSquaredErrorAtTheEnd = "mean squared error at the end";
export const branchAloneAtMost = (branch: Shown, wanted: Shown): string =>
  `f(x) alone: at most ${branch}; h(x) − x: at most ${wanted}.`;
export const branchAloneEnlarged = "{f}(x) alone, enlarged";
export const target = "Target";
export const yourOwnCurve = "your own curve";
export const blocks = "Blocks";
export const learningRate = "Learning rate";
export const steps = "Steps";
export const theResidualChainOfBlocks = (blocks: Shown, steps: Shown, rate: Shown, recorded: Shown): string =>
  `The residual chain of ${blocks} blocks after ${steps} steps on the target |x|, learning rate ${rate}: long arrows. Move the slider of steps in the laboratory above, or run it, and its chain is shown here instead. ${recorded}.`;
export const residual = "Residual";
export const plain = "Plain";
export const meanSquaredErrorByStep = "Mean squared error by step";
export const step = "Step";
export const drawInIt = "Draw in it, or choose a point with the arrow keys and move it.";
export const aTargetOfYourOwn = "A target of your own";
export const residualPlain = (residual: Shown, plain: Shown): string => `residual ${residual}, plain ${plain}`;
export const computedOnYourDevice = "Computed on your device.";
export const thickGreyIsTheTarget = (source: Shown): string =>
  `Thick grey: the target. Both chains start with the same weights and see the same 64 points. ${source}`;
export const blocksAfterStepsThick = (blocks: Shown, steps: Shown, source: Shown): string =>
  `${blocks} blocks after ${steps} steps, thick grey the target. ${source}`;
export const allBlocksTogether = (step: Shown, source: Shown): string =>
  `All blocks of the residual chain together, at step ${step}. ${source}`;
export const theTargetToDraw = "The target h, to draw. Arrow keys: left and right choose a point, up and down move it.";
export const xACopy = "x, a copy";
export const targetAtX = (at: Shown): string => `h at x = ${at}`;
export const residualBlocksAdd = "Residual: every block adds its curve to what comes in";
export const plainBlocksHandOn = "Plain: every block hands its curve on instead";
export const meanSquaredError = "mean squared error";
export const theBestConstant = "the best constant";
export const copyingX = "copying x";
export const theChainsLine = (
  network: Shown,
  block: Shown,
  blocks: Shown,
  low: Shown,
  high: Shown,
  pairs: Shown
): string =>
  `The ${network} chain’s line after ${block} of ${blocks} blocks: from ${low} to ${high}, ${pairs} of 63 pairs of neighbours together.`;
export const afterThisBlock = "after this block";
export const targetH = "target {h}";
export const beforeTheFirstBlock = "Before the first block both lines are x itself.";
export const pairsInTheChain = (pairs: Shown, network: Shown): string => `${pairs} in the ${network} chain`;
export const afterBlockPairs = (block: Shown, pieces: Shown): string =>
  `After block ${block}, of 63 pairs of neighbouring x so many have come together that they can hardly be told apart: ${pieces}.`;
export const bothLinesByBlock = "Both lines by block";
export const block = "Block";
export const afterBlock = "After block";
export const noRunHasEndedYet = "No run with these settings has ended yet: press Run in the laboratory above.";
export const nothingYet = "Nothing yet.";
export const bestLearningRate = "Best learning rate";
export const medianError = "Median error";
export const medianErrorTable = "Median error after training";
export const network = "Network";
export const dotsAreSeeds = (seeds: Shown, rates: Shown, recorded: Shown): string =>
  `Dots: ${seeds} seeds (circles residual, squares plain); lines: their medians. Each chain at the best of the learning rates ${rates}, 500 steps. ${recorded}.`;
export const theSumInWords = (x: Shown, branch: Shown, sum: Shown, target: Shown, largest: Shown): string =>
  `The sum: the line x, and f(x) on top of it. At x = ${x} the correction f(x) is ${branch}, the sum ${sum}, the target ${target}; the largest correction is ${largest}.`;
export const branchStackedOnX = "x, and {f}(x) stacked on it";
export const xTheSkip = "x, the skip";
export const targetIs = (target: Shown): string => `target {h}(x): ${target}`;
export const whereX = "Where, x";
export const whatTheBlocksAddToX = "What the blocks add to x";
export const nothingComputedYet = "Nothing computed with these settings yet: press Run in the laboratory above.";
export const theErrorIsNoNumber = (step: Shown): string => `the error is no longer a number at step ${step}`;
export const run = "Run";
export const pause = "Pause";
export const resume = "Resume";
export const stepOf = (step: Shown, steps: Shown, words: Shown): string => `step ${step} of ${steps}: ${words}`;
export const recordedRun = (told: Shown): string => `Recorded run, ${told}.`;
export const notRunYet = "Not run yet with these settings. Guess, then press Run.";
export const pausedAt = (told: Shown): string => `Paused at ${told}.`;
export const paused = "Paused.";
export const finished = (told: Shown, verdict: Shown): string => `finished; ${told}. ${verdict}`;
export const finishedAlone = "finished.";
export const itStopped = (message: Shown): string =>
  `It stopped: ${message}. What was computed stays; change the settings or press Run to try again.`;
export const starting = "Starting …";
export const reset = "Reset";
export const stepShown = "Step shown";
export const stepNumber = (step: Shown): string => `step ${step}`;
export const theWorkerThatComputesIt = "the worker that computes it";
export const networkNoStepYet = (network: Shown): string => `${network}: no step yet`;
export const atStep = (step: Shown): string => `At step ${step}: `;
export const curvesByStep = (name: Shown, scale: Shown, when: Shown, reached: Shown): string =>
  `${name} by step${scale}. ${when}${reached}.`;
export const pairsTogether = "pairs together";
export const errorAlone = "error";
export const blocksAxis = "blocks";
export const stepAxis = "step";
export const logarithmic = ", logarithmic";
export const fromHowManyBlocksOn = "From how many blocks on the shortcut helps";
export const medianErrorByBlocks = "median error by number of blocks";
export const errorByStep = "error by step";
export const errorOfBothChains = "Error of both chains";
export const lineAfterEachBlock = "What each block makes of the line";
export const tableOfBothLines = "both lines by block";
export const aSmallWave = "x + 0.1 sin 3x";
export const aCopy = "x (a copy)";
export const aStep = "a step";
