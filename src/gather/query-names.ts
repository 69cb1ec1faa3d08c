/**
 * The names of an address's query parameters, decoded, each once. Not from `searchParams.keys()`: what it gives cannot
 * be walked through in Firefox's content scripts.
 */
export function queryNames(url: URL): string[] {
  const names = url.search
    .slice(1)
    .split('&')
    .map((pair) => decoded((pair.split('=')[0] ?? '').replace(/\+/g, ' ')));
  return [...new Set(names)];
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
