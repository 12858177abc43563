import {dataTable} from "../../draw/dataTable.js";
import {heldPieces} from "../../draw/runs/heldPieces.js";
import type {TwinName} from "../../run/networkRun.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {DEFAULT_CONFIG} from "../../run/runConfig.js";
import {element} from "../../ui/element.js";
import {bandOf, lossText} from "./expectedBands.js";
import {APART_CHANGES, type ApartChange, type RecordedApart} from "./recordedApart.js";
import {networkName} from "../../words/en/networkWords.js";
import * as say from "../../words/en/lessons/teachWords.js";

const NETWORKS = ["residual", "plain"] as const;

/** What each change is called, as the laboratory's controls say it. */
const NAMES: Readonly<Record<ApartChange, string>> = say.changes;

/** Last losses of a network after a change, in nats; none where the change leaves the network as it is. */
const lossesOf = ({ends}: RecordedApart, change: ApartChange, network: TwinName): readonly number[] =>
  ends[change].filter((end) => end.network === network).map(({loss}) => loss);

/** `0.15–0.35`; `as it is` where a change does not touch the network. */
function rangeText(losses: readonly number[]): string {
  return losses.length === 0 ? NAMES.none : lossText(bandOf(losses));
}

/** How many seeds a band is of, from the fewest to the most: `3 to 5`. */
function seedCounts(recorded: RecordedApart): string {
  const bands = APART_CHANGES.flatMap((change) => NETWORKS.map((network) => lossesOf(recorded, change, network)));
  const {low, high} = bandOf(bands.map(({length}) => length).filter((length) => length > 0));
  return low === high ? String(low) : say.seedCounts(low, high);
}

/** What a change does to a network: its band lies wholly above that of the run as it is, wholly below, or on it. */
export function effectOf(
  recorded: RecordedApart,
  change: ApartChange,
  network: TwinName
): "worse" | "better" | "alike" {
  const [own, usual] = [lossesOf(recorded, change, network), lossesOf(recorded, "none", network)];
  if (own.length === 0) return "alike";
  if (Math.min(...own) > Math.max(...usual)) return "worse";
  return Math.max(...own) < Math.min(...usual) ? "better" : "alike";
}

/** What the changes do, by bands alone: which ones are worse or better with every seed, and that after the others bands overlap. */
export function apartWords(recorded: RecordedApart): string {
  const changes = APART_CHANGES.filter((change) => change !== "none");
  const touched = (change: ApartChange): readonly TwinName[] =>
    NETWORKS.filter((network) => lossesOf(recorded, change, network).length > 0);
  const named = (change: ApartChange, effect: "worse" | "better"): readonly string[] => {
    const those = touched(change).filter((network) => effectOf(recorded, change, network) === effect);
    const isAll = those.length === touched(change).length;
    if (isAll && those.length > 0) return [NAMES[change]];
    return those.map((network) => say.oneNetworkAlone(NAMES[change], networkName(network)));
  };
  const worse = changes.flatMap((change) => named(change, "worse"));
  const better = changes.flatMap((change) => named(change, "better"));
  return [
    ...(worse.length > 0 ? [say.worseWithEverySeed(worse.join("; "))] : []),
    ...(better.length > 0 ? [say.betterWithEverySeed(better.join("; "))] : []),
    say.otherBandsOverlap
  ].join(" ");
}

/** A table of what to expect of “Take it apart”, lowest to highest of the recorded seeds, and what the bands say. */
export function apartTable(recorded: RecordedApart): HTMLElement {
  const seeds = [...new Set(Object.values(recorded.ends).flatMap((ends) => ends.map(({seed}) => seed)))].sort(
    (a, b) => a - b
  );
  const rows = APART_CHANGES.map((change) => [
    NAMES[change],
    rangeText(lossesOf(recorded, change, "residual")),
    rangeText(lossesOf(recorded, change, "plain"))
  ]);
  return element(
    "div",
    {className: "expected-runs"},
    dataTable(
      say.takeItApart,
      [{label: say.change}, {label: say.residual, number: true}, {label: say.plain, number: true}],
      rows
    ),
    element(
      "p",
      {className: "provenance"},
      ...heldPieces(
        say.apartProvenance(DEFAULT_CONFIG.depth, seedCounts(recorded), recordedWords(recorded.provenance, ...seeds))
      )
    ),
    element("p", {}, apartWords(recorded))
  );
}
