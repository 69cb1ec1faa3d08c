import type { Keyword } from '../keywords.ts';

export const DE_EVENT = [
  {
    say: '(sei dabei|seid dabei|seien sie dabei|sei mit dabei|seid mit dabei|dabei sein|mit dabei sein|bist du dabei|seid ihr dabei|sind sie dabei|wer ist dabei|kommst du mit|kommt ihr mit)',
    weight: 3.5,
  },
  {
    say: '(melde dich|meldet euch|melden sie sich|meld dich|meldet eure kinder) .. (an|anmelden)',
    weight: 3.5,
  },
  {
    say: '(jetzt|hier|gleich|noch|schnell|online|kostenlos|bis <date>) .. (anmelden|angemeldet|mitmachen|teilnehmen|registrieren|anmeldung|einschreiben)',
    weight: 3.5,
  },
  {
    say: '(anmelden|anmeldung|anmeldungen|anmeldeschluss|anmeldefrist|anmeldelink|angemeldet|anmeldeformular|um anmeldung|voranmeldung|registrierung|registrieren|teilnahmegebühr|teilnehmerzahl|teilnehmerplätze|anmeldestart|startgebühr|startplatz|startplätze)',
    weight: 3,
  },
  {
    say: '(anmeldung|infos und anmeldung|anmeldung und infos|infos & anmeldung) .. (<url>|<email>|link in bio|link in der bio|unter|auf|über|per|bis|website|homepage)',
    weight: 4,
  },
  {
    say: '(save the date|vormerken|merkt euch|merk dir|tragt euch .. ein|kalender|termin vormerken|rot im kalender|dick im kalender|im kalender)',
    weight: 3.5,
  },
  {
    say: '(sichere dir|sichert euch|sichern sie sich|noch|letzte|freie|wenige) .. (platz|plätze|startplatz|startplätze|restplätze|teilnehmerplätze|plätze frei)',
    weight: 3,
  },
  { say: '(noch|nur noch) [<any>|<number>] (plätze|platz|restplätze) [frei]', weight: 2.5 },
  {
    say: '(einladung|eingeladen|laden (euch|dich|sie) .. ein|laden .. ein|lädt .. ein|herzlich ein|herzlich eingeladen|lädt .. herzlich|laden herzlich|ihr seid eingeladen|wir laden|einladen)',
    weight: 3,
  },
  {
    say: '(kommt vorbei|komm vorbei|kommen sie vorbei|schaut vorbei|schau vorbei|schauen sie vorbei|vorbeikommen|vorbeischauen|besucht uns|besuch uns|besuchen sie uns|trefft uns|triff uns|treffen sie uns|findet uns|ihr findet uns|kommt zu|kommt zum|kommt zur|komm zum|komm zu)',
    weight: 1.6,
  },
  {
    say: '(kommt vorbei|komm vorbei|schaut vorbei|schau vorbei|besucht uns|besuchen sie uns|trefft uns|treffen sie uns|findet ihr uns|kommt .. zu uns|wir sind|sind wir|freuen uns auf euch|freuen uns auf (dich|euch|sie)|freuen .. auf euren besuch|freuen .. auf ihren besuch) .. (<date>|<time>|messe|stand|halle|markt|weihnachtsmarkt|fest|wochenende)',
    weight: 3.5,
  },
  { say: '(stand|halle|messestand|booth|standnummer|messe) [<any>] (<number>|<code>)', weight: 2.5 },
  { say: '(findet|finden) .. (statt|wieder statt)', weight: 3 },
  { say: '(findet|finden) .. .. (statt)', weight: 2.5 },
  {
    say: '(stattfinden|stattfindet|steht an|stehen an|steht .. an|steht vor der tür|stehen vor der tür|ansteht|anstehenden|bevorstehenden|veranstalten wir|wir veranstalten|geht es los|gehts los|los gehts|geht .. los|startet|starten|beginnt|beginn|einlass|anpfiff|anstoß|tip off|tipoff|start ist|auftakt|kickoff)',
    weight: 1.8,
  },
  {
    say: '(einlass|beginn|anpfiff|start|anstoß|tip off|tipoff|los gehts|los|treffpunkt|uhrzeit|wann) [um|ab|ist|ist um] <time>',
    weight: 4,
  },
  { say: '(wann|wo) (<date>|<time>|ab|im|in)', weight: 2.5 },
  {
    say: '(veranstaltung|veranstaltungen|*veranstaltung|event|events|*event|veranstaltungsreihe|veranstaltungstipp|veranstaltungskalender)',
    weight: 1.8,
  },
  {
    say: '(gewinnspiel*|*gewinnspiel|verlosung*|verlosen|verlost|*verlosung|tombola|giveaway*|preisausschreiben|wettbewerb*|*wettbewerb|gewinnaktion*|gewinnchance*|zu gewinnen|adventskalender|gewinnspieltag|contest|*contest)',
    weight: 4.5,
  },
  {
    say: '(gewinne|gewinnt|gewinn|gewinnen sie|gewinnen könnt|gewinnen kannst) [jetzt|mit|dabei|hier|euch|dir] (<number>|eine*|ein|tickets|karten|deinen|dein|deine|euren|eure|tolle|attraktive|mit etwas glück|einen von|<money>|freikarten|zwei)',
    weight: 4.5,
  },
  {
    say: '(könnt ihr|kannst du|können sie|ihr könnt|du kannst|und mit etwas glück|mit etwas glück|jetzt|die chance|chance auf) .. (gewinnen|gewinn|gewinne|absahnen|abstauben)',
    weight: 4,
  },
  { say: '(gewinnen|gewinn|gewinne|gewinner*|preise|hauptpreis|hauptgewinn|preis|sachpreise)', weight: 1 },
  { say: '(tolle|attraktive|viele|großartige|spannende) preise', weight: 2.5 },
  {
    say: '(teilnahmebedingung*|teilnahmeschluss|teilnahme ab|einsendeschluss|teilnahmeberechtigt|ausgelost|auslosung|losen .. aus|rechtsweg .. ausgeschlossen|rechtsweg|losentscheid|lostopf|mitmachen und gewinnen|so nimmst du teil|so nehmt ihr teil|teilnahme bis|so machst du mit|so macht ihr mit|so könnt ihr teilnehmen|um teilzunehmen|gewinner wird|gewinner werden|gewinner*innen)',
    weight: 4,
  },
  {
    say: '(like*|liked|kommentier*|markier*|folg*|teil*|verlink*|beantworte*|verrat*|schreib*) .. (gewinnen|gewinn|gewinnt|lostopf|verlosung|gewinnspiel|teilzunehmen|teilnehmen|chance)',
    weight: 4,
  },
  {
    say: '(webinar*|workshop*|*workshop|*workshops|seminar*|*seminar|livestream*|live stream*|meetup|masterclass|vortrag|vorträge|vortragsabend|*vortrag|lesung*|infoabend*|informationsabend|infoveranstaltung*|info veranstaltung|tag der offenen tür|schnuppertag*|schnupperstunde*|schnuppertraining|probetraining|girls day|boys day|open house|hausmesse|stammtisch|podiumsdiskussion|onlineseminar|fortbildung|tagung|*tagung|barcamp)',
    weight: 3,
  },
  {
    say: '(konferenz*|*konferenz|kongress*|gipfel|symposium|forum|messe|*messe|fachmesse*|jobmesse*|expo|messeauftritt|ausbildungsmesse)',
    weight: 2,
  },
  {
    say: '(festival*|*festival|konzert*|*konzert|ausstellung*|*ausstellung|vernissage|flohmarkt*|*flohmarkt|straßenfest|stadtfest|sommerfest*|*fest|kirmes|oktoberfest|weihnachtsmarkt*|adventsmarkt*|ostermarkt*|hoffest|weinfest|familienfest|familientag|kindertag|kinderfest|umzug|faschingsumzug|parade|gala|marathon|lauf|*lauf|turnier|*turnier|poetry slam|party|*party|disco|ball|abschlussball|kinoabend|spieleabend|filmabend|quizabend|kneipenquiz|pubquiz|weinprobe*|verkostung*|tasting*|bierprobe|theater*|premiere|aufführung*|auftritt|show|tour|tournee|pop up|popup|eröffnungsfeier|jubiläumsfeier|einweihung|public viewing)',
    weight: 2,
  },
  {
    say: '(camp|camps|*camp|zeltlager|*lager|ferienlager|freizeit|ferienfreizeit*|ferienprogramm|ferienspiele|*freizeit|sommercamp|feriencamp*|trainingslager|fußballcamp|jugendreise*|ausflug|exkursion|wanderung*|*wanderung|radtour|führung*|*führung|stadtführung*|rundgang|actionwoche|aktionswoche|nachtreffen|*treffen|gottesdienst*|andacht|mahnwache|demo|demonstration|kundgebung|blutspende*|blutspendetermin*|putzaktion|müllsammel*|jubiläum)',
    weight: 1.8,
  },
  {
    say: '(kurs|kurse|*kurs|*kurse|lehrgang|trainingseinheit|yogastunde|kochkurs*|backkurs|sprachkurs*|ferienkurs*|erste hilfe kurs|schwimmkurs|training) .. (<date>|<time>|start*|beginn*|ab|plätze|anmeld*|freie)',
    weight: 3,
  },
  {
    say: '(live (auf|bei|im|in|dabei|aus|vor ort|ab|um|um <time>|am|aus dem|heute|mit)|wir gehen live|wir sind live|gehen wir live|live ab|ab <time> live|heute live|instagram live|facebook live|live q&a|livestream|im stream|live im)',
    weight: 2.5,
  },
  {
    say: '(schaltet ein|schalte ein|einschalten|nicht verpassen|verpasst nicht|verpasse nicht|reinschalten|schaut rein|schalten sie ein|zuschauen|hört rein)',
    weight: 2,
  },
  { say: '<date> .. (um|ab|von|ab ca|gegen) <time>', weight: 4 },
  { say: '<date> <time>', weight: 3.5 },
  { say: '(ab|um|von|bis|gegen|zwischen) <time>', weight: 2.5 },
  { say: '<time>', weight: 1.5 },
  { say: '(vom|von) <number> (bis|bis zum) <date>', weight: 3.5 },
  { say: '(vom|von) <date> (bis|bis zum|bis einschließlich) <date>', weight: 3.5 },
  { say: '(vom|von|zwischen) <date>', weight: 2.5 },
  { say: '<date> (bis|und|bis zum) <date>', weight: 3 },
  { say: '(am|diesen|kommenden|nächsten|bis|ab|nur am|schon am|immer am|wieder am) <date>', weight: 2 },
  {
    say: '(am|diesen|kommenden|nächsten) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|wochenende)',
    weight: 2,
  },
  { say: '<date>', weight: 1 },
  {
    say: '(heute abend|morgen abend|dieses wochenende|nächste woche|nächsten monat|kommendes wochenende|kommende woche|nächstes wochenende|am kommenden|in wenigen tagen|in <number> tagen|noch <number> tage|nur noch <number> tage|noch <number> mal schlafen|countdown|diese woche|diesen sommer)',
    weight: 2.2,
  },
  { say: '(heute|morgen|wochenende)', weight: 1.2 },
  {
    say: '(in den|den|diesen|nächsten|kommenden) (herbstferien|sommerferien|osterferien|winterferien|pfingstferien|ferien|weihnachtsferien|faschingsferien)',
    weight: 2.5,
  },
  {
    say: '(tickets|karten|eintritt|eintritt frei|freier eintritt|der eintritt ist|abendkasse|vorverkauf|vvk|eintrittskarten|kostenlose teilnahme|teilnahme ist kostenlos|teilnahme kostenlos|kostet nichts)',
    weight: 2.5,
    needs: ['post:date'],
  },
  { say: '(tickets|eintritt|karten)', weight: 1 },
  { say: '(eintritt frei|freier eintritt|eintritt ist frei)', weight: 3.5 },
  { say: '(challenge|*challenge|aktion) .. (mach*|nimm|nehmt|mit|teil*|start*|tage)', weight: 3 },
  {
    say: '(challenge|*challenge|mitmachaktion*|mitmach aktion*|mitmachen|macht mit|mach mit|machen sie mit|nehmt teil|nimm teil|nehmen sie teil|teilnehmen|teilnahme)',
    weight: 2,
  },
  {
    say: '(bewerbungsschluss|bewerbungsfrist|deadline|bewerbungsphase|letzte chance|endspurt|nur noch heute|bis spätestens|einreichen|einreichung*)',
    weight: 2,
  },
  {
    say: '(programm|line up|lineup|ablauf|headliner|referent*|speaker*|gastredner*|keynote|special guest|podium|live musik|livemusik|live band|dj|band|liveband|livekonzert|musik von)',
    weight: 1.5,
  },
  { say: '(livemusik|live musik|live band|liveband|dj) .. (<date>|<time>|ab)', weight: 4 },
  {
    say: '(workshop|kurs|führung|konzert|lesung|markt|party|fest|tasting|training|turnier|treffen|ausstellung|messe|lager|camp|gottesdienst|vortrag|stammtisch|*fest|*markt|*camp|*lager|*treffen|*abend|*kurs|*turnier|*konzert|heimspiel) .. (<date>|<time>)',
    weight: 4,
  },
  {
    say: '(<date>|<time>) .. (workshop|kurs|führung|konzert|lesung|markt|party|fest|tasting|turnier|treffen|ausstellung|messe|camp|gottesdienst|vortrag|stammtisch|*fest|*markt|*camp|*lager|*treffen|*abend|*kurs|*turnier|*konzert|heimspiel)',
    weight: 3,
  },
  {
    say: '(für|alle) .. (von|zwischen|ab) <number> (bis|und|jahren) [<number>|und] [jahren|jahre]',
    weight: 2,
  },
  {
    say: '(für|alle) (kinder|jugendliche|jungs|mädchen|teens|familien|interessierte|schüler*|erwachsene|senior*|anfänger*)',
    weight: 1.2,
  },
  {
    say: '(heimspiel|auswärtsspiel|derby|testspiel|spieltag|matchday|gameday|saisoneröffnung|saisonauftakt|anpfiff|finale|halbfinale) .. (<date>|<time>|heute|morgen|live|gegen|tickets|kommt)',
    weight: 2,
  },
  {
    say: '(wir freuen uns auf (euch|dich|sie|eure|deine|ihren|euren|zahlreiche|viele|alle|alle die)|wir sehen uns|man sieht sich|see you|bis dann|bis morgen|bis samstag|bis sonntag|wir freuen uns auf)',
    weight: 1.5,
  },
  {
    say: '(freuen uns auf|freuen uns über) .. (anmeldung*|anmeldungen|euer kommen|ihr kommen|euren besuch|ihren besuch|zahlreiches)',
    weight: 3.5,
  },
  { say: '(bringt|bring) .. (freunde|freund|familie|kinder|mit)', weight: 1.5 },
  {
    say: '(eröffnung|neueröffnung|wiedereröffnung|grand opening|eröffnen wir|wir eröffnen|feiern wir|wir feiern|feiert mit|feier mit|feiern sie mit)',
    weight: 1.5,
  },
  {
    say: '(eröffnung|neueröffnung|eröffnen|eröffnungsfeier|feiert mit uns|wir feiern|feiern wir) .. (<date>|<time>)',
    weight: 3,
  },
  { say: '(läuft bis|geöffnet bis|noch bis|zu sehen bis|verlängert bis) <date>', weight: 2.5 },
  { say: '(zu sehen|ausstellung|schau) .. (bis|vom|noch bis) <date>', weight: 3.5 },
  { say: '(spielen|treten|empfangen|starten|treffen) wir .. (<date>|<time>|am|gegen|auf|bei)', weight: 1.5 },
  { say: '(q&a|fragerunde|fragestunde|live chat|expertenchat|sprechstunde|ask me anything|ama)', weight: 2 },
  { say: '(fand|fanden) .. (statt)', weight: -2 },
  {
    say: '(gestern|letzte woche|letzten woche|letztes wochenende|letzten wochenende|vergangenen|vergangene|vergangenes|vergangener|letzten (samstag|sonntag|freitag|donnerstag|mittwoch|dienstag|montag)|letzter woche|letztes jahr|letzten monat)',
    weight: -2,
  },
  {
    say: '(war ein voller erfolg|waren dabei|hat uns gefreut|war ein tolles|war ein toller|war eine tolle|rückblick|impressionen|eindrücke|schön wars|danke an alle die|hat spaß gemacht|war uns ein fest|das war|was für ein|was für eine|feierten|trafen|tagten|durften wir|konnten wir|nahmen teil|hinter uns)',
    weight: -1.5,
  },
  {
    say: '(danke|dank|dankeschön) .. (teilnehmer*|teilnahme|gekommen|besuch|mitgemacht|dabei wart|dabei waren|alle teilnehmer*|gäste)',
    weight: -2,
  },
  {
    say: '(glückwunsch|gratulation|herzlichen glückwunsch|gratulieren) .. (gewinner*|gewinnern|gewonnen|sieger*)',
    weight: -2,
  },
  {
    say: '(öffnungszeiten|geöffnet|sprechzeiten|servicezeiten|erreichbar|bürozeiten|haben .. geöffnet|abfahrt|ankunft) .. (<time>|<date>)',
    weight: -2,
  },
  {
    say: '(newsletter|teil unseres teams|teil des teams|bewirb dich|bewerbt euch|bewerben|stelle|stellenangebot*) .. (anmelden|jetzt|anmeldung|werden|als)',
    weight: -1.5,
  },
  {
    say: '(hast du|habt ihr|haben sie) .. (lust|bock|zeit) .. (dabei|mit|auf|am|mitzu*|teilzu*)',
    weight: 2.5,
  },
  { say: '(lust|bock) auf', weight: 1.5 },
  {
    say: '(jeden|immer|jeweils|jede) [ersten|zweiten|letzten|dritten] (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
    weight: 2,
  },
  { say: '(fand|fanden) .. .. statt', weight: -2 },
  {
    say: '(komm mit|kommt mit|kommen sie mit|fahr mit|fahrt mit|lauf mit|lauft mit|sing mit|spiel mit|spielt mit) [auf|zu|zum|zur|nach|ins]',
    weight: 2.5,
  },
  {
    say: '(link zur anmeldung|anmeldelink|anmeldung läuft|anmeldung ist offen|anmeldung gestartet|anmeldungen sind|anmeldung nicht nötig|ohne anmeldung)',
    weight: 4,
    evenNegated: true,
  },
  { say: '(es sind|sind|gibt|haben) .. (noch|auch noch) .. (plätze|platz|restplätze)', weight: 3 },
  {
    say: '(wir (planen|fahren|reisen|zelten|wandern|starten|touren)) .. .. (<date>|sommer|ferien|herbst*|insel|nach)',
    weight: 2,
  },
  { say: '(herbstferien|sommerferien|osterferien|pfingstferien|winterferien|faschingsferien)', weight: 1.2 },
  { say: '(im|in den|ab <date> im|in) (handel|regal|läden|shop|kino|kinos)', weight: -1 },
  { say: '(war|waren|hatten|wurde|wurden|gab es|hielt|kamen|traten|wanderten|endete|ging)', weight: -0.8 },
  { say: '(diesjährige*|diesjähriger|diesjährigen) .. (war|waren|fand|hatten)', weight: -1 },
  { say: 'am wochenende', weight: 0.8 },
  {
    say: '(kommt|komm|kommen sie) (dazu|einfach vorbei|zahlreich|gerne vorbei|doch vorbei|gern vorbei)',
    weight: 3.5,
  },
  { say: '(trifft sich|treffen sich|treffen wir uns) .. (<date>|<time>|jeden|wieder|immer)', weight: 2.5 },
  {
    say: '(gilt es|geht es rund|wird es ernst|wird es laut|wird gefeiert|steigt unser|steigt das|steigt die|steigt der)',
    weight: 2,
  },
  {
    say: '(*öffnungszeiten|*sprechzeiten|*bürozeiten|geöffnet|offen|besetzt) .. .. (von|ab|bis|zwischen|um) (<time>|<date>)',
    weight: -3,
  },
  {
    say: '[von <number>|ab <number>] (von|ab|bis|zwischen|und|um) <time> .. (geöffnet|offen|erreichbar|besetzt|telefonisch|für sie da|für euch da|für dich da)',
    weight: -3,
  },
  {
    say: '(mo|montag|montags|di|dienstag|dienstags|mi|mittwoch|mittwochs) [bis|und] (do|donnerstag|donnerstags|fr|freitag|freitags|sa|samstag|samstags|so|sonntag|sonntags) .. <time>',
    weight: -3,
  },
  {
    say: '(von|vom) (<number>|<date>) [bis|bis zum|bis einschließlich|bis inklusive] <date> .. .. (geschlossen|zu|urlaub|betriebsurlaub|betriebsferien|ferien|pause|nicht erreichbar)',
    weight: -3.5,
  },
  {
    say: '(urlaub|*urlaub|betriebsferien|ferien|sommerpause|winterpause|geschlossen|zu|ruhetag|pause) .. (vom|von|ab|bis|am|bis zum) .. <date>',
    weight: -3,
  },
  {
    say: '(ab|am|bis|dann ab) <date> .. .. wieder .. (da|geöffnet|offen|erreichbar|für euch da|für sie da|wie gewohnt|wie gewohnt für euch da)',
    weight: -3,
  },
  {
    say: '(update|stand|aktualisierung|aktualisiert) [von|am|vom] (<time>|<date> <time>|<date>)',
    weight: -2.5,
  },
  {
    say: '(lesung|konzert|vortrag|kurs|workshop|training|spiel|heimspiel|führung|vorstellung|veranstaltung|termin|fest|markt|*kurs|*konzert|*abend|*fest|*markt|*turnier|sprechstunde) .. .. (entfällt|entfallen|abgesagt|verschoben|ausfallen|ausfällt|fällt aus)',
    weight: -4,
    evenNegated: true,
  },
  {
    say: '(bestell*|vorbestell*|liefern|lieferung|geliefert|abholung|abholen|abholbar|abholbereit|erhältlich|verfügbar|lieferbar|buchbar|bestellbar|gültig|gilt) .. (bis|am|ab|von|um|vom|zwischen) .. (<date>|<time>)',
    weight: -2,
  },
  {
    say: '(angebot|angebote|aktion|rabatt|sale|code|gutschein|preis) .. (bis|vom|von|ab|noch bis|nur bis) .. <date>',
    weight: -2,
  },
  {
    say: '(erscheint|erscheinen|verfügbar|erhältlich|im handel|in den läden|im buchhandel|im regal|im kino) .. (am|ab|seit) <date>',
    weight: -2.5,
  },
  {
    say: '(ab|seit|zum|am) <date> (gilt|gelten|fährt|fahren|verkehrt|verkehren|steigt|steigen|sinkt|sinken|tritt|treten|übernimmt|verantwortet|heißt|dürfen|müssen|ändert|ändern|profitier*|zahlen|zahlt|werden|wird) ',
    weight: -1.5,
  },
  {
    say: 'am [vergangenen|letzten] <date> (war|waren|fand|fanden|haben|hat|hatten|wurde|wurden|durften|konnten|trafen|feierten|gewann|ging|gab)',
    weight: -2,
  },
  {
    say: '(das los entscheidet|los entscheidet|unter allen .. (verlosen|losen)|wird ausgelost|glücksfee entscheidet)',
    weight: 5,
  },
  {
    say: '(bilderbuchkino|vorlesestunde|kinonacht|museumsnacht|lange nacht|infotag|*infotag|elternabend|infonachmittag|besuchstag|besuchsmorgen|*führung|betriebsbesichtigung|dorffest|kilbi|chilbi|krampuslauf|perchtenlauf|maibaum*|maifest|adventmarkt|adventsingen|christkindlmarkt|christkindlesmarkt|martinsumzug|laternenumzug|fasnacht*|fasching*|schützenfest|zeltfest|feuerwehrfest|frühschoppen|tanzabend|tanztee|preisjassen|jassturnier|papiersammlung|kleiderbörse|velobörse|skibasar|basar*|hofflohmarkt|repair café|repaircafé|ladies night|ladiesnight|crashkurs|wochenmarkt) .. (<date>|<time>)',
    weight: 5,
  },
  {
    say: '(lange nacht|lange <any> nacht|zoonacht|*brunch|*dinner|*session|*matinee|*aktionstag|*versammlung|*premiere|*wanderung|*rennen|*signierstunde|stalltür|*apéro) .. (<date>|<time>)',
    weight: 5,
  },
  { say: 'wir freuen uns [schon] auf (euren|ihren|deinen) (besuch|einkauf|anruf)', weight: 1.2 },
  {
    say: '(anmeldeschluss|anmeldung|anmeldungen|anmelden) .. .. (semester|schuljahr|kindergartenjahr|kita|kindergarten|studium|hort|krippe|newsletter)',
    weight: -2.5,
  },
  { say: '(täglich|wochentags|werktags|durchgehend) .. (von|ab|bis) [<number>] [bis] <time>', weight: -3 },
  {
    say: '[großes|großer|unser|unsere|das|der|die] (*fest|*markt|*konzert|*turnier|*lauf|*party|*nachmittag|*abend|*rallye|*börse) am <date>',
    weight: 4.3,
  },
] as const satisfies readonly Keyword[];
