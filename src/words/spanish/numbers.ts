/** What the coach reads of what her readers did. */
export const numbers = {
  title: 'Cifras',
  lastWeek: 'Los últimos siete días',
  post: 'Artículo',
  site: 'Todo el sitio',
  readers: 'Lectores',
  views: 'Páginas vistas',
  ratings: 'Valoraciones',
  comments: 'Comentarios',
  weekly: 'Lectores en cada una de las últimas ocho semanas',
  from: 'desde el',
  how: 'Quien viene dos días cuenta dos veces, porque al día siguiente no se reconoce a nadie. No se cuentan las máquinas ni tus propias visitas.',
};
