/** A day, a number with its percent sign, a command of the project. */
const HELD = /(\d{4}-\d\d-\d\d|npm run record -- [\w-]+|\d[\d.,]* %)/;

/** The pieces of a text, with those that a line must not break in elements of their own: days at a hyphen, `38 %` at its space, commands. */
export function heldPieces(text: string): readonly (string | HTMLElement)[] {
  return text.split(HELD).flatMap((piece, i): readonly (string | HTMLElement)[] => {
    if (i % 2 === 0) return piece === "" ? [] : [piece];
    const held = document.createElement("span");
    held.className = "held";
    held.textContent = piece;
    return [held];
  });
}
