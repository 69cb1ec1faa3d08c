import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { audit } from '../src/audit/audit.ts';
import { DEFAULT_BENCHMARKS } from '../src/audit/benchmarks/index.ts';
import { drawFeed } from '../src/audit/drawn-feed.ts';
import { makeRandom } from '../src/audit/random.ts';
import { SURVEYS } from '../src/audit/surveys.ts';
import { AuditReport } from '../src/model/audit-report.ts';
import { Comparison } from '../src/model/comparison.ts';
import { surveyFileOf } from '../src/model/survey-file.ts';
import type { TaggedPost } from '../src/model/tagged-post.ts';
import { EXAMPLE_SURVEY } from '../src/views/options/surveys/example-survey.ts';
import { surveyNamed } from './audit/survey.ts';
import { auditTable } from './audit-table.ts';
import { ROOT } from './paths.ts';

const MIX = [22, 14, 3, 18, 4, 20, 3, 5, 8, 9, 1, 6].map((tags) => tags / 113);
const feed = (posts: number) => drawFeed(MIX, posts, makeRandom(3));
const ndjson = (posts: TaggedPost[]) => posts.map((post) => JSON.stringify(post)).join('\n');

function run(input: string, ...args: string[]) {
  return spawnSync('node', [join(ROOT, 'scripts/run.mjs'), 'audit', ...args], { input, encoding: 'utf8' });
}

describe('npm run audit', () => {
  it('prints the report as JSON, the same each time', () => {
    const input = ndjson(feed(80));
    const { stdout, status } = run(input, '--brand', 'Norrbeck', '--platform', 'x');
    const report = AuditReport.parse(JSON.parse(stdout));
    expect(report).toMatchObject({
      brand: { name: 'Norrbeck' },
      platform: 'x',
      posts: { read: 80, counted: 80 },
    });
    expect(status).toBe(0);
    expect(run(input, '--brand', 'Norrbeck', '--platform', 'x').stdout).toBe(stdout);
  });

  it('takes lines with the least there can be', () => {
    const lines = [
      { id: 1, reasons: [{ reason: 'event' }] },
      { id: '2', reasons: [], lang: 'en' },
      { id: '3', reasons: [], lang: null },
      { id: '4', reasons: [{ reason: 'event' }], kind: 'repost' },
    ];
    const { stdout } = run(`\uFEFF\n${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`);
    expect(AuditReport.parse(JSON.parse(stdout)).posts).toMatchObject({
      read: 4,
      counted: 2,
      tagged: 1,
      untagged: 1,
      unreadable: 1,
      leftOut: { repost: 1 },
    });
  });

  it('names bad lines by number, goes on, and says so by its exit status', () => {
    const bad = [
      '{',
      '7',
      '{"id":1}',
      '{"id":1,"reasons":[{"reason":"fun"}]}',
      '{"id":1,"reasons":[],"kind":"ad"}',
    ];
    const { stdout, stderr, status } = run(`${bad.join('\n')}\n${ndjson(feed(3))}`);
    expect(stderr.trim().split('\n')).toEqual([
      'line 1: this is no JSON; left out',
      'line 2: this is no JSON object; left out',
      'line 3: "reasons" is missing; left out',
      'line 4: "fun" is none of the twelve reasons; left out',
      'line 5: "kind" is not what it should be; left out',
    ]);
    expect(AuditReport.parse(JSON.parse(stdout)).posts.read).toBe(3);
    expect(status).toBe(1);
  });

  it('says of an empty input that it is empty, and draws nothing', () => {
    const { stdout, stderr } = run('', '--table');
    expect(stderr).toContain('no post in the input');
    expect(stdout).toContain('There is no post to count.');
    expect(stdout).not.toContain('%');
  });

  it('compares with the survey that is named, ours or from a file', () => {
    const input = ndjson(feed(80));
    const cited = (name: string) =>
      AuditReport.parse(JSON.parse(run(input, '--survey', name).stdout)).benchmarks.consumers;
    expect(cited('sprout-2019')).toMatchObject({ id: 'sprout-2019-consumers', n: 1011 });
    const file = join(mkdtempSync(join(tmpdir(), 'feedgap-')), 'surveys.json');
    writeFileSync(file, surveyFileOf([EXAMPLE_SURVEY]));
    expect(cited(file)).toMatchObject({ id: `own-${EXAMPLE_SURVEY.id}-consumers`, n: 412 });
  });

  it('says which surveys there are, and what is wrong with a file of them', () => {
    expect(run('', '--survey', 'ibm2010')).toMatchObject({ status: 1, stdout: '' });
    expect(surveyNamed('ibm2010')).toMatch(/no survey and no file called "ibm2010"[^]*\n {2}sprout-2020 /);
    const folder = mkdtempSync(join(tmpdir(), 'feedgap-'));
    const written = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    expect(surveyNamed(written('none.json', 'discount;61'))).toMatch(/No survey could be read[^]*is no JSON/);
    const bad = { ...EXAMPLE_SURVEY, consumers: { ...EXAMPLE_SURVEY.consumers, event: -2 } };
    expect(surveyNamed(written('bad.json', surveyFileOf([bad])))).toContain('“consumers.event” is -2');
    const two = written('two.json', surveyFileOf([EXAMPLE_SURVEY, { ...EXAMPLE_SURVEY, id: 'other' }]));
    expect(surveyNamed(two)).toContain(`one of ${EXAMPLE_SURVEY.id}, other`);
    expect(surveyNamed(`${two}#other`)).toMatchObject({ id: 'own-other' });
    expect(surveyNamed(`${two}#third`)).toContain('no survey with the id "third"');
  });

  it('explains itself', () => {
    expect(run('', '--help').stdout).toContain('Usage: npm run -s audit');
    expect(run('', '--tabel')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('npm run audit with reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feedgap-audit-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const posts = feed(90).map((post) => ({ ...post, lexicon: 'v1', opening: `Post ${post.id}`, likes: 7 }));
  const audited = (some: TaggedPost[], ...args: string[]) =>
    run(ndjson(some), '--brand', 'Norrbeck', ...args).stdout;
  const one = file('one.json', audited(posts.slice(0, 50)));
  const other = file('other.json', audited(posts.slice(50)));
  const older = file(
    'older.json',
    JSON.stringify({ ...(JSON.parse(readFileSync(one, 'utf8')) as object), sums: null }),
  );

  it('merges parts to the byte of the whole', () => {
    const { stdout, stderr, status } = run('', '--merge', other, one);
    expect(stdout).toBe(audited(posts));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('refuses what cannot be merged in words, and prints nothing', () => {
    const refused = (...files: string[]) => {
      const { stdout, stderr, status } = run('', '--merge', ...files);
      expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
      return stderr.replaceAll(folder, '');
    };
    expect(refused(one, older)).toContain('/older.json is a report of an older version');
    expect(refused(one, other, one)).toContain('/one.json has posts that /one.json has too');
    expect(refused(one, file('rival.json', audited(posts.slice(50), '--brand', 'Fell')))).toContain(
      '/rival.json is of another brand than /one.json.',
    );
    const problems = refused(
      file('text.json', 'Dear all'),
      file('posts.json', '{"id":1}'),
      file('new.json', '{"schemaVersion":99}'),
      file('half.json', '{"schemaVersion":2}'),
      join(folder, 'nowhere.json'),
    );
    expect(problems.trim().split('\n')).toEqual([
      '/text.json is no JSON.',
      '/posts.json is no audit report. Reports are what "npm run -s audit" prints.',
      '/new.json is a report of a newer version of Feedgap. Open it with that version.',
      '/half.json is a report, but parts of it are missing or changed. Make it again from the posts.',
      expect.stringContaining('/nowhere.json cannot be read: ENOENT') as string,
    ]);
  });

  it('compares them, as JSON and as a table', () => {
    const { stdout, status } = run('', '--compare', one, other);
    const comparison = Comparison.parse(JSON.parse(stdout));
    expect(comparison).toMatchObject({ kind: 'windows', feeds: [{ posts: 50 }, { posts: 40 }] });
    expect(status).toBe(0);
    expect(run('', '--compare', one, older, '--table').stdout).toContain('2 is not compared with 1');
  });
});

describe('the table', () => {
  const context = { brand: null, platform: '', missed: {}, ...DEFAULT_BENCHMARKS, lexicon: 'test' };

  it('shows the figures of the report', () => {
    const report = audit(feed(200), context);
    const table = auditTable(report);
    for (const { share, shareGap } of report.reasons) {
      expect(table).toContain(`${((share?.value ?? 0) * 100).toFixed(1)}%`);
      expect(table).toContain(Math.abs((shareGap?.value ?? 0) * 100).toFixed(1));
    }
    expect(table).toContain(
      `${Math.round(report.match.consumers?.value ?? 0)} of 100 match what consumers want`,
    );
    expect(table).toContain('match each other at 89');
  });

  it('puts what is clear apart from what is too close to call', () => {
    const report = audit(feed(200), context);
    const lines = auditTable(report).split('\n');
    const group = (title: string) =>
      lines.slice(lines.indexOf(title) + 1, lines.indexOf('', lines.indexOf(title)));
    const clear = report.reasons.filter(({ shareClaim }) => shareClaim === 'below');
    expect(clear.length).toBeGreaterThan(0);
    expect(group('Less than consumers ask for')).toHaveLength(clear.length);
  });

  it('says that people were asked whose number is not known', () => {
    const [sprout] = SURVEYS.filter(({ id }) => id === 'sprout-2020');
    const table = auditTable(audit(feed(200), { ...context, executives: null, ...sprout }));
    expect(table).toContain('Survey: Sprout Social 2020, an unknown number of consumers.');
    expect(table).toContain('Not asked in this survey');
  });

  it('of too few posts counts, and has no percentage and no match', () => {
    const table = auditTable(audit(feed(12), context));
    expect(table).toContain('12 posts are too few to tell.');
    expect(table).not.toMatch(/%|of 100/);
  });

  it('of posts without any reason has no figures', () => {
    const bare = feed(30).map((post) => ({ ...post, reasons: [] }));
    expect(auditTable(audit(bare, context))).not.toMatch(/%|of 100/);
  });
});
