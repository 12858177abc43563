// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {networkPanel} from "../../../components/lessons/build/networkPanel.js";
import {networkPanelStage as stage, withoutDrawing} from "../../support/networkPanelStage.js";

beforeEach(withoutDrawing);

it("runs a sample digit through the trained miniature at the first press, and asks for no worker before", async () => {
  const {asked, press, region, words} = stage();
  expect(asked).toEqual([]);
  await press("Run");
  expect(asked).toEqual(["start", "load residual-34.safetensors", "predict without [] with maps"]);
  expect(region("Prediction").textContent).toContain("Residual-34 says dog, 70.0 %.");
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
  expect(words("status")).toBe("ResNet-34 built in 321 ms on wasm, SIMD; its tensors take 85.2 MB.");
  await press("Run");
  expect(asked.at(-1)).toBe("predict without [] with maps");
  expect(region("Prediction").querySelector("p:not([hidden]) + p:not([hidden])")?.textContent).toContain(
    "The weights are random, so these probabilities mean nothing"
  );
});

it("sorts the classes by probability, and shows every unit once however often it runs", async () => {
  const {press, region, element} = stage();
  await press("Run");
  await press("Run");
  const names = [...region("Prediction").querySelectorAll("tbody th")].map((cell) => cell.textContent);
  expect(names).toEqual(["dog", "cow", "cat"]);
  expect([...element.querySelectorAll("h3")].map((title) => title.textContent)).toEqual([
    "residual_unit",
    "residual_unit_1"
  ]);
});

it("cuts one unit's shortcut at once, and shows both predictions side by side", async () => {
  const {press, toggle, asked, region, input, words} = stage();
  await press("Run");
  input("Shortcut of residual_unit").focus();
  await toggle("Shortcut of residual_unit");
  expect(asked.slice(-2)).toEqual(["predict without [] with maps", "predict without [stage1.unit1] with maps"]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Shortcut of residual_unit");
  expect(region("Prediction").querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
    "Prediction. Whole network: dog, 70.0 %. Without the shortcut of residual_unit: cat, 60.0 %."
  );
  expect(words("status")).toContain(
    "Residual-34 says dog, 70.0 %. Without the shortcut of residual_unit it says cat, 60.0 %."
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
  const {element} = networkPanel(() => Promise.resolve(new ArrayBuffer(8)), {
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
