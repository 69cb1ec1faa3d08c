import { describe, expect, it } from 'vitest';
import { parseTime } from './times.ts';

const NOW = new Date(2024, 5, 12, 15, 30);
const local = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();
const back = (ms: number) => new Date(NOW.getTime() - ms).toISOString();
const HOUR = 36e5;
const DAY = 24 * HOUR;

describe('relative labels', () => {
  it.each([
    ['3h', 3 * HOUR, 'hour'],
    ['un’ora fa', HOUR, 'hour'],
    ['il y a une heure', HOUR, 'hour'],
    ['час назад', HOUR, 'hour'],
    ['5 g. temu', 5 * HOUR, 'hour'],
    ['2 h lalu', 2 * DAY, 'day'],
    ['1 год назад', 365.25 * DAY, 'year'],
    ['rok temu', 365.25 * DAY, 'year'],
    ['3 v sitten', 3 * 365.25 * DAY, 'year'],
    ['2 hrs', 2 * HOUR, 'hour'],
    ['3 hours ago', 3 * HOUR, 'hour'],
    ['an hour ago', HOUR, 'hour'],
    ['vor 3 Std.', 3 * HOUR, 'hour'],
    ['vor einer Stunde', HOUR, 'hour'],
    ['19 س', 19 * HOUR, 'hour'],
    ['١٩ س', 19 * HOUR, 'hour'],
    ['منذ ساعتين', 2 * HOUR, 'hour'],
    ['قبل ساعة', HOUR, 'hour'],
    ['2 godz.', 2 * HOUR, 'hour'],
    ['5 ч. назад', 5 * HOUR, 'hour'],
    ['3 時間前', 3 * HOUR, 'hour'],
    ['3시간 전', 3 * HOUR, 'hour'],
    ['2 Std. • Bearbeitet', 2 * HOUR, 'hour'],
    ['3 天前', 3 * DAY, 'day'],
    ['3天前', 3 * DAY, 'day'],
    ['il y a 2 j', 2 * DAY, 'day'],
    ['hace 2 días', 2 * DAY, 'day'],
    ['há 4 dias', 4 * DAY, 'day'],
    ['4 g', 4 * DAY, 'day'],
    ['1d', DAY, 'day'],
    ['2 dni temu', 2 * DAY, 'day'],
    ['לפני 3 ימים', 3 * DAY, 'day'],
    ['לפני יומיים', 2 * DAY, 'day'],
    ['5m', 5 * 6e4, 'minute'],
    ['10 phút trước', 10 * 6e4, 'minute'],
    ['45 sec', 45e3, 'minute'],
    ['2w', 14 * DAY, 'month'],
    ['3w • Edited', 21 * DAY, 'month'],
    ['2 semanas', 14 * DAY, 'month'],
    ['3mo', 3 * 30.44 * DAY, 'month'],
    ['1yr', 365.25 * DAY, 'year'],
    ['Just now', 0, 'minute'],
  ])('%s', (label, ms, timePrecision) => {
    expect(parseTime(label, NOW)).toEqual({ time: back(ms), timePrecision });
  });
});

describe('absolute labels, in the viewer’s time zone', () => {
  it.each([
    ['Oct 29, 2014 at 6:28 PM', local(2014, 9, 29, 18, 28), 'minute'],
    ['Wednesday, March 6, 2024 at 9:00 AM', local(2024, 2, 6, 9), 'minute'],
    ['29. Oktober 2014 um 18:28', local(2014, 9, 29, 18, 28), 'minute'],
    ['29 octobre 2014, 18:28', local(2014, 9, 29, 18, 28), 'minute'],
    ['5 de março', local(2024, 2, 5), 'day'],
    ['5 de março de 2021 às 10:15', local(2021, 2, 5, 10, 15), 'minute'],
    ['3 lipca o 06:29', local(2023, 6, 3, 6, 29), 'minute'],
    ['12 июня в 10:05', local(2024, 5, 12, 10, 5), 'minute'],
    ['٢٩ أكتوبر ٢٠١٤', local(2014, 9, 29), 'day'],
    ['2014年10月29日 18:28', local(2014, 9, 29, 18, 28), 'minute'],
    ['2014년 10월 29일 오후 6:28', local(2014, 9, 29, 18, 28), 'minute'],
    ['29 tháng 10, 2014', local(2014, 9, 29), 'day'],
    ['29 ตุลาคม 2557', local(2014, 9, 29), 'day'],
    ['29.10.2014', local(2014, 9, 29), 'day'],
    ['10/29/2014', local(2014, 9, 29), 'day'],
    ['December 24', local(2023, 11, 24), 'day'],
    ['October 2014', local(2014, 9, 1), 'month'],
    ['2024-06-01', '2024-06-01T00:00:00.000Z', 'day'],
    ['2024-06-01T10:00:00.000Z', '2024-06-01T10:00:00.000Z', 'second'],
    ['2024-06-01T10:00:00+0200', '2024-06-01T08:00:00.000Z', 'second'],
    ['Yesterday at 10:15', local(2024, 5, 11, 10, 15), 'minute'],
    ['Gestern um 10:15', local(2024, 5, 11, 10, 15), 'minute'],
    ['Wczoraj', local(2024, 5, 11), 'day'],
    ['Today at 9:20 AM', local(2024, 5, 12, 9, 20), 'minute'],
    ['昨天10:15', local(2024, 5, 11, 10, 15), 'minute'],
    ['Monday at 6:28 PM', local(2024, 5, 10, 18, 28), 'minute'],
  ])('%s', (label, time, timePrecision) => {
    expect(parseTime(label, NOW)).toEqual({ time, timePrecision });
  });
});

describe('what is no time, or not for sure', () => {
  it.each([
    '',
    'Like',
    '3 min read',
    '12',
    '1.2K',
    '3/4/2021',
    'May be an image of 2 people',
    '25 comments',
    '2 people like this',
    '99 de 99',
    '32 October 2014',
    '+275760-09-13T00:00:00.000Z',
    'Sponsored',
    'x'.repeat(5000),
  ])('%s', (label) => {
    expect(parseTime(label, NOW)).toBeNull();
  });
});

describe('dates whose words mean something else in another language', () => {
  it.each([
    ['10 ago 2023', local(2023, 7, 10)],
    ['19 ноя 2023', local(2023, 10, 19)],
    ['5 сен 2023', local(2023, 8, 5)],
    ['5 июл 2023', local(2023, 6, 5)],
    ['10 de ago. de 2023', local(2023, 7, 10)],
    ['sexta-feira, 5 de janeiro de 2024 às 18:07', local(2024, 0, 5, 18, 7)],
    ['3. jan. 2024, 18.07', local(2024, 0, 3, 18, 7)],
    ['3 Januari 2024 pukul 18.07', local(2024, 0, 3, 18, 7)],
    ['3.1.', local(2024, 0, 3)],
    ['3 tháng 1', local(2024, 0, 3)],
    ['3 בינואר 2024', local(2024, 0, 3)],
    ['3 ม.ค. 2567', local(2024, 0, 3)],
    ['3 जन॰ 2024', local(2024, 0, 3)],
  ])('%s', (label, time) => {
    expect(parseTime(label, NOW)?.time).toBe(time);
  });

  it.each(['год', 'месяц', 'ago', '1.2'])('%s alone is no time', (label) => {
    expect(parseTime(label, NOW)).toBeNull();
  });
});

describe('weekdays and dates as Facebook writes them', () => {
  // A Wednesday.
  const now = new Date(2026, 10, 25, 16);
  const friday = new Date(2026, 10, 20, 18).toISOString();

  it.each([
    'sexta-feira às 18:00',
    'sexta às 18:00',
    '金曜日 18:00',
    '周五 18:00',
    '星期五下午6:00',
    '금요일 오후 6:00',
  ])('reads %s', (label) => {
    expect(parseTime(label, now)?.time).toBe(friday);
  });

  it.each([
    ['1.º de março de 2024', new Date(2024, 2, 1)],
    ['5 KASIM', new Date(2026, 10, 5)],
  ])('reads %s', (label, date) => {
    expect(parseTime(label, now)?.time).toBe(date.toISOString());
  });
});
