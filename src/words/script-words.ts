/**
 * What a page tells a script to say, as attributes of its element: nothing where it says what it has in it already, so that
 * English pages pay no byte for the languages of others.
 */
export function toScriptWords(
  words: Readonly<Record<string, string>>,
  builtIn: Readonly<Record<string, string>>,
): Record<string, string> {
  const others = Object.entries(words).filter(([name, text]) => text !== builtIn[name]);
  return Object.fromEntries(others.map(([name, text]) => [`data-${name}`, text]));
}
