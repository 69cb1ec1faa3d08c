import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const NL_ASIDES = {
  giveaway: [
    {
      say: '(winactie*|prijsvraag|giveaway*|give away|verloting|verloten|verloot|verlotingen|weggeefactie*|tombola|loterij|wedstrijdvraag|kraswedstrijd|kleurwedstrijd|weggeven|geven .. weg)',
      weight: 4,
    },
    {
      say: '(win|winnen|wint|maak kans) [jij|je|jullie|u|dan|nu|met|hier|op|bij ons] (<number>|een|tickets|kaarten|kaartjes|vrijkaarten|jouw|je|twee|duokaarten|<money>|dit|deze|het)',
      weight: 3.5,
    },
    {
      say: '(te winnen|maak kans|maakt kans|maken kans|kans maken|kans op|kans te maken|winkans*|onder de inzenders|onder alle inzendingen|trekken de winnaar|loten|loten wij|loten we)',
      weight: 3.2,
    },
    {
      say: '(actievoorwaarden|spelregels|wedstrijdreglement|winnaar wordt|winnaars worden|bekend .. de winnaar)',
      weight: 2.5,
    },
    {
      say: '(like|tag|volg|reageer|deel|laat .. weten|schiftingsvraag) .. (winnen|win|kans|prijs|winactie)',
      weight: 4,
    },
    { say: '(winnaar*|prijs|prijzen|prijzenpakket|hoofdprijs|wedstrijd)', weight: 0.8 },
    { say: '(gefeliciteerd|proficiat) .. (winnaar*|gewonnen)', weight: 0.5 },
  ],
  greeting: [
    {
      say: '(fijne|fijn|prettige|prettig|vrolijk|vrolijke|zalig|zalige|gelukkig|gelukkige|mooie|goede|goed|happy|gezellige|warme|leuke|zonnige) [<any>|<any> en <any>] (kerst|kerstdagen|kerstfeest|pasen|paasdagen|paasweekend|nieuwjaar|jaarwisseling|feestdagen|weekend|week|dag|avond|vakantie|zomer|moederdag|vaderdag|valentijn|valentijnsdag|koningsdag|sinterklaas|pakjesavond|oudjaar|uiteinde|jaareinde|pinksteren|hemelvaart|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|friday|easter|new year|feest|verjaardag|dierendag|secretaressedag)',
      weight: 3,
    },
    {
      say: '(gefeliciteerd|proficiat|hartelijk gefeliciteerd|van harte|beterschap|beste wensen|hiep hiep|lang zal|goedemorgen|goedenavond|goede morgen|welterusten|veel sterkte|eid mubarak)',
      weight: 2.2,
    },
    {
      say: '(we wensen|wij wensen|wenst (je|jullie|u|iedereen)|wensen (je|jullie|u|iedereen|alle)|geniet (van|ervan)|maak er .. van|allerbeste|een goed begin)',
      weight: 2,
    },
  ],
  entertain: [
    {
      say: '(lol|haha*|meme*|mood|wie herkent|herkenbaar|als je|wanneer je|pov|dat gevoel|that feeling|wie nog meer|😂|🤣|😜|😎|😏|😅)',
      weight: 1.5,
    },
    {
      say: '(raadsel*|quiz|quizvraag|raad eens|raden|wie weet|wat zie je|zoek de verschillen|waar of niet waar|spot de|hersenkraker)',
      weight: 2,
    },
    { say: '(grap|grapje*|mop|grappig|lachen|humor|1 april)', weight: 1.5 },
  ],
  inspire: [
    {
      say: '(quote*|citaat|motivatie|inspiratie|spreuk*|wijsheid|mantra|motto|gedicht|levensles)',
      weight: 2,
    },
    {
      say: '(geloof in|geef nooit op|geef niet op|durf te|droom|droom groot|het leven is|geluk is|succes is|kleine stapjes|elke dag een|vandaag is|jij kan dit|jij kunt dit|je kunt het|volg je hart|blijf jezelf)',
      weight: 2,
      evenNegated: true,
    },
    { say: '(momenten|moment|rust|ademhalen|natuur|uitzicht|zonsondergang|stilte|even niets)', weight: 1 },
  ],
  cause: [
    {
      say: '(doneer|doneren|donatie*|collecte*|goede doel|goede doelen|giro 555|werelddag*|internationale dag|dag van de|dag tegen|tegen racisme|tegen geweld|petitie*|dierenwelzijn|solidariteit|kinderrechten|rode neuzen|warmste week|pink ribbon)',
      weight: 2.5,
    },
    {
      say: '(klimaat*|gelijkheid|racisme|mensenrechten|vluchtelingen|honger|armoede|vrede|eenzaamheid|bewustwording)',
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: '(vacature*|we zoeken een|wij zoeken een|wij zoeken|zijn op zoek naar|gezocht|solliciteer|solliciteren|sollicitatie*|bijbaan|jobs|job|werken bij|baan|fulltime|parttime|voltijds|deeltijds|stageplek*|stageplaats*|traineeship*|m v x|zij-instromer*|jobdag|openstaande functies|kom ons team versterken|kom bij ons werken)',
      weight: 3,
    },
    {
      say: '(aandeelhouder*|belegger*|investeerder*|dividend|kwartaalcijfers|jaarverslag|aandelen|beursgang|halfjaarcijfers)',
      weight: 2.5,
    },
  ],
  other: [],
} as const satisfies AsideKeywords;
