import { expect, it } from 'vitest';
import { fetchFile, isPrivateAddress } from '../../../src/import/pictures/fetch-file.ts';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  'no address',
])('takes %s for an address of a private network', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('takes %s for one of the web', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

it.each([
  'http://127.0.0.1:1/a.jpg',
  'http://[::1]/a.jpg',
  'http://2130706433/a.jpg',
  'http://localhost/a.jpg',
  'http://169.254.169.254/latest/meta-data/',
])('fetches nothing from %s', async (address) => {
  expect(await fetchFile(address)).toEqual({
    why: 'it lies in a private network, from which nothing is fetched',
  });
});

it.each(['file:///etc/passwd', 'ftp://a.example/b', 'no address'])(
  'fetches nothing from %s',
  async (address) => {
    expect(await fetchFile(address)).toEqual({ why: 'that is no address of the web' });
  },
);
