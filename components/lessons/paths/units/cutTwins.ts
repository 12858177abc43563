import {miniature} from "../../../network/miniature.js";
import type {PictureRow} from "../../../picture/network/pictureRow.js";
import {stationsOf} from "../../../picture/network/station.js";
import type {TwinName} from "../../../run/networkRun.js";
import {rightAnswers, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import type {LesionCounts} from "./countLayer.js";

/** Both trained networks as the picture draws them, with what is known of each station. */
export interface CutTwins {
  readonly rows: readonly PictureRow[];
  readonly counts: Readonly<Record<TwinName, LesionCounts>>;
  /** Stations of these units. */
  readonly stationsOf: (units: readonly string[]) => ReadonlySet<number>;
  /** The unit of a station, by its id; undefined for the stem. */
  readonly unitAt: (station: number) => string | undefined;
}

/** Residual first, as everywhere. */
export const NETWORKS = ["residual", "plain"] as const;

/** Joins the recording with the networks' stations. */
export function cutTwins({units, labels, networks}: RecordedLesions): CutTwins {
  const rows = NETWORKS.map((network): PictureRow => ({
    network,
    stations: stationsOf(miniature({skip: network === "residual"}))
  }));
  const places = rows[0]?.stations.map(({id}) => id) ?? [];
  const counts = NETWORKS.map((network): [TwinName, LesionCounts] => {
    const entry = networks.find((one) => one.network === network);
    const without = places.map((id) => {
      const answers = entry?.without[units.indexOf(id)];
      return answers === undefined ? undefined : rightAnswers(answers, labels);
    });
    return [network, {whole: rightAnswers(entry?.whole ?? "", labels), without}];
  });
  return {
    rows,
    counts: Object.fromEntries(counts) as CutTwins["counts"],
    stationsOf: (out) => new Set(out.map((unit) => places.indexOf(unit))),
    unitAt: (station) => (station > 0 ? places[station] : undefined)
  };
}
