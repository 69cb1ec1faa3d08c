import type { Keyword } from '../keywords.ts';

export const NL_SERVICE = [
  {
    say: '(onze excuses|excuses|excuus|onze welgemeende excuses|we verontschuldigen ons|verontschuldig*|bieden .. excuses|sorry voor|spijt ons|spijt ons te horen|het spijt ons|het spijt me|wat vervelend|heel vervelend|dat is vervelend|balen|jammer om te horen|vervelend om te horen|vervelend dat)',
    weight: 3.8,
  },
  { say: '(sorry|helaas|spijtig|spijtig genoeg|jammer genoeg|jammer)', weight: 1 },
  {
    say: '(stuur|mail|dm|app|neem|geef|laat|bezorg|kun je|kan je|kunt u|zou je|wil je) .. (dm|pb|prive bericht|priv bericht|privebericht|direct message|inbox|messenger|berichtje|via dm|per dm)',
    weight: 3.5,
  },
  { say: '(dm|pb|privebericht|prive bericht|direct message)', weight: 1.3 },
  {
    say: '(klantnummer|bestelnummer|ordernummer|contractnummer|boekingsnummer|factuurnummer|trackingnummer|track trace|ticketnummer|serienummer|dossiernummer|reserveringsnummer|polisnummer|postcode en huisnummer|je gegevens|uw gegevens|naam en)',
    weight: 4,
  },
  {
    say: '(klantenservice|klantendienst|klantendienst|helpdesk|servicedesk|support|storingsdienst|servicenummer|hulplijn|meldpunt|meldkamer|customer service|webcare|storingslijn)',
    weight: 1.6,
  },
  {
    say: '(storing|storingen|*storing|panne|uitval|uitgevallen|onderbreking|technisch probleem|technische problemen|technische storing|stroomstoring|stroomuitval|stroomonderbreking|technisch mankement|wisselstoring|seinstoring|platligt|plat)',
    weight: 3.5,
  },
  {
    say: '(onderhoud|onderhoudswerken|onderhoudswerkzaamheden|gepland onderhoud|werkzaamheden|wegwerkzaamheden|werken aan het spoor|wegenwerken|niet bereikbaar|onbereikbaar|offline)',
    weight: 2.2,
    evenNegated: true,
  },
  {
    say: '(terugroep*|terugroepactie|terugroepen|roepen .. terug|teruggeroepen|recall|niet consumeren|breng .. terug naar de winkel|allergenen waarschuwing|veiligheidswaarschuwing)',
    weight: 3.8,
    evenNegated: true,
  },
  {
    say: '(vertraging|vertragingen|vertraagd|vertragen|wachttijd*|langer duren|uitgesteld|uitstel|verplaatst|verschoven|verzet naar|later dan gepland|loopt uit)',
    weight: 2.5,
  },
  {
    say: '(gaat niet door|gaan niet door|gaat .. niet door|gaan .. niet door|afgelast|afgelasten|geannuleerd|annuleren|geannuleerde|gecanceld|afgezegd|vervalt|vervallen|rijdt niet|rijden niet|rijden geen|kan niet doorgaan|kunnen niet doorgaan|kan .. niet doorgaan|afgeblazen|geschrapt|gaat helaas)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(blijft|blijven|is|zijn|gaat|gaan|moeten) .. (gesloten|dicht|afgesloten|onbereikbaar|buiten gebruik|gestremd)',
    weight: 2,
  },
  {
    say: '(gesloten|dicht|gestremd|afgesloten|omleiding|omgeleid|vervangend vervoer|treinbussen|bussen in plaats van treinen|staking*|stakingsdag|buiten dienst|buiten gebruik|hinder|stremming)',
    weight: 1.8,
  },
  { say: '(bedankt|dank|dankjewel|dank u) .. (begrip|geduld)', weight: 3.8 },
  { say: '(begrip|geduld) .. (bedankt|dank|vragen|alvast)', weight: 3 },
  {
    say: '(ons excuus|voor het ongemak|voor de overlast|het ongemak|overlast|voor de hinder|voor de verwarring)',
    weight: 3.5,
  },
  {
    say: '(we werken (eraan|er hard aan|hard|met man en macht|aan een oplossing|aan de oplossing|aan het probleem)|wordt aan gewerkt|wordt gewerkt|werken .. aan .. oplossing|hard aan een oplossing|opgelost|verholpen|weer bereikbaar|werkt weer|weer online|zijn ermee bezig|zijn er mee bezig|zoeken het uit|zoek het uit|gaan we uitzoeken|kijken het na|nakijken|kijken we even|kijk even voor je|voor je uitzoeken)',
    weight: 3.5,
  },
  {
    say: '(bedankt|dank|dankjewel|dank je wel|dank u) .. (melding|bericht|vraag|berichtje|tip|doorgeven|reactie|feedback|laten weten|opmerking)',
    weight: 2,
  },
  {
    say: '(bedankt|dank|dankjewel|dank je wel|dank u) .. (melding|bericht|vraag|berichtje|doorgeven|reactie|feedback|laten weten)',
    weight: 3.2,
    needs: ['post:reply'],
  },
  {
    say: '(hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond|beste)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond|beste)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(helpen (je|u|jullie) graag|help je graag|helpen we|verder helpen|verder te helpen|kunnen we helpen|kunnen we je helpen|hulp nodig|vragen of problemen|bij vragen|nog vragen|heb je vragen|heb je een vraag|vraag of klacht|waarmee kunnen we)',
    weight: 2,
  },
  {
    say: '(neem [gerust|even|dan] contact|contacteer ons|contact opnemen|contact met ons op|bel ons|mail ons|stuur ons|laat het ons weten|bereikbaar (op|via))',
    weight: 1,
  },
  {
    say: '(probeer|check|controleer|herstart|kijk|ga|log|reset) .. (even|eens|opnieuw|nog een keer|instellingen|app|modem|uit en|spam)',
    weight: 2.8,
    needs: ['post:reply'],
  },
  {
    say: '(probleem|problemen|fout|foutje|foutmelding|klacht*|defect|kapot|beschadigd*|werkt niet|lukt niet|doet het niet|bug|kwijt|niet ontvangen|niet aangekomen)',
    weight: 1.6,
    evenNegated: true,
  },
  {
    say: '(probleem|problemen|klacht*|kapot|beschadigd|vervelend|jammer|begrijpen|snap|snappen|lukt)',
    weight: 2.5,
    needs: ['post:reply'],
    evenNegated: true,
  },
  {
    say: '(je kunt|je kan|u kunt|dat kan|kun je|kunt u|helaas niet|momenteel|op dit moment|normaal gezien|nog niet|klopt|vind je via|staat op)',
    weight: 2.2,
    needs: ['post:reply'],
    evenNegated: true,
  },
  {
    say: '(app|account|factuur|levering|bestelling|pakket|pakketje|winkel|ticket|abonnement|mail|adres|afspraak|bezorger|filiaal)',
    weight: 2,
    needs: ['post:reply'],
  },
  {
    say: '(terugbetal*|terugbetaald|restitutie|geld terug|omruilen|ruilen|retour|retourneren|retourzending*|garantie|herroepen|vergoeding|tickets blijven geldig|kaarten blijven geldig|blijven geldig|blijft geldig)',
    weight: 2.5,
  },
  {
    say: '(oplichting|oplichters|phishing|nepaccount*|nep account*|fake account*|valse account*|vals account|fraude|fraudeurs|nepprofiel*|scam|nepmail*|valse mails|waarschuwing|waarschuwen|opgelet voor|pas op voor|klik niet|trap er niet in)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(nooit|niet) .. (wachtwoord|pincode|bankgegevens|creditcardgegevens|inloggegevens|betaalgegevens|betalen via)',
    weight: 3.8,
    evenNegated: true,
  },
  {
    say: '(door|wegens|vanwege|omwille van|door de) .. (storm|weer|ziekte|sneeuw|gladheid|staking|onderhoud|omstandigheden|hitte|wateroverlast|werkzaamheden|brand|storing|drukte|verbouwing) .. (gesloten|dicht|gaat|niet|afgelast|vertraging|later|vroeger|geen|hinder|annul*)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(belangrijke mededeling|mededeling|let op|opgelet|belangrijk bericht|belangrijke info*|ter info|reizigersinformatie|verkeersinfo|dienstmededeling|beste (klant|klanten|reiziger|reizigers|gasten|leden|ouders))',
    weight: 1.6,
  },
  {
    say: '(gewijzigde|aangepaste|afwijkende) [<any>] (openingstijden|openingsuren|dienstregeling|tijden|uren|dagen|aanvangstijd|bereikbaarheid)',
    weight: 2.5,
  },
  {
    say: '(nieuwe datum|nieuwe speeldatum|inhaaldatum|andere datum|alternatieve datum|tijdelijk niet|voorlopig|tot nader order|tot nader bericht)',
    weight: 2.2,
    evenNegated: true,
  },
  {
    say: '(niet beschikbaar|niet mogelijk|momenteel niet|op dit moment niet|tijdelijk geen|even niet)',
    weight: 2.2,
    evenNegated: true,
  },
  {
    say: '(moeten we|moeten wij|zijn genoodzaakt|genoodzaakt) .. (helaas|annuleren|sluiten|afzeggen|uitstellen|melden|meedelen|verplaatsen)',
    weight: 3,
  },
  { say: '(veelgestelde vragen|faq|meest gestelde vragen)', weight: 2.2 },
  {
    say: '(hopelijk helpt|hopen dat dit helpt|laat maar weten|laat even weten|laat het even weten|houden je op de hoogte|houden jullie op de hoogte|houden u op de hoogte|op de hoogte houden|houden we .. op de hoogte)',
    weight: 2,
  },
  {
    say: '(geven .. door|doorgegeven|geef .. door|sturen .. door|doorgestuurd|collega* .. contact|nemen .. contact|groetjes|groet|mvg|gr)',
    weight: 1.5,
    needs: ['post:reply'],
  },
  { say: '(groetjes|groeten|groet|mvg|gr|succes)', weight: 1.5, needs: ['mention-first'] },
  {
    say: '(gevonden voorwerpen|verloren voorwerp*|verloren of vergeten|vergeten spullen|vermist*)',
    weight: 2.5,
  },
  { say: '(getroffen|gedupeerde) (klanten|reizigers|gasten|gebruikers|adressen|huishoudens)', weight: 3 },
  {
    say: '(dm|pb|bericht|whatsapp|bel|mail) .. (bestel*|reserve*|boek*|offerte|interesse|afspraak)',
    weight: -2,
  },
  {
    say: '(maandag gesloten|zondag gesloten|gesloten op|feestdag* gesloten|dinsdag gesloten|sorry not sorry)',
    weight: -1,
  },
  { say: '(helaas) .. (verloren|verlies|gelijkspel|nederlaag|uitgeschakeld)', weight: -2 },
  {
    say: '(wegens|vanwege|door) (ziekte|omstandigheden|werken|verbouwing|storm|een storing|werkzaamheden|overlijden|staking|personeelstekort) .. .. (dicht|gesloten|gaat|gaan|niet|rijden)',
    weight: 3.5,
    evenNegated: true,
  },
  { say: '^ wegens', weight: 2 },
] as const satisfies readonly Keyword[];
