import { documentTypes } from '../codes/occasions.ts';
import { byNumber, progressNote } from '../life/progress-note.ts';

export const breathNote = progressNote({
  title: 'Lung clinic',
  type: documentTypes.consultation,
  formats: ['pdf', null, 'html', 'rtf', null, 'text'],
  story: ({ years, random }) => [
    years < -8.3
      ? 'Coughs at night twice a week, rescue inhaler almost daily.'
      : random.pick(['Rescue inhaler once a week.', 'Runs without trouble.', 'Worse in May and with cats.']),
  ],
  findings: [
    ['oxygen', 'Oxygen saturation'],
    ['peakFlow', 'Peak flow'],
    ['fev1', 'FEV1'],
    ['fevRatio', 'FEV1/FVC'],
    ['ige', 'Total IgE'],
    ['eosinophils', 'Eosinophils'],
  ],
  opinion: ({ number }) => [
    ...byNumber(number('fevRatio'), [[70, 'Airways are narrowed.']], 'Airways are open.'),
    ...byNumber(number('ige'), [[115, 'IgE in range.']], 'IgE is raised, as with allergies.'),
  ],
  next: ({ years }) => [
    years > -4.3 && years < -3.9
      ? 'New inhaler with two medicines. Allergy shots to begin.'
      : 'Inhaler technique is good. Go on as before.',
  ],
});

export const attackNote = progressNote({
  title: 'Urgent care: asthma attack',
  type: documentTypes.emergency,
  formats: ['pdf'],
  story: () => [
    'Short of breath since noon after cleaning a house with cats. Rescue inhaler ten times.',
    'Allergic to peanuts.',
  ],
  findings: [
    ['heartRate', 'Heart rate'],
    ['breathing', 'Breathing rate'],
    ['oxygen', 'Oxygen saturation'],
    ['peakFlow', 'Peak flow'],
  ],
  opinion: () => ['Severe asthma attack, much better after three nebulizer treatments.'],
  next: () => ['Prednisone 40 mg for five days. Lung clinic within a week.'],
});
