import type { Keyword } from '../keywords.ts';

export const DE_DISCOUNT = [
  {
    say: '[bis zu|minus|mit|extra|zusätzlich|satte|ganze] <percent> (rabatt|nachlass|ermäßigung|günstiger|billiger|reduziert|off|sparen|gespart|preisnachlass|preisvorteil|skonto|cashback|zurück)',
    weight: 4.5,
  },
  { say: '<percent> .. (rabatt|nachlass|ermäßigung|günstiger|reduziert|sparen)', weight: 4 },
  {
    say: '<percent> (auf|aufs) (alles|alle|das|den|die|deine|dein|euren|eure|eure|ihre|ihren|unser|unsere|ausgewählte|den einkauf|den gesamten|das gesamte|sämtliche)',
    weight: 4,
  },
  { say: '<percent> auf', weight: 2.5 },
  {
    say: '(spare|spar|spart|sparen|sparen sie|spare dir|sichere dir|sichert euch) [jetzt|dabei|bis zu|mindestens|ganze|satte] (<percent>|<money>)',
    weight: 4.5,
  },
  {
    say: '(reduziert|gesenkt|runtergesetzt|heruntergesetzt|herabgesetzt|vergünstigt) .. (<percent>|<money>)',
    weight: 3.5,
  },
  {
    say: '(reduziert|reduzierte|reduzierten|reduzierter|preisreduziert*|runtergesetzt*|heruntergesetzt*|herabgesetzt*|vergünstigt*|ermäßigt*)',
    weight: 3,
  },
  {
    say: '(rabatt|rabatte|rabatten|*rabatt|*rabatte|*rabattaktion|rabattiert*|rabattaktion*|rabattwoche*|rabattschlacht)',
    weight: 4,
  },
  {
    say: '(rabattcode*|gutscheincode*|aktionscode*|vorteilscode*|promocode*|promo code|rabatt code)',
    weight: 4.5,
  },
  {
    say: '(nachlass|preisnachlass*|preisvorteil*|ermäßigung*|vergünstigung*|*nachlass|preissturz|preisknaller*|preiskracher*)',
    weight: 3.5,
  },
  {
    say: '<money> (rabatt|nachlass|günstiger|billiger|sparen|gespart|geschenkt|gutschrift|cashback|startguthaben|guthaben|willkommensbonus|bonus|ermäßigung|zurück|weniger)',
    weight: 4.5,
  },
  { say: '<money> .. (rabatt|gutschein geschenkt|geschenkt|gutschrift|prämie)', weight: 3 },
  { say: '(gutschein|gutscheine|coupon*|*gutschein|voucher*)', weight: 2 },
  { say: '(<money> gutschein|gutschein .. <money>|einkaufsgutschein*|willkommensgutschein*)', weight: 2.5 },
  { say: 'code <code>', weight: 4.5, needs: ['promo-code'] },
  {
    say: '(mit|nutze|nutzt|nutzen sie|verwende|verwendet|gib|gebt|einfach) [dem|den|unserem|unseren|eurem|deinem] (code|rabattcode|gutscheincode|gutschein)',
    weight: 3.5,
    not: ['reply'],
  },
  {
    say: '(halber preis|halben preis|zum halben preis|halbem preis|hälfte günstiger|zur hälfte)',
    weight: 4.5,
  },
  { say: '(angebot|angebote|angeboten)', weight: 1.5 },
  {
    say: '(im angebot|unsere angebote|dieses angebot|das angebot gilt|angebot gilt|angebot endet|angebote gelten|angebot gültig|angebot der woche|angebote der woche|angebot des monats|angebot des tages|tolle angebote|top angebote|starke angebote|besten angebote|die angebote)',
    weight: 3,
  },
  {
    say: '(sonderangebot*|wochenangebot*|tagesangebot*|sparangebot*|einführungsangebot*|aktionsangebot*|eröffnungsangebot*|kennenlernangebot*|sommerangebot*|herbstangebot*|winterangebot*|frühlingsangebot*|osterangebot*|weihnachtsangebot*|knallerangebot*|schnapperangebot*|top angebot*|frühbucherangebot*|bestpreisangebot*)',
    weight: 4,
  },
  {
    say: '(aktionspreis*|sonderpreis*|*sparpreis|*sparpreise|*sparpreisen|schnäppchenpreis*|einführungspreis*|vorteilspreis*|aktionswoche* .. preis*|vorverkaufspreis*|tiefpreis*|tiefstpreis*|bestpreis*|knallerpreis*|hammerpreis*|frühbucherpreis*|kennenlernpreis*|mitgliederpreis*|spezialpreis*|dauertiefpreis*)',
    weight: 3.5,
  },
  {
    say: '(schnäppchen*|schnapper|restposten|ausverkauf|räumungsverkauf*|lagerverkauf*|abverkauf|sonderverkauf*|werksverkauf*|sparfuchs*|sparfüchse*|preisbrecher)',
    weight: 3,
  },
  {
    say: '(sale|sales|*sale|summersale|wintersale|sommerschlussverkauf|winterschlussverkauf|schlussverkauf|midseasonsale|ssv|wsv|finalsale|flashsale)',
    weight: 3,
  },
  { say: '(sale|schlussverkauf) (startet|endet|läuft|geht|beginnt|ist|bis|im|in|auf)', weight: 3.5 },
  {
    say: '(im|unser|unserem|mid season|final|summer|winter|sommer|flash|mega|spring|end of season) sale',
    weight: 4,
  },
  {
    say: '(black friday|black week|cyber monday|cyber week|blackfriday|blackweek|cyberweek|singles day|prime day)',
    weight: 2.5,
  },
  {
    say: '(black friday|black week|cyber monday|cyber week) (deal*|angebot*|sale|aktion|rabatt*)',
    weight: 4,
  },
  { say: '(deal|deals|*deals|bestdeal)', weight: 3 },
  {
    say: '(rabattaktion|sparaktion*|sonderaktion*|weihnachtsaktion*|osteraktion*|sommeraktion*|frühlingsaktion*|herbstaktion*|winteraktion*|kennenlernaktion*|cashbackaktion*|aktionswoche*|aktionszeitraum|eintauschaktion*|*sparaktion|muttertagsaktion*|jubiläumsaktion*)',
    weight: 3,
  },
  { say: '(unsere|diese|tolle|die|aktuelle|kleine) aktion (läuft|gilt|endet|geht|nur|bis)', weight: 2.5 },
  { say: '(aktion gilt|aktion läuft|aktion endet|aktion gültig|in der aktion|aktionstag*)', weight: 1.5 },
  { say: '(kostenlos|gratis|kostenfrei|umsonst|geschenkt|for free)', weight: 1.2 },
  {
    say: '(kostenlose|kostenloser|kostenlosen|kostenloses|gratis|kostenfreie|kostenfreier|kostenfreien) (versand|lieferung|probe*|probemonat|testversion|testmonat|zugabe|dessert|getränk|kaffee|upgrade|erstberatung|retoure|proben|produktprobe*|muster|geschenk|rückversand|standardversand|heißgetränk|probefahrt|probetraining|beilage|monat|monate|mitgliedschaft|parken)',
    weight: 3.5,
  },
  {
    say: '(gratisversand|gratisprobe*|gratiszugabe*|gratisartikel|gratisprodukt*|gratismonat*|gratisgetränk*|gratiseis|gratisgeschenk*|gratis versand|gratisgutschein)',
    weight: 4,
  },
  {
    say: '(versandkostenfrei*|portofrei*|lieferkostenfrei|versand .. (kostenlos|gratis|geschenkt|frei|umsonst)|lieferung .. (kostenlos|gratis))',
    weight: 4,
  },
  {
    say: '(ohne|keine|null|null euro|0) (versandkosten|lieferkosten|liefergebühr*|grundgebühr|anschlussgebühr|aufnahmegebühr|aktivierungsgebühr|bearbeitungsgebühr*|anschlusspreis|anmeldegebühr|kontoführungsgebühr*)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(ohne|kein|keinen|keine) (aufpreis|zusatzkosten|zuzahlung|mehrkosten|extrakosten)',
    weight: 2.5,
    evenNegated: true,
  },
  { say: '(auf|geht auf) (unsere|unsre) kosten', weight: 3 },
  { say: '(aufs haus|auf uns|geht auf uns)', weight: 2 },
  { say: '(gratis|kostenlos|geschenkt) (dazu|obendrauf|bei|zu|ab|zum|zur|oben drauf)', weight: 3.5 },
  {
    say: '(bekommst|bekommt|erhältst|erhaltet|erhalten|kriegst|kriegt|gibt|gibts|schenken|legen|packen|spendieren) .. (gratis|kostenlos|umsonst|geschenkt|obendrauf|oben drauf)',
    weight: 3.5,
  },
  {
    say: '(wir schenken (dir|euch|ihnen)|schenken wir (dir|euch|ihnen)|geschenk (zu|bei|ab|zum einkauf)|geschenk zu jeder|als geschenk|willkommensgeschenk)',
    weight: 3,
  },
  { say: '(goodie*|gratis tasse|zugabe|überraschung) .. (jede|jeder|jedem|bestellung|einkauf)', weight: 3 },
  {
    say: '(zu|bei|ab) (jeder|jedem|einem|einer) (bestellung|einkauf|kauf|bestellwert|mindestbestellwert|einkaufswert)',
    weight: 2.5,
  },
  {
    say: '(bestellwert|einkaufswert|mindestbestellwert|mindestbestellmenge) .. (<money>|<number>)',
    weight: 2.5,
  },
  { say: '(zwei|2|drei|3) (zum preis von|für) (einem|eins|einen|einer|1|zwei|2|<money>)', weight: 4.5 },
  { say: '<number> zum preis von (<number>|einem|einer|eins)', weight: 4.5 },
  {
    say: '(1 1 gratis|2 für 1|2for1|3 für 2|1 kaufen|eins kaufen|zweites gratis|zweite gratis|das zweite .. (gratis|kostenlos|geschenkt)|kauf* .. bekomm* .. gratis)',
    weight: 4,
  },
  { say: 'statt [<any>] (<money>|<number>) [<any>] [nur|jetzt|für|jetzt nur] (<money>|<number>)', weight: 4 },
  { say: '(<money>|<number>) [<any>] statt [<any>] (<money>|<number>)', weight: 4.5 },
  { say: 'statt <money>', weight: 3.5 },
  { say: '(vorher|früher|war|uvp|sonst|normalerweise|regulär) <money>', weight: 3 },
  {
    say: '(nur|für nur|jetzt nur|schon ab|bereits ab|jetzt für|nur noch|schlappe|schlanke|unschlagbare) <money>',
    weight: 2,
  },
  { say: '(jetzt|heute|aktuell|diese woche|am wochenende) [für|nur|für nur|schon ab] <money>', weight: 2 },
  {
    say: '(nur heute|nur bis|nur noch heute|nur dieses wochenende|nur für kurze zeit|für kurze zeit|nur kurze zeit|solange der vorrat reicht|solange vorrat reicht|befristet*|zeitlich begrenzt|nur am <date>)',
    weight: 2,
  },
  { say: '(gültig|gilt) (bis|vom|ab|nur|für|auf|von|noch bis|im|in)', weight: 2 },
  {
    say: '(günstig|günstiger|günstige|günstigen|günstigsten|billig|billiger|preiswert*|preisgünstig*|superbillig)',
    weight: 1.6,
  },
  {
    say: '(preis*|preise) (gesenkt|gepurzelt|purzeln|fallen|sinken|gefallen|halbiert|eingefroren|runter|senken)',
    weight: 4,
  },
  { say: '(senken|senkt|gesenkt|purzeln) .. preise*', weight: 3.5 },
  { say: '(sparen|sparst|spart|ersparnis|spartipp*|spartarif|spar dir|sparwochen|spartage)', weight: 2.5 },
  {
    say: '(bares geld|geld sparen|jetzt sparen|richtig sparen|kräftig sparen|ordentlich sparen|clever sparen)',
    weight: 3.5,
  },
  {
    say: '(cashback|geld zurück|rückerstatt* .. <money>|bonuspunkte|extrapunkte|treuepunkte|extra punkte|doppelte punkte|paybackpunkte|payback punkte|fach punkte|treueherzen|treuekarte*|stempelkarte*|bonuskarte*|bonusheft|treueprogramm|punkte sammeln|treuerabatt)',
    weight: 3,
  },
  { say: '(doppelte|dreifache|fache|extra|mehrfach) [<any>] punkte', weight: 4 },
  { say: '(happy hour|happyhour|after work preis*)', weight: 3 },
  {
    say: '(all you can eat|mittagsmenü|mittagstisch|tagesgericht|tagesmenü|kombi|menü|sparmenü|set|bundle) .. <money>',
    weight: 2.5,
  },
  {
    say: '(sparmenü|spar menü|sparpaket*|vorteilspack*|sparpack*|vorteilspaket*|familienkarte*)',
    weight: 2.5,
  },
  {
    say: '(frühbucher*|early bird|earlybird|last minute|lastminute|frühbucherrabatt*|frühstarter*)',
    weight: 3,
  },
  {
    say: '(studierende|studenten|schüler|azubis|senioren|mitglieder|kinder|neukunden|familien|rentner|geburtstagskinder) (zahlen|sparen|bekommen|erhalten|essen|fahren|haben|reisen) .. (nur|weniger|<percent>|<money>|gratis|kostenlos|rabatt|freien)',
    weight: 4,
  },
  {
    say: '(kinder .. (frei|gratis|kostenlos|umsonst)|freier eintritt für .. <number>|zahlt nur die hälfte|zahlen nur die hälfte|zahlst nur|zahlt ihr nur|zahlt nur)',
    weight: 3,
  },
  {
    say: '(wirb|werbt|empfiehl|empfehlt|einladen) .. (freund*|bekannte) .. (<money>|prämie|bonus|gutschein|rabatt|gratis)',
    weight: 4,
  },
  { say: '<number> (monate|wochen|tage|monat) (gratis|kostenlos|geschenkt|umsonst|testen|frei)', weight: 4 },
  {
    say: '(ersten|erste) [<number>|<any>] (monat|monate|woche|stunde|fahrt) .. (gratis|kostenlos|geschenkt|umsonst|<money>)',
    weight: 3.5,
  },
  {
    say: '(30 tage testen|kostenlos testen|gratis testen|jetzt gratis|probemonat|probeabo|kostenlos ausprobieren|unverbindlich testen)',
    weight: 2.5,
  },
  {
    say: '(geld zurück garantie|inzahlungnahme|eintauschprämie*|umtauschprämie|wechselprämie|wechselbonus|neukundenbonus|startbonus|sofortbonus)',
    weight: 3,
  },
  { say: '(null prozent|0 %|<percent>) (finanzierung|zinsen|effektiver)', weight: 2.5 },
  { say: '(adventskalender|türchen) .. (rabatt|<percent>|angebot|code|deal)', weight: 3.5 },
  { say: '(mit|und) (<percent>|<money>) (rabatt|vorteil|preisvorteil)', weight: 4 },
  {
    say: '(zum [absoluten] (sonderpreis|schnäppchenpreis|kleinen preis|besten preis|aktionspreis|top preis|mini preis)|kleiner preis|kleine preise|kleinen preis)',
    weight: 3,
  },
  {
    say: '(veranstaltung|workshop|webinar|eintritt|teilnahme|beratung|infoabend|vortrag|angebot|newsletter|download) .. (kostenlos|kostenfrei|gratis|frei)',
    weight: -1.5,
  },
  {
    say: '(kostenlos|kostenfrei|gratis|kostenlose|kostenlosen|kostenfreie) .. (anmelden|webinar|workshop|teilnahme|teilnehmen|online seminar|infoveranstaltung|vortrag|herunterladen|führung|angebot für)',
    weight: -1.5,
  },
  { say: '(energie|strom|wasser|zeit|co2|platz|ressourcen) (sparen|spart|sparst|einsparen)', weight: -2 },
  {
    say: '(stellenangebot*|jobangebot*|kulturangebot*|freizeitangebot*|hilfsangebot*|beratungsangebot*|kursangebot*|bildungsangebot*|sportangebot*|betreuungsangebot*|ferienangebot*|angebot für (kinder|jugendliche|alle))',
    weight: -2,
  },
  { say: '(gewinn*|verlos*) .. (gutschein*|*gutschein)', weight: -2 },
  {
    say: '(geschenkt bekommen|geschenktes vertrauen|vertrauen geschenkt|aufmerksamkeit geschenkt|umsonst gewartet|nicht umsonst)',
    weight: -2,
  },
  {
    say: '<number> .. (kaufen|nehmen|mitnehmen|bestellen) [und] [nur] (<number>|nur <number>) .. (zahlen|bezahlen)',
    weight: 4.5,
  },
  {
    say: '(plus|umsatz|gestiegen|stieg|wuchs|wachstum|zuwachs|rückgang|anteil|minus) .. (<percent>|<money>)',
    weight: -2,
  },
  { say: 'ermäßigt <money>', weight: -2 },
  {
    say: '(ferienticket|deutschlandticket|tagesticket|familienticket|gruppenticket|sparticket*) .. <money>',
    weight: 2.5,
  },
  { say: '(nur <number> stunden|<number> stunden lang|nur <number> tage|nur 24h|nur 48h)', weight: 2.5 },
  { say: '(umsonst|geschenkt)', weight: 2 },
  {
    say: '(bekommst|bekommt|erhältst|erhaltet|gibt es) .. <money> .. .. (geschenkt|rabatt|gutschrift|zurück)',
    weight: 4.5,
  },
  {
    say: '(schüler|studenten|studierende|kinder|senioren|familien) .. .. (für nur <money>|gratis|umsonst)',
    weight: 3,
  },
  {
    say: '(ersten|<number>|zwei|drei|einen|ein) [<number>|zwei|drei] (monate|monat|wochen|tage|woche|monatsbeiträge) .. (geschenkt|gratis|kostenlos|umsonst|beitragsfrei) [bekommen|dazu|trainieren|testen|sichern|erhalten|nutzen]',
    weight: 6.3,
  },
  {
    say: '(gebühr|*gebühr|versandkosten|lieferkosten|startpaket|pauschale|*pauschale) .. (entfällt|entfallen|geschenkt|sparen|übernehmen wir|schenken wir)',
    weight: 6.3,
  },
  { say: '<number> (nächte|tage|übernachtungen|nacht) .. .. <number> (bezahlen|zahlen|gratis)', weight: 6.3 },
  {
    say: '({customer}|*kunden|*inhaber|*inhaberinnen|kinder|senioren|familien|studierende|frauen|väter|mütter|alle) .. .. (kostenlos|gratis|umsonst|freien eintritt|freie fahrt)',
    weight: 5,
  },
  {
    say: '(gewinne|gewinnt|gewinnen|verlosen|verlost|verlosung|zu gewinnen|gewinn) .. .. (*gutschein|*gutscheine|*gutscheinen|gutschein*)',
    weight: -4,
  },
  {
    say: "(schenken wir|gibt's|gibt es|bekommst du|bekommt ihr|erhaltet ihr|erhältst du|legen wir|erhalten sie) .. .. .. (im wert von|gratis|gratis dazu|dazu|obendrauf|geschenkt|kostenlos|on top|als geschenk)",
    weight: 6.3,
  },
  {
    say: '(bei|zu|beim|ab|für) (jedem|jeder|allen|deinem|eurem|ihrem|jede|jeden) .. .. (gratis|geschenkt|kostenlos|geschenk|gratis dazu|dazu)',
    weight: 5.5,
  },
  {
    say: '(early bird|frühbucher*|rabatt|rabattaktion|aktion|sale|angebot|frühbucherrabatt) .. .. (ausverkauft|vorbei|beendet|abgelaufen|ausgebucht|verpasst|vergriffen)',
    weight: -4,
  },
  { say: '(mehrwertsteuer|mwst|märchensteuer) .. (geschenkt|sparen|schenken|erlassen|wir)', weight: 6.3 },
  {
    say: '(verbilligt*|preishit*|preiskracher*|preistipp*|preisaktion*|tiefpreis*|stattpreis*|nettopreis*|aktionsware|aktionsangebot*)',
    weight: 4,
  },
  {
    say: "(haben|hat|bekommen|bekommt|erhalten|genießen|gibt's|gibt es) .. (freien|gratis|kostenlosen|vergünstigten|ermäßigten) (eintritt|zutritt|kaffee|versand|drink|sekt|aperitif|parkplatz)",
    weight: 6.3,
  },
  { say: '(jede|jeder|jedes|jeden|alle) <any> [<any>] [nur|für|für nur|um|zu je|je] <money>', weight: 5 },
  {
    say: '(bei|beim) (kauf|abschluss|buchung|bestellung|einkauf) .. .. .. (gratis|geschenkt|kostenlos|dazu|geschenk|schenken|prämie|zugabe)',
    weight: 6,
  },
  {
    say: '(um|auf|von|bei) <percent> (auf|gestiegen|gesunken|gewachsen|zurück|erhöht|gesteigert|mehr|weniger)',
    weight: -4,
  },
  { say: 'nur [noch] (buchbar|gültig|bestellbar) (bis|bis zum|am|im)', weight: 5 },
  { say: '(*special|*knüller|*kracher|*hammer) .. .. .. (<percent>|<money>|gratis|kostenlos)', weight: 5 },
] as const satisfies readonly Keyword[];
