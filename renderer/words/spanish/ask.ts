import type { askWords as english } from '../english/ask.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const askWords: Translated<typeof english> = {
  title: 'Preguntar en FHIR',
  about:
    'Para curiosos e ingenieros: pregúntele a su historial en el idioma que los sistemas de salud usan entre ellos.',
  question: 'Pregunta',
  place: 'Dónde preguntar',
  places: { here: 'Esta computadora', service: '1upHealth', practice: 'Servicio de práctica' },
  placeAbout: {
    here: 'Se responde con la copia en esta computadora. No se envía nada.',
    service: 'La pregunta va a 1upHealth tal como está. Lo que llega se muestra y no se guarda.',
    practice: 'La pregunta va al servicio de práctica tal como está. Lo que llega se muestra y no se guarda.',
  },
  ask: 'Preguntar',
  stop: 'Detener',
  keep: 'Guardar esta pregunta',
  kept: 'Mis preguntas',
  keptAlready: 'Guardada en “Mis preguntas”',
  forget: (question) => `Quitar ${question}`,
  forgotten: 'Se quitó la pregunta.',
  notKept: 'No se pudo guardar la pregunta',
  examples: 'Para empezar',
  known: (names) =>
    `Esta computadora entiende ${names}. Una coma significa “o”; el mismo nombre dos veces significa “y”; antes de una fecha puede ir ge, gt, le, lt, sa, eb, ne o ap.`,
  example: {
    person: 'De quién es el historial',
    weight: 'Peso, lo más nuevo primero',
    labs: 'Resultados de laboratorio desde 2025',
    zika: 'Una enfermedad por su código SNOMED',
    vaccines: 'Vacunas de antes de 2020',
    changed: 'Las diez enfermedades que cambiaron al último',
  },
  answer: 'Respuesta',
  view: 'Cómo mostrar la respuesta',
  views: { list: 'Lista', table: 'Tabla', raw: 'Original' },
  found: (total) =>
    total === 1 ? 'Se encontró 1 elemento' : `Se encontraron ${counted(total, 'elemento', 'elementos')}`,
  foundFirst: (shown, total) => `Los primeros ${shown} de ${total} elementos`,
  more: (version) => `Mostrar más de FHIR ${version}`,
  moreFailed: 'Hay más, pero no llegó',
  page: (page) => `Parte ${page}`,
  version: (version, found) => `FHIR ${version}: ${found}`,
  nothing: 'No se encontró nada',
  nothingAbout:
    'La pregunta se entendió, pero nada en el historial es así. Con otros códigos o fechas tal vez se encuentre más.',
  failed: 'Esta pregunta no se respondió',
  askHere: 'Preguntar a esta computadora',
  askService: 'Preguntar al servicio',
  columns: {
    reference: 'Referencia',
    title: 'Qué',
    code: 'Código',
    value: 'Valor',
    date: 'Fecha',
    status: 'Estado',
    lastUpdated: 'Última actualización',
    source: 'Fuente',
  },
  table: 'La respuesta como tabla',
  notInRecord: 'no está en su historial',
  settings: 'Pregúntele a su historial en FHIR, a esta computadora o a 1upHealth.',
};
