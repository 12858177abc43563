/** @file The twins in Keras, with their first weights; a layer has the name of the specification, its dots as underscores, which every backend takes. */

/** Python that defines `build` and `start`: one of the twins by its name, and its first weights. */
export const NETWORK_CODE = `def build(name):
    """A stem, four stages of units, average pooling, a classifier; \`plain\` is the same without shortcuts."""
    decay = keras.regularizers.L2(DECAY / 2) if DECAY else None

    def conv(x, filters, kernel, strides, name):
        return keras.layers.Conv2D(filters, kernel, strides=strides, padding="same", use_bias=False,
                                   kernel_regularizer=decay, name=name.replace(".", "_"))(x)

    def norm(x, name):
        return keras.layers.BatchNormalization(name=name.replace(".", "_"))(x) if BATCH_NORM else x

    inputs = keras.Input((SIZE, SIZE, CHANNELS))
    x = keras.ops.relu(norm(conv(inputs, WIDTH, 3, 1, "stem.conv"), "stem.bn"))
    for stage, count in enumerate(STAGES, start=1):
        for unit in range(1, count + 1):
            place, filters = f"stage{stage}.unit{unit}", WIDTH * 2 ** (stage - 1)
            strides = 2 if stage > 1 and unit == 1 else 1
            f = keras.ops.relu(norm(conv(x, filters, 3, strides, f"{place}.conv1"), f"{place}.bn1"))
            f = norm(conv(f, filters, 3, 1, f"{place}.conv2"), f"{place}.bn2")
            if name == "residual" and strides == 1:
                f = f + x
            elif name == "residual" and SHORTCUT == "padding":
                zeros = filters - x.shape[-1]
                f = f + keras.ops.pad(x[:, ::2, ::2, :], ((0, 0), (0, 0), (0, 0), (0, zeros)))
            elif name == "residual":
                projected = conv(x, filters, 1, strides, f"{place}.projection")
                f = f + norm(projected, f"{place}.projectionBn")
            x = keras.ops.relu(f)
    x = keras.layers.GlobalAveragePooling2D()(x)
    outputs = keras.layers.Dense(CLASSES, kernel_regularizer=decay, name="head_dense")(x)
    return keras.Model(inputs, outputs, name=name)


def start(model):
    """Normal weights of variance gain / fan-in, from a stream of the seed and the layer's name."""
    residual = model.name == "residual"
    for layer in model.layers:
        called = layer.name.replace("_", ".")
        if isinstance(layer, keras.layers.BatchNormalization):
            if ZERO_GAMMA and residual and called.endswith(".bn2"):
                layer.gamma.assign(np.zeros(layer.gamma.shape))
        if not isinstance(layer, (keras.layers.Conv2D, keras.layers.Dense)):
            continue
        shape = tuple(layer.kernel.shape)
        in_unit = called.endswith((".conv1", ".conv2"))
        copies = START == "copy" and not residual and in_unit and layer.strides == (1, 1) and shape[2] == shape[3]
        gain = 1 if called == "head.dense" else 0.1 if copies else 2 if BATCH_NORM else 1
        values = Stream(SEED, "initial", called).normals(math.prod(shape)).reshape(shape)
        values = values * math.sqrt(gain / math.prod(shape[:-1]))
        if copies:
            values[1, 1] += np.eye(shape[2])
        if SILENT and residual and called.endswith(".conv2"):
            values = 0 * values
        layer.kernel.assign(values.astype("float32"))


for name in NETWORKS:
    count = build(name).count_params()
    print(f"{name}: {count:,} parameters; in the browser {PARAMETERS[name]:,}")`;
