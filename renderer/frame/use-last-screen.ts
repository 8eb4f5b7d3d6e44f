import { useEffect, useLayoutEffect } from 'react';
import { ask } from '../bridge/bridge.ts';
import { useStatus } from '../bridge/use-status.ts';
import { hrefOf, parseRoute, type Route } from '../routes/route.ts';
import { navigate } from '../routes/use-route.ts';

/** Screens that are steps of something are not returned to. */
const steps: readonly Route['screen'][] = ['connect', 'find-system', 'credentials', 'add-person'];

/** The record opens at the screen where it was left; while it is open, each new screen is remembered by its name. */
export function useLastScreen(route: Route): void {
  const { lastScreen } = useStatus();
  useLayoutEffect(() => {
    if (window.location.hash === '' && lastScreen !== null) navigate(parseRoute(lastScreen), { replace: true });
  }, [lastScreen]);
  const [name = ''] = hrefOf(route).split('?', 1);
  const isStep = steps.includes(route.screen);
  useEffect(() => {
    // Should that fail, the record opens at another screen: nothing to trouble anyone with.
    if (!isStep) ask('app.rememberScreen', { screen: name }).catch(() => undefined);
  }, [name, isStep]);
}
