import type { QueryClient } from '@tanstack/react-query';
import type { ArgumentOf, CallName } from '../../preload/api.ts';
import { ask } from '../bridge/bridge.ts';
import { callKey } from '../bridge/use-call.ts';
import type { Route } from '../routes/route.ts';
import { sectionsOf } from '../screens/category/sections.ts';
import { listQuery } from '../screens/record/use-entries.ts';
import { isTimeline } from '../screens/timeline/is-timeline.ts';

/** Asks for what a screen shows first as soon as one is on the way there: it is looked up while the screen is being drawn. */
export function askAhead(client: QueryClient, route: Route): void {
  if (route.screen === 'tests') prefetch(client, 'record.tests', { category: route.category });
  if (route.screen !== 'record') return;
  if (isTimeline(route)) prefetch(client, 'record.months', {});
  else void client.prefetchInfiniteQuery(listQuery(route, sectionsOf(route)));
}

/** What is known already is not asked again, and a failure is told by the screen. */
const prefetch = <Name extends CallName>(client: QueryClient, name: Name, argument: ArgumentOf<Name>): void =>
  void client.prefetchQuery({ queryKey: callKey(name, argument), queryFn: () => ask(name, argument) });
