/**
 * The lines of a stream, one at a time. Not `readline`: it also breaks at U+2028, which may stand in a JSON string, and
 * it reads ahead of a slow consumer. The pieces of a long line are joined once, so that its cost stays linear. A byte
 * order mark at the start is dropped.
 */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let pieces: string[] = [];
  let atStart = true;
  for await (const chunk of stream as AsyncIterable<string>) {
    const text = atStart ? chunk.replace(/^\uFEFF/, '') : chunk;
    atStart = false;
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, end));
      yield pieces.join('');
      pieces = [];
      from = end + 1;
    }
    if (from < text.length) pieces.push(text.slice(from));
  }
  if (pieces.length > 0) yield pieces.join('');
}
