import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { startTranslation } from '../i18n';
import { toHaveNoViolations } from './accessibility';
import { FakeEventSource } from './FakeEventSource';
import { server } from './server';

/** Pages and dialogs are fetched when they are first needed, which takes a cold machine a moment. */
configure({
  asyncUtilTimeout: 8_000,
  getElementError: (message) => new Error(message ?? 'not found'),
});

expect.extend({ toHaveNoViolations });

// axe asks the canvas whether a font draws icons; jsdom draws nothing.
HTMLCanvasElement.prototype.getContext = () => null;
vi.stubGlobal('EventSource', FakeEventSource);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startTranslation('en');
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  FakeEventSource.reset();
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});
afterAll(() => server.close());
