import type { CueFile } from './cues.ts';

export const IT_CUES = {
  lang: 'it',
  groups: {
    our: 'nostro nostra nostri nostre',
    job: 'chef cuoco cuoca cuochi fornaio fornai pasticcer* pizzaiol* barist* artigian* sommelier fiorist* stilist* parrucchier* designer ingegner* pilota piloti autist* allenat* istruttor* insegnant* maestr* farmacist* dottor* medico medici infermier* collega collegh* collaborat* dipendent* volontar* espert* consulent* commess* agricolt* enolog*',
    boss: 'ceo direttore direttrice presidente amministratore-delegato amministratrice-delegata fondat* cofondat* titolare proprietari* responsabile',
    team: 'team squadra staff personale equipaggio ragazzi ragazze',
    friend: 'amico amica amici amiche bestie* collega collegh* mamma papà sorell* fratell* fidanzat*',
    someone: 'qualcuno persona persone famiglia* chi dolce-metà',
    share: 'condividi condividilo condividila condividete condividetelo',
    post: 'post ricetta lista video reel articolo notizia',
    file: 'guida guide ebook* e-book* scheda schede calendario infografica pdf ricettario ricetta ricette',
  },
  words: {
    'first-person-singular': {
      not: [
        '(mamma|dio|cuore|amore) (mio|mia)',
        '^(come|dove|quando|cosa|quanto) .. (posso|devo|faccio|ho)',
        '(un|il|metti|lascia*) mi piace',
        "anch'io",
        'vicino a me',
      ],
    },
    signed: {
      thenName: ['^(baci|un abbraccio|abbracci|saluti|con affetto)'],
    },
    'named-person': {
      thenName: [
        '{our} [<any>] ({job}|{boss})',
        '(ceo|amministratore delegato|amministratrice delegata|direttore generale|direttrice generale)',
        '(mi chiamo|il mio nome è)',
      ],
      nameThen: [
        '[è] [il|la] {our} [<any>] [<any>] ({job}|{boss})',
        '(uno|una) (dei|delle|degli) {our} [<any>] ({job}|{team})',
        '(del|della) {our} ({job}|{team})',

        '(ceo|amministratore delegato|direttore generale)',
      ],
    },
    'employees-shown': {
      say: [
        '{our} [<number>] [<any>] ({job}|{team})',
        '{our} tecnici',
        'tutto (il team|lo staff)',
        'tutta la squadra',
        '(persone|volti|mani|team|squadra|chi lavora) dietro',
        '(conosci|conoscete|presentiamo) (il|la|i|lo|le) [{our}] ({job}|{team})',
      ],
      not: [
        '{our} <any> (per|aiuta*|con) [<any>] ({job}|{team})',
        '(unisciti|unirti|parte|entrare|entra|contatt*|chiama|chiedi|scrivi|ampliare|rafforzare|cerchiamo) .. {our} [<any>] ({job}|{team})',
      ],
    },
    'asks-to-pass-on': {
      say: [
        '(tagga|taggate|taggare|menzion*|nomina|nominate) .. ({friend}|{someone})',
        '{share} (questo|questa|il|la) {post}',
        '{share} .. ({friend}|{someone})',
        '(condividilo|condividetelo|condividila)',
        '(like|mi piace|commenta|salva) e {share}',

        '(passa|passate) parola',
        '(passaparola|fai girare|fate girare)',
        '(dillo|ditelo|raccontalo|parlane|parlatene|invita|invitate|porta|portate|consiglia*|presenta) .. {friend}',
        '(invia|inviate|manda|mandate|mandalo|invialo|inoltra) .. {friend}',
      ],
      not: ['{share} .. con noi', '{share} (la tua|il tuo|le tue|i tuoi|le vostre|la vostra)', 'non {share}'],
    },
    'worth-passing-on': {
      say: [
        '(carta|carte|buono|buoni|card) regalo',
        '(gift card|gift cards)',
        '(codice|programma|link|bonus) (amico|invito|referral|porta un amico|presenta un amico)',
        'per te e (un|una|il tuo|la tua|i tuoi|le tue) [<any>] {friend}',
        '(scarica*|stampa|stampate) .. {file}',
        '{file} [<any>] [<any>] (gratuit*|gratis|da scaricare|da stampare|scaricabil*|stampabil*)',
        '(da stampare|stampabil*|scaricabil*|da colorare|checklist)',
        '(salva|salvate) (questo|questa) {post}',
        '(salvalo|salvala) per',
        '(ricetta|ricette) .. .. <url>',
        '(ricetta|ricette) (complet*|qui|in bio|nei commenti|sul blog)',
        '(scopri*|trova|trovate|ecco|provate|guarda) .. (ricetta|ricette)',
      ],
      not: [
        '(vinc*|concorso|in palio|partecip*) .. .. (carta|carte|buono|buoni|card|gift) (regalo|card|cards)',
        '(nuova|nuove|tua|segreta|antica|originale) (ricetta|ricette)',
      ],
    },
  },
} as const satisfies CueFile;
