import type { Keyword } from '../keywords.ts';

export const IT_EVENT = [
  {
    say: '(ti aspettiamo|vi aspettiamo|unisciti|unitevi|vieni|venite|partecipa|partecipate|ci vediamo|non mancare|non mancate|appuntamento|raggiungici|raggiungeteci) [a|al|alla|alle|in|il|questo|questa|per|da|da noi|sabato|domenica|domani|stasera] [<any>|<any> <any>] (<date>|<time>|evento|serata|webinar|workshop|concerto|festa|incontro|laboratorio|fiera|stand|mostra|inaugurazione|presentazione|spettacolo|diretta|lezione|degustazione|open day)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(ti aspettiamo|vi aspettiamo|ti aspetto|vi aspetto|non mancare|non mancate|non potete mancare|ci vediamo|ci vediamo lì|sei dei nostri|siete dei nostri|siete tutti invitati|sei invitat*|siete invitat*|vi invitiamo|ti invitiamo|invitiamo tutti|appuntamento a|appuntamento il|appuntamento alle|chi viene|venite a trovarci|vieni a trovarci|venite a scoprire)',
    weight: 2.3,
    evenNegated: true,
  },
  {
    say: '(partecipa|partecipate|iscriviti|iscrivetevi|registrati|registratevi|unisciti|unitevi)',
    weight: 1.8,
  },
  {
    say: '(iscriviti|iscrivetevi|registrati|registratevi|prenota il tuo posto|prenotate il vostro posto|iscrizioni|iscrizione) (ora|qui|subito|gratis|gratuitamente|al|alla|entro|aperte|gratuita|obbligatoria|online|sul|su|a|apert*)',
    weight: 3.2,
  },
  {
    say: '(iscrizioni aperte|posti limitati|posti disponibili|prenotazione obbligatoria|iscrizione obbligatoria|su prenotazione|fino a esaurimento posti|fino ad esaurimento posti|registrazione gratuita|ultimi posti)',
    weight: 2.8,
  },
  {
    say: '(save the date|segna la data|segnati la data|segnate la data|segnatevi la data|segna in agenda|segnatelo in agenda|tenetevi liberi|tieniti libero|non prendete impegni)',
    weight: 3.2,
    evenNegated: true,
  },
  {
    say: '(giveaway*|concorso a premi|concorso|contest|estrazione|lotteria|sorteggio|instant win|challenge|caccia al tesoro)',
    weight: 3.5,
  },
  {
    say: '(vinci|vincete|vincere|puoi vincere|potrai vincere|potresti vincere|vuoi vincere|volete vincere|provare a vincere|aggiudicarti|aggiudicati|aggiudicatevi|in palio|mettiamo in palio) [un|una|uno|il|la|due|<number>|i|le|fantastici|tanti]',
    weight: 3.2,
  },
  {
    say: '(per partecipare|come partecipare|regole|regolamento|montepremi|premi in palio|annunceremo il vincitore|annunceremo i vincitori|vincitore verrà|vincitori saranno|estrarremo|estratti|buona fortuna)',
    weight: 2.3,
  },
  {
    say: '(segui|seguici|metti like|lascia un like|tagga|commenta|condividi|scatta|rispondi|indovina) .. (vincere|partecipare|concorso|estrazione|giveaway|vinci|in palio|contest)',
    weight: 3.8,
  },
  {
    say: '(webinar*|workshop|laboratorio|masterclass|seminario|convegno|conferenza|congresso|summit|forum|meetup|talk|tavola rotonda|open day|open house|porte aperte|career day|hackathon|networking|corso gratuito|lezione gratuita|lezione aperta|lezione di prova|giornata di studi|symposium|incontro)',
    weight: 2.3,
  },
  {
    say: '(festival|concerto|concerti|fiera|fiere|mostra|mostre|esposizione|gala|sfilata|mercatino|mercatini|mercato|sagra|sagre|torneo|maratona|gara|spettacolo|spettacoli|teatro|tour|degustazione|degustazioni|vernissage|inaugurazione|festa|feste|serata|cena|aperitivo|dj set|karaoke|rassegna|proiezione|presentazione del libro|firmacopie|visita guidata|visite guidate|escursione|passeggiata|evento benefico|notte bianca|ciaspolata|camminata|carnevale|tombola|raduno|trekking)',
    weight: 1.5,
  },
  {
    say: '(evento|eventi|prossimo evento|prossimi eventi|in programma|programma completo|programma della|il programma|prossimi appuntamenti|appuntamento|appuntamenti)',
    weight: 1.4,
  },
  {
    say: '(in diretta|diretta|live|live streaming|diretta streaming|diretta instagram|diretta facebook|live su|su zoom|collegati|collegatevi|sintonizzati|sintonizzatevi|in onda|seguici in diretta|seguiteci in diretta)',
    weight: 2.3,
  },
  {
    say: '(musica dal vivo|live music|dal vivo|dj|dj set|band|karaoke|cabaret|ospite|ospiti|special guest|line up|lineup|headliner)',
    weight: 2,
  },
  {
    say: '(questo|questa|il prossimo|la prossima|prossimo|prossima) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend|fine settimana|settimana|sera|mese|pomeriggio)',
    weight: 1.2,
  },
  { say: '(oggi|domani|stasera|questa sera|dopodomani|stanotte)', weight: 0.8 },
  {
    say: '(oggi|domani|stasera|questa sera|<date>) [alle|dalle|ore|dalle ore|alle ore|a partire dalle|h] <time>',
    weight: 2.8,
  },
  {
    say: '(alle|dalle|ore|dalle ore|alle ore|a partire dalle|h|inizio|apertura porte) (<time>|<number>)',
    weight: 1.1,
  },
  { say: '(dal|da) <number> (al|a) (<number>|<date>)', weight: 1.2 },
  {
    say: '(dal|fino al|il|entro il|a partire dal|domenica|sabato|venerdì|giovedì|mercoledì|martedì|lunedì) <date>',
    weight: 0.8,
  },
  { say: '(📆|📅|🗓|⏰|🕐|🕖|🕗|🕘|🎟|🎫)', weight: 1.8 },
  {
    say: '(si terrà|si terranno|si svolgerà|si svolgeranno|avrà luogo|saremo presenti|saremo a|saremo al|saremo alla|inizia|iniziano|comincia|torna|tornano|prende il via|al via|ospiteremo|ospita|si parte|si comincia|suonerà|suoneranno|si esibirà|interverrà|interverranno|si accendono)',
    weight: 0.9,
  },
  {
    say: '(vieni a trovarci|venite a trovarci|ci trovate|ci trovi|passa a trovarci|passate a trovarci|vi aspettiamo) .. (stand|fiera|padiglione|hall|booth|<date>)',
    weight: 3.2,
  },
  {
    say: '(relatore|relatori|relatrice|speaker|ospit*|panel|moderator*|modera|intervengono|interviene)',
    weight: 1.0,
  },
  {
    say: '(ingresso|entrata|evento|partecipazione|accesso|iscrizione) (liber*|gratuit*|gratis)',
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: '(ultimi giorni per|ultimo giorno per|ultima occasione per|hai tempo fino|avete tempo fino|c è tempo fino|mancano <number>|manca poco|mancano pochi giorni|meno <number> giorni|conto alla rovescia|countdown|scadenza iscrizioni|entro il)',
    weight: 1.8,
  },
  { say: '(sfida|challenge|quiz) .. (partecipa*|giorni|premi*|vinci|<date>|in palio)', weight: 3 },
  { say: '(in presenza|online|da remoto|in streaming) .. (<date>|<time>|iscri*|registra*)', weight: 2 },
  {
    say: '(bigliett*|ticket*|prevendit*) .. (<date>|concerto|festival|spettacolo|tour|partita|serata|data)',
    weight: 2.2,
  },
  {
    say: '(puntata|prima tv|partita|fischio d inizio|calcio d inizio|si gioca) .. (<time>|stasera|oggi|ore|<date>)',
    weight: 2.3,
  },
  {
    say: '(grazie|ringraziamo|ringraziare) .. (a chi ha partecipato|per aver partecipato|per essere venut*|hanno partecipato|ci hanno raggiunt*|siete venut*|intervenut*|partecipanti|eravate|presenti)',
    weight: -2.3,
  },
  {
    say: '(ieri|ieri sera|la settimana scorsa|lo scorso|la scorsa|si è (svolt*|tenut*|conclus*)|si sono (svolt*|conclus*)|è stata una (serata|giornata|festa)|è stato un (evento|successo|weekend)|che serata|che festa|abbiamo partecipato|ha partecipato|hanno partecipato|ecco com è andata|alcuni scatti|gli scatti|il recap|vincitore del contest)',
    weight: -1.7,
  },
  {
    say: '(unisciti|entra|iscriviti) (al nostro (team|canale|gruppo)|alla (newsletter|community|nostra community|nostra famiglia|nostra newsletter)|nel (team|gruppo))',
    weight: -1.7,
  },
  {
    say: '(congratulazioni|complimenti|bravissim*) .. (vincitor*|vincitric*|vinto|classificat*)',
    weight: -2.3,
  },
  {
    say: '(concorso (pubblico|di colpa|bandito)|corso di laurea|anno in corso|in corso|lavori in corso|corso vittorio|dal vivo colore|mercato (immobiliare|del lavoro|globale|italiano)|buona serata|buone feste|buona festa|abito da sera)',
    weight: -1.8,
  },
  {
    say: '(siamo aperti|sempre aperti|restiamo aperti|aperti dal|aperto dal|nuovi orari|orari di apertura|orario continuato|chiusi dal|chiuso dal|saremo chiusi|saremo aperti)',
    weight: -2.2,
  },
  {
    say: '(si terrà|si terranno|si svolgerà|si svolgeranno|avrà luogo|saremo presenti|ci sarà|ci saranno)',
    weight: 1.5,
  },
  { say: '(estraiamo|estrarremo|verrà estratto|verranno estratti|sorteggiamo|sarà estratto)', weight: 3.5 },
  {
    say: '(ritrovo|partenza|ritrovo alle|ritrovo ore|partenza ore|partenza alle|appuntamento alle|appuntamento ore) (<time>|<number>|in piazza|davanti)',
    weight: 3,
  },
  { say: '(oggi|domani|stasera|questa sera|<date>) (alle|dalle|ore|h) <number>', weight: 2 },
] as const satisfies readonly Keyword[];
