import type { Keyword } from '../keywords.ts';

export const IT_CONNECTED = [
  {
    say: '(grazie|graziee*|grazie mille|mille grazie|un grazie|un enorme grazie|un grazie speciale|grazie di cuore|infinitamente grazie) (a tutti|a tutte|a voi|a te|a ognuno|a chi|a ciascuno|ai nostri|alle nostre|per averci|per essere|per la fiducia|per il vostro|per la vostra|per l affetto|per il supporto|per il sostegno|per ogni|per questi|per questo|per tutto|perché|per continuare|di essere|di esserci|per l entusiasmo)',
    weight: 4,
  },
  { say: '(grazie|grazie mille|mille grazie|grazie di cuore|grazie infinite)', weight: 2.2 },
  {
    say: '(ringraziamo|ringraziare|ringraziarvi|ringraziarti|riconoscenti|grati|gratitudine|ringraziamento|vi siamo grati)',
    weight: 2.5,
  },
  {
    say: '(orgogliosi|orgogliose|orgoglioso|orgoglio|fieri|fiere|emozionati|emozionate|onorati|felici|felicissimi|commossi|entusiasti|ci riempie|ci rende|ci emoziona|che emozione|che gioia|con il cuore)',
    weight: 1.8,
  },
  {
    say: '(vi presentiamo|ti presentiamo|conosciamo|conosci|conoscete|incontra|lei è|lui è|loro sono|questa è|questo è|dietro ogni|chi c è dietro|chi si nasconde dietro|le persone dietro|i volti|il volto|le mani di|un giorno con|una giornata con|la squadra|facciamo due chiacchiere con) [<any>] ({staff}|mani|anni|ogni|nostra|nostro|persone|volti|team|sorriso)',
    weight: 3,
  },
  {
    say: '(vi presentiamo|ti presentiamo|lei è|lui è|loro sono|chi c è dietro|dietro ogni|dietro a ogni|dietro al bancone|dietro le quinte di|le persone dietro|le mani di|i volti di|il volto di)',
    weight: 2.6,
  },
  {
    say: '(dietro le quinte|backstage|behind the scenes|così nasce|così nascono|nel nostro laboratorio|un giorno in|da dentro|making of|dietro il bancone)',
    weight: 2.2,
  },
  { say: '(nostro|nostra|nostri|nostre|tutto il|tutta la|l intero) {staff}', weight: 1.2 },
  {
    say: '(la nostra|il nostro|i nostri|le nostre) (storia|missione|mission|vision|valori|impegno|filosofia|passione|sogno|radici|cammino|viaggio|percorso|promessa|tradizione|identità|obiettivo|modo di|essenza|eredità|famiglia|avventura|anima|forza)',
    weight: 2.8,
  },
  {
    say: '(crediamo (che|nel|nella|in|nei|nelle)|ci impegniamo|siamo impegnati|ci teniamo|scegliamo (di|ogni)|abbiamo scelto di|continuiamo a|continueremo a|lavoriamo ogni giorno|lavoriamo per|siamo al fianco|al vostro fianco|al tuo fianco|accanto a voi|vicini a|siamo con voi|siamo vicini|il nostro impegno|aderiamo|sosteniamo|diciamo no|facciamo la nostra parte)',
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: '(siamo|amiamo|ci piace|ci appassiona|sappiamo|vogliamo|speriamo|ci auguriamo|ci prendiamo cura|mettiamo|facciamo|da sempre|ogni giorno|ci siamo)',
    weight: 0.6,
  },
  {
    say: '(impegno|passione|dedizione|cura|amore|cuore|anima|sogno|sogni|sacrifici|coraggio|affetto|abbraccio|emozione|emozioni|sorriso|sorrisi|fiducia)',
    weight: 0.8,
  },
  {
    say: '(da parte di|a nome di|da tutti noi|da tutto il|da tutta la|dallo staff|tutto lo staff|tutto il team|tutta la squadra|noi di|la famiglia <any>|la famiglia di|la grande famiglia)',
    weight: 2.5,
  },
  {
    say: '(compiamo|festeggiamo|celebriamo|spegniamo|oggi compiamo|tagliamo il traguardo|raggiungiamo|abbiamo raggiunto|siamo arrivati a|siamo in) [<any>|oggi|i nostri|i] (<number> anni|un anno|<number> candeline|anniversario|compleanno|<number>|il traguardo|primo anno)',
    weight: 3.2,
  },
  {
    say: '(anniversario|compleanno|candeline|<number> anni (insieme|di noi|con voi|di attività|di passione|di storia|di lavoro|fa)|traguardo)',
    weight: 2,
  },
  {
    say: '(era il <year>|tutto è iniziato|tutto iniziò|tutto è cominciato|abbiamo iniziato|abbiamo cominciato|quando abbiamo aperto|<number> anni fa|un anno fa|il nostro primo|la nostra prima|agli inizi|il nonno|la nonna|mio nonno|generazione|generazioni|di padre in figlio)',
    weight: 2.2,
  },
  {
    say: '(buon|auguri|tanti auguri|congratulazioni|complimenti|bravo|brava|in bocca al lupo|benvenut*) .. (team|squadra|collegh*|collega|nostr*|staff|famiglia)',
    weight: 2.5,
  },
  { say: '(complimenti|congratulazioni|siamo felici per|facciamo gli auguri|un applauso)', weight: 1.2 },
  {
    say: '(vi auguriamo|ti auguriamo|vi auguro|auguriamo a tutti|i nostri [migliori] auguri|un abbraccio|un grande abbraccio|vi vogliamo bene|vi abbracciamo|con affetto|a presto)',
    weight: 2,
  },
  {
    say: '(insieme a voi|con voi|insieme|uniti|mano nella mano|fianco a fianco|tutti insieme|in famiglia|grazie a voi|come a casa|casa nostra|senza di voi|senza di te|è merito vostro|merito di)',
    weight: 1.4,
    evenNegated: true,
  },
  {
    say: '(siete|sei) (parte|sempre|stat*|la nostra|il nostro|i nostri|unic*|fantastic*|speciali|tantissimi|meraviglios*|in tanti)',
    weight: 2.2,
  },
  {
    say: '(ci siete mancati|ci mancate|ci mancherai|ci mancherete|non vediamo l ora di (rivedervi|vedervi|abbracciarvi|accogliervi)|bello rivedervi|bentornati|bentornat*|la porta è sempre aperta)',
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: '(ricordiamo|salutiamo|va in pensione|ultimo giorno di lavoro|ci ha lasciato|ci lascia|in memoria|un pensiero|il nostro pensiero|cordoglio|ci stringiamo|rendiamo omaggio)',
    weight: 2.3,
    evenNegated: true,
  },
  {
    say: '(lavora con noi (da|dal)|con noi da|con noi dal|è con noi|da <number> anni (con noi|in azienda|nel|in|dietro|fa|accogli*|impast*)|fa parte della nostra)',
    weight: 3,
  },
  {
    say: '(dalla nostra famiglia|azienda familiare|impresa familiare|a conduzione familiare|bottega di famiglia|siamo una famiglia|di famiglia)',
    weight: 2.2,
  },
  {
    say: '(<number> (follower|followers|iscritti|volte grazie|di voi|amici)|siamo in <number>|siete in <number>|siamo <number>mila|siamo diventati)',
    weight: 2.3,
  },
  { say: '(ho|mi|io|sono nata|sono nato|il mio|la mia)', weight: 0.8, needs: ['first-person-singular'] },
  { say: '(noi|ci)', weight: 0.2, needs: ['we-to-you'] },
  {
    say: '(pride|8 marzo|25 aprile|giornata della terra|giornata mondiale|giornata internazionale) .. (noi|nostro|nostra|crediamo|insieme|siamo|impegno)',
    weight: 2,
  },
  {
    say: '(grazie a|grazie al|grazie alla|grazie ai|grazie all|grazie alle) (un|una|nuovo|nuova|tecnologia|formula|sua|suo|app|questa|questo|innovativ*|sistema|presenza|texture|fibre|speciale)',
    weight: -2.5,
  },
  {
    say: '(per la segnalazione|per averci scritto|per averci contattato|per la pazienza|grazie per la comprensione)',
    weight: -2,
  },
  { say: '(stiamo assumendo|cerchiamo personale|candidati|posizioni aperte|curriculum)', weight: -1.2 },
  { say: '^ (lei|lui) è <any> ', weight: 3 },
  {
    say: 'da (<number>|trent|vent|quarant) anni .. (vostro|vostra|vostri|vostre|nostro|nostra|nostri|nostre|con noi|per voi|accanto)',
    weight: 3,
  },
  { say: '(ve lo|ve la|ve li|ve le|te lo|te la) presentiamo', weight: 2.5 },
] as const satisfies readonly Keyword[];
