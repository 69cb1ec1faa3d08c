import type { Keyword } from '../keywords.ts';

export const IT_GENERAL_INFO = [
  {
    say: '(scopri|scoprite|leggi|leggete|guarda|approfondisci|tutte le|ulteriori|maggiori|più|per) (di più|informazioni|info|dettagli|tutto l articolo|l articolo|l intervista|il video|maggiori informazioni|saperne di più|come|perché|cosa|quali|tutti i dettagli)',
    weight: 2,
  },
  {
    say: '(tutte le info|tutte le informazioni|tutti i dettagli|info sul sito|info in bio|trovi tutto|per saperne di più|maggiori informazioni|leggi l articolo|leggi di più|articolo completo|nel link|continua a leggere)',
    weight: 1.8,
  },
  { say: '^ (scopri|scoprite|leggi|guarda|impara|conosci|esplora|ecco)', weight: 1 },
  {
    say: '(vi raccontiamo|ti raccontiamo|ti spieghiamo|vi spieghiamo|ve lo spieghiamo|te lo spieghiamo|vi mostriamo|ti mostriamo|ne parliamo|facciamo chiarezza|vediamo)',
    weight: 2,
  },
  {
    say: '(lo sapevi|lo sapevate|sapevi|sapevate|sai|sapete|forse non tutti sanno) [che|cosa|come|perché|quanto|qual|dove]',
    weight: 2.2,
  },
  {
    say: '(curiosità|pillole|pillola|lo sai che|glossario|falso mito|falsi miti|domande frequenti|miti da sfatare)',
    weight: 2,
  },
  {
    say: '(consiglio|consigli|suggerimenti|trucchi|trucco|tips|guida|tutorial|passo dopo passo|step by step|istruzioni|vademecum|decalogo|errori da evitare|regole d oro|infografica)',
    weight: 2,
  },
  {
    say: '(come|perché) (fare|si fa|usare|scegliere|preparare|pulire|evitare|funziona|funzionano|conservare|riconoscere|abbinare|risparmiare|proteggere|proteggersi|curare|richiedere|ottenere|applicare|migliorare|capire|nasce|nascono|arrivare|leggere)',
    weight: 2,
  },
  {
    say: '<number> (consigli|motivi|modi|cose|passaggi|passi|idee|errori|curiosità|benefici|regole|domande|segreti|ricette|tipi|step|mete|luoghi|trucchi)',
    weight: 2,
  },
  {
    say: '(ricetta|ricette|ingredienti|preparazione|procedimento|cucchiai|cucchiaio|grammi|in forno|impasto|lievitazione|farina|q.b)',
    weight: 1.5,
  },
  {
    say: '(blog|articolo|podcast|report|studio|ricerca|rapporto|intervista|newsletter|comunicato|comunicato stampa|rivista|magazine|episodio|puntata|video|documentario|pubblicazione|approfondimento)',
    weight: 1.4,
  },
  {
    say: '(secondo|in base a|dati|statistiche|emerge che|dimostra*|rivela|conferma che|i numeri|percentuale|media nazionale|spiega|afferma|sottolinea|ha dichiarato|commenta il)',
    weight: 1.4,
  },
  { say: '<percent> (di|dei|delle|degli|della|del) ', weight: 1.5 },
  {
    say: '(annunciamo|annuncia|comunichiamo|informiamo|si informa|vi informiamo|abbiamo firmato|siglato|firmato|inaugurato|inaugurata|inaugurazione|nasce|è nata|è nato|acquisizione|fusione|nomina|nuovo ceo|nuova sede|entra a far parte)',
    weight: 1.8,
  },
  {
    say: '(accordo|partnership|collaborazione|convenzione|protocollo|alleanza|insieme a|in collaborazione con|sponsor|partner ufficiale)',
    weight: 1.3,
  },
  {
    say: '(risultati|fatturato|ricavi|vendite|crescita|trimestre|milioni|miliardi|investimento|investimenti|investiamo|esportazioni|record)',
    weight: 1.3,
  },
  {
    say: '(orari|orario|siamo aperti|aperti|aperto|aperta|apriamo|apre|chiuso|chiusi|chiusura|dal lunedì al|lunedì al venerdì|tutti i giorni|tutti i weekend|orario continuato|orari di apertura|dalle <time> alle <time>|nuovi orari)',
    weight: 2,
  },
  {
    say: '(siamo in via|ci trovi in|ci trovate in|ci troviamo|indirizzo|dove siamo|via|viale|piazza|corso|situat*|a due passi|a pochi passi|a pochi minuti|parcheggio|📍)',
    weight: 1.2,
  },
  {
    say: '(nuovo|nuova|nuovi|nuove) (sede|negozio|punto vendita|ufficio|uffici|stabilimento|sito|ristorante|centro|store|showroom|filiale|direttore|direttrice|presidente|amministratore|magazzino|orario|orari|indirizzo|apertura|impianto)',
    weight: 2.3,
  },
  {
    say: '(abbiamo aperto|apriamo a|apriremo|ci siamo trasferiti|ci trasferiamo|siamo arrivati a|siamo anche a|ora anche a|apertura a)',
    weight: 2,
  },
  {
    say: '(fatto|fatta|fatti|fatte|realizzat*|prodott*|preparat*|lavorat*|cucit*|confezionat*|progettat*|coltivat*|nat*|dipint*|cott*|stagionat*|affinat*|macinat*|raccolt*) (con|da|in|a|a mano|interamente|artigianalmente|per|nel|nella|nei|secondo)',
    weight: 1.5,
  },
  {
    say: '(contiene|contengono|include|comprende|ricco di|ricca di|fonte di|privo di|priva di|senza glutine|senza lattosio|senza conservanti|senza zuccheri|composto da|composta da|è caratterizzat*|dotat* di|a base di|caratteristiche|materie prime|100% )',
    weight: 1.5,
    evenNegated: true,
  },
  {
    say: '(grazie a|grazie alla|grazie al|permette|permettono|consente|consentono|aiuta|aiutano|evita|migliora|protegge|riduce|favorisce|garantisce|facilita|serve a|benefici|vantaggi|proprietà|perché|infatti|quindi|per questo)',
    weight: 1,
  },
  { say: '(perfett* per|ideal* per|adatt* a|pensat* per|indicat* per|ottim* per)', weight: 1.2 },
  {
    say: '(dal <year>|nel <year>|fondat*|storia|tradizione|secolo|origine|origini|antic*|nacque|risale|anni fa|patrimonio|unesco)',
    weight: 1.4,
  },
  {
    say: '(sostenib*|riciclat*|riciclabil*|emissioni|energia|rinnovabil*|ambiente|ambientale|biologic*|biodegradabil*|compostabil*|fotovoltaic*|impatto)',
    weight: 1.4,
  },
  {
    say: '(legge|norma|normativa|decreto|regolamento|governo|comune|regione|ministero|requisiti|bando|domanda|scadenza|obbligo|agevolazioni|contributo|imposta|detrazione)',
    weight: 1.3,
  },
  {
    say: '(si è (svolt*|tenut*|conclus*|chius*)|si sono (svolt*|tenut*|conclus*)|è stat*|sono stat*|abbiamo (partecipato|ospitato|visitato|incontrato|accolto|realizzato|completato|consegnato|concluso|organizzato|raccolto)|ieri|la settimana scorsa|lo scorso|la scorsa|ha partecipato|hanno partecipato)',
    weight: 1.5,
  },
  {
    say: '(espert*|specialist*|professionist*|settore|industria|direttore|presidente|amministratore delegato|dottor|dottoressa|dott|ingegner*|ricercator*|sindaco|assessore|prof)',
    weight: 1,
  },
  {
    say: '(tecnologia|digital*|dati|cloud|intelligenza artificiale|software|innovazione|soluzione|soluzioni|sicurezza|cybersecurity|trasformazione|sistema|impianto|processo)',
    weight: 1,
  },
  {
    say: '(azienda|aziende|imprese|impresa|mercato|strategia|economia|finanza|banca|mutuo|assicurazione|tasse|fisco|pmi|export|startup)',
    weight: 1,
  },
  {
    say: '(salute|alimentazione|vitamina|vitamine|pelle|capelli|proteine|pazienti|malattia|medic*|prevenzione|sintomi|cura|idrata|fibre|calcio|omega|antiossidant*|allergia|sonno)',
    weight: 1,
  },
  {
    say: '(progetto|programma|iniziativa|campagna|scuola|scuole|università|studenti|formazione|percorso|laboratori|bambini|didattica)',
    weight: 1,
  },
  {
    say: '(sapore|croccante|cremos*|fresc*|profumo|note di|retrogusto|formaggio|cioccolato|pomodoro|olio|latte|farina|vitigno|uve|stagionatura|carne|pesce|mozzarella|abbinamento|acidità)',
    weight: 1,
  },
  {
    say: '(cotone|lana|pelle|seta|lino|oro|argento|acciaio|legno|ceramica|vetro|tessuto|materiale|materiali|design|rifiniture|cuciture|motore|batteria|autonomia)',
    weight: 1,
  },
  {
    say: '(servizio|servizi|struttura|offriamo|proponiamo|ci occupiamo di|specializzat*|interventi|manutenzione|assistenza|consulenza|menù|cantina|laboratorio)',
    weight: 1,
  },
  {
    say: '(partita|campionato|squadra|giocatore|vittoria|gol|finale|coppa|classifica|gara|risultato)',
    weight: 0.9,
  },
  {
    say: '(cos è|che cos è|cosa sono|cosa significa|cosa vuol dire|a cosa serve|come funziona|qual è la differenza|da dove viene|quanto dura|quanto costa|quando conviene)',
    weight: 2,
  },
  { say: '(perché|come|quando|quale|quali|cosa)', weight: 0.8, needs: ['question-opening'] },
  {
    say: '(ricorda|ricordate|ricordatevi|attenzione|è importante|importante|bisogna|occorre|è consigliabile|meglio evitare|vi ricordiamo|ti ricordiamo|da sapere|cosa sapere|tenere presente)',
    weight: 1.3,
    evenNegated: true,
  },
  {
    say: '(puoi|potete|potrai|potrete|è possibile|si può) (trovare|consultare|vedere|leggere|scaricare|accedere|visitare|scoprire|ascoltare|richiedere|usare|presentare)',
    weight: 1.5,
  },
  {
    say: '(mescola|versa|lascia (riposare|raffreddare|agire)|cuoci|inforna|taglia|aggiungi|lava|asciuga|applica|conserva|annaffia|innaffia|pota|risciacqua|scalda|spegni|chiudi|controlla|evita|misura)',
    weight: 1.4,
  },
  {
    say: '(italia|italian*|europa|mondo|paesi|nazionale|internazionale|regione|territorio|provincia)',
    weight: 0.4,
  },
  {
    say: '(buon|buona|buone|felice|sereno|serena) (natale|pasqua|anno|domenica|lunedì|weekend|settimana|giornata|serata|feste|compleanno|vacanze|ferragosto|fine settimana|venerdì|sabato|estate)',
    weight: -1.6,
  },
  { say: '(buongiorno|buonanotte|mood|quando ti|quella faccia|ahah*|pov|meme|auguri)', weight: -1.3 },
  {
    say: '(siamo aperti|aperti dal|aperto dal|aperto tutti|saremo aperti|saremo chiusi|aperti anche) [dal|da|tutti|la|anche|a] ',
    weight: 2.2,
  },
] as const satisfies readonly Keyword[];
