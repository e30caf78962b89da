import { toPhrases, type Phrases } from '../phrases.ts';
import { ADDRESSED } from './addressed.ts';
import { FAMOUS } from './famous.ts';
import { FEASTS } from './feasts.ts';
import { PEOPLES } from './peoples.ts';
import { PLACES } from './places.ts';
import { SHARED_NAMES } from './shared-names.ts';

/** Words that have a capital wherever they stand and point to nobody. */
export const ORDINARY_NAMES: Phrases = toPhrases(ADDRESSED, FAMOUS, FEASTS, PEOPLES, PLACES, SHARED_NAMES);
