import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 0 labelled posts of real brands and 366 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const IT_LEARNED: LearnedWeights = {
  prior: {
    discount: -6.22,
    purchase: -4.71,
    reviews: -3.56,
    'exclusive-info': -4.1,
    'new-products': -4.49,
    opinion: -5.46,
    service: -5.5,
    event: -6.65,
    connected: -3.1,
    ideas: -5.7,
    community: -3.81,
    'general-info': -0.31,
    giveaway: -5.94,
    entertain: -1.3,
    greeting: -3.28,
    inspire: -2.55,
    cause: -3,
    'jobs-investors': -2.9,
    other: -1.44,
  },
  whenAlso: -2.06,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -0.75,
    discount: -1,
    'exclusive-info': -2.5,
    'new-products': -1.5,
    purchase: -3.5,
    reviews: -3,
    community: -2.75,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'general-info': 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
  },
  weights: {
    // discount: <percent> [di] (sconto|sconti|off|extra|in meno|di risparmio|su tutto|sul|sulla|sui|sulle|su tutta|su tutti|su tutte|su una)
    '0az83w2k': { discount: 6.07, 'general-info': -0.24 },
    // discount: (sconto|sconti|scontato|scontata|ribasso|risparmi|risparmia|risparmiare|risparmiate|approfitta*|saldi) [fino al|del|fino] <percent>
    fchary7a: { discount: 5.27, purchase: 0.16 },
    // discount: (sconto|sconti|scontato|scontata|scontati|scontate|scontistica|scontissimo|superscont*)
    '0my159y7': { discount: 5.24 },
    // discount: (sconto|buono|voucher|bonus|coupon) [di|da] <money>
    '0087gxsc': { discount: 6.73, purchase: -0.57, giveaway: 0.26 },
    // discount: <money> (di sconto|in meno|di risparmio|di bonus|di rimborso|di cashback|in omaggio|di buono)
    r0an3g4k: { discount: 6.74 },
    // discount: (risparmia|risparmi|risparmiate|risparmiare) [fino a|più di|subito] (<money>|<percent>)
    wiwp60vw: { discount: 6.19 },
    // discount: (codice|codici) (sconto|promo|promozionale|coupon)
    b02hy9tk: { discount: 6.74 },
    // discount: (usa|usate|inserisci|inserite|utilizza|utilizzate|inserendo|digita|con|col) [il|il nostro] (codice|coupon) -reply
    '9hae4sub': { discount: 5.24 },
    // discount: codice <code> +promo-code
    '47ve520d': { discount: 6.74 },
    // discount: (coupon|buono sconto|buoni sconto|buono spesa|buoni spesa|voucher)
    rlyi7hnk: { discount: 5.24 },
    // discount: (saldi|saldo estivo|svendita|svendite|svuotatutto|svuota tutto|fuori tutto|sottocosto|liquidazione|outlet|occasioni|prezzi pazzi|prezzi bomba)
    iq1oz17s: { discount: 5.24 },
    // discount: (saldi|promo|promozione|promozioni|offerta|offerte|sconti) .. (fino al|fino a|valid*|termina*|iniziano|inizia|scade|scadono|ultimi|ultimo|continuano|solo per|partono)
    '0zjhuizo': { discount: 5.24 },
    // discount: (promo|promozione|promozioni|in promozione|in promo)
    p3gozq0q: { discount: 4.49 },
    // discount: (in offerta|offerta lampo|offerte lampo|offerta speciale|offerte speciali|super offerta|offerta del (giorno|mese)|offerta della settimana|offerta valida|offerta lancio|offerta di lancio|offertissima|offertona|volantino|flash sale|black friday|cyber monday|black week|prime day|singles day|mid season sale|private sale|last minute)
    '7mpsyqbw': { discount: 5.26, purchase: 0.23, 'general-info': -0.27 },
    // discount: (offerta|offerte)
    jekagbeq: { discount: 2.7 },
    // discount: (metà prezzo|a metà|mezzo prezzo)
    '1lmog0st': { discount: 5.99 },
    // discount: (<number> per <number>|<number> al prezzo di <number>|2x1|3x2|due al prezzo di uno|prendi <number> paghi <number>|prendi due paghi uno|compri <number> paghi <number>|1+1|paghi <number>)
    vbmci1bg: { discount: 6.9 },
    // discount: (il secondo|la seconda|il terzo|la terza|il 2°) .. (gratis|omaggio|in omaggio|te lo regaliamo|lo regaliamo|offriamo noi|lo offriamo noi|metà prezzo|<percent>|<money>)
    '2rvifb4r': { discount: 6.74 },
    // discount: (spedizione|spedizioni|consegna|consegne|reso|resi|trasporto|installazione|montaggio|spese di spedizione) .. (gratis|gratuita|gratuite|gratuito|gratuiti|omaggio|in omaggio|azzerate|offert*|incluse)
    '67kehjmv': { discount: 6.2 },
    // discount: (senza|zero|niente|nessuna) (spese di spedizione|costi di spedizione|costi di attivazione|costo di attivazione|commissioni|canone|spese|interessi|costi aggiuntivi)
    '2mxgp2xl': { discount: 3.74 },
    // discount: (in omaggio|omaggio|omaggi|in regalo|gratis|free) -imperative-opening
    yhpssjuo: { discount: 3.25 },
    // discount: (in omaggio|in regalo|gratis|omaggio) .. (acquist*|spesa|ordine|ordini|compr*|prenot*)
    v1q0j1j3: { discount: 5.99 },
    // discount: (acquist*|acquistando|ordinando|comprando|con ogni ordine|ogni <number> pezzi|spesa minima|con una spesa|spendi|su ordini|per ordini|a partire da <money> di spesa) .. (omaggio|regalo|gratis|regaliamo|gratuit*|ricevi|<percent>)
    ny5ltfke: { discount: 5.99 },
    // discount: (ti regaliamo|vi regaliamo|te lo regaliamo|lo offriamo noi|offriamo noi|offre la casa|ti offriamo|vi offriamo) [un|una|il|la|i|le|<percent>|<money>|<number>]
    '5yk0uj6k': { discount: 4.49 },
    // discount: (campione|campioncino|campioncini|campioni|mini size|caffè|bicchiere|calice|aperitivo|dolce|dessert|colazione|mese|mesi|notte|ingresso|prova|preventivo|consulenza|bambini|bimbi) (gratis|gratuit*|omaggio|in omaggio|in regalo|offert*)
    osew4am4: { discount: 4.56 },
    // discount: (prova|provalo|provala|provaci|provate) .. (gratis|gratuitamente|gratuita)
    v5z4uan3: { discount: 5.24 },
    // discount: (<number> (mesi|giorni|settimane) (gratis|gratuiti|in regalo|di prova|omaggio)|primo mese gratis|mese gratis)
    '11eohi66': { discount: 6.25 },
    // discount: (prezzo|prezzi|tariffa|tariffe|offerta|quota|tariffe) (speciale|speciali|scontat*|ridott*|promozional*|agevolat*|lancio|di lancio|bloccat*|imbattibil*|convenzionat*|outlet|mai vist*|ribassat*|early bird|vantaggios*|incredibil*)
    y4x70pph: { discount: 5.24 },
    // discount: (super prezzo|superprezzo|prezzone|prezzo piccolo|piccolo prezzo|piccoli prezzi|prezzi bassi|ribass*|prezzo tagliato|tagliamo i prezzi|abbassiamo i prezzi|giù i prezzi)
    z6x0nxbl: { discount: 4.49 },
    // discount: (approfitta*|approfittane|approfittatene|non perdere|non perdetevi|sfrutta) .. (offert*|promo*|scont*|saldi|prezzi|tariffa|occasione)
    wtf55zbi: { discount: 5.31 },
    // discount: (solo|soli|sole|soltanto|solamente|appena) <money>
    r2tcijqa: { discount: 3.84 },
    // discount: (anziché|invece di|al posto di|prima|prezzo pieno|valore|del valore di|da) <money> .. (ora|adesso|a|solo|oggi) <money>
    d6778m0b: { discount: 6.88 },
    // discount: <money> (anziché|invece di|invece che|al posto di|al posto che) <money>
    vy3xsn2y: { discount: 6.74 },
    // discount: (anziché|invece di|al posto di|invece che) <money>
    '7knqz1c8': { discount: 5.99 },
    // discount: (<number> {product} (a|per|al prezzo di) <money>|<number> pezzi (a|per) <money>)
    jps5k241: { discount: 3.74 },
    // discount: (punti|doppi punti|punti doppi|raccolta punti|punti fedeltà|carta fedeltà|fidelity card|programma fedeltà|punti extra|cashback|rimborso) [del|di|doppi*|extra|in più]
    '17wp2fl7': { discount: 3.58, event: -0.23, 'general-info': -0.1 },
    // discount: (punti (doppi|tripli|extra|in più)|doppi punti|raddoppia i punti|il doppio dei punti)
    '3zfxe7n4': { discount: 5.99 },
    // discount: (happy hour|early bird|early booking|prenota prima|giropizza|all you can eat|menù fisso)
    '7t0sv691': { discount: 3.74 },
    // discount: (porta un amico|presenta un amico|invita un amico) .. (scont*|gratis|buono|omaggio|<money>|<percent>)
    axe8c9je: { discount: 5.99 },
    // discount: (under <number>|over <number>|studenti|bambini|bimbi|donne|residenti|soci|famiglie) .. (gratis|gratuit*|scont*|ridott*|metà prezzo|entrano gratis|entrano liberi)
    yo1oz8xl: { discount: 4.49 },
    // discount: (biglietto|biglietti|ingresso|ingressi|tariffa|tariffe|quota) (ridott*|agevolat*)
    '7rqc77hd': { discount: 5.99 },
    // discount: (ecobonus|bonus (bici|mobili|casa|vacanze|cultura)|incentivi|rottamazione|supervalutazione|permuta) .. (<money>|<percent>|scont*)
    kyz3z4oq: { discount: 3.74 },
    // discount: (solo (oggi|per oggi|per questo|fino a|questo weekend|questa settimana|per <number>|online)|fino a esaurimento|salvo esaurimento|fino ad esaurimento|per poco tempo|a tempo limitato|per un tempo limitato|ultime ore|ultimi giorni|ultimo giorno) .. (<percent>|<money>|scont*|promo*|offert*|saldi|prezz*)
    '6r2aucob': { discount: 5.27, purchase: 0.16 },
    // discount: (convien*|risparmio|risparmiare|conveniente|convenienza|a buon prezzo|low cost|ottimo prezzo)
    oxqv1f8i: { discount: 1.38 },
    // discount: (sale|discount|off) +percentage
    v1oaz7h2: { discount: 3 },
    // discount: (ingresso|entrata|evento|partecipazione|iscrizione|accesso|webinar|prenotazione|corso) (liber*|gratuit*|gratis)
    zcmoclhg: { discount: -3.3 },
    // discount: (vinci|vincere|in palio|estrazione|giveaway)
    '3mjay42f': { discount: -3 },
    // discount: (offert* (di lavoro|formativa|culturale|musicale|commerciale)|offre (un|una) (vista|esperienza|percorso|servizio)|domanda e offerta|offerta formativa)
    ikyzictl: { discount: -4.49 },
    // discount: (senza (zucchero|zuccheri|glutine|lattosio|conservanti|alcol|parabeni|solfiti))
    rghzkfjh: { discount: -1.5 },
    // discount: (risparmio (energetico|idrico)|saldi di|codice (della strada|fiscale|etico|postale|qr|civile)|qr code|buono (a|come|da)|che buono|sconto di pena)
    whal3z4m: { discount: -3.75 },
    // discount: (paga|paghi|pagate|costa|costano|<money>) .. (la metà|metà prezzo|meno|invece di|anziché|invece che) [<number>|<money>]
    xkz0pkjm: { discount: 5.37, 'new-products': 0.11, 'general-info': -0.2 },
    // discount: (solo|soltanto) (questa settimana|questo weekend|oggi|per oggi|fino a <date>|sabato e domenica|questo mese)
    ybc7o6mj: { discount: 3.13, purchase: -0.15 },
    // discount: (estraiamo|estrarremo|sorteggiamo|verrà estratto|verranno estratti)
    y2qds953: { discount: -3.89, giveaway: 0.57 },
    // discount: (fino al|fino a|meno) <percent>
    '02u2u4pv': { discount: 2.7 },
    // discount: (cresce*|crescono|aumenta*|cala*|calano|scende|consuma*|riduce|copre|emissioni|cresciut*|aumentat*) .. <percent>
    oncizqt2: { discount: -4.58 },
    // discount: (due|tre|<number>) .. al prezzo di (uno|una|due)
    '4kdjwc6i': { discount: 6.94 },
    // purchase: (acquista|acquistate|compra|comprate|ordina|ordinate|acquistalo|acquistala|acquistali|acquistale|compralo|comprala|ordinalo|ordinala|ordinale|ordinali|shoppa|shop) (ora|subito|online|qui|adesso|su|sul|sullo|il|la|lo|i|le|in|dal|oggi|la tua|il tuo|i tuoi|le tue|direttamente|now)
    fxnvjaxc: { discount: 0.11, purchase: 4.54, reviews: 0.15 },
    // purchase: ^ (acquista|acquistate|compra|ordina|ordinate|shoppa|shop|prenota|prenotate|preordina)
    ecuwj7um: { purchase: 3.14 },
    // purchase: (acquist*|compr*|ordin*|prenot*|preordin*|preno*) .. (<url>|<phone>|<email>)
    '403hvnbh': { purchase: 4.49 },
    // purchase: (prenota|prenotate|prenotalo|prenotala|prenotati|riserva|riservate) [subito|ora|già] (ora|subito|online|qui|adesso|il|la|il tuo|la tua|i tuoi|un|una|su|sul|al|allo|via|con|in|entro|presto)
    czw7u15h: { purchase: 4.18, 'general-info': 0.25 },
    // purchase: (prenotazione|prenotazioni|prenotare|prenota|prenotate|info e prenotazioni|per prenotare|per prenotazioni|per ordinare|per ordini|ordini al|ordini allo|ordini via)
    '82o1kemm': { purchase: 2.92, 'exclusive-info': 0.36, 'new-products': -0.17 },
    // purchase: (info|prenotazioni|prenota*|ordin*|chiama*|tel|telefono|telefonare|whatsapp|cell|☎|📞|📲|al numero|scrivici) .. <phone>
    ime35zjk: { purchase: 3.42 },
    // purchase: (preordin*|pre-ordin*|preorder|pre-order|prevendita|prevendite|prenotazioni aperte|ordini aperti|apertura ordini|sono aperte le prenotazioni|aperte le prenotazioni|aperti gli ordini)
    fibhc7ah: { purchase: 4.48, event: -0.26 },
    // purchase: (disponibile|disponibili|acquistabile|acquistabili|ordinabile|ordinabili|prenotabile|prenotabili) [già|ora|subito|anche|da subito] (ora|online|in|nel|nei|nelle|nello|su|sul|sullo|presso|da|dal|per|qui|subito|solo|esclusivamente|anche)
    ria06384: { purchase: 3.8 },
    // purchase: (disponibile|disponibili)
    '2wntd2qe': { purchase: 2.3 },
    // purchase: (in vendita|in tutti i|in tutte le|presso i|nei migliori|nelle migliori|nei nostri|nelle nostre|nel nostro|nella nostra) [<any>] {place}
    '6rlu32r2': { purchase: 3.86, 'general-info': 0.14 },
    // purchase: (in vendita|vendesi|in commercio|messo in vendita|messa in vendita)
    ei09gtdn: { purchase: 3.14 },
    // purchase: (lo trovi|la trovi|li trovi|le trovi|lo trovate|la trovate|li trovate|le trovate|vi aspetta|ti aspetta|ti aspettano|vi aspettano|trovi tutto|trovate tutto|puoi trovarlo|puoi trovarla) [tutti|già|anche] (in negozio|online|sul|sullo|su|in|nei|nel|nelle|nella|da|dal|presso|al|allo|solo|qui)
    ec5qra4j: { purchase: 4.09, 'general-info': 0.28 },
    // purchase: (in libreria|in edicola|in farmacia|in negozio|in store|in boutique|nello store|nei negozi|in profumeria|al supermercato|in erboristeria|in concessionaria)
    '3krqnxyb': { purchase: 2.89, 'new-products': 0.38, event: -0.19 },
    // purchase: (shop online|e-shop|eshop|negozio online|store online|sullo shop|nello shop|sul nostro shop|online store|e-commerce|ecommerce|webshop|link per acquist*|link per ordin*)
    bl4pbuzh: { purchase: 3.54, reviews: 0.19 },
    // purchase: (aggiungi|aggiungilo|aggiungila|metti|mettilo) .. carrello
    wnrxhbn6: { purchase: 4.4 },
    // purchase: (di nuovo disponibil*|tornat* disponibil*|riassortit*|riassortimento|restock|back in stock|di nuovo in stock|tornat* in negozio|ultimi pezzi|ultime copie|ultimi posti|ultime disponibilità|pezzi limitati|posti limitati|pochi pezzi|pochi posti|quantità limitata|quantità limitate|fino a esaurimento|fino ad esaurimento|scorte limitate|pezzo unico|pezzi unici|pronta consegna)
    db5j92ha: { purchase: 3.82 },
    // purchase: (esaurit*|sold out)
    '4u26mwz1': { purchase: 1.74 },
    // purchase: (biglietto|biglietti|ticket|tickets|abbonamento|abbonamenti|pass) .. (disponibil*|in vendita|online|su|qui|<url>|<money>|in prevendita|biglietteria|link|acquist*)
    qdsh0cnn: { purchase: 3.95 },
    // purchase: (acquista*|compra*|prendi|prenota*|assicurati|accaparrati|riserva) .. (bigliett*|ticket*|posto|posti|abbonament*|pass)
    '2vy3swnp': { purchase: 4.98 },
    // purchase: (biglietti|biglietteria|ticketone|vivaticket|prevendite)
    qbra3z67: { purchase: 3.06, service: 0.19, event: -0.1, 'general-info': -0.22 },
    // purchase: (prenota*|riserva*|blocca*) .. (tavolo|tavoli|camera|camere|soggiorno|volo|visita|test drive|posto|appuntamento|lezione|trattamento|vacanza|consulenza|ombrellone|prova|seduta)
    vjna1bjz: { purchase: 4.63 },
    // purchase: (fissa|prendi|prenota|prendere|fissare|richiedi|su) [il tuo|un|subito un|la tua|una] (appuntamento|preventivo|consulenza)
    ccad2llf: { purchase: 4.24 },
    // purchase: (scrivici|contattaci|contattateci|scriveteci|chiamaci|chiamateci|in direct|dm|messaggio privato|whatsapp) .. (ordin*|prenot*|acquist*|prezz*|preventiv*|disponibil*)
    qe9k2y5h: { purchase: 4.02 },
    // purchase: (ordin*|prenot*|acquist*|prezz*|info e costi|preventivo) .. (in dm|in direct|direct|whatsapp|messaggio privato|in privato)
    '0cr4fhmt': { purchase: 4.04 },
    // purchase: <money> (al pezzo|l uno|l una|cadauno|cad|a persona|al kg|al chilo|al mese|iva inclusa|a notte|all etto|la confezione|a testa|tutto incluso|bevande escluse)
    '1fym7zhz': { purchase: 3.25, 'general-info': 0.23 },
    // purchase: (a|da|a partire da|prezzo|costo|al prezzo di|al costo di|quota|costa|costano|per) <money>
    z9sq2een: { discount: 0.14, purchase: 2.49, 'general-info': 0.14, giveaway: 0.23 },
    // purchase: (prezzo|prezzi|listino|costo)
    dthq1ciu: { purchase: 1.42 },
    // purchase: (taglia|taglie|numero|numeri) .. (<number>|xs|s|m|l|xl)
    qvbmyyta: { purchase: 2.75 },
    // purchase: (disponibile|disponibili) (in|nei) (taglie|colori|colore|<number> (colori|taglie|varianti|formati)|tutte le taglie|vari colori|diversi colori|più colori)
    w9jsjykg: { purchase: 3.14 },
    // purchase: (asporto|da asporto|d asporto|take away|takeaway|delivery|consegna a domicilio|consegniamo a|a domicilio|ritiro in negozio|click and collect|clicca e ritira|deliveroo|glovo|just eat|spediamo|spedizione in|spedizioni in|consegna in)
    r9s0490e: { purchase: 3.37 },
    // purchase: (corri|correte|passa|passate|vieni|venite|ti aspettiamo|vi aspettiamo) .. (a provarl*|ad acquist*|in negozio|a comprar*|in store|a ritirar*|nei nostri {place}|nel nostro {place})
    r524w99t: { purchase: 3.53, event: -0.12, 'general-info': -0.16 },
    // purchase: (regalati|regalatevi|regala|regalalo|regalala|concediti|portalo a casa|portala a casa|portati a casa|fai tuo|falla tua|fallo tuo|non fartelo scappare|non fartela scappare|prima che finisca|prima che finiscano)
    a14onnqx: { purchase: 2.26 },
    // purchase: (idea regalo|idee regalo|gift card|buono regalo|buoni regalo|carta regalo|cesti natalizi|confezione regalo|cofanetto regalo)
    g0hoexxa: { purchase: 3.45 },
    // purchase: (ordina|ordinate|ordini|ordinare|ordinazioni|acquistare|acquistarlo|acquistarla|comprare|comprarlo)
    tl3k6ypi: { purchase: 1.81, 'new-products': 0.15 },
    // purchase: (shopping|shop)
    pxffvbp0: { purchase: 1.6, 'general-info': 0.15 },
    // purchase: (abbonati|attiva subito|attivala|sottoscrivi|scarica l app) [ora|subito|qui|su|sul]
    '3n0uxdsc': { purchase: 1.51 },
    // purchase: (affittasi|in affitto|noleggia|a noleggio|vendita|vendiamo)
    '03zr0mpm': { purchase: 1.85, event: -0.23 },
    // purchase: (prenota|prenotazione) .. (vaccin*|screening|esame)
    bg48u3y1: { purchase: 0.63 },
    // purchase: (ordine (dei medici|degli avvocati|degli ingegneri|del giorno|pubblico|alfabetico)|forze dell ordine|in ordine|ordine e|prezzo da pagare|numero di ordine|numero d ordine|numero ordine)
    pgeiqtvs: { purchase: -3.15 },
    // purchase: (entrata|ingresso) (libera|libero|gratuit*) .. (prenotazione|prenota*)
    x73x0rcd: { purchase: -1.26 },
    // purchase: (prezzi (dell energia|del gas|al consumo|dei carburanti|delle materie)|prezzo (dell oro|del gas|del petrolio))
    '3edx2kk8': { purchase: -2.51 },
    // purchase: (bilocale|trilocale|quadrilocale|monolocale|appartamento|villa|villetta|attico|rustico|box auto) .. (<money>|in vendita|in affitto|vendesi)
    w48njadj: { purchase: 3.84, 'general-info': 0.12 },
    // purchase: (chiamaci|contattaci|chiama|scrivici|telefonaci) per (una visita|vederlo|vederla|un preventivo|prenotare|ordinare|un appuntamento|provarlo|provarla)
    '2t4lr7j9': { purchase: 4.08, 'general-info': 0.2 },
    // purchase: da (oggi|domani) (online|in negozio|nello shop|sullo shop|in vendita|in libreria|in edicola)
    f6awugf5: { purchase: 3.71, 'general-info': -0.22 },
    // reviews: (<number> stelle|cinque stelle|5 stelle|quattro stelle|a cinque stelle) [su|di|per]
    uq357hbc: { reviews: 5.14 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 6.33 },
    // reviews: <score>
    wl4jeouc: { reviews: 5.55 },
    // reviews: (voto|punteggio|valutazione|media|giudizio|rating) [medio|media|di|complessivo] (<score>|<number>)
    oppcmizt: { reviews: 5.39 },
    // reviews: (recensione|recensioni|recensito|recensita|recensiscono|recensisce|testimonianza|testimonianze|review|reviews|feedback)
    x7j1u1q1: { reviews: 4.77 },
    // reviews: (recensione|recensioni|opinioni|parole|commenti|testimonianze|messaggio|feedback|pensieri) (di|dei|delle|della|su|da) (chi|nostri|nostre|una nostra|un nostro|clienti|google|tripadvisor|trustpilot|<any>)
    '426l957q': { reviews: 4.7 },
    // reviews: (cosa|ecco cosa|quello che|cosa ne|ciò che|come) (dicono|pensano|raccontano|scrivono|dice|pensa|scrive|parlano) (di noi|i nostri|le nostre|i clienti|chi|gli esperti|la stampa|gli ospiti|del|della|dei)
    zr5znvta: { reviews: 6.33 },
    // reviews: (dicono|scrivono|parlano|hanno detto|hanno scritto) (di noi|del nostro|della nostra|i nostri|di questo)
    tjtkra09: { reviews: 5.53 },
    // reviews: (i nostri|le nostre|nostri|un nostro|una nostra|un|una) {customer} (dice|dicono|ci scrive|ci scrivono|ha scritto|hanno scritto|consigliano|lo confermano|la adorano|lo adorano|hanno valutato|soddisfatt*|felici|content*|entusiast*|ci ha scritto)
    '2emzcub3': { reviews: 5.53 },
    // reviews: (cliente|clienti|ospiti|pazienti) (soddisfatt*|felici|felice|content*|entusiast*)
    ifztx3ea: { reviews: 4.74 },
    // reviews: (premio|premi|premiato|premiata|premiati|premiate|riconoscimento|riconoscimenti|medaglia|medaglie|award|awards|oscar del|certificazione di qualità|sigillo)
    igzoyp6c: { reviews: 3.17 },
    // reviews: (abbiamo vinto|ha vinto|hanno vinto|ci siamo aggiudicati|si aggiudica|si è aggiudicat*|abbiamo ricevuto|ha ricevuto|ha ottenuto|abbiamo ottenuto|abbiamo conquistato|conquista|ha conquistato|vincitore del|vincitrice del|insignit*) .. (premio|medaglia|riconoscimento|award*|oro|argento|forchette|bicchieri|stella|titolo)
    kbsl1dke: { reviews: 6.69, 'general-info': -0.13 },
    // reviews: (medaglia d oro|medaglia d argento|medaglia di bronzo|tre bicchieri|stella michelin|guida michelin|gambero rosso|slow food|bandiera blu|due forchette|tre forchette|travellers choice|red dot|compasso d oro|tre coni|cappello|altroconsumo|sbarro|prodotto dell anno|premio innovazione)
    rrmi5vo7: { reviews: 4.74 },
    // reviews: (elett*|votat*|nominat*|eletto|eletta|riconosciut*|inserit*|selezionat*|scelt*|classificat*|premiat*|considerat*) [come|tra|fra|da] [i|il|la|le|una delle|uno dei|tra i|tra le] (miglior*|prim*|top|preferit*|numero uno|eccellenz*|prodotto dell anno)
    '8vwvszos': { reviews: 6.64 },
    // reviews: (tra|fra|uno dei|una delle|dentro) [i|le] [<number>|dieci|cento] (miglior*|più apprezzat*|più amat*|più votat*)
    uu6mdflu: { reviews: 4.74 },
    // reviews: (il|la|i|le) miglior* <any> (d italia|dell anno|del mondo|di roma|di milano|di napoli|di torino|della città|della regione|italian*|al mondo|in italia)
    pgiqxf8h: { reviews: 5.53 },
    // reviews: (classifica|classifiche|ranking|top <number>|primo posto|primi posti|al primo posto|numero uno|secondo posto|terzo posto|podio)
    ah31pr0w: { reviews: 3.95 },
    // reviews: (finalist*|candidat* al premio|nomination|nominat* ai|in nomination|semifinalist*)
    '4oeu03sj': { reviews: 3.95 },
    // reviews: (più vendut*|bestseller*|best seller*|i più amati|le più amate|il più amato|la più amata|più richiest*|più ordinat*|i preferiti dei|il preferito dei|più lett*|amatissim*|più scaricat*|il più votato)
    rzk7ansr: { reviews: 4.83, 'new-products': 0.14, event: 0.16, community: -0.14, giveaway: 0.15 },
    // reviews: (consigliat*|raccomandat*|approvat*|promoss*|certificat*|apprezzat*) (da|dai|dagli|dalle|dalla|a pieni voti)
    fqzk7pfy: { reviews: 4.74 },
    // reviews: (consigliatissim*|super consigliat*|lo consiglio|la consiglio|li consiglio|le consiglio|ve lo consiglio|da consigliare|consiglio vivamente|straconsigliat*|ci tornerò|ci torneremo|torneremo|ci ritorneremo|tornerò sicuramente|esperienza (fantastica|stupenda|meravigliosa|indimenticabile|top))
    mh0fva17: { reviews: 4.93, 'general-info': -0.15 },
    // reviews: (ottim*|eccellent*|fantastic*|stupend*|meraviglios*|perfett*|incredibil*|buonissim*|bellissim*|squisit*|delizios*|professional*|gentilissim*|impeccabil*|eccezional*|top) +quotation
    '4hnx2jnq': { reviews: 3.16 },
    // reviews: (ottim*|eccellent*|fantastic*|il miglior*|la migliore|consigli*|perfett*|bravissim*|impeccabil*|squisit*|mai provat*|mai mangiat*) +quote-credit
    frj5hik0: { reviews: 4.76 },
    // reviews: (secondo (la rivista|la guida|gli esperti|la stampa|la classifica|i nostri clienti|i lettori|altroconsumo|tripadvisor|forbes|il sole|gambero)|a detta di|parola di (cliente|chi))
    '2tcmbphs': { reviews: 4.74 },
    // reviews: (parla di noi|parlano di noi|ha parlato di noi|ci segnala|ci ha dedicato|articolo dedicato|rassegna stampa|visto su|citati da|citato da|dicono di noi|ci ha recensit*)
    e74ihm7a: { reviews: 4.74 },
    // reviews: (a confronto|confronto tra|messi a confronto|abbiamo testato|abbiamo provato|abbiamo messo alla prova|la nostra prova|test comparativo|il nostro verdetto|la nostra recensione|prova su strada|la recensione di)
    ln24f7as: { reviews: 3.97 },
    // reviews: (testat*|clinicamente|dermatologicamente|provat*) (testat*|provat*|da|su|clinicamente|approvat*)
    '46hxvor0': { reviews: 2.37 },
    // reviews: <percent> (dei|delle|degli|di) (clienti|utenti|donne|consumatori|pazienti|partecipanti|intervistat*|studenti|nostri) .. (consigli*|soddisfatt*|conferm*|not*|tornerebb*|rifarebb*|promuov*|dichiara*)
    wtbg22iq: { reviews: 6.58 },
    // reviews: (grazie|ringrazia*) .. (recensione|recensioni|per le tue parole|per le vostre parole|per il premio|riconoscimento|per averci votat*|per averci scelt* come)
    wfcoq7wb: { reviews: 4.74 },
    // reviews: (orgoglios*|felici|onorat*|fier*) .. (premio|riconoscimento|premiat*|classifica|selezionat*|medaglia|nomination)
    '6raw4f8j': { reviews: 5.06 },
    // reviews: (caso di successo|case history|case study|storia di successo|prima e dopo|la sua esperienza|racconta la sua esperienza|ci racconta la sua)
    '56cuemsi': { reviews: 2.85 },
    // reviews: (lasciaci|lasciateci|lascia|scrivi|scrivici|dacci|dateci|inviaci) .. (recensione|recensioni|feedback|opinione|voto)
    xbw0crnu: { reviews: -3.52, opinion: 0.17, connected: -0.15 },
    // reviews: (vinci|vincere|partecipa*|in palio|concorso|estrazione|montepremi) .. (premio|premi|vincitor*)
    va8q4pnr: { reviews: -3.95 },
    // reviews: (concorso a premi|premio (nobel|produzione|di risultato|strega|oscar)|premi oscar|stelle (marine|cadenti|filanti)|hotel <number> stelle|notte di stelle|consegna dei premi)
    kovoydze: { reviews: -3.17 },
    // reviews: (complimenti|congratulazioni|bravi|bravissim*) .. (vincitor*|vincitric*|premiat*|finalist*)
    a53zhl1t: { reviews: -2.85 },
    // reviews: (nel suo test|nella sua recensione|nella nostra recensione|nel test di|nella classifica (dei|delle|di)|inserit* nella|inserit* nel|segnalat* dalla guida|citat* dalla guida)
    '0q71ma4o': { reviews: 5.3 },
    // reviews: (scrive|scrivono|commenta|racconta|dice) .. (cliente|clienti|ospite|ospiti|rivista|magazine|test|google|tripadvisor)
    mipptohf: { reviews: 3.95 },
    // reviews: (messo|messi|messe|mettiamo) a confronto
    '98rwpzyd': { reviews: 2.97 },
    // reviews: (il|la|i|le) (più|miglior*) .. (abbia mai|abbiamo mai|mai avuto|mai provat*|mai mangiat*|mai assaggiat*|mai vist*)
    icdf5s9j: { reviews: 5.53 },
    // reviews: (entra|entrano|entriamo|siamo) (tra|fra) (i|le) (<number>|cento|dieci|venti|primi|prime|top|finalist*|miglior*)
    fan6d6yq: { reviews: 5.32 },
    // general-info: (scopri|scoprite|leggi|leggete|guarda|approfondisci|tutte le|ulteriori|maggiori|più|per) (di più|informazioni|info|dettagli|tutto l articolo|l articolo|l intervista|il video|maggiori informazioni|saperne di più|come|perché|cosa|quali|tutti i dettagli)
    e7931gbs: { 'general-info': 1.9 },
    // general-info: (tutte le info|tutte le informazioni|tutti i dettagli|info sul sito|info in bio|trovi tutto|per saperne di più|maggiori informazioni|leggi l articolo|leggi di più|articolo completo|nel link|continua a leggere)
    '12drih15': { 'new-products': 0.25, 'general-info': 1.39 },
    // general-info: ^ (scopri|scoprite|leggi|guarda|impara|conosci|esplora|ecco)
    g3v31wnh: { community: 0.21, 'general-info': 0.9 },
    // general-info: (vi raccontiamo|ti raccontiamo|ti spieghiamo|vi spieghiamo|ve lo spieghiamo|te lo spieghiamo|vi mostriamo|ti mostriamo|ne parliamo|facciamo chiarezza|vediamo)
    pkngrzz3: { 'general-info': 1.71 },
    // general-info: (lo sapevi|lo sapevate|sapevi|sapevate|sai|sapete|forse non tutti sanno) [che|cosa|come|perché|quanto|qual|dove]
    eyboxlqf: { 'general-info': 2.36 },
    // general-info: (curiosità|pillole|pillola|lo sai che|glossario|falso mito|falsi miti|domande frequenti|miti da sfatare)
    '1bq0fi3b': { 'general-info': 1.77 },
    // general-info: (consiglio|consigli|suggerimenti|trucchi|trucco|tips|guida|tutorial|passo dopo passo|step by step|istruzioni|vademecum|decalogo|errori da evitare|regole d oro|infografica)
    '6s23x6hp': { 'general-info': 1.33 },
    // general-info: (come|perché) (fare|si fa|usare|scegliere|preparare|pulire|evitare|funziona|funzionano|conservare|riconoscere|abbinare|risparmiare|proteggere|proteggersi|curare|richiedere|ottenere|applicare|migliorare|capire|nasce|nascono|arrivare|leggere)
    jah19q8k: { 'general-info': 1.84 },
    // general-info: <number> (consigli|motivi|modi|cose|passaggi|passi|idee|errori|curiosità|benefici|regole|domande|segreti|ricette|tipi|step|mete|luoghi|trucchi)
    g0l2cztf: { 'general-info': 2.1 },
    // general-info: (ricetta|ricette|ingredienti|preparazione|procedimento|cucchiai|cucchiaio|grammi|in forno|impasto|lievitazione|farina|q.b)
    bqh714cm: { community: 0.12, 'general-info': 1.48 },
    // general-info: (blog|articolo|podcast|report|studio|ricerca|rapporto|intervista|newsletter|comunicato|comunicato stampa|rivista|magazine|episodio|puntata|video|documentario|pubblicazione|approfondimento)
    n8w6tf8w: { connected: -0.1, community: 0.25, 'general-info': 1.23 },
    // general-info: (secondo|in base a|dati|statistiche|emerge che|dimostra*|rivela|conferma che|i numeri|percentuale|media nazionale|spiega|afferma|sottolinea|ha dichiarato|commenta il)
    yxmvzb67: { connected: -0.11, 'general-info': 1.17 },
    // general-info: <percent> (di|dei|delle|degli|della|del)
    r9pc1dhx: { 'general-info': 1.21 },
    // general-info: (annunciamo|annuncia|comunichiamo|informiamo|si informa|vi informiamo|abbiamo firmato|siglato|firmato|inaugurato|inaugurata|inaugurazione|nasce|è nata|è nato|acquisizione|fusione|nomina|nuovo ceo|nuova sede|entra a far parte)
    drfsa5ot: { connected: 0.38, 'general-info': 1.88 },
    // general-info: (accordo|partnership|collaborazione|convenzione|protocollo|alleanza|insieme a|in collaborazione con|sponsor|partner ufficiale)
    bjvomfgd: { 'general-info': 1.09 },
    // general-info: (risultati|fatturato|ricavi|vendite|crescita|trimestre|milioni|miliardi|investimento|investimenti|investiamo|esportazioni|record)
    hq9v5672: { 'general-info': 1.18 },
    // general-info: (orari|orario|siamo aperti|aperti|aperto|aperta|apriamo|apre|chiuso|chiusi|chiusura|dal lunedì al|lunedì al venerdì|tutti i giorni|tutti i weekend|orario continuato|orari di apertura|dalle <time> alle <time>|nuovi orari)
    l9kcu6kh: { service: 0.32, event: -0.25, 'general-info': 2.17 },
    // general-info: (siamo in via|ci trovi in|ci trovate in|ci troviamo|indirizzo|dove siamo|via|viale|piazza|corso|situat*|a due passi|a pochi passi|a pochi minuti|parcheggio|📍)
    zb6ghg8g: { purchase: 0.26, 'new-products': 0.29, community: -0.16, 'general-info': 0.68 },
    // general-info: (nuovo|nuova|nuovi|nuove) (sede|negozio|punto vendita|ufficio|uffici|stabilimento|sito|ristorante|centro|store|showroom|filiale|direttore|direttrice|presidente|amministratore|magazzino|orario|orari|indirizzo|apertura|impianto)
    c9ag8epi: { 'general-info': 2.26 },
    // general-info: (abbiamo aperto|apriamo a|apriremo|ci siamo trasferiti|ci trasferiamo|siamo arrivati a|siamo anche a|ora anche a|apertura a)
    '87q5674p': { 'general-info': 1.77 },
    // general-info: (fatto|fatta|fatti|fatte|realizzat*|prodott*|preparat*|lavorat*|cucit*|confezionat*|progettat*|coltivat*|nat*|dipint*|cott*|stagionat*|affinat*|macinat*|raccolt*) (con|da|in|a|a mano|interamente|artigianalmente|per|nel|nella|nei|secondo)
    v6eii2b2: { 'general-info': 1.34 },
    // general-info: (contiene|contengono|include|comprende|ricco di|ricca di|fonte di|privo di|priva di|senza glutine|senza lattosio|senza conservanti|senza zuccheri|composto da|composta da|è caratterizzat*|dotat* di|a base di|caratteristiche|materie prime|100% )
    bd713lks: { 'general-info': 1.41 },
    // general-info: (grazie a|grazie alla|grazie al|permette|permettono|consente|consentono|aiuta|aiutano|evita|migliora|protegge|riduce|favorisce|garantisce|facilita|serve a|benefici|vantaggi|proprietà|perché|infatti|quindi|per questo)
    v7qmcjt3: { reviews: -0.12, 'new-products': -0.23, community: 0.47, 'general-info': 1.05 },
    // general-info: (perfett* per|ideal* per|adatt* a|pensat* per|indicat* per|ottim* per)
    '9hyu2idq': { 'general-info': 0.87 },
    // general-info: (dal <year>|nel <year>|fondat*|storia|tradizione|secolo|origine|origini|antic*|nacque|risale|anni fa|patrimonio|unesco)
    ildb1tbt: { purchase: 0.19, community: 0.16, 'general-info': 1.45 },
    // general-info: (sostenib*|riciclat*|riciclabil*|emissioni|energia|rinnovabil*|ambiente|ambientale|biologic*|biodegradabil*|compostabil*|fotovoltaic*|impatto)
    bf4x63u6: { 'general-info': 1.16 },
    // general-info: (legge|norma|normativa|decreto|regolamento|governo|comune|regione|ministero|requisiti|bando|domanda|scadenza|obbligo|agevolazioni|contributo|imposta|detrazione)
    zdeux8dh: { opinion: 0.15, 'general-info': 1.29 },
    // general-info: (si è (svolt*|tenut*|conclus*|chius*)|si sono (svolt*|tenut*|conclus*)|è stat*|sono stat*|abbiamo (partecipato|ospitato|visitato|incontrato|accolto|realizzato|completato|consegnato|concluso|organizzato|raccolto)|ieri|la settimana scorsa|lo scorso|la scorsa|ha partecipato|hanno partecipato)
    '3sxr2bbi': { event: 0.31, connected: 0.18, 'general-info': 1.26 },
    // general-info: (espert*|specialist*|professionist*|settore|industria|direttore|presidente|amministratore delegato|dottor|dottoressa|dott|ingegner*|ricercator*|sindaco|assessore|prof)
    md6qv07f: { event: 0.22, 'general-info': 1.02 },
    // general-info: (tecnologia|digital*|dati|cloud|intelligenza artificiale|software|innovazione|soluzione|soluzioni|sicurezza|cybersecurity|trasformazione|sistema|impianto|processo)
    xkev7zw7: { discount: 0.23, 'new-products': 0.41, 'general-info': 0.51 },
    // general-info: (azienda|aziende|imprese|impresa|mercato|strategia|economia|finanza|banca|mutuo|assicurazione|tasse|fisco|pmi|export|startup)
    e6sinz2x: { 'general-info': 0.98 },
    // general-info: (salute|alimentazione|vitamina|vitamine|pelle|capelli|proteine|pazienti|malattia|medic*|prevenzione|sintomi|cura|idrata|fibre|calcio|omega|antiossidant*|allergia|sonno)
    sewycgt0: { service: 0.18, 'general-info': 1.19 },
    // general-info: (progetto|programma|iniziativa|campagna|scuola|scuole|università|studenti|formazione|percorso|laboratori|bambini|didattica)
    '4nfr50rt': { event: 0.17, community: 0.41, 'general-info': 0.72 },
    // general-info: (sapore|croccante|cremos*|fresc*|profumo|note di|retrogusto|formaggio|cioccolato|pomodoro|olio|latte|farina|vitigno|uve|stagionatura|carne|pesce|mozzarella|abbinamento|acidità)
    fp4lrok5: { 'new-products': 0.18, connected: -0.14, 'general-info': 1.4 },
    // general-info: (cotone|lana|pelle|seta|lino|oro|argento|acciaio|legno|ceramica|vetro|tessuto|materiale|materiali|design|rifiniture|cuciture|motore|batteria|autonomia)
    '0c5piysd': { 'general-info': 0.64 },
    // general-info: (servizio|servizi|struttura|offriamo|proponiamo|ci occupiamo di|specializzat*|interventi|manutenzione|assistenza|consulenza|menù|cantina|laboratorio)
    '5oam85tk': { service: 0.1, 'general-info': 0.45 },
    // general-info: (partita|campionato|squadra|giocatore|vittoria|gol|finale|coppa|classifica|gara|risultato)
    n66iqbpu: { event: -0.26, connected: 0.14, community: 0.14, 'general-info': 0.76, giveaway: 0.16 },
    // general-info: (cos è|che cos è|cosa sono|cosa significa|cosa vuol dire|a cosa serve|come funziona|qual è la differenza|da dove viene|quanto dura|quanto costa|quando conviene)
    '6ewt2bws': { 'general-info': 1.96 },
    // general-info: (perché|come|quando|quale|quali|cosa) +question-opening
    nwn40dwr: { ideas: 0.29, 'general-info': 0.53 },
    // general-info: (ricorda|ricordate|ricordatevi|attenzione|è importante|importante|bisogna|occorre|è consigliabile|meglio evitare|vi ricordiamo|ti ricordiamo|da sapere|cosa sapere|tenere presente)
    '8qxvvwmi': { 'general-info': 1.21 },
    // general-info: (puoi|potete|potrai|potrete|è possibile|si può) (trovare|consultare|vedere|leggere|scaricare|accedere|visitare|scoprire|ascoltare|richiedere|usare|presentare)
    f3yjrprm: { 'general-info': 1.33 },
    // general-info: (mescola|versa|lascia (riposare|raffreddare|agire)|cuoci|inforna|taglia|aggiungi|lava|asciuga|applica|conserva|annaffia|innaffia|pota|risciacqua|scalda|spegni|chiudi|controlla|evita|misura)
    '27xz95a0': { 'general-info': 1.2 },
    // general-info: (italia|italian*|europa|mondo|paesi|nazionale|internazionale|regione|territorio|provincia)
    '3m4xugwk': { event: -0.15, 'general-info': 0.33 },
    // general-info: (buon|buona|buone|felice|sereno|serena) (natale|pasqua|anno|domenica|lunedì|weekend|settimana|giornata|serata|feste|compleanno|vacanze|ferragosto|fine settimana|venerdì|sabato|estate)
    u9mm4dbw: { connected: -0.19, 'general-info': -1.12, entertain: -0.14, greeting: 0.3, other: -0.27 },
    // general-info: (buongiorno|buonanotte|mood|quando ti|quella faccia|ahah*|pov|meme|auguri)
    ui3mky3h: { connected: -0.14, 'general-info': -1.19, other: -0.15 },
    // general-info: (siamo aperti|aperti dal|aperto dal|aperto tutti|saremo aperti|saremo chiusi|aperti anche) [dal|da|tutti|la|anche|a]
    cko12gzm: { 'general-info': 2.13 },
    // exclusive-info: (in anteprima|anteprima|anteprime|in anteprima assoluta|anteprima mondiale|anteprima nazionale)
    lvn2fala: { 'exclusive-info': 4.47, 'new-products': 0.19 },
    // exclusive-info: (in esclusiva|esclusiva|esclusivo|esclusivi|esclusive)
    ze4kxd26: { 'exclusive-info': 1.81 },
    // exclusive-info: (contenut*|intervista|video|foto|scatti|immagini|notizia|notizie|backstage|traccia|brano|incontro|dietro le quinte) (esclusiv*|inedit*|in esclusiva|mai vist*|segret*)
    yxwc4x9y: { 'exclusive-info': 4.3 },
    // exclusive-info: (prime immagini|prima immagine|primo sguardo|prime foto|prima foto|prime anticipazioni|primi scatti|primo teaser|primo estratto)
    '8chv5yix': { 'exclusive-info': 4.72, 'new-products': -0.17 },
    // exclusive-info: (anticipazione|anticipazioni|anticipo|sneak peek|spoiler|preview|piccolo indizio|un indizio|indizi|un assaggio di|sbirciatina|sbirciata|first look)
    k634c6i7: { 'exclusive-info': 3.69 },
    // exclusive-info: (teaser|trailer)
    '3q7h8tuq': { 'exclusive-info': 2.46 },
    // exclusive-info: (accesso (anticipato|prioritario|esclusivo|riservato|vip|in anteprima)|early access|prevendita riservata|prevendita esclusiva|private access|priorità di acquisto)
    pk4h4gpa: { 'exclusive-info': 5.08, 'general-info': -0.11 },
    // exclusive-info: (sii|siate|essere|sarai|sarete|tra|fra) [tra|fra] [i|le] (primi|prime|primo|prima) (a|ad)
    '6ogklrrt': { 'exclusive-info': 4.91 },
    // exclusive-info: (i primi|le prime|per primo|per prima|per primi) (a|ad) (sapere|saperlo|scoprire|scoprirlo|vedere|vederlo|provare|provarlo|ricevere|conoscere|leggere|ascoltare|assaggiare)
    n2et8x3h: { 'exclusive-info': 4.92 },
    // exclusive-info: (prima di tutti|prima degli altri|prima di chiunque|prima dell uscita|prima del lancio|in anticipo|prima che esca|prima della presentazione|un giorno prima|<number> ore prima|una settimana prima)
    sflr2oq3: { 'exclusive-info': 4.35, 'new-products': -0.1 },
    // exclusive-info: (riservat*|esclusivamente|solo|soltanto|unicamente|dedicat*) (a|ai|agli|alle|per|per i|per gli|per chi) [nostri|nostre|gli|i|le|tutti gli|è] ({customer}|iscritt*|newsletter|community|canale|insider|possessori|chi ci segue)
    uesrnoct: { 'exclusive-info': 3.73 },
    // exclusive-info: ({customer}|iscritt*|chi è iscritto|chi riceve|la newsletter) .. (in anteprima|per primi|in anticipo|prima di tutti|prima degli altri|un giorno prima)
    u0edt968: { 'exclusive-info': 4.91 },
    // exclusive-info: (iscriviti|iscrivetevi|unisciti|entra) .. (newsletter|canale|lista|waiting list|club) .. (anteprima|per prim*|anticipo|esclusiv*)
    '28pqw1ge': { 'exclusive-info': 4.67 },
    // exclusive-info: (lista d attesa|waiting list|waitlist|su invito|solo su invito|area riservata|close friends|amici stretti)
    uud4o9jm: { 'exclusive-info': 3.12 },
    // exclusive-info: (mai svelat*|mai mostrat*|inedit*|mai pubblicat*|ancora top secret|top secret|segretissim*|non ancora (uscit*|svelat*|annunciat*|disponibil*)|ancora segret*)
    poo8sl1x: { 'exclusive-info': 2.76 },
    // exclusive-info: (non possiamo [ancora] (dire|svelare|dirvi|svelarvi|mostrarvi)|non vi diciamo|non diciamo altro|presto vi sveleremo|sveleremo|vi sveliamo|sveliamo|possiamo solo dirvi|acqua in bocca|vi diciamo solo)
    '6nokicsq': { 'exclusive-info': 2.85 },
    // exclusive-info: (qualcosa (di grande|di nuovo|di speciale|bolle in pentola|sta arrivando|sta per)|grandi novità in arrivo|una sorpresa|big news|stiamo preparando|bolle in pentola|stiamo lavorando a qualcosa)
    qv9i4os4: { 'exclusive-info': 2.36, 'new-products': 0.15 },
    // exclusive-info: (solo qui|solo per voi|solo per te|soltanto qui|voi siete i primi|siete i primi|in super anteprima|ve lo diciamo in anteprima)
    ovzoo1m3: { 'exclusive-info': 3.94 },
    // exclusive-info: (prototipo|bozzetto|bozzetti|in fase di sviluppo|work in progress|versione beta|dal nostro laboratorio)
    ol2wlsvq: { 'exclusive-info': 2.41, event: 0.16, community: -0.12, giveaway: 0.15 },
    // exclusive-info: (restate sintonizzati|resta sintonizzato|stay tuned|coming soon|presto|a breve|prossimamente|manca poco|ci siamo quasi)
    pzv2p9q9: { 'exclusive-info': 0.95, 'new-products': 0.21, 'general-info': -0.13 },
    // exclusive-info: (scont*|offert*|prezz*|promo*|vantagg*|tariff*|codice|regalo|omaggio) (esclusiv*|riservat*|dedicat*|in esclusiva)
    '4m9vxa2m': { 'exclusive-info': -3.07 },
    // exclusive-info: (esclusiv*) (location|design|materiali|villa|residenza|hotel|boutique|collezione|distributor*|concessionari*)
    ivng5e5e: { 'exclusive-info': -2.21 },
    // exclusive-info: (proiezione|serata|biglietti) .. anteprima
    suyhwrjb: { 'exclusive-info': -1.23 },
    // exclusive-info: ({customer}|membri del club|possessori della tessera|chi ha la tessera) .. (da domani|da oggi|già) .. (tutti gli altri|gli altri)
    ycsqcxy1: { 'exclusive-info': 3.68 },
    // exclusive-info: (in esclusiva|in anteprima|primissime immagini|prime immagini) .. (per chi|per voi|per te|per i nostri|segue|solo qui)
    '5yqo88ur': { 'exclusive-info': 3.25 },
    // exclusive-info: primissim* (immagini|foto|scatti|anticipazioni|dettagli)
    zs12w780: { 'exclusive-info': 4.39 },
    // new-products: (nuovo|nuova|nuovi|nuove|nuovissim*) {product}
    oiqw0b2m: { 'exclusive-info': 0.26, 'new-products': 4.52 },
    // new-products: (nuovo|nuova|nuovi|nuove) .. {product}
    x3vav3v2: { purchase: 0.13, 'new-products': 3.22, connected: -0.16, 'general-info': -0.19 },
    // new-products: {product} (nuovo|nuova|nuovi|nuove|inedit*)
    u8v7lu5c: { 'new-products': 3.63 },
    // new-products: (il nostro|la nostra|i nostri|le nostre|il tuo|la tua|le vostre|il vostro) (nuovo|nuova|nuovi|nuove|nuovissim*|ultim*)
    yktztp0h: { 'new-products': 3.55 },
    // new-products: (il|la|lo|i|gli|le|un|una|del|della|con il|con la) (nuovo|nuova|nuovi|nuove)
    '833qs8dl': {
      purchase: 0.13,
      'exclusive-info': 0.49,
      'new-products': 1.36,
      opinion: 0.3,
      community: -0.17,
    },
    // new-products: (nuovo|nuova|nuovi|nuove|new)
    extgp2tn: { 'new-products': 1.4 },
    // new-products: (novità|new in|new drop|new arrivals|nuovi arrivi|nuovo arrivo|ultimi arrivi|ultime novità|novita)
    t14a7ikj: { 'new-products': 4.25 },
    // new-products: ^ (novità|nuovo|nuova|nuovi|nuove|new|arriva|arrivano|è arrivat*|sono arrivat*)
    tsmofzcz: { 'new-products': 2.83, 'general-info': -0.12 },
    // new-products: (scopri|scoprite|ecco|ecco a voi|presentiamo|presenta|vi presentiamo|ti presentiamo|lanciamo|lancia|svelato|sveliamo|prova|provate|assaggia) .. (nuovo|nuova|nuovi|nuove|novità|nuovissim*|ultim* nat*)
    vp2jvfag: { discount: 0.22, 'new-products': 4.77, event: 0.2, connected: -0.17, 'general-info': -0.25 },
    // new-products: (vi presentiamo|ti presentiamo|siamo lieti di presentare|siamo felici di presentar*|date il benvenuto a|dai il benvenuto a|fate spazio a|ecco a voi|siamo pronti a presentar*)
    z1lpki97: { 'new-products': 2.58 },
    // new-products: (lancio|lanciamo|lancia|lanciano|lanciato|lanciata|al lancio|day one|debutto|debutta|debuttano|esordio)
    env0fd2i: { 'exclusive-info': 0.14, 'new-products': 3.21 },
    // new-products: (in uscita|esce|escono|uscirà|usciranno|è uscit*|sono uscit*|appena uscit*|fuori ora|out now|da oggi in|uscita) [il|oggi|domani|su|in|finalmente|a|dal|nei]
    eogfzc18: { 'new-products': 3.01 },
    // new-products: (appena arrivat*|appena sfornat*|appena nat*|fresc* di stampa|è nat* (la|il|una|un)|nasce (la|il|una|un|l)|ultim* nat*|new entry|fa il suo ingresso|entra in gamma|entra nel menù|entrano nel menù|si aggiunge alla)
    hyzyoef7: { 'new-products': 4.3 },
    // new-products: (è arrivat*|sono arrivat*|arriva|arrivano|sta arrivando|stanno arrivando|in arrivo|è qui|sono qui|è finalmente|arriverà|arriveranno|sbarca|sbarcano|approda)
    uyb9hltr: { 'exclusive-info': 0.29, 'new-products': 2.12, 'general-info': -0.2 },
    // new-products: (è|sono) finalmente (arrivat*|qui|disponibil*|online|in negozio|realtà|tornat*)
    yd6u3025: { 'new-products': 4.4 },
    // new-products: (arriva|arrivano|è arrivat*|sono arrivat*|in arrivo|sbarca*) (in negozio|nei negozi|in libreria|in store|al cinema|online|nel menù|in carta|su|in italia|sugli scaffali|da noi)
    ctidif3g: { 'new-products': 4.24 },
    // new-products: (presto disponibil*|prossimamente (in|su|al|nei|disponibil*)|coming soon|disponibil* (dal|da) <date>|dal <date> (in negozio|nei negozi|su|disponibil*|online)|a partire dal <date>)
    nzcmsnh3: { 'new-products': 3.98, 'general-info': -0.12 },
    // new-products: (da oggi|da adesso|da questo momento|da domani|ora) [anche] (puoi|potete|è possibile|disponibil*|trovi|trovate|in versione|anche in|anche con|con)
    '604z2eec': { 'new-products': 4.82 },
    // new-products: (collezione|capsule|linea|menù|menu|carta|limited edition|drop) (primavera|estate|autunno|inverno|primavera estate|autunno inverno|ss|fw|ai|pe|<year>|natale|natalizi*|estiv*|invernal*|autunnal*|primaveril*|di natale)
    '6v764usl': { 'new-products': 4.12, event: -0.12, 'general-info': -0.18 },
    // new-products: (collezione|capsule|capsule collection|limited edition|edizione limitata|edizione speciale|special edition|serie limitata|serie speciale)
    aszuqgx5: { 'new-products': 2.48, connected: -0.13 },
    // new-products: (collab|x <mention>|insieme abbiamo creato|frutto della collaborazione|nata dalla collaborazione|nato dalla collaborazione)
    qwxjpr33: { 'new-products': 1.72 },
    // new-products: (per la prima volta|prima volta in|primo in italia|prima in italia|prima assoluta|il primo|la prima)
    '8hjalfaq': { 'new-products': 1.76, connected: 0.5, 'general-info': 0.25 },
    // new-products: (nuova generazione|di ultima generazione|rinnovat*|restyling|nuovo look|nuova veste|nuova formula|nuova ricetta|migliorat*|ripensat*|reinventat*|rivisitat*|aggiornament*|versione <number>|2.0|versione aggiornata)
    '4vk6ttrr': { 'new-products': 2.57 },
    // new-products: (abbiamo creato|abbiamo ideato|abbiamo sviluppato|abbiamo progettato|abbiamo inventato|abbiamo pensato a|abbiamo aggiunto|aggiungiamo|abbiamo introdotto|introduciamo) [per|un|una|il|la|<number>|tre|due]
    ttpt0jfq: { 'new-products': 3.18 },
    // new-products: (innovativ*|rivoluzionari*|innovazione|mai vist* prima|mai provat* prima)
    tjgbv1bv: { 'new-products': 1.46, 'general-info': -0.12 },
    // new-products: (nuovo|nuova|nuovi) (singolo|album|romanzo|libro|brano|video|videoclip|disco|ep|episodio|numero|podcast|puntata|stagione|tour|film|serie|canzone)
    r4ejogqc: { 'new-products': 2.87 },
    // new-products: (stagione|volume|episodio|capitolo|puntata|numero) <number>
    '6miyxuww': { 'new-products': 2.14 },
    // new-products: (torna|tornano|è tornat*|sono tornat*|il ritorno di|il ritorno del|a grande richiesta)
    s9ooykiv: { 'new-products': 1.4 },
    // new-products: (felici|feliciss*|entusiast*|orgoglios*|emozionat*|non vediamo l ora) .. (presentar*|lanciar*|annunciar*|svelar*|farvi (provare|vedere|assaggiare|conoscere))
    x9c44o5x: { 'new-products': 4.01 },
    // new-products: (si amplia|si allarga|si arricchisce|amplia|ampliamo|arricchiamo|cresce) .. (gamma|menù|catalogo|offerta|linea|famiglia|collezione|assortimento)
    rpsfvnpo: { 'new-products': 4.3 },
    // new-products: (countdown|conto alla rovescia|mancano <number> giorni|segnatevi la data|preparatevi|preparati) .. (lancio|uscita|nuov*|novità|collezione|drop)
    '3wadk4kn': { 'new-products': 3.58 },
    // new-products: (nuovo|nuova|nuovi|nuove) (amore|anno|negozio|sede|sito|ufficio|uffici|stabilimento|direttore|direttrice|presidente|ceo|collega|colleghi|collaborator*|partner|partnership|collaborazione|studio|report|articolo|record|sfida|settimana|mese|giorno|stagione sportiva|orario|orari|apertura|indirizzo|ricerca|post|legge|bando|decreto|appuntamento|data|date|mostra|ospedale|scuola|centro|impianto|mondo|vita|capitolo|progetto|parco|amici|amico|arrivato|punto|store|staff|allenatore|sindaco|volto|volti|locale|ristorante|edizione del|avventura|inizio|magazzino)
    '30zgtx45': { 'new-products': -3.59, 'general-info': 0.34 },
    // new-products: (di nuovo|buon anno nuovo|anno nuovo|capodanno|nuove generazioni|nuovi occhi|niente di nuovo|che novità|nuovo cinema|vino novello)
    bs51o3iw: { 'new-products': -2.89 },
    // new-products: (è arrivat*|arriva|arrivano|sta arrivando|è finalmente|è tornat*) [finalmente] (la primavera|l estate|l autunno|l inverno|il weekend|venerdì|il natale|natale|il sole|il freddo|il caldo|pasqua|il lunedì|domenica)
    z6vwolgs: { 'new-products': -2.87 },
    // new-products: (lancia (un appello|l allarme|un messaggio|la sfida|una petizione)|lanciamo (un appello|la sfida|una sfida))
    o3yozkay: { 'new-products': -2.87 },
    // new-products: (abbiamo|ha|hanno) (rinnovato|migliorato|ripensato|ridisegnato|cambiato) .. {product}
    '9r2cy925': { 'new-products': 4.6 },
    // new-products: (il servizio|la situazione|la linea|la circolazione|tutto) (è|torna) [tornat*] (tornat*|regolare|operativ*|alla)
    '7fyb1z7r': { 'new-products': -2.87 },
    // new-products: (da oggi|da domani|da questa settimana|da lunedì) (anche|pure|in più)
    dpc4tfsu: { 'new-products': 4.62 },
    // new-products: (in arrivo|presto in arrivo|arriverà|arriveranno) .. {product}
    s7pzmwvh: { 'new-products': 3.98, 'general-info': -0.11 },
    // new-products: (si rinnova|si rifà il look|cambia look|cambia veste|mai fatt* prima|prima volta nel nostro)
    zf9hejk2: { 'new-products': 4.68, 'general-info': -0.12 },
    // new-products: (è arrivat*|sono arrivat*) [finalmente] (il|la|lo|i|gli|le|l) [nostro|nostra|nostri|nostre] {product}
    xm2g0lqc: { 'new-products': 4.21 },
    // new-products: (due|tre|quattro|cinque|<number>) .. (nuovi|nuove)
    mb3dn7nz: { 'new-products': 3.27 },
    // opinion: (vota|votate|votare|votaci|votateci) (qui|ora|subito|nei|nelle|nel|il|la|per|con|su|sul|sotto|adesso|entro|anche)
    l8j6gekr: { opinion: 5.37, ideas: 0.5 },
    // opinion: (vota|votate|votaci|televoto|ai voti|il tuo voto|i vostri voti|si vota)
    '3o8n98d4': { opinion: 4.03, giveaway: 0.19 },
    // opinion: (sondaggio|sondaggi|questionario|questionari|survey|indagine) [online|veloce|anonimo|di]
    tkqu6f60: { reviews: 0.1, opinion: 4.01 },
    // opinion: (rispondi|rispondete|partecipa|partecipate|compila|compilate|rispondere|compilare) .. (sondaggio|questionario|indagine|survey|domand*)
    mevwrbar: { opinion: 6.04 },
    // opinion: (quale|quali|qual|quale tra|chi) .. (preferisc*|preferit*|preferireste|preferiresti|scegli|sceglieresti|scegliete|scegliereste|vince|cuore|indosseresti|indossereste|vi piace|ti piace|mangeresti|bevi|porteresti) +question
    '3lp0nubo': { opinion: 6.1 },
    // opinion: (qual è|quale è|quali sono|qual era) (il tuo|la tua|il vostro|la vostra|i tuoi|le tue|i vostri|le vostre)
    yhk88q9t: { opinion: 5.03 },
    // opinion: (quale|quali) +question
    e4vck5i4: { 'new-products': 0.12, opinion: 1.11, ideas: 0.49 },
    // opinion: (preferisci|preferite|preferireste|preferiresti|meglio|scegli|scegliete|cosa scegli|cosa scegliete|cosa preferisci|cosa preferite) +question
    '8lp7lz9g': { opinion: 4.31 },
    // opinion: (team <any> o|team <any> oppure|team <any> vs|di che team|che team sei|da che parte|siete più|sei più|sei tipo da|siete tipi da|sei del team|siete del team)
    '1fuuddrt': { opinion: 5.82 },
    // opinion: (o|oppure|vs) +choice-list
    by42yygm: { opinion: 1.72 },
    // opinion: (o|oppure) +choice-list +post:short
    zl4ua9ya: { opinion: 2.87 },
    // opinion: <number> o <number> +question
    id5nb1em: { opinion: 4.31 },
    // opinion: (dolce|salato|mare|caffè|tè|bianco|rosso|nero|con|pizza|panettone|mattina|classic*|caldo|sì|fondente|città|alba|carta|tacchi|oro|❤|👍|🔥|a|1) (o|oppure) [il|la|le|i|senza] +question
    v0b9iy6i: { opinion: 3.17 },
    // opinion: (sì o no|pro o contro|favorevoli o contrari|favorevole o contrario|promosso o bocciato|promossa o bocciata|mi piace o|top o flop|d accordo|siete d accordo|sei d accordo)
    ksmvh3fg: { opinion: 5.46 },
    // opinion: (cosa|che|che cosa) [ne] (ne pensi|ne pensate|pensi|pensate|ne dici|ne dite)
    fcq8weaz: { opinion: 5.48 },
    // opinion: (la tua opinione|la vostra opinione|il tuo parere|il vostro parere|la tua esperienza|il tuo giudizio|i vostri pareri|le vostre opinioni|la vostra impressione|le tue impressioni|le vostre impressioni)
    '0dw5jbrj': { opinion: 4.59 },
    // opinion: (dicci|diteci|scrivici|scriveteci|raccontaci|raccontateci|lasciaci|lasciateci|lascia|dacci|dateci|facci sapere|fateci sapere|fammi sapere|condividi) [nei commenti|qui] .. (parere|opinione|recensione|feedback|voto|cosa ne pensi|cosa ne pensate|impressioni|preferit*|quale|come ti sei trovat*|come vi siete trovat*)
    oe06jipc: { opinion: 6.55, connected: -0.15 },
    // opinion: (dicci|diteci|facci sapere|fateci sapere|scrivicelo|scrivetecelo|diccelo|ditecelo|faccelo sapere|scrivilo|scrivetelo) [la tua|la vostra] [nei commenti|qui sotto|sotto|con]
    uw36as4d: { opinion: 3.44 },
    // opinion: (dì la tua|dite la vostra|di la tua|vogliamo sapere|vogliamo sentire|siamo curiosi|la parola a voi|a voi la parola|la tua opinione conta|il tuo parere conta|ascoltiamo)
    pvm3sd2g: { opinion: 4.31 },
    // opinion: (valuta|valutaci|valutateci|giudica|recensisci|recensiscici|recensiteci|dai un voto|date un voto|da 1 a 10|quante stelle|che voto) [la|il|da|i|su|ci|dai|date]
    '2fmcf644': { opinion: 5.03 },
    // opinion: (lascia|lasciaci|lasciateci|scrivi|scrivici|scriveteci) .. (recensione|recensioni|stelle|stellina)
    '0298wupf': { opinion: 5.74 },
    // opinion: (scegli|scegliete|eleggi|eleggete|nomina) .. (preferit*|vincitor*|miglior*|nei commenti|squadra)
    pht61gws: { opinion: 5.03, giveaway: 0.19 },
    // opinion: (nei commenti|qui sotto|nel box|con un emoji|con un cuore|👇)
    '6qaomzq0': { opinion: 1.79 },
    // opinion: (il tuo|la tua|il vostro|la vostra|i vostri|le vostre|i tuoi|le tue) .. (preferit*|del cuore|irrinunciabil*) +question
    '5cgcjq9q': { opinion: 3.59 },
    // opinion: (ti è|vi è|ti sono|vi sono) [già] (piaciut*|servit*) +question
    wpdh7m0b: { opinion: 4.02 },
    // opinion: (hai|avete|l hai|l avete|li hai) [già|mai] (provat*|assaggiat*|vist*|lett*|ascoltat*|acquistat*|usat*) +question
    r8wgm6nb: { opinion: 3.4 },
    // opinion: (ti piace|vi piace|ti piacciono|vi piacciono|ti convince|vi convince|la indosseresti|lo indosseresti|lo indossereste|lo comprereste|lo compreresti|chi approva|approvate) +question
    '414o95hb': { opinion: 4.31 },
    // opinion: (come ti sei trovat*|come vi siete trovat*|come è andat* la|come lo preferisci|come lo preferite|come la preferisci|come la preferite|come lo bevi|come lo bevete|come lo mangi) +question
    hfpwk2e4: { opinion: 4.6 },
    // opinion: (secondo (te|voi|te qual|voi qual)|per (te|voi)) +question
    '4r19xgtr': { opinion: 2.58 },
    // opinion: (e tu|e voi|e il vostro|e la vostra|e il tuo|e la tua) +question
    t5kncnr2: { opinion: 1.98 },
    // opinion: (man of the match|mvp|giocatore del mese|gol del mese|il migliore in campo|miglior goal)
    xpi8cuop: { opinion: 3.31, giveaway: 0.19 },
    // opinion: (sfida|duello|battle|dilemma|eterna lotta|domanda del giorno|testa a testa|la domanda è)
    sw7pvj6u: { opinion: 1.87 },
    // opinion: (completa la frase|in una parola|descrivi|descrivete|con tre parole|con un emoji|la tua top|la vostra top|metti in ordine|classifica personale)
    jc3z72q2: { opinion: 3.3 },
    // opinion: (like per|cuore per|metti ❤|metti 👍|❤ per|👍 per|🔥 per|metti un cuore se|like se)
    gdrt3k1w: { opinion: 4.31 },
    // opinion: (lo sapevi|lo sapevate|sapevi che|sapevate che|sai che|sapete che|sai cosa|sapete cosa|stai cercando|cerchi|cercate|voglia di|hai bisogno|avete bisogno|conosci già|sei pronto|siete pronti|pronti per|chi viene|chi vuole)
    '0pxg08ek': { opinion: -2.92, 'general-info': 0.1 },
    // opinion: (secondo (un|il|una) (sondaggio|indagine|ricerca)|dal sondaggio|risultati del sondaggio|i risultati|al voto|elezioni|ha votato|hanno votato)
    zs332t9r: { reviews: 0.1, opinion: -2.88 },
    // opinion: (con <any> o senza|senza <any> o con|<any> o <any> team) [<any>]
    m6q1agpv: { opinion: 5.93 },
    // opinion: (con|senza) .. o (con|senza|in)  +question
    cn0aw89j: { opinion: 4.63, 'general-info': -0.12 },
    // service: (ci scusiamo|ci dispiace|ci spiace|siamo spiacenti|chiediamo scusa|le nostre scuse|le chiediamo scusa|ti chiediamo scusa|vi chiediamo scusa|siamo desolati|siamo mortificati|scusa per|scusaci per|scusate per|ce ne scusiamo) [per|del|della|se|ma]
    '5ffz2d7i': { service: 5.57 },
    // service: (ci dispiace|ci spiace|dispiace|dispiaciuti|scusaci|scusateci|scuse) -question
    mmra8hl4: { service: 3.47 },
    // service: (scrivici|contattaci|inviaci|mandaci|ci scriva|ci contatti|ci invii|puoi inviarci|puoi scriverci|può inviarci|può scriverci|ti chiediamo di|le chiediamo di|la invitiamo a|ti invitiamo a|scrivetici|indicaci|comunicaci|facci avere) .. (dm|direct|privato|messaggio|messaggio privato|numero|inbox|messenger|mail|e-mail)
    abhf69xv: { service: 5.47 },
    // service: (in dm|in direct|in privato|via dm|con un messaggio privato|nei messaggi privati|in messaggio privato) +post:reply
    ctazuiul: { service: 3.47 },
    // service: (numero d ordine|numero ordine|numero di ordine|numero dell ordine|codice cliente|numero cliente|codice prenotazione|numero di pratica|numero di spedizione|codice di tracciamento|numero di polizza|numero di telefono|i tuoi dati|i suoi dati|il tracking)
    x1rax0ur: { service: 4.86 },
    // service: (i nostri tecnici|i tecnici|il nostro team|la nostra squadra|il team tecnico|stiamo|siamo) .. (al lavoro|lavorando|verificando|verifiche|intervenendo|risolvere|risolvendo|ripristinare|ripristino|controllando)
    '70l288ie': { service: 4.82 },
    // service: (guasto|guasti|disservizio|disservizi|malfunzionamento|malfunzionamenti|problema tecnico|problemi tecnici|anomalia|interruzione|interruzioni|blackout|sospensione|rallentamenti|irraggiungibile|fuori servizio|non funziona|bug|errore tecnico|down)
    dnesinik: { service: 4.86 },
    // service: (manutenzione (programmata|straordinaria|in corso|dei sistemi|del sito)|lavori di manutenzione|per manutenzione|in manutenzione)
    boug031l: { service: 5.56 },
    // service: (richiamo|richiamiamo|ritiro dal mercato|ritirato dal mercato|ritirati dal mercato|ritiriamo|lotto|lotti|non consumare|non utilizzare il|a scopo precauzionale|a titolo precauzionale)
    hj9e8d0o: { service: 4.29 },
    // service: (ritardo|ritardi|in ritardo|slitta|slittano|tempi più lunghi|allungamento dei tempi)
    '2si284hh': { service: 3.69 },
    // service: (annullat*|cancellat*|rinviat*|rimandat*|sospes*|posticipat*|spostat*|soppress*|non si terrà|non si svolgerà|rinvio)
    yhp5topp: { service: 4.91 },
    // service: (sarà|saranno|è|sono|resterà|resteranno|rimarrà|rimarranno|resta|saremo|siamo|resteremo|rimarremo) [temporaneamente|eccezionalmente|purtroppo] (chius*|sospes*|annullat*|cancellat*|rinviat*|non disponibil*|irraggiungibil*|interrott*)
    gacbz6gx: { service: 4.28, 'general-info': -0.1 },
    // service: (temporaneamente|eccezionalmente|straordinariamente|momentaneamente) (chius*|sospes*|non disponibil*|indisponibil*|fuori servizio)
    qfh23rkx: { service: 5.55 },
    // service: (chiusura (straordinaria|anticipata|temporanea|eccezionale)|chiusi per (lutto|neve|maltempo|lavori)|variazione (di orario|degli orari|di programma)|variazioni (di orario|al programma)|cambio (di orario|di data|di programma|location)|modifica (di orario|alla viabilità))
    '1ruhq174': { service: 4.44 },
    // service: (a causa|causa) [di|del|della|dello|dell|delle|dei|degli] .. (maltempo|sciopero|neve|pioggia|guasto|lavori|allerta|incidente|problema|problemi|vento|emergenza|malattia|imprevist*)
    kcwfuvys: { service: 5.29 },
    // service: (sciopero|scioperi|allerta meteo|maltempo|viabilità|traffico|linea interrotta|circolazione|strada chiusa|deviazione)
    d19s6csh: { service: 3.43, event: 0.19, 'general-info': 0.13 },
    // service: (attenzione|avviso|avviso importante|allerta|occhio) .. (truff*|fals*|phishing|sms|frod*|raggir*|profil* fak*|account fals*)
    '1wbge6cs': { service: 5.94 },
    // service: (truffa|truffe|truffatori|phishing|smishing|frode|frodi|raggiri|falso profilo|profilo falso|profili falsi|account falso|finti operatori|finti messaggi)
    a4rbmdt6: { service: 4.16 },
    // service: (non (chiediamo|chiederemo|ti chiederà|vi chiederà|chiede) mai|mai i tuoi dati|non cliccare|non cliccate|non fornire|non fornite)
    l7j958l1: { service: 5.38 },
    // service: (servizio clienti|assistenza clienti|servizio assistenza|customer care|customer service|assistenza tecnica|numero verde|centro assistenza|supporto clienti|help desk|sportello|call center)
    l0pqmm3z: { service: 2.94 },
    // service: (hai|avete|ha|per|qualsiasi) [una|delle|qualche|bisogno di|ulteriori|dei] (domanda|domande|dubbio|dubbi|problema|problemi|segnalazione|segnalazioni|difficoltà|necessità|chiarimenti) .. (scrivici|contattaci|chiama*|scriveteci|contattateci|siamo qui|siamo a|rispond*|<phone>|<email>|<url>)
    '8lwc5mft': { service: 4.16 },
    // service: (siamo a (tua|vostra|sua) disposizione|a disposizione per|siamo qui per aiutart*|siamo qui per aiutarv*|possiamo aiutarti|possiamo aiutarvi|possiamo aiutarla|ti aiutiamo|come possiamo aiutart*|restiamo a disposizione|rimaniamo a disposizione)
    '6i5p56me': { service: 4.16 },
    // service: (faq|domande frequenti|le vostre domande|rispondiamo alle)
    on2baav1: { service: 2.43 },
    // service: (reso|resi|rimborso|rimborsi|rimborsat*|rimborsiamo|rimborseremo|cambio merce|sostituzione|garanzia|voucher) .. (gratuit*|<number> giorni|possibil*|entro|ordine|automatic*|bigliett*|richied*|validi|valid*)
    ybcjjj9z: { service: 4.16 },
    // service: (rimborso|rimborsi|rimborsati|verranno rimborsati|sarà rimborsato|procedere al reso|fare il reso|effettuare il reso|politica di reso)
    '6p1a1u6g': { service: 3.65 },
    // service: (spedizione|spedizioni|consegna|consegne|pacco|pacchi|ordine|ordini|corriere) .. (ritard*|smarrit*|bloccat*|traccia*|tracking|danneggiat*|non arrivat*|in giacenza)
    ltkbaqnc: { service: 4.44 },
    // service: (disagio|disagi|il disagio|per l inconveniente|inconvenienti|grazie per la pazienza|della pazienza|la vostra pazienza|la tua pazienza|per la comprensione|della comprensione|per la segnalazione|vi terremo aggiornati|ti terremo aggiornat*)
    '28ttqv6j': { service: 5.32 },
    // service: (ripristinat*|risolt*|riparat*|torna* (operativ*|regolare|alla normalità|attiv*)|tornat* (operativ*|attiv*|regolare|online)|di nuovo (operativ*|attiv*|raggiungibil*)|riapre|riaprono)
    '8xweksne': { service: 3.24 },
    // service: (ciao|buongiorno|salve|buonasera|gentile) +mention-first
    p95xj94b: { service: 4.16 },
    // service: (ciao|buongiorno|salve|buonasera|gentile) +post:reply
    '4bucqyo4': { service: 4.6 },
    // service: (grazie (per averci|per la|per il tuo|per il suo|di averci) (scritto|contattato|segnalat*|segnalazione|messaggio|feedback|aspettato|avvisati))
    oz9fmsnh: { service: 4.86 },
    // service: (problema|problemi|errore|reclamo|pacco|ordine|consegna|rimborso) +mention-first
    pcd9utyu: { service: 3.9 },
    // service: (puoi|può|puoi trovare|trovi|è possibile|basta|sì|purtroppo|al momento|certo|certamente|verifichiamo|controlliamo|confermiamo) +post:reply
    m3dtg1a7: { service: 3.43 },
    // service: (disponibil*|negozio|taglia|ordine|account|app|sito|numero|mail|telefono|biglietto|orari*|spedizione|link|pagina) +post:reply
    y364ucjo: { service: 3.07 },
    // service: (buona giornata|buona serata|a presto|cordiali saluti|un saluto) +post:reply
    ocjxiwl6: { service: 1.97, 'general-info': 0.24 },
    // service: (abbiamo (ricevuto|preso in carico|inoltrato|verificato)|prendiamo nota|la tua richiesta|la sua richiesta|la tua segnalazione|verifichiamo subito|ti ricontatt*|la ricontatt*|ti facciamo sapere|ti risponderemo|presa in carico)
    l8ubii5t: { service: 4.86 },
    // service: (si avvisa|si avvisano|si comunica|avviso ai|avvisiamo|avvisiamo i|avvisiamo la|si informano i|si informa la) [che|gentile|clientela|clienti|utenti|cittadini|gentili]
    w8no9lnu: { service: 3 },
    // service: (cerca aiuto|oggetti smarriti|smarrito|smarrita|trovato un|ritrovat*)
    '1afs34l9': { service: 2.08 },
    // service: (la pazienza è|problemi di cuore|nessun problema|senza problemi|una soluzione per ogni)
    '5wnn5lr7': { service: -2.78 },
    // service: (ritiro (in negozio|in sede|gratuito|spirituale|precampionato)|in manutenzione (ordinaria)|lotto <number> di terreno|consigli di manutenzione|gioco del lotto|guida alla manutenzione)
    qopon25w: { service: -3.47 },
    // service: (hai|avete|ha|serve) (bisogno di|un) (aiuto|assistenza|supporto) [con|per|su]
    szs40j1z: { service: 4.33 },
    // event: (ti aspettiamo|vi aspettiamo|unisciti|unitevi|vieni|venite|partecipa|partecipate|ci vediamo|non mancare|non mancate|appuntamento|raggiungici|raggiungeteci) [a|al|alla|alle|in|il|questo|questa|per|da|da noi|sabato|domenica|domani|stasera] [<any>|<any> <any>] (<date>|<time>|evento|serata|webinar|workshop|concerto|festa|incontro|laboratorio|fiera|stand|mostra|inaugurazione|presentazione|spettacolo|diretta|lezione|degustazione|open day)
    rzbgd3yn: { event: 4.54, 'general-info': -0.3 },
    // event: (ti aspettiamo|vi aspettiamo|ti aspetto|vi aspetto|non mancare|non mancate|non potete mancare|ci vediamo|ci vediamo lì|sei dei nostri|siete dei nostri|siete tutti invitati|sei invitat*|siete invitat*|vi invitiamo|ti invitiamo|invitiamo tutti|appuntamento a|appuntamento il|appuntamento alle|chi viene|venite a trovarci|vieni a trovarci|venite a scoprire)
    ui2a8rmv: { event: 2.54 },
    // event: (partecipa|partecipate|iscriviti|iscrivetevi|registrati|registratevi|unisciti|unitevi)
    '7gogshji': { event: 2.02, giveaway: 0.19 },
    // event: (iscriviti|iscrivetevi|registrati|registratevi|prenota il tuo posto|prenotate il vostro posto|iscrizioni|iscrizione) (ora|qui|subito|gratis|gratuitamente|al|alla|entro|aperte|gratuita|obbligatoria|online|sul|su|a|apert*)
    '0iy8v0hw': { event: 3.86, 'general-info': -0.13 },
    // event: (iscrizioni aperte|posti limitati|posti disponibili|prenotazione obbligatoria|iscrizione obbligatoria|su prenotazione|fino a esaurimento posti|fino ad esaurimento posti|registrazione gratuita|ultimi posti)
    bze08gwl: { event: 3.14 },
    // event: (save the date|segna la data|segnati la data|segnate la data|segnatevi la data|segna in agenda|segnatelo in agenda|tenetevi liberi|tieniti libero|non prendete impegni)
    cax8w2me: { event: 3.56 },
    // event: (giveaway*|concorso a premi|concorso|contest|estrazione|lotteria|sorteggio|instant win|challenge|caccia al tesoro)
    sx3f15mo: { reviews: 0.15, event: 3.98, 'general-info': -0.15 },
    // event: (vinci|vincete|vincere|puoi vincere|potrai vincere|potresti vincere|vuoi vincere|volete vincere|provare a vincere|aggiudicarti|aggiudicati|aggiudicatevi|in palio|mettiamo in palio) [un|una|uno|il|la|due|<number>|i|le|fantastici|tanti]
    pmz2t82l: { event: 3.6 },
    // event: (per partecipare|come partecipare|regole|regolamento|montepremi|premi in palio|annunceremo il vincitore|annunceremo i vincitori|vincitore verrà|vincitori saranno|estrarremo|estratti|buona fortuna)
    st297n9q: { event: 2.54 },
    // event: (segui|seguici|metti like|lascia un like|tagga|commenta|condividi|scatta|rispondi|indovina) .. (vincere|partecipare|concorso|estrazione|giveaway|vinci|in palio|contest)
    '0tg5mmcc': { event: 4.19 },
    // event: (webinar*|workshop|laboratorio|masterclass|seminario|convegno|conferenza|congresso|summit|forum|meetup|talk|tavola rotonda|open day|open house|porte aperte|career day|hackathon|networking|corso gratuito|lezione gratuita|lezione aperta|lezione di prova|giornata di studi|symposium|incontro)
    trc7m61f: { event: 2.68 },
    // event: (festival|concerto|concerti|fiera|fiere|mostra|mostre|esposizione|gala|sfilata|mercatino|mercatini|mercato|sagra|sagre|torneo|maratona|gara|spettacolo|spettacoli|teatro|tour|degustazione|degustazioni|vernissage|inaugurazione|festa|feste|serata|cena|aperitivo|dj set|karaoke|rassegna|proiezione|presentazione del libro|firmacopie|visita guidata|visite guidate|escursione|passeggiata|evento benefico|notte bianca|ciaspolata|camminata|carnevale|tombola|raduno|trekking)
    vtbzzjgm: { purchase: -0.26, 'new-products': -0.11, event: 1.76, community: 0.23, 'general-info': -0.2 },
    // event: (evento|eventi|prossimo evento|prossimi eventi|in programma|programma completo|programma della|il programma|prossimi appuntamenti|appuntamento|appuntamenti)
    xamkz5ce: { purchase: 0.12, event: 1.97 },
    // event: (in diretta|diretta|live|live streaming|diretta streaming|diretta instagram|diretta facebook|live su|su zoom|collegati|collegatevi|sintonizzati|sintonizzatevi|in onda|seguici in diretta|seguiteci in diretta)
    s7fpasfd: { event: 2.64 },
    // event: (musica dal vivo|live music|dal vivo|dj|dj set|band|karaoke|cabaret|ospite|ospiti|special guest|line up|lineup|headliner)
    il9tfyia: { reviews: 0.23, event: 2.28 },
    // event: (questo|questa|il prossimo|la prossima|prossimo|prossima) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend|fine settimana|settimana|sera|mese|pomeriggio)
    z0eln34d: { discount: 0.14, purchase: -0.15, event: 1.19 },
    // event: (oggi|domani|stasera|questa sera|dopodomani|stanotte)
    acxtvs3l: {
      'exclusive-info': 0.2,
      service: 0.15,
      event: 0.58,
      connected: 0.36,
      community: -0.29,
      'general-info': -0.22,
    },
    // event: (oggi|domani|stasera|questa sera|<date>) [alle|dalle|ore|dalle ore|alle ore|a partire dalle|h] <time>
    cp9afks7: { event: 3.1, 'general-info': 0.12 },
    // event: (alle|dalle|ore|dalle ore|alle ore|a partire dalle|h|inizio|apertura porte) (<time>|<number>)
    lgst64pd: {
      purchase: 0.14,
      'new-products': -0.1,
      service: 0.12,
      event: 1.08,
      connected: 0.19,
      entertain: 0.24,
    },
    // event: (dal|da) <number> (al|a) (<number>|<date>)
    a4fnohrk: { event: 1.5 },
    // event: (dal|fino al|il|entro il|a partire dal|domenica|sabato|venerdì|giovedì|mercoledì|martedì|lunedì) <date>
    yzvm5e8k: {
      purchase: -0.15,
      reviews: -0.22,
      'exclusive-info': -0.1,
      event: 0.91,
      connected: -0.17,
      community: -0.27,
    },
    // event: (📆|📅|🗓|⏰|🕐|🕖|🕗|🕘|🎟|🎫)
    c5aio3lf: { event: 2.2 },
    // event: (si terrà|si terranno|si svolgerà|si svolgeranno|avrà luogo|saremo presenti|saremo a|saremo al|saremo alla|inizia|iniziano|comincia|torna|tornano|prende il via|al via|ospiteremo|ospita|si parte|si comincia|suonerà|suoneranno|si esibirà|interverrà|interverranno|si accendono)
    '3eqc1nms': { event: 1.09, connected: 0.18 },
    // event: (vieni a trovarci|venite a trovarci|ci trovate|ci trovi|passa a trovarci|passate a trovarci|vi aspettiamo) .. (stand|fiera|padiglione|hall|booth|<date>)
    nhil1mvp: { event: 3.68 },
    // event: (relatore|relatori|relatrice|speaker|ospit*|panel|moderator*|modera|intervengono|interviene)
    k8m45cdl: { event: 1.17 },
    // event: (ingresso|entrata|evento|partecipazione|accesso|iscrizione) (liber*|gratuit*|gratis)
    nbyls495: { event: 3.25 },
    // event: (ultimi giorni per|ultimo giorno per|ultima occasione per|hai tempo fino|avete tempo fino|c è tempo fino|mancano <number>|manca poco|mancano pochi giorni|meno <number> giorni|conto alla rovescia|countdown|scadenza iscrizioni|entro il)
    cdm6lsec: { event: 1.97 },
    // event: (sfida|challenge|quiz) .. (partecipa*|giorni|premi*|vinci|<date>|in palio)
    jctuh3k8: { event: 3.33, giveaway: 0.27 },
    // event: (in presenza|online|da remoto|in streaming) .. (<date>|<time>|iscri*|registra*)
    h5d1uoxd: { event: 2.21 },
    // event: (bigliett*|ticket*|prevendit*) .. (<date>|concerto|festival|spettacolo|tour|partita|serata|data)
    '2w1mmowq': { event: 2.18 },
    // event: (puntata|prima tv|partita|fischio d inizio|calcio d inizio|si gioca) .. (<time>|stasera|oggi|ore|<date>)
    ifhd175y: { event: 2.2 },
    // event: (grazie|ringraziamo|ringraziare) .. (a chi ha partecipato|per aver partecipato|per essere venut*|hanno partecipato|ci hanno raggiunt*|siete venut*|intervenut*|partecipanti|eravate|presenti)
    '6c5y0vvr': { event: -2.54 },
    // event: (ieri|ieri sera|la settimana scorsa|lo scorso|la scorsa|si è (svolt*|tenut*|conclus*)|si sono (svolt*|conclus*)|è stata una (serata|giornata|festa)|è stato un (evento|successo|weekend)|che serata|che festa|abbiamo partecipato|ha partecipato|hanno partecipato|ecco com è andata|alcuni scatti|gli scatti|il recap|vincitore del contest)
    zzmhi6cy: { event: -1.44, connected: 0.21 },
    // event: (unisciti|entra|iscriviti) (al nostro (team|canale|gruppo)|alla (newsletter|community|nostra community|nostra famiglia|nostra newsletter)|nel (team|gruppo))
    '9inezh44': { event: -1.88 },
    // event: (congratulazioni|complimenti|bravissim*) .. (vincitor*|vincitric*|vinto|classificat*)
    '0ik9ctsn': { event: -2.54 },
    // event: (concorso (pubblico|di colpa|bandito)|corso di laurea|anno in corso|in corso|lavori in corso|corso vittorio|dal vivo colore|mercato (immobiliare|del lavoro|globale|italiano)|buona serata|buone feste|buona festa|abito da sera)
    p4kebcn2: { 'new-products': 0.24, event: -1.99, 'general-info': -0.12 },
    // event: (siamo aperti|sempre aperti|restiamo aperti|aperti dal|aperto dal|nuovi orari|orari di apertura|orario continuato|chiusi dal|chiuso dal|saremo chiusi|saremo aperti)
    u7bge3p0: { event: -2.47 },
    // event: (si terrà|si terranno|si svolgerà|si svolgeranno|avrà luogo|saremo presenti|ci sarà|ci saranno)
    '36q92ded': { event: 1.66 },
    // event: (estraiamo|estrarremo|verrà estratto|verranno estratti|sorteggiamo|sarà estratto)
    '05j0yi2k': { event: 3.92, giveaway: 0.57 },
    // event: (ritrovo|partenza|ritrovo alle|ritrovo ore|partenza ore|partenza alle|appuntamento alle|appuntamento ore) (<time>|<number>|in piazza|davanti)
    liaz3w3c: { event: 3.56, community: 0.28, 'general-info': -0.25 },
    // event: (oggi|domani|stasera|questa sera|<date>) (alle|dalle|ore|h) <number>
    h4wpp7yd: { event: 2.33, 'general-info': 0.11 },
    // connected: (grazie|graziee*|grazie mille|mille grazie|un grazie|un enorme grazie|un grazie speciale|grazie di cuore|infinitamente grazie) (a tutti|a tutte|a voi|a te|a ognuno|a chi|a ciascuno|ai nostri|alle nostre|per averci|per essere|per la fiducia|per il vostro|per la vostra|per l affetto|per il supporto|per il sostegno|per ogni|per questi|per questo|per tutto|perché|per continuare|di essere|di esserci|per l entusiasmo)
    rjpjumk3: { connected: 4.99, 'general-info': -0.1 },
    // connected: (grazie|grazie mille|mille grazie|grazie di cuore|grazie infinite)
    begwxzrj: { connected: 2.7, community: 0.26 },
    // connected: (ringraziamo|ringraziare|ringraziarvi|ringraziarti|riconoscenti|grati|gratitudine|ringraziamento|vi siamo grati)
    ydi6bck5: { connected: 2.93 },
    // connected: (orgogliosi|orgogliose|orgoglioso|orgoglio|fieri|fiere|emozionati|emozionate|onorati|felici|felicissimi|commossi|entusiasti|ci riempie|ci rende|ci emoziona|che emozione|che gioia|con il cuore)
    '6df3vi0h': { connected: 2.2 },
    // connected: (vi presentiamo|ti presentiamo|conosciamo|conosci|conoscete|incontra|lei è|lui è|loro sono|questa è|questo è|dietro ogni|chi c è dietro|chi si nasconde dietro|le persone dietro|i volti|il volto|le mani di|un giorno con|una giornata con|la squadra|facciamo due chiacchiere con) [<any>] ({staff}|mani|anni|ogni|nostra|nostro|persone|volti|team|sorriso)
    '4jkm8t5j': { connected: 3.51 },
    // connected: (vi presentiamo|ti presentiamo|lei è|lui è|loro sono|chi c è dietro|dietro ogni|dietro a ogni|dietro al bancone|dietro le quinte di|le persone dietro|le mani di|i volti di|il volto di)
    w8rcnwq2: { connected: 2.94 },
    // connected: (dietro le quinte|backstage|behind the scenes|così nasce|così nascono|nel nostro laboratorio|un giorno in|da dentro|making of|dietro il bancone)
    '9hleqguw': { connected: 2.85 },
    // connected: (nostro|nostra|nostri|nostre|tutto il|tutta la|l intero) {staff}
    unejen3j: { connected: 1.31 },
    // connected: (la nostra|il nostro|i nostri|le nostre) (storia|missione|mission|vision|valori|impegno|filosofia|passione|sogno|radici|cammino|viaggio|percorso|promessa|tradizione|identità|obiettivo|modo di|essenza|eredità|famiglia|avventura|anima|forza)
    dh2kwybx: { connected: 3.68 },
    // connected: (crediamo (che|nel|nella|in|nei|nelle)|ci impegniamo|siamo impegnati|ci teniamo|scegliamo (di|ogni)|abbiamo scelto di|continuiamo a|continueremo a|lavoriamo ogni giorno|lavoriamo per|siamo al fianco|al vostro fianco|al tuo fianco|accanto a voi|vicini a|siamo con voi|siamo vicini|il nostro impegno|aderiamo|sosteniamo|diciamo no|facciamo la nostra parte)
    '5m7j5oq3': { connected: 3.57 },
    // connected: (siamo|amiamo|ci piace|ci appassiona|sappiamo|vogliamo|speriamo|ci auguriamo|ci prendiamo cura|mettiamo|facciamo|da sempre|ogni giorno|ci siamo)
    ilu0ura9: { purchase: -0.19, 'new-products': -0.11, connected: 0.55, 'general-info': -0.33 },
    // connected: (impegno|passione|dedizione|cura|amore|cuore|anima|sogno|sogni|sacrifici|coraggio|affetto|abbraccio|emozione|emozioni|sorriso|sorrisi|fiducia)
    '6gfr6dra': { connected: 1.31 },
    // connected: (da parte di|a nome di|da tutti noi|da tutto il|da tutta la|dallo staff|tutto lo staff|tutto il team|tutta la squadra|noi di|la famiglia <any>|la famiglia di|la grande famiglia)
    ogiwpu5d: { connected: 3.1 },
    // connected: (compiamo|festeggiamo|celebriamo|spegniamo|oggi compiamo|tagliamo il traguardo|raggiungiamo|abbiamo raggiunto|siamo arrivati a|siamo in) [<any>|oggi|i nostri|i] (<number> anni|un anno|<number> candeline|anniversario|compleanno|<number>|il traguardo|primo anno)
    wt7ulaog: { connected: 3.74 },
    // connected: (anniversario|compleanno|candeline|<number> anni (insieme|di noi|con voi|di attività|di passione|di storia|di lavoro|fa)|traguardo)
    j9bjgbub: { connected: 2.34 },
    // connected: (era il <year>|tutto è iniziato|tutto iniziò|tutto è cominciato|abbiamo iniziato|abbiamo cominciato|quando abbiamo aperto|<number> anni fa|un anno fa|il nostro primo|la nostra prima|agli inizi|il nonno|la nonna|mio nonno|generazione|generazioni|di padre in figlio)
    rnsv90o5: { connected: 2.6 },
    // connected: (buon|auguri|tanti auguri|congratulazioni|complimenti|bravo|brava|in bocca al lupo|benvenut*) .. (team|squadra|collegh*|collega|nostr*|staff|famiglia)
    hxn8j2q8: { connected: 2.78, community: 0.19 },
    // connected: (complimenti|congratulazioni|siamo felici per|facciamo gli auguri|un applauso)
    hwqh5bel: { connected: 1.35 },
    // connected: (vi auguriamo|ti auguriamo|vi auguro|auguriamo a tutti|i nostri [migliori] auguri|un abbraccio|un grande abbraccio|vi vogliamo bene|vi abbracciamo|con affetto|a presto)
    c3qyflzd: { connected: 2.61 },
    // connected: (insieme a voi|con voi|insieme|uniti|mano nella mano|fianco a fianco|tutti insieme|in famiglia|grazie a voi|come a casa|casa nostra|senza di voi|senza di te|è merito vostro|merito di)
    '8spm5npm': { connected: 1.56 },
    // connected: (siete|sei) (parte|sempre|stat*|la nostra|il nostro|i nostri|unic*|fantastic*|speciali|tantissimi|meraviglios*|in tanti)
    '9lxe9bi0': { opinion: 0.15, connected: 2.33, community: 0.11 },
    // connected: (ci siete mancati|ci mancate|ci mancherai|ci mancherete|non vediamo l ora di (rivedervi|vedervi|abbracciarvi|accogliervi)|bello rivedervi|bentornati|bentornat*|la porta è sempre aperta)
    ukuxjuig: { connected: 3.28 },
    // connected: (ricordiamo|salutiamo|va in pensione|ultimo giorno di lavoro|ci ha lasciato|ci lascia|in memoria|un pensiero|il nostro pensiero|cordoglio|ci stringiamo|rendiamo omaggio)
    tf7qmy7k: { connected: 2.69 },
    // connected: (lavora con noi (da|dal)|con noi da|con noi dal|è con noi|da <number> anni (con noi|in azienda|nel|in|dietro|fa|accogli*|impast*)|fa parte della nostra)
    p97pfg8w: { connected: 3.51 },
    // connected: (dalla nostra famiglia|azienda familiare|impresa familiare|a conduzione familiare|bottega di famiglia|siamo una famiglia|di famiglia)
    x1zpljcw: { connected: 2.57 },
    // connected: (<number> (follower|followers|iscritti|volte grazie|di voi|amici)|siamo in <number>|siete in <number>|siamo <number>mila|siamo diventati)
    lhcyqqex: { connected: 2.7 },
    // connected: (ho|mi|io|sono nata|sono nato|il mio|la mia) +first-person-singular
    '7wvy1cva': { connected: 0.83, entertain: 0.24 },
    // connected: (noi|ci) +we-to-you
    '7a6z7m74': { reviews: 0.24, opinion: 0.12, connected: 0.72, 'general-info': -0.19 },
    // connected: (pride|8 marzo|25 aprile|giornata della terra|giornata mondiale|giornata internazionale) .. (noi|nostro|nostra|crediamo|insieme|siamo|impegno)
    '4d3tubtg': { connected: 2.34 },
    // connected: (grazie a|grazie al|grazie alla|grazie ai|grazie all|grazie alle) (un|una|nuovo|nuova|tecnologia|formula|sua|suo|app|questa|questo|innovativ*|sistema|presenza|texture|fibre|speciale)
    u3rlz9kz: { connected: -2.93 },
    // connected: (per la segnalazione|per averci scritto|per averci contattato|per la pazienza|grazie per la comprensione)
    '4tyzo6yf': { connected: -2.39 },
    // connected: (stiamo assumendo|cerchiamo personale|candidati|posizioni aperte|curriculum)
    '9bc0lqrb': { connected: -1.41 },
    // connected: ^ (lei|lui) è <any>
    cbuesmup: { connected: 3.95 },
    // connected: da (<number>|trent|vent|quarant) anni .. (vostro|vostra|vostri|vostre|nostro|nostra|nostri|nostre|con noi|per voi|accanto)
    sx57nt0t: { connected: 3.6 },
    // connected: (ve lo|ve la|ve li|ve le|te lo|te la) presentiamo
    '7qardek5': { connected: 3.01, 'general-info': 0.11 },
    // ideas: (quale|quali|che|cosa|che cosa|chi|dove) .. (dovremmo|dobbiamo|potremmo|possiamo) .. (creare|fare|lanciare|aggiungere|proporre|inventare|preparare|produrre|cucinare|chiamare|chiamarlo|chiamarla|trattare|invitare|aprire|mettere|provare|sfornare|portare|riportare) +question
    qppvjpcq: { ideas: 6.56 },
    // ideas: (dovremmo|dobbiamo|potremmo) +question
    o249azk2: { ideas: 3.25 },
    // ideas: (quale|quali|che|cosa|che cosa|chi|dove) .. (vorresti|vorreste|ti piacerebbe|vi piacerebbe|desideri|desiderate) .. (vedere|trovare|assaggiare|avere|che|leggere|ascoltare|scoprire|aggiungere|approfondire|sentire|ritrovare|nel|nella)
    n040wlpv: { ideas: 6.04, 'general-info': -0.13 },
    // ideas: (vorresti|vorreste|ti piacerebbe|vi piacerebbe) .. (vedere|trovare|che|assaggiare|ritrovare|avere) +question
    fk6fq530: { ideas: 3.64 },
    // ideas: (prossimo|prossima|prossimi|prossime|futuro|futura) .. (idea|idee|proponi|proponete|scegliete voi|immagina|vota|quale|vorreste|decidete voi|decidi tu)
    qj716b3t: { ideas: 4.55 },
    // ideas: (quale|quali|che|qual) .. (prossimo|prossima|prossimi|prossime|sarà il prossimo|sarà la prossima) +question
    bd6ey4tn: { ideas: 3.9, 'general-info': -0.12 },
    // ideas: (suggerimento|suggerimenti|suggerisci|suggerite|suggeriscici|suggeriteci|suggerire|consigliateci|consigliaci|scatola delle idee|cassetta delle idee)
    '6p0y7yil': { ideas: 4.19, 'general-info': -0.14 },
    // ideas: (le tue|le vostre|la tua|la vostra|tutte le) (idea|idee|proposte|proposta|richieste)
    bx95uy5e: { ideas: 3.93 },
    // ideas: (inviaci|inviateci|mandaci|mandateci|condividi|condividete|proponi|proponici|proponete|proponeteci|scrivici|scriveteci|dicci|diteci|lascia|lasciate|raccontaci|presenta|candida) .. (idea|idee|propost*|suggeriment*|progetto|progetti|disegno|disegni|bozzett*|desideri)
    '5r5kmee1': { event: 0.17, ideas: 5.51, giveaway: 0.16 },
    // ideas: (aiutaci|aiutateci|dacci una mano|dateci una mano) (a|ad) (trovare|scegliere|creare|migliorare|immaginare|decidere|inventare|battezzare|dare|costruire|progettare|sviluppare)
    rr9xpa6c: { ideas: 5.3 },
    // ideas: (trova|trovate|trovare|scegli|scegliete|proponi|proponete|inventa|inventate|cerchiamo|dare|diamo|date|serve) .. (nome|slogan|soprannome|nomignolo) [per|al|alla|a|da]
    '89o4lgvr': { ideas: 4.56 },
    // ideas: (come (la|lo|li|le|lo vorreste|la vorreste) (chiamiamo|chiameresti|chiamereste|chiamereste|battezziamo)|che nome (gli|le|daresti|dareste|diamo)|quale nome) +question
    bf4v7xuu: { ideas: 5.2 },
    // ideas: (immagina|immaginate|disegna|disegnate|crea|create|inventa|inventate|progetta|progettate) (il tuo|la tua|il vostro|la vostra|il|la|lo|un|una|il nostro|la nostra|l) [<any>] (prossim*|futur*|nuov*|ideale|dei sogni|dei tuoi sogni|dei vostri sogni|perfett*|{product}|etichetta|logo|mascotte|maglia)
    '7jlgw9kq': { event: 0.17, ideas: 4.64, giveaway: 0.16 },
    // ideas: (dei tuoi sogni|dei vostri sogni|ideale|che non c è ancora|che ancora non esiste|che manca) +question
    '25nvl4ep': { ideas: 2.34 },
    // ideas: (co-creazione|cocreazione|co-progettazione|coprogettazione|crowdsourcing|bilancio partecipativo|call for ideas|call for proposals|concorso di idee|percorso partecipato|chiamata alle idee|raccolta idee|raccogliamo idee)
    telus3yk: { ideas: 3.9 },
    // ideas: (beta tester*|betatester*|tester|cerchiamo tester|panel di prova|diventa tester|diventare tester|programma beta|fase di test|gruppo di prova)
    l703j9ft: { ideas: 6.24 },
    // ideas: (se potessi|se poteste|se tu potessi|se dovessi|se doveste) .. (creare|inventare|aggiungere|cambiare|migliorare|scegliere|avere|portare)
    ubayr099: { ideas: 5.13 },
    // ideas: (riportare|riportiamo|rimettere|rimettiamo|far tornare|facciamo tornare|rifare|rifacciamo|torni|tornasse) .. (menù|carta|collezione|gamma|catalogo|gusto|ricetta|modello|banco|produzione) +question
    fvlsw7m2: { ideas: 4.16 },
    // ideas: (cosa (ti|vi) manca|cosa manca|cosa possiamo migliorare|cosa potremmo migliorare|come possiamo migliorare|come potremmo migliorare|cosa cambiereste|cosa cambieresti|cosa miglioreresti)
    mj4ydq8h: { ideas: 4.97 },
    // ideas: (di cosa|quali argomenti|quali temi|che argomenti|che tema|quale argomento|quali domande) .. (vorreste|vorresti|parliamo|parlare|trattare|affrontare|approfondire|podcast|diretta|video|post) +question
    q42a6ufs: { ideas: 4.94, 'general-info': -0.12 },
    // ideas: (decidete voi|decidi tu|scegliete voi|scegli tu|la scelta è vostra|lo decidete voi|sarete voi a decidere|sarete voi a scegliere|il vostro voto deciderà)
    sx87zxtw: { ideas: 2.6 },
    // ideas: (stiamo pensando a|stiamo lavorando a|siamo indecisi|stiamo progettando|stiamo studiando) .. (nuov*|prossim*|nome|futur*|gusto) +post:question
    axgjyorv: { ideas: 2.99 },
    // ideas: (diventerà realtà|verrà prodotto|verrà realizzat*|lo produrremo|la produrremo|entrerà in produzione|entrerà nel menù|lo realizzeremo|la realizzeremo|finirà nel menù|la più bella diventerà)
    pfvy5gog: { ideas: 3.25 },
    // ideas: (idea regalo|idee regalo|idee look|idee per (la casa|natale|il weekend|la tavola|la cena|arredare|un regalo)|idee originali|idea per (la cena|un regalo|il weekend)|ottima idea|buona idea|piena di idee|tante idee|che idea|l idea (è|di|era)|nessuna idea|idea di)
    vmvljs9k: { ideas: -2.86 },
    // ideas: (inviateci|inviaci|mandateci|mandaci|aspettiamo|raccontateci|scriveteci|raccogliamo) (le vostre idee|le tue idee|la tua idea|la vostra idea|le vostre proposte|i vostri suggerimenti|i tuoi suggerimenti)
    '7dq7wcsm': { ideas: 5.2 },
    // ideas: cerchiamo .. (tester|betatester|beta tester|tester volontari)
    hg0z6cpg: { ideas: 6.51 },
    // ideas: (lo|la|li|le|il prossimo|la prossima) .. (decidete voi|decidi tu|scegliete voi|scegli tu)
    iybs0hv0: { purchase: 0.23, ideas: 3.87 },
    // ideas: (proponetelo|proponetela|proponilo|proponila|proponetecelo|suggeritecelo|suggeriscicelo)
    hcd2ebrs: { ideas: 4 },
    // ideas: (vota|votate|scegli|scegliete|decidi|decidete) (il nuovo|la nuova|il prossimo|la prossima|il futuro|la futura|quale (produrre|realizzare))
    mnvg70fn: { opinion: 0.13, ideas: 5.18 },
    // ideas: (ci serve|serve|manca) (un nome|il nome|uno slogan|la vostra idea)
    '6i8yg2gf': { ideas: 4.78 },
    // community: (tagga|taggate|menziona|menzionate|tag|nomina) [qui|nei commenti|subito] (un|una|il|la|chi|i|le|gli|quell|quella|due|tre|<number>|l) [tuo|tua|tuoi|tue|vostri] (amico|amica|amici|amiche|persona|persone|chi|collega|fidanzat*|mamma|papà|sorella|fratello|compagn*|bff|che|partner|socio|cugina)
    ym852l6u: { community: 6.67 },
    // community: (tagga|taggate|menziona|menzionate) (un|una|il|la|chi|i tuoi|le tue|l|quell|<number>|quel)
    gb6chrpc: { community: 5.43 },
    // community: (taggaci|taggateci|tagga <mention>|taggate <mention>|taggandoci|menzionaci|menzionateci|tagga la nostra|taggate la nostra|tagga il nostro)
    nclbk84k: { community: 6.05 },
    // community: (con|usa|usate|usando|utilizza|utilizzate|utilizzando|aggiungi) [l|il nostro|il|lo] (hashtag)
    uo94qbsf: { community: 5 },
    // community: (condivid*|pubblic*|posta*|posta|mostra*|usa|usate|scatta*|invia*) .. (con|usando|utilizzando|l hashtag|e usa) [l] [hashtag] <hashtag>
    kfych6zp: { community: 5.72 },
    // community: (condividi|condividete|pubblica|pubblicate|posta|postate|inviaci|inviateci|mandaci|mandateci|mostraci|mostrateci|mandate) [con noi|nei commenti|qui] [le|la|il|i|una|un] (tue|tua|tuo|tuoi|vostre|vostra|vostro|vostri|foto|video|storia|scatti) [<any>] (foto|scatto|scatti|selfie|ricord*|storia|storie|look|ricett*|creazion*|video|esperienz*|tavola|momenti|outfit|viaggi*|versione|giardino|piatt*)
    '99ewueay': { community: 6 },
    // community: (mostraci|mostrateci|mandaci|mandateci|inviaci|inviateci|raccontaci|raccontateci|fateci vedere|facci vedere) (la tua|il tuo|le tue|i tuoi|la vostra|il vostro|le vostre|i vostri|come|dove|una foto|un video)
    hja8cldx: { event: 0.13, ideas: 0.16, community: 4.35, giveaway: 0.13 },
    // community: (le vostre|i vostri|le tue|i tuoi) (foto|scatti|selfie|ricordi|creazioni|look|ricette|storie|video|testimonianze|racconti|capolavori)
    '9sye5vgl': { community: 3.81 },
    // community: (repost|regram|ripostiamo|repostiamo|reposted|rp) [da|di|from|by] [<mention>]
    hbn0hm3g: { community: 5 },
    // community: (📷|📸|🎥|ph|credit|credits|foto|foto di|scatto di|video di|grazie a|📷 by|photo by|crediti) [di|by|a] <mention>
    '7h2nqz3a': { community: 2.86 },
    // community: (foto|scatto|video|ricetta|creazione|look|illustrazione|disegno|piatto|opera) (di|da|firmat* da|realizzat* da|scattat* da|inviat* da|condivis* da|inviataci da) <mention>
    '2a5k7qde': { community: 5.43 },
    // community: (grazie|grazie mille|bravissim*|complimenti) [a] <mention> [per|che] [<any>|<any> <any>] (foto|scatto|averci|condivi*|questo|questa|tagg*|video)
    '8f9219qb': { community: 5 },
    // community: (foto|fan|cliente|socio|tifoso|lettore|lettrice|scatto|look|volontari*|ricetta) (della settimana|del mese|del giorno|dei fan|dei clienti|dei tifosi)
    i8ijo6f7: { community: 5.01 },
    // community: (community|comunità|ambassador|ambasciatori|ambasciatrici|club|tribù|fan club|fanclub|crew|gruppo)
    n8ycxr7b: { 'exclusive-info': 0.36, 'new-products': -0.16, community: 2.26 },
    // community: (la nostra|la|della nostra|nella nostra|una) (community|grande famiglia|comunità)
    g0vgxd18: { community: 3.43 },
    // community: (unisciti|unitevi|entra|entrate|iscriviti|iscrivetevi|fai parte|fate parte|partecipa|entra a far parte|entrate a far parte) .. (community|gruppo|club|tribù|comunità|discord|forum|fan club|gruppo facebook|canale|ambassador|associazione|squadra|crew)
    j6prm60p: { community: 5.38 },
    // community: (gruppo|canale|community|server) (facebook|whatsapp|telegram|discord|strava|privato|d acquisto|di lettura|di cammino|di corsa)
    '7mn5ejk7': { community: 4.57 },
    // community: (diventa|diventate|diventare) (ambassador|volontari*|socio|soci|socia|membro|ambasciator*|donator*|sostenitor*)
    '3lh5sc2t': { community: 5.12 },
    // community: (volontari|volontarie|volontario|volontariato|dare una mano|pulizia della spiaggia|puliamo|insieme ai cittadini|banca del tempo|fare rete)
    wlyta0wy: { community: 2.88 },
    // community: (i nostri|le nostre|dei nostri|delle nostre|un nostro|una nostra|alcuni dei nostri) [cari|care|affezionat*|fantastic*] {customer} .. (hanno|ha|raccont*|condivid*|invia*|mand*|foto|scatt*|mostra*|realizzat*|creat*|in giro|indossa*)
    '4rj7zvpy': { community: 4.78 },
    // community: (i nostri|le nostre|dei nostri|delle nostre|un nostro|una nostra) [cari|care|affezionat*|fantastic*|splendid*] {customer}
    ruy6kzsi: { community: 2.34 },
    // community: (tra (voi|appassionati|genitori|mamme|vicini|soci|tifosi|amici|clienti|lettori|runner|colleghi di)|gli uni (con|agli)|l un l altro|altri (appassionati|genitori|lettori|clienti|runner|giocatori|viaggiatori|soci)|altre (mamme|appassionate|persone come te)|con altri)
    kt0d1gkb: { community: 4.02 },
    // community: (shout out|shoutout|un applauso a|bravo|brava|bravissim*|complimenti a|tanta roba|grazie a) .. <mention>
    mxq6j5pw: { connected: -0.13, community: 3.04 },
    // community: (indossat* da|splendida su|su di te|vista su|visto su|bellissim* su|scelt* da|indossa|porta|sfoggia) .. <mention>
    '2wh3lnh7': { community: 2.86 },
    // community: (con i tuoi|con le tue|con i vostri|con le vostre|con un|con una|insieme ai tuoi) (amici|amiche|amico|amica|vicini|compagni|cari)
    hiey5rze: { community: 1.43 },
    // community: (condividi|condividete|condividilo|condividila|manda|mandalo|mandala|invia|inoltra|invialo|gira) .. (amico|amica|amici|amiche|qualcuno|chi|collega|persona)
    '5vpxe35i': { community: 4.29 },
    // community: (porta|portate|vieni con|venite con|invita|invitate|coinvolgi) .. (amico|amica|amici|amiche|vicini|compagno|compagni)
    '25z3p5zk': { community: 3.38 },
    // community: (tifosi|curva|ultras|supporter*|tifo|forza ragazzi|forza ragazze|tutti allo stadio)
    '3pyy9m7b': { community: 1.71 },
    // community: (ci racconta|ci raccontano|racconta la sua storia|la sua storia|le loro storie|la storia di|con le sue parole|si racconta)
    '8ml61g4s': { community: 2.96 },
    // community: (vincitore|vincitrice|vincitori|partecipanti|finalisti|campion*|allievi|allieve|atlet*|premiati|diplomati)
    ftxi8azg: { event: 0.29, community: 1.09, giveaway: 0.19 },
    // community: (complimenti|congratulazioni|bravi|bravissimi|brave|applausi) .. (vincitor*|partecipant*|finalist*|student*|ragazz*|atlet*|allievi|allieve|squadr*)
    k7u14sin: { community: 3.19 },
    // community: (siete stati in <number>|siete in <number>|eravate in <number>|eravamo in <number>|oltre <number> (iscritti|membri|partecipanti|persone|soci|volontari)|<number> (membri|soci|volontari|partecipanti))
    q4119r3b: { community: 2.66 },
    // community: (conosci|conoscete|candida|candidate|segnala|segnalate) .. (qualcuno che|una persona che|chi merita|un vicino|un amico che)
    u8xhdocr: { community: 3.57 },
    // community: (ripostiamo|le ripubblicheremo|ripubblicheremo|condivideremo|le più belle|i più belli|nelle nostre storie|sulla nostra pagina|sul nostro profilo|verranno condivis*|verranno pubblicat*)
    enn8njcd: { opinion: 0.17, community: 2.91 },
    // community: (fan art|fanart|cosplay|fan made|fatto da voi|fatte da voi|creat* da voi|visto da voi|viste da voi|scattat* da voi)
    ga0gqzi7: { community: 4.29 },
    // community: (aiutatevi|scambio di|scambiare|scambiarsi|scambiatevi|swap party|incontrare altre|conoscere nuove persone|conoscere altri|fare amicizia|nuovi amici|nuove amicizie|tutti insieme per)
    '19hg7c5x': { community: 3.14 },
    // community: (la|il|lo|le|i|questa|questo|questi|queste) <any> (di|by|firmat*) <mention> -post:link
    tvb6gh4w: { community: 3.14 },
    // community: <mention> .. (foto|scatto|video|creazione|ricetta|disegno|outfit|versione)
    mnej25ba: { reviews: 0.37, community: 3.15 },
    // community: (ho|mi|mio|mia) +quotation
    '1p7x58r1': { community: 0.99 },
    // community: (comunità (montana|europea|scientifica|energetica|energetiche|terapeutica)|social network|gruppo (bancario|industriale|azienda*|alimentare)|club sandwich|golf club|brand ambassador ufficiale|volontari della protezione)
    m7gb53ei: { community: -2.89 },
    // community: (raccontatecelo|raccontacelo|mostratecelo|mostracelo|fatecelo vedere) .. (foto|scatto|video|commenti)
    '8o6rh9d2': { opinion: 0.18, community: 5.05 },
    // community: (passa|gira|inoltra|manda|condividi) questo (post|video|reel|messaggio) (a|con|ad)
    clratqt3: { community: 5.91 },
    // community: porta (un amico|un amica|chi vuoi|la tua amica|il tuo amico|con te chi)
    h9obmxgt: { community: 1.71 },
    // community: (cerchi|cercate|trova|trovate) (compagn*|compagni di|altri|altre|qualcuno con)
    '0s94m2b4': { community: 4.47 },
    // community: (grazie a|merito di|opera di) <mention>
    vjwbiqps: { community: 4.29 },
    // giveaway: (giveaway*|concorso a premi|concorso|contest|estrazione|estrazioni|estratto a sorte|estratti a sorte|lotteria|sorteggio|instant win)
    xl0jyldm: { reviews: 0.15, 'general-info': -0.15, giveaway: 3.99 },
    // giveaway: (vinci|vincete|vincere|aggiudicarti|aggiudicarsi|aggiudicati|in palio|mettiamo in palio|in regalo a uno di voi)
    et50diis: { giveaway: 3.43 },
    // giveaway: (per partecipare|come partecipare|regole|regolamento|partecipa subito|partecipate)
    gf7ndeo0: { giveaway: 2.24 },
    // giveaway: (segui|seguici|seguite|metti like|lascia un like|tagga|taggate|commenta|commentate) .. (vincere|partecipare|concorso|estrazione|giveaway)
    '85svez35': { giveaway: 3.91 },
    // giveaway: (buona fortuna|in bocca al lupo|vincitore|vincitrice|vincitori|estrarremo|estrarremo a sorte|sorteggeremo|fortunat*)
    sfmd1fj7: { event: 0.28, giveaway: 2.55 },
    // entertain: (ahah*|haha*|meme|mood|pov|lol|quando (ti|il tuo|la tua|dici|pensi|qualcuno|finalmente)|quella faccia|quell amico|😂|🤣|😜|😅)
    f94t7w4n: { entertain: 1.76 },
    // entertain: (indovina*|indovinello|quiz|rebus|enigma|chi sono|vero o falso|trova le differenze|soluzione)
    y2ehpwlz: { purchase: -0.1, giveaway: 0.27, entertain: 1.64 },
    // entertain: (barzelletta|scherzo|ridere|risate|divertente|battuta|pesce d aprile)
    e6n48epm: { connected: 0.36, community: 0.11, 'general-info': -0.13, entertain: 1.5 },
    // greeting: (buon|buona|buone|buoni|felice|felici|sereno|serena|serene|splendido|splendida) (anno|natale|pasqua|feste|festa|vacanze|giornata|serata|settimana|weekend|fine settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|compleanno|ferragosto|estate|primavera|autunno|inverno|san valentino|halloween|epifania|befana|primo maggio|1 maggio|2 giugno|25 aprile|pasquetta|vigilia|notte|inizio|mattina|pranzo|appetito)
    j9146884: { connected: -0.2, 'general-info': 0.2, entertain: -0.17, greeting: 3.41, other: -0.36 },
    // greeting: (buongiorno|buonasera|buonanotte|auguri|tanti auguri|auguriamo|vi auguriamo|ti auguriamo|augura a tutti|vi augura)
    f2c08aco: { connected: -0.12, greeting: 2.64, other: -0.11 },
    // greeting: (festa (della mamma|del papà|della donna|delle donne|dei nonni|della repubblica|dei lavoratori)|8 marzo|ognissanti)
    nq3bqn9l: { greeting: 1.5 },
    // inspire: (citazione|aforisma|proverbio|motivazione|ispirazione|mantra|frase del giorno)
    oz1tkqdr: { inspire: 2 },
    // inspire: (la vita è|la felicità|il coraggio|i sogni|credi in te|credici|non mollare|non arrenderti|il segreto è|basta poco|ogni giorno è|osa|sogna|niente è impossibile|abbi cura)
    on7ab5pr: { inspire: 2.04 },
    // inspire: (il vero|la vera|il bello|la bellezza|a volte basta|a volte)
    '9xdodwix': { inspire: 0.8 },
    // cause: (dona|donate|donazione|donazioni|raccolta fondi|5x1000|5 per mille|sensibilizza*|giornata (mondiale|internazionale|nazionale)|ottobre rosa|telethon|beneficenza|solidarietà)
    '0xxhozhd': { entertain: -0.15, cause: 2.85 },
    // cause: (pace|clima|diritti umani|uguaglianza|parità|violenza|razzismo|rifugiati|povertà|pianeta|legalità)
    clnvbeuk: { cause: 1.52 },
    // jobs-investors: (stiamo assumendo|assumiamo|cerchiamo (un|una|personale|nuov*|collegh*|camerier*|commess*|ingegner*|sviluppator*)|cercasi|offerta di lavoro|offerte di lavoro|posizioni aperte|posizione aperta|candidati|candidatura|candidature|invia il tuo cv|invia il cv|curriculum|tirocinio|stage|lavora con noi|entra nel team|entra a far parte del team)
    hgq6y3a6: { 'jobs-investors': 3.22 },
    // jobs-investors: (azionisti|investitori|dividendo|assemblea degli azionisti|bilancio|trimestre|relazione finanziaria|ricavi)
    '1l6azvmj': { 'jobs-investors': 2.17 },
    // other: (si parte|ci siamo|eccoci|stay tuned|work in progress|pronti)
    dnjevho8: { other: 0.8 },
    // shape: abstract-words
    '9ju03ja0': {
      discount: -0.12,
      purchase: 0.1,
      'new-products': -0.13,
      event: 0.7,
      ideas: -0.1,
      community: -0.16,
      'general-info': -0.21,
      entertain: -0.11,
      inspire: 0.64,
      other: -0.12,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.25,
      purchase: -0.27,
      reviews: -0.44,
      'exclusive-info': -0.14,
      'new-products': -0.26,
      opinion: -0.2,
      event: -0.1,
      connected: -0.3,
      ideas: -0.19,
      community: 0.15,
      'general-info': -0.74,
      entertain: -0.48,
      greeting: 0.82,
      inspire: -0.29,
      cause: -0.23,
      'jobs-investors': -0.14,
      other: -0.9,
    },
    // shape: call-to-link
    '2w8fy5iw': { purchase: 0.35, 'general-info': 0.4 },
    // shape: caption
    uazs0iaz: {
      discount: -0.25,
      purchase: -0.27,
      reviews: -0.3,
      'exclusive-info': -0.24,
      'new-products': -0.29,
      opinion: 0.25,
      service: -0.19,
      connected: -0.37,
      ideas: -0.28,
      community: -0.63,
      'general-info': -0.5,
      entertain: -0.52,
      greeting: 0.4,
      inspire: -0.61,
      cause: -0.47,
      'jobs-investors': -0.27,
      other: 1.22,
    },
    // shape: choice-list
    '3vi7jeor': { opinion: 1.01 },
    // shape: closing-question
    xj1z7lf2: {
      purchase: -0.16,
      reviews: -0.17,
      'new-products': 0.25,
      opinion: 0.64,
      service: -0.14,
      connected: -0.12,
      ideas: 0.23,
      community: -0.18,
      'general-info': 0.13,
    },
    // shape: colon
    cg4j51wd: {
      discount: 0.57,
      purchase: -1.01,
      'new-products': 0.52,
      opinion: 0.54,
      service: -0.81,
      event: 0.71,
      connected: -0.35,
      ideas: -0.59,
      community: 0.76,
      giveaway: 0.28,
      entertain: 0.59,
      greeting: -0.13,
      inspire: -0.27,
      cause: -0.25,
      'jobs-investors': 0.24,
      other: -0.3,
    },
    // shape: date
    '57lwxmqk': {
      discount: 0.58,
      purchase: -0.67,
      reviews: -1.33,
      'exclusive-info': 0.62,
      'new-products': -0.72,
      opinion: -0.71,
      service: 0.73,
      event: 1.51,
      connected: -0.24,
      ideas: -0.2,
      community: -0.26,
      'general-info': -0.49,
      giveaway: 0.94,
      entertain: 0.35,
      greeting: 0.13,
      inspire: -0.38,
      cause: 0.63,
      'jobs-investors': -0.16,
      other: -0.79,
    },
    // shape: ellipsis
    sb39uvab: {
      reviews: -0.17,
      'new-products': -0.16,
      connected: -0.22,
      community: -0.17,
      'general-info': -0.23,
      entertain: -0.18,
      greeting: -0.1,
      other: 0.4,
    },
    // shape: exclamation
    axhikal4: {
      discount: -0.48,
      purchase: -0.17,
      reviews: 0.21,
      'exclusive-info': -0.51,
      'new-products': -0.16,
      opinion: 0.29,
      service: -0.39,
      event: 0.82,
      connected: 0.2,
      ideas: 0.96,
      community: 0.52,
      'general-info': -0.79,
      giveaway: 0.84,
      entertain: -0.31,
      greeting: 0.4,
      inspire: -0.17,
      cause: -0.12,
      'jobs-investors': 0.1,
      other: -0.44,
    },
    // shape: first-person-plural
    '4o6as13c': {
      reviews: 0.28,
      'exclusive-info': -0.58,
      'new-products': 0.81,
      opinion: -0.56,
      service: -0.59,
      event: 0.19,
      connected: 0.73,
      community: 0.56,
      giveaway: 0.19,
      entertain: -0.44,
      inspire: -0.23,
      cause: -0.14,
      'jobs-investors': 0.37,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.1,
      purchase: -0.15,
      reviews: 0.12,
      'exclusive-info': -0.11,
      'new-products': -0.22,
      connected: -0.23,
      community: -0.44,
      'general-info': -0.46,
      entertain: 0.68,
      inspire: -0.12,
      cause: -0.11,
      other: -0.21,
    },
    // shape: handle-credit
    ck3q4gsl: { community: 0.43 },
    // shape: hashtag-campaign
    wxmae872: {},
    // shape: headline
    pdf2cwwo: { 'new-products': 0.64, 'general-info': 0.36 },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.27,
      purchase: 0.88,
      reviews: -0.45,
      'exclusive-info': -0.28,
      'new-products': -0.5,
      opinion: 0.79,
      service: -0.21,
      event: 0.12,
      connected: -0.62,
      ideas: 1.05,
      community: 0.18,
      'general-info': -0.84,
      giveaway: 0.42,
      entertain: 0.87,
      greeting: -0.12,
      inspire: -0.24,
      cause: -0.1,
      other: -0.55,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.25,
      reviews: -0.32,
      'exclusive-info': -0.1,
      'new-products': 0.83,
      connected: 0.24,
      community: -0.46,
    },
    // shape: link
    m5nabhbb: {
      reviews: 0.51,
      'new-products': -0.18,
      event: 0.41,
      connected: -0.17,
      ideas: -0.37,
      community: -0.17,
      'general-info': 0.61,
    },
    // shape: list
    btkex4mc: { 'general-info': 0.35 },
    // shape: long-prose
    qfnj5yjd: { 'general-info': 0.53 },
    // shape: long-words
    i02uhi6b: {
      purchase: -0.69,
      reviews: -1.04,
      'exclusive-info': -0.42,
      opinion: -0.25,
      service: 0.63,
      event: 0.52,
      connected: -0.22,
      ideas: 0.36,
      community: -0.34,
      giveaway: -0.38,
      entertain: -0.43,
      inspire: 0.45,
      cause: -0.1,
      'jobs-investors': 0.43,
      other: -0.22,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.2,
      purchase: -0.38,
      reviews: 0.62,
      'exclusive-info': -0.12,
      'new-products': -0.41,
      opinion: -0.49,
      service: -0.22,
      event: -0.12,
      connected: -0.5,
      ideas: -0.18,
      community: 1.26,
      'general-info': -0.61,
    },
    // shape: mention-first
    '8lcisc9d': {
      discount: -0.13,
      purchase: -0.31,
      reviews: -0.12,
      service: 1.37,
      connected: 0.17,
      community: -0.24,
      'general-info': -0.38,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: -0.33,
      purchase: 0.52,
      reviews: -0.67,
      'exclusive-info': -0.4,
      'new-products': -0.67,
      opinion: -0.84,
      event: 0.26,
      connected: -0.78,
      community: -0.25,
      'general-info': 0.63,
      giveaway: 0.16,
      entertain: -0.15,
      greeting: -0.12,
      inspire: 0.34,
      cause: -0.14,
      'jobs-investors': 0.39,
      other: -0.34,
    },
    // shape: no-sentence
    ny06pidj: { 'general-info': -0.91, entertain: -0.12, other: 0.37 },
    // shape: number-fact
    tb38wbik: {
      discount: 0.61,
      purchase: 0.71,
      'exclusive-info': -0.39,
      'new-products': -0.24,
      opinion: -0.32,
      service: 0.82,
      event: 0.54,
      connected: -1.18,
      ideas: -0.22,
      community: -0.56,
      'general-info': 0.57,
      giveaway: 0.32,
      entertain: 0.4,
      inspire: -0.2,
      cause: 0.22,
      other: -0.33,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 0.75,
      purchase: 0.54,
      reviews: 0.12,
      'exclusive-info': 0.19,
      'new-products': -0.3,
      opinion: -0.12,
      service: -0.26,
      event: -0.32,
      connected: -0.24,
      ideas: -0.13,
      community: -0.52,
      'general-info': 0.48,
    },
    // shape: price
    oicor9ng: {
      discount: 1.25,
      purchase: 2.47,
      reviews: 0.13,
      'exclusive-info': -0.27,
      'new-products': 0.39,
      opinion: -0.2,
      service: -0.37,
      event: 0.34,
      connected: -0.3,
      ideas: -0.24,
      community: -0.6,
      'general-info': -1.01,
      giveaway: 0.5,
      entertain: -0.18,
      inspire: -0.11,
      'jobs-investors': 0.34,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.49 },
    // shape: promo-code
    '55ujfcei': { discount: 4.5 },
    // shape: question
    bd1m18ps: {
      discount: -0.41,
      purchase: 0.28,
      reviews: -0.15,
      'exclusive-info': -0.48,
      'new-products': -0.49,
      opinion: 1.35,
      service: -0.16,
      connected: -0.5,
      ideas: 0.76,
      community: -0.52,
      'general-info': -0.28,
      giveaway: -0.17,
      entertain: -0.15,
      inspire: 0.66,
      other: -0.17,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.28,
      purchase: 0.52,
      reviews: -0.71,
      'exclusive-info': -0.24,
      'new-products': -0.78,
      opinion: 0.61,
      event: -0.12,
      connected: -0.16,
      community: -0.31,
      'general-info': 0.17,
      giveaway: -0.12,
      entertain: -0.15,
      inspire: 0.66,
      other: -0.17,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.26,
      purchase: -0.4,
      reviews: 0.1,
      'exclusive-info': -0.2,
      'new-products': -0.31,
      opinion: 1.39,
      event: -0.33,
      connected: -0.13,
      ideas: 0.59,
      community: -0.17,
      'general-info': 0.29,
      giveaway: -0.12,
    },
    // shape: quotation
    btncop4t: { reviews: 2.35, 'new-products': -0.19, connected: -0.54, 'general-info': -0.22 },
    // shape: quote-credit
    '58u8ib3m': { reviews: 0.83 },
    // shape: reply
    pc95g5fv: {
      discount: -0.18,
      purchase: -0.49,
      reviews: -0.28,
      'new-products': -0.19,
      opinion: -0.11,
      service: 2.4,
      connected: -0.1,
      ideas: -0.15,
      community: -0.45,
      'general-info': -0.29,
    },
    // shape: second-person
    rwbv3gdp: {
      purchase: -0.16,
      reviews: -0.46,
      'new-products': -1.23,
      opinion: 0.25,
      service: -0.27,
      connected: 0.16,
      ideas: -0.23,
      community: -0.33,
      'general-info': -0.88,
      giveaway: 0.29,
      entertain: 0.24,
      greeting: -0.12,
      inspire: -0.26,
      cause: 0.17,
      'jobs-investors': 0.18,
      other: -0.45,
    },
    // shape: shop-link
    xs11gtnc: { purchase: 1.26 },
    // shape: short
    '4l7nosfr': {
      discount: 0.89,
      purchase: 0.1,
      reviews: 0.26,
      'exclusive-info': -0.4,
      'new-products': -0.19,
      opinion: 0.36,
      event: 0.21,
      connected: -0.67,
      ideas: 0.46,
      community: 0.12,
      'general-info': -1.38,
      giveaway: -0.27,
      entertain: -0.1,
      greeting: 0.12,
      inspire: 0.32,
      cause: 0.15,
      'jobs-investors': -0.72,
      other: 0.37,
    },
    // shape: short-reply
    dpbxwktq: { reviews: -0.14, service: -0.2, connected: 0.74, community: -0.24 },
    // shape: signature
    az9xb8s2: {},
    // shape: stacked-marks
    jamo81o5: {},
    // shape: we-to-you
    d0jcl2ee: {
      discount: -0.38,
      purchase: 0.51,
      'exclusive-info': 0.11,
      'new-products': 0.56,
      opinion: 0.11,
      service: -0.18,
      event: 0.77,
      connected: 0.36,
      ideas: -0.47,
      'general-info': -0.85,
      giveaway: 0.72,
    },
  },
  terms: {
    "'anni": { connected: 0.26 },
    '<mention>': { community: 0.14 },
    '<number>': { discount: 0.16, event: 0.12, connected: -0.33, 'general-info': 0.19 },
    '<number> €': { discount: 0.17 },
    a: { purchase: 0.12, event: -0.22 },
    acqua: { 'general-info': 0.11 },
    aiuta: { community: 0.14 },
    al: { event: 0.22, 'general-info': -0.21 },
    'al <number>': { event: 0.12 },
    alla: { 'general-info': -0.12 },
    ancora: { 'exclusive-info': 0.11 },
    anni: { connected: 0.12 },
    anno: { reviews: 0.15 },
    capo: { connected: 0.18 },
    che: { reviews: 0.12 },
    chi: { purchase: -0.16, 'exclusive-info': 0.24, community: 0.29, giveaway: 0.2 },
    ci: { 'general-info': -0.15 },
    commenti: { opinion: 0.1 },
    con: { opinion: 0.1, 'general-info': -0.11 },
    da: { reviews: 0.13, event: -0.23, connected: 0.1, community: -0.24, 'general-info': 0.43 },
    'da <number>': { 'general-info': 0.14 },
    'da oggi': { 'new-products': 0.28 },
    dal: { 'general-info': 0.19 },
    del: { giveaway: 0.17 },
    dell: { reviews: 0.27 },
    della: { 'general-info': 0.27 },
    di: { purchase: -0.18, opinion: -0.1, service: 0.2, connected: -0.24, 'general-info': -0.25 },
    domani: { 'exclusive-info': 0.16, 'new-products': -0.11 },
    domenica: { 'general-info': -0.15 },
    e: {
      discount: -0.17,
      'exclusive-info': -0.1,
      opinion: -0.22,
      community: -0.26,
      'general-info': 0.3,
      other: -0.15,
    },
    entro: { giveaway: 0.14 },
    fino: { purchase: 0.33, 'general-info': -0.13 },
    'fino a': { 'general-info': -0.14 },
    foto: { community: 0.28 },
    grazie: { community: 0.1 },
    ha: { 'exclusive-info': 0.21, community: 0.49 },
    i: { 'general-info': 0.17 },
    'i nostri': { 'general-info': 0.1 },
    il: { community: -0.11, other: -0.12 },
    'il <number>': { community: -0.13 },
    'il nostro': { reviews: 0.1 },
    'il tuo': { purchase: 0.15, giveaway: 0.15 },
    in: {
      reviews: -0.3,
      'exclusive-info': -0.1,
      'new-products': 0.17,
      opinion: -0.17,
      event: 0.17,
      community: -0.18,
      'general-info': 0.11,
      other: 0.1,
    },
    l: { connected: -0.13, 'general-info': 0.28 },
    la: { 'exclusive-info': 0.2, 'new-products': 0.35, community: 0.18 },
    'la nuova': { 'exclusive-info': 0.21 },
    le: { 'general-info': -0.16 },
    lo: { 'general-info': 0.14 },
    lunedi: { 'general-info': 0.14 },
    mai: { 'general-info': -0.12 },
    mercoledi: { 'exclusive-info': 0.12, community: 0.22 },
    'nei commenti': { opinion: 0.1 },
    nel: { 'general-info': 0.19 },
    non: { 'general-info': -0.12, inspire: 0.13 },
    nostri: { community: 0.13 },
    nuova: { 'exclusive-info': 0.18 },
    o: { opinion: 0.15 },
    oggi: { 'new-products': 0.11, connected: 0.16 },
    ogni: { connected: 0.22, 'general-info': 0.49 },
    ore: { community: 0.13 },
    parte: { connected: 0.1 },
    per: {
      discount: 0.14,
      purchase: 0.17,
      'exclusive-info': 0.16,
      event: -0.11,
      community: -0.1,
      'general-info': -0.11,
    },
    'per la': { ideas: 0.22, 'general-info': -0.1 },
    'per una': { 'general-info': 0.1 },
    piu: { reviews: 0.44 },
    porta: { purchase: -0.11 },
    prima: { 'exclusive-info': 0.13, 'general-info': -0.13 },
    primi: { discount: 0.1 },
    prossimo: { purchase: -0.1 },
    quale: { ideas: 0.12 },
    shop: { purchase: 0.16 },
    si: { 'general-info': 0.31 },
    siete: { community: 0.1 },
    soci: { 'exclusive-info': 0.12, community: 0.14 },
    solo: { 'exclusive-info': 0.11 },
    'solo per': { 'exclusive-info': 0.15, community: 0.14 },
    su: { purchase: 0.15 },
    sul: { purchase: -0.11 },
    tra: { giveaway: 0.18 },
    tre: { ideas: 0.11 },
    tuo: { purchase: 0.14, giveaway: 0.15 },
    un: { purchase: -0.12, community: 0.24, 'general-info': -0.14, inspire: 0.12 },
    una: { opinion: 0.17 },
    via: { purchase: 0.12 },
    visita: { 'exclusive-info': 0.12, community: 0.12, 'general-info': 0.1 },
    voi: { 'exclusive-info': 0.12 },
    '€': { discount: 0.17 },
  },
};
