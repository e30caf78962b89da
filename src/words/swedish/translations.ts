/** What stands before the names of the other languages that there are of a text. */
export const translations = {
  alsoIn: 'Finns även på',
};
