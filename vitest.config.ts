import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/sim/**/*.test.ts'],
    restoreMocks: true,
    // No test measures time; a property test on a busy machine only needs to be let finish.
    testTimeout: 60_000,
  },
});
