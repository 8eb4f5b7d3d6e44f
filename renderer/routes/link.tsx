import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { hrefOf, type Route } from './route.ts';
import { navigate } from './use-route.ts';

interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  readonly to: Route;
  readonly replace?: boolean;
}

/** A place in the app to go to. */
export function Link({ to, replace = false, onClick, children, ...rest }: LinkProps): ReactNode {
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    navigate(to, { replace });
  };
  return (
    <a {...rest} href={hrefOf(to)} onClick={go}>
      {children}
    </a>
  );
}
