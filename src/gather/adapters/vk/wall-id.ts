/** A post's id: whose wall (negative for communities) and which number on it, as in `wall-123_456`. */
const ID = /(-?\d+)_(\d+)/;

/** The id in an attribute (`-1_2`, `post-1_2`) or an address (`/wall-1_2`, `?w=wall-1_2`); `null` without one. */
export function wallId(value: string | null | undefined): string | null {
  const [, owner, number] = ID.exec(value ?? '') ?? [];
  return owner === undefined || number === undefined ? null : `${owner}_${number}`;
}

/** The id of the post that an address leads to; photos and videos have ids of the same kind. */
export function wallIdIn(href: string | null | undefined): string | null {
  const [, id] = /(?:^|\/|=)wall(-?\d+_\d+)/.exec(href ?? '') ?? [];
  return id ?? null;
}

/** The account an address leads to: a name, or `club1`, `public1`, `id1`; `null` for everything else. */
export function accountIn(href: string | null | undefined, base: URL): string | null {
  try {
    const [, name] = /^\/([\w.]{2,})\/?$/.exec(new URL(href ?? '', base).pathname) ?? [];
    return name === undefined ||
      /^(away\.php|feed|wall|search|im|login)$/.test(name) ||
      wallIdIn(`/${name}`) !== null
      ? null
      : name;
  } catch {
    return null;
  }
}

/** Links that lead away go through `/away.php?to=…`; the address itself, or the link as it is. */
export function outward(href: string, base: URL): string {
  try {
    const url = new URL(href, base);
    return (url.pathname === '/away.php' ? url.searchParams.get('to') : null) ?? url.href;
  } catch {
    return href;
  }
}
