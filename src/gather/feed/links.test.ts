import { describe, expect, it } from 'vitest';
import { linkTarget, shapeOf } from './links.ts';

const HOST = 'www.chirrup.example';

describe('what an address leads to', () => {
  it.each([
    ['/acme', 'account'],
    ['https://chirrup.example/@acme', 'account'],
    ['https://elsewhere.example/@acme', 'account'],
    ['/in/acme-bakery', 'account'],
    ['/users/5512/maya', 'account'],
    ['/profile.php?id=1000123', 'account'],
    ['/acme/status/1409066766832078848', 'item'],
    ['/p/C2nWafOCd6Y/', 'item'],
    ['/watch?v=RY8uaiJuypI', 'item'],
    ['/wall-1234_900', 'item'],
    ['/threads/leaky-roof.5512/#post-88141', 'item'],
    ['/2026/03/how-to-fix-a-tram', 'item'],
    ['user?id=maya', 'account'],
    ['./memberlist.php?mode=viewprofile&u=52', 'account'],
    ['index.php?action=profile;u=7', 'account'],
    ['member.php?9-maya', 'account'],
    ['/user-4.html', 'account'],
    ['/~maya', 'account'],
    ['index.php?threads/leaky-roof.5512/', 'item'],
    ['/c/repairs/7', 'other'],
    ['/hashtag/tea', 'topic'],
    ['/about', 'other'],
    ['/', 'other'],
  ])('%s: %s', (href, kind) => {
    expect(linkTarget(href, HOST)?.kind).toBe(kind);
  });

  it.each(['#top', '', 'javascript:void(0)', 'mailto:a@b.example'])('%s leads nowhere', (href) => {
    expect(linkTarget(href, HOST)).toBeNull();
  });

  it('is the same for two links to the same thing', () => {
    const keys = ['/p/abc123/?utm_source=x', 'https://chirrup.example/p/abc123'].map(
      (href) => linkTarget(href, HOST)?.key,
    );
    expect(keys[0]).toBe(keys[1]);
  });
});

it('posts of different accounts have addresses of one shape', () => {
  const shapes = ['/acme/status/17190001', '/bolt/status/17190002'].map((href) => {
    const link = linkTarget(href, HOST);
    return link === null ? null : shapeOf(link);
  });
  expect(shapes[0]).toBe(shapes[1]);
});
