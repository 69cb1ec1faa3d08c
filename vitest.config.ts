import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // vitest leaves one core to the one who watches; nobody does, and browsers leave cores idle while they start and wait.
    maxWorkers: 2,
    // Real browsers start in a second or two on a busy two-core machine.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
