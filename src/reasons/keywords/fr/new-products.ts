import type { Keyword } from '../keywords.ts';

export const FR_NEW_PRODUCTS = [
  { say: '(nouveau|nouvelle|nouvel|nouveaux|nouvelles) {product}', weight: 3.5 },
  { say: '(nouveau|nouvelle|nouvel|nouveaux|nouvelles) .. {product}', weight: 2 },
  {
    say: '(notre|nos|votre|vos|ton|tes) (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier|dernière|derniers|dernières)',
    weight: 3,
  },
  { say: "(le|la|les|l'|un|une|des|du) (nouveau|nouvelle|nouvel|nouveaux|nouvelles)", weight: 1.2 },
  { say: '(nouveau|nouvelle|nouvel|nouveaux|nouvelles)', weight: 1.2 },
  {
    say: '(tout nouveau|toute nouvelle|tout nouvel|tout beau tout nouveau|flambant neuf|flambant neuve|tout neuf|toute neuve)',
    weight: 3,
  },
  {
    say: '{product} .. (inédit*|jamais vu|jamais vue|est née|est né|vient de sortir|arrive*|débarque*)',
    weight: 3.5,
  },
  {
    say: '(nouveauté|nouveautés|#nouveauté|#nouveautés|new in|new drop|nouvel arrivage|nouveaux arrivages)',
    weight: 3.5,
  },
  { say: '^ (nouveau|nouvelle|nouvel|nouveauté|nouveautés|new)', weight: 2 },
  {
    say: '(découvrez|découvre|voici|voilà|présentons|présente|dévoile*|dévoilons|lance|lançons) .. (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier*|dernière*|toute première|premier|première)',
    weight: 3.5,
  },
  {
    say: "(on vous présente|nous vous présentons|on te présente|je vous présente|vous présente|j'ai le plaisir de vous présenter|dites bonjour à|dis bonjour à|faites connaissance avec|accueillez|voici venir)",
    weight: 2,
  },
  { say: '(lancement|lancements|lance|lancent|lançons|lancé|lancée|lancés|lancer)', weight: 2 },
  {
    say: "(lancement (de|du|d'|des|officiel)|nous lançons|on lance|vient de lancer|se lance|a lancé|lance (son|sa|ses|un|une|le|la))",
    weight: 2.5,
  },
  {
    say: "(sortie|sorties) (de|du|le|officielle|nationale|prévue|cinéma|dvd|<date>|en|aujourd'hui|demain|mondiale)",
    weight: 3,
  },
  {
    say: "(sort|sortent|sortira|sortiront|sorti|sortie|sortir|est sorti*) (le|en|ce|aujourd'hui|demain|dans|enfin|chez|sur|bientôt|au|mercredi|vendredi)",
    weight: 2.5,
  },
  {
    say: "(vient de sortir|viennent de sortir|vient d'arriver|viennent d'arriver|vient tout juste|fraîchement arrivé*|tout juste arrivé*|vient de paraître|à paraître|vient de naître)",
    weight: 3.5,
  },
  {
    say: "(arrive|arrivent|débarque|débarquent|est arrivé*|sont arrivé*|est là|sont là|est enfin là|sont enfin là|enfin disponible*|pointe* le bout|fait son entrée|font leur entrée|rejoint la gamme|rejoignent la gamme|complète la gamme|s'agrandit|entre au catalogue)",
    weight: 1.6,
  },
  {
    say: '(est|sont) enfin (là|arrivé*|disponible*|en ligne|en boutique*|en magasin*|dévoilé*)',
    weight: 3.5,
  },
  {
    say: '(arrive*|débarque*|atterri*) (en magasin*|en boutique*|en rayon*|en librairie*|chez|sur|à la carte|dans vos|dans nos|au cinéma|en france|sur le marché|en salle*)',
    weight: 3.5,
  },
  { say: '(dévoile|dévoilent|dévoilons|dévoilé*|révèle|révélons|révélé*|présente en première)', weight: 2.5 },
  {
    say: '(bientôt|prochainement|très bientôt|dès le <date>|à partir du <date>) [disponible*] (disponible*|en magasin*|en boutique*|chez|sur|à la carte|dans|en ligne|au cinéma|en librairie*)',
    weight: 3,
  },
  {
    say: '(coming soon|bientôt disponible*|prochainement|à venir|arrive bientôt|arrivent bientôt|out now|disponible dès le)',
    weight: 1.2,
  },
  {
    say: '(disponible*|dispo*|en vente|en magasin*|en librairie*) (dès le|à partir du|à compter du|le) <date>',
    weight: 3,
  },
  { say: '(disponible*) (à partir|dès)', weight: 1.5 },
  { say: '(vous pouvez|tu peux|on peut) (désormais|maintenant|enfin|à présent|dorénavant)', weight: 4 },
  {
    say: '(désormais|maintenant|dorénavant|à présent) .. (vous pouvez|disponible*|possible|accessible*|tu peux|propos*)',
    weight: 3,
  },
  { say: '(désormais|dorénavant|maintenant avec|existe maintenant|existe désormais)', weight: 2 },
  {
    say: '(collection|capsule|collab*) (printemps|été|automne|hiver|printemps-été|automne-hiver|croisière|capsule|ss|aw|fw|<year>|de noël|spéciale|anniversaire|exclusive)',
    weight: 3,
  },
  { say: '(collection|capsule)', weight: 1.8 },
  { say: '(collab|collaboration|collabs|x <mention>|en collaboration avec)', weight: 0.6 },
  {
    say: '(édition limitée|édition spéciale|série limitée|édition collector|série spéciale|edition limitée|éphémère)',
    weight: 2,
  },
  {
    say: "(carte|menu) (d'été|d'hiver|d'automne|de printemps|de saison|de noël|de fêtes|de la saint-valentin)",
    weight: 2,
  },
  {
    say: '(première fois|pour la première fois|une première|tout premier|toute première|premier du genre|première mondiale)',
    weight: 2,
  },
  {
    say: '(nouvelle génération|dernière génération|repensé*|revisité*|réinventé*|amélioré*|relooké*|restylé*|modernisé*|refonte|mise à jour|maj|change de look|fait peau neuve|relifté*)',
    weight: 1.8,
  },
  { say: '(bêta|beta|version <number>|v2|v3|2.0)', weight: 2 },
  {
    say: '(nouveau (titre|single|clip|album|morceau|roman|tome|numéro|épisode|film|spectacle|podcast)|nouvelle (saison|chanson|vidéo|série|émission|web-série)|nouvel (album|épisode|ep|opus))',
    weight: 3,
  },
  { say: '(tome|saison|épisode|volume|chapitre|numéro) <number>', weight: 2 },
  {
    say: '(dernier né|dernière née|petit dernier|petite dernière|derniers nés|petit nouveau|petite nouvelle|petits nouveaux|petites nouvelles)',
    weight: 3.5,
  },
  {
    say: '(on a créé|nous avons créé|on a imaginé|nous avons imaginé|nous avons développé|on a développé|on a conçu|nous avons conçu|imaginé par|conçu pour|créé pour)',
    weight: 2,
  },
  { say: '(innovation*|innovant*|révolutionn*|inventé)', weight: 1.2 },
  {
    say: '(de retour|est de retour|sont de retour|fait son retour|font leur retour|is back|le retour de|le retour du|le retour des|revient|reviennent)',
    weight: 1.2,
  },
  {
    say: '(préparez-vous|prépare-toi|prêts|tenez-vous prêt*|save the date|compte à rebours|j-<number>|plus que <number> jours) .. (lancement|sortie|nouveau|nouvelle|collection|drop)',
    weight: 2.5,
  },
  {
    say: "(ravis|ravi|heureux|heureuse|fiers|fier|fière|impatient*|hâte|plaisir) .. (présenter|lancer|dévoiler|annoncer (le lancement|la sortie|l'arrivée)|partager avec vous (notre|le) nouv*)",
    weight: 3,
  },
  {
    say: '(annonce|annonçons|annoncer|annoncé) .. (lancement|sortie|arrivée|nouveau|nouvelle|nouvel)',
    weight: 3,
  },
  {
    say: "(s'enrichit|s'étoffe|élargit|élargissons|agrandit|ajoutons|ajoute|enrichissons) .. (gamme|carte|catalogue|offre|collection|menu)",
    weight: 3,
  },
  { say: '(goûtez|goûte|testez|teste|essayez|essaie) .. (nouveau*|nouvelle*|nouvel)', weight: 3 },
  {
    say: "(c'est nouveau|ça vient de sortir|tout chaud|tout frais|sorti de l'atelier|sortie de l'atelier|sort du four)",
    weight: 3,
  },
  {
    say: '(nouveau|nouvelle|nouvel|nouveaux|nouvelles) (année|magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|collègue*|recrue*|équipe|partenariat|partenaire*|étude|rapport|article|record|défi*|semaine|mois|jour|journée|école|gare|restaurant*|siège|étape*|rendez-vous|chapitre|monde|ère|loi|mesure*|horaire*|venus|venue|arrivants|visage*|talent*|gouvernement|maire|ministre|centre|hôpital|entrepôt|campus|ouverture|date*|exposition|concert|membre*|bureau|départ|look de|élan|vie|compte|chance|stade|atelier|conférence)',
    weight: -2.5,
  },
  {
    say: '(bonne année|nouvel an|de nouveau|à nouveau|bonne nouvelle|bonnes nouvelles|mauvaise nouvelle|nouvelle-calédonie|nouvelle-aquitaine|nouvelle-zélande|nouvelle-orléans|les nouvelles|la nouvelle|beaujolais nouveau)',
    weight: -2,
  },
  { say: '(nouveau|nouvel|nouvelle) (blog|article|étude|rapport|billet)', weight: -1.5 },
  {
    say: "(lance un appel|lance (l'alerte|une enquête|une consultation|un appel|les travaux)|se lancer dans|lancer (sa|son|ton|votre) (entreprise|carrière|projet|activité))",
    weight: -2,
  },
  {
    say: "(le printemps|l'été|l'automne|l'hiver|le week-end|la rentrée|noël|vendredi|le soleil) (est|arrive|sont) [enfin|là]",
    weight: -1.5,
  },

  { say: '(il|elle|ils|elles) (est|sont) (arrivé*|là|de retour|enfin)', weight: 2.5 },
  {
    say: "(se dévoile|se dévoilent|entre à la carte|entrent à la carte|arrive à la carte|ça y est|vient d'atterrir|viennent d'atterrir|vient d'éclore|sort des cuves|sort de presse|est sorti*|sont sortis)",
    weight: 2.5,
  },
  { say: '(ouvrira|ouvriront|arrivera|arriveront|débarquera) (le|en|ses portes|au|dès) <date>', weight: 2 },
  {
    say: '(premières livraisons|premiers exemplaires|existe maintenant|existe désormais|se décline désormais|en version|nouvelle version|nouvelle formule)',
    weight: 2.5,
  },
  {
    say: "(de nouvelles|de nouveaux|d'autres nouveautés|deux nouveaux|deux nouvelles|trois nouveaux|trois nouvelles)",
    weight: 2,
  },

  {
    say: "(vous l'attendiez|tu l'attendais|vous les attendiez|vous l'avez attendu*|tant attendu*|très attendu*|vous l'avez demandé*|vous nous l'avez demandé*) .. (voilà|voici|là|arrivé*|enfin|dispo*|réalité)",
    weight: 4.5,
  },
  {
    say: "(débarque*|fait son entrée|font leur entrée|fait son apparition|s'invite|s'invitent|entre en scène) (dans|sur|chez|à|au|en)",
    weight: 3.8,
  },
  {
    say: "(c'est en ligne|c'est live|c'est dispo|c'est officiel|c'est sorti|c'est dans les bacs|le voilà|la voilà|les voilà|ils sont là|elles sont là|il est là|elle est là)",
    weight: 3,
  },
  {
    say: '(nouveau|nouvel|nouvelle) (look|recette|flacon|packaging|emballage|formule|habillage|étiquette|coloris)',
    weight: 4,
  },
  {
    say: '(noël|pâques|halloween|saint-valentin|épiphanie) <year> .. (découvrez|collection*|création*|arrive*|dévoil*|carte)',
    weight: 4,
  },
  {
    say: "(découvrez|voici|dévoilons|dévoile|place à|retrouvez) (nos|notre|les|la) (créations|collection|carte|sélection|bûches|coffrets|ballotins|gamme|menus) (de|d'|pour|spécial*|festi*) [la|les|l'] (noël|pâques|fêtes|saint-valentin|halloween|rentrée|<year>|saison|printemps|été|automne|hiver|mères|pères)",
    weight: 4,
  },
  {
    say: "(cette année|cette saison|pour la première fois) .. (on l'a|nous l'avons|on a|nous avons) .. (voulu*|imaginé*|créé*|revu*|concocté*|ajouté*)",
    weight: 3,
  },
  {
    say: "(bière*|collection*|édition*|recette*|boisson*|menu*|carte*|burger*|galette*|latte*|glace*|coffret*|gamme*|soupe*|cuvée*) (de noël|de pâques|d'halloween|d'été|d'hiver|d'automne|de printemps|des fêtes|de saison) (est|sont|fait|font|arrive*|revient|reviennent) ",
    weight: 4,
  },
  {
    say: '(du nouveau|de la nouveauté|des nouveautés|plein de nouveautés|du neuf) (à|au|en|chez|dans|sur|pour|côté|du côté)',
    weight: 4,
  },
  {
    say: '(proposons|propose|proposent|offrons|acceptons|livrons|disposons|vendons) (désormais|maintenant|à présent|aussi maintenant|dorénavant)',
    weight: 4,
  },
  {
    say: "(désormais|dorénavant|maintenant) .. (il est possible|c'est possible|dans l'application|dans l'appli|depuis l'application|depuis l'appli|en un clic)",
    weight: 3.5,
  },
  {
    say: '(voici|découvrez|dévoil*|annonc*) .. (premiers noms|nouveaux noms|line-up|programmation)',
    weight: 3.5,
  },
  {
    say: '(gagnant*|lauréat*|résultat*|vainqueur*|finaliste*) .. (dévoilé*|annoncé*|révélé*|communiqué*)',
    weight: -1,
  },
  {
    say: "(tirage|tirages|tiré|tirés|tirée|tirées) au sort (le|ce|en|demain|aujourd'hui|sur|au|mercredi|vendredi|parmi)",
    weight: -0.5,
  },
  { say: "[il|elle|c'] (est|sont) la <any>", weight: 0.3 },
] as const satisfies readonly Keyword[];
