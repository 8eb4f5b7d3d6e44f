/** What is said when secrets cannot be kept: what happened, what is safe, what to do next. */
export const keychainWords = {
  missing:
    'This computer has no keychain that Chartkeeper can use, so nothing was kept. Your record, if you have one, is untouched. On Linux, install and start a keyring such as GNOME Keyring or KWallet, then try again; or go on for this session only.',
  locked:
    'Your keychain is locked. Your record is safe. Please unlock the keychain and try again, or go on for this session only.',
  broken:
    'Your keychain did not answer as it should. Your record is safe. Please sign out of your computer and in again, then try once more; or go on for this session only.',
  tooLong:
    'This is too long to be kept in the keychain, so nothing was kept. Your record is safe. Please check what you typed.',
  practiceFile:
    'The keys of the made-up people could not be read or written. No real record is touched. Please see that the disk is not full, then try again.',
} as const;
