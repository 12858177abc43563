import {stageBars} from "./stageBars.js";
import {dataTable} from "../../draw/dataTable.js";
import {describe, totals, type LayerFacts} from "../../network/describe.js";
import {residualNetwork} from "../../network/residualNetwork.js";
import {onResize} from "../../ui/onResize.js";

/** What a unit with an identity shortcut costs in each stage of ResNet-34, and the stage's share of the network. */
export function stageCosts(): HTMLElement {
  const network = residualNetwork();
  const facts = describe(network);
  const unitsOf = (stage: number): readonly LayerFacts[] =>
    facts.filter(({layer: {place}}) => place.part === "stage" && place.stage === stage);
  const sums = totals(facts);
  const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
  const rows = network.stages.map((_, i) => {
    const units = unitsOf(i + 1);
    const last = units.slice(-1);
    const [unit, stage] = [totals(last), totals(units)];
    return [
      i + 1,
      last.map(({output}) => output.join("×")).join(),
      units.length,
      unit.multiplyAdds,
      unit.parameters,
      percent(stage.multiplyAdds, sums.multiplyAdds),
      percent(stage.parameters, sums.parameters)
    ];
  });
  const costs = network.stages.map((_, i) => {
    const last = unitsOf(i + 1).slice(-1);
    const {multiplyAdds, parameters} = totals(last);
    return {stage: i + 1, shape: last.map(({output}) => output.join("×")).join(), multiplyAdds, parameters};
  });
  const element = document.createElement("div");
  element.className = "wide stage-costs";
  const bars = document.createElement("div");
  onResize(bars, (width) => bars.replaceChildren(stageBars(costs, {width: Math.min(width, 720)})));
  const table = dataTable(
    "Cost of each stage",
    [
      {label: "Stage", number: true},
      {label: "Feature map"},
      {label: "Units", number: true},
      {label: "Multiply-adds of one unit", number: true},
      {label: "Parameters of one unit", number: true},
      {label: "Share of multiply-adds", number: true},
      {label: "Share of parameters", number: true}
    ],
    rows
  );
  element.append(bars, table);
  return element;
}
