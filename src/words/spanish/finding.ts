/** What pages say that lead to articles. Parts in [brackets](/address/) become links. */
export const finding = {
  nothingYet: 'Aquí todavía no hay nada publicado.',
  pages: 'Páginas',
  newer: 'Artículos más recientes',
  older: 'Artículos anteriores',
  page: (number: number, of: number) => `Página ${number} de ${of}`,
  titleOfPage: (title: string, number: number) => `${title}, página ${number}`,
  posts: {
    description: (count: string) =>
      `Todo lo que se ha publicado aquí, primero lo más reciente: ${count} sobre cómo se llevan dos personas.`,
    descriptionOfPage: (number: number, of: number) =>
      `Página ${number} de ${of} de todo lo que se ha publicado aquí, primero lo más reciente.`,
    about:
      'Primero lo más reciente. También puedes explorar los artículos [por tema](/topics/) o [buscar](/search/) una palabra.',
  },
  topics: {
    description: (first: string | undefined, last: string | undefined) =>
      `De qué tratan los artículos, ${toRange(first, last)}: elige un tema y sigue leyendo.`,
    descriptionOfPage: (topic: string, number: number, of: number) =>
      `Página ${number} de ${of} de los artículos sobre el tema «${topic}», primero lo más reciente.`,
  },
  person: {
    description: (name: string, role: string, articles: number) =>
      `${name}, ${role}: quién escribe aquí y ${
        articles > 1 ? `sus ${articles} artículos` : articles === 1 ? 'su artículo' : 'cómo contactar'
      }.`,
    descriptionOfPage: (name: string, number: number, of: number) =>
      `Página ${number} de ${of} de los artículos de ${name}, primero lo más reciente.`,
    about: 'Más sobre este sitio',
    write: 'Escríbeme',
  },
  search: {
    description:
      'Encuentra un artículo por cualquier palabra que contenga, desde un sentimiento hasta una frase que recuerdes. La búsqueda se hace en tu navegador.',
    label: '¿Qué buscas?',
    button: 'Buscar',
    note: 'La búsqueda se hace en tu navegador. Lo que escribes no se envía a nadie.',
    needsScript:
      'La búsqueda necesita JavaScript, que está desactivado en tu navegador. Puedes mirar [todos los artículos](/posts/) o elegir un tema aquí; las demás páginas funcionan sin él.',
    more: 'Mostrar más',
    topics: 'O elige un tema',
  },
};

function toRange(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return 'por ahora nada';
  return first === last ? `«${first}»` : `desde «${first}» hasta «${last}»`;
}
