import { expect, it } from 'vitest';
import { queryNames } from './query-names.ts';

it.each([
  ['https://campfire.example/a?x=1&__cft__%5B0%5D=AZ&x=2&=lone', ['x', '__cft__[0]', '']],
  ['https://campfire.example/a?bad%=1&two+words=2', ['bad%', 'two words']],
  ['https://campfire.example/a', ['']],
])('%s', (address, names) => {
  const url = new URL(address);
  expect(queryNames(url)).toEqual(names);
  for (const name of names) url.searchParams.delete(name);
  expect(url.searchParams.size).toBe(0);
});
