/** Tests of the cells of the blood, of clotting, of iron and vitamins. */
export const bloodCellTests = {
  hemoglobin: {
    name: 'Hemoglobin',
    what: 'The red substance in blood cells that carries oxygen. It depends on iron, on bleeding, on how high above the sea you live and on how much you have been drinking.',
  },
  hematocrit: {
    name: 'Hematocrit',
    what: 'The share of the blood that is red cells. Having drunk little can make it look higher.',
  },
  'red-cells': { name: 'Red blood cells', what: 'How many of the cells that carry oxygen are in the blood.' },
  'white-cells': {
    name: 'White blood cells',
    what: 'How many of the cells that fight infections are in the blood. The number often goes up and down with a cold, with stress, and with some medicines.',
  },
  platelets: {
    name: 'Platelets',
    what: 'How many of the small cells that help to stop bleeding are in the blood.',
  },
  mcv: { name: 'Size of red blood cells (MCV)', what: 'How large the red cells are on average.' },
  mch: {
    name: 'Hemoglobin in one red cell (MCH)',
    what: 'How much of the red substance one red cell holds on average.',
  },
  mchc: {
    name: 'Hemoglobin in red cells (MCHC)',
    what: 'How tightly the red cells are filled with the red substance that carries oxygen.',
  },
  rdw: { name: 'Spread of red cell sizes (RDW)', what: 'How much the red cells differ from one another in size.' },
  mpv: { name: 'Size of platelets (MPV)', what: 'How large the platelets are on average.' },
  neutrophils: {
    name: 'Neutrophils',
    what: 'The most frequent kind of white blood cell. They fight bacteria above all. Counted, or given as a share of all white cells.',
  },
  lymphocytes: {
    name: 'Lymphocytes',
    what: 'White blood cells that fight viruses and remember earlier infections. Counted, or given as a share of all white cells.',
  },
  monocytes: {
    name: 'Monocytes',
    what: 'White blood cells that clear away germs and old cells. Counted, or given as a share of all white cells.',
  },
  eosinophils: {
    name: 'Eosinophils',
    what: 'White blood cells that have to do with allergies and asthma, among other things. Counted, or given as a share of all white cells.',
  },
  basophils: {
    name: 'Basophils',
    what: 'The rarest kind of white blood cell; they have to do with allergies. Counted, or given as a share of all white cells.',
  },
  inr: {
    name: 'Clotting time (INR)',
    what: 'How long blood takes to clot, as a number that is the same in every lab. People who take warfarin have a goal of their own, which their doctor sets.',
  },
  'prothrombin-time': {
    name: 'Clotting time (prothrombin time)',
    what: 'How many seconds blood takes to clot in one kind of test.',
  },
  aptt: {
    name: 'Clotting time (aPTT)',
    what: 'How many seconds blood takes to clot in another kind of test, often used with heparin.',
  },
  ferritin: {
    name: 'Ferritin (iron store)',
    what: 'Shows how much iron the body has in store. It can also rise for a while with an infection or inflammation.',
  },
  iron: {
    name: 'Iron',
    what: 'Iron that travels in the blood. It changes much from morning to evening and with food.',
  },
  'iron-binding': {
    name: 'Iron-binding capacity',
    what: 'How much iron the blood could carry. It tends to be higher when iron is short.',
  },
  'transferrin-saturation': {
    name: 'Iron saturation',
    what: 'How much of what the blood has for carrying iron is in use.',
  },
  'vitamin-d': {
    name: 'Vitamin D',
    what: 'A vitamin for the bones, made in the skin by sunlight and taken in with food. It is often lower at the end of winter.',
  },
  'vitamin-b12': {
    name: 'Vitamin B12',
    what: 'A vitamin for blood and nerves. It comes from meat, fish, eggs and milk, or from tablets.',
  },
  folate: {
    name: 'Folate (folic acid)',
    what: 'A vitamin for making new cells, from green vegetables, beans and some flour.',
  },
};
