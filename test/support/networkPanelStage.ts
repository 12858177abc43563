import {expect, vi} from "vitest";
import {networkPanel} from "../../components/lessons/build/networkPanel.js";
import {atOnce} from "../../components/ui/late/parts.js";
import type {KeptWeights, WeightShelf} from "../../components/lessons/build/weights/keptWeights.js";
import type {BuildClient, MadeReport, Prediction} from "../../components/lessons/build/buildClient.js";
import type {NetworkFacts} from "../../components/lessons/build/networkFacts.js";
import type {collectWeights} from "../../components/lessons/build/weights/collectWeights.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {RecordedCuts} from "../../components/lessons/build/recordedCuts.js";
import {aShownUnit} from "./aShownUnit.js";
import {openedIdentity} from "./recordedUnits.js";
import {recordedData} from "./recordedData.js";

/** jsdom draws nothing: the panel runs with canvases that have no context, as in a browser that refuses them. */
export function withoutDrawing(): void {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.stubGlobal("matchMedia", () => ({matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn()}));
  vi.stubGlobal("ImageData", Object);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    }
  );
}

/** The network of two units that the panel's worker has. */
const SMALL = residualNetwork({input: [16, 16, 1], stages: [1, 1], width: 2, stem: "small", classes: 3});
/** What the whole of it sees, or what is left of it without shortcuts. */
const map = (side: number, value: number): readonly number[] => Array<number>(side * side).fill(value);
export const seen = (cut: readonly string[], probabilities: readonly (readonly number[])[]): Prediction => ({
  whole: {maps: [map(16, 1), map(16, 2), map(8, 3)], probabilities: probabilities[0] ?? []},
  sizes: [
    {shortcut: 2, residual: 1},
    {shortcut: 4, residual: 3}
  ],
  ...(cut.length > 0 && {
    cut: {maps: [map(16, 1), map(16, 0), map(8, 0)], probabilities: probabilities[1] ?? [], moved: [0.9, 0.3]}
  }),
  milliseconds: 400
});

/** What a page is told of a small network of three classes. */
export const facts = (title: string, more: Partial<NetworkFacts> = {}): NetworkFacts => ({
  title,
  specification: SMALL,
  input: [16, 16, 1],
  classes: ["cat", "dog", "cow"],
  units: [
    {id: "stage1.unit1", name: "residual_unit", place: "1.1", shortcut: "identity"},
    {id: "stage2.unit1", name: "residual_unit_1", place: "2.1", shortcut: "projection"}
  ],
  weights: "trained",
  normalization: "symmetric",
  ...more
});
export const built = (network: NetworkFacts): MadeReport => ({
  network,
  summary: `Total params of ${network.title}: 21,306,826`,
  milliseconds: 321.4,
  bytes: 85_227_304,
  backend: "wasm, SIMD"
});
const RANDOM = facts("ResNet-34", {weights: "random", input: [224, 224, 3]});

/** What the panel shows at first. */
export const RECORDED = recordedData("cuts") as RecordedCuts;

/** A panel whose worker answers what the test puts into `answers`, and notes what it was asked. */
export function networkPanelStage() {
  const asked: string[] = [];
  const images: Float32Array[] = [];
  const mine = [{name: "mine.safetensors", bytes: new ArrayBuffer(12)}];
  const collect: typeof collectWeights = (origin) =>
    origin.kind === "files"
      ? Promise.resolve({label: "mine.safetensors", files: mine})
      : Promise.reject(new Error(`${origin.address} answered HTTP 404`));
  const answers = {
    collect,
    readMiniature: (): Promise<ArrayBuffer> => Promise.resolve(new ArrayBuffer(8)),
    load: (): Promise<MadeReport> => Promise.resolve(built(facts("Residual-34"))),
    build: (): Promise<MadeReport> => Promise.resolve(built(RANDOM)),
    predict: (cut: readonly string[]): Promise<Prediction> =>
      Promise.resolve(
        seen(cut, [
          [0.1, 0.7, 0.2],
          [0.6, 0.3, 0.1]
        ])
      )
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
  const panel = atOnce(
    networkPanel(RECORDED, () => answers.readMiniature(), {
      shelf,
      collect: (...asked) => answers.collect(...asked),
      start(onEnd): BuildClient {
        end = onEnd;
        asked.push("start");
        return {
          random: (onProgress) => {
            asked.push("build");
            onProgress({done: 3, total: 9, words: "residual_unit: weights drawn"});
            return answers.build();
          },
          load: (files) => {
            asked.push(`load ${files.map(({name}) => name).join()}`);
            return answers.load();
          },
          predict: (image, cut, {onUnit} = {}) => {
            images.push(image);
            asked.push(`predict without [${cut.join()}]${onUnit ? " with maps" : ""}`);
            onUnit?.(aShownUnit("residual_unit"));
            onUnit?.(aShownUnit("residual_unit_1"));
            return answers.predict(cut);
          },
          channels: () => Promise.reject(new Error("no channels")),
          inside({unit, withoutShortcut}) {
            asked.push(`inside ${unit} without [${withoutShortcut.join()}]`);
            return Promise.resolve({...openedIdentity, name: unit});
          },
          save: (kind) => {
            asked.push(`save ${kind}`);
            return Promise.reject(new Error("the disk is full"));
          },
          stop: () => void asked.push("stop")
        };
      }
    })
  );
  const {element} = panel;
  document.body.replaceChildren(element);
  const button = (label: string | RegExp): HTMLButtonElement => {
    const found = [...element.querySelectorAll("button")].find(({textContent}) =>
      typeof label === "string" ? textContent === label : label.test(textContent)
    );
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
  /** Cuts a shortcut or joins it, and waits for what comes of it. */
  const toggle = async (label: string): Promise<void> => {
    const before = asked.length;
    input(label).dispatchEvent(new MouseEvent("click", {bubbles: true}));
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before));
    await vi.waitFor(() => expect(element.querySelector(".waiting")).toBeNull());
  };
  /** Chooses a sample by its name. */
  const choose = (sample: string): void => {
    const label = [...element.querySelectorAll("label")].find(({textContent}) => textContent === sample);
    label?.querySelector("input")?.dispatchEvent(new Event("input", {bubbles: true}));
  };
  /** Names of the boxes and whatever else is named so. */
  const names = (pattern: RegExp): string[] =>
    [...element.querySelectorAll("[aria-label]")]
      .map((node) => node.getAttribute("aria-label") ?? "")
      .filter((name) => pattern.test(name));
  const numeral = (): string => element.querySelector(".numeral")?.textContent ?? "";
  const press = async (label: string | RegExp): Promise<void> => {
    button(label).click();
    await idle();
  };
  return {
    panel,
    element,
    asked,
    answers,
    button,
    input,
    region,
    words,
    idle,
    chooseFile,
    toggle,
    choose,
    names,
    numeral,
    images,
    press,
    end: (message: string) => end(message)
  };
}
