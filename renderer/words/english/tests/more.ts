/** Tests of inflammation, of urine, and others. */
export const moreTests = {
  crp: {
    name: 'C-reactive protein (CRP)',
    what: 'A protein that rises with inflammation anywhere in the body, also with a cold, and falls again after it.',
  },
  'sedimentation-rate': {
    name: 'Sedimentation rate',
    what: 'How fast blood cells sink in a tube. It rises with inflammation, slowly, and with age.',
  },
  'rheumatoid-factor': {
    name: 'Rheumatoid factor',
    what: 'An antibody that many people with inflamed joints have. Some people have it who are well.',
  },
  'ccp-antibody': { name: 'Antibody against CCP', what: 'An antibody that some people with inflamed joints have.' },
  'urine-glucose': {
    name: 'Sugar in urine',
    what: 'Sugar that passed through the kidneys. Some medicines for diabetes bring it about on purpose.',
  },
  'urine-protein': {
    name: 'Protein in urine',
    what: 'Protein that passed through the kidneys. Exercise or fever can bring it about for a while.',
  },
  'urine-ph': { name: 'Acid in urine (pH)', what: 'How acid the urine is. It depends mostly on food.' },
  'urine-gravity': {
    name: 'Density of urine',
    what: 'How much is dissolved in the urine. It depends mostly on how much you have been drinking.',
  },
  'urine-ketones': {
    name: 'Ketones in urine',
    what: 'What is left when the body burns fat, as after some hours without food.',
  },
  'urine-blood': {
    name: 'Blood in urine',
    what: 'Traces of blood, often too little to be seen. Many causes are harmless; it is mostly looked at again.',
  },
  'urine-white-cells': {
    name: 'White blood cells in urine',
    what: 'Cells that fight infections, as with an infection of the bladder.',
  },
  'urine-nitrite': {
    name: 'Nitrite in urine',
    what: 'A substance that some bacteria make, as with an infection of the bladder.',
  },
  psa: {
    name: 'PSA (prostate)',
    what: 'A substance of the prostate. It rises with age, with a larger prostate, with infections, and after cycling. What it means is best talked over with a doctor.',
  },
};
