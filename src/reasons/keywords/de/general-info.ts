import type { Keyword } from '../keywords.ts';

export const DE_GENERAL_INFO = [
  {
    say: '(mehr|weitere|alle|nähere|genauere|wichtige|sämtliche) (infos|informationen|info|details|hintergründe|einzelheiten|fakten|zahlen)',
    weight: 0.8,
  },
  {
    say: '(mehr|alles|weiteres|näheres|mehr dazu|mehr darüber|ausführlich) (erfahren|erfahrt ihr|erfährst du|dazu|lest ihr|liest du|lesen|wissenswerte|wichtige|wissen|gibt es hier|gibts hier|unter|hier|auf|im)',
    weight: 1.5,
  },
  {
    say: '(erfahrt|erfahre|erfahren sie|erfährst|lest|lies|lesen sie|hört|seht|schaut) (mehr|hier|jetzt|alles|wie|warum|was|im|in|auf|ihr|dazu)',
    weight: 1.5,
  },
  {
    say: '(jetzt|hier|weiter|komplett|nachlesen|zum) (lesen|nachlesen|weiterlesen|nachhören|anhören|ansehen|anschauen|artikel|interview|beitrag|blog|bericht|video|podcast|blogbeitrag|reinhören)',
    weight: 1.5,
  },
  {
    say: '(komplette meldung|ganze meldung|gesamte meldung|ganzen artikel|ganzer artikel|ganzes interview|pressemitteilung*|medienmitteilung*|pressemeldung*|meldung|bericht)',
    weight: 2,
  },
  { say: '(unserer|unsere|der|auf) (homepage|webseite|website|internetseite|blog|seite)', weight: 0.6 },
  {
    say: '(so geht|so gehts|so funktioniert*|so macht ihr|so machst du|schritt für schritt|anleitung*|tutorial*|how to|diy|ratgeber|leitfaden|checkliste*|so pflegst|so bereitest|so einfach|so bleib*|so erkenn*|so vermeid*|so gelingt*|so sparst)',
    weight: 2,
  },
  {
    say: '(tipp|tipps|trick|tricks|hack|hacks|praxistipp*|expertentipp*|profitipp*|tipps & tricks|*tipps|*tipp)',
    weight: 2,
  },
  {
    say: '(rezept|rezepte|*rezept|zutaten|zubereitung|backen|minuten backen|el|tl|prise|vermengen|ofen)',
    weight: 1.5,
  },
  {
    say: '<number> (tipps|gründe|dinge|fakten|schritte|ideen|fragen|mythen|fehler|wege|vorteile|regeln|orte|zutaten|anzeichen|trends)',
    weight: 2,
  },
  {
    say: '(wusstest du|wusstet ihr|wussten sie|schon gewusst|gut zu wissen|fun fact|funfact|wissenswertes|fakten|faktencheck|mythos|mythen|wissen|hintergrund|hintergründe)',
    weight: 2,
  },
  {
    say: '(blog|blogbeitrag*|artikel|beitrag|podcast*|podcastfolge|studie*|umfrage ergab|bericht*|report|whitepaper|infografik|newsletter|magazin|interview*|video|reportage|doku|dokumentation|statistik*|analyse*|forsch*)',
    weight: 1.5,
  },
  {
    say: '(laut|zeigt|ergab|belegt|untersuchung*|im durchschnitt|durchschnittlich|rund <number>|etwa <number>|mehr als <number>|über <number>|insgesamt <number>|knapp <number>|fast <number>|circa <number>|ca <number>)',
    weight: 1.3,
  },
  { say: '<percent> (der|aller|unserer|von|weniger|mehr)', weight: 1.5 },
  {
    say: '(gibt bekannt|geben bekannt|bekanntgabe|bekannt gegeben|verkünd*|vermeld*|ab sofort|ab dem <date>|künftig|zukünftig|in zukunft)',
    weight: 1.2,
  },
  {
    say: '(übernimmt|übernehmen|wechselt|verstärk*|neuzugang|vertrag*|verpflicht*|verlänger*|tritt .. nachfolge|nachfolger*|leiter* marketing|vorstand|geschäftsführung|geschäftsführer*|ceo|aufsichtsrat|ernannt|gewählt|verabschied*|berufen|nominiert|kader|transfer*|trainer*)',
    weight: 1.3,
  },
  {
    say: '(übernahme|fusion|investier*|investition*|partnerschaft|kooperation*|zusammenarbeit|gemeinsam mit|partner|sponsor*|finanzierung|förder*|vereinbarung|unterzeichnet)',
    weight: 1.2,
  },
  {
    say: '(umsatz|gewinn vor|wachstum|quartal*|geschäftsjahr|bilanz|ergebnis|ergebnisse|zahlen|jahresbericht|geschäftsbericht|aktionäre|prognose|rekord*|absatz|marktanteil)',
    weight: 1.5,
  },
  {
    say: '(öffnungszeiten|geöffnet|geschlossen|öffnen wir|haben wir geöffnet|haben offen|haben auf|sind für (euch|sie) da|wir haben <date>|betriebsferien|ruhetag|feiertag*|sprechzeiten|bürozeiten|montag bis|mo fr|erreichbar|erreicht ihr uns|erreichen sie uns)',
    weight: 2,
  },
  {
    say: '(standort|adresse|anfahrt|parkplätze|parken|parkplatz|straße|haltestelle|findet ihr uns|finden sie uns|befindet sich|umgezogen|umzug|eröffnet haben|neueröffnung|neuer standort|neue filiale|neues büro|neuen standort|neuer laden)',
    weight: 1.3,
  },
  {
    say: '(hergestellt|aus eigener|handgemacht*|hausgemacht*|handgefertigt*|besteht aus|enthält|zutat*|inhaltsstoff*|mit viel|gefertigt|gebraut|gebacken|geröstet|verarbeitet|entwickelt|designt|vegan*|glutenfrei|laktosefrei|regional*|saisonal*|bioland|bioqualität|in bio qualität|nachhaltig*)',
    weight: 1.3,
  },
  {
    say: '(leder|seide|baumwolle|holz|stahl|glas|wolle|leinen|gold|silber|keramik|beton|aluminium)',
    weight: 1,
  },
  {
    say: '(weil|denn|deshalb|deswegen|dadurch|damit|sodass|das bedeutet|das heißt|sorgt für|hilft|ermöglicht|bietet|schützt|unterstützt|macht .. möglich|dient)',
    weight: 0.8,
  },
  {
    say: '(perfekt für|ideal für|eignet sich|geeignet|passt zu|passt perfekt|vorteile|vorteil|wirkung|wirkt|nutzen)',
    weight: 1.2,
  },
  {
    say: '(seit <year>|gegründet|gründung|geschichte|im jahr <year>|jahrhundert|damals|historisch*|vor <number> jahren|seit <number> jahren|tradition*|jubiläum|ursprung|ursprünglich|jährt sich|erbaut|historie)',
    weight: 1.3,
  },
  {
    say: '(nachhaltigkeit|recycl*|emission*|co2|klima*|erneuerbar*|energie*|umwelt*|photovoltaik|solar*|wasserstoff|windkraft|strom|wärmepumpe*)',
    weight: 1.3,
  },
  {
    say: '(gesetz*|regel|regeln|verordnung*|vorschrift*|richtlinie*|pflicht|politik*|bundestag|regierung|antrag|beschluss|beschlossen|frist*|steuer*|eu|gericht)',
    weight: 1.3,
  },
  {
    say: '(rückblick|rückschau|impression*|eindrücke|highlights|höhepunkt*|fand statt|fanden statt|fand .. statt|fanden .. statt|stattgefunden|letzte woche|letztes wochenende|letzten wochenende|vergangenen|vergangene|vergangenes|gestern (war|waren|haben|hat|fand|wurde|ging|gab|trafen|feierten)|letzten samstag|letzten sonntag|letzten freitag|am wochenende (war|waren|trafen|fand|haben|tagte*)|nachbericht)',
    weight: 1.8,
  },
  {
    say: '(veranstaltete*|feierten|trafen|besuchten|besuchte|durften|konnten|nahmen teil|absolvier*|erlebten|präsentierte*|begrüßten|organisierte*|diskutierten|verbrachten|tagten|startete|eröffnete|hielt|endete|lernten|feierte|war zu gast|zu gast|waren dabei|waren wir)',
    weight: 1.2,
  },
  {
    say: '(experte*|expert*|profi|branche*|fachkräfte|wissenschaft*|forscher*|ingenieur*|prof|dr|dipl|minister*|bürgermeister*|präsident*|vorsitzende*|direktor*)',
    weight: 1,
  },
  {
    say: '(technologie*|technik|digital*|daten|cloud|ki|künstliche intelligenz|software|automatisier*|it|cyber*|innovation*|lösung*|netz|5g|glasfaser|app|system*|sicherheit)',
    weight: 1,
  },
  {
    say: '(unternehmen|wirtschaft*|markt|industrie*|strategie*|finanz*|versicher*|bank|banken|rente|altersvorsorge|kredit|zinsen|mittelstand|handwerk|logistik|produktion*|fabrik|werk|baustelle|bau|bauarbeiten|projekt*)',
    weight: 1,
  },
  {
    say: '(gesund*|ernährung*|vitamin*|haut|protein|krankheit*|medizin*|impf*|krebs|therapie*|behandlung|ärzte*|arzt|studie|covid*|corona|symptome|pflege|schlaf|sport)',
    weight: 0.8,
  },
  {
    say: '(programm*|initiative|kampagne|schule*|universität|hochschule|student*|bildung|ausbildung|studium|kita*|verein*|stiftung)',
    weight: 0.8,
  },
  {
    say: '(hier (ist|sind|findet|gehts|geht|seht|kommt|kommen)|das ist|das sind|so sieht|darf ich vorstellen|wir stellen vor|im überblick|auf einen blick|überblick|übersicht)',
    weight: 1,
  },
  {
    say: '(erklärt|erklären|erläutert|berichtet|erzählt|spricht|sprechen|zeigt|verrät|beantwortet|diskutiert|stellt vor|antwortet|im gespräch)',
    weight: 1,
  },
  {
    say: '(sicher|sicherheit*|risiko|gefahr*|schutz|schützen|vermeiden|achtung|vorsicht|wetter|hitze|sturm|unwetter|warn*|notfall|notruf)',
    weight: 0.8,
  },
  {
    say: '(million*|milliarde*|mio|mrd|tausend|prozent|tonnen|kilometer|km|quadratmeter|hektar|liter|meter)',
    weight: 1,
  },
  {
    say: '(deutschland*|österreich*|schweiz*|europa*|weltweit|international*|bundesweit|deutschlandweit|region*|stadt|landkreis|gemeinde|usa|china)',
    weight: 0.8,
  },
  {
    say: '(spiel|spieltag|sieg|niederlage|unentschieden|saison|liga|bundesliga|mannschaft|spieler*|tor|tore|punkte|turnier|meisterschaft|pokal|tabelle|halbzeit|endstand|gegner|heimspiel|auswärts*|u20|u19|u17|nationalmannschaft|nationalspieler*|derby|aufstellung|spielplan|statistik)',
    weight: 1,
  },
  { say: '(warum|wie|was|wann|woher)', weight: 1, needs: ['question-opening'] },
  {
    say: '(wichtig|wichtige|beachte*|beachten|ihr müsst|du musst|solltet ihr|solltest du|sollte man|sollten sie|müsst ihr|denkt daran|denk dran|bitte beachtet|hinweis*|merkt euch)',
    weight: 1,
  },
  {
    say: '(neue filiale|neuer standort|neues werk|neues büro|neue fabrik|neuer store|neuen filiale|neue website|neue webseite|neues hauptquartier|neue zentrale|neue kita|neues gebäude|neuer chef|neue chefin|neuer spielplan|neuer webauftritt)',
    weight: 2,
  },
  {
    say: '(wir sind jetzt auch|ab jetzt|jetzt auch auf|jetzt auch in|auch auf instagram|auch bei instagram|wir haben jetzt)',
    weight: 1.2,
  },
  {
    say: '(termine|termin|zeitplan|fahrplan|ablauf|spielplan|spieltermine|saisonstart|saisonvorbereitung|trainingsauftakt|vorbereitung)',
    weight: 1.2,
  },
  {
    say: '(hintergrundinfo*|wissenswert*|lexikon|begriff|definition|bedeutet|bedeutung|unterschied*|heißt eigentlich|was ist|was sind|worauf)',
    weight: 1.3,
  },
  {
    say: '(cremig*|knusprig*|saftig*|würzig*|fruchtig*|aroma*|geschmack|frisch*|zart*|schokolade|käse|fein*)',
    weight: 0.8,
  },
  {
    say: '(gewann|gewinnen wir|gewonnen haben|sieger|siegerin|gewinner|platzierung|belegte|belegten|errang|erreichte|erreichten|qualifiziert|qualifikation)',
    weight: 1.2,
  },
  {
    say: '(frohe|frohes|fröhliche|schöne|schönes|schönen|happy|guten|gute) [<any>] (weihnacht*|ostern|neues jahr|neue woche|feiertag*|wochenende|start|woche|morgen|birthday|nacht|rutsch|muttertag|advent|feierabend|abend|valentinstag|nikolaus|geburtstag|freitag|montag)',
    weight: -1.5,
  },
  {
    say: '(mood|wer kennts|wer kennt es|wenn du|wenn man|dieses gefühl|pov|montage halt|endlich freitag|endlich wochenende)',
    weight: -1.5,
  },
  { say: 'so <any> (du|ihr|sie|man)', weight: 1.5 },
  { say: '(jeder|jede|jedes) (zweite|dritte|vierte|fünfte|zehnte)', weight: 2 },
  {
    say: '(einfach erklärt|kurz erklärt|im faktencheck|im detail|in zahlen|zahlen und fakten|von a bis z)',
    weight: 2,
  },
  { say: '(*studie|*bericht|*statistik|*umfrage) (zeigt|ergab|belegt|sagt|kommt)', weight: 2 },
  { say: 'die <number> (schönsten|besten|wichtigsten|größten|häufigsten|beliebtesten)', weight: 2 },
  {
    say: '(szenen|bilder|fotos|eindrücke|impressionen|aufnahmen|einblicke) (vom|von|aus|der|zum|zu|unser*|beim)',
    weight: 1.8,
  },
  { say: '(fand|fanden) .. .. statt', weight: 2 },
  { say: '(sind|waren|war|ist) .. .. (vertreten|anwesend|zu gast|unterwegs|zu besuch)', weight: 1.8 },
  {
    say: '(hat|haben|wurde|wurden) .. .. (gewonnen|gewählt|besucht|gefeiert|gestartet|begonnen|eröffnet|besiegt|erreicht|abgeschlossen|entwickelt|übergeben|gebaut|eingeweiht|unterzeichnet|gegründet)',
    weight: 1.2,
  },
  {
    say: '(wir gratulieren|herzlichen glückwunsch) .. (zum|zur|für) .. (sieg|meisterschaft|titel|aufstieg|wahl|platz|prüfung|abschluss)',
    weight: 1.5,
  },
  {
    say: '(in betrieb genommen|in betrieb|fertiggestellt|spatenstich|richtfest|grundsteinlegung|inbetriebnahme)',
    weight: 2.5,
  },
  {
    say: '(worauf|woran|warum|wie|was) (ihr|du|sie|man) .. (achten|denken|wissen|beachten|brauchst|braucht|tun|solltet|solltest)',
    weight: 1.8,
  },
  { say: '(häufigsten|häufige|häufigste|eure|wichtigsten) fragen', weight: 1.5 },
  { say: '(nachwuchs bei|geboren|geschlüpft|wiegt|<number> kilo|<number> kg)', weight: 1.2 },
  {
    say: '(stundenplan|betriebsurlaub|betriebsferien|sommerpause|winterpause|*öffnungszeiten|kursplan|notdienst|parteienverkehr)',
    weight: 2.5,
  },
  {
    say: '(machen|haben|sind) .. (urlaub|im urlaub|betriebsurlaub|ferien|pause|winterpause|sommerpause)',
    weight: 2.5,
  },
  {
    say: '(haben|hat|ist|sind) (wir|unser <any>|das <any>|die <any>) .. .. (offen|geöffnet|zu|geschlossen)',
    weight: 2.5,
  },
  {
    say: '(bewerbungsfrist|anmeldefrist|anmeldeschluss|einschreibefrist|antragsfrist|frist|rückmeldefrist|abgabefrist|stichtag) .. .. (endet|ist|läuft|bis|am|der) .. <date>',
    weight: 2.5,
  },
  {
    say: '(lehrling*|azubi*|auszubildende*|lernende*|schülerin|schüler|sportler*|spielerin|athlet*) .. .. .. (bestanden*|abgeschlossen|erspielt|gewonnen|erreicht|geholt|belegt|abschlussprüfung|gesellenprüfung|lehrabschluss*)',
    weight: 3,
  },
  {
    say: '(rohbau|gleichenfeier|baustart|baubeginn|bauabschluss|nimmt formen an|nehmen formen an|schreitet voran|geht voran|gehen voran|baufortschritt|baustellenupdate|laufen auf hochtouren|im umbau|wird umgebaut|wird saniert|wird erweitert)',
    weight: 2.5,
  },
  {
    say: '(ab|zum|seit) (<date>|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner) .. (gilt|gelten|sinken|steigen|sinkt|steigt|ändert sich|ändern sich|tritt|treten|fährt|verkehrt|heißt|entfällt)',
    weight: 2.5,
  },
  {
    say: '(wirkungsgrad|reichweite|einsatzgebiet*|datenblatt|baureihe|kwp|kwh|tragkraft|gangreserve|wassersäule|belastbarkeit)',
    weight: 1.8,
  },
  {
    say: '(projekt|auftrag|sanierung|installation|montage|bauvorhaben|umbau) (abgeschlossen|umgesetzt|fertig|fertiggestellt|übergeben|realisiert)',
    weight: 2.5,
  },
  {
    say: '(lohnt sich|lohnen sich|was kostet|wie viel|wie lange|wie oft|wann muss|wann sollte|was bedeutet|was zahlt|was tun bei|was tun wenn|wohin mit|darf man|was gehört)',
    weight: 1.8,
    needs: ['question'],
  },
  {
    say: '(objekt|tier|pflanze|begriff|wort|zahl|rezept|gemüse|kraut|exponat|fundstück|archivfund) (des monats|der woche|des tages)',
    weight: 2.5,
  },
  {
    say: '(wir suchen|suchen wir|wir suchen dich|gesucht) .. .. (verstärkung|mitarbeiter*|fahrer*|azubi*|aushilfe*|kundenberater*|fachkraft|m w d|per sofort|vollzeit|teilzeit)',
    weight: -2.5,
  },
  {
    say: '(haben wir|wir haben|hat unser|sind wir) .. .. .. (geöffnet|offen|für euch da|für sie da)',
    weight: 3,
  },
  {
    say: '(zum ersten mal seit|erstmals seit|zur welt gekommen|auf die welt gekommen|das licht der welt|geschlüpft|gebrütet|ausgewildert)',
    weight: 2.5,
  },
  { say: '(m w d|w m d|jetzt bewerben|bewirb dich jetzt)', weight: -2 },
  {
    say: 'seit (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|<date>|<year>) <any> wir',
    weight: 2,
  },
  { say: '(der richtige|richtige|beste|ideale|perfekte) (zeitpunkt|zeit) (für|um|zum)', weight: 2.5 },
  { say: 'ab sofort (gilt|gelten|entfällt|müssen|dürfen)', weight: 2.5 },
] as const satisfies readonly Keyword[];
