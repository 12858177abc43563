/**
 * Address of the site's root, which the build writes at each page as the way there; undefined in the preview, whose server's root it is and
 * which keeps nothing of the site as a whole.
 */
export function siteRoot(): string | undefined {
  const {root} = document.documentElement.dataset;
  return root === undefined ? undefined : new URL(`${root}/`, document.baseURI).href;
}
