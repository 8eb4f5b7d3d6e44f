import { counted } from '../plural.ts';

export const lockWords = {
  locked: 'Chartkeeper is locked',
  lockedAbout: 'Your record is safe. Type your code to go on where you were.',
  code: 'Code',
  unlock: 'Unlock',
  forgot: 'I forgot my code',
  forgotAbout:
    'The code is in the keychain of this computer, under “Chartkeeper: app”. Open the keychain with the password of your computer and remove that entry. Then type anything here: the app opens, without a lock. Nothing of your record is lost.',
  title: 'Lock',
  off: 'Chartkeeper is open to whoever uses this computer.',
  on: (minutes: number) =>
    `Chartkeeper locks itself after ${counted(minutes, 'minute', 'minutes')} without use, when the computer sleeps or is locked, and each time it is closed.`,
  what: 'It keeps out who passes by. Whoever knows the password of your computer can take the lock off.',
  putOn: 'Put a lock on…',
  putOnTitle: 'Put a lock on Chartkeeper',
  newCode: 'A code that you will remember',
  newCodeAbout: 'Four characters at least: digits, letters or a short sentence.',
  again: 'The same code again',
  tooShort: 'Please take four characters at least.',
  notTheSame: 'These two are not the same.',
  after: 'Lock after',
  minutes: (minutes: number) => counted(minutes, 'minute', 'minutes'),
  putOnNow: 'Put it on',
  now: 'Lock now',
  takeOff: 'Take the lock off…',
  takeOffTitle: 'Take the lock off?',
  takeOffAbout: 'Type your code. From then on Chartkeeper opens without one.',
  takeOffNow: 'Take it off',
  isOn: 'The lock is on.',
  isOff: 'The lock is off.',
};
