import type { Keyword } from '../keywords.ts';

export const DE_SERVICE = [
  {
    say: '(wir (entschuldigen|bitten um entschuldigung|bitten um verzeihung|bedauern)|entschuldigen wir uns|bitten wir um entschuldigung|bitten (das|die|den) .. zu entschuldigen|sorry für|es tut uns [sehr|wirklich] leid|tut uns [sehr|wirklich|total] leid|tut mir leid|entschuldigung für|entschuldige bitte|entschuldige die|entschuldige den)',
    weight: 4,
  },
  { say: '(sorry|entschuldigung|entschuldigt|entschuldige|verzeihung|leider|bedauerlicherweise)', weight: 1 },
  {
    say: '(schreib*|schick*|sende*|schau*|meld*|kontaktier*|gib|gebt|nenn*) .. (dm|pn|direktnachricht*|privatnachricht*|private nachricht|direct message|per nachricht|per dm|per pn)',
    weight: 3.5,
  },
  { say: '(dm|pn|direktnachricht*|privatnachricht*|private nachricht|direct message)', weight: 1.5 },
  {
    say: '(kundennummer|bestellnummer|auftragsnummer|vertragsnummer|buchungsnummer|rechnungsnummer|sendungsnummer|vorgangsnummer|ticketnummer|zugnummer|seriennummer|chargennummer|buchungscode|vorgangskennung|kontaktdaten|rufnummer .. dm|postleitzahl)',
    weight: 4.5,
  },
  {
    say: '(kundenservice|kundendienst|kundenbetreuung|support|hotline|servicehotline|helpdesk|service team|serviceteam|kundencenter|kunden support|support team|servicenummer|hilfebereich|hilfe center|reklamation*)',
    weight: 1.5,
  },
  {
    say: '(störung|störungen|*störung|ausfall|ausfälle|*ausfall|*ausfälle|störungsmeldung|technische probleme|technischen problemen|technisches problem|technische schwierigkeiten|technischen gründen|stromausfall|serverausfall|netzausfall|betriebsstörung|signalstörung|totalausfall|systemausfall)',
    weight: 3.5,
  },
  { say: '(wartung|wartungsarbeiten|wartungsfenster|geplante wartung|serverwartung)', weight: 3 },
  {
    say: '(rückruf|rückrufaktion|rückruf*aktion|produktrückruf|rufen .. zurück|zurückgerufen|warenrückruf|nicht verzehren)',
    weight: 3.5,
  },
  {
    say: '(verspätung|verspätungen|verspätet|verzögerung*|verzögert|verschieb*|verschoben|lieferverzögerung*|lieferengpass*|wartezeit*|verzögern|fahrzeit verlängert)',
    weight: 2.5,
  },
  {
    say: '(fällt aus|fallen aus|fällt .. aus|fallen .. aus|ausgefallen|entfällt|entfallen|abgesagt|absage|absagen|abgebrochen|nicht stattfinden|nicht stattfindet|findet nicht statt|findet .. nicht .. statt|muss ausfallen|müssen ausfallen|musste ausfallen|müssen wir absagen|leider absagen|wird verschoben|verlegt|abgeblasen|gestrichen|annulliert*)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(bleibt|bleiben|ist|sind|haben) .. (geschlossen|gesperrt|nicht erreichbar|zu|unterbrochen|eingestellt|eingeschränkt)',
    weight: 2,
  },
  {
    say: '(geschlossen|gesperrt|sperrung|vollsperrung|umleitung|schienenersatzverkehr|ersatzverkehr|ersatzbus*|streik*|warnstreik*|notbetrieb|zugausfälle|umgeleitet|haltestelle entfällt|nicht bedient)',
    weight: 2,
  },
  {
    say: '(bitte um (verständnis|geduld|entschuldigung)|bitten um (verständnis|geduld|etwas geduld)|bitten (um ihr verständnis|um euer verständnis|um dein verständnis|euch um|dich um|sie um)|danke für (euer|dein|ihr|eure|deine|ihre) (verständnis|geduld)|vielen dank für (euer|dein|ihr|eure|deine|ihre) (verständnis|geduld)|unannehmlichkeiten|umstände .. entschuld*)',
    weight: 4,
  },
  {
    say: '(wir arbeiten (daran|an einer|mit hochdruck|an der|bereits|gerade|intensiv)|mit hochdruck|arbeiten .. an (einer lösung|der behebung|der lösung|dem problem)|behoben|problem gelöst|wieder erreichbar|wieder verfügbar|läuft wieder|funktioniert wieder|kümmern uns|wir prüfen|prüfen wir|geprüft|wir schauen uns|schauen uns das)',
    weight: 3.5,
  },
  {
    say: '(danke|vielen dank|dankeschön) .. (hinweis|nachricht|anfrage|rückmeldung|meldung|info|frage|mitteilung|feedback)',
    weight: 2.5,
  },
  {
    say: '(danke|vielen dank) .. (hinweis|nachricht|anfrage|rückmeldung|frage|feedback)',
    weight: 3.5,
    needs: ['post:reply'],
  },
  {
    say: '(hallo|hi|hey|moin|guten tag|liebe|lieber|servus|guten morgen|huhu)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(hallo|hi|hey|moin|guten tag|liebe|lieber|servus|guten morgen|huhu)',
    weight: 3.5,
    needs: ['post:reply'],
  },
  {
    say: '(können wir (dir|euch|ihnen) (helfen|weiterhelfen|behilflich)|wie können wir|helfen (dir|euch|ihnen) [gerne|gern]|helfen gerne|weiterhelfen|gerne weiter|behilflich|hilfe benötig*|brauchst du hilfe|braucht ihr hilfe|benötigen sie hilfe|hilfe bei|bei fragen|noch fragen|fragen oder probleme|bei problemen|hast du fragen|habt ihr fragen|haben sie fragen)',
    weight: 2,
  },
  {
    say: '(wir sind für (dich|euch|sie) da|wende dich|wendet euch|wenden sie sich|melde dich (bitte|gerne|bei|gern)|meldet euch (bitte|gerne|bei|gern)|melden sie sich (bitte|gerne|bei|gern)|kontaktiere uns|kontaktiert uns|kontaktieren sie uns|ruf uns an|rufen sie uns|schreib uns|schreiben sie uns|schreibt uns)',
    weight: 1,
  },
  {
    say: '(probier|versuch|versuche|versuchen sie|starte|prüfe|prüf|überprüf*|check|schau) .. (mal|bitte|bitte mal|noch einmal|nochmal|neu|erneut|einstellungen|app|router)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(probleme|problem|fehler|fehlermeldung|ärger*|beschwerde*|defekt*|kaputt|beschädigt*|klappt nicht|funktioniert nicht|geht nicht|bug|verloren|verlust)',
    weight: 1.6,
    evenNegated: true,
  },
  {
    say: '(problem*|fehler|ärger*|beschwerde*|defekt*|kaputt|beschädigt*|klappt|funktioniert|schade|verstehen|nachvollziehen)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(du kannst|ihr könnt|sie können|findest du|findet ihr|finden sie|kannst du|könnt ihr|das geht|leider nicht|leider kein|leider keine|in der regel|momentan|derzeit|aktuell|gibt es)',
    weight: 2.5,
    needs: ['post:reply'],
    evenNegated: true,
  },
  {
    say: '(app|konto|rechnung|lieferung|bestellung|paket|filiale|ticket|vertrag|mail|adresse|telefon|termin|team|kolleg*)',
    weight: 2,
    needs: ['post:reply'],
  },
  {
    say: '(rückerstattung*|erstattet|erstattung|erstatten|geld zurück|umtausch*|umtauschen|rückgabe*|retoure*|widerruf*|gewährleistung|garantiefall|reklamier*|rückgaberecht|gutschein bleibt gültig|behalten ihre gültigkeit|behält seine gültigkeit|tickets bleiben gültig|tickets behalten)',
    weight: 3,
  },
  {
    say: '(betrug*|betrüger*|phishing|fake profil*|fake account*|fakeprofil*|gefälschte*|falsche gewinnspiele|fake gewinnspiel*|abzocke|scam|enkeltrick|warnen vor|warnung vor|vorsicht vor|klickt nicht auf|klicken sie nicht)',
    weight: 3.5,
  },
  {
    say: '(niemals|nie|nicht) .. (nach .. passwort|nach .. kreditkarte|nach .. bankdaten|kreditkartendaten|zugangsdaten|bankdaten|passwörter)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(wetterbedingt|witterungsbedingt*|krankheitsbedingt*|aufgrund (von|der|des|eines|einer|technischer)|wegen (des|der|eines|technischer|krankheit|unwetter*|sturm*|bauarbeiten|umbau*|streik*|glatteis|hitze|starkregen)) .. (geschlossen|abgesagt|ausfallen|aus|verschoben|nicht|verspätung*|gesperrt|umgeleitet|früher|später|einschränk*|entfällt|ausfällen|verzögerungen)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(wichtiger hinweis|wichtige info*|wichtige information*|wichtige mitteilung|dringender hinweis|achtung|eilmeldung|aktueller hinweis|servicehinweis|verkehrshinweis|verkehrsinfo*|fahrgastinfo*|kundeninfo*|in eigener sache|info für unsere {customer})',
    weight: 2,
  },
  {
    say: '(geänderte|änderung|änderungen|abweichende) [<any>] (öffnungszeiten|fahrplan|abfahrtszeiten|uhrzeit|termine|zeiten|fahrzeiten|beginn|anstoßzeit)',
    weight: 3,
  },
  {
    say: '(neuer termin|ersatztermin|nachholtermin|neue anstoßzeit|nachholspiel|ersatzprogramm|wird nachgeholt)',
    weight: 2.5,
  },
  {
    say: '(nicht verfügbar|vorübergehend|derzeit nicht|momentan nicht|aktuell nicht|eingeschränkt|einschränkung*|nicht möglich|nicht erreichbar|telefonisch nicht|leider nicht möglich|telefonanlage|nicht zur verfügung)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(wir müssen (euch|ihnen|dir) .. mitteilen|schweren herzens|müssen wir leider|müssen leider|leider müssen|leider mitteilen|zu unserem bedauern)',
    weight: 2.5,
  },
  { say: '(faq|faqs|häufig gestellte fragen|häufige fragen|oft gefragt)', weight: 2.5 },
  {
    say: '(hoffe das hilft|hoffen das hilft|hilft dir das|konnten wir helfen|konnten wir dir|sag bescheid|gib bescheid|gebt bescheid|gib uns bescheid|halten (dich|euch|sie) auf dem laufenden|auf dem laufenden)',
    weight: 2,
  },
  {
    say: '(leiten .. weiter|weitergeleitet|geben wir .. weiter|geben das .. weiter|geben es .. weiter|weitergegeben|an die kolleg* weiter|liebe grüße|viele grüße|beste grüße|lg|vg)',
    weight: 1.5,
    needs: ['post:reply'],
  },
  { say: '(viele grüße|vg|lg|gruß|/lena|/jan)', weight: 1.5, needs: ['mention-first'] },
  { say: '(fundbüro|fundsache*|fundstück*|verloren gegangen|vergessen wurde)', weight: 2.5 },
  {
    say: '(dm|pn|nachricht|whatsapp|anruf) .. (bestell*|reservier*|buch*|preis*|termin*|anfrage*)',
    weight: -2,
  },
  { say: '(umfallen|ausfall schritt|ausfallschritt*|haarausfall|zahnarzt ausfall)', weight: -3 },
  { say: '(leider geil|leider lecker|sorry not sorry|sorry leute aber)', weight: -3 },
  {
    say: '(probleme|problem|schwierigkeiten|verzögerungen|einschränkungen) (beim|mit|bei|im|in|auf)',
    weight: 2.5,
  },
  { say: '(steht|stehen) .. (still|nicht zur verfügung)', weight: 2.5, evenNegated: true },
  { say: '(bleibt|bleiben) .. .. (geschlossen|gesperrt|zu|kalt|unbesetzt|aus)', weight: 3 },
  { say: '(wieder|ab <date> wieder) .. (für (sie|euch) da|wie gewohnt)', weight: 2.5 },
  { say: '(suchen|sucht|arbeiten|arbeitet) .. (nach der ursache|an der reparatur|fehler)', weight: 3.5 },
  {
    say: '(ist|sind|bleibt|bleiben|wird|werden) .. .. (gesperrt|unterbrochen|umgeleitet|eingestellt|gestört|vollgesperrt)',
    weight: 3.5,
  },
  {
    say: '(liebe|sehr geehrte) (fahrgäste|reisende|kunden|eltern|gäste|mitglieder) .. (wegen|aufgrund|leider|krankheitsbedingt|bitte)',
    weight: 3.5,
  },
  { say: '(betroffene|betroffenen) (kunden|gäste|reisende|fahrgäste|nutzer*|haushalte)', weight: 3 },
  { say: '(ausgeschildert|ausweichen|auf alternativen|alternative route)', weight: 2 },
  {
    say: '(unwetterwarnung*|sturmwarnung*|hochwasserwarnung*|wasserrohrbruch*|rohrbruch|gasleck|gasaustritt|abkochgebot|wird geräumt|werden geräumt|wird .. geräumt)',
    weight: 5,
  },
  {
    say: "(kommt es|kommt's|kann es|es kommt|es kann) .. .. .. (verspätung*|verzögerung*|ausfällen|zugausfällen|einschränkungen|behinderungen|störungen|wartezeiten|staus)",
    weight: 6,
  },
  {
    say: '(umbuchung*|stornierung*|umbuchen|stornieren) .. (kostenlos|kostenfrei|möglich|gebührenfrei)',
    weight: 4.5,
  },
  {
    say: '(warnstreik|warnstreiks|streik|streiks|personalmangel|personalausfall) .. (<date>|bitte|betroffen|einschränk*|ausfälle|ausfällen|kommt es|fahren|verkehr)',
    weight: 5,
  },
  { say: '(gebühr|*gebühr|eintritt|*kosten|aufpreis|pauschale) (entfällt|entfallen)', weight: -3.5 },
  {
    say: '(betriebsurlaub|betriebsferien|sommerpause|winterpause|urlaub|geschlossen|zu) [vom|von|ab|bis] <number> (bis|bis zum) <date>',
    weight: 3,
  },
  {
    say: '(tickets|karten|gekaufte karten|gekaufte tickets|bereits gekaufte) .. (behalten|bleiben|können|werden) .. (gültigkeit|gültig|zurückgegeben|erstattet|storniert)',
    weight: 5,
  },
  {
    say: '(straße|*straße|*strasse|*gasse|*brücke|tunnel|parkplatz|strecke|linie|haltestelle|kreuzung|ortsdurchfahrt|spielplatz|turnhalle|hallenbad|freibad|wertstoffhof|parkhaus) .. .. .. (gesperrt|vollgesperrt|unterbrochen|umgeleitet|geschlossen|unpassierbar)',
    weight: 6,
  },
  {
    say: '(nur|derzeit|momentan|aktuell|vorübergehend|leider) .. (eingeschränkt|bedingt|nicht|begrenzt|schlecht) (möglich|erreichbar|verfügbar|nutzbar|befahrbar)',
    weight: 6,
    evenNegated: true,
  },
  {
    say: '(umleitung|ersatzbus|ersatzbusse|ersatzverkehr) .. (signalisiert|ausgeschildert|eingerichtet|beschildert|unterwegs|im einsatz)',
    weight: 6,
  },
  {
    say: '(telefon|telefonanlage|telefone|internet|server|website|webseite|homepage|app|e mail|onlineshop|kartenzahlung|heizung|aufzug|lift|system) .. (streikt|spinnt|gestört|ausgefallen|defekt|lahmgelegt|down|hakt|offline)',
    weight: 6,
  },
  {
    say: '(so erreichen sie uns|so erreicht ihr uns|so erreichst du uns|schaden melden|schadenmeldung|schadenformular|notfallnummer|bereitschaftsdienst|sperrhotline|karte sperren)',
    weight: 4.5,
  },
  {
    say: '(heute|morgen|leider|derzeit|zurzeit|momentan) .. (keine|kein|keinen|weder) .. .. (möglich|verfügbar|lieferung|lieferungen|ausleihe|abholung|bestellungen|warmwasser|empfang|sprechstunde)',
    weight: 5.5,
    evenNegated: true,
  },
  {
    say: '(wegen|aufgrund|infolge) .. .. (liefern|öffnen|schließen|starten|beginnen|verschicken|versenden|fahren|fährt|öffnet|schließt) .. .. .. (erst|nur|nicht|früher|später|bereits)',
    weight: 5.5,
    evenNegated: true,
  },
  {
    say: '(können|kann|könnt|kannst) .. .. nicht .. (einloggen|anmelden|erreichen|bezahlen|zugreifen|aufladen)',
    weight: 5.5,
    evenNegated: true,
  },
  {
    say: '(wir sind dran|sind schon dran|sobald alles wieder läuft|sobald .. wieder (läuft|funktioniert|geht))',
    weight: 5,
  },
  {
    say: '(vertritt uns|praxisvertretung|urlaubsvertretung|vertretung übernimmt|in dringenden fällen|in dringenden notfällen)',
    weight: 5,
  },
  { say: '(schlecht|schwer|kaum|nicht|nur bedingt) zu erreichen', weight: 5.5, evenNegated: true },
  {
    say: '(gefälschte|gefälschten|falsche|betrügerische) (mails|sms|nachrichten|anrufe|briefe|rechnungen|profile|gewinnspiele|e mails)',
    weight: 5.5,
  },
] as const satisfies readonly Keyword[];
