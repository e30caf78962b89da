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
};
