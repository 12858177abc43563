import {expect, it} from "vitest";
import {describe, totals} from "../../../../components/network/describe.js";
import {kerasNotebook, kerasPython} from "../../../../components/lessons/build/export/kerasFiles.js";
import {kerasSections} from "../../../../components/lessons/build/export/kerasSections.js";
import type {NetworkDescription} from "../../../../components/run/networkDescription.js";
import {residualNetwork} from "../../../../components/network/residualNetwork.js";
import {torchTensors} from "../../../../components/network/torchTensors.js";
import type {Layer, SimpleLayer} from "../../../../components/network/network.js";
import {interpret, syntaxErrors} from "../../../support/interpret.js";
import {callValue, Instance, listOf, Opaque, wordsOf, type Value} from "../../../support/values.js";
import {described, SMALL, WHOLE} from "../../../support/savedNetworks.js";

const VARIANTS = [...WHOLE, ...SMALL];
const textOf = (subject: NetworkDescription): string => kerasPython(subject).content as string;

/** The model's layers in the order in which the program adds them, its input left out. */
const added = (model: Value): readonly Value[] =>
  (model as Opaque).calls
    .filter(({name}) => name === "add")
    .map(({args}) => args![0])
    .slice(1);

/** Runs the program; `model.layers` is what was added, and tensors are only noted. */
function run(subject: NetworkDescription): {readonly model: Opaque; readonly tensors: Opaque} {
  const tensors = new Opaque("tensors", undefined, []);
  const given = {read_safetensors: new Opaque("read"), tensors};
  const built = kerasSections(subject).filter(({id}) => id !== "devices" && id !== "training");
  const program = built.map(({code}) => code).join("\n");
  const values = interpret(program, given, (object, name) =>
    name === "layers" && object instanceof Opaque && object.name === "keras.Sequential" ? added(object) : undefined
  );
  return {model: values.get("model") as Opaque, tensors};
}

/** A layer in the words of the specification, made of what the program calls. */
function read(layers: readonly Value[], epsilon: number): unknown[] {
  let pad = 0;
  return layers.flatMap((layer): unknown[] => {
    if (layer instanceof Instance)
      return [["main", "skip"].map((path) => read(listOf(layer.fields.get(`${path}_layers`) ?? []), epsilon))];
    const {name, args = [], named} = layer as Opaque;
    const side = pad;
    pad = 0;
    const padding = (window: number): string =>
      named.padding === "valid" && side === Math.floor(window / 2) ? "torch" : `${wordsOf(named.padding)}${side || ""}`;
    switch (name) {
      case "keras.layers.ZeroPadding2D":
        pad = Number(args[0]);
        return [];
      case "keras.layers.Conv2D": {
        const {kernel_size, strides, use_bias} = named;
        return [
          {filters: args[0], kernel: kernel_size, stride: strides, padding: padding(Number(kernel_size)), use_bias}
        ];
      }
      case "keras.layers.MaxPool2D":
        return [{pool: named.pool_size, stride: named.strides, padding: padding(Number(named.pool_size))}];
      case "keras.layers.BatchNormalization":
        return [{epsilon: named.epsilon ?? 1e-3}];
      case "keras.layers.Dense":
        return [{classes: args[0], activation: named.activation}];
      case "keras.layers.Activation":
      case "keras.activations.get":
        return [{activation: args[0]}];
      default:
        return [name];
    }
  });
}

/** The same of a specification. */
function expected(layer: Layer, epsilon: number): unknown {
  switch (layer.kind) {
    case "convolution":
      return {
        filters: layer.filters,
        kernel: layer.kernel,
        stride: layer.stride,
        padding: layer.padding,
        use_bias: false
      };
    case "maxPooling":
      return {pool: layer.pool, stride: layer.stride, padding: layer.padding};
    case "batchNormalization":
      return {epsilon};
    case "activation":
      return {activation: "relu"};
    case "dense":
      return {classes: layer.classes, activation: "softmax"};
    case "globalAveragePooling":
      return "keras.layers.GlobalAvgPool2D";
    case "flatten":
      return "keras.layers.Flatten";
    case "residualUnit":
      return [layer.main, layer.skip].map((path) => path.map((inner) => expected(inner, epsilon)));
    default:
      return layer satisfies never;
  }
}

it.each(VARIANTS)("is Python without an error, as a program and cell by cell: %s", (_name, subject) => {
  expect(syntaxErrors(textOf(subject))).toEqual([]);
  const {cells} = JSON.parse(kerasNotebook(subject).content as string) as {
    cells: {cell_type: string; source: string[]}[];
  };
  for (const {cell_type, source} of cells) if (cell_type === "code") expect(syntaxErrors(source.join(""))).toEqual([]);
});

it.each(VARIANTS)("builds layer for layer what the specification says: %s", (_name, subject) => {
  const {network, epsilon} = subject;
  const {model} = run(subject);
  expect(read(added(model), epsilon)).toEqual(network.layers.map((layer) => expected(layer, epsilon)));
  const [input] = model.calls.filter(({name}) => name === "add");
  expect((input!.args![0] as Opaque).named.shape).toEqual(network.input);
  const {parameters} = totals(describe(network));
  expect(textOf(subject)).toContain(`assert model.count_params() == ${parameters}\n`);
});

/** What a unit's `call` returns, as a formula of its layers. */
const formula = (value: Value): string => {
  if (!(value instanceof Opaque)) return wordsOf(value);
  if (value.name === "+") return `(${value.args!.map(formula).join(" + ")})`;
  return `${value.base!.path.split(".").at(-1)}(${value.args!.map(formula).join()})`;
};

it("adds the shortcut to the main path, and rectifies the sum", () => {
  const unitsOf = (subject: NetworkDescription): string[] =>
    added(run(subject).model).flatMap((layer) =>
      layer instanceof Instance ? [formula(callValue(layer.fields.get("call"), ["x"]))] : []
    );
  const main = "BatchNormalization(Conv2D(get(BatchNormalization(Conv2D(x)))))";
  const units = unitsOf(VARIANTS[0]![1]);
  expect(units[0]).toBe(`get((${main} + x))`);
  expect(units[3]).toBe(`get((${main} + BatchNormalization(Conv2D(x))))`);
  expect(unitsOf(WHOLE.find(([name]) => name === "the plain miniature")![1])[0]).toBe(`get(${main})`);
  const [padded] = unitsOf(SMALL[1]![1]);
  expect(padded).toBe(
    "get((BatchNormalization(Conv2D(ZeroPadding2D(get(BatchNormalization(Conv2D(ZeroPadding2D(x))))))) + x))"
  );
});

/** The layer's tensors that the specification and the program put where. */
const layersOf = (layer: Layer): readonly SimpleLayer[] =>
  layer.kind === "residualUnit" ? [...layer.main, ...layer.skip] : [layer];
const madeOf = (layer: Value): readonly Value[] =>
  layer instanceof Instance
    ? [...listOf(layer.fields.get("main_layers")), ...listOf(layer.fields.get("skip_layers") ?? [])]
    : [layer];

it.each(VARIANTS)("gives each tensor of the file to its layer, once: %s", (_name, subject) => {
  const {model, tensors} = run(subject);
  const listed = torchTensors(subject.network);
  expect(tensors.calls.map(({args}) => args![0]).sort()).toEqual(listed.map(({name}) => name).sort());
  const withoutPads = added(model)
    .flatMap(madeOf)
    .filter((layer) => (layer as Opaque).name !== "keras.layers.ZeroPadding2D");
  const layers = subject.network.layers.flatMap(layersOf);
  expect(withoutPads).toHaveLength(layers.length);
  layers.forEach(({id}, i) => {
    const set = (withoutPads[i] as Opaque).calls
      .filter(({name}) => name === "set_weights")
      .flatMap(({args}) => listOf(args![0]));
    const names = set.map((value) => tensorName(value as Opaque));
    expect(names).toEqual(listed.filter((tensor) => tensor.id === id).map(({name, layout}) => `${name} ${layout}`));
  });
});

/** A tensor with what is done to it: `transpose(2, 3, 1, 0)` takes OIHW to HWIO, `.T` turns a matrix. */
function tensorName(value: Opaque): string {
  if (value.name === "pop") return `${wordsOf(value.args![0])} vector`;
  const of = wordsOf(value.base!.args![0]);
  if (value.name === "T") return `${of} matrix`;
  expect(value.args).toEqual([2, 3, 1, 0]);
  return `${of} kernel`;
}

it("writes a notebook as nbformat 4.5 asks", () => {
  for (const [, subject] of VARIANTS) {
    const {name, content} = kerasNotebook(subject);
    expect(name).toMatch(/^[a-z0-9_]+\.ipynb$/);
    const notebook = JSON.parse(content as string) as Record<string, unknown>;
    expect(Object.keys(notebook).sort()).toEqual(["cells", "metadata", "nbformat", "nbformat_minor"]);
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
    expect(notebook.metadata).toMatchObject({
      kernelspec: {name: "python3", display_name: "Python 3"},
      language_info: {name: "python"}
    });
    const cells = notebook.cells as Record<string, unknown>[];
    const ids = cells.map(({id}) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z0-9-_]{1,64}$/);
    for (const cell of cells) {
      const code = cell.cell_type === "code";
      const keys = code ? ["execution_count", "outputs"] : [];
      expect(Object.keys(cell).sort()).toEqual(["cell_type", ...keys, "id", "metadata", "source"].sort());
      if (code) expect(cell).toMatchObject({execution_count: null, outputs: [], metadata: {}});
      else expect(cell.cell_type).toBe("markdown");
      const source = cell.source as string[];
      source.forEach((line, i) => expect(line.endsWith("\n")).toBe(i < source.length - 1));
    }
  }
});

it("names JAX before Keras is imported, and the devices before the model is built", () => {
  const program = textOf(WHOLE[0]![1]);
  const places = [
    'os.environ["KERAS_BACKEND"] = "jax"',
    "import keras\n",
    "set_distribution(keras.distribution.DataParallel(",
    "keras.Sequential(",
    "model.fit("
  ].map((line) => program.indexOf(line));
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it("keeps words that come with a file inside its comments", () => {
  const evil = {
    ...described(residualNetwork({title: 'x\nimport os"""\r#', stages: [1], width: 8})),
    origin: "a\u2028b\nimport sys"
  };
  const program = textOf(evil);
  expect(syntaxErrors(program)).toEqual([]);
  expect(program.split(/[\n\r\u2028]/).filter((line) => /^import/.test(line))).toEqual([
    "import json",
    "import os",
    "import keras",
    "import numpy as np"
  ]);
});

it("refuses units that the seed's class does not know, in a sentence", () => {
  expect(() => kerasPython(described(residualNetwork({bottleneck: true})))).toThrow(
    "units of three convolutions; the Keras program knows"
  );
  expect(() => kerasPython(described(residualNetwork({shortcut: "zero-padding"})))).toThrow(
    "shortcuts padded with zeros"
  );
});

it("the interpreter says what it does not know, and errors in the syntax are found", () => {
  expect(() => interpret("while True:\n    pass\n")).toThrow("a statement that is not known: WhileStatement");
  expect(() => interpret("x = y\n")).toThrow("NameError: y");
  expect(syntaxErrors("def f(:\n    pass\n")).not.toEqual([]);
  expect(interpret("x = [1] * 2 + [3]\ny = 5 if x == 1 else 6\n").get("y")).toBe(6);
});
