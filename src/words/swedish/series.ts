/** What is said of an article that is a part of a series. */
export const series = {
  place: (number: number, of: number, name: string) => `Del ${number} av ${of} i serien ”${name}”`,
};
