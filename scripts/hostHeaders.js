// What a host says about the site's files: one list for the server here, for `_headers` and for the recipe in HOSTING.md.

/** Names that hold a hash of their content: `x.1a2b3c4d.json`, `chunk-H76JWBVF.js`, and all in the folder of the workers' bundles. */
const HASHED = /\.[0-9a-f]{8}\.\w+$|-[0-9A-Z]{8}\.\w+$|\/bundle-[0-9a-f]{8}\//;

/**
 * Whether a file's name changes with its content, so that a browser may keep it for good.
 * @param {string} path below the site's root
 */
export const isHashed = (path) => HASHED.test(path);

export const KEPT_FOR_GOOD = "public, max-age=31536000, immutable";
export const ASKED_AGAIN = "no-cache";

/** What is said of every file. @type {Readonly<Record<string, string>>} */
export const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin"
};
