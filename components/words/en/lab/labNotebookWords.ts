/** @file English words of a run's notebook, and what is said of it. Its code, names of variables and comments are the same in all. */
import type {Shown} from "../../shown.js";

export const aNotebookDrawsItsImages =
  "A notebook draws its images; this run trained on your own, which stay on this machine.";
export const savedNotebook = (name: Shown): string =>
  `Saved ${name}: it draws the same images and trains the same networks in Keras 3.`;
export const aRunInKeras = "A run of Shortcut in Keras";
export const aboutTheRun = (settings: Shown, link: Shown): string =>
  `${settings}. In the browser: ${link}\n\nThe random streams are the browser’s, so images, batches and first weights are the same. Keras adds in another order. The first losses agree to several digits; later ones only roughly, because small differences grow. It needs \`keras\`, \`jax\`, \`numpy\` and \`matplotlib\`.`;
export const settings = "Settings";
export const changeThemAndRun =
  "Change them and run all cells again. `RATES` holds pairs: the last step before a learning rate, and the rate.";
export const whatTheBrowserMeasured = "What the browser measured";
export const parametersAndProbes = "Parameters, the loss of the first batch, and every probe of the validation images.";
export const randomNumbers = "Random numbers";
export const eachPurposeHasAStream = "Each purpose has a stream of its own: the seed and some words, hashed.";
export const images = "Images";
export const aProgramDrawsEveryImage = "A small program draws every image.";
export const trainingAndValidationImages = "Training and validation images";
export const thisTakesAWhile = "This takes a while.";
export const theNetworks = "The networks";
export const theSameLayers =
  "The same layers with and without shortcuts. The parameters must be as many as in the browser.";
export const training = "Training";
export const theRateRises = (steps: Shown): string =>
  `The learning rate rises over the first ${steps} steps. Batches are drawn with replacement. Weight decay is added to the gradient.`;
export const curves = "Curves";
export const crossesAreTheBrowsers = "Crosses are what the browser measured.";

/** What its code prints and writes on its axes; `{…}` are Python’s own places. */
export const printed: Readonly<
  Record<"probe" | "first" | "here" | "browser" | "step" | "loss" | "correct" | "losses" | "accuracy", string>
> = {
  probe: "{name}, step {step}: validation loss {told['val_loss'][-1]:.3f}, accuracy {hits.mean():.0%}",
  first: "{name}: first loss {history[name]['loss'][0]:.6f}; in the browser {BROWSER[name]['first_loss']:.6f}",
  here: "{name}, here",
  browser: "{name}, in the browser",
  step: "step",
  loss: "loss, nats",
  correct: "classified correctly",
  losses: "Loss: thin batches, thick validation",
  accuracy: "Accuracy"
};
