import { frame } from './frame.ts';
import { series } from './series.ts';

export const english = { frame, series };
