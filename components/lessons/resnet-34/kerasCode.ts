import type {Layer, Network, ResidualUnit, SimpleLayer} from "../../network/network.js";

/** A piece of a line of code, and the ids of the layers that it makes; none where it makes no layer. */
export interface CodePiece {
  readonly text: string;
  readonly layers: readonly string[];
}
export type CodeLine = readonly CodePiece[];

const isUnit = (layer: Layer): layer is ResidualUnit => layer.kind === "residualUnit";
const ids = (layers: readonly Layer[]): readonly string[] => layers.map(({id}) => id);
const line = (text: string, layers: readonly string[] = []): CodeLine => [{text, layers}];
const plain = (...lines: readonly string[]): readonly CodeLine[] => lines.map((text) => line(text));

function imports(padding: string | undefined, needsTensorFlow: boolean): readonly CodeLine[] {
  const first = needsTensorFlow ? ["import tensorflow as tf"] : [];
  if (padding !== "torch")
    return plain(
      ...first,
      "from tensorflow import keras",
      "from functools import partial",
      "",
      "DefaultConv2D = partial(keras.layers.Conv2D, kernel_size=3, strides=1,",
      '                        padding="SAME", use_bias=False)',
      ""
    );
  return plain(
    ...first,
    "from tensorflow import keras",
    "",
    "def DefaultConv2D(filters, kernel_size=3, strides=1):",
    "    return keras.models.Sequential([",
    "        keras.layers.ZeroPadding2D(kernel_size // 2),",
    "        keras.layers.Conv2D(filters, kernel_size, strides=strides,",
    "                            use_bias=False)])",
    ""
  );
}

/** The call that makes one layer of a unit; `strides` where some unit strides here, filters as a share of the unit's. */
function callOf(layer: SimpleLayer, unit: ResidualUnit, strided: boolean): string {
  switch (layer.kind) {
    case "convolution": {
      const filters = layer.filters === unit.filters ? "filters" : `filters // ${unit.filters / layer.filters}`;
      const kernel = layer.kernel === 3 ? "" : `, kernel_size=${layer.kernel}`;
      return `DefaultConv2D(${filters}${kernel}${strided ? ", strides=strides" : ""})`;
    }
    case "batchNormalization":
      return "keras.layers.BatchNormalization()";
    default:
      return "self.activation";
  }
}

/** Lines of a list of layers, the last one closed by `]`. */
function listOf(units: readonly ResidualUnit[], part: "main" | "skip", indent: string): readonly CodeLine[] {
  const longest = units.find((unit) => unit[part].length > 0);
  return (longest?.[part] ?? []).map((layer, i, all) => {
    const here = units.flatMap((unit) => unit[part][i] ?? []);
    const strided = here.some((other) => other.kind === "convolution" && other.stride > 1);
    const end = i === all.length - 1 ? "]" : ",";
    return line(`${indent}${callOf(layer, longest as ResidualUnit, strided)}${end}`, ids(here));
  });
}

function unitClass(units: readonly ResidualUnit[], name: string): readonly CodeLine[] {
  const skips = units.flatMap(({skip}) => skip);
  const unitIds = ids(units);
  const padded = units.filter(({shortcut}) => shortcut === "zero-padding");
  const projected = units.filter(({shortcut}) => shortcut === "projection");
  const every = projected.length === units.length;
  const widens = projected.some(({stride}) => stride === 1) && !every;
  const pad = ids(padded);
  const after: readonly CodeLine[] =
    padded.length > 0
      ? [
          line("        if self.strides > 1 or Z.shape[-1] > inputs.shape[-1]:", pad),
          line("            skip_Z = skip_Z[:, ::self.strides, ::self.strides]", pad),
          line("            missing = Z.shape[-1] - inputs.shape[-1]", pad),
          line("            skip_Z = tf.pad(skip_Z, [[0, 0]] * 3 + [[0, missing]])", pad)
        ]
      : skips.length > 0
        ? [
            line("        for layer in self.skip_layers:", ids(skips)),
            line("            skip_Z = layer(skip_Z)", ids(skips))
          ]
        : [];
  const residual = units.some(({shortcut}) => shortcut !== "none");
  const condition = every ? [] : [line(`        if strides > 1${widens ? " or project" : ""}:`, ids(skips))];
  const indent = every ? "        " : "            ";
  return [
    line(`class ${name}(keras.layers.Layer):`, unitIds),
    ...plain(
      `    def __init__(self, filters, strides=1, ${widens ? "project=False, " : ""}activation="relu", **kwargs):`,
      "        super().__init__(**kwargs)",
      "        self.activation = keras.activations.get(activation)"
    ),
    ...(padded.length > 0 ? plain("        self.strides = strides") : []),
    ...plain("        self.main_layers = ["),
    ...listOf(units, "main", "            "),
    ...(skips.length > 0
      ? [
          ...(every ? [] : plain("        self.skip_layers = []")),
          ...condition,
          line(`${indent}self.skip_layers = [`, ids(skips)),
          ...listOf(units, "skip", `${indent}    `)
        ]
      : []),
    ...plain(
      "",
      "    def call(self, inputs):",
      "        Z = inputs",
      "        for layer in self.main_layers:",
      "            Z = layer(Z)"
    ),
    ...(residual ? plain("        skip_Z = inputs") : []),
    ...after,
    line(`        return self.activation(${residual ? "Z + skip_Z" : "Z"})`, unitIds),
    line("")
  ];
}

/** The stem or the head: one line a layer. */
function modelLine(layer: Layer, network: Network): readonly CodeLine[] {
  const shape = network.input.join(", ");
  const add = (...calls: readonly string[]): readonly CodeLine[] =>
    calls.map((call, i) => line(i === 0 ? `model.add(${call}` : `                        ${call}`, [layer.id]));
  switch (layer.kind) {
    case "convolution":
      return layer.padding === "torch"
        ? [
            line(`model.add(keras.Input([${shape}]))`),
            ...add(`DefaultConv2D(${layer.filters}, kernel_size=${layer.kernel}, strides=${layer.stride}))`)
          ]
        : add(
            `DefaultConv2D(${layer.filters}, kernel_size=${layer.kernel}, strides=${layer.stride},`,
            `input_shape=[${shape}]))`
          );
    case "batchNormalization":
      return add("keras.layers.BatchNormalization())");
    case "activation":
      return add('keras.layers.Activation("relu"))');
    case "maxPooling":
      return layer.padding === "torch"
        ? [
            line("model.add(keras.layers.ZeroPadding2D(1))", [layer.id]),
            ...add(`keras.layers.MaxPool2D(pool_size=${layer.pool}, strides=${layer.stride}))`)
          ]
        : add(`keras.layers.MaxPool2D(pool_size=${layer.pool}, strides=${layer.stride}, padding="SAME"))`);
    case "globalAveragePooling":
      return add("keras.layers.GlobalAvgPool2D())");
    case "flatten":
      return add("keras.layers.Flatten())");
    case "dense":
      return add(`keras.layers.Dense(${layer.classes}, activation="softmax"))`);
    case "residualUnit":
      return [];
    default:
      return layer satisfies never;
  }
}

/** The loop that adds the units; each stage has a piece of its first line. */
function loop(network: Network, units: readonly ResidualUnit[], name: string): readonly CodeLine[] {
  const stem = network.layers.find(({kind}) => kind === "convolution") as Extract<Layer, {kind: "convolution"}>;
  let from = 0;
  const stages = network.stages.flatMap((count, i): readonly CodePiece[] => {
    const members = units.slice(from, (from += count));
    const piece = {text: `[${members[0]?.filters ?? 0}] * ${count}`, layers: ids(members)};
    return i === 0 ? [piece] : [{text: " + ", layers: []}, piece];
  });
  const first = units[0];
  const widens = first !== undefined && first.filters !== stem.filters;
  const project = widens && first.shortcut === "projection" && units.some(({skip}) => skip.length === 0);
  const unitIds = ids(units);
  return [
    ...plain(`prev_filters = ${stem.filters}`),
    [{text: "for filters in ", layers: []}, ...stages, {text: ":", layers: []}],
    widens
      ? line(`    strides = 2 if filters > prev_filters > ${stem.filters} else 1`)
      : line("    strides = 1 if filters == prev_filters else 2"),
    ...(project
      ? [
          line(`    model.add(${name}(filters, strides=strides,`, unitIds),
          line("                           project=filters != prev_filters))", unitIds)
        ]
      : [line(`    model.add(${name}(filters, strides=strides))`, unitIds)]),
    ...plain("    prev_filters = filters")
  ];
}

/**
 * The Keras program that makes a network, as Géron writes it (Hands-On Machine Learning, chapter 14), each line with the layers it
 * makes. For ResNet-34 with projections and Keras' padding it is his, line for line.
 */
export function kerasCode(network: Network): readonly CodeLine[] {
  const units = network.layers.filter(isUnit);
  const name = units.some(({shortcut}) => shortcut !== "none") ? "ResidualUnit" : "PlainUnit";
  const first = network.layers.findIndex(isUnit);
  const [before, after] = [
    network.layers.slice(0, first),
    network.layers.slice(first).filter((layer) => !isUnit(layer))
  ];
  const padding = network.layers.find((layer) => layer.kind === "convolution")?.padding;
  return [
    ...imports(
      padding,
      units.some(({shortcut}) => shortcut === "zero-padding")
    ),
    ...unitClass(units, name),
    ...plain("model = keras.models.Sequential()"),
    ...before.flatMap((layer) => modelLine(layer, network)),
    ...loop(network, units, name),
    ...after.flatMap((layer) => modelLine(layer, network))
  ];
}
