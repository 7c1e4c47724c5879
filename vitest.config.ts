import { defineConfig } from 'vitest/config';

// The first test of a file waits until all that it imports has been read: on a slow machine that takes a while.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } });
