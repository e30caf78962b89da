import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Where readers are spoken to, and every word comes from src/words. */
const FOLDERS =
  /^(?:components\/(?:download|finding|head|media|picture|post|prose|standing)\/|pages\/(?:posts\/\[[^/]*$|topics\/|people\/|(?:404|contact|privacy|search)\.astro$))/;

/** Words that stay as they are, each with the reason. */
const MAY_STAY: Record<string, string> = {
  'components/post/ShareLink.astro WhatsApp': 'a name',
};

/** Not for readers: what checks tell the coach is English everywhere. */
const FOR_THE_COACH = new Set(['components/post/DraftFaults.astro']);

/** Attributes that are read out or shown. */
const SPOKEN = new Set(['alt', 'aria-label', 'caption', 'description', 'label', 'placeholder', 'title']);

/** What one side of may be shown. */
const JOINING = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

const files = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.astro') && FOLDERS.test(file) && !FOR_THE_COACH.has(file));

/** The markup of a component, which is JSX once its styles, scripts and comments are gone. */
function parseMarkup(file: string): ts.SourceFile {
  const source = fs.readFileSync(path.join('src', file), 'utf8');
  const markup = source
    .replace(/^---\n[^]*?\n?---\n/, '')
    .replace(/<(style|script)\b[^>]*?(?:\/>|>[^]*?<\/\1>)/g, '')
    .replace(/\{\/\*[^]*?\*\/\}/g, '');
  return ts.createSourceFile(
    `${file}.tsx`,
    `<>${markup}</>`,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
}

function findLiterals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer)
      found.push(...toTexts(node.initializer));
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
      found.push(...toTexts(node.expression));
    ts.forEachChild(node, visit);
  };
  visit(parseMarkup(file));
  return found.filter((text) => /\p{L}{2}/u.test(text));
}

/** The texts that an expression may come to, as far as it says so itself. */
function toTexts(node: ts.Node): string[] {
  if (ts.isJsxExpression(node)) return node.expression ? toTexts(node.expression) : [];
  if (ts.isParenthesizedExpression(node)) return toTexts(node.expression);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isConditionalExpression(node)) return [...toTexts(node.whenTrue), ...toTexts(node.whenFalse)];
  if (ts.isBinaryExpression(node) && JOINING.has(node.operatorToken.kind))
    return [...toTexts(node.left), ...toTexts(node.right)];
  return [];
}

it('finds the components that speak to readers, and can read them', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => (hasMarkup(file) ? [] : file))).toEqual([]);
});

function hasMarkup(file: string): boolean {
  const { statements } = parseMarkup(file);
  const [only] = statements;
  return (
    statements.length === 1 &&
    only !== undefined &&
    ts.isExpressionStatement(only) &&
    ts.isJsxFragment(only.expression)
  );
}

it('leaves no word for readers in the markup: they stand in src/words, in every language', () => {
  const found = files.flatMap((file) => findLiterals(file).map((text) => `${file} ${text}`));
  expect(found.filter((text) => !(text in MAY_STAY))).toEqual([]);
  expect(Object.keys(MAY_STAY).filter((text) => !found.includes(text))).toEqual([]);
});
