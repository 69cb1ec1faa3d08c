import { describe, expect, it } from 'vitest';
import { CUE_FILES } from '../../reasons/cues/index.ts';
import { EN } from '../../reasons/keywords/en.ts';
import { versionOf } from './version.ts';

describe('versionOf', () => {
  it('changes with the cues too: posts that are kept are then tagged again', () => {
    const version = versionOf([EN], CUE_FILES);
    expect(version).toMatch(/^en-/);
    expect(versionOf([EN], CUE_FILES)).toBe(version);
    expect(versionOf([EN], CUE_FILES.slice(1))).not.toBe(version);
  });
});
