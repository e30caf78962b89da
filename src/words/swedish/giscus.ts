/** What is said around comments that are kept at GitHub. */
export const giscus = {
  heading: 'Kommentarer',
  keptAtGithub:
    'Kommentarerna till den här artikeln finns på GitHub. När du öppnar dem får GitHub och giscus.app veta att du läser den; för att skriva behöver du ett konto där.',
  show: 'Visa kommentarerna',
  readThere: 'Läs dem på GitHub',
  readAndWrite: 'Du kan läsa och skriva dem direkt på GitHub.',
  or: 'Eller',
  orPrivately: 'skriv till mig privat',
  orMail: 'Eller skicka ett mejl till',
  script: {
    onTheirWay: 'Kommentarerna är på väg …',
    tryAgain: 'Försök igen',
    silent: 'Kommentarerna på GitHub svarar inte just nu.',
    none: 'Inga kommentarer än',
    comments: { one: '# kommentar', other: '# kommentarer' },
    replies: { one: '# svar', other: '# svar' },
    reactions: { one: '# reaktion', other: '# reaktioner' },
  },
};
