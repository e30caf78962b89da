import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { refuseNetworkFolder } from '../../src/discussion/store/network-folder.ts';

describe('the folder of the database', () => {
  it('may lie on a disk of this machine', () => {
    expect(() => {
      refuseNetworkFolder(os.tmpdir());
    }).not.toThrow();
  });

  it.each([
    [0x6969, 'NFS'],
    // As 32 bits with a sign.
    [0xff534d42 | 0, 'CIFS'],
  ])('may not lie on another one: %i', (type, kind) => {
    const refuse = () => {
      refuseNetworkFolder('/data', () => type);
    };
    expect(refuse).toThrow(`/data lies on another machine (${kind}).`);
  });
});
