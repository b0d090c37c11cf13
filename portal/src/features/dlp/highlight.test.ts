import { describe, expect, it } from 'vitest';
import { stretchesOf } from './highlight';

describe('the stretches of a text', () => {
  it('follow code points, where UTF-16 needs two units', () => {
    const text = '💳 4012 𝟜';

    expect(stretchesOf(text, [{ start: 2, end: 6 }])).toEqual([
      { text: '💳 ', matches: [] },
      { text: '4012', matches: [0] },
      { text: ' 𝟜', matches: [] },
    ]);
  });

  it('belong to all matches that overlap there', () => {
    const stretches = stretchesOf('abcdef', [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]);

    expect(stretches).toEqual([
      { text: 'ab', matches: [0] },
      { text: 'cd', matches: [0, 1] },
      { text: 'ef', matches: [1] },
    ]);
  });

  it('are all of the text, whatever the places say', () => {
    const text = 'a\ud800b\u0000c';
    const stretches = stretchesOf(text, [
      { start: -1, end: 2 },
      { start: 4, end: 900 },
    ]);

    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.at(-1)).toEqual({ text: 'c', matches: [1] });
  });

  it('are none of no text', () => {
    expect(stretchesOf('', [{ start: 0, end: 3 }])).toEqual([]);
  });
});
