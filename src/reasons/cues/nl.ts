import type { CueFile } from './cues.ts';

export const NL_CUES = {
  lang: 'nl',
  groups: {
    our: 'ons onze',
    job: 'chef chefs chefkok* kok koks bakker bakkers barista* bartender* brouwer* slager* bloemist* stylist* kapper* kapster* ontwerper* ingenieur* monteur* chauffeur* piloot piloten trainer* coach* instructeur* docent* apotheker* arts artsen verpleegk* collega* medewerk* werknemer* *medewerker *medewerkers vrijwillig* expert experts specialist* adviseu* verkoper* boer boeren teler*',
    boss: 'ceo directeur directrice voorzitter eigenaar eigenaresse oprichter* manager *manager bedrijfsleider hoofd',
    team: 'team teams *team personeel crew mensen',
    friend: 'vriend vrienden vriendin* bestie* maatje* collega* mama papa zus broer buren buurman buurvrouw',
    someone: 'iemand persoon personen familie gezin partner lief',
    post: 'bericht post recept lijst* video reel artikel link tips',
    file: 'gids gidsen ebook* e-book* template* kalender planner infographic pdf whitepaper recept recepten',
  },
  words: {
    'first-person-singular': {
      not: ['(hoe|waar|wanneer|wat|waarom|welke) (kan|moet|mag|krijg) ik', 'ik ook'],
    },
    signed: {
      thenName: ['^(groetjes|groeten|groet|liefs|[met] (hartelijke|vriendelijke) groet)'],
    },
    'named-person': {
      thenName: [
        '{our} [<any>] ({job}|{boss})',
        '(ceo|algemeen directeur|bedrijfsleider|filiaalmanager)',
        '(mijn naam is|ik heet)',
      ],
      nameThen: [
        '[is] {our} [<any>] [<any>] ({job}|{boss})',
        '(een|één) van {our} [<any>] ({job}|{team})',
        '(uit|van) {our} [<any>] ({job}|{team})',
        '(ceo|algemeen directeur|bedrijfsleider)',
      ],
    },
    'employees-shown': {
      say: [
        '{our} [<any>] [<any>] ({job}|{team})',
        '(het hele|heel het|heel ons) team',
        '(mensen|gezichten|handen|team|makers) achter (de|het|ons|onze|deze|dit|<hashtag>)',
        '(maak kennis met|ontmoet) (het|de) [<any>] ({job}|{team})',
      ],
      not: [
        '{our} <any> (voor|met|helpt|helpen) [<any>] ({job}|{team})',
        '(kom|word|werk*|versterk*|lid|bel|mail|app|contact*|contact op met|vraag*|solliciteer|zoeken) .. {our} [<any>] ({job}|{team})',
        '{our} [<any>] ({job}|{team}) (zoek*|breidt)',
      ],
    },
    'asks-to-pass-on': {
      say: [
        '(tag|noem|vermeld|nomineer) .. ({friend}|{someone})',
        '(deel|delen) (dit|deze|het) {post}',
        '(deel|delen) .. met .. ({friend}|{someone})',
        'deel (dit|het) (met|gerust|vooral|massaal|en)',
        '(graag|svp|aub|massaal) delen',
        '(like|liken|reageer|volg) en (deel|delen)',
        '(zegt|zeg) het voort',
        '(vertel het|geef het|geef dit) (door|verder)',
        '(neem|breng|nodig|stuur|app|verzamel|trommel) .. {friend}',
        '(kom|komen) [langs] met .. {friend}',
      ],
      not: ['deel .. met ons', 'deel (je|jouw|jullie|uw)', '(niet|nooit) delen', 'nodig voor'],
    },
    'worth-passing-on': {
      say: [
        '(cadeaubon*|cadeaukaart*|cadeaucheque*|kadobon*|giftcard*|gift card|gift cards|geschenkbon*)',
        '(vriendencode|vriendenkorting|verwijsbonus|verwijzingscode|referralcode|vriendenactie|vrienden werven)',
        '(voor jou|jij|jou) en (een|je|jouw) [<any>] {friend}',
        '(download*|print) .. {file}',
        '{file} [<any>] (downloaden|te downloaden|om te downloaden|uitprinten)',
        '(om uit te printen|om te printen|printable*|kleurplaat|kleurplaten|checklist*)',
        '(bewaar|sla) (dit|deze) {post}',
        'bewaar (dit|deze|hem) (voor|en)',
        '(recept|recepten) .. .. <url>',
        '(recept|recepten) (vind*|hier*|in bio|op|staat)',
        '(bekijk|ontdek|vind|probeer|check) .. (recept|recepten)',
        '(volledige|hele) recept',
      ],
      not: [
        '(win|winnen|kans op|verloten|maak kans) .. .. (cadeaubon*|cadeaukaart*|cadeaucheque*|giftcard*|geschenkbon*)',
        '(nieuw*|vernieuwd*|oud|geheim|eigen|op) (recept|recepten)',
      ],
    },
  },
} as const satisfies CueFile;
