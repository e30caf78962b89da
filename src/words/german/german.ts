import type { Words } from '../words.ts';
import { desk } from './desk.ts';
import { discussion } from './discussion.ts';
import { faults } from './faults.ts';
import { frame } from './frame.ts';
import { giscus } from './giscus.ts';
import { mail } from './mail.ts';
import { moderation } from './moderation.ts';
import { sections } from './sections.ts';
import { series } from './series.ts';
import { translations } from './translations.ts';
import { you } from './you.ts';

export const german: Words = {
  desk,
  discussion,
  faults,
  frame,
  giscus,
  mail,
  moderation,
  sections,
  series,
  translations,
  you,
};
