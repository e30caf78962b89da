import { frame } from './frame.ts';

export const english = { frame };
