import { parseArgs } from 'node:util';
import { ComparisonKind } from '../../src/model/comparison.ts';
import type { PostFilter } from '../../src/model/post-filter.ts';
import { filterOf } from './filter-option.ts';

/** What the user asked for. */
export type Asked =
  | { do: 'help' }
  | {
      do: 'audit';
      table: boolean;
      brand: string | undefined;
      survey: string | undefined;
      filter: PostFilter | undefined;
    }
  | { do: 'merge'; table: boolean; files: string[] }
  | { do: 'compare'; table: boolean; files: string[]; kind: ComparisonKind | undefined };

/** Reads the options, or says in words what is wrong with them. */
export function readOptions(args: string[]): Asked | { wrong: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals: files } = parsed;
  const { table, merge, compare, as } = values;
  if (values.help) return { do: 'help' };
  if (merge && compare) return { wrong: 'Ask for --merge or --compare, not both.' };
  if (as !== undefined && !compare) return { wrong: '--as goes with --compare.' };
  if (!merge && !compare) {
    const [file] = files;
    if (file !== undefined) return { wrong: `Tagged posts are read from stdin: write < ${file}` };
    const found = filterOf(values);
    return 'wrong' in found
      ? found
      : { do: 'audit', table, brand: values.brand, survey: values.survey, filter: found.filter };
  }
  const idle = OF_POSTS.find((option) => values[option] !== undefined);
  if (idle !== undefined)
    return {
      wrong: `--${idle} is for posts: the reports to ${merge ? 'merge' : 'compare'} are made already.`,
    };
  if (merge)
    return files.length > 0 ? { do: 'merge', table, files } : { wrong: 'Which reports are to be merged?' };
  const kind = as === undefined ? undefined : ComparisonKind.safeParse(as).data;
  if (as !== undefined && kind === undefined)
    return { wrong: `--as ${as}: there are ${ComparisonKind.options.join(', ')}.` };
  return files.length > 1
    ? { do: 'compare', table, files, kind }
    : { wrong: 'Name two reports or more to be compared.' };
}

const OF_POSTS = ['brand', 'survey', 'from', 'to', 'last', 'kind', 'lang', 'platform'] as const;

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'boolean', default: false },
      brand: { type: 'string' },
      survey: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      last: { type: 'string' },
      kind: { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true },
      platform: { type: 'string', multiple: true },
      merge: { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
      as: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}
