import type { FindingKinds } from '../finding-kinds.ts';
import type { Words } from '../table.ts';

const kinds: FindingKinds = {
  'accepted-unused': [
    'Hier durfte einmal etwas bleiben, das es nicht mehr gibt.',
    'Der Vermerk kann weg; es geht nichts verloren.',
  ],
  'address-taken': ['Diese Adresse hat schon ein anderer Text.', 'Wählen Sie eine andere Adresse.'],
  'age-and-employer': [
    'Diese Geschichte nennt ein Alter und einen Arbeitsplatz; beides zusammen könnte auf eine Person führen.',
    'Lassen Sie eines von beiden ungenauer: „in ihren Dreißigern“, „in einem Büro“.',
  ],
  'anchor-twice': [
    'Zwei Überschriften dieses Textes hätten dieselbe Adresse.',
    'Geben Sie einer von ihnen andere Worte.',
  ],
  'author-unknown': [
    (what) => `„${what}“ ist niemand von dieser Website.`,
    'Wählen Sie, wer das geschrieben hat.',
  ],
  'body-unreadable': [
    'Ein Teil dieses Textes lässt sich nicht lesen.',
    'Bringen Sie zuerst die anderen Stellen in Ordnung, und speichern Sie dann noch einmal.',
  ],
  bracket: [
    'Das Zeichen „<“ wird hier für den Anfang eines Befehls gehalten.',
    'Setzen Sie einen Schrägstrich \\ davor, oder schreiben Sie „kleiner als“.',
  ],
  'calls-to-action-missing': [
    'Die Einladungen sind geschrieben, und der Text zeigt sie nirgends.',
    'Setzen Sie sie dorthin, wo Leserinnen und Leser sie finden sollen.',
  ],
  'channel-missing': [
    'Diese Einladung führt nirgendwohin: Der Website fehlt die Adresse dafür.',
    'Ergänzen Sie die Adresse in den Einstellungen der Website, oder nehmen Sie die Einladung heraus.',
  ],
  'channel-placeholder': [
    (what) => `„${what}“ ist ein Beispiel, und dorthin würde man geschickt.`,
    'Schreiben Sie die eigene Adresse hin.',
  ],
  'character-forbidden': [
    'Hier steht ein unsichtbares Zeichen, das keine Seite zeigen kann.',
    'Nehmen Sie es heraus.',
  ],
  'characteristic-missing': [
    (what) => `„${what}“ ist beschrieben, und der Text zeigt es nicht.`,
    'Setzen Sie es dorthin, wo man es lesen soll.',
  ],
  'characteristic-out-of-order': [
    (what) => `„${what}“ kommt im Text an anderer Stelle als in der Liste.`,
    'Verschieben Sie diesen Teil, oder ändern Sie die Reihenfolge der Liste.',
  ],
  'characteristic-twice': [
    (what) => `Der Text zeigt „${what}“ zweimal.`,
    'Nehmen Sie eines von beiden heraus.',
  ],
  'colour-contrast': ['Diese Farbe ist schlecht zu lesen.', 'Wählen Sie eine kräftigere.'],
  'component-misplaced': [
    'Dieser Teil steht, wo er nicht stehen kann.',
    'Setzen Sie ihn darüber oder darunter in eine eigene Zeile.',
  ],
  'component-twice': [
    'Dieser Teil wird zweimal gezeigt.',
    'Einmal genügt: Nehmen Sie einen von beiden heraus.',
  ],
  'component-unknown': [
    'Einen Teil mit diesem Namen gibt es nicht.',
    'Fügen Sie ihn über das Menü neu ein, oder nehmen Sie ihn heraus.',
  ],
  'component-with-content': [
    'In einem Teil steht etwas, das dort keinen Platz hat, oder eine Klientengeschichte ist leer.',
    'Setzen Sie die Worte darüber oder darunter; einer Geschichte fehlen ihre Worte.',
  ],
  'contact-detail': [
    'Eine Klientengeschichte nennt eine Adresse oder Nummer, unter der jemand zu erreichen wäre.',
    'Erzählen Sie die Geschichte ohne sie.',
  ],
  'content-unexpected': [
    'In einem Teil, der nur einfache Worte aufnimmt, steht etwas anderes.',
    'Setzen Sie es darüber oder darunter.',
  ],
  'definition-missing': [
    (what) => `Was „${what}“ bedeutet, ist geschrieben, und der Text zeigt es nicht.`,
    'Setzen Sie es dorthin, wo man es lesen soll.',
  ],
  'detail-outside-story': [
    'Hier steht, wie jemand zu erreichen ist.',
    'Nehmen Sie es heraus, wenn es zu einer Klientin oder einem Klienten gehört. Eigenes gehört in die Einstellungen der Website.',
  ],
  'differences-missing': [
    'Die wichtigsten Unterschiede sind geschrieben, und der Text zeigt sie nirgends.',
    'Setzen Sie sie dorthin, wo man sie lesen soll.',
  ],
  'download-kind': [
    'Diese Datei ist von einer Art, die nicht alle öffnen können.',
    'Speichern Sie sie mit dem Programm, aus dem sie kommt, als PDF.',
  ],
  'download-metadata': [
    'Dieses PDF verrät, wer es gemacht hat oder wie es zu Hause hieß.',
    'Nehmen Sie Autor und Titel in dem Programm heraus, aus dem es kommt, und speichern Sie es neu.',
  ],
  'download-missing': [
    'Eine Datei, zu der dieser Text führt, ist nicht da.',
    'Fügen Sie die Datei noch einmal hinzu, oder nehmen Sie den Link heraus.',
  ],
  'download-unreadable': [
    'Diese Datei ist beschädigt.',
    'Kopieren Sie sie noch einmal von dort, woher sie kam.',
  ],
  'download-unused': [
    'Kein Text führt zu dieser Datei, also bekommt sie niemand.',
    'Verlinken Sie sie, oder löschen Sie sie.',
  ],
  'exact-date': [
    'Eine Klientengeschichte nennt ein genaues Datum.',
    'Nennen Sie eine Zeit, die viele teilen: „in einem Frühjahr“.',
  ],
  expression: ['Worte zwischen geschweiften Klammern sieht niemand.', 'Schreiben Sie sie ohne die Klammern.'],
  'field-invalid': [
    (what) => `„${what}“ kann so nicht bleiben.`,
    'Der Hinweis daneben sagt, was dort stehen kann.',
  ],
  'field-missing': [(what) => `„${what}“ ist noch leer.`, 'Füllen Sie es aus.'],
  'file-name': [
    'Aus diesem Namen kann keine Adresse werden.',
    'Nehmen Sie kleine Buchstaben, Ziffern und Bindestriche.',
  ],
  'file-too-large': [
    'Das ist zu groß, um veröffentlicht zu werden.',
    'Machen Sie es kleiner; aus einem langen Text machen Sie mehrere.',
  ],
  'file-twice': ['Diese Adresse hat schon ein anderer Text.', 'Wählen Sie eine andere Adresse.'],
  'footnote-missing': [
    'Ein Zeichen im Text hat keine Fußnote.',
    'Schreiben Sie die Fußnote, oder nehmen Sie das Zeichen heraus.',
  ],
  'footnote-twice': ['Zwei Fußnoten haben dasselbe Zeichen.', 'Geben Sie einer von ihnen ein anderes.'],
  'footnote-unused': [
    'Kein Zeichen im Text führt zu dieser Fußnote.',
    'Setzen Sie es hinter den Satz, zu dem sie gehört, oder nehmen Sie sie heraus.',
  ],
  'fragment-broken': [
    'Dieser Link führt zu einer Stelle, die es auf der Seite nicht gibt.',
    'Führen Sie ihn zur Seite selbst oder zu einer anderen Stelle.',
  ],
  'heading-empty': [
    'Diese Überschrift hat keine Worte.',
    'Schreiben Sie sie, oder nehmen Sie die Überschrift heraus.',
  ],
  'heading-order': ['Diese Überschrift ist für ihre Stelle zu klein.', 'Machen Sie sie eine Stufe größer.'],
  'help-missing': [
    'Dieser Text handelt von etwas, das wehtut, und die Website hat keine Hilfsangebote dazu.',
    'Schreiben Sie in die Einstellungen der Website, wo jemand in Gefahr Hilfe findet.',
  ],
  'html-comment': [
    'Hier steht eine Notiz, die niemand sieht und die trotzdem öffentlich wäre.',
    'Nehmen Sie sie heraus.',
  ],
  'html-element': [
    'Zwischen Ihren Worten steht ein Befehl des Webs.',
    'Für Fettes, Listen und Links gibt es die Knöpfe über dem Text.',
  ],
  'id-twice': [
    'Zwei Texte sind der Website unter demselben Namen bekannt.',
    'Beginnen Sie den neueren als neuen Text, und kopieren Sie die Worte hinein.',
  ],
  'import-or-export': ['Zwischen Ihren Worten steht eine Zeile eines Programms.', 'Nehmen Sie sie heraus.'],
  'link-broken': [
    'Dieser Link führt zu einer Seite, die es auf dieser Website nicht gibt.',
    'Wählen Sie die Seite neu, oder lassen Sie die Worte ohne Link.',
  ],
  'link-empty': [
    'Dieser Link hat keine Worte oder führt nirgendwohin.',
    'Geben Sie ihm beides, oder nehmen Sie ihn heraus.',
  ],
  'link-form': [
    'Dieser Link ist nicht wie ein Link geschrieben.',
    'Beginnen Sie ihn mit https://, oder wählen Sie eine Seite dieser Website.',
  ],
  'link-to-previous-address': [
    'Dieser Link nimmt eine Adresse, die der Text nicht mehr hat.',
    'Er geht noch; die neue Adresse ist der kürzere Weg.',
  ],
  'link-to-unpublished': [
    'Dieser Link führt zu einem Text, den noch niemand sehen kann.',
    'Veröffentlichen Sie zuerst jenen, oder lassen Sie die Worte ohne Link.',
  ],
  'markdown-unexpected': [
    'Das würde wie ein Stück eines Programms gezeigt.',
    'Nehmen Sie die Leerzeichen oder Zeichen vor den Worten weg.',
  ],
  'media-kind': [
    'Dieser Film oder diese Aufnahme ist nicht, was der Name sagt, oder beschädigt.',
    'Speichern Sie sie noch einmal mit dem Programm, aus dem sie kommt.',
  ],
  'media-missing': [
    'Ein Film, eine Aufnahme oder deren Untertitel sind nicht da.',
    'Fügen Sie die Datei noch einmal hinzu, oder nehmen Sie diesen Teil heraus.',
  ],
  'media-place': [
    'Dieser Film oder diese Aufnahme verrät, wo sie entstanden ist, und alle bekämen das mit.',
    'Exportieren Sie sie noch einmal ohne den Ort.',
  ],
  'media-unused': [
    'Kein Text spielt diesen Film oder diese Aufnahme.',
    'Zeigen Sie sie in einem Text, oder löschen Sie sie.',
  ],
  'name-in-small-letters': [
    (what) => `„${what}“ ist vielleicht der Name von jemandem in dieser Geschichte.`,
    'Ist es ein Name, nehmen Sie ihn heraus. Ist es ein Wort, kann es bleiben.',
  ],
  'name-or-word': [
    (what) => `„${what}“ ist ein Wort und vielleicht auch ein Name.`,
    'Ist es ein Name, nehmen Sie ihn heraus. Ist es ein Wort, kann es bleiben.',
  ],
  'name-outside-story': [
    (what) => `„${what}“ ist ein Vorname und steht außerhalb der Klientengeschichten.`,
    'Gehört er zu jemandem aus Ihren Sitzungen, schreiben Sie den Satz ohne ihn. Wenn nicht, kann er bleiben.',
  ],
  'name-undeclared': [
    (what) => `„${what}“ gehört nicht zu den Personen dieser Geschichte.`,
    'Nehmen Sie den Namen heraus, außer er ist geändert oder gar keiner.',
  ],
  'nested-too-deep': [
    'Listen oder Zitate stecken hier zu tief ineinander.',
    'Beginnen Sie einen neuen Absatz.',
  ],
  'outcomes-missing': [
    (what) => `Was aus „${what}“ folgt, ist geschrieben, und der Text zeigt es nicht.`,
    'Setzen Sie es dorthin, wo man es lesen soll.',
  ],
  'page-unknown': [
    (what) => `Es gibt keine Seite „${what}“.`,
    'Wählen Sie eine andere Seite, oder nehmen Sie sie heraus.',
  ],
  'person-absent': [
    'Jemand ist als Person dieser Geschichte genannt und kommt nicht darin vor.',
    'Nehmen Sie den Namen von der Liste, oder verwenden Sie ihn in der Geschichte.',
  ],
  'person-is-author': [
    (what) => `„${what}“ heißt auch jemand, der hier schreibt; man hielte es für die eigene Geschichte.`,
    'Geben Sie der Person einen anderen Namen, in der Liste und in der Geschichte.',
  ],
  'picture-address-missing': [
    'Dieses Bild fehlt: Nichts sagt, welches es ist.',
    'Wählen Sie das Bild neu, oder nehmen Sie es heraus.',
  ],
  'picture-drawing': [
    'Diese Zeichnung braucht etwas, das im veröffentlichten Bild fehlen würde.',
    'Speichern Sie sie als PNG.',
  ],
  'picture-elsewhere': [
    'Dieses Bild liegt auf einer anderen Website, die so von allen Besuchen erführe.',
    'Speichern Sie es auf Ihrem Gerät, und fügen Sie es hier hinzu.',
  ],
  'picture-kind': [
    'Dieses Bild ist von einer Art, die nicht jeder Browser zeigt, oder nicht, was der Name sagt.',
    'Speichern Sie es als JPEG oder PNG, und fügen Sie es noch einmal hinzu.',
  ],
  'picture-metadata': [
    'Dieses Bild verrät, wer es wo oder wann aufgenommen hat.',
    'Speichern Sie es noch einmal ohne diese Angaben.',
  ],
  'picture-missing': [
    'Ein Bild, das hier gezeigt wird, ist nicht da.',
    'Fügen Sie das Bild noch einmal hinzu, oder nehmen Sie es heraus.',
  ],
  'picture-size': [
    'Dieses Bild ist zu groß.',
    'Machen Sie es kleiner: 2.400 Pixel an der längeren Seite reichen gut.',
  ],
  'picture-text-missing': [
    'Wer dieses Bild nicht sehen kann, erfährt nichts davon.',
    'Sagen Sie in wenigen Worten, was es zeigt.',
  ],
  'picture-unreadable': [
    'Dieses Bild ist beschädigt.',
    'Kopieren Sie es noch einmal von dort, woher es kam.',
  ],
  'picture-unused': ['Kein Text zeigt dieses Bild.', 'Zeigen Sie es in einem Text, oder löschen Sie es.'],
  'pictures-too-few': [
    'Diese Galerie hat nur ein Bild.',
    'Fügen Sie ein weiteres hinzu, oder zeigen Sie das Bild allein.',
  ],
  'prop-invalid': ['Eine Einstellung dieses Teils stimmt nicht.', 'Wählen Sie einen anderen Wert.'],
  'prop-missing': ['Eine Einstellung dieses Teils fehlt.', 'Füllen Sie sie aus.'],
  'prop-unknown': ['Dieser Teil hat eine Einstellung, die es nicht gibt.', 'Nehmen Sie sie heraus.'],
  'refers-to-nothing': [
    'Dieser Teil handelt von etwas, das nicht mehr im Formular steht.',
    'Wählen Sie, wovon er handelt, oder nehmen Sie ihn heraus.',
  ],
  'related-unknown': [
    'Einen Text, der als nächster empfohlen wird, gibt es nicht.',
    'Wählen Sie einen anderen, oder nehmen Sie ihn heraus.',
  ],
  'review-in-future': [
    'Die Geschichte sagt, sie sei an einem Tag geprüft worden, der noch kommt.',
    'Nennen Sie den Tag, an dem Sie sie zuletzt gelesen haben.',
  ],
  'self-check-missing': [
    (what) => `Zu „${what}“ gibt es Anzeichen, und keine Frage zeigt sie.`,
    'Setzen Sie den Selbsttest dorthin, wo man ihn finden soll.',
  ],
  'self-check-threshold': [
    'So viele Anzeichen kann bei diesem Selbsttest niemand ankreuzen.',
    'Wählen Sie eine kleinere Zahl, oder ergänzen Sie Anzeichen.',
  ],
  'sensitive-undeclared': [
    'Hier geht es um etwas, das wehtun kann, und es werden keine Hilfsangebote gezeigt.',
    'Wenn der Text davon handelt, zeigen Sie sie.',
  ],
  shortcode: [
    'Das ist ein Zeichen des Programms, aus dem der Text kommt; es würde so gezeigt, wie es dasteht.',
    'Nehmen Sie es heraus, oder setzen Sie hin, wofür es stand.',
  ],
  spelling: [
    (what) => `„${what}“ steht in keinem Wörterbuch.`,
    'Verbessern Sie es; oder, wenn es stimmt, erlauben Sie das Wort.',
  ],
  'spelling-american': [
    (what) => `„${what}“ ist amerikanisch geschrieben, und diese Website britisch.`,
    'Schreiben Sie es britisch, oder lassen Sie es stehen.',
  ],
  'spelling-british': [
    (what) => `„${what}“ ist britisch geschrieben, und diese Website amerikanisch.`,
    'Schreiben Sie es amerikanisch, oder lassen Sie es stehen.',
  ],
  'story-cue-outside': [
    'Das beginnt wie die Geschichte einer Klientin oder eines Klienten.',
    'Wenn es eine ist, machen Sie eine Klientengeschichte daraus. Wenn nicht, kann es bleiben.',
  ],
  'story-outside': [
    'Hier wird außerhalb einer Klientengeschichte von jemandem aus Ihren Sitzungen erzählt.',
    'Machen Sie eine daraus, damit man erfährt, wie Menschen geschützt werden; oder sagen Sie, wessen Geschichte es ist.',
  ],
  surname: [
    (what) => `„${what}“ steht, wo ein Nachname stünde.`,
    'Vornamen genügen: Nehmen Sie ihn heraus, außer es ist keiner.',
  ],
  'tag-unpaired': [
    'Ein Teil des Textes beginnt und endet nicht, oder endet ohne Anfang.',
    'Nehmen Sie ihn heraus, und fügen Sie ihn neu ein.',
  ],
  'title-with-name': [
    (what) => `„${what}“ ist ein Titel oder der Name dahinter, und jemand wäre damit zu finden.`,
    'Sagen Sie stattdessen, was die Person ist: „ihr Arzt“.',
  ],
  'topic-unknown': [(what) => `Es gibt kein Thema „${what}“.`, 'Wählen Sie eines aus der Liste.'],
  'translation-unclear': [
    'Das ist in derselben Sprache wie der Text, den es übersetzt.',
    'Wählen Sie die Sprache, oder sagen Sie, dass es keine Übersetzung ist.',
  ],
  'updated-before-published': [
    'Der Tag der letzten Änderung liegt vor dem der Veröffentlichung.',
    'Wählen Sie einen späteren Tag, oder lassen Sie ihn leer.',
  ],
  workplace: [
    'Diese Geschichte sagt, wo jemand arbeitet, und vielleicht gibt es nur einen solchen Ort.',
    'Sagen Sie, was für eine Arbeit es ist, und lassen Sie den Ort weg.',
  ],
};

export const findings: Words['findings'] = {
  kinds,
  atLeast: (characters) => `Schreiben Sie mindestens ${characters} Zeichen.`,
  atMost: (characters) => `Schreiben Sie höchstens ${characters} Zeichen.`,
  elsewhere: {
    one: 'Noch eine Stelle ist in einem anderen Text zu verbessern.',
    other: 'Noch # Stellen sind in einem anderen Text zu verbessern.',
  },
  elsewhereAdvice: 'Öffnen Sie jenen Text, und sehen Sie dort nach.',
  outdated: 'Die Worte, zu denen ein Knopf gedrückt wurde, sind seitdem geändert worden.',
  outdatedAdvice: 'Es ist nichts verloren. Sehen Sie nach, was jetzt dasteht, und wählen Sie noch einmal.',
  acts: {
    write: (words) => `„${words}“ schreiben`,
    choose: (what) => `„${what}“ wählen`,
    leadTo: (address) => `Nach ${address} führen`,
    takeOut: 'Herausnehmen',
    putRight: 'In Ordnung bringen',
    invitationsAtEnd: 'Die Einladungen ans Ende setzen',
    partAtEnd: 'Ans Ende des Textes setzen',
    helpLines: 'Die Hilfsangebote zeigen',
    makeStory: 'Eine Klientengeschichte daraus machen',
    person: (name) => `${name} als geänderten Namen in diese Geschichte aufnehmen`,
    word: 'Kein Name: in dieser Geschichte erlauben',
    wordOfSite: 'Kein Name: auf der ganzen Website erlauben',
    allowWord: 'Dieses Wort erlauben',
    mayStay: 'Kann so bleiben',
  },
};
