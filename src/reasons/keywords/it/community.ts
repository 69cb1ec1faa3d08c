import type { Keyword } from '../keywords.ts';

export const IT_COMMUNITY = [
  {
    say: '(tagga|taggate|menziona|menzionate|tag|nomina) [qui|nei commenti|subito] (un|una|il|la|chi|i|le|gli|quell|quella|due|tre|<number>|l) [tuo|tua|tuoi|tue|vostri] (amico|amica|amici|amiche|persona|persone|chi|collega|fidanzat*|mamma|papà|sorella|fratello|compagn*|bff|che|partner|socio|cugina)',
    weight: 4.5,
  },
  {
    say: '(tagga|taggate|menziona|menzionate) (un|una|il|la|chi|i tuoi|le tue|l|quell|<number>|quel)',
    weight: 3.8,
  },
  {
    say: '(taggaci|taggateci|tagga <mention>|taggate <mention>|taggandoci|menzionaci|menzionateci|tagga la nostra|taggate la nostra|tagga il nostro)',
    weight: 4.2,
  },
  {
    say: '(con|usa|usate|usando|utilizza|utilizzate|utilizzando|aggiungi) [l|il nostro|il|lo] (hashtag) ',
    weight: 3.5,
  },
  {
    say: '(condivid*|pubblic*|posta*|posta|mostra*|usa|usate|scatta*|invia*) .. (con|usando|utilizzando|l hashtag|e usa) [l] [hashtag] <hashtag>',
    weight: 4,
  },
  {
    say: '(condividi|condividete|pubblica|pubblicate|posta|postate|inviaci|inviateci|mandaci|mandateci|mostraci|mostrateci|mandate) [con noi|nei commenti|qui] [le|la|il|i|una|un] (tue|tua|tuo|tuoi|vostre|vostra|vostro|vostri|foto|video|storia|scatti) [<any>] (foto|scatto|scatti|selfie|ricord*|storia|storie|look|ricett*|creazion*|video|esperienz*|tavola|momenti|outfit|viaggi*|versione|giardino|piatt*)',
    weight: 4.2,
  },
  {
    say: '(mostraci|mostrateci|mandaci|mandateci|inviaci|inviateci|raccontaci|raccontateci|fateci vedere|facci vedere) (la tua|il tuo|le tue|i tuoi|la vostra|il vostro|le vostre|i vostri|come|dove|una foto|un video)',
    weight: 3.2,
  },
  {
    say: '(le vostre|i vostri|le tue|i tuoi) (foto|scatti|selfie|ricordi|creazioni|look|ricette|storie|video|testimonianze|racconti|capolavori)',
    weight: 2.5,
  },
  { say: '(repost|regram|ripostiamo|repostiamo|reposted|rp) [da|di|from|by] [<mention>]', weight: 3.5 },
  {
    say: '(📷|📸|🎥|ph|credit|credits|foto|foto di|scatto di|video di|grazie a|📷 by|photo by|crediti) [di|by|a] <mention>',
    weight: 2,
  },
  {
    say: '(foto|scatto|video|ricetta|creazione|look|illustrazione|disegno|piatto|opera) (di|da|firmat* da|realizzat* da|scattat* da|inviat* da|condivis* da|inviataci da) <mention>',
    weight: 3.8,
  },
  {
    say: '(grazie|grazie mille|bravissim*|complimenti) [a] <mention> [per|che] [<any>|<any> <any>] (foto|scatto|averci|condivi*|questo|questa|tagg*|video)',
    weight: 3.5,
  },
  {
    say: '(foto|fan|cliente|socio|tifoso|lettore|lettrice|scatto|look|volontari*|ricetta) (della settimana|del mese|del giorno|dei fan|dei clienti|dei tifosi)',
    weight: 3.5,
  },
  {
    say: '(community|comunità|ambassador|ambasciatori|ambasciatrici|club|tribù|fan club|fanclub|crew|gruppo)',
    weight: 1.5,
  },
  { say: '(la nostra|la|della nostra|nella nostra|una) (community|grande famiglia|comunità)', weight: 2.2 },
  {
    say: '(unisciti|unitevi|entra|entrate|iscriviti|iscrivetevi|fai parte|fate parte|partecipa|entra a far parte|entrate a far parte) .. (community|gruppo|club|tribù|comunità|discord|forum|fan club|gruppo facebook|canale|ambassador|associazione|squadra|crew)',
    weight: 3.5,
  },
  {
    say: '(gruppo|canale|community|server) (facebook|whatsapp|telegram|discord|strava|privato|d acquisto|di lettura|di cammino|di corsa)',
    weight: 3.2,
  },
  {
    say: '(diventa|diventate|diventare) (ambassador|volontari*|socio|soci|socia|membro|ambasciator*|donator*|sostenitor*)',
    weight: 3.2,
  },
  {
    say: '(volontari|volontarie|volontario|volontariato|dare una mano|pulizia della spiaggia|puliamo|insieme ai cittadini|banca del tempo|fare rete)',
    weight: 2,
  },
  {
    say: '(i nostri|le nostre|dei nostri|delle nostre|un nostro|una nostra|alcuni dei nostri) [cari|care|affezionat*|fantastic*] {customer} .. (hanno|ha|raccont*|condivid*|invia*|mand*|foto|scatt*|mostra*|realizzat*|creat*|in giro|indossa*)',
    weight: 3.2,
  },
  {
    say: '(i nostri|le nostre|dei nostri|delle nostre|un nostro|una nostra) [cari|care|affezionat*|fantastic*|splendid*] {customer}',
    weight: 1.5,
  },
  {
    say: '(tra (voi|appassionati|genitori|mamme|vicini|soci|tifosi|amici|clienti|lettori|runner|colleghi di)|gli uni (con|agli)|l un l altro|altri (appassionati|genitori|lettori|clienti|runner|giocatori|viaggiatori|soci)|altre (mamme|appassionate|persone come te)|con altri)',
    weight: 2.5,
  },
  {
    say: '(shout out|shoutout|un applauso a|bravo|brava|bravissim*|complimenti a|tanta roba|grazie a) .. <mention>',
    weight: 2,
  },
  {
    say: '(indossat* da|splendida su|su di te|vista su|visto su|bellissim* su|scelt* da|indossa|porta|sfoggia) .. <mention>',
    weight: 2,
  },
  {
    say: '(con i tuoi|con le tue|con i vostri|con le vostre|con un|con una|insieme ai tuoi) (amici|amiche|amico|amica|vicini|compagni|cari)',
    weight: 1,
  },
  {
    say: '(condividi|condividete|condividilo|condividila|manda|mandalo|mandala|invia|inoltra|invialo|gira) .. (amico|amica|amici|amiche|qualcuno|chi|collega|persona)',
    weight: 3,
  },
  {
    say: '(porta|portate|vieni con|venite con|invita|invitate|coinvolgi) .. (amico|amica|amici|amiche|vicini|compagno|compagni)',
    weight: 2,
  },
  { say: '(tifosi|curva|ultras|supporter*|tifo|forza ragazzi|forza ragazze|tutti allo stadio)', weight: 1.2 },
  {
    say: '(ci racconta|ci raccontano|racconta la sua storia|la sua storia|le loro storie|la storia di|con le sue parole|si racconta)',
    weight: 1.8,
  },
  {
    say: '(vincitore|vincitrice|vincitori|partecipanti|finalisti|campion*|allievi|allieve|atlet*|premiati|diplomati)',
    weight: 1.1,
  },
  {
    say: '(complimenti|congratulazioni|bravi|bravissimi|brave|applausi) .. (vincitor*|partecipant*|finalist*|student*|ragazz*|atlet*|allievi|allieve|squadr*)',
    weight: 2,
  },
  {
    say: '(siete stati in <number>|siete in <number>|eravate in <number>|eravamo in <number>|oltre <number> (iscritti|membri|partecipanti|persone|soci|volontari)|<number> (membri|soci|volontari|partecipanti))',
    weight: 1.8,
  },
  {
    say: '(conosci|conoscete|candida|candidate|segnala|segnalate) .. (qualcuno che|una persona che|chi merita|un vicino|un amico che)',
    weight: 2.5,
  },
  {
    say: '(ripostiamo|le ripubblicheremo|ripubblicheremo|condivideremo|le più belle|i più belli|nelle nostre storie|sulla nostra pagina|sul nostro profilo|verranno condivis*|verranno pubblicat*)',
    weight: 2,
  },
  {
    say: '(fan art|fanart|cosplay|fan made|fatto da voi|fatte da voi|creat* da voi|visto da voi|viste da voi|scattat* da voi)',
    weight: 3,
  },
  {
    say: '(aiutatevi|scambio di|scambiare|scambiarsi|scambiatevi|swap party|incontrare altre|conoscere nuove persone|conoscere altri|fare amicizia|nuovi amici|nuove amicizie|tutti insieme per)',
    weight: 2.2,
  },
  {
    say: '(la|il|lo|le|i|questa|questo|questi|queste) <any> (di|by|firmat*) <mention>',
    weight: 2.2,
    not: ['post:link'],
  },
  { say: '<mention> .. (foto|scatto|video|creazione|ricetta|disegno|outfit|versione)', weight: 2 },
  { say: '(ho|mi|mio|mia)', weight: 0.8, needs: ['quotation'] },
  {
    say: '(comunità (montana|europea|scientifica|energetica|energetiche|terapeutica)|social network|gruppo (bancario|industriale|azienda*|alimentare)|club sandwich|golf club|brand ambassador ufficiale|volontari della protezione)',
    weight: -2,
  },
  {
    say: '(raccontatecelo|raccontacelo|mostratecelo|mostracelo|fatecelo vedere) .. (foto|scatto|video|commenti)',
    weight: 3.5,
  },
  { say: '(passa|gira|inoltra|manda|condividi) questo (post|video|reel|messaggio) (a|con|ad)', weight: 4 },
  { say: 'porta (un amico|un amica|chi vuoi|la tua amica|il tuo amico|con te chi)', weight: 1.2 },
  { say: '(cerchi|cercate|trova|trovate) (compagn*|compagni di|altri|altre|qualcuno con)', weight: 3 },
  { say: '(grazie a|merito di|opera di) <mention>', weight: 3 },
] as const satisfies readonly Keyword[];
