import { Notification } from 'electron';

/** Says on the desktop that something came, without what it is: others may see the screen. */
export function notify(parts: { readonly title: string; readonly body: string; readonly onClick: () => void }): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: parts.title, body: parts.body });
  notification.on('click', parts.onClick);
  shown.add(notification);
  notification.on('close', () => shown.delete(notification));
  notification.show();
}

/** One that nobody holds any more is collected, and its click goes nowhere. */
const shown = new Set<Notification>();
