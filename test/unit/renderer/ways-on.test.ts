import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../renderer/screens/settings/address-fault.ts';
import { waysOn } from '../../../renderer/screens/welcome/ways-on.ts';

describe('a record that does not open', () => {
  it('behind a keychain that is not ready can be left for a session in memory, never be set aside', () => {
    for (const code of ['keychain-missing', 'keychain-locked', 'keychain-broken']) {
      expect(waysOn(code)).toEqual({ keychain: true, memory: true, startOver: false });
    }
  });

  it('whose key or file is lost can be set aside', () => {
    for (const code of ['key-lost', 'wrong-key', 'damaged']) {
      expect(waysOn(code)).toEqual({ keychain: false, memory: true, startOver: true });
    }
  });

  it('of a newer version, on a full disk or in use is never offered to be set aside', () => {
    for (const code of ['newer-version', 'disk-full', 'cannot-open', 'folder', 'anything']) {
      expect(waysOn(code).startOver).toBe(false);
    }
  });
});

describe('an address of 1upHealth', () => {
  it('is https, or http on this computer', () => {
    for (const address of ['https://api.example', 'http://127.0.0.1:4801', 'http://localhost:1', 'http://[::1]:80/']) {
      expect(addressFault(address)).toBeNull();
    }
  });

  it('in the clear, in part, or with something hidden in it is refused', () => {
    expect(addressFault('http://api.example')).toBe('not-secure');
    expect(addressFault('ftp://api.example')).toBe('not-secure');
    expect(addressFault('http://127.0.0.1.evil.example')).toBe('not-secure');
    expect(addressFault('api.example')).toBe('not-an-address');
    expect(addressFault('')).toBe('not-an-address');
    expect(addressFault('https://name:word@api.example')).toBe('has-extras');
    expect(addressFault('https://api.example?token=1')).toBe('has-extras');
  });
});
