/** What readers are told who want letters by email: where they ask for them, say yes, choose and end. */
export const joining = {
  title: 'Mis cartas',
  description: 'Los artículos nuevos por correo, cada uno al salir o una carta al mes, mientras quieras.',
  what: 'Recibes por correo lo que publico aquí. Ninguna carta me dice si la has abierto, y cada una lleva un enlace que las termina.',
  off: 'Ahora mismo no se pueden pedir cartas aquí. Vuelve otro día.',
  invite: '¿Quieres recibir el próximo artículo por correo?',
  inviteAddress: 'Tu dirección de correo, si quieres recibir el próximo artículo por correo',
  begin: 'Elegir tus cartas',
  email: 'Tu dirección de correo',
  emailHint:
    'Primero llega un correo que pregunta si lo quieres. No se envía nada más hasta que digas que sí.',
  pace: 'Cada cuánto',
  paces: { each: 'Cada artículo, cuando sale', month: 'Una carta al mes' },
  topics: 'Sobre qué',
  topicsHint: 'Si no eliges ninguno, los recibes todos.',
  join: 'Recibir las cartas',
  asked: 'Gracias. Mira en tu buzón.',
  askedNext:
    'Un correo va de camino a la dirección que has dado. Las cartas empiezan cuando pulses el botón que hay tras su enlace. Si no llega en diez minutos, mira en el correo no deseado, o pídelo otra vez.',
  back: 'Volver al formulario',
  already: '¿Ya las recibes?',
  linkHint:
    'Cada carta lleva un enlace a lo que has elegido. Si no tienes ninguna a mano, pide que te lo envíe.',
  sendLink: 'Enviarme mi enlace',
  linkSent: 'Si esta dirección recibe mis cartas, un enlace a lo que ha elegido va de camino.',
  consent: (title: string) =>
    `Sí, quiero recibir por correo las cartas de «${title}». Puedo terminarlas cuando quiera.`,
  atYou: {
    known: 'Las cartas por correo dependen de tu dirección, no de este navegador.',
    proven:
      'Diste y confirmaste esta dirección en este navegador. Por eso lo que se guarda para tus cartas está también aquí.',
    eraseToo: (email: string) =>
      `También borra lo que se guarda para tus cartas: ninguna irá más a ${email}.`,
    eraseRest: 'Borrar todo menos mis cartas',
    left: 'Todo lo tuyo se ha borrado, salvo tus cartas, y este navegador ya no se conoce aquí.',
  },
  yes: {
    title: '¿Quieres las cartas?',
    ask: (email: string) => `¿Envío las cartas a ${email}?`,
    button: 'Sí, quiero las cartas',
    done: 'Gracias. Desde ahora te llegan las cartas.',
    doneNext: 'Puedes cambiarlas o terminarlas cuando quieras, con el enlace que lleva cada una.',
    choices: 'Ver lo que has elegido',
  },
  unknown: 'Este enlace ya no funciona.',
  unknownNext: 'Es demasiado viejo, o su dirección se ha borrado. Puedes pedir otro aquí:',
  you: {
    title: 'Tus cartas',
    description: 'Lo que recibes por correo, lo que se guarda sobre ti para ello, y cómo termina.',
    goesTo: (email: string) => `Las cartas van a ${email}.`,
    waits: (email: string) =>
      `Un correo a ${email} pregunta si quieres cartas. No se envía nada hasta que digas que sí.`,
    ended: (email: string) => `Ya no van cartas a ${email}.`,
    changed: 'Lo que has elegido está guardado.',
    choices: 'Lo que recibes',
    save: 'Guardar',
    kept: 'Lo que se guarda',
    keptWhat:
      'Tu dirección, lo que elegiste, y cuándo y cómo dijiste que sí, que la ley me pide poder demostrar.',
    saidYes: (day: string) => `Dijiste que sí el ${day}, a esto:`,
    imported: (day: string) => `Estás en la lista desde el ${day}, de antes de que estuviera aquí:`,
    download: 'Descargarlo todo (JSON)',
    fileName: 'mis-cartas',
    end: 'Terminar las cartas',
    endWhat: 'Tu dirección queda en una lista de aquellas a las que no hay que escribir.',
    erase: 'Borrar mi dirección',
    eraseWhat: 'Esto termina las cartas y no deja nada tuyo aquí. No se puede deshacer.',
    erased: 'Tu dirección se ha borrado, y ya no le llegan cartas.',
    again: 'Pedir otra vez las cartas',
  },
  end: {
    title: 'No más cartas',
    ask: (email: string) => `¿Dejo de enviar cartas a ${email}?`,
    button: 'Sí, terminar las cartas',
    done: 'Hecho. Ya no te llegan más cartas.',
    erase: 'Ver o borrar lo que se guarda',
  },
  mail: {
    ask: {
      subject: '¿Quieres mis cartas?',
      asked: (title: string) =>
        `Alguien, probablemente tú, pidió las cartas de «${title}» para esta dirección.`,
      sayYes: 'Si fuiste tú, di que sí aquí:',
      otherwise: (days: string) => `Si no, no hagas nada: la dirección se olvida después de ${days} días.`,
    },
    known: {
      subject: 'Ya recibes mis cartas',
      asked: (title: string) =>
        `Alguien, probablemente tú, pidió las cartas de «${title}» para esta dirección. Ya te llegan.`,
    },
    link: {
      subject: 'El enlace a tus cartas',
      asked: (title: string) => `Alguien, probablemente tú, pidió el enlace a tus cartas de «${title}».`,
    },
    choices: 'Aquí puedes cambiar lo que recibes, ver lo que se guarda, o terminarlo:',
    otherwise: 'Si no fuiste tú, no hagas nada: nada ha cambiado.',
  },
};
