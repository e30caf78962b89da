import type { Words } from '../../table.ts';

const invitation = { label: 'Tus palabras', hint: 'Se les añade un enlace o un botón.' };

export const texts: Words['fields']['texts'] = {
  'posts.title': { label: 'Título', hint: 'Lo que se lee primero, aquí y en los buscadores.' },
  'posts.cover': {
    label: 'Imagen',
    hint: 'Encima del texto, en las tarjetas y donde se comparte la entrada.',
  },
  'posts.topics': { label: 'Temas', hint: 'Al menos uno. El primero va delante.' },
  'posts.description': {
    label: 'En una frase',
    hint: 'Lo que muestran los buscadores y las tarjetas debajo del título: de 50 a 160 caracteres. Si queda vacía en una entrada nueva, se toma de las primeras frases de tu texto.',
  },
  'posts.publishedAt': {
    label: 'Se publica el',
    hint: 'Con un día futuro, la entrada espera y se publica sola.',
  },
  'posts.updatedAt': {
    label: 'Cambiada el',
    hint: 'El día del último cambio que le importa a quien lee.',
  },
  'posts.pinned': {
    label: 'Mantenerla arriba',
    hint: 'Va delante de todas las demás, por antigua que sea.',
  },
  'posts.callsToAction': {
    label: 'Invitaciones',
    hint: 'Lo que le propones a quien te lee. Sin ninguna, se muestran las de todo el sitio.',
    entry: 'Invitación',
    kinds: {
      comment: 'A participar en la conversación',
      message: 'A escribirte en privado',
      email: 'A enviarte un correo',
      booking: 'A reservar una primera charla',
    },
  },
  'callsToAction.comment.text': invitation,
  'callsToAction.message.text': invitation,
  'callsToAction.email.text': invitation,
  'callsToAction.booking.text': invitation,
  'posts.comments': {
    label: 'Comentarios',
    hint: 'Si están cerrados, nadie puede escribir más; los que hay se quedan.',
    choices: { open: 'Abiertos', closed: 'Cerrados' },
  },
  'posts.sensitive': {
    label: 'Sobre cosas duras',
    hint: 'Muestra tus líneas de ayuda encima y debajo de la entrada.',
    choices: { abuse: 'Maltrato y abuso', 'self-harm': 'Autolesiones' },
  },
  'posts.author': { label: 'La escribió', hint: 'La primera persona se nombra primero.' },
  'posts.series': {
    label: 'Parte de una serie',
    hint: 'Cómo se llama la serie. Todas las entradas que dicen lo mismo son sus partes, la más antigua primero, y llevan de una a otra.',
    example: 'Después de la pelea',
  },
  'posts.related': {
    label: 'Va bien con',
    hint: 'Entradas para leer después, tres como mucho. Otras se encuentran solas.',
  },
  'posts.searchTitle': {
    label: 'Título en los buscadores',
    hint: 'Solo si los buscadores deben mostrar otro que el título. Muestran unos 60 caracteres.',
    example: '¿Codependencia o interdependencia? La diferencia',
  },
  'posts.noindex': {
    label: 'Fuera de los buscadores',
    hint: 'Se pide a Google y a los demás que dejen fuera esta entrada. Aquí se encuentra como cualquier otra.',
  },
  'posts.canonical': {
    label: 'Publicada antes en',
    hint: 'Dónde estaba antes este texto, si los buscadores deben mostrar aquel lugar y no este.',
    example: 'https://revista.example/decir-que-no/',
  },
  previousSlugs: {
    label: 'Direcciones anteriores',
    hint: 'Llevan aquí por sí solas cuando cambias la dirección. No hace falta escribir nada.',
    entry: 'Dirección anterior',
  },
  previousAddresses: {
    label: 'Direcciones en tu sitio de antes',
    hint: 'Dónde estaba esta entrada antes de que vinieras aquí, sin el nombre del sitio. Quien vaya allí llega aquí.',
    entry: 'Dirección de antes',
    example: '/post/decir-que-no',
  },
  'posts.language': { label: 'Idioma', hint: 'Solo si es otro que el de tu sitio.' },
  'posts.translationOf': {
    label: 'Traducción de',
    hint: 'La entrada de la que esta es traducción. Se lleva de una a otra.',
  },
  'pages.title': { label: 'Título', hint: 'Lo que se lee primero, aquí y en los buscadores.' },
  'pages.picture': { label: 'Imagen', hint: 'Encima del texto y donde se comparte la página.' },
  'pages.description': {
    label: 'En una frase',
    hint: 'Lo que muestran los buscadores debajo del título: de 50 a 160 caracteres.',
  },
  'pages.booking': {
    label: 'Mostrar cómo reservar',
    hint: 'Tu precio y el camino a una primera charla aparecen debajo del texto.',
  },
  'pages.searchTitle': {
    label: 'Título en los buscadores',
    hint: 'Solo si los buscadores deben mostrar otro que el título. Muestran unos 60 caracteres.',
    example: '¿Codependencia o interdependencia? La diferencia',
  },
  'pages.language': { label: 'Idioma', hint: 'Solo si es otro que el de tu sitio.' },
  'pages.translationOf': {
    label: 'Traducción de',
    hint: 'La página de la que esta es traducción. Se lleva de una a otra.',
  },
  'people.name': {
    label: 'Nombre',
    hint: 'Como se lee. Nadie más puede usarlo en un comentario.',
  },
  'people.role': {
    label: 'A qué se dedica',
    hint: 'Unas palabras debajo del nombre.',
    example: 'Coach de pareja',
  },
  'people.bio': { label: 'Sobre esta persona', hint: 'Dos o tres frases.' },
  'people.portrait': { label: 'Imagen', hint: 'Una imagen de la persona, en su página.' },
  'topics.name': { label: 'Nombre', hint: 'Como se lee.', example: 'Poner límites' },
  'topics.description': {
    label: 'En una frase',
    hint: 'Aparece encima de la lista de sus entradas: de 50 a 160 caracteres.',
  },
  src: { label: 'La imagen' },
  alt: { label: 'Qué muestra, en palabras', hint: 'Para quien no puede verla.' },
  caption: { label: 'Línea debajo', hint: 'Se lee debajo de la imagen.' },
  focus: {
    label: 'Lo que debe verse',
    hint: 'En las tarjetas solo cabe un trozo: esta parte se queda.',
    choices: {
      centre: 'El centro',
      top: 'Arriba',
      bottom: 'Abajo',
      left: 'La izquierda',
      right: 'La derecha',
    },
  },
};
