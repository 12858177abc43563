import {trimmed, whole} from "../../../draw/numbers.js";
import {totals, describe} from "../../../network/describe.js";
import {residualNetwork} from "../../../network/residualNetwork.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

const NETWORKS = [
  {title: "ResNet-18", stages: [2, 2, 2, 2], bottleneck: false},
  {title: "ResNet-34", stages: [3, 4, 6, 3], bottleneck: false},
  {title: "ResNet-50", stages: [3, 4, 6, 3], bottleneck: true}
] as const;

/** How large a file of weights is. */
export const fileSize: Exercise = {
  id: "fileSize",
  topic: "A file of weights",
  draw(stream) {
    const {title, stages, bottleneck} = pick(stream, NETWORKS);
    const bits = pick(stream, [8, 16, 32]);
    const classes = pick(stream, [10, 100, 1000]);
    const {parameters} = totals(describe(residualNetwork({title, stages, bottleneck, classes, input: [32, 32, 3]})));
    const right = (parameters * bits) / 8e6;
    return numberQuestion({
      given: `${title} for ${classes} classes has ${whole(parameters)} parameters. Each is kept as a number of ${bits} bits.`,
      ask: "How many megabytes (millions of bytes) has the file, apart from its head? One decimal will do.",
      label: "Megabytes",
      right,
      tolerance: 0.051,
      why: `${bits} bits are ${bits / 8} byte${bits > 8 ? "s" : ""}: ${whole(parameters)} · ${bits / 8} = ${whole((parameters * bits) / 8)} bytes, ${trimmed(right, 1)} MB.`,
      slips: [
        {value: right * 8, reason: "Those are megabits. Eight bits make a byte."},
        {value: parameters / 1e6, reason: "That is one byte for each parameter. How many bytes are these bits?"},
        {
          value: (parameters * 4) / 1e6,
          reason: "That is with 32 bits a number, as TensorFlow.js computes. The file keeps other ones."
        },
        {
          value: (parameters * bits) / 8 / 2 ** 20,
          reason: "That is in units of 1,048,576 bytes (mebibytes). A megabyte is a million."
        },
        {value: right * 1000, reason: "Those are thousands of bytes. A megabyte is a million."}
      ],
      hint: "Bytes per number, times numbers, divided by a million."
    });
  }
};
