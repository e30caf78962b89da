/** What is said of an article that is a part of a series. */
export const series = {
  place: (number: number, of: number, name: string) => `Parte ${number} de ${of} de la serie «${name}»`,
};
