/** What the privacy page says beside its text, which lies in components/standing/privacy/. */
export const privacy = {
  title: 'Integritet',
  description:
    'Vad den här webbplatsen sparar om dig, vilket är ingenting förrän du betygsätter eller skriver, och hur du ser det, tar det med dig eller raderar det.',
  columns: { what: 'Vad', why: 'Varför, och hur länge', names: 'Namn' },
  captions: {
    cookies: 'Kakor på webbplatsen',
    storage: 'Sparas bara i webbläsaren',
    fields: 'Vad formulären skickar',
  },
  reading: {
    nothing: 'Medan du läser sparas ingenting om dig.',
    counted:
      'På de här sidorna finns inga kakor, ingen reklam och inget från andra företag. Därför ber ingen ruta om ditt samtycke.',
    uncounted:
      'På de här sidorna finns inga kakor, ingen räkning av besök, ingen reklam och inget från andra företag. Därför ber ingen ruta om ditt samtycke.',
  },
  numbers: {
    title: 'Hur ofta sidorna läses',
    how: 'Servern räknar hur ofta varje sida öppnas, och av hur många läsare om dagen, så att jag ser vad som läses. Den behöver varken kaka eller skript för det.',
    kept: 'För att den som läser vidare inte ska räknas två gånger gör den ett förvrängt ord av nätverksadressen och av vad webbläsaren kallar sig. Ordet finns bara i minnet, skrivs inte ner någonstans och kan inte vändas tillbaka när dagen är över: det som det förvrängs med slängs varje dag. Det som blir kvar är summor, till exempel tolv läsare av en artikel på en dag.',
  },
  forms: {
    none: 'Här finns inget att betygsätta eller fylla i.',
    account:
      'Du behöver inget konto och ingen e-postadress. När du första gången betygsätter en artikel eller skriver något får din webbläsare en kaka med ett slumpat ord, så att det du har gett förblir ditt. Det du har skickat sparas tills du raderar det. Ett privat meddelande kan jag också ta bort.',
    others:
      'Det du skriver om en relation kan säga mycket om dig och om någon annan. Välj gärna ett namn som inte är ditt, och utelämna andras namn.',
  },
  letters: {
    title: 'När du ber om brev',
    how: 'Breven kommer med e-post till den som bad om dem och sedan sa ja från själva adressen. Till dess skickas bara den enda frågan dit, och en adress som ingen bekräftar glöms efter 7 dagar.',
    kept: 'Det som sparas är din adress, vad du valde, och när och till vilka ord du sa ja, för lagen kräver att jag ska kunna visa det. Adressen ligger krypterad på min server. Den lämnas inte till någon annan än de e-postservrar som bär breven till dig.',
    yours:
      'I varje brev finns en länk som avslutar dem, och en till en sida där du ser vad som sparas, ändrar det, tar det med dig eller raderar det. Den som avslutar breven står kvar på en lista över dem som inte ska få brev, tills adressen raderas där. Har du angett samma adress för svar och bekräftat den i den här webbläsaren, visar din egen sida också allt detta.',
    link: 'Du kan få den länken skickad till dig.',
  },
  kept: {
    reader: {
      what: 'Ett slumpat, signerat ord som den här webbläsaren känns igen på',
      why: 'Sätts när du första gången betygsätter eller skriver, aldrig när du läser. Med det kan du ändra eller radera det som är ditt. Det finns kvar i 400 dagar efter ditt senaste betyg eller din senaste kommentar.',
    },
    owner: {
      what: 'Min egen inloggning',
      why: 'Sätts när jag loggar in för att läsa kommentarer och för att skriva. Du får den aldrig.',
    },
    theme: {
      what: 'Temat du har valt, ljust eller mörkt',
      why: 'Sparas först när du använder knappen, tills du väljer systemets tema igen eller rensar din webbläsare.',
    },
    draft: {
      what: 'En kommentar som du har börjat skriva, med allt som formuläret frågar efter; aldrig ett privat meddelande',
      why: 'Sparas i den här webbläsaren så att en tappad anslutning inte kostar dig något. Den försvinner när kommentaren har kommit fram.',
    },
    giscus: {
      what: 'Din inloggning på GitHub för kommentarer',
      why: 'Sparas av giscus, och bara om du öppnar kommentarerna och loggar in där.',
    },
    stars: {
      what: 'Ditt betyg, en till fem stjärnor',
      why: 'Räknas tillsammans med alla andra. Ingen ser vem som gav vilket. Om det kom i en skur från ett och samma nätverk tittar jag på det först; en anteckning om det sparas med dina betyg och försvinner när du raderar dem.',
    },
    words: {
      what: 'Namnet du väljer och dina ord',
      why: 'Publiceras under artikeln när de har godkänts, eller läses bara av mig om de är privata. Vilket namn som helst går bra; skriv helst inte andras namn. Om du ändrar en kommentar som har publicerats sparas det som stod förut, så att jag kan jämföra, tills du tar bort den.',
    },
    answer: {
      what: 'Vart svaret på ett privat meddelande ska gå: till din egen sida i den här webbläsaren eller till en e-postadress',
      why: 'Bara jag ser adressen, och jag använder den inte till något annat än mitt svar. Den är borta när jag tar bort meddelandet, eller när du raderar det som sparas om dig.',
    },
    email: {
      what: 'En e-postadress, om du vill få veta när någon svarar och webbplatsen erbjuder det',
      why: 'Visas aldrig. Först får du ett mejl som frågar om du vill det här, och en adress som ingen bekräftar glöms efter 7 dagar. I varje mejl finns en länk som stoppar dem.',
    },
    act: {
      what: 'Vilken kommentar du svarar på eller anmäler, vilken knapp du tryckte på och ett slumpat ord för just det här utskicket',
      why: 'Så att ditt svar hamnar på sin plats, en kommentar som skickats två gånger av misstag syns en gång, och jag får veta vad du anmäler. Din anmälan visas inte för någon annan.',
    },
    letterAddress: {
      what: 'Din e-postadress',
      why: 'Breven går dit, och inget annat. Den försvinner när du raderar den.',
    },
    letterChoices: {
      what: 'Hur ofta du vill ha brev, om vilka ämnen, och vilken knapp du tryckte på',
      why: 'För att du ska få det du valde, och inget mer. Det försvinner med din adress.',
    },
    proof: {
      what: 'Ett tomt fält som du inte kan se, och svaret på ett litet räknetal som din webbläsare löser',
      why: 'Båda skiljer människor från maskiner utan att visa dig bilder på trafikljus. Inget av dem säger något om dig.',
    },
  },
};
