/** What can be done about a record that does not open. */
export interface WaysOn {
  /** It is the keychain, not the record, that stands in the way. */
  readonly keychain: boolean;
  readonly memory: boolean;
  readonly startOver: boolean;
}

/** By the code of the failure. Starting over is offered only where no other way is left to open this file. */
export function waysOn(code: string): WaysOn {
  const keychain = code.startsWith('keychain-');
  const lost = code === 'key-lost' || code === 'wrong-key' || code === 'damaged';
  return { keychain, memory: keychain || lost || code === 'newer-version', startOver: lost };
}
