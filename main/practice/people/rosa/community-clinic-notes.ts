import type { TellNote } from '../life/note-plan.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

const presion = (systolic: number | null) =>
  byNumber(
    systolic,
    [
      [130, 'Presión en la meta.'],
      [140, 'Presión un poco arriba de la meta.'],
    ],
    'Presión alta.',
  );

export const notaDeRevision = progressNote({
  title: 'Revisión anual',
  language: 'es',
  formats: ['pdf', 'html', 'rtf'],
  story: ({ age, years, random }) => [
    `Paciente de ${age} años, viene a su revisión anual.`,
    years < -7.5
      ? 'Le amanecen las manos tiesas desde hace unos meses.'
      : random.pick([
          'Se siente bien. Cuida a sus nietos.',
          'Las articulaciones están más tranquilas.',
          'Camina por las tardes con su hija.',
        ]),
  ],
  findings: [
    ['heartRate', 'Pulso'],
    ['weight', 'Peso'],
    ['bmi', 'Índice de masa corporal'],
    ['creatinine', 'Creatinina'],
    ['egfr', 'Filtración de los riñones'],
    ['ldl', 'Colesterol LDL'],
    ['vitaminD', 'Vitamina D'],
  ],
  opinion: ({ number }) => [
    ...presion(number('systolic')),
    ...byNumber(number('egfr'), [[60, 'Los riñones trabajan un poco menos (etapa 3a). Vigilar.']], 'Riñones bien.'),
    ...byNumber(number('vitaminD'), [[30, 'Vitamina D baja.']], 'Vitamina D bien.'),
  ],
  next: () => ['Vacuna contra la gripe cada otoño. Evitar ibuprofeno y naproxeno.'],
});

export const notaDeControl: TellNote = progressNote({
  title: 'Control de la presión',
  language: 'es',
  formats: ['text', 'html', null, 'text'],
  story: ({ random }) => [
    random.pick([
      'Toma sus medicinas todos los días.',
      'Olvidó la medicina tres días este mes.',
      'Mide la presión en casa: alrededor de 130 sobre 80.',
    ]),
  ],
  findings: [
    ['heartRate', 'Pulso'],
    ['weight', 'Peso'],
    ['pain', 'Dolor'],
    ['hemoglobin', 'Hemoglobina'],
    ['egfr', 'Filtración de los riñones'],
  ],
  opinion: ({ number }) => presion(number('systolic')),
  next: ({ number }) =>
    byNumber(
      number('systolic'),
      [[140, 'Seguir igual. Cita en cinco meses.']],
      'Menos sal. Medir en casa y volver en seis semanas.',
    ),
});

export const notaBreve = (told: string, advice: string): TellNote =>
  progressNote({
    title: 'Consulta breve',
    language: 'es',
    formats: ['text'],
    story: () => [told],
    findings: [['temperature', 'Temperatura']],
    opinion: () => [],
    next: () => [advice],
  });
