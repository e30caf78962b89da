/** What mails say, to readers and to the coach. A blank line stands between the parts of one. */
export const mail = {
  confirm: {
    subject: 'Vill du veta när någon svarar?',
    asked:
      'Någon, antagligen du, bad om ett mejl till den här adressen när någon svarar på den egna kommentaren.',
    sayYes: 'Om det var du, säg ja här:',
    otherwise: (days: string) =>
      `Om det inte var du behöver du inte göra något: adressen glöms efter ${days} dagar.`,
  },
  reply: {
    subject: 'Du har fått svar',
    coachToComment: (title: string) => `Coachen svarade på din kommentar till ”${title}”:`,
    coachToMessage: 'Coachen svarade på ditt meddelande:',
    somebodyToComment: (title: string) => `Någon svarade på din kommentar till ”${title}”:`,
    somebodyToMessage: 'Någon svarade på ditt meddelande:',
    toStop: 'För att stoppa de här mejlen:',
  },
  answer: {
    subject: 'Ett svar på ditt meddelande',
    writes: (host: string, name: string) =>
      `Du skrev ett privat meddelande på ${host} och bad om svaret hit. ${name} skriver:`,
    toAnswer: 'Svara på det här mejlet om du vill svara.',
  },
  answerFailed: {
    subject: 'Ett av dina svar kom inte fram',
    text: 'Ditt svar på ett privat meddelande kunde inte levereras med e-post. Vem det var till, och vad du kan göra:',
  },
  signIn: {
    subject: (host: string) => `Logga in på ${host}`,
    within: {
      one: 'Den här länken loggar in dig, en gång, inom # minut:',
      other: 'Den här länken loggar in dig, en gång, inom # minuter:',
    },
    otherwise:
      'Om du inte bad om den behöver du inte göra något: bara den som läser det här mejlet kan använda den.',
  },
  signedIn: {
    subject: (host: string) => `En ny inloggning på ${host}`,
    somebody: (host: string, moment: string) =>
      `Någon loggade in på ${host} som coach, med en länk som fungerar en gång: ${moment} UTC.`,
    wasYou: 'Om det var du är allt som det ska.',
    wasNot:
      'Om det inte var du: logga in, öppna den här sidan och tryck på ”Logga ut överallt”. Det avslutar alla sessioner på en gång:',
    mailbox: 'Se sedan över din brevlåda: den som läser den kan logga in.',
  },
  comment: {
    aPost: 'ett inlägg',
    subject: (name: string, title: string) => `${name} om ”${title}”`,
    wrote: (name: string, title: string) => `${name} skrev under ”${title}”:`,
    isPublished: 'Kommentaren är publicerad, eftersom du har godkänt den här läsaren förut. Ta tillbaka den:',
    approve: 'Godkänn:',
    reject: 'Avvisa:',
    allWaiting: 'Allt som väntar på dig:',
  },
  report: {
    subject: (name: string, title: string) => `Anmäld: ${name} om ”${title}”`,
    asks: (name: string, title: string) =>
      `En läsare ber dig titta på det som ${name} skrev under ”${title}”:`,
    stays: 'Kommentaren står kvar tills du bestämmer. Avvisa:',
    all: 'Allt som är anmält:',
  },
  change: {
    subject: (name: string, title: string) => `Ändrad: ${name} om ”${title}”`,
    itSaid: (name: string, title: string) =>
      `${name} ändrade en publicerad kommentar under ”${title}”. Det stod:`,
    nowItSays: 'Nu står det:',
    isSmall: 'Det är en liten ändring, så kommentaren förblir publicerad. Ta tillbaka den:',
    outOfSight: 'Den syns inte förrän du har bestämt dig.',
    all: 'Allt som har ändrats:',
  },
  message: {
    subject: 'Ett privat meddelande',
    changed: 'Ett privat meddelande har ändrats',
    text: 'Någon har skrivit till dig privat. Läs det här:',
  },
  /** With what the gate said, which is English. */
  notLive: {
    subject: 'Ett schemalagt inlägg kunde inte publiceras',
    text: 'Webbplatsen är som den var, och ett nytt försök görs om en timme.',
  },
  letterPaused: {
    subject: (letter: string) => `Ditt brev ”${letter}” stoppades`,
    text: (refused: string, tried: string) =>
      `E-postservrar avvisade ${refused} av de ${tried} exemplar som hittills skickats, så inga fler skickas. Så blir det när många adresser är gamla, eller när en e-postserver tar dig för en som skickar skräppost. De andra får brevet när du låter det gå vidare:`,
  },
  listStopped: {
    subject: 'Din lista stoppades',
    text: (refused: string, tried: string, left: string) =>
      `E-postservrar känner inte till ${refused} av de ${tried} adresser i din lista som hittills fått en fråga. Därför frågas ingen mer, och ${left} andra har tagits bort igen. Så blir det när en lista är gammal, och e-postservrar tar dig då för en som skickar skräppost. Ta bort de gamla adresserna ur filen och för in den en gång till:`,
  },
};
