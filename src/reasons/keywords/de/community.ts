import type { Keyword } from '../keywords.ts';

export const DE_COMMUNITY = [
  {
    say: '(markiere|markier|markiert|markieren sie|verlinke|verlinkt|tagge|taggt|taggen) .. (freund*|jemand*|person*|menschen|liebling*|partner*|bestie|kollege*|kollegin|mama|papa|begleitung|leute|die du|der|die|den|deine*|eure*|besten|crew|schatz)',
    weight: 4,
  },
  { say: '(markiere|markiert|verlinke|verlinkt|tagge|taggt) (uns|<mention>)', weight: 3.5 },
  {
    say: '(zeigt uns|zeig uns|zeigen sie uns|schickt uns|schick uns|sendet uns|teilt mit uns|teile mit uns|postet|poste) .. (euer*|eure*|dein*|bild*|foto*|schnappsch*|moment*|look*|rezept*|erlebnis*|liebling*|geschichte*|selfie*)',
    weight: 3.5,
  },
  {
    say: '(teilt|teile|schickt|schick|postet|poste|zeigt|zeig|ladet|lade) .. (eure|euer|euren|deine|dein|deinen|ihre) [<any>] (foto*|bild*|geschichte*|erfahrung*|moment*|erlebnis*|story|storys|video*|erinnerung*|rezept*|schnappsch*|selfie*|look*|werke|kreation*|tipp*)',
    weight: 4,
  },
  {
    say: '(eure|euren|euer|deine|eurer) (foto*|bild*|schnappsch*|geschichten|stories|storys|beiträge|werke|kreationen|selfie*|reels|moment*|erlebnisse|verlinkung*|zeichnungen)',
    weight: 3,
  },
  {
    say: '(repost*|regram*|via|foto von|bild von|foto|bild|📸|📷|video von|credit|credits|fotocredit|danke .. für das foto|pic by|shot by) <mention>',
    weight: 2,
  },
  {
    say: '(repost|regram|reposted|geteilt von|danke fürs teilen|danke für das foto|danke für das bild|danke für die verlinkung|danke für dieses|danke für den beitrag|danke fürs verlinken|danke fürs mitnehmen)',
    weight: 3.5,
  },
  { say: '(community|*community)', weight: 1.3 },
  {
    say: '(unsere community|unserer community|werde teil|teil (unserer|der|einer) (community|familie|gemeinschaft|bewegung|crew|gruppe|truppe)|teil der community|community des|gemeinschaft von|tritt (unserer|der|unserem) .. bei|tretet .. bei)',
    weight: 3,
  },
  {
    say: '(facebook gruppe|facebookgruppe|whatsapp gruppe|whatsappgruppe|unsere gruppe|unserer gruppe|in der gruppe|strava gruppe|telegram gruppe|discord|fanclub*|fan club|stammtisch|fangemeinde|selbsthilfegruppe|laufgruppe|lauftreff|nachbarschaft*|elterngruppe|spieletreff|mitgliedertreffen|krabbelgruppe|elterncafé|stricktreff)',
    weight: 3,
  },
  {
    say: '(fan der woche|fanfoto*|fan foto*|foto der woche|foto des monats|bild der woche|kund* des monats|mitglied des monats|fan art|fanart|fankunst|kundenfoto*|follower foto*|euer foto|schönste fotos|schönsten fotos|eure schönsten|leserfoto*|community foto*|leserbrief)',
    weight: 4,
  },
  {
    say: '(unsere|unser|unserer|eine unserer|einer unserer|ein|eine) [liebe|lieber|lieben|treue*|langjährige*] {customer} .. (hat|haben|zeigt|zeigen|erzählt|teilt|schickt*|berichtet|gebacken|gebaut|gestrickt|genäht|fährt|trägt|war)',
    weight: 3,
  },
  {
    say: '(von unser* {customer}|aus der community|aus unserer community|von euch|eingeschickt von|eingesendet von|zugeschickt|kundin <any>|kunde <any>|leserin <any>|leser <any>|fan <any>|mitglied <any>)',
    weight: 1.8,
  },
  { say: '(botschafter*|markenbotschafter*|ambassador*|vereinsbotschafter*)', weight: 1.3 },
  {
    say: '(ehrenamt*|freiwillige*|helfer*|helferinnen|volunteer*|ehrenamtliche*|mithelfen|mitanpacken|gemeinsam anpacken|freiwilligentag|gemeinschaftsaktion)',
    weight: 1.3,
  },
  {
    say: '(sucht|suchen|werde|werdet) .. (helfer*|ehrenamt*|freiwillige*|mitstreiter*|gleichgesinnte*|mitglied|mitglieder)',
    weight: 2.5,
  },
  {
    say: '(gleichgesinnte*|untereinander|miteinander austausch*|austauschen|erfahrungsaustausch|austausch mit|austausch|vernetzen|netzwerken|neue leute|leute treffen|andere mitglieder|andere eltern|anderen eltern|anderen mitgliedern|andere fans|mit anderen|füreinander)',
    weight: 2.5,
  },
  {
    say: '(nutzt|nutze|verwendet|verwende|mit|unter) [dem|den|unserem|unseren|unter dem] hashtag',
    weight: 3.5,
  },
  {
    say: '(hashtag|hashtags|unter <hashtag>|mit <hashtag>|verwendet <hashtag>|nutzt <hashtag>)',
    weight: 2.5,
  },
  {
    say: '(freunde|freundin|freund|freunden|bestie|lieblingsmensch*|begleitung|liebsten|freundeskreis|clique)',
    weight: 0.8,
  },
  {
    say: '(teilt|teile|leite|leitet|schickt|schick) .. (freund*|freundinnen|liebsten|jemandem|weiter|menschen)',
    weight: 2.5,
  },
  {
    say: '(bringt|bring|ladet|lade|nehmt|nimm) .. (freund*|freunde|freundin|begleitung|liebsten|kumpel*|nachbarn|familie)',
    weight: 1.2,
  },
  { say: '(fans|fan|anhänger|kurve|fankurve|ultras|supporter*|fanblock|tribüne)', weight: 1.2 },
  {
    say: '(unsere|eure|die) fans [<any>] (sind|haben|feiern|machen|waren|unterstützen|singen|kommen)',
    weight: 3,
  },
  {
    say: '(teilnehmer*|teilnehmende*|schüler*|kids|kinder|jugendliche|nachwuchs|gäste) .. (hatten|haben|waren|konnten|lernten|bastelten|zeigten|freuten|strahlen|lachten|spaß)',
    weight: 1.3,
  },
  {
    say: '(happy faces|glückliche gesichter|strahlende gesichter|strahlende kinderaugen|fröhliche gesichter|lachende gesichter)',
    weight: 2.5,
  },
  {
    say: '(schön (euch|dich) zu sehen|wir lieben es .. zu sehen|sieht (an dir|an euch) .. aus|steht dir|trägt unser*|so toll umgesetzt|nachgemacht von|nachgekocht|nachgebacken|unterwegs mit unser*|getragen von|gestylt von)',
    weight: 3,
  },
  { say: '<mention> (trägt|zeigt|hat|fährt|nimmt|teilt|verrät|backt|kocht|macht|war)', weight: 1.2 },
  {
    say: '(schaut mal was <mention>|danke <mention>|dank an <mention>|danke an <mention>|danke liebe <mention>|danke dir <mention>|shoutout an|shout out an|grüße an|gruß an|props an|großes lob an|von der lieben)',
    weight: 2,
  },
  {
    say: '(erzählt (euch|uns) .. geschichte|eure geschichte|deine geschichte|ihre geschichte erzählen|erzählt von (ihrer|seiner|ihren|seinen)|ihre geschichte|seine geschichte|erfolgsgeschichte*|mutmachgeschichte*)',
    weight: 2,
  },
  {
    say: '(wer kennt (jemanden|jemand)|kennt ihr jemanden|kennst du jemanden|nominiert|nominiere|schlagt .. vor) .. (der|die|freund*|jemand*|verein*|nachbar*)',
    weight: 2.5,
  },
  {
    say: '(gemeinsam mit (anderen|gleichgesinnten|euren freunden|freunden|nachbarn|vielen)|zusammen mit (anderen|freunden)|treffen sich|trafen sich|kommen zusammen|zusammenkommen|gemeinsames|gemeinschaft|gemeinschaftlich|gemeinsamer)',
    weight: 1.4,
  },
  {
    say: '(helft euch gegenseitig|gegenseitig|tipps von {customer}|von {customer} für {customer}|nachbarschaftshilfe|hilfsbereit*|tauschbörse|tauschregal|kleidertausch*|tauschparty|foodsharing)',
    weight: 3,
  },
  {
    say: '(lauftreff|vereinsleben|vereinsfamilie|fanfreundschaft|fantreffen|mitgliedertreffen|communitytreffen|user group|alumni*|ehemalige*|ehemaligentreffen|leserclub|buchclub|kundenbeirat|patinnen|paten)',
    weight: 2.5,
  },
  {
    say: '(cosplay*|cosplayer*|selbstgemacht von|gemalt von|gezeichnet von|gebastelt von|gebacken von|genäht von)',
    weight: 2.5,
  },
  { say: '(ich|mein|meine|mir)', weight: 0.8, needs: ['quotation'] },
  {
    say: '(scientific community|business community|internationale gemeinschaft|wissenschaftsgemeinschaft|arbeitsgemeinschaft|wohngemeinschaft|fahrgemeinschaft)',
    weight: -1.5,
  },
  {
    say: '(europäische gemeinschaft|freund und helfer|kundenbotschafter des landes|botschafter in|botschafter der bundesrepublik)',
    weight: -2,
  },
  { say: '(tag|tagge|tagg) (deine*|eure*|jemand*|einen freund|eine freundin|freunde|<mention>)', weight: 4 },
  { say: '(trifft|treffen) sich', weight: 1.5 },
  { say: '(gemeinsam|zusammen) (anpacken|angepackt|anzupacken|gekocht|gesammelt|gepflanzt)', weight: 2.5 },
  { say: 'niemand (läuft|bleibt|ist) allein', weight: 2.5, evenNegated: true },
  { say: '(freundschaften|neue freunde|kennenlernen|kennenzulernen)', weight: 1 },
  {
    say: '<number> (mitglieder|helfer*|freiwillige*|ehrenamtliche*|eltern|nachbarn|engagierte) .. .. (gemeinsam|zusammen|angepackt|mitgeholfen|geholfen|im einsatz|treffen sich|tauschen)',
    weight: 4,
  },
  {
    say: '(*shot|foto|bild|look|fund|moment|post|story|schnappschuss|pic|gästefoto|kundenbild|outfit|garten) (der woche|des tages|des monats) .. (von|by|via|danke)',
    weight: 4.5,
  },
  {
    say: '(dein|euer|ihr) (bild|foto|look|zuhause|garten|rezept|beitrag|post|video|outfit) (hier|hier sehen|auf unserer seite|in unserer story|im feed)',
    weight: 4.5,
  },
  { say: '<hashtag> (verwenden|nutzen|benutzen|posten|markieren|setzen|hinzufügen|verlinken)', weight: 4 },
  {
    say: '(danke|merci|dank) .. für (eure|euren|eurer|all eure|eure vielen|die vielen) (fotos|bilder|beiträge|verlinkungen|posts|einsendungen|geschichten|<hashtag>|markierungen|storys|stories|videos)',
    weight: 5,
  },
  {
    say: '(danke|dank|merci) .. fürs (markieren|taggen|verlinken|zeigen|einschicken|vorbeischauen und teilen)',
    weight: 4,
  },
  {
    say: '(hat|haben) (uns|mir) .. .. (bild|bilder|foto|fotos|video|post|grüße|urlaubsgrüße|zeichnung) .. .. (geschickt|gesendet|zugeschickt|zukommen lassen)',
    weight: 4.5,
  },
  {
    say: "(so schön|so|hier|das) (wohnt|wohnen|trägt|tragen|reist|kocht|backt|lebt|genießt|kombiniert|sieht's|sieht es) (<mention>|bei <mention>)",
    weight: 3.5,
  },
  { say: '(tauschen|tauscht|tauscht euch|tauschen sie sich) .. .. aus', weight: 3 },
  {
    say: '(in|über) (unserer|der|unsere) (*gruppe|gruppe|community) .. .. (findest|findet|tauschen|leute|gleichgesinnte|vernetzen|austauschen)',
    weight: 4,
  },
  {
    say: '<number> (freiwillige|helferinnen|helfer|ehrenamtliche|mitglieder|hände) .. .. .. (müll|stunden|gesammelt|aufgeräumt|gepflanzt|gebaut|geschnitten|gereinigt|gekocht)',
    weight: 4,
  },
  {
    say: '(hat|haben) .. .. .. (gezaubert|nachgekocht|nachgebacken|nachgebaut|nachgestrickt|daraus gemacht|daraus genäht)',
    weight: 3.5,
  },
  { say: '(schließ dich|schließt euch|schließen sie sich) .. an', weight: 3 },
] as const satisfies readonly Keyword[];
