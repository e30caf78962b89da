import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { readNews } from '../../scripts/update/changelog.ts';
import { smokeTest } from '../../scripts/update/smoke-test.ts';

const OLD =
  '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-24\n\n- A.\n\n[0.1.0]: https://a.example\n';

it('reads of a changelog what the one before did not say', () => {
  const after = OLD.replace('## [0.1.0]', '## [0.3.0]\n\n- C.\n\n## [0.2.0]\n\n- B.\n\n## [0.1.0]');
  expect(readNews(OLD, after)).toBe('## [0.3.0]\n\n- C.\n\n## [0.2.0]\n\n- B.');
  expect(readNews(after, after)).toBe('');
  expect(readNews('', OLD)).toBe('## [0.1.0] - 2026-11-24\n\n- A.');
});

it('tells which of a site’s first pages fails', async () => {
  const server = http.createServer((request, response) => {
    response.statusCode = request.url === '/search/' ? 500 : 200;
    response.end('<main <rss');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(smokeTest(`http://127.0.0.1:${port}`)).rejects.toThrow(
    'search (/search/): found status 500, expected 200 with <main.',
  );
  server.close();
});
