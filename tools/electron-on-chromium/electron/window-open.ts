import type { BrowserWindowConstructorOptions } from 'electron';
import type { Protocol } from '../chromium/protocol.ts';
import { schemes } from './runtime.ts';

export type OpenHandler = (details: {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
}) =>
  | { readonly action: 'deny' }
  | { readonly action: 'allow'; readonly overrideBrowserWindowOptions?: BrowserWindowConstructorOptions };

/** What the app said to a page that wants to open a window. */
export interface OpeningDecision {
  /** Chromium's form. */
  readonly url: string;
  /** `null`: it may not. */
  readonly options: BrowserWindowConstructorOptions | null;
}

/** Without a handler a page may open what it likes, as in Electron. */
export function openingDecision(
  handler: OpenHandler | null,
  { url, windowName, windowFeatures }: Protocol.Page.windowOpenPayload,
): OpeningDecision {
  const details = {
    url: schemes.toApp(url),
    frameName: windowName,
    features: windowFeatures.join(','),
    disposition: 'new-window',
  };
  const answer = handler === null ? { action: 'allow' as const } : handler(details);
  if (answer.action === 'deny') return { url, options: null };
  return {
    url,
    options: ('overrideBrowserWindowOptions' in answer ? answer.overrideBrowserWindowOptions : undefined) ?? {},
  };
}
