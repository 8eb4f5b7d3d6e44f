import { describe, expect, it } from 'vitest';
import { isRedirect, reachesRedirect, readRedirect } from '../../../main/shell/redirect-match.ts';

const registered = new URL('https://app.example/connected');

describe('the redirect URI', () => {
  it.each([
    'https://app.example/connected',
    'https://app.example/connected?code=1&success=true',
    'https://APP.example/connected',
  ])('10: is recognised as %s', (address) => {
    expect(isRedirect(registered, address)).toBe(true);
  });

  it.each([
    ['another scheme', 'http://app.example/connected'],
    ['a longer host', 'https://app.example.evil.example/connected'],
    ['a longer name', 'https://evilapp.example/connected'],
    ['a sub-domain', 'https://x.app.example/connected'],
    ['a port', 'https://app.example:8443/connected'],
    ['a longer path', 'https://app.example/connected/more'],
    ['a path that only begins alike', 'https://app.example/connectedness'],
    ['a closing slash', 'https://app.example/connected/'],
    ['a path in capitals', 'https://app.example/Connected'],
    ['a path behind another', 'https://app.example/x/connected'],
    ['an encoded path', 'https://app.example/%63onnected'],
    ['a name in front', 'https://me@app.example/connected'],
    ['a name and password', 'https://me:pw@app.example/connected'],
    ['the address as a name', 'https://app.example@evil.example/connected'],
    ['a fragment', 'https://app.example/connected#x'],
    ['backslashes', 'https:\\\\app.example\\connected'],
    ['a missing slash', 'https:/app.example/connected'],
    ['no slashes', 'https:app.example/connected'],
    ['a line end inside', 'https://app.exa\nmple/connected'],
    ['a tab in the path', 'https://app.example/conn\tected'],
    ['a blank before', ' https://app.example/connected'],
    ['a double slash', 'https://app.example//connected'],
    ['the address as a parameter', 'https://evil.example/?to=https://app.example/connected'],
    ['nothing', ''],
    ['no address', 'connected'],
  ])('10: is not mistaken for %s', (_name, address) => {
    expect(isRedirect(registered, address)).toBe(false);
  });

  it('10: keeps the parameters that were registered with it', () => {
    const withParameter = new URL('https://app.example/connected?app=1');
    expect(isRedirect(withParameter, 'https://app.example/connected?code=2&app=1')).toBe(true);
    expect(isRedirect(withParameter, 'https://app.example/connected?code=2')).toBe(false);
    expect(isRedirect(withParameter, 'https://app.example/connected?app=2')).toBe(false);
  });

  it('10: may have a scheme of its own', () => {
    const own = new URL('chartkeeper://connected/done');
    expect(isRedirect(own, 'chartkeeper://connected/done?success=true')).toBe(true);
    expect(isRedirect(own, 'chartkeeper://connected/other')).toBe(false);
    expect(isRedirect(own, 'chartkeeper-2://connected/done')).toBe(false);
  });

  it('10: is never asked over the network, not even in a form that does not count as the return', () => {
    expect(reachesRedirect(registered, 'https://me@app.example/connected#x')).toBe(true);
    expect(reachesRedirect(registered, 'https://app.example/else')).toBe(false);
  });
});

describe('the parameters that come back', () => {
  it.each([
    ['https://app.example/connected', 'returned'],
    ['https://app.example/connected?success=true&anything=1', 'returned'],
    ['https://app.example/connected?success=false', 'refused'],
    ['https://app.example/connected?error=access_denied&error_description=no', 'denied'],
    ['https://app.example/connected?error=server_error', 'refused'],
  ])('%s means %s', (address, meaning) => {
    expect(readRedirect(address)).toBe(meaning);
  });
});
