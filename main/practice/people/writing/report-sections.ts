/** Codes of the HL7 v2 table 0074. */
export const sectionWords = {
  LAB: 'Laboratory',
  RAD: 'Radiology',
  PAT: 'Pathology',
  CUS: 'Heart and other tests',
  PF: 'Pulmonary function',
} as const;
