import type { Keyword } from '../keywords.ts';

export const IT_REVIEWS = [
  { say: '(<number> stelle|cinque stelle|5 stelle|quattro stelle|a cinque stelle) [su|di|per]', weight: 3 },
  { say: '(⭐⭐⭐|★★★|🌟🌟🌟)', weight: 4 },
  { say: '<score>', weight: 3.5 },
  {
    say: '(voto|punteggio|valutazione|media|giudizio|rating) [medio|media|di|complessivo] (<score>|<number>)',
    weight: 3.2,
  },
  {
    say: '(recensione|recensioni|recensito|recensita|recensiscono|recensisce|testimonianza|testimonianze|review|reviews|feedback)',
    weight: 3,
  },
  {
    say: '(recensione|recensioni|opinioni|parole|commenti|testimonianze|messaggio|feedback|pensieri) (di|dei|delle|della|su|da) (chi|nostri|nostre|una nostra|un nostro|clienti|google|tripadvisor|trustpilot|<any>)',
    weight: 3,
  },
  {
    say: '(cosa|ecco cosa|quello che|cosa ne|ciò che|come) (dicono|pensano|raccontano|scrivono|dice|pensa|scrive|parlano) (di noi|i nostri|le nostre|i clienti|chi|gli esperti|la stampa|gli ospiti|del|della|dei)',
    weight: 4,
  },
  {
    say: '(dicono|scrivono|parlano|hanno detto|hanno scritto) (di noi|del nostro|della nostra|i nostri|di questo)',
    weight: 3.5,
  },
  {
    say: '(i nostri|le nostre|nostri|un nostro|una nostra|un|una) {customer} (dice|dicono|ci scrive|ci scrivono|ha scritto|hanno scritto|consigliano|lo confermano|la adorano|lo adorano|hanno valutato|soddisfatt*|felici|content*|entusiast*|ci ha scritto)',
    weight: 3.5,
  },
  { say: '(cliente|clienti|ospiti|pazienti) (soddisfatt*|felici|felice|content*|entusiast*)', weight: 3 },
  {
    say: '(premio|premi|premiato|premiata|premiati|premiate|riconoscimento|riconoscimenti|medaglia|medaglie|award|awards|oscar del|certificazione di qualità|sigillo)',
    weight: 2,
  },
  {
    say: '(abbiamo vinto|ha vinto|hanno vinto|ci siamo aggiudicati|si aggiudica|si è aggiudicat*|abbiamo ricevuto|ha ricevuto|ha ottenuto|abbiamo ottenuto|abbiamo conquistato|conquista|ha conquistato|vincitore del|vincitrice del|insignit*) .. (premio|medaglia|riconoscimento|award*|oro|argento|forchette|bicchieri|stella|titolo)',
    weight: 4,
  },
  {
    say: '(medaglia d oro|medaglia d argento|medaglia di bronzo|tre bicchieri|stella michelin|guida michelin|gambero rosso|slow food|bandiera blu|due forchette|tre forchette|travellers choice|red dot|compasso d oro|tre coni|cappello|altroconsumo|sbarro|prodotto dell anno|premio innovazione)',
    weight: 3,
  },
  {
    say: '(elett*|votat*|nominat*|eletto|eletta|riconosciut*|inserit*|selezionat*|scelt*|classificat*|premiat*|considerat*) [come|tra|fra|da] [i|il|la|le|una delle|uno dei|tra i|tra le] (miglior*|prim*|top|preferit*|numero uno|eccellenz*|prodotto dell anno)',
    weight: 4,
  },
  {
    say: '(tra|fra|uno dei|una delle|dentro) [i|le] [<number>|dieci|cento] (miglior*|più apprezzat*|più amat*|più votat*)',
    weight: 3,
  },
  {
    say: '(il|la|i|le) miglior* <any> (d italia|dell anno|del mondo|di roma|di milano|di napoli|di torino|della città|della regione|italian*|al mondo|in italia)',
    weight: 3.5,
  },
  {
    say: '(classifica|classifiche|ranking|top <number>|primo posto|primi posti|al primo posto|numero uno|secondo posto|terzo posto|podio)',
    weight: 2.5,
  },
  { say: '(finalist*|candidat* al premio|nomination|nominat* ai|in nomination|semifinalist*)', weight: 2.5 },
  {
    say: '(più vendut*|bestseller*|best seller*|i più amati|le più amate|il più amato|la più amata|più richiest*|più ordinat*|i preferiti dei|il preferito dei|più lett*|amatissim*|più scaricat*|il più votato)',
    weight: 3,
  },
  {
    say: '(consigliat*|raccomandat*|approvat*|promoss*|certificat*|apprezzat*) (da|dai|dagli|dalle|dalla|a pieni voti)',
    weight: 3,
  },
  {
    say: '(consigliatissim*|super consigliat*|lo consiglio|la consiglio|li consiglio|le consiglio|ve lo consiglio|da consigliare|consiglio vivamente|straconsigliat*|ci tornerò|ci torneremo|torneremo|ci ritorneremo|tornerò sicuramente|esperienza (fantastica|stupenda|meravigliosa|indimenticabile|top))',
    weight: 3,
  },
  {
    say: '(ottim*|eccellent*|fantastic*|stupend*|meraviglios*|perfett*|incredibil*|buonissim*|bellissim*|squisit*|delizios*|professional*|gentilissim*|impeccabil*|eccezional*|top)',
    weight: 2,
    needs: ['quotation'],
  },
  {
    say: '(ottim*|eccellent*|fantastic*|il miglior*|la migliore|consigli*|perfett*|bravissim*|impeccabil*|squisit*|mai provat*|mai mangiat*)',
    weight: 3,
    needs: ['quote-credit'],
  },
  {
    say: '(secondo (la rivista|la guida|gli esperti|la stampa|la classifica|i nostri clienti|i lettori|altroconsumo|tripadvisor|forbes|il sole|gambero)|a detta di|parola di (cliente|chi))',
    weight: 3,
  },
  {
    say: '(parla di noi|parlano di noi|ha parlato di noi|ci segnala|ci ha dedicato|articolo dedicato|rassegna stampa|visto su|citati da|citato da|dicono di noi|ci ha recensit*)',
    weight: 3,
  },
  {
    say: '(a confronto|confronto tra|messi a confronto|abbiamo testato|abbiamo provato|abbiamo messo alla prova|la nostra prova|test comparativo|il nostro verdetto|la nostra recensione|prova su strada|la recensione di)',
    weight: 2.5,
  },
  {
    say: '(testat*|clinicamente|dermatologicamente|provat*) (testat*|provat*|da|su|clinicamente|approvat*)',
    weight: 1.5,
  },
  {
    say: '<percent> (dei|delle|degli|di) (clienti|utenti|donne|consumatori|pazienti|partecipanti|intervistat*|studenti|nostri) .. (consigli*|soddisfatt*|conferm*|not*|tornerebb*|rifarebb*|promuov*|dichiara*)',
    weight: 4,
  },
  {
    say: '(grazie|ringrazia*) .. (recensione|recensioni|per le tue parole|per le vostre parole|per il premio|riconoscimento|per averci votat*|per averci scelt* come)',
    weight: 3,
  },
  {
    say: '(orgoglios*|felici|onorat*|fier*) .. (premio|riconoscimento|premiat*|classifica|selezionat*|medaglia|nomination)',
    weight: 3.2,
  },
  {
    say: '(caso di successo|case history|case study|storia di successo|prima e dopo|la sua esperienza|racconta la sua esperienza|ci racconta la sua)',
    weight: 1.8,
  },
  {
    say: '(lasciaci|lasciateci|lascia|scrivi|scrivici|dacci|dateci|inviaci) .. (recensione|recensioni|feedback|opinione|voto)',
    weight: -2.2,
  },
  {
    say: '(vinci|vincere|partecipa*|in palio|concorso|estrazione|montepremi) .. (premio|premi|vincitor*)',
    weight: -2.5,
  },
  {
    say: '(concorso a premi|premio (nobel|produzione|di risultato|strega|oscar)|premi oscar|stelle (marine|cadenti|filanti)|hotel <number> stelle|notte di stelle|consegna dei premi)',
    weight: -2,
  },
  {
    say: '(complimenti|congratulazioni|bravi|bravissim*) .. (vincitor*|vincitric*|premiat*|finalist*)',
    weight: -1.8,
  },
  {
    say: '(nel suo test|nella sua recensione|nella nostra recensione|nel test di|nella classifica (dei|delle|di)|inserit* nella|inserit* nel|segnalat* dalla guida|citat* dalla guida)',
    weight: 3,
  },
  {
    say: '(scrive|scrivono|commenta|racconta|dice) .. (cliente|clienti|ospite|ospiti|rivista|magazine|test|google|tripadvisor)',
    weight: 2.5,
  },
  { say: '(messo|messi|messe|mettiamo) a confronto', weight: 1.5 },
  {
    say: '(il|la|i|le) (più|miglior*) .. (abbia mai|abbiamo mai|mai avuto|mai provat*|mai mangiat*|mai assaggiat*|mai vist*)',
    weight: 3.5,
  },
  {
    say: '(entra|entrano|entriamo|siamo) (tra|fra) (i|le) (<number>|cento|dieci|venti|primi|prime|top|finalist*|miglior*)',
    weight: 3.2,
  },
] as const satisfies readonly Keyword[];
