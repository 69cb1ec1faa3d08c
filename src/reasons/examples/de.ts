import type { ExampleFile } from './examples.ts';

export const DE_EXAMPLES = {
  lang: 'de',
  examples: {
    discount: {
      posts: [
        '20 % Rabatt auf alle Wasserkocher, nur bis Sonntag',
        'Gartenhandschuhe jetzt 9,90 € statt 14,90 €',
        'Mit dem Code KAFFEE10 spart ihr 10 Prozent auf eure Bestellung',
        'Versandkostenfrei ab 40 Euro, die ganze Woche lang',
        'Unser Sommer-Sale startet heute',
        'Zwei zum Preis von einem: jeden Mittwoch auf alle Flammkuchen',
      ],
      nearMisses: [
        'Die Ausstellung läuft noch bis Sonntag',
        'So könnt ihr im Winter Energie sparen',
        'Unser Wasserkocher kostet 40 Euro und ist morgen bei dir',
        'Wir haben aktuell drei Stellenangebote in der Backstube',
      ],
    },
    purchase: {
      posts: [
        'Jetzt online bestellen und morgen im Laden abholen',
        'Die Eichenbank ist wieder auf Lager, 180 Euro, hier bestellen: https://example.com/shop/bank',
        'Tische für Freitag sind noch frei, reserviert unter 030 555 0101',
        'Ab sofort in allen Filialen erhältlich',
        'Tickets gibt es im Vorverkauf für 12 Euro',
      ],
      nearMisses: [
        'Die Eichenbank steht schon seit 1950 vor unserem Haus',
        'Link in Bio',
        'Wir stellen euch unsere Werkstatt zur Verfügung',
      ],
    },
    reviews: {
      posts: [
        '4,8 von 5 Sternen aus 2.100 Bewertungen',
        '„Der leiseste Ventilator, den wir getestet haben“ – Haus & Heim',
        'Testsieger: Stiftung Warentest gibt unserer Matratze die Note 1,7',
        'Wir wurden als bester Arbeitgeber der Region ausgezeichnet',
        'Das sagen unsere Kunden über den neuen Werkstattservice',
      ],
      nearMisses: [
        'Schreibt uns eine Bewertung auf Google',
        'Heute Abend schlafen wir unter den Sternen',
        'Guten Morgen aus Kiel',
      ],
    },
    'general-info': {
      posts: [
        'So entkalkst du deine Kaffeemaschine in drei Schritten',
        'Unsere Öffnungszeiten ab Mai: Montag bis Freitag von 8 bis 18 Uhr',
        'Wir rösten jetzt auch in Leipzig. Mehr Infos zum neuen Standort findet ihr auf unserer Website',
        'Am vergangenen Wochenende fand unsere Jahreskonferenz in Fulda statt',
      ],
      nearMisses: ['Frohe Ostern', 'Endlich Wochenende', 'Mood'],
    },
    'exclusive-info': {
      posts: [
        'Nur für euch: ein erster Blick auf den Herbststiefel, noch vor allen anderen',
        'Sneak Peek: das erste Foto unserer Winterkollektion',
        'App-Mitglieder erfahren das Line-up einen Tag früher',
        'Newsletter-Abonnenten bekommen exklusiven Zugang zum Vorverkauf',
      ],
      nearMisses: [
        'Exklusives Design aus Eiche und Leinen',
        'Ein Blick in unsere Backstube',
        'Exklusiver Rabatt für Mitglieder',
      ],
    },
    'new-products': {
      posts: [
        'Neu im Sortiment: Hafer Nr. 3',
        'Unsere neue Herbstkollektion ist da',
        'Ab sofort könnt ihr in der App eine Zahlung teilen',
        'Dürfen wir vorstellen? Unser neuer Wanderschuh, ab 4. Mai im Handel',
      ],
      nearMisses: [
        'Unser neuer Standort in Leipzig hat geöffnet',
        'Ein gutes neues Jahr euch allen',
        'Der Klassiker im Winterlicht',
      ],
    },
    opinion: {
      posts: [
        'Gesalzen oder pur? Stimmt unten ab',
        'Welche Farbe gefällt euch besser?',
        'Wie war euer letzter Flug mit uns? Nehmt an unserer kurzen Umfrage teil',
        'Schreibt uns eure Meinung in die Kommentare',
      ],
      nearMisses: [
        'Wusstet ihr, dass Hafer im Winter wächst?',
        'Was macht ihr am Montag?',
        'Am Dienstag wird der neue Vorstand vorgestellt',
      ],
    },
    service: {
      posts: [
        'Aktuell gibt es eine Störung bei Zahlungen, wir arbeiten daran, das nächste Update kommt um 14 Uhr',
        '@kim das tut uns leid, schick uns bitte deine Bestellnummer per DM',
        'Wegen des Sturms bleibt unser Markt heute geschlossen. Wir bitten um Verständnis',
        'Das Konzert am Freitag muss leider ausfallen, Tickets behalten ihre Gültigkeit',
      ],
      nearMisses: [
        'Schreibt uns eine DM, um euren Kuchen zu bestellen',
        'Wir helfen Kindern beim Lesenlernen',
        'So pflegst du deine Pfanne',
      ],
    },
    event: {
      posts: [
        'Kostenloser Latte-Art-Kurs am Samstag um 10 Uhr, noch 12 Plätze frei',
        'Gewinnspiel: Kommentiert bis Freitag eure Lieblingsstrecke und gewinnt einen Helm',
        'Vom 10. bis 16. August fahren wir ins Zeltlager, jetzt anmelden',
        'Am 12. Mai laden wir euch herzlich zum Tag der offenen Tür ein',
        'Unser Hoffest findet am 4. Juni ab 14 Uhr statt',
      ],
      nearMisses: [
        'Unser Hoffest war ein voller Erfolg',
        'Wir haben montags geschlossen',
        'Frohe Weihnachten und guten Rutsch',
      ],
    },
    connected: {
      posts: [
        'Zehn Jahre mit euch. Danke, von uns allen, allen vierzehn',
        'Das ist Ana aus unserem Team, sie packt seit 2009 euren Tee ein',
        'Ohne euch hätten wir das nicht geschafft. Vielen Dank für eure Treue',
        'Wir stehen für Vielfalt und gegen Rassismus',
      ],
      nearMisses: ['Der Tee ist da', 'Mehr erfahren: https://example.com/tee', 'Montag halt'],
    },
    ideas: {
      posts: [
        'Welche Sorte sollen wir als Nächstes machen?',
        'Schickt uns eure Skizze für die Tasse 2026',
        'Wir suchen einen Namen für unser neues Bier. Habt ihr Vorschläge?',
        'Betatester gesucht: Hilf uns, die App zu verbessern',
      ],
      nearMisses: [
        'Unsere Geschenkideen zum Muttertag',
        'Welche Sorte mögt ihr lieber, Nuss oder Mandel?',
        'Eine gute Idee: Tee im Garten',
      ],
    },
    community: {
      posts: [
        'Fanfoto der Woche: der Garten von @leo, zeigt uns euren mit #farnfreunde',
        'Markiere jemanden, der diesen Kuchen braucht',
        'Werde Teil unserer Community und tausch dich mit anderen Läuferinnen aus',
        'Teilt eure schönsten Fotos aus dem Urlaub unter dem Hashtag #wirwandern',
      ],
      nearMisses: ['Unser Team war heute wandern', 'Foto des neuen Lagers', 'Wir danken unseren Partnern'],
    },
  },
} as const satisfies ExampleFile;
