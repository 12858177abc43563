/** @file Where a page's card is. */
import {FORWARDS} from "../../components/site/pages.js";
import {NOT_FOUND} from "../site/pagesOf.js";

/** Whether a page has a card: what forwards, stands within other pages or does not exist has none. */
export const hasCard = (page: string): boolean =>
  page !== NOT_FOUND && !page.startsWith("embed/") && !FORWARDS.some(({path}) => `${path.slice(1)}.html` === page);

/** The card of a page, seen from the site's root: `cards/paths.png`. */
export const cardFile = (page: string): string => `cards/${page.replace(/\.html$/, ".png")}`;
