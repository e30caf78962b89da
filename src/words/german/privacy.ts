/** What the privacy page says beside its text, which lies in components/standing/privacy/. */
export const privacy = {
  title: 'Datenschutz',
  description:
    'Was diese Website über Sie speichert, nämlich nichts, bis Sie bewerten oder schreiben, und wie Sie es ansehen, mitnehmen oder löschen.',
  columns: { what: 'Was', why: 'Wofür, und wie lange', names: 'Bezeichnung' },
  captions: {
    cookies: 'Cookies',
    storage: 'Nur im Browser gespeichert',
    fields: 'Was die Formulare senden',
  },
  reading: {
    nothing: 'Solange Sie lesen, wird nichts über Sie gespeichert.',
    counted:
      'Auf diesen Seiten gibt es keine Cookies, keine Werbung und nichts von anderen Unternehmen. Deshalb bittet Sie kein Banner um Zustimmung.',
    uncounted:
      'Auf diesen Seiten gibt es keine Cookies, keine Zählung von Besuchen, keine Werbung und nichts von anderen Unternehmen. Deshalb bittet Sie kein Banner um Zustimmung.',
  },
  numbers: {
    title: 'Wie oft Seiten gelesen werden',
    how: 'Der Server zählt, wie oft jede Seite aufgerufen wird und von wie vielen Lesenden am Tag, damit ich sehe, was gelesen wird. Dafür braucht er weder Cookie noch Skript.',
    kept: 'Damit niemand beim Weiterlesen doppelt zählt, macht er aus der Netzwerkadresse und dem Namen, den der Browser nennt, ein verschlüsseltes Wort. Dieses Wort bleibt im Arbeitsspeicher, wird nirgends aufgeschrieben und lässt sich nicht zurückverwandeln, sobald der Tag vorbei ist: Womit es verschlüsselt wurde, wird jeden Tag weggeworfen. Was bleibt, sind Summen, etwa zwölf Lesende eines Artikels an einem Tag.',
  },
  forms: {
    none: 'Hier gibt es nichts zu bewerten und nichts auszufüllen.',
    account:
      'Sie brauchen kein Konto und keine E-Mail-Adresse. Wenn Sie zum ersten Mal einen Artikel bewerten oder etwas schreiben, erhält Ihr Browser ein Cookie mit einem zufälligen Wort, damit Ihnen gehört, was von Ihnen kommt. Was Sie gesendet haben, bleibt gespeichert, bis Sie es löschen. Eine private Nachricht kann auch ich löschen.',
    others:
      'Was Sie über eine Beziehung schreiben, kann viel über Sie und über andere verraten. Wählen Sie gern einen Namen, der nicht Ihrer ist, und lassen Sie die Namen anderer weg.',
  },
  letters: {
    title: 'Wenn Sie Briefe bestellen',
    how: 'Briefe kommen per E-Mail zu Menschen, die darum gebeten und dann von der Adresse selbst aus zugestimmt haben. Bis dahin wird nur diese eine Frage dorthin gesendet, und eine Adresse, die niemand bestätigt, wird nach 7 Tagen vergessen.',
    kept: 'Gespeichert sind Ihre Adresse, Ihre Auswahl, und wann und welchem Satz Sie zugestimmt haben, weil ich das nach dem Gesetz zeigen können muss. Die Adresse liegt verschlüsselt auf meinem Server. Sie bekommt niemand außer den Mailservern, die Ihnen die Briefe bringen.',
    yours:
      'In jedem Brief steht ein Link, der sie beendet, und einer zu einer Seite, auf der Sie sehen, was gespeichert ist, es ändern, mitnehmen oder löschen. Wer Briefe beendet, bleibt auf einer Liste derer, denen nicht geschrieben werden soll, bis die Adresse dort gelöscht wird. Haben Sie dieselbe Adresse für Antworten angegeben und in diesem Browser bestätigt, steht all das auch auf Ihrer eigenen Seite.',
    link: 'Diesen Link können Sie sich schicken lassen.',
  },
  kept: {
    reader: {
      what: 'Ein zufälliges, signiertes Wort, an dem dieser Browser wiedererkannt wird',
      why: 'Gesetzt, wenn Sie zum ersten Mal bewerten oder schreiben, nie beim Lesen. Damit können Sie ändern oder löschen, was von Ihnen ist. Es bleibt 400 Tage nach Ihrer letzten Bewertung oder Ihrem letzten Kommentar.',
    },
    owner: {
      what: 'Meine eigene Anmeldung',
      why: 'Gesetzt, wenn ich mich anmelde, um Kommentare zu lesen und zu schreiben. Sie bekommen es nie.',
    },
    theme: {
      what: 'Die Darstellung, die Sie gewählt haben, hell oder dunkel',
      why: 'Erst gespeichert, wenn Sie den Schalter benutzen, und bis Sie wieder die Darstellung des Systems wählen oder Ihren Browser leeren.',
    },
    draft: {
      what: 'Ein Kommentar, den Sie begonnen haben, mit allem, was sein Formular fragt; nie eine private Nachricht',
      why: 'In diesem Browser gespeichert, damit eine verlorene Verbindung Sie nichts kostet. Er verschwindet, wenn der Kommentar angekommen ist.',
    },
    giscus: {
      what: 'Ihre Anmeldung bei GitHub für Kommentare',
      why: 'Von giscus gespeichert, und nur, wenn Sie die Kommentare öffnen und sich dort anmelden.',
    },
    stars: {
      what: 'Ihre Bewertung, ein bis fünf Sterne',
      why: 'Mit allen anderen gezählt. Niemand sieht, wer welche gegeben hat. Kam sie in einem Schwall aus einem Netzwerk, sehe ich sie zuerst an; ein Vermerk darüber bleibt bei Ihren Bewertungen und verschwindet, wenn Sie diese löschen.',
    },
    words: {
      what: 'Der Name, den Sie wählen, und Ihre Worte',
      why: 'Unter dem Artikel veröffentlicht, sobald sie freigegeben sind, oder nur von mir gelesen, wenn sie privat sind. Jeder Name ist recht; bitte schreiben Sie nicht die Namen anderer. Ändern Sie einen veröffentlichten Kommentar, bleibt sein früherer Text für mich zum Vergleichen gespeichert, bis Sie den Kommentar löschen.',
    },
    answer: {
      what: 'Wohin die Antwort auf eine private Nachricht gehen soll: auf Ihre eigene Seite in diesem Browser oder an eine E-Mail-Adresse',
      why: 'Nur ich sehe die Adresse und nutze sie für nichts als meine Antwort. Sie ist weg, wenn ich die Nachricht lösche oder wenn Sie löschen, was über Sie gespeichert ist.',
    },
    email: {
      what: 'Eine E-Mail-Adresse, wenn Sie von Antworten erfahren möchten und die Website das anbietet',
      why: 'Nie gezeigt. Sie bekommen zuerst eine E-Mail mit der Frage, ob Sie das möchten; eine Adresse, die niemand bestätigt, wird nach 7 Tagen vergessen. In jeder E-Mail steht ein Link, der sie abbestellt.',
    },
    act: {
      what: 'Welchen Kommentar Sie beantworten oder melden, welche Taste Sie gedrückt haben und ein zufälliges Wort für dieses eine Absenden',
      why: 'Damit Ihre Antwort an ihrem Platz steht, ein versehentlich zweimal gesendeter Kommentar nur einmal erscheint und ich erfahre, was Sie melden. Ihre Meldung sieht sonst niemand.',
    },
    letterAddress: {
      what: 'Ihre E-Mail-Adresse',
      why: 'Dorthin gehen Briefe und sonst nichts. Sie ist weg, sobald Sie sie löschen.',
    },
    letterChoices: {
      what: 'Wie oft Sie Briefe möchten, zu welchen Themen, und welchen Knopf Sie gedrückt haben',
      why: 'Damit Sie bekommen, was Sie gewählt haben, und nicht mehr. Es geht mit Ihrer Adresse.',
    },
    proof: {
      what: 'Ein leeres Feld, das Sie nicht sehen können, und die Lösung einer kleinen Rechnung, die Ihr Browser löst',
      why: 'Beides unterscheidet Menschen von Maschinen, ohne Ihnen Bilder von Ampeln zu zeigen. Keines von beiden sagt etwas über Sie.',
    },
  },
};
