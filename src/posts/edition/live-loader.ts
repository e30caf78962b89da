import type { LiveLoader } from 'astro/loaders';
import { ask } from './asking.ts';
import type { Answers, CollectionName } from './questions.ts';

/** What Astro takes as an entry's data: any object, also one whose type is an interface. */
type LiveData = LiveLoader extends LiveLoader<infer Data> ? Data : never;

/** One thing, by its id. */
interface EntryFilter {
  id: string;
}

/** Many things, by the name of a list of them. */
interface ListFilter {
  list: string;
}

/** A live collection of Astro's, answered from the edition of the request under way. */
export function liveLoader<Data extends LiveData>(
  name: CollectionName,
  { find, list = () => [] }: Answers<Data>,
): LiveLoader<Data, EntryFilter, ListFilter> {
  const findEntry = (id: string) => {
    const data = ask([name, 'find', id], (edition) => find(edition, id));
    return data === undefined ? undefined : { id, data };
  };
  return {
    name: `edition-${name}`,
    loadEntry: ({ filter }) => Promise.resolve(findEntry(filter.id)),
    loadCollection({ filter }) {
      const wanted = filter?.list ?? name;
      const ids = ask([name, 'list', wanted], (edition) => list(edition, wanted));
      return Promise.resolve({ entries: ids.flatMap((id) => findEntry(id) ?? []) });
    },
  };
}
