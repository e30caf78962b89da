import type { FindingKinds } from '../finding-kinds.ts';
import type { Words } from '../table.ts';

const kinds: FindingKinds = {
  'accepted-unused': [
    'Una vez dejaste algo como estaba aquí, y ya no está.',
    'Esa nota se puede quitar sin perder nada.',
  ],
  'address-taken': ['Otro texto ya tiene esta dirección.', 'Elige otra dirección.'],
  'age-and-employer': [
    'Esta historia dice una edad y un lugar de trabajo, y juntos pueden señalar a una persona.',
    'Haz una de las dos más vaga: «de treinta y tantos», «en una oficina».',
  ],
  'anchor-twice': [
    'Dos títulos de este texto tendrían la misma dirección.',
    'Pon uno de ellos con otras palabras.',
  ],
  'author-unknown': [(what) => `«${what}» no es nadie de este sitio.`, 'Elige quién escribió esto.'],
  'body-unreadable': [
    'Una parte de este texto no se puede leer.',
    'Arregla primero lo demás y vuelve a guardar.',
  ],
  bracket: [
    'El signo «<» se toma aquí por el comienzo de una orden.',
    'Pon una barra invertida \\ delante, o escribe «menor que».',
  ],
  'calls-to-action-missing': [
    'Tus invitaciones están escritas, y el texto no las muestra en ninguna parte.',
    'Ponlas donde se deban encontrar.',
  ],
  'channel-missing': [
    'Esta invitación no lleva a ninguna parte: el sitio no tiene la dirección que necesita.',
    'Añade la dirección en los ajustes del sitio, o quita la invitación.',
  ],
  'channel-placeholder': [
    (what) => `«${what}» es un ejemplo, y allí se enviaría a quien te lee.`,
    'Escribe tu propia dirección.',
  ],
  'character-forbidden': ['Hay aquí un signo invisible que ninguna página puede mostrar.', 'Quítalo.'],
  'characteristic-missing': [
    (what) => `Describes «${what}», y el texto no lo muestra.`,
    'Ponlo donde se deba encontrar.',
  ],
  'characteristic-out-of-order': [
    (what) => `«${what}» viene en el texto en otro orden que en tu lista.`,
    'Mueve esta parte, o cambia el orden de la lista.',
  ],
  'characteristic-twice': [(what) => `El texto muestra «${what}» dos veces.`, 'Quita una de las dos.'],
  'colour-contrast': ['Este color se lee mal.', 'Elige uno más fuerte.'],
  'component-misplaced': [
    'Esta parte está donde no puede estar.',
    'Ponla arriba o abajo, en una línea propia.',
  ],
  'component-twice': ['Esta parte se muestra dos veces.', 'Una basta: quita una de las dos.'],
  'component-unknown': [
    'No hay ninguna parte con ese nombre.',
    'Insértala de nuevo desde el menú, o quítala.',
  ],
  'component-with-content': [
    'Hay algo dentro de una parte que no tiene sitio para ello, o una historia está vacía.',
    'Pon las palabras arriba o abajo; de una historia, escribe las palabras.',
  ],
  'contact-detail': [
    'Una historia da una dirección o un número por el que se podría llegar a alguien.',
    'Cuéntala sin eso.',
  ],
  'content-unexpected': ['Una parte que solo admite palabras tiene otra cosa.', 'Ponlo arriba o abajo.'],
  'definition-missing': [
    (what) => `Dices qué significa «${what}», y el texto no lo muestra.`,
    'Ponlo donde se deba encontrar.',
  ],
  'detail-outside-story': [
    'Esto dice cómo llegar a alguien.',
    'Quítalo si es de una clienta o un cliente. Lo tuyo va en los ajustes del sitio.',
  ],
  'differences-missing': [
    'Las diferencias clave están escritas, y el texto no las muestra en ninguna parte.',
    'Ponlas donde se deban encontrar.',
  ],
  'download-kind': [
    'No todo el mundo puede abrir este tipo de archivo.',
    'Guárdalo como PDF con el programa con que se hizo.',
  ],
  'download-metadata': [
    'Este PDF dice quién lo hizo, o cómo se llamaba en casa.',
    'Quita el autor y el título en el programa con que se hizo, y guárdalo de nuevo.',
  ],
  'download-missing': [
    'Un archivo al que lleva este texto no está.',
    'Añade el archivo otra vez, o quita el enlace.',
  ],
  'download-unreadable': ['Este archivo está dañado.', 'Cópialo otra vez de donde vino.'],
  'download-unused': [
    'Ningún texto lleva a este archivo, así que nadie puede cogerlo.',
    'Enlázalo, o bórralo.',
  ],
  'exact-date': ['Una historia da una fecha exacta.', 'Di un tiempo que compartan muchos: «una primavera».'],
  expression: ['Las palabras entre llaves no se muestran.', 'Escríbelas sin las llaves.'],
  'field-invalid': [
    (what) => `«${what}» no puede quedarse así.`,
    'La indicación de al lado dice qué admite.',
  ],
  'field-missing': [(what) => `«${what}» está aún vacío.`, 'Rellénalo.'],
  'file-name': ['Este nombre no puede ser una dirección.', 'Usa minúsculas, cifras y guiones.'],
  'file-too-large': [
    'Esto es demasiado grande para publicarse.',
    'Hazlo más pequeño; de un texto largo, haz varios.',
  ],
  'file-twice': ['Otro texto ya tiene esta dirección.', 'Elige otra dirección.'],
  'footnote-missing': ['Una llamada del texto no tiene nota.', 'Escribe la nota, o quita la llamada.'],
  'footnote-twice': ['Dos notas tienen la misma llamada.', 'Dale otra a una de ellas.'],
  'footnote-unused': [
    'Ninguna llamada del texto lleva a esta nota.',
    'Ponla detrás de la frase a la que pertenece, o quita la nota.',
  ],
  'fragment-broken': [
    'Este enlace lleva a un lugar que su página no tiene.',
    'Llévalo a la página misma, o a otro lugar de ella.',
  ],
  'heading-empty': ['Este título no tiene palabras.', 'Escríbelas, o quita el título.'],
  'heading-order': ['Este título es demasiado pequeño para su lugar.', 'Hazlo un grado mayor.'],
  'help-missing': [
    'Este texto trata de algo que duele, y el sitio no tiene líneas de ayuda que mostrar.',
    'Escribe en los ajustes del sitio dónde encuentra ayuda alguien en peligro.',
  ],
  'html-comment': ['Aquí hay una nota para ti. No se vería, y sin embargo sería pública.', 'Quítala.'],
  'html-element': [
    'Hay una orden de la web entre tus palabras.',
    'Para negritas, listas y enlaces, usa los botones sobre el texto.',
  ],
  'id-twice': [
    'El sitio conoce dos textos por el mismo nombre.',
    'Empieza el más nuevo como texto nuevo, y copia en él tus palabras.',
  ],
  'import-or-export': ['Hay una línea de un programa entre tus palabras.', 'Quítala.'],
  'link-broken': [
    'Este enlace lleva a una página que no está en este sitio.',
    'Elige la página otra vez, o deja las palabras sin enlace.',
  ],
  'link-empty': [
    'Este enlace no tiene palabras, o no lleva a ninguna parte.',
    'Dale las dos cosas, o quítalo.',
  ],
  'link-form': [
    'Este enlace no está escrito como un enlace.',
    'Empiézalo por https://, o elige una página de este sitio.',
  ],
  'link-to-previous-address': [
    'Este enlace usa una dirección que el texto ya no tiene.',
    'Aún funciona; la nueva es el camino más corto.',
  ],
  'link-to-unpublished': [
    'Este enlace lleva a un texto que aún nadie puede ver.',
    'Publica antes ese texto, o deja las palabras sin enlace.',
  ],
  'markdown-unexpected': [
    'Esto se mostraría como un trozo de programa.',
    'Quita los espacios o los signos delante de las palabras.',
  ],
  'media-kind': [
    'Esta película o grabación no es lo que dice su nombre, o está dañada.',
    'Guárdala otra vez con el programa con que se hizo.',
  ],
  'media-missing': [
    'Una película, una grabación o sus subtítulos no están.',
    'Añade el archivo otra vez, o quita esa parte.',
  ],
  'media-place': [
    'Esta película o grabación dice dónde se hizo, y todos lo recibirían con ella.',
    'Expórtala otra vez sin el lugar.',
  ],
  'media-unused': ['Ningún texto muestra esta película o grabación.', 'Muéstrala en un texto, o bórrala.'],
  'name-in-small-letters': [
    (what) => `«${what}» puede ser el nombre de alguien de esta historia.`,
    'Si es un nombre, quítalo. Si es una palabra, puede quedarse.',
  ],
  'name-or-word': [
    (what) => `«${what}» es una palabra, y puede ser también un nombre.`,
    'Si es un nombre, quítalo. Si es una palabra, puede quedarse.',
  ],
  'name-outside-story': [
    (what) => `«${what}» es un nombre de pila, fuera de las historias.`,
    'Si es de una clienta o un cliente, escribe la frase sin él. Si no, puede quedarse.',
  ],
  'name-undeclared': [
    (what) => `«${what}» no es una de las personas de esta historia.`,
    'Quita el nombre, a menos que esté cambiado o no sea de nadie.',
  ],
  'nested-too-deep': ['Hay listas o citas demasiado metidas unas en otras.', 'Empieza un párrafo nuevo.'],
  'outcomes-missing': [
    (what) => `Escribes qué resulta de «${what}», y el texto no lo muestra.`,
    'Ponlo donde se deba encontrar.',
  ],
  'page-unknown': [(what) => `No hay ninguna página «${what}».`, 'Elige otra página, o quítala.'],
  'person-absent': [
    'Alguien figura como persona de esta historia y no aparece en ella.',
    'Quita el nombre de la lista, o úsalo en la historia.',
  ],
  'person-is-author': [
    (what) => `«${what}» se llama también alguien que escribe aquí, y se tomaría la historia por suya.`,
    'Dale otro nombre a la persona, en la lista y en la historia.',
  ],
  'picture-address-missing': [
    'Falta esta imagen: nada dice cuál es.',
    'Elige la imagen otra vez, o quítala.',
  ],
  'picture-drawing': ['Este dibujo necesita algo que faltaría en la imagen publicada.', 'Guárdalo como PNG.'],
  'picture-elsewhere': [
    'Esta imagen está en otro sitio, que vería a cada persona que te lee.',
    'Guárdala en tu dispositivo, y añádela aquí.',
  ],
  'picture-kind': [
    'No todos los navegadores muestran este tipo de imagen, o no es lo que dice su nombre.',
    'Guárdala como JPEG o PNG, y añádela otra vez.',
  ],
  'picture-metadata': [
    'Esta imagen dice quién la hizo, dónde o cuándo.',
    'Guárdala otra vez sin esos datos.',
  ],
  'picture-missing': ['Una imagen que se muestra aquí no está.', 'Añade la imagen otra vez, o quítala.'],
  'picture-size': [
    'Esta imagen es demasiado grande.',
    'Hazla más pequeña: 2400 píxeles en su lado largo son de sobra.',
  ],
  'picture-text-missing': [
    'Esta imagen no dice nada a quien no puede verla.',
    'Di en pocas palabras qué muestra.',
  ],
  'picture-unreadable': ['Esta imagen está dañada.', 'Cópiala otra vez de donde vino.'],
  'picture-unused': ['Ningún texto muestra esta imagen.', 'Muéstrala en un texto, o bórrala.'],
  'pictures-too-few': ['Esta galería tiene una sola imagen.', 'Añade otra, o muestra la imagen por sí sola.'],
  'prop-invalid': ['Un ajuste de esta parte no es correcto.', 'Elige otro valor.'],
  'prop-missing': ['Falta un ajuste de esta parte.', 'Rellénalo.'],
  'prop-unknown': ['Esta parte tiene un ajuste que no existe.', 'Quítalo.'],
  'refers-to-nothing': [
    'Esta parte trata de algo que ya no está en el formulario.',
    'Elige de qué trata, o quítala.',
  ],
  'related-unknown': ['Un texto que se propone leer después no está.', 'Elige otro, o quítalo.'],
  'review-in-future': [
    'La historia dice que la revisaste un día que aún no ha llegado.',
    'Escribe el día en que la leíste por última vez.',
  ],
  'self-check-missing': [
    (what) => `Das señales de «${what}», y ninguna pregunta las muestra.`,
    'Pon la autoevaluación donde se deba encontrar.',
  ],
  'self-check-threshold': [
    'Nadie puede marcar tantas señales en esta autoevaluación.',
    'Elige un número menor, o añade señales.',
  ],
  'sensitive-undeclared': [
    'Esto habla de algo que puede doler a quien lee, y no se muestran líneas de ayuda.',
    'Si el texto trata de eso, muéstralas.',
  ],
  shortcode: [
    'Es una marca del programa del que viene el texto, y se mostraría tal cual.',
    'Quítala, o pon en su lugar lo que significaba.',
  ],
  spelling: [
    (what) => `«${what}» no está en ningún diccionario.`,
    'Corrígelo; o, si está bien, admite la palabra.',
  ],
  'spelling-american': [
    (what) => `«${what}» es la ortografía estadounidense, y este sitio está escrito en inglés británico.`,
    'Escríbelo a la británica, o déjalo.',
  ],
  'spelling-british': [
    (what) => `«${what}» es la ortografía británica, y este sitio está escrito en inglés estadounidense.`,
    'Escríbelo a la estadounidense, o déjalo.',
  ],
  'story-cue-outside': [
    'Esto empieza como la historia de una clienta o un cliente.',
    'Si lo es, conviértelo en una. Si no, puede quedarse.',
  ],
  'story-outside': [
    'Esto cuenta la historia de una clienta o un cliente, fuera de las historias.',
    'Conviértelo en una, para que se sepa cómo se protege a las personas; o di de quién es.',
  ],
  surname: [
    (what) => `«${what}» está donde estaría un apellido.`,
    'Bastan los nombres: quítalo, a menos que no sea un apellido.',
  ],
  'tag-unpaired': [
    'Una parte del texto empieza y no acaba, o acaba sin empezar.',
    'Quítala e insértala de nuevo.',
  ],
  'title-with-name': [
    (what) => `«${what}» es un título, o el nombre que lo sigue, y se podría encontrar a alguien.`,
    'Di en su lugar qué es la persona: «su médica».',
  ],
  'topic-unknown': [(what) => `No hay ningún tema «${what}».`, 'Elige uno de la lista.'],
  'translation-unclear': [
    'Esto está en el mismo idioma que el texto que traduce.',
    'Elige su idioma, o di que no es una traducción.',
  ],
  'updated-before-published': [
    'El día del último cambio es anterior al de la publicación.',
    'Elige un día posterior, o déjalo vacío.',
  ],
  workplace: [
    'Esta historia dice dónde trabaja alguien, y puede que solo haya un lugar así.',
    'Di qué tipo de trabajo es, y deja fuera dónde.',
  ],
};

export const findings: Words['findings'] = {
  kinds,
  atLeast: (characters) => `Escribe al menos ${characters} caracteres.`,
  atMost: (characters) => `Escribe como mucho ${characters} caracteres.`,
  elsewhere: {
    one: 'Queda una cosa por arreglar en otro texto.',
    other: 'Quedan # cosas por arreglar en otro texto.',
  },
  elsewhereAdvice: 'Abre ese otro texto, y míralo allí.',
  outdated: 'Las palabras para las que pulsaste un botón han cambiado desde entonces.',
  outdatedAdvice: 'No se ha perdido nada. Mira lo que se dice ahora, y elige otra vez.',
  acts: {
    write: (words) => `Escribir «${words}»`,
    choose: (what) => `Elegir «${what}»`,
    leadTo: (address) => `Llevarlo a ${address}`,
    takeOut: 'Quitarlo',
    putRight: 'Arreglarlo',
    invitationsAtEnd: 'Poner las invitaciones al final',
    partAtEnd: 'Ponerlo al final del texto',
    helpLines: 'Mostrar las líneas de ayuda',
    makeStory: 'Convertirlo en una historia',
    person: (name) => `Añadir a ${name} a esta historia como nombre cambiado`,
    word: 'No es el nombre de nadie: admitirlo en esta historia',
    wordOfSite: 'No es el nombre de nadie: admitirlo en todo el sitio',
    allowWord: 'Admitir esta palabra',
    mayStay: 'Puede quedarse',
  },
};
