import { concept, loinc } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';

/** Questions in our own words: how often in the last two weeks. */
export interface AskedSurvey {
  readonly what: Concept;
  readonly scoreCode: Concept;
  readonly questions: readonly Concept[];
}

export const moodSurvey: AskedSurvey = {
  what: concept('How is your mood?', loinc('55757-9', 'Two-question mood check')),
  scoreCode: concept('Mood score', loinc('55758-7', 'Two-question mood score')),
  questions: [
    concept(['Little joy in doing things', 'Little joy in doing things', 'Poca alegría al hacer las cosas']),
    concept(['Feeling low or without hope', 'Feeling low or without hope', 'Sentirse triste o sin esperanza']),
  ],
};

export const worrySurvey: AskedSurvey = {
  what: concept('Worry and unrest', loinc('69737-5', 'Seven-question worry check')),
  scoreCode: concept('Worry score', loinc('70274-6', 'Seven-question worry score')),
  questions: [
    concept('Feeling nervous or on edge'),
    concept('Not able to stop worrying'),
    concept('Trouble relaxing'),
    concept('Afraid that something bad might happen'),
  ],
};

export const dailyLifeSurvey: AskedSurvey = {
  what: concept([
    'Daily life with stiff joints',
    'Daily life with stiff joints',
    'La vida diaria con las articulaciones',
  ]),
  scoreCode: concept('Daily life score'),
  questions: [
    concept(['Trouble dressing', 'Trouble dressing', 'Dificultad para vestirse']),
    concept(['Trouble opening jars', 'Trouble opening jars', 'Dificultad para abrir frascos']),
    concept(['Trouble climbing stairs', 'Trouble climbing stairs', 'Dificultad para subir escaleras']),
    concept(['Stiff in the morning', 'Stiff in the morning', 'Rigidez por la mañana']),
  ],
};

export const breathSurvey: AskedSurvey = {
  what: concept('Breathing in the last weeks'),
  scoreCode: concept('Breathing trouble score'),
  questions: [
    concept('Short of breath'),
    concept('Woken at night by cough or wheeze'),
    concept('Needed the rescue inhaler'),
    concept('Kept from work or chores'),
  ],
};
