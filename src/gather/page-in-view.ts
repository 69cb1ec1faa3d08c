/**
 * The page that gathering reads, passed as a parameter so that no code here reaches for globals: the document, the
 * address it is to be read as (a saved page has another one than its file) and the moment of reading, against which
 * relative times ("3h") are resolved.
 */
export interface PageInView {
  readonly document: Document;
  readonly url: URL;
  readonly now: Date;
}

/** True if `host` is `domain` or a subdomain of it: matched on a dot boundary, so `vox.com` is not `x.com`. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
