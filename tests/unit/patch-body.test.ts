import { describe, expect, it } from 'vitest';
import { parseBody, toKey } from '../../src/editor/body-tree.ts';
import { patchBody } from '../../src/editor/patch-body.ts';

describe('an edit of blocks', () => {
  const body = 'One *a*.\n\n\n* x\n* y\n\nTwo.\n\n<Outcomes of="a"/>\n';

  it('puts a new one between those that stay as they are', () => {
    const edited = 'One _a_.\n\n- x\n- y\n\nNew words.\n\nTwo.\n\n<Outcomes of="a" />';
    expect(patchBody(body, edited)).toBe(
      'One *a*.\n\n\n* x\n* y\n\nNew words.\n\nTwo.\n\n<Outcomes of="a"/>\n',
    );
  });

  it('takes one away', () => {
    expect(patchBody(body, 'One _a_.\n\nTwo.\n\n<Outcomes of="a" />')).toBe(
      'One *a*.\n\nTwo.\n\n<Outcomes of="a"/>\n',
    );
  });

  it('moves one', () => {
    const edited = 'Two.\n\nOne _a_.\n\n- x\n- y\n\n<Outcomes of="a" />';
    const patched = patchBody(body, edited);
    expect(toKey(parseBody(patched))).toBe(toKey(parseBody(edited)));
    expect(patched).toContain('One *a*.\n\n\n* x\n* y');
  });

  it('changes an attribute of a story and leaves its prose alone', () => {
    const story = '<CaseStudy people="Sarah" basis="composite">\n\nSarah *sat*.\n\n</CaseStudy>\n';
    const edited = '<CaseStudy people="Sarah" basis="fictional">\n\n  Sarah _sat_.\n\n</CaseStudy>';
    expect(patchBody(story, edited)).toBe(story.replace('composite', 'fictional'));
  });
});
