import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 0 labelled posts of real brands and 366 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const IT_LEARNED: LearnedWeights = {
  prior: {
    discount: -6.11,
    purchase: -4.79,
    reviews: -3.86,
    'exclusive-info': -4.31,
    'new-products': -4.5,
    opinion: -5.53,
    service: -5.91,
    event: -6.06,
    connected: -3.5,
    ideas: -5.84,
    community: -3.58,
    'general-info': 0.01,
    giveaway: -5.82,
    entertain: -1.25,
    greeting: -3.32,
    inspire: -2.49,
    cause: -3.05,
    'jobs-investors': -2.72,
    other: -1.51,
  },
  whenAlso: -2,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -1.5,
    discount: -3,
    'exclusive-info': -2.5,
    'new-products': -1.5,
    purchase: -3.5,
    reviews: -4,
    community: -3,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
    'general-info': 0.08,
  },
  weights: {
    'discount: <percent> [di] (sconto|sconti|off|extra|in meno|di risparmio|su tutto|sul|sulla|sui|sulle|su tutta|su tutti|su tutte|su una)':
      { discount: 6.03, purchase: 0.08, 'general-info': -0.24 },
    'discount: (sconto|sconti|scontato|scontata|ribasso|risparmi|risparmia|risparmiare|risparmiate|approfitta*|saldi) [fino al|del|fino] <percent>':
      { discount: 5.23, purchase: 0.1 },
    'discount: (sconto|sconti|scontato|scontata|scontati|scontate|scontistica|scontissimo|superscont*)': {
      discount: 5.2,
    },
    'discount: (sconto|buono|voucher|bonus|coupon) [di|da] <money>': {
      discount: 6.69,
      purchase: -0.58,
      giveaway: 0.27,
    },
    'discount: <money> (di sconto|in meno|di risparmio|di bonus|di rimborso|di cashback|in omaggio|di buono)':
      { discount: 6.69 },
    'discount: (risparmia|risparmi|risparmiate|risparmiare) [fino a|più di|subito] (<money>|<percent>)': {
      discount: 6.15,
    },
    'discount: (codice|codici) (sconto|promo|promozionale|coupon)': { discount: 6.69 },
    'discount: (usa|usate|inserisci|inserite|utilizza|utilizzate|inserendo|digita|con|col) [il|il nostro] (codice|coupon) -reply':
      { discount: 5.2 },
    'discount: codice <code> +promo-code': { discount: 6.69 },
    'discount: (coupon|buono sconto|buoni sconto|buono spesa|buoni spesa|voucher)': { discount: 5.2 },
    'discount: (saldi|saldo estivo|svendita|svendite|svuotatutto|svuota tutto|fuori tutto|sottocosto|liquidazione|outlet|occasioni|prezzi pazzi|prezzi bomba)':
      { discount: 5.2 },
    'discount: (saldi|promo|promozione|promozioni|offerta|offerte|sconti) .. (fino al|fino a|valid*|termina*|iniziano|inizia|scade|scadono|ultimi|ultimo|continuano|solo per|partono)':
      { discount: 5.2 },
    'discount: (promo|promozione|promozioni|in promozione|in promo)': { discount: 4.46 },
    'discount: (in offerta|offerta lampo|offerte lampo|offerta speciale|offerte speciali|super offerta|offerta del (giorno|mese)|offerta della settimana|offerta valida|offerta lancio|offerta di lancio|offertissima|offertona|volantino|flash sale|black friday|cyber monday|black week|prime day|singles day|mid season sale|private sale|last minute)':
      { discount: 5.23, purchase: 0.21, 'general-info': -0.25 },
    'discount: (offerta|offerte)': { discount: 2.68 },
    'discount: (metà prezzo|a metà|mezzo prezzo)': { discount: 5.95 },
    'discount: (<number> per <number>|<number> al prezzo di <number>|2x1|3x2|due al prezzo di uno|prendi <number> paghi <number>|prendi due paghi uno|compri <number> paghi <number>|1+1|paghi <number>)':
      { discount: 6.85 },
    'discount: (il secondo|la seconda|il terzo|la terza|il 2°) .. (gratis|omaggio|in omaggio|te lo regaliamo|lo regaliamo|offriamo noi|lo offriamo noi|metà prezzo|<percent>|<money>)':
      { discount: 6.69 },
    'discount: (spedizione|spedizioni|consegna|consegne|reso|resi|trasporto|installazione|montaggio|spese di spedizione) .. (gratis|gratuita|gratuite|gratuito|gratuiti|omaggio|in omaggio|azzerate|offert*|incluse)':
      { discount: 6.16 },
    'discount: (senza|zero|niente|nessuna) (spese di spedizione|costi di spedizione|costi di attivazione|costo di attivazione|commissioni|canone|spese|interessi|costi aggiuntivi)':
      { discount: 3.72 },
    'discount: (in omaggio|omaggio|omaggi|in regalo|gratis|free) -imperative-opening': {
      discount: 3.21,
      connected: 0.06,
      'general-info': 0.1,
    },
    'discount: (in omaggio|in regalo|gratis|omaggio) .. (acquist*|spesa|ordine|ordini|compr*|prenot*)': {
      discount: 5.95,
    },
    'discount: (acquist*|acquistando|ordinando|comprando|con ogni ordine|ogni <number> pezzi|spesa minima|con una spesa|spendi|su ordini|per ordini|a partire da <money> di spesa) .. (omaggio|regalo|gratis|regaliamo|gratuit*|ricevi|<percent>)':
      { discount: 5.95 },
    'discount: (ti regaliamo|vi regaliamo|te lo regaliamo|lo offriamo noi|offriamo noi|offre la casa|ti offriamo|vi offriamo) [un|una|il|la|i|le|<percent>|<money>|<number>]':
      { discount: 4.46 },
    'discount: (campione|campioncino|campioncini|campioni|mini size|caffè|bicchiere|calice|aperitivo|dolce|dessert|colazione|mese|mesi|notte|ingresso|prova|preventivo|consulenza|bambini|bimbi) (gratis|gratuit*|omaggio|in omaggio|in regalo|offert*)':
      { discount: 4.52 },
    'discount: (prova|provalo|provala|provaci|provate) .. (gratis|gratuitamente|gratuita)': { discount: 5.2 },
    'discount: (<number> (mesi|giorni|settimane) (gratis|gratuiti|in regalo|di prova|omaggio)|primo mese gratis|mese gratis)':
      { discount: 6.23 },
    'discount: (prezzo|prezzi|tariffa|tariffe|offerta|quota|tariffe) (speciale|speciali|scontat*|ridott*|promozional*|agevolat*|lancio|di lancio|bloccat*|imbattibil*|convenzionat*|outlet|mai vist*|ribassat*|early bird|vantaggios*|incredibil*)':
      { discount: 5.2 },
    'discount: (super prezzo|superprezzo|prezzone|prezzo piccolo|piccolo prezzo|piccoli prezzi|prezzi bassi|ribass*|prezzo tagliato|tagliamo i prezzi|abbassiamo i prezzi|giù i prezzi)':
      { discount: 4.46 },
    'discount: (approfitta*|approfittane|approfittatene|non perdere|non perdetevi|sfrutta) .. (offert*|promo*|scont*|saldi|prezzi|tariffa|occasione)':
      { discount: 5.26 },
    'discount: (solo|soli|sole|soltanto|solamente|appena) <money>': { discount: 3.82, purchase: -0.1 },
    'discount: (anziché|invece di|al posto di|prima|prezzo pieno|valore|del valore di|da) <money> .. (ora|adesso|a|solo|oggi) <money>':
      { discount: 6.82 },
    'discount: <money> (anziché|invece di|invece che|al posto di|al posto che) <money>': { discount: 6.69 },
    'discount: (anziché|invece di|al posto di|invece che) <money>': { discount: 5.95 },
    'discount: (<number> {product} (a|per|al prezzo di) <money>|<number> pezzi (a|per) <money>)': {
      discount: 3.72,
    },
    'discount: (punti|doppi punti|punti doppi|raccolta punti|punti fedeltà|carta fedeltà|fidelity card|programma fedeltà|punti extra|cashback|rimborso) [del|di|doppi*|extra|in più]':
      { discount: 3.54, event: -0.24, 'general-info': -0.07 },
    'discount: (punti (doppi|tripli|extra|in più)|doppi punti|raddoppia i punti|il doppio dei punti)': {
      discount: 5.95,
    },
    'discount: (happy hour|early bird|early booking|prenota prima|giropizza|all you can eat|menù fisso)': {
      discount: 3.72,
    },
    'discount: (porta un amico|presenta un amico|invita un amico) .. (scont*|gratis|buono|omaggio|<money>|<percent>)':
      { discount: 5.95 },
    'discount: (under <number>|over <number>|studenti|bambini|bimbi|donne|residenti|soci|famiglie) .. (gratis|gratuit*|scont*|ridott*|metà prezzo|entrano gratis|entrano liberi)':
      { discount: 4.46 },
    'discount: (biglietto|biglietti|ingresso|ingressi|tariffa|tariffe|quota) (ridott*|agevolat*)': {
      discount: 5.96,
    },
    'discount: (ecobonus|bonus (bici|mobili|casa|vacanze|cultura)|incentivi|rottamazione|supervalutazione|permuta) .. (<money>|<percent>|scont*)':
      { discount: 3.72 },
    'discount: (solo (oggi|per oggi|per questo|fino a|questo weekend|questa settimana|per <number>|online)|fino a esaurimento|salvo esaurimento|fino ad esaurimento|per poco tempo|a tempo limitato|per un tempo limitato|ultime ore|ultimi giorni|ultimo giorno) .. (<percent>|<money>|scont*|promo*|offert*|saldi|prezz*)':
      { discount: 5.23, purchase: 0.1 },
    'discount: (convien*|risparmio|risparmiare|conveniente|convenienza|a buon prezzo|low cost|ottimo prezzo)':
      { discount: 1.37 },
    'discount: (sale|discount|off) +percentage': { discount: 2.97 },
    'discount: (ingresso|entrata|evento|partecipazione|iscrizione|accesso|webinar|prenotazione|corso) (liber*|gratuit*|gratis)':
      { discount: -3.28 },
    'discount: (vinci|vincere|in palio|estrazione|giveaway)': { discount: -2.98 },
    'discount: (offert* (di lavoro|formativa|culturale|musicale|commerciale)|offre (un|una) (vista|esperienza|percorso|servizio)|domanda e offerta|offerta formativa)':
      { discount: -4.46 },
    'discount: (senza (zucchero|zuccheri|glutine|lattosio|conservanti|alcol|parabeni|solfiti))': {
      discount: -1.49,
    },
    'discount: (risparmio (energetico|idrico)|saldi di|codice (della strada|fiscale|etico|postale|qr|civile)|qr code|buono (a|come|da)|che buono|sconto di pena)':
      { discount: -3.72 },
    'discount: (paga|paghi|pagate|costa|costano|<money>) .. (la metà|metà prezzo|meno|invece di|anziché|invece che) [<number>|<money>]':
      { discount: 5.31, 'new-products': 0.11, 'general-info': -0.17 },
    'discount: (solo|soltanto) (questa settimana|questo weekend|oggi|per oggi|fino a <date>|sabato e domenica|questo mese)':
      { discount: 3.14, purchase: -0.19 },
    'discount: (estraiamo|estrarremo|sorteggiamo|verrà estratto|verranno estratti)': {
      discount: -3.88,
      purchase: -0.06,
      giveaway: 0.59,
    },
    'discount: (fino al|fino a|meno) <percent> ': { discount: 2.68 },
    'discount: (cresce*|crescono|aumenta*|cala*|calano|scende|consuma*|riduce|copre|emissioni|cresciut*|aumentat*) .. <percent>':
      { discount: -4.55 },
    'discount: (due|tre|<number>) .. al prezzo di (uno|una|due)': { discount: 6.88 },
    'purchase: (acquista|acquistate|compra|comprate|ordina|ordinate|acquistalo|acquistala|acquistali|acquistale|compralo|comprala|ordinalo|ordinala|ordinale|ordinali|shoppa|shop) (ora|subito|online|qui|adesso|su|sul|sullo|il|la|lo|i|le|in|dal|oggi|la tua|il tuo|i tuoi|le tue|direttamente|now)':
      { discount: 0.13, purchase: 4.51, reviews: 0.17 },
    'purchase: ^ (acquista|acquistate|compra|ordina|ordinate|shoppa|shop|prenota|prenotate|preordina)': {
      purchase: 3.14,
    },
    'purchase: (acquist*|compr*|ordin*|prenot*|preordin*|preno*) .. (<url>|<phone>|<email>)': {
      purchase: 4.46,
    },
    'purchase: (prenota|prenotate|prenotalo|prenotala|prenotati|riserva|riservate) [subito|ora|già] (ora|subito|online|qui|adesso|il|la|il tuo|la tua|i tuoi|un|una|su|sul|al|allo|via|con|in|entro|presto)':
      { purchase: 4.16, 'new-products': -0.08, 'general-info': 0.29 },
    'purchase: (prenotazione|prenotazioni|prenotare|prenota|prenotate|info e prenotazioni|per prenotare|per prenotazioni|per ordinare|per ordini|ordini al|ordini allo|ordini via)':
      { purchase: 2.96, 'exclusive-info': 0.38, 'new-products': -0.16, 'general-info': -0.06 },
    'purchase: (info|prenotazioni|prenota*|ordin*|chiama*|tel|telefono|telefonare|whatsapp|cell|☎|📞|📲|al numero|scrivici) .. <phone>':
      { purchase: 3.39 },
    'purchase: (preordin*|pre-ordin*|preorder|pre-order|prevendita|prevendite|prenotazioni aperte|ordini aperti|apertura ordini|sono aperte le prenotazioni|aperte le prenotazioni|aperti gli ordini)':
      { purchase: 4.5, event: -0.29, 'general-info': -0.06 },
    'purchase: (disponibile|disponibili|acquistabile|acquistabili|ordinabile|ordinabili|prenotabile|prenotabili) [già|ora|subito|anche|da subito] (ora|online|in|nel|nei|nelle|nello|su|sul|sullo|presso|da|dal|per|qui|subito|solo|esclusivamente|anche)':
      { purchase: 3.79, event: 0.06 },
    'purchase: (disponibile|disponibili)': { purchase: 2.29 },
    'purchase: (in vendita|in tutti i|in tutte le|presso i|nei migliori|nelle migliori|nei nostri|nelle nostre|nel nostro|nella nostra) [<any>] {place}':
      { purchase: 3.85, 'general-info': 0.16 },
    'purchase: (in vendita|vendesi|in commercio|messo in vendita|messa in vendita)': { purchase: 3.14 },
    'purchase: (lo trovi|la trovi|li trovi|le trovi|lo trovate|la trovate|li trovate|le trovate|vi aspetta|ti aspetta|ti aspettano|vi aspettano|trovi tutto|trovate tutto|puoi trovarlo|puoi trovarla) [tutti|già|anche] (in negozio|online|sul|sullo|su|in|nei|nel|nelle|nella|da|dal|presso|al|allo|solo|qui)':
      { purchase: 4.13, 'general-info': 0.28 },
    'purchase: (in libreria|in edicola|in farmacia|in negozio|in store|in boutique|nello store|nei negozi|in profumeria|al supermercato|in erboristeria|in concessionaria)':
      { purchase: 2.85, 'new-products': 0.37, event: -0.22, community: -0.09 },
    'purchase: (shop online|e-shop|eshop|negozio online|store online|sullo shop|nello shop|sul nostro shop|online store|e-commerce|ecommerce|webshop|link per acquist*|link per ordin*)':
      { purchase: 3.53, reviews: 0.21 },
    'purchase: (aggiungi|aggiungilo|aggiungila|metti|mettilo) .. carrello': { purchase: 4.39 },
    'purchase: (di nuovo disponibil*|tornat* disponibil*|riassortit*|riassortimento|restock|back in stock|di nuovo in stock|tornat* in negozio|ultimi pezzi|ultime copie|ultimi posti|ultime disponibilità|pezzi limitati|posti limitati|pochi pezzi|pochi posti|quantità limitata|quantità limitate|fino a esaurimento|fino ad esaurimento|scorte limitate|pezzo unico|pezzi unici|pronta consegna)':
      { purchase: 3.84, 'general-info': -0.06 },
    'purchase: (esaurit*|sold out)': { purchase: 1.77 },
    'purchase: (biglietto|biglietti|ticket|tickets|abbonamento|abbonamenti|pass) .. (disponibil*|in vendita|online|su|qui|<url>|<money>|in prevendita|biglietteria|link|acquist*)':
      { purchase: 3.97 },
    'purchase: (acquista*|compra*|prendi|prenota*|assicurati|accaparrati|riserva) .. (bigliett*|ticket*|posto|posti|abbonament*|pass)':
      { purchase: 4.96 },
    'purchase: (biglietti|biglietteria|ticketone|vivaticket|prevendite)': {
      purchase: 3.04,
      service: 0.21,
      event: -0.15,
      'general-info': -0.21,
    },
    'purchase: (prenota*|riserva*|blocca*) .. (tavolo|tavoli|camera|camere|soggiorno|volo|visita|test drive|posto|appuntamento|lezione|trattamento|vacanza|consulenza|ombrellone|prova|seduta)':
      { purchase: 4.61 },
    'purchase: (fissa|prendi|prenota|prendere|fissare|richiedi|su) [il tuo|un|subito un|la tua|una] (appuntamento|preventivo|consulenza)':
      { purchase: 4.28 },
    'purchase: (scrivici|contattaci|contattateci|scriveteci|chiamaci|chiamateci|in direct|dm|messaggio privato|whatsapp) .. (ordin*|prenot*|acquist*|prezz*|preventiv*|disponibil*)':
      { purchase: 4.02 },
    'purchase: (ordin*|prenot*|acquist*|prezz*|info e costi|preventivo) .. (in dm|in direct|direct|whatsapp|messaggio privato|in privato)':
      { purchase: 4.05 },
    'purchase: <money> (al pezzo|l uno|l una|cadauno|cad|a persona|al kg|al chilo|al mese|iva inclusa|a notte|all etto|la confezione|a testa|tutto incluso|bevande escluse)':
      { purchase: 3.21, 'general-info': 0.22 },
    'purchase: (a|da|a partire da|prezzo|costo|al prezzo di|al costo di|quota|costa|costano|per) <money>': {
      discount: 0.15,
      purchase: 2.47,
      'general-info': 0.12,
      giveaway: 0.23,
    },
    'purchase: (prezzo|prezzi|listino|costo)': { purchase: 1.41 },
    'purchase: (taglia|taglie|numero|numeri) .. (<number>|xs|s|m|l|xl)': { purchase: 2.77 },
    'purchase: (disponibile|disponibili) (in|nei) (taglie|colori|colore|<number> (colori|taglie|varianti|formati)|tutte le taglie|vari colori|diversi colori|più colori)':
      { purchase: 3.14 },
    'purchase: (asporto|da asporto|d asporto|take away|takeaway|delivery|consegna a domicilio|consegniamo a|a domicilio|ritiro in negozio|click and collect|clicca e ritira|deliveroo|glovo|just eat|spediamo|spedizione in|spedizioni in|consegna in)':
      { purchase: 3.32 },
    'purchase: (corri|correte|passa|passate|vieni|venite|ti aspettiamo|vi aspettiamo) .. (a provarl*|ad acquist*|in negozio|a comprar*|in store|a ritirar*|nei nostri {place}|nel nostro {place})':
      { purchase: 3.5, event: -0.13, 'general-info': -0.15 },
    'purchase: (regalati|regalatevi|regala|regalalo|regalala|concediti|portalo a casa|portala a casa|portati a casa|fai tuo|falla tua|fallo tuo|non fartelo scappare|non fartela scappare|prima che finisca|prima che finiscano)':
      { purchase: 2.26 },
    'purchase: (idea regalo|idee regalo|gift card|buono regalo|buoni regalo|carta regalo|cesti natalizi|confezione regalo|cofanetto regalo)':
      { purchase: 3.46 },
    'purchase: (ordina|ordinate|ordini|ordinare|ordinazioni|acquistare|acquistarlo|acquistarla|comprare|comprarlo)':
      { purchase: 1.82, 'new-products': 0.18 },
    'purchase: (shopping|shop)': { purchase: 1.63, 'general-info': 0.19 },
    'purchase: (abbonati|attiva subito|attivala|sottoscrivi|scarica l app) [ora|subito|qui|su|sul]': {
      purchase: 1.51,
    },
    'purchase: (affittasi|in affitto|noleggia|a noleggio|vendita|vendiamo)': {
      purchase: 1.86,
      event: -0.24,
      'general-info': -0.09,
    },
    'purchase: (prenota|prenotazione) .. (vaccin*|screening|esame)': { purchase: 0.63 },
    'purchase: (ordine (dei medici|degli avvocati|degli ingegneri|del giorno|pubblico|alfabetico)|forze dell ordine|in ordine|ordine e|prezzo da pagare|numero di ordine|numero d ordine|numero ordine)':
      { purchase: -3.15 },
    'purchase: (entrata|ingresso) (libera|libero|gratuit*) .. (prenotazione|prenota*)': { purchase: -1.26 },
    'purchase: (prezzi (dell energia|del gas|al consumo|dei carburanti|delle materie)|prezzo (dell oro|del gas|del petrolio))':
      { purchase: -2.51 },
    'purchase: (bilocale|trilocale|quadrilocale|monolocale|appartamento|villa|villetta|attico|rustico|box auto) .. (<money>|in vendita|in affitto|vendesi)':
      { purchase: 3.81, 'general-info': 0.1 },
    'purchase: (chiamaci|contattaci|chiama|scrivici|telefonaci) per (una visita|vederlo|vederla|un preventivo|prenotare|ordinare|un appuntamento|provarlo|provarla)':
      { purchase: 4.12, 'general-info': 0.19 },
    'purchase: da (oggi|domani) (online|in negozio|nello shop|sullo shop|in vendita|in libreria|in edicola)':
      { purchase: 3.74, 'general-info': -0.18 },
    'reviews: (<number> stelle|cinque stelle|5 stelle|quattro stelle|a cinque stelle) [su|di|per]': {
      reviews: 5.06,
    },
    'reviews: (⭐⭐⭐|★★★|🌟🌟🌟)': { reviews: 6.27 },
    'reviews: <score>': { reviews: 5.51 },
    'reviews: (voto|punteggio|valutazione|media|giudizio|rating) [medio|media|di|complessivo] (<score>|<number>)':
      { reviews: 5.36 },
    'reviews: (recensione|recensioni|recensito|recensita|recensiscono|recensisce|testimonianza|testimonianze|review|reviews|feedback)':
      { reviews: 4.73, connected: -0.06 },
    'reviews: (recensione|recensioni|opinioni|parole|commenti|testimonianze|messaggio|feedback|pensieri) (di|dei|delle|della|su|da) (chi|nostri|nostre|una nostra|un nostro|clienti|google|tripadvisor|trustpilot|<any>)':
      { reviews: 4.66 },
    'reviews: (cosa|ecco cosa|quello che|cosa ne|ciò che|come) (dicono|pensano|raccontano|scrivono|dice|pensa|scrive|parlano) (di noi|i nostri|le nostre|i clienti|chi|gli esperti|la stampa|gli ospiti|del|della|dei)':
      { reviews: 6.28, connected: -0.06 },
    'reviews: (dicono|scrivono|parlano|hanno detto|hanno scritto) (di noi|del nostro|della nostra|i nostri|di questo)':
      { reviews: 5.48 },
    'reviews: (i nostri|le nostre|nostri|un nostro|una nostra|un|una) {customer} (dice|dicono|ci scrive|ci scrivono|ha scritto|hanno scritto|consigliano|lo confermano|la adorano|lo adorano|hanno valutato|soddisfatt*|felici|content*|entusiast*|ci ha scritto)':
      { reviews: 5.48 },
    'reviews: (cliente|clienti|ospiti|pazienti) (soddisfatt*|felici|felice|content*|entusiast*)': {
      reviews: 4.7,
    },
    'reviews: (premio|premi|premiato|premiata|premiati|premiate|riconoscimento|riconoscimenti|medaglia|medaglie|award|awards|oscar del|certificazione di qualità|sigillo)':
      { reviews: 3.13, event: 0.05, 'general-info': -0.05 },
    'reviews: (abbiamo vinto|ha vinto|hanno vinto|ci siamo aggiudicati|si aggiudica|si è aggiudicat*|abbiamo ricevuto|ha ricevuto|ha ottenuto|abbiamo ottenuto|abbiamo conquistato|conquista|ha conquistato|vincitore del|vincitrice del|insignit*) .. (premio|medaglia|riconoscimento|award*|oro|argento|forchette|bicchieri|stella|titolo)':
      { reviews: 6.62, 'general-info': -0.11 },
    'reviews: (medaglia d oro|medaglia d argento|medaglia di bronzo|tre bicchieri|stella michelin|guida michelin|gambero rosso|slow food|bandiera blu|due forchette|tre forchette|travellers choice|red dot|compasso d oro|tre coni|cappello|altroconsumo|sbarro|prodotto dell anno|premio innovazione)':
      { reviews: 4.7 },
    'reviews: (elett*|votat*|nominat*|eletto|eletta|riconosciut*|inserit*|selezionat*|scelt*|classificat*|premiat*|considerat*) [come|tra|fra|da] [i|il|la|le|una delle|uno dei|tra i|tra le] (miglior*|prim*|top|preferit*|numero uno|eccellenz*|prodotto dell anno)':
      { reviews: 6.56 },
    'reviews: (tra|fra|uno dei|una delle|dentro) [i|le] [<number>|dieci|cento] (miglior*|più apprezzat*|più amat*|più votat*)':
      { reviews: 4.7 },
    'reviews: (il|la|i|le) miglior* <any> (d italia|dell anno|del mondo|di roma|di milano|di napoli|di torino|della città|della regione|italian*|al mondo|in italia)':
      { reviews: 5.48 },
    'reviews: (classifica|classifiche|ranking|top <number>|primo posto|primi posti|al primo posto|numero uno|secondo posto|terzo posto|podio)':
      { reviews: 3.91 },
    'reviews: (finalist*|candidat* al premio|nomination|nominat* ai|in nomination|semifinalist*)': {
      reviews: 3.91,
    },
    'reviews: (più vendut*|bestseller*|best seller*|i più amati|le più amate|il più amato|la più amata|più richiest*|più ordinat*|i preferiti dei|il preferito dei|più lett*|amatissim*|più scaricat*|il più votato)':
      { reviews: 4.77, 'new-products': 0.15, event: 0.18, community: -0.13, giveaway: 0.17 },
    'reviews: (consigliat*|raccomandat*|approvat*|promoss*|certificat*|apprezzat*) (da|dai|dagli|dalle|dalla|a pieni voti)':
      { reviews: 4.7 },
    'reviews: (consigliatissim*|super consigliat*|lo consiglio|la consiglio|li consiglio|le consiglio|ve lo consiglio|da consigliare|consiglio vivamente|straconsigliat*|ci tornerò|ci torneremo|torneremo|ci ritorneremo|tornerò sicuramente|esperienza (fantastica|stupenda|meravigliosa|indimenticabile|top))':
      { reviews: 4.91, 'general-info': -0.16 },
    'reviews: (ottim*|eccellent*|fantastic*|stupend*|meraviglios*|perfett*|incredibil*|buonissim*|bellissim*|squisit*|delizios*|professional*|gentilissim*|impeccabil*|eccezional*|top) +quotation':
      { reviews: 3.13 },
    'reviews: (ottim*|eccellent*|fantastic*|il miglior*|la migliore|consigli*|perfett*|bravissim*|impeccabil*|squisit*|mai provat*|mai mangiat*) +quote-credit':
      { reviews: 4.71 },
    'reviews: (secondo (la rivista|la guida|gli esperti|la stampa|la classifica|i nostri clienti|i lettori|altroconsumo|tripadvisor|forbes|il sole|gambero)|a detta di|parola di (cliente|chi))':
      { reviews: 4.7 },
    'reviews: (parla di noi|parlano di noi|ha parlato di noi|ci segnala|ci ha dedicato|articolo dedicato|rassegna stampa|visto su|citati da|citato da|dicono di noi|ci ha recensit*)':
      { reviews: 4.7 },
    'reviews: (a confronto|confronto tra|messi a confronto|abbiamo testato|abbiamo provato|abbiamo messo alla prova|la nostra prova|test comparativo|il nostro verdetto|la nostra recensione|prova su strada|la recensione di)':
      { reviews: 3.93 },
    'reviews: (testat*|clinicamente|dermatologicamente|provat*) (testat*|provat*|da|su|clinicamente|approvat*)':
      { reviews: 2.35 },
    'reviews: <percent> (dei|delle|degli|di) (clienti|utenti|donne|consumatori|pazienti|partecipanti|intervistat*|studenti|nostri) .. (consigli*|soddisfatt*|conferm*|not*|tornerebb*|rifarebb*|promuov*|dichiara*)':
      { reviews: 6.5 },
    'reviews: (grazie|ringrazia*) .. (recensione|recensioni|per le tue parole|per le vostre parole|per il premio|riconoscimento|per averci votat*|per averci scelt* come)':
      { reviews: 4.7 },
    'reviews: (orgoglios*|felici|onorat*|fier*) .. (premio|riconoscimento|premiat*|classifica|selezionat*|medaglia|nomination)':
      { reviews: 5.01 },
    'reviews: (caso di successo|case history|case study|storia di successo|prima e dopo|la sua esperienza|racconta la sua esperienza|ci racconta la sua)':
      { reviews: 2.82 },
    'reviews: (lasciaci|lasciateci|lascia|scrivi|scrivici|dacci|dateci|inviaci) .. (recensione|recensioni|feedback|opinione|voto)':
      { reviews: -3.49, opinion: 0.16, connected: -0.19 },
    'reviews: (vinci|vincere|partecipa*|in palio|concorso|estrazione|montepremi) .. (premio|premi|vincitor*)':
      { reviews: -3.92 },
    'reviews: (concorso a premi|premio (nobel|produzione|di risultato|strega|oscar)|premi oscar|stelle (marine|cadenti|filanti)|hotel <number> stelle|notte di stelle|consegna dei premi)':
      { reviews: -3.14 },
    'reviews: (complimenti|congratulazioni|bravi|bravissim*) .. (vincitor*|vincitric*|premiat*|finalist*)': {
      reviews: -2.82,
    },
    'reviews: (nel suo test|nella sua recensione|nella nostra recensione|nel test di|nella classifica (dei|delle|di)|inserit* nella|inserit* nel|segnalat* dalla guida|citat* dalla guida)':
      { reviews: 5.25 },
    'reviews: (scrive|scrivono|commenta|racconta|dice) .. (cliente|clienti|ospite|ospiti|rivista|magazine|test|google|tripadvisor)':
      { reviews: 3.91 },
    'reviews: (messo|messi|messe|mettiamo) a confronto': { reviews: 2.96 },
    'reviews: (il|la|i|le) (più|miglior*) .. (abbia mai|abbiamo mai|mai avuto|mai provat*|mai mangiat*|mai assaggiat*|mai vist*)':
      { reviews: 5.48 },
    'reviews: (entra|entrano|entriamo|siamo) (tra|fra) (i|le) (<number>|cento|dieci|venti|primi|prime|top|finalist*|miglior*)':
      { reviews: 5.29 },
    'general-info: (scopri|scoprite|leggi|leggete|guarda|approfondisci|tutte le|ulteriori|maggiori|più|per) (di più|informazioni|info|dettagli|tutto l articolo|l articolo|l intervista|il video|maggiori informazioni|saperne di più|come|perché|cosa|quali|tutti i dettagli)':
      { 'general-info': 1.86 },
    'general-info: (tutte le info|tutte le informazioni|tutti i dettagli|info sul sito|info in bio|trovi tutto|per saperne di più|maggiori informazioni|leggi l articolo|leggi di più|articolo completo|nel link|continua a leggere)':
      { 'new-products': 0.25, 'general-info': 1.37 },
    'general-info: ^ (scopri|scoprite|leggi|guarda|impara|conosci|esplora|ecco)': {
      community: 0.21,
      'general-info': 0.88,
    },
    'general-info: (vi raccontiamo|ti raccontiamo|ti spieghiamo|vi spieghiamo|ve lo spieghiamo|te lo spieghiamo|vi mostriamo|ti mostriamo|ne parliamo|facciamo chiarezza|vediamo)':
      { 'general-info': 1.7 },
    'general-info: (lo sapevi|lo sapevate|sapevi|sapevate|sai|sapete|forse non tutti sanno) [che|cosa|come|perché|quanto|qual|dove]':
      { 'general-info': 2.32 },
    'general-info: (curiosità|pillole|pillola|lo sai che|glossario|falso mito|falsi miti|domande frequenti|miti da sfatare)':
      { 'general-info': 1.75 },
    'general-info: (consiglio|consigli|suggerimenti|trucchi|trucco|tips|guida|tutorial|passo dopo passo|step by step|istruzioni|vademecum|decalogo|errori da evitare|regole d oro|infografica)':
      { 'general-info': 1.34 },
    'general-info: (come|perché) (fare|si fa|usare|scegliere|preparare|pulire|evitare|funziona|funzionano|conservare|riconoscere|abbinare|risparmiare|proteggere|proteggersi|curare|richiedere|ottenere|applicare|migliorare|capire|nasce|nascono|arrivare|leggere)':
      { 'general-info': 1.8 },
    'general-info: <number> (consigli|motivi|modi|cose|passaggi|passi|idee|errori|curiosità|benefici|regole|domande|segreti|ricette|tipi|step|mete|luoghi|trucchi)':
      { 'general-info': 2.06 },
    'general-info: (ricetta|ricette|ingredienti|preparazione|procedimento|cucchiai|cucchiaio|grammi|in forno|impasto|lievitazione|farina|q.b)':
      { 'new-products': 0.09, community: 0.15, 'general-info': 1.47 },
    'general-info: (blog|articolo|podcast|report|studio|ricerca|rapporto|intervista|newsletter|comunicato|comunicato stampa|rivista|magazine|episodio|puntata|video|documentario|pubblicazione|approfondimento)':
      { connected: -0.1, community: 0.21, 'general-info': 1.21, cause: 0.09 },
    'general-info: (secondo|in base a|dati|statistiche|emerge che|dimostra*|rivela|conferma che|i numeri|percentuale|media nazionale|spiega|afferma|sottolinea|ha dichiarato|commenta il)':
      { connected: -0.15, 'general-info': 1.21 },
    'general-info: <percent> (di|dei|delle|degli|della|del) ': { 'general-info': 1.17 },
    'general-info: (annunciamo|annuncia|comunichiamo|informiamo|si informa|vi informiamo|abbiamo firmato|siglato|firmato|inaugurato|inaugurata|inaugurazione|nasce|è nata|è nato|acquisizione|fusione|nomina|nuovo ceo|nuova sede|entra a far parte)':
      { connected: 0.35, 'general-info': 1.85 },
    'general-info: (accordo|partnership|collaborazione|convenzione|protocollo|alleanza|insieme a|in collaborazione con|sponsor|partner ufficiale)':
      { 'general-info': 1.06 },
    'general-info: (risultati|fatturato|ricavi|vendite|crescita|trimestre|milioni|miliardi|investimento|investimenti|investiamo|esportazioni|record)':
      { community: -0.08, 'general-info': 1.17 },
    'general-info: (orari|orario|siamo aperti|aperti|aperto|aperta|apriamo|apre|chiuso|chiusi|chiusura|dal lunedì al|lunedì al venerdì|tutti i giorni|tutti i weekend|orario continuato|orari di apertura|dalle <time> alle <time>|nuovi orari)':
      { opinion: 0.12, service: 0.33, event: -0.24, 'general-info': 2.09 },
    'general-info: (siamo in via|ci trovi in|ci trovate in|ci troviamo|indirizzo|dove siamo|via|viale|piazza|corso|situat*|a due passi|a pochi passi|a pochi minuti|parcheggio|📍)':
      {
        purchase: 0.26,
        'new-products': 0.26,
        service: 0.05,
        connected: -0.1,
        community: -0.2,
        'general-info': 0.7,
      },
    'general-info: (nuovo|nuova|nuovi|nuove) (sede|negozio|punto vendita|ufficio|uffici|stabilimento|sito|ristorante|centro|store|showroom|filiale|direttore|direttrice|presidente|amministratore|magazzino|orario|orari|indirizzo|apertura|impianto)':
      { 'general-info': 2.24 },
    'general-info: (abbiamo aperto|apriamo a|apriremo|ci siamo trasferiti|ci trasferiamo|siamo arrivati a|siamo anche a|ora anche a|apertura a)':
      { 'general-info': 1.75 },
    'general-info: (fatto|fatta|fatti|fatte|realizzat*|prodott*|preparat*|lavorat*|cucit*|confezionat*|progettat*|coltivat*|nat*|dipint*|cott*|stagionat*|affinat*|macinat*|raccolt*) (con|da|in|a|a mano|interamente|artigianalmente|per|nel|nella|nei|secondo)':
      { 'general-info': 1.33 },
    'general-info: (contiene|contengono|include|comprende|ricco di|ricca di|fonte di|privo di|priva di|senza glutine|senza lattosio|senza conservanti|senza zuccheri|composto da|composta da|è caratterizzat*|dotat* di|a base di|caratteristiche|materie prime|100% )':
      { 'general-info': 1.42 },
    'general-info: (grazie a|grazie alla|grazie al|permette|permettono|consente|consentono|aiuta|aiutano|evita|migliora|protegge|riduce|favorisce|garantisce|facilita|serve a|benefici|vantaggi|proprietà|perché|infatti|quindi|per questo)':
      { reviews: -0.1, 'new-products': -0.21, community: 0.49, 'general-info': 1.03 },
    'general-info: (perfett* per|ideal* per|adatt* a|pensat* per|indicat* per|ottim* per)': {
      'general-info': 0.87,
    },
    'general-info: (dal <year>|nel <year>|fondat*|storia|tradizione|secolo|origine|origini|antic*|nacque|risale|anni fa|patrimonio|unesco)':
      { purchase: 0.17, 'new-products': -0.06, connected: 0.08, community: 0.15, 'general-info': 1.45 },
    'general-info: (sostenib*|riciclat*|riciclabil*|emissioni|energia|rinnovabil*|ambiente|ambientale|biologic*|biodegradabil*|compostabil*|fotovoltaic*|impatto)':
      { connected: -0.05, 'general-info': 1.2 },
    'general-info: (legge|norma|normativa|decreto|regolamento|governo|comune|regione|ministero|requisiti|bando|domanda|scadenza|obbligo|agevolazioni|contributo|imposta|detrazione)':
      { opinion: 0.2, 'general-info': 1.29 },
    'general-info: (si è (svolt*|tenut*|conclus*|chius*)|si sono (svolt*|tenut*|conclus*)|è stat*|sono stat*|abbiamo (partecipato|ospitato|visitato|incontrato|accolto|realizzato|completato|consegnato|concluso|organizzato|raccolto)|ieri|la settimana scorsa|lo scorso|la scorsa|ha partecipato|hanno partecipato)':
      { event: 0.34, connected: 0.18, 'general-info': 1.23 },
    'general-info: (espert*|specialist*|professionist*|settore|industria|direttore|presidente|amministratore delegato|dottor|dottoressa|dott|ingegner*|ricercator*|sindaco|assessore|prof)':
      { 'new-products': -0.09, event: 0.25, 'general-info': 1.03 },
    'general-info: (tecnologia|digital*|dati|cloud|intelligenza artificiale|software|innovazione|soluzione|soluzioni|sicurezza|cybersecurity|trasformazione|sistema|impianto|processo)':
      { discount: 0.24, purchase: 0.1, 'new-products': 0.4, 'general-info': 0.52 },
    'general-info: (azienda|aziende|imprese|impresa|mercato|strategia|economia|finanza|banca|mutuo|assicurazione|tasse|fisco|pmi|export|startup)':
      { 'general-info': 0.99 },
    'general-info: (salute|alimentazione|vitamina|vitamine|pelle|capelli|proteine|pazienti|malattia|medic*|prevenzione|sintomi|cura|idrata|fibre|calcio|omega|antiossidant*|allergia|sonno)':
      { service: 0.2, 'general-info': 1.21 },
    'general-info: (progetto|programma|iniziativa|campagna|scuola|scuole|università|studenti|formazione|percorso|laboratori|bambini|didattica)':
      { event: 0.19, connected: -0.05, community: 0.42, 'general-info': 0.74 },
    'general-info: (sapore|croccante|cremos*|fresc*|profumo|note di|retrogusto|formaggio|cioccolato|pomodoro|olio|latte|farina|vitigno|uve|stagionatura|carne|pesce|mozzarella|abbinamento|acidità)':
      { purchase: 0.07, 'new-products': 0.19, connected: -0.16, community: -0.08, 'general-info': 1.4 },
    'general-info: (cotone|lana|pelle|seta|lino|oro|argento|acciaio|legno|ceramica|vetro|tessuto|materiale|materiali|design|rifiniture|cuciture|motore|batteria|autonomia)':
      { reviews: 0.07, event: -0.07, community: -0.09, 'general-info': 0.67 },
    'general-info: (servizio|servizi|struttura|offriamo|proponiamo|ci occupiamo di|specializzat*|interventi|manutenzione|assistenza|consulenza|menù|cantina|laboratorio)':
      { service: 0.12, community: -0.09, 'general-info': 0.48 },
    'general-info: (partita|campionato|squadra|giocatore|vittoria|gol|finale|coppa|classifica|gara|risultato)':
      { event: -0.26, connected: 0.17, community: 0.21, 'general-info': 0.71, giveaway: 0.17 },
    'general-info: (cos è|che cos è|cosa sono|cosa significa|cosa vuol dire|a cosa serve|come funziona|qual è la differenza|da dove viene|quanto dura|quanto costa|quando conviene)':
      { 'general-info': 1.93 },
    'general-info: (perché|come|quando|quale|quali|cosa) +question-opening': {
      ideas: 0.29,
      'general-info': 0.52,
    },
    'general-info: (ricorda|ricordate|ricordatevi|attenzione|è importante|importante|bisogna|occorre|è consigliabile|meglio evitare|vi ricordiamo|ti ricordiamo|da sapere|cosa sapere|tenere presente)':
      { 'general-info': 1.23 },
    'general-info: (puoi|potete|potrai|potrete|è possibile|si può) (trovare|consultare|vedere|leggere|scaricare|accedere|visitare|scoprire|ascoltare|richiedere|usare|presentare)':
      { 'general-info': 1.31 },
    'general-info: (mescola|versa|lascia (riposare|raffreddare|agire)|cuoci|inforna|taglia|aggiungi|lava|asciuga|applica|conserva|annaffia|innaffia|pota|risciacqua|scalda|spegni|chiudi|controlla|evita|misura)':
      { 'general-info': 1.17 },
    'general-info: (italia|italian*|europa|mondo|paesi|nazionale|internazionale|regione|territorio|provincia)':
      { event: -0.13, 'general-info': 0.38 },
    'general-info: (buon|buona|buone|felice|sereno|serena) (natale|pasqua|anno|domenica|lunedì|weekend|settimana|giornata|serata|feste|compleanno|vacanze|ferragosto|fine settimana|venerdì|sabato|estate)':
      {
        service: 0.07,
        connected: -0.15,
        'general-info': -1.11,
        entertain: -0.14,
        greeting: 0.31,
        other: -0.27,
      },
    'general-info: (buongiorno|buonanotte|mood|quando ti|quella faccia|ahah*|pov|meme|auguri)': {
      connected: -0.13,
      'general-info': -1.19,
      other: -0.15,
    },
    'general-info: (siamo aperti|aperti dal|aperto dal|aperto tutti|saremo aperti|saremo chiusi|aperti anche) [dal|da|tutti|la|anche|a] ':
      { 'general-info': 2.09 },
    'exclusive-info: (in anteprima|anteprima|anteprime|in anteprima assoluta|anteprima mondiale|anteprima nazionale)':
      { 'exclusive-info': 4.59, 'new-products': 0.22 },
    'exclusive-info: (in esclusiva|esclusiva|esclusivo|esclusivi|esclusive)': { 'exclusive-info': 1.86 },
    'exclusive-info: (contenut*|intervista|video|foto|scatti|immagini|notizia|notizie|backstage|traccia|brano|incontro|dietro le quinte) (esclusiv*|inedit*|in esclusiva|mai vist*|segret*)':
      { 'exclusive-info': 4.42 },
    'exclusive-info: (prime immagini|prima immagine|primo sguardo|prime foto|prima foto|prime anticipazioni|primi scatti|primo teaser|primo estratto)':
      { 'exclusive-info': 4.83, 'new-products': -0.18 },
    'exclusive-info: (anticipazione|anticipazioni|anticipo|sneak peek|spoiler|preview|piccolo indizio|un indizio|indizi|un assaggio di|sbirciatina|sbirciata|first look)':
      { 'exclusive-info': 3.79 },
    'exclusive-info: (teaser|trailer)': { 'exclusive-info': 2.53 },
    'exclusive-info: (accesso (anticipato|prioritario|esclusivo|riservato|vip|in anteprima)|early access|prevendita riservata|prevendita esclusiva|private access|priorità di acquisto)':
      { 'exclusive-info': 5.22, 'general-info': -0.12 },
    'exclusive-info: (sii|siate|essere|sarai|sarete|tra|fra) [tra|fra] [i|le] (primi|prime|primo|prima) (a|ad) ':
      { 'exclusive-info': 5.04 },
    'exclusive-info: (i primi|le prime|per primo|per prima|per primi) (a|ad) (sapere|saperlo|scoprire|scoprirlo|vedere|vederlo|provare|provarlo|ricevere|conoscere|leggere|ascoltare|assaggiare)':
      { 'exclusive-info': 5.05 },
    'exclusive-info: (prima di tutti|prima degli altri|prima di chiunque|prima dell uscita|prima del lancio|in anticipo|prima che esca|prima della presentazione|un giorno prima|<number> ore prima|una settimana prima)':
      { purchase: -0.07, 'exclusive-info': 4.47, 'new-products': -0.1 },
    'exclusive-info: (riservat*|esclusivamente|solo|soltanto|unicamente|dedicat*) (a|ai|agli|alle|per|per i|per gli|per chi) [nostri|nostre|gli|i|le|tutti gli|è] ({customer}|iscritt*|newsletter|community|canale|insider|possessori|chi ci segue)':
      { 'exclusive-info': 3.82, 'new-products': -0.09 },
    'exclusive-info: ({customer}|iscritt*|chi è iscritto|chi riceve|la newsletter) .. (in anteprima|per primi|in anticipo|prima di tutti|prima degli altri|un giorno prima)':
      { 'exclusive-info': 5.04 },
    'exclusive-info: (iscriviti|iscrivetevi|unisciti|entra) .. (newsletter|canale|lista|waiting list|club) .. (anteprima|per prim*|anticipo|esclusiv*)':
      { 'exclusive-info': 4.79 },
    'exclusive-info: (lista d attesa|waiting list|waitlist|su invito|solo su invito|area riservata|close friends|amici stretti)':
      { purchase: -0.08, 'exclusive-info': 3.21 },
    'exclusive-info: (mai svelat*|mai mostrat*|inedit*|mai pubblicat*|ancora top secret|top secret|segretissim*|non ancora (uscit*|svelat*|annunciat*|disponibil*)|ancora segret*)':
      { 'exclusive-info': 2.83 },
    'exclusive-info: (non possiamo [ancora] (dire|svelare|dirvi|svelarvi|mostrarvi)|non vi diciamo|non diciamo altro|presto vi sveleremo|sveleremo|vi sveliamo|sveliamo|possiamo solo dirvi|acqua in bocca|vi diciamo solo)':
      { 'exclusive-info': 2.92 },
    'exclusive-info: (qualcosa (di grande|di nuovo|di speciale|bolle in pentola|sta arrivando|sta per)|grandi novità in arrivo|una sorpresa|big news|stiamo preparando|bolle in pentola|stiamo lavorando a qualcosa)':
      { 'exclusive-info': 2.43, 'new-products': 0.15 },
    'exclusive-info: (solo qui|solo per voi|solo per te|soltanto qui|voi siete i primi|siete i primi|in super anteprima|ve lo diciamo in anteprima)':
      { 'exclusive-info': 4.04 },
    'exclusive-info: (prototipo|bozzetto|bozzetti|in fase di sviluppo|work in progress|versione beta|dal nostro laboratorio)':
      { 'exclusive-info': 2.47, event: 0.19, community: -0.14, giveaway: 0.17 },
    'exclusive-info: (restate sintonizzati|resta sintonizzato|stay tuned|coming soon|presto|a breve|prossimamente|manca poco|ci siamo quasi)':
      { 'exclusive-info': 0.98, 'new-products': 0.22, 'general-info': -0.14 },
    'exclusive-info: (scont*|offert*|prezz*|promo*|vantagg*|tariff*|codice|regalo|omaggio) (esclusiv*|riservat*|dedicat*|in esclusiva)':
      { 'exclusive-info': -3.15 },
    'exclusive-info: (esclusiv*) (location|design|materiali|villa|residenza|hotel|boutique|collezione|distributor*|concessionari*)':
      { 'exclusive-info': -2.27 },
    'exclusive-info: (proiezione|serata|biglietti) .. anteprima': { 'exclusive-info': -1.26 },
    'exclusive-info: ({customer}|membri del club|possessori della tessera|chi ha la tessera) .. (da domani|da oggi|già) .. (tutti gli altri|gli altri)':
      { 'exclusive-info': 3.78 },
    'exclusive-info: (in esclusiva|in anteprima|primissime immagini|prime immagini) .. (per chi|per voi|per te|per i nostri|segue|solo qui)':
      { 'exclusive-info': 3.33 },
    'exclusive-info: primissim* (immagini|foto|scatti|anticipazioni|dettagli)': { 'exclusive-info': 4.52 },
    'new-products: (nuovo|nuova|nuovi|nuove|nuovissim*) {product}': {
      purchase: 0.08,
      'exclusive-info': 0.27,
      'new-products': 4.41,
      opinion: 0.06,
      community: -0.06,
    },
    'new-products: (nuovo|nuova|nuovi|nuove) .. {product}': {
      purchase: 0.14,
      'new-products': 3.19,
      connected: -0.15,
      'general-info': -0.19,
    },
    'new-products: {product} (nuovo|nuova|nuovi|nuove|inedit*)': { 'new-products': 3.56 },
    'new-products: (il nostro|la nostra|i nostri|le nostre|il tuo|la tua|le vostre|il vostro) (nuovo|nuova|nuovi|nuove|nuovissim*|ultim*)':
      { 'new-products': 3.49 },
    'new-products: (il|la|lo|i|gli|le|un|una|del|della|con il|con la) (nuovo|nuova|nuovi|nuove)': {
      purchase: 0.07,
      reviews: -0.06,
      'exclusive-info': 0.51,
      'new-products': 1.38,
      opinion: 0.35,
      connected: -0.06,
      community: -0.16,
      'general-info': -0.09,
    },
    'new-products: (nuovo|nuova|nuovi|nuove|new)': { 'new-products': 1.37 },
    'new-products: (novità|new in|new drop|new arrivals|nuovi arrivi|nuovo arrivo|ultimi arrivi|ultime novità|novita)':
      { 'new-products': 4.16, 'general-info': -0.05 },
    'new-products: ^ (novità|nuovo|nuova|nuovi|nuove|new|arriva|arrivano|è arrivat*|sono arrivat*)': {
      'new-products': 2.77,
      'general-info': -0.1,
    },
    'new-products: (scopri|scoprite|ecco|ecco a voi|presentiamo|presenta|vi presentiamo|ti presentiamo|lanciamo|lancia|svelato|sveliamo|prova|provate|assaggia) .. (nuovo|nuova|nuovi|nuove|novità|nuovissim*|ultim* nat*)':
      { discount: 0.24, 'new-products': 4.68, event: 0.24, connected: -0.18, 'general-info': -0.2 },
    'new-products: (vi presentiamo|ti presentiamo|siamo lieti di presentare|siamo felici di presentar*|date il benvenuto a|dai il benvenuto a|fate spazio a|ecco a voi|siamo pronti a presentar*)':
      { 'new-products': 2.53 },
    'new-products: (lancio|lanciamo|lancia|lanciano|lanciato|lanciata|al lancio|day one|debutto|debutta|debuttano|esordio)':
      { 'exclusive-info': 0.15, 'new-products': 3.18 },
    'new-products: (in uscita|esce|escono|uscirà|usciranno|è uscit*|sono uscit*|appena uscit*|fuori ora|out now|da oggi in|uscita) [il|oggi|domani|su|in|finalmente|a|dal|nei]':
      { 'new-products': 2.94 },
    'new-products: (appena arrivat*|appena sfornat*|appena nat*|fresc* di stampa|è nat* (la|il|una|un)|nasce (la|il|una|un|l)|ultim* nat*|new entry|fa il suo ingresso|entra in gamma|entra nel menù|entrano nel menù|si aggiunge alla)':
      { 'new-products': 4.22 },
    'new-products: (è arrivat*|sono arrivat*|arriva|arrivano|sta arrivando|stanno arrivando|in arrivo|è qui|sono qui|è finalmente|arriverà|arriveranno|sbarca|sbarcano|approda)':
      { 'exclusive-info': 0.32, 'new-products': 2.1, opinion: -0.05, 'general-info': -0.21 },
    'new-products: (è|sono) finalmente (arrivat*|qui|disponibil*|online|in negozio|realtà|tornat*)': {
      'new-products': 4.3,
      event: -0.1,
      'general-info': -0.07,
    },
    'new-products: (arriva|arrivano|è arrivat*|sono arrivat*|in arrivo|sbarca*) (in negozio|nei negozi|in libreria|in store|al cinema|online|nel menù|in carta|su|in italia|sugli scaffali|da noi)':
      { 'new-products': 4.17 },
    'new-products: (presto disponibil*|prossimamente (in|su|al|nei|disponibil*)|coming soon|disponibil* (dal|da) <date>|dal <date> (in negozio|nei negozi|su|disponibil*|online)|a partire dal <date>)':
      { 'new-products': 3.92, 'general-info': -0.1 },
    'new-products: (da oggi|da adesso|da questo momento|da domani|ora) [anche] (puoi|potete|è possibile|disponibil*|trovi|trovate|in versione|anche in|anche con|con)':
      { 'new-products': 4.72 },
    'new-products: (collezione|capsule|linea|menù|menu|carta|limited edition|drop) (primavera|estate|autunno|inverno|primavera estate|autunno inverno|ss|fw|ai|pe|<year>|natale|natalizi*|estiv*|invernal*|autunnal*|primaveril*|di natale)':
      { 'new-products': 4.01, event: -0.12, 'general-info': -0.14 },
    'new-products: (collezione|capsule|capsule collection|limited edition|edizione limitata|edizione speciale|special edition|serie limitata|serie speciale)':
      { 'new-products': 2.45, connected: -0.12, community: 0.06 },
    'new-products: (collab|x <mention>|insieme abbiamo creato|frutto della collaborazione|nata dalla collaborazione|nato dalla collaborazione)':
      { 'new-products': 1.69 },
    'new-products: (per la prima volta|prima volta in|primo in italia|prima in italia|prima assoluta|il primo|la prima)':
      { 'new-products': 1.68, connected: 0.54, 'general-info': 0.23 },
    'new-products: (nuova generazione|di ultima generazione|rinnovat*|restyling|nuovo look|nuova veste|nuova formula|nuova ricetta|migliorat*|ripensat*|reinventat*|rivisitat*|aggiornament*|versione <number>|2.0|versione aggiornata)':
      { 'new-products': 2.53 },
    'new-products: (abbiamo creato|abbiamo ideato|abbiamo sviluppato|abbiamo progettato|abbiamo inventato|abbiamo pensato a|abbiamo aggiunto|aggiungiamo|abbiamo introdotto|introduciamo) [per|un|una|il|la|<number>|tre|due]':
      { 'new-products': 3.12 },
    'new-products: (innovativ*|rivoluzionari*|innovazione|mai vist* prima|mai provat* prima)': {
      'new-products': 1.43,
      'general-info': -0.1,
    },
    'new-products: (nuovo|nuova|nuovi) (singolo|album|romanzo|libro|brano|video|videoclip|disco|ep|episodio|numero|podcast|puntata|stagione|tour|film|serie|canzone)':
      { 'new-products': 2.82 },
    'new-products: (stagione|volume|episodio|capitolo|puntata|numero) <number>': { 'new-products': 2.1 },
    'new-products: (torna|tornano|è tornat*|sono tornat*|il ritorno di|il ritorno del|a grande richiesta) ': {
      'new-products': 1.38,
    },
    'new-products: (felici|feliciss*|entusiast*|orgoglios*|emozionat*|non vediamo l ora) .. (presentar*|lanciar*|annunciar*|svelar*|farvi (provare|vedere|assaggiare|conoscere))':
      { 'new-products': 3.94 },
    'new-products: (si amplia|si allarga|si arricchisce|amplia|ampliamo|arricchiamo|cresce) .. (gamma|menù|catalogo|offerta|linea|famiglia|collezione|assortimento)':
      { 'new-products': 4.22 },
    'new-products: (countdown|conto alla rovescia|mancano <number> giorni|segnatevi la data|preparatevi|preparati) .. (lancio|uscita|nuov*|novità|collezione|drop)':
      { 'new-products': 3.52 },
    'new-products: (nuovo|nuova|nuovi|nuove) (amore|anno|negozio|sede|sito|ufficio|uffici|stabilimento|direttore|direttrice|presidente|ceo|collega|colleghi|collaborator*|partner|partnership|collaborazione|studio|report|articolo|record|sfida|settimana|mese|giorno|stagione sportiva|orario|orari|apertura|indirizzo|ricerca|post|legge|bando|decreto|appuntamento|data|date|mostra|ospedale|scuola|centro|impianto|mondo|vita|capitolo|progetto|parco|amici|amico|arrivato|punto|store|staff|allenatore|sindaco|volto|volti|locale|ristorante|edizione del|avventura|inizio|magazzino)':
      { 'new-products': -3.53, 'general-info': 0.35 },
    'new-products: (di nuovo|buon anno nuovo|anno nuovo|capodanno|nuove generazioni|nuovi occhi|niente di nuovo|che novità|nuovo cinema|vino novello)':
      { 'new-products': -2.83 },
    'new-products: (è arrivat*|arriva|arrivano|sta arrivando|è finalmente|è tornat*) [finalmente] (la primavera|l estate|l autunno|l inverno|il weekend|venerdì|il natale|natale|il sole|il freddo|il caldo|pasqua|il lunedì|domenica)':
      { 'new-products': -2.82 },
    'new-products: (lancia (un appello|l allarme|un messaggio|la sfida|una petizione)|lanciamo (un appello|la sfida|una sfida))':
      { 'new-products': -2.82 },
    'new-products: (abbiamo|ha|hanno) (rinnovato|migliorato|ripensato|ridisegnato|cambiato) .. {product}': {
      'new-products': 4.52,
    },
    'new-products: (il servizio|la situazione|la linea|la circolazione|tutto) (è|torna) [tornat*] (tornat*|regolare|operativ*|alla)':
      { 'new-products': -2.82 },
    'new-products: (da oggi|da domani|da questa settimana|da lunedì) (anche|pure|in più)': {
      'new-products': 4.58,
      'general-info': 0.07,
    },
    'new-products: (in arrivo|presto in arrivo|arriverà|arriveranno) .. {product}': {
      'new-products': 3.91,
      'general-info': -0.12,
    },
    'new-products: (si rinnova|si rifà il look|cambia look|cambia veste|mai fatt* prima|prima volta nel nostro)':
      { 'new-products': 4.65, 'general-info': -0.14 },
    'new-products: (è arrivat*|sono arrivat*) [finalmente] (il|la|lo|i|gli|le|l) [nostro|nostra|nostri|nostre] {product}':
      { purchase: 0.06, 'new-products': 4.11 },
    'new-products: (due|tre|quattro|cinque|<number>) .. (nuovi|nuove)': { 'new-products': 3.17 },
    'opinion: (vota|votate|votare|votaci|votateci) (qui|ora|subito|nei|nelle|nel|il|la|per|con|su|sul|sotto|adesso|entro|anche)':
      { opinion: 5.38, ideas: 0.47, 'general-info': -0.07 },
    'opinion: (vota|votate|votaci|televoto|ai voti|il tuo voto|i vostri voti|si vota)': {
      opinion: 4.02,
      giveaway: 0.19,
    },
    'opinion: (sondaggio|sondaggi|questionario|questionari|survey|indagine) [online|veloce|anonimo|di]': {
      reviews: 0.08,
      opinion: 4,
    },
    'opinion: (rispondi|rispondete|partecipa|partecipate|compila|compilate|rispondere|compilare) .. (sondaggio|questionario|indagine|survey|domand*)':
      { opinion: 6.03, ideas: -0.07 },
    'opinion: (quale|quali|qual|quale tra|chi) .. (preferisc*|preferit*|preferireste|preferiresti|scegli|sceglieresti|scegliete|scegliereste|vince|cuore|indosseresti|indossereste|vi piace|ti piace|mangeresti|bevi|porteresti) +question':
      { opinion: 6.09 },
    'opinion: (qual è|quale è|quali sono|qual era) (il tuo|la tua|il vostro|la vostra|i tuoi|le tue|i vostri|le vostre)':
      { opinion: 5.02 },
    'opinion: (quale|quali) +question': {
      'new-products': 0.11,
      opinion: 1.07,
      ideas: 0.49,
      'general-info': -0.05,
    },
    'opinion: (preferisci|preferite|preferireste|preferiresti|meglio|scegli|scegliete|cosa scegli|cosa scegliete|cosa preferisci|cosa preferite) +question':
      { opinion: 4.31 },
    'opinion: (team <any> o|team <any> oppure|team <any> vs|di che team|che team sei|da che parte|siete più|sei più|sei tipo da|siete tipi da|sei del team|siete del team)':
      { opinion: 5.82 },
    'opinion: (o|oppure|vs) +choice-list': { opinion: 1.72 },
    'opinion: (o|oppure) +choice-list +post:short': { opinion: 2.87 },
    'opinion: <number> o <number> +question': { opinion: 4.3 },
    'opinion: (dolce|salato|mare|caffè|tè|bianco|rosso|nero|con|pizza|panettone|mattina|classic*|caldo|sì|fondente|città|alba|carta|tacchi|oro|❤|👍|🔥|a|1) (o|oppure) [il|la|le|i|senza] +question':
      { opinion: 3.16 },
    'opinion: (sì o no|pro o contro|favorevoli o contrari|favorevole o contrario|promosso o bocciato|promossa o bocciata|mi piace o|top o flop|d accordo|siete d accordo|sei d accordo)':
      { opinion: 5.45 },
    'opinion: (cosa|che|che cosa) [ne] (ne pensi|ne pensate|pensi|pensate|ne dici|ne dite) ': {
      opinion: 5.46,
    },
    'opinion: (la tua opinione|la vostra opinione|il tuo parere|il vostro parere|la tua esperienza|il tuo giudizio|i vostri pareri|le vostre opinioni|la vostra impressione|le tue impressioni|le vostre impressioni)':
      { opinion: 4.59 },
    'opinion: (dicci|diteci|scrivici|scriveteci|raccontaci|raccontateci|lasciaci|lasciateci|lascia|dacci|dateci|facci sapere|fateci sapere|fammi sapere|condividi) [nei commenti|qui] .. (parere|opinione|recensione|feedback|voto|cosa ne pensi|cosa ne pensate|impressioni|preferit*|quale|come ti sei trovat*|come vi siete trovat*)':
      { opinion: 6.53, connected: -0.19 },
    'opinion: (dicci|diteci|facci sapere|fateci sapere|scrivicelo|scrivetecelo|diccelo|ditecelo|faccelo sapere|scrivilo|scrivetelo) [la tua|la vostra] [nei commenti|qui sotto|sotto|con]':
      { opinion: 3.43 },
    'opinion: (dì la tua|dite la vostra|di la tua|vogliamo sapere|vogliamo sentire|siamo curiosi|la parola a voi|a voi la parola|la tua opinione conta|il tuo parere conta|ascoltiamo)':
      { opinion: 4.3 },
    'opinion: (valuta|valutaci|valutateci|giudica|recensisci|recensiscici|recensiteci|dai un voto|date un voto|da 1 a 10|quante stelle|che voto) [la|il|da|i|su|ci|dai|date]':
      { opinion: 5.02 },
    'opinion: (lascia|lasciaci|lasciateci|scrivi|scrivici|scriveteci) .. (recensione|recensioni|stelle|stellina)':
      { opinion: 5.73 },
    'opinion: (scegli|scegliete|eleggi|eleggete|nomina) .. (preferit*|vincitor*|miglior*|nei commenti|squadra)':
      { opinion: 5.03, giveaway: 0.19 },
    'opinion: (nei commenti|qui sotto|nel box|con un emoji|con un cuore|👇)': { opinion: 1.78 },
    'opinion: (il tuo|la tua|il vostro|la vostra|i vostri|le vostre|i tuoi|le tue) .. (preferit*|del cuore|irrinunciabil*) +question':
      { opinion: 3.58 },
    'opinion: (ti è|vi è|ti sono|vi sono) [già] (piaciut*|servit*) +question': { opinion: 4.01 },
    'opinion: (hai|avete|l hai|l avete|li hai) [già|mai] (provat*|assaggiat*|vist*|lett*|ascoltat*|acquistat*|usat*) +question':
      { opinion: 3.39 },
    'opinion: (ti piace|vi piace|ti piacciono|vi piacciono|ti convince|vi convince|la indosseresti|lo indosseresti|lo indossereste|lo comprereste|lo compreresti|chi approva|approvate) +question':
      { opinion: 4.3 },
    'opinion: (come ti sei trovat*|come vi siete trovat*|come è andat* la|come lo preferisci|come lo preferite|come la preferisci|come la preferite|come lo bevi|come lo bevete|come lo mangi) +question':
      { opinion: 4.59, ideas: -0.07 },
    'opinion: (secondo (te|voi|te qual|voi qual)|per (te|voi)) +question': { opinion: 2.58 },
    'opinion: (e tu|e voi|e il vostro|e la vostra|e il tuo|e la tua) +question': { opinion: 2 },
    'opinion: (man of the match|mvp|giocatore del mese|gol del mese|il migliore in campo|miglior goal)': {
      opinion: 3.31,
      giveaway: 0.19,
    },
    'opinion: (sfida|duello|battle|dilemma|eterna lotta|domanda del giorno|testa a testa|la domanda è)': {
      opinion: 1.86,
    },
    'opinion: (completa la frase|in una parola|descrivi|descrivete|con tre parole|con un emoji|la tua top|la vostra top|metti in ordine|classifica personale)':
      { opinion: 3.3 },
    'opinion: (like per|cuore per|metti ❤|metti 👍|❤ per|👍 per|🔥 per|metti un cuore se|like se)': {
      opinion: 4.3,
    },
    'opinion: (lo sapevi|lo sapevate|sapevi che|sapevate che|sai che|sapete che|sai cosa|sapete cosa|stai cercando|cerchi|cercate|voglia di|hai bisogno|avete bisogno|conosci già|sei pronto|siete pronti|pronti per|chi viene|chi vuole)':
      { purchase: -0.07, opinion: -2.91, community: 0.05, 'general-info': 0.07 },
    'opinion: (secondo (un|il|una) (sondaggio|indagine|ricerca)|dal sondaggio|risultati del sondaggio|i risultati|al voto|elezioni|ha votato|hanno votato)':
      { reviews: 0.08, opinion: -2.88 },
    'opinion: (con <any> o senza|senza <any> o con|<any> o <any> team) [<any>]': { opinion: 5.92 },
    'opinion: (con|senza) .. o (con|senza|in)  +question': { opinion: 4.67, 'general-info': -0.13 },
    'service: (ci scusiamo|ci dispiace|ci spiace|siamo spiacenti|chiediamo scusa|le nostre scuse|le chiediamo scusa|ti chiediamo scusa|vi chiediamo scusa|siamo desolati|siamo mortificati|scusa per|scusaci per|scusate per|ce ne scusiamo) [per|del|della|se|ma]':
      { service: 5.51 },
    'service: (ci dispiace|ci spiace|dispiace|dispiaciuti|scusaci|scusateci|scuse) -question': {
      service: 3.44,
    },
    'service: (scrivici|contattaci|inviaci|mandaci|ci scriva|ci contatti|ci invii|puoi inviarci|puoi scriverci|può inviarci|può scriverci|ti chiediamo di|le chiediamo di|la invitiamo a|ti invitiamo a|scrivetici|indicaci|comunicaci|facci avere) .. (dm|direct|privato|messaggio|messaggio privato|numero|inbox|messenger|mail|e-mail)':
      { service: 5.39 },
    'service: (in dm|in direct|in privato|via dm|con un messaggio privato|nei messaggi privati|in messaggio privato) +post:reply':
      { service: 3.44 },
    'service: (numero d ordine|numero ordine|numero di ordine|numero dell ordine|codice cliente|numero cliente|codice prenotazione|numero di pratica|numero di spedizione|codice di tracciamento|numero di polizza|numero di telefono|i tuoi dati|i suoi dati|il tracking)':
      { service: 4.81 },
    'service: (i nostri tecnici|i tecnici|il nostro team|la nostra squadra|il team tecnico|stiamo|siamo) .. (al lavoro|lavorando|verificando|verifiche|intervenendo|risolvere|risolvendo|ripristinare|ripristino|controllando)':
      { service: 4.76 },
    'service: (guasto|guasti|disservizio|disservizi|malfunzionamento|malfunzionamenti|problema tecnico|problemi tecnici|anomalia|interruzione|interruzioni|blackout|sospensione|rallentamenti|irraggiungibile|fuori servizio|non funziona|bug|errore tecnico|down)':
      { service: 4.81 },
    'service: (manutenzione (programmata|straordinaria|in corso|dei sistemi|del sito)|lavori di manutenzione|per manutenzione|in manutenzione)':
      { service: 5.53 },
    'service: (richiamo|richiamiamo|ritiro dal mercato|ritirato dal mercato|ritirati dal mercato|ritiriamo|lotto|lotti|non consumare|non utilizzare il|a scopo precauzionale|a titolo precauzionale)':
      { service: 4.23 },
    'service: (ritardo|ritardi|in ritardo|slitta|slittano|tempi più lunghi|allungamento dei tempi)': {
      service: 3.61,
    },
    'service: (annullat*|cancellat*|rinviat*|rimandat*|sospes*|posticipat*|spostat*|soppress*|non si terrà|non si svolgerà|rinvio)':
      { service: 4.87 },
    'service: (sarà|saranno|è|sono|resterà|resteranno|rimarrà|rimarranno|resta|saremo|siamo|resteremo|rimarremo) [temporaneamente|eccezionalmente|purtroppo] (chius*|sospes*|annullat*|cancellat*|rinviat*|non disponibil*|irraggiungibil*|interrott*)':
      { service: 4.27, event: -0.06, 'general-info': -0.11 },
    'service: (temporaneamente|eccezionalmente|straordinariamente|momentaneamente) (chius*|sospes*|non disponibil*|indisponibil*|fuori servizio)':
      { service: 5.49 },
    'service: (chiusura (straordinaria|anticipata|temporanea|eccezionale)|chiusi per (lutto|neve|maltempo|lavori)|variazione (di orario|degli orari|di programma)|variazioni (di orario|al programma)|cambio (di orario|di data|di programma|location)|modifica (di orario|alla viabilità))':
      { service: 4.39 },
    'service: (a causa|causa) [di|del|della|dello|dell|delle|dei|degli] .. (maltempo|sciopero|neve|pioggia|guasto|lavori|allerta|incidente|problema|problemi|vento|emergenza|malattia|imprevist*)':
      { service: 5.24 },
    'service: (sciopero|scioperi|allerta meteo|maltempo|viabilità|traffico|linea interrotta|circolazione|strada chiusa|deviazione)':
      { 'new-products': -0.05, service: 3.4, event: 0.2, 'general-info': 0.12 },
    'service: (attenzione|avviso|avviso importante|allerta|occhio) .. (truff*|fals*|phishing|sms|frod*|raggir*|profil* fak*|account fals*)':
      { service: 5.85 },
    'service: (truffa|truffe|truffatori|phishing|smishing|frode|frodi|raggiri|falso profilo|profilo falso|profili falsi|account falso|finti operatori|finti messaggi)':
      { service: 4.12 },
    'service: (non (chiediamo|chiederemo|ti chiederà|vi chiederà|chiede) mai|mai i tuoi dati|non cliccare|non cliccate|non fornire|non fornite)':
      { service: 5.3 },
    'service: (servizio clienti|assistenza clienti|servizio assistenza|customer care|customer service|assistenza tecnica|numero verde|centro assistenza|supporto clienti|help desk|sportello|call center)':
      { service: 2.93 },
    'service: (hai|avete|ha|per|qualsiasi) [una|delle|qualche|bisogno di|ulteriori|dei] (domanda|domande|dubbio|dubbi|problema|problemi|segnalazione|segnalazioni|difficoltà|necessità|chiarimenti) .. (scrivici|contattaci|chiama*|scriveteci|contattateci|siamo qui|siamo a|rispond*|<phone>|<email>|<url>)':
      { service: 4.12 },
    'service: (siamo a (tua|vostra|sua) disposizione|a disposizione per|siamo qui per aiutart*|siamo qui per aiutarv*|possiamo aiutarti|possiamo aiutarvi|possiamo aiutarla|ti aiutiamo|come possiamo aiutart*|restiamo a disposizione|rimaniamo a disposizione)':
      { service: 4.12 },
    'service: (faq|domande frequenti|le vostre domande|rispondiamo alle)': { service: 2.38 },
    'service: (reso|resi|rimborso|rimborsi|rimborsat*|rimborsiamo|rimborseremo|cambio merce|sostituzione|garanzia|voucher) .. (gratuit*|<number> giorni|possibil*|entro|ordine|automatic*|bigliett*|richied*|validi|valid*)':
      { service: 4.12 },
    'service: (rimborso|rimborsi|rimborsati|verranno rimborsati|sarà rimborsato|procedere al reso|fare il reso|effettuare il reso|politica di reso)':
      { service: 3.6 },
    'service: (spedizione|spedizioni|consegna|consegne|pacco|pacchi|ordine|ordini|corriere) .. (ritard*|smarrit*|bloccat*|traccia*|tracking|danneggiat*|non arrivat*|in giacenza)':
      { service: 4.39 },
    'service: (disagio|disagi|il disagio|per l inconveniente|inconvenienti|grazie per la pazienza|della pazienza|la vostra pazienza|la tua pazienza|per la comprensione|della comprensione|per la segnalazione|vi terremo aggiornati|ti terremo aggiornat*)':
      { service: 5.27 },
    'service: (ripristinat*|risolt*|riparat*|torna* (operativ*|regolare|alla normalità|attiv*)|tornat* (operativ*|attiv*|regolare|online)|di nuovo (operativ*|attiv*|raggiungibil*)|riapre|riaprono)':
      { service: 3.21 },
    'service: (ciao|buongiorno|salve|buonasera|gentile) +mention-first': { service: 4.12 },
    'service: (ciao|buongiorno|salve|buonasera|gentile) +post:reply': { service: 4.55, connected: -0.1 },
    'service: (grazie (per averci|per la|per il tuo|per il suo|di averci) (scritto|contattato|segnalat*|segnalazione|messaggio|feedback|aspettato|avvisati))':
      { service: 4.81 },
    'service: (problema|problemi|errore|reclamo|pacco|ordine|consegna|rimborso) +mention-first': {
      service: 3.85,
    },
    'service: (puoi|può|puoi trovare|trovi|è possibile|basta|sì|purtroppo|al momento|certo|certamente|verifichiamo|controlliamo|confermiamo) +post:reply':
      { service: 3.42, connected: -0.09, 'general-info': 0.1 },
    'service: (disponibil*|negozio|taglia|ordine|account|app|sito|numero|mail|telefono|biglietto|orari*|spedizione|link|pagina) +post:reply':
      { service: 3.04 },
    'service: (buona giornata|buona serata|a presto|cordiali saluti|un saluto) +post:reply': {
      service: 1.97,
      'general-info': 0.24,
    },
    'service: (abbiamo (ricevuto|preso in carico|inoltrato|verificato)|prendiamo nota|la tua richiesta|la sua richiesta|la tua segnalazione|verifichiamo subito|ti ricontatt*|la ricontatt*|ti facciamo sapere|ti risponderemo|presa in carico)':
      { service: 4.81 },
    'service: (si avvisa|si avvisano|si comunica|avviso ai|avvisiamo|avvisiamo i|avvisiamo la|si informano i|si informa la) [che|gentile|clientela|clienti|utenti|cittadini|gentili]':
      { service: 2.93 },
    'service: (cerca aiuto|oggetti smarriti|smarrito|smarrita|trovato un|ritrovat*)': { service: 2.06 },
    'service: (la pazienza è|problemi di cuore|nessun problema|senza problemi|una soluzione per ogni)': {
      service: -2.75,
    },
    'service: (ritiro (in negozio|in sede|gratuito|spirituale|precampionato)|in manutenzione (ordinaria)|lotto <number> di terreno|consigli di manutenzione|gioco del lotto|guida alla manutenzione)':
      { service: -3.43 },
    'service: (hai|avete|ha|serve) (bisogno di|un) (aiuto|assistenza|supporto) [con|per|su]': {
      service: 4.31,
    },
    'event: (ti aspettiamo|vi aspettiamo|unisciti|unitevi|vieni|venite|partecipa|partecipate|ci vediamo|non mancare|non mancate|appuntamento|raggiungici|raggiungeteci) [a|al|alla|alle|in|il|questo|questa|per|da|da noi|sabato|domenica|domani|stasera] [<any>|<any> <any>] (<date>|<time>|evento|serata|webinar|workshop|concerto|festa|incontro|laboratorio|fiera|stand|mostra|inaugurazione|presentazione|spettacolo|diretta|lezione|degustazione|open day)':
      { event: 4.44, 'general-info': -0.28 },
    'event: (ti aspettiamo|vi aspettiamo|ti aspetto|vi aspetto|non mancare|non mancate|non potete mancare|ci vediamo|ci vediamo lì|sei dei nostri|siete dei nostri|siete tutti invitati|sei invitat*|siete invitat*|vi invitiamo|ti invitiamo|invitiamo tutti|appuntamento a|appuntamento il|appuntamento alle|chi viene|venite a trovarci|vieni a trovarci|venite a scoprire)':
      { event: 2.52 },
    'event: (partecipa|partecipate|iscriviti|iscrivetevi|registrati|registratevi|unisciti|unitevi)': {
      event: 2.02,
      giveaway: 0.19,
    },
    'event: (iscriviti|iscrivetevi|registrati|registratevi|prenota il tuo posto|prenotate il vostro posto|iscrizioni|iscrizione) (ora|qui|subito|gratis|gratuitamente|al|alla|entro|aperte|gratuita|obbligatoria|online|sul|su|a|apert*)':
      { purchase: -0.11, event: 3.83, 'general-info': -0.12 },
    'event: (iscrizioni aperte|posti limitati|posti disponibili|prenotazione obbligatoria|iscrizione obbligatoria|su prenotazione|fino a esaurimento posti|fino ad esaurimento posti|registrazione gratuita|ultimi posti)':
      { event: 3.11, 'general-info': -0.05 },
    'event: (save the date|segna la data|segnati la data|segnate la data|segnatevi la data|segna in agenda|segnatelo in agenda|tenetevi liberi|tieniti libero|non prendete impegni)':
      { event: 3.53 },
    'event: (giveaway*|concorso a premi|concorso|contest|estrazione|lotteria|sorteggio|instant win|challenge|caccia al tesoro)':
      { reviews: 0.14, event: 3.92, 'general-info': -0.13 },
    'event: (vinci|vincete|vincere|puoi vincere|potrai vincere|potresti vincere|vuoi vincere|volete vincere|provare a vincere|aggiudicarti|aggiudicati|aggiudicatevi|in palio|mettiamo in palio) [un|una|uno|il|la|due|<number>|i|le|fantastici|tanti]':
      { event: 3.57 },
    'event: (per partecipare|come partecipare|regole|regolamento|montepremi|premi in palio|annunceremo il vincitore|annunceremo i vincitori|vincitore verrà|vincitori saranno|estrarremo|estratti|buona fortuna)':
      { event: 2.52 },
    'event: (segui|seguici|metti like|lascia un like|tagga|commenta|condividi|scatta|rispondi|indovina) .. (vincere|partecipare|concorso|estrazione|giveaway|vinci|in palio|contest)':
      { event: 4.16 },
    'event: (webinar*|workshop|laboratorio|masterclass|seminario|convegno|conferenza|congresso|summit|forum|meetup|talk|tavola rotonda|open day|open house|porte aperte|career day|hackathon|networking|corso gratuito|lezione gratuita|lezione aperta|lezione di prova|giornata di studi|symposium|incontro)':
      { event: 2.64 },
    'event: (festival|concerto|concerti|fiera|fiere|mostra|mostre|esposizione|gala|sfilata|mercatino|mercatini|mercato|sagra|sagre|torneo|maratona|gara|spettacolo|spettacoli|teatro|tour|degustazione|degustazioni|vernissage|inaugurazione|festa|feste|serata|cena|aperitivo|dj set|karaoke|rassegna|proiezione|presentazione del libro|firmacopie|visita guidata|visite guidate|escursione|passeggiata|evento benefico|notte bianca|ciaspolata|camminata|carnevale|tombola|raduno|trekking)':
      {
        purchase: -0.23,
        reviews: -0.05,
        'exclusive-info': -0.1,
        'new-products': -0.1,
        opinion: 0.09,
        service: 0.11,
        event: 1.68,
        community: 0.25,
        'general-info': -0.24,
      },
    'event: (evento|eventi|prossimo evento|prossimi eventi|in programma|programma completo|programma della|il programma|prossimi appuntamenti|appuntamento|appuntamenti)':
      { purchase: 0.14, event: 2 },
    'event: (in diretta|diretta|live|live streaming|diretta streaming|diretta instagram|diretta facebook|live su|su zoom|collegati|collegatevi|sintonizzati|sintonizzatevi|in onda|seguici in diretta|seguiteci in diretta)':
      { event: 2.64 },
    'event: (musica dal vivo|live music|dal vivo|dj|dj set|band|karaoke|cabaret|ospite|ospiti|special guest|line up|lineup|headliner)':
      { reviews: 0.23, event: 2.26 },
    'event: (questo|questa|il prossimo|la prossima|prossimo|prossima) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend|fine settimana|settimana|sera|mese|pomeriggio)':
      { discount: 0.15, purchase: -0.18, event: 1.19, 'general-info': -0.06 },
    'event: (oggi|domani|stasera|questa sera|dopodomani|stanotte)': {
      'exclusive-info': 0.24,
      'new-products': 0.07,
      service: 0.18,
      event: 0.53,
      connected: 0.38,
      community: -0.33,
      'general-info': -0.25,
      cause: 0.07,
    },
    'event: (oggi|domani|stasera|questa sera|<date>) [alle|dalle|ore|dalle ore|alle ore|a partire dalle|h] <time>':
      { event: 3.07, 'general-info': 0.13 },
    'event: (alle|dalle|ore|dalle ore|alle ore|a partire dalle|h|inizio|apertura porte) (<time>|<number>)': {
      discount: -0.08,
      purchase: 0.15,
      reviews: -0.07,
      'new-products': -0.09,
      service: 0.13,
      event: 1.08,
      connected: 0.22,
      community: -0.05,
      giveaway: -0.07,
      entertain: 0.26,
    },
    'event: (dal|da) <number> (al|a) (<number>|<date>)': { event: 1.49 },
    'event: (dal|fino al|il|entro il|a partire dal|domenica|sabato|venerdì|giovedì|mercoledì|martedì|lunedì) <date>':
      {
        purchase: -0.14,
        reviews: -0.22,
        'exclusive-info': -0.11,
        event: 0.97,
        connected: -0.16,
        community: -0.25,
        'general-info': 0.05,
      },
    'event: (📆|📅|🗓|⏰|🕐|🕖|🕗|🕘|🎟|🎫)': { event: 2.16 },
    'event: (si terrà|si terranno|si svolgerà|si svolgeranno|avrà luogo|saremo presenti|saremo a|saremo al|saremo alla|inizia|iniziano|comincia|torna|tornano|prende il via|al via|ospiteremo|ospita|si parte|si comincia|suonerà|suoneranno|si esibirà|interverrà|interverranno|si accendono)':
      { 'exclusive-info': -0.09, event: 1.12, connected: 0.12 },
    'event: (vieni a trovarci|venite a trovarci|ci trovate|ci trovi|passa a trovarci|passate a trovarci|vi aspettiamo) .. (stand|fiera|padiglione|hall|booth|<date>)':
      { event: 3.62 },
    'event: (relatore|relatori|relatrice|speaker|ospit*|panel|moderator*|modera|intervengono|interviene)': {
      event: 1.18,
      'general-info': 0.11,
    },
    'event: (ingresso|entrata|evento|partecipazione|accesso|iscrizione) (liber*|gratuit*|gratis)': {
      event: 3.2,
    },
    'event: (ultimi giorni per|ultimo giorno per|ultima occasione per|hai tempo fino|avete tempo fino|c è tempo fino|mancano <number>|manca poco|mancano pochi giorni|meno <number> giorni|conto alla rovescia|countdown|scadenza iscrizioni|entro il)':
      { event: 1.97 },
    'event: (sfida|challenge|quiz) .. (partecipa*|giorni|premi*|vinci|<date>|in palio)': {
      event: 3.3,
      giveaway: 0.28,
    },
    'event: (in presenza|online|da remoto|in streaming) .. (<date>|<time>|iscri*|registra*)': { event: 2.19 },
    'event: (bigliett*|ticket*|prevendit*) .. (<date>|concerto|festival|spettacolo|tour|partita|serata|data)':
      { purchase: -0.13, event: 2.17 },
    'event: (puntata|prima tv|partita|fischio d inizio|calcio d inizio|si gioca) .. (<time>|stasera|oggi|ore|<date>)':
      { event: 2.17 },
    'event: (grazie|ringraziamo|ringraziare) .. (a chi ha partecipato|per aver partecipato|per essere venut*|hanno partecipato|ci hanno raggiunt*|siete venut*|intervenut*|partecipanti|eravate|presenti)':
      { event: -2.52 },
    'event: (ieri|ieri sera|la settimana scorsa|lo scorso|la scorsa|si è (svolt*|tenut*|conclus*)|si sono (svolt*|conclus*)|è stata una (serata|giornata|festa)|è stato un (evento|successo|weekend)|che serata|che festa|abbiamo partecipato|ha partecipato|hanno partecipato|ecco com è andata|alcuni scatti|gli scatti|il recap|vincitore del contest)':
      { event: -1.4, connected: 0.23 },
    'event: (unisciti|entra|iscriviti) (al nostro (team|canale|gruppo)|alla (newsletter|community|nostra community|nostra famiglia|nostra newsletter)|nel (team|gruppo))':
      { event: -1.86 },
    'event: (congratulazioni|complimenti|bravissim*) .. (vincitor*|vincitric*|vinto|classificat*)': {
      event: -2.52,
    },
    'event: (concorso (pubblico|di colpa|bandito)|corso di laurea|anno in corso|in corso|lavori in corso|corso vittorio|dal vivo colore|mercato (immobiliare|del lavoro|globale|italiano)|buona serata|buone feste|buona festa|abito da sera)':
      { 'new-products': 0.24, event: -1.97, 'general-info': -0.13 },
    'event: (siamo aperti|sempre aperti|restiamo aperti|aperti dal|aperto dal|nuovi orari|orari di apertura|orario continuato|chiusi dal|chiuso dal|saremo chiusi|saremo aperti)':
      { event: -2.47, 'general-info': 0.07 },
    'event: (si terrà|si terranno|si svolgerà|si svolgeranno|avrà luogo|saremo presenti|ci sarà|ci saranno)':
      { event: 1.64 },
    'event: (estraiamo|estrarremo|verrà estratto|verranno estratti|sorteggiamo|sarà estratto)': {
      purchase: -0.06,
      event: 3.89,
      giveaway: 0.59,
    },
    'event: (ritrovo|partenza|ritrovo alle|ritrovo ore|partenza ore|partenza alle|appuntamento alle|appuntamento ore) (<time>|<number>|in piazza|davanti)':
      { event: 3.57, community: 0.3, 'general-info': -0.23 },
    'event: (oggi|domani|stasera|questa sera|<date>) (alle|dalle|ore|h) <number>': {
      'new-products': -0.07,
      service: -0.07,
      event: 2.29,
      'general-info': 0.13,
    },
    'connected: (grazie|graziee*|grazie mille|mille grazie|un grazie|un enorme grazie|un grazie speciale|grazie di cuore|infinitamente grazie) (a tutti|a tutte|a voi|a te|a ognuno|a chi|a ciascuno|ai nostri|alle nostre|per averci|per essere|per la fiducia|per il vostro|per la vostra|per l affetto|per il supporto|per il sostegno|per ogni|per questi|per questo|per tutto|perché|per continuare|di essere|di esserci|per l entusiasmo)':
      { connected: 4.96, 'general-info': -0.08 },
    'connected: (grazie|grazie mille|mille grazie|grazie di cuore|grazie infinite)': {
      'new-products': -0.08,
      connected: 2.69,
      community: 0.32,
      'general-info': -0.07,
    },
    'connected: (ringraziamo|ringraziare|ringraziarvi|ringraziarti|riconoscenti|grati|gratitudine|ringraziamento|vi siamo grati)':
      { connected: 2.92 },
    'connected: (orgogliosi|orgogliose|orgoglioso|orgoglio|fieri|fiere|emozionati|emozionate|onorati|felici|felicissimi|commossi|entusiasti|ci riempie|ci rende|ci emoziona|che emozione|che gioia|con il cuore)':
      { connected: 2.22 },
    'connected: (vi presentiamo|ti presentiamo|conosciamo|conosci|conoscete|incontra|lei è|lui è|loro sono|questa è|questo è|dietro ogni|chi c è dietro|chi si nasconde dietro|le persone dietro|i volti|il volto|le mani di|un giorno con|una giornata con|la squadra|facciamo due chiacchiere con) [<any>] ({staff}|mani|anni|ogni|nostra|nostro|persone|volti|team|sorriso)':
      { connected: 3.5 },
    'connected: (vi presentiamo|ti presentiamo|lei è|lui è|loro sono|chi c è dietro|dietro ogni|dietro a ogni|dietro al bancone|dietro le quinte di|le persone dietro|le mani di|i volti di|il volto di)':
      { connected: 2.95 },
    'connected: (dietro le quinte|backstage|behind the scenes|così nasce|così nascono|nel nostro laboratorio|un giorno in|da dentro|making of|dietro il bancone)':
      { connected: 2.86, 'general-info': -0.1 },
    'connected: (nostro|nostra|nostri|nostre|tutto il|tutta la|l intero) {staff}': { connected: 1.28 },
    'connected: (la nostra|il nostro|i nostri|le nostre) (storia|missione|mission|vision|valori|impegno|filosofia|passione|sogno|radici|cammino|viaggio|percorso|promessa|tradizione|identità|obiettivo|modo di|essenza|eredità|famiglia|avventura|anima|forza)':
      { connected: 3.63 },
    'connected: (crediamo (che|nel|nella|in|nei|nelle)|ci impegniamo|siamo impegnati|ci teniamo|scegliamo (di|ogni)|abbiamo scelto di|continuiamo a|continueremo a|lavoriamo ogni giorno|lavoriamo per|siamo al fianco|al vostro fianco|al tuo fianco|accanto a voi|vicini a|siamo con voi|siamo vicini|il nostro impegno|aderiamo|sosteniamo|diciamo no|facciamo la nostra parte)':
      { connected: 3.53 },
    'connected: (siamo|amiamo|ci piace|ci appassiona|sappiamo|vogliamo|speriamo|ci auguriamo|ci prendiamo cura|mettiamo|facciamo|da sempre|ogni giorno|ci siamo)':
      { purchase: -0.18, 'new-products': -0.13, connected: 0.54, 'general-info': -0.37 },
    'connected: (impegno|passione|dedizione|cura|amore|cuore|anima|sogno|sogni|sacrifici|coraggio|affetto|abbraccio|emozione|emozioni|sorriso|sorrisi|fiducia)':
      { connected: 1.35 },
    'connected: (da parte di|a nome di|da tutti noi|da tutto il|da tutta la|dallo staff|tutto lo staff|tutto il team|tutta la squadra|noi di|la famiglia <any>|la famiglia di|la grande famiglia)':
      { connected: 3.1, 'general-info': 0.06 },
    'connected: (compiamo|festeggiamo|celebriamo|spegniamo|oggi compiamo|tagliamo il traguardo|raggiungiamo|abbiamo raggiunto|siamo arrivati a|siamo in) [<any>|oggi|i nostri|i] (<number> anni|un anno|<number> candeline|anniversario|compleanno|<number>|il traguardo|primo anno)':
      { connected: 3.73 },
    'connected: (anniversario|compleanno|candeline|<number> anni (insieme|di noi|con voi|di attività|di passione|di storia|di lavoro|fa)|traguardo)':
      { connected: 2.34 },
    'connected: (era il <year>|tutto è iniziato|tutto iniziò|tutto è cominciato|abbiamo iniziato|abbiamo cominciato|quando abbiamo aperto|<number> anni fa|un anno fa|il nostro primo|la nostra prima|agli inizi|il nonno|la nonna|mio nonno|generazione|generazioni|di padre in figlio)':
      { connected: 2.59 },
    'connected: (buon|auguri|tanti auguri|congratulazioni|complimenti|bravo|brava|in bocca al lupo|benvenut*) .. (team|squadra|collegh*|collega|nostr*|staff|famiglia)':
      { connected: 2.76, community: 0.17, 'general-info': 0.07 },
    'connected: (complimenti|congratulazioni|siamo felici per|facciamo gli auguri|un applauso)': {
      connected: 1.33,
    },
    'connected: (vi auguriamo|ti auguriamo|vi auguro|auguriamo a tutti|i nostri [migliori] auguri|un abbraccio|un grande abbraccio|vi vogliamo bene|vi abbracciamo|con affetto|a presto)':
      { connected: 2.66 },
    'connected: (insieme a voi|con voi|insieme|uniti|mano nella mano|fianco a fianco|tutti insieme|in famiglia|grazie a voi|come a casa|casa nostra|senza di voi|senza di te|è merito vostro|merito di)':
      { connected: 1.54 },
    'connected: (siete|sei) (parte|sempre|stat*|la nostra|il nostro|i nostri|unic*|fantastic*|speciali|tantissimi|meraviglios*|in tanti)':
      { opinion: 0.13, connected: 2.29, community: 0.11 },
    'connected: (ci siete mancati|ci mancate|ci mancherai|ci mancherete|non vediamo l ora di (rivedervi|vedervi|abbracciarvi|accogliervi)|bello rivedervi|bentornati|bentornat*|la porta è sempre aperta)':
      { connected: 3.27 },
    'connected: (ricordiamo|salutiamo|va in pensione|ultimo giorno di lavoro|ci ha lasciato|ci lascia|in memoria|un pensiero|il nostro pensiero|cordoglio|ci stringiamo|rendiamo omaggio)':
      { connected: 2.68 },
    'connected: (lavora con noi (da|dal)|con noi da|con noi dal|è con noi|da <number> anni (con noi|in azienda|nel|in|dietro|fa|accogli*|impast*)|fa parte della nostra)':
      { connected: 3.5 },
    'connected: (dalla nostra famiglia|azienda familiare|impresa familiare|a conduzione familiare|bottega di famiglia|siamo una famiglia|di famiglia)':
      { connected: 2.57 },
    'connected: (<number> (follower|followers|iscritti|volte grazie|di voi|amici)|siamo in <number>|siete in <number>|siamo <number>mila|siamo diventati)':
      { connected: 2.69 },
    'connected: (ho|mi|io|sono nata|sono nato|il mio|la mia) +first-person-singular': {
      connected: 0.83,
      'general-info': -0.05,
      entertain: 0.25,
    },
    'connected: (noi|ci) +we-to-you': {
      reviews: 0.27,
      'exclusive-info': 0.07,
      'new-products': 0.07,
      opinion: 0.12,
      connected: 0.7,
      ideas: -0.1,
      'general-info': -0.2,
    },
    'connected: (pride|8 marzo|25 aprile|giornata della terra|giornata mondiale|giornata internazionale) .. (noi|nostro|nostra|crediamo|insieme|siamo|impegno)':
      { connected: 2.33 },
    'connected: (grazie a|grazie al|grazie alla|grazie ai|grazie all|grazie alle) (un|una|nuovo|nuova|tecnologia|formula|sua|suo|app|questa|questo|innovativ*|sistema|presenza|texture|fibre|speciale)':
      { connected: -2.92 },
    'connected: (per la segnalazione|per averci scritto|per averci contattato|per la pazienza|grazie per la comprensione)':
      { connected: -2.39 },
    'connected: (stiamo assumendo|cerchiamo personale|candidati|posizioni aperte|curriculum)': {
      connected: -1.41,
    },
    'connected: ^ (lei|lui) è <any> ': { connected: 4 },
    'connected: da (<number>|trent|vent|quarant) anni .. (vostro|vostra|vostri|vostre|nostro|nostra|nostri|nostre|con noi|per voi|accanto)':
      { connected: 3.58 },
    'connected: (ve lo|ve la|ve li|ve le|te lo|te la) presentiamo': { connected: 3, 'general-info': 0.09 },
    'ideas: (quale|quali|che|cosa|che cosa|chi|dove) .. (dovremmo|dobbiamo|potremmo|possiamo) .. (creare|fare|lanciare|aggiungere|proporre|inventare|preparare|produrre|cucinare|chiamare|chiamarlo|chiamarla|trattare|invitare|aprire|mettere|provare|sfornare|portare|riportare) +question':
      { ideas: 6.46 },
    'ideas: (dovremmo|dobbiamo|potremmo) +question': { ideas: 3.2 },
    'ideas: (quale|quali|che|cosa|che cosa|chi|dove) .. (vorresti|vorreste|ti piacerebbe|vi piacerebbe|desideri|desiderate) .. (vedere|trovare|assaggiare|avere|che|leggere|ascoltare|scoprire|aggiungere|approfondire|sentire|ritrovare|nel|nella)':
      { ideas: 5.94, 'general-info': -0.13 },
    'ideas: (vorresti|vorreste|ti piacerebbe|vi piacerebbe) .. (vedere|trovare|che|assaggiare|ritrovare|avere) +question':
      { ideas: 3.58 },
    'ideas: (prossimo|prossima|prossimi|prossime|futuro|futura) .. (idea|idee|proponi|proponete|scegliete voi|immagina|vota|quale|vorreste|decidete voi|decidi tu)':
      { ideas: 4.47 },
    'ideas: (quale|quali|che|qual) .. (prossimo|prossima|prossimi|prossime|sarà il prossimo|sarà la prossima) +question':
      { ideas: 3.84, 'general-info': -0.12 },
    'ideas: (suggerimento|suggerimenti|suggerisci|suggerite|suggeriscici|suggeriteci|suggerire|consigliateci|consigliaci|scatola delle idee|cassetta delle idee)':
      { ideas: 4.13, 'general-info': -0.13 },
    'ideas: (le tue|le vostre|la tua|la vostra|tutte le) (idea|idee|proposte|proposta|richieste)': {
      ideas: 3.86,
    },
    'ideas: (inviaci|inviateci|mandaci|mandateci|condividi|condividete|proponi|proponici|proponete|proponeteci|scrivici|scriveteci|dicci|diteci|lascia|lasciate|raccontaci|presenta|candida) .. (idea|idee|propost*|suggeriment*|progetto|progetti|disegno|disegni|bozzett*|desideri)':
      { event: 0.19, ideas: 5.42, community: -0.09, giveaway: 0.17 },
    'ideas: (aiutaci|aiutateci|dacci una mano|dateci una mano) (a|ad) (trovare|scegliere|creare|migliorare|immaginare|decidere|inventare|battezzare|dare|costruire|progettare|sviluppare)':
      { ideas: 5.19 },
    'ideas: (trova|trovate|trovare|scegli|scegliete|proponi|proponete|inventa|inventate|cerchiamo|dare|diamo|date|serve) .. (nome|slogan|soprannome|nomignolo) [per|al|alla|a|da]':
      { ideas: 4.49 },
    'ideas: (come (la|lo|li|le|lo vorreste|la vorreste) (chiamiamo|chiameresti|chiamereste|chiamereste|battezziamo)|che nome (gli|le|daresti|dareste|diamo)|quale nome) +question':
      { ideas: 5.11 },
    'ideas: (immagina|immaginate|disegna|disegnate|crea|create|inventa|inventate|progetta|progettate) (il tuo|la tua|il vostro|la vostra|il|la|lo|un|una|il nostro|la nostra|l) [<any>] (prossim*|futur*|nuov*|ideale|dei sogni|dei tuoi sogni|dei vostri sogni|perfett*|{product}|etichetta|logo|mascotte|maglia)':
      { event: 0.19, ideas: 4.55, community: -0.09, giveaway: 0.17 },
    'ideas: (dei tuoi sogni|dei vostri sogni|ideale|che non c è ancora|che ancora non esiste|che manca) +question':
      { ideas: 2.3 },
    'ideas: (co-creazione|cocreazione|co-progettazione|coprogettazione|crowdsourcing|bilancio partecipativo|call for ideas|call for proposals|concorso di idee|percorso partecipato|chiamata alle idee|raccolta idee|raccogliamo idee)':
      { ideas: 3.84 },
    'ideas: (beta tester*|betatester*|tester|cerchiamo tester|panel di prova|diventa tester|diventare tester|programma beta|fase di test|gruppo di prova)':
      { ideas: 6.14 },
    'ideas: (se potessi|se poteste|se tu potessi|se dovessi|se doveste) .. (creare|inventare|aggiungere|cambiare|migliorare|scegliere|avere|portare)':
      { ideas: 5.05 },
    'ideas: (riportare|riportiamo|rimettere|rimettiamo|far tornare|facciamo tornare|rifare|rifacciamo|torni|tornasse) .. (menù|carta|collezione|gamma|catalogo|gusto|ricetta|modello|banco|produzione) +question':
      { ideas: 4.09 },
    'ideas: (cosa (ti|vi) manca|cosa manca|cosa possiamo migliorare|cosa potremmo migliorare|come possiamo migliorare|come potremmo migliorare|cosa cambiereste|cosa cambieresti|cosa miglioreresti)':
      { ideas: 4.89 },
    'ideas: (di cosa|quali argomenti|quali temi|che argomenti|che tema|quale argomento|quali domande) .. (vorreste|vorresti|parliamo|parlare|trattare|affrontare|approfondire|podcast|diretta|video|post) +question':
      { ideas: 4.86, 'general-info': -0.12 },
    'ideas: (decidete voi|decidi tu|scegliete voi|scegli tu|la scelta è vostra|lo decidete voi|sarete voi a decidere|sarete voi a scegliere|il vostro voto deciderà)':
      { ideas: 2.56 },
    'ideas: (stiamo pensando a|stiamo lavorando a|siamo indecisi|stiamo progettando|stiamo studiando) .. (nuov*|prossim*|nome|futur*|gusto) +post:question':
      { ideas: 2.94 },
    'ideas: (diventerà realtà|verrà prodotto|verrà realizzat*|lo produrremo|la produrremo|entrerà in produzione|entrerà nel menù|lo realizzeremo|la realizzeremo|finirà nel menù|la più bella diventerà)':
      { ideas: 3.2 },
    'ideas: (idea regalo|idee regalo|idee look|idee per (la casa|natale|il weekend|la tavola|la cena|arredare|un regalo)|idee originali|idea per (la cena|un regalo|il weekend)|ottima idea|buona idea|piena di idee|tante idee|che idea|l idea (è|di|era)|nessuna idea|idea di)':
      { ideas: -2.81 },
    'ideas: (inviateci|inviaci|mandateci|mandaci|aspettiamo|raccontateci|scriveteci|raccogliamo) (le vostre idee|le tue idee|la tua idea|la vostra idea|le vostre proposte|i vostri suggerimenti|i tuoi suggerimenti)':
      { ideas: 5.11 },
    'ideas: cerchiamo .. (tester|betatester|beta tester|tester volontari)': { ideas: 6.41 },
    'ideas: (lo|la|li|le|il prossimo|la prossima) .. (decidete voi|decidi tu|scegliete voi|scegli tu)': {
      purchase: 0.23,
      ideas: 3.83,
    },
    'ideas: (proponetelo|proponetela|proponilo|proponila|proponetecelo|suggeritecelo|suggeriscicelo)': {
      ideas: 3.95,
    },
    'ideas: (vota|votate|scegli|scegliete|decidi|decidete) (il nuovo|la nuova|il prossimo|la prossima|il futuro|la futura|quale (produrre|realizzare))':
      { opinion: 0.17, ideas: 5.06, 'general-info': -0.05 },
    'ideas: (ci serve|serve|manca) (un nome|il nome|uno slogan|la vostra idea)': { ideas: 4.71 },
    'community: (tagga|taggate|menziona|menzionate|tag|nomina) [qui|nei commenti|subito] (un|una|il|la|chi|i|le|gli|quell|quella|due|tre|<number>|l) [tuo|tua|tuoi|tue|vostri] (amico|amica|amici|amiche|persona|persone|chi|collega|fidanzat*|mamma|papà|sorella|fratello|compagn*|bff|che|partner|socio|cugina)':
      { community: 6.89 },
    'community: (tagga|taggate|menziona|menzionate) (un|una|il|la|chi|i tuoi|le tue|l|quell|<number>|quel)': {
      community: 5.63,
    },
    'community: (taggaci|taggateci|tagga <mention>|taggate <mention>|taggandoci|menzionaci|menzionateci|tagga la nostra|taggate la nostra|tagga il nostro)':
      { community: 6.29 },
    'community: (con|usa|usate|usando|utilizza|utilizzate|utilizzando|aggiungi) [l|il nostro|il|lo] (hashtag) ':
      { community: 5.19 },
    'community: (condivid*|pubblic*|posta*|posta|mostra*|usa|usate|scatta*|invia*) .. (con|usando|utilizzando|l hashtag|e usa) [l] [hashtag] <hashtag>':
      { community: 5.94 },
    'community: (condividi|condividete|pubblica|pubblicate|posta|postate|inviaci|inviateci|mandaci|mandateci|mostraci|mostrateci|mandate) [con noi|nei commenti|qui] [le|la|il|i|una|un] (tue|tua|tuo|tuoi|vostre|vostra|vostro|vostri|foto|video|storia|scatti) [<any>] (foto|scatto|scatti|selfie|ricord*|storia|storie|look|ricett*|creazion*|video|esperienz*|tavola|momenti|outfit|viaggi*|versione|giardino|piatt*)':
      { community: 6.23 },
    'community: (mostraci|mostrateci|mandaci|mandateci|inviaci|inviateci|raccontaci|raccontateci|fateci vedere|facci vedere) (la tua|il tuo|le tue|i tuoi|la vostra|il vostro|le vostre|i vostri|come|dove|una foto|un video)':
      { event: 0.17, ideas: 0.15, community: 4.51, giveaway: 0.15 },
    'community: (le vostre|i vostri|le tue|i tuoi) (foto|scatti|selfie|ricordi|creazioni|look|ricette|storie|video|testimonianze|racconti|capolavori)':
      { community: 3.97 },
    'community: (repost|regram|ripostiamo|repostiamo|reposted|rp) [da|di|from|by] [<mention>]': {
      community: 5.19,
    },
    'community: (📷|📸|🎥|ph|credit|credits|foto|foto di|scatto di|video di|grazie a|📷 by|photo by|crediti) [di|by|a] <mention>':
      { community: 2.97 },
    'community: (foto|scatto|video|ricetta|creazione|look|illustrazione|disegno|piatto|opera) (di|da|firmat* da|realizzat* da|scattat* da|inviat* da|condivis* da|inviataci da) <mention>':
      { community: 5.63 },
    'community: (grazie|grazie mille|bravissim*|complimenti) [a] <mention> [per|che] [<any>|<any> <any>] (foto|scatto|averci|condivi*|questo|questa|tagg*|video)':
      { community: 5.19 },
    'community: (foto|fan|cliente|socio|tifoso|lettore|lettrice|scatto|look|volontari*|ricetta) (della settimana|del mese|del giorno|dei fan|dei clienti|dei tifosi)':
      { community: 5.2 },
    'community: (community|comunità|ambassador|ambasciatori|ambasciatrici|club|tribù|fan club|fanclub|crew|gruppo)':
      { 'exclusive-info': 0.39, 'new-products': -0.15, community: 2.36, 'general-info': -0.11 },
    'community: (la nostra|la|della nostra|nella nostra|una) (community|grande famiglia|comunità)': {
      connected: 0.05,
      community: 3.56,
    },
    'community: (unisciti|unitevi|entra|entrate|iscriviti|iscrivetevi|fai parte|fate parte|partecipa|entra a far parte|entrate a far parte) .. (community|gruppo|club|tribù|comunità|discord|forum|fan club|gruppo facebook|canale|ambassador|associazione|squadra|crew)':
      { community: 5.63 },
    'community: (gruppo|canale|community|server) (facebook|whatsapp|telegram|discord|strava|privato|d acquisto|di lettura|di cammino|di corsa)':
      { community: 4.74 },
    'community: (diventa|diventate|diventare) (ambassador|volontari*|socio|soci|socia|membro|ambasciator*|donator*|sostenitor*)':
      { community: 5.34 },
    'community: (volontari|volontarie|volontario|volontariato|dare una mano|pulizia della spiaggia|puliamo|insieme ai cittadini|banca del tempo|fare rete)':
      { community: 3 },
    'community: (i nostri|le nostre|dei nostri|delle nostre|un nostro|una nostra|alcuni dei nostri) [cari|care|affezionat*|fantastic*] {customer} .. (hanno|ha|raccont*|condivid*|invia*|mand*|foto|scatt*|mostra*|realizzat*|creat*|in giro|indossa*)':
      { community: 4.95 },
    'community: (i nostri|le nostre|dei nostri|delle nostre|un nostro|una nostra) [cari|care|affezionat*|fantastic*|splendid*] {customer}':
      { community: 2.45 },
    'community: (tra (voi|appassionati|genitori|mamme|vicini|soci|tifosi|amici|clienti|lettori|runner|colleghi di)|gli uni (con|agli)|l un l altro|altri (appassionati|genitori|lettori|clienti|runner|giocatori|viaggiatori|soci)|altre (mamme|appassionate|persone come te)|con altri)':
      { community: 4.2 },
    'community: (shout out|shoutout|un applauso a|bravo|brava|bravissim*|complimenti a|tanta roba|grazie a) .. <mention>':
      { connected: -0.12, community: 3.17 },
    'community: (indossat* da|splendida su|su di te|vista su|visto su|bellissim* su|scelt* da|indossa|porta|sfoggia) .. <mention>':
      { community: 2.97 },
    'community: (con i tuoi|con le tue|con i vostri|con le vostre|con un|con una|insieme ai tuoi) (amici|amiche|amico|amica|vicini|compagni|cari)':
      { community: 1.48 },
    'community: (condividi|condividete|condividilo|condividila|manda|mandalo|mandala|invia|inoltra|invialo|gira) .. (amico|amica|amici|amiche|qualcuno|chi|collega|persona)':
      { community: 4.45 },
    'community: (porta|portate|vieni con|venite con|invita|invitate|coinvolgi) .. (amico|amica|amici|amiche|vicini|compagno|compagni)':
      { discount: 0.11, event: 0.13, community: 3.53, 'general-info': -0.07 },
    'community: (tifosi|curva|ultras|supporter*|tifo|forza ragazzi|forza ragazze|tutti allo stadio)': {
      community: 1.78,
    },
    'community: (ci racconta|ci raccontano|racconta la sua storia|la sua storia|le loro storie|la storia di|con le sue parole|si racconta)':
      { community: 3.05 },
    'community: (vincitore|vincitrice|vincitori|partecipanti|finalisti|campion*|allievi|allieve|atlet*|premiati|diplomati)':
      { reviews: -0.07, event: 0.32, community: 1.15, giveaway: 0.21 },
    'community: (complimenti|congratulazioni|bravi|bravissimi|brave|applausi) .. (vincitor*|partecipant*|finalist*|student*|ragazz*|atlet*|allievi|allieve|squadr*)':
      { community: 3.28, 'general-info': 0.07 },
    'community: (siete stati in <number>|siete in <number>|eravate in <number>|eravamo in <number>|oltre <number> (iscritti|membri|partecipanti|persone|soci|volontari)|<number> (membri|soci|volontari|partecipanti))':
      { community: 2.74 },
    'community: (conosci|conoscete|candida|candidate|segnala|segnalate) .. (qualcuno che|una persona che|chi merita|un vicino|un amico che)':
      { community: 3.71 },
    'community: (ripostiamo|le ripubblicheremo|ripubblicheremo|condivideremo|le più belle|i più belli|nelle nostre storie|sulla nostra pagina|sul nostro profilo|verranno condivis*|verranno pubblicat*)':
      { opinion: 0.21, community: 3.03 },
    'community: (fan art|fanart|cosplay|fan made|fatto da voi|fatte da voi|creat* da voi|visto da voi|viste da voi|scattat* da voi)':
      { community: 4.45 },
    'community: (aiutatevi|scambio di|scambiare|scambiarsi|scambiatevi|swap party|incontrare altre|conoscere nuove persone|conoscere altri|fare amicizia|nuovi amici|nuove amicizie|tutti insieme per)':
      { community: 3.26 },
    'community: (la|il|lo|le|i|questa|questo|questi|queste) <any> (di|by|firmat*) <mention> -post:link': {
      community: 3.26,
    },
    'community: <mention> .. (foto|scatto|video|creazione|ricetta|disegno|outfit|versione)': {
      reviews: 0.38,
      community: 3.24,
    },
    'community: (ho|mi|mio|mia) +quotation': { community: 1.04 },
    'community: (comunità (montana|europea|scientifica|energetica|energetiche|terapeutica)|social network|gruppo (bancario|industriale|azienda*|alimentare)|club sandwich|golf club|brand ambassador ufficiale|volontari della protezione)':
      { community: -3 },
    'community: (raccontatecelo|raccontacelo|mostratecelo|mostracelo|fatecelo vedere) .. (foto|scatto|video|commenti)':
      { opinion: 0.22, community: 5.25 },
    'community: (passa|gira|inoltra|manda|condividi) questo (post|video|reel|messaggio) (a|con|ad)': {
      community: 6.11,
    },
    'community: porta (un amico|un amica|chi vuoi|la tua amica|il tuo amico|con te chi)': { community: 1.78 },
    'community: (cerchi|cercate|trova|trovate) (compagn*|compagni di|altri|altre|qualcuno con)': {
      community: 4.66,
      'general-info': -0.05,
    },
    'community: (grazie a|merito di|opera di) <mention>': { community: 4.45 },
    'giveaway: (giveaway*|concorso a premi|concorso|contest|estrazione|estrazioni|estratto a sorte|estratti a sorte|lotteria|sorteggio|instant win)':
      { reviews: 0.14, 'general-info': -0.13, giveaway: 4.12 },
    'giveaway: (vinci|vincete|vincere|aggiudicarti|aggiudicarsi|aggiudicati|in palio|mettiamo in palio|in regalo a uno di voi)':
      { giveaway: 3.55 },
    'giveaway: (per partecipare|come partecipare|regole|regolamento|partecipa subito|partecipate)': {
      giveaway: 2.31,
    },
    'giveaway: (segui|seguici|seguite|metti like|lascia un like|tagga|taggate|commenta|commentate) .. (vincere|partecipare|concorso|estrazione|giveaway)':
      { giveaway: 4.03 },
    'giveaway: (buona fortuna|in bocca al lupo|vincitore|vincitrice|vincitori|estrarremo|estrarremo a sorte|sorteggeremo|fortunat*)':
      { event: 0.28, community: -0.09, giveaway: 2.64 },
    'entertain: (ahah*|haha*|meme|mood|pov|lol|quando (ti|il tuo|la tua|dici|pensi|qualcuno|finalmente)|quella faccia|quell amico|😂|🤣|😜|😅)':
      { entertain: 1.81 },
    'entertain: (indovina*|indovinello|quiz|rebus|enigma|chi sono|vero o falso|trova le differenze|soluzione)':
      { purchase: -0.05, giveaway: 0.27, entertain: 1.62 },
    'entertain: (barzelletta|scherzo|ridere|risate|divertente|battuta|pesce d aprile)': {
      connected: 0.35,
      community: 0.14,
      'general-info': -0.12,
      entertain: 1.5,
    },
    'greeting: (buon|buona|buone|buoni|felice|felici|sereno|serena|serene|splendido|splendida) (anno|natale|pasqua|feste|festa|vacanze|giornata|serata|settimana|weekend|fine settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|compleanno|ferragosto|estate|primavera|autunno|inverno|san valentino|halloween|epifania|befana|primo maggio|1 maggio|2 giugno|25 aprile|pasquetta|vigilia|notte|inizio|mattina|pranzo|appetito)':
      {
        service: 0.06,
        connected: -0.17,
        'general-info': 0.2,
        entertain: -0.18,
        greeting: 3.42,
        inspire: -0.05,
        other: -0.36,
      },
    'greeting: (buongiorno|buonasera|buonanotte|auguri|tanti auguri|auguriamo|vi auguriamo|ti auguriamo|augura a tutti|vi augura)':
      { connected: -0.12, greeting: 2.64, other: -0.11 },
    'greeting: (festa (della mamma|del papà|della donna|delle donne|dei nonni|della repubblica|dei lavoratori)|8 marzo|ognissanti)':
      { greeting: 1.5 },
    'inspire: (citazione|aforisma|proverbio|motivazione|ispirazione|mantra|frase del giorno)': { inspire: 2 },
    'inspire: (la vita è|la felicità|il coraggio|i sogni|credi in te|credici|non mollare|non arrenderti|il segreto è|basta poco|ogni giorno è|osa|sogna|niente è impossibile|abbi cura)':
      { inspire: 2.03 },
    'inspire: (il vero|la vera|il bello|la bellezza|a volte basta|a volte)': { inspire: 0.8 },
    'cause: (dona|donate|donazione|donazioni|raccolta fondi|5x1000|5 per mille|sensibilizza*|giornata (mondiale|internazionale|nazionale)|ottobre rosa|telethon|beneficenza|solidarietà)':
      { entertain: -0.16, cause: 2.86 },
    'cause: (pace|clima|diritti umani|uguaglianza|parità|violenza|razzismo|rifugiati|povertà|pianeta|legalità)':
      { cause: 1.53 },
    'jobs-investors: (stiamo assumendo|assumiamo|cerchiamo (un|una|personale|nuov*|collegh*|camerier*|commess*|ingegner*|sviluppator*)|cercasi|offerta di lavoro|offerte di lavoro|posizioni aperte|posizione aperta|candidati|candidatura|candidature|invia il tuo cv|invia il cv|curriculum|tirocinio|stage|lavora con noi|entra nel team|entra a far parte del team)':
      { 'general-info': -0.06, entertain: -0.06, 'jobs-investors': 3.21 },
    'jobs-investors: (azionisti|investitori|dividendo|assemblea degli azionisti|bilancio|trimestre|relazione finanziaria|ricavi)':
      { 'jobs-investors': 2.2 },
    'other: (si parte|ci siamo|eccoci|stay tuned|work in progress|pronti)': { other: 0.84 },
    'shape: abstract-words': {},
    'shape: greeting': {
      discount: -0.26,
      purchase: -0.26,
      reviews: -0.42,
      'exclusive-info': -0.13,
      'new-products': -0.27,
      opinion: -0.2,
      service: -0.05,
      event: -0.13,
      connected: -0.22,
      ideas: -0.18,
      community: 0.08,
      'general-info': -0.68,
      giveaway: -0.08,
      entertain: -0.48,
      greeting: 0.83,
      inspire: -0.3,
      cause: -0.22,
      'jobs-investors': -0.16,
      other: -0.9,
    },
    'shape: call-to-link': { purchase: 0.33, 'general-info': 0.4 },
    'shape: caption': {
      discount: -0.27,
      purchase: -0.28,
      reviews: -0.23,
      'exclusive-info': -0.22,
      'new-products': -0.27,
      opinion: 0.27,
      service: -0.16,
      event: -0.09,
      connected: -0.31,
      ideas: -0.26,
      community: -0.69,
      'general-info': -0.59,
      giveaway: -0.05,
      entertain: -0.56,
      greeting: 0.41,
      inspire: -0.64,
      cause: -0.46,
      'jobs-investors': -0.31,
      other: 1.29,
    },
    'shape: choice-list': { opinion: 1 },
    'shape: closing-question': {
      discount: -0.08,
      purchase: -0.17,
      reviews: -0.18,
      'exclusive-info': -0.05,
      'new-products': 0.22,
      opinion: 0.62,
      service: -0.16,
      connected: -0.16,
      ideas: 0.22,
      community: -0.18,
      'general-info': 0.17,
    },
    'shape: colon': {},
    'shape: date': {
      discount: 0.53,
      purchase: -0.63,
      reviews: -1.32,
      'exclusive-info': 0.62,
      'new-products': -0.72,
      opinion: -0.72,
      service: 0.77,
      event: 1.46,
      connected: -0.26,
      ideas: -0.21,
      community: -0.22,
      'general-info': -0.45,
      giveaway: 0.98,
      entertain: 0.41,
      greeting: 0.13,
      inspire: -0.42,
      cause: 0.63,
      'jobs-investors': -0.16,
      other: -0.8,
    },
    'shape: ellipsis': {},
    'shape: exclamation': {
      discount: -0.52,
      purchase: -0.08,
      reviews: 0.22,
      'exclusive-info': -0.53,
      'new-products': -0.23,
      opinion: 0.27,
      service: -0.36,
      event: 0.9,
      connected: 0.07,
      ideas: 0.96,
      community: 0.51,
      'general-info': -0.79,
      giveaway: 0.85,
      entertain: -0.33,
      greeting: 0.4,
      inspire: -0.17,
      cause: -0.12,
      'jobs-investors': 0.11,
      other: -0.45,
    },
    'shape: first-person-plural': {
      discount: -0.06,
      reviews: 0.21,
      'exclusive-info': -0.59,
      'new-products': 0.74,
      opinion: -0.61,
      service: -0.54,
      event: 0.11,
      connected: 0.66,
      community: 0.51,
      'general-info': 0.05,
      giveaway: 0.18,
      entertain: -0.47,
      greeting: -0.1,
      inspire: -0.24,
      cause: -0.14,
      'jobs-investors': 0.35,
    },
    'shape: first-person-singular': {
      discount: -0.09,
      purchase: -0.17,
      reviews: 0.12,
      'exclusive-info': -0.11,
      'new-products': -0.21,
      opinion: -0.06,
      service: -0.05,
      event: -0.05,
      connected: -0.24,
      ideas: -0.06,
      community: -0.41,
      'general-info': -0.47,
      entertain: 0.71,
      greeting: -0.07,
      inspire: -0.14,
      cause: -0.12,
      'jobs-investors': -0.08,
      other: -0.21,
    },
    'shape: handle-credit': { community: 0.44 },
    'shape: hashtag-campaign': {},
    'shape: headline': { purchase: -0.09, 'new-products': 0.71, 'general-info': 0.32 },
    'shape: imperative-opening': {
      discount: 0.34,
      purchase: 0.82,
      reviews: -0.47,
      'exclusive-info': -0.29,
      'new-products': -0.52,
      opinion: 0.8,
      service: -0.21,
      event: 0.08,
      connected: -0.61,
      ideas: 1.03,
      community: 0.15,
      'general-info': -0.86,
      giveaway: 0.45,
      entertain: 0.83,
      greeting: -0.12,
      inspire: -0.22,
      cause: -0.11,
      'jobs-investors': 0.11,
      other: -0.58,
    },
    'shape: introduction': {
      discount: -0.26,
      purchase: 0.17,
      reviews: -0.36,
      'exclusive-info': -0.1,
      'new-products': 0.82,
      opinion: -0.11,
      event: -0.09,
      connected: 0.23,
      ideas: -0.08,
      community: -0.49,
      giveaway: -0.05,
    },
    'shape: link': {
      discount: -0.06,
      purchase: -0.09,
      reviews: 0.46,
      'exclusive-info': -0.06,
      'new-products': -0.17,
      service: -0.06,
      event: 0.36,
      connected: -0.19,
      ideas: -0.42,
      community: -0.15,
      'general-info': 0.6,
    },
    'shape: list': { 'general-info': 0.35 },
    'shape: long-prose': { 'general-info': 0.53 },
    'shape: long-words': {
      purchase: -0.55,
      reviews: -1.19,
      'exclusive-info': -0.51,
      'new-products': -0.2,
      opinion: -0.43,
      service: 0.59,
      event: 0.64,
      connected: -0.49,
      ideas: 0.38,
      community: -0.39,
      'general-info': 0.23,
      giveaway: -0.38,
      entertain: -0.43,
      greeting: -0.1,
      inspire: 0.58,
      cause: -0.12,
      'jobs-investors': 0.52,
      other: -0.3,
    },
    'shape: mention': {
      discount: -0.18,
      purchase: -0.38,
      reviews: 0.66,
      'exclusive-info': -0.11,
      'new-products': -0.34,
      opinion: -0.42,
      service: -0.24,
      event: -0.12,
      connected: -0.44,
      ideas: -0.2,
      community: 1.41,
      'general-info': -0.63,
      giveaway: -0.08,
    },
    'shape: mention-first': {
      discount: -0.13,
      purchase: -0.27,
      reviews: -0.13,
      'new-products': -0.06,
      opinion: -0.06,
      service: 1.37,
      connected: 0.21,
      community: -0.28,
      'general-info': -0.35,
    },
    'shape: middling-words': {},
    'shape: no-sentence': {
      reviews: -0.05,
      'general-info': -0.91,
      entertain: -0.12,
      greeting: -0.06,
      inspire: -0.05,
      other: 0.37,
    },
    'shape: number-fact': {
      discount: 0.56,
      purchase: 0.7,
      reviews: -0.08,
      'exclusive-info': -0.41,
      'new-products': -0.2,
      opinion: -0.29,
      service: 0.78,
      event: 0.6,
      connected: -1.26,
      ideas: -0.29,
      community: -0.53,
      'general-info': 0.57,
      giveaway: 0.34,
      entertain: 0.45,
      greeting: -0.1,
      inspire: -0.22,
      cause: 0.21,
      'jobs-investors': -0.1,
      other: -0.34,
    },
    'shape: percentage': {
      discount: 0.72,
      purchase: 0.52,
      reviews: 0.11,
      'exclusive-info': 0.21,
      'new-products': -0.29,
      opinion: -0.13,
      service: -0.23,
      event: -0.37,
      connected: -0.24,
      ideas: -0.13,
      community: -0.6,
      'general-info': 0.45,
      giveaway: -0.1,
    },
    'shape: price': {
      discount: 1.21,
      purchase: 2.46,
      reviews: 0.13,
      'exclusive-info': -0.28,
      'new-products': 0.32,
      opinion: -0.21,
      service: -0.35,
      event: 0.29,
      connected: -0.3,
      ideas: -0.24,
      community: -0.63,
      'general-info': -0.99,
      giveaway: 0.51,
      entertain: -0.14,
      inspire: -0.13,
      'jobs-investors': 0.4,
      other: -0.1,
    },
    'shape: price-cut': { discount: 4.46 },
    'shape: promo-code': { discount: 4.46, event: -0.06, 'general-info': -0.08 },
    'shape: question': {
      discount: -0.42,
      purchase: 0.34,
      reviews: -0.18,
      'exclusive-info': -0.5,
      'new-products': -0.48,
      opinion: 1.38,
      service: -0.12,
      connected: -0.49,
      ideas: 0.78,
      community: -0.54,
      'general-info': -0.23,
      giveaway: -0.18,
      entertain: -0.15,
      inspire: 0.65,
      cause: -0.05,
      other: -0.17,
    },
    'shape: question-opening': {
      discount: -0.29,
      purchase: 0.57,
      reviews: -0.66,
      'exclusive-info': -0.23,
      'new-products': -0.76,
      opinion: 0.6,
      event: -0.17,
      connected: -0.11,
      ideas: 0.08,
      community: -0.34,
      'general-info': 0.07,
      giveaway: -0.14,
      entertain: -0.15,
      inspire: 0.65,
      cause: -0.05,
      other: -0.17,
    },
    'shape: question-to-reader': {
      discount: -0.26,
      purchase: -0.46,
      reviews: 0.07,
      'exclusive-info': -0.2,
      'new-products': -0.3,
      opinion: 1.4,
      event: -0.32,
      connected: -0.09,
      ideas: 0.59,
      community: -0.15,
      'general-info': 0.28,
      giveaway: -0.13,
    },
    'shape: quotation': {
      discount: -0.07,
      purchase: -0.09,
      reviews: 2.39,
      'exclusive-info': -0.09,
      'new-products': -0.17,
      opinion: -0.06,
      service: -0.06,
      event: -0.06,
      connected: -0.5,
      ideas: -0.08,
      'general-info': -0.25,
    },
    'shape: quote-credit': { reviews: 0.81, community: -0.07, 'general-info': -0.09 },
    'shape: reply': {
      discount: -0.19,
      purchase: -0.42,
      reviews: -0.3,
      'exclusive-info': -0.08,
      'new-products': -0.22,
      opinion: -0.13,
      service: 2.44,
      event: -0.1,
      connected: -0.09,
      ideas: -0.13,
      community: -0.53,
      'general-info': -0.22,
      giveaway: -0.05,
    },
    'shape: second-person': {
      purchase: -0.21,
      reviews: -0.41,
      'exclusive-info': 0.05,
      'new-products': -1.14,
      opinion: 0.27,
      service: -0.33,
      event: 0.09,
      connected: 0.22,
      ideas: -0.24,
      community: -0.24,
      'general-info': -0.94,
      giveaway: 0.31,
      entertain: 0.28,
      greeting: -0.12,
      inspire: -0.28,
      cause: 0.17,
      'jobs-investors': 0.16,
      other: -0.45,
    },
    'shape: shop-link': { purchase: 1.26 },
    'shape: short': {
      discount: 0.84,
      purchase: 0.24,
      reviews: 0.33,
      'exclusive-info': -0.39,
      'new-products': -0.26,
      opinion: 0.33,
      service: 0.1,
      event: 0.07,
      connected: -0.57,
      ideas: 0.53,
      'general-info': -1.46,
      giveaway: -0.3,
      entertain: -0.1,
      greeting: 0.13,
      inspire: 0.33,
      cause: 0.16,
      'jobs-investors': -0.76,
      other: 0.39,
    },
    'shape: short-reply': {
      reviews: -0.13,
      'new-products': -0.06,
      service: -0.17,
      connected: 0.78,
      ideas: -0.06,
      community: -0.27,
    },
    'shape: signature': {},
    'shape: stacked-marks': {},
    'shape: we-to-you': {
      discount: -0.36,
      purchase: 0.45,
      'exclusive-info': 0.12,
      'new-products': 0.64,
      opinion: 0.06,
      service: -0.23,
      event: 0.79,
      connected: 0.32,
      ideas: -0.52,
      community: 0.06,
      'general-info': -0.83,
      giveaway: 0.76,
    },
  },
  terms: {
    "'anni": { connected: 0.3 },
    '<mention>': { community: 0.17, 'general-info': -0.05 },
    '<number>': {
      discount: 0.16,
      purchase: 0.06,
      event: 0.14,
      connected: -0.35,
      community: -0.07,
      'general-info': 0.19,
      cause: 0.08,
    },
    '<number> ore': { 'general-info': 0.07 },
    '<number> €': { discount: 0.16, purchase: 0.07 },
    a: { purchase: 0.06, reviews: 0.08, service: -0.08, event: -0.22, ideas: -0.06, 'general-info': 0.07 },
    abbiamo: { reviews: 0.05, 'new-products': 0.07 },
    acqua: { 'general-info': 0.12 },
    aiuta: { community: 0.16 },
    al: { event: 0.21, 'general-info': -0.22 },
    'al <number>': { event: 0.14 },
    alla: { purchase: -0.05, 'general-info': -0.12 },
    alle: { entertain: 0.06 },
    'alle <number>': { entertain: 0.06 },
    amico: { community: 0.06 },
    anche: { purchase: 0.09, 'new-products': 0.12 },
    ancora: { 'exclusive-info': 0.12, connected: 0.07 },
    anni: { connected: 0.14 },
    anno: { reviews: 0.18 },
    app: { ideas: 0.05 },
    biglietti: { 'general-info': -0.05 },
    buona: { 'general-info': 0.09 },
    capo: { connected: 0.17 },
    che: { reviews: 0.14 },
    chi: { purchase: -0.19, 'exclusive-info': 0.26, community: 0.32, giveaway: 0.21 },
    ci: { connected: 0.05, 'general-info': -0.18 },
    cinque: { connected: 0.08 },
    clienti: { community: 0.08 },
    come: { community: 0.06 },
    commenti: { opinion: 0.1 },
    con: { 'new-products': 0.05, opinion: 0.13, 'general-info': -0.14 },
    'con il': { 'general-info': -0.06 },
    'con noi': { connected: 0.05 },
    corso: { 'general-info': -0.06 },
    'corso di': { 'general-info': -0.06 },
    d: { 'general-info': -0.06 },
    da: { reviews: 0.13, event: -0.25, connected: 0.12, community: -0.25, 'general-info': 0.43 },
    'da <number>': { purchase: -0.05, 'general-info': 0.12 },
    'da oggi': { 'new-products': 0.28, event: -0.07, connected: 0.05 },
    dal: { 'general-info': 0.2 },
    dei: { event: 0.1 },
    del: { purchase: -0.05, 'exclusive-info': 0.07, community: -0.08, giveaway: 0.17 },
    dell: { reviews: 0.29, 'exclusive-info': 0.09 },
    della: { ideas: 0.07, 'general-info': 0.29 },
    di: {
      purchase: -0.23,
      'exclusive-info': -0.09,
      opinion: -0.13,
      service: 0.2,
      event: 0.06,
      connected: -0.22,
      'general-info': -0.26,
    },
    dietro: { connected: 0.07 },
    domani: { 'exclusive-info': 0.17, 'new-products': -0.1, 'general-info': -0.05 },
    domenica: { 'general-info': -0.15 },
    e: {
      discount: -0.14,
      'exclusive-info': -0.1,
      opinion: -0.2,
      ideas: -0.06,
      community: -0.27,
      'general-info': 0.27,
      other: -0.17,
    },
    ecco: { reviews: 0.07, community: 0.05 },
    entra: { connected: 0.07 },
    entro: { community: -0.09, 'general-info': 0.06, giveaway: 0.15 },
    example: { purchase: 0.05, event: -0.05 },
    fino: { discount: 0.08, purchase: 0.32, community: -0.05, 'general-info': -0.12 },
    'fino a': { discount: 0.05, purchase: 0.08, 'general-info': -0.12 },
    foto: { community: 0.3 },
    gli: { 'exclusive-info': 0.06, 'new-products': -0.06, 'general-info': -0.11 },
    grazie: { connected: 0.06, community: 0.1, 'general-info': -0.06 },
    ha: { reviews: 0.05, 'exclusive-info': 0.22, community: 0.52 },
    i: { discount: 0.06, connected: 0.05, 'general-info': 0.15 },
    'i nostri': { community: 0.07, 'general-info': 0.09 },
    ieri: { event: 0.1 },
    il: { opinion: -0.05, community: -0.08, 'general-info': -0.09, inspire: 0.09, other: -0.14 },
    'il <number>': { community: -0.14 },
    'il nostro': { reviews: 0.1 },
    'il nuovo': { 'new-products': 0.06, 'general-info': -0.07 },
    'il primo': { connected: 0.05, 'general-info': 0.08 },
    'il tuo': { purchase: 0.17, event: 0.05, giveaway: 0.16 },
    in: {
      reviews: -0.28,
      'exclusive-info': -0.1,
      'new-products': 0.17,
      opinion: -0.18,
      event: 0.17,
      community: -0.18,
      'general-info': 0.08,
      other: 0.12,
    },
    ingresso: { 'general-info': 0.05 },
    l: { connected: -0.16, 'general-info': 0.28, entertain: 0.06 },
    la: { discount: -0.08, 'exclusive-info': 0.19, 'new-products': 0.33, community: 0.15 },
    'la nostra': { purchase: 0.09 },
    'la nuova': { 'exclusive-info': 0.22, 'general-info': -0.06 },
    le: { discount: -0.06, opinion: 0.07, event: -0.07, community: 0.06, 'general-info': -0.17 },
    lei: { connected: 0.05 },
    linea: { service: 0.06 },
    lo: { 'general-info': 0.09 },
    lunedi: { 'exclusive-info': 0.06, 'new-products': -0.09, 'general-info': 0.14 },
    ma: { 'general-info': -0.09 },
    mai: { 'general-info': -0.1, entertain: 0.05 },
    mattina: { connected: 0.06, 'general-info': 0.07 },
    mercoledi: { 'exclusive-info': 0.11, community: 0.23 },
    nei: { opinion: 0.09, event: -0.06 },
    'nei commenti': { opinion: 0.1 },
    nel: { 'general-info': 0.18 },
    'nelle storie': { giveaway: 0.05 },
    non: { service: 0.05, 'general-info': -0.11, inspire: 0.16 },
    nostra: { purchase: 0.06, connected: 0.07 },
    'nostra app': { ideas: 0.07 },
    nostri: { community: 0.13, 'general-info': 0.06 },
    nuova: { 'exclusive-info': 0.19 },
    nuovo: { 'new-products': 0.06, connected: -0.05 },
    o: { opinion: 0.18, 'general-info': -0.1 },
    oggi: { 'new-products': 0.11, connected: 0.17 },
    ogni: { connected: 0.24, 'general-info': 0.47 },
    ore: { community: 0.16 },
    parte: { connected: 0.09 },
    per: {
      discount: 0.13,
      purchase: 0.26,
      'exclusive-info': 0.16,
      event: -0.14,
      ideas: 0.09,
      community: -0.16,
      'general-info': -0.08,
    },
    'per i': { connected: 0.08 },
    'per la': { purchase: 0.08, event: -0.08, ideas: 0.24, 'general-info': -0.09 },
    'per una': { 'general-info': 0.09 },
    piu: { reviews: 0.41, 'new-products': 0.08 },
    porta: { purchase: -0.13, community: 0.07 },
    prima: { 'exclusive-info': 0.13, 'general-info': -0.13 },
    primi: { discount: 0.12 },
    prossima: { ideas: 0.07, 'general-info': -0.05 },
    prossimo: { purchase: -0.12 },
    puoi: { 'new-products': 0.05 },
    quale: { reviews: 0.08, ideas: 0.13 },
    sei: { reviews: 0.08, connected: -0.09 },
    senza: { 'general-info': 0.08 },
    settimana: { community: 0.07 },
    shop: { purchase: 0.17 },
    si: { purchase: -0.05, event: 0.12, 'general-info': 0.27 },
    siamo: { 'general-info': -0.11 },
    siete: { connected: 0.07, community: 0.1 },
    soci: { 'exclusive-info': 0.12, community: 0.14 },
    solo: { 'exclusive-info': 0.11, community: 0.05 },
    'solo per': { 'exclusive-info': 0.15, community: 0.13 },
    storie: { giveaway: 0.05 },
    su: { discount: 0.07, purchase: 0.12, event: -0.06 },
    sul: { purchase: -0.12 },
    tra: { giveaway: 0.18 },
    tre: { ideas: 0.1 },
    trovi: { 'general-info': 0.08 },
    tuo: { purchase: 0.16, giveaway: 0.16 },
    tutte: { 'general-info': -0.08 },
    un: {
      purchase: -0.1,
      opinion: -0.05,
      community: 0.26,
      'general-info': -0.14,
      entertain: -0.07,
      inspire: 0.11,
    },
    'un amico': { community: 0.06 },
    una: { opinion: 0.2, connected: 0.1, community: 0.06 },
    uno: { connected: 0.13 },
    venerdi: { entertain: 0.05 },
    vi: { community: 0.06 },
    via: { purchase: 0.13 },
    visita: { 'exclusive-info': 0.12, community: 0.11, 'general-info': 0.09 },
    voi: { 'exclusive-info': 0.13 },
    '€': { discount: 0.16, purchase: 0.07 },
  },
};
