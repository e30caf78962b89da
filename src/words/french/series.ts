/** What is said of an article that is a part of a series. */
export const series = {
  place: (number: number, of: number, name: string) =>
    `Partie ${number} sur ${of} de la série «\u00a0${name}\u00a0»`,
};
