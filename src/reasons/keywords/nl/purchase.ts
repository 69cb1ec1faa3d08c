import type { Keyword } from '../keywords.ts';

export const NL_PURCHASE = [
  {
    say: '(nu|hier|online|direct|meteen|gewoon) [online|hier|direct|snel] (bestellen|kopen|shoppen|boeken|reserveren|pre-orderen|verkrijgbaar|te koop|te bestellen|te boeken|te reserveren|leverbaar)',
    weight: 4,
  },
  {
    say: '(bestel|koop|shop|scoor) (nu|hier|online|direct|je|jouw|jullie|uw|ze|deze|dit|hem|het|m|de|via|op|snel|in|bij|vandaag|meteen|alvast|gemakkelijk|tijdig)',
    weight: 3.5,
  },
  {
    say: '(boek|reserveer) (nu|hier|online|direct|je|jouw|jullie|uw|een|deze|snel|via|alvast|vandaag|tijdig|op|bij|meteen)',
    weight: 3.5,
  },
  { say: '^ (bestel|koop|shop|boek|reserveer|bestellen|reserveren|boeken)', weight: 2.5 },
  { say: '(bestellen|kopen|shoppen|bestel|koop|shop|boek|boeken|reserveren|reserveer) .. <url>', weight: 3 },
  {
    say: '(bestellen|bestelling|bestellingen|bestelt|besteld|bestelformulier|nabestellen|te bestellen)',
    weight: 2,
  },
  {
    say: '(pre-order*|preorder*|voorverkoop|reserveer alvast|pre-orderen|voorinschrijving|voorbestellen)',
    weight: 2.5,
  },
  { say: '(kopen|koopt|koop|aankoop|aanschaffen|aankopen|gekocht)', weight: 1.5 },
  { say: '(reserveren|reservering|reserveringen|reservatie|reservaties|reserveer)', weight: 2 },
  { say: '(boeken|boeking|boekingen|boek|boekbaar)', weight: 1 },
  { say: '(te boeken|boek je|boek een|boek nu|boeken via|boeken kan)', weight: 2.5 },
  {
    say: '(verkrijgbaar|te koop|leverbaar|op voorraad|uit voorraad|in de verkoop|te verkrijgen|in stock)',
    weight: 2.5,
  },
  { say: '(beschikbaar)', weight: 1.4 },
  {
    say: '(nu|vanaf nu|vanaf vandaag|vanaf <date>|weer|online|overal|exclusief|ook|nog|binnenkort|alleen) [weer|ook|online|overal|alleen|enkel|exclusief] (verkrijgbaar|beschikbaar|leverbaar|te koop|op voorraad|in de winkel|in de winkels|in de webshop|in de schappen|te boeken)',
    weight: 3.5,
  },
  {
    say: '(verkrijgbaar|beschikbaar|te koop|vind je|vinden jullie|vindt u|te vinden|krijg je|haal je|koop je|te verkrijgen|ligt|liggen) .. (in|bij|op|aan|via) [onze|je|de|al onze|een|geselecteerde|het] (<url>|{place}|webshop|kassa|balie|albert heijn|ah|jumbo|hema|kruidvat|etos|bol|bol com|delhaize|colruyt|carrefour|lidl|aldi|plus|gamma|praxis|ikea|action|blokker|bruna|mediamarkt|fnac)',
    weight: 3.5,
  },
  {
    say: '(webshop*|webwinkel*|online shop|onlineshop|online winkel|fanshop|boerderijwinkel|hoevewinkel|museumwinkel|*webshop)',
    weight: 2.5,
  },
  {
    say: '(in|naar|via|op) (de|onze|mijn) (webshop|shop|online shop|webwinkel|fanshop|winkel|store|site)',
    weight: 2,
  },
  {
    say: '(in|bij) (al onze|alle|onze|je|jouw|de betere|elke|een van onze|de) {place}',
    weight: 1.8,
  },
  {
    say: '(terug op voorraad|weer op voorraad|weer binnen|weer leverbaar|opnieuw op voorraad|nieuwe lading|net binnen|weer terug in|vers binnen|terug in stock)',
    weight: 3,
  },
  {
    say: '(nog|laatste|nog maar|slechts|beperkt aantal) [<number>|enkele|een paar|een handvol] (stuks|exemplaren|kamers|tickets|kaarten|kaartjes|tafels|maten|woningen|huisjes|plekken te koop|restkaarten)',
    weight: 2.5,
  },
  {
    say: '(uitverkocht|op is op|zolang de voorraad strekt|beperkte oplage|gelimiteerd*|wees er snel bij|wees snel|bijna uitverkocht|beperkte voorraad|limited)',
    weight: 1.8,
  },
  {
    say: '(haal|scoor|pak|trakteer|sla|gun) .. (in huis|nu|jouw|je slag|jezelf|hem|ze|snel)',
    weight: 1.8,
  },
  {
    say: '(ticket*|kaarten|kaartjes|*tickets|*kaarten|toegangskaart*|dagkaart*|seizoenkaart*|*kaartjes|losse kaarten)',
    weight: 1.4,
  },
  {
    say: '(ticket*|kaarten|kaartjes|*kaarten|*tickets|*kaartjes) .. (<url>|<money>|via|te koop|verkrijgbaar|bestellen|kopen|link in bio|voorverkoop|kassa|aan de deur|scoren|beschikbaar|verkoop|ticketshop)',
    weight: 3.5,
  },
  {
    say: '(voorverkoop|vvk|avondkassa|dagkassa|ticketverkoop|kaartverkoop|ticketshop|aan de kassa|vvk <money>)',
    weight: 3,
  },
  {
    say: '(voor|vanaf|kost|kosten|prijs|nu|slechts|maar|per|a|tegen|aan|voor maar|voor slechts) <money>',
    weight: 2.5,
  },
  {
    say: '<money> (per|pp|p p|incl|inclusief|excl|exclusief|per persoon|per stuk|per nacht|per maand|vvk|p st|voor|v o n)',
    weight: 2.5,
  },
  { say: '(prijs|prijzen|kost|kosten|vraagprijs|verkoopprijs|vanafprijs|koopprijs|huurprijs)', weight: 1.2 },
  {
    say: '(per persoon|per nacht|per kilo|per stuk|per fles|per portie|per maand|per doos|per liter|p p)',
    weight: 1.8,
  },
  {
    say: '(winkelmandje|winkelwagen|verzonden|verzending|levering|leveren aan huis|thuisbezorgd|bezorgen|bezorging|bezorgd|afhalen|afhaal|afhaalmenu|meenemen|take away|takeaway|to go|click collect|click and collect|in huis|geleverd|uber eats|deliveroo|thuisgeleverd)',
    weight: 1.6,
  },
  {
    say: '(bestel*|reserve*|boek|boeken) .. (via|per mail|telefonisch|per telefoon|whatsapp|dm|pb|<phone>|<email>|link in bio|link in de bio|online|in de winkel|aan de balie|in de app|op onze website|op onze site)',
    weight: 3.5,
  },
  {
    say: '(bel|mail|app|whatsapp|dm|pb|stuur .. (bericht|dm|pb|mail)) .. (bestel*|reserve*|boek*|interesse)',
    weight: 2.5,
  },
  {
    say: '(tafel|tafeltje|tafels|afspraak|kamer|proefrit|proefles|plek|plaats|arrangement|verblijf|huisje) .. (reserveren|boeken|vrij|vastleggen|bespreken|maken|beschikbaar)',
    weight: 2.2,
  },
  {
    say: '(reserveer|boek|maak|plan|bespreek) .. (tafel|tafeltje|afspraak|kamer|proefrit|proefles|arrangement|verblijf|huisje|vakantie|vlucht|tickets|kaarten|reis)',
    weight: 3.5,
  },
  {
    say: '(naar de shop|shop now|shop hier|shop de look|shop online|shop via|link naar de webshop|naar de webshop|bekijk en bestel|bestel link|shop jouw|shop je)',
    weight: 3.5,
  },
  {
    say: '(shop|shoppen|bestel*|verkrijgbaar|kopen|boeken|tickets|webshop) .. (link in bio|link in de bio|link in onze bio|link in profiel|via de link)',
    weight: 3,
  },
  { say: '(link in bio|link in de bio|link in onze bio)', weight: 2, needs: ['price'] },
  { say: '(download|downloaden) .. (app|app store|google play|play store)', weight: 2.5 },
  {
    say: '(app store|google play|play store|gratis te downloaden|streamen op|te zien op netflix|nu te streamen|op dvd|ebook|e-book|luisterboek|paperback)',
    weight: 1.8,
  },
  { say: '(maat|maten) (<number>|xs|s|m|l|van|tot|36|38)', weight: 2.5 },
  { say: '(in de maten|in de kleuren|verkrijgbaar in|leverbaar in|beschikbaar in) ', weight: 2 },
  {
    say: '(te huur|te koop|verhuur|huren|leasen|lease|occasion|occasions|kilometerstand|bouwjaar|woonoppervlakte|bezichtiging*|private lease|nieuwbouw)',
    weight: 1.8,
  },
  {
    say: '(cadeautip*|cadeau-idee*|leuk om te geven|om cadeau te geven|perfecte cadeau|ideale cadeau|cadeaubon*|cadeaukaart*|kerstpakket*)',
    weight: 1.8,
  },
  {
    say: '(dagschotel|weekmenu|daghap|maandmenu|lunch|brunch|ontbijt|diner|high tea|dagmenu) .. (<money>|<date>|<time>|vandaag|reserveren|reserveer)',
    weight: 2,
  },
  {
    say: '(abonnement|lidmaatschap|jaarabonnement|seizoenkaart|rekening|verzekering) .. (nemen|afsluiten|openen|nu|<money>|hier|bestellen|aanvragen)',
    weight: 2.5,
  },
  { say: '(word|wordt) (lid|abonnee|donateur)', weight: 1.2 },
  {
    say: '(vraag .. (offerte|aan)|offerte|offertes|vrijblijvende offerte|aanvragen|stel .. samen)',
    weight: 1.6,
  },
  {
    say: '(kom langs|kom .. langs|spring .. binnen|loop .. binnen|kom .. proeven|kom .. passen|kom .. halen) .. {place}',
    weight: 2,
  },
  { say: '(kom langs|spring binnen|loop binnen|welkom) .. (passen|proeven|kopen|shoppen)', weight: 2.5 },
  { say: '(vandaag|voor <time>) besteld .. (morgen|vandaag|dezelfde dag)', weight: 3.5 },
  { say: '(morgen in huis|snel in huis|volgende dag in huis|binnen <number> dagen geleverd)', weight: 3 },
  { say: '(merch|merchandise) .. (shop|verkrijgbaar|te koop|bestellen|<url>|online)', weight: 3 },
  {
    say: '(bestelnummer|ordernummer|klantnummer|boekingsnummer|je bestelling|uw bestelling)',
    weight: -2,
    needs: ['post:reply'],
  },
  { say: '(boeken|boek) (van|over|lezen|is|uit|gelezen|<number>)', weight: -0.8 },
  { say: '(niet te koop|niet verkrijgbaar)', weight: -2, evenNegated: true },
  { say: '(beschikbaar|te koop) .. (vacature*|stageplek*)', weight: -1 },
] as const satisfies readonly Keyword[];
