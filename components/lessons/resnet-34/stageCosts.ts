import {dataTable} from "../../draw/dataTable.js";
import {percent} from "../../draw/numbers.js";
import {describe, totals} from "../../network/describe.js";
import {residualNetwork} from "../../network/residualNetwork.js";
import {plate, type Plate} from "../../ui/plate.js";
import {stageBars, type StageCost} from "./stageBars.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** A stage's cost with its share of the network. */
interface StageShare extends StageCost {
  readonly units: number;
  /** Shares of the whole network's, 0–1. */
  readonly multiplyAddsShare: number;
  readonly parametersShare: number;
}

/** What the last unit of each stage of ResNet-34 costs, one with an identity shortcut, and the stage's share of the network. */
function stageShares(): readonly StageShare[] {
  const network = residualNetwork();
  const facts = describe(network);
  const all = totals(facts);
  return network.stages.map((_, i) => {
    const units = facts.filter(({layer}) => layer.place.part === "stage" && layer.place.stage === i + 1);
    const last = units.slice(-1);
    const [unit, stage] = [totals(last), totals(units)];
    return {
      stage: i + 1,
      shape: last.map(({output}) => output.join("×")).join(),
      units: units.length,
      multiplyAdds: unit.multiplyAdds,
      parameters: unit.parameters,
      multiplyAddsShare: stage.multiplyAdds / all.multiplyAdds,
      parametersShare: stage.parameters / all.parameters
    };
  });
}

function costTable(shares: readonly StageShare[]): HTMLElement {
  return dataTable(
    say.costOfEachStage,
    [
      {label: say.stage, number: true},
      {label: say.featureMap},
      {label: say.units, number: true},
      {label: say.multiplyAddsOfOneUnitHead, number: true},
      {label: say.parametersOfOneUnitHead, number: true},
      {label: say.shareOfMultiplyAdds, number: true},
      {label: say.shareOfParameters, number: true}
    ],
    shares.map(({stage, shape, units, multiplyAdds, parameters, multiplyAddsShare, parametersShare}) => [
      stage,
      shape,
      units,
      multiplyAdds,
      parameters,
      percent(multiplyAddsShare, 1),
      percent(parametersShare, 1)
    ])
  );
}

/** What a unit with an identity shortcut costs in each stage of ResNet-34: as bars, and in a table that stands open. */
export function stageCosts(): Plate {
  const shares = stageShares();
  const view = plate({
    title: say.whatOneUnitCosts,
    draw: (width) => stageBars(shares, {width}),
    below: [costTable(shares)],
    widest: 720
  });
  view.element.classList.add("stage-costs");
  return view;
}
