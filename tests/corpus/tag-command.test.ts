import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createClassifier } from '../../src/classify/classifier.ts';
import { TaggedPost } from '../../src/model/tagged-post.ts';

/** As the model has it, but with the id as it was given. */
const TaggedLine = z.extend(z.looseObject(TaggedPost.shape), { id: z.union([z.string(), z.number()]) });

function run(
  input: string,
  ...args: string[]
): { lines: z.infer<typeof TaggedLine>[]; errors: string; status: number | null; out: string } {
  const { stdout, stderr, status } = spawnSync('node', ['scripts/run.mjs', 'tag', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = args.length > 0 ? [] : stdout.split('\n').filter((line) => line !== '');
  return {
    lines: lines.map((line) => z.parse(TaggedLine, JSON.parse(line))),
    errors: stderr,
    status,
    out: stdout,
  };
}

describe('npm run tag', () => {
  it('tags each line in order, skips blank ones, and gives ids back as they came', () => {
    const posts = [
      { id: 1, text: '20% off all kettles, code BREW20', lang: 'en-GB', platform: 'x' },
      { id: 'b', text: 'Jesteśmy tu dla was i nie tylko w tym roku', kind: 'pinned' },
      { id: 'c', text: '', lang: null },
    ];
    const { lines, status, errors } = run(`${posts.map((post) => JSON.stringify(post)).join('\n\n')}\r\n`);
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect(lines.map(({ id, lang, readable, primary }) => [id, lang, readable, primary])).toEqual([
      [1, 'en', true, 'discount'],
      ['b', 'pl', false, null],
      ['c', null, false, null],
    ]);
  });

  it('names each bad line, tags the rest, and ends with status 1', () => {
    const bad = [
      '{broken',
      '[]',
      '{"id":"x"}',
      '{"id":"x","text":5}',
      '{"id":"x","text":"a","kind":"odd"}',
      'null',
    ];
    const { lines, errors, status } = run([...bad, '{"id":"last","text":"Get 20% off"}'].join('\n'));
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual(['last']);
    expect(errors.trim().split('\n')).toEqual([
      'line 1: this is no JSON; left out',
      'line 2: this is no JSON object; left out',
      'line 3: "text" is missing; left out',
      'line 4: "text" is of the wrong kind; left out',
      'line 5: "kind" is of the wrong kind; left out',
      'line 6: this is no JSON object; left out',
    ]);
  });

  it('takes a byte order mark, line separators inside strings, and very long lines', () => {
    const long = 'Get 20% off kettles. '.repeat(10_000);
    const { lines, status } = run(
      `\uFEFF${JSON.stringify({ id: 'a', text: 'one\u2028two' })}\n${JSON.stringify({ id: 'b', text: long })}`,
    );
    expect(status).toBe(0);
    expect(lines.map(({ id, primary }) => [id, primary])).toEqual([
      ['a', null],
      ['b', 'discount'],
    ]);
  });

  it('says how likely each reason is, what is none, unsure or a giveaway, and nothing of what it cannot read', () => {
    const posts = [
      { id: 'a', text: 'Enter our giveaway for a chance to win a helmet', lang: 'en' },
      { id: 'b', text: 'Happy Tuesday', lang: 'en' },
      { id: 'c', text: 'Сегодня новая скидка', lang: 'ru' },
    ];
    const [entry, greeting, unread] = run(posts.map((post) => JSON.stringify(post)).join('\n')).lines;
    expect(entry).toMatchObject({ giveaway: true, unsure: false, noneKind: null });
    expect(entry?.scores.event).toBe(entry?.reasons.find(({ reason }) => reason === 'event')?.score);
    expect(Object.keys(entry?.scores ?? {})).toHaveLength(12);
    expect(greeting).toMatchObject({ reasons: [], noneKind: 'greeting', giveaway: false });
    expect(unread).toMatchObject({ readable: false, scores: {}, noneKind: null, unsure: false });
  });

  it('hands on what an audit shows of a post, with the version of the keywords and its first words', () => {
    const shown = {
      platform: 'x',
      permalink: 'https://x.com/a/1',
      likes: 4,
      comments: null,
      shares: 0,
      views: 9,
    };
    const long = { id: 'b', text: 'Get 20%\noff '.repeat(40), likes: '1.3K' };
    const { lines, errors, status } = run(
      [{ id: 'a', text: 'Get 20% off', ...shown }, long].map((post) => JSON.stringify(post)).join('\n'),
    );
    expect(lines[0]).toMatchObject({ ...shown, opening: 'Get 20% off' });
    expect(lines[0]?.['lexicon']).toBe(createClassifier().lexiconVersion);
    expect(lines[1]).not.toHaveProperty('likes');
    expect(lines[1]?.['opening']).toMatch(/^Get 20% off Get.* …$/);
    expect(errors).toBe('line 2: "likes" is of the wrong kind; tagged without it\n');
    expect(status).toBe(1);
  });

  it('explains itself to people with --why', () => {
    const { out, status } = run(JSON.stringify({ id: 7, text: 'Get 20% off', lang: 'en' }), '--why');
    expect(status).toBe(0);
    expect(out).toMatch(/^7: discount; first of all discount\n {2}discount: /);
  });

  it('names an option that it does not have', () => {
    const { errors, status } = run('', '--wy');
    expect(status).toBe(1);
    expect(errors).toContain('There is no --wy.');
  });

  it('prints its usage', () => {
    const { out, status } = run('', '--help');
    expect(status).toBe(0);
    expect(out).toContain('Usage: npm run -s tag');
  });
});
