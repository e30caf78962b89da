/** What is said around comments that are kept at GitHub. */
export const giscus = {
  heading: 'Comentarios',
  keptAtGithub:
    'Los comentarios de este artículo están en GitHub. Cuando los abres, GitHub y giscus.app saben que lo estás leyendo; para escribir necesitas una cuenta allí.',
  show: 'Mostrar los comentarios',
  readThere: 'Leerlos en GitHub',
  readAndWrite: 'Puedes leerlos y escribirlos en el propio GitHub.',
  or: 'O',
  orPrivately: 'escríbeme en privado',
  orMail: 'O envía un correo a',
  script: {
    onTheirWay: 'Los comentarios están de camino…',
    tryAgain: 'Intentar de nuevo',
    silent: 'Los comentarios de GitHub no responden ahora mismo.',
    none: 'Aún no hay comentarios',
    comments: { one: '# comentario', other: '# comentarios' },
    replies: { one: '# respuesta', other: '# respuestas' },
    reactions: { one: '# reacción', other: '# reacciones' },
  },
};
