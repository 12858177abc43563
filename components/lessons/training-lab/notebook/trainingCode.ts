import {PROBE_EVERY} from "../../../run/probes/probeSteps.js";
import {WARM_UP_STEPS} from "../../../run/warmUp.js";
import {printed} from "../../../words/en/lab/labNotebookWords.js";

/** Python that defines `train`: the same batches in the same order, measured where the laboratory probes. */
export const TRAINING_CODE = `class Momentum(keras.optimizers.SGD):
    """v = 0.9 v + gradient, w = w - rate v: the rate stands outside the velocity, as in the browser and in PyTorch."""

    def update_step(self, gradient, variable, learning_rate):
        velocity = self.momentums[self._get_variable_index(variable)]
        moved = self.momentum * velocity + gradient
        self.assign(velocity, moved)
        self.assign_sub(variable, keras.ops.cast(learning_rate, variable.dtype) * moved)


def rate(step, changes):
    """The rate of a step: the last one that was set before it, rising over the first ${WARM_UP_STEPS} steps."""
    base = [value for after, value in changes if after < step][-1]
    return base * min(1, step / ${WARM_UP_STEPS})


def train(name):
    model = build(name)
    start(model)
    entropy = keras.metrics.SparseCategoricalCrossentropy(from_logits=True, name="entropy")
    model.compile(
        optimizer=keras.optimizers.Adam(epsilon=1e-7) if OPTIMIZER == "adam" else Momentum(0.01, momentum=0.9),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=[entropy, "accuracy"],
    )
    order = Stream(SEED, "batches")
    told = {"step": [], "loss": [], "accuracy": [], "val_step": [], "val_loss": [], "val_accuracy": []}
    for step in range(1, STEPS + 1):
        places = order.integers(BATCH, len(train_labels))
        model.optimizer.learning_rate = rate(step, RATES[name])
        model.reset_metrics()
        batch = model.train_on_batch(train_images[places], train_labels[places], return_dict=True)
        told["step"].append(step)
        told["loss"].append(float(batch["entropy"]))
        told["accuracy"].append(float(batch["accuracy"]))
        if step == 1 or step % ${PROBE_EVERY} == 0 or step == STEPS:
            # The laboratory validates with the statistics of the validation images, not with moving averages.
            logits = model(validation_images, training=True)
            losses = keras.losses.sparse_categorical_crossentropy(validation_labels, logits, from_logits=True)
            hits = np.argmax(keras.ops.convert_to_numpy(logits), axis=1) == validation_labels
            told["val_step"].append(step)
            told["val_loss"].append(float(np.mean(keras.ops.convert_to_numpy(losses))))
            told["val_accuracy"].append(float(np.mean(hits)))
            print(f"${printed.probe}")
    return told


history = {name: train(name) for name in NETWORKS}
for name in NETWORKS:
    print(f"${printed.first}")`;

/** Python that draws both losses and accuracies, with what the browser measured as crosses. */
export const PLOT_CODE = `figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4))
for name in NETWORKS:
    told, browser = history[name], BROWSER[name]
    colour, dash = {"residual": ("#0072b2", "-"), "plain": ("#b84a00", "--")}[name]
    for axes, measure in ((left, "loss"), (right, "accuracy")):
        axes.plot(told["step"], told[measure], color=colour, alpha=0.3, linewidth=1)
        axes.plot(told["val_step"], told[f"val_{measure}"], dash, color=colour, label=f"${printed.here}")
        axes.plot(browser["step"], browser[f"val_{measure}"], "x", color=colour, label=f"${printed.browser}")
left.set(xlabel="${printed.step}", ylabel="${printed.loss}", yscale="log", title="${printed.losses}")
right.set(xlabel="${printed.step}", ylabel="${printed.correct}", ylim=(0, 1), title="${printed.accuracy}")
left.legend()
plt.show()`;
