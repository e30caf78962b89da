import type { Words } from '../words.ts';
import { frame } from './frame.ts';
import { sections } from './sections.ts';
import { series } from './series.ts';
import { translations } from './translations.ts';

export const spanish: Words = { frame, sections, series, translations };
