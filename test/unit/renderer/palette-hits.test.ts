import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedWords } from '../../../main/values/typed-words.ts';
import { filtersTold } from '../../../renderer/format/filters-told.ts';
import { piecesOf } from '../../../renderer/palette/hits.ts';
import { english } from '../../../renderer/words/english.ts';

const told = (text: string) => filtersTold(text, { ...english, ...english.palette, only: english.record.only });

describe('what the palette found', () => {
  it('is marked where a word begins with what was typed, whatever its accents', () => {
    expect(piecesOf('Té verde', typedWords('te'))).toEqual([
      { text: 'Té', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'verde', isMatch: false },
    ]);
    expect(piecesOf('Hemoglobin A1c', typedWords('hemo a1')).filter(({ isMatch }) => isMatch)).toEqual([
      { text: 'Hemo', isMatch: true },
      { text: 'A1', isMatch: true },
    ]);
  });

  it('is shown whole, whatever was marked in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 4 }), (text, words) => {
        expect(
          piecesOf(text, words.flatMap(typedWords))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('says by which filters it was found', () => {
    expect(told('lab:glucose 2023')).toEqual(['Lab results', '2023']);
    expect(told('since 2020 is:outside')).toEqual(['since 2020', 'Outside the range']);
    expect(told('before 2020')).toEqual(['until 2019']);
    expect(told('2019-2021 visit:')).toEqual(['Visits', '2019–2021']);
    expect(told('glucose')).toEqual([]);
  });
});
