import type {ResidualUnit} from "../network/network.js";
import {up, type BoxScale, type BoxSize} from "./boxScale.js";
import {LEAD, NODE} from "./layInside.js";
import {GAP} from "./layLayer.js";
import type {StageEntry} from "./stageEntries.js";
import type {Draft} from "./rowsOf.js";

/** Between two boxes of a deck: the edge by which each is seen, in CSS pixels. */
const EDGE = 5;

/** Where a deck stands in its row, in CSS pixels. */
interface DeckPlace {
  readonly row: number;
  /** Left end of the arc, and the arc's top; the deck's left edge, and its width; the middle of its sum. */
  readonly from: number;
  readonly top: number;
  readonly x: number;
  readonly width: number;
  readonly sumX: number;
  readonly size: BoxSize;
}

/** Puts a deck of closed units, its one arc and its one sum into the draft. */
export function layDeck(
  draft: Draft,
  deck: readonly StageEntry[],
  scale: BoxScale,
  differences: ReadonlyMap<string, string>
): void {
  const {facts, unit} = deck[0] as StageEntry;
  const size = scale.size(facts.output);
  const joined = unit !== undefined && unit.shortcut !== "none" ? unit : undefined;
  const width = size.thick + (deck.length - 1) * EDGE + size.lean;
  const {x: start, row} = draft.take(LEAD + width + GAP + (joined ? NODE : 0));
  const x = start + LEAD;
  const sumX = x + width + GAP / 2 + NODE / 2 - 2;
  const place = {row, from: start + 3, top: -Math.max(up(size) + 14, 30), x, width, sumX, size};
  layBoxes(draft, deck, joined, place);
  layMarks(draft, deck, joined, place, differences);
  const {id} = (deck.at(-1) as StageEntry).facts.layer;
  const stop = {
    id,
    unit: unit === undefined ? "" : id,
    shape: facts.output,
    ...size,
    y: 0,
    row,
    opacity: 1,
    count: deck.length
  };
  draft.stop({...stop, key: id, kind: "unit", x: x + width - size.lean / 2});
  if (joined) draft.stop({...stop, key: `${id}+`, kind: "sum", x: sumX});
}

/** The boxes, each with its arc and sum, of which only the last's are seen: the others' come out when the deck is spread. */
function layBoxes(
  draft: Draft,
  deck: readonly StageEntry[],
  joined: ResidualUnit | undefined,
  {row, from, top, x, sumX, size}: DeckPlace
): void {
  deck.forEach(({facts, stage, unit}, i) => {
    const {id} = facts.layer;
    const opacity = i === deck.length - 1 ? 1 : 0;
    draft.box(
      {
        key: id,
        kind: "unit",
        facts,
        shape: facts.output,
        size,
        stage,
        shortcut: unit?.shortcut,
        body: 1,
        x: x + i * EDGE,
        y: 0,
        opacity: 1
      },
      row
    );
    if (joined === undefined) return;
    const {shortcut} = joined;
    draft.arc({key: `${id}#0`, unit: id, shortcut, x: from, y: 0, top, x2: sumX, y2: -6, opacity}, row);
    draft.node({key: `${id}+`, kind: "sum", x: sumX, y: 0, opacity}, row);
  });
}

/** What is written at a deck: what stands on its shortcut, how many units it is, whether one of them differs. */
function layMarks(
  draft: Draft,
  deck: readonly StageEntry[],
  joined: ResidualUnit | undefined,
  {row, from, top, x, width, sumX, size}: DeckPlace,
  differences: ReadonlyMap<string, string>
): void {
  const {id} = (deck.at(-1) as StageEntry).facts.layer;
  if (joined && joined.shortcut !== "identity") {
    const text = joined.shortcut === "projection" ? "1×1" : "0";
    draft.text({key: `${id}?`, kind: "badge", text, x: (from + sumX) / 2, y: top, opacity: 1}, row);
  }
  const count = deck.length > 1 ? `× ${deck.length}` : "";
  const differs = deck.some(({facts}) => differences.has(facts.layer.id)) ? "≠" : "";
  if (count === "" && differs === "") return;
  const kind = differs === "" ? "count" : "differs";
  const text = [differs, count].join(" ").trim();
  draft.text({key: `${id}×`, kind, text, x: x + width / 2, y: up(size) + 18, opacity: 1}, row);
}
