import type { Phrases } from '../phrase-book.ts';

/** How a reading goes, what is missing after it, and why. */
export const readingPhrases: Phrases = {
  'Waiting to try again': 'Esperando para intentarlo de nuevo',
  '{} is gathering your record. It can take some minutes': '{} está reuniendo su historial. Puede tardar unos minutos',
  '{} are gathering your record. It can take some minutes':
    '{} están reuniendo su historial. Puede tardar unos minutos',
  'Looking for what {} has of you': 'Buscando lo que {} tiene sobre usted',
  'Looking for what {} have of you': 'Buscando lo que {} tienen sobre usted',
  'Reading {} from {}': 'Leyendo {} de {}',
  'The reading was stopped.': 'Se detuvo la lectura.',
  'What has been read is kept.': 'Lo que se ha leído está guardado.',
  'A part of your record': 'Una parte de su historial',
  'Everything from {}': 'Todo lo de {}',
  '1 document': '1 documento',
  '{} documents': '{} documentos',
  '1 item': '1 dato',
  '{} items': '{} datos',
  'The health system took too long, so some of the record may be missing.':
    'El sistema de salud tardó demasiado, así que puede faltar una parte del historial.',
  'The insurer could not be reached, so nothing came from there.':
    'No se pudo llegar al seguro, así que no vino nada de allí.',
  'Some {} could not be read from the health system.': 'Una parte ({}) no se pudo leer del sistema de salud.',
  'It has not handed over anything yet.': 'Todavía no ha entregado nada.',
  'We will look again each time you refresh; if it stays so, please connect it again.':
    'Volveremos a mirar cada vez que usted lea; si sigue así, por favor, conéctelo otra vez.',
  'It could not be read.': 'No se pudo leer.',
  'Sent in a form that could not be read.': 'Llegaron en una forma que no se pudo leer.',
  'Nothing was thrown away: they are kept aside as they came.':
    'No se tiró nada: están guardados aparte, tal como llegaron.',
  'The service kept sending the same pages.': 'El servicio siguió enviando las mismas páginas.',
  'What came is kept, but something may be missing.': 'Lo que llegó está guardado, pero puede faltar algo.',
  'It is empty.': 'Está vacío.',
  'It is nested too deeply to be read safely.': 'Tiene demasiados niveles para leerse con seguridad.',
  'It is not written correctly and cannot be read.': 'No está bien escrito y no se puede leer.',
  'It does not say what it is.': 'No dice qué es.',
  'It is of another kind ({}) than what was asked for.': 'Es de otro tipo ({}) que lo que se pidió.',
  'It has no number of its own (id).': 'No tiene un número propio (id).',
  'The answer was not a document.': 'La respuesta no era un documento.',
  'It did not come as a document.': 'No llegó como documento.',
  'It was cut off on the way.': 'Se cortó en el camino.',
  'The answer was not a part of a record.': 'La respuesta no era parte de un historial.',
  'It belongs to another person.': 'Es de otra persona.',
};

/** What a reading is about, in the middle of a sentence; at its beginning with a capital. */
const kinds: Phrases = {
  allergies: 'alergias',
  appointments: 'citas',
  documents: 'documentos',
  'care plans': 'planes de cuidado',
  'care teams': 'equipos de atención',
  claims: 'cuentas',
  'answers to claims': 'respuestas a cuentas',
  conditions: 'problemas de salud',
  insurance: 'seguro',
  'insurance details': 'datos del seguro',
  devices: 'aparatos',
  reports: 'informes',
  'test reports': 'informes de pruebas',
  'notes and documents': 'notas y documentos',
  visits: 'visitas',
  'explanations of benefits': 'avisos del seguro',
  'family history': 'antecedentes familiares',
  goals: 'metas',
  images: 'imágenes',
  immunizations: 'vacunas',
  places: 'lugares',
  medicines: 'medicamentos',
  'medicines given': 'medicamentos aplicados',
  'medicines handed out': 'medicamentos entregados',
  prescriptions: 'recetas',
  'medicines taken': 'medicamentos tomados',
  'lab results and vital signs': 'resultados de laboratorio y signos vitales',
  'test results and measurements': 'resultados y mediciones',
  organizations: 'organizaciones',
  'your personal details': 'sus datos personales',
  'personal details': 'datos personales',
  'doctors and nurses': 'médicos y enfermeras',
  procedures: 'procedimientos',
  'where items came from': 'de dónde vinieron los datos',
  questionnaires: 'cuestionarios',
  referrals: 'referencias',
  'family and contacts': 'familia y contactos',
  'orders and referrals': 'órdenes y referencias',
  'lab samples': 'muestras de laboratorio',
  items: 'datos',
  'your health systems': 'sus sistemas de salud',
};

const each = Object.entries(kinds);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const kindPhrases: Phrases = {
  ...kinds,
  ...Object.fromEntries(each.map(([english, spanish]) => [capitalised(english), capitalised(spanish)])),
  ...Object.fromEntries(
    each.map(([english, spanish]) => [`${capitalised(english)} from {}`, `${capitalised(spanish)} de {}`]),
  ),
};
