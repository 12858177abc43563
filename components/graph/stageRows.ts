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
/** Bands of a row: above it for the label that travels, below it for the layers' names and the groups' names. */
const TRAVEL = 24;
const LABELS = 36;
const NAME = 18;
const GROUPS = 50;
const LINE = 13;

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
}

/** A picture in the making: parts have their row, and their height above (negative) or below the row's line. */
export class Draft {
  private x = LEFT;
  private row = 0;
  private readonly boxes: Drawn<BoxPart>[] = [];
  private readonly arcs: Drawn<ArcPart>[] = [];
  private readonly nodes: Drawn<NodePart>[] = [];
  private readonly texts: Drawn<TextPart>[] = [];
  private readonly lower: (Drawn<Omit<TextPart, "y">> & {line: number})[] = [];
  private readonly stops: StopPart[] = [];
  private readonly frames: {unit: string; stretch: Stretch}[] = [];
  private readonly spans: {name: string; shape: string; stage: number; isSpread: boolean; stretches: Stretch[]}[] = [];
  private open: {unit: string; from: Place} | undefined;
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
      this.frames.push({unit: this.open.unit, stretch: {...this.open.from, x2: this.width - 2}});
      this.open = {unit: this.open.unit, from: {x: 2, row: this.row + 1}};
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

  group(name: string, shape: string, stage: number, isSpread: boolean, minimum = 0): void {
    this.spans.push({name, shape, stage, isSpread, stretches: []});
    this.minimum = minimum;
  }
  endGroup(): void {
    const last = this.spans.at(-1)?.stretches.at(-1);
    if (last !== undefined && this.trial === undefined) this.x = Math.max(this.x, last.x + this.minimum) + 8;
  }

  box(part: BoxPart, row: number): void {
    this.boxes.push({part, row});
  }
  arc(part: ArcPart, row: number): void {
    this.arcs.push({part, row});
  }
  node(part: NodePart, row: number): void {
    this.nodes.push({part, row});
  }
  text(part: TextPart, row: number): void {
    this.texts.push({part, row});
  }
  /** A text in a line of the band below the row. */
  below(part: Omit<TextPart, "y">, row: number, line: number): void {
    this.lower.push({part, row, line});
  }
  stop(part: StopPart): void {
    this.stops.push(part);
  }
  frameFrom(unit: string, row: number, x: number): void {
    this.open = {unit, from: {x, row}};
  }
  frameTo(unit: string, row: number, x2: number): void {
    const from = this.open?.from ?? {x: LEFT, row};
    this.frames.push({unit, stretch: {...from, row, x2}});
    this.open = undefined;
  }
  /** The stretches from one place to another: to the end of its row, along the rows between, from the beginning of the last. */
  rowsBetween(from: Place, to: Place): readonly Stretch[] {
    return Array.from({length: to.row - from.row + 1}, (_, i) => {
      const row = from.row + i;
      return {row, x: row === from.row ? from.x : 0, x2: row === to.row ? to.x : this.width};
    });
  }

  /** Gives every row its height, and every part its place. */
  finish(): StageGraph {
    let height = 0;
    const rows = Array.from({length: this.row + 1}, (_, row) => {
      const here = <P>(drawn: readonly Drawn<P>[]): readonly P[] => drawn.filter((one) => one.row === row).map(({part}) => part); // prettier-ignore
      const bodies = here(this.boxes).filter(({body}) => body > 0);
      const above = Math.max(20, ...bodies.map(({size, y}) => up(size) - y), ...here(this.arcs).map(({top}) => 8 - top), ...here(this.texts).map(({y}) => 12 - y)); // prettier-ignore
      const below = Math.max(8, ...bodies.map(({size}) => up(size)));
      const frames = this.frames.filter(({stretch}) => stretch.row === row);
      const line = height + TRAVEL + above;
      const labels = line + below;
      const groups = labels + LABELS + (frames.length > 0 ? NAME : 0);
      const frame = {y: line - above - 6, height: above + below + LABELS + NAME + 4};
      height = groups + GROUPS;
      return {line, labels, groups, frame};
    });
    const at = <P extends {readonly y: number}>({part, row}: Drawn<P>): P => ({...part, y: part.y + (rows[row]?.line ?? 0)}); // prettier-ignore
    return {
      width: this.width,
      height,
      boxes: this.boxes.map(at),
      nodes: this.nodes.map(at),
      arcs: this.arcs.map(({part, row}) => {
        const line = rows[row]?.line ?? 0;
        return {...part, y: part.y + line, top: part.top + line, y2: part.y2 + line};
      }),
      texts: [
        ...this.texts.map(at),
        ...this.lower.map(({part, row, line}) => ({...part, y: (rows[row]?.labels ?? 0) + 14 + LINE * line}))
      ],
      rails: rows.map(({line}, row): RailPart => ({key: `row${row}`, x: row === 0 ? LEFT + 12 : 0, x2: row === rows.length - 1 ? (this.ends[row] ?? 0) - 16 : this.width, y: line, opacity: 1})), // prettier-ignore
      frames: this.frames.map(({unit, stretch: {x, x2, row}}, i): FramePart => {
        const {y, height: tall} = rows[row]?.frame ?? {y: 0, height: 0};
        const key = `${unit}[${this.frames.filter((other, j) => other.unit === unit && j < i).length}`;
        return {key, unit, home: unit, x, y, width: x2 - x, height: tall, opacity: 1};
      }),
      spans: this.spans.flatMap(({name, shape, stage, isSpread, stretches}) =>
        name === "image" ? [] : stretches.map(({x, x2, row}, i): SpanPart => ({key: `${name}${i}`, name: i === 0 ? name : `${name}, on`, shape: i === 0 ? shape : "", stage: i === 0 ? stage : 0, isSpread, x, x2: x2 - 6, y: rows[row]?.groups ?? 0, opacity: 1}))
      ), // prettier-ignore
      stops: this.stops.map((stop) => ({...stop, y: stop.y + (rows[stop.row]?.line ?? 0)}))
    };
  }
}

/** A picture in rows of the given width (CSS pixels): `lay` puts its parts in, from left to right. */
export function rowsOf(width: number, lay: (draft: Draft) => void): StageGraph {
  const draft = new Draft(width);
  lay(draft);
  return draft.finish();
}
