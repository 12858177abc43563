import {readFileSync} from "node:fs";
import {expect, test, type Download, type Page} from "@playwright/test";

interface LayersFile {
  readonly modelTopology: {
    readonly model_config: {readonly config: {readonly layers: readonly {readonly class_name: string}[]}};
  };
  readonly weightsManifest: readonly {readonly paths: readonly string[]}[];
}

/** Presses a button and gives the files that are downloaded, by name. */
async function save(page: Page, label: string, count = 1): Promise<ReadonlyMap<string, Buffer>> {
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  await page.getByRole("button", {name: label}).click();
  await expect.poll(() => downloads.length, {timeout: 30_000}).toBe(count);
  page.removeAllListeners("download");
  const entries = downloads.map(async (file) => [file.suggestedFilename(), readFileSync(await file.path())] as const);
  return new Map(await Promise.all(entries));
}
const kinds = (text: string): readonly string[] =>
  (JSON.parse(text) as LayersFile).modelTopology.model_config.config.layers.map(({class_name}) => class_name);
const count = (list: readonly string[], kind: string): number => list.filter((other) => other === kind).length;
const header = (bytes: Buffer): Record<string, {readonly shape: readonly number[]}> =>
  JSON.parse(bytes.toString("utf8", 8, 8 + Number(bytes.readBigUInt64LE()))) as ReturnType<typeof header>;

test("export: the trained miniature leaves the tab in four kinds of file, and comes back", async ({page}) => {
  await page.goto("build", {waitUntil: "networkidle"});
  await page.locator("summary", {hasText: "Save the network for other tools"}).click();
  const group = page.getByRole("group", {name: "Save the network"});
  await expect(group.getByRole("button", {name: "Save safetensors"})).toBeDisabled();
  await expect(page.getByText("There is nothing to save yet: build or load a network first.")).toBeVisible();
  await page.getByRole("button", {name: "Run", exact: true}).click();
  await expect(group.getByRole("button", {name: "Save safetensors"})).toBeEnabled({timeout: 60_000});

  const model = await save(page, "Save TensorFlow.js model", 2);
  await expect(
    page.getByText(/^Saved residual-34-model\.json \(\d+(\.\d)? kB\) and residual-34-weights\.bin \(1\.3 MB\)\./)
  ).toBeVisible();
  const layers = kinds(model.get("residual-34-model.json")!.toString());
  expect(count(layers, "Add")).toBe(16);
  expect(count(layers, "Conv2D")).toBe(36);
  expect(model.get("residual-34-weights.bin")!.length).toBe(4 * (335_010 + 2128));

  const weights = await save(page, "Save safetensors");
  const tensors = header(weights.get("residual-34.safetensors")!);
  expect(tensors["conv1.weight"]?.shape).toEqual([8, 1, 3, 3]);
  expect(tensors["layer4.2.bn2.running_var"]?.shape).toEqual([64]);

  const notebook = await save(page, "Save Keras notebook");
  const {nbformat, cells} = JSON.parse(notebook.get("residual_34.ipynb")!.toString()) as {
    nbformat: number;
    cells: unknown[];
  };
  expect([nbformat, cells.length]).toEqual([4, 12]);
  const program = (await save(page, "Save Keras Python")).get("residual_34.py")!.toString();
  expect(program).toContain('tensors = read_safetensors("residual-34.safetensors")');
  expect(program).toContain("assert model.count_params() == 337138\n");

  const shown = page.getByRole("region", {name: "Prediction"});
  const before = await shown.innerText();
  await page.locator("summary", {hasText: "Bring weights of your own"}).click();
  await page.getByLabel("Weight files").setInputFiles({
    name: "residual-34.safetensors",
    mimeType: "application/octet-stream",
    buffer: weights.get("residual-34.safetensors")!
  });
  await expect(page.getByRole("status").first()).toContainText("read from residual-34.safetensors", {timeout: 60_000});
  await page.getByRole("button", {name: "Run", exact: true}).click();
  await expect(shown).toBeVisible({timeout: 60_000});
  expect(await shown.innerText()).toBe(before);
});

test("export: ResNet-34 is saved with every layer and torchvision's names", async ({page}) => {
  await page.goto("build", {waitUntil: "networkidle"});
  await page.locator("summary", {hasText: "Save the network for other tools"}).click();
  await page.getByRole("button", {name: "Build ResNet-34"}).click();
  await expect(page.getByText("ResNet-34 is at hand.", {exact: true})).toBeVisible({timeout: 60_000});
  const [json] = [...(await save(page, "Save TensorFlow.js model", 2)).values()];
  const layers = kinds(json!.toString());
  expect([
    count(layers, "Conv2D"),
    count(layers, "BatchNormalization"),
    count(layers, "Add"),
    count(layers, "MaxPooling2D")
  ]).toEqual([36, 36, 16, 1]);
  const tensors = header((await save(page, "Save safetensors")).get("resnet-34.safetensors")!);
  expect(tensors["conv1.weight"]?.shape).toEqual([64, 3, 7, 7]);
  expect(tensors["layer2.0.downsample.0.weight"]?.shape).toEqual([128, 64, 1, 1]);
  expect(tensors["fc.weight"]?.shape).toEqual([10, 512]);
  await expect(page.getByText("Saved resnet-34.safetensors (85.2 MB). The names are torchvision’s.")).toBeVisible();
});
