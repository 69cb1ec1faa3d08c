import type { Keyword } from '../keywords.ts';

export const IT_SERVICE = [
  {
    say: '(ci scusiamo|ci dispiace|ci spiace|siamo spiacenti|chiediamo scusa|le nostre scuse|le chiediamo scusa|ti chiediamo scusa|vi chiediamo scusa|siamo desolati|siamo mortificati|scusa per|scusaci per|scusate per|ce ne scusiamo) [per|del|della|se|ma]',
    weight: 4,
  },
  {
    say: '(ci dispiace|ci spiace|dispiace|dispiaciuti|scusaci|scusateci|scuse)',
    weight: 2.5,
    not: ['question'],
  },
  {
    say: '(scrivici|contattaci|inviaci|mandaci|ci scriva|ci contatti|ci invii|puoi inviarci|puoi scriverci|può inviarci|può scriverci|ti chiediamo di|le chiediamo di|la invitiamo a|ti invitiamo a|scrivetici|indicaci|comunicaci|facci avere) .. (dm|direct|privato|messaggio|messaggio privato|numero|inbox|messenger|mail|e-mail)',
    weight: 4,
  },
  {
    say: '(in dm|in direct|in privato|via dm|con un messaggio privato|nei messaggi privati|in messaggio privato)',
    weight: 2.5,
    needs: ['post:reply'],
  },
  {
    say: '(numero d ordine|numero ordine|numero di ordine|numero dell ordine|codice cliente|numero cliente|codice prenotazione|numero di pratica|numero di spedizione|codice di tracciamento|numero di polizza|numero di telefono|i tuoi dati|i suoi dati|il tracking)',
    weight: 3.5,
  },
  {
    say: '(i nostri tecnici|i tecnici|il nostro team|la nostra squadra|il team tecnico|stiamo|siamo) .. (al lavoro|lavorando|verificando|verifiche|intervenendo|risolvere|risolvendo|ripristinare|ripristino|controllando)',
    weight: 3.5,
  },
  {
    say: '(guasto|guasti|disservizio|disservizi|malfunzionamento|malfunzionamenti|problema tecnico|problemi tecnici|anomalia|interruzione|interruzioni|blackout|sospensione|rallentamenti|irraggiungibile|fuori servizio|non funziona|bug|errore tecnico|down)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(manutenzione (programmata|straordinaria|in corso|dei sistemi|del sito)|lavori di manutenzione|per manutenzione|in manutenzione)',
    weight: 3.8,
  },
  {
    say: '(richiamo|richiamiamo|ritiro dal mercato|ritirato dal mercato|ritirati dal mercato|ritiriamo|lotto|lotti|non consumare|non utilizzare il|a scopo precauzionale|a titolo precauzionale)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(ritardo|ritardi|in ritardo|slitta|slittano|tempi più lunghi|allungamento dei tempi)',
    weight: 2.5,
  },
  {
    say: '(annullat*|cancellat*|rinviat*|rimandat*|sospes*|posticipat*|spostat*|soppress*|non si terrà|non si svolgerà|rinvio)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(sarà|saranno|è|sono|resterà|resteranno|rimarrà|rimarranno|resta|saremo|siamo|resteremo|rimarremo) [temporaneamente|eccezionalmente|purtroppo] (chius*|sospes*|annullat*|cancellat*|rinviat*|non disponibil*|irraggiungibil*|interrott*)',
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: '(temporaneamente|eccezionalmente|straordinariamente|momentaneamente) (chius*|sospes*|non disponibil*|indisponibil*|fuori servizio)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(chiusura (straordinaria|anticipata|temporanea|eccezionale)|chiusi per (lutto|neve|maltempo|lavori)|variazione (di orario|degli orari|di programma)|variazioni (di orario|al programma)|cambio (di orario|di data|di programma|location)|modifica (di orario|alla viabilità))',
    weight: 3.2,
  },
  {
    say: '(a causa|causa) [di|del|della|dello|dell|delle|dei|degli] .. (maltempo|sciopero|neve|pioggia|guasto|lavori|allerta|incidente|problema|problemi|vento|emergenza|malattia|imprevist*)',
    weight: 3.8,
  },
  {
    say: '(sciopero|scioperi|allerta meteo|maltempo|viabilità|traffico|linea interrotta|circolazione|strada chiusa|deviazione)',
    weight: 2.2,
  },
  {
    say: '(attenzione|avviso|avviso importante|allerta|occhio) .. (truff*|fals*|phishing|sms|frod*|raggir*|profil* fak*|account fals*)',
    weight: 4.2,
  },
  {
    say: '(truffa|truffe|truffatori|phishing|smishing|frode|frodi|raggiri|falso profilo|profilo falso|profili falsi|account falso|finti operatori|finti messaggi)',
    weight: 3,
  },
  {
    say: '(non (chiediamo|chiederemo|ti chiederà|vi chiederà|chiede) mai|mai i tuoi dati|non cliccare|non cliccate|non fornire|non fornite)',
    weight: 3.8,
    evenNegated: true,
  },
  {
    say: '(servizio clienti|assistenza clienti|servizio assistenza|customer care|customer service|assistenza tecnica|numero verde|centro assistenza|supporto clienti|help desk|sportello|call center)',
    weight: 2,
  },
  {
    say: '(hai|avete|ha|per|qualsiasi) [una|delle|qualche|bisogno di|ulteriori|dei] (domanda|domande|dubbio|dubbi|problema|problemi|segnalazione|segnalazioni|difficoltà|necessità|chiarimenti) .. (scrivici|contattaci|chiama*|scriveteci|contattateci|siamo qui|siamo a|rispond*|<phone>|<email>|<url>)',
    weight: 3,
  },
  {
    say: '(siamo a (tua|vostra|sua) disposizione|a disposizione per|siamo qui per aiutart*|siamo qui per aiutarv*|possiamo aiutarti|possiamo aiutarvi|possiamo aiutarla|ti aiutiamo|come possiamo aiutart*|restiamo a disposizione|rimaniamo a disposizione)',
    weight: 3,
  },
  { say: '(faq|domande frequenti|le vostre domande|rispondiamo alle)', weight: 1.8 },
  {
    say: '(reso|resi|rimborso|rimborsi|rimborsat*|rimborsiamo|rimborseremo|cambio merce|sostituzione|garanzia|voucher) .. (gratuit*|<number> giorni|possibil*|entro|ordine|automatic*|bigliett*|richied*|validi|valid*)',
    weight: 3,
  },
  {
    say: '(rimborso|rimborsi|rimborsati|verranno rimborsati|sarà rimborsato|procedere al reso|fare il reso|effettuare il reso|politica di reso)',
    weight: 2.5,
  },
  {
    say: '(spedizione|spedizioni|consegna|consegne|pacco|pacchi|ordine|ordini|corriere) .. (ritard*|smarrit*|bloccat*|traccia*|tracking|danneggiat*|non arrivat*|in giacenza)',
    weight: 3.2,
  },
  {
    say: '(disagio|disagi|il disagio|per l inconveniente|inconvenienti|grazie per la pazienza|della pazienza|la vostra pazienza|la tua pazienza|per la comprensione|della comprensione|per la segnalazione|vi terremo aggiornati|ti terremo aggiornat*)',
    weight: 3.8,
  },
  {
    say: '(ripristinat*|risolt*|riparat*|torna* (operativ*|regolare|alla normalità|attiv*)|tornat* (operativ*|attiv*|regolare|online)|di nuovo (operativ*|attiv*|raggiungibil*)|riapre|riaprono)',
    weight: 2.3,
  },
  { say: '(ciao|buongiorno|salve|buonasera|gentile)', weight: 3, needs: ['mention-first'] },
  { say: '(ciao|buongiorno|salve|buonasera|gentile)', weight: 3.3, needs: ['post:reply'] },
  {
    say: '(grazie (per averci|per la|per il tuo|per il suo|di averci) (scritto|contattato|segnalat*|segnalazione|messaggio|feedback|aspettato|avvisati))',
    weight: 3.5,
  },
  {
    say: '(problema|problemi|errore|reclamo|pacco|ordine|consegna|rimborso)',
    weight: 2.8,
    needs: ['mention-first'],
  },
  {
    say: '(puoi|può|puoi trovare|trovi|è possibile|basta|sì|purtroppo|al momento|certo|certamente|verifichiamo|controlliamo|confermiamo)',
    weight: 2.3,
    needs: ['post:reply'],
  },
  {
    say: '(disponibil*|negozio|taglia|ordine|account|app|sito|numero|mail|telefono|biglietto|orari*|spedizione|link|pagina)',
    weight: 2.2,
    needs: ['post:reply'],
  },
  {
    say: '(buona giornata|buona serata|a presto|cordiali saluti|un saluto)',
    weight: 1.3,
    needs: ['post:reply'],
  },
  {
    say: '(abbiamo (ricevuto|preso in carico|inoltrato|verificato)|prendiamo nota|la tua richiesta|la sua richiesta|la tua segnalazione|verifichiamo subito|ti ricontatt*|la ricontatt*|ti facciamo sapere|ti risponderemo|presa in carico)',
    weight: 3.5,
  },
  {
    say: '(si avvisa|si avvisano|si comunica|avviso ai|avvisiamo|avvisiamo i|avvisiamo la|si informano i|si informa la) [che|gentile|clientela|clienti|utenti|cittadini|gentili]',
    weight: 2,
  },
  { say: '(cerca aiuto|oggetti smarriti|smarrito|smarrita|trovato un|ritrovat*)', weight: 1.5 },
  {
    say: '(la pazienza è|problemi di cuore|nessun problema|senza problemi|una soluzione per ogni)',
    weight: -2,
    evenNegated: true,
  },
  {
    say: '(ritiro (in negozio|in sede|gratuito|spirituale|precampionato)|in manutenzione (ordinaria)|lotto <number> di terreno|consigli di manutenzione|gioco del lotto|guida alla manutenzione)',
    weight: -2.5,
  },
  { say: '(hai|avete|ha|serve) (bisogno di|un) (aiuto|assistenza|supporto) [con|per|su]', weight: 3 },
] as const satisfies readonly Keyword[];
