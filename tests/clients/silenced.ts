/** What a client says of a page, as far as the table below looks at it. */
export interface Finding {
  rule: string;
  /** Where, and of what: a selector, a place or a piece of the page, with the words of the client. */
  text: string;
}

export interface Silenced {
  rule: string;
  /** Only where this is in what is said; all of the rule where it is left out. */
  where?: RegExp;
  /** Why the page is right, or why what is asked for would make it worse. */
  reason: string;
}

/** All that is not asked of pages though a client asks for it, by client. One that finds nothing any more has to go. */
export const SILENCED = {
  'html-validate': [
    {
      rule: 'no-redundant-role',
      reason: '`list-style: none` takes the role of a list away in Safari; `role="list"` gives it back.',
    },
    {
      rule: 'form-dup-name',
      where: /name "item"$/,
      reason: 'Boxes of one name are how a form sends a list of what was chosen.',
    },
    {
      rule: 'long-title',
      reason: 'A title that tells what the page says is worth more than one of 70 characters.',
    },
  ],
  document: [
    {
      rule: 'after-the-end',
      where: /^\/search\/ /,
      reason:
        'Browsers move its script into the body. It goes into the layout when the search is written anew.',
    },
  ],
} satisfies Record<string, Silenced[]>;

export type Client = keyof typeof SILENCED;

export interface Silencer {
  /** What is left of what was found. */
  filter: <Given extends Finding>(findings: readonly Given[]) => Given[];
  /** Rows of the table that nothing was found for. */
  listUnused: () => Silenced[];
}

export function openSilencer(client: Client): Silencer {
  const rows: readonly Silenced[] = SILENCED[client];
  const used = new Set<Silenced>();
  return {
    filter: (findings) =>
      findings.filter(({ rule, text }) => {
        const row = rows.find((each) => each.rule === rule && (each.where?.test(text) ?? true));
        if (row) used.add(row);
        return row === undefined;
      }),
    listUnused: () => rows.filter((row) => !used.has(row)),
  };
}
