import type { Keyword } from '../keywords.ts';

export const NL_CONNECTED = [
  {
    say: '(bedankt|dank|dankjewel|dank je wel|dank jullie wel|dank u wel|dikke merci|merci|duizendmaal dank|hartelijk dank|veel dank|enorm bedankt|dankuwel|heel erg bedankt) .. (jullie|iedereen|allemaal|allen|aan alle|aan iedereen|voor jullie|voor je|voor uw|voor jouw|aan onze|dat jullie|onze|alle)',
    weight: 3.8,
  },
  {
    say: '(bedankt|dankjewel|dank je wel|dank jullie wel|dank u wel|dankuwel|hartelijk dank|merci|dank)',
    weight: 2,
  },
  {
    say: '(we willen .. bedanken|wij willen .. bedanken|willen we .. bedanken|willen wij .. bedanken|bedanken we|bedanken wij|wij bedanken|we bedanken|zijn dankbaar|zijn jullie dankbaar|bedanken jullie)',
    weight: 3.5,
  },
  {
    say: '(dankbaar*|dankbaarheid|waardering|waarderen|uit de grond van ons hart|vanuit ons hart|met heel ons hart|hartverwarmend*|warm hart)',
    weight: 2.3,
  },
  {
    say: '(voor (jullie|je|jouw|uw|al jullie|ieders|het) (vertrouwen|steun|support|liefde|trouw|inzet|betrokkenheid|enthousiasme))',
    weight: 3.5,
  },
  {
    say: '(bedankt|dank|dankjewel|merci) .. (inzet|steun|vertrouwen|samenwerking|vrijwilligers|jaren|hulp|team|klanten|supporters|jaar|sponsors|warme|gezellige)',
    weight: 3,
  },
  { say: '^ (bedankt|dankjewel|dank)', weight: 2 },
  {
    say: '(achter de schermen|behind the scenes|kijkje in de keuken|kijkje achter|blik achter de schermen|een dag uit het leven|dag op kantoor|een dag bij ons|ons dagelijks|backstage|op de werkvloer|bij ons op kantoor)',
    weight: 2.8,
  },
  {
    say: '(dit is|dit zijn|maak kennis met|ontmoet|mogen we voorstellen|we stellen .. voor|wij stellen .. voor|stellen we .. voor|even voorstellen|stelt zich voor|stel je voor aan) .. (team|collega*|{staff}|onze|ons)',
    weight: 2.8,
  },
  {
    say: '(dit is|onze|ons) [<any>] ({staff}|aanvoerder|nieuwe collega|nieuwe stagiair|leerjongen|oprichtster|bedrijfsleider)',
    weight: 2.2,
  },
  { say: '(ons|onze) {staff}', weight: 2.2 },
  {
    say: '(teamuitje|teambuilding*|team uitje|personeelsfeest|bedrijfsuitje|teamdag|collega van de maand|medewerker van de maand|medewerker in de kijker|gezicht achter|gezichten achter|de mensen achter|het team achter|meet the team|collega aan het woord|collega in de kijker|kerstborrel|nieuwjaarsborrel)',
    weight: 3,
  },
  {
    say: '(ons verhaal|onze waarden|onze missie|onze visie|onze belofte|onze roots|onze filosofie|onze reis|ons doel|onze passie|onze droom|ons hart|onze liefde|onze overtuiging|onze verantwoordelijkheid|ons familiebedrijf|onze traditie|waar we voor staan|waar wij voor staan|wat ons drijft|waarom we doen|wie we zijn|wie wij zijn|hoe het allemaal begon|het begon allemaal|zo begon het|ooit begonnen)',
    weight: 3.5,
  },
  {
    say: '((we|wij) (geloven|staan voor|staan achter|zetten ons in|strijden|zijn trots|zijn ervan overtuigd|beloven|herdenken|rouwen|steunen|vieren|nemen onze verantwoordelijkheid|helpen|doneren|schenken|spreken ons uit|dragen bij|leven mee))',
    weight: 2.8,
  },
  {
    say: '(geloven we|geloven wij|staan we|zetten we ons|zetten wij ons|steunen we|steunen wij|schenken we|doneren we|zijn we trots|zijn wij trots|willen we bijdragen|dragen we|dragen wij|helpen we|helpen wij)',
    weight: 2.8,
  },
  {
    say: '((we|wij) (houden van|zijn blij|wensen|hopen|willen|missen|weten|zijn er|staan klaar|zijn zo|hebben|mochten|doen|zijn))',
    weight: 0.9,
  },
  {
    say: '((we|wij) zijn (trots|dankbaar|ontroerd|overweldigd|sprakeloos|superblij|dolblij|verdrietig|vereerd|een familie|een team|enorm blij|supertrots|ontzettend trots))',
    weight: 3,
  },
  { say: '(trots op|zo trots|apetrots|supertrots|megatrots|heel trots|met trots|trotse|trots)', weight: 2 },
  {
    say: '(namens (het|ons|heel|de|iedereen|ons hele)|het hele team|heel het team|het voltallige team|wij allemaal|iedereen bij|met het hele team|team <any> wenst|het team van)',
    weight: 2.3,
  },
  {
    say: '((we|wij) wensen (je|jou|jullie|u|iedereen|al onze)|wensen we (je|jullie|u|iedereen)|wensen wij (je|jullie|u|iedereen)|wenst (je|jullie|u|iedereen|al))',
    weight: 2.3,
  },
  {
    say: '(veel succes|beterschap|veel geluk|goede reis|we duimen|wij duimen|duimen we|veel sterkte|sterkte|heel veel plezier)',
    weight: 1.4,
  },
  { say: '(gefeliciteerd|proficiat|van harte|hartelijk gefeliciteerd)', weight: 0.9 },
  {
    say: '(gefeliciteerd|proficiat|verjaardag|hiep hiep) .. (collega*|team|medewerker*|stagiair*|onze)',
    weight: 2.8,
  },
  {
    say: '(jubileum|jubilaris*|dienstjubileum|verjaardag|jaar jong|mijlpaal|<number> volgers|pensioen|afscheid|neemt afscheid|nemen afscheid|<number> jarig bestaan|bestaan <number> jaar|bestaat <number> jaar|jarig)',
    weight: 1.5,
  },
  {
    say: '(al <number> jaar|sinds <year>|<number> jaar geleden|na <number> jaar|al (tien|twintig|vijf|dertig|vijftig|honderd) jaar) .. (we|wij|ons|onze|jullie|bij ons|team|samen)',
    weight: 2.5,
  },
  {
    say: '<number> jaar (bij ons|met jullie|samen|in dienst|in het team|trouwe|bij de club|lang)',
    weight: 2.8,
  },
  {
    say: '(we gaan .. missen|we zullen .. missen|gaan je missen|gaan we je missen|blijft altijd|voor altijd|tot ziens|vaarwel|het ga je goed|een deel van ons)',
    weight: 2.8,
  },
  {
    say: '(welkom (in het team|bij ons|bij de familie|bij de club|aan boord|in de familie|in ons)|hartelijk welkom|versterking van ons team|versterkt ons team|ons team versterkt|nieuw in ons team|nieuw gezicht|nieuwe gezichten|nieuwe collega*|nieuwe teamleden)',
    weight: 2.5,
  },
  {
    say: '(beste|lieve|trouwe) (klanten|gasten|vrienden|fans|leden|volgers|ouders|allemaal|mensen|familie|buren|supporters|lezers)',
    weight: 1.6,
  },
  {
    say: '(onze|al onze) [<any>] ({customer}|vrienden|fans|community|vrijwilligers|sponsors|partners|buren|vaste klanten|trouwe klanten|stamgasten)',
    weight: 1.8,
  },
  {
    say: '(samen|samen met jullie|zij aan zij|hand in hand|met jullie|saamhorigheid|verbondenheid|schouder aan schouder)',
    weight: 1.1,
  },
  {
    say: '(zonder (jullie|jou|u|hen) .. (niet|geen|nooit|onmogelijk)|dankzij (jullie|jou|u|onze)|mede dankzij|jullie zijn (geweldig|de beste|toppers|top|fantastisch|super|goud|onmisbaar)|jij bent (top|geweldig)|jullie hebben|fijn dat (jullie|je|u)|mooi dat jullie|wat een steun|zo blij met jullie)',
    weight: 3.3,
    evenNegated: true,
  },
  {
    say: '((we|wij) (waarderen|missen|koesteren) (je|jou|jullie)|we houden van jullie|love you)',
    weight: 3.8,
  },
  {
    say: '(we hebben er zin in|we kijken er naar uit|kijken ernaar uit|kunnen niet wachten|staan te popelen|eindelijk weer|wat hebben we .. gemist|blij jullie)',
    weight: 1.3,
    evenNegated: true,
  },
  {
    say: '(tegen (racisme|haat|geweld|discriminatie|pesten)|solidariteit|solidair|diversiteit|gelijkheid|pride|inclusie|inclusief ondernemen|respect|menselijkheid|samen sterk|kleur bekennen)',
    weight: 1.8,
  },
  {
    say: '(goede doel|goed doel|opbrengst|ten voordele van|ten gunste van|voor het goede doel|inzamelactie*|sponsorloop|gedoneerd|donatie*|geschonken|doneerden|schonken|maatschappelijk*|steentje bij|steentje bijdragen)',
    weight: 1.7,
  },
  {
    say: '(doneren|gedoneerd|schenken|steunen|vrijwilligers|milieu|klimaat|duurzaam*|verantwoordelijkheid|planeet|goede doel)',
    weight: 1.6,
    needs: ['first-person-plural'],
  },
  {
    say: '(passie|passievol|met liefde|met hart en ziel|hart en ziel|liefde voor|familie|familiebedrijf|generatie|generaties|droom|dromen|ambacht*|oog voor detail)',
    weight: 1.6,
  },
  {
    say: '(generatie|generaties|familiebedrijf|opa|oma|grootvader|grootmoeder|overgrootvader|vader|moeder|zoon|dochter|oprichter*|begon)',
    weight: 1.6,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(samenwerking|partnerschap|partner|buurt|regio|gemeente|dorp)',
    weight: 1,
    needs: ['first-person-plural'],
  },
  { say: '(helden|zorghelden|hulpdiensten|brandweer|zorgpersoneel|vrijwilligers|verplegers)', weight: 1.2 },
  {
    say: '(herinnering*|in memoriam|onvergetelijk*|rust zacht|rouwen|overleden|overlijden|medeleven|condoleances|gecondoleerd|gedachten zijn bij|throwback|tbt|weet je nog|weten jullie nog|nostalgie|toen en nu|vroeger)',
    weight: 1.8,
  },
  { say: '(onze gedachten|ons medeleven|onze harten|ons hart gaat|wij leven mee|we leven mee)', weight: 3.8 },
  {
    say: '(haha*|precies|klopt|graag gedaan|heel graag|groetjes|leuk om te horen|fijn om te horen|wat leuk|wat fijn|top|super|cool|nice|ja|zeker|natuurlijk|yes|eet smakelijk|veel plezier|smakelijk|dank je|bedankt|lief)',
    weight: 2.3,
    needs: ['reply'],
  },
  { say: '(je|jij|jou|jullie|jouw)', weight: 0.5, needs: ['reply'] },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶|🖤)', weight: 0.7 },
  {
    say: '(ik ben|ik heb|ik werk|mijn naam|mijn werk|mijn job|mijn collega*|ik hou van|ik geniet)',
    weight: 2,
    needs: ['quotation'],
  },
  {
    say: '(dag in dag uit|elke dag opnieuw|vanaf dag een|van bij het begin|met volle overtuiging|alles geven|geven alles|onvermoeibaar|keihard|vol enthousiasme|met veel plezier|iedere dag)',
    weight: 1.5,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(bijzonder moment|bijzondere dag|kippenvel|emotioneel|tranen|sprakeloos|overweldigend|ongelooflijk|ontroerend|ontroerd)',
    weight: 1.5,
  },
  {
    say: '(ligt ons .. hart|na aan het hart|vinden we belangrijk|vinden wij belangrijk|belangrijk voor ons|wat ons bindt|voor ons is|bij ons is|bij ons telt|bij ons draait)',
    weight: 2.8,
  },
  { say: '(achter (elke|elk|iedere|ieder|deze|dit)) .. (zit|schuilt|staat|staan|zitten)', weight: 2.3 },
  {
    say: '(vertelt|deelt|verklapt) .. (waarom ze|waarom hij|hoe ze|hoe hij|over haar|over zijn)',
    weight: 1.8,
  },
  {
    say: '(een dikke|een welgemeende|een grote|een hele grote|een speciale|dikke|een enorme) (dankjewel|dank je wel|merci|bedankt|dank|pluim|duim)',
    weight: 3.5,
  },
  { say: '(onze dank|grote dank|speciale dank) [gaat|aan]', weight: 3.2 },
  { say: '(bedankt|dank) .. (melding|vraag|bericht|berichtje)', weight: -1.5 },
  { say: '(wist je|wist u|wisten jullie)', weight: -1 },
  { say: '(kinderen|jongeren|mensen|toekomst|wereld)', weight: 0.6, needs: ['first-person-plural'] },
  {
    say: '(mijn|onze) (opa|oma|vader|moeder|ouders|grootvader|grootouders|overgrootvader) .. (begon|startte|opende|bouwde|zaak|bedrijf)',
    weight: 3,
  },
  { say: '(zodat|opdat) (jij|jullie|u|je) .. (kan|kunt|kunnen|hebt|hebben|geniet|genieten)', weight: 1.2 },
  { say: '(vieren we|vieren wij|vier|vieren) .. (met jullie|met u|met jou|samen)', weight: 2.2 },
] as const satisfies readonly Keyword[];
