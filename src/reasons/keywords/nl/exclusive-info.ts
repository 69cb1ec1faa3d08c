import type { Keyword } from '../keywords.ts';

export const NL_EXCLUSIVE_INFO = [
  { say: '(sneak peek*|sneak preview*|sneakpeek*|sneakpreview*)', weight: 4.5 },
  {
    say: '(first look*|firstlook|exclusieve blik|exclusief kijkje|exclusieve preview|exclusieve inkijk|exclusief inkijkje)',
    weight: 4,
  },
  {
    say: '(voorproefje|voorproevertje|tipje van de sluier|tip van de sluier|eerste glimp|glimp|inkijkje|primeur*|voorvertoning|voorpremiere)',
    weight: 2.8,
  },
  {
    say: '(eerste|allereerste) (beelden|beeld|foto|blik|glimp|teaser|kijkje|indruk|trailer|fragment)',
    weight: 2.5,
  },
  { say: '(preview*|teaser*|spoiler*|spoileralert|getease*)', weight: 2.2 },
  {
    say: '(early access|exclusieve toegang|exclusief toegang|vroege toegang|voorrang|voorrangsverkoop|presale|pre-sale|ledenvoorverkoop|vip toegang|vip-toegang|exclusieve voorverkoop|voorverkoop voor leden|besloten voorverkoop)',
    weight: 4,
  },
  {
    say: '(als eerste|als eersten|als allereerste|als allereersten|het eerst|als een van de eersten) .. (weten|horen|hoor|zien|zie|ontdekken|proberen|testen|lezen|op de hoogte|weet|bestellen|shoppen|proeven|te weten|erbij|toegang|binnen)',
    weight: 4,
  },
  {
    say: '(wees|ben jij|word|hoor|zie|lees|weet|ontdek|proef|test|shop) .. (als eerste|als eersten|als allereerste|de eerste|het eerst|eerder dan)',
    weight: 3.5,
  },
  {
    say: '(eerder dan|voor) (iedereen|alle anderen|de rest|wie dan ook|de officiele|de release|de lancering|anderen|de buitenwereld|het grote publiek|het bekend)',
    weight: 4,
  },
  {
    say: '(nog voor|voordat|voor) .. (officieel|iedereen|in de winkel ligt|wereldkundig|bekend wordt|in premiere)',
    weight: 3,
  },
  {
    say: '(alleen|enkel|exclusief|uitsluitend|speciaal) voor [onze|jullie|de|alle|al onze|echte] (leden|abonnees|volgers|fans|nieuwsbrief*|clubleden|vip*|app-gebruikers|seizoenkaarthouders|insiders|trouwe klanten|klanten|supporters|donateurs|vrienden van)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(leden|abonnees|volgers|nieuwsbrieflezers|clubleden|app-gebruikers|seizoenkaarthouders|vaste klanten|donateurs|nieuwsbriefabonnees|insiders) .. (als eerste|eerder|een dag eerder|exclusief|vooraf|voorrang|het eerst|nu al|voor iedereen)',
    weight: 3.8,
  },
  {
    say: '(alleen|enkel) (hier|voor jullie|in onze stories|in de app|in onze nieuwsbrief|in de nieuwsbrief|via de nieuwsbrief|op ons kanaal|in ons kanaal|in deze groep)',
    weight: 2.5,
  },
  { say: '(leden|abonnees|volgers|lezers) van (de|onze) (app|club|nieuwsbrief|groep)', weight: 1.5 },
  { say: '(exclusief|exclusieve)', weight: 1, not: ['percentage', 'price'] },
  {
    say: '(exclusief|exclusieve) (interview*|beelden|content|inhoud|video*|foto*|nieuws|informatie|fragment*|backstage*|trailer|kijkje|toegang|voorpremiere|rondleiding|primeur|update*|livesessie|hoofdstuk|opname*)',
    weight: 4,
  },
  {
    say: '(wachtlijst|zet je .. op de lijst|op de lijst|interesselijst|schrijf je .. in voor de wachtlijst)',
    weight: 2.2,
  },
  {
    say: '(binnenkort meer|meer nieuws volgt|blijf ons volgen|hou .. in de gaten|houd .. in de gaten|stay tuned|meer verklappen we|nog niet verklappen|verklappen|verklapt|mogen we nog niet|nog even geheim|nog geheim|nog niets zeggen|nog niet alles)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(iets|er komt iets) (groots|nieuws|moois|leuks|bijzonders|heel moois) .. (aan|komst|komt|onderweg|te gebeuren|broeden)',
    weight: 2.5,
  },
  {
    say: '(psst|pssst|ssst|topgeheim|geheim|geheimpje|geheimtip|niet verder vertellen|onder ons|ons best bewaarde geheim)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(nog niet eerder (vertoond|getoond|gezien)|nooit eerder vertoond*|nooit eerder getoond*|niet eerder gepubliceerd*|onuitgebracht*|nog niet uit|prototype*|ongepubliceerd*|onuitgegeven)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(insider*|uit eerste hand|vooraf|alvast) .. (zien|kijken|lezen|luisteren|verklappen|inkijkje|horen|kijkje|weten|tonen|laten)',
    weight: 2.5,
  },
  {
    say: '(alvast|nu al) (een|het|de|onze) (kijkje|inkijkje|voorproefje|blik|preview|eerste|glimp)',
    weight: 3.5,
  },
  {
    say: '(alleen op uitnodiging|op uitnodiging|besloten (avond|event|evenement|voorstelling|groep|preview|beta)|genodigden|closed beta|gesloten beta)',
    weight: 2.5,
  },
  {
    say: '(abonneer|volg|schrijf je in|meld je aan|nieuwsbrief) .. (exclusie*|als eerste|het eerst|vooraf|eerder)',
    weight: 2.8,
  },
  { say: '(trailer|gelekt|lek)', weight: 1.2 },
  { say: '(onthullen|onthult|onthulling|onthuld)', weight: 1.5 },
  {
    say: '(exclusief|exclusieve) (aanbieding*|korting*|deal*|prijs|prijzen|voordeel|voordelen|actie*|cadeau)',
    weight: -2.5,
  },
  {
    say: '(exclusief|exclusieve) (collectie*|design*|sfeer|locatie|restaurant*|hotel*|materialen|interieur*|meubel*|sieraden|btw|verzendkosten|ligging)',
    weight: -2,
  },
  { say: 'exclusief (bij|in|verkrijgbaar|van|online|op|btw|voor <money>)', weight: -1.5 },
  { say: '(kijkje achter de schermen|kijkje in onze|kijkje in de keuken|voorbeschouwing)', weight: -1.5 },
  {
    say: '(leden|abonnees|volgers|clubleden|donateurs|seizoenkaarthouders|gebruikers) .. .. (als eerste|eerder|vroeger|vooraf|het eerst)',
    weight: 3.5,
  },
  { say: '(een|twee|<number>) (dag|dagen|uur|week|weken) eerder', weight: 1.8 },
  { say: 'op de lijst .. (als eerste|het eerst|eerder)', weight: 3 },
] as const satisfies readonly Keyword[];
