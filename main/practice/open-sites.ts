import { tokenRoutes } from './account/token-endpoint.ts';
import { userRoutes } from './account/user-endpoints.ts';
import { connectAddressRoutes, connectRoutes } from './connect/connect-endpoints.ts';
import { healthSystemRoutes } from './connect/health-system-site.ts';
import { createIdentityProvider } from './connect/identity-provider-site.ts';
import { searchRoutes } from './directory/search-endpoints.ts';
import { answerInstead } from './faults/instead.ts';
import { spoilAnswer } from './faults/spoil.ts';
import { fhirRoutes } from './fhir/fhir-endpoints.ts';
import { json, type Answer } from './serve/answer.ts';
import { openSite, type Site } from './serve/open-site.ts';
import type { PracticeRequest } from './serve/request.ts';
import { matchRoute, type Route } from './serve/route.ts';
import type { SiteName, Traffic } from './serve/traffic.ts';
import type { Origins, Service } from './service.ts';

export interface OpenSites {
  readonly origins: Origins;
  close(): Promise<void>;
}

/** Every site on a port of its own: the ports of the last run where they are free. */
export async function openSites(
  service: Service,
  { port, traffic }: { readonly port: number; readonly traffic: Traffic },
): Promise<OpenSites> {
  const provider = createIdentityProvider(service);
  const routesOf: Readonly<Record<SiteName, readonly Route[]>> = {
    api: [...userRoutes(service), ...connectRoutes(service), ...fhirRoutes(service)],
    auth: tokenRoutes(service),
    search: [...searchRoutes(service), ...connectAddressRoutes(service)],
    'health-system': healthSystemRoutes(service, provider),
    'identity-provider': provider.routes,
    other: [],
  };
  const { ports } = service.file.state;
  const opened: Site[] = [];
  const open = async (name: SiteName): Promise<string> => {
    const wanted = port === 0 ? [ports[name] ?? 0, 0] : [port + opened.length];
    const routes = routesOf[name];
    const site = await openSite({
      name,
      ports: wanted,
      traffic,
      answer: (request) => answer(service, routes, request),
    });
    ports[name] = site.port;
    opened.push(site);
    return site.origin;
  };
  const origins: Origins = {
    api: await open('api'),
    auth: await open('auth'),
    search: await open('search'),
    healthSystem: await open('health-system'),
    identityProvider: await open('identity-provider'),
    other: await open('other'),
  };
  service.file.save();
  return { origins, close: () => Promise.all(opened.map((site) => site.close())).then(() => undefined) };
}

/** A fault may answer in the endpoint's place, or spoil what the endpoint answered. */
async function answer(service: Service, routes: readonly Route[], asked: PracticeRequest): Promise<Answer> {
  // The other origin has no routes: it takes whatever comes, and all of it is recorded.
  if (routes.length === 0) return json(200, {});
  const matched = matchRoute(routes, asked);
  if (matched === null) return json(404, { message: 'Not Found' });
  const { route, request } = matched;
  const { endpoint } = route;
  const instead = await answerInstead(endpoint, request, service.faults);
  if (instead !== null) return instead;
  return spoilAnswer(endpoint, request, await route.handle(request), service.faults);
}
