import type { Keyword } from '../keywords.ts';

export const DE_EXCLUSIVE_INFO = [
  { say: '(sneak peek*|sneak preview*|sneakpeek*|sneakpreview)', weight: 4.5 },
  {
    say: '(first look*|firstlook|exklusiver blick|exklusiver einblick|exklusive einblicke|exklusiven einblick|exklusive vorschau|exklusiven einblicke|exklusiver vorgeschmack)',
    weight: 4,
  },
  {
    say: '(erster|ersten|kleiner|kleinen|exklusiver|exklusiven|allererster) (vorgeschmack|blick auf|einblick in (die|das|den) (neue|neuen|kommende|kommenden)|ausblick)',
    weight: 2.5,
  },
  {
    say: '(ein erster|einen ersten|der erste|erste|ersten) (blick|einblick|einblicke|eindruck|teaser|bilder|fotos|bild|trailer|vorgeschmack)',
    weight: 2.5,
  },
  { say: '(vorschau|vorabblick|vorgeschmack|preview|previews|vorpremiere*)', weight: 2 },
  { say: '(teaser|teasern|spoiler|spoilern|kleiner spoiler|gespoilert|anteasern)', weight: 2.5 },
  {
    say: '(vorabzugang|vorab zugang|early access|vorverkaufszugang|exklusiver zugang|exklusiven zugang|vip zugang|vorab ticket*|frühzeitiger zugang|pre sale|presale|exklusiver vorverkauf|mitgliedervorverkauf|fanclub vorverkauf|exklusiven vorverkauf)',
    weight: 4.5,
  },
  {
    say: '(als erste|als erster|als erstes|als allererste|als allererster|zuerst|die ersten|der erste) .. (erfahren|erfahrt|erfährst|wissen|wisst|weißt|sehen|seht|siehst|testen|hören|dabei|informiert|bestellen|shoppen|lesen|ausprobieren|probieren|bekommen|bekommst)',
    weight: 4,
  },
  {
    say: '(sei|seid|seien sie|gehöre|gehört|sei du) .. (erste|ersten|erster) .. (erfahren|erfährt|weiß|wissen|sehen|dabei|testen|die|der)',
    weight: 3.5,
  },
  {
    say: '(ihr|du|euch|hier) .. (zuerst|als erste|als erster|als erstes|exklusiv) (erfahren|seht|siehst|hört|hörst|gesehen|gehört|hier)',
    weight: 3.5,
  },
  {
    say: '(vor|früher als) (allen anderen|alle anderen|jedem anderen|dem offiziellen|dem verkaufsstart|dem release|der veröffentlichung|dem start|dem kinostart|offiziellem|dem launch)',
    weight: 4,
  },
  {
    say: '(noch vor|bevor) (allen|dem offiziellen|der veröffentlichung|alle|es offiziell|irgendjemand|sonst jemand|der rest|sie offiziell|er offiziell)',
    weight: 3.5,
  },
  {
    say: '(nur|exklusiv|ausschließlich|vorbehalten) (für|unseren) [unsere|unseren|euch|alle|die|newsletter|app] (mitglieder*|abonnent*|follower*|fans|newsletter*|clubmitglieder*|insider*|community|vip*|app nutzer*|stammkund*|kunden*|dauerkarteninhaber*|supporter*|patrons)',
    weight: 4,
  },
  {
    say: '(mitglieder|abonnent*|newsletter*|clubmitglieder*|follower*|app nutzer*|dauerkarteninhaber*|stammkund*) .. (zuerst|vorab|früher|exklusiv|vor allen|als erste|schon jetzt|einen tag früher|schon heute|erfahren|bekommen)',
    weight: 3.5,
  },
  {
    say: '(nur (für euch|für dich|hier|bei uns|in unserer story|in der app|im newsletter|auf instagram|auf unserem kanal|in unserem kanal|in unserer gruppe))',
    weight: 2,
  },
  { say: '(exklusiv|exklusive|exklusiven|exklusiver|exklusives)', weight: 1, not: ['percentage', 'price'] },
  {
    say: 'exklusiv* (interview*|einblick*|content|inhalte*|video*|bild*|foto*|blick*|news|information*|infos|clip*|führung*|backstage*|vorab*|trailer|ausschnitt*|zugang|leseprobe*|vorschau|footage|hintergrund*|premiere*|event*|veranstaltung*)',
    weight: 4,
  },
  {
    say: '(exklusiv für|nur für) (euch|dich|mitglieder|abonnenten|follower|unsere follower|unsere community|newsletter abonnenten)',
    weight: 3.5,
  },
  { say: '(warteliste|trag dich .. ein|tragt euch .. ein|vormerken|wartelisten|auf die liste)', weight: 2.5 },
  {
    say: '(bald mehr|mehr dazu bald|mehr dazu in kürze|bleibt gespannt|bleib gespannt|seid gespannt|sei gespannt|stay tuned|mehr verraten wir|in kürze mehr|wir dürfen noch nicht|noch nicht zu viel verraten|mehr verraten wir nicht|noch nicht verraten|können wir noch nicht|noch geheim|bald verraten wir)',
    weight: 1.5,
  },
  {
    say: '(etwas|was) (großes|neues|besonderes|ganz großes|spannendes) (kommt|steht|wartet|ist im anmarsch|braut sich|bahnt sich|vor|geplant)',
    weight: 2.5,
  },
  {
    say: '(psst|pssst|pst|streng geheim|top secret|geheimnis|geheimtipp|geheim|verraten wir|nicht weitersagen|unter uns|topsecret)',
    weight: 2,
  },
  {
    say: '(unveröffentlicht*|noch nie gezeigt*|bisher unveröffentlicht*|nie zuvor gesehen|bisher ungesehen|noch nicht erschienen|noch nicht auf dem markt|vorabexemplar*|leseexemplar*|prototyp*|vorserien*|in entwicklung)',
    weight: 2.5,
  },
  {
    say: '(insider*|insiderwissen|insiderinfos|insider infos|aus erster hand|vorabinfo*|vorab info*|vorabinformation*|vorab)',
    weight: 2,
  },
  {
    say: '(vorab|schon jetzt|heute schon|jetzt schon) .. (verraten|zeigen wir|sehen|einblick|blick|erfahren|anhören|reinhören|lesen|gesehen|lüften)',
    weight: 3,
  },
  {
    say: '(nur auf einladung|auf einladung|geschlossene veranstaltung|geladene gäste|private preview|vip event|geschlossene gesellschaft|closed beta|geschlossene beta)',
    weight: 2.5,
  },
  {
    say: '(abonnier*|folg*|newsletter) .. (exklusiv*|als erste*|zuerst|vorab|nichts verpassen)',
    weight: 2.5,
  },
  { say: '(trailer|leak|leaks|geleakt)', weight: 1.5 },
  { say: '(neugierig|gespannt) .. (vorab|erster|ersten|vorgeschmack)', weight: 3 },
  { say: '(wir lüften|lüften wir|gelüftet|geheimnis lüften|lüften das geheimnis)', weight: 2.5 },
  { say: '(enthüllung|enthüllen|die große enthüllung)', weight: 1.5 },
  {
    say: 'exklusiv* (angebot*|rabatt*|deal*|preis*|gutschein*|vorteil*|aktion*|sparpreis*|prämie*|geschenk*)',
    weight: -2.5,
  },
  {
    say: 'exklusiv* (kollektion*|design*|ambiente|lage|wohn*|restaurant*|hotel*|material*|edition*|ausstattung|möbel|schmuck)',
    weight: -2,
  },
  { say: 'exklusiv (bei|im|in|erhältlich|von|online|auf)', weight: -1.5 },
  {
    say: '(in ihrer freizeit|wetter vorschau|wettervorschau|spieltag vorschau|vorschau auf den spieltag|wochenvorschau|spielvorschau)',
    weight: -2,
  },
  { say: '(ihr seid|du bist|sie sind|seid ihr) (die ersten|die erste|der erste|mit die ersten)', weight: 4 },
  {
    say: 'die ersten <number> .. (bekommen|bekommt|erhalten|kriegen|gäste|besucher*|besteller*|kund*|anmeldungen)',
    weight: -4,
  },
  {
    say: '{customer} .. .. (vorab*|preview*|voreröffnung|vorbesichtigung|exklusive führung|vor allen)',
    weight: 4,
  },
  {
    say: 'bevor (sie|er|es|wir|die|der|das) .. .. (öffnet|eröffnet|erscheint|veröffentlich*|in den handel|in den verkauf|online geht|für alle)',
    weight: 3.5,
  },
  {
    say: '(einen|ein|eine|<number>|zwei) (tag|tage|stunde|stunden|woche|wochen) (vor allen|früher|vor dem|vor der|vorher|vor offiziell*)',
    weight: 3.5,
  },
  {
    say: '(mitglieder|abonnent*|newsletter*|app nutzer*|clubmitglieder|freundeskreis) .. .. .. (schon|bereits) (ab|am|heute|<date>)',
    weight: 4,
  },
  {
    say: 'newsletter .. .. (weiß|wissen|wusste|erfährt|erfahren) .. (schon|zuerst|bereits|vorab)',
    weight: 4.5,
  },
  { say: '(alle anderen|der rest|alle übrigen) .. (erst|ab) (morgen|ab|am|später|<date>)', weight: 4.5 },
] as const satisfies readonly Keyword[];
