import type { Keyword } from '../keywords.ts';

export const IT_NEW_PRODUCTS = [
  { say: '(nuovo|nuova|nuovi|nuove|nuovissim*) {product}', weight: 3.5 },
  { say: '(nuovo|nuova|nuovi|nuove) .. {product}', weight: 1.8 },
  { say: '{product} (nuovo|nuova|nuovi|nuove|inedit*)', weight: 2.5 },
  {
    say: '(il nostro|la nostra|i nostri|le nostre|il tuo|la tua|le vostre|il vostro) (nuovo|nuova|nuovi|nuove|nuovissim*|ultim*)',
    weight: 2.5,
  },
  { say: '(il|la|lo|i|gli|le|un|una|del|della|con il|con la) (nuovo|nuova|nuovi|nuove)', weight: 1 },
  { say: '(nuovo|nuova|nuovi|nuove|new)', weight: 1 },
  {
    say: '(novità|new in|new drop|new arrivals|nuovi arrivi|nuovo arrivo|ultimi arrivi|ultime novità|novita)',
    weight: 2.8,
  },
  { say: '^ (novità|nuovo|nuova|nuovi|nuove|new|arriva|arrivano|è arrivat*|sono arrivat*)', weight: 2 },
  {
    say: '(scopri|scoprite|ecco|ecco a voi|presentiamo|presenta|vi presentiamo|ti presentiamo|lanciamo|lancia|svelato|sveliamo|prova|provate|assaggia) .. (nuovo|nuova|nuovi|nuove|novità|nuovissim*|ultim* nat*)',
    weight: 3.2,
  },
  {
    say: '(vi presentiamo|ti presentiamo|siamo lieti di presentare|siamo felici di presentar*|date il benvenuto a|dai il benvenuto a|fate spazio a|ecco a voi|siamo pronti a presentar*)',
    weight: 1.8,
  },
  {
    say: '(lancio|lanciamo|lancia|lanciano|lanciato|lanciata|al lancio|day one|debutto|debutta|debuttano|esordio)',
    weight: 2,
  },
  {
    say: '(in uscita|esce|escono|uscirà|usciranno|è uscit*|sono uscit*|appena uscit*|fuori ora|out now|da oggi in|uscita) [il|oggi|domani|su|in|finalmente|a|dal|nei]',
    weight: 2.2,
  },
  {
    say: '(appena arrivat*|appena sfornat*|appena nat*|fresc* di stampa|è nat* (la|il|una|un)|nasce (la|il|una|un|l)|ultim* nat*|new entry|fa il suo ingresso|entra in gamma|entra nel menù|entrano nel menù|si aggiunge alla)',
    weight: 3,
  },
  {
    say: '(è arrivat*|sono arrivat*|arriva|arrivano|sta arrivando|stanno arrivando|in arrivo|è qui|sono qui|è finalmente|arriverà|arriveranno|sbarca|sbarcano|approda)',
    weight: 1.6,
  },
  { say: '(è|sono) finalmente (arrivat*|qui|disponibil*|online|in negozio|realtà|tornat*)', weight: 3 },
  {
    say: '(arriva|arrivano|è arrivat*|sono arrivat*|in arrivo|sbarca*) (in negozio|nei negozi|in libreria|in store|al cinema|online|nel menù|in carta|su|in italia|sugli scaffali|da noi)',
    weight: 2.8,
  },
  {
    say: '(presto disponibil*|prossimamente (in|su|al|nei|disponibil*)|coming soon|disponibil* (dal|da) <date>|dal <date> (in negozio|nei negozi|su|disponibil*|online)|a partire dal <date>)',
    weight: 2.5,
  },
  {
    say: '(da oggi|da adesso|da questo momento|da domani|ora) [anche] (puoi|potete|è possibile|disponibil*|trovi|trovate|in versione|anche in|anche con|con)',
    weight: 3,
  },
  {
    say: '(collezione|capsule|linea|menù|menu|carta|limited edition|drop) (primavera|estate|autunno|inverno|primavera estate|autunno inverno|ss|fw|ai|pe|<year>|natale|natalizi*|estiv*|invernal*|autunnal*|primaveril*|di natale)',
    weight: 3,
  },
  {
    say: '(collezione|capsule|capsule collection|limited edition|edizione limitata|edizione speciale|special edition|serie limitata|serie speciale)',
    weight: 1.8,
  },
  {
    say: '(collab|x <mention>|insieme abbiamo creato|frutto della collaborazione|nata dalla collaborazione|nato dalla collaborazione)',
    weight: 1.2,
  },
  {
    say: '(per la prima volta|prima volta in|primo in italia|prima in italia|prima assoluta|il primo|la prima)',
    weight: 1.3,
  },
  {
    say: '(nuova generazione|di ultima generazione|rinnovat*|restyling|nuovo look|nuova veste|nuova formula|nuova ricetta|migliorat*|ripensat*|reinventat*|rivisitat*|aggiornament*|versione <number>|2.0|versione aggiornata)',
    weight: 1.8,
  },
  {
    say: '(abbiamo creato|abbiamo ideato|abbiamo sviluppato|abbiamo progettato|abbiamo inventato|abbiamo pensato a|abbiamo aggiunto|aggiungiamo|abbiamo introdotto|introduciamo) [per|un|una|il|la|<number>|tre|due]',
    weight: 2.2,
  },
  {
    say: '(innovativ*|rivoluzionari*|innovazione|mai vist* prima|mai provat* prima)',
    weight: 1,
    evenNegated: true,
  },
  {
    say: '(nuovo|nuova|nuovi) (singolo|album|romanzo|libro|brano|video|videoclip|disco|ep|episodio|numero|podcast|puntata|stagione|tour|film|serie|canzone)',
    weight: 2,
  },
  { say: '(stagione|volume|episodio|capitolo|puntata|numero) <number>', weight: 1.5 },
  {
    say: '(torna|tornano|è tornat*|sono tornat*|il ritorno di|il ritorno del|a grande richiesta) ',
    weight: 1,
  },
  {
    say: '(felici|feliciss*|entusiast*|orgoglios*|emozionat*|non vediamo l ora) .. (presentar*|lanciar*|annunciar*|svelar*|farvi (provare|vedere|assaggiare|conoscere))',
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: '(si amplia|si allarga|si arricchisce|amplia|ampliamo|arricchiamo|cresce) .. (gamma|menù|catalogo|offerta|linea|famiglia|collezione|assortimento)',
    weight: 3,
  },
  {
    say: '(countdown|conto alla rovescia|mancano <number> giorni|segnatevi la data|preparatevi|preparati) .. (lancio|uscita|nuov*|novità|collezione|drop)',
    weight: 2.5,
  },
  {
    say: '(nuovo|nuova|nuovi|nuove) (amore|anno|negozio|sede|sito|ufficio|uffici|stabilimento|direttore|direttrice|presidente|ceo|collega|colleghi|collaborator*|partner|partnership|collaborazione|studio|report|articolo|record|sfida|settimana|mese|giorno|stagione sportiva|orario|orari|apertura|indirizzo|ricerca|post|legge|bando|decreto|appuntamento|data|date|mostra|ospedale|scuola|centro|impianto|mondo|vita|capitolo|progetto|parco|amici|amico|arrivato|punto|store|staff|allenatore|sindaco|volto|volti|locale|ristorante|edizione del|avventura|inizio|magazzino)',
    weight: -2.5,
  },
  {
    say: '(di nuovo|buon anno nuovo|anno nuovo|capodanno|nuove generazioni|nuovi occhi|niente di nuovo|che novità|nuovo cinema|vino novello)',
    weight: -2,
    evenNegated: true,
  },
  {
    say: '(è arrivat*|arriva|arrivano|sta arrivando|è finalmente|è tornat*) [finalmente] (la primavera|l estate|l autunno|l inverno|il weekend|venerdì|il natale|natale|il sole|il freddo|il caldo|pasqua|il lunedì|domenica)',
    weight: -2,
  },
  {
    say: '(lancia (un appello|l allarme|un messaggio|la sfida|una petizione)|lanciamo (un appello|la sfida|una sfida))',
    weight: -2,
  },
  { say: '(abbiamo|ha|hanno) (rinnovato|migliorato|ripensato|ridisegnato|cambiato) .. {product}', weight: 3 },
  {
    say: '(il servizio|la situazione|la linea|la circolazione|tutto) (è|torna) [tornat*] (tornat*|regolare|operativ*|alla)',
    weight: -2,
  },
  { say: '(da oggi|da domani|da questa settimana|da lunedì) (anche|pure|in più)', weight: 3 },
  { say: '(in arrivo|presto in arrivo|arriverà|arriveranno) .. {product}', weight: 2.5 },
  {
    say: '(si rinnova|si rifà il look|cambia look|cambia veste|mai fatt* prima|prima volta nel nostro)',
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: '(è arrivat*|sono arrivat*) [finalmente] (il|la|lo|i|gli|le|l) [nostro|nostra|nostri|nostre] {product}',
    weight: 2.8,
  },
  { say: '(due|tre|quattro|cinque|<number>) .. (nuovi|nuove)', weight: 2 },
] as const satisfies readonly Keyword[];
