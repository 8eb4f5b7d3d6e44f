import { z } from 'zod';

/** All that survives a restart of the service. Codes and tokens are kept as SHA-256 only: this file gives none away. */
export const practiceStateSchema = z.object({
  version: z.literal(1),
  credentials: z.object({ clientId: z.string(), clientSecret: z.string() }),
  /** The addresses of the last run are used again where they are free: the record names them. */
  ports: z.record(z.string(), z.number()),
  users: z.array(z.object({ id: z.number(), appUserId: z.string() })),
  codes: z.array(z.object({ hash: z.string(), userId: z.number(), expiresAt: z.number() })),
  /** All tokens that came from one code. */
  families: z.array(
    z.object({
      userId: z.number(),
      access: z.array(z.object({ hash: z.string(), expiresAt: z.number() })),
      refresh: z.string(),
      /** Refresh tokens that were used: one that comes again ends the family. */
      spent: z.array(z.string()),
    }),
  ),
  connections: z.array(
    z.object({
      userId: z.number(),
      personId: z.string(),
      systemId: z.number(),
      patientId: z.string(),
      /** Milliseconds since 1970: the parts of the record arrive from here on. */
      connectedAt: z.number(),
      /** The same, or later when the person connected once more: AuditEvents tell of this time. */
      collectedAt: z.number(),
      /** `YYYY-MM-DD`: the record ends here, and stays the same on later days. */
      today: z.string(),
    }),
  ),
});

export type PracticeState = z.infer<typeof practiceStateSchema>;
export type User = PracticeState['users'][number];
export type TokenFamily = PracticeState['families'][number];
export type PracticeConnection = PracticeState['connections'][number];
