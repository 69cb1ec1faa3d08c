import type { Keyword } from '../keywords.ts';

export const DE_OPINION = [
  { say: '(stimmt|stimm|stimmen sie|jetzt|gleich) .. (ab|abstimmen|voten)', weight: 3 },
  {
    say: '(abstimmen|abstimmung|abstimmungen|voting|votet|vote|voten|abgestimmt|stimmt ab|stimm ab|stimmen sie ab|onlinevoting|publikumsvoting|eure stimme|deine stimme|ihre stimme|stimme abgeben|stimmabgabe)',
    weight: 3.5,
  },
  {
    say: '(umfrage|umfragen|*umfrage|befragung|fragebogen|*befragung|mini umfrage|kurze umfrage)',
    weight: 3,
  },
  {
    say: '(nehmt|nimm|nehmen sie|macht|mach|mitmachen|teilnehmen|beantwortet|beantworte|füllt) .. (umfrage|befragung|fragebogen|voting|abstimmung)',
    weight: 4.5,
  },
  {
    say: '(was ist|was sind|welches ist|welche ist|welcher ist|wer ist|wo ist) (euer|eure|dein|deine|ihr|ihre) (liebling*|favorit*|liebst*|top|meinung|highlight*|geheimtipp|persönlich*|tipp|must have|go to|absolut*)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(euer|eure|eurer|euren|dein|deine|deinen|deiner|ihr|ihre) (favorit*|liebling*|liebste*|liebster|liebstes|meinung*|top <number>|highlight*|einschätzung|wahl|urteil|prognose|tipp)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(eure|deine|ihre) (meinung*|einschätzung*|favorit*|antwort*|lieblings*|erfahrung*|sicht|gedanken|ansicht*|prognose*)',
    weight: 2.5,
  },
  { say: '(eure|deine|ihre) meinung (ist|zählt|interessiert|zu|hören|wissen|dazu|in)', weight: 4 },
  {
    say: '(welche|welcher|welches|welchen|welchem|wer|was) .. (mögt ihr|magst du|gefällt|bevorzug*|findet ihr|findest du|würdet ihr|würdest du|nehmt ihr|nimmst du|wählt ihr|wählst du|esst ihr|trinkt ihr|schmeckt|favorisier*|am liebsten|am besten|am meisten|am schönsten)',
    weight: 4,
    needs: ['question'],
  },
  { say: '(welche|welcher|welches|welchen|welchem)', weight: 1.2, needs: ['question'] },
  {
    say: '(welche|welcher|welches|welchen) (von|der|davon|{product}|farbe|sorte*|variante*|version|seite|look|style)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(was|wie) (denkt|meint|haltet|sagt|denkst|meinst|hältst|sagst|findet|findest|denken|meinen|sagen|halten|finden) (ihr|du|sie)',
    weight: 3.5,
  },
  {
    say: '(wie) (gefällt|gefallen|schmeckt|schmecken|findet|findest|war|waren|fandet|fandest|hat euch|hat dir|hat ihnen) .. (euch|dir|ihnen|ihr|du|sie|euer|dein|eure)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(sagt uns|sag uns|verratet uns|verrat uns|verrate uns|schreibt uns|schreib uns|erzählt uns|erzähl uns|schreibt es uns|schreibt es|schreib es|verratet es uns|verrate es uns|teilt uns|lasst uns .. wissen|lass uns .. wissen|lasst es uns wissen|lass es uns wissen) [gerne|doch|mal|jetzt|eure|deine|euren|deinen|hier|in]',
    weight: 1.8,
  },
  {
    say: '(verratet|verrat|verrate|sagt|sag|schreibt|schreib|erzählt|erzähl|teilt|lasst|lass|kommentiert|kommentiere) .. (kommentare|kommentaren|kommis|comments|kommentar|unten)',
    weight: 2.5,
  },
  {
    say: '(in den kommentaren|in die kommentare|in die kommis|in den kommis|in den comments|kommentiert|kommentiere|kommentier|ab in die kommentare|unten in)',
    weight: 1.5,
  },
  {
    say: '(was (ist|sind) (eure|euer|deine|dein|ihre|ihr) .. (meinung*|favorit*|tipp*|erfahrung*))',
    weight: 3.5,
  },
  {
    say: '(bewertet|bewerte|bewerten sie|rezensiert) (uns|unsere*|unser|den|die|das|euren|euer|eure|deinen|deine|ihren|ihre|auf|diese*|jetzt)',
    weight: 4,
  },
  {
    say: '(schreibt|schreib|schreiben sie|hinterlasst|hinterlass*|gebt|gib|geben sie|freuen uns über|freuen .. über|lasst|lass|schenkt) .. (bewertung*|rezension*|google bewertung*|feedback|rückmeldung*|sternchen)',
    weight: 4.5,
  },
  {
    say: '(feedback geben|feedback an uns|dein feedback|euer feedback|ihr feedback|eure rückmeldung*|feedback)',
    weight: 2,
  },
  {
    say: '(wie zufrieden (seid|bist|sind|waren|wart|warst)|wie war (euer|eure|dein|deine|ihr|ihre)|wie wars|wie hat es (euch|dir|ihnen))',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(entweder oder|ja oder nein|dies oder das|this or that|hot or not|hop oder top|top oder flop|pro oder contra|würdest du eher|würdet ihr eher|stimmt ihr zu|stimmst du zu|seht ihr das auch so|zustimm* oder|liebt ihr .. oder|mit oder ohne)',
    weight: 3.5,
  },
  { say: '(team <any>|team <any> oder) [oder team|oder]', weight: 2.5, needs: ['question'] },
  { say: 'oder', weight: 1, needs: ['choice-list'] },
  { say: '<any> oder (lieber|doch|eher) <any>', weight: 3, needs: ['question'] },
  { say: '(lieber|eher) .. oder', weight: 3, needs: ['question'] },
  { say: '<number> oder <number>', weight: 2.5, needs: ['question'] },
  {
    say: '(süß oder|rot oder|weiß oder|schwarz oder|mit sahne oder|kaffee oder|tee oder|warm oder|hell oder|pommes oder|berge oder|strand oder|hund oder|gold oder|vanille oder|salzig oder)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(mögt ihr|magst du|mögen sie|liebt ihr|liebst du|kennt ihr|kennst du|nutzt ihr|nutzt du|esst ihr|trinkt ihr|trinkst du|tragt ihr|habt ihr schon|hast du schon|seid ihr|bist du|würdet ihr|würdest du|könntet ihr|haltet ihr|freut ihr|freust du|braucht ihr)',
    weight: 1.3,
    needs: ['question'],
  },
  {
    say: '(würdet ihr|würdest du|würden sie) .. (tragen|anziehen|probieren|essen|kaufen|trinken|fahren|kombinieren|stylen|wählen|nehmen|ausprobieren)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(wie|womit|wo|wann|wie oft|wie viele) (esst|trinkt|tragt|stylt|kombiniert|macht|genießt|verbringt|nutzt|feiert|isst|trinkst|trägst|kombinierst|machst|genießt|verbringst|nutzt|feierst) (ihr|du)',
    weight: 2.5,
    needs: ['question'],
  },
  { say: '(ihr|euch|du|dich|dir|euer|eure|dein|deine)', weight: 0.5, needs: ['question'] },
  { say: '(wer|was)', weight: 0.5, needs: ['question-to-reader'] },
  {
    say: '(was|wer) .. (lieblings*|favorit*|liebst*|besser|beste|bester|bestes|schöner|leckerer|mehr)',
    weight: 3,
    needs: ['question'],
  },
  { say: '(lieblings*|favorit*|liebste*|liebster|liebstes)', weight: 2, needs: ['question'] },
  {
    say: '(wähl|wähle|wählt|wählen sie|kürt|küren|bestimmt|entscheidet|entscheide) .. (favorit*|liebling*|sieger*|gewinner*|schönste*|beste*|spieler des|tor des|eure|euer|eueren|jetzt|mit)',
    weight: 3.5,
  },
  {
    say: '(spieler des monats|tor des monats|spieler der saison|tor der saison|tor des jahres|sportler des jahres|mvp der) .. (wähl*|stimm*|vot*|abstimm*|wer)',
    weight: 4,
  },
  { say: '(wählt|wähl|kürt) (euren|euer|eure|deinen|dein|deine|den|die|das|jetzt)', weight: 3 },
  {
    say: '(daumen hoch|daumen runter|👍 oder|❤ für|herz für|like für|like wenn|liked wenn|❤ oder|🔥 oder|a oder b|1 oder 2|links oder rechts|emoji .. für)',
    weight: 3,
  },
  {
    say: '(frage an (euch|dich|die)|frage des tages|frage der woche|wir wollen wissen|wir möchten wissen|wir würden gerne wissen|uns interessiert|interessiert uns|wir sind neugierig|wir fragen euch|jetzt seid ihr gefragt|eure meinung ist gefragt|ihr seid gefragt|du bist gefragt|ihre meinung ist gefragt|jetzt bist du gefragt)',
    weight: 3.5,
  },
  {
    say: '(diskutiert mit|diskutiere mit|diskutier* mit uns|eure gedanken|was sagt ihr dazu|was meint ihr|was meinst du|was denkt ihr|was denkst du|was haltet ihr|was hältst du|wie seht ihr|wie siehst du|wie steht ihr|wie stehst du|stimmt ihr|seid ihr dafür)',
    weight: 3.5,
  },
  {
    say: '(wie tippt ihr|euer tipp|dein tipp|wie geht das spiel aus|tippt mit|ergebnistipp*|wer gewinnt|wer holt|wer macht das rennen)',
    weight: 2.5,
    needs: ['question'],
  },
  { say: '(vs|versus)', weight: 1, needs: ['question'] },
  {
    say: '(auf einer skala|von 1 bis 10|rankt|sortiert .. nach|in einem wort|mit einem emoji|vervollständig* den satz|beschreib* .. in (einem|drei|<number>) (wort|worten|wörtern|emojis))',
    weight: 3.5,
  },
  {
    say: '(wer von euch|wer kennt|wer hat schon|wer war schon|wer mag|wer liebt|hand hoch|hände hoch)',
    weight: 1.5,
    needs: ['question'],
  },
  {
    say: '(gefällt (euch|dir|ihnen)|schmeckt (euch|dir|ihnen)|gefallen (euch|dir|ihnen))',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(gut oder|ja oder|schon oder|daheim oder|klassisch oder|lieber mit oder|salat oder|bier oder|wein oder|süß oder herzhaft|morgenmensch oder)',
    weight: 2.5,
  },
  {
    say: '(wusstet ihr|wusstest du|wussten sie|schon gewusst|habt ihr gewusst|kennt ihr das|kennst du das|sucht ihr|suchst du|seid ihr bereit|bist du bereit|bereit für|lust auf|habt ihr lust|hast du lust|hast du bock|noch auf der suche|brauchst du|noch keine|noch kein|neugierig)',
    weight: -2,
  },
  {
    say: '(so gehts|hier erfahrt ihr|hier erfährst du|die antwort|wir verraten|mehr erfahren|wir erklären|wir zeigen)',
    weight: -1.5,
  },
  {
    say: '(bundestagswahl|landtagswahl|wahllokal|wahlrecht|kommunalwahl|wahlen des|wahl des vorstands|wahlkampf|mitgliederversammlung)',
    weight: -2,
  },
  { say: '(stimmt|stimm|stimmen sie) .. für', weight: 3 },
  {
    say: '(wer|was|welches|welche|welcher) (war|waren|ist|sind|wird|holt) (für euch|für dich|euer|eurer meinung|deiner meinung|ihrer meinung)',
    weight: 4,
  },
  {
    say: '(wohin|wo|wie) (geht|gehts|verbringt|kommt|macht|feiert|esst) .. (ihr|euer|dein|du|eure)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(anmelden|informationen|infos|mehr wissen|dabei|bereit|lust|bock)',
    weight: -1.5,
    needs: ['question'],
  },
  {
    say: '(ihr entscheidet|du entscheidest|ihr habt die wahl|du hast die wahl|zur wahl stehen|zur auswahl stehen|eure wahl)',
    weight: 2.5,
  },
  { say: '(ehrliche|ehrlichen) (meinung*|antwort*|feedback)', weight: 4 },
  {
    say: '(welches|welche|welcher|welchem|welchen) .. (unserer|unseren|von unseren|aus unserem|davon|der beiden|dieser)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(schreibt|schreib|verratet|verrate|postet) .. (wunsch*|wünsche|vorschläg*|ideen|idee) .. .. (kommentare*|kommentaren)',
    weight: -2.5,
  },
  {
    say: '(welche|welches|welcher|was) .. (fehlt|fehlen|wünscht|vermisst) (euch|dir|ihr|ihnen|du|noch|ihr euch)',
    weight: -3,
    needs: ['question'],
  },
] as const satisfies readonly Keyword[];
