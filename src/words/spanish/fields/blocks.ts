import type { Words } from '../../table.ts';

const pattern = { label: 'Qué patrón', hint: 'Uno de los que comparas.' };

export const blocks: Words['fields']['blocks'] = {
  Definition: { label: 'Qué es un patrón', hint: 'Muestra las frases que dicen qué es.' },
  'Definition.of': pattern,
  Characteristic: {
    label: 'Característica',
    hint: 'Empieza la parte sobre una de ellas, con su número, su nombre y qué es.',
  },
  'Characteristic.id': { label: 'Cuál', hint: 'Una de las que has anotado.' },
  CaseStudy: {
    label: 'Historia de un cliente',
    hint: 'Contada con otros nombres. No puede colarse ningún otro.',
  },
  'CaseStudy.people': {
    label: 'Quién aparece',
    hint: 'Los nombres cambiados de todas las personas, con comas. Si queda vacío, no se puede nombrar a nadie.',
    example: 'Sara, Miguel',
  },
  'CaseStudy.basis': {
    label: 'Por qué se puede contar',
    hint: 'Se dice también debajo de la historia.',
    choices: {
      consent: 'Hay consentimiento',
      disguised: 'Lo reconocible está cambiado',
      composite: 'Está hecha de varias historias',
      fictional: 'Está inventada',
    },
  },
  'CaseStudy.reviewed': {
    label: 'Releída el',
    hint: 'El día que la leíste por última vez solo para esto: ¿podría reconocerse a alguien?',
  },
  'CaseStudy.allow': {
    label: 'Palabras que no son nombres',
    hint: 'Palabras con mayúscula que no son el nombre de nadie, con comas.',
    example: 'Navidad, santo Tomás',
  },
  Outcomes: { label: 'A qué lleva un patrón', hint: 'Muestra la lista de lo que resulta de él.' },
  'Outcomes.of': pattern,
  KeyDifferences: { label: 'Las diferencias', hint: 'Muestra tu tabla.' },
  'KeyDifferences.title': {
    label: 'Encabezado',
    hint: 'Si queda vacío, hay uno sencillo.',
    example: 'Las diferencias clave',
  },
  SelfCheck: { label: 'Comprobación', hint: 'Deja marcar las señales de un patrón.' },
  'SelfCheck.of': pattern,
  'SelfCheck.moreThan': {
    label: 'Cuántas señales no preocupan',
    hint: 'Quien marque más lee que vale la pena hablarlo con alguien.',
    example: '2',
  },
  'SelfCheck.title': {
    label: 'Encabezado',
    hint: 'Si queda vacío, hay uno sencillo.',
    example: '¿Te suena?',
  },
  Video: {
    label: 'Película',
    hint: 'No se carga nada de YouTube ni de Vimeo antes de que alguien pulse reproducir.',
  },
  'Video.src': {
    label: 'La película',
    hint: 'Su dirección en YouTube o Vimeo.',
    example: 'https://vimeo.com/76979871',
  },
  'Video.title': {
    label: 'Cómo se llama',
    hint: 'En pocas palabras.',
    example: 'Escuchar sin tener lista la respuesta',
  },
  'Video.poster': {
    label: 'Imagen antes de reproducirla',
    hint: 'Una imagen que ya está con este texto. Si queda vacío, se ve cómo se llama.',
    example: './charla.jpg',
  },
  'Video.captions': {
    label: 'Palabras para quien no oye',
    hint: 'Solo para una película que está en tu propio sitio; YouTube y Vimeo tienen las suyas.',
    example: './charla.vtt',
  },
  Audio: { label: 'Grabación', hint: 'Algo para escuchar, como un ejercicio.' },
  'Audio.src': {
    label: 'La grabación',
    hint: 'Dónde está, junto a este texto (MP3, M4A u Ogg).',
    example: './respirar.mp3',
  },
  'Audio.title': {
    label: 'Cómo se llama',
    hint: 'En pocas palabras.',
    example: 'Un ejercicio de respiración, cuatro minutos',
  },
  CallsToAction: { label: 'Tus invitaciones', hint: 'Las muestra aquí y no al final.' },
  'CallsToAction.title': {
    label: 'Encabezado',
    hint: 'Si queda vacío, hay uno sencillo.',
    example: 'Ahora te toca a ti',
  },
  PullQuote: {
    label: 'Palabras que destacan',
    hint: 'Una frase más grande que las palabras de alrededor.',
  },
  'PullQuote.by': {
    label: 'De quién son',
    hint: 'Queda vacío cuando son tuyas.',
    example: 'Virginia Woolf, en su diario',
  },
  Button: { label: 'Botón', hint: 'Un enlace que destaca, en una línea propia.' },
  'Button.to': {
    label: 'Adónde lleva',
    hint: 'Una página de tu sitio, o la dirección de otro.',
    example: '/contact/',
  },
  'Button.label': { label: 'Lo que dice', hint: 'Dice adónde lleva.', example: 'Escríbeme' },
  Gallery: { label: 'Varias imágenes', hint: 'Una junto a otra; en el teléfono, una debajo de otra.' },
  Details: { label: 'Parte que se despliega', hint: 'Se ve una línea, y se abre el resto.' },
  'Details.summary': {
    label: 'La línea que se ve',
    hint: 'Despliega el resto.',
    example: 'A qué llamo un límite',
  },
};
