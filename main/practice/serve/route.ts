import type { EndpointName } from '../faults/fault-table.ts';
import type { Answer } from './answer.ts';
import type { PracticeRequest } from './request.ts';

/** One line of the router's table. Named groups of `path` come back in `request.path`. */
export interface Route {
  readonly endpoint: EndpointName;
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly handle: (request: PracticeRequest) => Answer | Promise<Answer>;
}

export interface Matched {
  readonly route: Route;
  readonly request: PracticeRequest;
}

export function matchRoute(routes: readonly Route[], request: PracticeRequest): Matched | null {
  for (const route of routes) {
    const match = request.method === route.method ? route.path.exec(request.url.pathname) : null;
    if (match !== null) return { route, request: { ...request, path: { ...match.groups } } };
  }
  return null;
}
