import { err, ok, type Result } from '../values/result.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';

/** The body as text, stopped at `mostBytes` (counted after decompression) while it streams. */
export async function readBody(response: Response, mostBytes: number): Promise<Result<string, OneUpFailure>> {
  if (response.body === null) return ok('');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(new TextDecoder().decode(Buffer.concat(chunks)));
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return err(failed('too-large'));
    }
    chunks.push(value);
  }
}
