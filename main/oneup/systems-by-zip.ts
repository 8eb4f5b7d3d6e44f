import { err, ok, type Result } from '../values/result.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';
import { readRows, type HealthSystem } from './system-row.ts';

/** `GET /api/systems/{zip}`: five digits, or five and four. */
export async function systemsByZip(
  session: Session,
  searchUrl: string,
  request: { readonly zip: string; readonly signal: AbortSignal },
): Promise<Result<readonly HealthSystem[], OneUpFailure>> {
  const zip = request.zip.trim();
  if (!/^\d{5}(-\d{4})?$/.test(zip)) return err(failed('bad-address'));
  const url = new URL(`/api/systems/${zip}`, searchUrl);
  const answer = await session.ask({ method: 'GET', url, signal: request.signal });
  if (!answer.ok) return answer;
  const rows = readRows(answer.value);
  return rows.ok ? ok(rows.value.systems) : rows;
}
