import type { Keyword } from '../keywords.ts';

export const FR_PURCHASE = [
  {
    say: "(achetez|achète|commandez|commande|shoppez|shoppe|commander|acheter|procurez-vous|procure-toi|offrez-vous|offre-toi) (maintenant|ici|dès|en ligne|sur|le|la|les|vite|sans attendre|votre|ton|vos|tes|via|directement|aujourd'hui)",
    weight: 3.5,
  },
  { say: '^ (achetez|achète|commandez|commande|shoppez|shoppe|commander|shop)', weight: 3 },
  {
    say: '(achetez|achète|commandez|commande|commander|acheter|shop|réservez|réserve|réserver) .. <url>',
    weight: 3,
  },
  {
    say: '(réservez|réserve|réserver) [vite|dès] (maintenant|ici|dès|en ligne|votre|ton|vos|tes|une table|sur|au|par|vite|sans)',
    weight: 3.5,
  },
  { say: '^ (réservez|réserve|réserver)', weight: 2.5 },
  { say: '(précommande*|précommandez|pré-commande*|précommandes|pré-commandez|preorder*)', weight: 3.5 },
  {
    say: "(vos|tes|les|nos|prochaines) (commandes|réservations) .. (ouvert*|ligne|jusqu'au|avant|au|par|sont)",
    weight: 3.5,
  },
  {
    say: '(prise de commande*|prenons vos commandes|prend vos commandes|passez (votre|vos) commande*|passe ta commande|passer commande|bon de commande|pensez à commander|click and collect|click & collect|click&collect|cliquez retiré|drive)',
    weight: 3.5,
  },
  {
    say: '(réservation*|réservez|résa|résas) .. (<phone>|<url>|<email>|<mention>|en ligne|mp|bio|ouvert*)',
    weight: 3.5,
  },
  { say: '(réservation|réservations|résa|résas)', weight: 2 },
  { say: '(au|par|☎|📞|tél|téléphone|appelez|appelez-nous) .. <phone>', weight: 2.5 },
  {
    say: "(disponible|disponibles|dispo|dispos) (maintenant|dès|en ligne|en magasin*|en boutique*|sur|chez|à la vente|ici|en précommande|en librairie*|dans|aujourd'hui|immédiatement|partout|via|à l'achat|au)",
    weight: 3.5,
  },
  { say: '(disponible|disponibles|dispo|dispos)', weight: 2.5 },
  {
    say: '(en vente|mis en vente|mise en vente|à vendre|en rayon*|dans les bacs|en kiosque*|en librairie*|en boutique*|en magasin*|en pharmacie*|en grande surface|en concession*)',
    weight: 2.5,
  },
  { say: '(en vente|vendu*) (ici|chez|sur|dans|au|à|en|dès|uniquement|exclusivement)', weight: 3 },
  { say: '(chez|dans) (tous|vos|votre|nos|notre|ton|les) [<any>] {place}', weight: 2.5 },
  {
    say: "(à retrouver|retrouvez-le|retrouvez-la|retrouve-le|retrouve-la|retrouvez-les|retrouvez les|à découvrir|rendez-vous|rdv) .. (en boutique*|en magasin*|sur l'e-shop|sur l'eshop|sur notre site|sur le site|boutique en ligne|en rayon*|en pharmacie*|dans nos {place}|dans votre {place}|chez votre)",
    weight: 3,
  },
  {
    say: '(e-shop|eshop|boutique en ligne|shop en ligne|site marchand|notre boutique|la boutique|webshop)',
    weight: 2.5,
  },
  { say: '(ajoutez|ajoute|mettre|mets|mettez) .. panier', weight: 3.5 },
  {
    say: '(de retour en stock|en stock|back in stock|réassort*|restock*|de nouveau disponible*|stock limité|stocks limités|quantité* limitée*|dernières pièces|derniers exemplaires|dernières places|il en reste|plus que <number> (places|exemplaires|pièces)|rupture)',
    weight: 3,
  },
  {
    say: '(dernières (places|chambres|tailles)|places limitées|nombre de places limité|il reste (des|quelques|encore) (places|tables|chambres|créneaux))',
    weight: 3,
  },
  { say: '(sold out|complet|épuisé*)', weight: 1.5, evenNegated: true },
  {
    say: '(billet*|places|pass|ticket*|abonnement*) [sont|encore|déjà|en] (en vente|disponible*|ici|dispo*|à partir|sur|dès|au|ouvert*)',
    weight: 3.5,
  },
  {
    say: '(prenez|prends|réservez|réserve|achetez|achète|prendre|réserver|acheter) .. (billet*|place*|pass|ticket*|abonnement*)',
    weight: 4,
  },
  { say: '(billetterie|billets|billet)', weight: 3 },
  { say: '(billetterie|billets|places|pass) .. <url>', weight: 3.5 },
  {
    say: '(ouverture|ouvertes|ouvert*) .. (billetterie|réservations|commandes|ventes|précommandes)',
    weight: 3.5,
  },
  {
    say: '(réservez|réserve|bloque*|réserver) .. (table*|chambre*|séjour*|vol*|créneau*|rendez-vous|essai|cours|séance|voyage|place*|week-end|nuit*)',
    weight: 3.5,
  },
  { say: '(prenez|prends|prendre|prise de) (rendez-vous|rdv)', weight: 3.5 },
  { say: '(devis|sur devis|demandez votre devis|demande ton devis)', weight: 2.5 },
  {
    say: '(mp|dm|message privé|messenger|whatsapp|insta) .. (commander|commande*|réserver|réservation*|infos|renseignement*|prix|tarif*)',
    weight: 3,
  },
  {
    say: '(commander|commande*|réserver|réservation*|prix|intéressé*|renseignement*) .. (en mp|en dm|message privé|messenger|whatsapp|en privé)',
    weight: 3.5,
  },
  {
    say: "<money> (pièce|l'unité|la pièce|le|la|les|par|ttc|ht|l'un|l'une|chacun*|seulement|tout compris)",
    weight: 2,
  },
  { say: '(dès|à partir de|à|pour|au prix de|au tarif de|tarif|tarifs|prix|coût) <money>', weight: 2.5 },
  { say: '(prix|tarif|tarifs)', weight: 1.5 },
  { say: '(taille*|pointure*) .. <number>', weight: 2.5 },
  {
    say: '(du <number> au <number>|du xs au|du s au|existe en|se décline en|déclinée en|décliné en) .. (taille*|coloris|couleurs|versions|formats|xl)',
    weight: 2.5,
  },
  {
    say: '(livraison|à emporter|emporter|sur place|vente à emporter|livré*) .. (<phone>|<url>|ou|partout|chez vous|en|à domicile|possible|commande*)',
    weight: 2,
  },
  {
    say: '(uber eats|ubereats|deliveroo|just eat|too good to go|vinted|leboncoin|amazon|fnac|cultura|carrefour|leclerc|monoprix|auchan|sephora|cdiscount|decathlon)',
    weight: 1.6,
  },
  { say: '(téléchargez|télécharge|télécharger) .. (appli*|app store|google play|app|<url>)', weight: 3.5 },
  { say: '(téléchargez|télécharge|télécharger|app store|google play|téléchargeable)', weight: 2 },
  {
    say: "(abonnez-vous|abonne-toi|souscrivez|souscris|adhérez|adhère) [à|au|dès|en] (dès|à partir|ligne|l'offre|votre|notre|la formule|la box|maintenant|au magazine)",
    weight: 2,
  },
  {
    say: '(au cinéma|en salle*|en streaming|en vod|en dvd|en replay|sur netflix|sur canal*|sur spotify|sur deezer)',
    weight: 2,
  },
  {
    say: '(actuellement|en ce moment|dès maintenant|bientôt|dès le <date>|le <date>) (au cinéma|en salle*|en librairie*|en magasin*|en kiosque*|en boutique*)',
    weight: 3,
  },
  {
    say: "(idée* cadeau*|cadeau idéal|à offrir|à s'offrir|pour offrir|coffret cadeau|coffrets cadeaux|fête des mères|fête des pères|glisser sous le sapin)",
    weight: 2,
  },
  {
    say: '(faites-vous plaisir|fais-toi plaisir|craquez pour|craque pour|laissez-vous tenter|laisse-toi tenter|on craque)',
    weight: 2,
  },
  {
    say: '(foncez|fonce|courez|filez|file) .. (site|boutique*|magasin*|lien|bio|commander|chercher|acheter)',
    weight: 3,
  },
  {
    say: '(venez|viens|passez|passe) .. (chercher|récupérer|acheter|essayer|déguster|goûter|la voir|le voir|en boutique*|en magasin*|nous voir|au {place})',
    weight: 2,
  },
  {
    say: "(vous attend*|t'attend*) (en|dans|à la|au|chez) .. (boutique*|magasin*|{place}|site)",
    weight: 2.5,
  },
  {
    say: '(votre|ton) [<any>] (revendeur|distributeur|concessionnaire|détaillant|magasin le plus proche|caviste|libraire|pharmacien)',
    weight: 2.5,
  },
  {
    say: '(points de vente|point de vente|liste des magasins|où (nous|le|la|les) trouver|près de chez vous|magasin le plus proche)',
    weight: 2.5,
  },
  { say: '(lien|link) .. (commander|acheter|réserver|shopper|précommander|boutique)', weight: 3.5 },
  { say: "(pour|afin de) (commander|acheter|réserver|précommander|en profiter|l'adopter)", weight: 3.5 },
  { say: '(commander|acheter|réserver|shopper)', weight: 2 },
  { say: '(commande|commandes)', weight: 1.5 },
  { say: '(achat|achats|acheté*)', weight: 1 },
  { say: '(à louer|location|loyer|m2|m²|appartement*|maison|terrain*|studio) .. <money>', weight: 3 },
  {
    say: "(essayez-la|essayez-le|venez l'essayer|essai routier|réservez votre essai|demande d'essai)",
    weight: 3,
  },
  {
    say: '(ouvert|ouverts|ouverte) (pour le déjeuner|pour le dîner|midi et soir|à la réservation|aux réservations)',
    weight: 2.5,
  },
  {
    say: '(édition limitée|série limitée|pièce* unique*|numéroté*|exemplaires|seconde main|vintage|occasion)',
    weight: 1.6,
  },
  {
    say: "(ce midi|ce soir|au menu|à la carte|plat du jour|menu du jour|formule midi|à l'ardoise)",
    weight: 1.8,
  },
  { say: '(lien en bio|lien dans la bio|lien en story|lien ci-dessous)', weight: 2, needs: ['price'] },
  { say: '(inscrivez-vous|inscris-toi|inscription*) .. <money>', weight: 2.5 },
  {
    say: "(s'arrache*|partent vite|part vite|partir vite|premiers arrivés|dépêchez-vous|dépêche-toi|ne tardez pas|avant qu'il)",
    weight: 2.5,
    evenNegated: true,
  },
  { say: '(boutique|shop) .. <url>', weight: 3 },
  { say: '(shopping|shoppable|shop the look|shop now|link in bio to shop)', weight: 2.5 },
  {
    say: '(passage de commandes|en bon état|en ordre|commande publique|aux commandes|prend les commandes|prendre les commandes|sur commande vocale)',
    weight: -2,
  },
  { say: '(sous réserve|en réserve|réserve naturelle|réservé* (à|aux))', weight: -2 },
  { say: '(chez nous|tout le monde en boutique)', weight: -0.5 },
  { say: "(pouvoir d'achat|hôtel des ventes|service après-vente|sav)", weight: -1.5 },

  {
    say: '(il reste|il en reste|reste|restent) [encore|plus que|que] (<number>|quelques|des|une poignée de) (places|chambres|tables|exemplaires|pièces|créneaux|bols|lots)',
    weight: 3.5,
    evenNegated: true,
  },
  { say: '(renseignement*|infos|informations|visites|contact) .. (<phone>|<email>|agence)', weight: 2.5 },
  {
    say: '(plein tarif|tarif réduit|tarif unique|par personne|par pers|la séance|la bouteille|le litre|le kilo|le pot|la pièce|ttc|fai)',
    weight: 1.8,
    needs: ['post:price'],
  },
  { say: '(achat|vente|commande) (en ligne|sur place|directe|au détail|à la ferme)', weight: 2.5 },
  { say: "(billets|places|réservation*) .. (sur place|en ligne|à l'accueil|en caisse)", weight: 3 },

  {
    say: "<money> (au|à la|à l'|en|chez|dans) (caveau|comptoir|caisse|boutique*|stand|ferme|atelier|magasin*|pépinière|rayon|domaine|librairie*|notre|nos|tous)",
    weight: 3,
  },
  {
    say: '(barquette|bouteille|pièce|paire|kilo|botte|part|portion|séance|nuit|personne|entrée|boîte|coffret|flacon|pot) [de|à|pour] <money>',
    weight: 2.5,
  },

  {
    say: '(prenez|prends|prendre|prise de) (rendez-vous|rdv) (en ligne|sur|via|par|au|directement|dès|vite|en quelques|en <number>|en mp|avec)',
    weight: 5,
  },
  {
    say: "(désistement*|créneau* libre*|créneau* dispo*|rdv dispo*|rendez-vous dispo*|place* libérée*|place* de dernière minute|s'est libéré*|se libère*)",
    weight: 5,
  },
  { say: '(mettre|mettons|met|garder|gardons|garde|réserver) .. de côté', weight: 4 },
  {
    say: "(à commander|à réserver|à précommander) (en boutique*|en magasin*|sur|au|avant|par|dès|auprès|en ligne|à l'accueil|<phone>|<url>)",
    weight: 4.5,
  },
  {
    say: "(passez|passer|pensez à|penser à|n'oubliez pas de|possibilité de|vous pouvez) (commande|commander|réserver|passer commande|précommander|passer vos commandes)",
    weight: 4,
  },
  {
    say: '(on|nous) (prend|prenons) (déjà|encore|toujours|les|vos) [vos|les] (commandes|réservations|inscriptions|rendez-vous|précommandes)',
    weight: 4.5,
  },
  {
    say: '(filez|foncez|direction|rendez-vous|tous|vite) .. (billetterie|réservations|site de réservation)',
    weight: 4,
  },
  {
    say: '(départs|stages|séjours|créneaux|formules|sessions|abonnements|réservations|billets|places|commandes|dates) .. (sont|est) [enfin|désormais|déjà] (en ligne|en vente|ouvert*|réservables|disponibles)',
    weight: 3.5,
  },
  {
    say: "(il n'y en aura|y en aura|il y en a|y'en aura) pas pour tout le monde",
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(carte* cadeau*|carte-cadeau*|chèque* cadeau*|bon* cadeau*) .. (disponible*|en vente|à retirer|à partir|en ligne|boutique*|magasin*|sur place|accueil)',
    weight: 4,
  },
  {
    say: '<money> (fai|hai|hc|cc|charges comprises|vols inclus|tout inclus|petit-déjeuner compris|petit-déjeuner inclus|taxes incluses|plus taxes|frais inclus|livraison incluse|hors frais|le kg|le litre|la nuit|la séance)',
    weight: 3.5,
  },
  {
    say: '(chez|dans) (tous les|vos|les bons|les meilleurs|votre|nos) [bons] (dépanneur*|épicerie*|épiceries fines|bars|caviste*|primeur*|détaillant*|fleuriste*|revendeur*|marchand* de journaux|buraliste*|disquaire*|parapharmacie*)',
    weight: 4,
  },
  {
    say: '(dispo|dispos|disponible*|existe|restant*|reste|il reste) .. (taille*|pointure*|du s au|du xs au|en s|en m|en l)',
    weight: 3.5,
  },
  {
    say: '(conditions|offre valable|valable|offre|jeu|règlement|horaires|renseignements|participante*) .. (en magasin*|en boutique*|en pharmacie*|en agence*|dans les {place})',
    weight: 0.3,
  },
  {
    say: '(rapportez|rapporter|ramenez|retournez|ramener|déposez) .. (en magasin*|en pharmacie*|en boutique*|en {place}|point de vente)',
    weight: -1.5,
    evenNegated: true,
  },
  { say: '(dans|en|chez) [les|nos|tous les] {place} participant*', weight: 0.3 },
  {
    say: '(à récupérer|à retirer|à emporter|à venir chercher) .. (<date>|<time>|en boutique|en magasin|sur place|au comptoir|à la boutique)',
    weight: 3.5,
  },
  {
    say: '(il nous reste|il me reste|il ne nous reste) .. (<phone>|place*|chambre*|table*|créneau*|exemplaire*|taille*|pièce*|semaine*|panier*|part*|boîte*|stock)',
    weight: 4,
  },
  { say: 'avant (la|sa|leur) mise en vente', weight: 0.5 },
  {
    say: '(commandez|commande|réservez|réserve|achetez|choisissez) (la vôtre|le vôtre|les vôtres|la tienne|le tien)',
    weight: 5,
  },
  {
    say: 'il reste [encore] (de la place|des places|quelques places|une place|des dispos|de la dispo) (en|pour|au|dans|le|à|aux|sur|ce)',
    weight: 4,
  },
  {
    say: "<money> (l'année|le trimestre|le mois|la carte|par trimestre|par cours|par séance|le stage|la place|le billet)",
    weight: 3,
  },
  { say: "(arrivage*|nouvel arrivage|réassort) (de|du|d'|ce|en)", weight: 3 },
  { say: '(appelez|appelle|appelez-nous|appelle-nous|téléphonez|réservations) .. <phone>', weight: 3.5 },
  { say: '(il nous reste|il me reste) [encore|plus que] <number> <any>', weight: 2 },
] as const satisfies readonly Keyword[];
