import { describe, expect, it } from 'vitest';
import { initials, joined, spacedName } from '../../../renderer/format/names.ts';
import { formatBytes, formatCount } from '../../../renderer/format/numbers.ts';
import { english } from '../../../renderer/words/english.ts';

describe('the tile of a health system', () => {
  it('bears the first letters of its name, past small words and signs', () => {
    expect(initials('River Valley Health')).toBe('RV');
    expect(initials('The University of Iowa Hospitals & Clinics')).toBe('UI');
    expect(initials('Kaiser-Permanente (Northern California)')).toBe('KP');
    expect(initials('Ärztehaus')).toBe('Ä');
    expect(initials('7 Hills Clinic')).toBe('7H');
    expect(initials('')).toBe('');
  });
});

describe('the second line of a row', () => {
  it('says nothing twice and leaves out what is not there', () => {
    expect(joined(['Dr. Kim', null, ' ', 'River Valley', 'River Valley'])).toBe('Dr. Kim · River Valley');
  });

  it('leaves out what another part tells whole', () => {
    expect(joined(['Visit', 'River Valley', 'River Valley and 2 other systems'])).toBe(
      'Visit · River Valley and 2 other systems',
    );
    expect(joined(['Heart clinic, River Valley', 'River Valley'])).toBe('Heart clinic, River Valley');
    expect(joined(['River', 'Riverside'])).toBe('River · Riverside');
  });
});

describe('a kind of resource', () => {
  it('has a plain name, or its own with blanks between the words', () => {
    expect(english.resourceTypes('MedicationOrder')).toBe('Prescriptions');
    expect(english.resourceTypes('NutritionOrder')).toBe('Nutrition order');
    expect(spacedName('MolecularSequence')).toBe('Molecular sequence');
  });
});

describe('numbers', () => {
  it('are grouped, and sizes told in words', () => {
    expect(formatCount(1204, { locale: 'en-US' })).toBe('1,204');
    expect(formatBytes(512, { locale: 'en-US' })).toBe('512 bytes');
    expect(formatBytes(184_320, { locale: 'en-US' })).toBe('184 kilobytes');
    expect(formatBytes(2_400_000, { locale: 'en-US' })).toBe('2.4 megabytes');
    expect(formatBytes(0, { locale: 'en-US' })).toBe('0 bytes');
  });
});
