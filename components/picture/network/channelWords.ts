import type {Station} from "./station.js";
import * as say from "../../words/en/pictureNetworkWords.js";
import * as more from "../../words/en/picture/pictureFacesWords.js";

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
    const list = channels.filter((_channel, i) => stations[i]?.stage === stage).map((channel) => channel ?? more.none);
    return `${stage === 0 ? say.stem : say.stageOf(stage)}: ${list.join(", ")}`;
  });
  return `${called === undefined ? "" : `${called}, `}${stages.join("; ")}.`;
}

/** What stands on the faces, in a sentence that names the channels. */
export function channelWords(rows: readonly ShownChannels[]): string {
  const shown = new Set(rows.flatMap(({channels = []}) => channels));
  const [only] = shown;
  if (only === undefined) return more.facesAreMeans;
  if (shown.size === 1) return more.facesAreOneChannel(only);
  return more.facesAreTheStrongest(rows.map(listed).join(" "));
}
