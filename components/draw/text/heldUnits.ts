/** A text in which no line ends between a number and its `%` or `ms`. */
export const heldUnits = (text: string): string => text.replaceAll(/(\d) (?=%|ms\b)/g, "$1\u00a0");
