/** A tag as it stands in a text, of a component or of HTML. */
export interface Tag {
  /** A component's own name, or one of HTML in small letters. */
  name: string;
  start: number;
  /** Behind its bracket; undefined where it is not whole. */
  end: number | undefined;
  isClosing: boolean;
  closesItself: boolean;
}

/** A tag that is taken for none, and why. */
export interface LoneTag {
  tag: Tag;
  why: 'open' | 'closing' | 'crossed' | 'not-whole' | 'not-parsed';
  /** What closes it all the same, where it is crossed with another or not whole. */
  partner?: Tag;
  /** The name of what it is crossed with, or stands open in. */
  across?: string;
}

export interface Pairs {
  /** Tags in order. */
  all: readonly Tag[];
  /** Tags that open something, each with the tag that closes it. */
  partners: ReadonlyMap<Tag, Tag>;
  alone: LoneTag[];
}

/** Which tags belong together, read as a person would: what is crossed is the inner one of two. */
export function pairTags(tags: readonly Tag[]): Pairs {
  const partners = new Map<Tag, Tag>();
  const alone: LoneTag[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.end === undefined) alone.push({ tag, why: 'not-whole' });
    if (!tag.isClosing && !tag.closesItself) open.push(tag);
    else if (tag.isClosing && tag.end !== undefined) {
      const at = open.findLastIndex(({ name }) => name === tag.name);
      const [opening, ...inside] = at < 0 ? [] : open.splice(at);
      if (opening) partners.set(opening, tag);
      else close(tag, alone);
      for (const each of inside)
        if (each.end !== undefined) alone.push({ tag: each, why: 'open', across: tag.name });
    }
  }
  for (const tag of open) if (tag.end !== undefined) alone.push({ tag, why: 'open' });
  for (const lone of alone) {
    const partner = partners.get(lone.tag);
    if (partner) lone.partner = partner;
  }
  return { all: tags, partners, alone };
}

/** Closes what was told to be open at the end of what it stands in, or nothing. */
function close(tag: Tag, alone: LoneTag[]): void {
  const crossed = alone.find(
    ({ tag: { name }, why, across }) => name === tag.name && why === 'open' && across !== undefined,
  );
  if (!crossed) alone.push({ tag, why: 'closing' });
  else {
    crossed.why = 'crossed';
    crossed.partner = tag;
  }
}
