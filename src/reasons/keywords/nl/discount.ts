import type { Keyword } from '../keywords.ts';

export const NL_DISCOUNT = [
  {
    say: '[tot|tot wel|met|extra|maar liefst|minstens] <percent> [extra] (korting|goedkoper|afgeprijsd|voordeel|minder|off|reductie|afslag|voordeliger)',
    weight: 4.5,
  },
  { say: '<percent> .. (korting|goedkoper|voordeel|afgeprijsd|reductie)', weight: 4 },
  {
    say: '<percent> op (alles|alle|de|het|je|jouw|uw|onze|geselecteerde|heel|een)',
    weight: 3.5,
  },
  { say: '(min|tot|tot wel) <percent>', weight: 2.5 },
  {
    say: '<money> (korting|goedkoper|voordeel|cadeau|cashback|retour|terug|tegoed|shoptegoed|minder|voordeliger|reductie)',
    weight: 4.5,
  },
  { say: '<money> .. (korting|cashback|welkomstbonus|cadeaubon cadeau)', weight: 3 },
  {
    say: '(bespaar|bespaart|besparen|scoor|pak|krijg|krijgt|ontvang|ontvangt|profiteer van) [nu|tot|wel|tot wel|maar liefst|je|jij|u|nog|direct] (<percent>|<money>)',
    weight: 4,
  },
  { say: '(korting|kortingen|*korting|*kortingen|kortingsactie*|kortingsweek|kortingsdagen)', weight: 4 },
  {
    say: '(kortingscode*|kortingcode*|actiecode*|promocode*|promo code|vouchercode*|couponcode*|kortingsbon*|kortingsvoucher*)',
    weight: 4.5,
  },
  { say: 'code <code>', weight: 4.5, needs: ['promo-code'] },
  {
    say: '(met|gebruik|via|vul) [de|deze|onze|je|jouw|bij het afrekenen] (code|kortingscode|actiecode|promocode)',
    weight: 3.5,
    not: ['reply'],
  },
  {
    say: '(halve prijs|voor de helft|helft van de prijs|tegen halve prijs|half geld|tweede halve prijs)',
    weight: 4.5,
  },
  {
    say: '(aanbieding|aanbiedingen|*aanbieding|*aanbiedingen|in de aanbieding|in de actie|promo|promos|promotie van|in promo|in promotie|promoprijs|promoweek|*promo)',
    weight: 3.5,
  },
  {
    say: '(actieprijs|actieprijzen|stuntprijs|stuntprijzen|kortingsprijs|introductieprijs|bodemprijs|bodemprijzen|dalprijs|voordeelprijs|spotprijs|spotprijsje|vroegboekprijs|dumpprijs|ledenprijs|weekendprijs|zachte prijs|zacht prijsje|speciale prijs|speciaal prijsje|prijsje)',
    weight: 3.5,
  },
  {
    say: '(actie|acties|zomeractie*|winteractie*|lenteactie*|najaarsactie*|weekactie*|paasactie*|kerstactie*|dagactie*|voorjaarsactie*|actieweek|actieweken|actiedagen)',
    weight: 1.6,
  },
  {
    say: '(deze|onze|de|leuke|mooie|tijdelijke) (actie|acties) (geldt|loopt|is geldig|duurt|gelden|lopen)',
    weight: 3,
  },
  {
    say: '(koopje*|koopjes|opruiming*|uitverkoop|leegverkoop|stockverkoop|outlet*|afgeprijsd*|afprijzing*|magazijnverkoop|solden|soldenperiode|braderieprijs|koopjeshoek)',
    weight: 3.5,
  },
  {
    say: '(sale|*sale|summersale|wintersale|solden|sperperiode|midseason sale|final sale|flash sale|sale start|stocksale)',
    weight: 3,
  },
  {
    say: '(black friday|black week|cyber monday|blackfriday|singles day|prime day|dwaze dagen|voordeeldagen|voordeelweken|voordeelweek|superdagen|stuntdagen|kassakorting)',
    weight: 3,
  },
  { say: '(deal|deals|*deal|*deals|dagdeal*|weekdeal*|superdeal*)', weight: 3 },
  {
    say: '(voordeel|*voordeel|voordelig*|voordeliger|voordeelbundel*|voordeelpakket*|voordeelpas|bespaar|besparing)',
    weight: 2,
  },
  { say: '(gratis|kosteloos|cadeau|voor niks|voor niets|free)', weight: 1.2, evenNegated: true },
  {
    say: '(gratis) (verzending|verzenden|levering|bezorging|thuisbezorgd|retour|koffie|taart|dessert|drankje|ijsje|sample*|proefmonat|proefmaand|proefles|proefperiode|staal|stalen|cadeau|cadeautje|upgrade|toegang|tasje|tas|montage|installatie|parkeren|maand|product|verzendkosten|kopje|hapje|broodje|exemplaar|plant*|goodiebag)',
    weight: 3,
  },
  {
    say: '(geen|zonder) (verzendkosten|bezorgkosten|leveringskosten|inschrijfkosten|instapkosten|aansluitkosten|inschrijfgeld|toeslag|meerprijs|bijbetaling)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(verzending|bezorging|levering|verzendkosten) .. (gratis|cadeau|van ons|voor onze rekening)',
    weight: 3.5,
  },
  {
    say: '(voor onze rekening|van het huis|op onze kosten|trakteren wij|wij trakteren|we trakteren|trakteren we|trakteert)',
    weight: 3,
  },
  {
    say: '(gratis|cadeau) (bij|erbij|vanaf|bij aankoop|bij een|bij elke|bij iedere|bij besteding)',
    weight: 3.5,
  },
  {
    say: '(krijg|krijgt|ontvang|ontvangt|geven|krijgen|kies) .. .. (gratis|cadeau|erbij)',
    weight: 3.2,
  },
  {
    say: '(bij|vanaf) [elke|iedere|een] (aankoop|besteding|bestelling|bestellingen) (van|vanaf|boven|<money>|krijg|ontvang)',
    weight: 3,
  },
  { say: '(vanaf|boven|bij) <money> .. (gratis|cadeau|geen verzendkosten|verzending)', weight: 3.5 },
  {
    say: '(<number>|twee|drie|vier) (halen|voor de prijs van) .. (<number>|een|twee|drie) [betalen]',
    weight: 4.5,
  },
  { say: '(<number>|1|een) plus (<number>|1|een) gratis', weight: 4.5 },
  {
    say: '(1 1 gratis|2 1 gratis|1 1 acties|tweede gratis|derde gratis|2e gratis|3e gratis|tweede aan halve prijs|2e halve prijs|twee voor de prijs van een)',
    weight: 4.5,
  },
  { say: '(nu|voor|slechts|maar) .. <money> (ipv|in plaats van|i p v)', weight: 4.5 },
  {
    say: '(ipv|in plaats van|i p v|normaal|normale prijs|adviesprijs|was|eerst) [voor] <money>',
    weight: 3.5,
  },
  { say: '<money> (ipv|in plaats van|i p v) [<any>] <money>', weight: 4.5 },
  { say: '(van|was) <money> (voor|nu|naar) [nu|maar|slechts|nog maar] <money>', weight: 4.5 },
  {
    say: '(nu|nu voor|slechts|maar|voor maar|voor slechts|nu slechts|nu maar|al vanaf|tijdelijk) <money>',
    weight: 2,
  },
  {
    say: '(alleen vandaag|enkel vandaag|alleen dit weekend|alleen deze week|enkel deze week|tijdelijk|zolang de voorraad strekt|op is op|wees er snel bij|tot en met|laatste kans|alleen nog vandaag|nog tot)',
    weight: 1.5,
  },
  { say: '(geldig|geldt) (tot|tm|t m|van|vanaf|op|in|bij|zolang|voor)', weight: 2 },
  { say: '(goedkoop|goedkoper|goedkope|goedkoopste|betaalbaar|betaalbare|spotgoedkoop)', weight: 1.5 },
  { say: '(prijs|prijzen) (verlaagd|omlaag|gehalveerd|gedaald|dalen|zakken|naar beneden)', weight: 4 },
  { say: '(verlagen|verlaagt|verlaagde) .. (prijs|prijzen)', weight: 3.5 },
  {
    say: '(cashback|geld terug|spaarpunten|extra punten|dubbele punten|dubbel punten|dubbele zegels|spaarkaart|stempelkaart|klantenkaart|spaaractie*|zegels|air miles|loyaliteitspunten|spaarprogramma)',
    weight: 3,
  },
  {
    say: '(happy hour|happyhour|vroegboek*|early bird*|earlybird*|last minute*|lastminute*|vroege vogel*)',
    weight: 3,
  },
  {
    say: '(studenten|leden|kinderen|65 plussers|senioren|abonnees|nieuwe klanten|kids|jongeren) (betalen|krijgen|eten|reizen|gaan|ontvangen) .. (gratis|korting|<percent>|<money>|minder|de helft)',
    weight: 4,
  },
  { say: '(kinderen|kids|kindjes) .. gratis', weight: 2.5 },
  {
    say: '(eerste|de eerste) [<number>|<any>] (maand|maanden|week|weken|les|keer) .. (gratis|cadeau|<money>)',
    weight: 3.5,
  },
  { say: '<number> (maanden|weken|dagen|maand) (gratis|cadeau|korting)', weight: 4 },
  { say: '(gratis uitproberen|gratis proberen|probeer gratis|probeer .. gratis|gratis testen)', weight: 2.5 },
  {
    say: '(vriendenkorting|nodig .. uit .. korting|breng een vriend* .. (gratis|korting)|introduceer .. (korting|gratis|<money>))',
    weight: 3.5,
  },
  { say: '(waardebon*|tegoedbon*|coupon*|voucher*|kassabon|bon)', weight: 2 },
  { say: '(cadeaubon*|cadeaukaart*)', weight: 0.5 },
  { say: '(btw|de btw) (cadeau|vrij|weg|terug|voor onze rekening)', weight: 4 },
  {
    say: '(inruilpremie|inruilkorting|inruilactie|overstapbonus|welkomstcadeau|welkomstkorting|welkomstbonus|verjaardagskorting|jubileumkorting)',
    weight: 3.5,
  },
  {
    say: '(gratis) .. (webinar|workshop|inschrijven|aanmelden|deelname|rondleiding|lezing|download|infoavond|proefrit|entree|toegang|inkom|parkeerplaats)',
    weight: -1.5,
  },
  { say: '(deelname|toegang|entree|inkom|inschrijving) [is] gratis', weight: -2 },
  { say: '(energie|water|tijd|co2|stroom|gas|ruimte) (besparen|bespaart|bespaar)', weight: -2 },
  { say: '(bespaar|besparen|bespaart) .. (energie|water|tijd|stroom|gas|co2)', weight: -2 },
  { say: '(win|winnen|kans op|verloten) .. (waardebon*|cadeaubon*|bon|korting)', weight: -2 },
  {
    say: '(actie voeren|actiegroep|in actie|actie ondernemen|reactie*|inzamelactie*|winactie*|actie van <any> voor)',
    weight: -2,
  },
  { say: '(groei|steeg|gestegen|daling|omzet|stijging|daalde|aandeel) .. (<percent>|<money>)', weight: -2 },
  {
    say: '(op vertoon van|met je) [je|jouw|uw] (studentenkaart|ledenkaart|klantenkaart|pas|museumkaart|ooievaarspas)',
    weight: 1.5,
  },
  { say: '(van ons|bij ons) (cadeau|gratis)', weight: 3 },
  { say: '(krijg|krijgt|krijgen) .. .. (cadeau|gratis)', weight: 2.5 },
] as const satisfies readonly Keyword[];
