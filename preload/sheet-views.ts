// What a person wrote for the papers to take along: the sheet for a visit and the card for emergencies.
import { z } from 'zod';

export const visitSections = [
  'allergies',
  'medicines',
  'conditions',
  'outside',
  'visits',
  'immunizations',
  'notes',
] as const;

export type VisitSection = (typeof visitSections)[number];

const line = z.string().max(500);

export const visitSheet = z.object({
  /** Whom one sees, or what for. */
  about: line.default(''),
  /** As the person writes it. */
  date: z.string().max(40).default(''),
  questions: z
    .array(z.object({ id: z.string().max(64), text: line }))
    .max(50)
    .default([]),
  sections: z
    .array(z.enum(visitSections))
    .max(visitSections.length)
    .default([...visitSections]),
});

export const emergencyCard = z.object({
  bloodGroup: z.string().max(40).default(''),
  /** Whom to call. */
  contact: z.string().max(200).default(''),
  /** What else must be known. */
  words: z.string().max(300).default(''),
  /** Entries that the person left out, by their id. */
  leftOut: z.array(z.number().int().nonnegative()).max(2000).default([]),
});

export type VisitSheet = Readonly<z.output<typeof visitSheet>>;
export type EmergencyCard = Readonly<z.output<typeof emergencyCard>>;

export interface Sheets {
  readonly visit: VisitSheet;
  readonly card: EmergencyCard;
}
