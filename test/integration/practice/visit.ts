/** A browser of the smallest kind: it keeps cookies, sends forms, and stops before an address that it must not ask. */
export interface Visit {
  /** Where it stands: after redirects, or at the redirect_uri that it did not ask. */
  readonly url: URL;
  readonly status: number;
  readonly html: string;
  /** Every origin that it went through. */
  readonly origins: readonly string[];
  go(address: string): Promise<Visit>;
  submit(action: string, fields?: Readonly<Record<string, string>>): Promise<Visit>;
}

const mostSteps = 20;

/** `stopsAt`: the redirect_uri, without its query. */
export function startVisit(stopsAt: string): Visit {
  const cookies = new Map<string, string>();
  const origins: string[] = [];
  const step = async (url: URL, body: URLSearchParams | null, left: number): Promise<Visit> => {
    if (`${url.origin}${url.pathname}` === stopsAt) return visit(url, 0, '');
    if (left === 0) throw new Error('Too many redirects');
    if (!origins.includes(url.origin)) origins.push(url.origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const init = body === null ? { method: 'GET' } : { method: 'POST', body };
    const answer = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    return location === null
      ? visit(url, answer.status, await answer.text())
      : step(new URL(location, url), null, left - 1);
  };
  const visit = (url: URL, status: number, html: string): Visit => ({
    url,
    status,
    html,
    origins,
    go: (address) => step(new URL(address, url), null, mostSteps),
    submit: (action, fields = {}) => step(new URL(action, url), new URLSearchParams(fields), mostSteps),
  });
  return visit(new URL('about:blank'), 0, '');
}
