import type { Keyword } from '../keywords.ts';

export const IT_DISCOUNT = [
  {
    say: '<percent> [di] (sconto|sconti|off|extra|in meno|di risparmio|su tutto|sul|sulla|sui|sulle|su tutta|su tutti|su tutte|su una)',
    weight: 4,
  },
  {
    say: '(sconto|sconti|scontato|scontata|ribasso|risparmi|risparmia|risparmiare|risparmiate|approfitta*|saldi) [fino al|del|fino] <percent>',
    weight: 3.5,
  },
  {
    say: '(sconto|sconti|scontato|scontata|scontati|scontate|scontistica|scontissimo|superscont*)',
    weight: 3.5,
  },
  { say: '(sconto|buono|voucher|bonus|coupon) [di|da] <money>', weight: 4.5 },
  {
    say: '<money> (di sconto|in meno|di risparmio|di bonus|di rimborso|di cashback|in omaggio|di buono)',
    weight: 4.5,
  },
  {
    say: '(risparmia|risparmi|risparmiate|risparmiare) [fino a|più di|subito] (<money>|<percent>)',
    weight: 4,
  },
  { say: '(codice|codici) (sconto|promo|promozionale|coupon)', weight: 4.5 },
  {
    say: '(usa|usate|inserisci|inserite|utilizza|utilizzate|inserendo|digita|con|col) [il|il nostro] (codice|coupon)',
    weight: 3.5,
    not: ['reply'],
  },
  { say: 'codice <code>', weight: 4.5, needs: ['promo-code'] },
  { say: '(coupon|buono sconto|buoni sconto|buono spesa|buoni spesa|voucher)', weight: 3.5 },
  {
    say: '(saldi|saldo estivo|svendita|svendite|svuotatutto|svuota tutto|fuori tutto|sottocosto|liquidazione|outlet|occasioni|prezzi pazzi|prezzi bomba)',
    weight: 3.5,
  },
  {
    say: '(saldi|promo|promozione|promozioni|offerta|offerte|sconti) .. (fino al|fino a|valid*|termina*|iniziano|inizia|scade|scadono|ultimi|ultimo|continuano|solo per|partono)',
    weight: 3.5,
  },
  { say: '(promo|promozione|promozioni|in promozione|in promo)', weight: 3 },
  {
    say: '(in offerta|offerta lampo|offerte lampo|offerta speciale|offerte speciali|super offerta|offerta del (giorno|mese)|offerta della settimana|offerta valida|offerta lancio|offerta di lancio|offertissima|offertona|volantino|flash sale|black friday|cyber monday|black week|prime day|singles day|mid season sale|private sale|last minute)',
    weight: 3.5,
  },
  { say: '(offerta|offerte)', weight: 1.8 },
  { say: '(metà prezzo|a metà|mezzo prezzo)', weight: 4 },
  {
    say: '(<number> per <number>|<number> al prezzo di <number>|2x1|3x2|due al prezzo di uno|prendi <number> paghi <number>|prendi due paghi uno|compri <number> paghi <number>|1+1|paghi <number>)',
    weight: 4.5,
  },
  {
    say: '(il secondo|la seconda|il terzo|la terza|il 2°) .. (gratis|omaggio|in omaggio|te lo regaliamo|lo regaliamo|offriamo noi|lo offriamo noi|metà prezzo|<percent>|<money>)',
    weight: 4.5,
  },
  {
    say: '(spedizione|spedizioni|consegna|consegne|reso|resi|trasporto|installazione|montaggio|spese di spedizione) .. (gratis|gratuita|gratuite|gratuito|gratuiti|omaggio|in omaggio|azzerate|offert*|incluse)',
    weight: 4,
  },
  {
    say: '(senza|zero|niente|nessuna) (spese di spedizione|costi di spedizione|costi di attivazione|costo di attivazione|commissioni|canone|spese|interessi|costi aggiuntivi)',
    weight: 2.5,
    evenNegated: true,
  },
  { say: '(in omaggio|omaggio|omaggi|in regalo|gratis|free)', weight: 2.2, not: ['imperative-opening'] },
  {
    say: '(in omaggio|in regalo|gratis|omaggio) .. (acquist*|spesa|ordine|ordini|compr*|prenot*)',
    weight: 4,
  },
  {
    say: '(acquist*|acquistando|ordinando|comprando|con ogni ordine|ogni <number> pezzi|spesa minima|con una spesa|spendi|su ordini|per ordini|a partire da <money> di spesa) .. (omaggio|regalo|gratis|regaliamo|gratuit*|ricevi|<percent>)',
    weight: 4,
  },
  {
    say: '(ti regaliamo|vi regaliamo|te lo regaliamo|lo offriamo noi|offriamo noi|offre la casa|ti offriamo|vi offriamo) [un|una|il|la|i|le|<percent>|<money>|<number>]',
    weight: 3,
  },
  {
    say: '(campione|campioncino|campioncini|campioni|mini size|caffè|bicchiere|calice|aperitivo|dolce|dessert|colazione|mese|mesi|notte|ingresso|prova|preventivo|consulenza|bambini|bimbi) (gratis|gratuit*|omaggio|in omaggio|in regalo|offert*)',
    weight: 3,
  },
  { say: '(prova|provalo|provala|provaci|provate) .. (gratis|gratuitamente|gratuita)', weight: 3.5 },
  {
    say: '(<number> (mesi|giorni|settimane) (gratis|gratuiti|in regalo|di prova|omaggio)|primo mese gratis|mese gratis)',
    weight: 4,
  },
  {
    say: '(prezzo|prezzi|tariffa|tariffe|offerta|quota|tariffe) (speciale|speciali|scontat*|ridott*|promozional*|agevolat*|lancio|di lancio|bloccat*|imbattibil*|convenzionat*|outlet|mai vist*|ribassat*|early bird|vantaggios*|incredibil*)',
    weight: 3.5,
  },
  {
    say: '(super prezzo|superprezzo|prezzone|prezzo piccolo|piccolo prezzo|piccoli prezzi|prezzi bassi|ribass*|prezzo tagliato|tagliamo i prezzi|abbassiamo i prezzi|giù i prezzi)',
    weight: 3,
  },
  {
    say: '(approfitta*|approfittane|approfittatene|non perdere|non perdetevi|sfrutta) .. (offert*|promo*|scont*|saldi|prezzi|tariffa|occasione)',
    weight: 3.5,
    evenNegated: true,
  },
  { say: '(solo|soli|sole|soltanto|solamente|appena) <money>', weight: 2.5 },
  {
    say: '(anziché|invece di|al posto di|prima|prezzo pieno|valore|del valore di|da) <money> .. (ora|adesso|a|solo|oggi) <money>',
    weight: 4.5,
  },
  { say: '<money> (anziché|invece di|invece che|al posto di|al posto che) <money>', weight: 4.5 },
  { say: '(anziché|invece di|al posto di|invece che) <money>', weight: 4 },
  { say: '(<number> {product} (a|per|al prezzo di) <money>|<number> pezzi (a|per) <money>)', weight: 2.5 },
  {
    say: '(punti|doppi punti|punti doppi|raccolta punti|punti fedeltà|carta fedeltà|fidelity card|programma fedeltà|punti extra|cashback|rimborso) [del|di|doppi*|extra|in più]',
    weight: 2.5,
  },
  { say: '(punti (doppi|tripli|extra|in più)|doppi punti|raddoppia i punti|il doppio dei punti)', weight: 4 },
  {
    say: '(happy hour|early bird|early booking|prenota prima|giropizza|all you can eat|menù fisso)',
    weight: 2.5,
  },
  {
    say: '(porta un amico|presenta un amico|invita un amico) .. (scont*|gratis|buono|omaggio|<money>|<percent>)',
    weight: 4,
  },
  {
    say: '(under <number>|over <number>|studenti|bambini|bimbi|donne|residenti|soci|famiglie) .. (gratis|gratuit*|scont*|ridott*|metà prezzo|entrano gratis|entrano liberi)',
    weight: 3,
  },
  { say: '(biglietto|biglietti|ingresso|ingressi|tariffa|tariffe|quota) (ridott*|agevolat*)', weight: 3.8 },
  {
    say: '(ecobonus|bonus (bici|mobili|casa|vacanze|cultura)|incentivi|rottamazione|supervalutazione|permuta) .. (<money>|<percent>|scont*)',
    weight: 2.5,
  },
  {
    say: '(solo (oggi|per oggi|per questo|fino a|questo weekend|questa settimana|per <number>|online)|fino a esaurimento|salvo esaurimento|fino ad esaurimento|per poco tempo|a tempo limitato|per un tempo limitato|ultime ore|ultimi giorni|ultimo giorno) .. (<percent>|<money>|scont*|promo*|offert*|saldi|prezz*)',
    weight: 3.5,
  },
  {
    say: '(convien*|risparmio|risparmiare|conveniente|convenienza|a buon prezzo|low cost|ottimo prezzo)',
    weight: 1,
  },
  { say: '(sale|discount|off)', weight: 2, needs: ['percentage'] },
  {
    say: '(ingresso|entrata|evento|partecipazione|iscrizione|accesso|webinar|prenotazione|corso) (liber*|gratuit*|gratis)',
    weight: -2.2,
  },
  { say: '(vinci|vincere|in palio|estrazione|giveaway)', weight: -2 },
  {
    say: '(offert* (di lavoro|formativa|culturale|musicale|commerciale)|offre (un|una) (vista|esperienza|percorso|servizio)|domanda e offerta|offerta formativa)',
    weight: -3,
  },
  {
    say: '(senza (zucchero|zuccheri|glutine|lattosio|conservanti|alcol|parabeni|solfiti))',
    weight: -1,
    evenNegated: true,
  },
  {
    say: '(risparmio (energetico|idrico)|saldi di|codice (della strada|fiscale|etico|postale|qr|civile)|qr code|buono (a|come|da)|che buono|sconto di pena)',
    weight: -2.5,
  },
  {
    say: '(paga|paghi|pagate|costa|costano|<money>) .. (la metà|metà prezzo|meno|invece di|anziché|invece che) [<number>|<money>]',
    weight: 3,
  },
  {
    say: '(solo|soltanto) (questa settimana|questo weekend|oggi|per oggi|fino a <date>|sabato e domenica|questo mese)',
    weight: 2,
  },
  { say: '(estraiamo|estrarremo|sorteggiamo|verrà estratto|verranno estratti)', weight: -2.5 },
  { say: '(fino al|fino a|meno) <percent> ', weight: 1.8 },
  {
    say: '(cresce*|crescono|aumenta*|cala*|calano|scende|consuma*|riduce|copre|emissioni|cresciut*|aumentat*) .. <percent>',
    weight: -3,
  },
  { say: '(due|tre|<number>) .. al prezzo di (uno|una|due)', weight: 4.5 },
] as const satisfies readonly Keyword[];
