import type { moreTests as english } from '../../english/tests/more.ts';
import type { Translated } from '../../translated.ts';

export const moreTests: Translated<typeof english> = {
  crp: {
    name: 'Proteína C reactiva (CRP)',
    what: 'Una proteína que sube con una inflamación en cualquier parte del cuerpo, también con un resfriado, y después vuelve a bajar.',
  },
  'sedimentation-rate': {
    name: 'Velocidad de sedimentación',
    what: 'Con qué rapidez bajan las células de la sangre en un tubo. Sube con la inflamación, despacio, y con la edad.',
  },
  'rheumatoid-factor': {
    name: 'Factor reumatoide',
    what: 'Un anticuerpo que tienen muchas personas con articulaciones inflamadas. Algunas personas lo tienen y están bien.',
  },
  'ccp-antibody': {
    name: 'Anticuerpo contra CCP',
    what: 'Un anticuerpo que tienen algunas personas con articulaciones inflamadas.',
  },
  'urine-glucose': {
    name: 'Azúcar en la orina',
    what: 'Azúcar que pasó por los riñones. Algunos medicamentos para la diabetes lo causan a propósito.',
  },
  'urine-protein': {
    name: 'Proteína en la orina',
    what: 'Proteína que pasó por los riñones. El ejercicio o la fiebre pueden causarla por un tiempo.',
  },
  'urine-ph': {
    name: 'Acidez de la orina (pH)',
    what: 'Qué tan ácida es la orina. Depende sobre todo de la comida.',
  },
  'urine-gravity': {
    name: 'Densidad de la orina',
    what: 'Cuánto hay disuelto en la orina. Depende sobre todo de cuánto líquido ha tomado.',
  },
  'urine-ketones': {
    name: 'Cetonas en la orina',
    what: 'Lo que queda cuando el cuerpo quema grasa, como después de unas horas sin comer.',
  },
  'urine-blood': {
    name: 'Sangre en la orina',
    what: 'Restos de sangre, muchas veces tan pocos que no se ven. Muchas causas no son graves; casi siempre se vuelve a revisar.',
  },
  'urine-white-cells': {
    name: 'Glóbulos blancos en la orina',
    what: 'Células que combaten infecciones, como en una infección de la vejiga.',
  },
  'urine-nitrite': {
    name: 'Nitritos en la orina',
    what: 'Una sustancia que producen algunas bacterias, como en una infección de la vejiga.',
  },
  psa: {
    name: 'PSA (próstata)',
    what: 'Una sustancia de la próstata. Sube con la edad, con una próstata más grande, con infecciones y después de andar en bicicleta. Lo que significa es mejor hablarlo con un médico.',
  },
};
