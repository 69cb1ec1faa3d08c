import type { Keyword } from '../keywords.ts';

export const DE_IDEAS = [
  {
    say: '(was|welche|welches|welchen|welcher|wen|wo|wohin|worüber) .. (sollen wir|sollten wir|sollen wir als nächstes|soll als nächstes|dürfen wir|könnten wir)',
    weight: 5,
    needs: ['question'],
  },
  {
    say: '(welche|welches|welchen|welcher|was) .. (wünscht ihr|wünschst du|wünschen sie|wünscht ihr euch|würdet ihr euch|würdest du dir|hättet ihr gern*|hättest du gern*|fehlt euch|fehlt dir|fehlt ihnen|vermisst ihr|vermisst du|wollt ihr (als nächstes|noch|sehen|lesen|hören)|möchtet ihr|möchtest du|möchten sie)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(was|wie|welche) (sollen|sollten) wir .. (machen|nennen|backen|kochen|entwickeln|bringen|anbieten|produzieren|brauen|testen|ausprobieren|aufnehmen|einführen|drehen|behandeln|vorstellen|bauen|verbessern)',
    weight: 5,
    needs: ['question'],
  },
  {
    say: '(vorschlag|vorschläge|vorschlägen|*vorschlag|*vorschläge|verbesserungsvorschlag*|themenvorschläge*|namensvorschlag*)',
    weight: 3.5,
  },
  {
    say: '(eure|deine|ihre|euren|deinen|euer|dein) (idee|ideen|vorschlag|vorschläge|wünsche|wunsch|anregung*|input|wunschthemen|themenwünsche|entwurf|entwürfe|namensvorschl*|kreativität|wunschliste)',
    weight: 3.5,
  },
  {
    say: '(schickt|schick|schicken sie|sendet|send|reicht|reich|reichen sie|teilt|schreibt|schreib|nennt|verratet|verrat*|postet|gebt) .. (idee|ideen|vorschlag|vorschläge|wünsche|entwurf|entwürfe|design|designs|konzept*|skizze*|wunsch*|anregungen|rezeptidee*)',
    weight: 4.5,
  },
  {
    say: '(habt ihr|hast du|haben sie|wer hat) .. (idee|ideen|vorschlag|vorschläge|wünsche|anregungen|eine gute idee|namensidee*|lust mitzugestalten)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(ideenwettbewerb*|designwettbewerb*|kreativwettbewerb*|malwettbewerb*|ideenaufruf|call for ideas|ideenwerkstatt|ideensammlung|ideenbox|crowdsourcing|hackathon|namenswettbewerb|co creation|mitgestalten|gestalte* mit|gestaltet mit|bürgerbeteiligung|bürgerdialog|beteiligungsprozess|mitbestimm*|mitentscheid*)',
    weight: 3.5,
  },
  {
    say: '(namen|name) .. (gesucht|suchen|finden|für unseren|für unsere|für unser|vorschlagen)',
    weight: 3.5,
  },
  {
    say: '(wie (sollen|sollte|soll|könnten|würdet|würdest) .. (heißen|nennen|aussehen|schmecken|gestaltet))',
    weight: 4.5,
  },
  {
    say: '(helft uns|hilf uns|helfen sie uns) .. (namen|benennen|entwickeln|verbessern|besser zu werden|gestalten|entscheiden|finden|taufen|beim namen)',
    weight: 4,
  },
  {
    say: '(betatester*|beta tester*|beta test*|testgruppe|testpersonen|produkttester*|tester gesucht|testerinnen gesucht|tester*innen gesucht|early adopter|probanden gesucht|testfamilien|beta phase)',
    weight: 3.5,
  },
  {
    say: '(featurewunsch|feature request*|feature wünsche|wunschfunktion*|welche funktion* .. fehl*|funktion* .. wünsch*|wunschsorte*|wunschgericht*|wunschthem*|wunschgast|wunschgäste|wunschfilm|wunschprodukt*|wunschlied*|wunschort*)',
    weight: 4,
  },
  {
    say: '(wünscht (euch|ihr)|wünschst du|wünsch dir|wünscht euch was|was wünscht|was wünschst|wünsche frei|wünsch dir was)',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: '(zurückbringen|zurückholen|zurückkommen|comeback|wiederkommen|wieder ins sortiment|neu auflegen|wieder auflegen|wieder auf die karte)',
    weight: 3.5,
    needs: ['question'],
  },
  { say: '(sollen|sollten|sollte) wir', weight: 3, needs: ['question'] },
  {
    say: '(wenn (ihr|du|sie) .. (könntet|könntest|könnten|dürftet|dürftest|entscheiden))',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(wovon|worüber|was|über welche*) .. (wollt ihr|möchtet ihr|willst du|möchtest du) .. (mehr|sehen|lesen|hören|erfahren|wissen)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(als nächstes|als nächste|nächste sorte|nächste folge|nächstes thema|nächste kollektion|nächstes mal)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(wie können wir|was können wir|wie könnten wir) .. (besser|verbessern|machen|tun|helfen)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(was fehlt|fehlt noch|fehlt (dir|euch|ihnen)|was vermisst|gerne noch|hätten gerne)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(entwirf|entwerft|gestalte|gestaltet|designe|designt|male|malt|erfinde|erfindet|kreiere|kreiert|zeichne|zeichnet|komponiert|komponiere) .. (neue*|eure*|euer|deine*|dein|unser*|trikot|etikett|tasse|logo|plakat|sorte|shirt|maskottchen|verpackung|burger|pizza)',
    weight: 4,
  },
  {
    say: '(ideen gesucht|idee gesucht|kreative köpfe gesucht|eure kreativität ist gefragt|eure ideen sind gefragt|deine idee zählt|ideen willkommen|wir suchen (eure|deine|ideen|den namen|einen namen|das design))',
    weight: 4.5,
  },
  {
    say: '(bestimmt|entscheidet|entscheide|bestimme) (mit|ihr|selbst|über) .. (nächste*|neue*|sorte|name*|farbe|motiv|ziel|thema)',
    weight: 4,
  },
  { say: '(idee|ideen)', weight: 0.6, needs: ['second-person'] },
  {
    say: '(geschenkidee*|rezeptidee*|idee hinter|keine idee|ideen für (den|die|das|dein|euer)|ideenreich|gute idee)',
    weight: -1.5,
  },
  { say: '(braucht|brauchen|sucht|suchen) .. (namen|titel|slogan|motto)', weight: 6 },
  {
    say: '(was|welchen namen|wen) (schlagt ihr|schlägst du|schlagen sie) vor',
    weight: 6,
    needs: ['question'],
  },
  {
    say: 'was (muss|müsste|soll|sollte|darf) .. (können|haben|rein|drauf|nicht fehlen)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(vorschläge|ideen|anregungen|wünsche) .. (nehmen wir|willkommen|entgegen|sammeln wir|bis <date>)',
    weight: 4.5,
  },
  {
    say: '(ihr|du) (entscheidet|entscheidest|bestimmt|bestimmst) .. (was|welche|welcher|welches|womit) .. (reinkommt|rein|kommt|wird|heißt|brauen|backen|kochen)',
    weight: 5.5,
  },
] as const satisfies readonly Keyword[];
