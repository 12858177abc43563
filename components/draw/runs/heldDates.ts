/** The pieces of a text, its days (2026-11-24) in elements of their own that do not break at a hyphen. */
export function heldDates(text: string): readonly (string | HTMLElement)[] {
  return text.split(/(\d{4}-\d\d-\d\d)/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const day = document.createElement("span");
    day.className = "held";
    day.textContent = piece;
    return day;
  });
}
