/** A `fetch` that never leaves the process: for many thousands of requests. */
export interface CannedFetch {
  readonly fetch: typeof fetch;
  /** All that was asked, in order. */
  readonly requests: readonly Request[];
}

export function cannedFetch(answer: (url: URL, request: Request) => unknown): CannedFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      const body = answer(new URL(request.url), request);
      return body instanceof Response ? body : Response.json(body);
    },
  };
}
