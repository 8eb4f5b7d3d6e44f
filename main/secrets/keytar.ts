/** The part of keytar that is used. Never `findCredentials`: on a locked keyring it ends the process. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  /** `false`: there was none, or it could not be reached. */
  deletePassword(service: string, account: string): Promise<boolean>;
}

/** `import('keytar')`: it is CommonJS, so Node puts all of it into `default`, and a bundler may not. */
export type LoadKeytar = () => Promise<Partial<Keytar> & { readonly default?: Partial<Keytar> }>;

/** Rejects where the addon cannot be loaded (`ERR_DLOPEN_FAILED` without libsecret). */
export async function loadedKeytar(load: LoadKeytar): Promise<Keytar> {
  const module = await load();
  const found = [module.default, module].find((candidate) => candidate !== undefined && isKeytar(candidate));
  if (found === undefined || !isKeytar(found)) throw new Error('This is not keytar');
  return found;
}

const isKeytar = (candidate: Partial<Keytar>): candidate is Keytar =>
  [candidate.getPassword, candidate.setPassword, candidate.deletePassword].every((part) => typeof part === 'function');
