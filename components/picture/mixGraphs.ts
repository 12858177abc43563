import type {Part, StageGraph} from "./stageParts.js";

const lerp = (a: number, b: number, time: number): number => a + time * (b - a);

/** Every number between the two, also those of a box's size; all else is the second's. */
function mixPart<P extends object>(from: P, to: P, time: number): P {
  const before = Object.fromEntries(Object.entries(from)) as Readonly<Record<string, unknown>>;
  const mixed = Object.entries(to).map(([name, value]: [string, unknown]) => {
    const was = before[name];
    if (typeof value === "number" && typeof was === "number") return [name, lerp(was, value, time)];
    const nested =
      name === "size" && typeof value === "object" && value !== null && typeof was === "object" && was !== null;
    return [name, nested ? mixPart(was, value, time) : value];
  });
  return Object.fromEntries(mixed) as P;
}

function mixParts<P extends Part>(from: readonly P[], to: readonly P[], time: number, homes: Homes): readonly P[] {
  const before = new Map(from.map((part) => [part.key, part]));
  const after = new Set(to.map(({key}) => key));
  const atHome = (part: P, graph: ReadonlyMap<string, Part>): P => {
    const home = part.home === undefined ? undefined : graph.get(part.home);
    return {...part, opacity: 0, ...(home ? {x: home.x, y: home.y} : {})};
  };
  return [
    ...from.filter(({key}) => !after.has(key)).map((part) => mixPart(part, atHome(part, homes.to), time)),
    ...to.map((part) => mixPart(before.get(part.key) ?? atHome(part, homes.from), part, time))
  ];
}

interface Homes {
  readonly from: ReadonlyMap<string, Part>;
  readonly to: ReadonlyMap<string, Part>;
}

/**
 * The picture between two: parts that both have move and change size; what only the second has comes out of its home and
 * appears, what only the first has goes home and vanishes. Time 0–1; at 1 it is the second itself.
 */
export function mixGraphs(from: StageGraph, to: StageGraph, time: number): StageGraph {
  if (time >= 1) return to;
  const homes = {
    from: new Map(from.boxes.map((box) => [box.key, box])),
    to: new Map(to.boxes.map((box) => [box.key, box]))
  };
  return {
    width: to.width,
    height: lerp(from.height, to.height, time),
    boxes: mixParts(from.boxes, to.boxes, time, homes),
    arcs: mixParts(from.arcs, to.arcs, time, homes),
    nodes: mixParts(from.nodes, to.nodes, time, homes),
    rails: mixParts(from.rails, to.rails, time, homes),
    frames: mixParts(from.frames, to.frames, time, homes),
    spans: mixParts(from.spans, to.spans, time, homes),
    texts: mixParts(from.texts, to.texts, time, homes),
    stops: to.stops
  };
}
