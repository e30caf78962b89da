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
  nu: [
    {
      rule: 'error',
      where: /CSS: .*(?:@view-transition|view-timeline|animation-timeline|animation-range|“--post”)/,
      reason: 'Newer than its CSS; browsers that do not know them show the same page at rest.',
    },
    {
      rule: 'warning',
      where: /The “list” role is unnecessary/,
      reason: '`list-style: none` takes the role of a list away in Safari; `role="list"` gives it back.',
    },
    {
      rule: 'warning',
      where: /Article lacks heading/,
      reason:
        'A comment is named by the line with who wrote it; a heading for each would drown the post’s own.',
    },
  ],
  axe: [
    {
      rule: 'color-contrast',
      where: /bgGradient/,
      reason: 'Quiet text on the first card of the home page: 5.0 on the darker end in light, 6.6 in dark.',
    },
    {
      rule: 'color-contrast',
      where: /pseudoContent/,
      reason:
        'Beside or behind the words stands a shape that they do not touch; on their own ground they have 5.3 or more.',
    },
    {
      rule: 'color-contrast',
      where: /elmPartiallyObscur/,
      reason:
        'A later box of the same colour begins where the last line ends (12 or more), or links stand in a row that scrolls.',
    },
    {
      rule: 'color-contrast',
      where: /\/moderate\/.*bgOverlap/,
      reason:
        'The bar for what is chosen stays at the foot of the screen, and the page scrolls out from under it.',
    },
  ],
  ibm: [
    {
      rule: 'element_tabbable_unobscured',
      reason: 'It asks for a look at what has its place from the browser; tests/browser/look.test.ts looks.',
    },
    {
      rule: 'element_tabbable_visible',
      where: /class="skip button"/,
      reason: 'The link past the header is shown where it has the focus, as tests/browser/look.test.ts sees.',
    },
    {
      rule: 'aria_article_label_unique',
      reason: 'Two comments of one name on one day are called the same, as they read.',
    },
    {
      rule: 'aria_form_label_unique',
      where: /class="(?:acts|reply)"/,
      reason: 'A form without a name is no landmark (HTML-AAM), and stands in an article that has one.',
    },
    {
      rule: 'text_sensory_misuse',
      reason: 'Posts say “small”, “little” and “right” of feelings, and of nothing on the page.',
    },
    {
      rule: 'input_label_visible',
      reason: 'A drawing stands on the switch of the theme, and some labels in a part that is still folded.',
    },
    {
      rule: 'style_color_misuse',
      reason: 'It asks for a look at every style; what is current or chosen has a line or a sign.',
    },
    {
      rule: 'text_block_heading',
      where: /people|case-study/,
      reason: 'The names over a story are the name of its group, and no heading in the outline of the post.',
    },
    {
      rule: 'input_label_exists',
      where: /<textarea .*id="reply-/,
      reason: 'Its label stands before it in the part that is still folded; axe finds it.',
    },
    {
      rule: 'label_content_exists',
      where: /class="choose"/,
      reason: 'Its words are drawn for those alone who do not see that the box stands beside the comment.',
    },
    {
      rule: 'input_checkboxes_grouped',
      where: /name="item"/,
      reason: 'Each box stands in the article of the comment that it chooses.',
    },
    {
      rule: 'blockquote_cite_exists',
      reason: 'What a reader quotes has no address, and a coach need not give one.',
    },
  ],
  'ibm at the desk': [
    {
      rule: 'aria_form_label_unique',
      where: /<form/,
      reason: 'A form without a name is no landmark (HTML-AAM).',
    },
    {
      rule: 'fieldset_label_valid',
      where: /has a duplicate name to another group/,
      reason:
        'What two entries have alike is called alike, and is heard within an entry that has a number of its own.',
    },
    {
      rule: 'label_ref_valid',
      where: /for="f-body"/,
      reason:
        'While the text is shown as it will look its source is hidden; the label leads to the text, which has its name.',
    },
    {
      rule: 'table_headers_related',
      where: /_er3ed_|data-tool-cell|role="cell"/,
      reason: 'The editor of tables has its handles in a row and a column of their own; each is named.',
    },
  ],
  'html-codesniffer': [
    {
      rule: 'Principle1.Guideline1_4.1_4_3.G18.Abs',
      reason: 'What is out of the flow is read aloud and not drawn, or measured by axe.',
    },
    { rule: 'Principle1.Guideline1_4.1_4_3.G145.Abs', reason: 'The same for large words.' },
    {
      rule: 'Principle1.Guideline1_4.1_4_3.G18.BgImage',
      where: /^\/ /,
      reason:
        'The first card of the home page has 5.0 on the darker end of its ground in light, 6.6 in dark.',
    },
    { rule: 'Principle1.Guideline1_4.1_4_3.G145.BgImage', where: /^\/ /, reason: 'The same for its title.' },
    {
      rule: 'Principle1.Guideline1_3.1_3_1.H48',
      reason: 'Two links in a line of words are no list; those of the menus are.',
    },
    {
      rule: 'Principle1.Guideline1_3.1_3_1.H39.3.NoCaption',
      reason: 'The heading over the table says what it compares; a caption would say it twice.',
    },
    {
      rule: 'Principle1.Guideline1_3.1_3_1.H42',
      reason: 'The first line of an entry in a list names it; it has no text under it to be the heading of.',
    },
  ],
  'links of drafts': [
    {
      rule: 'broken',
      where: /^\/drafts\/\w+\/ as known: \/topics\//,
      reason:
        'A topic that no published post has is given its page with the first; the coach alone sees the link.',
    },
  ],
  document: [],
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
