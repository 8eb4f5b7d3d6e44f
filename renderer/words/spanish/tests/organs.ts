import type { organTests as english } from '../../english/tests/organs.ts';
import type { Translated } from '../../translated.ts';

export const organTests: Translated<typeof english> = {
  a1c: {
    name: 'Azúcar en la sangre a largo plazo (hemoglobina A1c)',
    what: 'Muestra el promedio de azúcar en la sangre de los últimos dos o tres meses. No importa si comió antes. Muchas personas con diabetes tienen una meta propia, acordada con su médico.',
  },
  glucose: {
    name: 'Azúcar en la sangre (glucosa)',
    what: 'El azúcar en la sangre en el momento de la prueba. Sube después de comer, así que importa cuándo comió por última vez.',
  },
  'glucose-fasting': {
    name: 'Azúcar en la sangre en ayunas',
    what: 'El azúcar en la sangre después de unas horas sin comer, casi siempre por la mañana.',
  },
  cholesterol: {
    name: 'Colesterol total',
    what: 'Toda la grasa llamada colesterol que hay en la sangre: el cuerpo necesita un poco, y él mismo produce la mayor parte.',
  },
  hdl: {
    name: 'Colesterol HDL',
    what: 'La parte del colesterol que se aleja de los vasos sanguíneos. Se piensa que aquí más es mejor.',
  },
  ldl: {
    name: 'Colesterol LDL',
    what: 'La parte del colesterol que puede quedarse en los vasos sanguíneos. Qué número es bueno para una persona depende de lo demás que se sabe de ella.',
  },
  triglycerides: {
    name: 'Triglicéridos',
    what: 'Una grasa de la sangre que sube después de comer y con el alcohol. Importa si había comido.',
  },
  'non-hdl': {
    name: 'Colesterol sin HDL',
    what: 'El colesterol total menos la parte HDL: todo lo que puede quedarse en los vasos sanguíneos, en un solo número.',
  },
  creatinine: {
    name: 'Creatinina',
    what: 'Un desecho de los músculos que eliminan los riñones. Ayuda a saber qué tan bien limpian la sangre. Mucho músculo, mucha carne o haber tomado poco líquido pueden subirla.',
  },
  egfr: {
    name: 'Filtración de los riñones (eGFR)',
    what: 'Un cálculo de cuánta sangre limpian los riñones en un minuto, a partir de la creatinina, la edad y el sexo. Un número más alto quiere decir que limpian más. Baja despacio con la edad.',
  },
  'urea-nitrogen': {
    name: 'Nitrógeno ureico (BUN)',
    what: 'Un desecho de las proteínas que eliminan los riñones. Depende de la comida y de cuánto líquido toma.',
  },
  'uric-acid': {
    name: 'Ácido úrico',
    what: 'Un desecho que puede quedarse en las articulaciones como cristales. Algunas comidas, la cerveza y algunos medicamentos lo suben.',
  },
  'urine-albumin-ratio': {
    name: 'Proteína en la orina (albúmina y creatinina)',
    what: 'Pequeñas cantidades de una proteína que los riñones casi siempre retienen. El ejercicio fuerte, la fiebre o una infección pueden subirla por un tiempo, así que suele medirse otra vez.',
  },
  'urine-albumin': {
    name: 'Albúmina en la orina',
    what: 'Una proteína que los riñones casi siempre retienen. El ejercicio o la fiebre pueden subirla por un tiempo.',
  },
  sodium: {
    name: 'Sodio',
    what: 'Una sal que mantiene en equilibrio el agua del cuerpo. Depende de lo que bebe, del sudor y de algunos medicamentos.',
  },
  potassium: {
    name: 'Potasio',
    what: 'Una sal que necesitan los músculos y el corazón. Algunos medicamentos para la presión lo cambian. También puede marcar de más cuando fue difícil sacar la sangre.',
  },
  chloride: {
    name: 'Cloruro',
    what: 'Una sal que va junto con el sodio y ayuda a equilibrar el agua y el ácido.',
  },
  'carbon-dioxide': {
    name: 'Dióxido de carbono (bicarbonato)',
    what: 'Muestra cómo está el equilibrio entre ácido y base en la sangre.',
  },
  calcium: {
    name: 'Calcio',
    what: 'Un mineral para los huesos, los nervios y los músculos. Una parte va unida a las proteínas, así que las dos cosas se leen juntas.',
  },
  magnesium: { name: 'Magnesio', what: 'Un mineral para los músculos y los nervios.' },
  phosphate: {
    name: 'Fosfato',
    what: 'Un mineral para los huesos y la energía. La comida y los riñones lo cambian.',
  },
  'anion-gap': {
    name: 'Brecha aniónica',
    what: 'Un número que se calcula con varias sales. Ayuda a saber cómo está el equilibrio del ácido en la sangre.',
  },
  alt: {
    name: 'ALT (hígado)',
    what: 'Una sustancia de las células del hígado. Pasa más a la sangre cuando el hígado está exigido, por ejemplo por medicamentos, alcohol, grasa o una infección.',
  },
  ast: {
    name: 'AST (hígado y músculos)',
    what: 'Una sustancia de las células del hígado y de los músculos. El ejercicio fuerte también puede subirla.',
  },
  'alkaline-phosphatase': {
    name: 'Fosfatasa alcalina',
    what: 'Una sustancia del hígado y de los huesos. Es más alta en los niños que crecen y en el embarazo.',
  },
  ggt: {
    name: 'GGT (hígado)',
    what: 'Una sustancia del hígado y de las vías de la bilis. El alcohol y algunos medicamentos la suben.',
  },
  bilirubin: {
    name: 'Bilirrubina',
    what: 'El resto amarillo de los glóbulos rojos viejos, que elimina el hígado. En algunas familias es un poco más alta sin que signifique nada; no haber comido puede subirla.',
  },
  'bilirubin-direct': {
    name: 'Bilirrubina directa',
    what: 'La parte de la sustancia amarilla bilirrubina que el hígado ya trabajó.',
  },
  albumin: {
    name: 'Albúmina',
    what: 'La proteína principal de la sangre, que produce el hígado. Mantiene el agua dentro de los vasos sanguíneos.',
  },
  'total-protein': {
    name: 'Proteínas totales',
    what: 'Todas las proteínas de la sangre juntas: la albúmina y las que combaten infecciones.',
  },
  globulin: {
    name: 'Globulina',
    what: 'Las proteínas de la sangre aparte de la albúmina; muchas de ellas combaten infecciones.',
  },
  tsh: {
    name: 'Hormona que dirige la tiroides (TSH)',
    what: 'La hormona que le dice a la glándula tiroides cuánto producir. Sube cuando la glándula produce poco, y baja cuando produce mucho.',
  },
  'free-t4': {
    name: 'Hormona tiroidea T4 libre',
    what: 'Una hormona de la glándula tiroides, que marca la velocidad a la que trabaja el cuerpo.',
  },
  'free-t3': {
    name: 'Hormona tiroidea T3 libre',
    what: 'La forma de la hormona de la tiroides que actúa en las células.',
  },
  troponin: {
    name: 'Troponina',
    what: 'Una sustancia del músculo del corazón. Se mide para ver si el músculo del corazón se lastimó. Los médicos miran cómo cambia en unas horas.',
  },
  bnp: {
    name: 'BNP (esfuerzo del corazón)',
    what: 'Una sustancia que produce el corazón cuando tiene que trabajar más. También sube con la edad y cuando los riñones trabajan menos.',
  },
};
