import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'],
    testTimeout: 30_000,
    /** A case without an expectation fails; none may be skipped where the project is checked. */
    allowOnly: !process.env.CI,
    passWithNoTests: false,
  },
})
