import type {Network} from "../../network/network.js";

/** How lengths are drawn: twice as many pixels twice as long, or compressed so that small maps are seen. */
export const BOX_SCALES = ["sqrt", "linear"] as const;
export type BoxScaleName = (typeof BOX_SCALES)[number];

/** How far the reader has zoomed into a network; layers and units go by their ids, so it holds for two networks at once. */
export interface ShapeView {
  /** Stages, from 1, that the reader has folded, and those that are spread out where they would fold by themselves. */
  readonly folded: ReadonlySet<number>;
  readonly spread: ReadonlySet<number>;
  /** Units whose layers are shown. */
  readonly open: ReadonlySet<string>;
  /** The layer whose formulas are shown and kept. */
  readonly layer: string | null;
  readonly scale: BoxScaleName;
}

export const OVERVIEW: ShapeView = {
  folded: new Set(),
  spread: new Set(),
  open: new Set(),
  layer: null,
  scale: "sqrt"
};

/** A set with one element more, or less where it was in. */
export function toggled<T>(set: ReadonlySet<T>, element: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(element)) next.add(element);
  return next;
}

const without = <T>(set: ReadonlySet<T>, element: T): ReadonlySet<T> =>
  new Set([...set].filter((other) => other !== element));

/** The view with a stage folded, or spread out. */
export function foldedStage(view: ShapeView, stage: number, isFolded: boolean): ShapeView {
  return isFolded
    ? {...view, folded: new Set([...view.folded, stage]), spread: without(view.spread, stage)}
    : {...view, folded: without(view.folded, stage), spread: new Set([...view.spread, stage])};
}

/** The keys of a view for the page's address; what is as in the overview is left out. */
export function formatShapeView({folded, spread, open, layer, scale}: ShapeView): string {
  return [
    ...(folded.size > 0 ? [`fold=${[...folded].toSorted().join()}`] : []),
    ...(spread.size > 0 ? [`spread=${[...spread].toSorted().join()}`] : []),
    ...(open.size > 0 ? [`open=${[...open].join()}`] : []),
    ...(layer === null ? [] : [`layer=${layer}`]),
    ...(scale === "sqrt" ? [] : [`boxes=${scale}`])
  ]
    .map((pair) => `&${pair}`)
    .join("");
}

/** Reads the keys of a view from the page's address; stages, units and layers that none of the networks has are passed over. */
export function parseShapeView(hash: string, networks: readonly Network[]): ShapeView {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const list = (key: string): readonly string[] => (values.get(key) ?? "").split(",");
  const layers = networks.flatMap((network) => network.layers);
  const units = new Set(layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer.id] : [])));
  const all = new Set(
    layers.flatMap((layer) =>
      (layer.kind === "residualUnit" ? [layer, ...layer.main, ...layer.skip] : [layer]).map(({id}) => id)
    )
  );
  const most = Math.max(0, ...networks.map((network) => network.stages.length));
  const stages = (key: string): ReadonlySet<number> =>
    new Set(
      list(key)
        .map(Number)
        .filter((stage) => Number.isInteger(stage) && stage >= 1 && stage <= most)
    );
  const folded = stages("fold");
  const layer = values.get("layer");
  return {
    folded,
    spread: new Set([...stages("spread")].filter((stage) => !folded.has(stage))),
    open: new Set(list("open").filter((id) => units.has(id))),
    layer: layer !== null && all.has(layer) ? layer : null,
    scale: values.get("boxes") === "linear" ? "linear" : "sqrt"
  };
}
