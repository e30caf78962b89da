import type { FindingKinds } from '../finding-kinds.ts';
import type { Words } from '../table.ts';

const kinds: FindingKinds = {
  'accepted-unused': [
    'Något fick en gång stå kvar här, och det finns inte längre.',
    'Anteckningen kan tas bort; ingenting går förlorat.',
  ],
  'address-taken': ['En annan text har redan den här adressen.', 'Välj en annan adress.'],
  'age-and-employer': [
    'Berättelsen nämner en ålder och en arbetsplats, och tillsammans kan de peka ut en person.',
    'Gör det ena vagare: ”i trettioårsåldern”, ”på ett kontor”.',
  ],
  'anchor-twice': ['Två rubriker i texten skulle få samma adress.', 'Ge en av dem andra ord.'],
  'author-unknown': [
    (what) => `”${what}” är ingen på den här webbplatsen.`,
    'Välj vem som har skrivit det här.',
  ],
  'body-unreadable': [
    'En del av texten går inte att läsa.',
    'Rätta de andra ställena först och spara sedan igen.',
  ],
  bracket: [
    'Tecknet ”<” tas här för början på ett kommando.',
    'Sätt ett omvänt snedstreck \\ framför, eller skriv ”mindre än”.',
  ],
  'calls-to-action-missing': [
    'Dina inbjudningar är skrivna, och texten visar dem ingenstans.',
    'Sätt dem där läsarna ska möta dem.',
  ],
  'channel-missing': [
    'Inbjudan leder ingenstans: webbplatsen saknar adressen till den.',
    'Lägg till adressen i webbplatsens inställningar, eller ta bort inbjudan.',
  ],
  'channel-placeholder': [
    (what) => `”${what}” är ett exempel, och läsarna skulle skickas dit.`,
    'Skriv din egen adress.',
  ],
  'character-forbidden': ['Här finns ett osynligt tecken som ingen sida kan visa.', 'Ta bort det.'],
  'characteristic-missing': [
    (what) => `Du beskriver ”${what}”, och texten visar det inte.`,
    'Sätt det där läsarna ska möta det.',
  ],
  'characteristic-out-of-order': [
    (what) => `”${what}” kommer i en annan ordning i texten än i din lista.`,
    'Flytta den delen, eller ändra listans ordning.',
  ],
  'characteristic-twice': [(what) => `Texten visar ”${what}” två gånger.`, 'Ta bort det ena.'],
  'colour-contrast': ['Färgen är svår att läsa.', 'Välj en starkare.'],
  'component-misplaced': [
    'Den här delen står där den inte kan stå.',
    'Sätt den ovanför eller nedanför, på en egen rad.',
  ],
  'component-twice': ['Den här delen visas två gånger.', 'En gång räcker: ta bort den ena.'],
  'component-unknown': [
    'Det finns ingen del med det namnet.',
    'Infoga den på nytt från menyn, eller ta bort den.',
  ],
  'component-with-content': [
    'Det står något i en del som inte har plats för det, eller så är en klientberättelse tom.',
    'Sätt orden ovanför eller nedanför; i en berättelse skriver du orden.',
  ],
  'contact-detail': [
    'En klientberättelse innehåller en adress eller ett nummer där någon kan nås.',
    'Berätta utan det.',
  ],
  'content-unexpected': [
    'I en del som bara tar vanliga ord står något annat.',
    'Sätt det ovanför eller nedanför.',
  ],
  'definition-missing': [
    (what) => `Du skriver vad ”${what}” betyder, och texten visar det inte.`,
    'Sätt det där läsarna ska möta det.',
  ],
  'detail-outside-story': [
    'Här står hur någon kan nås.',
    'Ta bort det om det hör till en klient. Det som är ditt hör hemma i webbplatsens inställningar.',
  ],
  'differences-missing': [
    'De viktigaste skillnaderna är skrivna, och texten visar dem ingenstans.',
    'Sätt dem där läsarna ska möta dem.',
  ],
  'download-kind': [
    'Filen är av ett slag som inte alla kan öppna.',
    'Spara den som PDF i programmet den gjordes med.',
  ],
  'download-metadata': [
    'PDF-filen avslöjar vem som gjorde den, eller vad den hette hemma.',
    'Ta bort författare och titel i programmet den gjordes med, och spara den på nytt.',
  ],
  'download-missing': [
    'En fil som texten leder till finns inte här.',
    'Lägg till filen igen, eller ta bort länken.',
  ],
  'download-unreadable': ['Filen är skadad.', 'Kopiera den en gång till därifrån den kom.'],
  'download-unused': [
    'Ingen text leder till filen, så ingen kan hämta den.',
    'Länka till den, eller ta bort den.',
  ],
  'exact-date': ['En klientberättelse nämner ett exakt datum.', 'Nämn en tid som många delar: ”en vår”.'],
  expression: ['Ord mellan klammerparenteser visas inte för läsarna.', 'Skriv dem utan parenteserna.'],
  'field-invalid': [
    (what) => `”${what}” kan inte vara kvar så.`,
    'Texten bredvid säger vad som går att skriva där.',
  ],
  'field-missing': [(what) => `”${what}” är fortfarande tomt.`, 'Fyll i det.'],
  'file-name': ['Namnet kan inte bli en adress.', 'Använd små bokstäver, siffror och bindestreck.'],
  'file-too-large': [
    'Det här är för stort för att publiceras.',
    'Gör det mindre; av en lång text gör du flera.',
  ],
  'file-twice': ['En annan text har redan den här adressen.', 'Välj en annan adress.'],
  'footnote-missing': ['Ett tecken i texten har ingen fotnot.', 'Skriv fotnoten, eller ta bort tecknet.'],
  'footnote-twice': ['Två fotnoter har samma tecken.', 'Ge en av dem ett annat tecken.'],
  'footnote-unused': [
    'Inget tecken i texten leder till fotnoten.',
    'Sätt tecknet efter meningen den hör till, eller ta bort den.',
  ],
  'fragment-broken': [
    'Länken leder till ett ställe som inte finns på sidan.',
    'Led den till själva sidan, eller till ett annat ställe.',
  ],
  'heading-empty': ['Rubriken har inga ord.', 'Skriv dem, eller ta bort rubriken.'],
  'heading-order': ['Rubriken är för liten för sin plats.', 'Gör den ett steg större.'],
  'help-missing': [
    'Texten handlar om något som gör ont, och webbplatsen har inga hjälplinjer att visa.',
    'Skriv i webbplatsens inställningar var någon i fara hittar hjälp.',
  ],
  'html-comment': [
    'Här står en anteckning till dig själv. Läsarna ser den inte, och ändå vore den offentlig.',
    'Ta bort den.',
  ],
  'html-element': [
    'Bland dina ord står ett webbkommando.',
    'Använd knapparna ovanför texten för fetstil, listor och länkar.',
  ],
  'id-twice': [
    'Webbplatsen känner två texter under samma namn.',
    'Börja den nyare som en ny text, och kopiera in orden.',
  ],
  'import-or-export': ['Bland dina ord står en rad ur ett program.', 'Ta bort den.'],
  'link-broken': [
    'Länken leder till en sida som inte finns på webbplatsen.',
    'Välj sidan på nytt, eller låt orden stå utan länk.',
  ],
  'link-empty': ['Länken saknar ord eller leder ingenstans.', 'Ge den båda, eller ta bort den.'],
  'link-form': [
    'Länken är inte skriven som en länk.',
    'Börja den med https://, eller välj en sida på webbplatsen.',
  ],
  'link-to-previous-address': [
    'Länken använder en adress som texten inte längre har.',
    'Den fungerar ännu; den nya adressen är kortare väg för läsarna.',
  ],
  'link-to-unpublished': [
    'Länken leder till en text som läsarna inte kan se ännu.',
    'Publicera den först, eller låt orden stå utan länk.',
  ],
  'markdown-unexpected': [
    'Det här skulle visas som ett stycke ur ett program.',
    'Ta bort mellanslagen eller tecknen framför orden.',
  ],
  'media-kind': [
    'Filmen eller inspelningen är inte vad namnet säger, eller är skadad.',
    'Spara den en gång till i programmet den gjordes med.',
  ],
  'media-missing': [
    'En film, en inspelning eller dess undertexter finns inte här.',
    'Lägg till filen igen, eller ta bort den delen.',
  ],
  'media-place': [
    'Filmen eller inspelningen avslöjar var den gjordes, och läsarna skulle få det med sig.',
    'Exportera den en gång till utan platsen.',
  ],
  'media-unused': ['Ingen text spelar filmen eller inspelningen.', 'Visa den i en text, eller ta bort den.'],
  'name-in-small-letters': [
    (what) => `”${what}” kan vara namnet på någon i berättelsen.`,
    'Är det ett namn, ta bort det. Är det ett ord får det stå kvar.',
  ],
  'name-or-word': [
    (what) => `”${what}” är ett ord och kan också vara ett namn.`,
    'Är det ett namn, ta bort det. Är det ett ord får det stå kvar.',
  ],
  'name-outside-story': [
    (what) => `”${what}” är ett förnamn och står utanför klientberättelserna.`,
    'Är det en klient, skriv meningen utan namnet. Annars får det stå kvar.',
  ],
  'name-undeclared': [
    (what) => `”${what}” är inte en av personerna i berättelsen.`,
    'Ta bort namnet, om det inte är ändrat eller ingens.',
  ],
  'nested-too-deep': ['Listor eller citat ligger för djupt i varandra.', 'Börja ett nytt stycke.'],
  'outcomes-missing': [
    (what) => `Du skriver vad ”${what}” leder till, och texten visar det inte.`,
    'Sätt det där läsarna ska möta det.',
  ],
  'page-unknown': [(what) => `Det finns ingen sida ”${what}”.`, 'Välj en annan sida, eller ta bort den.'],
  'person-absent': [
    'Någon står som person i berättelsen och förekommer inte i den.',
    'Ta bort namnet från listan, eller använd det i berättelsen.',
  ],
  'person-is-author': [
    (what) => `”${what}” heter också någon som skriver här, så läsarna skulle ta berättelsen för dennes.`,
    'Ge personen ett annat namn, i listan och i berättelsen.',
  ],
  'picture-address-missing': [
    'Bilden saknas: ingenting säger vilken det är.',
    'Välj bilden på nytt, eller ta bort den.',
  ],
  'picture-drawing': [
    'Teckningen behöver något som skulle saknas i den publicerade bilden.',
    'Spara den som PNG.',
  ],
  'picture-elsewhere': [
    'Bilden ligger på en annan webbplats, som skulle se varje läsare.',
    'Spara den på din enhet, och lägg till den här.',
  ],
  'picture-kind': [
    'Bilden är av ett slag som inte alla webbläsare visar, eller inte vad namnet säger.',
    'Spara den som JPEG eller PNG, och lägg till den igen.',
  ],
  'picture-metadata': [
    'Bilden avslöjar vem som tog den, var eller när.',
    'Spara den en gång till utan de uppgifterna.',
  ],
  'picture-missing': ['En bild som visas här finns inte.', 'Lägg till bilden igen, eller ta bort den.'],
  'picture-size': ['Bilden är för stor.', 'Gör den mindre: 2 400 pixlar på långsidan räcker gott.'],
  'picture-text-missing': [
    'Bilden säger ingenting till den som inte kan se den.',
    'Säg med några ord vad den visar.',
  ],
  'picture-unreadable': ['Bilden är skadad.', 'Kopiera den en gång till därifrån den kom.'],
  'picture-unused': ['Ingen text visar bilden.', 'Visa den i en text, eller ta bort den.'],
  'pictures-too-few': ['Galleriet har bara en bild.', 'Lägg till en till, eller visa bilden för sig.'],
  'prop-invalid': ['En inställning för delen stämmer inte.', 'Välj ett annat värde.'],
  'prop-missing': ['En inställning för delen saknas.', 'Fyll i den.'],
  'prop-unknown': ['Delen har en inställning som inte finns.', 'Ta bort den.'],
  'refers-to-nothing': [
    'Delen handlar om något som inte längre finns i formuläret.',
    'Välj vad den handlar om, eller ta bort den.',
  ],
  'related-unknown': ['En text som föreslås som nästa finns inte.', 'Välj en annan, eller ta bort den.'],
  'review-in-future': [
    'Berättelsen säger att du granskade den en dag som ännu inte har kommit.',
    'Ange dagen då du senast läste den.',
  ],
  'self-check-missing': [
    (what) => `Du räknar upp tecken på ”${what}”, och ingen fråga visar dem.`,
    'Sätt självtestet där läsarna ska möta det.',
  ],
  'self-check-threshold': [
    'Ingen kan kryssa i så många tecken i självtestet.',
    'Välj ett mindre antal, eller lägg till tecken.',
  ],
  'sensitive-undeclared': [
    'Det här handlar om något som kan göra en läsare ont, och inga hjälplinjer visas.',
    'Om texten handlar om det, visa dem.',
  ],
  shortcode: [
    'Det är ett tecken från programmet som texten kommer från, och skulle visas som det står.',
    'Ta bort det, eller sätt dit vad det stod för.',
  ],
  spelling: [(what) => `”${what}” finns i ingen ordbok.`, 'Rätta det; eller tillåt ordet, om det är rätt.'],
  'spelling-american': [
    (what) => `”${what}” är amerikansk stavning, och webbplatsen är skriven på brittisk engelska.`,
    'Skriv det på brittiskt vis, eller låt det stå.',
  ],
  'spelling-british': [
    (what) => `”${what}” är brittisk stavning, och webbplatsen är skriven på amerikansk engelska.`,
    'Skriv det på amerikanskt vis, eller låt det stå.',
  ],
  'story-cue-outside': [
    'Det här börjar som berättelsen om en klient.',
    'Är det en, gör en klientberättelse av den. Annars får det stå kvar.',
  ],
  'story-outside': [
    'Här berättas om en klient utanför en klientberättelse.',
    'Gör en av den, så att läsarna får veta hur människor skyddas; eller säg vems berättelse det är.',
  ],
  surname: [
    (what) => `”${what}” står där ett efternamn skulle stå.`,
    'Förnamn räcker: ta bort det, om det är ett efternamn.',
  ],
  'tag-unpaired': [
    'En del av texten börjar och slutar inte, eller slutar utan början.',
    'Ta bort den och infoga den på nytt.',
  ],
  'title-with-name': [
    (what) => `”${what}” är en titel eller namnet efter en, och någon skulle kunna hittas.`,
    'Säg vad personen är i stället: ”hennes läkare”.',
  ],
  'topic-unknown': [(what) => `Det finns inget ämne ”${what}”.`, 'Välj ett ur listan.'],
  'translation-unclear': [
    'Det här är på samma språk som texten det översätter.',
    'Välj språk, eller säg att det inte är en översättning.',
  ],
  'updated-before-published': [
    'Dagen för senaste ändringen ligger före publiceringen.',
    'Välj en senare dag, eller lämna den tom.',
  ],
  workplace: [
    'Berättelsen säger var någon arbetar, och det kanske bara finns ett sådant ställe.',
    'Säg vad det är för slags arbete, och utelämna var.',
  ],
};

export const findings: Words['findings'] = {
  kinds,
  atLeast: (characters) => `Skriv minst ${characters} tecken.`,
  atMost: (characters) => `Skriv högst ${characters} tecken.`,
  elsewhere: {
    one: 'En sak till ska rättas i en annan text.',
    other: '# saker till ska rättas i en annan text.',
  },
  elsewhereAdvice: 'Öppna den texten och titta där.',
  outdated: 'Orden som du tryckte på en knapp för har ändrats sedan dess.',
  outdatedAdvice: 'Ingenting är förlorat. Se vad som sägs nu, och välj igen.',
  acts: {
    write: (words) => `Skriv ”${words}”`,
    choose: (what) => `Välj ”${what}”`,
    leadTo: (address) => `Led den till ${address}`,
    takeOut: 'Ta bort det',
    putRight: 'Rätta det',
    invitationsAtEnd: 'Sätt inbjudningarna sist',
    partAtEnd: 'Sätt det sist i texten',
    helpLines: 'Visa hjälplinjerna',
    makeStory: 'Gör en klientberättelse av det',
    person: (name) => `Lägg till ${name} i berättelsen som ett ändrat namn`,
    word: 'Ingens namn: tillåt det i den här berättelsen',
    wordOfSite: 'Ingens namn: tillåt det på hela webbplatsen',
    allowWord: 'Tillåt ordet',
    mayStay: 'Det får stå kvar',
  },
};
