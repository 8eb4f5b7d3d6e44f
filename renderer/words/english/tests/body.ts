/** What is measured at a visit or at home: its name in plain words, and what it is. No diagnosis, nothing to be afraid of. */
export const bodyTests = {
  'blood-pressure': {
    name: 'Blood pressure',
    what: 'How hard the blood pushes against the walls of its vessels. The upper number is the moment when the heart beats, the lower one the moment when it rests. It changes through the day, with rest, movement, worry and coffee, so several readings together say more than one.',
  },
  systolic: {
    name: 'Upper blood pressure (systolic)',
    what: 'How hard the blood pushes at the moment when the heart beats. It changes through the day, with rest, movement and worry.',
  },
  diastolic: {
    name: 'Lower blood pressure (diastolic)',
    what: 'How hard the blood pushes while the heart rests between two beats. It changes through the day.',
  },
  'heart-rate': {
    name: 'Pulse (heart rate)',
    what: 'How often the heart beats in a minute. It rises with movement, fever or excitement, and is slower in sleep and in people who train a lot.',
  },
  weight: {
    name: 'Body weight',
    what: 'How heavy the body is. Clothes, food, drink and the time of day change it a little from one weighing to the next.',
  },
  height: {
    name: 'Body height',
    what: 'How tall the body is. Many people grow a little shorter with age.',
  },
  'body-mass-index': {
    name: 'Body mass index (BMI)',
    what: 'Weight compared with height, as one number. It does not know how much of the weight is muscle, fat or water.',
  },
  'body-mass-index-for-age': {
    name: 'Body mass index for age',
    what: 'How a child’s weight for its height compares with that of other children of the same age.',
  },
  'head-circumference': {
    name: 'Head size of a child',
    what: 'How large a child’s head is around, or how it compares with that of other children of the same age. It shows how the child grows.',
  },
  temperature: {
    name: 'Body temperature',
    what: 'How warm the body is. It is a little lower in the morning, and depends on where it is measured: mouth, ear, forehead or armpit.',
  },
  'bone-density': {
    name: 'Bone density',
    what: 'How dense the bone is, compared with that of a young adult. A number below zero means less dense than that. It falls slowly in most people as they grow older.',
  },
  pain: {
    name: 'Pain, 0 to 10',
    what: 'How strong the pain felt, as you said it yourself: 0 is none, 10 is the strongest that you can imagine.',
  },
  'breathing-rate': {
    name: 'Breathing rate',
    what: 'How many breaths are taken in a minute. It rises with movement, fever or worry.',
  },
  oxygen: {
    name: 'Oxygen in the blood',
    what: 'How much of the blood’s red substance carries oxygen. A clip at the finger often measures it; cold hands and nail polish can make it read too low.',
  },
  'peak-flow': {
    name: 'Peak flow',
    what: 'How fast you can blow air out. People with asthma often measure it at home, to compare it with their own best.',
  },
  fev1: {
    name: 'Air in the first second (FEV1)',
    what: 'How much air you can breathe out within the first second, after a deep breath. It shows how open the airways are.',
  },
  'fev1-share': {
    name: 'Share of air in the first second',
    what: 'How much of all the air of one breath comes out within the first second. It shows how open the airways are.',
  },
  phq9: {
    name: 'Questions about mood (PHQ-9)',
    what: 'Nine questions about how you felt in the last two weeks, added up from 0 to 27. It helps to talk about mood; it is not an answer by itself.',
  },
  phq2: {
    name: 'Two questions about mood (PHQ-2)',
    what: 'Two questions about how you felt in the last two weeks, added up from 0 to 6. It helps to decide whether to talk about it more.',
  },
  gad7: {
    name: 'Questions about worry (GAD-7)',
    what: 'Seven questions about worry in the last two weeks, added up from 0 to 21. It helps to talk about it; it is not an answer by itself.',
  },
};
