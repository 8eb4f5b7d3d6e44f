import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { theme } from './theme.ts';

/** Light or dark as the person chose, or as the computer has it. All styles are files: none is written into the page. */
export function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  const settings = useCall('settings.get', {});
  const computerIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const chosen = settings.data?.theme ?? 'system';
  const scheme = chosen === 'system' ? (computerIsDark ? 'dark' : 'light') : chosen;
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  );
}
