import { expect, it } from 'vitest';
import { formatSize } from './size';

it.each([
  [0, 'en', '0 bytes'],
  [1, 'en', '1 byte'],
  [999, 'en', '999 bytes'],
  [1_000, 'en', '1 kB'],
  [1_550_000, 'de', '1,6 MB'],
  [150_000_000_000_000, 'en', '150,000 GB'],
])('%i bytes are told in %s as %s', (bytes, language, text) => {
  expect(formatSize(bytes, language)).toBe(text);
});
