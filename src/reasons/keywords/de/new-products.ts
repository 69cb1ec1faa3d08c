import type { Keyword } from '../keywords.ts';

export const DE_NEW_PRODUCTS = [
  {
    say: '(neu im|neu in unserem|neu bei uns im|neu in der|neu auf der|neu auf unserer) (sortiment|programm|shop|angebot|laden|regal|onlineshop|kühlregal|karte|speisekarte|store|app|portfolio|hofladen|kino|fanshop|menü|theke|buchhandel|handel)',
    weight: 4.5,
  },
  { say: '^ neu im', weight: 3 },
  {
    say: '(ganz neu|brandneu*|nagelneu*|komplett neu*|neuester|unsere neuesten|unser neuestes|unser neuester|unsere neueste|niegelnagelneu*|taufrisch|druckfrisch)',
    weight: 3,
  },
  {
    say: '(unsere|unser|unseren|unserer|unserem|die|der|das|den|dem|eine|ein|einen|einer|diese|dieser|dieses|deine|dein|euer|eure) (neue|neuer|neues|neuen|neuem|neuste|neueste|neuester|neuestes|neuesten) {product}',
    weight: 3.5,
  },
  { say: '(neue|neuer|neues|neuen|neuem) .. {product}', weight: 2.5 },
  { say: '(unsere|unser|unseren|unserer|unserem) (neue|neuer|neues|neuen|neuem)', weight: 2.5 },
  { say: '(neue|neuer|neues|neuen|neuem|neu)', weight: 1 },
  { say: '(neuste|neueste|neuesten|neuestes|neuester|aktuellste)', weight: 1.5 },
  {
    say: '(neuheit|neuheiten|*neuheit|*neuheiten|produktneuheit*|neuerscheinung*|novität*|neuvorstellung|weltneuheit*|weltpremiere|neuzugänge im|neuigkeit im sortiment|herbstneuheiten)',
    weight: 4,
  },
  {
    say: '(launch*|gelauncht|produktlaunch|release|releases|veröffentlich*|markteinführung|verkaufsstart|kinostart|serienstart|verkaufsstart|releasedate|produktstart|drop|dropped|droppt|gedroppt|marktstart)',
    weight: 2.5,
  },
  {
    say: '(wir launchen|launchen wir|wir bringen .. (auf den markt|heraus|raus)|bringen wir .. (auf den markt|heraus|raus)|kommt .. auf den markt|auf den markt|auf dem markt|kommt .. (in den handel|in die läden|in die regale|ins regal|ins kino|in die kinos)|erscheint|erscheinen|erschienen|herausgebracht)',
    weight: 3,
  },
  {
    say: '(erscheint|startet|kommt|verfügbar|erhältlich|im handel|in den läden|im kino|lieferbar|online) (am|ab|im|zum) (<date>|frühjahr|herbst|sommer|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
    weight: 3,
  },
  {
    say: '(ab <date>|ab sofort|ab heute|ab morgen|ab jetzt|jetzt) .. (in den läden|im handel|im kino|in den kinos|auf netflix|auf spotify|überall|im regal|in allen|streamen|zu sehen|zu hören|neu)',
    weight: 2,
  },
  {
    say: '(wir präsentieren|präsentieren wir|dürfen wir vorstellen|darf ich vorstellen|wir stellen vor|stellen wir (euch|ihnen|dir) .. vor|dürfen präsentieren|introducing|präsentieren euch|präsentieren stolz|vorhang auf für|bühne frei für|sagt hallo zu|say hello to|begrüßt|hier kommt|das ist unser neuer|das ist unsere neue|das ist unser neues|das ist der neue|das ist die neue|das ist das neue)',
    weight: 2.5,
  },
  {
    say: '(präsentiert|vorgestellt|enthüllt|enthüllen|premiere|premieren|weltpremiere|debüt|debütiert|feiert premiere|feiert sein debüt|feiert ihr debüt)',
    weight: 1.6,
  },
  {
    say: '(ist da|sind da|ist endlich da|sind endlich da|endlich da|endlich ist (er|sie|es) da|jetzt da|ist jetzt da|ist gelandet|sind gelandet|ist raus|ist draußen|ist online|sind online|frisch eingetroffen|eingetroffen|ist zurück|sind zurück|wieder da|ist live|jetzt live)',
    weight: 1.5,
  },
  {
    say: '(kollektion|kollektionen|*kollektion|capsule|collab|lookbook|sommerkollektion|herbstkollektion|winterkollektion|frühjahrskollektion)',
    weight: 2,
  },
  {
    say: '(neue|neuen|neuer|frühjahrs|sommer|herbst|winter|herbst winter|frühjahr sommer|weihnachts|fs|hw|resort) [<any>] (kollektion*|edition*|linie|karte|speisekarte|menü|trends|looks|lieblinge|styles|mode)',
    weight: 3,
  },
  {
    say: '(limitierte edition|limited edition|sonderedition*|sondermodell*|special edition|jubiläumsedition*|jubiläumsmodell|saisonsorte*|sommeredition|winteredition|weihnachtsedition|sondertrikot*|*edition|limitierte auflage)',
    weight: 2.5,
  },
  {
    say: '(neue sorte*|neue geschmacks*|neuer geschmack|neue farbe*|neues design|neue rezeptur|neues rezept|neue variante*|neue version|neues modell|neue generation|neue staffel|neue folge*|neue single|neues album|neuer song|neuer film|neues buch|neuer roman|neue funktion*|neues feature|neue features|neuer tarif|neuer service|neue app|neues trikot|neues update|neue technologie|neues gericht|neue gerichte|neues menü|neues spiel|neuer kurs|neue kurse|neue strecke*|neue verbindung*|neue produkte|neues produkt|neue linie|neue ausgabe|neues video|neue musik)',
    weight: 3.5,
  },
  {
    say: '(jetzt auch (als|in|mit|im|vegan|ohne)|jetzt neu|ab sofort auch|jetzt mit|nun auch|neu mit|neu ab|neu als)',
    weight: 2.5,
  },
  {
    say: '(ab sofort|ab heute|ab jetzt|jetzt|nun|neuerdings|künftig) (könnt ihr|kannst du|können sie|gibt es|gibts|bieten wir|findet ihr|findest du|bekommt ihr|haben wir|servieren wir|fliegen wir|fahren wir)',
    weight: 3,
  },
  {
    say: '(könnt ihr|kannst du|können sie) (ab sofort|jetzt|nun|ab heute|ab <date>|künftig|bald)',
    weight: 3,
  },
  {
    say: '(erweitern|erweitert|ergänz*|ausgebaut|aufgenommen|zuwachs|familienzuwachs|nachwuchs) .. (sortiment|angebot|portfolio|karte|familie|programm|produktfamilie)',
    weight: 3,
  },
  {
    say: '(zuwachs|familienzuwachs|neues mitglied|neueste mitglied) .. (familie|sortiment|reihe|serie|produkt*)',
    weight: 3,
  },
  {
    say: '(bald|demnächst|in kürze|coming soon|schon bald|ab <date>) (erhältlich|verfügbar|im handel|bei uns|im shop|auf dem markt|im kino|im regal|da|online|auf|lieferbar|neu)',
    weight: 2.5,
  },
  {
    say: '(coming soon|kommt bald|bald ist es soweit|bald gehts los|in den startlöchern|steht in den startlöchern|freut euch auf|wir arbeiten an|countdown läuft)',
    weight: 1.5,
  },
  {
    say: '(erstmals|zum ersten mal|das erste|der erste|die erste|weltweit erste*|weltweit erstes|nie dagewesen*|erster seiner art)',
    weight: 1.3,
  },
  {
    say: '(überarbeitet*|verbessert*|weiterentwickelt*|optimiert*|neu aufgelegt*|neuauflage|relaunch|facelift|redesign*|noch besser|neu gestaltet*|neue optik|neuen look|neuem look|im neuen gewand|neuem gewand|modernisiert*|rundum erneuert)',
    weight: 2,
  },
  {
    say: '(update|updates|upgrade|patch|version <number>|beta|betaphase|beta test|rollout|ausgerollt|firmware)',
    weight: 1.5,
  },
  { say: '(staffel|folge|episode|kapitel|band|teil|ausgabe|vol|volume|issue) <number>', weight: 2 },
  { say: '(trailer|teaser|musikvideo|single|album|ep|neue single)', weight: 1.6 },
  {
    say: '(gibts|gibt es|habt ihr) [jetzt|schon|ab sofort|endlich|nun] .. (neue|neuen|neues|neuer)',
    weight: 2.5,
  },
  {
    say: '(probier*|teste*|entdeck*|kennt ihr schon|kennst du schon|schon gesehen|schon entdeckt|schon probiert|habt ihr schon) .. (neue|neuen|neues|neuer|neuste|neueste|neuesten)',
    weight: 3.5,
  },
  { say: '(kreiert|kreation|kreationen|eigenkreation|erfunden|neu interpretiert|innovation)', weight: 1 },
  {
    say: '(heute|endlich|jetzt) (erscheint|startet|launchen|droppt|veröffentlichen|kommt) [unsere|unser|die|der|das|unsere neue|unser neuer|unser neues]',
    weight: 2,
  },
  {
    say: '(zum|pünktlich zum) (frühling|sommer|herbst|winter|saisonstart|schulstart|advent) .. (neu*|haben wir|gibt es|kollektion|sorte*)',
    weight: 2.5,
  },
  {
    say: '(neue|neuer|neues|neuen|neuem) (filiale*|standort*|büro*|werk|fabrik|store|geschäftsstelle|gebäude|zentrale|website|webseite|homepage|chef*|geschäftsführer*|leiter*|leitung|vorstand*|trainer*|kolleg*|mitarbeiter*|team*|azubi*|jahr*|woche|saison|spielzeit|studie*|gesetz*|regel*|partner*|sponsor*|zahlen|vertrag|rekord|wege|ära|kapitel|termin*|spielplan|spieler*|heimat|job*|stelle*|mitglied*|freund*|freunde|freundschaft*|ufer|leben|chance*|ideen|blogbeitrag|artikel|podcastfolge|podcast|welt|herausforderung*|vorstandsmitglied*|schuljahr|kindergarten|kita|schule|normalität|mitspieler*|präsident*|feuerwehr*|fahrer*|bahnhof|straße|brücke|halle|stadion)',
    weight: -2.5,
  },
  {
    say: '(neues jahr|neuen jahr|neue jahr|neues lebensjahr|ins neue jahr|im neuen jahr|frohes neues|gutes neues)',
    weight: -2.5,
  },
  {
    say: '(nichts neues|aufs neue|von neuem|neu hier|neu in der stadt|neu starten|neu sortiert|neu gewählt|neu gedacht|neu entdecken|wie neu|neue woche)',
    weight: -1.5,
  },
  { say: '{product} (ist|sind) (da|zurück|wieder da|online|gelandet|endlich da)', weight: 3.5 },
  { say: '(bringen|bringt) wir .. .. (auf den markt|in den handel|in die läden|heraus|raus)', weight: 3.5 },
  { say: '(außerdem|auch|ganz|ab <date>|ab sofort|jetzt|bald) neu', weight: 2.5 },
  {
    say: 'neu (im kursplan|im team angebot|auf spotify|auf netflix|in unserer praxis|in der mediathek|am start|dabei|für euch|für dich|zum|seit)',
    weight: 3,
  },
  {
    say: '(könnt ihr|kannst du|können sie) .. (jetzt|ab sofort|nun) (auch|noch|direkt|gemeinsam|mobil|online|bequem)',
    weight: 3,
  },
  { say: '(studie|bericht|artikel|ausgabe|blogbeitrag) .. erschienen', weight: -2 },
  { say: '(der|die|das|unser|unsere) .. (ist|sind) [endlich|wieder|jetzt] (da|zurück|gelandet)', weight: 3 },
  { say: 'jetzt neu', weight: 3 },
  { say: '(endlich auch bei uns|jetzt auch bei uns|ab <date> auch bei uns|neu bei uns)', weight: 3.5 },
  { say: '^ neu (in|bei|ab|auf|an|für)', weight: 2 },
  { say: '(limitierte|limitiertes|limitierter|limitierten)', weight: 1.6 },
  {
    say: '(startet|starten|eröffnet|eröffnen|kommt) .. (unser|unsere|unseren) (neue|neuer|neues|neuen|erste|erster|erstes)',
    weight: 2.5,
  },
  { say: '(jetzt|nun) (ohne|mit|mit noch mehr|noch) <any>', weight: 1.5 },
  { say: '(im|in) (neuem|neuen) (design|look|gewand|glanz|outfit)', weight: 2 },
  { say: '(frühjahr|sommer|herbst|winter) <year> (kommt|erscheint|startet|wird)', weight: 2 },
  {
    say: '(jetzt|nun|ab sofort|ab heute|künftig|neu) auch (alkoholfrei*|vegan*|glutenfrei*|laktosefrei*|zuckerfrei*|bio|elektrisch|digital|mobil|für|zum mitnehmen|im glas|in der dose)',
    weight: 4.5,
  },
  {
    say: '(erste|ersten|neue|neuen|neuheiten|herbst*|frühlings*|frühjahrs*|winter*|weihnachts*|trachten*) .. .. (eingetroffen|eingezogen|angekommen|gelandet|reingekommen|frisch ausgepackt)',
    weight: 5,
  },
  { say: 'limitiert auf <number>', weight: 3 },
  {
    say: '{product} .. (ist|sind) [endlich] [wieder] (zurück|da|verfügbar|lieferbar) .. (im shop|auf lager|in allen größen|im sortiment|im regal|im laden)',
    weight: -3,
  },
  {
    say: '[der|die|das|unser|unsere|endlich] (spargel|erdbeeren|kirschen|kürbisse|frühling|sommer|herbst|winter|schnee|wochenende|freitag|weihnachtszeit|adventszeit|ergebnisse|bilder|fotos|anmeldung|termine|programm|tickets|*karten|*tickets|saison) .. .. (ist|sind) [wieder|endlich|jetzt] (da|zurück|online)',
    weight: -3.5,
  },
  { say: '(studie|arbeit|artikel|paper|bericht|beitrag|interview) .. .. .. erschienen', weight: -4 },
  {
    say: '[unser|unsere|unseren|unserer|unserem|die|der|das|den|dem|ein|eine|für die|für das] (neue|neuer|neues|neuen|neuem) [<any>] (saison|semester|schuljahr|kursjahr|lehrjahr|ausbildungsjahr|kindergartenjahr|öffnungszeiten|adresse|räume|räumen|räumlichkeiten|anschrift|telefonnummer|lehrlinge|lernenden|praxis|studio|spielplatz|gehege|zuhause|*anlage|*maschine|*bereich|*halle|*haus|*gebäude|studie|urteil|verordnung|regelung*|homepage|vereinsheim|kunstrasen|vorsitzende*|bürgermeister*|rektor*|direktor*|intendant*|geschäftsleit*)',
    weight: -3.5,
  },
  {
    say: '^ (ab sofort|ab heute|ab jetzt|jetzt) (verfügbar|erhältlich|live|online|im handel|in den läden|im kühlregal)',
    weight: 5,
  },
  {
    say: '[unser|unsere|der|die|das|ein] (neue|neuer|neues|neuen) (jahrgang|jahrgänge|abfüllung|röstung|charge|weine|biere|düfte|stoffe|garne|fassungen|möbel|routen|boulder|motive|pralinen|sorten|farben|muster)',
    weight: 5,
  },
  { say: 'drop .. (<number>|<date>|<time>|online)', weight: 5 },
  {
    say: '(da ist er|da ist sie|da isser|da sind sie|endlich ist er da|endlich ist sie da|endlich sind sie da|auf den ihr gewartet habt|auf die ihr gewartet habt|auf das ihr gewartet habt)',
    weight: 4.5,
  },
  {
    say: "(ab|seit) (<date>|sofort|q1|q2|q3|q4|herbst|sommer|frühjahr|winter|nächster woche|dieser woche) (bieten wir|führen wir|servieren wir|gibt's|gibt es|könnt ihr|kannst du|können sie|backen wir)",
    weight: 4.5,
  },
  {
    say: '(ab <date>|ab sofort|ab heute|ab jetzt|jetzt|diese woche) (auf der karte|auf unserer karte|in der theke|im sortiment|im programm|in der vitrine)',
    weight: 4,
  },
  {
    say: '(neu im|neu in unserem|neu in der|neu am) (flugplan|fahrplan|streckennetz|repertoire|verleih|schaufenster|haus|katalog|vitrine)',
    weight: 5,
  },
] as const satisfies readonly Keyword[];
