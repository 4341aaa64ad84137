import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    /** The invented cases of properties: the same in every run; `DRAW=new RUNS=2000 npm test` draws others, and more. */
    setupFiles: ['src/testing/draw-cases.ts'],
    /** A case without an expectation fails; none may be skipped where the project is checked. */
    allowOnly: !process.env.CI,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'] },
      },
      {
        extends: true,
        /** The screens in a real browser, before a real server: `npx vitest run --project screens`. */
        test: { name: 'screens', include: ['web/tests/**/*.test.ts'], globalSetup: 'web/tests/prepare-record.ts' },
      },
    ],
  },
})
