import { describe, expect, it } from 'vitest';
import { latinDigits, parseCount } from './counts.ts';

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['57', 57],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['1’234', 1234],
    ['1,234,567', 1_234_567],
    ['1,23,456', 123_456],
    ['12,34,567 likes', 1_234_567],
    ['1.2K', 1200],
    ['1,2 B görüntüleme', 1200],
    ['1,2 N lượt xem', 1200],
    ['1,2 E megtekintés', 1200],
    ['1,2 t visninger', 1200],
    ['1,2 mil. zhlédnutí', 1_200_000],
    ['1,2 Millionen', 1_200_000],
    ['1,2 milhão', 1_200_000],
    ['1,2 mil millones', 1_200_000_000],
    ['1,2K', 1200],
    ['1.234K', 1234],
    ['12K views', 12_000],
    ['3M', 3_000_000],
    ['1.5B', 1_500_000_000],
    ['1,2 mil', 1200],
    ['1,2 mil visualizações', 1200],
    ['3 mi', 3_000_000],
    ['1,2 Tsd.', 1200],
    ['3,4 Mio. Aufrufe', 3_400_000],
    ['2 Mrd.', 2_000_000_000],
    ['1,2 k vues', 1200],
    ['1,5 M de vues', 1_500_000],
    ['2,3 тыс.', 2300],
    ['1,1 млн просмотров', 1_100_000],
    ['4,5 tys.', 4500],
    ['1,2 rb', 1200],
    ['2,1 jt', 2_100_000],
    ['12万', 120_000],
    ['3.4万', 34_000],
    ['3.4万次观看', 34_000],
    ['1.2億', 120_000_000],
    ['5천', 5000],
    ['3.2만회', 32_000],
    ['1.2 ล้าน', 1_200_000],
    ['5 หมื่น', 50_000],
    ['1.5 लाख', 150_000],
    ['٥٧', 57],
    ['١٬٢٣٤', 1234],
    ['١٫٢ ألف', 1200],
    ['۱۲۳', 123],
    ['１２', 12],
    ['12 members', 12],
    ['3 kommentarer', 3],
    ['7 billets', 7],
    ['12 Mi piace. Mi piace', 12],
    ['12 m’aiment', 12],
    ['24 喜欢次数。喜欢', 24],
    ['24件のいいね', 24],
    ['마음에 들어요 24개. 마음에 들어요', 24],
    ['1716 Likes. Like', 1716],
    ['2 replies, 12 reposts', 2],
    ['17 reactions', 17],
    ['1,167 reactions', 1167],
  ])('%s is %d', (label, count) => {
    expect(parseCount(label)).toBe(count);
  });

  it.each([[null], [undefined], [''], ['Like'], ['赞'], ['99999999999999999999'], ['9999999999999 Mrd.']])(
    '%s is none, or none that can be a count',
    (label) => {
      expect(parseCount(label)).toBeNull();
    },
  );

  it('is quick on a long run of digits', () => {
    const started = performance.now();
    parseCount('1,23'.repeat(50_000));
    parseCount('1 234'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('latinDigits', () => {
  it('changes digits of other scripts only', () => {
    expect(latinDigits('٣ days, ৭ and ๙, 5')).toBe('3 days, 7 and 9, 5');
  });
});
