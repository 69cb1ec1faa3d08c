import type { CueFile } from './cues.ts';

export const DE_CUES = {
  lang: 'de',
  groups: {
    our: 'unser unsere unserem unseren unserer unseres',
    job: 'köch* koch bäcker* braumeister* konditor* barista* winzer* gärtner* florist* friseur* designer* ingenieur* techniker* fahrer* pilot* trainer* coach* lehrer* apotheker* arzt ärzt* pfleger* kolleg* mitarbeit* azubi* praktikant* ehrenamtl* expert* *berater *beraterin verkäufer* landwirt*',
    boss: 'ceo chef chefin gründer* inhaber* geschäftsführer* *leiter *leiterin vorstand präsident* kapitän',
    team: 'team teams *team *teams crew mannschaft belegschaft leute',
    friend:
      'freund freunde freunden freundin* bestie* kumpel* kolleg* liebsten lieblingsmensch* schwester bruder mama papa nachbar*',
    someone: 'jemand* person* familie partner*',
    post: 'beitrag post video reel artikel link rezept liste tipps',
    file: 'guide* leitfaden ebook* e-book* vorlage* kalender planer whitepaper infografik* pdf rezept rezepte',
  },
  words: {
    'first-person-singular': {
      not: ['(wie|was|wo|wann|welche*) (kann|soll|muss|darf|bekomme) ich', '^(kann|muss|darf|soll) ich'],
    },
    signed: {
      thenName: ['^(lg|vg|(liebe|viele|herzliche|beste|schöne) grüße|herzlichst|deine|dein|eure|euer)'],
    },
    'named-person': {
      thenName: [
        '{our} [<any>] ({job}|{boss})',
        '(ceo|geschäftsführer*|inhaber*|vorstandsvorsitzende*|filialleiter*)',
        'mein name ist',
        'ich heiße',
      ],
      nameThen: [
        '[ist|als] (unser|unsere) [<any>] [<any>] ({job}|{boss})',
        '(eine|einer) {our} ({job}|{team})',
        '(aus|von) {our} [<any>] ({job}|{team})',
        '(ceo|geschäftsführer*|inhaber*|vorstandsvorsitzende*)',
      ],
    },
    'employees-shown': {
      say: [
        '{our} [<any>] [<any>] ({job}|{team})',
        '(menschen|gesichter|köpfe|hände|team) hinter',
        '(lernt|lerne) .. (team|mitarbeit*|kolleg*) kennen',
      ],
      not: [
        '(teil|verstärkung|suchen|sucht|gesucht|kontaktier*|frag|fragt|bewirb*) .. {our} [<any>] [<any>] ({job}|{team})',
        '{our} [<any>] ({job}|{team}) (sucht|erreich*)',
        '{our} <any> (für|mit|hilft|helfen|unterstützt|unterstützen) [<any>] ({job}|{team})',
      ],
    },
    'asks-to-pass-on': {
      say: [
        '(markier*|verlink*|tagge|taggt|nominier*) .. ({friend}|{someone})',
        '(teile|teilt|teilen sie) (diese*|den|das) {post}',
        '(teile|teilt|teilen sie) .. mit .. ({friend}|{someone})',
        '(gern|gerne|bitte|fleißig) (teilen|weitersagen)',
        '(liken|like|likt|kommentieren) (und|&) (teilen|teile|teilt)',
        '(sag|sagt) es [<any>] weiter',
        'weitersagen',
        '(erzähl*|empfiehl|empfehl*|wirb|werbt|schick*) .. (deine*|eure*|einer|einem) [<any>] {friend}',
        '(bring|bringt|nimm|nehmt|lade|lad|ladet|schnapp*|hol|holt) .. {friend}',
      ],
      not: ['(teile|teilt) .. mit uns'],
    },
    'worth-passing-on': {
      say: [
        '(geschenkgutschein*|geschenkkarte*|wertgutschein*)',
        '(empfehlungsprogramm*|empfehlungscode*|empfehlungslink*|freundschaftswerbung|freundschaftscode*|freunde werben freunde|kunden werben kunden)',
        '(für dich|dir|du) und (dein|deine|deinen|eine|einen) [<any>] {friend}',
        '(gratis|kostenlos*|kostenfrei*) [<any>] {file}',
        '(lade|lad|ladet|download) .. {file}',
        'zum (ausdrucken|ausmalen|herunterladen)',
        '(ausmalbild*|druckvorlage*|checkliste*)',
        '(speicher*|merk*) [dir|euch] (diese*|den|das|die) {post}',
        '(rezept|rezepte) .. .. <url>',
        '(zum|ganze|komplette) rezept',
        '(rezept|rezepte) (findet|findest|gibt|unten|hier|im blog|auf dem blog|auf unserer website)',
      ],
      not: [
        '(gewinn*|verlos*) .. .. (geschenkgutschein*|geschenkkarte*|wertgutschein*)',
        '(auf|ohne|altes|geheimes|neue*|unserem) (rezept|rezeptur)',
      ],
    },
  },
} as const satisfies CueFile;
