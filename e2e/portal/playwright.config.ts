import { defineConfig } from '@playwright/test';
import { portalUrl } from './src/system.ts';

/** Journeys change one running system, so they run one after the other. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: 'target/results',
  reporter: [['list'], ['junit', { outputFile: 'target/junit.xml' }]],
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: portalUrl(),
    locale: 'en-GB',
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
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
