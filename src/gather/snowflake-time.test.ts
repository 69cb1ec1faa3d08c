import { expect, it } from 'vitest';
import { snowflakeTime } from './snowflake-time.ts';

const now = new Date('2025-06-01T00:00:00Z');
const idAt = (iso: string) => String((BigInt(Date.parse(iso)) << 16n) | 4711n);

it('finds the moment in the id that ends an address', () => {
  const moment = '2024-05-06T07:08:09.123Z';
  expect(snowflakeTime(`https://weave.example/@larkloom/${idAt(moment)}`, now)).toBe(moment);
  expect(snowflakeTime(`/@larkloom/${idAt(moment)}?lang=de`, now)).toBe(moment);
});

it.each([
  [null],
  ['https://weave.example/@larkloom/12345678'],
  ['https://weave.example/notice/AbCdEf0001'],
  [`https://weave.example/@larkloom/${idAt('2031-01-01T00:00:00Z')}`],
  ['https://weave.example/@larkloom/99999999999999999999999'],
])('finds none in %s', (permalink) => {
  expect(snowflakeTime(permalink, now)).toBeNull();
});
