import type { Words } from '../table.ts';

/** What the report of an import says of one text that came. */
export const moved: Words['moved'] = {
  notes: {
    'heading-made': (found) => `Una línea en negrita es ahora un título: ${found}`,
    'list-made': (found) => `Unas líneas escritas a mano son ahora una lista: ${found}`,
    'embed-left': (found) => `Un enlace ocupa el lugar de lo que allí se mostraba: ${found}`,
    'picture-undescribed': (found) => `Nada dice qué muestra esta imagen: ${found}`,
    'picture-smaller': (found) =>
      `El original no se pudo conseguir; aquí está la copia más pequeña que se guardó: ${found}`,
    'link-unlinked': (found) => `Un enlace no llevaba a ninguna parte; sus palabras siguen ahí: ${found}`,
    'film-named': (found) => `Este vídeo no tenía nombre y lleva el del texto: ${found}`,
    'footnote-alone': (found) => `Una nota sin su llamada es ahora un párrafo: ${found}`,
    'seo-title-left': (found) => `Se ha dejado fuera un título solo para buscadores: ${found}`,
    'author-unknown': (found) => `Aquí nadie se llama así: ${found}`,
    'description-made': (found) => `La descripción está hecha con sus palabras: ${found}`,
    'comparison-made': (found) =>
      `Ahora es una comparación de ${found}: mira si sus campos dicen lo que quieres`,
    'number-missing': (found) =>
      `Allí no tenía número, a diferencia de los demás, y aquí recibe el suyo: ${found}`,
    'address-missing': (found) =>
      `Allí terminaba antes de la dirección de la que habla; aquí la del sitio está debajo: ${found}`,
    'rating-of-nobody': (found) => `Allí se mostraban estrellas que nadie dio; se han dejado fuera: ${found}`,
    'address-added': (found) => `Una dirección anterior lleva ahora también aquí: ${found}`,
    'address-planned': (found) => `Una dirección anterior llevaría también aquí: ${found}`,
    'address-left': (found) =>
      `Una dirección anterior todavía no lleva aquí. Escríbela en «Direcciones en tu sitio de antes»: ${found}`,
    'changed-there': (found) =>
      `Ha cambiado allí desde entonces, y aquí se queda como está. Compara, y pasa a mano lo que quieras: ${found}`,
  },
  missing: {
    'not-sent': 'no vino con la exportación',
    'no-address': 'no es una dirección de la web',
    'private-network': 'está en una red privada, de la que no se trae nada',
    'leads-on': 'lleva de una dirección a otra',
    'too-slow': 'tardó más de un minuto',
    'too-large': 'pesa más de 30 MB',
    answered: (found) => `su servidor responde ${found}`,
    unreachable: (found) => `no se puede llegar a su servidor (${found})`,
    unreadable: (found) => `no se puede leer (${found})`,
    'no-picture': (found) => `no es una imagen que un sitio pueda mostrar: ${found}`,
    'no-such-files': (found) => `un sitio no tiene archivos .${found}`,
    'not-drawn': (found) => `no se pudo volver a dibujar (${found})`,
  },
  files: {
    'a HEIC picture': 'una imagen HEIC',
    'a film': 'un vídeo',
    'a BMP picture': 'una imagen BMP',
    'a JPEG XL picture': 'una imagen JPEG XL',
    'a JPEG 2000 picture': 'una imagen JPEG 2000',
    'a Photoshop file': 'un archivo de Photoshop',
    'a PDF': 'un PDF',
    'a ZIP archive or an office document': 'un archivo ZIP o un documento de oficina',
    'a compressed file': 'un archivo comprimido',
    'an empty file': 'un archivo vacío',
    'no picture': 'ninguna imagen',
  },
  failed: (exactly) => `Este texto no se pudo leer: ${exactly}`,
  states: {
    draft: 'era un borrador allí',
    scheduled: 'estaba aún por publicar allí',
    private: 'no era para todos allí',
  },
  topics: {
    became: (theirs, ours) => `«${theirs}» de allí es aquí el tema «${ours}»`,
    left: (theirs) => `allí estaba bajo lo que aquí no es un tema: ${theirs}`,
    none: (theirs) =>
      `Este texto todavía no tiene tema: aquello bajo lo que estaba allí no lo es aquí (${theirs}).`,
    untold: 'Este texto todavía no tiene tema: allí no estaba bajo ninguno.',
    advice: (edit, newTopic) =>
      `Pulsa «${edit}» y elige lo que mejor encaje. Si nada encaja, crea antes un tema propio, en «${newTopic}».`,
  },
  noPlace: {
    page: 'aquí es una página, y las páginas no tienen comentarios',
    'no-post': 'ninguna entrada de aquí vino de ese texto ni tuvo su dirección',
  },
  unread: {
    line: (what, why) => `${what}: ${why}`,
    what: {
      text: (title) => `«${title}»`,
      'text-named': (title, named) => `«${title}» (${named})`,
      'text-words': (title) => `El texto de «${title}»`,
      'text-rest': (title) => `El resto de «${title}»`,
      'text-form': (title) => `El formato de «${title}»`,
      pattern: (title) => `El patrón «${title}»`,
      'library-file': (title) => `El archivo «${title}» de la biblioteca de medios`,
      page: (title) => `La página «${title}»`,
      comment: (name, id) => `Un comentario de ${name || 'alguien'} (${id})`,
      'comment-under': (name, title, id) => `Un comentario de ${name || 'alguien'} en «${title}» (${id})`,
      comments: (address, count) => `Los comentarios de ${address} (${count})`,
      file: (path) => `El archivo ${path}`,
      'file-end': (path) => `El final de ${path}`,
      'file-top': (path) => `Lo que está al principio de ${path}`,
      redirects: (path) => `Las redirecciones de ${path}`,
      redirect: (from, to) => `La redirección de ${from} a ${to}`,
      piece: (written, title) => `${written} en «${title}»`,
      'piece-of-file': (written, path) => `${written} en ${path}`,
      'feed-rest': (count) => `Lo que el canal no contiene (textos que contiene: ${count})`,
    },
    why: {
      'cut-off':
        'el archivo termina en medio de un texto, como una descarga interrumpida. Descárgalo de nuevo y tráelo entero; lo que ya está aquí se queda',
      'library-file': 'un archivo no es un texto; lo que muestran los textos viene con ellos',
      pattern: 'un patrón no tiene dirección propia; está en cada texto que lo muestra',
      menu: 'es una entrada de un menú, y los menús no vienen con él',
      'older-version': 'es una versión anterior de un texto que está ahí',
      inner: 'es parte de cómo estaba hecho el sitio anterior, y no es un texto',
      trash: 'está allí en la papelera; sácalo y exporta de nuevo para tenerlo',
      'never-saved': 'se empezó allí y nunca se guardó',
      shortcode:
        'es un código corto de un complemento, y lo que mostraba no está en la exportación; las palabras que contenía sí',
      ping: 'es un aviso de otro sitio que lo enlazaba, y no un comentario',
      'plugin-note': (type) => `es una nota de un complemento (${type}), y no un comentario`,
      'no-day': 'le falta la fecha',
      'no-words': 'no dice nada',
      'no-words-or-day': 'le faltan las palabras o la fecha',
      deleted: 'se borró allí',
      empty: 'está vacío en la exportación',
      'no-comments': 'no tiene comentarios',
      'page-elsewhere': 'la página en la que está no figura en la exportación',
      'text-elsewhere': 'el texto en el que está no figura en la exportación',
      'post-elsewhere': 'esa entrada no está en la exportación',
      'no-such-address': 'ningún texto de la exportación tiene esa dirección',
      'beginning-alone':
        'el canal contiene solo el principio. En los ajustes del sitio anterior haz que el canal muestre los textos enteros, o trae una exportación',
      'feed-of-wix':
        'Wix pone en él las entradas más recientes, en algunos sitios todas y en otros veinte. Compara el número con tu blog; las más antiguas vienen como páginas guardadas o de la tabla del panel',
      feed: 'un canal contiene los textos más recientes, sin borradores ni comentarios. Compara el número con tu blog',
      twice: 'está dos veces en la exportación, palabra por palabra',
      'many-addresses': 'es un patrón para muchas direcciones, y aquí cada texto nombra las suyas',
      'leads-nowhere':
        'no lleva a ningún texto de esta exportación, y una dirección anterior lleva a un texto',
      'cannot-be-read': (exactly) => `no se puede leer: ${exactly}`,
      'top-cannot-be-read': (exactly) => `no se puede leer: ${exactly}. El texto está ahí`,
      'text-missing':
        'su texto no está en la exportación: una entrada que nunca se escribió, o que se envió desde otro lugar',
      people: 'nombra a personas y sus correos, que se quedan donde están; nadie viene aquí con un sitio',
      'no-part': (platform) => `no es parte de una exportación de ${platform}`,
      'other-export': (platform) =>
        `junto a una exportación de ${platform} se queda donde está; dalo solo para traerlo`,
      'made-there': 'lo que mostraba lo hacía el sitio anterior, y no está en la carpeta',
      'plain-words': 'la exportación contiene solo sus palabras: faltan títulos, enlaces e imágenes',
      'in-another-file': 'su texto está en otro archivo de la exportación, y se tomó de allí',
    },
    platforms: { folder: 'una carpeta de textos', feed: 'un canal' },
  },
};
