import type { Context } from 'hono';
import type { CommentView } from '../comment-view.ts';
import type { Discussion } from '../discussion.ts';
import type { FormKind, ProblemView, WritingView } from '../discussion-view.ts';
import { voiceOf } from '../../words/voice.ts';
import { Fault, type FieldFaults } from '../fault.ts';
import type { Thread } from '../thread.ts';
import type { ReaderCookie } from './reader-cookie.ts';

/** What a refused form is answered with: it comes back, and says why. */
export type RefusedStatus = Fault['status'] | 500;

export interface ShowRefused {
  /** A form as a page or, where a script asked, alone. */
  writing: (
    c: Context,
    view: WritingView,
    status: 200 | RefusedStatus,
    byScript: boolean,
  ) => Promise<Response>;
  problem: (c: Context, view: ProblemView, status: RefusedStatus, byScript: boolean) => Promise<Response>;
}

export interface RefusalOptions {
  discussion: Discussion;
  readers: ReaderCookie;
  /** Of the site, for what belongs to no thread. */
  language: string;
  show: ShowRefused;
}

export interface RefusedForm {
  kind: FormKind;
  /** The id of its element on the page. */
  name: string;
  thread: Thread | undefined;
  fields: Record<string, string>;
  /** The comment in the address it was sent to. */
  id: string | undefined;
  byScript: boolean;
}

/** Whatever went wrong: the form comes back with a sentence, with what was typed in it, and can be sent. */
export async function refuseForm(
  c: Context,
  { discussion, readers, show, ...site }: RefusalOptions,
  { kind, name, thread, fields, id, byScript }: RefusedForm,
  error: unknown,
): Promise<Response> {
  const { language } = thread ?? site;
  const { faults: said, discussion: words } = voiceOf(language).words;
  const { status, code, faults, message, retryAfter } = tellFault(error, language);
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
  const hasWords = fields['text'] !== undefined && fields['text'] !== '';
  const write = (view: Omit<WritingView, 'name' | 'typed'>) =>
    show.writing(c, { ...view, name, typed: fields }, status, byScript);
  const toProblem = () =>
    show.problem(c, { language, title: said.title, sentence: message }, status, byScript);

  if (kind !== 'message' && code === 'thread-unknown') {
    if (!hasWords) return toProblem();
    const form = `${said.articleGone} ${said.wordsToMe}`;
    return write({ kind: 'message', thread: undefined, faults: { form } });
  }
  if (code === 'comments-closed') {
    return write({ kind: 'message', thread, faults: { form: `${message} ${said.wordsToMe}` } });
  }
  const of = kind === 'reply' ? fields['parentId'] : id;
  const comment = of === undefined ? undefined : await findComment(of);
  const isGone = code === 'not-found' || code === 'not-yours' || code === 'too-late-to-edit';
  if (isGone && (kind === 'reply' || kind === 'edit')) {
    return write({ kind: 'comment', thread, faults: { form: `${message} ${said.wordsAreHere}` } });
  }
  if (of !== undefined && (isGone || !comment)) return toProblem();
  return write({ kind, thread, comment, faults });

  /** Where the store does not answer, a form is made of what the reader sent. */
  async function findComment(commentId: string): Promise<WritingComment | undefined> {
    try {
      return await discussion.findShown(commentId, readers.find(c));
    } catch (fault) {
      console.error(fault);
      const { text = '' } = fields;
      return { id: commentId, name: words.aReader, html: '', text, isEditable: true };
    }
  }
}

type WritingComment = Pick<CommentView, 'id' | 'name' | 'html' | 'text' | 'isEditable'>;

/** What was refused before a form was read. */
export function refuseRequest(
  c: Context,
  showProblem: ShowRefused['problem'],
  error: unknown,
  language: string,
): Promise<Response> {
  const { status, message, retryAfter } = tellFault(error, language);
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
  const byScript = isByScript(c);
  const { title } = voiceOf(language).words.faults;
  return showProblem(c, { language, title, sentence: message }, status, byScript);
}

interface Told {
  status: RefusedStatus;
  code: string;
  message: string;
  faults: FieldFaults;
  retryAfter: number | undefined;
}

function tellFault(error: unknown, language: string): Told {
  if (error instanceof Fault) {
    const { status, code, retryAfter } = error;
    const { message, fields } = error.tell(language);
    const faults = Object.keys(fields).length > 0 ? fields : { form: message };
    return { status, code, message, faults, retryAfter };
  }
  console.error(error);
  const message = voiceOf(language).words.faults.inTheServerSent;
  return { status: 500, code: 'server-fault', message, faults: { form: message }, retryAfter: undefined };
}

/** Whether a page asks for what changes on it (RFC 7240), and not for a page. */
export function isByScript(c: Context): boolean {
  return c.req.header('prefer') === 'return=representation';
}
