import type { Keyword } from '../keywords.ts';

export const IT_IDEAS = [
  {
    say: '(quale|quali|che|cosa|che cosa|chi|dove) .. (dovremmo|dobbiamo|potremmo|possiamo) .. (creare|fare|lanciare|aggiungere|proporre|inventare|preparare|produrre|cucinare|chiamare|chiamarlo|chiamarla|trattare|invitare|aprire|mettere|provare|sfornare|portare|riportare)',
    weight: 5,
    needs: ['question'],
  },
  { say: '(dovremmo|dobbiamo|potremmo)', weight: 2.5, needs: ['question'] },
  {
    say: '(quale|quali|che|cosa|che cosa|chi|dove) .. (vorresti|vorreste|ti piacerebbe|vi piacerebbe|desideri|desiderate) .. (vedere|trovare|assaggiare|avere|che|leggere|ascoltare|scoprire|aggiungere|approfondire|sentire|ritrovare|nel|nella)',
    weight: 4.5,
  },
  {
    say: '(vorresti|vorreste|ti piacerebbe|vi piacerebbe) .. (vedere|trovare|che|assaggiare|ritrovare|avere)',
    weight: 2.8,
    needs: ['question'],
  },
  {
    say: '(prossimo|prossima|prossimi|prossime|futuro|futura) .. (idea|idee|proponi|proponete|scegliete voi|immagina|vota|quale|vorreste|decidete voi|decidi tu)',
    weight: 3.5,
  },
  {
    say: '(quale|quali|che|qual) .. (prossimo|prossima|prossimi|prossime|sarà il prossimo|sarà la prossima)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(suggerimento|suggerimenti|suggerisci|suggerite|suggeriscici|suggeriteci|suggerire|consigliateci|consigliaci|scatola delle idee|cassetta delle idee)',
    weight: 3.2,
  },
  { say: '(le tue|le vostre|la tua|la vostra|tutte le) (idea|idee|proposte|proposta|richieste)', weight: 3 },
  {
    say: '(inviaci|inviateci|mandaci|mandateci|condividi|condividete|proponi|proponici|proponete|proponeteci|scrivici|scriveteci|dicci|diteci|lascia|lasciate|raccontaci|presenta|candida) .. (idea|idee|propost*|suggeriment*|progetto|progetti|disegno|disegni|bozzett*|desideri)',
    weight: 4,
  },
  {
    say: '(aiutaci|aiutateci|dacci una mano|dateci una mano) (a|ad) (trovare|scegliere|creare|migliorare|immaginare|decidere|inventare|battezzare|dare|costruire|progettare|sviluppare)',
    weight: 4.2,
  },
  {
    say: '(trova|trovate|trovare|scegli|scegliete|proponi|proponete|inventa|inventate|cerchiamo|dare|diamo|date|serve) .. (nome|slogan|soprannome|nomignolo) [per|al|alla|a|da]',
    weight: 3.5,
  },
  {
    say: '(come (la|lo|li|le|lo vorreste|la vorreste) (chiamiamo|chiameresti|chiamereste|chiamereste|battezziamo)|che nome (gli|le|daresti|dareste|diamo)|quale nome)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(immagina|immaginate|disegna|disegnate|crea|create|inventa|inventate|progetta|progettate) (il tuo|la tua|il vostro|la vostra|il|la|lo|un|una|il nostro|la nostra|l) [<any>] (prossim*|futur*|nuov*|ideale|dei sogni|dei tuoi sogni|dei vostri sogni|perfett*|{product}|etichetta|logo|mascotte|maglia)',
    weight: 3.5,
  },
  {
    say: '(dei tuoi sogni|dei vostri sogni|ideale|che non c è ancora|che ancora non esiste|che manca)',
    weight: 1.8,
    needs: ['question'],
  },
  {
    say: '(co-creazione|cocreazione|co-progettazione|coprogettazione|crowdsourcing|bilancio partecipativo|call for ideas|call for proposals|concorso di idee|percorso partecipato|chiamata alle idee|raccolta idee|raccogliamo idee)',
    weight: 3,
  },
  {
    say: '(beta tester*|betatester*|tester|cerchiamo tester|panel di prova|diventa tester|diventare tester|programma beta|fase di test|gruppo di prova)',
    weight: 4.8,
  },
  {
    say: '(se potessi|se poteste|se tu potessi|se dovessi|se doveste) .. (creare|inventare|aggiungere|cambiare|migliorare|scegliere|avere|portare)',
    weight: 3.8,
  },
  {
    say: '(riportare|riportiamo|rimettere|rimettiamo|far tornare|facciamo tornare|rifare|rifacciamo|torni|tornasse) .. (menù|carta|collezione|gamma|catalogo|gusto|ricetta|modello|banco|produzione)',
    weight: 3.2,
    needs: ['question'],
  },
  {
    say: '(cosa (ti|vi) manca|cosa manca|cosa possiamo migliorare|cosa potremmo migliorare|come possiamo migliorare|come potremmo migliorare|cosa cambiereste|cosa cambieresti|cosa miglioreresti)',
    weight: 3.8,
  },
  {
    say: '(di cosa|quali argomenti|quali temi|che argomenti|che tema|quale argomento|quali domande) .. (vorreste|vorresti|parliamo|parlare|trattare|affrontare|approfondire|podcast|diretta|video|post)',
    weight: 3.8,
    needs: ['question'],
  },
  {
    say: '(decidete voi|decidi tu|scegliete voi|scegli tu|la scelta è vostra|lo decidete voi|sarete voi a decidere|sarete voi a scegliere|il vostro voto deciderà)',
    weight: 2,
  },
  {
    say: '(stiamo pensando a|stiamo lavorando a|siamo indecisi|stiamo progettando|stiamo studiando) .. (nuov*|prossim*|nome|futur*|gusto)',
    weight: 2.3,
    needs: ['post:question'],
  },
  {
    say: '(diventerà realtà|verrà prodotto|verrà realizzat*|lo produrremo|la produrremo|entrerà in produzione|entrerà nel menù|lo realizzeremo|la realizzeremo|finirà nel menù|la più bella diventerà)',
    weight: 2.5,
  },
  {
    say: '(idea regalo|idee regalo|idee look|idee per (la casa|natale|il weekend|la tavola|la cena|arredare|un regalo)|idee originali|idea per (la cena|un regalo|il weekend)|ottima idea|buona idea|piena di idee|tante idee|che idea|l idea (è|di|era)|nessuna idea|idea di)',
    weight: -2.2,
  },
  {
    say: '(inviateci|inviaci|mandateci|mandaci|aspettiamo|raccontateci|scriveteci|raccogliamo) (le vostre idee|le tue idee|la tua idea|la vostra idea|le vostre proposte|i vostri suggerimenti|i tuoi suggerimenti)',
    weight: 4,
  },
  { say: 'cerchiamo .. (tester|betatester|beta tester|tester volontari)', weight: 4.8 },
  {
    say: '(lo|la|li|le|il prossimo|la prossima) .. (decidete voi|decidi tu|scegliete voi|scegli tu)',
    weight: 3,
  },
  {
    say: '(proponetelo|proponetela|proponilo|proponila|proponetecelo|suggeritecelo|suggeriscicelo)',
    weight: 3,
  },
  {
    say: '(vota|votate|scegli|scegliete|decidi|decidete) (il nuovo|la nuova|il prossimo|la prossima|il futuro|la futura|quale (produrre|realizzare))',
    weight: 3.8,
  },
  { say: '(ci serve|serve|manca) (un nome|il nome|uno slogan|la vostra idea)', weight: 3.5 },
] as const satisfies readonly Keyword[];
