import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { titleToSlug } from '../posts/title-to-slug.ts';
import { wordsOf } from '../words/words.ts';
import type { KnownSite, Named } from './known-site.ts';

interface WriteTopicOptions extends Pick<KnownSite, 'language' | 'topics'> {
  /** The content folder. */
  content: string;
}

/** Makes a topic of a category of theirs, or finds the one that is called so; undefined where its name has no letter. */
export function writeTopic(
  name: string,
  { content, language, topics }: WriteTopicOptions,
): Named | undefined {
  const id = titleToSlug(name);
  if (id === undefined) return undefined;
  const there = topics.find((topic) => topic.id === id);
  if (there) return there;
  const description = wordsOf(language).movingIn.topicDescription(name);
  fs.mkdirSync(path.join(content, 'topics'), { recursive: true });
  fs.writeFileSync(path.join(content, 'topics', `${id}.yaml`), stringify({ name, description }));
  return { id, name };
}
