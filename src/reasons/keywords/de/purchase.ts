import type { Keyword } from '../keywords.ts';

export const DE_PURCHASE = [
  {
    say: '(jetzt|hier|online|gleich|direkt|sofort|einfach) [online|hier|direkt|noch|schnell|gleich] (bestellen|kaufen|shoppen|bestellbar|buchen|reservieren|vorbestellen|sichern|erhältlich|zugreifen|erwerben|mitnehmen)',
    weight: 4,
  },
  {
    say: '(bestell|bestelle|bestellt|bestellen sie|kauf|kaufe|kauft|kaufen sie|shoppe|shoppt|shoppen) (jetzt|hier|online|gleich|direkt|deine*|dein|eure*|euer|ihre*|ihr|sie|es|ihn|noch|bei|im|in|unter|über|per|einfach|dir|euch)',
    weight: 3.5,
  },
  {
    say: '(buch|buche|bucht|buchen sie|reserviere|reserviert|reservieren sie) (jetzt|hier|online|gleich|direkt|deine*|dein|eure*|euren|euer|ihre*|ihren|einen|dir|euch|schnell|noch|unter|bei|im|über|telefonisch)',
    weight: 3.5,
  },
  { say: '^ (bestell|bestelle|bestellt|bestellen|kauf|kaufe|kauft|shoppe|shoppt|shop)', weight: 2.5 },
  { say: '(bestellen|kaufen|shoppen|bestellbar|bestellt) .. <url>', weight: 3 },
  { say: '(buchen|reservieren|buchbar) .. <url>', weight: 2.5 },
  { say: '(bestellen|bestellbar|bestellung|bestellungen|bestellst|vorbestell*|nachbestell*)', weight: 2 },
  {
    say: '(vorbestellen|vorbestellbar|vorbestellung*|vorbesteller*|vorverkauf|pre order|preorder)',
    weight: 2.5,
  },
  { say: '(kaufen|käuflich|kaufst|einkaufen|kauf|zu kaufen|erwerben)', weight: 1.6 },
  { say: '(reservieren|reservierung|reservierungen|reserviert|tischreservierung*)', weight: 2 },
  { say: '(buchen|buchung|buchungen|buchbar|online buchen)', weight: 1.6 },
  { say: '(erhältlich|verfügbar|lieferbar|zu haben|bestellbar|vorrätig|zu bekommen|kaufbar)', weight: 2 },
  {
    say: '(ab sofort|jetzt|ab heute|ab morgen|wieder|online|überall|exklusiv|auch|noch) [wieder|auch|online|überall|exklusiv|nur|in|im|bei] (erhältlich|verfügbar|lieferbar|zu haben|bestellbar|vorrätig|im handel|im shop|im regal|in den regalen)',
    weight: 3.5,
  },
  {
    say: '(erhältlich|verfügbar|zu haben|gibt es|gibts|bekommt ihr|bekommst du|findet ihr|findest du|finden sie|kriegt ihr|holt euch) .. (in|im|bei|auf|an|unter|über) [unserem|unserer|unseren|ausgewählten|allen|eurem|deinem|deiner|ihrem|ihrer|dem|der|den] (<url>|{place}|amazon|edeka|rewe|dm|rossmann|aldi|lidl|kaufland|online|kasse|theke|netto|müller|ikea|thalia|media markt|migros|coop|spar|billa|hofer)',
    weight: 3.5,
  },
  {
    say: '(im|in unserem|in meinem|unserem|zum|unser|unseren|den|der) [neuen|kleinen] (onlineshop|online shop|webshop|web shop|shop|fanshop|fan shop|store|hofladen|online store|onlinestore|ticketshop)',
    weight: 3,
  },
  { say: '(onlineshop*|webshop*|fanshop*|hofladen*|ladengeschäft*|*shop)', weight: 2 },
  {
    say: '(in|an) (allen|ausgewählten|deiner|eurer|unseren|unserer|ihrer|jeder|vielen) (filialen|filiale|märkten|geschäften|läden|stores|shops|standorten|apotheken|supermärkten|buchhandlungen|vorverkaufsstellen|restaurants|kinos|verkaufsstellen)',
    weight: 2.5,
  },
  {
    say: '(im handel|im fachhandel|im supermarkt|im buchhandel|im kühlregal|im regal|in den regalen|im laden|vor ort|bei deinem händler|bei ihrem händler|händler*)',
    weight: 1.6,
  },
  {
    say: '(jetzt|ab <date>|ab sofort|überall|endlich|bald) .. (im handel|im kino|in den kinos|im regal|im supermarkt|im buchhandel)',
    weight: 2.5,
  },
  {
    say: '(wieder da|wieder auf lager|auf lager|nachgelegt|nachschub|neue ware|frisch eingetroffen|eingetroffen|wieder im shop|wieder im sortiment|wieder vorrätig)',
    weight: 2.5,
  },
  {
    say: '(nur noch|noch|letzte|wenige|die letzten|begrenzte|restliche) [<number>|wenige|ein paar|einige|restliche] (stück|exemplare|paar|tickets|karten|tische|zimmer|termine|größen|restkarten|stückzahl|flaschen)',
    weight: 2.5,
  },
  {
    say: '(ausverkauft|vergriffen|solange der vorrat reicht|solange vorrat|limitierte stückzahl|begrenzte stückzahl|schnell sein lohnt|schnell sein|limitiert*|nur solange)',
    weight: 2,
  },
  {
    say: '(sichere dir|sichert euch|sichern sie sich|sicher dir|schnapp dir|schnappt euch|hol dir|hole dir|holt euch|holen sie sich|gönn dir|gönnt euch|greif zu|greift zu|krall dir|zuschlagen|schlag zu|schlagt zu) [jetzt|noch|noch heute|schnell|gleich|hier|direkt]',
    weight: 2.5,
  },
  {
    say: '(sichere dir|sichert euch|sichern sie sich|hol dir|holt euch|schnapp dir|schnappt euch) .. (ticket*|karte*|exemplar*|trikot*|dauerkarte*|lieblings*|platz|{product})',
    weight: 3,
  },
  {
    say: '(ticket*|eintrittskarte*|konzertkarte*|dauerkarte*|tageskarte*|karten|*tickets|*karten) [gibt es|gibts|sind|jetzt|ab sofort|erhältlich|unter|hier|noch|im|an|über|bei|online|ab|für|im vorverkauf|im vvk|vvk]',
    weight: 1.6,
  },
  {
    say: '(ticket*|karten|eintrittskarten|*tickets|dauerkarten|restkarten) .. (<url>|<money>|vorverkauf|vvk|abendkasse|tageskasse|ticketshop|erhältlich|sichern|kaufen|buchen|link in bio|link in der bio|im shop|verfügbar|bestellen)',
    weight: 3.5,
  },
  {
    say: '(vorverkauf|vvk|abendkasse|tageskasse|ticketverkauf|kartenverkauf|ticketing|vorverkaufsstelle*)',
    weight: 3,
  },
  {
    say: '(für|ab|um|nur|je|kostet|kosten|preis|à|zu|statt|von|schon ab|bereits ab|zum preis von) <money>',
    weight: 2.5,
  },
  {
    say: '<money> (pro|je|inkl|zzgl|das|die|der|stück|per|p|mtl|monatlich|im monat|am tag|statt|vvk|ak|plus|inklusive)',
    weight: 2.5,
  },
  {
    say: '(preis|preise|preisliste|kostenpunkt|kostet|kosten|uvp|vb|festpreis|eintrittspreis*)',
    weight: 1.5,
  },
  {
    say: '(pro person|pro nacht|pro kilo|pro flasche|pro stück|pro portion|pro kg|pro liter|mtl|zzgl|inkl mwst)',
    weight: 2,
  },
  {
    say: '(warenkorb|zur kasse|versand|lieferung|liefern|geliefert|lieferdienst|lieferservice|abholung|abholen|abholbereit|zum mitnehmen|click & collect|click and collect|selbstabholer|takeaway|take away|to go|außer haus|lieferando|wolt|uber eats|ubereats)',
    weight: 1.6,
  },
  {
    say: '(per mail|telefonisch|per telefon|per dm|per nachricht|whatsapp|per whatsapp|anruf|tel|unter) .. (bestell*|reservier*|buch*|<phone>)',
    weight: 2,
  },
  {
    say: '(bestell*|reservier*|buch*|vorbestell*) .. (per mail|telefonisch|per telefon|per dm|per nachricht|per whatsapp|<phone>|<email>|vor ort|online|in der filiale|über die app|link in bio|link in der bio|per app|im shop|auf unserer website|unserer webseite|unserer homepage)',
    weight: 3.5,
  },
  {
    say: '(tisch|tische|termin|termine|zimmer|slot|slots|probefahrt|beratungstermin*|kennenlerntermin*) .. (reservieren|buchen|sichern|vereinbaren|ausmachen|frei|buchbar|vergeben)',
    weight: 3,
  },
  {
    say: '(terminvereinbarung*|termin vereinbaren|terminbuchung|probefahrt|beratungstermin*|wunschtermin*|onlinetermin*|online termin*|tisch reservieren)',
    weight: 2.5,
  },
  {
    say: '(freie|noch freie) (tische|termine|zimmer|slots|kapazitäten|wohnungen|ferienwohnungen)',
    weight: 3,
  },
  {
    say: '(jetzt|hier|app) (downloaden|herunterladen|runterladen|laden|streamen|anhören|anschauen|abonnieren)',
    weight: 1.5,
  },
  {
    say: '(app store|google play|playstore|app herunterladen|app laden|lad dir die app|ladet euch die app|lade dir .. app|app downloaden)',
    weight: 2.5,
  },
  {
    say: '(streamen|streambar|auf netflix|auf spotify|auf amazon|prime video|auf dvd|als stream|in der mediathek|auf disney|bei sky|bei magenta|auf joyn|auf rtl|auf dazn|läuft im kino|im kino|dvd|blu ray|bluray|hörbuch|e book|ebook|taschenbuch)',
    weight: 1.5,
  },
  { say: '(größe|größen|gr) (<number>|xs|s|m|l|von|36|38)', weight: 2.5 },
  {
    say: '(in den größen|in den farben|in verschiedenen farben|verfügbare größen|in allen größen)',
    weight: 2,
  },
  {
    say: '(zu verkaufen|zu vermieten|verkaufe|verkaufen wir|steht zum verkauf|zum verkauf|im verkauf|mieten|zu mieten|miete|leasing|leasen|leasingrate|finanzierung|monatliche rate|ps|erstzulassung|kilometerstand|kaltmiete|wohnfläche|exposé|provisionsfrei)',
    weight: 1.6,
  },
  { say: '(zum verkauf|im verkauf|verkaufsstart|verkauf startet|verkaufsstand|verkauf)', weight: 2 },
  {
    say: '(geschenkidee*|geschenk (für|zum)|perfekte geschenk|verschenken|als geschenk|geschenktipp*|geschenkgutschein*|wertgutschein*|gutscheine (gibt|bekommt|erhältlich|für))',
    weight: 2,
  },
  {
    say: '(produktlink*|zum produkt|zum shop|zum angebot|zum ticket|zur buchung|zur bestellung|zu den tickets|hier gehts zum shop|shop now|link zum shop|shop link|im shop)',
    weight: 3.5,
  },
  {
    say: '(link in bio|link in der bio|link im profil|link in unserer bio|link in den kommentaren)',
    weight: 2,
    needs: ['price'],
  },
  {
    say: '(shop|shoppen|shopping|bestell*|erhältlich|kaufen|buchen) .. (link in bio|link in der bio|link im profil|link unten|story)',
    weight: 3,
  },
  {
    say: '(kommt vorbei|komm vorbei|schaut vorbei|schau vorbei|vorbeischauen|vorbeikommen|besucht uns|besuchen sie uns|besuch uns) .. {place}',
    weight: 2,
  },
  {
    say: '(probiert|probier|probiere|probieren sie|testet|teste|kostet) .. (jetzt|gleich|heute|filiale|in deinem|in eurem|bei uns|vor ort)',
    weight: 1.5,
  },
  {
    say: '(mittagstisch|mittagskarte|wochenkarte|tageskarte|mittagsmenü|speisekarte|tagesgericht*|brunch|frühstück) .. (<money>|<date>|<time>|heute)',
    weight: 2,
  },
  {
    say: '(abo|abos|abonnement|jahresabo|mitgliedschaft|mitglied werden|tarif|vertrag|konto) .. (abschließen|eröffnen|jetzt|wechseln|<money>|hier|sichern|bestellen)',
    weight: 2.5,
  },
  {
    say: '(jetzt|hier|online|gleich) (wechseln|abschließen|eröffnen|beantragen|mieten|leasen|upgraden|konfigurieren|anfragen|angebot anfordern|angebot einholen)',
    weight: 3,
  },
  {
    say: '(jetzt|hier|direkt|unverbindlich) .. (anfragen|anfordern|beantragen|konfigurieren|zusammenstellen)',
    weight: 2,
  },
  {
    say: '(dein|deine|deinen|euer|euren|eure|ihr|ihre|ihren) (ticket|tickets|exemplar|bestellung|reservierung|buchung|karte|dauerkarte|trikot|kuchen|torte|weihnachtsbaum|urlaub|reise|wunschauto|probefahrt)',
    weight: 1.5,
  },
  { say: '(auto|haus|wohnung|grundstück|immobilie) .. (kaufen|mieten|verkauft|verkaufen)', weight: 1.5 },
  {
    say: '(merch|merchandise|fanartikel|merchstand) .. (shop|erhältlich|kaufen|bestellen|<url>|online)',
    weight: 3,
  },
  {
    say: '(wer kauft|bestellt worden|bestellt hat|bestellung aufgegeben|einkaufszettel|einkaufsliste|gut zu kaufen)',
    weight: -1.5,
  },
  {
    say: '(bestellnummer|buchungsnummer|auftragsnummer|kundennummer|bestellstatus|deine bestellung|ihre bestellung|eure bestellung)',
    weight: -2,
    needs: ['post:reply'],
  },
  { say: '(verfügung|zur verfügung|zur verfügung stehen)', weight: -1 },
  { say: '(platz|plätze) .. (reservieren|buchen|sichern|frei)', weight: 1 },
  {
    say: '(gibt es|gibts|bekommt ihr|bekommst du|kostet|kosten|erhaltet ihr) .. (<money>|für <money>)',
    weight: 3,
  },
  {
    say: '(jahreskarte*|tageskarte*|gutschein*|geschenkkarte*|eintrittskarte*) .. (<money>|kasse|online|erhältlich|shop)',
    weight: 3,
  },
  {
    say: '(*reservierung|*reservierungen|*buchung|*bestellung) (über|unter|per|telefonisch|online|via|auf|bei)',
    weight: 3,
  },
  {
    say: '(bekommt|findet|kriegt|gibt) (ihr|es|sie) .. .. (bei|in|im) .. (stores|läden|filialen|märkten|geschäften|supermarkt|handel|shop)',
    weight: 2.5,
  },
  {
    say: '(sofort|ab lager|ab <date>|wieder) (verfügbar|lieferbar|bestellbar|buchbar|erhältlich)',
    weight: 3,
  },
  {
    say: "(gibt's|gibt es|gibts|bekommt ihr|bekommst du|findet ihr|findest du|kriegt ihr|bekommen sie|finden sie) .. .. (in|im|bei|auf|an|am|ab) .. (hof|automat|wochenmarkt|*supermarkt|*markt|*märkten|*filiale|*filialen|*händler|*handel|*shop|*stores|shop|laden|läden|lädeli|geschäft|geschäften|theke|kühlregal|regal|kühlregalen|regalen|hofladen|automaten|selbstbedienung)",
    weight: 3.5,
  },
  {
    say: '(ihr findet|ihr bekommt|ihr kriegt|du findest|du bekommst|sie finden|sie bekommen|man bekommt) .. .. (in|im|bei|an) .. (*supermarkt|*markt|*märkten|*filiale|*filialen|*händler|*handel|*shop|shop|laden|läden|geschäft|geschäften|kühlregal|regal|tankstelle*|verkaufsstelle*)',
    weight: 3.5,
  },
  {
    say: "(hier geht's|hier geht es|hier gehts|da geht's|hier entlang) (zum|zur|zu den|in den|zu unserem|zu unserer) [<any>] (shop|*shop|ticket|tickets|ticketshop|produkt|angebot|buchung|bestellung|bestellformular|kollektion|reservierung|vorverkauf|kurs|artikel im shop|onlinebuchung)",
    weight: 4,
  },
  {
    say: 'link (zum|zur|zu den) [<any>] (buch|produkt|produkten|artikel|ticket|tickets|kauf|vorverkauf|ticketshop|onlineshop|buchung|reservierung|bestellung|terminbuchung)',
    weight: 3.5,
  },
  {
    say: '(frei geworden|freigeworden|kurzfristig frei|spontan frei|kurzfristig .. frei|spontan .. frei|kurzfristig abgesagt .. frei)',
    weight: 4,
  },
  { say: '(für|kostet|kosten|à|preis|je|zum preis von) (fr|sfr) <number>', weight: 3 },
  {
    say: '(beim kauf|bei kauf|beim einkauf|beim nächsten einkauf|vor dem kauf|nach dem kauf|beim kauf eines gutscheins .. <money>)',
    weight: -2,
  },
  {
    say: '(code|gutscheincode|rabattcode|abzug|rabatt) .. .. (warenkorb|kasse|checkout|bestellvorgang|bestellung)',
    weight: -2,
  },
  {
    say: '(bitte|rechtzeitig|unbedingt|am besten|vorher) .. (reservieren|vorbestellen|vorreservieren)',
    weight: 3,
  },
  {
    say: '(*karten|*tickets|karten|tickets|restkarten|restplätze) .. .. (ist|sind) [jetzt|ab sofort|wieder|noch] (da|online|verfügbar|erhältlich|live|buchbar)',
    weight: 3.5,
  },
  { say: '(buchbar|reservierbar|bestellbar) (bis|über|bei|unter|direkt|auf|im|online|ab)', weight: 3 },
  {
    say: '(noch|wieder) .. (samstage|wochenenden|termine|kapazitäten|zeitfenster|slots|zimmer|tische|stellplätze|ferienwohnungen) .. frei',
    weight: 3.5,
  },
  {
    say: '(vorverkauf|vvk|ticketverkauf|kartenverkauf|ticketvorverkauf|verkauf|buchung) [ist] (startet|beginnt|läuft|öffnet|hat begonnen|gestartet|eröffnet)',
    weight: 4,
  },
  {
    say: '(konto|depot|girokonto|tagesgeldkonto|versicherung|police|kredit) .. (eröffnen|abschließen|beantragen|bestellen)',
    weight: 3,
  },
  {
    say: '(wieder|ab sofort wieder) .. (bestellbar|buchbar|verfügbar|erhältlich|lieferbar|zu haben)',
    weight: 3.5,
  },
  { say: '(link in bio|link in der bio|link im profil|zum shop)', weight: 3, needs: ['post:promo-code'] },
  {
    say: '(anfragen|anfrage|bestellungen|reservierungen|buchungen) .. (über|per|an|unter|via|gerne) .. (formular|kontaktformular|<email>|<url>|website|homepage|mail|telefon|<phone>|whatsapp)',
    weight: 3,
  },
  {
    say: '(wohnungen|wohnung|einheiten|doppelhaushälfte*|reihenhaus|reihenhäuser|grundstücke|büroflächen|gewerbefläche*|ladenlokal) .. .. (verfügbar|frei|zu vermieten|zu verkaufen|bezugsfertig|zu haben)',
    weight: 4,
  },
  { say: '(ruf|ruft|rufen sie|einfach anrufen|meldet euch|melde dich) .. .. <phone>', weight: 3.5 },
  {
    say: '(reparatur|*reparatur|behandlung|*behandlung|massage|haarschnitt|paket|menü|übernachtung|doppelzimmer|katalog|bildband|kalender|monatsabo|jahresabo) .. .. <money>',
    weight: 3.5,
  },
  {
    say: '(stück|bund|kilo|kg|portion|glas|flasche|dose|päckchen) [nur|ab|für|um|zu|schon ab] <money>',
    weight: 4,
  },
  {
    say: '(kommt|komm) [gern|gerne|einfach|vorbei] (stöbern|probieren|shoppen|anprobieren|vorbei und stöbert|vorbei und probiert)',
    weight: 3.5,
  },
] as const satisfies readonly Keyword[];
