import type { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { openCoachRoutes, type CoachRoutesOptions } from './coach-routes.ts';
import type { ContentRepository } from '../save/content-repository.ts';
import { findRefusedText } from '../save/refused-texts.ts';
import { DRAWING_POLICY } from '../serve/answers/security-headers.ts';

export interface StoredPicturesOptions extends CoachRoutesOptions {
  repository: ContentRepository;
}

/**
 * /write/pictures/content/…: a picture as it lies in the repository, for the form that shows it. With `?draft=` it is
 * that of a kept text.
 */
export function createStoredPictures(options: StoredPicturesOptions): Hono {
  const { repository } = options;
  const routes = openCoachRoutes(options);
  routes.get('/:path{content/.+}', async (c) => {
    const path = c.req.param('path');
    const type = getMimeType(path);
    if (!type?.startsWith('image/')) return c.notFound();
    const refused = await findRefusedText(repository, c.req.query('draft'));
    const commit = refused?.commit ?? (await repository.findHead())?.commit;
    const files = commit === undefined ? [] : await repository.listFiles(commit);
    const file = files.find((each) => each.path === path);
    if (!file) return c.notFound();
    return c.body(new Uint8Array(await repository.readBlob(file.sha)), 200, {
      'content-type': type,
      'content-security-policy': DRAWING_POLICY,
    });
  });
  return routes;
}
