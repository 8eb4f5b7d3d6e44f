/** The shape of a catalogue in another language: the same words to say, each said as that language says it. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { readonly [Name in keyof Words]: Translated<Words[Name]> };
