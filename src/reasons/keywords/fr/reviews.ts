import type { Keyword } from '../keywords.ts';

export const FR_REVIEWS = [
  {
    say: '(<number> étoile*|<number> ★|cinq étoiles|5 étoiles|4 étoiles|quatre étoiles|trois étoiles)',
    weight: 3,
  },
  {
    say: '(<number> étoiles|cinq étoiles|5 étoiles) .. (avis|note|google|tripadvisor|trustpilot)',
    weight: 4.5,
  },
  { say: '(noté|notée|notés|notées|note de|note moyenne|une note|évalué*) .. <number>', weight: 4 },
  { say: '<number> sur (5|10|20|100)', weight: 3.5 },
  { say: '<score>', weight: 4 },
  {
    say: "(avis|retours|commentaires|témoignages|retour) (client*|google|vérifié*|positif*|consommateur*|utilisateur*|voyageurs|de nos|d'une cliente|d'un client|élogieux)",
    weight: 4,
  },
  { say: '<number> avis', weight: 4.5 },
  {
    say: '(vos|leurs|son|cet|les|un|bel|super|gentil*) (avis|retour*) (nous|sur|font|sont|parle*|qui|client*)',
    weight: 2.5,
  },
  { say: '(témoignage|témoignages)', weight: 3 },
  {
    say: "(ce qu'en (pensent|disent|dit|pense)|ce que (disent|pensent|nos client*|vous en dites)|ils en parlent|elles en parlent|on parle de nous|ils parlent de nous|la presse en parle|parle de nous|parlent de nous|vu dans la presse|revue de presse|dans la presse)",
    weight: 4,
  },
  {
    say: '(merci|un grand merci) .. (avis|témoignage|retour*|étoiles|article|critique|chronique|note)',
    weight: 3,
  },
  {
    say: '{customer} (satisfait*|conquis*|heureux|heureuse*|ravi*|témoigne*|recommande*|raconte*|adore*|en parle*|comblé*)',
    weight: 3.5,
  },
  { say: '(client*|cliente*) (satisfait*|conquis*|heureux|heureuse|ravi*|comblé*)', weight: 4 },
  {
    say: '(élu|élue|élus|élues|sacré|sacrée|désigné*|nommé meilleur*|nommée meilleure*|consacré*) .. (meilleur*|produit|service client|<year>|marque|numéro|coup de cœur|champion*|entreprise|par)',
    weight: 4,
  },
  {
    say: "(produit de l'année|saveur de l'année|service client de l'année|voiture de l'année|livre de l'année|marque préférée|enseigne préférée)",
    weight: 4,
  },
  {
    say: '(remporte|remporté|remportons|reçoit|reçu|obtient|obtenu|décroche|décroché|gagné|décerné*|récompensé*|primé*|lauréat*|distingué*) .. (prix|médaille*|trophée*|label*|award*|distinction*|étoile*|concours|certification)',
    weight: 4,
  },
  { say: "(médaille*|médaillé*) (d'or|d'argent|de bronze)", weight: 4 },
  {
    say: '(médaille|médaillé|médaillée|récompense*|récompensé*|primé|primée|primés|primées|distinction|distingué*|lauréat*|trophée*|award*)',
    weight: 2,
  },
  {
    say: "(prix (du public|du jury|de l'innovation|d'excellence|spécial|du meilleur*|de la meilleure))",
    weight: 3,
  },
  {
    say: '(label|labellisé*|certifié*|certification) [<any>] (great place to work|ecovadis|b corp|bcorp|qualité|iso|top employer*|happyindex*)',
    weight: 2.5,
  },
  { say: '(great place to work|top employer*|choose my company|happy index)', weight: 2.5 },
  {
    say: '(classé|classée|classés|classées|classement|palmarès) .. (<number>|meilleur*|premier*|première*|top|parmi|des)',
    weight: 3.5,
  },
  { say: '(classement|palmarès|top <number>|top 3|top 5|top 10)', weight: 2.5 },
  { say: '(parmi|dans) (les|le) .. (meilleur*|plus beaux|plus belles|top <number>)', weight: 3 },
  {
    say: "(le|la|les|un des|une des|l'un des|l'une des) meilleur* <any> (de|du|des|d'|au|en|à|selon)",
    weight: 2.5,
  },
  { say: '(numéro 1|numéro un|n°1|n° 1|no 1|number one|leader)', weight: 2.5 },
  {
    say: '(best-seller*|bestseller*|best seller*|meilleures ventes|meilleure vente|plus vendu*|plus populaire*|top des ventes|incontournable*)',
    weight: 3,
  },
  {
    say: '(le|la|les|nos|vos|votre) (préféré*|chouchou*|favori*|coup de cœur) (de|des|de nos|du public)',
    weight: 2.5,
  },
  { say: '(coup de cœur|coups de cœur) (de|du|des|de la|libraire*)', weight: 2.5 },
  {
    say: '(testé et approuvé|testée et approuvée|testés et approuvés|testé par|testée par|approuvé par|approuvée par|recommandé par|recommandée par|recommandés par|plébiscité*|validé par|adopté par)',
    weight: 4,
  },
  { say: '(recommande|recommandent|recommanderai*|je recommande|à recommander)', weight: 3 },
  {
    say: '<percent> (des|de nos|de) (client*|utilisat*|femmes|personnes|testeu*|participant*|consommateur*|voyageurs|patients|français|lecteurs) .. (satisfait*|recommande*|constate*|trouve*|ressent*|préfère*|adore*)',
    weight: 4,
  },
  { say: '<percent> de (satisfaction|clients satisfaits|satisfaits|réussite)', weight: 3.5 },
  { say: "(test|tests|banc d'essai|comparatif*|comparaison|crash test|verdict)", weight: 2 },
  {
    say: "(on a testé|nous avons testé|j'ai testé|testé pour vous|notre avis|notre verdict|notre note|notre critique|la critique|on a adoré|on a aimé)",
    weight: 3.5,
  },
  { say: '(critique|critiques) (de|du|unanime*|élogieuse*|cinéma|presse|gastronomique*)', weight: 3 },
  {
    say: "(selon|d'après|élu par|nommé par|salué par|salué|saluée|cité par|sélectionné par|sélectionnée par|encensé*) .. (magazine|guide|jury|lecteurs|presse|public|internautes|60 millions|que choisir|gault|michelin|forbes|le monde|le figaro|télérama)",
    weight: 3.5,
  },
  {
    say: '(tripadvisor|trustpilot|google avis|avis google|guide michelin|gault & millau|gault&millau|gault et millau|que choisir|yuka|60 millions de consommateurs|lafourchette|thefork|petit futé|routard|télérama|allociné|babelio|booking)',
    weight: 2,
  },
  {
    say: '(excellent|excellente|génial*|super|parfait*|top|au top|délicieux|délicieuse|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|rien à redire|satisfait*|bravo)',
    weight: 2,
    needs: ['quotation'],
  },
  {
    say: "(excellent|excellente|génial*|super|parfait*|délicieux|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|chef-d'œuvre)",
    weight: 3.5,
    needs: ['quote-credit'],
  },
  {
    say: "(je suis (ravi*|conquis*|fan|bluffé*|très content*)|j'adore|j'ai adoré|ma peau|mes cheveux|depuis que j'utilise|a changé ma vie|vie changée)",
    weight: 2.5,
  },
  { say: '(⭐⭐⭐|★★★|🌟🌟🌟)', weight: 4 },
  { say: '(avant après|avant/après|avant-après|avant et après)', weight: 2.5 },
  {
    say: "(les mots de|le mot de|le retour de|l'avis de|les avis de|l'expérience de|le témoignage de)",
    weight: 3,
  },
  { say: '(finaliste*|nominé*|nommé* aux|shortlist*|sélectionné* (pour|parmi|aux|au))', weight: 2.5 },
  { say: '(a été|sont|est|ont été) (élu*|primé*|récompensé*|classé*|noté*|plébiscité*|sacré*)', weight: 4 },
  {
    say: '(on dit de nous|vous êtes <percent>|vous êtes <number> à (recommander|nous recommander)|vous nous (recommandez|notez))',
    weight: 3.5,
  },
  {
    say: '(donnez|donne|laissez|laisse|partagez|partage|dites|postez) .. (avis|retour*|témoignage)',
    weight: -2.5,
  },
  {
    say: "(à mon avis|votre avis|ton avis|vos avis en commentaire*|avis aux|avis à tous|changer d'avis|avis de (recherche|tempête|coup|perturbation|travaux)|avis public|changement d'avis)",
    weight: -2,
  },
  { say: '(cérémonie des|palmarès du festival|soirée de remise|remise des prix)', weight: -1 },

  {
    say: '(mieux noté*|meilleure note|note a|obtient|décroche|affiche) .. (note|classement|label|<number> étoile*|étoile*|<score>)',
    weight: 3,
  },
  { say: '<number> étoiles au [guide|classement]', weight: 4 },
  {
    say: "(que vaut|que valent|vaut vraiment|on a comparé|nous avons comparé|notre test|notre comparatif|au banc d'essai|mis à l'épreuve)",
    weight: 3.5,
  },
  { say: '(obtient|obtenu|reçoit|reçu) .. (label|prix|note|étoile*|certification|distinction)', weight: 3 },
  { say: '(élus|élu|élue|élues|nommé*|sacré*) .. (meilleur*|meilleure*)', weight: 4 },
  {
    say: '(merci) .. (guide|gault|étoiles|belle critique|bel article|belle note|ces (lignes|mots)|vos mots)',
    weight: 3,
  },

  {
    say: '(gérant*|client|cliente|utilisat*|maman|papa|abonné*|voyageu*|acheteu*|adhérent*)',
    weight: 1.2,
    needs: ['post:quotation'],
    not: ['reply'],
  },
  {
    say: '(magazine|hebdo|figaro|gazette|télérama|inrocks|parisien|vogue)',
    weight: 1.2,
    needs: ['quotation'],
  },

  {
    say: '(vos|leurs|ces) (retours|avis|mots|commentaires|étoiles) .. (droit au cœur|touch*|rougir|chaud au cœur|plaisir|sourire|font du bien)',
    weight: 4,
  },
  {
    say: '(blogueu*|journaliste*|influenceu*|testeu*|critique*|rédaction|foodie*) .. (a testé|ont testé|a aimé|ont aimé|a adoré|a craqué|en parle*|a goûté)',
    weight: 3.5,
  },
  {
    say: '(la|une|de|en|cette|notre|chaque|sa|ta|votre|des|les|nos|par) (classe|classes) .. (<number>|meilleur*|premier*|première*|top|parmi|des)',
    weight: -0.5,
  },
  {
    say: "(les|vos|nos|des|aux|d'|jeunes|un|une|premiers) (élu|élus|élue|élues) .. (<year>|par|entreprise|champion*|numéro|produit|service client)",
    weight: -1,
  },
  {
    say: "(encore plus (beau*|belle*|joli*)|mieux) (qu'en photo|que sur les photos|que prévu|que ce que)",
    weight: 4,
    needs: ['quotation'],
  },
  { say: '(prix (des lecteurs|des libraires|des internautes|des clients|coup de cœur))', weight: 3 },
] as const satisfies readonly Keyword[];
