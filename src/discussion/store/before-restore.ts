/** Behind the name of a database that a restore has replaced; from the second on with a number behind that. */
export const BEFORE_RESTORE = '.before-restore';
