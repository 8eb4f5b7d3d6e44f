/** A command, or a file, that shows a Debian package to be there. */
const needs = [
  { shownBy: 'chromium', packages: ['chromium'] },
  { shownBy: 'Xvfb', packages: ['xvfb'] },
  { shownBy: 'xauth', packages: ['xauth'] },
  { shownBy: 'dbus-daemon', packages: ['dbus', 'dbus-user-session'] },
  { shownBy: 'gnome-keyring-daemon', packages: ['gnome-keyring'] },
  { shownBy: '/usr/include/libsecret-1/libsecret/secret.h', packages: ['libsecret-1-dev'] },
  { shownBy: 'pkg-config', packages: ['pkg-config'] },
  { shownBy: 'c++', packages: ['g++'] },
  { shownBy: 'make', packages: ['make'] },
  { shownBy: 'python3', packages: ['python3'] },
];

/**
 * Installs what the stand-in for Electron, the keychain and its tests need, where that is allowed; else says what to run.
 * The app may do without some of it, so nothing here ends the set-up.
 * @param {import('./machine.mjs').Machine} machine
 */
export function installDebianPackages(machine) {
  const missing = needs
    .filter(({ shownBy }) => (shownBy.startsWith('/') ? !machine.exists(shownBy) : machine.which(shownBy) === null))
    .flatMap(({ packages }) => packages);
  if (missing.length === 0) return;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  const hasApt = machine.which('apt-get') !== null;
  if (!hasApt || !machine.isRoot) {
    const how = hasApt
      ? `Please run: sudo ${install.join(' ')}`
      : `Please install what your system calls: ${missing.join(' ')}`;
    machine.say(`Not all that Chartkeeper is built and tested with is here. ${how}`);
    return;
  }
  machine.say(`Installing Debian packages: ${missing.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!machine.run(['apt-get', 'update'], { env }) || !machine.run(install, { env })) {
    machine.say('Not all of them could be installed; going on without.');
  }
}
