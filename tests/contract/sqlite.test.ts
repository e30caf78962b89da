import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { describeRatingStore } from './rating-store.ts';

describeRatingStore('SQLite', () => openSqliteStore(':memory:'));
