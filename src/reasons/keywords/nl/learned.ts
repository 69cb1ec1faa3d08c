import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 0 labelled posts of real brands and 300 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const NL_LEARNED: LearnedWeights = {
  prior: {
    discount: -5.61,
    purchase: -5.58,
    reviews: -5.94,
    'exclusive-info': -5.28,
    'new-products': -3.96,
    opinion: -6.75,
    service: -6.49,
    event: -6.91,
    connected: -4.91,
    ideas: -7.1,
    community: -3.85,
    'general-info': 0.2,
    giveaway: -6.67,
    entertain: -1.61,
    greeting: -2.66,
    inspire: -2.23,
    cause: -3.46,
    'jobs-investors': -3.54,
    other: -1.38,
  },
  whenAlso: -2.37,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -1.5,
    discount: -2,
    'exclusive-info': -2.5,
    'new-products': -3,
    purchase: -3.5,
    reviews: 0.5,
    community: -4.5,
    connected: -5,
    'general-info': -0.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'general-info': 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
  },
  weights: {
    // discount: [tot|tot wel|met|extra|maar liefst|minstens] <percent> [extra] (korting|goedkoper|afgeprijsd|voordeel|minder|off|reductie|afslag|voordeliger)
    up7q3ujq: { discount: 5.63 },
    // discount: <percent> .. (korting|goedkoper|voordeel|afgeprijsd|reductie)
    xvpotlqu: { discount: 4.95 },
    // discount: <percent> op (alles|alle|de|het|je|jouw|uw|onze|geselecteerde|heel|een)
    dcjr631r: { discount: 4.34 },
    // discount: (min|tot|tot wel) <percent>
    htkg12cg: { discount: 3.1 },
    // discount: <money> (korting|goedkoper|voordeel|cadeau|cashback|retour|terug|tegoed|shoptegoed|minder|voordeliger|reductie)
    l3wmyy53: { discount: 5.57 },
    // discount: <money> .. (korting|cashback|welkomstbonus|cadeaubon cadeau)
    vuee7wsh: { discount: 3.73, event: 0.16 },
    // discount: (bespaar|bespaart|besparen|scoor|pak|krijg|krijgt|ontvang|ontvangt|profiteer van) [nu|tot|wel|tot wel|maar liefst|je|jij|u|nog|direct] (<percent>|<money>)
    i5z1rox9: { discount: 4.95 },
    // discount: (korting|kortingen|*korting|*kortingen|kortingsactie*|kortingsweek|kortingsdagen)
    h3trrvp0: { discount: 5.09 },
    // discount: (kortingscode*|kortingcode*|actiecode*|promocode*|promo code|vouchercode*|couponcode*|kortingsbon*|kortingsvoucher*)
    a6qlawmz: { discount: 5.57 },
    // discount: code <code> +promo-code
    o8bbxloo: { discount: 5.57 },
    // discount: (met|gebruik|via|vul) [de|deze|onze|je|jouw|bij het afrekenen] (code|kortingscode|actiecode|promocode) -reply
    bojcmkmz: { discount: 4.34 },
    // discount: (halve prijs|voor de helft|helft van de prijs|tegen halve prijs|half geld|tweede halve prijs)
    z8ij9e6f: { discount: 5.69 },
    // discount: (aanbieding|aanbiedingen|*aanbieding|*aanbiedingen|in de aanbieding|in de actie|promo|promos|promotie van|in promo|in promotie|promoprijs|promoweek|*promo)
    nhtiomhd: { discount: 4.34 },
    // discount: (actieprijs|actieprijzen|stuntprijs|stuntprijzen|kortingsprijs|introductieprijs|bodemprijs|bodemprijzen|dalprijs|voordeelprijs|spotprijs|spotprijsje|vroegboekprijs|dumpprijs|ledenprijs|weekendprijs|zachte prijs|zacht prijsje|speciale prijs|speciaal prijsje|prijsje)
    wkrwzgz6: { discount: 4.34 },
    // discount: (actie|acties|zomeractie*|winteractie*|lenteactie*|najaarsactie*|weekactie*|paasactie*|kerstactie*|dagactie*|voorjaarsactie*|actieweek|actieweken|actiedagen)
    '9cjvkf8m': { discount: 1.98 },
    // discount: (deze|onze|de|leuke|mooie|tijdelijke) (actie|acties) (geldt|loopt|is geldig|duurt|gelden|lopen)
    tdrvmz9s: { discount: 3.72 },
    // discount: (koopje*|koopjes|opruiming*|uitverkoop|leegverkoop|stockverkoop|outlet*|afgeprijsd*|afprijzing*|magazijnverkoop|solden|soldenperiode|braderieprijs|koopjeshoek)
    l0ptw8py: { discount: 4.64 },
    // discount: (sale|*sale|summersale|wintersale|solden|sperperiode|midseason sale|final sale|flash sale|sale start|stocksale)
    '4bosrlk6': { discount: 3.72 },
    // discount: (black friday|black week|cyber monday|blackfriday|singles day|prime day|dwaze dagen|voordeeldagen|voordeelweken|voordeelweek|superdagen|stuntdagen|kassakorting)
    u9ezln0m: { discount: 3.72 },
    // discount: (deal|deals|*deal|*deals|dagdeal*|weekdeal*|superdeal*)
    '6zyj9ovk': { discount: 3.72 },
    // discount: (voordeel|*voordeel|voordelig*|voordeliger|voordeelbundel*|voordeelpakket*|voordeelpas|bespaar|besparing)
    m35v9h6m: { discount: 2.48 },
    // discount: (gratis|kosteloos|cadeau|voor niks|voor niets|free)
    '243vw5m0': { discount: 1.44, entertain: 0.18 },
    // discount: (gratis) (verzending|verzenden|levering|bezorging|thuisbezorgd|retour|koffie|taart|dessert|drankje|ijsje|sample*|proefmonat|proefmaand|proefles|proefperiode|staal|stalen|cadeau|cadeautje|upgrade|toegang|tasje|tas|montage|installatie|parkeren|maand|product|verzendkosten|kopje|hapje|broodje|exemplaar|plant*|goodiebag)
    '5kh94izb': { discount: 3.86, community: -0.19, 'general-info': 0.1 },
    // discount: (geen|zonder) (verzendkosten|bezorgkosten|leveringskosten|inschrijfkosten|instapkosten|aansluitkosten|inschrijfgeld|toeslag|meerprijs|bijbetaling)
    v0ze22yo: { discount: 4.45 },
    // discount: (verzending|bezorging|levering|verzendkosten) .. (gratis|cadeau|van ons|voor onze rekening)
    vv6coj9h: { discount: 4.34 },
    // discount: (voor onze rekening|van het huis|op onze kosten|trakteren wij|wij trakteren|we trakteren|trakteren we|trakteert)
    uzb786cv: { discount: 3.72 },
    // discount: (gratis|cadeau) (bij|erbij|vanaf|bij aankoop|bij een|bij elke|bij iedere|bij besteding)
    '61uhdq3x': { discount: 4.34 },
    // discount: (krijg|krijgt|ontvang|ontvangt|geven|krijgen|kies) .. .. (gratis|cadeau|erbij)
    '2jf45akm': { discount: 4.02 },
    // discount: (bij|vanaf) [elke|iedere|een] (aankoop|besteding|bestelling|bestellingen) (van|vanaf|boven|<money>|krijg|ontvang)
    w7jso9q9: { discount: 3.73 },
    // discount: (vanaf|boven|bij) <money> .. (gratis|cadeau|geen verzendkosten|verzending)
    ngcm9nsa: { discount: 4.34 },
    // discount: (<number>|twee|drie|vier) (halen|voor de prijs van) .. (<number>|een|twee|drie) [betalen]
    nb7g6qdc: { discount: 5.72 },
    // discount: (<number>|1|een) plus (<number>|1|een) gratis
    '416erv4w': { discount: 5.57 },
    // discount: (1 1 gratis|2 1 gratis|1 1 acties|tweede gratis|derde gratis|2e gratis|3e gratis|tweede aan halve prijs|2e halve prijs|twee voor de prijs van een)
    '0rr3uv90': { discount: 5.66 },
    // discount: (nu|voor|slechts|maar) .. <money> (ipv|in plaats van|i p v)
    uajqntdd: { discount: 5.58 },
    // discount: (ipv|in plaats van|i p v|normaal|normale prijs|adviesprijs|was|eerst) [voor] <money>
    '6mvfcapi': { discount: 4.34 },
    // discount: <money> (ipv|in plaats van|i p v) [<any>] <money>
    myznbvq8: { discount: 5.58 },
    // discount: (van|was) <money> (voor|nu|naar) [nu|maar|slechts|nog maar] <money>
    '39w2w66r': { discount: 5.57 },
    // discount: (nu|nu voor|slechts|maar|voor maar|voor slechts|nu slechts|nu maar|al vanaf|tijdelijk) <money>
    '1rwavoqa': { discount: 2.48 },
    // discount: (alleen vandaag|enkel vandaag|alleen dit weekend|alleen deze week|enkel deze week|tijdelijk|zolang de voorraad strekt|op is op|wees er snel bij|tot en met|laatste kans|alleen nog vandaag|nog tot)
    f2tv1n0o: { discount: 1.74, 'general-info': -0.17 },
    // discount: (geldig|geldt) (tot|tm|t m|van|vanaf|op|in|bij|zolang|voor)
    ihrmfs2i: { discount: 2.44, event: -0.16 },
    // discount: (goedkoop|goedkoper|goedkope|goedkoopste|betaalbaar|betaalbare|spotgoedkoop)
    '2x76kulu': { discount: 1.83 },
    // discount: (prijs|prijzen) (verlaagd|omlaag|gehalveerd|gedaald|dalen|zakken|naar beneden)
    '8ndzhf72': { discount: 4.95 },
    // discount: (verlagen|verlaagt|verlaagde) .. (prijs|prijzen)
    '5q5uulq4': { discount: 4.34 },
    // discount: (cashback|geld terug|spaarpunten|extra punten|dubbele punten|dubbel punten|dubbele zegels|spaarkaart|stempelkaart|klantenkaart|spaaractie*|zegels|air miles|loyaliteitspunten|spaarprogramma)
    mx9eh2lo: { discount: 3.63 },
    // discount: (happy hour|happyhour|vroegboek*|early bird*|earlybird*|last minute*|lastminute*|vroege vogel*)
    n0sjbhf9: { discount: 3.76 },
    // discount: (studenten|leden|kinderen|65 plussers|senioren|abonnees|nieuwe klanten|kids|jongeren) (betalen|krijgen|eten|reizen|gaan|ontvangen) .. (gratis|korting|<percent>|<money>|minder|de helft)
    f9i8c7cj: { discount: 4.95 },
    // discount: (kinderen|kids|kindjes) .. gratis
    k3h442ox: { discount: 3.1 },
    // discount: (eerste|de eerste) [<number>|<any>] (maand|maanden|week|weken|les|keer) .. (gratis|cadeau|<money>)
    pxd98kod: { discount: 4.51 },
    // discount: <number> (maanden|weken|dagen|maand) (gratis|cadeau|korting)
    dkbamsjy: { discount: 4.95 },
    // discount: (gratis uitproberen|gratis proberen|probeer gratis|probeer .. gratis|gratis testen)
    lbvjpuf7: { discount: 3.1 },
    // discount: (vriendenkorting|nodig .. uit .. korting|breng een vriend* .. (gratis|korting)|introduceer .. (korting|gratis|<money>))
    '2ru8d686': { discount: 4.34 },
    // discount: (waardebon*|tegoedbon*|coupon*|voucher*|kassabon|bon)
    '1dybycjz': { discount: 2.44 },
    // discount: (cadeaubon*|cadeaukaart*)
    '8kjtvsr9': { discount: 0.62 },
    // discount: (btw|de btw) (cadeau|vrij|weg|terug|voor onze rekening)
    nluus60w: { discount: 4.95 },
    // discount: (inruilpremie|inruilkorting|inruilactie|overstapbonus|welkomstcadeau|welkomstkorting|welkomstbonus|verjaardagskorting|jubileumkorting)
    icj2gig3: { discount: 4.35, event: 0.16 },
    // discount: (gratis) .. (webinar|workshop|inschrijven|aanmelden|deelname|rondleiding|lezing|download|infoavond|proefrit|entree|toegang|inkom|parkeerplaats)
    su762dzr: { discount: -1.86 },
    // discount: (deelname|toegang|entree|inkom|inschrijving) [is] gratis
    fgkel8ab: { discount: -2.48, purchase: 0.14 },
    // discount: (energie|water|tijd|co2|stroom|gas|ruimte) (besparen|bespaart|bespaar)
    pynpqz99: { discount: -2.48 },
    // discount: (bespaar|besparen|bespaart) .. (energie|water|tijd|stroom|gas|co2)
    '5x3oov05': { discount: -2.48, 'general-info': 0.14 },
    // discount: (win|winnen|kans op|verloten) .. (waardebon*|cadeaubon*|bon|korting)
    d9a08g9z: { discount: -2.48 },
    // discount: (actie voeren|actiegroep|in actie|actie ondernemen|reactie*|inzamelactie*|winactie*|actie van <any> voor)
    s0r1hdog: { discount: -2.49 },
    // discount: (groei|steeg|gestegen|daling|omzet|stijging|daalde|aandeel) .. (<percent>|<money>)
    obl5nkps: { discount: -2.48 },
    // discount: (op vertoon van|met je) [je|jouw|uw] (studentenkaart|ledenkaart|klantenkaart|pas|museumkaart|ooievaarspas)
    owlq4kvs: { discount: 1.98 },
    // discount: (van ons|bij ons) (cadeau|gratis)
    md9lxmkz: { discount: 3.72 },
    // discount: (krijg|krijgt|krijgen) .. .. (cadeau|gratis)
    sm39d8va: { discount: 3.1 },
    // purchase: (nu|hier|online|direct|meteen|gewoon) [online|hier|direct|snel] (bestellen|kopen|shoppen|boeken|reserveren|pre-orderen|verkrijgbaar|te koop|te bestellen|te boeken|te reserveren|leverbaar)
    tco5ufz1: { purchase: 5.71 },
    // purchase: (bestel|koop|shop|scoor) (nu|hier|online|direct|je|jouw|jullie|uw|ze|deze|dit|hem|het|m|de|via|op|snel|in|bij|vandaag|meteen|alvast|gemakkelijk|tijdig)
    fqvhn9rg: { purchase: 5.47, 'general-info': -0.13 },
    // purchase: (boek|reserveer) (nu|hier|online|direct|je|jouw|jullie|uw|een|deze|snel|via|alvast|vandaag|tijdig|op|bij|meteen)
    nj0c2z84: { purchase: 4.95 },
    // purchase: ^ (bestel|koop|shop|boek|reserveer|bestellen|reserveren|boeken)
    foeq5viq: { purchase: 3.44 },
    // purchase: (bestellen|kopen|shoppen|bestel|koop|shop|boek|boeken|reserveren|reserveer) .. <url>
    n9k1w8ge: { purchase: 4.13 },
    // purchase: (bestellen|bestelling|bestellingen|bestelt|besteld|bestelformulier|nabestellen|te bestellen)
    o7v2gk3s: { purchase: 2.71 },
    // purchase: (pre-order*|preorder*|voorverkoop|reserveer alvast|pre-orderen|voorinschrijving|voorbestellen)
    joevt66c: { purchase: 3.43 },
    // purchase: (kopen|koopt|koop|aankoop|aanschaffen|aankopen|gekocht)
    urjb4e2f: { purchase: 1.94 },
    // purchase: (reserveren|reservering|reserveringen|reservatie|reservaties|reserveer)
    emai8hr6: { purchase: 2.75 },
    // purchase: (boeken|boeking|boekingen|boek|boekbaar)
    '8en3cvrc': { purchase: 1.37 },
    // purchase: (te boeken|boek je|boek een|boek nu|boeken via|boeken kan)
    hu34t061: { purchase: 3.43 },
    // purchase: (verkrijgbaar|te koop|leverbaar|op voorraad|uit voorraad|in de verkoop|te verkrijgen|in stock)
    '8g8wdcnr': { purchase: 4.08, 'general-info': -0.28 },
    // purchase: (beschikbaar)
    '07xy8csb': { purchase: 1.92 },
    // purchase: (nu|vanaf nu|vanaf vandaag|vanaf <date>|weer|online|overal|exclusief|ook|nog|binnenkort|alleen) [weer|ook|online|overal|alleen|enkel|exclusief] (verkrijgbaar|beschikbaar|leverbaar|te koop|op voorraad|in de winkel|in de winkels|in de webshop|in de schappen|te boeken)
    xtgnpbq8: { purchase: 4.89 },
    // purchase: (verkrijgbaar|beschikbaar|te koop|vind je|vinden jullie|vindt u|te vinden|krijg je|haal je|koop je|te verkrijgen|ligt|liggen) .. (in|bij|op|aan|via) [onze|je|de|al onze|een|geselecteerde|het] (<url>|{place}|webshop|kassa|balie|albert heijn|ah|jumbo|hema|kruidvat|etos|bol|bol com|delhaize|colruyt|carrefour|lidl|aldi|plus|gamma|praxis|ikea|action|blokker|bruna|mediamarkt|fnac)
    cgj8vl6x: { purchase: 4.94 },
    // purchase: (webshop*|webwinkel*|online shop|onlineshop|online winkel|fanshop|boerderijwinkel|hoevewinkel|museumwinkel|*webshop)
    '98l85wdm': { purchase: 3.43 },
    // purchase: (in|naar|via|op) (de|onze|mijn) (webshop|shop|online shop|webwinkel|fanshop|winkel|store|site)
    z6p1ydwa: { purchase: 2.49, 'new-products': -0.12 },
    // purchase: (in|bij) (al onze|alle|onze|je|jouw|de betere|elke|een van onze|de) {place}
    ftl9z2nj: { purchase: 2.42, 'new-products': 0.26, event: 0.13 },
    // purchase: (terug op voorraad|weer op voorraad|weer binnen|weer leverbaar|opnieuw op voorraad|nieuwe lading|net binnen|weer terug in|vers binnen|terug in stock)
    '73s9ykr2': { purchase: 4.12 },
    // purchase: (nog|laatste|nog maar|slechts|beperkt aantal) [<number>|enkele|een paar|een handvol] (stuks|exemplaren|kamers|tickets|kaarten|kaartjes|tafels|maten|woningen|huisjes|plekken te koop|restkaarten)
    '3w2x3kb2': { purchase: 3.56 },
    // purchase: (uitverkocht|op is op|zolang de voorraad strekt|beperkte oplage|gelimiteerd*|wees er snel bij|wees snel|bijna uitverkocht|beperkte voorraad|limited)
    '0mdmwtwi': { purchase: 2.35, 'exclusive-info': 0.19 },
    // purchase: (haal|scoor|pak|trakteer|sla|gun) .. (in huis|nu|jouw|je slag|jezelf|hem|ze|snel)
    qdob5nip: { purchase: 2.47 },
    // purchase: (ticket*|kaarten|kaartjes|*tickets|*kaarten|toegangskaart*|dagkaart*|seizoenkaart*|*kaartjes|losse kaarten)
    h3b8j4uk: { purchase: 1.94, event: -0.16 },
    // purchase: (ticket*|kaarten|kaartjes|*kaarten|*tickets|*kaartjes) .. (<url>|<money>|via|te koop|verkrijgbaar|bestellen|kopen|link in bio|voorverkoop|kassa|aan de deur|scoren|beschikbaar|verkoop|ticketshop)
    '1ohwksxd': { purchase: 4.81 },
    // purchase: (voorverkoop|vvk|avondkassa|dagkassa|ticketverkoop|kaartverkoop|ticketshop|aan de kassa|vvk <money>)
    vb3ifdlz: { purchase: 4.04, event: -0.11 },
    // purchase: (voor|vanaf|kost|kosten|prijs|nu|slechts|maar|per|a|tegen|aan|voor maar|voor slechts) <money>
    vdk8xsx6: { discount: 0.31, purchase: 3.44 },
    // purchase: <money> (per|pp|p p|incl|inclusief|excl|exclusief|per persoon|per stuk|per nacht|per maand|vvk|p st|voor|v o n)
    '3z5c2ev1': { purchase: 3.46 },
    // purchase: (prijs|prijzen|kost|kosten|vraagprijs|verkoopprijs|vanafprijs|koopprijs|huurprijs)
    lzyxb6cy: { purchase: 1.7 },
    // purchase: (per persoon|per nacht|per kilo|per stuk|per fles|per portie|per maand|per doos|per liter|p p)
    rmdmqse3: { purchase: 2.47 },
    // purchase: (winkelmandje|winkelwagen|verzonden|verzending|levering|leveren aan huis|thuisbezorgd|bezorgen|bezorging|bezorgd|afhalen|afhaal|afhaalmenu|meenemen|take away|takeaway|to go|click collect|click and collect|in huis|geleverd|uber eats|deliveroo|thuisgeleverd)
    m2iy8myt: { discount: 0.1, purchase: 2.18 },
    // purchase: (bestel*|reserve*|boek|boeken) .. (via|per mail|telefonisch|per telefoon|whatsapp|dm|pb|<phone>|<email>|link in bio|link in de bio|online|in de winkel|aan de balie|in de app|op onze website|op onze site)
    pzaih2u5: { purchase: 4.99 },
    // purchase: (bel|mail|app|whatsapp|dm|pb|stuur .. (bericht|dm|pb|mail)) .. (bestel*|reserve*|boek*|interesse)
    z1jj6zry: { purchase: 3.41 },
    // purchase: (tafel|tafeltje|tafels|afspraak|kamer|proefrit|proefles|plek|plaats|arrangement|verblijf|huisje) .. (reserveren|boeken|vrij|vastleggen|bespreken|maken|beschikbaar)
    rebvinx6: { purchase: 3.18 },
    // purchase: (reserveer|boek|maak|plan|bespreek) .. (tafel|tafeltje|afspraak|kamer|proefrit|proefles|arrangement|verblijf|huisje|vakantie|vlucht|tickets|kaarten|reis)
    zlp22a5l: { purchase: 4.81 },
    // purchase: (naar de shop|shop now|shop hier|shop de look|shop online|shop via|link naar de webshop|naar de webshop|bekijk en bestel|bestel link|shop jouw|shop je)
    r39xjppb: { purchase: 4.81 },
    // purchase: (shop|shoppen|bestel*|verkrijgbaar|kopen|boeken|tickets|webshop) .. (link in bio|link in de bio|link in onze bio|link in profiel|via de link)
    gaxjkaia: { purchase: 4.12 },
    // purchase: (link in bio|link in de bio|link in onze bio) +price
    bfd9xogg: { purchase: 2.75 },
    // purchase: (download|downloaden) .. (app|app store|google play|play store)
    '7ct7pldu': { purchase: 3.43 },
    // purchase: (app store|google play|play store|gratis te downloaden|streamen op|te zien op netflix|nu te streamen|op dvd|ebook|e-book|luisterboek|paperback)
    ejx9vewo: { purchase: 2.47 },
    // purchase: (maat|maten) (<number>|xs|s|m|l|van|tot|36|38)
    '5biaaymz': { purchase: 3.53, 'new-products': 0.15 },
    // purchase: (in de maten|in de kleuren|verkrijgbaar in|leverbaar in|beschikbaar in)
    '5f8lci2d': { purchase: 2.84, 'new-products': 0.15 },
    // purchase: (te huur|te koop|verhuur|huren|leasen|lease|occasion|occasions|kilometerstand|bouwjaar|woonoppervlakte|bezichtiging*|private lease|nieuwbouw)
    vrti4om7: { purchase: 2.61 },
    // purchase: (cadeautip*|cadeau-idee*|leuk om te geven|om cadeau te geven|perfecte cadeau|ideale cadeau|cadeaubon*|cadeaukaart*|kerstpakket*)
    ea9szry4: { purchase: 2.62 },
    // purchase: (dagschotel|weekmenu|daghap|maandmenu|lunch|brunch|ontbijt|diner|high tea|dagmenu) .. (<money>|<date>|<time>|vandaag|reserveren|reserveer)
    zmeqgjq8: { purchase: 2.75 },
    // purchase: (abonnement|lidmaatschap|jaarabonnement|seizoenkaart|rekening|verzekering) .. (nemen|afsluiten|openen|nu|<money>|hier|bestellen|aanvragen)
    z687tan0: { purchase: 3.43 },
    // purchase: (word|wordt) (lid|abonnee|donateur)
    '9nv2ixlo': { purchase: 1.64 },
    // purchase: (vraag .. (offerte|aan)|offerte|offertes|vrijblijvende offerte|aanvragen|stel .. samen)
    kduhkk1a: { purchase: 2.2 },
    // purchase: (kom langs|kom .. langs|spring .. binnen|loop .. binnen|kom .. proeven|kom .. passen|kom .. halen) .. {place}
    cgd5aw8u: { purchase: 2.75 },
    // purchase: (kom langs|spring binnen|loop binnen|welkom) .. (passen|proeven|kopen|shoppen)
    jkir5gjp: { purchase: 3.43 },
    // purchase: (vandaag|voor <time>) besteld .. (morgen|vandaag|dezelfde dag)
    '964hmfb0': { purchase: 4.81 },
    // purchase: (morgen in huis|snel in huis|volgende dag in huis|binnen <number> dagen geleverd)
    t7z69lg5: { purchase: 4.12 },
    // purchase: (merch|merchandise) .. (shop|verkrijgbaar|te koop|bestellen|<url>|online)
    '0bazgpjb': { purchase: 4.12 },
    // purchase: (bestelnummer|ordernummer|klantnummer|boekingsnummer|je bestelling|uw bestelling) +post:reply
    uhsjy95j: { purchase: -2.75 },
    // purchase: (boeken|boek) (van|over|lezen|is|uit|gelezen|<number>)
    a7dzuve8: { purchase: -1.02 },
    // purchase: (niet te koop|niet verkrijgbaar)
    vksc68q8: { purchase: -2.75 },
    // purchase: (beschikbaar|te koop) .. (vacature*|stageplek*)
    '3r4r4rsd': { purchase: -1.37 },
    // reviews: (<number>|vijf|vier|drie) sterren
    j9ygcwsj: { reviews: 4.2 },
    // reviews: (<number>|vijf|vier) sterren (review*|beoordeling*|van|bij|op|recensie*|in de)
    oupzuclc: { reviews: 5.56 },
    // reviews: (<number> van de <number> sterren|<number> uit <number> sterren|sterrenbeoordeling|rapportcijfer|gemiddelde score|gemiddeld cijfer)
    s768h5gm: { reviews: 5.61 },
    // reviews: <score>
    wl4jeouc: { reviews: 5.56 },
    // reviews: <number> (op|van de|uit) (5|10)
    cax83pwx: { purchase: 0.27, reviews: 3.65, 'general-info': -0.15 },
    // reviews: (van|uit) <number> (reviews|beoordelingen|recensies|klanten|stemmen)
    ehw4mgsb: { reviews: 3.63 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 5.69 },
    // reviews: (een|met een|gemiddeld een|gemiddeld|cijfer|score van|score van een) <number> .. (reviews|beoordelingen|klanten|google|zoover|kiyoh|trustpilot|tripadvisor|patienten|gasten|bezoekers)
    u2g4l318: { reviews: 5.67 },
    // reviews: (klantbeoordeling*|klantreview*|klantervaring*|klantenbeoordeling*|google review*|googlereview*|gastbeoordeling*|ervaringen van|lezersreactie*|bezoekersreview*|testimonial*|persreactie*|klantverhaal*|gebruikerservaring*)
    tngnem3j: { reviews: 5.57 },
    // reviews: (review|reviews|recensie|recensies|beoordeling|beoordelingen)
    ikhjf2un: { reviews: 3.06 },
    // reviews: (beoordeeld|gewaardeerd|bekroond|getest|uitgeroepen|beoordelen|waarderen) .. (met|als|tot)
    '2k9e8lru': { reviews: 4.87 },
    // reviews: (beste uit de test|best getest*|beste koop|beste getest|testwinnaar*|als beste|uit de test|beste van de test|beste prijs kwaliteit*)
    pfa318bg: { reviews: 5.66 },
    // reviews: (consumentenbond|testaankoop|test aankoop|kassa test|tripadvisor|trustpilot|kiyoh|zoover|gault millau|gaultmillau|michelin*|bib gourmand|lekker top|independer|zorgkaart*|thuiswinkel award*|webshop trustmark|great place to work|tweakers|elektor|bol reviews|feedback company|webwinkelkeur|iens|booking com)
    b5tz6mvv: { reviews: 3.57 },
    // reviews: (getest door|getest en|in de test|klinisch getest|dermatologisch getest|onafhankelijk getest|hebben .. getest|testte|testten|ons oordeel|ons eindoordeel|testrapport|smaaktest|vergelijkende test|proefpanel|testpanel)
    jhhsw678: { reviews: 4.19 },
    // reviews: (bekroond|bekroonde|bekroning|award|awards|*award|*awards|onderscheiding*|onderscheiden|prijswinnend*|gelauwerd*|gouden medaille*|zilveren medaille*)
    ul6hha7h: { reviews: 3.59 },
    // reviews: (uitgeroepen|verkozen|gekozen|genomineerd|benoemd|bekroond) (tot|als|door|voor|met|in)
    uxu5f5op: { reviews: 4.48 },
    // reviews: (is|zijn|werd|werden|wordt|opnieuw|officieel) .. (uitgeroepen|verkozen|bekroond|beste van|tot beste|de beste van|onderscheiden)
    ja51grxi: { reviews: 4.92 },
    // reviews: (beste|lekkerste|mooiste|leukste|populairste|duurzaamste|meest duurzame|gezelligste|klantvriendelijkste|meest gewaardeerde) .. (van nederland|van belgie|van vlaanderen|van het jaar|van de stad|van europa|ter wereld|van de wereld|van het land|van amsterdam|van antwerpen|volgens)
    b2r7zc75: { reviews: 4.92 },
    // reviews: (gewonnen|wint|winnen|won|wonnen|ontving|ontvangen|kreeg|kregen|gekregen|behaald|haalde|haalden|sleepte|binnengehaald|in de wacht) .. (award*|*award|*prijs|onderscheiding|keurmerk|medaille*|goud|zilver|brons|label|titel|ster)
    dqahdt30: { reviews: 4.45 },
    // reviews: (award*|*award|onderscheiding|keurmerk|medaille|ster|titel|publieksprijs|vakprijs) .. (gewonnen|ontvangen|gekregen|behaald|in ontvangst|binnen|binnengehaald|toegekend|verdiend)
    cjimfl0a: { reviews: 4.45 },
    // reviews: (keurmerk|keurmerken|gecertificeerd*|certificaat|kwaliteitslabel|iso <number>|beter leven|planet proof|b corp|eko keurmerk|fairtrade gecertificeerd)
    gadxv5r8: { reviews: 2.23 },
    // reviews: (nummer 1|nummer een|nr 1|op 1|eerste plaats|plaats <number>|top <number>|plek <number>) .. (in de|van de|ranglijst|lijst|verkiezing|categorie|ranking|nederland|belgie|volgens|best verkochte|bestsellerlijst|top)
    kwtw1aed: { reviews: 4.19 },
    // reviews: (ranglijst*|ranking*|bestsellerlijst|bestseller 60|top 10|top <number>|publieksprijs|publieksfavoriet|klantfavoriet|favoriet van|publiekslieveling|verkiezing)
    u84es3fq: { reviews: 2.78 },
    // reviews: (bestseller*|best verkocht*|bestverkocht*|meest verkocht*|meestverkocht*|populairste|meest gekozen|meest bestelde|kaskraker|verkoopsucces|toppers)
    f6g5x8za: { purchase: 0.24, reviews: 3.6 },
    // reviews: (dit zeggen|dit zegt|wat zeggen|zo zeggen|dit vinden|wat vinden) .. ({customer}|anderen|de pers|critici|experts|testers|ouders|over ons)
    '7o1xoa7u': { reviews: 5.76 },
    // reviews: ({customer}|pers|jury|testers|critici|experts|vakjury|recensent*) .. (zegt|zeggen|schrijft|schrijven|prijst|lovend|enthousiast|oordeelt|raden .. aan|waarderen|beoordelen|geven ons|gaf ons|roemt)
    kjdjhb7e: { reviews: 4.17 },
    // reviews: (tevreden|blije|enthousiaste|lovende) ({customer}|reacties|woorden|recensies|reviews)
    z5i4u44h: { reviews: 4.17 },
    // reviews: (aanrader|absolute aanrader|echte aanrader|zeker aan te raden|aan te raden|aanbevolen|raad .. aan|raden .. aan|aanbevolen door|echt een aanrader)
    o0izbhi0: { reviews: 4.17 },
    // reviews: <percent> van (de|onze|alle) ({customer}|ondervraagden|respondenten|proefpersonen|vrouwen|mensen|ouders|testers) .. (tevreden|aan|raadt|beveelt|zou|ziet|merkt)
    mkp8gvku: { reviews: 5.56 },
    // reviews: (zeer tevreden|heel tevreden|super tevreden|erg tevreden|dik tevreden|goed geholpen|top service|fijne service|snelle levering|vriendelijk personeel|vriendelijke bediening|heerlijk gegeten|komen zeker terug|kom zeker terug|waar voor je geld|elke cent waard|nooit meer zonder)
    '1wrvufos': { reviews: 4.18 },
    // reviews: (beste|lekkerste|mooiste|fijnste|leukste|stilste) .. (die ik|dat ik|ooit|die we|ooit gehad|in tijden|ooit gegeten|in jaren)
    id2rg8vs: { reviews: 3.69 },
    // reviews: (heerlijk*|lekker*|fantastisch*|geweldig*|perfect*|top|super*|fijn*|aanrader|tevreden|prachtig*|topkwaliteit|vriendelijk*|professioneel) +quote-credit
    hgmjthsj: { reviews: 3.48 },
    // reviews: (heerlijk*|lekker*|fantastisch*|geweldig*|perfect*|top|super*|tevreden|prachtig*|vriendelijk*|professioneel|aanrader) +quotation
    '1855sn70': { reviews: 2.23 },
    // reviews: (bedankt|dank je wel|dankjewel|dank u wel|dank|merci) .. (review*|beoordeling*|recensie*|mooie woorden|lieve woorden|lovende woorden|compliment*)
    jsf9ejsp: { reviews: 4.87 },
    // reviews: (compliment*|mooie woorden|feedback|reactie*|reviews) .. van .. {customer}
    '6vw2m45l': { reviews: 3.48 },
    // reviews: (voor en na|voor na|before after|ervoor en erna)
    ib2zfmpo: { reviews: 2.5 },
    // reviews: (filmrecensie*|boekrecensie*|restaurantrecensie*|gelezen en beoordeeld|recensent*|recensie in|lovende recensie*)
    '6kqkba7c': { reviews: 4.2 },
    // reviews: (genomineerd|nominatie*|finalist*|shortlist|longlist) .. (voor|award*|prijs|verkiezing)
    y9myrbz0: { reviews: 2.78 },
    // reviews: (jury|vakjury|juryrapport) .. (aldus|overtuig*|onder de indruk|roemt|prijst|noemt)
    '31abbo4c': { reviews: 4.98 },
    // reviews: (onze favoriet*|onze top <number>|tip van de redactie|onze toppers|de beste <number>|de <number> beste|de <number> leukste|de <number> mooiste|de <number> lekkerste|personeelsfavoriet*)
    nx0xq94l: { reviews: 2.5 },
    // reviews: (leest als een trein|pageturner|een must read|must read|niet weg te leggen)
    nyisbo6c: { reviews: 3.48 },
    // reviews: (schreef|schrijft|zegt|aldus|volgens) (een klant|onze klant|een gast|een lezer|een bezoeker|het <any>|de <any>)
    h8nrz9am: { reviews: 2.23 },
    // reviews: (volkskrant|nrc|het parool|de standaard|de morgen|de tijd|telegraaf|libelle|flair|vtwonen|knack|humo|het laatste nieuws|trouw|elle|linda)
    jdui96u4: { reviews: 1.67 },
    // reviews: (schrijf|laat|geef|plaats|deel|achter) .. (review*|beoordeling|recensie*|sterren)
    wavohnvw: { reviews: -2.78 },
    // reviews: (sterrenhemel|onder de sterren|sterrenkijk*|sterren kijken|sterrenregen|filmsterren|sterrenstof)
    ntakb9kp: { reviews: -2.78 },
    // reviews: (testwedstrijd*|coronatest*|zelftest*|proefrit*|testrit*|rijtest|testdag|test je kennis)
    '7lsqe7s5': { reviews: -2.09 },
    // reviews: (win|winnen|maak kans) .. (prijs|prijzen|award)
    pvkuvekw: { reviews: -2.09 },
    // reviews: ^ genomineerd voor
    h03fhiem: { reviews: 3.48 },
    // general-info: (meer|alle|verdere|praktische|belangrijke) (info|informatie|details|achtergrond|cijfers|uitleg|weten)
    ctnh2vdl: { 'general-info': 1.13 },
    // general-info: (meer|alles|hoe|wat|waarom) .. (weten|lees je|lezen|lees je hier|ontdek je|vind je hier|lees je op|over)
    o99alclo: { 'general-info': 1.38 },
    // general-info: (lees|ontdek|bekijk|luister|kijk) (meer|hier|verder|nu|alles|hoe|waarom|wat|het hele|de hele|het volledige|het artikel|het interview|mee|snel|in)
    f6zni15b: { 'general-info': 1.45 },
    // general-info: (verder lezen|lees verder|hele artikel|hele verhaal|volledige artikel|volledige interview|nieuwsbericht|persbericht*|verslag|wedstrijdverslag|reportage)
    abrqgafh: { 'general-info': 2.08 },
    // general-info: (op onze|onze|via onze) (website|site|blog|pagina)
    '2bak14dt': { 'general-info': 0.87 },
    // general-info: (zo doe je|zo maak je|zo werkt|zo gebruik je|zo kies je|zo voorkom je|zo herken je|zo houd je|zo bespaar je|zo krijg je|stap voor stap|stappenplan|handleiding|tutorial*|how to|diy|gids|checklist*|uitleg|in <number> stappen)
    kerz83xj: { 'general-info': 2.34 },
    // general-info: (tip|tips|trucje*|trucs|hack*|*tips|weetje*|handig om te weten|tips and tricks|tips & tricks|kooktip*|leestip*)
    o3vy2afa: { community: 0.24, 'general-info': 2.11 },
    // general-info: (recept*|ingredient*|bereiding|bereidingswijze|oven|eetlepel*|theelepel*|el|tl|snipperen|voeg .. toe|minuten bakken|kook)
    lbxsn0q8: { 'general-info': 1.78 },
    // general-info: <number> (tips|redenen|dingen|feiten|stappen|ideeen|vragen|mythes|fouten|manieren|voordelen|regels|plekken|trends|weetjes)
    '5whc64oh': { 'general-info': 2.62 },
    // general-info: (wist je|wist u|wisten jullie|wist jij|goed om te weten|leuk weetje|fun fact|funfact|feiten|fabel*|mythe*|feit of fabel)
    v0l4dmca: { 'general-info': 2.15 },
    // general-info: (blog|blogpost|artikel*|podcast*|aflevering|studie*|onderzoek*|rapport*|whitepaper|infographic|nieuwsbrief|magazine|interview*|video|documentaire|cijfers|analyse*|column)
    rpn7sbtc: { event: -0.12, 'general-info': 1.59 },
    // general-info: (volgens|blijkt|uit onderzoek|toont aan|gemiddeld|ruim <number>|ongeveer <number>|meer dan <number>|zo n <number>|zo'n <number>|in totaal <number>|bijna <number>|circa <number>|al <number>)
    lsi9auaa: { 'general-info': 1.49 },
    // general-info: <percent> (van|meer|minder)
    ok4t04h1: { connected: 0.36, 'general-info': 1.59 },
    // general-info: (maakt bekend|maken bekend|kondigt aan|kondigen .. aan|meldt|vanaf <date>|voortaan|in de toekomst|bevestigt)
    n8z9y2cg: { 'general-info': 1.03 },
    // general-info: (neemt .. over|wordt de nieuwe|volgt .. op|opvolger|opvolgt|contract*|verlengt|versterking*|benoemd|aangesteld|directeur*|bestuur*|ceo|raad van|voorzitter|verkozen|selectie|transfer*|trainer*|hoofdtrainer|vertrekt|tekent)
    wt66ju31: { 'general-info': 1.61 },
    // general-info: (overname|fusie|investeert|investering*|partnerschap|samenwerking|samen met|partner|partners|sponsor*|financiering|subsidie|overeenkomst|ondertekend)
    '1sc1h7al': { 'general-info': 1.01 },
    // general-info: (omzet|groei|kwartaal|boekjaar|resultaat|resultaten|jaarcijfers|jaarverslag|prognose|record*|marktaandeel|winst)
    ls86aya3: { 'general-info': 1.33 },
    // general-info: (openingstijden|openingsuren|geopend|gesloten|open van|we zijn open|wij zijn open|zijn we open|zijn wij open|sluitingsdag|feestdagen|jaarlijks verlof|vakantieregeling|maandag tot|ma vr|bereikbaar|telefonisch bereikbaar|7 op 7)
    '5dbmfphb': { connected: -0.17, 'general-info': 2.34 },
    // general-info: (locatie|adres|parkeren|parking|parkeerplaats*|straat|halte|vind je ons|verhuisd|verhuizing|verhuizen|nieuwe locatie|nieuwe vestiging|nieuw pand|nieuw kantoor|nieuwe winkel|gelegen|bereikbaarheid)
    zllvryx2: { 'general-info': 1.44 },
    // general-info: (gemaakt van|bestaat uit|bevat|boordevol|ingredienten|handgemaakt*|huisgemaakt*|ambachtelijk*|met de hand|gebrouwen|gebakken|gebrand|geproduceerd|ontworpen|ontwikkeld|vegan*|glutenvrij*|lactosevrij*|lokaal|lokale|seizoensgebonden|biologisch*|duurzaam*|gerecycled*|afkomstig)
    '8shrorzy': { 'general-info': 1.55 },
    // general-info: (leer|zijde|katoen|hout|eikenhout|staal|glas|wol|linnen|goud|zilver|keramiek|beton|aluminium)
    sw9tdcnd: { 'general-info': 1.09 },
    // general-info: (omdat|want|daarom|daardoor|waardoor|zodat|dat betekent|zorgt voor|helpt|biedt|beschermt|ondersteunt|maakt het mogelijk|dient)
    g2nboqla: { connected: 0.6, 'general-info': 0.63 },
    // general-info: (perfect voor|ideaal voor|ideaal om|geschikt|past bij|voordelen|voordeel van|werking|werkt|handig)
    vcelswxs: { 'new-products': 0.27, 'general-info': 1.42 },
    // general-info: (sinds <year>|opgericht|oprichting|geschiedenis|in <year>|eeuw|destijds|historisch*|<number> jaar geleden|al <number> jaar|traditie*|oorsprong|oorspronkelijk|gebouwd|ontstond|ontstaan)
    hnejnbrb: { community: 0.23, 'general-info': 1.07 },
    // general-info: (duurzaamheid|recycl*|uitstoot|co2|klimaat*|hernieuwbaar*|energie*|milieu*|zonnepanelen|waterstof|windmolen*|stroom|warmtepomp*|circulair*)
    wvzh193p: { connected: 0.18, 'general-info': 1.55 },
    // general-info: (wet|wetgeving|regels|regelgeving|verplicht|verplichting|politiek|kabinet|regering|gemeenteraad|besluit|belasting*|eu|rechter|minister*|premie)
    '2ulzi8qe': { 'general-info': 1.26 },
    // general-info: (terugblik|sfeerimpressie|impressie|sfeerbeelden|hoogtepunten|vond plaats|vonden plaats|vond .. plaats|vonden .. plaats|vorige week|afgelopen (weekend|week|zaterdag|zondag|vrijdag|donderdag|woensdag|dinsdag|maandag|maand|jaar)|gisteren (was|waren|hebben|heeft|werd|ging|speelden|vierden|vond)|gisteravond|voorbije)
    y1yamvjf: { 'general-info': 2.17 },
    // general-info: (organiseerde*|vierden|bezochten|bezocht|mochten|kregen|namen deel|nam deel|beleefden|presenteerde*|verwelkomden|ontvingen|bespraken|trokken|startte|opende|hield|eindigde|leerden|waren te gast|was te gast|gingen)
    vfeve98x: { 'general-info': 1.36 },
    // general-info: (expert*|specialist*|professional*|sector|vakmensen|wetenschap*|onderzoekers|ingenieur*|prof|dr|burgemeester|schepen|wethouder)
    '19ez6ebx': { 'general-info': 1.07 },
    // general-info: (technologie*|techniek|digital*|data|cloud|ai|kunstmatige intelligentie|software|automatiser*|ict|cyber*|innovatie*|oplossing*|netwerk|5g|glasvezel|app|systeem|systemen|veiligheid)
    hik7dw8m: { 'exclusive-info': 0.2, 'new-products': 0.57, 'general-info': 0.64 },
    // general-info: (bedrijf|bedrijven|economie|markt|industrie|strategie*|financ*|verzeker*|bank|banken|pensioen*|hypotheek*|rente|mkb|kmo*|bouw|logistiek|productie|fabriek|project*|werkzaamheden|onderneming*|ondernemer*)
    jba1f769: { reviews: 0.11, 'general-info': 1.17 },
    // general-info: (gezond*|voeding*|vitamine*|huid|eiwit*|ziekte*|medisch*|vaccin*|behandeling|arts|artsen|zorg|klachten|slaap|sport|bewegen)
    '8wo3wmmx': { event: 0.1, 'general-info': 0.82 },
    // general-info: (programma*|initiatief|campagne|school|scholen|universiteit|hogeschool|onderwijs|opleiding*|stage|kinderopvang|vereniging*|stichting|vzw)
    '0svjv3yy': { 'general-info': 1.27 },
    // general-info: (hier is|hier zijn|hier vind|hier zie|dit is|dit zijn|zo ziet|even voorstellen|op een rij|op een rijtje|overzicht|in een oogopslag)
    c42ewug1: { 'general-info': 0.84 },
    // general-info: (legt uit|leggen uit|leggen .. uit|vertelt|spreekt|toont|deelt|beantwoordt|bespreekt|stelt voor|geeft uitleg|in gesprek)
    zuhb21ib: { 'general-info': 1.4 },
    // general-info: (veilig|veiligheid|risico*|gevaar|bescherming|beschermen|voorkomen|opgelet|let op|weer|hitte|storm|noodgeval)
    a1icgb4h: { purchase: 0.18, 'new-products': -0.13, event: -0.23, connected: -0.26, 'general-info': 0.57 },
    // general-info: (miljoen*|miljard*|duizend|procent|ton|kilometer|km|vierkante meter|m2|hectare|liter|meter)
    e8c2vqqj: { 'new-products': 0.33, 'general-info': 1.91 },
    // general-info: (nederland*|belgie|belgisch*|vlaanderen|vlaams*|europa|europees|europese|wereldwijd|internationaal|internationale|landelijk|regio*|provincie|gemeente)
    w2sqqn6f: { reviews: 0.17, community: 0.23, 'general-info': 1.21 },
    // general-info: (wedstrijd|zege|overwinning|nederlaag|gelijkspel|seizoen|competitie|eredivisie|eerste elftal|ploeg|speler*|doelpunt*|goal|goals|punten|toernooi|kampioen*|beker|stand|rust|eindstand|tegenstander|thuiswedstrijd|uitwedstrijd|opstelling|speelschema|blessure)
    duzbqs6d: { purchase: 0.19, opinion: 0.1, 'general-info': 1.24, inspire: 0.15 },
    // general-info: (waarom|hoe|wat|wanneer|waar) +question-opening
    '2q9iy52j': { community: -0.27, 'general-info': 1.32 },
    // general-info: (belangrijk|belangrijke|houd rekening|hou rekening|je moet|moet je weten|vergeet niet|denk eraan|onthoud|aandachtspunt*|advies|adviseren)
    '30543d21': { 'general-info': 0.86, entertain: 0.18 },
    // general-info: (nieuwe vestiging|nieuwe locatie|nieuwe fabriek|nieuw kantoor|nieuwe winkel|nieuwe website|nieuwe site|nieuw pand|nieuwe directeur|nieuw gebouw|nieuwe voorzitter|nieuwe school|nieuwe openingsuren|nieuwe openingstijden)
    '54qvt1fd': { 'general-info': 2.16 },
    // general-info: (nu ook op|zijn nu ook|we zijn nu ook|vanaf nu ook te vinden|ook op instagram|volg ons op|volg ons)
    ari93bsp: { community: -0.18, 'general-info': 1.13 },
    // general-info: (agenda|planning|dienstregeling|kalender|speelschema|seizoensstart|voorbereiding)
    z7sb3w04: { 'general-info': 1.13 },
    // general-info: (betekent|betekenis|verschil|verschillen|wat is een|wat zijn|wat doet|begrip|term|definitie|kenmerken)
    h7ua9ikh: { 'general-info': 1.15, entertain: 0.1 },
    // general-info: (romig*|krokant*|sappig*|kruidig*|fruitig*|aroma*|smaakvol*|vers|verse|zacht*|chocolade|kaas|fris*)
    npmrqepj: { 'general-info': 1.22 },
    // general-info: (won|wonnen|winnaar*|gewonnen|plaats|behaalde|behaalden|gekwalificeerd|kwalificatie)
    edsdpf3z: { discount: 0.41, community: 0.24, 'general-info': 0.86 },
    // general-info: (fijne|prettige|vrolijk|zalig|gelukkig|happy|goede|mooie) [<any>] (kerst|kerstdagen|pasen|nieuwjaar|feestdagen|weekend|week|dag|vakantie|moederdag|vaderdag|valentijn|koningsdag|vrijdag|maandag|avond)
    mdp2xggc: { 'general-info': -1.61 },
    // general-info: (mood|wie herkent|als je|pov|that feeling|dat gevoel|eindelijk weekend|eindelijk vrijdag|typisch maandag)
    '11zok3xc': { community: 0.2, 'general-info': -1.64, entertain: 0.21 },
    // general-info: (een op de|een op|<number> op de) (<number>|drie|vier|vijf|tien)
    lpdquupf: { 'general-info': 2.08 },
    // general-info: (simpel uitgelegd|kort uitgelegd|in cijfers|feiten en cijfers|van a tot z|in het kort|in de praktijk)
    yykb041a: { 'general-info': 2.31 },
    // general-info: de <number> (mooiste|beste|leukste|belangrijkste|grootste|meest)
    '63t3228h': { 'general-info': 1.87 },
    // general-info: (beelden|foto's|sfeerbeelden|indrukken) (van|uit|tijdens)
    o1jonmzr: { 'general-info': 1.78 },
    // general-info: (heeft|hebben|is|zijn|werd|werden) .. .. (gewonnen|gekozen|bezocht|gevierd|gestart|begonnen|geopend|verslagen|bereikt|afgerond|ontwikkeld|overhandigd|gebouwd|ingehuldigd|opgericht|gerenoveerd|geinstalleerd|opgeleverd)
    '99exmlz8': { discount: 0.16, 'general-info': 1.37 },
    // general-info: (in gebruik genomen|in gebruik|opgeleverd|eerste steen|ingehuldigd|inhuldiging|eerste paal|eerstesteenlegging|oplevering)
    af81vf4l: { 'general-info': 2.55 },
    // general-info: (waar je op|wat je|hoe je|waarom je|waar moet je) .. (let|letten|weten|doen|nodig|moet|kunt|kan|best)
    zvygwhj7: { 'general-info': 1.97 },
    // general-info: (veelgestelde|meest gestelde|jullie) vragen
    zhdtf7os: { 'general-info': 1.45 },
    // general-info: (geboren|nageslacht|weegt|<number> kilo|<number> kg|welpen|uit het ei)
    '0creoosm': { 'general-info': 1.25 },
    // exclusive-info: (sneak peek*|sneak preview*|sneakpeek*|sneakpreview*)
    a6p8mwbq: { 'exclusive-info': 5.52 },
    // exclusive-info: (first look*|firstlook|exclusieve blik|exclusief kijkje|exclusieve preview|exclusieve inkijk|exclusief inkijkje)
    sf4cz7a3: { 'exclusive-info': 4.84, connected: -0.14 },
    // exclusive-info: (voorproefje|voorproevertje|tipje van de sluier|tip van de sluier|eerste glimp|glimp|inkijkje|primeur*|voorvertoning|voorpremiere)
    '5v0kigq9': { 'exclusive-info': 3.46, 'general-info': -0.11 },
    // exclusive-info: (eerste|allereerste) (beelden|beeld|foto|blik|glimp|teaser|kijkje|indruk|trailer|fragment)
    '9fl81qxh': { 'exclusive-info': 3.09 },
    // exclusive-info: (preview*|teaser*|spoiler*|spoileralert|getease*)
    m1za0wtl: { 'exclusive-info': 2.66 },
    // exclusive-info: (early access|exclusieve toegang|exclusief toegang|vroege toegang|voorrang|voorrangsverkoop|presale|pre-sale|ledenvoorverkoop|vip toegang|vip-toegang|exclusieve voorverkoop|voorverkoop voor leden|besloten voorverkoop)
    hnw87n5c: { 'exclusive-info': 4.85 },
    // exclusive-info: (als eerste|als eersten|als allereerste|als allereersten|het eerst|als een van de eersten) .. (weten|horen|hoor|zien|zie|ontdekken|proberen|testen|lezen|op de hoogte|weet|bestellen|shoppen|proeven|te weten|erbij|toegang|binnen)
    azyxnzqh: { 'exclusive-info': 4.83 },
    // exclusive-info: (wees|ben jij|word|hoor|zie|lees|weet|ontdek|proef|test|shop) .. (als eerste|als eersten|als allereerste|de eerste|het eerst|eerder dan)
    x9dl7i10: { 'exclusive-info': 4.23 },
    // exclusive-info: (eerder dan|voor) (iedereen|alle anderen|de rest|wie dan ook|de officiele|de release|de lancering|anderen|de buitenwereld|het grote publiek|het bekend)
    hvprmw05: { 'exclusive-info': 4.81, event: -0.11, community: 0.24 },
    // exclusive-info: (nog voor|voordat|voor) .. (officieel|iedereen|in de winkel ligt|wereldkundig|bekend wordt|in premiere)
    lkkno8e1: { 'exclusive-info': 3.64, 'new-products': 0.16 },
    // exclusive-info: (alleen|enkel|exclusief|uitsluitend|speciaal) voor [onze|jullie|de|alle|al onze|echte] (leden|abonnees|volgers|fans|nieuwsbrief*|clubleden|vip*|app-gebruikers|seizoenkaarthouders|insiders|trouwe klanten|klanten|supporters|donateurs|vrienden van)
    '89um2tt4': { 'exclusive-info': 4.85, 'new-products': 0.13, connected: -0.15, 'general-info': -0.11 },
    // exclusive-info: (leden|abonnees|volgers|nieuwsbrieflezers|clubleden|app-gebruikers|seizoenkaarthouders|vaste klanten|donateurs|nieuwsbriefabonnees|insiders) .. (als eerste|eerder|een dag eerder|exclusief|vooraf|voorrang|het eerst|nu al|voor iedereen)
    ifthol7a: { 'exclusive-info': 4.59 },
    // exclusive-info: (alleen|enkel) (hier|voor jullie|in onze stories|in de app|in onze nieuwsbrief|in de nieuwsbrief|via de nieuwsbrief|op ons kanaal|in ons kanaal|in deze groep)
    oqiapmxl: { 'exclusive-info': 3.03 },
    // exclusive-info: (leden|abonnees|volgers|lezers) van (de|onze) (app|club|nieuwsbrief|groep)
    d7ppm4dk: { 'exclusive-info': 2.15, 'new-products': 0.16 },
    // exclusive-info: (exclusief|exclusieve) -percentage -price
    nd3grid3: { 'exclusive-info': 1.21 },
    // exclusive-info: (exclusief|exclusieve) (interview*|beelden|content|inhoud|video*|foto*|nieuws|informatie|fragment*|backstage*|trailer|kijkje|toegang|voorpremiere|rondleiding|primeur|update*|livesessie|hoofdstuk|opname*)
    m98mld0g: { 'exclusive-info': 4.83 },
    // exclusive-info: (wachtlijst|zet je .. op de lijst|op de lijst|interesselijst|schrijf je .. in voor de wachtlijst)
    '8w0r23wo': { 'exclusive-info': 2.66 },
    // exclusive-info: (binnenkort meer|meer nieuws volgt|blijf ons volgen|hou .. in de gaten|houd .. in de gaten|stay tuned|meer verklappen we|nog niet verklappen|verklappen|verklapt|mogen we nog niet|nog even geheim|nog geheim|nog niets zeggen|nog niet alles)
    drbe6zy0: { 'exclusive-info': 2.47 },
    // exclusive-info: (iets|er komt iets) (groots|nieuws|moois|leuks|bijzonders|heel moois) .. (aan|komst|komt|onderweg|te gebeuren|broeden)
    '9s08xsfg': { 'exclusive-info': 3.02 },
    // exclusive-info: (psst|pssst|ssst|topgeheim|geheim|geheimpje|geheimtip|niet verder vertellen|onder ons|ons best bewaarde geheim)
    z3rnhigg: { 'exclusive-info': 2.47 },
    // exclusive-info: (nog niet eerder (vertoond|getoond|gezien)|nooit eerder vertoond*|nooit eerder getoond*|niet eerder gepubliceerd*|onuitgebracht*|nog niet uit|prototype*|ongepubliceerd*|onuitgegeven)
    '7czv8n3j': { 'exclusive-info': 3.63, connected: -0.14 },
    // exclusive-info: (insider*|uit eerste hand|vooraf|alvast) .. (zien|kijken|lezen|luisteren|verklappen|inkijkje|horen|kijkje|weten|tonen|laten)
    pugm63dt: { 'exclusive-info': 3.02 },
    // exclusive-info: (alvast|nu al) (een|het|de|onze) (kijkje|inkijkje|voorproefje|blik|preview|eerste|glimp)
    '647kfb0r': { 'exclusive-info': 4.23 },
    // exclusive-info: (alleen op uitnodiging|op uitnodiging|besloten (avond|event|evenement|voorstelling|groep|preview|beta)|genodigden|closed beta|gesloten beta)
    rb9g5of9: { 'exclusive-info': 3.02 },
    // exclusive-info: (abonneer|volg|schrijf je in|meld je aan|nieuwsbrief) .. (exclusie*|als eerste|het eerst|vooraf|eerder)
    '036t81gt': { 'exclusive-info': 3.41, event: -0.11 },
    // exclusive-info: (trailer|gelekt|lek)
    h54i7l3t: { 'exclusive-info': 1.44, 'new-products': 0.14 },
    // exclusive-info: (onthullen|onthult|onthulling|onthuld)
    yl7l7bbb: { 'exclusive-info': 1.81 },
    // exclusive-info: (exclusief|exclusieve) (aanbieding*|korting*|deal*|prijs|prijzen|voordeel|voordelen|actie*|cadeau)
    wcptlqsc: { 'exclusive-info': -3.02 },
    // exclusive-info: (exclusief|exclusieve) (collectie*|design*|sfeer|locatie|restaurant*|hotel*|materialen|interieur*|meubel*|sieraden|btw|verzendkosten|ligging)
    '96tdpqw9': { 'exclusive-info': -2.42 },
    // exclusive-info: exclusief (bij|in|verkrijgbaar|van|online|op|btw|voor <money>)
    '9itrpefu': { 'exclusive-info': -1.81 },
    // exclusive-info: (kijkje achter de schermen|kijkje in onze|kijkje in de keuken|voorbeschouwing)
    '3ipv3kf1': { 'exclusive-info': -1.82, connected: 0.19, 'general-info': -0.1 },
    // exclusive-info: (leden|abonnees|volgers|clubleden|donateurs|seizoenkaarthouders|gebruikers) .. .. (als eerste|eerder|vroeger|vooraf|het eerst)
    r4asjhds: { 'exclusive-info': 4.23 },
    // exclusive-info: (een|twee|<number>) (dag|dagen|uur|week|weken) eerder
    zqf591ou: { 'exclusive-info': 2.5, event: -0.11 },
    // exclusive-info: op de lijst .. (als eerste|het eerst|eerder)
    m2wezd2o: { 'exclusive-info': 3.95 },
    // new-products: (nieuw in|nieuw op|nieuw bij ons in) [ons|onze|de|het|jouw] (assortiment|webshop|winkel|kaart|menukaart|menu|programma|aanbod|collectie|schap|app|shop|gamma|portfolio|vitrine|bioscoop|koeling)
    spiltckh: { 'new-products': 6.74 },
    // new-products: nieuw
    '77h4xq68': { 'new-products': 1.74 },
    // new-products: ^ nieuw
    yo1vtihm: { 'new-products': 3.74 },
    // new-products: (gloednieuw*|splinternieuw*|helemaal nieuw*|kersvers*|allernieuwste|onze nieuwste|het nieuwste|de nieuwste|kakelvers*)
    '9umamiel': { 'new-products': 4.36 },
    // new-products: (onze|de|het|ons|een|deze|dit|jouw|je) (nieuwe|nieuw|nieuwste|vernieuwde) {product}
    qgfzekl1: { purchase: 0.12, 'new-products': 5 },
    // new-products: (nieuwe|nieuw|nieuwste|vernieuwde) .. {product}
    '549syey7': { 'new-products': 3.8, 'general-info': -0.11 },
    // new-products: (onze|ons) (nieuwe|nieuw|nieuwste|vernieuwde)
    y479jcnn: { 'new-products': 2.85, connected: 0.19 },
    // new-products: (nieuwe|nieuwste|nieuws in de)
    '0eukha5m': { 'new-products': 2.01, 'general-info': -0.18 },
    // new-products: (nieuwigheid|nieuwigheden|nieuwtje*|noviteit*|nouveaute*|nieuwkomer*|aanwinst*|wereldprimeur|primeur*)
    '0q442eaz': { 'new-products': 3.63 },
    // new-products: (lancering|lanceren|lanceert|gelanceerd|lanceerden|launch*|gelauncht|release|releasen|drop|dropt|gedropt|productlancering)
    pqb0rinq: { 'exclusive-info': 0.2, 'new-products': 4.39 },
    // new-products: (we|wij|brengen|brengt) .. (op de markt|uitbrengen|uit|in de schappen|in de winkels)
    '05z8vam4': { 'new-products': 2.78 },
    // new-products: (komt|verschijnt|ligt|start|draait|lanceert|arriveert) .. (op de markt|uit|in de winkels|in de schappen|in de bioscoop|in de boekhandel)
    oqfpcztg: { 'new-products': 3.63 },
    // new-products: (verschijnt|komt uit|lanceert|verkrijgbaar|beschikbaar|in de winkel|in de bioscoop|te zien|online) (op|vanaf|in|dit|eind|begin) (<date>|voorjaar|najaar|zomer|winter|herfst|lente|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
    xh09t2d4: { 'new-products': 4.36 },
    // new-products: (vanaf <date>|vanaf nu|vanaf vandaag|vanaf morgen|vanaf volgende week|nu) .. (in de winkels|in de bioscoop|op netflix|op spotify|in de schappen|op de kaart|in de app|te streamen|te zien|te beluisteren)
    '267zth7f': { 'new-products': 4.49 },
    // new-products: (vanaf nu|vanaf vandaag|vanaf <date>|voortaan|sinds vandaag|sinds kort|nu) (kun je|kan je|kunnen jullie|kunt u|vind je|bieden we|bieden wij|hebben we|serveren we|vliegen we|rijden we|schenken we|kies je|bestel je|betaal je|krijg je)
    bdpdf8j6: { 'new-products': 4.64 },
    // new-products: (kun je|kan je|kunnen jullie|kunt u) (vanaf nu|vanaf vandaag|vanaf <date>|nu|voortaan|binnenkort) [ook|eindelijk|nog]
    l598o0g7: { 'new-products': 4.36 },
    // new-products: (maak kennis met|mogen we voorstellen|mag ik voorstellen|we stellen .. voor|wij stellen .. voor|stellen we .. voor|we presenteren|wij presenteren|presenteren we|presenteren wij|met trots|trots presenteren|introduceren|introduceert|zeg hallo tegen|meet|say hello to|dames en heren|hier is hij|hij is er|daar is hij|welkom aan)
    itbo2gwf: { 'new-products': 3.56 },
    // new-products: (is er|zijn er|is eindelijk er|is geland|zijn geland|is binnen|zijn binnen|staat online|is uit|is live|zijn uit|is terug|zijn terug|is nu uit|net binnen|vers van de pers|zojuist verschenen|net verschenen|verschenen)
    '41oucnwv': { purchase: 0.15, 'new-products': 2.71 },
    // new-products: {product} (is|zijn) (er|terug|binnen|online|uit|live|eindelijk er|geland|weer terug)
    syk2hx04: { 'new-products': 4.67 },
    // new-products: (collectie|collecties|*collectie|capsule|collab|samenwerking met|lookbook|zomercollectie|wintercollectie|najaarscollectie|voorjaarscollectie|herfstcollectie|lentecollectie)
    fx8vttzu: { 'new-products': 3.03 },
    // new-products: (nieuwe|lente|zomer|herfst|winter|kerst|najaars|voorjaars|paas|ss|fw) [<any>] (collectie*|editie*|kaart|menukaart|lijn|items|looks|styles|mode|menu)
    votppz5c: { 'new-products': 4.07 },
    // new-products: (zomerkaart|winterkaart|herfstkaart|lentekaart|najaarskaart|seizoenskaart|zomermenu|wintermenu|herfstmenu|lentemenu|kerstmenu|aspergemenu|seizoensmenu)
    tu41f8er: { 'new-products': 3.27 },
    // new-products: (limited edition*|limited-edition|special edition|speciale editie*|jubileumeditie*|seizoensbier*|gelimiteerde editie*|gelimiteerde oplage|speciale uitgave|beperkte oplage|zomereditie*|wintereditie*|kersteditie*|herdruk)
    io58cdb7: { 'exclusive-info': 0.2, 'new-products': 3.72 },
    // new-products: (nieuwe smaak|nieuwe smaken|nieuwe kleur*|nieuw design|nieuw recept|nieuwe variant*|nieuwe versie|nieuw model|nieuwe generatie|nieuw seizoen|nieuwe aflevering*|nieuwe single|nieuw album|nieuw nummer|nieuwe film|nieuw boek|nieuwe roman|nieuwe functie*|nieuwe dienst*|nieuw abonnement|nieuwe app|nieuw shirt|nieuw tenue|nieuwe update|nieuwe technologie|nieuw gerecht|nieuwe gerechten|nieuw menu|nieuwe cursus*|nieuwe route*|nieuwe bestemming*|nieuwe lijn|nieuwe producten|nieuw product|nieuw magazine|nieuwe podcast|nieuwe behandeling*|nieuwe workshop*|nieuwe bieren|nieuw bier|nieuwe voorstelling|nieuwe editie)
    '7hfh1huw': { 'new-products': 5.49 },
    // new-products: (nu ook (als|in|met|bij|voor|vegan|zonder|te|verkrijgbaar)|nu met|nieuw met|nu nog|vanaf nu ook|voortaan ook)
    v3lcsbax: { 'new-products': 3.88 },
    // new-products: (uitbreiding|breiden .. uit|breidt .. uit|uitgebreid|toegevoegd|aanvulling) .. (assortiment|aanbod|kaart|gamma|collectie|familie|menu|reeks|serie)
    '1ck9miip': { 'new-products': 4.07 },
    // new-products: (assortiment|aanbod|kaart|gamma|collectie|reeks) .. (uitgebreid|uit|aangevuld|vernieuwd)
    '7fzxszif': { 'new-products': 3.63 },
    // new-products: (nieuw lid|nieuwste lid|nieuwe telg|nieuwste telg|nieuwste aanwinst|nieuwe aanwinst) .. (familie|assortiment|reeks|serie|collectie|vloot)
    ioo7r7z7: { 'new-products': 4.36 },
    // new-products: (binnenkort|coming soon|weldra|straks|vanaf <date>|dit najaar|dit voorjaar|deze zomer) (verkrijgbaar|beschikbaar|in de winkel|bij ons|in de webshop|op de markt|in de bioscoop|online|te koop|in|op|te zien)
    '5qsl5qlc': { 'new-products': 3.3 },
    // new-products: (coming soon|komt eraan|komen eraan|staat te popelen|nog even geduld|aftellen|bijna zover|in de maak|we werken aan)
    ozix7tu0: { 'new-products': 2.03 },
    // new-products: (voor het eerst|voor de eerste keer|de eerste <any> ter wereld|als eerste in nederland|als eerste in belgie|eerste in zijn soort|uniek in nederland)
    '1w18rtna': { 'new-products': 2.18 },
    // new-products: (vernieuwd|vernieuwde|verbeterd|verbeterde|geupdatet|relaunch|facelift|restyling|nieuwe look|nieuw jasje|nieuwe verpakking|nieuw logo|doorontwikkeld*|nog beter|nog lekkerder)
    dzvb4g4b: { 'new-products': 2.55, 'general-info': -0.13 },
    // new-products: (update|updates|upgrade|versie <number>|beta|uitgerold|rollen .. uit|firmware)
    g31e8hr7: { 'new-products': 1.89 },
    // new-products: (seizoen|aflevering|deel|nummer|editie|hoofdstuk|vol|volume|boek) <number>
    b8lez9si: { 'new-products': 2.12 },
    // new-products: (probeer|test|ontdek|proef|ken je|kennen jullie|heb je|heb jij|hebben jullie|al gezien|al geproefd) .. (nieuwe|nieuw|nieuwste)
    icxi99kc: { 'new-products': 4.36 },
    // new-products: (eindelijk|vandaag|nu|morgen) .. (verschijnt|lanceren|dropt|droppen|komt .. uit|is hij er|is ze er|zijn ze er|is het er)
    '5b3h671a': { 'new-products': 3.63 },
    // new-products: (creatie*|uitgevonden|uitvinding*|innovatie*|eigen creatie|ontwikkeld door)
    '9l1yq7ie': { 'new-products': 1.16 },
    // new-products: (opent|start|starten|openen) .. (onze|ons|een) (nieuwe|nieuw|eerste)
    usk26yg1: { 'new-products': 1.74 },
    // new-products: (nieuwe|nieuw|nieuwste) (vestiging*|locatie*|kantoor*|pand|fabriek|winkel*|filiaal|website|site|directeur*|bestuur*|voorzitter*|trainer*|coach*|collega*|medewerker*|team*|teamleden|stagiair*|jaar|week|schooljaar|studie|wet|wetgeving|regels|partner*|sponsor*|cijfers|contract|record|hoofdstuk|speler*|aankoop|baan|uitdaging*|lid|leden|vrienden|vriend|energie|onderzoek|dag|maand|start|begin|kansen|klant*|artikel|blog|blogpost|school|gebouw|normaal|wereld|huis|huisstijl|openingsuren|openingstijden)
    ioq5r0t0: { 'new-products': -3.72, connected: 0.15 },
    // new-products: (nieuwjaar*|gelukkig nieuw|nieuw jaar|een nieuw jaar|het nieuwe jaar|niets nieuws|niks nieuws|als nieuw|opnieuw|nieuwe moed|nieuwsbrief)
    dqykpmbd: { 'new-products': -3, event: -0.11 },
    // new-products: (nieuws|nieuwsgierig)
    d2sgwltq: { 'new-products': -0.44 },
    // new-products: ^ maak kennis met (de|het)
    sq1ywxng: { 'new-products': 3.17 },
    // new-products: (lichter|sneller|stiller|sterker|zuiniger|slimmer|compacter) .. (dan|en|met|meegaat)
    leotqw8a: { 'new-products': 1.72 },
    // new-products: (vanaf|sinds) (nu|vandaag|deze week|morgen) .. (schap|schappen|winkel|winkels|kaart|rekken)
    kjej2ynw: { 'new-products': 3.83 },
    // new-products: (breiden|breidt) .. uit met
    f7bqwq35: { 'new-products': 3.8 },
    // opinion: (stem|stemmen) (nu|mee|op|voor|hier|via|hieronder|in|en|jij|je)
    d2onvbo6: { opinion: 4.83 },
    // opinion: (jouw|je|jullie|uw) (stem|stemmen) (telt|uitbrengen|uit|maakt|op|is|hebben)
    ni9usdgn: { opinion: 4.55 },
    // opinion: (stemronde|poll|polls|stemming|stemmen kan|gestemd|publieksstemming|online stemming|breng je stem|breng uw stem|vote|voten)
    vx10qfml: { opinion: 3.77 },
    // opinion: (enquete|enquetes|*enquete|vragenlijst*|bevraging*|klanttevredenheidsonderzoek*|tevredenheidsonderzoek*|lezersonderzoek|klantenonderzoek)
    oaiduy5w: { opinion: 3.9 },
    // opinion: (vul|doe|neem|beantwoord) .. (enquete|vragenlijst|poll|bevraging|onderzoek|vragen) [in|mee]
    '3jwefsqk': { opinion: 5.85 },
    // opinion: (wat is|wat zijn|welke is|welk is|wie is|waar is) (jouw|je|jullie|uw) (favoriet*|lievelings*|mening|top|tip|persoonlijk*|ultieme|beste|all time|go to|guilty|mooiste|lekkerste|leukste) +question
    tl75xf2c: { opinion: 5.25 },
    // opinion: (jouw|je|jullie|uw) (favoriet*|lievelings*|mening|top <number>|keuze|voorkeur|oordeel|smaak|voorspelling) +question
    ntlkxybx: { opinion: 3.9 },
    // opinion: (jouw|je|jullie|uw) (mening|oordeel|voorkeur|ervaring|ervaringen|gedachten|kijk)
    hfgurokt: { opinion: 3.25 },
    // opinion: (jouw|je|jullie|uw) mening (telt|is|over|horen|weten|wordt|delen|geven|vragen)
    '2fea1eld': { opinion: 5.2 },
    // opinion: (geef|deel|laat) .. (mening|oordeel|voorkeur)
    s6fs9l19: { opinion: 5.34 },
    // opinion: (benieuwd|nieuwsgierig) .. (mening|ervaring*|vindt|vinden|favoriet*|antwoord*|keuze)
    i0k3bgdx: { opinion: 4.55 },
    // opinion: (welke|welk|wie|wat) .. (vind je|vinden jullie|vindt u|vind jij|kies jij|kies je|kiezen jullie|heeft jouw voorkeur|heeft je voorkeur|eet je|drink je|draag je|neem jij|zou jij|zou je|zouden jullie|het liefst|liefst|het lekkerst|het mooist|het leukst|het beste|past bij|spreekt) +question
    okkc2gkb: { opinion: 5.51 },
    // opinion: (welke|welk) +question
    mr308l4i: { opinion: 1.56 },
    // opinion: (welke|welk) (kleur|smaak|versie|look|{product}|kant|stijl|van deze|van de|outfit) +question
    '1mnxlyi9': { opinion: 3.06 },
    // opinion: (wat|hoe) (vind|vinden|vindt|denk|denken|denkt|zeg) (je|jij|jullie|u|jij van|jullie van)
    qa9ir6dr: { opinion: 4.55 },
    // opinion: (hoe) (bevalt|was|smaakt|smaakte|ervaar|ervaren|beviel|tevreden|zou je|kijk jij|kijken jullie|sta jij|staan jullie|drink jij|drink je|eet jij|eet je|draag jij|combineer jij|vier jij|vieren jullie|style jij)  +question
    '13z1d80j': { opinion: 3.64 },
    // opinion: (laat het [ons] weten|laat [het] ons weten|laat weten|vertel [het] ons|zeg het ons|deel het met ons|vertel het|we horen het graag|wij horen het graag|horen we graag|horen wij graag)
    '6z1nnxd4': { opinion: 2.89 },
    // opinion: (in de comments|in de reacties|in de reactie|hieronder|in een reactie|in een comment|reageer|in de comment|onder deze post|onder dit bericht)
    yrfb5jb4: { opinion: 1.94 },
    // opinion: (laat|vertel|deel|zeg|reageer|schrijf|zet|drop) .. (comments|reacties|reactie|hieronder|comment)
    pleinsnu: { opinion: 3.27, community: 0.24 },
    // opinion: (beoordeel|beoordeelt|beoordelen|review) (ons|onze|je|jouw|deze|dit|uw|het)
    yvuo5irs: { opinion: 4.55 },
    // opinion: (schrijf|laat|plaats|geef|achterlaten|deel) .. (review*|beoordeling*|recensie*|feedback|rapportcijfer|google review)
    '9wve2azg': { opinion: 6.07 },
    // opinion: (geef .. (cijfer|sterren|punten)|welk cijfer|cijfer geef)
    pwpatlc9: { opinion: 5.2 },
    // opinion: (jouw feedback|jullie feedback|je feedback|uw feedback|feedback geven|feedback|terugkoppeling)
    y1ixvdib: { opinion: 2.6 },
    // opinion: (hoe tevreden|hoe was (je|jouw|jullie|uw)|hoe heb je .. ervaren|hoe hebben jullie .. ervaren|hoe waarschijnlijk) +question
    jp91ibvf: { opinion: 5.2 },
    // opinion: (dit of dat|this or that|ja of nee|eens of oneens|hot or not|top of flop|yay or nay|wel of niet|mee eens|eens of niet|met of zonder|team zoet|links of rechts|linker of rechter|zoet of hartig)
    v8usr5bk: { opinion: 4.66 },
    // opinion: (ben je|ben jij|zijn jullie) (team|meer van|een <any> of|eerder|fan van) +question
    xebo1z8u: { opinion: 3.9 },
    // opinion: team <any> (of|of team)
    c60n3ckx: { opinion: 3.93 },
    // opinion: of +choice-list
    o0g6l3s0: { opinion: 1.04 },
    // opinion: (of) (toch|liever|eerder|toch liever|juist) <any> +question
    '77eicbcg': { opinion: 3.25 },
    // opinion: (liever|eerder) .. of +question
    '8kbmikx6': { opinion: 3.9 },
    // opinion: <number> of <number> +question
    lrb0tzw4: { opinion: 3.25 },
    // opinion: (hou je|houd je|hou jij|houden jullie|lust je|lusten jullie|ken je|kennen jullie|kent u|gebruik je|gebruik jij|eet je|eet jij|drink jij|draag jij|heb je al|heb jij al|hebben jullie al|zou je|zou jij|zouden jullie|ben jij|ga jij) +question
    z6o84cje: { opinion: 1.56 },
    // opinion: (zou je|zou jij|zouden jullie|zou u) .. (dragen|proberen|eten|kopen|drinken|kiezen|nemen|aandurven|combineren|willen|durven) +question
    m80s46nb: { opinion: 4.55 },
    // opinion: (je|jij|jullie|jouw|u|uw) +question
    szficchb: { opinion: 0.42, connected: -0.1, community: 0.3 },
    // opinion: (favoriet*|lievelings*|lekkerste|mooiste|leukste|beste) +question
    rjs4l2qd: { opinion: 2.6 },
    // opinion: (kies|bepaal|verkies) .. (favoriet*|winnaar|mooiste|beste|lekkerste|leukste|speler van|goal van|doelpunt van|jouw|je)
    d4lcp2a1: { opinion: 3.9 },
    // opinion: (speler van de maand|speler van het seizoen|doelpunt van|goal van|man of the match|speler van de wedstrijd) .. (stem*|kies*|wie|verkies*)
    qll0nidk: { opinion: 5.2 },
    // opinion: (duim omhoog|duimpje|like voor|hartje voor|👍 of|❤ of|🔥 of|a of b|1 of 2|emoji .. voor)
    pmewitst: { opinion: 3.9 },
    // opinion: (vraag aan jullie|vraag voor jullie|vraagje|vraag van de dag|vraag van de week|we willen weten|wij willen weten|we zijn benieuwd|wij zijn benieuwd|zijn we benieuwd|wij zijn nieuwsgierig|stelling|de stelling|praat mee|denk je mee)
    km9t4qcw: { opinion: 3.75 },
    // opinion: (eens met|oneens|mee eens|wat is jouw mening|hoe denk jij|hoe denken jullie|hoe denkt u|voor of tegen|terecht of niet) +question
    '46hh53kd': { opinion: 4.55 },
    // opinion: (wie wint|wie gaat .. winnen|wat wordt de uitslag|jouw voorspelling|jullie voorspelling|voorspel de uitslag|voorspel)
    o2ird2lj: { opinion: 2.86 },
    // opinion: (op een schaal|van 1 tot 10|van 1 op 10|in een woord|in drie woorden|omschrijf .. in|maak de zin af|zet .. op volgorde|rank)
    z19pjtm7: { opinion: 4.55 },
    // opinion: (wie van jullie|wie kent|wie heeft|wie houdt|handen omhoog|wie herkent|wie lust) +question
    u0wntywn: { opinion: 1.81, community: 0.22 },
    // opinion: (wist je|wist u|wisten jullie|weet je hoe|wist jij|ben je klaar|klaar voor|zin in|heb je zin|op zoek naar|nood aan|benieuwd hoe|benieuwd naar|nieuwsgierig naar|heb je hulp|nog geen idee|nog geen)
    j6ehtfez: { opinion: -2.61 },
    // opinion: (zo doe je|lees hier|hier lees je|het antwoord|we leggen|wij leggen|ontdek het|lees verder|lees meer|meld je aan)
    ycghgouz: { opinion: -1.95 },
    // opinion: (verkiezingen|gemeenteraadsverkiezingen|stembureau*|stemlokaal|tweede kamer|stemrecht|stemming in|stemwijzer|stemmen van de zangers|stemmen gitaar)
    kcctdch8: { opinion: -2.6 },
    // opinion: (inschrijven|aanmelden|informatie|meer weten|meedoen|solliciteren|hulp) +question
    '1b7zgd5o': { opinion: -1.95 },
    // opinion: (jij kiest|jij bepaalt|jullie kiezen|jullie bepalen|aan jou de keuze|aan jullie de keuze|de keuze is aan)
    wm9fsohz: { opinion: 3.25 },
    // opinion: (eerlijke|eerlijk) (mening|antwoord|feedback|oordeel)
    g1l0hksi: { opinion: 5.2 },
    // opinion: (laat|laten|vertel|zeg|horen|weten) [ons|het|graag] [weten] (wat|hoe|welke) (je|jij|jullie|u|jouw)
    trvoqrk2: { opinion: 5.85 },
    // opinion: (wij|we) horen het graag +post:question
    vtss55kw: { opinion: 5.2 },
    // opinion: <any> of <any> +question-opening
    '0wd0bv1y': { opinion: 1.69 },
    // service: (onze excuses|excuses|excuus|onze welgemeende excuses|we verontschuldigen ons|verontschuldig*|bieden .. excuses|sorry voor|spijt ons|spijt ons te horen|het spijt ons|het spijt me|wat vervelend|heel vervelend|dat is vervelend|balen|jammer om te horen|vervelend om te horen|vervelend dat)
    idumdlzu: { service: 4.87, 'general-info': -0.24 },
    // service: (sorry|helaas|spijtig|spijtig genoeg|jammer genoeg|jammer)
    '4u1e0qk8': { service: 1.29, event: -0.16 },
    // service: (stuur|mail|dm|app|neem|geef|laat|bezorg|kun je|kan je|kunt u|zou je|wil je) .. (dm|pb|prive bericht|priv bericht|privebericht|direct message|inbox|messenger|berichtje|via dm|per dm)
    flh3wa3z: { service: 4.41 },
    // service: (dm|pb|privebericht|prive bericht|direct message)
    '496g8tz3': { service: 1.67 },
    // service: (klantnummer|bestelnummer|ordernummer|contractnummer|boekingsnummer|factuurnummer|trackingnummer|track trace|ticketnummer|serienummer|dossiernummer|reserveringsnummer|polisnummer|postcode en huisnummer|je gegevens|uw gegevens|naam en)
    '0n6rs6x7': { service: 5.11 },
    // service: (klantenservice|klantendienst|klantendienst|helpdesk|servicedesk|support|storingsdienst|servicenummer|hulplijn|meldpunt|meldkamer|customer service|webcare|storingslijn)
    xx8on1np: { service: 2.04 },
    // service: (storing|storingen|*storing|panne|uitval|uitgevallen|onderbreking|technisch probleem|technische problemen|technische storing|stroomstoring|stroomuitval|stroomonderbreking|technisch mankement|wisselstoring|seinstoring|platligt|plat)
    o9cvwx9l: { service: 4.63 },
    // service: (onderhoud|onderhoudswerken|onderhoudswerkzaamheden|gepland onderhoud|werkzaamheden|wegwerkzaamheden|werken aan het spoor|wegenwerken|niet bereikbaar|onbereikbaar|offline)
    '5sjyagnc': { service: 2.77 },
    // service: (terugroep*|terugroepactie|terugroepen|roepen .. terug|teruggeroepen|recall|niet consumeren|breng .. terug naar de winkel|allergenen waarschuwing|veiligheidswaarschuwing)
    slzjkt8f: { service: 4.98 },
    // service: (vertraging|vertragingen|vertraagd|vertragen|wachttijd*|langer duren|uitgesteld|uitstel|verplaatst|verschoven|verzet naar|later dan gepland|loopt uit)
    o5shr9tm: { service: 3.29 },
    // service: (gaat niet door|gaan niet door|gaat .. niet door|gaan .. niet door|afgelast|afgelasten|geannuleerd|annuleren|geannuleerde|gecanceld|afgezegd|vervalt|vervallen|rijdt niet|rijden niet|rijden geen|kan niet doorgaan|kunnen niet doorgaan|kan .. niet doorgaan|afgeblazen|geschrapt|gaat helaas)
    dp6s9pns: { service: 4.8 },
    // service: (blijft|blijven|is|zijn|gaat|gaan|moeten) .. (gesloten|dicht|afgesloten|onbereikbaar|buiten gebruik|gestremd)
    nzfpdrdc: { service: 2.62 },
    // service: (gesloten|dicht|gestremd|afgesloten|omleiding|omgeleid|vervangend vervoer|treinbussen|bussen in plaats van treinen|staking*|stakingsdag|buiten dienst|buiten gebruik|hinder|stremming)
    dffc8347: { service: 2.26 },
    // service: (bedankt|dank|dankjewel|dank u) .. (begrip|geduld)
    u7agimon: { service: 4.94, 'general-info': -0.12 },
    // service: (begrip|geduld) .. (bedankt|dank|vragen|alvast)
    '51akaaup': { service: 3.82 },
    // service: (ons excuus|voor het ongemak|voor de overlast|het ongemak|overlast|voor de hinder|voor de verwarring)
    zekt0pvo: { service: 4.46, 'general-info': -0.23 },
    // service: (we werken (eraan|er hard aan|hard|met man en macht|aan een oplossing|aan de oplossing|aan het probleem)|wordt aan gewerkt|wordt gewerkt|werken .. aan .. oplossing|hard aan een oplossing|opgelost|verholpen|weer bereikbaar|werkt weer|weer online|zijn ermee bezig|zijn er mee bezig|zoeken het uit|zoek het uit|gaan we uitzoeken|kijken het na|nakijken|kijken we even|kijk even voor je|voor je uitzoeken)
    fg7o5tcn: { service: 4.53, 'general-info': -0.23 },
    // service: (bedankt|dank|dankjewel|dank je wel|dank u) .. (melding|bericht|vraag|berichtje|tip|doorgeven|reactie|feedback|laten weten|opmerking)
    kzlvtmll: { service: 2.55 },
    // service: (bedankt|dank|dankjewel|dank je wel|dank u) .. (melding|bericht|vraag|berichtje|doorgeven|reactie|feedback|laten weten) +post:reply
    c6m4oj4y: { service: 4.08 },
    // service: (hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond|beste) +mention-first
    yzera8li: { service: 3.84 },
    // service: (hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond|beste) +post:reply
    wy8wo3s8: { service: 3.82 },
    // service: (helpen (je|u|jullie) graag|help je graag|helpen we|verder helpen|verder te helpen|kunnen we helpen|kunnen we je helpen|hulp nodig|vragen of problemen|bij vragen|nog vragen|heb je vragen|heb je een vraag|vraag of klacht|waarmee kunnen we)
    '7s6z1yif': { service: 2.55 },
    // service: (neem [gerust|even|dan] contact|contacteer ons|contact opnemen|contact met ons op|bel ons|mail ons|stuur ons|laat het ons weten|bereikbaar (op|via))
    ywdyzdc7: { service: 1.27 },
    // service: (probeer|check|controleer|herstart|kijk|ga|log|reset) .. (even|eens|opnieuw|nog een keer|instellingen|app|modem|uit en|spam) +post:reply
    b5vtrj3z: { service: 3.57 },
    // service: (probleem|problemen|fout|foutje|foutmelding|klacht*|defect|kapot|beschadigd*|werkt niet|lukt niet|doet het niet|bug|kwijt|niet ontvangen|niet aangekomen)
    e6jzwclh: { service: 2.04 },
    // service: (probleem|problemen|klacht*|kapot|beschadigd|vervelend|jammer|begrijpen|snap|snappen|lukt) +post:reply
    nd6ewf39: { service: 3.19 },
    // service: (je kunt|je kan|u kunt|dat kan|kun je|kunt u|helaas niet|momenteel|op dit moment|normaal gezien|nog niet|klopt|vind je via|staat op) +post:reply
    '4kqd3l7u': { service: 2.81 },
    // service: (app|account|factuur|levering|bestelling|pakket|pakketje|winkel|ticket|abonnement|mail|adres|afspraak|bezorger|filiaal) +post:reply
    kp0hnmk3: { service: 2.55 },
    // service: (terugbetal*|terugbetaald|restitutie|geld terug|omruilen|ruilen|retour|retourneren|retourzending*|garantie|herroepen|vergoeding|tickets blijven geldig|kaarten blijven geldig|blijven geldig|blijft geldig)
    '3sgga3lg': { 'new-products': 0.1, service: 3.32, event: -0.17, 'general-info': -0.16 },
    // service: (oplichting|oplichters|phishing|nepaccount*|nep account*|fake account*|valse account*|vals account|fraude|fraudeurs|nepprofiel*|scam|nepmail*|valse mails|waarschuwing|waarschuwen|opgelet voor|pas op voor|klik niet|trap er niet in)
    '1q6v7ndd': { service: 3.86 },
    // service: (nooit|niet) .. (wachtwoord|pincode|bankgegevens|creditcardgegevens|inloggegevens|betaalgegevens|betalen via)
    '6tyhh3s7': { service: 4.88 },
    // service: (door|wegens|vanwege|omwille van|door de) .. (storm|weer|ziekte|sneeuw|gladheid|staking|onderhoud|omstandigheden|hitte|wateroverlast|werkzaamheden|brand|storing|drukte|verbouwing) .. (gesloten|dicht|gaat|niet|afgelast|vertraging|later|vroeger|geen|hinder|annul*)
    rtpgcu68: { service: 5.12, event: -0.16 },
    // service: (belangrijke mededeling|mededeling|let op|opgelet|belangrijk bericht|belangrijke info*|ter info|reizigersinformatie|verkeersinfo|dienstmededeling|beste (klant|klanten|reiziger|reizigers|gasten|leden|ouders))
    a2e3daej: { service: 2.07 },
    // service: (gewijzigde|aangepaste|afwijkende) [<any>] (openingstijden|openingsuren|dienstregeling|tijden|uren|dagen|aanvangstijd|bereikbaarheid)
    mu7g5767: { service: 3.19 },
    // service: (nieuwe datum|nieuwe speeldatum|inhaaldatum|andere datum|alternatieve datum|tijdelijk niet|voorlopig|tot nader order|tot nader bericht)
    '6chbm2ic': { service: 2.8 },
    // service: (niet beschikbaar|niet mogelijk|momenteel niet|op dit moment niet|tijdelijk geen|even niet)
    oxdh5164: { service: 2.8 },
    // service: (moeten we|moeten wij|zijn genoodzaakt|genoodzaakt) .. (helaas|annuleren|sluiten|afzeggen|uitstellen|melden|meedelen|verplaatsen)
    f7cpn58r: { service: 3.82 },
    // service: (veelgestelde vragen|faq|meest gestelde vragen)
    '9dupizip': { service: 2.8 },
    // service: (hopelijk helpt|hopen dat dit helpt|laat maar weten|laat even weten|laat het even weten|houden je op de hoogte|houden jullie op de hoogte|houden u op de hoogte|op de hoogte houden|houden we .. op de hoogte)
    '310wt8ka': { service: 2.55 },
    // service: (geven .. door|doorgegeven|geef .. door|sturen .. door|doorgestuurd|collega* .. contact|nemen .. contact|groetjes|groet|mvg|gr) +post:reply
    ebzxhozx: { service: 1.91 },
    // service: (groetjes|groeten|groet|mvg|gr|succes) +mention-first
    pmslrbd3: { service: 1.91 },
    // service: (gevonden voorwerpen|verloren voorwerp*|verloren of vergeten|vergeten spullen|vermist*)
    '6tkg6yjq': { service: 3.19 },
    // service: (getroffen|gedupeerde) (klanten|reizigers|gasten|gebruikers|adressen|huishoudens)
    c84flyko: { service: 3.82 },
    // service: (dm|pb|bericht|whatsapp|bel|mail) .. (bestel*|reserve*|boek*|offerte|interesse|afspraak)
    favz7fya: { service: -2.54 },
    // service: (maandag gesloten|zondag gesloten|gesloten op|feestdag* gesloten|dinsdag gesloten|sorry not sorry)
    hck9mhpb: { service: -1.27 },
    // service: (helaas) .. (verloren|verlies|gelijkspel|nederlaag|uitgeschakeld)
    '6e93cvgb': { service: -2.55 },
    // service: (wegens|vanwege|door) (ziekte|omstandigheden|werken|verbouwing|storm|een storing|werkzaamheden|overlijden|staking|personeelstekort) .. .. (dicht|gesloten|gaat|gaan|niet|rijden)
    hguzqwup: { service: 4.46 },
    // service: ^ wegens
    '2rp6gh25': { service: 2.55 },
    // event: (wees erbij|wees er bij|ben je erbij|ben jij erbij|zijn jullie erbij|bent u erbij|erbij zijn|kom je ook|kom jij ook|komen jullie ook|ga je mee|ga jij mee|zien we je|zien we jou|zien we jullie|tot dan|wie komt|wie is erbij|je komt toch)
    sddsg7du: { event: 3.6 },
    // event: (meld je|meld jullie|meld u|schrijf je|schrijf jullie|schrijf u|schrijf .. kind) .. (aan|in)
    w668vupu: { event: 3.61 },
    // event: (nu|hier|snel|online|gratis|tot <date>|nog) .. (aanmelden|inschrijven|deelnemen|meedoen|registreren|opgeven|ingeschreven)
    j1dizdeq: { event: 3.29 },
    // event: (aanmelden|aanmelding|aanmeldingen|inschrijven|inschrijving|inschrijvingen|inschrijfformulier|inschrijfgeld|deelname|deelnemen|startplek*|startbewijs|opgeven kan|opgeven via|inschrijflink|aanmeldlink|deelnemersveld)
    vjwhpa8o: { 'new-products': 0.13, event: 2.67 },
    // event: (aanmelden|inschrijven|opgeven|inschrijving|aanmelding|deelname|registreren) .. (<url>|<email>|link in bio|link in de bio|via|website|per mail|verplicht|gewenst|tot <date>|kan)
    jocn5dop: { event: 3.92 },
    // event: (save the date|zet .. in je agenda|zet .. in jullie agenda|zet .. in uw agenda|noteer .. agenda|noteer alvast|blokkeer .. agenda|in de agenda|in je agenda|kruis .. aan|omcirkel)
    ntke0ms4: { event: 3.62 },
    // event: (nog|laatste|enkele|beperkt aantal|verzeker je van|reserveer) .. (plaats|plaatsen|plekken|plek|plekje|plekjes|startplekken|plaatsje) [vrij|beschikbaar]
    f22cpbkx: { event: 2.89 },
    // event: (vol is vol|volzet|beperkt aantal plaatsen|beperkt aantal plekken|maximum <number> deelnemers|maximaal <number> deelnemers|<number> plaatsen|<number> plekken)
    iskhhtcq: { event: 3.08 },
    // event: (uitnodiging|uitgenodigd|nodigen (je|jou|jullie|u|iedereen) .. uit|nodigen .. uit|nodigt .. uit|van harte welkom|iedereen is welkom|iedereen welkom|hartelijk welkom)
    hgk3aml4: { event: 3.12 },
    // event: (kom langs|kom .. langs|kom gerust langs|kom naar|bezoek ons|bezoek onze|spring .. binnen|kom genieten|kom meedoen|kom kijken|kom luisteren|kom proeven|kom ontdekken|kom mee|kom .. ontmoeten|tref ons|je vindt ons|ontmoet ons)
    ckhdg18x: { event: 1.63 },
    // event: (kom langs|kom naar|bezoek ons|je vindt ons|vind je ons|staan we|staan wij|we staan|wij staan|zijn we|ontmoet ons|kom .. langs|hopen je te zien|kom .. kijken) .. (<date>|<time>|beurs|stand|hal|markt|kerstmarkt|festival|weekend|standnummer)
    x5f6yqjp: { event: 3.6 },
    // event: (stand|hal|standnummer|beursstand|booth) [<any>] (<number>|<code>)
    '97fxiztu': { event: 2.57 },
    // event: (vindt|vinden) .. plaats
    b0w58mho: { event: 3.29 },
    // event: (plaatsvinden|plaatsvindt|staat op het programma|staan op het programma|staat voor de deur|staat gepland|op de planning|gaat .. van start|van start|start|starten|begint|beginnen|aftrap|aanvang|deuren open|deuren gaan open|doors|we trappen af|komt eraan|op het programma)
    tg7ynch0: { event: 1.74, connected: 0.33, inspire: 0.16 },
    // event: (aanvang|aftrap|start|deuren|deuren open|doors|inloop|begint|beginnen|beginnen we|verzamelen|wanneer|van start|zaal open) [om|is|vanaf|is om] <time>
    '77u0k4ig': { event: 4.19, community: 0.12 },
    // event: (wanneer|waar) (<date>|<time>)
    ij72ddqe: { event: 2.57 },
    // event: (evenement|evenementen|*evenement|event|events|activiteit|activiteiten|happening|agenda)
    ok7g6ns8: { event: 1.64 },
    // event: (winactie*|prijsvraag|giveaway*|verloting|verloten|verloot|tombola|weggeefactie*|wedstrijdvraag|kleurwedstrijd|tekenwedstrijd|fotowedstrijd*|adventskalender|aftelkalender|wedstrijd .. win|contest|bingo)
    yahm6goy: { event: 4.63, community: -0.18 },
    // event: (win|winnen|wint|maak kans) [jij|je|jullie|u|dan|nu|met|hier|op|bij ons] (<number>|een|tickets|kaarten|kaartjes|vrijkaarten|jouw|twee|duokaarten|<money>|dit|deze)
    zny5y1y2: { event: 4.43, giveaway: 0.3 },
    // event: (te winnen|maak kans|maakt kans|maken kans|kans maken|kans te maken|winkans*|kans op een|kans op|wie wint|kun je winnen|kan je winnen|doe mee en win|mee en win|en win)
    jzfj1xjb: { event: 4.12 },
    // event: (winnen|win|winnaar*|prijzen|hoofdprijs|prijzenpot|prijs)
    '6ioigfx5': { event: 0.79, inspire: 0.16 },
    // event: (leuke|mooie|fantastische|toffe|geweldige) prijzen
    '6n6ytx7s': { event: 2.57 },
    // event: (actievoorwaarden|wedstrijdreglement|meedoen kan|deelnemen kan|zo doe je mee|hoe doe je mee|hoe deelnemen|meedoen is simpel|meedoen tot|insturen kan|winnaar wordt|winnaars worden|loten we|loten wij|trekken we|maken we de winnaar|winnaar bekend)
    zsci7fij: { event: 3.91, giveaway: 0.11 },
    // event: (like|volg|tag|reageer|deel|beantwoord|laat|vertel) .. (winnen|win|kans|winactie|wint|prijsvraag|meedoen|mee te doen)
    '6r1ca1uo': { event: 4.11 },
    // event: (webinar*|workshop*|*workshop|*workshops|masterclass*|seminar*|livestream*|live stream*|meetup*|lezing*|*lezing|infoavond*|informatieavond*|infodag|infosessie*|informatiebijeenkomst*|bijeenkomst*|opendeurdag*|open dag|open dagen|opendag|openbedrijvendag|openlesdag|meeloopdag|proefles*|proeftraining|kennismakingsles|studiedag*|symposium|netwerkborrel|debatavond|studieavond|panelgesprek|boekvoorstelling|signeersessie*|boekpresentatie)
    c1zuggau: { event: 3.15 },
    // event: (congres*|conferentie*|beurs|*beurs|vakbeurs*|jobbeurs|huishoudbeurs|expo|forum|netwerkevent|summit)
    txtn8u2d: { event: 2.06 },
    // event: (festival*|*festival|concert*|*concert|tentoonstelling*|expositie*|vernissage|rommelmarkt*|vlooienmarkt|braderie|kermis|kerstmarkt*|lentemarkt|streekmarkt|*markt|dorpsfeest|zomerfeest|*feest|barbecue|bbq|eetfestijn|mosselfestijn|spaghettiavond|parade|optocht|stoet|carnaval|gala|marathon|*loop|halve marathon|toernooi|*toernooi|party|fuif|filmavond|spelletjesavond|quizavond|pubquiz|kaas en wijnavond|wijnproeverij|proeverij*|bierproeverij|degustatie*|theater*|premiere|optreden*|voorstelling*|show|tour|tournee|pop-up|pop up|feestelijke opening|openingsfeest|jubileumfeest|vrijmibo|borrel*|kookworkshop|silent disco|kroegentocht|karaoke*)
    g2hbw44x: { purchase: 0.14, event: 2.13, connected: -0.14, community: 0.24, 'general-info': -0.29 },
    // event: (kamp|kampen|*kamp|zomerkamp*|sportkamp*|vakantiekamp*|uitstap|excursie*|wandeling*|*wandeling|fietstocht*|*tocht|toertocht|rondleiding*|*rondleiding|speurtocht*|gegidste|viering|herdenking|stille tocht|bloedinzameling|opruimactie|inloopdag|inloopspreekuur|spreekuur|reunie|jeugddag|sportdag|kinderdag|familiedag|clubdag|klantendag*|ladies night|ladiesnight|koopzondag|shoppingavond|late night shopping)
    v6ygm8uw: { event: 2.08 },
    // event: (cursus|les|lessen|*cursus|lessenreeks|training|yogales|kookles|zwemles|ehbo cursus|opleiding) .. (<date>|<time>|start*|begint|plaatsen|plekken|inschrijv*|aanmeld*)
    '4ab203b2': { event: 3.08 },
    // event: (live (op|bij|in|vanaf|vanuit|om|mee|te volgen|te zien|muziek)|we gaan live|gaan we live|we zijn live|zijn we live|live om <time>|instagram live|facebook live|live q&a|live stream|vanavond live|morgen live)
    nkxqqpya: { event: 2.78 },
    // event: (kijk mee|luister mee|kijk live|stem af|mis het niet|mis dit niet|niet te missen|niet missen|zorg dat je erbij bent|schakel in|kijk je mee)
    '6fi8pf1d': { event: 2.06 },
    // event: <date> .. (om|vanaf|van|rond) <time>
    dh82r4cj: { event: 4.08, 'general-info': 0.2 },
    // event: <date> <time>
    iicyroi5: { event: 3.6 },
    // event: (om|vanaf|van|tot|rond|tussen|tegen) <time>
    xx3r6qq0: { purchase: 0.1, event: 2.22 },
    // event: <time>
    '79czvn71': { event: 1.34 },
    // event: (van|vanaf) <number> (tot|tm|t m|tot en met) <date>
    hhm37jif: { event: 3.43 },
    // event: (van|vanaf) <date> (tot|tm|t m|tot en met) <date>
    '24n1s4dk': { event: 3.39 },
    // event: <date> (en|tot|tm|t m|tot en met) <date>
    bpqb27wi: { purchase: 0.13, event: 3.02, 'general-info': 0.26 },
    // event: (op|komende|aanstaande|volgende|deze|tot|vanaf|alleen op|elke|a s) <date>
    '97w69d3k': { 'exclusive-info': 0.14, event: 1.99, connected: -0.13, 'general-info': -0.33 },
    // event: <date>
    m3mx1o6p: { event: 0.82, connected: -0.27, community: 0.45, 'general-info': 0.5, giveaway: 0.24 },
    // event: (vanavond|morgenavond|dit weekend|komend weekend|volgende week|volgende maand|deze zomer|over <number> dagen|nog <number> dagen|nog <number> nachtjes|nog <number> weken|aftellen|deze week|straks|binnenkort|volgend weekend|komende week)
    dmmbchre: { event: 1.78, 'general-info': -0.2 },
    // event: (vandaag|morgen|weekend)
    uirh796w: { event: 1.25, connected: 0.36, community: -0.1, greeting: 0.18, inspire: -0.17, cause: 0.19 },
    // event: (in de|deze|tijdens de|komende) (herfstvakantie|zomervakantie|paasvakantie|krokusvakantie|kerstvakantie|meivakantie|voorjaarsvakantie|vakantie)
    wddiqmij: { event: 2.36 },
    // event: (tickets|kaarten|entree|toegang|inkom|gratis toegang|gratis entree|gratis inkom|deelname is gratis|vrije inkom|inkom gratis|voorverkoop) +post:date
    hkfugddp: { event: 2.02 },
    // event: (tickets|entree|kaarten|inkom|kaartjes)
    '1z8arjsw': { event: 1.02 },
    // event: (gratis toegang|gratis entree|toegang gratis|entree gratis|gratis inkom|inkom gratis|toegang is gratis|deelname gratis|deelname is gratis|vrije inkom|gratis toegankelijk)
    ww7qf4tw: { purchase: 0.14, event: 3.39 },
    // event: (challenge*|*challenge) .. (doe|mee|start*|neem|dagen|deel|ga)
    '2z79qzq0': { event: 3.08 },
    // event: (challenge|*challenge|uitdaging|doe mee|doe je mee|doe jij mee|doen jullie mee|meedoen|doet u mee|loop mee|fiets mee|wandel mee|zing mee|speel mee|bak mee|doe je ook mee|neem deel)
    '1kf60b7j': { event: 2.3 },
    // event: (deadline|uiterlijk|laatste kans|nog tot en met|inzenden|insturen|indienen|inschrijven kan nog)
    uoyiabcg: { event: 1.67 },
    // event: (programma|line-up|line up|headliner*|spreker*|gastspreker*|keynote|special guest|livemuziek|live muziek|live band|liveband|dj|kinderanimatie|springkasteel|muziek van|optreden van)
    ko0it4mp: { 'exclusive-info': 0.18, event: 1.69 },
    // event: (workshop|cursus|rondleiding|concert|lezing|markt|party|feest|proeverij|training|toernooi|tentoonstelling|beurs|kamp|viering|opendeurdag|open dag|voorstelling|wandeling|wedstrijd|thuiswedstrijd|*feest|*markt|*kamp|*avond|*cursus|*toernooi|*concert|*tocht|*festival|quiz|optreden) .. (<date>|<time>)
    krivkeat: { service: 0.32, event: 3.18 },
    // event: (<date>|<time>) .. (workshop|cursus|rondleiding|concert|lezing|markt|party|feest|proeverij|toernooi|tentoonstelling|beurs|kamp|viering|opendeurdag|open dag|voorstelling|wandeling|wedstrijd|thuiswedstrijd|*feest|*markt|*kamp|*avond|*cursus|*toernooi|*concert|*tocht|*festival|quiz|optreden)
    ej89st1o: { event: 3.09 },
    // event: (voor|vanaf) (kinderen|jongeren|kids|tieners|gezinnen|beginners|iedereen|jong en oud|senioren|volwassenen)
    jtpzavay: { event: 1.16 },
    // event: (thuiswedstrijd|uitwedstrijd|derby|oefenwedstrijd|speeldag|matchday|wedstrijddag|seizoensopening|finale|halve finale|aftrap) .. (<date>|<time>|vandaag|morgen|vanavond|live|tegen|kom|tickets)
    '6iknnmpp': { event: 2.1, 'general-info': 0.14 },
    // event: (spelen|treffen|ontvangen|treden|nemen) (we|wij) .. (<date>|<time>|tegen|op|het op)
    tsqiyr27: { event: 1.54 },
    // event: (we kijken uit naar|tot zaterdag|tot zondag|tot morgen|tot dan|tot vanavond|tot gauw|we zien (je|jullie|u) graag|wij zien (je|jullie|u) graag|zien we je daar|we hebben er zin in|zin in|tot volgende week)
    mun4arvv: { event: 1.69 },
    // event: (opening|heropening|we openen|openen we|openen wij|we vieren|vieren we|vier mee|vier het mee|feestelijk) .. (<date>|<time>|mee|kom|weekend)
    '4ss4rrz4': { event: 2.98 },
    // event: (loopt|nog te zien|te bezoeken|te zien|verlengd|tentoonstelling|expo) .. (tot|t m|tm|tot en met) <date>
    '48zws3mv': { event: 3.08 },
    // event: (q&a|vragenuurtje|vragenuur|inloopspreekuur|ask me anything|ama|online sessie|infomoment)
    j2bge2rm: { event: 2.06 },
    // event: (vond|vonden) .. plaats
    '0ebmh3p8': { event: -2.06, 'general-info': 0.16 },
    // event: (gisteren|gisteravond|vorige week|vorig weekend|afgelopen|vorige maand|vorig jaar|voorbije)
    brybn1dp: { event: -2.06, 'general-info': 0.51 },
    // event: (was een succes|groot succes|waren erbij|terugblik|sfeerbeelden|impressie|aftermovie|wat was het|het was|was top|kijken terug|we blikten|was geslaagd|geslaagde|mocht|mochten we|genoten van|was gezellig|zat erop|zit erop|vierden we)
    q2w5nuh9: { event: -1.54 },
    // event: (bedankt|dank|dankjewel|merci) .. (deelnemers|aanwezig*|gekomen|komst|bezoek|erbij waren|erbij was|deelname|bezoekers)
    ojzxlad1: { event: -2.06 },
    // event: (gefeliciteerd|proficiat) .. (winnaar*|gewonnen|kampioen*)
    '64zxk9ap': { event: -2.06 },
    // event: (openingstijden|openingsuren|open van|geopend van|geopend|bereikbaar|vertrek|aankomst|open vanaf|geopend op|open op) .. (<time>|<date>)
    ffiwh1n4: { event: -2.12, 'general-info': 0.29 },
    // event: (nieuwsbrief|vacature*|sollicit*|solliciteer) .. (inschrijven|aanmelden|nu|schrijf|meld|voor)
    '8e9krw6l': { event: -1.54 },
    // event: (schrijf|meld|inschrijven|aanmelden) .. nieuwsbrief
    aq91tx5f: { event: -2.06 },
    // event: (heb je|heb jij|hebben jullie|zin) .. (zin|tijd|meedoen|mee te doen|mee te gaan|te komen)
    bqm4n0ap: { event: 2.06 },
    // event: (elke|iedere) [eerste|tweede|laatste] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand)
    '1e0abqbz': { event: 1.85, community: 0.28 },
    // event: (inschrijvingen zijn open|inschrijving is open|inschrijven niet nodig|zonder inschrijving|aanmelden niet nodig|zonder aanmelding|aanmelden is niet nodig|reserveren niet nodig|inschrijving geopend|inschrijving gestart)
    mwdax3p9: { event: 4.02 },
    // event: (in de|in|op|vanaf <date> in) (winkel|winkels|schappen|webshop|bioscoop|bioscopen)
    '7x91k6ve': { 'new-products': 0.12, event: -1.07, 'general-info': -0.1 },
    // event: (was|waren|werd|werden|hadden|ging|kwamen|speelden|won|wonnen|mochten|hield|eindigde)
    p6peys5g: { event: -0.84, community: 0.19, 'general-info': 0.33 },
    // event: (kom|komen) .. (op|naar) .. <date>
    qdd8c714: { event: 2.82 },
    // event: (opendeurdag*|open dag*|openlesdag*) .. (<date>|<time>|kom)
    ywupgkl1: { event: 3.86 },
    // event: (stuur|dien|zend) .. voor <date> .. in
    e1wbbac1: { event: 2.72 },
    // event: (uitzonderlijk|die dag|vandaag|morgen|dan) gesloten
    e2ihfapr: { event: -1.59 },
    // event: (openingsuren|openingstijden) (tijdens|rond|met|vanaf|in|deze)
    a7q5ua49: { event: -2.12 },
    // connected: (bedankt|dank|dankjewel|dank je wel|dank jullie wel|dank u wel|dikke merci|merci|duizendmaal dank|hartelijk dank|veel dank|enorm bedankt|dankuwel|heel erg bedankt) .. (jullie|iedereen|allemaal|allen|aan alle|aan iedereen|voor jullie|voor je|voor uw|voor jouw|aan onze|dat jullie|onze|alle)
    xjqy67ds: { connected: 4.87, 'general-info': -0.27 },
    // connected: (bedankt|dankjewel|dank je wel|dank jullie wel|dank u wel|dankuwel|hartelijk dank|merci|dank)
    g7e1ocph: { connected: 2.77, 'general-info': -0.1 },
    // connected: (we willen .. bedanken|wij willen .. bedanken|willen we .. bedanken|willen wij .. bedanken|bedanken we|bedanken wij|wij bedanken|we bedanken|zijn dankbaar|zijn jullie dankbaar|bedanken jullie)
    gsuja2nf: { connected: 4.31 },
    // connected: (dankbaar*|dankbaarheid|waardering|waarderen|uit de grond van ons hart|vanuit ons hart|met heel ons hart|hartverwarmend*|warm hart)
    '7in24lvq': { connected: 2.83 },
    // connected: (voor (jullie|je|jouw|uw|al jullie|ieders|het) (vertrouwen|steun|support|liefde|trouw|inzet|betrokkenheid|enthousiasme))
    i1qahao6: { connected: 4.31 },
    // connected: (bedankt|dank|dankjewel|merci) .. (inzet|steun|vertrouwen|samenwerking|vrijwilligers|jaren|hulp|team|klanten|supporters|jaar|sponsors|warme|gezellige)
    zvoj5xsa: { connected: 3.74 },
    // connected: ^ (bedankt|dankjewel|dank)
    qy1b22qu: { connected: 2.46 },
    // connected: (achter de schermen|behind the scenes|kijkje in de keuken|kijkje achter|blik achter de schermen|een dag uit het leven|dag op kantoor|een dag bij ons|ons dagelijks|backstage|op de werkvloer|bij ons op kantoor)
    zddhag3k: { connected: 3.48, 'general-info': -0.19 },
    // connected: (dit is|dit zijn|maak kennis met|ontmoet|mogen we voorstellen|we stellen .. voor|wij stellen .. voor|stellen we .. voor|even voorstellen|stelt zich voor|stel je voor aan) .. (team|collega*|{staff}|onze|ons)
    '1ozuup1u': { connected: 3.57 },
    // connected: (dit is|onze|ons) [<any>] ({staff}|aanvoerder|nieuwe collega|nieuwe stagiair|leerjongen|oprichtster|bedrijfsleider)
    mqz786dg: { 'new-products': -0.1, connected: 2.66 },
    // connected: (ons|onze) {staff}
    '1q0ygc8q': { connected: 2.7 },
    // connected: (teamuitje|teambuilding*|team uitje|personeelsfeest|bedrijfsuitje|teamdag|collega van de maand|medewerker van de maand|medewerker in de kijker|gezicht achter|gezichten achter|de mensen achter|het team achter|meet the team|collega aan het woord|collega in de kijker|kerstborrel|nieuwjaarsborrel)
    f78f9o98: { connected: 3.96 },
    // connected: (ons verhaal|onze waarden|onze missie|onze visie|onze belofte|onze roots|onze filosofie|onze reis|ons doel|onze passie|onze droom|ons hart|onze liefde|onze overtuiging|onze verantwoordelijkheid|ons familiebedrijf|onze traditie|waar we voor staan|waar wij voor staan|wat ons drijft|waarom we doen|wie we zijn|wie wij zijn|hoe het allemaal begon|het begon allemaal|zo begon het|ooit begonnen)
    '1ewlvfff': { connected: 4.3 },
    // connected: ((we|wij) (geloven|staan voor|staan achter|zetten ons in|strijden|zijn trots|zijn ervan overtuigd|beloven|herdenken|rouwen|steunen|vieren|nemen onze verantwoordelijkheid|helpen|doneren|schenken|spreken ons uit|dragen bij|leven mee))
    n3v0ofa6: { connected: 3.55 },
    // connected: (geloven we|geloven wij|staan we|zetten we ons|zetten wij ons|steunen we|steunen wij|schenken we|doneren we|zijn we trots|zijn wij trots|willen we bijdragen|dragen we|dragen wij|helpen we|helpen wij)
    '33sco5uj': { connected: 3.29, 'general-info': 0.13 },
    // connected: ((we|wij) (houden van|zijn blij|wensen|hopen|willen|missen|weten|zijn er|staan klaar|zijn zo|hebben|mochten|doen|zijn))
    vwz3o6ep: { connected: 1.26 },
    // connected: ((we|wij) zijn (trots|dankbaar|ontroerd|overweldigd|sprakeloos|superblij|dolblij|verdrietig|vereerd|een familie|een team|enorm blij|supertrots|ontzettend trots))
    '2axsio0f': { connected: 3.69 },
    // connected: (trots op|zo trots|apetrots|supertrots|megatrots|heel trots|met trots|trotse|trots)
    '729escpr': { 'new-products': 0.12, connected: 2.59, 'general-info': 0.13 },
    // connected: (namens (het|ons|heel|de|iedereen|ons hele)|het hele team|heel het team|het voltallige team|wij allemaal|iedereen bij|met het hele team|team <any> wenst|het team van)
    e6ngnlta: { connected: 2.83 },
    // connected: ((we|wij) wensen (je|jou|jullie|u|iedereen|al onze)|wensen we (je|jullie|u|iedereen)|wensen wij (je|jullie|u|iedereen)|wenst (je|jullie|u|iedereen|al))
    r6f98rhb: { connected: 2.69 },
    // connected: (veel succes|beterschap|veel geluk|goede reis|we duimen|wij duimen|duimen we|veel sterkte|sterkte|heel veel plezier)
    yioqoaxv: { connected: 1.72 },
    // connected: (gefeliciteerd|proficiat|van harte|hartelijk gefeliciteerd)
    pxg0c8sl: { connected: 1.11 },
    // connected: (gefeliciteerd|proficiat|verjaardag|hiep hiep) .. (collega*|team|medewerker*|stagiair*|onze)
    '1cikk8g8': { connected: 3.63, 'general-info': 0.21 },
    // connected: (jubileum|jubilaris*|dienstjubileum|verjaardag|jaar jong|mijlpaal|<number> volgers|pensioen|afscheid|neemt afscheid|nemen afscheid|<number> jarig bestaan|bestaan <number> jaar|bestaat <number> jaar|jarig)
    xyh8uwbq: { event: 0.14, connected: 1.94, 'general-info': 0.14 },
    // connected: (al <number> jaar|sinds <year>|<number> jaar geleden|na <number> jaar|al (tien|twintig|vijf|dertig|vijftig|honderd) jaar) .. (we|wij|ons|onze|jullie|bij ons|team|samen)
    bjshjb22: { connected: 3.29, 'general-info': -0.29 },
    // connected: <number> jaar (bij ons|met jullie|samen|in dienst|in het team|trouwe|bij de club|lang)
    r3locfti: { connected: 3.47 },
    // connected: (we gaan .. missen|we zullen .. missen|gaan je missen|gaan we je missen|blijft altijd|voor altijd|tot ziens|vaarwel|het ga je goed|een deel van ons)
    s2l02p10: { connected: 3.49, 'general-info': 0.13 },
    // connected: (welkom (in het team|bij ons|bij de familie|bij de club|aan boord|in de familie|in ons)|hartelijk welkom|versterking van ons team|versterkt ons team|ons team versterkt|nieuw in ons team|nieuw gezicht|nieuwe gezichten|nieuwe collega*|nieuwe teamleden)
    o82m0nqg: { connected: 3.25 },
    // connected: (beste|lieve|trouwe) (klanten|gasten|vrienden|fans|leden|volgers|ouders|allemaal|mensen|familie|buren|supporters|lezers)
    '13ji4h89': { connected: 2.08 },
    // connected: (onze|al onze) [<any>] ({customer}|vrienden|fans|community|vrijwilligers|sponsors|partners|buren|vaste klanten|trouwe klanten|stamgasten)
    '6cpawuhs': { connected: 1.96, community: 0.44, 'general-info': -0.11 },
    // connected: (samen|samen met jullie|zij aan zij|hand in hand|met jullie|saamhorigheid|verbondenheid|schouder aan schouder)
    '2r6oznpd': { connected: 1.51 },
    // connected: (zonder (jullie|jou|u|hen) .. (niet|geen|nooit|onmogelijk)|dankzij (jullie|jou|u|onze)|mede dankzij|jullie zijn (geweldig|de beste|toppers|top|fantastisch|super|goud|onmisbaar)|jij bent (top|geweldig)|jullie hebben|fijn dat (jullie|je|u)|mooi dat jullie|wat een steun|zo blij met jullie)
    gn7kfuun: { connected: 4.07 },
    // connected: ((we|wij) (waarderen|missen|koesteren) (je|jou|jullie)|we houden van jullie|love you)
    blltx0oy: { connected: 4.67 },
    // connected: (we hebben er zin in|we kijken er naar uit|kijken ernaar uit|kunnen niet wachten|staan te popelen|eindelijk weer|wat hebben we .. gemist|blij jullie)
    '583cp2xe': { connected: 1.6 },
    // connected: (tegen (racisme|haat|geweld|discriminatie|pesten)|solidariteit|solidair|diversiteit|gelijkheid|pride|inclusie|inclusief ondernemen|respect|menselijkheid|samen sterk|kleur bekennen)
    yg010mr2: { connected: 2.32 },
    // connected: (goede doel|goed doel|opbrengst|ten voordele van|ten gunste van|voor het goede doel|inzamelactie*|sponsorloop|gedoneerd|donatie*|geschonken|doneerden|schonken|maatschappelijk*|steentje bij|steentje bijdragen)
    vzjg68un: { connected: 2.12, 'general-info': 0.3 },
    // connected: (doneren|gedoneerd|schenken|steunen|vrijwilligers|milieu|klimaat|duurzaam*|verantwoordelijkheid|planeet|goede doel) +first-person-plural
    ghh1tunh: { connected: 1.85, community: 0.13 },
    // connected: (passie|passievol|met liefde|met hart en ziel|hart en ziel|liefde voor|familie|familiebedrijf|generatie|generaties|droom|dromen|ambacht*|oog voor detail)
    lmytsz4d: { connected: 2.06, 'general-info': -0.11, inspire: 0.21 },
    // connected: (generatie|generaties|familiebedrijf|opa|oma|grootvader|grootmoeder|overgrootvader|vader|moeder|zoon|dochter|oprichter*|begon) +post:first-person-plural
    mdbrsl1f: { connected: 1.97 },
    // connected: (samenwerking|partnerschap|partner|buurt|regio|gemeente|dorp) +first-person-plural
    gge9m9hp: { connected: 1.23 },
    // connected: (helden|zorghelden|hulpdiensten|brandweer|zorgpersoneel|vrijwilligers|verplegers)
    j1ey61sm: { connected: 1.48 },
    // connected: (herinnering*|in memoriam|onvergetelijk*|rust zacht|rouwen|overleden|overlijden|medeleven|condoleances|gecondoleerd|gedachten zijn bij|throwback|tbt|weet je nog|weten jullie nog|nostalgie|toen en nu|vroeger)
    gbaya6i3: { connected: 2.23 },
    // connected: (onze gedachten|ons medeleven|onze harten|ons hart gaat|wij leven mee|we leven mee)
    zpwrz6py: { connected: 4.69 },
    // connected: (haha*|precies|klopt|graag gedaan|heel graag|groetjes|leuk om te horen|fijn om te horen|wat leuk|wat fijn|top|super|cool|nice|ja|zeker|natuurlijk|yes|eet smakelijk|veel plezier|smakelijk|dank je|bedankt|lief) +reply
    jn184teb: { connected: 2.99 },
    // connected: (je|jij|jou|jullie|jouw) +reply
    fs1jne33: { connected: 0.54 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶|🖤)
    avdw5v0v: { connected: 1.38 },
    // connected: (ik ben|ik heb|ik werk|mijn naam|mijn werk|mijn job|mijn collega*|ik hou van|ik geniet) +quotation
    '7k2pbid3': { connected: 2.46 },
    // connected: (dag in dag uit|elke dag opnieuw|vanaf dag een|van bij het begin|met volle overtuiging|alles geven|geven alles|onvermoeibaar|keihard|vol enthousiasme|met veel plezier|iedere dag) +post:first-person-plural
    '7a7tsz04': { connected: 1.84 },
    // connected: (bijzonder moment|bijzondere dag|kippenvel|emotioneel|tranen|sprakeloos|overweldigend|ongelooflijk|ontroerend|ontroerd)
    '7m1h7iih': { connected: 1.8 },
    // connected: (ligt ons .. hart|na aan het hart|vinden we belangrijk|vinden wij belangrijk|belangrijk voor ons|wat ons bindt|voor ons is|bij ons is|bij ons telt|bij ons draait)
    '29bhuvxw': { connected: 3.44 },
    // connected: (achter (elke|elk|iedere|ieder|deze|dit)) .. (zit|schuilt|staat|staan|zitten)
    vijr3xcr: { connected: 2.83 },
    // connected: (vertelt|deelt|verklapt) .. (waarom ze|waarom hij|hoe ze|hoe hij|over haar|over zijn)
    lzjfq7kx: { connected: 2.21 },
    // connected: (een dikke|een welgemeende|een grote|een hele grote|een speciale|dikke|een enorme) (dankjewel|dank je wel|merci|bedankt|dank|pluim|duim)
    ipnag9va: { connected: 4.3 },
    // connected: (onze dank|grote dank|speciale dank) [gaat|aan]
    mqzahmyz: { connected: 3.93 },
    // connected: (bedankt|dank) .. (melding|vraag|bericht|berichtje)
    cxneoosf: { connected: -1.84 },
    // connected: (wist je|wist u|wisten jullie)
    ssnwa12j: { connected: -1.23 },
    // connected: (kinderen|jongeren|mensen|toekomst|wereld) +first-person-plural
    if40ofu7: { connected: 0.74 },
    // connected: (mijn|onze) (opa|oma|vader|moeder|ouders|grootvader|grootouders|overgrootvader) .. (begon|startte|opende|bouwde|zaak|bedrijf)
    mzixo2ve: { connected: 3.72 },
    // connected: (zodat|opdat) (jij|jullie|u|je) .. (kan|kunt|kunnen|hebt|hebben|geniet|genieten)
    rynjq4w0: { connected: 1.48 },
    // connected: (vieren we|vieren wij|vier|vieren) .. (met jullie|met u|met jou|samen)
    idbirw1g: { event: 0.15, connected: 2.78 },
    // ideas: (wat|welke|welk|wie|waar|waarover|waarheen) .. (zullen we|moeten we|moet er|zouden we|mogen we|moeten wij|zullen wij|kunnen we|gaan we) .. (volgende|maken|nemen|toevoegen|brengen|bakken|brouwen|noemen|koken|schrijven|behandelen|uitnodigen|openen|doen|ontwikkelen|zetten|testen|bespreken) +question
    gmez0e18: { ideas: 6.13 },
    // ideas: (zullen we|moeten we|moet onze|zouden we|mag onze) +question
    mi6yodyv: { ideas: 2.96 },
    // ideas: (welke|welk|wat|wie) .. (mis je|mis jij|missen jullie|wil je|wil jij|willen jullie|wilt u|zou je|zou jij|zouden jullie|wens je|ontbreekt) [nog|graag|in|bij|op|terug|terugzien|zien|lezen|horen|volgende] +question
    oqafu7ei: { ideas: 3.52 },
    // ideas: (wat|welke|welk) .. (mis je|mis jij|missen jullie|mist u|ontbreekt) +question
    wm9uqbba: { ideas: 4.74 },
    // ideas: (jouw|je|jullie|uw) (idee|ideeen|suggestie|suggesties|voorstel|voorstellen|wensen|wens|input|ontwerp|ontwerpen|inbreng|creativiteit|verlanglijst|inzending)
    x4wl0dws: { ideas: 4.15 },
    // ideas: (suggestie|suggesties|voorstel|voorstellen|verbeterpunten|verbetervoorstel*|ideeenbus|verzoekje*|tips zijn welkom)
    '1lu46ldk': { ideas: 3.3, 'general-info': -0.23 },
    // ideas: (stuur|mail|deel|geef|laat|dien|drop|post|zet|plaats|reageer|app|bezorg) .. (idee|ideeen|suggestie*|voorstel*|ontwerp|ontwerpen|schets*|wensen|naam|tekening)
    si8ztlmh: { ideas: 5.03 },
    // ideas: (heb je|heb jij|hebben jullie|heeft u|wie heeft) .. (idee|ideeen|suggestie*|voorstel*|naam|wensen|inspiratie|tips voor ons) +question
    r1lkbtbc: { ideas: 5.03 },
    // ideas: (ideeenwedstrijd|ontwerpwedstrijd*|ontwerpchallenge|hackathon|crowdsourcing|ideeenoproep|brainstorm|brainstormsessie|burgerparticipatie|co creatie|cocreatie|meedenksessie|inspraak*|klankbord*|meedenkers)
    '97dsnw1i': { ideas: 4.15 },
    // ideas: (denk mee|denk je mee|denk jij mee|denken jullie mee|meedenken|meedenkt|denk met ons mee|meebeslissen|beslis mee|bepaal mee|bepaal jij|ontwerp mee|help ons kiezen)
    tbf1fbl4: { ideas: 4.46 },
    // ideas: (naam|namen) .. (gezocht|zoeken|bedenken|verzinnen|kiezen|voor onze|voor ons|voor het)
    rlmclh33: { ideas: 4.2 },
    // ideas: (bedenk|verzin|ontwerp|teken|creeer|schets) .. (naam|nieuwe|nieuw|jouw|je|eigen|smaak|etiket|mok|logo|shirt|mascotte|verpakking|gerecht|recept|poster|burger|ijs)
    agkryw8g: { ideas: 4.78 },
    // ideas: (hoe|welke naam) (zullen we|moeten we|moet|zou|zouden we|gaat) .. (noemen|heten|uitzien|smaken|eruitzien)
    wltpkqar: { ideas: 5.33 },
    // ideas: (help ons|helpen jullie ons|help je ons|helpt u ons) .. (naam|bedenken|ontwikkelen|verbeteren|beter te maken|ontwerpen|beter worden|kiezen|dopen|verzinnen)
    dxtk1b8p: { ideas: 4.88 },
    // ideas: (betatester*|beta tester*|testpersonen|testpanel|proefkonijn*|testers gezocht|testers|testgebruikers|test als eerste onze|testfamilies|proefpersonen|beta versie) .. (gezocht|zoeken|worden|aanmelden|meld|word|voor|mee)
    pq01xxdk: { ideas: 4.28 },
    // ideas: (gezocht|zoeken|word) .. (betatester*|testers|testpersonen|proefkonijn*|meedenkers|testpanel|testgebruikers|proefpersonen)
    z08z0jdc: { ideas: 4.5 },
    // ideas: (terugbrengen|terughalen|terugkomen|terugkeren|comeback|terug op de kaart|terug in het assortiment|weer terug|terugzien) +question
    fpijmdwi: { ideas: 3.56 },
    // ideas: (als jij|als je|als jullie|stel|stel dat) .. (mocht kiezen|mocht bedenken|mocht verzinnen|mocht bepalen|de baas|zou kunnen|kon kiezen)
    sabocv5q: { ideas: 4.15 },
    // ideas: (waarover|wat|welk onderwerp|welke onderwerpen|over welke*) .. (wil je|wil jij|willen jullie|wilt u) .. (meer|zien|lezen|horen|weten) +question
    '849mxgwd': { ideas: 4.74 },
    // ideas: (volgende smaak|volgende aflevering|volgende collectie|volgende editie|volgende keer|de volgende|hierna) +question
    aucknzf2: { ideas: 2.37 },
    // ideas: (hoe kunnen we|wat kunnen we|wat kan er|hoe maken we|wat kan|hoe zouden we) .. (beter|verbeteren|anders|doen) +question
    rykw3q0l: { ideas: 4.15 },
    // ideas: (verlanglijst*|wensenlijst*|wishlist|wensfunctie*|droomroute|droomgerecht|droomsmaak|featurerequest*|feature request*)
    y3g6kb7j: { ideas: 2.37 },
    // ideas: (ideeen gezocht|ideeen welkom|jouw idee telt|alle ideeen|we zoeken (jouw|jullie) (idee*|ontwerp*|naam)|goede ideeen)
    epxvp20h: { ideas: 4.74 },
    // ideas: (idee|ideeen) +second-person
    '9jivl0s1': { ideas: 0.71 },
    // ideas: (cadeau-idee*|cadeau ideeen|receptidee*|recept-idee*|geen idee|goed idee|idee achter|ideeen voor (je|jouw|een|het|de|in)|ideaal|inspiratie voor)
    '69e78cxu': { ideas: -1.78 },
    // ideas: (mis|mist|missen) (jij|je|jullie|u) [nog|bij|op|in] +question
    qbu1pg24: { ideas: 5.93 },
    // community: (tag|markeer|vermeld|mention) .. (vriend*|vriendin*|iemand|persoon|mensen|maatje|partner|bestie|bff|collega*|mama|papa|date|die ene|degene|je|jouw|de persoon|jullie|gezelschap)
    hrdmfl2k: { community: 5.05 },
    // community: (tag|vermeld) (ons|<mention>)
    '91hg4haj': { community: 4.29 },
    // community: (deel|stuur|post|toon|laat|upload|plaats|mail|zet) .. (jouw|je|jullie|uw|ons) [<any>] (foto|foto's|filmpje*|video*|verhaal|verhalen|ervaring*|moment*|herinnering*|recept*|creatie*|selfie*|look*|kunstwerk*|tips|tip|knutsel*|resultaat|ride*)
    r5t72mmv: { community: 4.68 },
    // community: (jouw|jullie|je|uw) (foto|foto's|verhalen|creaties|selfies|stories|kunstwerken|herinneringen|posts|baksels|verhaal|ervaringen)
    cm6wsigu: { community: 2.7 },
    // community: (repost|regram|reposted|gedeeld door|foto door|foto van|beeld van|credits|video van|via|📸|📷|pic by|foto) <mention>
    f250ayvk: { community: 2.76 },
    // community: (repost|regram|bedankt voor het delen|dankjewel voor het delen|bedankt voor de foto|dank voor de foto|bedankt voor deze foto|dankjewel voor de foto|merci voor de foto|bedankt voor het taggen)
    bkibjk9y: { community: 4.32 },
    // community: (community|*community)
    dp8u1lwj: { community: 1.72 },
    // community: (onze community|word deel|deel van (onze|de|een) (community|familie|beweging|groep|club|gemeenschap)|sluit je aan|sluit jullie aan|sluit aan bij|maak deel uit|word lid van (onze|de) (community|groep|club)|lid van onze (groep|community|club))
    yj83vaju: { community: 3.8, 'general-info': -0.1 },
    // community: (facebookgroep|facebook groep|whatsappgroep|onze groep|in de groep|strava groep|stravagroep|discord|fanclub*|buurtgroep|loopgroep|leesclub|boekenclub|praatgroep|lotgenoten*|wandelclub|run club|runclub|buurtapp|supportersclub|haakclub|breicafe|ledenavond|ouder kind groep)
    '4r21nzre': { community: 3.48, 'general-info': -0.1 },
    // community: (fan van de week|fanfoto*|foto van de week|foto van de maand|klant van de maand|lid van de maand|fan art|fanart|klantfoto*|jullie foto*|lezersfoto*|inzending van|ingezonden foto*|mooiste foto*|supporter van|volger in de kijker|kijkersfoto*)
    hpvujqh2: { community: 4.68 },
    // community: (onze|een|een van onze) [trouwe|lieve|vaste|blije|jonge] {customer} .. (heeft|hebben|toont|vertelt|deelt|stuurde|stuurden|bakte|maakte|maakten|draagt|rijdt|breide|kookte|liep|schreef)
    xpbmurfu: { community: 3.72 },
    // community: (van een {customer}|van onze {customer}|uit de community|uit onze community|ingezonden door|ingestuurd door|klant <any>|volgster <any>|volger <any>|lezeres <any>|lezer <any>|lid <any>)
    '4e7pbwgx': { community: 1.89 },
    // community: (ambassadeur*|ambassadrice*|merkambassadeur*)
    e9demtor: { community: 1.84 },
    // community: (vrijwilliger*|vrijwillig|samen opruimen|handen uit de mouwen|opruimactie*|zwerfvuil*|burendag|buurtfeest|buurt*|nldoet|samen aan de slag)
    zd2f1u26: { community: 1.66 },
    // community: (gezocht|zoeken|word|zoekt|kom helpen|help mee) .. (vrijwilliger*|helpende handen|maatje*|mede <any>|gelijkgestemden|leden|buddy*|helpers)
    l67ev9ic: { community: 2.7 },
    // community: (gelijkgestemden|gelijkgezinden|met elkaar|onder elkaar|ervaringen uitwisselen|uitwisselen|ervaringen delen|netwerken|nieuwe mensen|mensen ontmoeten|andere leden|andere ouders|andere fans|met anderen|voor elkaar|elkaar helpen|elkaar ontmoeten|ontmoet andere)
    f2syg4ks: { community: 2.7 },
    // community: (gebruik|gebruikt|met|onder|via|deel) [de|onze|met|dan] (hashtag|hashtags|<hashtag>)
    xt94lwwj: { community: 3.79 },
    // community: (hashtag|hashtags)
    zxk3badt: { community: 2.45 },
    // community: (vriend|vriendin|vrienden|vriendinnen|bestie|maatje|geliefden|vriendengroep|besties)
    g43o9akh: { community: 0.96 },
    // community: (deel|stuur|geef) .. (vrienden|vriendinnen|iemand|door|mensen|degene)
    e1rae5h6: { community: 2.7 },
    // community: (breng|neem|nodig) .. (vriend*|vriendin*|buren|familie|buurvrouw|maatje|collega*) [mee|uit]
    '08qw63zl': { community: 1.47 },
    // community: (fans|supporters|supporter|aanhang|sfeervak|tribune*|legioen|supportersbus|rode duivels fans)
    bwai8weh: { community: 2.01 },
    // community: (onze|jullie|de) (fans|supporters|leden) [<any>] (zijn|hebben|maken|maakten|waren|steunen|zingen|zongen|kwamen|vierden)
    tapnnre4: { community: 3.43 },
    // community: (deelnemers|leerlingen|kinderen|kids|jongeren|bezoekers|cursisten|gasten|wandelaars|lopers) .. (genoten|hadden|waren|maakten|leerden|knutselden|toonden|straalden|beleefden|konden|liepen)
    hu92r63e: { community: 1.79 },
    // community: (blije gezichten|lachende gezichten|stralende gezichten|blije snoetjes|glunderende gezichten|stralende kinderen)
    '7m7jsmol': { community: 3.07 },
    // community: (wat leuk om te zien|mooi om te zien|leuk gemaakt door|nagemaakt door|gemaakt door|gedragen door|gespot bij|gespot|onderweg met onze|staat .. prachtig|gebreid door|gebakken door|getekend door)
    t0orxvsz: { community: 3.07 },
    // community: <mention> (draagt|toont|heeft|rijdt|neemt|deelt|maakte|bakte|kookte|was|combineert|styled)
    '7x9yf9oc': { community: 1.59 },
    // community: (bedankt|dankjewel|dank je wel|merci|dank) [je|lieve] <mention>
    ax6e6p0u: { community: 2.21 },
    // community: (shout out naar|shoutout naar|shout-out naar|groetjes aan|props voor|chapeau voor|applaus voor|in de bloemetjes|zet .. in het zonnetje|in het zonnetje|in the spotlight)
    w1sqxdnu: { community: 2.14 },
    // community: (vertelt (haar|zijn|hun) verhaal|haar verhaal|zijn verhaal|hun verhaal|het verhaal van|jouw verhaal|ervaringsverhaal|ervaringsdeskundige*)
    nab2cmng: { community: 2.16 },
    // community: (nomineer|wie verdient|ken jij iemand|ken je iemand|kennen jullie iemand|wie ken jij|geef .. op) .. (die|buur*|vrijwilliger*|iemand|vriend*|extra|bloemetje|held*)
    '0tyrax9b': { community: 3.07 },
    // community: (samen met (anderen|buren|vrienden|andere|buurtbewoners|vrijwilligers|leden|honderden|duizenden)|komen samen|kwamen samen|samenkomen|ontmoeting*|verbinding|saamhorigheid|samenhorigheid|verenigingsleven|gemeenschap)
    '6c5b7csj': { community: 2.09 },
    // community: (help elkaar|elkaar|tips van {customer}|door {customer} voor|voor en door|ruilbeurs|ruilkast|kledingruil*|weggeefkast|repair cafe|buurtmoestuin|samentuin)
    edla8lxs: { community: 2.21 },
    // community: (gebruikersgroep|user group|alumni*|oud leerlingen|oud leden|reunie|clubleven|clubgevoel|loopmaatje*|wandelmaatje*|fietsmaatje*|sportmaatje*|trainingsmaatje*|vriendschappen)
    m3yea7jz: { community: 3.11 },
    // community: (cosplay*|bezoekers in kostuum|getagd|getagged|tagden ons|jullie tagden|deelden jullie|stuurden jullie|jullie inzendingen|inzendingen)
    ef73fu7t: { community: 2.45 },
    // community: (internationale gemeenschap|europese gemeenschap|leefgemeenschap|geloofsgemeenschap|wetenschappelijke gemeenschap|ambassadeur van nederland in|ambassadeur in)
    dwi6mmmb: { community: -2.45 },
    // community: (ik|mijn|mij) +quotation
    '7hxm9eqh': { community: 0.74 },
    // community: niemand (blijft|loopt|hoeft|staat) .. alleen
    ea1su8eq: { community: 2.7 },
    // community: (stuur|deel|toon) (dit|deze|dat) .. (vriend*|iemand|degene|persoon)
    v4g93nxi: { community: 3.68 },
    // giveaway: (winactie*|prijsvraag|giveaway*|give away|verloting|verloten|verloot|verlotingen|weggeefactie*|tombola|loterij|wedstrijdvraag|kraswedstrijd|kleurwedstrijd|weggeven|geven .. weg)
    a6vtwlbj: { community: -0.2, giveaway: 4.66 },
    // giveaway: (win|winnen|wint|maak kans) [jij|je|jullie|u|dan|nu|met|hier|op|bij ons] (<number>|een|tickets|kaarten|kaartjes|vrijkaarten|jouw|je|twee|duokaarten|<money>|dit|deze|het)
    na2t44cq: { giveaway: 4.57 },
    // giveaway: (te winnen|maak kans|maakt kans|maken kans|kans maken|kans op|kans te maken|winkans*|onder de inzenders|onder alle inzendingen|trekken de winnaar|loten|loten wij|loten we)
    van1h78r: { giveaway: 3.8 },
    // giveaway: (actievoorwaarden|spelregels|wedstrijdreglement|winnaar wordt|winnaars worden|bekend .. de winnaar)
    mquzbljv: { giveaway: 2.97 },
    // giveaway: (like|tag|volg|reageer|deel|laat .. weten|schiftingsvraag) .. (winnen|win|kans|prijs|winactie)
    j4oonk7j: { giveaway: 4.75 },
    // giveaway: (winnaar*|prijs|prijzen|prijzenpakket|hoofdprijs|wedstrijd)
    o8i8uqxy: { community: 0.24, giveaway: 1.22 },
    // giveaway: (gefeliciteerd|proficiat) .. (winnaar*|gewonnen)
    px9swr22: { giveaway: 0.59 },
    // entertain: (lol|haha*|meme*|mood|wie herkent|herkenbaar|als je|wanneer je|pov|dat gevoel|that feeling|wie nog meer|😂|🤣|😜|😎|😏|😅)
    bg0g4p7x: { community: 0.32, entertain: 1.81 },
    // entertain: (raadsel*|quiz|quizvraag|raad eens|raden|wie weet|wat zie je|zoek de verschillen|waar of niet waar|spot de|hersenkraker)
    '6t7bhzlv': { entertain: 2.2 },
    // entertain: (grap|grapje*|mop|grappig|lachen|humor|1 april)
    brih2tjp: { entertain: 1.5 },
    // greeting: (fijne|fijn|prettige|prettig|vrolijk|vrolijke|zalig|zalige|gelukkig|gelukkige|mooie|goede|goed|happy|gezellige|warme|leuke|zonnige) [<any>|<any> en <any>] (kerst|kerstdagen|kerstfeest|pasen|paasdagen|paasweekend|nieuwjaar|jaarwisseling|feestdagen|weekend|week|dag|avond|vakantie|zomer|moederdag|vaderdag|valentijn|valentijnsdag|koningsdag|sinterklaas|pakjesavond|oudjaar|uiteinde|jaareinde|pinksteren|hemelvaart|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|friday|easter|new year|feest|verjaardag|dierendag|secretaressedag)
    '4dkpacsx': { connected: -0.14, entertain: -0.18, greeting: 3.27, inspire: -0.12, other: -0.22 },
    // greeting: (gefeliciteerd|proficiat|hartelijk gefeliciteerd|van harte|beterschap|beste wensen|hiep hiep|lang zal|goedemorgen|goedenavond|goede morgen|welterusten|veel sterkte|eid mubarak)
    kta1ccnp: { 'general-info': 0.23, greeting: 2.27 },
    // greeting: (we wensen|wij wensen|wenst (je|jullie|u|iedereen)|wensen (je|jullie|u|iedereen|alle)|geniet (van|ervan)|maak er .. van|allerbeste|een goed begin)
    '2wrfa3ye': { greeting: 1.9, inspire: 0.22 },
    // inspire: (quote*|citaat|motivatie|inspiratie|spreuk*|wijsheid|mantra|motto|gedicht|levensles)
    vobglg7x: { inspire: 2 },
    // inspire: (geloof in|geef nooit op|geef niet op|durf te|droom|droom groot|het leven is|geluk is|succes is|kleine stapjes|elke dag een|vandaag is|jij kan dit|jij kunt dit|je kunt het|volg je hart|blijf jezelf)
    mth6sfzq: { inspire: 1.8, cause: 0.21 },
    // inspire: (momenten|moment|rust|ademhalen|natuur|uitzicht|zonsondergang|stilte|even niets)
    aaa5gvtg: { inspire: 0.85, other: 0.23 },
    // cause: (doneer|doneren|donatie*|collecte*|goede doel|goede doelen|giro 555|werelddag*|internationale dag|dag van de|dag tegen|tegen racisme|tegen geweld|petitie*|dierenwelzijn|solidariteit|kinderrechten|rode neuzen|warmste week|pink ribbon)
    o53f8pdn: { cause: 2.63 },
    // cause: (klimaat*|gelijkheid|racisme|mensenrechten|vluchtelingen|honger|armoede|vrede|eenzaamheid|bewustwording)
    sky7qude: { cause: 1.2 },
    // jobs-investors: (vacature*|we zoeken een|wij zoeken een|wij zoeken|zijn op zoek naar|gezocht|solliciteer|solliciteren|sollicitatie*|bijbaan|jobs|job|werken bij|baan|fulltime|parttime|voltijds|deeltijds|stageplek*|stageplaats*|traineeship*|m v x|zij-instromer*|jobdag|openstaande functies|kom ons team versterken|kom bij ons werken)
    dc4ygppp: { 'new-products': -0.16, 'jobs-investors': 3.24 },
    // jobs-investors: (aandeelhouder*|belegger*|investeerder*|dividend|kwartaalcijfers|jaarverslag|aandelen|beursgang|halfjaarcijfers)
    '39o9g51c': { 'jobs-investors': 2.5 },
    // shape: abstract-words
    '9ju03ja0': {},
    // shape: greeting
    smro3cf0: {
      discount: -0.25,
      purchase: -0.17,
      reviews: -0.15,
      'new-products': -0.24,
      event: -0.13,
      connected: 0.52,
      community: -0.29,
      'general-info': -0.6,
      entertain: -0.42,
      greeting: 0.99,
      inspire: -0.41,
      cause: -0.17,
      other: -0.65,
    },
    // shape: call-to-link
    '2w8fy5iw': { purchase: 0.65, 'new-products': -0.21, community: -0.28, 'general-info': 0.16 },
    // shape: caption
    uazs0iaz: {
      discount: 0.33,
      purchase: -0.11,
      reviews: -0.15,
      'exclusive-info': -0.1,
      'new-products': -0.44,
      opinion: 0.23,
      service: -0.13,
      connected: -0.28,
      community: -0.34,
      'general-info': -0.6,
      entertain: -0.49,
      greeting: 0.21,
      inspire: 0.38,
      cause: -0.29,
      'jobs-investors': -0.16,
      other: 0.62,
    },
    // shape: choice-list
    '3vi7jeor': { opinion: 0.91 },
    // shape: closing-question
    xj1z7lf2: {
      'new-products': -0.19,
      opinion: 0.8,
      ideas: 0.44,
      community: 0.36,
      'general-info': -0.32,
      entertain: 0.3,
      inspire: -0.1,
      other: -0.19,
    },
    // shape: colon
    cg4j51wd: {
      discount: 0.32,
      purchase: -0.48,
      'exclusive-info': -0.1,
      'new-products': 0.22,
      opinion: 0.16,
      service: -0.13,
      connected: 0.3,
      ideas: -0.15,
      community: -0.61,
      'general-info': -0.16,
      giveaway: 0.18,
      entertain: 0.93,
      greeting: -0.15,
      inspire: -0.23,
      cause: -0.13,
      'jobs-investors': 0.23,
      other: -0.39,
    },
    // shape: date
    '57lwxmqk': {
      discount: -0.26,
      purchase: -0.26,
      reviews: -0.63,
      'exclusive-info': 0.2,
      'new-products': -0.79,
      opinion: -0.27,
      service: 0.61,
      event: 1.36,
      connected: 0.54,
      ideas: -0.16,
      'general-info': -0.53,
      giveaway: 0.6,
      greeting: -0.11,
      inspire: -0.58,
      cause: 0.5,
      'jobs-investors': 0.2,
      other: -0.19,
    },
    // shape: ellipsis
    sb39uvab: { 'new-products': 0.44, 'general-info': -0.18, entertain: 0.32, inspire: -0.14 },
    // shape: exclamation
    axhikal4: {
      discount: 0.57,
      purchase: -0.6,
      reviews: -0.45,
      'exclusive-info': -0.4,
      'new-products': -0.82,
      opinion: -0.39,
      service: -0.35,
      event: 0.69,
      connected: 1.22,
      ideas: -0.17,
      community: 0.28,
      'general-info': -0.95,
      greeting: 0.93,
      inspire: -0.45,
      cause: -0.22,
      'jobs-investors': -0.12,
      other: -0.65,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.37,
      purchase: 0.14,
      reviews: 0.38,
      'exclusive-info': 0.11,
      'new-products': -0.22,
      opinion: -0.11,
      service: -0.12,
      event: 0.13,
      connected: 1.31,
      ideas: 0.3,
      community: -0.68,
      'general-info': 0.17,
      inspire: -0.27,
      cause: -0.23,
      'jobs-investors': 0.41,
      other: -0.29,
    },
    // shape: first-person-singular
    zg87146o: { community: -0.14, 'general-info': -0.19 },
    // shape: handle-credit
    ck3q4gsl: { community: 1.11 },
    // shape: hashtag-campaign
    wxmae872: {},
    // shape: headline
    pdf2cwwo: {},
    // shape: imperative-opening
    g5am51sz: {
      discount: -0.59,
      purchase: 0.14,
      reviews: -0.56,
      'exclusive-info': -0.45,
      opinion: 0.7,
      event: 0.72,
      connected: -0.96,
      community: 0.86,
      'general-info': -0.93,
      giveaway: 0.59,
      entertain: -0.23,
      greeting: -0.5,
      cause: 0.64,
      'jobs-investors': 0.35,
      other: -0.54,
    },
    // shape: introduction
    sh8i03n8: { purchase: -0.11, connected: 0.31, community: -0.12 },
    // shape: link
    m5nabhbb: { purchase: 0.65, reviews: -0.11, connected: -0.11, community: -0.3, 'general-info': 0.13 },
    // shape: list
    btkex4mc: { 'general-info': 0.42 },
    // shape: long-prose
    qfnj5yjd: { 'general-info': 0.83 },
    // shape: long-words
    i02uhi6b: {
      purchase: 0.41,
      reviews: 0.38,
      'exclusive-info': -0.1,
      'new-products': 0.76,
      opinion: -0.21,
      service: -0.1,
      event: 0.1,
      connected: -0.46,
      ideas: -0.2,
      community: -0.22,
      'general-info': 0.57,
      giveaway: -0.11,
    },
    // shape: mention
    nwt90i8a: { purchase: -0.12, 'new-products': -0.11 },
    // shape: mention-first
    '8lcisc9d': { purchase: -0.1, service: 1.02, community: -0.13 },
    // shape: middling-words
    mmjudrnh: {
      discount: 0.24,
      purchase: 0.21,
      reviews: 0.66,
      'exclusive-info': -0.52,
      'new-products': -0.32,
      opinion: -0.36,
      service: 0.63,
      connected: -0.54,
      community: 0.59,
      'general-info': 0.25,
      giveaway: 0.29,
      entertain: -0.35,
      inspire: -0.61,
      cause: 0.75,
      'jobs-investors': 0.12,
      other: -0.24,
    },
    // shape: no-sentence
    ny06pidj: { 'general-info': -1.09, entertain: -0.1, inspire: -0.15, other: 0.52 },
    // shape: number-fact
    tb38wbik: {
      discount: 0.41,
      purchase: 0.6,
      reviews: 0.27,
      'exclusive-info': 0.24,
      'new-products': 0.38,
      opinion: -0.3,
      event: 0.4,
      ideas: -0.26,
      community: -0.55,
      'general-info': 0.31,
      giveaway: -0.14,
      entertain: -0.1,
      cause: 0.26,
      other: -0.11,
    },
    // shape: percentage
    tc9x1wh8: { discount: 0.68, purchase: -0.19, 'new-products': -0.38, connected: 0.79 },
    // shape: price
    oicor9ng: {
      discount: 0.92,
      purchase: 2.2,
      reviews: -0.28,
      'exclusive-info': -0.11,
      'new-products': -0.19,
      service: -0.1,
      event: 0.51,
      connected: -0.25,
      community: -0.26,
      'general-info': -0.23,
    },
    // shape: price-cut
    h7el5q8p: { discount: 3.72 },
    // shape: promo-code
    '55ujfcei': { discount: 3.72 },
    // shape: question
    bd1m18ps: {
      discount: -0.28,
      purchase: -0.13,
      reviews: -0.25,
      'exclusive-info': -0.26,
      opinion: 0.87,
      service: -0.16,
      connected: -0.73,
      ideas: 0.3,
      community: 0.5,
      'general-info': -0.27,
      giveaway: 0.24,
      entertain: 0.19,
      inspire: -0.17,
      cause: -0.11,
      'jobs-investors': 0.18,
      other: -0.21,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.14,
      reviews: -0.15,
      'exclusive-info': -0.19,
      'new-products': -0.84,
      service: -0.11,
      connected: -0.22,
      ideas: -0.13,
      community: -0.56,
      'general-info': 0.2,
      giveaway: 0.28,
      entertain: 0.19,
      inspire: -0.17,
      cause: -0.11,
      'jobs-investors': 0.18,
      other: -0.21,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.16,
      purchase: -0.28,
      reviews: -0.12,
      'exclusive-info': -0.19,
      'new-products': -0.48,
      opinion: 0.51,
      connected: -0.54,
      ideas: 0.34,
      community: 0.95,
      'general-info': -0.24,
      entertain: 0.19,
      inspire: -0.17,
      cause: -0.11,
      'jobs-investors': 0.18,
      other: -0.21,
    },
    // shape: quotation
    btncop4t: {
      purchase: -0.13,
      reviews: 1.13,
      'new-products': -0.34,
      connected: -0.24,
      community: -0.18,
      'general-info': -0.65,
      entertain: -0.13,
      inspire: 0.49,
      other: -0.12,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 1.12 },
    // shape: reply
    pc95g5fv: { purchase: -0.1, service: 1.89, community: -0.13, 'general-info': -0.56 },
    // shape: second-person
    rwbv3gdp: {
      discount: 0.15,
      reviews: -0.49,
      'exclusive-info': -0.48,
      'new-products': -0.91,
      opinion: 0.17,
      service: -0.14,
      event: 0.15,
      connected: -0.24,
      ideas: -0.18,
      community: 0.27,
      'general-info': -0.49,
      giveaway: 0.17,
      entertain: -0.23,
      greeting: -0.27,
      inspire: 1.04,
      cause: 0.34,
      other: -0.63,
    },
    // shape: shop-link
    xs11gtnc: { purchase: 1.38 },
    // shape: short
    '4l7nosfr': {
      discount: 0.81,
      reviews: 0.76,
      'exclusive-info': 0.31,
      'new-products': 0.62,
      opinion: 0.52,
      service: 0.28,
      event: -0.11,
      connected: -0.13,
      ideas: 0.32,
      community: -0.19,
      'general-info': -1.47,
      giveaway: -0.12,
      inspire: 0.24,
      cause: 0.21,
      'jobs-investors': -0.44,
      other: 0.16,
    },
    // shape: short-reply
    dpbxwktq: { connected: 0.94 },
    // shape: signature
    az9xb8s2: { connected: -0.1 },
    // shape: stacked-marks
    jamo81o5: {},
    // shape: we-to-you
    d0jcl2ee: {
      discount: -0.11,
      purchase: 0.43,
      'exclusive-info': -0.14,
      opinion: 0.13,
      service: -0.3,
      event: -0.14,
      connected: 0.67,
      ideas: -0.11,
      community: -0.11,
      'general-info': -0.28,
      giveaway: 0.34,
      entertain: -0.11,
      'jobs-investors': 0.2,
    },
  },
  terms: {
    '<number>': { discount: 0.13, community: -0.23 },
    aan: { 'new-products': -0.13, connected: 0.1 },
    al: { 'general-info': -0.13 },
    app: { 'new-products': 0.22 },
    bedankt: { 'general-info': -0.1 },
    bekijk: { 'new-products': 0.43 },
    'bekijk de': { 'new-products': 0.31 },
    dagen: { discount: 0.2 },
    de: { reviews: 0.1, connected: -0.21 },
    'de nieuwe': { 'new-products': 0.32 },
    deze: { 'general-info': 0.26 },
    die: { community: 0.17 },
    dit: { purchase: 0.12, 'general-info': -0.11 },
    door: { service: 0.11 },
    drie: { 'general-info': 0.1 },
    eerste: { 'new-products': 0.15 },
    elke: { community: 0.2 },
    en: { discount: -0.11, connected: 0.31, community: -0.1 },
    heeft: { 'new-products': 0.1 },
    hem: { community: 0.23 },
    het: { community: 0.19, 'general-info': 0.16 },
    in: { purchase: 0.13, community: -0.12, 'general-info': 0.23 },
    'in de': { 'new-products': 0.14 },
    is: { community: -0.1, 'general-info': -0.23 },
    je: { connected: -0.34, 'general-info': 0.11, inspire: 0.15 },
    jij: { 'general-info': -0.1 },
    jullie: { connected: 0.14, 'general-info': -0.17 },
    kom: { event: 0.12 },
    komt: { community: 0.1 },
    krijg: { discount: 0.14 },
    'krijg je': { discount: 0.13 },
    mee: { 'general-info': -0.11 },
    met: { 'new-products': 0.27 },
    na: { 'general-info': 0.19 },
    nieuwe: { 'new-products': 0.16 },
    nu: { 'new-products': 0.54 },
    ons: { connected: 0.11, 'general-info': 0.21 },
    onze: { purchase: 0.12 },
    ook: { 'new-products': 0.11 },
    op: { discount: 0.2, event: 0.2, community: -0.33, 'general-info': 0.1 },
    'op onze': { connected: 0.15 },
    over: { 'general-info': 0.19 },
    plaats: { discount: 0.13 },
    te: { purchase: 0.13 },
    tegen: { connected: 0.13 },
    tot: { community: -0.13 },
    twee: { discount: 0.2 },
    uit: { 'general-info': 0.15 },
    van: { 'exclusive-info': 0.13, 'general-info': 0.13, inspire: 0.16 },
    'van <number>': { 'general-info': 0.13 },
    'van het': { 'general-info': 0.13 },
    vanaf: { 'new-products': 0.17 },
    vandaag: { connected: 0.22 },
    via: { 'general-info': -0.11 },
    voor: { connected: -0.18 },
    'voor het': { community: 0.24 },
    vrijdag: { community: 0.25 },
    we: { connected: 0.18 },
    website: { 'new-products': 0.13 },
    wie: { community: 0.13 },
    wij: { connected: 0.1 },
    wordt: { discount: 0.13 },
    zo: { 'general-info': 0.18 },
    zondag: { 'general-info': 0.1 },
    '€': { purchase: 0.1 },
    '€ <number>': { purchase: 0.1 },
  },
};
