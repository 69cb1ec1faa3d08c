import type { Keyword } from '../keywords.ts';

export const IT_EXCLUSIVE_INFO = [
  {
    say: '(in anteprima|anteprima|anteprime|in anteprima assoluta|anteprima mondiale|anteprima nazionale)',
    weight: 3.5,
  },
  { say: '(in esclusiva|esclusiva|esclusivo|esclusivi|esclusive)', weight: 1.5 },
  {
    say: '(contenut*|intervista|video|foto|scatti|immagini|notizia|notizie|backstage|traccia|brano|incontro|dietro le quinte) (esclusiv*|inedit*|in esclusiva|mai vist*|segret*)',
    weight: 3.5,
  },
  {
    say: '(prime immagini|prima immagine|primo sguardo|prime foto|prima foto|prime anticipazioni|primi scatti|primo teaser|primo estratto)',
    weight: 3.5,
  },
  {
    say: '(anticipazione|anticipazioni|anticipo|sneak peek|spoiler|preview|piccolo indizio|un indizio|indizi|un assaggio di|sbirciatina|sbirciata|first look)',
    weight: 3,
  },
  { say: '(teaser|trailer)', weight: 2 },
  {
    say: '(accesso (anticipato|prioritario|esclusivo|riservato|vip|in anteprima)|early access|prevendita riservata|prevendita esclusiva|private access|priorità di acquisto)',
    weight: 4,
  },
  {
    say: '(sii|siate|essere|sarai|sarete|tra|fra) [tra|fra] [i|le] (primi|prime|primo|prima) (a|ad) ',
    weight: 4,
  },
  {
    say: '(i primi|le prime|per primo|per prima|per primi) (a|ad) (sapere|saperlo|scoprire|scoprirlo|vedere|vederlo|provare|provarlo|ricevere|conoscere|leggere|ascoltare|assaggiare)',
    weight: 4,
  },
  {
    say: '(prima di tutti|prima degli altri|prima di chiunque|prima dell uscita|prima del lancio|in anticipo|prima che esca|prima della presentazione|un giorno prima|<number> ore prima|una settimana prima)',
    weight: 3.5,
  },
  {
    say: '(riservat*|esclusivamente|solo|soltanto|unicamente|dedicat*) (a|ai|agli|alle|per|per i|per gli|per chi) [nostri|nostre|gli|i|le|tutti gli|è] ({customer}|iscritt*|newsletter|community|canale|insider|possessori|chi ci segue)',
    weight: 3,
  },
  {
    say: '({customer}|iscritt*|chi è iscritto|chi riceve|la newsletter) .. (in anteprima|per primi|in anticipo|prima di tutti|prima degli altri|un giorno prima)',
    weight: 4,
  },
  {
    say: '(iscriviti|iscrivetevi|unisciti|entra) .. (newsletter|canale|lista|waiting list|club) .. (anteprima|per prim*|anticipo|esclusiv*)',
    weight: 3.8,
  },
  {
    say: '(lista d attesa|waiting list|waitlist|su invito|solo su invito|area riservata|close friends|amici stretti)',
    weight: 2.5,
  },
  {
    say: '(mai svelat*|mai mostrat*|inedit*|mai pubblicat*|ancora top secret|top secret|segretissim*|non ancora (uscit*|svelat*|annunciat*|disponibil*)|ancora segret*)',
    weight: 2.3,
    evenNegated: true,
  },
  {
    say: '(non possiamo [ancora] (dire|svelare|dirvi|svelarvi|mostrarvi)|non vi diciamo|non diciamo altro|presto vi sveleremo|sveleremo|vi sveliamo|sveliamo|possiamo solo dirvi|acqua in bocca|vi diciamo solo)',
    weight: 2.3,
    evenNegated: true,
  },
  {
    say: '(qualcosa (di grande|di nuovo|di speciale|bolle in pentola|sta arrivando|sta per)|grandi novità in arrivo|una sorpresa|big news|stiamo preparando|bolle in pentola|stiamo lavorando a qualcosa)',
    weight: 2,
  },
  {
    say: '(solo qui|solo per voi|solo per te|soltanto qui|voi siete i primi|siete i primi|in super anteprima|ve lo diciamo in anteprima)',
    weight: 3.2,
  },
  {
    say: '(prototipo|bozzetto|bozzetti|in fase di sviluppo|work in progress|versione beta|dal nostro laboratorio)',
    weight: 2,
  },
  {
    say: '(restate sintonizzati|resta sintonizzato|stay tuned|coming soon|presto|a breve|prossimamente|manca poco|ci siamo quasi)',
    weight: 0.8,
  },
  {
    say: '(scont*|offert*|prezz*|promo*|vantagg*|tariff*|codice|regalo|omaggio) (esclusiv*|riservat*|dedicat*|in esclusiva)',
    weight: -2.5,
  },
  {
    say: '(esclusiv*) (location|design|materiali|villa|residenza|hotel|boutique|collezione|distributor*|concessionari*)',
    weight: -1.8,
  },
  { say: '(proiezione|serata|biglietti) .. anteprima', weight: -1 },
  {
    say: '({customer}|membri del club|possessori della tessera|chi ha la tessera) .. (da domani|da oggi|già) .. (tutti gli altri|gli altri)',
    weight: 3,
  },
  {
    say: '(in esclusiva|in anteprima|primissime immagini|prime immagini) .. (per chi|per voi|per te|per i nostri|segue|solo qui)',
    weight: 2.5,
  },
  { say: 'primissim* (immagini|foto|scatti|anticipazioni|dettagli)', weight: 3.5 },
] as const satisfies readonly Keyword[];
