import type {Layer, Network, ResidualUnit} from "../../../network/network.js";
import {codeLine, plainLines, type CodeLine, type CodePiece} from "./codeLine.js";

const ids = (units: readonly ResidualUnit[]): readonly string[] => units.map(({id}) => id);

/** The loop that adds the units; each stage has a piece of its first line. */
export function loopLines(network: Network, units: readonly ResidualUnit[], name: string): readonly CodeLine[] {
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
    ...plainLines(`prev_filters = ${stem.filters}`),
    [{text: "for filters in ", layers: []}, ...stages, {text: ":", layers: []}],
    widens
      ? codeLine(`    strides = 2 if filters > prev_filters > ${stem.filters} else 1`)
      : codeLine("    strides = 1 if filters == prev_filters else 2"),
    ...(project
      ? [
          codeLine(`    model.add(${name}(filters, strides=strides,`, unitIds),
          codeLine("                           project=filters != prev_filters))", unitIds)
        ]
      : [codeLine(`    model.add(${name}(filters, strides=strides))`, unitIds)]),
    ...plainLines("    prev_filters = filters")
  ];
}
