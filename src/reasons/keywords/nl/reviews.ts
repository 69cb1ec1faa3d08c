import type { Keyword } from '../keywords.ts';

export const NL_REVIEWS = [
  { say: '(<number>|vijf|vier|drie) sterren', weight: 3 },
  { say: '(<number>|vijf|vier) sterren (review*|beoordeling*|van|bij|op|recensie*|in de)', weight: 4 },
  {
    say: '(<number> van de <number> sterren|<number> uit <number> sterren|sterrenbeoordeling|rapportcijfer|gemiddelde score|gemiddeld cijfer)',
    weight: 4,
  },
  { say: '<score>', weight: 4 },
  { say: '<number> (op|van de|uit) (5|10)', weight: 2.5 },
  { say: '(van|uit) <number> (reviews|beoordelingen|recensies|klanten|stemmen)', weight: 2.5 },
  { say: '(⭐⭐⭐|★★★|🌟🌟🌟)', weight: 4 },
  {
    say: '(een|met een|gemiddeld een|gemiddeld|cijfer|score van|score van een) <number> .. (reviews|beoordelingen|klanten|google|zoover|kiyoh|trustpilot|tripadvisor|patienten|gasten|bezoekers)',
    weight: 4,
  },
  {
    say: '(klantbeoordeling*|klantreview*|klantervaring*|klantenbeoordeling*|google review*|googlereview*|gastbeoordeling*|ervaringen van|lezersreactie*|bezoekersreview*|testimonial*|persreactie*|klantverhaal*|gebruikerservaring*)',
    weight: 4,
  },
  { say: '(review|reviews|recensie|recensies|beoordeling|beoordelingen)', weight: 2.2 },
  {
    say: '(beoordeeld|gewaardeerd|bekroond|getest|uitgeroepen|beoordelen|waarderen) .. (met|als|tot)',
    weight: 3.5,
  },
  {
    say: '(beste uit de test|best getest*|beste koop|beste getest|testwinnaar*|als beste|uit de test|beste van de test|beste prijs kwaliteit*)',
    weight: 4,
  },
  {
    say: '(consumentenbond|testaankoop|test aankoop|kassa test|tripadvisor|trustpilot|kiyoh|zoover|gault millau|gaultmillau|michelin*|bib gourmand|lekker top|independer|zorgkaart*|thuiswinkel award*|webshop trustmark|great place to work|tweakers|elektor|bol reviews|feedback company|webwinkelkeur|iens|booking com)',
    weight: 2.5,
  },
  {
    say: '(getest door|getest en|in de test|klinisch getest|dermatologisch getest|onafhankelijk getest|hebben .. getest|testte|testten|ons oordeel|ons eindoordeel|testrapport|smaaktest|vergelijkende test|proefpanel|testpanel)',
    weight: 3,
  },
  {
    say: '(bekroond|bekroonde|bekroning|award|awards|*award|*awards|onderscheiding*|onderscheiden|prijswinnend*|gelauwerd*|gouden medaille*|zilveren medaille*)',
    weight: 2.5,
  },
  {
    say: '(uitgeroepen|verkozen|gekozen|genomineerd|benoemd|bekroond) (tot|als|door|voor|met|in)',
    weight: 3,
  },
  {
    say: '(is|zijn|werd|werden|wordt|opnieuw|officieel) .. (uitgeroepen|verkozen|bekroond|beste van|tot beste|de beste van|onderscheiden)',
    weight: 3.5,
  },
  {
    say: '(beste|lekkerste|mooiste|leukste|populairste|duurzaamste|meest duurzame|gezelligste|klantvriendelijkste|meest gewaardeerde) .. (van nederland|van belgie|van vlaanderen|van het jaar|van de stad|van europa|ter wereld|van de wereld|van het land|van amsterdam|van antwerpen|volgens)',
    weight: 3.5,
  },
  {
    say: '(gewonnen|wint|winnen|won|wonnen|ontving|ontvangen|kreeg|kregen|gekregen|behaald|haalde|haalden|sleepte|binnengehaald|in de wacht) .. (award*|*award|*prijs|onderscheiding|keurmerk|medaille*|goud|zilver|brons|label|titel|ster)',
    weight: 3.2,
  },
  {
    say: '(award*|*award|onderscheiding|keurmerk|medaille|ster|titel|publieksprijs|vakprijs) .. (gewonnen|ontvangen|gekregen|behaald|in ontvangst|binnen|binnengehaald|toegekend|verdiend)',
    weight: 3.2,
  },
  {
    say: '(keurmerk|keurmerken|gecertificeerd*|certificaat|kwaliteitslabel|iso <number>|beter leven|planet proof|b corp|eko keurmerk|fairtrade gecertificeerd)',
    weight: 1.6,
  },
  {
    say: '(nummer 1|nummer een|nr 1|op 1|eerste plaats|plaats <number>|top <number>|plek <number>) .. (in de|van de|ranglijst|lijst|verkiezing|categorie|ranking|nederland|belgie|volgens|best verkochte|bestsellerlijst|top)',
    weight: 3,
  },
  {
    say: '(ranglijst*|ranking*|bestsellerlijst|bestseller 60|top 10|top <number>|publieksprijs|publieksfavoriet|klantfavoriet|favoriet van|publiekslieveling|verkiezing)',
    weight: 2,
  },
  {
    say: '(bestseller*|best verkocht*|bestverkocht*|meest verkocht*|meestverkocht*|populairste|meest gekozen|meest bestelde|kaskraker|verkoopsucces|toppers)',
    weight: 2.5,
  },
  {
    say: '(dit zeggen|dit zegt|wat zeggen|zo zeggen|dit vinden|wat vinden) .. ({customer}|anderen|de pers|critici|experts|testers|ouders|over ons)',
    weight: 4,
  },
  {
    say: '({customer}|pers|jury|testers|critici|experts|vakjury|recensent*) .. (zegt|zeggen|schrijft|schrijven|prijst|lovend|enthousiast|oordeelt|raden .. aan|waarderen|beoordelen|geven ons|gaf ons|roemt)',
    weight: 3,
  },
  { say: '(tevreden|blije|enthousiaste|lovende) ({customer}|reacties|woorden|recensies|reviews)', weight: 3 },
  {
    say: '(aanrader|absolute aanrader|echte aanrader|zeker aan te raden|aan te raden|aanbevolen|raad .. aan|raden .. aan|aanbevolen door|echt een aanrader)',
    weight: 3,
  },
  {
    say: '<percent> van (de|onze|alle) ({customer}|ondervraagden|respondenten|proefpersonen|vrouwen|mensen|ouders|testers) .. (tevreden|aan|raadt|beveelt|zou|ziet|merkt)',
    weight: 4,
  },
  {
    say: '(zeer tevreden|heel tevreden|super tevreden|erg tevreden|dik tevreden|goed geholpen|top service|fijne service|snelle levering|vriendelijk personeel|vriendelijke bediening|heerlijk gegeten|komen zeker terug|kom zeker terug|waar voor je geld|elke cent waard|nooit meer zonder)',
    weight: 3,
  },
  {
    say: '(beste|lekkerste|mooiste|fijnste|leukste|stilste) .. (die ik|dat ik|ooit|die we|ooit gehad|in tijden|ooit gegeten|in jaren)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(heerlijk*|lekker*|fantastisch*|geweldig*|perfect*|top|super*|fijn*|aanrader|tevreden|prachtig*|topkwaliteit|vriendelijk*|professioneel)',
    weight: 2.5,
    needs: ['quote-credit'],
  },
  {
    say: '(heerlijk*|lekker*|fantastisch*|geweldig*|perfect*|top|super*|tevreden|prachtig*|vriendelijk*|professioneel|aanrader)',
    weight: 1.6,
    needs: ['quotation'],
  },
  {
    say: '(bedankt|dank je wel|dankjewel|dank u wel|dank|merci) .. (review*|beoordeling*|recensie*|mooie woorden|lieve woorden|lovende woorden|compliment*)',
    weight: 3.5,
  },
  { say: '(compliment*|mooie woorden|feedback|reactie*|reviews) .. van .. {customer}', weight: 2.5 },
  { say: '(voor en na|voor na|before after|ervoor en erna)', weight: 1.8 },
  {
    say: '(filmrecensie*|boekrecensie*|restaurantrecensie*|gelezen en beoordeeld|recensent*|recensie in|lovende recensie*)',
    weight: 3,
  },
  {
    say: '(genomineerd|nominatie*|finalist*|shortlist|longlist) .. (voor|award*|prijs|verkiezing)',
    weight: 2,
  },
  { say: '(jury|vakjury|juryrapport) .. (aldus|overtuig*|onder de indruk|roemt|prijst|noemt)', weight: 3.5 },
  {
    say: '(onze favoriet*|onze top <number>|tip van de redactie|onze toppers|de beste <number>|de <number> beste|de <number> leukste|de <number> mooiste|de <number> lekkerste|personeelsfavoriet*)',
    weight: 1.8,
  },
  {
    say: '(leest als een trein|pageturner|een must read|must read|niet weg te leggen)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(schreef|schrijft|zegt|aldus|volgens) (een klant|onze klant|een gast|een lezer|een bezoeker|het <any>|de <any>) ',
    weight: 1.6,
  },
  {
    say: '(volkskrant|nrc|het parool|de standaard|de morgen|de tijd|telegraaf|libelle|flair|vtwonen|knack|humo|het laatste nieuws|trouw|elle|linda) ',
    weight: 1.2,
  },
  { say: '(schrijf|laat|geef|plaats|deel|achter) .. (review*|beoordeling|recensie*|sterren)', weight: -2 },
  {
    say: '(sterrenhemel|onder de sterren|sterrenkijk*|sterren kijken|sterrenregen|filmsterren|sterrenstof)',
    weight: -2,
  },
  {
    say: '(testwedstrijd*|coronatest*|zelftest*|proefrit*|testrit*|rijtest|testdag|test je kennis)',
    weight: -1.5,
  },
  { say: '(win|winnen|maak kans) .. (prijs|prijzen|award)', weight: -1.5 },
  { say: '^ genomineerd voor', weight: 2.5 },
] as const satisfies readonly Keyword[];
