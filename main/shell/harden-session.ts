import type { Session } from 'electron';

/** No camera, no location, no clipboard reading, no device: nothing this app shows needs any. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** The app's own page gets nothing from any network: only `app://`, and data that it carries itself. */
export function confineToApp(session: Session): void {
  denyPermissions(session);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(app|data|blob|devtools):/.test(details.url) });
  });
}
