import type { PracticeRequest } from './request.ts';

export type SiteName = 'api' | 'auth' | 'search' | 'health-system' | 'identity-provider' | 'other';

/** What a site was asked and how it answered: tests look here for what must not have been said. */
export interface RecordedRequest {
  readonly site: SiteName;
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 0: the connection was cut instead. */
  readonly status: number;
}

export interface Traffic {
  readonly requests: readonly RecordedRequest[];
  record(site: SiteName, request: PracticeRequest, status: number): void;
}

/** Keeps the last `limit` requests. */
export function recordTraffic(limit = 5_000): Traffic {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    record: (site, { method, url, headers, body }, status) => {
      if (requests.length >= limit) requests.shift();
      const named: Record<string, string> = {};
      for (const [name, value] of Object.entries(headers)) named[name] = String(value);
      requests.push({ site, method, url: url.href, headers: named, body, status });
    },
  };
}
