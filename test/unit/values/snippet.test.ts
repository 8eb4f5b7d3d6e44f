import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../main/values/snippet.ts';

const letter =
  'Dear patient, your scan of the left knee shows no fracture. We saw a small effusion, which is common after a fall, and no sign of arthritis. Please rest for two weeks.';

describe('a snippet', () => {
  it('is what stands around the first word that was looked for, in whole words', () => {
    expect(snippetOf([letter], ['effus'])).toBe(
      '…scan of the left knee shows no fracture. We saw a small effusion, which is common after a fall, and no sign of arthritis.…',
    );
    expect(snippetOf(['Short'], ['sho'])).toBe('Short');
  });

  it('finds words whatever their case and accents, and at their beginning alone', () => {
    expect(snippetOf(['Té verde'], ['te'])).toBe('Té verde');
    expect(snippetOf(['Fracture'], ['acture'])).toBeNull();
  });

  it('is of the text that has most of the words', () => {
    expect(snippetOf(['knee', 'a knee and a fall'], ['knee', 'fall'])).toBe('a knee and a fall');
    expect(snippetOf([], ['knee'])).toBeNull();
    expect(snippetOf(['knee'], [''])).toBeNull();
  });

  it('is part of the text and shows the word, wherever that stands', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.nat(), (all, nth) => {
        const word = all[nth % all.length] ?? '';
        const snippet = snippetOf([all.join(' ')], [word]) ?? '';
        expect(all.join(' ')).toContain(snippet.replaceAll('…', ''));
        expect(snippetOf([snippet], [word])).not.toBeNull();
      }),
    );
  });
});
