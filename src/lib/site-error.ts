interface Details {
  /** What the person who sees it can do about it, with the text to write. */
  hint?: string | undefined;
  /** Path of the file at fault, relative to the project. */
  file?: string | undefined;
  line?: number | undefined;
  /** Dotted path of the field at fault. */
  field?: string | undefined;
  cause?: unknown;
}

/** Every fault this software reports on purpose; `code` is stable and made of words with hyphens. */
export class SiteError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly field: string | undefined;

  constructor(code: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    // Named by hand: a minifier would rename the class and logs would lose its name.
    this.name = 'SiteError';
    this.code = code;
    this.hint = details.hint;
    this.file = details.file;
    this.line = details.line;
    this.field = details.field;
  }
}
