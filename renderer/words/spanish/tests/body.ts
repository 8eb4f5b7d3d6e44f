import type { bodyTests as english } from '../../english/tests/body.ts';
import type { Translated } from '../../translated.ts';

export const bodyTests: Translated<typeof english> = {
  'blood-pressure': {
    name: 'Presión arterial',
    what: 'Con qué fuerza empuja la sangre contra las paredes de sus vasos. El número de arriba es el momento en que late el corazón; el de abajo, el momento en que descansa. Cambia durante el día, con el descanso, el movimiento, las preocupaciones y el café, así que varias mediciones juntas dicen más que una.',
  },
  systolic: {
    name: 'Presión arterial de arriba (sistólica)',
    what: 'Con qué fuerza empuja la sangre en el momento en que late el corazón. Cambia durante el día, con el descanso, el movimiento y las preocupaciones.',
  },
  diastolic: {
    name: 'Presión arterial de abajo (diastólica)',
    what: 'Con qué fuerza empuja la sangre mientras el corazón descansa entre dos latidos. Cambia durante el día.',
  },
  'heart-rate': {
    name: 'Pulso (frecuencia cardíaca)',
    what: 'Cuántas veces late el corazón en un minuto. Sube con el movimiento, la fiebre o la emoción, y es más lento al dormir y en personas que entrenan mucho.',
  },
  weight: {
    name: 'Peso',
    what: 'Cuánto pesa el cuerpo. La ropa, la comida, la bebida y la hora del día lo cambian un poco de una vez a otra.',
  },
  height: {
    name: 'Estatura',
    what: 'Qué tan alto es el cuerpo. Muchas personas se hacen un poco más bajas con la edad.',
  },
  'body-mass-index': {
    name: 'Índice de masa corporal (BMI)',
    what: 'El peso comparado con la estatura, como un solo número. No sabe cuánto del peso es músculo, grasa o agua.',
  },
  'body-mass-index-for-age': {
    name: 'Índice de masa corporal para la edad',
    what: 'Cómo se compara el peso de un niño para su estatura con el de otros niños de la misma edad.',
  },
  'head-circumference': {
    name: 'Tamaño de la cabeza de un niño',
    what: 'Cuánto mide la cabeza de un niño alrededor, o cómo se compara con la de otros niños de la misma edad. Muestra cómo crece el niño.',
  },
  temperature: {
    name: 'Temperatura del cuerpo',
    what: 'Qué tan caliente está el cuerpo. Es un poco más baja por la mañana, y depende de dónde se mide: boca, oído, frente o axila.',
  },
  'bone-density': {
    name: 'Densidad de los huesos',
    what: 'Qué tan denso es el hueso, comparado con el de un adulto joven. Un número menor que cero quiere decir menos denso. Baja despacio en casi todas las personas con los años.',
  },
  pain: {
    name: 'Dolor, de 0 a 10',
    what: 'Qué tan fuerte era el dolor, como usted mismo lo dijo: 0 es nada, 10 es el más fuerte que puede imaginar.',
  },
  'breathing-rate': {
    name: 'Frecuencia respiratoria',
    what: 'Cuántas veces se respira en un minuto. Sube con el movimiento, la fiebre o las preocupaciones.',
  },
  oxygen: {
    name: 'Oxígeno en la sangre',
    what: 'Cuánto de la sustancia roja de la sangre lleva oxígeno. Muchas veces se mide con una pinza en el dedo; las manos frías y el esmalte de uñas pueden hacer que marque de menos.',
  },
  'peak-flow': {
    name: 'Flujo máximo',
    what: 'Con qué rapidez puede soplar el aire. Las personas con asma suelen medirlo en casa, para compararlo con su mejor marca.',
  },
  fev1: {
    name: 'Aire en el primer segundo (FEV1)',
    what: 'Cuánto aire puede soltar en el primer segundo, después de respirar hondo. Muestra qué tan abiertas están las vías del aire.',
  },
  'fev1-share': {
    name: 'Parte del aire en el primer segundo',
    what: 'Cuánto de todo el aire de una respiración sale en el primer segundo. Muestra qué tan abiertas están las vías del aire.',
  },
  phq9: {
    name: 'Preguntas sobre el ánimo (PHQ-9)',
    what: 'Nueve preguntas sobre cómo se sintió en las últimas dos semanas, sumadas de 0 a 27. Ayuda a hablar del ánimo; por sí solo no es una respuesta.',
  },
  phq2: {
    name: 'Dos preguntas sobre el ánimo (PHQ-2)',
    what: 'Dos preguntas sobre cómo se sintió en las últimas dos semanas, sumadas de 0 a 6. Ayuda a decidir si conviene hablar más de ello.',
  },
  gad7: {
    name: 'Preguntas sobre las preocupaciones (GAD-7)',
    what: 'Siete preguntas sobre las preocupaciones en las últimas dos semanas, sumadas de 0 a 21. Ayuda a hablar de ello; por sí solo no es una respuesta.',
  },
};
