import type { TableRow } from './letter-body.ts';
import { wordsToHtml, type WordLook } from './words-to-html.ts';

/** The class of cells that stand below each other on a telephone: beside each other, two have no room there. */
export const STACKED = 'stacked';

export function tableToHtml(rows: readonly TableRow[], look: WordLook): string {
  const arePairs = rows.every(({ cells }) => cells.length === 2);
  const drawn = rows.map((row) => rowToHtml(row, arePairs, look));
  return `<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border-collapse:collapse">
${drawn.join('\n')}
</table>`;
}

function rowToHtml({ cells }: TableRow, isPair: boolean, look: WordLook): string {
  const drawn = cells.map(({ words, heads }, column) => {
    const tag = heads ? 'th' : 'td';
    const scope = heads ? ` scope="${heads}"` : '';
    const style = [
      `padding:10px ${column === cells.length - 1 ? 0 : 16}px 10px 0`,
      // The line above a row is that of its first cell, where the second stands below it.
      'border-width:1px 0 0;border-style:solid',
      'font-size:16px;line-height:1.45;text-align:left;vertical-align:top',
      // What a row or a column is called is whole; the words beside it give way.
      ...(heads ? [] : ['word-break:break-word']),
    ];
    const name = isPair ? `${STACKED}${column > 0 ? ` ${STACKED}-below` : ''}` : '';
    return `<${tag}${scope} ${look.paint(['line'], style.join(';'), name)}>${wordsToHtml(words, look)}</${tag}>`;
  });
  return `<tr>${drawn.join('')}</tr>`;
}
