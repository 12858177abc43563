/** A part of the book as the search knows it: what stands below one heading, or one entry of the glossary. */
export interface BookSection {
  /** The page's title. */
  readonly page: string;
  /** Where it stands, seen from the site's root: `paths#what-is-left`; empty for the cover. */
  readonly place: string;
  /** Its heading; the page's title for what stands before the first one. */
  readonly heading: string;
  /** Its words, without those of figures that scripts draw. */
  readonly text: string;
}
