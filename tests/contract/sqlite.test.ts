import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { describeCommentStore } from './comment-store.ts';
import { describeRatingStore } from './rating-store.ts';

describeRatingStore('SQLite', () => openSqliteStore(':memory:'));
describeCommentStore('SQLite', () => openSqliteStore(':memory:'));
