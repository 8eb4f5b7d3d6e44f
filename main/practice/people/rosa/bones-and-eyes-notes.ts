import { documentTypes } from '../codes/occasions.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

export const boneNote = progressNote({
  title: 'Bone health clinic',
  type: documentTypes.consultation,
  formats: ['rtf', 'text', null, 'html', 'pdf'],
  story: ({ years, random }) => [
    years < -7.3
      ? 'After the change of life; mother had osteoporosis.'
      : random.pick([
          'No falls since the last visit.',
          'Stumbled once, no fracture.',
          'Walks with her daughter in the evening.',
        ]),
  ],
  findings: [
    ['height', 'Height'],
    ['weight', 'Weight'],
    ['vitaminD', 'Vitamin D'],
    ['calcium', 'Calcium'],
    ['egfr', 'Estimated GFR'],
    ['esr', 'Sedimentation rate'],
  ],
  opinion: ({ number, years }) => [
    years < -5.9 ? 'Risk of thin bones.' : years < -2.1 ? 'Osteopenia.' : 'Osteoporosis, treated.',
    ...byNumber(number('vitaminD'), [[30, 'Vitamin D is low.']], 'Vitamin D is in range.'),
  ],
  next: ({ years }) => [
    years > -2.2
      ? 'Alendronate once a week, seated upright. Balance exercises.'
      : 'Vitamin D, calcium from food, walking.',
  ],
});

export const handNote = progressNote({
  title: 'Terapia física',
  language: 'es',
  formats: ['text', null, 'html'],
  story: ({ nth }) => [`Sesión ${nth + 1}.`],
  findings: [['pain', 'Dolor']],
  opinion: ({ random }) => [random.pick(['Mejor fuerza.', 'Menos rigidez.', 'Hace los ejercicios en casa.'])],
  next: () => ['Ejercicios en casa todos los días, diez minutos.'],
});

export const eyeNote = progressNote({
  title: 'Eye clinic',
  type: documentTypes.consultation,
  formats: ['pdf', 'html'],
  story: ({ nth }) => [nth < 3 ? 'Lights dazzle at night, reading is hard.' : 'Sees clearly with the left eye.'],
  findings: [],
  opinion: ({ nth }) => [
    nth < 3 ? 'Cataract of both eyes, left more than right.' : 'New lens of the left eye sits well.',
  ],
  next: ({ nth }) => [
    nth < 2
      ? 'New glasses. Look again within a year.'
      : nth === 2
        ? 'Surgery of the left eye planned.'
        : 'Drops as written down. Right eye can wait.',
  ],
});
