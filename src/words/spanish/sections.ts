/** What stands in the sections of the home page and of pages where the coach has written nothing of her own. */
export const sections = {
  newest: {
    all: { one: 'El artículo', other: 'Los # artículos' },
    none: 'Aquí todavía no hay nada publicado.',
  },
  chosen: 'Para empezar a leer',
  topics: '¿Qué te trae por aquí?',
  about: { title: 'Sobre mí', more: 'Más sobre mí' },
  offers: 'Lo que ofrezco',
  steps: 'Cómo trabajamos',
  testimonials: 'Lo que dicen mis clientes',
  questions: 'Preguntas y respuestas',
  booking: { title: 'Una primera conversación', book: 'Reservar una primera conversación' },
  /** The host of the form takes the place of #. */
  letters: { title: 'Mis cartas', join: 'Recibir mis cartas', at: 'El formulario está en #.' },
  invitation: {
    title: '¿Prefieres hablarlo?',
    text: 'No hace falta pasar por una crisis para venir, ni que venga tu pareja.',
    work: 'Cómo trabajo',
    write: 'Escríbeme',
  },
};
