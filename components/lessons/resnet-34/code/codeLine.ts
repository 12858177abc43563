/** A piece of a line of code, and the ids of the layers that it makes; none where it makes no layer. */
export interface CodePiece {
  readonly text: string;
  readonly layers: readonly string[];
}

/** A line of code in pieces. */
export type CodeLine = readonly CodePiece[];

/** A line of one piece. */
export function codeLine(text: string, layers: readonly string[] = []): CodeLine {
  return [{text, layers}];
}

/** Lines that make no layer. */
export function plainLines(...lines: readonly string[]): readonly CodeLine[] {
  return lines.map((text) => codeLine(text));
}
