import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/{unit,integration,hostile}/**/*.test.ts'] } });
