import {CENTRED_INPUT, DIGIT_INPUT, inputTarget} from "./image/inputTarget.js";
import type {MadeReport} from "./buildClient.js";
import {buildSession, type BuildSessionOptions, type WeightsKind} from "./buildSession.js";
import {button} from "../../ui/button.js";
import {cancelButton} from "../../ui/cancelButton.js";
import {collectWeights, type CollectedWeights, type OnBytes, type WeightOrigin} from "./weights/collectWeights.js";
import {exportPanel} from "./export/exportPanel.js";
import {imageChooser} from "./image/imageChooser.js";
import {imageRun} from "./imageRun.js";
import {weightShelf, type WeightShelf} from "./weights/keptWeights.js";
import {predictionRows, predictionSentence, predictionView} from "./predictionView.js";
import {progressBar} from "../../ui/progressBar.js";
import {megabytes} from "./weights/readBytes.js";
import {region} from "../../ui/region.js";
import {shortcutSwitches} from "./shortcutSwitches.js";
import {statusLine} from "../../ui/statusLine.js";
import {unitList} from "./maps/unitList.js";
import {weightsChooser} from "./weights/weightsChooser.js";

/** The panel that holds a network and runs pictures through it, and the way to end its worker. */
export interface BuildPanel {
  readonly element: HTMLElement;
  stop(): void;
}

/** What tests replace. */
export interface BuildPanelOptions {
  readonly start?: BuildSessionOptions["start"];
  readonly collect?: typeof collectWeights;
  readonly shelf?: WeightShelf;
}

/** What comes next when a reader chooses weights that are not at hand. */
const CHOSEN: Readonly<Record<WeightsKind, string>> = {
  miniature: "The trained miniature is chosen. Press Run: its 0.7 MB of weights are loaded then.",
  random: "ResNet-34 with random weights is chosen. Press Run: its 21 million weights are drawn then.",
  own: "No weights of your own are loaded yet. Choose a file or give an address."
};
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * A network in a worker: the shipped miniature, ResNet-34 with random weights, or the reader's own; the picture that it is shown,
 * what it makes of it, and a row for each unit, whose shortcut can be cut. `readMiniature` gives the shipped weights when needed.
 */
export function buildPanel(
  readMiniature: () => Promise<ArrayBuffer>,
  {start, collect = collectWeights, shelf = weightShelf()}: BuildPanelOptions = {}
): BuildPanel {
  const element = document.createElement("div");
  element.className = "build-panel";
  const status = statusLine(CHOSEN.miniature);
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  const tell = (sentence: string): void => void (problem.textContent = sentence);
  const progress = progressBar();
  const summary = region("Model summary");
  const text = document.createElement("pre");
  text.tabIndex = 0;
  summary.append(text);
  const prediction = predictionView();
  const live = document.createElement("div");
  live.className = "live-bar";
  live.hidden = true;
  const liveWords = document.createElement("span");
  /** Which weights the reader wants; the network at hand has others until they are made. */
  let wanted: WeightsKind = "miniature";
  let busy = false;
  /** A switch was moved while something ran. */
  let owed = false;

  const session = buildSession({
    readMiniature,
    onProgress: (done, total, words) => progress.show(done, total, words),
    onEnd(message) {
      forget();
      exports.show(undefined);
      tell(`It failed: ${message}. Press Run or Build to start again.`);
      status.textContent = "There is no network now.";
    },
    ...(start && {start})
  });
  const exports = exportPanel({request: (kind) => session.save(kind)});
  const weights = weightsChooser({
    onKind(kind) {
      choose(kind);
      const at = session.atHand;
      status.textContent = at?.kind === kind ? `${at.built.network.title} is at hand.` : CHOSEN[kind];
    },
    onOrigin: (origin) =>
      void attempt(() => loadOwn((onBytes, signal) => collect(origin, onBytes, {signal}), weights.keeps, origin)),
    onLoadKept: () => void attempt(() => loadOwn(() => shelf.read(), false)),
    onRemoveKept: () =>
      void attempt(async () => {
        await shelf.remove();
        await showKept();
        status.textContent = "The kept weights are removed from this browser.";
      })
  });
  const switches = shortcutSwitches(() => {
    if (busy) owed = true;
    else void attempt(runImage);
  });
  const images = imageRun({predict: (...asked) => session.predict(...asked), pixels: () => chooser.pixels(), switches});
  const chooser = imageChooser(tell, {target: DIGIT_INPUT, onChange: () => images.pictureChanged()});
  const units = unitList(
    (unit) =>
      void session.channels(unit).then(
        (all) => units.receive(all),
        (error: unknown) => units.fail(unit, wordsOf(error))
      ),
    (name) => switches.of(name)
  );
  const build = button("Build ResNet-34", () => {
    weights.kind = "random";
    choose("random");
    void attempt(() => make("random"));
  });
  const run = button("Run", () => void attempt(runImage), true);
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  const cancel = cancelButton(status);
  buttons.append(run, build, cancel.element);
  live.append(switches.all, liveWords);
  element.append(
    status,
    weights.element,
    chooser.element,
    buttons,
    progress.element,
    problem,
    prediction.element,
    summary,
    live,
    units.element,
    exports.element
  );

  /** Does one thing at a time; what went wrong is told, and what was at hand stays. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    tell("");
    try {
      await work();
    } catch (error) {
      const at = session.atHand;
      if (at) tell(`It failed: ${wordsOf(error)}. ${at.built.network.title} stays at hand.`);
      else if (problem.textContent === "") tell(`It failed: ${wordsOf(error)}. Press the button to try again.`);
      stay();
    } finally {
      setBusy(false);
    }
    if (owed) {
      owed = false;
      await attempt(runImage);
    }
  }
  /** Goes back to the network at hand, if there is one, and says so. */
  function stay(words = ""): void {
    const at = session.atHand;
    if (at) weights.kind = at.kind;
    if (at && wanted !== at.kind) choose(at.kind);
    status.textContent = words + (at ? `${at.built.network.title} is at hand.` : "There is no network now.");
  }
  function setBusy(now: boolean): void {
    busy = now;
    run.disabled = now;
    build.disabled = now;
    weights.setBusy(now);
    if (!now) progress.hide();
  }
  /** Follows the choice of weights: the picture is made ready for the network that is wanted. */
  function choose(kind: WeightsKind): void {
    wanted = kind;
    const at = session.atHand;
    if (at?.kind === kind) chooser.setTarget(inputTarget(at.built.network.input, at.built.network.normalization));
    else if (kind !== "own") chooser.setTarget(kind === "miniature" ? DIGIT_INPUT : CENTRED_INPUT);
  }
  /** Nothing that is shown is of the network at hand any more. */
  function forget(): void {
    images.forget();
    units.clear();
    prediction.clear();
    summary.hidden = true;
    live.hidden = true;
  }
  function show({network, summary: words, milliseconds, bytes, backend}: MadeReport, verb: string): void {
    forget();
    text.textContent = words;
    summary.hidden = false;
    exports.show(network.title);
    switches.setUnits(network.units);
    if (wanted === session.atHand?.kind) chooser.setTarget(inputTarget(network.input, network.normalization));
    status.textContent = `${network.title} ${verb} in ${Math.round(milliseconds)} ms on ${backend}; its tensors take ${megabytes(bytes)}.`;
  }
  async function make(kind: Exclude<WeightsKind, "own">): Promise<void> {
    status.textContent = kind === "random" ? "Building ResNet-34 …" : "Loading the trained miniature …";
    const built = await session.make(kind);
    show(built, kind === "random" ? "built" : "loaded");
  }
  async function loadOwn(
    read: (onBytes: OnBytes, signal: AbortSignal) => Promise<CollectedWeights>,
    keep: boolean,
    origin?: WeightOrigin
  ): Promise<void> {
    status.textContent = origin?.kind === "address" ? "Fetching the weights …" : "Reading the weights …";
    const collected = await cancel.during((signal) =>
      read(
        (done, total) =>
          progress.show(done, total, `${megabytes(done)}${total === undefined ? "" : ` of ${megabytes(total)}`} read`),
        signal
      )
    );
    if (collected === undefined) {
      stay("Cancelled. ");
      return;
    }
    const {label, files} = collected;
    // Copied before the buffers are handed over; kept only when the network could be made of them.
    const copies = keep ? files.map(({name, bytes}) => ({name, content: new Blob([bytes])})) : [];
    const built = await session.load(files);
    weights.kind = wanted = "own";
    show(built, `read from ${label} and made ready`);
    if (keep) await shelf.keep(label, copies);
    await showKept();
  }
  async function showKept(): Promise<void> {
    weights.showKept(await shelf.look());
  }
  async function runImage(): Promise<void> {
    const at = session.atHand?.kind;
    if (wanted !== "own" && at !== wanted) await make(wanted);
    else if (wanted === "own" && at !== "own")
      throw new Error("no weights of your own are loaded: choose a file or give an address first");
    const network = session.atHand?.built.network;
    if (network === undefined) return;
    status.textContent = "Running the picture through the network …";
    const {shown, milliseconds} = await images.run(network, units.add.bind(units));
    prediction.show(shown);
    live.hidden = false;
    const sentence = predictionSentence(predictionRows(shown), shown);
    liveWords.textContent = sentence;
    status.textContent = `Run in ${Math.round(milliseconds)} ms on ${session.atHand?.built.backend ?? "wasm"}, with the maps of every unit. ${sentence}`;
  }
  void showKept();
  return {
    element,
    stop() {
      chooser.stop();
      units.stop();
      prediction.stop();
      session.stop();
      cancel.stop();
    }
  };
}
