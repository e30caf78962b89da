import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../docs/decisions');
const TITLE = /^# (?:\d+[.:]? +)?(.+)$/m;
const DATE = /\b\d{4}-\d{2}-\d{2}\b/;

/** docs/decisions/README.md: each decision with its number and its day. */
export function writeDecisionsIndex(): string {
  const rows = listDecisions().map(({ file, title, date }) => {
    const number = Number(file.slice(0, 4));
    return `| ${number} | [${title}](${file}) | ${date} |`;
  });
  return `# Decisions

What was decided for the engine and why, with what was tried and the figures. A decision is changed by figures. Made from the
pages beside it by \`npm run docs\`.

| number | decision | day |
| --- | --- | --- |
${rows.join('\n')}
`;
}

interface Decision {
  file: string;
  title: string;
  /** The first day that its page names. */
  date: string;
}

export function listDecisions(): Decision[] {
  return fs
    .readdirSync(FOLDER)
    .filter((file) => /^\d{4}-/.test(file))
    .sort()
    .map((file) => {
      const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
      const [, title] = TITLE.exec(text) ?? [];
      const [date] = DATE.exec(text) ?? [];
      if (title === undefined || date === undefined)
        throw new Error(
          `docs/decisions/${file} tells not what was decided when. Write: a title ("# 45. Name") and a day (2026-11-29)`,
        );
      return { file, title, date };
    });
}
