/** What mails say, to readers and to the coach. A blank line stands between the parts of one. */
export const mail = {
  confirm: {
    subject: '¿Quieres saber de las respuestas?',
    asked:
      'Alguien, probablemente tú, pidió un correo a esta dirección cada vez que haya una respuesta a su comentario.',
    sayYes: 'Si fuiste tú, di que sí aquí:',
    otherwise: (days: string) => `Si no, no hagas nada: la dirección se olvida después de ${days} días.`,
  },
  reply: {
    subject: 'Tienes una respuesta',
    coachToComment: (title: string) => `Tu coach ha respondido a tu comentario sobre «${title}»:`,
    coachToMessage: 'Tu coach ha respondido a tu mensaje:',
    somebodyToComment: (title: string) => `Alguien ha respondido a tu comentario sobre «${title}»:`,
    somebodyToMessage: 'Alguien ha respondido a tu mensaje:',
    toStop: 'Para parar estos correos:',
  },
  answer: {
    subject: 'Una respuesta a tu mensaje',
    writes: (host: string, name: string) =>
      `Escribiste un mensaje privado en ${host} y pediste la respuesta en esta dirección. ${name} te escribe:`,
    toAnswer: 'Para contestar, responde a este correo.',
  },
  answerFailed: {
    subject: 'Una de tus respuestas no ha llegado',
    text: 'Tu respuesta a un mensaje privado no se pudo entregar por correo. Para quién era y qué puedes hacer:',
  },
  signIn: {
    subject: (host: string) => `Iniciar sesión en ${host}`,
    within: {
      one: 'Este enlace inicia tu sesión, una vez, en # minuto:',
      other: 'Este enlace inicia tu sesión, una vez, en # minutos:',
    },
    otherwise: 'Si no lo pediste, no hagas nada: solo quien lee este correo puede usarlo.',
  },
  signedIn: {
    subject: (host: string) => `Un nuevo inicio de sesión en ${host}`,
    somebody: (host: string, moment: string) =>
      `Alguien ha iniciado sesión en ${host} como coach, con un enlace que funciona una vez: ${moment} UTC.`,
    wasYou: 'Si fuiste tú, todo está bien.',
    wasNot:
      'Si no, inicia sesión, abre esta página y pulsa «Cerrar sesión en todas partes». Eso termina todas las sesiones de una vez:',
    mailbox: 'Después revisa tu buzón: quien lo lee puede iniciar sesión.',
  },
  comment: {
    aPost: 'una entrada',
    subject: (name: string, title: string) => `${name} sobre «${title}»`,
    wrote: (name: string, title: string) => `${name} ha escrito en «${title}»:`,
    isPublished: 'Está publicado, porque ya aprobaste antes a esta persona. Retirarlo:',
    approve: 'Aprobar:',
    reject: 'Rechazar:',
    allWaiting: 'Todo lo que te espera:',
  },
  report: {
    subject: (name: string, title: string) => `Denunciado: ${name} sobre «${title}»`,
    asks: (name: string, title: string) => `Te piden que mires lo que ${name} escribió en «${title}»:`,
    stays: 'Se queda donde está hasta que decidas. Rechazar:',
    all: 'Todo lo denunciado:',
  },
  change: {
    subject: (name: string, title: string) => `Modificado: ${name} sobre «${title}»`,
    itSaid: (name: string, title: string) =>
      `${name} ha modificado un comentario publicado en «${title}». Decía:`,
    nowItSays: 'Ahora dice:',
    isSmall: 'Es un cambio pequeño, así que sigue publicado. Retirarlo:',
    outOfSight: 'No se ve hasta que decidas.',
    all: 'Todo lo modificado:',
  },
  message: {
    subject: 'Un mensaje privado',
    changed: 'Se ha modificado un mensaje privado',
    text: 'Alguien te ha escrito en privado. Léelo aquí:',
  },
  /** With what the gate said, which is English. */
  notLive: {
    subject: 'Una entrada programada no se pudo publicar',
    text: 'El sitio sigue como estaba, y se volverá a intentar dentro de una hora.',
  },
  letterPaused: {
    subject: (letter: string) => `Tu carta «${letter}» se ha detenido`,
    text: (refused: string, tried: string) =>
      `Servidores de correo rechazaron ${refused} de los ${tried} ejemplares enviados hasta ahora, así que no se envían más. Pasa cuando muchas direcciones son viejas, o cuando un servidor te toma por alguien que envía spam. Los demás reciben la carta cuando la dejes seguir:`,
  },
  listStopped: {
    subject: 'Tu lista se ha detenido',
    text: (refused: string, tried: string, left: string) =>
      `Los servidores de correo no conocen ${refused} de las ${tried} direcciones de tu lista a las que se escribió hasta ahora, así que no se pregunta a nadie más, y otras ${left} se han quitado de nuevo. Pasa cuando una lista es vieja, y los servidores te toman entonces por alguien que envía spam. Quita las direcciones viejas del archivo y tráelo otra vez:`,
  },
};
