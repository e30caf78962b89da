/** Marks that may stand between the end of one sentence and the first word of the next. */
const OPENING = /[\s"'“”„‚‘’«»‹›()[\]¿¡*_—–-]*$/u;

/** Where somebody begins to speak, or to ask. */
const SPEECH = /(?:["“„«‹]\s?|[¿¡]\s?|(?:^|\s)[—–]\s?|(?:^|[\s(])[‚‘'])$/u;

/** "'s Avonds" and "'t Is": the second word has the capital. */
const ELIDED = /['’‘][stn]\s$/u;

/** Whether what follows begins a sentence. */
export function startsSentence(before: string): boolean {
  const near = before.slice(-40).replace(ELIDED, '');
  if (SPEECH.test(near)) return true;
  const rest = near.replace(OPENING, '');
  return rest === '' || /[.!?…:;]$/u.test(rest);
}

/** The sentences of a text. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?…]["”“»’)]*)\s+/u);
}
