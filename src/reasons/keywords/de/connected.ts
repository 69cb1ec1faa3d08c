import type { Keyword } from '../keywords.ts';

export const DE_CONNECTED = [
  {
    say: '(danke|vielen dank|herzlichen dank|lieben dank|tausend dank|großen dank|besten dank|dankeschön|großes dankeschön|ein riesiges dankeschön|riesen dank) .. (euch|alle|allen|an alle|an euch|für euer*|für eure*|euer|eure|für deine|für dein|für ihr|für ihre|dass ihr|unseren|unserer|unser|an unsere*)',
    weight: 4,
  },
  { say: '(danke|vielen dank|herzlichen dank|dankeschön|lieben dank|merci|tausend dank)', weight: 2.2 },
  {
    say: '(wir (danken|bedanken uns|sagen danke|sind dankbar|sagen dankeschön)|bedanken wir uns|danken wir|möchten wir uns .. bedanken|möchten uns .. bedanken|wollen danke sagen|möchten danke sagen|sagen wir danke|wir möchten danke)',
    weight: 3.5,
  },
  {
    say: '(dankbar*|dankbarkeit|wertschätz*|zu schätzen|von herzen|aus tiefstem herzen|aus ganzem herzen)',
    weight: 2.5,
  },
  {
    say: '(für (euer|eure|dein|deine|ihr|ihre) (vertrauen|treue|unterstützung|support|liebe|geduld|engagement|einsatz|verbundenheit))',
    weight: 3.5,
  },
  {
    say: '(danke|dank|bedanken|danken) .. (einsatz|engagement|treue|vertrauen|unterstützung|zusammenarbeit|zeit|helfer*|ehrenamtlich*|spieler*|jahre|mannschaft|helfer)',
    weight: 3,
  },
  { say: '^ danke', weight: 2.5 },
  {
    say: '(hinter den kulissen|hinter die kulissen|behind the scenes|blick hinter|einblick in unseren|einblicke in unseren|einblick in unsere|einblicke in unsere|kleiner einblick|kleinen einblick|unser alltag|bei uns im büro|ein tag bei|ein tag im leben|arbeitsalltag|aus unserem alltag|backstage)',
    weight: 2.8,
  },
  {
    say: '(das ist|darf ich vorstellen|lernt|lernen sie|lerne|wir stellen (euch|dir|ihnen)|stellt sich vor|stellen sich vor|heute stellen wir|gestatten) .. (kennen|vor|unser*|unsere|{staff}|aus dem team|kollege|kollegin)',
    weight: 3,
  },
  {
    say: '(das ist|unsere|unser|unseren) [<any>] ({staff}|kapitän|neue kollegin|neuer kollege|azubine|auszubildende|hausmeister|gründerin|chefin)',
    weight: 2.5,
  },
  { say: '(unser|unsere|unserem|unseren|unserer) {staff}', weight: 2.5 },
  {
    say: '(teamvorstellung|mitarbeitervorstellung|team vorstellung|gesichter|die gesichter hinter|die menschen hinter|mensch hinter|mitarbeiter* des monats|teamtag|teamevent|teamausflug|betriebsausflug|weihnachtsfeier|team tag|teambuilding|betriebsfeier|unsere azubis|kollege des monats|aus dem team)',
    weight: 3,
  },
  {
    say: '(unsere geschichte|unsere werte|unsere mission|unsere vision|unser versprechen|unser anspruch|unsere wurzeln|unsere philosophie|unsere reise|unser weg|unser ziel|unser herz|unser antrieb|unsere leidenschaft|unsere überzeugung|unsere verantwortung|unser leitbild|unsere tradition|unsere familie|unser familienbetrieb|wofür wir stehen|was uns antreibt|was uns ausmacht|warum wir tun|wer wir sind|wie alles begann|wie alles anfing|so fing alles an|angefangen hat alles|alles begann)',
    weight: 3.5,
  },
  {
    say: '(wir (glauben|stehen für|stehen zu|setzen uns|setzen ein zeichen|engagieren|kämpfen|sind stolz|sind überzeugt|versprechen|gedenken|trauern|unterstützen|feiern|übernehmen verantwortung|helfen|spenden|haben gespendet|zeigen flagge|stehen zusammen|halten zusammen|bekennen|sagen nein))',
    weight: 3,
  },
  {
    say: '(setzen wir uns|engagieren wir uns|stehen wir|unterstützen wir|haben wir gespendet|spenden wir|setzen wir ein zeichen|glauben wir|sind wir stolz|kämpfen wir|wollen wir ein zeichen|leisten wir|helfen wir)',
    weight: 3,
  },
  {
    say: '(wir (lieben|freuen uns|wünschen|hoffen|wollen|vermissen|wissen|sind da|sind für euch da|sind für dich da|sind so|haben|durften|machen|sind))',
    weight: 1,
  },
  {
    say: '(wir sind (stolz|dankbar|gerührt|überwältigt|sprachlos|überglücklich|traurig|bestürzt|geehrt|eine familie|ein team|begeistert|happy|glücklich))',
    weight: 3,
  },
  { say: '(stolz auf|so stolz|mega stolz|sehr stolz|mit stolz|stolz sein|stolz)', weight: 2.2 },
  {
    say: '(euer|eure|dein|deine|ihr|ihre) [<any>] (team|team vom|team von|crew|jungs|mädels|familie)',
    weight: 2.5,
  },
  {
    say: '(im namen (von|des|der|aller)|das ganze team|das gesamte team|von uns allen|wir alle|alle bei|unser ganzes team|das team (von|der|des|vom|wünscht)|vom ganzen team|eure|euer team)',
    weight: 2.5,
  },
  {
    say: '(wir wünschen (euch|dir|ihnen|allen|unseren|unserer|unserem)|wünschen wir (euch|dir|ihnen|allen|unseren)|wünscht (euch|dir|ihnen|allen)|wünschen (euch|allen|ihnen|dir) [<any>])',
    weight: 2.5,
  },
  {
    say: '(alles gute|viel erfolg|gute besserung|alles liebe|viel glück|gute reise|wir drücken (die|dir|euch|ihnen) .. daumen|daumen gedrückt|toi toi toi)',
    weight: 1.6,
  },
  {
    say: '(herzlichen glückwunsch|glückwunsch|gratulation|gratulieren|wir gratulieren|happy birthday|alles gute zum)',
    weight: 1,
  },
  {
    say: '(glückwunsch|gratulieren|gratulation|geburtstag|happy birthday) .. (unser*|team|kollege*|kollegin*|azubi*|mitarbeiter*)',
    weight: 3,
  },
  {
    say: '(jubiläum|firmenjubiläum|betriebsjubiläum|dienstjubiläum|betriebszugehörigkeit|geburtstag|jahre jung|jahrestag|meilenstein*|<number> follower*|ruhestand|rente|verabschied*|abschied|karriereende|karriere)',
    weight: 1.2,
  },
  {
    say: '(seit <number> jahren|seit <year>|vor <number> jahren|nach <number> jahren|nach (fünf|zehn|zwei|drei|vier|sechs|sieben|acht|zwanzig) jahren) .. (wir|uns|unser*|dabei|team|euch|bei uns)',
    weight: 2.5,
  },
  {
    say: '(<number> jahre|<number> jahren) (bei uns|mit euch|voller|dabei|im team|im dienst|treue|gemeinsam|zusammen|im verein|im unternehmen)',
    weight: 3,
  },
  {
    say: '(bleibt uns .. erhalten|bleibt euch|wir werden .. vermissen|wir vermissen|du wirst uns fehlen|wirst fehlen|werden dich vermissen|machs gut|mach es gut|auf wiedersehen|tschüss|ein teil von uns|immer ein|für immer)',
    weight: 3,
  },
  {
    say: '(herzlich willkommen|willkommen im team|willkommen in der familie|willkommen bei uns|willkommen an bord|willkommen)',
    weight: 1.8,
  },
  {
    say: '(willkommen im team|willkommen an bord|willkommen in (unserem|unserer)|verstärkung im team|neu im team|neuzugang im team|neues gesicht|neue gesichter|neuen gesichter)',
    weight: 3,
  },
  {
    say: '(liebe|lieber) (kunden|kundinnen|gäste|freunde|fans|community|mitglieder|follower|eltern|alle|leute|familie|nachbarn|freundinnen)',
    weight: 1.8,
  },
  {
    say: '(unsere|unser|unseren|unserer) [<any>] ({customer}|freunde*|fans|community|ehrenamtlichen|freiwilligen|helfer*|sponsoren|partner|nachbarn|stammkunden|stammgäste)',
    weight: 2,
  },
  {
    say: '(gemeinsam|zusammen|zusammenhalt|miteinander|seite an seite|hand in hand|mit euch|mit euch zusammen|gemeinschaft|zusammen mit euch|wir gegen)',
    weight: 1.2,
  },
  {
    say: '(ohne (euch|dich|sie|eure|ihre) .. (nicht|wäre*|kein*|nichts|unmöglich)|nur (dank|durch|mit) (euch|eurer|dir|ihnen)|dank (euch|eurer|ihnen|dir)|wegen euch|ihr seid (die besten|der wahnsinn|toll|spitze|großartig|einfach|super|unglaublich|mega|klasse)|ihr habt|wir haben euch|schön dass (ihr|es euch|du|sie)|euch gibt|was für eine unterstützung)',
    weight: 3.5,
    evenNegated: true,
  },
  { say: '(wir (lieben|feiern|brauchen|vermissen|schätzen) (euch|dich))', weight: 4 },
  {
    say: '(freuen uns (schon|riesig|sehr|mega|total)|wir freuen uns|vorfreude|können es kaum erwarten|endlich wieder)',
    weight: 1.2,
  },
  {
    say: '(verein|wir im verein|unser verein|unsere stadt|unsere region|unsere heimat|heimat|daheim|zuhause)',
    weight: 1.2,
  },
  {
    say: '(gegen (rassismus|rechts|hass|gewalt|antisemitismus|ausgrenzung|diskriminierung)|solidarität|solidarisch|vielfalt|toleranz|gleichberechtigung|chancengleichheit|pride|pride month|inklusion|respekt|menschlichkeit|demokratie|zivilcourage|frieden|zeichen setzen|stehen zusammen|nie wieder)',
    weight: 2,
  },
  {
    say: '(spende*|spenden|gespendet|spendenaktion*|spendenlauf|spendenscheck|für den guten zweck|guten zweck|sozial* engagement|engagement|ehrenamt*|patenschaft*|charity|benefiz*|hilfsprojekt*|hilfsorganisation*|erlös*|zugute)',
    weight: 1.8,
  },
  {
    say: '(spende*|gespendet|engagement|ehrenamt*|unterstützen|umwelt|klima|nachhaltig*|verantwortung|planet*)',
    weight: 1.6,
    needs: ['first-person-plural'],
  },
  {
    say: '(leidenschaft*|herzblut|mit herz|herzensprojekt|herzensangelegenheit|liebe zum detail|mit viel liebe|herz|herzen|seele|familie|familienbetrieb|familienunternehmen|generation|generationen|traum|träume)',
    weight: 1.6,
  },
  {
    say: '(generation|generationen|familienunternehmen|familienbetrieb|familiengeführt*|inhabergeführt*|gründer*|großvater|opa|oma|urgroßvater|vater|mutter)',
    weight: 1.6,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(zusammenarbeit|partnerschaft|kooperation|partner|gemeinde|region)',
    weight: 1.2,
    needs: ['first-person-plural'],
  },
  {
    say: '(helden|alltagshelden|pflegekräfte|einsatzkräfte|feuerwehr|rettungsdienst|ehrenamtliche*|freiwillige*)',
    weight: 1.3,
  },
  {
    say: '(erinnerung*|erinnern|unvergessen|unvergesslich*|in gedenken|wir trauern|trauer|ruhe in frieden|in stillem gedenken|beileid|mitgefühl|tiefe betroffenheit|gedanken sind bei|gedanken bei|throwback|tbt|damals|weißt du noch|wisst ihr noch|nostalgie)',
    weight: 1.8,
  },
  { say: '(unsere gedanken|unser mitgefühl|unsere herzen|unser beileid)', weight: 4 },
  {
    say: '(ausbildung bei uns|arbeiten bei uns|werde teil|teil unseres teams|karriere bei|kollegen gesucht|wir suchen|verstärkung gesucht|komm in unser team|bewirb dich)',
    weight: 1.2,
  },
  {
    say: '(haha*|genau|stimmt|gerne|sehr gerne|gern geschehen|immer wieder gerne|liebe grüße|freut uns|das freut uns|das hören wir|klasse|super|cool|nice|ja|na klar|aber sicher|logo|yes|guten appetit|viel spaß|wie schön|danke|danke dir)',
    weight: 2.5,
    needs: ['reply'],
  },
  { say: '(du|dir|dich|dein|ihr|euch)', weight: 0.6, needs: ['reply'] },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶|🖤)', weight: 0.8 },
  {
    say: '(ich bin|ich habe|ich arbeite|mein name ist|meine ausbildung|mein job|ich liebe|mein lieblings*|mir gefällt)',
    weight: 2,
    needs: ['quotation'],
  },
  {
    say: '(schon immer|von anfang an|tag für tag|jeden tag|mit ganzem herzen|alles geben|geben alles|gaben alles|packen an|anpacken|legen los|unermüdlich)',
    weight: 1.6,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(ein besonderer moment|besonderer tag|gänsehaut*|emotional*|tränen|sprachlos|überwältigt*|unfassbar|bewegend*|gerührt)',
    weight: 1.6,
  },
  {
    say: '(was uns (bewegt|verbindet|wichtig)|uns liegt .. am herzen|liegt uns .. am herzen|am herzen|ist uns wichtig|uns besonders wichtig|wichtig ist uns)',
    weight: 3,
  },
  { say: '(grüße aus|gruß aus|sonnige grüße|liebe grüße|viele grüße|euer)', weight: 1.2 },
  { say: '(danke|vielen dank) .. (hinweis|nachricht|anfrage|frage|verlinkung|teilen)', weight: -1.5 },
  { say: '(wusstest du|wusstet ihr|wussten sie)', weight: -1 },
  { say: '(danke|dank|dankeschön) .. (worte|feedback|stimmung|abend|tag|jahre|zeit)', weight: 2 },
  { say: '(platzen vor stolz|stolz wie|glücklich und stolz|grund zum feiern)', weight: 3 },
  {
    say: '(erzählt|verrät|berichtet) .. (warum sie|warum er|wie sie|wie er|von ihrem|von seinem)',
    weight: 2,
  },
  { say: '(hinter (jedem|jeder|diesem|dieser|allem)) .. (stecken|steckt|stehen|steht)', weight: 2.5 },
  {
    say: '(für uns|bei uns) .. (familie|tradition|ehrensache|selbstverständlich|mehr als|packt jeder|herzenssache)',
    weight: 2.5,
  },
  { say: 'seit <number> jahren .. (für (euch|sie|die menschen)|an eurer seite|mit herz)', weight: 3 },
  {
    say: '(unser großes|ein dickes|ein riesiges|ein großes|riesen|ein riesengroßes|einen großen|ein herzliches|großer dank|großes) (dankeschön|dank|lob|merci)',
    weight: 3.5,
  },
  { say: '(großer|ein großer|ein besonderer|unser) dank [geht|gilt]', weight: 3.5 },
  { say: '(kinder|jugend*|menschen|zukunft|welt)', weight: 0.8, needs: ['first-person-plural'] },
  {
    say: '(möchten|wollen|dürfen|würden) wir (euch|dir|ihnen) [heute|gerne|unsere|unseren] <any> [<any>] vorstellen',
    weight: 4,
  },
  {
    say: '(seit <year>|seit <number> jahren|seit über <number> jahren) .. (steht|arbeitet|gehört|begleitet|rührt|backt|unterrichtet|kümmert|sorgt|packt) .. (bei uns|für euch|für uns|unser*|team|sie|er)',
    weight: 3.5,
  },
  { say: '(könnten|könnte|kann|können) nicht stolzer [sein]', weight: 4, evenNegated: true },
  {
    say: '(stolz auf (dich|euch|unser*|sie|ihn)|mächtig stolz|wahnsinnig stolz|unglaublich stolz|richtig stolz)',
    weight: 3.5,
  },
  {
    say: '(danke|vielen dank|herzlichen dank|dankeschön|wir danken) .. .. (geduld|verständnis|kenntnisnahme|mithilfe|rücksichtnahme)',
    weight: -2.5,
  },
  {
    say: '(auf die nächsten|auf weitere|auf viele weitere) [<number>|hundert|zehn|fünf] (jahre|jahrzehnte|gemeinsame jahre)',
    weight: 3.5,
  },
  {
    say: '(herzliche gratulation|wir danken dir|danken dir|danken wir dir|deine treue|deinen einsatz|dein engagement|lieber <any> du hast|liebe <any> du hast)',
    weight: 3,
  },
  {
    say: '(ihr habt|du hast|sie haben) (das|es|uns|dieses <any>|diesen <any>) .. (möglich gemacht|getragen|geschafft|unvergesslich gemacht|begleitet)',
    weight: 4.5,
  },
  {
    say: '(können es kaum erwarten|freuen uns riesig|freuen uns so sehr) .. (euch|dich|mit euch)',
    weight: 3,
  },
  {
    say: '(alles liebe|alles gute|glückwunsch|glückwünsche|gratulation) .. (vom|von) [ganzen|gesamten] (team|*team|uns|uns allen|*crew)',
    weight: 4.5,
  },
] as const satisfies readonly Keyword[];
