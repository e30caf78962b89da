import type { Words } from '../../table.ts';

export const site: Words['fields']['site'] = {
  'site.title': { label: 'Nombre de tu sitio', hint: 'Arriba en cada página y en los buscadores.' },
  'site.description': {
    label: 'En una frase',
    hint: 'Lo que muestran los buscadores de tu página de inicio: de 50 a 160 caracteres.',
  },
  'site.picture': { label: 'Imagen', hint: 'En la página de inicio y donde se comparte.' },
  'site.channels': { label: 'Cómo contactar contigo', hint: 'Tus invitaciones llevan aquí.' },
  'channels.email': { label: 'Tu dirección de correo', example: 'maria@tu-sitio.es' },
  'channels.message': {
    label: 'Mensajes privados',
    hint: 'Se te puede escribir a través del sitio sin que nadie más lo vea.',
  },
  'channels.booking': {
    label: 'Dónde se reserva una charla',
    hint: 'La dirección de tu calendario.',
    example: 'https://calendario.example/maria',
  },
  'site.price': {
    label: 'Tu precio',
    hint: 'En una línea. Aparece donde se reserva.',
    example: 'La primera charla es gratis; 90 minutos cuestan 90 €.',
  },
  'site.profiles': {
    label: 'Tú en otros lugares',
    hint: 'Tus páginas en otros sitios, enlazadas al pie de cada página. Los buscadores saben así que son tuyas.',
    entry: 'Página tuya',
  },
  'profiles.url': { label: 'Su dirección', example: 'https://www.linkedin.com/in/maria' },
  'profiles.label': { label: 'Lo que se pulsa', hint: 'Si queda vacío, el nombre del otro sitio.' },
  'site.callsToAction': {
    label: 'Invitaciones',
    hint: 'Se muestran con cada entrada que no tiene las suyas.',
    entry: 'Invitación',
    kinds: {
      comment: 'A participar en la conversación',
      message: 'A escribirte en privado',
      email: 'A enviarte un correo',
      booking: 'A reservar una primera charla',
    },
  },
  'site.footer': {
    label: 'Línea al pie',
    hint: 'En cada página, por ejemplo quién responde del sitio.',
  },
  'site.menu': {
    label: 'Menú',
    hint: 'Los enlaces arriba en cada página, en este orden. Sin ninguno: tus entradas, tus temas, la búsqueda y las páginas sobre ti y tu trabajo.',
    entry: 'Enlace',
  },
  'menu.label': { label: 'Lo que se pulsa', example: 'En pareja' },
  'menu.to': {
    label: 'Adónde lleva',
    hint: 'Una página de tu sitio, o la dirección de otro.',
    example: '/topics/limites/',
  },
  'site.colours': {
    label: 'Colores',
    hint: 'De ellos salen todos los demás, para el día y la noche. Sin ellos, tu sitio tiene los que traía.',
  },
  'colours.accent': { label: 'Enlaces y botones', hint: 'Tan oscuro que se lea sobre papel.' },
  'colours.ground': {
    label: 'Fondo oscuro',
    hint: 'De las invitaciones y de las imágenes que se comparten. Si queda vacío, sale del primer color.',
  },
  'colours.surface': {
    label: 'Papel',
    hint: 'Aquello sobre lo que está todo de día, claro. Si queda vacío, casi blanco.',
  },
  'site.type': {
    label: 'Letras',
    hint: 'Sin elegir, las de un libro.',
    choices: {
      book: 'Libro: tranquilas',
      editorial: 'Revista: cálidas y redondas',
      journal: 'Periódico: finas',
      modern: 'Modernas: claras',
      sturdy: 'Firmes: fuertes y rectas',
    },
  },
  'site.shape': { label: 'Formas', hint: 'De recuadros, botones e imágenes.' },
  'shape.corners': {
    label: 'Esquinas',
    choices: { round: 'Redondas', soft: 'Algo redondas', square: 'Rectas' },
  },
  'shape.pictures': {
    label: 'Imágenes',
    hint: 'Las de encima de un texto y las de las personas.',
    choices: { plain: 'Sencillas', framed: 'Con marco', arched: 'Como una ventana' },
  },
  'site.logo': {
    label: 'Tu propio emblema',
    hint: 'Arriba y abajo en cada página, en lugar de los dos círculos y el nombre.',
  },
  'logo.src': {
    label: 'El emblema',
    hint: 'Un dibujo (SVG) cuyas letras son contornos, o un PNG sin margen. Si es más o menos cuadrado, será también la imagen pequeña del navegador y del teléfono.',
  },
  'logo.alt': { label: 'Qué dice', hint: 'Por lo general, el nombre de tu sitio.' },
  'logo.dark': {
    label: 'El emblema de noche',
    hint: 'El mismo en colores claros. Si queda vacío, allí está sobre papel claro.',
  },
  'site.help': {
    label: 'Líneas de ayuda',
    hint: 'Se muestran con las entradas sobre maltrato o autolesiones.',
  },
  'help.title': { label: 'Encabezado', example: 'Si estás en peligro' },
  'help.text': { label: 'Antes que nada', hint: 'Lo primero que debe saber alguien en peligro.' },
  'help.lines': { label: 'Quién ayuda', hint: 'En este orden.', entry: 'Línea de ayuda' },
  'lines.name': { label: 'Quién contesta', example: 'Teléfono de la Esperanza' },
  'lines.phone': { label: 'Teléfono' },
  'lines.url': { label: 'En la web', hint: 'Dónde leer más, o escribir.' },
  'site.language': {
    label: 'Idioma',
    hint: 'En el que escribes y habla tu sitio. Según él se revisan tus textos.',
  },
  'site.timeZone': { label: 'Tu hora', hint: 'Una entrada de un día se publica a medianoche de allí.' },
  'site.currency': { label: 'Moneda', hint: 'La de tus precios.' },
  'site.owner': { label: 'Tú', hint: 'Quién de las personas es coach.' },
  'site.comments': {
    label: 'Comentarios',
    hint: 'Las valoraciones quedan como están.',
    choices: { 'built-in': 'En tu sitio', giscus: 'En GitHub, con giscus', none: 'Ninguno' },
  },
  'site.numbers': {
    label: 'Cifras',
    hint: 'Cuánto se leen tus entradas, contado sin cookies y solo en sumas. La página de privacidad lo dice.',
    choices: { on: 'Contar', off: 'No contar' },
  },
  'site.letters': {
    label: 'Cartas',
    hint: 'Quien te lee recibe tus entradas por correo si lo pide. Tu servidor tiene que poder enviar correo.',
  },
  'letters.address': {
    label: 'Tu dirección postal',
    hint: 'Al pie de cada carta, como pide la ley.',
    example: 'Anna Berg, Calle Mayor 1, Madrid',
  },
  'letters.send': {
    label: 'Cuándo salen las cartas',
    hint: 'Cuando sale una entrada, o cuando las envías desde tu mesa.',
    choices: { 'when-published': 'Cuando sale una entrada', 'by-hand': 'Cuando yo las envío' },
  },
  'letters.underPosts': {
    label: 'Qué hay bajo las entradas',
    hint: 'Un campo para una dirección de correo, o una línea con un enlace.',
    choices: { link: 'Una línea', form: 'Un campo' },
  },
  'site.allow': {
    label: 'Palabras permitidas en los relatos',
    hint: 'Palabras con mayúscula que no son el nombre de nadie. Varias valen juntas: «santo Tomás» no deja pasar a ningún otro Tomás.',
    entry: 'Palabra',
    example: 'Navidad',
  },
};
