/** Small letters without their accents, so that what is typed finds what is written: "Té" and "te" are the same. */
export const foldText = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
