import type {Station} from "./station.js";

/** One network's faces: which channel stands on each of them, counted from 0. */
export interface ShownChannels {
  /** What the network is called; needed where there are several. */
  readonly called?: string;
  readonly stations: readonly Station[];
  /** Absent for means over all channels. */
  readonly channels?: readonly (number | undefined)[] | undefined;
}

/** The channels stage by stage, in order of depth. */
function listed({called, stations, channels = []}: ShownChannels): string {
  const stages = [...new Set(stations.map(({stage}) => stage))].map((stage) => {
    const list = channels.filter((_channel, i) => stations[i]?.stage === stage).map((channel) => channel ?? "none");
    return `${stage === 0 ? "stem" : `stage ${stage}`}: ${list.join(", ")}`;
  });
  return `${called === undefined ? "" : `${called}, `}${stages.join("; ")}.`;
}

/** What stands on the faces, in a sentence that names the channels. */
export function channelWords(rows: readonly ShownChannels[]): string {
  const shown = new Set(rows.flatMap(({channels = []}) => channels));
  const [only] = shown;
  if (only === undefined) return "Faces: the mean of each unit’s maps, each on its own scale.";
  if (shown.size === 1) return `Faces: channel ${only} of each unit, counted from 0, each on its own scale.`;
  return `Faces: each unit’s strongest map, of the largest root mean square, each on its own scale. Channel, counted from 0: ${rows.map(listed).join(" ")}`;
}
