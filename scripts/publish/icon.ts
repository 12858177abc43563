/** The site's sign, an arc over a straight way and the sum at its end, in a square of 32. */
export const ICON_PATHS =
  '<path d="M4 22H28M6 22C6 4 24 4 24 22" fill="none" stroke="rgb(0,114,178)" stroke-width="4"/><circle cx="24" cy="22" r="5" fill="rgb(213,94,0)"/>';

/** The sign on nothing, as a tab shows it. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ICON_PATHS}</svg>`;

/**
 * The same as an address, for pages that ask for no file. Framework decodes and encodes addresses, so this one holds no sign whose code
 * would not come back: `#` is one.
 */
export const FAVICON = `data:image/svg+xml,${encodeURI(ICON)}`;

/**
 * The sign on paper, as a home screen shows it.
 * @param margin space around the sign, in its units: systems that cut icons to their own shape need a fifth of the side
 */
export function iconOnPaper(margin: number): string {
  const side = 32 + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}"><rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" fill="#fbfaf7"/>${ICON_PATHS}</svg>`;
}
