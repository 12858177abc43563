import {up} from "./boxScale.js";
import type {
  ArcPart,
  BoxPart,
  FramePart,
  NodePart,
  RailPart,
  SpanPart,
  StageGraph,
  StopPart,
  TextPart
} from "./stageParts.js";

const LEFT = 8;
/** Bands of a row, in CSS pixels: above it for the label that travels, below it for the groups' names; between two groups. */
const TRAVEL = 24;
const GROUPS = 62;
const APART = 6;

interface Place {
  readonly x: number;
  readonly row: number;
}
interface Stretch extends Place {
  readonly x2: number;
}
interface Drawn<P> {
  readonly part: P;
  readonly row: number;
  /** Place of its group in the order of groups. */
  readonly group: number;
}

/** A picture in the making: parts have their row, and their height above (negative) or below the row's line. */
export class Draft {
  private x = LEFT;
  private row = 0;
  private readonly boxes: Drawn<BoxPart>[] = [];
  private readonly arcs: Drawn<ArcPart>[] = [];
  private readonly nodes: Drawn<NodePart>[] = [];
  private readonly texts: Drawn<TextPart>[] = [];
  private readonly stops: Omit<StopPart, "ceiling">[] = [];
  private readonly frames: {unit: string; stretch: Stretch; above: number; below: number}[] = [];
  private readonly spans: {
    name: string;
    shape: string;
    stage: number;
    isSpread: boolean;
    isLow: boolean;
    stretches: Stretch[];
  }[] = [];
  private open: {unit: string; from: Place; above: number; below: number} | undefined;
  private minimum = 0;
  /** Right end of what stands in each row. */
  private readonly ends: number[] = [];
  /** A trial only measures: the width that everything would take in one row. */
  private trial: {width: number} | undefined;

  constructor(readonly width: number) {}

  /** Room for a part of the given width: in this row, or in the next where it does not fit. */
  take(width: number): Place {
    if (this.trial !== undefined) {
      const x = this.trial.width;
      this.trial.width += width;
      return {x, row: 0};
    }
    if (this.x + width > this.width - LEFT && this.x > LEFT) this.wrap();
    const place = {x: this.x, row: this.row};
    this.x += width;
    this.ends[this.row] = this.x;
    const span = this.spans.at(-1);
    const last = span?.stretches.at(-1);
    if (last?.row === this.row) span?.stretches.splice(-1, 1, {...last, x2: this.x});
    else span?.stretches.push({x: place.x, x2: this.x, row: this.row});
    return place;
  }

  private wrap(): void {
    if (this.open !== undefined) {
      this.frames.push({...this.open, stretch: {...this.open.from, x2: this.width - 2}});
      this.open = {...this.open, from: {x: 2, row: this.row + 1}};
    }
    this.x = LEFT;
    this.row++;
  }

  /** Begins a new row if what `lay` draws fits into a row, but not into what is left of this one; with `draw` it is then drawn. */
  together(lay: (draft: Draft) => void, draw = false): void {
    const measuring = new Draft(this.width);
    measuring.trial = {width: 0};
    lay(measuring);
    const {width} = measuring.trial;
    const room = this.width - LEFT - this.x;
    if (width > room && width <= this.width - 2 * LEFT && this.x > LEFT) this.wrap();
    if (draw) lay(this);
  }

  /** Begins a group; a low one, with large maps, has its name below those of the others. */
  group(group: {name: string; shape: string; stage: number; isSpread: boolean; isLow: boolean}, minimum = 0): void {
    this.spans.push({...group, stretches: []});
    this.minimum = minimum;
  }
  endGroup(): void {
    const last = this.spans.at(-1)?.stretches.at(-1);
    if (last !== undefined && this.trial === undefined) this.x = Math.max(this.x, last.x + this.minimum) + APART;
  }

  private drawn<P>(part: P, row: number): Drawn<P> {
    return {part, row, group: this.spans.length - 1};
  }
  box(part: BoxPart, row: number): void {
    this.boxes.push(this.drawn(part, row));
  }
  arc(part: ArcPart, row: number): void {
    this.arcs.push(this.drawn(part, row));
  }
  node(part: NodePart, row: number): void {
    this.nodes.push(this.drawn(part, row));
  }
  text(part: TextPart, row: number): void {
    this.texts.push(this.drawn(part, row));
  }
  stop(part: Omit<StopPart, "ceiling">): void {
    this.stops.push(part);
  }
  /** Begins an open unit's frame; it reaches so far above and below the row's line. */
  frameFrom(unit: string, from: Place, above: number, below: number): void {
    this.open = {unit, from, above, below};
  }
  frameTo(row: number, x2: number): void {
    if (this.open === undefined) return;
    this.frames.push({...this.open, stretch: {...this.open.from, row, x2}});
    this.open = undefined;
  }
  /** The stretches from one place to another: to the end of its row, along the rows between, from the beginning of the last. */
  rowsBetween(from: Place, to: Place): readonly Stretch[] {
    return Array.from({length: to.row - from.row + 1}, (_, i) => {
      const row = from.row + i;
      return {row, x: row === from.row ? from.x : 0, x2: row === to.row ? to.x : this.width};
    });
  }

  /** How far the parts of a row reach below its line; of the stages and the head, or of the stem. */
  private below(row: number, isMine: (group: number) => boolean): number {
    const mine = <P>(drawn: readonly Drawn<P>[]): readonly P[] =>
      drawn.filter((one) => one.row === row && isMine(one.group)).map(({part}) => part);
    const frames = this.frames.filter(({stretch}) => stretch.row === row);
    return Math.max(
      16,
      ...mine(this.boxes).map(({size}) => up(size)),
      ...mine(this.texts).map(({y}) => y + 6),
      ...frames.map(({below}) => below)
    );
  }

  /** Gives every row its height, and every part its place. */
  finish(): StageGraph {
    let height = 0;
    const isStage = (group: number): boolean => this.spans[group]?.isLow === false;
    const rows = Array.from({length: this.row + 1}, (_, row) => {
      const here = <P>(drawn: readonly Drawn<P>[]): readonly P[] =>
        drawn.filter((one) => one.row === row).map(({part}) => part);
      const frames = this.frames.filter(({stretch}) => stretch.row === row);
      const above = Math.max(
        20,
        ...here(this.boxes).map(({size, y, body}) => body * up(size) - y),
        ...here(this.arcs).map(({top}) => 10 - top),
        ...here(this.texts).map(({y}) => 12 - y),
        ...frames.map((frame) => frame.above)
      );
      const ceiling = height + TRAVEL / 2;
      const line = height + TRAVEL + above;
      const [all, stages] = [this.below(row, () => true), this.below(row, isStage)];
      const band = this.spans.some(({isLow, name, stretches}) => isLow && name !== "" && stretches.at(-1)?.row === row);
      height = line + Math.max(all + (band ? GROUPS : 8), stages + GROUPS);
      return {line, ceiling, low: line + all + 8, stages: line + stages + 8};
    });
    const at = <P extends {readonly y: number}>({part, row}: Drawn<P>): P => ({
      ...part,
      y: part.y + (rows[row]?.line ?? 0)
    });
    return {
      width: this.width,
      height,
      boxes: this.boxes.map(at),
      nodes: this.nodes.map(at),
      texts: this.texts.map(at),
      arcs: this.arcs.map(({part, row}) => {
        const line = rows[row]?.line ?? 0;
        return {...part, y: part.y + line, top: part.top + line, y2: part.y2 + line};
      }),
      rails: rows.map(({line}, row): RailPart => {
        const isLast = row === rows.length - 1;
        const x2 = isLast ? (this.ends[row] ?? 0) - 20 : this.width;
        return {key: `row${row}`, x: row === 0 ? LEFT + 24 : 0, x2, y: line, goesOn: !isLast, opacity: 1};
      }),
      frames: this.frames.map(({unit, stretch: {x, x2, row}, above, below}, i): FramePart => {
        const key = `${unit}[${this.frames.filter((other, j) => other.unit === unit && j < i).length}`;
        const y = (rows[row]?.line ?? 0) - above;
        return {key, unit, home: unit, x, y, width: x2 - x, height: above + below, opacity: 1};
      }),
      spans: this.spans.flatMap(({name, shape, stage, isSpread, isLow, stretches}) =>
        (name === "" ? [] : stretches).map(({x, x2, row}, i): SpanPart => {
          const y = (isLow ? rows[row]?.low : rows[row]?.stages) ?? 0;
          const words = i === 0 ? {name, shape, stage} : {name: `${name}, on`, shape: "", stage: 0};
          return {key: `${name}${i}`, ...words, isSpread, x, x2: x2 - 6, y, opacity: 1};
        })
      ),
      stops: this.stops.map((stop) => ({
        ...stop,
        y: stop.y + (rows[stop.row]?.line ?? 0),
        ceiling: rows[stop.row]?.ceiling ?? 0
      }))
    };
  }
}

/** A picture in rows of the given width (CSS pixels): `lay` puts its parts in, from left to right. */
export function rowsOf(width: number, lay: (draft: Draft) => void): StageGraph {
  const draft = new Draft(width);
  lay(draft);
  return draft.finish();
}
