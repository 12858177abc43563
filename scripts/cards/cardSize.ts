/** @file How large a card is. */

/** A card's size in pixels, as previews of links want it. */
export const CARD = {width: 1200, height: 630} as const;
