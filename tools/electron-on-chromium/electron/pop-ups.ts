import type { PageTarget } from '../chromium/targets.ts';
import { BrowserWindow } from './browser-window.ts';
import { chromium, ignore } from './runtime.ts';
import { WebContents } from './web-contents.ts';

const refused = new Set<string>();

/** Whose requests go nowhere, because the app did not allow that page. */
export const isRefusedPage = (frameId: string): boolean => refused.has(frameId);

/** A page that another page opened: a window of the app's in its opener's session, or nothing at all. */
export async function takePopup(target: PageTarget, openerId: string | undefined): Promise<void> {
  const opener = openerId === undefined ? await openerByContext(target) : WebContents.fromDevToolsTargetId(openerId);
  const decision = opener?.takeOpening() ?? null;
  if (opener === undefined || decision === null || decision.options === null) return refuse(target);
  const { options, url } = decision;
  const window = new BrowserWindow(options, target, opener.session);
  window.webContents.expect(url);
  opener.emit('did-create-window', window, { url, options });
}

/** Opened without a way back (`noopener`): the page of the same session that has just asked for one. */
async function openerByContext({ browserContextId }: PageTarget): Promise<WebContents | undefined> {
  for (const contents of WebContents.getAllWebContents()) {
    const page = await contents.ready.catch(() => null);
    if (page?.target.browserContextId === browserContextId && contents.hasOpening()) return contents;
  }
  return undefined;
}

/** Closing a page that stands still would hang the one that opened it: it runs first, and gets no answer. */
async function refuse(target: PageTarget): Promise<void> {
  refused.add(target.id);
  await target.run().catch(ignore);
  await chromium().browser.connection.root.send('Target.closeTarget', { targetId: target.id }).catch(ignore);
}
