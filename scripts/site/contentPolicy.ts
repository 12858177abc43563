import {createHash} from "node:crypto";

/** What a page's content security policy depends on. */
export interface PolicyOptions {
  /** Text of each inline script; only these run. */
  readonly scripts: readonly string[];
  /** Sources to fetch from besides the page's own origin. */
  readonly fetches?: readonly string[];
  /** Whether code may be made from text: the preview does so, the built site does not. */
  readonly evaluates?: boolean;
}

/** The policy of one page: everything from its own origin, of inline scripts only those whose hash is named. */
export function contentPolicy({scripts, fetches = [], evaluates = false}: PolicyOptions): string {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...(evaluates ? ["'unsafe-eval'"] : []), ...new Set(hashes)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...fetches].join(" "),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'"
  ].join("; ");
}
