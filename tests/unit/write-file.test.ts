import { expect, it } from 'vitest';
import { readBody } from '../../src/server/write/write-file.ts';

it('shows the list of words without the command by which an engineer adds to it', () => {
  const older = '# Words that the check knows, one a line: npm run words:accept -- limerence\nWCAG\n';
  expect(readBody('content/words.txt', older)).toBe('# Words that the check knows, one a line\nWCAG\n');
  expect(readBody('content/words.txt', '# Mine: of a book\nWCAG\n')).toBe('# Mine: of a book\nWCAG\n');
});
