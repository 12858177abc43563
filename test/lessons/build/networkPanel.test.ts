// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {atOnce} from "../../../components/ui/late/parts.js";
import {networkPanel} from "../../../components/lessons/build/networkPanel.js";
import {networkPanelStage as stage, RECORDED, withoutDrawing} from "../../support/networkPanelStage.js";
import {resize, stillPage} from "../../support/reader.js";
import {sightedPage} from "../../support/sightedPage.js";

beforeEach(withoutDrawing);

it("shows a recorded result at once, and asks for no worker before the reader wants something", () => {
  const {asked, element, words, names} = stage();
  expect(asked).toEqual([]);
  expect(words("status")).toContain("recorded for this 3");
  expect(names(/^residual_unit_12 of the whole network/)).toHaveLength(1);
  expect(names(/^residual_unit_2 of/)[0]).toMatch(/16 by 16 by 8, ‖f\(x\)‖ \/ ‖x‖ [\d.]+$/);
  expect(element.querySelector(".numeral")?.textContent).toBe("3");
  expect(element.querySelector(".opened-unit h2")?.textContent).toBe("Inside unit 1.3 residual_unit_2");
});

it("stands with its picture at first; what is below it follows, and until then it is due", async () => {
  stillPage();
  const {stand} = sightedPage();
  const {element} = stage();
  document.body.append(element);
  expect(element.querySelector(":scope > .result-story")).not.toBeNull();
  expect(element.querySelector(".image-chooser")).toBeNull();
  expect(element.dataset.due).toBe("");
  stand();
  await expect.poll(() => element.dataset.due).toBeUndefined();
  const order = [...element.children].map(({className}) => className).filter((name) => name !== "");
  expect(order.slice(3, 7)).toEqual(["result-story", "image-chooser", "opened-unit", "build-acts"]);
  expect(order.slice(-3)).toEqual(["build-fold", "build-fold", "build-fold"]);
  vi.unstubAllGlobals();
});

it("runs a sample digit through the trained miniature at the first press, with a figure for each unit", async () => {
  const {asked, press, region, words, element} = stage();
  await press("Run");
  expect(asked).toEqual(["start", "load residual-34.safetensors", "predict without [] with maps"]);
  expect(region("Prediction").textContent).toContain("Residual-34 says dog, 70 %.");
  expect(region("Prediction").querySelector("p[hidden]")?.textContent).toContain("The weights are random");
  expect(words("status")).toContain("Run in 400 ms on wasm, SIMD");
  expect(element.querySelectorAll(".unit-figure")).toHaveLength(2);
});

it("runs at once when another picture is chosen, and shows its answer beside it and no other", async () => {
  const {asked, element, choose, answers, numeral} = stage();
  let finish: () => void = () => undefined;
  const {predict} = answers;
  answers.predict = (cut) => new Promise((resolve) => (finish = () => resolve(predict(cut))));
  choose("digit 7");
  await vi.waitFor(() => expect(asked.at(-1)).toBe("predict without []"));
  // What is still shown is the recorded picture with its own answer, and it is known to be the last one.
  expect(element.querySelector(".waiting")).not.toBeNull();
  expect(numeral()).toBe("3");
  finish();
  await vi.waitFor(() => expect(element.querySelector(".waiting")).toBeNull());
  expect(numeral()).toBe("1");
});

it("has one run in flight: of the pictures that came meanwhile only the last one is run", async () => {
  const {asked, choose, answers, element, images} = stage();
  const finishes: (() => void)[] = [];
  const {predict} = answers;
  answers.predict = (cut) => new Promise((resolve) => finishes.push(() => resolve(predict(cut))));
  choose("digit 7");
  await vi.waitFor(() => expect(finishes).toHaveLength(1));
  choose("digit 8");
  choose("digit 9");
  finishes[0]?.();
  await vi.waitFor(() => expect(finishes).toHaveLength(2));
  finishes[1]?.();
  await vi.waitFor(() => expect(element.querySelector(".waiting")).toBeNull());
  expect(asked.filter((word) => word.startsWith("predict"))).toHaveLength(2);
  expect(images.map((image) => [...image].join())).toEqual([images[0], images[1]].map((image) => [...image!].join()));
  expect([...images[0]!]).not.toEqual([...images[1]!]);
});

it("builds ResNet-34 with progress, then shows the summary, time, memory and backend, and runs the picture", async () => {
  const {press, asked, region, words, input, element} = stage();
  expect(region("Model summary").hidden).toBe(true);
  await press("Build ResNet-34");
  expect(asked).toEqual(["start", "build", "predict without []"]);
  expect(element.querySelector("progress")?.value).toBe(3);
  expect(element.querySelector(".build-progress")?.textContent).toBe("residual_unit: weights drawn");
  expect((input("Weights") as HTMLSelectElement).value).toBe("random");
  expect(region("Model summary").querySelector("pre")?.tabIndex).toBe(0);
  expect(region("Model summary").textContent).toContain("Total params of ResNet-34: 21,306,826");
  expect(words("status")).toContain("ResNet-34 built in 321 ms on wasm, SIMD; its tensors take 85.2 MB. Run in 400 ms");
  expect(region("Prediction").querySelector("p:not([hidden]) + p:not([hidden])")?.textContent).toContain(
    "The weights are random, so these probabilities mean nothing"
  );
});

it("tells the recorded counts and asks for the guess for the shipped network alone", async () => {
  const {press, element, names} = stage();
  const ofDigits = () =>
    [
      ...element.querySelectorAll<HTMLElement>(
        ".cut-guess, .result-story .digits-right, .result-key .hint:nth-child(2)"
      )
    ].map(({hidden}) => hidden);
  expect(ofDigits()).toEqual([false, false, false]);
  expect(element.querySelectorAll(".price.unknown")).toHaveLength(16);
  await press("Show all 16");
  expect(element.querySelector(".price")?.textContent).toBe("81");
  await press("Build ResNet-34");
  expect(ofDigits()).toEqual([true, true, true]);
  expect(names(/^residual_unit of the whole network/)).toHaveLength(1);
  expect([...element.querySelectorAll(".price")].map(({textContent}) => textContent).join("")).toBe("");
});

it("says beside the answer that random weights were not trained, and of trained ones nothing", async () => {
  const {press, element} = stage();
  const key = () => element.querySelector<HTMLElement>(".result-key > b");
  const line = () => element.querySelector(".answer-line")?.textContent;
  expect(key()?.hidden).toBe(true);
  expect(line()).not.toContain("random");
  expect(element.querySelector(".random-weights")).toBeNull();
  await press("Build ResNet-34");
  expect(key()?.hidden).toBe(false);
  expect(key()?.textContent).toContain("Random weights, not trained: the classes that it names mean nothing.");
  expect(line()).toBe("Answer: dog 70 % · random weights");
  expect(element.querySelector(".random-weights")?.textContent).toBe("random weights");
});

it("sorts the classes by probability, and shows every unit once however often it runs", async () => {
  const {press, region, element} = stage();
  await press("Run");
  await press("Run");
  const names = [...region("Prediction").querySelectorAll("tbody th")].map((cell) => cell.textContent);
  expect(names).toEqual(["dog", "cow", "cat"]);
  expect([...element.querySelectorAll(".unit-figure h3")].map((title) => title.textContent)).toEqual([
    "residual_unit",
    "residual_unit_1"
  ]);
});

it("cuts one unit's shortcut at once: a second row, its damage in numbers and words, and it can be put back", async () => {
  const {toggle, asked, region, input, words, element, press, names} = stage();
  await press("Run");
  input("Shortcut of residual_unit").focus();
  await toggle("Shortcut of residual_unit");
  expect(asked.at(-1)).toBe("predict without [stage1.unit1] with maps");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Shortcut of residual_unit");
  expect(document.activeElement?.getAttribute("aria-checked")).toBe("false");
  expect(names(/^residual_unit_1 of the network with cuts, .*moved by 30 % of its size/)).toHaveLength(1);
  expect(element.querySelector(".cut-words")?.textContent).toBe(
    "residual_unit hands on ReLU(f(x)) alone. Its output moves by 90 % of its size; the unit after it makes up for most of it: 30 % at the end. The dog (70 %) becomes cat (60 %)."
  );
  expect(region("Prediction").querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
    "Prediction. Whole network: dog, 70 %. Without the shortcut of residual_unit: cat, 60 %."
  );
  expect(words("status")).toContain("Without the shortcut of residual_unit it says cat, 60 %.");
  expect((input("All shortcuts") as HTMLInputElement).indeterminate).toBe(true);
  await press("Put it back");
  await vi.waitFor(() => expect(names(/the network with cuts/)).toEqual([]));
});

it("has the room of a cut's row and words from the press on, and takes it back where none comes", async () => {
  stillPage();
  const {answers, element, input, press} = stage();
  await press("Run");
  const host = element.querySelector<HTMLElement>(".result-picture");
  const height = (): number => Number(host?.querySelector("svg")?.getAttribute("height"));
  const resizeTo = (width: number): void => {
    Object.defineProperty(host, "clientWidth", {value: width, configurable: true});
    resize();
  };
  const cut = (): unknown =>
    input("Shortcut of residual_unit").dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  let finish: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const {predict} = answers;
  answers.predict = (cut) =>
    new Promise((resolve, reject) => {
      finish = () => resolve(predict(cut));
      fail = () => reject(new Error("lost"));
    });
  const before = height();
  cut();
  const held = parseFloat(host?.style.minHeight ?? "");
  expect(held).toBeGreaterThan(1.5 * before);
  // Upright, a second row stands beside the first.
  resizeTo(400);
  expect(parseFloat(host?.style.minHeight ?? "")).toBe(height());
  resizeTo(960);
  expect(host?.style.minHeight).toBe(`${held}px`);
  expect(element.querySelectorAll(".cut-words.expected")).toHaveLength(1);
  await vi.waitFor(() => {
    finish();
    expect(element.querySelector(".waiting")).toBeNull();
  });
  expect(height()).toBe(held);
  expect(host?.style.minHeight).toBe("");
  expect(element.querySelector(".cut-words.expected")).toBeNull();
  cut();
  await vi.waitFor(() => {
    finish();
    expect(height()).toBe(before);
  });
  cut();
  expect(host?.style.minHeight).toBe(`${held}px`);
  await vi.waitFor(() => {
    fail();
    expect(host?.style.minHeight).toBe("");
  });
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

it("takes a cut back that could not be run, and goes on showing what was recorded", async () => {
  const {element, answers, input, words, numeral} = stage();
  answers.predict = () => Promise.reject(new Error("this browser has no SIMD"));
  input("Shortcut of residual_unit_12").dispatchEvent(new MouseEvent("click", {bubbles: true}));
  await vi.waitFor(() => expect(words("alert")).toContain("this browser has no SIMD"));
  expect(input("Shortcut of residual_unit_12").getAttribute("aria-checked")).toBe("true");
  expect(element.querySelector(".waiting")).toBeNull();
  expect(numeral()).toBe("3");
});

it("says that the worker died, and starts a new one at the next press", async () => {
  const {press, asked, words, end, region} = stage();
  await press("Build ResNet-34");
  end("the worker that runs the network has ended");
  expect(words("alert")).toBe(
    "It failed: the worker that runs the network has ended. Press Run or Build to start again. The picture shows what ran last."
  );
  expect(words("status")).toBe("There is no network now.");
  expect(region("Model summary").hidden).toBe(true);
  await press("Run");
  expect(asked).toEqual(["start", "build", "predict without []", "start", "build", "predict without [] with maps"]);
  expect(words("alert")).toBe("");
});

it("refuses a file that is no picture by name and type, and keeps the picture at hand", async () => {
  const {element, words, input} = stage();
  const before = element.querySelector("canvas")?.getAttribute("aria-label");
  const file =
    element.querySelector<HTMLInputElement>('.drop-zone input[type=file], input[accept*="image"]') ??
    (input("Image") as HTMLInputElement);
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
  const {element} = atOnce(
    networkPanel(RECORDED, () => Promise.resolve(new ArrayBuffer(8)), {
      start() {
        throw new Error("blocked by policy");
      }
    })
  );
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
