/** What the coach reads of what her readers did. */
export const numbers = {
  title: 'Numbers',
  lastWeek: 'The last seven days',
  post: 'Post',
  site: 'The whole site',
  readers: 'Readers',
  views: 'Views',
  ratings: 'Ratings',
  comments: 'Comments',
  weekly: 'Readers in each of the last eight weeks',
  /** In front of a day. */
  from: 'from',
  how: 'Who comes on two days counts twice, since nobody is known again on the next day. Machines and you yourself are left out.',
};
