import { defineConfig } from "vitest/config";

const waits = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...waits, name: "unit", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"] } },
      {
        test: {
          ...waits,
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/kit/setup.ts"],
          // One browser for all, and the machine is not asked to do two pages at once.
          fileParallelism: false,
        },
      },
    ],
  },
});
