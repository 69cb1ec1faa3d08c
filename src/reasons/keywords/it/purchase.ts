import type { Keyword } from '../keywords.ts';

export const IT_PURCHASE = [
  {
    say: '(acquista|acquistate|compra|comprate|ordina|ordinate|acquistalo|acquistala|acquistali|acquistale|compralo|comprala|ordinalo|ordinala|ordinale|ordinali|shoppa|shop) (ora|subito|online|qui|adesso|su|sul|sullo|il|la|lo|i|le|in|dal|oggi|la tua|il tuo|i tuoi|le tue|direttamente|now)',
    weight: 3.5,
  },
  {
    say: '^ (acquista|acquistate|compra|ordina|ordinate|shoppa|shop|prenota|prenotate|preordina)',
    weight: 2.5,
  },
  { say: '(acquist*|compr*|ordin*|prenot*|preordin*|preno*) .. (<url>|<phone>|<email>)', weight: 3.5 },
  {
    say: '(prenota|prenotate|prenotalo|prenotala|prenotati|riserva|riservate) [subito|ora|già] (ora|subito|online|qui|adesso|il|la|il tuo|la tua|i tuoi|un|una|su|sul|al|allo|via|con|in|entro|presto)',
    weight: 3.2,
  },
  {
    say: '(prenotazione|prenotazioni|prenotare|prenota|prenotate|info e prenotazioni|per prenotare|per prenotazioni|per ordinare|per ordini|ordini al|ordini allo|ordini via)',
    weight: 2.2,
  },
  {
    say: '(info|prenotazioni|prenota*|ordin*|chiama*|tel|telefono|telefonare|whatsapp|cell|☎|📞|📲|al numero|scrivici) .. <phone>',
    weight: 2.8,
  },
  {
    say: '(preordin*|pre-ordin*|preorder|pre-order|prevendita|prevendite|prenotazioni aperte|ordini aperti|apertura ordini|sono aperte le prenotazioni|aperte le prenotazioni|aperti gli ordini)',
    weight: 3.5,
  },
  {
    say: '(disponibile|disponibili|acquistabile|acquistabili|ordinabile|ordinabili|prenotabile|prenotabili) [già|ora|subito|anche|da subito] (ora|online|in|nel|nei|nelle|nello|su|sul|sullo|presso|da|dal|per|qui|subito|solo|esclusivamente|anche)',
    weight: 3,
  },
  { say: '(disponibile|disponibili)', weight: 1.8 },
  {
    say: '(in vendita|in tutti i|in tutte le|presso i|nei migliori|nelle migliori|nei nostri|nelle nostre|nel nostro|nella nostra) [<any>] {place}',
    weight: 3,
  },
  { say: '(in vendita|vendesi|in commercio|messo in vendita|messa in vendita)', weight: 2.5 },
  {
    say: '(lo trovi|la trovi|li trovi|le trovi|lo trovate|la trovate|li trovate|le trovate|vi aspetta|ti aspetta|ti aspettano|vi aspettano|trovi tutto|trovate tutto|puoi trovarlo|puoi trovarla) [tutti|già|anche] (in negozio|online|sul|sullo|su|in|nei|nel|nelle|nella|da|dal|presso|al|allo|solo|qui)',
    weight: 3,
  },
  {
    say: '(in libreria|in edicola|in farmacia|in negozio|in store|in boutique|nello store|nei negozi|in profumeria|al supermercato|in erboristeria|in concessionaria)',
    weight: 2.4,
  },
  {
    say: '(shop online|e-shop|eshop|negozio online|store online|sullo shop|nello shop|sul nostro shop|online store|e-commerce|ecommerce|webshop|link per acquist*|link per ordin*)',
    weight: 2.8,
  },
  { say: '(aggiungi|aggiungilo|aggiungila|metti|mettilo) .. carrello', weight: 3.5 },
  {
    say: '(di nuovo disponibil*|tornat* disponibil*|riassortit*|riassortimento|restock|back in stock|di nuovo in stock|tornat* in negozio|ultimi pezzi|ultime copie|ultimi posti|ultime disponibilità|pezzi limitati|posti limitati|pochi pezzi|pochi posti|quantità limitata|quantità limitate|fino a esaurimento|fino ad esaurimento|scorte limitate|pezzo unico|pezzi unici|pronta consegna)',
    weight: 3,
  },
  { say: '(esaurit*|sold out)', weight: 1.5, evenNegated: true },
  {
    say: '(biglietto|biglietti|ticket|tickets|abbonamento|abbonamenti|pass) .. (disponibil*|in vendita|online|su|qui|<url>|<money>|in prevendita|biglietteria|link|acquist*)',
    weight: 3.2,
  },
  {
    say: '(acquista*|compra*|prendi|prenota*|assicurati|accaparrati|riserva) .. (bigliett*|ticket*|posto|posti|abbonament*|pass)',
    weight: 3.8,
  },
  { say: '(biglietti|biglietteria|ticketone|vivaticket|prevendite)', weight: 2.5 },
  {
    say: '(prenota*|riserva*|blocca*) .. (tavolo|tavoli|camera|camere|soggiorno|volo|visita|test drive|posto|appuntamento|lezione|trattamento|vacanza|consulenza|ombrellone|prova|seduta)',
    weight: 3.5,
  },
  {
    say: '(fissa|prendi|prenota|prendere|fissare|richiedi|su) [il tuo|un|subito un|la tua|una] (appuntamento|preventivo|consulenza)',
    weight: 3.2,
  },
  {
    say: '(scrivici|contattaci|contattateci|scriveteci|chiamaci|chiamateci|in direct|dm|messaggio privato|whatsapp) .. (ordin*|prenot*|acquist*|prezz*|preventiv*|disponibil*)',
    weight: 3.2,
  },
  {
    say: '(ordin*|prenot*|acquist*|prezz*|info e costi|preventivo) .. (in dm|in direct|direct|whatsapp|messaggio privato|in privato)',
    weight: 3.2,
  },
  {
    say: '<money> (al pezzo|l uno|l una|cadauno|cad|a persona|al kg|al chilo|al mese|iva inclusa|a notte|all etto|la confezione|a testa|tutto incluso|bevande escluse)',
    weight: 2.5,
  },
  {
    say: '(a|da|a partire da|prezzo|costo|al prezzo di|al costo di|quota|costa|costano|per) <money>',
    weight: 2.3,
  },
  { say: '(prezzo|prezzi|listino|costo)', weight: 1.2 },
  { say: '(taglia|taglie|numero|numeri) .. (<number>|xs|s|m|l|xl)', weight: 2.3 },
  {
    say: '(disponibile|disponibili) (in|nei) (taglie|colori|colore|<number> (colori|taglie|varianti|formati)|tutte le taglie|vari colori|diversi colori|più colori)',
    weight: 2.5,
  },
  {
    say: '(asporto|da asporto|d asporto|take away|takeaway|delivery|consegna a domicilio|consegniamo a|a domicilio|ritiro in negozio|click and collect|clicca e ritira|deliveroo|glovo|just eat|spediamo|spedizione in|spedizioni in|consegna in)',
    weight: 2.5,
  },
  {
    say: '(corri|correte|passa|passate|vieni|venite|ti aspettiamo|vi aspettiamo) .. (a provarl*|ad acquist*|in negozio|a comprar*|in store|a ritirar*|nei nostri {place}|nel nostro {place})',
    weight: 2.5,
  },
  {
    say: '(regalati|regalatevi|regala|regalalo|regalala|concediti|portalo a casa|portala a casa|portati a casa|fai tuo|falla tua|fallo tuo|non fartelo scappare|non fartela scappare|prima che finisca|prima che finiscano)',
    weight: 1.8,
    evenNegated: true,
  },
  {
    say: '(idea regalo|idee regalo|gift card|buono regalo|buoni regalo|carta regalo|cesti natalizi|confezione regalo|cofanetto regalo)',
    weight: 2.4,
  },
  {
    say: '(ordina|ordinate|ordini|ordinare|ordinazioni|acquistare|acquistarlo|acquistarla|comprare|comprarlo)',
    weight: 1.3,
  },
  { say: '(shopping|shop)', weight: 0.8 },
  { say: '(abbonati|attiva subito|attivala|sottoscrivi|scarica l app) [ora|subito|qui|su|sul]', weight: 1.2 },
  { say: '(affittasi|in affitto|noleggia|a noleggio|vendita|vendiamo)', weight: 1.5 },
  { say: '(prenota|prenotazione) .. (vaccin*|screening|esame)', weight: 0.5 },
  {
    say: '(ordine (dei medici|degli avvocati|degli ingegneri|del giorno|pubblico|alfabetico)|forze dell ordine|in ordine|ordine e|prezzo da pagare|numero di ordine|numero d ordine|numero ordine)',
    weight: -2.5,
  },
  { say: '(entrata|ingresso) (libera|libero|gratuit*) .. (prenotazione|prenota*)', weight: -1 },
  {
    say: '(prezzi (dell energia|del gas|al consumo|dei carburanti|delle materie)|prezzo (dell oro|del gas|del petrolio))',
    weight: -2,
  },
  {
    say: '(bilocale|trilocale|quadrilocale|monolocale|appartamento|villa|villetta|attico|rustico|box auto) .. (<money>|in vendita|in affitto|vendesi)',
    weight: 3,
  },
  {
    say: '(chiamaci|contattaci|chiama|scrivici|telefonaci) per (una visita|vederlo|vederla|un preventivo|prenotare|ordinare|un appuntamento|provarlo|provarla)',
    weight: 3,
  },
  {
    say: 'da (oggi|domani) (online|in negozio|nello shop|sullo shop|in vendita|in libreria|in edicola)',
    weight: 2.8,
  },
] as const satisfies readonly Keyword[];
