/** What the pages say that every site has. Parts in [brackets](/address/) become links. */
export const standing = {
  missing: {
    title: 'Sidan finns inte',
    description: 'Det finns inget på den här adressen. Här är de senaste artiklarna i stället.',
    heading: 'Vi missade varandra',
    text: 'Det finns inget på den här adressen. Sidan kan ha flyttat, eller så är länken felskriven.',
    next: 'Du kan [söka](/search/), titta igenom [alla artiklar](/posts/) eller börja med någon av de här.',
    home: '[Gå till första sidan](/)',
  },
  contact: {
    description:
      'Så skriver du till mig privat: det du skriver läses inte av någon annan och publiceras aldrig.',
    promise: 'Det du skriver till mig stannar mellan oss.',
    heading: 'Skriv ett privat meddelande',
    whereAnswersStand:
      'Det som finns på [din egen sida](/you/) syns för alla som använder den här webbläsaren. Om någon annan gör det, be att få mitt svar till en adress som är bara din.',
  },
  booking: {
    title: 'Boka ett första samtal',
    book: 'Boka ett första samtal',
    write: 'Skriv till mig',
  },
};
