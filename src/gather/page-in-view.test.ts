import { expect, it } from 'vitest';
import { isHostOf } from './page-in-view.ts';

it.each([
  ['x.com', 'x.com', true],
  ['mobile.x.com', 'x.com', true],
  ['vox.com', 'x.com', false],
  ['x.com.evil.example', 'x.com', false],
])('%s of %s: %s', (host, domain, expected) => {
  expect(isHostOf(host, domain)).toBe(expected);
});
