import { describe, expect, it } from 'vitest';
import { openTestSite } from './test-site.ts';

interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, { responses: Record<string, unknown>; summary: string }>>;
  components: { schemas: Record<string, unknown> };
}

async function readDocument(): Promise<Document> {
  const { send } = await openTestSite();
  return (await (await send('GET', '/api/openapi.json')).json()) as Document;
}

describe('/api/openapi.json', () => {
  it('describes every call, each with what it answers', async () => {
    const { paths, servers } = await readDocument();
    const calls = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { responses }]) => `${method} ${path} ${Object.keys(responses).join(' ')}`,
      ),
    );
    expect(servers).toEqual([{ url: 'https://coach.example/api' }]);
    expect(calls.sort()).toMatchInlineSnapshot(`
      [
        "delete /comments/{id} 204 403 404",
        "delete /reader 204 403 429",
        "delete /threads/{id}/rating 200 403 404",
        "get /challenge 200",
        "get /comments/{id}/replies 200 404 422",
        "get /health 200",
        "get /reader 200",
        "get /threads/{id} 200 404 422",
        "patch /comments/{id} 200 400 403 404 409 413 415 422 429",
        "post /comments/{id}/report 204 400 403 404 413 415 422 429",
        "post /threads/{id}/comments 201 400 403 404 413 415 422 429",
        "put /threads/{id}/rating 200 400 403 404 413 415 422 429",
      ]
    `);
  });

  it('says what the server checks: stars from one to five, a name and a text with their limits', async () => {
    const { components } = await readDocument();
    expect(components.schemas['RatingRequest']).toMatchObject({
      properties: { stars: { type: 'integer', enum: [1, 2, 3, 4, 5] } },
      required: ['stars'],
      additionalProperties: false,
    });
    expect(components.schemas['CommentRequest']).toMatchObject({
      properties: { name: { maxLength: 60 }, text: { maxLength: 5000 } },
      required: ['name', 'text'],
    });
  });

  it('refers to nothing that it does not hold', async () => {
    const document = await readDocument();
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name);
  });
});
