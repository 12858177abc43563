import type {NetworkOptions} from "../../../network/networkOptions.js";

/** What the Python code of a network depends on. */
export interface KerasNetwork {
  readonly options: NetworkOptions;
  readonly epsilon: number;
  /** Of the model in Python, and of its files: `resnet-34`. */
  readonly stem: string;
  readonly parameters: number;
}

type Line = string | false | readonly Line[];
/** Lines of code; what is false is left out. */
const code = (...lines: readonly Line[]): string =>
  lines.flatMap((line) => (line === false ? [] : typeof line === "string" ? [line] : [code(...line)])).join("\n");
const indent = (by: number, lines: readonly Line[]): string => code(...lines).replaceAll(/^(?=.)/gm, " ".repeat(by));

const norm = ({epsilon}: KerasNetwork): string =>
  `keras.layers.BatchNormalization(${epsilon === 1e-3 ? "" : `epsilon=${epsilon}`})`;
const unitName = ({options}: KerasNetwork): string => (options.shortcut === "none" ? "PlainUnit" : "ResidualUnit");

/** The unit's method that makes its weights, with those of the shortcut where it has some. */
const buildMethod = (skips: boolean): string[] => [
  "def build(self, input_shape):",
  "    # Makes the weights inside, so that they can be set before the first call.",
  `    for path in ${skips ? "(self.main_layers, self.skip_layers)" : "(self.main_layers,)"}:`,
  "        shape = input_shape",
  "        for layer in path:",
  "            if isinstance(layer, keras.layers.Layer):",
  "                layer.build(shape)",
  "                shape = layer.compute_output_shape(shape)"
];

/** The seed's residual unit in Python; the plain network's is the same without shortcut. */
export function unitCode(network: KerasNetwork): string {
  const {padding, shortcut, batchNormalization} = network.options;
  const torch = padding === "torch";
  const pad = torch && "keras.layers.ZeroPadding2D(1),";
  const bn = batchNormalization && `${norm(network)},`;
  const skips = shortcut !== "none";
  const always = shortcut === "projection-everywhere";
  const projection = [
    "self.skip_layers = [",
    indent(4, ["DefaultConv2D(filters, kernel_size=1, strides=strides),", bn]),
    "]"
  ];
  return code(
    "DefaultConv2D = partial(keras.layers.Conv2D, kernel_size=3, strides=1,",
    `                        padding="${torch ? "valid" : "same"}", use_bias=False)`,
    "",
    "",
    `class ${unitName(network)}(keras.layers.Layer):`,
    indent(4, ['def __init__(self, filters, strides=1, activation="relu", **kwargs):']),
    indent(8, [
      "super().__init__(**kwargs)",
      "self.activation = keras.activations.get(activation)",
      "self.main_layers = [",
      indent(4, [
        pad,
        "DefaultConv2D(filters, strides=strides),",
        bn,
        "self.activation,",
        pad,
        "DefaultConv2D(filters),",
        bn
      ]),
      "]",
      skips && always && projection,
      skips && !always && ["self.skip_layers = []", "if strides > 1:", indent(4, projection)]
    ]),
    "",
    indent(4, buildMethod(skips)),
    "",
    indent(4, ["def call(self, inputs):"]),
    indent(8, [
      "Z = inputs",
      "for layer in self.main_layers:",
      "    Z = layer(Z)",
      skips && [
        "skip_Z = inputs",
        "for layer in self.skip_layers:",
        "    skip_Z = layer(skip_Z)",
        "return self.activation(Z + skip_Z)"
      ],
      !skips && "return self.activation(Z)"
    ])
  );
}

/** The seed's model, layer for layer, and its number of parameters. */
export function networkCode(network: KerasNetwork): string {
  const {input, classes, stages, width, stem, padding, batchNormalization} = network.options;
  const large = stem === "imagenet";
  const torch = padding === "torch";
  const add = (layer: string): string => `model.add(${layer})`;
  return code(
    `model = keras.Sequential(name="${network.stem.replaceAll("-", "_")}")`,
    add(`keras.Input(shape=(${input.join(", ")}))`),
    torch && add(`keras.layers.ZeroPadding2D(${large ? 3 : 1})`),
    add(large ? `DefaultConv2D(${width}, kernel_size=7, strides=2)` : `DefaultConv2D(${width})`),
    batchNormalization && add(norm(network)),
    add('keras.layers.Activation("relu")'),
    large && torch && add("keras.layers.ZeroPadding2D(1)"),
    large && add(`keras.layers.MaxPool2D(pool_size=3, strides=2, padding="${torch ? "valid" : "same"}")`),
    `prev_filters = ${width}`,
    `for filters in ${stages.map((count, stage) => `[${width * 2 ** stage}] * ${count}`).join(" + ")}:`,
    indent(4, [
      "strides = 1 if filters == prev_filters else 2",
      add(`${unitName(network)}(filters, strides=strides)`),
      "prev_filters = filters"
    ]),
    add("keras.layers.GlobalAvgPool2D()"),
    add("keras.layers.Flatten()"),
    add(`keras.layers.Dense(${classes}, activation="softmax")`),
    "",
    "model.summary()",
    `assert model.count_params() == ${network.parameters}`
  );
}

/** Reads the weights out of the safetensors file and sets them; none may be left over. */
export function weightsCode(network: KerasNetwork): string {
  const {stages, shortcut, batchNormalization} = network.options;
  const names = (...parts: readonly Line[]): string =>
    parts.flatMap((part) => (typeof part === "string" ? [`f"{name}.${part}"`] : [])).join(", ");
  const bn = (part: string): Line => batchNormalization && part;
  return code(
    "def read_safetensors(path):",
    '    """The tensors of a file by name: 8 bytes tell how long a JSON header is; the numbers follow it."""',
    '    with open(path, "rb") as file:',
    "        data = file.read()",
    '    start = 8 + int.from_bytes(data[:8], "little")',
    "    header = json.loads(data[8:start])",
    '    header.pop("__metadata__", None)',
    "    found = {}",
    "    for name, entry in header.items():",
    '        begin, end = entry["data_offsets"]',
    '        values = np.frombuffer(data[start + begin:start + end], "<f4")',
    '        found[name] = values.reshape(entry["shape"])',
    "    return found",
    "",
    "",
    "def fill(layers, *names):",
    '    """Gives each convolution and batch norm of a list its tensors, in turn."""',
    "    names = iter(names)",
    "    for layer in layers:",
    "        if isinstance(layer, keras.layers.Conv2D):",
    "            # PyTorch keeps kernels as OIHW, Keras as HWIO.",
    '            layer.set_weights([tensors.pop(f"{next(names)}.weight").transpose(2, 3, 1, 0)])',
    "        if isinstance(layer, keras.layers.BatchNormalization):",
    "            name = next(names)",
    '            parts = ["weight", "bias", "running_mean", "running_var"]',
    '            layer.set_weights([tensors.pop(f"{name}.{part}") for part in parts])',
    "",
    "",
    `tensors = read_safetensors("${network.stem}.safetensors")`,
    `fill(model.layers, "conv1"${batchNormalization ? ', "bn1"' : ""})`,
    `units = iter([layer for layer in model.layers if isinstance(layer, ${unitName(network)})])`,
    `for stage, count in enumerate([${stages.join(", ")}], start=1):`,
    "    for number in range(count):",
    '        unit, name = next(units), f"layer{stage}.{number}"',
    `        fill(unit.main_layers, ${names("conv1", bn("bn1"), "conv2", bn("bn2"))})`,
    shortcut !== "none" && `        fill(unit.skip_layers, ${names("downsample.0", bn("downsample.1"))})`,
    'model.layers[-1].set_weights([tensors.pop("fc.weight").T, tensors.pop("fc.bias")])',
    'assert not tensors, f"no layer took {sorted(tensors)}"'
  );
}
