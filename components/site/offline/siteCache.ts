/** Name of the cache that holds a site's files: several sites may share an origin, so its root is in it. */
export function siteCache(root: string): string {
  return `shortcut-site ${root}`;
}
