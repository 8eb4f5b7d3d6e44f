import type { bloodCellTests as english } from '../../english/tests/blood-cells.ts';
import type { Translated } from '../../translated.ts';

export const bloodCellTests: Translated<typeof english> = {
  hemoglobin: {
    name: 'Hemoglobina',
    what: 'La sustancia roja de las células de la sangre que lleva el oxígeno. Depende del hierro, de los sangrados, de la altura sobre el mar a la que vive y de cuánto líquido ha tomado.',
  },
  hematocrit: {
    name: 'Hematocrito',
    what: 'La parte de la sangre que son glóbulos rojos. Si tomó poco líquido, puede parecer más alto.',
  },
  'red-cells': {
    name: 'Glóbulos rojos',
    what: 'Cuántas células que llevan oxígeno hay en la sangre.',
  },
  'white-cells': {
    name: 'Glóbulos blancos',
    what: 'Cuántas células que combaten infecciones hay en la sangre. El número suele subir y bajar con un resfriado, con el estrés y con algunos medicamentos.',
  },
  platelets: {
    name: 'Plaquetas',
    what: 'Cuántas de las pequeñas células que ayudan a detener un sangrado hay en la sangre.',
  },
  mcv: { name: 'Tamaño de los glóbulos rojos (MCV)', what: 'Qué tan grandes son los glóbulos rojos en promedio.' },
  mch: {
    name: 'Hemoglobina en un glóbulo rojo (MCH)',
    what: 'Cuánto de la sustancia roja contiene un glóbulo rojo en promedio.',
  },
  mchc: {
    name: 'Hemoglobina en los glóbulos rojos (MCHC)',
    what: 'Qué tan llenos están los glóbulos rojos de la sustancia roja que lleva el oxígeno.',
  },
  rdw: {
    name: 'Diferencia de tamaño de los glóbulos rojos (RDW)',
    what: 'Cuánto se diferencian en tamaño los glóbulos rojos unos de otros.',
  },
  mpv: { name: 'Tamaño de las plaquetas (MPV)', what: 'Qué tan grandes son las plaquetas en promedio.' },
  neutrophils: {
    name: 'Neutrófilos',
    what: 'El tipo más frecuente de glóbulo blanco. Combaten sobre todo las bacterias. Se cuentan, o se indican como parte de todos los glóbulos blancos.',
  },
  lymphocytes: {
    name: 'Linfocitos',
    what: 'Glóbulos blancos que combaten los virus y recuerdan infecciones anteriores. Se cuentan, o se indican como parte de todos los glóbulos blancos.',
  },
  monocytes: {
    name: 'Monocitos',
    what: 'Glóbulos blancos que limpian gérmenes y células viejas. Se cuentan, o se indican como parte de todos los glóbulos blancos.',
  },
  eosinophils: {
    name: 'Eosinófilos',
    what: 'Glóbulos blancos que tienen que ver con las alergias y el asma, entre otras cosas. Se cuentan, o se indican como parte de todos los glóbulos blancos.',
  },
  basophils: {
    name: 'Basófilos',
    what: 'El tipo menos frecuente de glóbulo blanco; tienen que ver con las alergias. Se cuentan, o se indican como parte de todos los glóbulos blancos.',
  },
  inr: {
    name: 'Tiempo de coagulación (INR)',
    what: 'Cuánto tarda la sangre en coagular, como un número que es igual en todos los laboratorios. Las personas que toman warfarina tienen una meta propia, que fija su médico.',
  },
  'prothrombin-time': {
    name: 'Tiempo de coagulación (tiempo de protrombina)',
    what: 'Cuántos segundos tarda la sangre en coagular en un tipo de prueba.',
  },
  aptt: {
    name: 'Tiempo de coagulación (aPTT)',
    what: 'Cuántos segundos tarda la sangre en coagular en otro tipo de prueba, que suele usarse con la heparina.',
  },
  ferritin: {
    name: 'Ferritina (reserva de hierro)',
    what: 'Muestra cuánto hierro tiene el cuerpo en reserva. También puede subir por un tiempo con una infección o una inflamación.',
  },
  iron: {
    name: 'Hierro',
    what: 'El hierro que viaja en la sangre. Cambia mucho de la mañana a la noche y con la comida.',
  },
  'iron-binding': {
    name: 'Capacidad de unir hierro',
    what: 'Cuánto hierro podría llevar la sangre. Suele ser más alta cuando falta hierro.',
  },
  'transferrin-saturation': {
    name: 'Saturación de hierro',
    what: 'Cuánto de lo que la sangre tiene para llevar hierro está en uso.',
  },
  'vitamin-d': {
    name: 'Vitamina D',
    what: 'Una vitamina para los huesos, que se forma en la piel con la luz del sol y se toma con la comida. Suele ser más baja al final del invierno.',
  },
  'vitamin-b12': {
    name: 'Vitamina B12',
    what: 'Una vitamina para la sangre y los nervios. Viene de la carne, el pescado, los huevos y la leche, o de tabletas.',
  },
  folate: {
    name: 'Folato (ácido fólico)',
    what: 'Una vitamina para formar células nuevas, de verduras verdes, frijoles y algunas harinas.',
  },
};
