/** Small numbers as they are written in a sentence. */
const NUMBERS = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];

/** What the components say that stand in the text of an article. */
export const prose = {
  callsToAction: 'Ahora te toca a ti',
  keyDifferences: 'Las diferencias clave',
  selfCheck: 'Una comprobación para ti',
  aspect: 'Aspecto',
  difference: 'La diferencia',
  calls: {
    comment: 'Participa en la conversación',
    message: 'Escríbeme en privado',
    email: 'Escribe un correo',
    booking: 'Reserva una primera charla',
  },
  outcomes: {
    issues: (dynamic: string) => `${dynamic}: lo que cuesta`,
    benefits: (dynamic: string) => `${dynamic}: lo que aporta`,
  },
  signsOf: (dynamic: string) => `Señales: ${dynamic}`,
  tick: 'Marca lo que reconozcas. Nada sale de tu navegador: ninguna marca se envía ni se guarda.',
  worthTalking: (signs: number, dynamic: string) =>
    signs === 0
      ? `${dynamic}: si te reconoces en alguna de estas señales, vale la pena hablar de ello.`
      : `${dynamic}: si te reconoces en más de ${NUMBERS[signs] ?? signs} de estas señales, vale la pena hablar de ello.`,
  footnotes: {
    notes: 'Notas',
    note: (note: number) => `Nota ${note}`,
    back: (note: number) => `Volver al texto: nota ${note}`,
    backTo: (note: number, place: number) => `Volver al texto: nota ${note}, llamada ${place}`,
  },
  storyOf: (people: string) => `La historia de ${people}`,
  storyOfClient: 'La historia de una persona a la que acompañé',
  basis: {
    consent: 'Contada con el consentimiento de sus protagonistas, con nombres que no son los suyos.',
    disguised: 'Una historia real. Los nombres y los detalles reconocibles están cambiados.',
    composite: 'Reúne las historias de varias personas; no es la de nadie en particular.',
    fictional: 'Un ejemplo inventado. Las personas que aparecen no existen.',
  },
};
