import type { ExampleFile } from './examples.ts';

/** As the Italian keywords: written with care, checked against no real post. */
export const IT_EXAMPLES = {
  lang: 'it',
  examples: {
    discount: {
      posts: [
        '20% di sconto su tutti i bollitori fino a domenica',
        'Prima 45 €, ora 29 €: gli zaini da montagna sono in saldo',
        'Spedizione gratuita per ordini superiori a 30 €',
        'Con il codice BREW20 risparmi sul primo acquisto',
        'Mercoledì 2x1 su tutti gli hamburger',
        'Porta un amico: per entrambi un mese gratis',
      ],
      nearMisses: [
        'Cinque consigli per il risparmio energetico in casa',
        'La nostra offerta formativa per il prossimo anno scolastico',
        'Ingresso libero al concerto di venerdì',
        'Confettura senza zucchero e senza conservanti',
      ],
    },
    purchase: {
      posts: [
        'Acquista ora i biglietti sul nostro sito',
        'La panca in rovere è di nuovo disponibile, 180 €, spedizione in tutta Italia',
        'Prenota il tuo tavolo per venerdì allo 055 555 0101',
        'Ordini via WhatsApp entro le 18, ritiro in negozio',
        'Lo trovi nei migliori negozi e online',
      ],
      nearMisses: [
        'Così nasce la nostra ceramica',
        'Grazie per averci accompagnato quest’anno',
        'Le forze dell’ordine ricordano di guidare con prudenza',
      ],
    },
    reviews: {
      posts: [
        '4,8/5 su Google con più di mille recensioni',
        '"Il ventilatore più silenzioso che abbiamo provato, ottimo" - Casa & Vita',
        'Eletta migliore panetteria dell’anno',
        'Cosa dicono i nostri clienti ⭐⭐⭐⭐⭐',
        'Abbiamo vinto la medaglia d’oro al concorso degli oli',
      ],
      nearMisses: [
        'Lasciaci una recensione su Google',
        'Partecipa e vinci un premio',
        'Una notte di stelle cadenti sopra il lago',
      ],
    },
    'general-info': {
      posts: [
        'Lo sapevi che il caffè arabica cresce oltre i mille metri?',
        '3 consigli per curare le piante in estate',
        'Siamo aperti dal lunedì al venerdì dalle 9 alle 18',
        'Abbiamo inaugurato un nuovo negozio a Bologna',
        'Prodotto con latte di capra e sale marino, senza conservanti',
      ],
      nearMisses: ['Buon lunedì!', 'Buongiorno a tutti', 'Mood: venerdì'],
    },
    'exclusive-info': {
      posts: [
        'In anteprima per voi: il primo sguardo allo stivale autunnale',
        'Solo per gli iscritti alla newsletter: la prima immagine del manifesto',
        'Sii tra i primi a scoprirlo: accesso anticipato per i soci',
        'Contenuto esclusivo: il trailer prima di tutti',
      ],
      nearMisses: [
        'Sconto esclusivo per i soci',
        'Una location esclusiva in riva al lago',
        'Iscriviti entro domani al corso di cucina',
      ],
    },
    'new-products': {
      posts: [
        'Vi presentiamo la nuova collezione primavera',
        'È arrivato il nostro nuovo gusto: mango e peperoncino',
        'Abbiamo aggiunto tre nuovi piatti al menù',
        'Da oggi puoi dividere un pagamento con la nostra app',
        'Novità: arriva in negozio la seconda generazione dell’orologio',
      ],
      nearMisses: [
        'Buon anno nuovo a tutti',
        'Abbiamo un nuovo direttore',
        'Apriremo un nuovo negozio a Torino',
        'È arrivata la primavera',
      ],
    },
    opinion: {
      posts: [
        'Quale preferisci, dolce o salato? Vota qui sotto',
        'Come ti sei trovato l’ultima volta da noi? Rispondi al sondaggio',
        'Dicci cosa ne pensi nei commenti',
        'Qual è il tuo preferito?',
        'Con uvetta o senza uvetta?',
      ],
      nearMisses: [
        'Lo sapevi che il cacao è un frutto?',
        'Secondo un sondaggio il 60 % degli italiani dorme male',
        'Cerchi casa?',
      ],
    },
    service: {
      posts: [
        'Ci scusiamo per il disagio, i nostri tecnici sono al lavoro per ripristinare il servizio',
        '@kim Ciao Kim, ci dispiace! Inviaci il numero d’ordine in DM e verifichiamo',
        'Per manutenzione programmata l’app non sarà disponibile stanotte',
        'Lo spettacolo di domani è annullato, i biglietti saranno rimborsati',
        'Attenzione alle truffe: non chiediamo mai i tuoi dati via SMS',
      ],
      nearMisses: [
        'Ordina su WhatsApp',
        'Grazie di essere venuti',
        'Consigli di manutenzione per la tua bici',
      ],
    },
    event: {
      posts: [
        'Ti aspettiamo sabato alle 10:00 per il corso di latte art, 12 posti',
        'Giveaway! Seguici e commenta il tuo percorso per vincere un casco',
        'Iscriviti al webinar del 4 maggio',
        'Venite a trovarci in fiera, padiglione 3, dal 12 al 15 giugno',
        'Stasera musica dal vivo, ingresso libero',
      ],
      nearMisses: [
        'Ieri si è svolto il nostro incontro con le scuole',
        'Saldi fino al 30 %',
        'Buona Pasqua a tutti',
      ],
    },
    connected: {
      posts: [
        'Dieci anni insieme a voi. Grazie di cuore da tutto il team',
        'Lei è Anna: da 15 anni confeziona il vostro tè',
        'La nostra storia comincia nel forno della nonna',
        'Crediamo che ogni persona meriti una casa: il nostro impegno continua',
      ],
      nearMisses: [
        'Grazie alla nuova formula la pelle resta idratata',
        'Buon martedì',
        'Mood: caffè e divano',
      ],
    },
    ideas: {
      posts: [
        'Quale gusto dovremmo creare la prossima estate?',
        'Inviateci le vostre idee per la tazza del 2027',
        'Aiutateci a trovare un nome per il nuovo arrivato in scuderia',
        'Cerchiamo beta tester per la nostra app',
        'Cosa vi piacerebbe trovare nel prossimo menù?',
      ],
      nearMisses: ['Cinque idee regalo per la mamma', 'Quale gusto preferisci?', 'Che bella idea!'],
    },
    community: {
      posts: [
        'La foto della settimana è di @leo: condividi la tua con #amicidellefelci',
        'Tagga un amico che ha bisogno di una pausa',
        'Entra nel nostro gruppo Facebook: siamo già in duemila',
        'I nostri clienti ci mandano le foto dei loro giardini',
        'Diventa ambassador e corri con noi',
      ],
      nearMisses: [
        'La comunità energetica produce 40 kWh al giorno',
        'Il nostro team in montagna',
        'Condividiamo i risultati del trimestre',
      ],
    },
  },
} as const satisfies ExampleFile;
