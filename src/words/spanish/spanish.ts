import type { Words } from '../table.ts';
import { desk } from './desk.ts';
import { discussion } from './discussion.ts';
import { faults } from './faults.ts';
import { fields } from './fields.ts';
import { finding } from './finding.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { giscus } from './giscus.ts';
import { imported } from './imported.ts';
import { madeLetter } from './made-letter.ts';
import { joining } from './joining.ts';
import { lettersDesk } from './letters-desk.ts';
import { mail } from './mail.ts';
import { media } from './media.ts';
import { moderation } from './moderation.ts';
import { moved } from './moved.ts';
import { movingIn } from './moving-in.ts';
import { numbers } from './numbers.ts';
import { post } from './post.ts';
import { postKinds } from './post-kinds.ts';
import { privacy } from './privacy.ts';
import { prose } from './prose.ts';
import { scripts } from './scripts.ts';
import { sections } from './sections.ts';
import { series } from './series.ts';
import { standing } from './standing.ts';
import { textEditor } from './text-editor.ts';
import { translations } from './translations.ts';
import { versions } from './versions.ts';
import { writing } from './writing.ts';
import { writingPage } from './writing-page.ts';
import { you } from './you.ts';

export const spanish: Words = {
  desk,
  discussion,
  faults,
  fields,
  finding,
  findings,
  frame,
  giscus,
  imported,
  madeLetter,
  joining,
  lettersDesk,
  mail,
  media,
  moderation,
  moved,
  movingIn,
  numbers,
  post,
  postKinds,
  privacy,
  prose,
  scripts,
  sections,
  series,
  standing,
  textEditor,
  translations,
  versions,
  writing,
  writingPage,
  you,
};
