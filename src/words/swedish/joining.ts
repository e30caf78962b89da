/** What readers are told who want letters by email: where they ask for them, say yes, choose and end. */
export const joining = {
  title: 'Brev från mig',
  description:
    'Nya artiklar med e-post, var och en när den kommer eller ett brev i månaden, så länge du vill.',
  what: 'Du får det jag publicerar här med e-post. Inget brev berättar för mig om du har öppnat det, och i varje brev finns en länk som avslutar dem.',
  off: 'Det går inte att beställa brev här just nu. Kom gärna tillbaka en annan dag.',
  invite: 'Vill du få nästa artikel med e-post?',
  inviteAddress: 'Din e-postadress, om du vill ha nästa artikel med e-post',
  begin: 'Välj dina brev',
  email: 'Din e-postadress',
  emailHint:
    'Först kommer ett mejl som frågar om du vill det här. Inget annat skickas dit innan du har sagt ja.',
  pace: 'Hur ofta',
  paces: { each: 'Varje artikel, när den kommer', month: 'Ett brev i månaden' },
  topics: 'Om vad',
  topicsHint: 'Väljer du inget får du alla.',
  join: 'Få breven',
  asked: 'Tack. Titta i din inkorg.',
  askedNext:
    'Ett mejl är på väg till adressen du angav. Breven börjar när du trycker på knappen bakom länken i det. Kommer det inte inom tio minuter, titta bland skräpposten, eller be om det en gång till.',
  back: 'Tillbaka till formuläret',
  already: 'Får du dem redan?',
  linkHint: 'I varje brev finns en länk till dina val. Har du inget till hands kan du få den skickad.',
  sendLink: 'Skicka min länk',
  linkSent: 'Om den här adressen får brev från mig är en länk till dess val på väg dit.',
  consent: (title: string) =>
    `Ja, skicka mig brev från ”${title}” med e-post. Jag kan avsluta dem när som helst.`,
  atYou: {
    known: 'Brev med e-post hör till din adress, inte till den här webbläsaren.',
    proven:
      'Du har angett och bekräftat den här adressen i den här webbläsaren. Därför står även här vad som sparas för dina brev.',
    eraseToo: (email: string) =>
      `Det raderar också det som sparas för dina brev: inga fler går till ${email}.`,
    eraseRest: 'Radera allt utom mina brev',
    left: 'Allt om dig utom dina brev är raderat, och den här webbläsaren är inte längre känd här.',
  },
  yes: {
    title: 'Vill du ha breven?',
    ask: (email: string) => `Ska jag skicka brev till ${email}?`,
    button: 'Ja, skicka mig breven',
    done: 'Tack. Från och med nu kommer breven till dig.',
    doneNext: 'Du kan ändra eller avsluta dem när du vill, med länken i vart och ett.',
    choices: 'Se vad du har valt',
  },
  unknown: 'Den här länken fungerar inte längre.',
  unknownNext: 'Den är för gammal, eller så är adressen bakom den raderad. Du kan be om en ny här:',
  you: {
    title: 'Dina brev',
    description: 'Vad du får med e-post, vad som sparas om dig för det, och hur det tar slut.',
    goesTo: (email: string) => `Breven går till ${email}.`,
    waits: (email: string) =>
      `Ett mejl till ${email} frågar om du vill ha brev. Inget skickas innan du har sagt ja.`,
    ended: (email: string) => `Inga brev går längre till ${email}.`,
    changed: 'Dina val är sparade.',
    choices: 'Vad du får',
    save: 'Spara',
    kept: 'Vad som sparas',
    keptWhat:
      'Din adress, vad du valde, och när och hur du sa ja, vilket lagen kräver att jag ska kunna visa.',
    saidYes: (day: string) => `Du sa ja den ${day}, till det här:`,
    imported: (day: string) => `Du har stått på listan sedan den ${day}, från innan den fanns här:`,
    download: 'Ladda ner allt (JSON)',
    fileName: 'mina-brev',
    end: 'Avsluta breven',
    endWhat: 'Din adress blir kvar på en lista över dem som inte ska få brev.',
    erase: 'Radera min adress',
    eraseWhat: 'Det här avslutar breven och lämnar inget av dig kvar här. Det går inte att ångra.',
    erased: 'Din adress är raderad, och inga brev går dit längre.',
    again: 'Be om breven igen',
  },
  end: {
    title: 'Inga fler brev',
    ask: (email: string) => `Ska jag sluta skicka brev till ${email}?`,
    button: 'Ja, avsluta breven',
    done: 'Klart. Inga fler brev går till dig.',
    erase: 'Se eller radera vad som sparas',
  },
  mail: {
    ask: {
      subject: 'Vill du ha mina brev?',
      asked: (title: string) => `Någon, antagligen du, bad om brev från ”${title}” till den här adressen.`,
      sayYes: 'Om det var du, säg ja här:',
      otherwise: (days: string) =>
        `Om det inte var du behöver du inte göra något: adressen glöms efter ${days} dagar.`,
    },
    known: {
      subject: 'Du får redan mina brev',
      asked: (title: string) =>
        `Någon, antagligen du, bad om brev från ”${title}” till den här adressen. Du får dem redan.`,
    },
    link: {
      subject: 'Länken till dina brev',
      asked: (title: string) => `Någon, antagligen du, bad om länken till dina brev från ”${title}”.`,
    },
    choices: 'Här kan du ändra vad du får, se vad som sparas, eller avsluta det:',
    otherwise: 'Om det inte var du behöver du inte göra något: inget har ändrats.',
  },
};
