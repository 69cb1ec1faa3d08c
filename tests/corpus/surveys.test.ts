/** Every figure of the survey columns against the list of surveys that they were taken from. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BENCHMARKS, DEFAULT_BENCHMARKS } from '../../src/audit/benchmarks/index.ts';
import { LEFT_OUT } from '../../src/audit/benchmarks/left-out.ts';
import type { Benchmark } from '../../src/model/benchmark.ts';
import { Reason } from '../../src/model/reason.ts';

const LIST = fileURLToPath(new URL('../../../shared/study/other-surveys.json', import.meta.url));
const hasList = existsSync(LIST);
if (!hasList) console.log(`Skipped: no list of surveys at ${LIST}`);

const IBM_LIST = fileURLToPath(new URL('../../../shared/study/ibm-2010.json', import.meta.url));
const hasIbm = existsSync(IBM_LIST);
if (!hasIbm) console.log(`Skipped: no figures of the IBM study at ${IBM_LIST}`);
const IbmFigure = z.object({ pct: z.number(), numeric_sources: z.number() });
const IbmStudy = z.object({
  reasons: z.array(z.object({ key: Reason, consumers: IbmFigure, businesses: IbmFigure })),
});

describe.skipIf(!hasIbm)('the two IBM columns', () => {
  it('have the numbers that were read, and as many sources for each', () => {
    const { reasons } = IbmStudy.parse(JSON.parse(readFileSync(IBM_LIST, 'utf8')));
    const { consumers, executives } = DEFAULT_BENCHMARKS;
    const figures = (column: Benchmark) =>
      reasons.map(({ key }) => [key, column.said[key], column.sourcesPerNumber[key]]);
    const read = (side: 'consumers' | 'businesses') =>
      reasons.map(({ key, [side]: figure }) => [key, figure.pct, figure.numeric_sources]);
    expect(figures(consumers)).toEqual(read('consumers'));
    expect(figures(executives)).toEqual(read('businesses'));
  });
});

const Row = z.object({
  reason: z.string(),
  pct: z.nullable(z.union([z.number(), z.string()])),
  ibm: z.array(Reason),
  fit: z.string(),
});
const Study = z.object({
  id: z.string(),
  year: z.nullable(z.number()),
  n: z.nullable(z.number()),
  n_marketers: z.optional(z.number()),
  sources: z.array(z.string()),
  tables: z.record(z.string(), z.array(Row)),
  executive_side: z.optional(z.array(z.object({ item: z.string(), brands: z.optional(z.number()) }))),
});
const STUDIES = hasList
  ? z.object({ surveys: z.array(Study) }).parse(JSON.parse(readFileSync(LIST, 'utf8'))).surveys
  : [];

const LATER = BENCHMARKS.filter(({ id }) => !id.startsWith('ibm-'));
const studyIdOf = ({ id }: Benchmark) => id.replace(/-(consumers|executives)$/, '');
const studyOf = (benchmark: Benchmark) => STUDIES.find(({ id }) => id === studyIdOf(benchmark));

/** The question that a column is taken from: the one that has its first item. */
function rowsOf(benchmark: Benchmark) {
  const study = studyOf(benchmark);
  const wordings = Object.values(benchmark.items).map(({ wording }) => wording);
  return Object.values(study?.tables ?? {}).find((rows) => rows.some(({ reason }) => reason === wordings[0]));
}

describe.skipIf(!hasList)('the survey columns and the list of surveys', () => {
  it('name every survey of the list once: offered or left out', () => {
    const offered = LATER.filter(({ side }) => side === 'consumers').map(studyIdOf);
    const named = [...offered, ...LEFT_OUT.map(({ id }) => id)];
    expect(named.sort()).toEqual(STUDIES.map(({ id }) => id).sort());
  });

  it('leave out none with four reasons of the same meaning in one question on reasons', () => {
    for (const { id } of LEFT_OUT) {
      const study = STUDIES.find((candidate) => candidate.id === id);
      const most = Object.values(study?.tables ?? {}).map((rows) => {
        const same = rows.filter(({ fit }) => fit === 'exact' || fit === 'close');
        return new Set(same.flatMap(({ ibm }) => ibm)).size;
      });
      expect({ id, reasons: Math.max(0, ...most) < 4 }).toEqual({ id, reasons: true });
    }
  });

  it.each(LATER.map((benchmark) => [benchmark.id, benchmark] as const))(
    '%s has its year, people and sources',
    (_, benchmark) => {
      const study = studyOf(benchmark);
      const people = benchmark.side === 'consumers' ? study?.n : study?.n_marketers;
      expect([benchmark.year, benchmark.n, benchmark.sources]).toEqual([study?.year, people, study?.sources]);
    },
  );

  it.each(
    LATER.filter(({ side }) => side === 'consumers').map((benchmark) => [benchmark.id, benchmark] as const),
  )(
    '%s has the numbers of one question, the largest of each reason, and leaves no item unnamed',
    (_, benchmark) => {
      const rows = rowsOf(benchmark) ?? [];
      expect(rows.length).toBeGreaterThan(3);
      const used = new Set<string>();
      for (const [reason, item] of Object.entries(benchmark.items)) {
        const row = rows.find((candidate) => candidate.reason === item.wording);
        expect(row).toMatchObject({ pct: benchmark.said[reason as Reason], fit: item.fit });
        expect(row?.ibm).toContain(reason);
        used.add(item.wording);
        const same = rows.filter(
          ({ ibm, fit }) => ibm.length === 1 && ibm[0] === reason && fit !== 'partial',
        );
        for (const { pct } of same)
          expect(benchmark.said[reason as Reason]).toBeGreaterThanOrEqual(Number(pct));
      }
      const rest = rows.filter(({ reason }) => !used.has(reason));
      expect(benchmark.unmapped.map(({ wording, said }) => [wording, said])).toEqual(
        rest.map(({ reason, pct }) => [reason, pct]),
      );
      for (const { wording, why } of benchmark.unmapped) {
        const ibm = rest.find(({ reason }) => reason === wording)?.ibm ?? [];
        const [only] = ibm;
        const asked = only !== undefined && benchmark.said[only] !== undefined;
        const expected = ibm.length > 1 ? 'several-reasons' : asked ? 'smaller' : 'too-far';
        expect([wording, why]).toEqual([wording, only === undefined ? 'no-reason' : expected]);
      }
    },
  );

  it.each(
    LATER.filter(({ side }) => side === 'executives').map((benchmark) => [benchmark.id, benchmark] as const),
  )('%s has what the study says of brands', (_, benchmark) => {
    const said = new Map(studyOf(benchmark)?.executive_side?.map(({ item, brands }) => [item, brands]));
    for (const [reason, { wording }] of Object.entries(benchmark.items))
      expect(benchmark.said[reason as Reason]).toBe(said.get(wording));
    for (const { wording, said: number } of benchmark.unmapped) expect(number).toBe(said.get(wording));
    expect(Object.keys(benchmark.items).length + benchmark.unmapped.length).toBe(said.size);
  });
});
