import type { Http } from './http.ts';

/** Any HTTP answer will do, a refusal and a redirect among them. */
export async function reachApi(http: Http, apiUrl: string, signal: AbortSignal): Promise<boolean> {
  const sent = await http.askOnce({ method: 'GET', url: new URL(apiUrl), signal });
  return sent.ok || sent.error.code === 'untrusted-link' || sent.error.code === 'too-large';
}
