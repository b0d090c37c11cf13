import { describe, expect, it } from 'vitest';
import german from './de';
import english from './en';
import chinese from './zh';

type Texts = Map<string, string>;

function flatten(value: unknown, path: string, into: Texts = new Map()): Texts {
  if (typeof value === 'string') {
    into.set(path, value);
    return into;
  }
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    flatten(inner, path === '' ? key : `${path}.${key}`, into);
  }
  return into;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

function keys(texts: Texts): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
}

function placeholders(text: string): string[] {
  return (text.match(/\{\{\w+\}\}|<\w+\/>/g) ?? []).sort();
}

/** Names and words that are the same in these languages. */
const SAME =
  /^(Cloudward|Microsoft 365|Exchange Online|SharePoint Online|OneDrive for Business|Dashboard|Global Administrator|Service Support Administrator|Status|Name|Logs|Administration|Version|[{}\w]*\{\{[^ ]+\}\}.*)$/;

const reference = flatten(english, '');

describe.each([
  ['German', flatten(german, ''), ['one', 'other']],
  ['Chinese', flatten(chinese, ''), ['other']],
] as const)('the %s catalogue', (_language, texts, plurals) => {
  it('has the same keys as the English one', () => {
    expect(keys(texts)).toEqual(keys(reference));
  });

  it('has every plural form of its language', () => {
    const plural = [...reference.keys()].filter((key) => key.endsWith('_other'));
    for (const key of plural) {
      for (const form of plurals) {
        expect(texts.has(key.replace(PLURAL, `_${form}`)), `${key} ${form}`).toBe(true);
      }
    }
  });

  it('keeps every placeholder', () => {
    for (const [key, text] of texts) {
      const original = reference.get(key) ?? '';
      expect(placeholders(text), key).toEqual(placeholders(original));
    }
  });

  it('is translated, with no text left empty or in English', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      if (!SAME.test(text)) {
        expect(text, key).not.toBe(reference.get(key));
      }
    }
  });
});
