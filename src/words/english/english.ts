import { frame } from './frame.ts';
import { series } from './series.ts';
import { translations } from './translations.ts';

export const english = { frame, series, translations };
