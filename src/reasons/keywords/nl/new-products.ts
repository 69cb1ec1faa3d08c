import type { Keyword } from '../keywords.ts';

export const NL_NEW_PRODUCTS = [
  {
    say: '(nieuw in|nieuw op|nieuw bij ons in) [ons|onze|de|het|jouw] (assortiment|webshop|winkel|kaart|menukaart|menu|programma|aanbod|collectie|schap|app|shop|gamma|portfolio|vitrine|bioscoop|koeling)',
    weight: 4.5,
  },
  { say: 'nieuw', weight: 1.2 },
  { say: '^ nieuw', weight: 2.5 },
  {
    say: '(gloednieuw*|splinternieuw*|helemaal nieuw*|kersvers*|allernieuwste|onze nieuwste|het nieuwste|de nieuwste|kakelvers*)',
    weight: 3,
  },
  { say: '(onze|de|het|ons|een|deze|dit|jouw|je) (nieuwe|nieuw|nieuwste|vernieuwde) {product}', weight: 3.5 },
  { say: '(nieuwe|nieuw|nieuwste|vernieuwde) .. {product}', weight: 2.5 },
  { say: '(onze|ons) (nieuwe|nieuw|nieuwste|vernieuwde)', weight: 2.2 },
  { say: '(nieuwe|nieuwste|nieuws in de)', weight: 1 },
  {
    say: '(nieuwigheid|nieuwigheden|nieuwtje*|noviteit*|nouveaute*|nieuwkomer*|aanwinst*|wereldprimeur|primeur*)',
    weight: 2.5,
  },
  {
    say: '(lancering|lanceren|lanceert|gelanceerd|lanceerden|launch*|gelauncht|release|releasen|drop|dropt|gedropt|productlancering)',
    weight: 3,
  },
  {
    say: '(we|wij|brengen|brengt) .. (op de markt|uitbrengen|uit|in de schappen|in de winkels)',
    weight: 1.8,
  },
  {
    say: '(komt|verschijnt|ligt|start|draait|lanceert|arriveert) .. (op de markt|uit|in de winkels|in de schappen|in de bioscoop|in de boekhandel)',
    weight: 2.5,
  },
  {
    say: '(verschijnt|komt uit|lanceert|verkrijgbaar|beschikbaar|in de winkel|in de bioscoop|te zien|online) (op|vanaf|in|dit|eind|begin) (<date>|voorjaar|najaar|zomer|winter|herfst|lente|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    weight: 3,
  },
  {
    say: '(vanaf <date>|vanaf nu|vanaf vandaag|vanaf morgen|vanaf volgende week|nu) .. (in de winkels|in de bioscoop|op netflix|op spotify|in de schappen|op de kaart|in de app|te streamen|te zien|te beluisteren)',
    weight: 2.8,
  },
  {
    say: '(vanaf nu|vanaf vandaag|vanaf <date>|voortaan|sinds vandaag|sinds kort|nu) (kun je|kan je|kunnen jullie|kunt u|vind je|bieden we|bieden wij|hebben we|serveren we|vliegen we|rijden we|schenken we|kies je|bestel je|betaal je|krijg je)',
    weight: 3,
  },
  {
    say: '(kun je|kan je|kunnen jullie|kunt u) (vanaf nu|vanaf vandaag|vanaf <date>|nu|voortaan|binnenkort) [ook|eindelijk|nog]',
    weight: 3,
  },
  {
    say: '(maak kennis met|mogen we voorstellen|mag ik voorstellen|we stellen .. voor|wij stellen .. voor|stellen we .. voor|we presenteren|wij presenteren|presenteren we|presenteren wij|met trots|trots presenteren|introduceren|introduceert|zeg hallo tegen|meet|say hello to|dames en heren|hier is hij|hij is er|daar is hij|welkom aan)',
    weight: 2.2,
  },
  {
    say: '(is er|zijn er|is eindelijk er|is geland|zijn geland|is binnen|zijn binnen|staat online|is uit|is live|zijn uit|is terug|zijn terug|is nu uit|net binnen|vers van de pers|zojuist verschenen|net verschenen|verschenen)',
    weight: 1.6,
  },
  {
    say: '{product} (is|zijn) (er|terug|binnen|online|uit|live|eindelijk er|geland|weer terug)',
    weight: 3.2,
  },
  {
    say: '(collectie|collecties|*collectie|capsule|collab|samenwerking met|lookbook|zomercollectie|wintercollectie|najaarscollectie|voorjaarscollectie|herfstcollectie|lentecollectie)',
    weight: 2,
  },
  {
    say: '(nieuwe|lente|zomer|herfst|winter|kerst|najaars|voorjaars|paas|ss|fw) [<any>] (collectie*|editie*|kaart|menukaart|lijn|items|looks|styles|mode|menu)',
    weight: 2.8,
  },
  {
    say: '(zomerkaart|winterkaart|herfstkaart|lentekaart|najaarskaart|seizoenskaart|zomermenu|wintermenu|herfstmenu|lentemenu|kerstmenu|aspergemenu|seizoensmenu)',
    weight: 2.2,
  },
  {
    say: '(limited edition*|limited-edition|special edition|speciale editie*|jubileumeditie*|seizoensbier*|gelimiteerde editie*|gelimiteerde oplage|speciale uitgave|beperkte oplage|zomereditie*|wintereditie*|kersteditie*|herdruk)',
    weight: 2.5,
  },
  {
    say: '(nieuwe smaak|nieuwe smaken|nieuwe kleur*|nieuw design|nieuw recept|nieuwe variant*|nieuwe versie|nieuw model|nieuwe generatie|nieuw seizoen|nieuwe aflevering*|nieuwe single|nieuw album|nieuw nummer|nieuwe film|nieuw boek|nieuwe roman|nieuwe functie*|nieuwe dienst*|nieuw abonnement|nieuwe app|nieuw shirt|nieuw tenue|nieuwe update|nieuwe technologie|nieuw gerecht|nieuwe gerechten|nieuw menu|nieuwe cursus*|nieuwe route*|nieuwe bestemming*|nieuwe lijn|nieuwe producten|nieuw product|nieuw magazine|nieuwe podcast|nieuwe behandeling*|nieuwe workshop*|nieuwe bieren|nieuw bier|nieuwe voorstelling|nieuwe editie)',
    weight: 3.5,
  },
  {
    say: '(nu ook (als|in|met|bij|voor|vegan|zonder|te|verkrijgbaar)|nu met|nieuw met|nu nog|vanaf nu ook|voortaan ook)',
    weight: 2.5,
  },
  {
    say: '(uitbreiding|breiden .. uit|breidt .. uit|uitgebreid|toegevoegd|aanvulling) .. (assortiment|aanbod|kaart|gamma|collectie|familie|menu|reeks|serie)',
    weight: 2.8,
  },
  {
    say: '(assortiment|aanbod|kaart|gamma|collectie|reeks) .. (uitgebreid|uit|aangevuld|vernieuwd)',
    weight: 2.5,
  },
  {
    say: '(nieuw lid|nieuwste lid|nieuwe telg|nieuwste telg|nieuwste aanwinst|nieuwe aanwinst) .. (familie|assortiment|reeks|serie|collectie|vloot)',
    weight: 3,
  },
  {
    say: '(binnenkort|coming soon|weldra|straks|vanaf <date>|dit najaar|dit voorjaar|deze zomer) (verkrijgbaar|beschikbaar|in de winkel|bij ons|in de webshop|op de markt|in de bioscoop|online|te koop|in|op|te zien)',
    weight: 2.2,
  },
  {
    say: '(coming soon|komt eraan|komen eraan|staat te popelen|nog even geduld|aftellen|bijna zover|in de maak|we werken aan)',
    weight: 1.3,
  },
  {
    say: '(voor het eerst|voor de eerste keer|de eerste <any> ter wereld|als eerste in nederland|als eerste in belgie|eerste in zijn soort|uniek in nederland)',
    weight: 1.5,
  },
  {
    say: '(vernieuwd|vernieuwde|verbeterd|verbeterde|geupdatet|relaunch|facelift|restyling|nieuwe look|nieuw jasje|nieuwe verpakking|nieuw logo|doorontwikkeld*|nog beter|nog lekkerder)',
    weight: 1.8,
  },
  { say: '(update|updates|upgrade|versie <number>|beta|uitgerold|rollen .. uit|firmware)', weight: 1.3 },
  { say: '(seizoen|aflevering|deel|nummer|editie|hoofdstuk|vol|volume|boek) <number>', weight: 1.5 },
  {
    say: '(probeer|test|ontdek|proef|ken je|kennen jullie|heb je|heb jij|hebben jullie|al gezien|al geproefd) .. (nieuwe|nieuw|nieuwste)',
    weight: 3,
  },
  {
    say: '(eindelijk|vandaag|nu|morgen) .. (verschijnt|lanceren|dropt|droppen|komt .. uit|is hij er|is ze er|zijn ze er|is het er)',
    weight: 2.5,
  },
  { say: '(creatie*|uitgevonden|uitvinding*|innovatie*|eigen creatie|ontwikkeld door)', weight: 0.8 },
  { say: '(opent|start|starten|openen) .. (onze|ons|een) (nieuwe|nieuw|eerste)', weight: 1.2 },
  {
    say: '(nieuwe|nieuw|nieuwste) (vestiging*|locatie*|kantoor*|pand|fabriek|winkel*|filiaal|website|site|directeur*|bestuur*|voorzitter*|trainer*|coach*|collega*|medewerker*|team*|teamleden|stagiair*|jaar|week|schooljaar|studie|wet|wetgeving|regels|partner*|sponsor*|cijfers|contract|record|hoofdstuk|speler*|aankoop|baan|uitdaging*|lid|leden|vrienden|vriend|energie|onderzoek|dag|maand|start|begin|kansen|klant*|artikel|blog|blogpost|school|gebouw|normaal|wereld|huis|huisstijl|openingsuren|openingstijden)',
    weight: -2.5,
  },
  {
    say: '(nieuwjaar*|gelukkig nieuw|nieuw jaar|een nieuw jaar|het nieuwe jaar|niets nieuws|niks nieuws|als nieuw|opnieuw|nieuwe moed|nieuwsbrief)',
    weight: -2,
    evenNegated: true,
  },
  { say: '(nieuws|nieuwsgierig)', weight: -0.3 },
  { say: '^ maak kennis met (de|het)', weight: 2 },
  { say: '(lichter|sneller|stiller|sterker|zuiniger|slimmer|compacter) .. (dan|en|met|meegaat)', weight: 1 },
  {
    say: '(vanaf|sinds) (nu|vandaag|deze week|morgen) .. (schap|schappen|winkel|winkels|kaart|rekken)',
    weight: 2.5,
  },
  { say: '(breiden|breidt) .. uit met', weight: 2.5 },
] as const satisfies readonly Keyword[];
