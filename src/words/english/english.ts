import { frame } from './frame.ts';
import { sections } from './sections.ts';
import { series } from './series.ts';
import { translations } from './translations.ts';

export const english = { frame, sections, series, translations };
