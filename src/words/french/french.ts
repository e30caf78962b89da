import type { Words } from '../words.ts';
import { frame } from './frame.ts';
import { series } from './series.ts';

export const french: Words = { frame, series };
