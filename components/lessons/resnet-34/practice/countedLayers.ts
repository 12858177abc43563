import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** The number in a network's name: layers with weights on its longest way. */
export const countedLayers: Exercise = {
  id: "countedLayers",
  topic: "The number in the name",
  draw(stream) {
    const stages = Array.from({length: 4}, () => 1 + stream.integer(8));
    const isBottleneck = stream.integer(3) === 0;
    const units = stages.reduce((sum, count) => sum + count, 0);
    const each = isBottleneck ? 3 : 2;
    const right = 2 + each * units;
    const listed = stages.join(", ");
    return numberQuestion({
      given: `A residual network has stages of ${listed} units${isBottleneck ? ", bottlenecks of three convolutions each" : ", of two convolutions each"}, and else what ResNet-34 has: a first convolution, projections where the shape changes, pooling and one dense layer.`,
      ask: "Which number would stand in its name?",
      label: "Number",
      right,
      why: `1 + ${each} · (${stages.join(" + ")}) + 1 = ${right}: the layers with weights on the longest way, batch normalization not counted.`,
      slips: [
        {
          value: right + (isBottleneck ? 4 : 3),
          reason: "The projections were counted. They stand on the shortcuts, beside the longest way."
        },
        {value: each * units, reason: "The first convolution and the dense layer have weights too, and count."},
        {value: right - 1, reason: "One layer is missing: both the first convolution and the dense layer count."},
        {value: units, reason: "Those are the units. Each holds several layers with weights."},
        {value: units + 2, reason: `A unit counts with all convolutions of its branch: ${each}.`},
        {value: right + 1, reason: "Pooling has no weights and does not count."},
        {
          value: 2 + (5 - each) * units,
          reason: isBottleneck
            ? "A bottleneck has three convolutions: 1×1, 3×3, 1×1."
            : "These units have two convolutions each; three are in a bottleneck."
        }
      ],
      hint: "Count the layers with weights from the image to the classes, on the way through all branches; leave out batch normalization."
    });
  }
};
