import { defineConfig } from '@playwright/test';
import { portalUrl } from './src/system.ts';

/** Journeys have organizations of their own; those that take services away run last and alone. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: 'target/results',
  reporter: [['list'], ['junit', { outputFile: 'target/junit.xml' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 240_000,
  globalTimeout: 900_000,
  expect: { timeout: 30_000 },
  projects: [
    { name: 'journeys', testIgnore: 'outage.spec.ts' },
    { name: 'outage', testMatch: 'outage.spec.ts', dependencies: ['journeys'] },
  ],
  use: {
    baseURL: portalUrl(),
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    viewport: { width: 1024, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
