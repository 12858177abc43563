/** Address of the site's root; undefined in the preview and in pages that stand within others, which have no part in the site as a whole. */
export function siteRoot(): string | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  return link === null ? undefined : new URL(".", link.href).href;
}
