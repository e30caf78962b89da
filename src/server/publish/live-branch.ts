/** The branch that is the site. Others can be pushed freely; nobody sees them. */
export const LIVE_BRANCH = 'main';
