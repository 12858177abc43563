import type {UnitSize} from "../unitSize.js";
import type {Network} from "../../../network/network.js";
import type {FoldedNetwork} from "../../../engine/foldedNetwork.js";
import type {Dataset} from "../../../engine/data/dataset.js";

/** Share of the images beyond each end of what is told of their spread. */
const TAIL = 0.1;

/** ‖f(x)‖ / ‖what the shortcut carries‖ of every unit, over the first images of a data set, with the batch statistics that are folded in. */
export function residualSizes(network: Network, folded: FoldedNetwork, data: Dataset, images: number): UnitSize[] {
  const ratios: number[][] = [];
  for (let i = 0; i < images; i++) {
    let unit = 0;
    folded.run(data.image(i), {
      onUnit({residual, sum}) {
        let [branch, carried] = [0, 0];
        residual.forEach((value, p) => {
          branch += value ** 2;
          carried += (sum[p]! - value) ** 2;
        });
        (ratios[unit++] ??= []).push(Math.sqrt(branch / carried));
      }
    });
  }
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  return units.map(({id, place: {stage}, shortcut}, i): UnitSize => {
    const sorted = (ratios[i] ?? []).sort((a, b) => a - b);
    const mean = sorted.reduce((total, value) => total + value, 0) / sorted.length;
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
    return {unit: id, stage, projection: shortcut === "projection", mean, low: at(TAIL), high: at(1 - TAIL)};
  });
}
