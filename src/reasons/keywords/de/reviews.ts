import type { Keyword } from '../keywords.ts';

export const DE_REVIEWS = [
  { say: '(<number>|fünf|vier|drei) sterne', weight: 3 },
  { say: '(<number>|fünf|vier) sterne (bewertung*|von|bei|auf|rezension*|hotel|service|im)', weight: 4 },
  {
    say: '(<number> von <number> (sternen|punkten|sterne|punkte)|sternebewertung*|note <number>|gesamtnote|testnote|schulnote)',
    weight: 4,
  },
  { say: '<score>', weight: 4 },
  { say: '(⭐⭐⭐|★★★|🌟🌟🌟)', weight: 4 },
  {
    say: '(kundenbewertung*|kundenstimme*|kundenfeedback|google bewertung*|googlebewertung*|kundenmeinung*|gästebewertung*|leserstimme*|gästestimme*|produktbewertung*|patientenstimme*|bewertungsportal*|nutzerbewertung*|erfahrungsbericht*|teilnehmerstimme*|pressestimme*)',
    weight: 4,
  },
  { say: '(bewertungen|bewertung|rezension|rezensionen|rezensiert|bewertet)', weight: 2.5 },
  { say: '(bewertet|ausgezeichnet|benotet|eingestuft|beurteilt) .. (mit|als)', weight: 3.5 },
  {
    say: '(mit|note|prädikat|urteil|testurteil|ergebnis) [der note|dem|dem prädikat|dem urteil|dem testurteil] (sehr gut|gut|hervorragend|exzellent|ausgezeichnet|herausragend|bestnote*)',
    weight: 3.5,
  },
  {
    say: '(sehr gut <number>|bestnote*|testurteil*|note sehr gut|gesamturteil|testergebnis*|prädikat*)',
    weight: 4,
  },
  {
    say: '(testsieg*|preisleistungssieg*|preis leistungs sieger|vergleichssieger*|vergleichstest*|produkttest*|praxistest*|dauertest*|*testsieger|spitzenreiter|kassensturz)',
    weight: 4,
  },
  {
    say: '(stiftung warentest|warentest|ökotest|öko test|focus money|adac test|trustpilot|tripadvisor|kununu|holidaycheck|trusted shops|gault millau|gault & millau|michelin*|falstaff|feinschmecker|computer bild|computerbild|chip de|chip test|handelsblatt|wirtschaftswoche|jameda|proven expert|provenexpert|ekomi|great place to work|top arbeitgeber|yelp)',
    weight: 2.5,
  },
  {
    say: '(im test|test bestanden|getestet und|im vergleich|getestet von|auf dem prüfstand|unabhängig getestet|klinisch getestet|dermatologisch getestet|getestet haben|haben getestet|haben wir getestet|wir haben getestet|unser fazit|unser urteil|unser test|unser testbericht|testbericht*)',
    weight: 3,
  },
  {
    say: '(auszeichnung|auszeichnungen|ausgezeichnet|ausgezeichnete|ausgezeichneter|preisgekrönt*|prämiert*|*preisträger|*preisträgerin|preisträger*|mehrfach ausgezeichnet)',
    weight: 2.5,
  },
  {
    say: '(ausgezeichnet|prämiert|gekürt|gewählt|ernannt|nominiert|zertifiziert|gelistet) (als|zum|zur|mit|worden|wurden|wurde|von|zu|für)',
    weight: 3,
  },
  {
    say: '(wurde|wurden|sind|ist|werden|erneut|wieder) .. (ausgezeichnet|prämiert|gekürt|zum besten|zur besten|zu den besten|als bester|als beste|als bestes)',
    weight: 4,
  },
  {
    say: '(zum|zur|zu den|als|unter den|unter die|zu deutschlands|deutschlands|österreichs|europas|eines der|einer der|eine der) (beste|besten|bestes|bester|top <number>|beliebteste|beliebtesten|schönsten|innovativsten|attraktivsten|nachhaltigsten|schönste|begehrtesten)',
    weight: 3,
  },
  { say: '(award|awards|*award|*awards)', weight: 2.5 },
  {
    say: '(gewonnen|gewinnt|gewinnen|erhalten|erhält|bekommen|verliehen|geholt|überreicht|nominiert|freuen uns über) .. (award*|*award|*preis|preis|auszeichnung*|gütesiegel|siegel|medaille*|gold|silber|bronze|titel|zertifikat|*siegel)',
    weight: 3.5,
  },
  {
    say: '(den|der|dem|die|das|einen|eine) (*award|*preis|award|auszeichnung|gütesiegel|goldmedaille*) .. (gewonnen|erhalten|verliehen|bekommen|geholt|gehen an|geht an|entgegennehmen)',
    weight: 3.5,
  },
  {
    say: '(gütesiegel|prüfsiegel|testsiegel|qualitätssiegel|zertifiziert*|zertifizierung|zertifikat*|siegel|goldmedaille*|silbermedaille*|red dot|iso <number>|dlg prämiert|dlg gold|tüv geprüft)',
    weight: 2,
  },
  {
    say: '(platz <number>|platz eins|erster platz|ersten platz|1 platz|platz 1|nummer 1|nummer eins|no 1|nr 1|rang <number>|top <number>|top ten)',
    weight: 1.6,
  },
  {
    say: '(platz <number>|platz eins|ersten platz|nummer 1|nummer eins|top <number>|rang <number>) .. (im ranking|ranking|in der kategorie|beim|in deutschland|weltweit|der beliebtesten|der besten|arbeitgeber|bestsellerliste|in den charts|der charts|charts|liste)',
    weight: 4,
  },
  {
    say: '(ranking*|rangliste*|bestenliste*|bestsellerliste*|top liste|topliste|hitliste|leserwahl|publikumspreis|publikumsliebling*|leserpreis|verbraucherpreis|kundenliebling*|kundenfavorit*|verbraucherwahl)',
    weight: 3,
  },
  { say: '(charts|spiegel bestseller|chartplatz*|spiegelbestseller*)', weight: 2.5 },
  {
    say: '(bestseller|bestsellern|topseller*|verkaufsschlager|kassenschlager|dauerbrenner|meistverkauft*|meistgelesen*|meistgekauft*|beliebteste*|beliebtester|meistbestellt*|renner|publikumsmagnet|lieblingsprodukt* (der|unserer|eurer)|unser beliebtest*|eure favoriten|eure lieblinge|fan favorit*)',
    weight: 2.5,
  },
  {
    say: '(das sagen|das sagt|was sagen|so urteil*|so bewerten|das meint|das meinen) .. ({customer}|presse|über uns|über unser|tester*|experte*|familie|jury|kritiker*|expert*|teilnehmer*)',
    weight: 4,
  },
  {
    say: '({customer}|presse|tester|jury|experten|kritiker|kritik) (sagen|sagt|schreibt|schreiben|loben|lobt|begeistert|urteilt|meint|überzeugt|schwärmen|lieben|empfehlen|feiern)',
    weight: 3,
  },
  { say: '(begeisterte|zufriedene|glückliche|zufriedener|begeisterten|zufriedenen) {customer}', weight: 3 },
  {
    say: '(kritiker*|jury|laut jury|die presse|so schreibt|schreibt die|urteilt die|titelt|pressestimmen|berichtet über uns|berichten über uns)',
    weight: 2,
  },
  {
    say: '(empfohlen von|empfehlung von|weiterempfohlen|weiterempfehlung*|weiterempfehlungsrate|absolute empfehlung|klare empfehlung|absolut empfehlenswert|empfehlenswert*|kann ich nur empfehlen|nur empfehlen|uneingeschränkt empfehlen|sehr zu empfehlen|unsere empfehlung|kaufempfehlung|buchtipp|lesetipp|filmtipp)',
    weight: 3,
  },
  {
    say: '<percent> (der|aller|unserer) ({customer}|befragten|anwender*|tester*|frauen|probanden|eltern|teilnehmenden) .. (zufrieden|empfehlen|bestätigen|würden|überzeugt|begeistert)',
    weight: 4,
  },
  {
    say: '(sehr zufrieden|mega zufrieden|rundum zufrieden|total begeistert|absolut begeistert|restlos begeistert|bin begeistert|immer wieder gern*|gerne wieder|super service|top service|tolle beratung|super beratung|sehr nett*|sehr freundlich*|kompetente beratung|beste wahl|nie wieder ohne|möchte nicht mehr missen|jeden cent wert)',
    weight: 2.5,
  },
  {
    say: '(bester|beste|bestes|besten|leckerste|leckersten|schönste|schönsten|leiseste) .. (den ich|die ich|das ich|je gegessen|je getrunken|je hatte|ever|aller zeiten|der stadt|der welt|in der stadt|die wir|die es gibt)',
    weight: 2.5,
  },
  {
    say: '(super|toll|top|perfekt|lecker|begeistert|empfehlen|empfehlung|klasse|fantastisch|großartig|hervorragend|liebe|beste|bester|bestes|traumhaft|zufrieden)',
    weight: 3,
    needs: ['quote-credit'],
  },
  {
    say: '(super|toll|top|perfekt|lecker|begeistert|empfehlen|klasse|fantastisch|großartig|hervorragend|beste|bester|bestes|zufrieden)',
    weight: 1.6,
    needs: ['quotation'],
  },
  {
    say: '(danke|dank|vielen dank|dankeschön) .. (bewertung*|rezension*|feedback|lob|nette worte|lieben worte|netten worte|tolle rückmeldung|auszeichnung)',
    weight: 3.5,
  },
  {
    say: '(feedback|rückmeldung*|lob|stimmen|worte) .. (von|unserer|aus|eines|einer) [unseren|unserer|einem|einer|zufriedenen|lieben] {customer}',
    weight: 3,
  },
  { say: '(vorher nachher|vorher und nachher)', weight: 2 },
  { say: '(film|buch|album|spiel|produkt|game|serien) (kritik|rezension|review|check)', weight: 3 },
  {
    say: '(filmkritik*|buchkritik*|rezensionsexemplar*|review|reviews|buchrezension*|restaurantkritik*)',
    weight: 3,
  },
  { say: '(finalist*|nominiert für|nominierung|nominierungen|shortlist|longlist)', weight: 1.6 },
  { say: '(jury überzeug*|überzeugte die jury|jury begründ*|so die jury|jurybegründung)', weight: 3.5 },
  {
    say: '(unsere favoriten|unser favorit|unsere lieblinge|unsere top <number>|redaktionstipp*|lieblingsempfehlung*|wir empfehlen|tipp der redaktion|die besten <any> (in|für|der|im|des|zum)|die besten <number>|unsere <number> liebsten)',
    weight: 2,
  },
  {
    say: '(getestet|ausprobiert|verglichen) .. (<number>|ergebnis|fazit|sieger|urteil|überzeugt)',
    weight: 3,
  },
  {
    say: '(vergleich|im vergleich zu|schneller als|leiser als|besser als|marktführer|vergleichsportal)',
    weight: 1,
  },
  { say: '(spieler des spiels|mvp|topscorer|bester spieler|spieler des tages)', weight: 0.5 },
  {
    say: '(schreib*|hinterlass*|gebt|gib|geben sie|freuen uns über|lass uns|lasst uns) .. (bewertung|rezension|google bewertung|sterne)',
    weight: -2,
  },
  {
    say: '(sterne küche|sternenhimmel|unter den sternen|sternschnuppe*|sterne (am|funkeln|leuchten|basteln)|weihnachtssterne)',
    weight: -2,
  },
  {
    say: '(ausgezeichnete leistung|reisepreis|kaufpreis|eintrittspreis|verkaufspreis|gewinnt einen|preis beträgt|hauptpreis*)',
    weight: -2,
  },
  {
    say: '(coronatest*|schnelltest*|selbsttest*|im test gegen|testspiel*|klassenarbeit|gewinnt gegen|testfahr*|testet jetzt)',
    weight: -1.5,
  },
  { say: '(empfiehlt|lobt|zeichnet|kürt|wählt|bewertet) (uns|unser|unsere|unseren)', weight: 3.5 },
  { say: '(unser|unsere) (favorit*|sieger*|testsieger*|spitzenreiter)', weight: 3 },
  {
    say: '(schreibt|sagt|so|meint|findet) (uns|<any>) (kundin|kunde|familie|leserin|leser|gast|frau|herr)',
    weight: 2.5,
  },
  { say: '(familie|frau|herr) <any> (über|zur|nach)', weight: 2 },
  { say: 'auf google', weight: 2, needs: ['quotation'] },
  {
    say: '(*siegel|medaille*|goldmedaille|gold|silber|bronze|bestnote*|pokal) .. (erhalten|bekommen|gewonnen|geholt|verliehen|ausgezeichnet)',
    weight: 3.5,
  },
  { say: '(gold|silber|bronze) (für|beim|bei der|in der)', weight: 3 },
  {
    say: '(*ranking|*vergleich|*wertung) .. (platz|rang|sieger|vorne|spitze|belegen|belegt|landet|landen)',
    weight: 3.5,
  },
  { say: '(belegen|belegt|landet|landen|erreichen|erreicht) .. (platz|rang) <number>', weight: 3 },
  { say: '(schreibt|schrieb|sagt|meint) (uns|uns <any>) .. über (unser*|uns)', weight: 3 },
  {
    say: '(kundenstory|kundengeschichte*|erfolgsstory|fallstudie*|case study|success story|anwenderbericht*|kundenreferenz*|referenzbericht*)',
    weight: 4.5,
    needs: ['post:quotation'],
  },
  {
    say: '(stimmen|pressestimmen|presseecho|reaktionen|kritiken) (zu|zum|zur|über|aus)',
    weight: 4,
    needs: ['post:quotation'],
  },
  {
    say: '(jury|fachjury|leser|publikum|juroren) .. .. (entschieden|gewählt|überzeugt|überzeugen|vergeben|gekürt|prämiert|ausgewählt)',
    weight: 5,
  },
  {
    say: '(holt|holen|geholt|gewinnt|erhält|sichert sich|geht an|gingen an) .. .. (titel|award|auszeichnung|krone|gütesiegel|goldmedaille|innovationspreis|publikumspreis)',
    weight: 4,
  },
  {
    say: '(spiel|buch|wein|bier|produkt|auto|unternehmen|gasthaus|hotel|restaurant|arbeitgeber|händler|brauerei|bäckerei|winzer|tool|start up|startup|app|verein|museum|lehrbetrieb|ausbildungsbetrieb) des (jahres|frühlings|sommers|herbstes|winters)',
    weight: 4.5,
  },
  {
    say: '(sagt|urteilt|urteil|fazit|meint|bewertung|ergebnis|gesamturteil) .. (sehr gut|gut|empfehlenswert|hervorragend|ausgezeichnet|sehr empfehlenswert)',
    weight: 5,
  },
  {
    say: '(volle punktzahl|bestnote|höchstnote|höchste bewertung|volle punkte|top bewertung|beste note)',
    weight: 4.5,
  },
  { say: '(*medaille|medaillen) (für|bei|beim|geht|gehen|an)', weight: 4 },
  { say: '<number> (punkte|punkten|hauben|falstaff punkte) (für|im|beim|von|bei)', weight: 6 },
  { say: '(ich|mich|mir|mein|meine|wir)', weight: 1.5, needs: ['quote-credit'] },
  {
    say: '(findet|schreibt|urteilt|lobt|meint|sagt|schwärmt|titelt) (die|der|das) [<any>] (*zeitung|*kurier|*anzeiger|*nachrichten|*blatt|*post|*magazin|*rundschau|presse|jury|kritik*)',
    weight: 5.5,
    needs: ['post:quotation'],
  },
  {
    say: '(gehört|gehören|zählt|zählen) .. (zu den|unter den) [<number>] [<any>] (besten|top|attraktivsten|beliebtesten|schönsten|innovativsten|familienfreundlichsten)',
    weight: 5.5,
  },
  {
    say: '(feuilleton|*zeitung|*kurier|presse|*magazin|*anzeiger|*rundschau|*nachrichten) (über|zu|zum|zur) .. (unser*|uns)',
    weight: 4.5,
    needs: ['post:quotation'],
  },
] as const satisfies readonly Keyword[];
