import type { Keyword } from '../keywords.ts';

export const IT_OPINION = [
  {
    say: '(vota|votate|votare|votaci|votateci) (qui|ora|subito|nei|nelle|nel|il|la|per|con|su|sul|sotto|adesso|entro|anche)',
    weight: 3.5,
  },
  { say: '(vota|votate|votaci|televoto|ai voti|il tuo voto|i vostri voti|si vota)', weight: 2.8 },
  {
    say: '(sondaggio|sondaggi|questionario|questionari|survey|indagine) [online|veloce|anonimo|di]',
    weight: 2.8,
  },
  {
    say: '(rispondi|rispondete|partecipa|partecipate|compila|compilate|rispondere|compilare) .. (sondaggio|questionario|indagine|survey|domand*)',
    weight: 4.2,
  },
  {
    say: '(quale|quali|qual|quale tra|chi) .. (preferisc*|preferit*|preferireste|preferiresti|scegli|sceglieresti|scegliete|scegliereste|vince|cuore|indosseresti|indossereste|vi piace|ti piace|mangeresti|bevi|porteresti)',
    weight: 4.2,
    needs: ['question'],
  },
  {
    say: '(qual è|quale è|quali sono|qual era) (il tuo|la tua|il vostro|la vostra|i tuoi|le tue|i vostri|le vostre)',
    weight: 3.5,
  },
  { say: '(quale|quali)', weight: 0.8, needs: ['question'] },
  {
    say: '(preferisci|preferite|preferireste|preferiresti|meglio|scegli|scegliete|cosa scegli|cosa scegliete|cosa preferisci|cosa preferite)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(team <any> o|team <any> oppure|team <any> vs|di che team|che team sei|da che parte|siete più|sei più|sei tipo da|siete tipi da|sei del team|siete del team)',
    weight: 4,
  },
  { say: '(o|oppure|vs)', weight: 1.2, needs: ['choice-list'] },
  { say: '(o|oppure)', weight: 2, needs: ['choice-list', 'post:short'] },
  { say: '<number> o <number>', weight: 3, needs: ['question'] },
  {
    say: '(dolce|salato|mare|caffè|tè|bianco|rosso|nero|con|pizza|panettone|mattina|classic*|caldo|sì|fondente|città|alba|carta|tacchi|oro|❤|👍|🔥|a|1) (o|oppure) [il|la|le|i|senza]',
    weight: 2.2,
    needs: ['question'],
  },
  {
    say: '(sì o no|pro o contro|favorevoli o contrari|favorevole o contrario|promosso o bocciato|promossa o bocciata|mi piace o|top o flop|d accordo|siete d accordo|sei d accordo)',
    weight: 3.8,
  },
  { say: '(cosa|che|che cosa) [ne] (ne pensi|ne pensate|pensi|pensate|ne dici|ne dite) ', weight: 3.8 },
  {
    say: '(la tua opinione|la vostra opinione|il tuo parere|il vostro parere|la tua esperienza|il tuo giudizio|i vostri pareri|le vostre opinioni|la vostra impressione|le tue impressioni|le vostre impressioni)',
    weight: 3.2,
  },
  {
    say: '(dicci|diteci|scrivici|scriveteci|raccontaci|raccontateci|lasciaci|lasciateci|lascia|dacci|dateci|facci sapere|fateci sapere|fammi sapere|condividi) [nei commenti|qui] .. (parere|opinione|recensione|feedback|voto|cosa ne pensi|cosa ne pensate|impressioni|preferit*|quale|come ti sei trovat*|come vi siete trovat*)',
    weight: 4.2,
  },
  {
    say: '(dicci|diteci|facci sapere|fateci sapere|scrivicelo|scrivetecelo|diccelo|ditecelo|faccelo sapere|scrivilo|scrivetelo) [la tua|la vostra] [nei commenti|qui sotto|sotto|con]',
    weight: 2.3,
  },
  {
    say: '(dì la tua|dite la vostra|di la tua|vogliamo sapere|vogliamo sentire|siamo curiosi|la parola a voi|a voi la parola|la tua opinione conta|il tuo parere conta|ascoltiamo)',
    weight: 3,
  },
  {
    say: '(valuta|valutaci|valutateci|giudica|recensisci|recensiscici|recensiteci|dai un voto|date un voto|da 1 a 10|quante stelle|che voto) [la|il|da|i|su|ci|dai|date]',
    weight: 3.5,
  },
  {
    say: '(lascia|lasciaci|lasciateci|scrivi|scrivici|scriveteci) .. (recensione|recensioni|stelle|stellina)',
    weight: 4,
  },
  {
    say: '(scegli|scegliete|eleggi|eleggete|nomina) .. (preferit*|vincitor*|miglior*|nei commenti|squadra)',
    weight: 3.5,
  },
  { say: '(nei commenti|qui sotto|nel box|con un emoji|con un cuore|👇)', weight: 1 },
  {
    say: '(il tuo|la tua|il vostro|la vostra|i vostri|le vostre|i tuoi|le tue) .. (preferit*|del cuore|irrinunciabil*)',
    weight: 2.5,
    needs: ['question'],
  },
  { say: '(ti è|vi è|ti sono|vi sono) [già] (piaciut*|servit*)', weight: 2.8, needs: ['question'] },
  {
    say: '(hai|avete|l hai|l avete|li hai) [già|mai] (provat*|assaggiat*|vist*|lett*|ascoltat*|acquistat*|usat*)',
    weight: 2.2,
    needs: ['question'],
  },
  {
    say: '(ti piace|vi piace|ti piacciono|vi piacciono|ti convince|vi convince|la indosseresti|lo indosseresti|lo indossereste|lo comprereste|lo compreresti|chi approva|approvate)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(come ti sei trovat*|come vi siete trovat*|come è andat* la|come lo preferisci|come lo preferite|come la preferisci|come la preferite|come lo bevi|come lo bevete|come lo mangi)',
    weight: 3.2,
    needs: ['question'],
  },
  { say: '(secondo (te|voi|te qual|voi qual)|per (te|voi))', weight: 1.8, needs: ['question'] },
  { say: '(e tu|e voi|e il vostro|e la vostra|e il tuo|e la tua)', weight: 1.5, needs: ['question'] },
  {
    say: '(man of the match|mvp|giocatore del mese|gol del mese|il migliore in campo|miglior goal)',
    weight: 2.3,
  },
  {
    say: '(sfida|duello|battle|dilemma|eterna lotta|domanda del giorno|testa a testa|la domanda è)',
    weight: 1.3,
  },
  {
    say: '(completa la frase|in una parola|descrivi|descrivete|con tre parole|con un emoji|la tua top|la vostra top|metti in ordine|classifica personale)',
    weight: 2.3,
  },
  { say: '(like per|cuore per|metti ❤|metti 👍|❤ per|👍 per|🔥 per|metti un cuore se|like se)', weight: 3 },
  {
    say: '(lo sapevi|lo sapevate|sapevi che|sapevate che|sai che|sapete che|sai cosa|sapete cosa|stai cercando|cerchi|cercate|voglia di|hai bisogno|avete bisogno|conosci già|sei pronto|siete pronti|pronti per|chi viene|chi vuole)',
    weight: -2,
  },
  {
    say: '(secondo (un|il|una) (sondaggio|indagine|ricerca)|dal sondaggio|risultati del sondaggio|i risultati|al voto|elezioni|ha votato|hanno votato)',
    weight: -2,
  },
  { say: '(con <any> o senza|senza <any> o con|<any> o <any> team) [<any>]', weight: 4 },
  { say: '(con|senza) .. o (con|senza|in) ', weight: 3, needs: ['question'] },
] as const satisfies readonly Keyword[];
