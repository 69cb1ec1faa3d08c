import { SitePack, SitePackFile } from '../../model/site-pack.ts';

/**
 * What is wrong with a file, or with one pack in it (`at`, from 1; `host` if it has one). `where` names the part of the
 * pack: "fields.text.0".
 */
export type PackProblem =
  | { readonly kind: 'no-json' | 'no-pack-file' | 'newer-version' | 'too-large' | 'no-packs' }
  | { readonly kind: 'bad-part'; readonly at: number; readonly where: string; readonly host: string | null }
  | { readonly kind: 'bad-selector'; readonly at: number; readonly selector: string; readonly host: string }
  | { readonly kind: 'twice'; readonly at: number; readonly host: string };

export interface PackFileContent {
  readonly packs: readonly SitePack[];
  readonly problems: readonly PackProblem[];
}

/** In characters: a thousand packs fit in. */
const LARGEST_FILE = 4_000_000;

/**
 * Reads an exported file. Packs without a problem are given even if others have one; of two for one host the first.
 * @param isSelector whether the browser understands it
 */
export function readPackFile(text: string, isSelector: (selector: string) => boolean): PackFileContent {
  const only = (kind: 'no-json' | 'no-pack-file' | 'newer-version' | 'too-large' | 'no-packs') => ({
    packs: [],
    problems: [{ kind }],
  });
  if (text.length > LARGEST_FILE) return only('too-large');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return only('no-json');
  }
  const file = SitePackFile.safeParse(content);
  if (!file.success) return only(isNewer(content) ? 'newer-version' : 'no-pack-file');
  if (file.data.packs.length === 0) return only('no-packs');
  const packs = new Map<string, SitePack>();
  const problems: PackProblem[] = [];
  file.data.packs.forEach((raw, index) => {
    const at = index + 1;
    const parsed = SitePack.safeParse(raw);
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
      problems.push({ kind: 'bad-part', at, where, host: hostOf(raw) });
      return;
    }
    const pack = parsed.data;
    const bad = selectorsOf(pack).find((selector) => !isSelector(selector));
    if (bad !== undefined) problems.push({ kind: 'bad-selector', at, selector: bad, host: pack.host });
    else if (packs.has(pack.host)) problems.push({ kind: 'twice', at, host: pack.host });
    else packs.set(pack.host, pack);
  });
  return { packs: [...packs.values()], problems };
}

/** What `readPackFile` reads: the packs as a person can read them. */
export function packFileOf(packs: readonly SitePack[]): string {
  const file: SitePackFile = { format: 'feedgap-site-packs', version: 1, packs: [...packs] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function isNewer(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const { format, version } = content as Record<string, unknown>;
  return format === 'feedgap-site-packs' && typeof version === 'number' && version > 1;
}

/** The host of something that is no pack, for naming it; `null` if it has none that could be shown. */
function hostOf(raw: unknown): string | null {
  const host = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)['host'] : undefined;
  return typeof host === 'string' && host !== '' && host.length <= 253 ? host : null;
}

function selectorsOf(pack: SitePack): string[] {
  return [...pack.containers, ...Object.values(pack.fields).flat()];
}
