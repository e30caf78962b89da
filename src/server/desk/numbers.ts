import type { ReadingStore } from '../../discussion/store/store.ts';
import type { Readings } from './count-readings.ts';

/** Numbers of what readers open, for one release. */
export interface Numbers {
  readings: Pick<Readings, 'note'>;
  store: Pick<ReadingStore, 'listReadings' | 'countGiven'>;
  /** By whose clocks a day begins. */
  timeZone: string;
}
