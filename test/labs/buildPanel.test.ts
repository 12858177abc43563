// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {buildPanel} from "../../components/labs/buildPanel.js";
import type {KeptWeights, WeightShelf} from "../../components/labs/keptWeights.js";
import type {BuildHandle, BuiltReport, PredictedReport} from "../../components/worker/buildClient.js";
import type {NetworkFacts} from "../../components/worker/buildProtocol.js";
import {aShownUnit} from "../aShownUnit.js";

// jsdom draws nothing: the panel runs with canvases that have no context, as in a browser that refuses them.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.stubGlobal("ResizeObserver", class { observe = () => undefined; disconnect = () => undefined; }); // prettier-ignore
});

const facts = (title: string, more: Partial<NetworkFacts> = {}): NetworkFacts => ({
  title,
  input: [16, 16, 1],
  classes: ["cat", "dog", "cow"],
  units: [
    {id: "stage1.unit1", name: "residual_unit", shortcut: "identity"},
    {id: "stage2.unit1", name: "residual_unit_1", shortcut: "projection"}
  ],
  weights: "trained",
  normalization: "symmetric",
  ...more
});
const built = (network: NetworkFacts): BuiltReport => ({
  type: "built",
  run: 1,
  network,
  summary: `Total params of ${network.title}: 21,306,826`,
  milliseconds: 321.4,
  bytes: 85_227_304,
  backend: "wasm, SIMD"
});
const RANDOM = facts("ResNet-34", {weights: "random", input: [224, 224, 3]});

/** A panel whose worker answers what the test puts into `answers`, and notes what it was asked. */
function stage() {
  const asked: string[] = [];
  const answers = {
    load: (): Promise<BuiltReport> => Promise.resolve(built(facts("Residual-34"))),
    build: (): Promise<BuiltReport> => Promise.resolve(built(RANDOM)),
    predict: (cut: readonly string[]): Promise<PredictedReport> =>
      Promise.resolve({
        type: "predicted",
        run: 1,
        probabilities: cut.length === 0 ? [0.1, 0.7, 0.2] : [0.6, 0.3, 0.1],
        milliseconds: 400
      })
  };
  let end: (message: string) => void = () => undefined;
  let kept: KeptWeights | undefined;
  const shelf: WeightShelf = {
    look: () => Promise.resolve(kept),
    read: () => Promise.resolve({label: "old.safetensors", files: []}),
    keep: (label, files) => {
      kept = {label, bytes: files.reduce((sum, {content}) => sum + content.size, 0)};
      return Promise.resolve();
    },
    remove: () => {
      kept = undefined;
      return Promise.resolve();
    }
  };
  const panel = buildPanel(() => Promise.resolve(new ArrayBuffer(8)), {
    shelf,
    collect: (origin) =>
      origin.kind === "files"
        ? Promise.resolve({label: "mine.safetensors", files: [{name: "mine.safetensors", bytes: new ArrayBuffer(12)}]})
        : Promise.reject(new Error(`${origin.address} answered HTTP 404`)),
    start(onEnd): BuildHandle {
      end = onEnd;
      asked.push("start");
      return {
        build: (onProgress) => {
          asked.push("build");
          onProgress({type: "progress", run: 1, done: 3, total: 9, words: "residual_unit: weights drawn"});
          return answers.build();
        },
        load: (files) => {
          asked.push(`load ${files.map(({name}) => name).join()}`);
          return answers.load();
        },
        predict: (_image, cut, onUnit) => {
          asked.push(`predict without [${cut.join()}]${onUnit ? " with maps" : ""}`);
          onUnit?.(aShownUnit("residual_unit"));
          onUnit?.(aShownUnit("residual_unit_1"));
          return answers.predict(cut);
        },
        channels: () => Promise.reject(new Error("no channels")),
        save: (kind) => {
          asked.push(`save ${kind}`);
          return Promise.reject(new Error("the disk is full"));
        },
        stop: () => void asked.push("stop")
      };
    }
  });
  const {element} = panel;
  document.body.replaceChildren(element);
  const button = (label: string | RegExp): HTMLButtonElement => {
    const found = [...element.querySelectorAll("button")].find(({textContent}) => typeof label === "string" ? textContent === label : label.test(textContent)); // prettier-ignore
    if (found === undefined) throw new Error(`no button ${String(label)}`);
    return found;
  };
  const input = (label: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(`[aria-label="${label}"]`);
    if (found === null) throw new Error(`nothing is called ${label}`);
    return found;
  };
  const region = (label: string): HTMLElement => input(label);
  const words = (role: "status" | "alert"): string => element.querySelector(`[role=${role}]`)?.textContent ?? "";
  const idle = (): Promise<void> => vi.waitFor(() => expect(button("Run").disabled).toBe(false));
  const chooseFile = async (): Promise<void> => {
    const files = input("Weight files") as HTMLInputElement;
    Object.defineProperty(files, "files", {value: [new File(["x"], "mine.safetensors")], configurable: true});
    files.dispatchEvent(new Event("change"));
    await idle();
  };
  const toggle = async (label: string): Promise<void> => {
    input(label).click();
    await idle();
  };
  const press = async (label: string | RegExp): Promise<void> => {
    button(label).click();
    await idle();
  };
  return {panel, element, asked, answers, button, input, region, words, idle, chooseFile, toggle, press, end: (message: string) => end(message)}; // prettier-ignore
}

it("runs a sample digit through the trained miniature at the first press, and asks for no worker before", async () => {
  const {asked, press, region, words} = stage();
  expect(asked).toEqual([]);
  await press("Run");
  expect(asked).toEqual(["start", "load residual-34.safetensors", "predict without [] with maps"]);
  expect(region("Prediction").textContent).toContain("Residual-34 says dog, 70.0%.");
  expect(region("Prediction").querySelector("p[hidden]")?.textContent).toContain("The weights are random");
  expect(words("status")).toContain("Run in 400 ms on wasm, SIMD");
});

it("builds ResNet-34 with progress, then shows the summary, time, memory and backend", async () => {
  const {press, asked, region, words, input, element} = stage();
  expect(region("Model summary").hidden).toBe(true);
  await press("Build ResNet-34");
  expect(asked).toEqual(["start", "build"]);
  expect(element.querySelector("progress")?.value).toBe(3);
  expect(element.querySelector(".build-progress")?.textContent).toBe("residual_unit: weights drawn");
  expect((input("Weights") as HTMLSelectElement).value).toBe("random");
  expect(region("Model summary").querySelector("pre")?.tabIndex).toBe(0);
  expect(region("Model summary").textContent).toContain("Total params of ResNet-34: 21,306,826");
  expect(words("status")).toBe("ResNet-34 built in 321 ms on wasm, SIMD; its tensors take 85 MB.");
  await press("Run");
  expect(asked.at(-1)).toBe("predict without [] with maps");
  expect(region("Prediction").querySelector("p:not([hidden]) + p:not([hidden])")?.textContent).toContain("The weights are random, so these probabilities mean nothing"); // prettier-ignore
});

it("sorts the classes by probability, and shows every unit once however often it runs", async () => {
  const {press, region, element} = stage();
  await press("Run");
  await press("Run");
  const names = [...region("Prediction").querySelectorAll("tbody th")].map((cell) => cell.textContent);
  expect(names).toEqual(["dog", "cow", "cat"]);
  expect([...element.querySelectorAll("h3")].map((title) => title.textContent)).toEqual(["residual_unit", "residual_unit_1"]); // prettier-ignore
});

it("cuts one unit's shortcut at once, and shows both predictions side by side", async () => {
  const {press, toggle, asked, region, input, words} = stage();
  await press("Run");
  input("Shortcut of residual_unit").focus();
  await toggle("Shortcut of residual_unit");
  expect(asked.slice(-2)).toEqual(["predict without [] with maps", "predict without [stage1.unit1] with maps"]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Shortcut of residual_unit");
  expect(region("Prediction").querySelector("[role=img]")?.getAttribute("aria-label")).toBe("Prediction. Whole network: dog, 70.0%. Without the shortcut of residual_unit: cat, 60.0%."); // prettier-ignore
  expect(words("status")).toContain(
    "Residual-34 says dog, 70.0%. Without the shortcut of residual_unit it says cat, 60.0%."
  );
  expect((input("All shortcuts") as HTMLInputElement).indeterminate).toBe(true);
});

it("cuts all shortcuts and joins them again", async () => {
  const {press, toggle, asked, region} = stage();
  await press("Run");
  await toggle("All shortcuts");
  expect(asked.at(-1)).toBe("predict without [stage1.unit1,stage2.unit1] with maps");
  expect(region("Prediction").textContent).toContain("Without any shortcut it says cat");
  await toggle("All shortcuts");
  expect(asked.at(-1)).toBe("predict without [] with maps");
  expect(region("Prediction").textContent).not.toContain("Without any");
});

it("runs once more for switches that were moved while it ran", async () => {
  const {press, asked, input, idle, answers} = stage();
  await press("Run");
  let finish: () => void = () => undefined;
  const predict = answers.predict;
  answers.predict = (cut) =>
    new Promise((resolve) => {
      finish = () => resolve(predict(cut));
    });
  input("Shortcut of residual_unit").click();
  await vi.waitFor(() => expect(asked.at(-1)).toContain("[stage1.unit1]"));
  input("Shortcut of residual_unit_1").click();
  answers.predict = predict;
  finish();
  await idle();
  await vi.waitFor(() => expect(asked.at(-1)).toBe("predict without [stage1.unit1,stage2.unit1] with maps"));
});

it("loads the reader's own weights, keeps them if it is asked to, and removes them", async () => {
  const {chooseFile, press, asked, input, words, element, button} = stage();
  await chooseFile();
  expect(asked).toEqual(["start", "load mine.safetensors"]);
  expect((input("Weights") as HTMLSelectElement).value).toBe("own");
  expect(words("status")).toContain("Residual-34 read from mine.safetensors and made ready in 321 ms");
  element.querySelector<HTMLInputElement>("label > input[type=checkbox]:not([aria-label])")?.click();
  await chooseFile();
  await vi.waitFor(() => expect(button(/^Remove the kept weights/).parentElement?.hidden).toBe(false));
  await press(/^Remove the kept weights \(0 MB\)$/);
  expect(button(/^Remove the kept weights/).parentElement?.hidden).toBe(true);
  expect(words("status")).toBe("The kept weights are removed from this browser.");
});

it("keeps the network at hand when weights cannot be used, and runs it", async () => {
  const {press, chooseFile, asked, answers, input, words} = stage();
  await press("Build ResNet-34");
  answers.load = () => Promise.reject(new Error("fc.bias is missing"));
  await chooseFile();
  expect(words("alert")).toBe("It failed: fc.bias is missing. ResNet-34 stays at hand.");
  expect((input("Weights") as HTMLSelectElement).value).toBe("random");
  (input("Address") as HTMLInputElement).value = "https://weights.example/a";
  await press("Load from the address");
  expect(words("alert")).toBe("It failed: https://weights.example/a answered HTTP 404. ResNet-34 stays at hand.");
  await press("Run");
  expect(asked.slice(-2)).toEqual(["load mine.safetensors", "predict without [] with maps"]);
  expect(words("alert")).toBe("");
});

it("says that weights of one's own are missing before it runs them", async () => {
  const {press, input, words} = stage();
  const weights = input("Weights") as HTMLSelectElement;
  const choose = (kind: string): void => {
    weights.value = kind;
    weights.dispatchEvent(new Event("input"));
  };
  choose("random");
  expect(words("status")).toContain("ResNet-34 with random weights is chosen. Press Run");
  choose("own");
  expect(words("status")).toBe("No weights of your own are loaded yet. Choose a file or give an address.");
  await press("Run");
  expect(words("alert")).toContain("no weights of your own are loaded: choose a file or give an address first");
});

it("says that the worker died, and starts a new one at the next press", async () => {
  const {press, asked, words, end, region} = stage();
  await press("Build ResNet-34");
  end("the worker that runs the network has ended");
  expect(words("alert")).toBe(
    "It failed: the worker that runs the network has ended. Press Run or Build to start again."
  );
  expect(words("status")).toBe("There is no network now.");
  expect(region("Model summary").hidden).toBe(true);
  await press("Run");
  expect(asked).toEqual(["start", "build", "start", "build", "predict without [] with maps"]);
  expect(words("alert")).toBe("");
});

it("refuses a file that is no picture by name and type, and keeps the picture at hand", async () => {
  const {element, words, input} = stage();
  const before = element.querySelector("canvas")?.getAttribute("aria-label");
  const file = element.querySelector<HTMLInputElement>('.drop-zone input[type=file], input[accept*="image"]') ?? (input("Image") as HTMLInputElement); // prettier-ignore
  Object.defineProperty(file, "files", {value: [new File(["hello"], "notes.txt", {type: "text/plain"})]});
  file.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(words("alert")).toContain("notes.txt is text/plain"));
  expect(element.querySelector("canvas")?.getAttribute("aria-label")).toBe(before);
});

it("ends its worker when the page goes", async () => {
  const {panel, asked, press} = stage();
  await press("Run");
  panel.stop();
  expect(asked.at(-1)).toBe("stop");
});

it("says why the browser gives no worker, and lets the reader try again", async () => {
  const {element} = buildPanel(() => Promise.resolve(new ArrayBuffer(8)), {
    start() {
      throw new Error("blocked by policy");
    }
  });
  const run = [...element.querySelectorAll("button")].find(({textContent}) => textContent === "Run");
  run?.click();
  await vi.waitFor(() => expect(element.querySelector("[role=alert]")?.textContent).toContain("blocked by policy"));
  expect(run?.disabled).toBe(false);
});

it("saves what is at hand, and nothing once the worker has ended", async () => {
  const {asked, press, button, element, end} = stage();
  expect(button("Save safetensors").disabled).toBe(true);
  await press("Build ResNet-34");
  button("Save safetensors").click();
  expect(asked.at(-1)).toBe("save safetensors");
  await vi.waitFor(() => expect(element.textContent).toContain("Nothing was saved: the disk is full."));
  expect(button("Save safetensors").disabled).toBe(false);
  end("the worker that runs the network has ended");
  expect(button("Save safetensors").disabled).toBe(true);
});
