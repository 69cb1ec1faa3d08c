import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 102 labelled posts of real brands and 852 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const FR_LEARNED: LearnedWeights = {
  prior: {
    discount: -6.07,
    purchase: -4.55,
    reviews: -4.81,
    'exclusive-info': -5.58,
    'new-products': -3.33,
    opinion: -6.85,
    service: -5.62,
    event: -3.68,
    connected: -3.85,
    ideas: -7.02,
    community: -4.37,
    'general-info': -0.88,
    giveaway: -6.88,
    entertain: -0.8,
    greeting: -3.49,
    inspire: -2.32,
    cause: -2.99,
    'jobs-investors': -3.24,
    other: -2.03,
  },
  whenAlso: {
    discount: -1.27,
    purchase: -0.77,
    reviews: -1.2,
    'exclusive-info': -1.14,
    'new-products': -1.01,
    opinion: -1.5,
    service: -0.76,
    event: -0.79,
    connected: -0.43,
    ideas: -1.01,
    community: -0.65,
  },
  primary: {
    discount: 1.5,
    purchase: 0,
    reviews: 0,
    'general-info': -1.5,
    'exclusive-info': 0,
    'new-products': 0,
    opinion: 1.25,
    service: 0,
    event: 2.25,
    connected: 0,
    ideas: 0,
    community: 0,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
    'general-info': 0.08,
  },
  weights: {
    "discount: (jusqu'à) [moins] <percent>": { discount: 4.78 },
    'discount: <percent> [de] (réduction*|remise*|rabais|réduc|promo|promotion|offert*|de moins|de ristourne|sur tout|supplémentaire*)':
      { discount: 7.14 },
    'discount: <percent> (sur|dès|pour tout*|avec le code|à partir|chez|de cashback|remboursé*)': {
      discount: 4.89,
      purchase: 0.08,
      'new-products': -0.06,
      event: -0.13,
      community: -0.05,
    },
    'discount: (profite*|bénéficie*|économise*|remise|réduction|rabais|promo|soldes|moins) .. <percent>': {
      discount: 6.36,
      purchase: 0.17,
    },
    'discount: (réduction*|remise|remises|rabais|ristourne*|réduc|réducs|réduct*)': { discount: 6.35 },
    "discount: <money> (de réduction|de remise|offert*|de moins|remboursé*|de rabais|de réduc|d'économie*|de cashback)":
      { discount: 7.44, purchase: -0.11 },
    "discount: (économise*|économisez|épargnez|épargne) [jusqu'à] (<money>|<percent>)": { discount: 6.35 },
    "discount: (code promo|codes promo|code réduction|code avantage|code de réduction|bon de réduction|bons de réduction|bon d'achat|bons d'achat|coupon*)":
      { discount: 7.14 },
    'discount: (avec|utilise*|saisi*|entre*|rentre*|tape*|via) [le|mon|notre|ce] code -reply': {
      discount: 5.55,
      purchase: -0.15,
    },
    'discount: code <code> +promo-code': { discount: 7.14, purchase: -0.15 },
    'discount: (soldes|soldé|soldés|soldée|soldées|en solde|#soldes)': { discount: 5.55 },
    "discount: (soldes|promo|promotion*|offre*|vente flash|ventes flash|vente privée|ventes privées) .. (commence*|débute*|démarre*|continue*|se terminent|se termine|prolong*|jusqu'au|valable*|dernier*|expire*)":
      { discount: 6.36 },
    'discount: (deuxième démarque|2e démarque|2ème démarque|dernière démarque|troisième démarque|braderie|déstockage|destockage|liquidation|outlet|prix cassés|prix barrés)':
      { discount: 6.38 },
    'discount: (vente flash|ventes flash|vente privée|ventes privées|vente exceptionnelle|french days|black friday|cyber monday|single day|prime day*)':
      { discount: 5.62, 'exclusive-info': 0.11, 'general-info': -0.08 },
    'discount: (promo|promos|promotion|promotions|en promo|en promotion)': { discount: 5.56 },
    'discount: (à|en) moitié prix': { discount: 7.14 },
    'discount: moitié prix': { discount: 6.35 },
    'discount: <number> (acheté*|achetée*) .. (offert*|gratuit*|à)': { discount: 7.14 },
    'discount: (le deuxième|la deuxième|le 2e|la 2e|le 2ème|la 2ème|le second|la seconde) .. (offert*|gratuit*|à moitié prix|à <percent>|à <money>)':
      { discount: 7.38 },
    "discount: (<number> pour le prix d'un|<number> pour le prix d'une|<number> pour le prix de <number>|un acheté un offert|1+1|2 pour 1|deux pour un|3 pour 2)":
      { discount: 7.14 },
    'discount: <number> pour <money>': { discount: 4.76 },
    'discount: (livraison|frais de port|port|expédition|frais de livraison|retour) .. (offert*|gratuit*|à 1 €|à 0 €|réduit*)':
      { discount: 6.56 },
    'discount: (sans|zéro|pas de|0) (frais|commission|engagement|frais de port|frais de livraison|frais de dossier|acompte)':
      { discount: 3.9, service: 0.09 },
    'discount: (offert|offerte|offerts|offertes) -imperative-opening': { discount: 4.26 },
    "discount: (est|sont|vous est|vous sont|t'est) offert*": { discount: 5.9 },
    'discount: (cadeau*|échantillon*|surprise|café*|dessert*|boisson*|entrée|verre|mois|nuit*|menu*|place*|portion|trousse|pochette|tote bag|essai|diagnostic|devis|gravure|glace*) (offert*|gratuit*)':
      { discount: 5.55, purchase: -0.15 },
    "discount: (on|nous) (vous|t') (offre|offrons) (le|la|les|un|une|votre|ton|l'|<number>|<percent>|<money>)":
      { discount: 5.54, giveaway: 0.09 },
    "discount: (pour tout achat|pour l'achat|pour toute commande|pour chaque (achat|commande)|dès <money> d'achat*|à partir de <money> d'achat*|dès <number> articles)":
      { discount: 6.35, purchase: -0.23 },
    'discount: (cadeau|cadeaux) .. (achat*|commande*)': { discount: 4.76 },
    "discount: (gratuit|gratuite|gratuits|gratuites|gratos) (pour|avec|dès|le|ce|jusqu'au|tout)": {
      discount: 3.18,
    },
    'discount: (un|une|<number>) .. (gratuit*|gratos)': { discount: 1.59 },
    'discount: (essai|essayez|testez|teste) .. (gratuit*|gratos)': { discount: 5.55 },
    "discount: (<number> (mois|jours|semaines) (gratuit*|offert*|d'essai)|mois offert*)": {
      discount: 6.4,
      purchase: 0.18,
      event: -0.07,
    },
    'discount: (offre*|tarif*|prix|remise*|formule*) (exceptionnel*|spécial*|de lancement|promotionnel*|préférentiel*|réduit*|découverte|imbattable*|de folie|doux|mini*|choc|étudiant*|early bird|irrésistible*|flash|limitée*|du moment|du jour|exclusive*|anti-inflation|club|membre*|groupe)':
      { discount: 5.55, 'general-info': 0.09 },
    'discount: (tarif*|prix) (réduit*|spécial*|préférentiel*)': { discount: 5.55 },
    'discount: (petit*|bon|bons|mini) prix': { discount: 3.97 },
    "discount: (bon plan|bons plans|bonne affaire|bonnes affaires|super deal|deal|deals|l'affaire)": {
      discount: 4.76,
    },
    'discount: (profite*|bénéficie*) .. (offre*|promo*|remise*|tarif*|prix|avantage*|réduction*)': {
      discount: 6.39,
    },
    "discount: (offre|offres|promo|promotion) [valable*|en cours|réservée|limitée] (du|jusqu'au|jusqu'à|ce|dans|en|sur|valable)":
      { discount: 3.97 },
    'discount: (valable*|dans la limite des stocks|hors promo*|non cumulable*|offre soumise|voir conditions|selon conditions|sous conditions)':
      { discount: 3.15, purchase: -0.27, service: 0.18, event: -0.14 },
    "discount: (aujourd'hui seulement|seulement aujourd'hui|ce week-end seulement|uniquement ce|uniquement aujourd'hui|24h seulement|48h|pendant <number> heures|durée limitée)":
      { discount: 3.93 },
    "discount: (à|au prix de|pour) <money> (seulement|au lieu|la semaine|jusqu'au|ce)": { discount: 4.77 },
    'discount: (seulement|que|juste|à peine) <money>': { discount: 3.97 },
    "discount: (au lieu de|au lieu d'|contre|avant|valeur|d'une valeur de|initialement) <money>": {
      discount: 4,
      purchase: -0.09,
    },
    'discount: au lieu de +price': { discount: 3.17 },
    'discount: (baisse*|baissons|baissé|casse*|cassons|cassés|chute*|fondent|dégringole*) .. prix': {
      discount: 5.55,
    },
    'discount: (prix|tarifs) .. (baisse*|baissent|en baisse|cassés|barrés|réduits|fondent|bloqués|chutent)': {
      discount: 5.55,
    },
    'discount: (doublez|double|triple|doublés|bonus|x2|x3) .. points': { discount: 5.55 },
    'discount: (points|carte de|programme de|prime de) (fidélité|bonus|cadeau*|offerts)': { discount: 4.71 },
    'discount: (cagnotte*|cagnottez|cashback|remboursé*|rembourse*) -post:reply': {
      discount: 3.13,
      purchase: -0.09,
      service: 0.12,
    },
    'discount: (happy hour*|apéro offert|early bird*|carte fidélité)': { discount: 5.7 },
    'discount: (parraine*|parrainage|parrainez)': { discount: 3.97 },
    "discount: (étudiant*|moins de 26 ans|-26 ans|demandeur* d'emploi|senior*|enfant*|familles nombreuses) .. (gratuit*|tarif réduit|demi-tarif|réduction)":
      { discount: 5.55 },
    'discount: (demi-tarif|mi-prix|mi prix)': { discount: 7.14 },
    'discount: gratuit* pour les (enfants|moins|étudiants|enseignants|adhérents|abonnés)': {
      discount: 5.47,
      event: 0.12,
    },
    'discount: (reprise|bonus écologique|prime à la conversion|aide) .. <money>': { discount: 3.97 },
    'discount: (reprenons|reprise de) (votre|ton|vos) ancien*': { discount: 4.76 },
    'discount: (carte cadeau|cartes cadeaux|chèque cadeau|chèques cadeaux|bon cadeau|bons cadeaux)': {
      discount: 1.27,
    },
    'discount: (formule|menu|plat du jour) .. <money>': { discount: 1.55 },
    'discount: (à volonté|illimité) .. <money>': { discount: 3.97 },
    'discount: (faites|fais|faire) .. (économies|affaires|bonnes affaires)': { discount: 4.76 },
    'discount: (les|des|vos) économies': { discount: 3.17 },
    'discount: (pas cher|moins cher|à prix|abordable*|budget)': { discount: 1.56, 'general-info': 0.11 },
    "discount: (prix|tarif) (d'ami*|rond*|unique*|malin*)": { discount: 3.97 },
    'discount: (dernier* (jour*|heure*|chance)|plus que <number> (jours|heures)) .. (solde*|promo*|offre*|profiter|remise|réduction|code)':
      { discount: 4.77 },
    "discount: (sur (tout le site|toute la boutique|toute la collection|tout le magasin|une sélection|l'ensemble)) +percentage":
      { discount: 3.17 },
    'discount: (sale|discount|off) +percentage': { discount: 3.17 },
    'discount: (avantage*|privilège*) (fidélité|client*|adhérent*|abonné*|membre*)': { discount: 3.97 },
    'discount: (bonne nouvelle|on a pensé à|cadeau)': { discount: 0.46, 'new-products': 0.22 },
    'discount: (à|de|pour) (gagner|remporter)': {
      discount: -3.19,
      event: 0.07,
      community: -0.11,
      giveaway: 0.47,
    },
    'discount: (entrée libre|entrée gratuite|accès gratuit|accès libre|gratuit et ouvert|inscription gratuite|événement gratuit|gratuit sur inscription|participation gratuite)':
      { discount: -3.18 },
    'discount: (sans (sucre*|gluten|alcool|lactose|huile|sulfate*|paraben*|fil|additif*|conservateur*))': {
      discount: -2.38,
      opinion: -0.12,
    },
    "discount: (offre (d'emploi|de stage|d'alternance|de formation)|offres d'emploi|appel d'offres|l'offre et la demande|offre (un|une) (vue|moment|expérience|cadre))":
      { discount: -3.97 },
    'discount: (solde* (du compte|migratoire|de tout)|code (de la route|du travail|vestimentaire|civil|postal|source|qr)|qr code)':
      { discount: -3.97 },
    'discount: (temps libre|libre cours|bonne affaire classée)': { discount: -1.59 },
    'discount: (acheté|achetée|achetés|achetées) .. (offert*|en cadeau|gratuit*)': { discount: 7.03 },
    'discount: (offert*|en cadeau) .. (acheté*|achat*|commande*|inscription)': {
      discount: 5.6,
      purchase: 0.18,
      event: -0.09,
    },
    "discount: (prime|aide|bonus|chèque) [de|d'un montant de] [jusqu'à] <money>": { discount: 4.76 },
    "discount: <money> (de prime*|d'aide*|de bonus|de crédit|de ristourne|en bon)": { discount: 5.74 },
    'discount: <number> {product} pour <money>': { discount: 4.95 },
    'discount: (pour toute inscription|pour toute réservation|pour une .. (achetée|commandée)|pour un .. (acheté|commandé))':
      { discount: 4.76 },
    'discount: (sur présentation de|pour les membres|réservé aux adhérents) .. (offert*|gratuit*|<percent>|<money>|remise|réduction)':
      { discount: 5.55 },
    "discount: (remise (des|du|de|en|à|d'un|d'une|aux) (médailles|prix|diplômes|clés|chèque|trophée*|dons|forme|service|état|question|niveau|route|cause|plat)|prise en charge)":
      { discount: -4.76 },
    "discount: (cette semaine|ce week-end|aujourd'hui|ce mois-ci|tous les <date>|jusqu'à <date>|jusqu'au <date>|jusqu'à ce soir) .. <money>":
      { discount: 4.2, purchase: -0.27 },
    "discount: (troisième|3e|3ème|deuxième|2e|2ème|second|seconde|dixième|10e) (est|à|c'est|pour) (pour nous|offert*|gratuit*|<percent>|<money>|moitié)":
      { discount: 7.3, purchase: 0.13 },
    "purchase: (achetez|achète|commandez|commande|shoppez|shoppe|commander|acheter|procurez-vous|procure-toi|offrez-vous|offre-toi) (maintenant|ici|dès|en ligne|sur|le|la|les|vite|sans attendre|votre|ton|vos|tes|via|directement|aujourd'hui)":
      { purchase: 3.95 },
    'purchase: ^ (achetez|achète|commandez|commande|shoppez|shoppe|commander|shop)': { purchase: 3.37 },
    'purchase: (achetez|achète|commandez|commande|commander|acheter|shop|réservez|réserve|réserver) .. <url>':
      { purchase: 3.58, 'new-products': 0.12 },
    'purchase: (réservez|réserve|réserver) [vite|dès] (maintenant|ici|dès|en ligne|votre|ton|vos|tes|une table|sur|au|par|vite|sans)':
      { purchase: 3.95, event: -0.14, 'general-info': 0.08 },
    'purchase: ^ (réservez|réserve|réserver)': { discount: 0.08, purchase: 2.88 },
    'purchase: (précommande*|précommandez|pré-commande*|précommandes|pré-commandez|preorder*)': {
      purchase: 4.2,
    },
    "purchase: (vos|tes|les|nos|prochaines) (commandes|réservations) .. (ouvert*|ligne|jusqu'au|avant|au|par|sont)":
      { purchase: 3.94 },
    'purchase: (prise de commande*|prenons vos commandes|prend vos commandes|passez (votre|vos) commande*|passe ta commande|passer commande|bon de commande|pensez à commander|click and collect|click & collect|click&collect|cliquez retiré|drive)':
      { discount: 0.05, purchase: 3.96 },
    'purchase: (réservation*|réservez|résa|résas) .. (<phone>|<url>|<email>|<mention>|en ligne|mp|bio|ouvert*)':
      { purchase: 3.94, event: 0.08, 'general-info': -0.13 },
    'purchase: (réservation|réservations|résa|résas)': { purchase: 2.22 },
    'purchase: (au|par|☎|📞|tél|téléphone|appelez|appelez-nous) .. <phone>': {
      purchase: 2.72,
      service: 0.4,
      event: -0.07,
    },
    "purchase: (disponible|disponibles|dispo|dispos) (maintenant|dès|en ligne|en magasin*|en boutique*|sur|chez|à la vente|ici|en précommande|en librairie*|dans|aujourd'hui|immédiatement|partout|via|à l'achat|au)":
      { purchase: 4.14, 'general-info': -0.13 },
    'purchase: (disponible|disponibles|dispo|dispos)': { purchase: 2.97, 'new-products': 0.27, event: -0.06 },
    'purchase: (en vente|mis en vente|mise en vente|à vendre|en rayon*|dans les bacs|en kiosque*|en librairie*|en boutique*|en magasin*|en pharmacie*|en grande surface|en concession*)':
      {
        discount: 0.1,
        purchase: 3.21,
        'new-products': 0.06,
        event: 0.1,
        'general-info': -0.11,
        giveaway: 0.18,
      },
    'purchase: (en vente|vendu*) (ici|chez|sur|dans|au|à|en|dès|uniquement|exclusivement)': {
      purchase: 3.67,
      connected: -0.1,
      'general-info': 0.12,
    },
    'purchase: (chez|dans) (tous|vos|votre|nos|notre|ton|les) [<any>] {place}': {
      purchase: 2.46,
      event: -0.15,
      giveaway: 0.22,
    },
    "purchase: (à retrouver|retrouvez-le|retrouvez-la|retrouve-le|retrouve-la|retrouvez-les|retrouvez les|à découvrir|rendez-vous|rdv) .. (en boutique*|en magasin*|sur l'e-shop|sur l'eshop|sur notre site|sur le site|boutique en ligne|en rayon*|en pharmacie*|dans nos {place}|dans votre {place}|chez votre)":
      { purchase: 3.55 },
    'purchase: (e-shop|eshop|boutique en ligne|shop en ligne|site marchand|notre boutique|la boutique|webshop)':
      { purchase: 2.72 },
    'purchase: (ajoutez|ajoute|mettre|mets|mettez) .. panier': { purchase: 3.94 },
    'purchase: (de retour en stock|en stock|back in stock|réassort*|restock*|de nouveau disponible*|stock limité|stocks limités|quantité* limitée*|dernières pièces|derniers exemplaires|dernières places|il en reste|plus que <number> (places|exemplaires|pièces)|rupture)':
      { purchase: 3.42, 'general-info': -0.06 },
    'purchase: (dernières (places|chambres|tailles)|places limitées|nombre de places limité|il reste (des|quelques|encore) (places|tables|chambres|créneaux))':
      { purchase: 3.37 },
    'purchase: (sold out|complet|épuisé*)': {
      purchase: 1.56,
      event: -0.08,
      connected: 0.07,
      'general-info': 0.19,
    },
    'purchase: (billet*|places|pass|ticket*|abonnement*) [sont|encore|déjà|en] (en vente|disponible*|ici|dispo*|à partir|sur|dès|au|ouvert*)':
      { purchase: 3.94, event: 0.12 },
    'purchase: (prenez|prends|réservez|réserve|achetez|achète|prendre|réserver|acheter) .. (billet*|place*|pass|ticket*|abonnement*)':
      { purchase: 4.34 },
    'purchase: (billetterie|billets|billet)': { purchase: 3.08, service: 0.23 },
    'purchase: (billetterie|billets|places|pass) .. <url>': {
      purchase: 3.94,
      event: 0.07,
      'general-info': -0.05,
    },
    'purchase: (ouverture|ouvertes|ouvert*) .. (billetterie|réservations|commandes|ventes|précommandes)': {
      purchase: 3.94,
    },
    'purchase: (réservez|réserve|bloque*|réserver) .. (table*|chambre*|séjour*|vol*|créneau*|rendez-vous|essai|cours|séance|voyage|place*|week-end|nuit*)':
      { purchase: 4 },
    'purchase: (prenez|prends|prendre|prise de) (rendez-vous|rdv)': { purchase: 4, event: -0.19 },
    'purchase: (devis|sur devis|demandez votre devis|demande ton devis)': {
      purchase: 3.04,
      event: -0.13,
      'general-info': 0.07,
    },
    'purchase: (mp|dm|message privé|messenger|whatsapp|insta) .. (commander|commande*|réserver|réservation*|infos|renseignement*|prix|tarif*)':
      { purchase: 3.39, 'general-info': 0.08 },
    'purchase: (commander|commande*|réserver|réservation*|prix|intéressé*|renseignement*) .. (en mp|en dm|message privé|messenger|whatsapp|en privé)':
      { purchase: 3.92 },
    "purchase: <money> (pièce|l'unité|la pièce|le|la|les|par|ttc|ht|l'un|l'une|chacun*|seulement|tout compris)":
      { purchase: 2.15 },
    'purchase: (dès|à partir de|à|pour|au prix de|au tarif de|tarif|tarifs|prix|coût) <money>': {
      discount: 0.56,
      purchase: 2.01,
    },
    'purchase: (prix|tarif|tarifs)': { discount: 0.05, purchase: 1.57 },
    'purchase: (taille*|pointure*) .. <number>': { purchase: 2.81 },
    'purchase: (du <number> au <number>|du xs au|du s au|existe en|se décline en|déclinée en|décliné en) .. (taille*|coloris|couleurs|versions|formats|xl)':
      { purchase: 2.81 },
    'purchase: (livraison|à emporter|emporter|sur place|vente à emporter|livré*) .. (<phone>|<url>|ou|partout|chez vous|en|à domicile|possible|commande*)':
      { purchase: 2.21 },
    'purchase: (uber eats|ubereats|deliveroo|just eat|too good to go|vinted|leboncoin|amazon|fnac|cultura|carrefour|leclerc|monoprix|auchan|sephora|cdiscount|decathlon)':
      { purchase: 1.78 },
    'purchase: (téléchargez|télécharge|télécharger) .. (appli*|app store|google play|app|<url>)': {
      purchase: 3.94,
    },
    'purchase: (téléchargez|télécharge|télécharger|app store|google play|téléchargeable)': {
      discount: 0.05,
      purchase: 2.19,
      reviews: 0.22,
    },
    "purchase: (abonnez-vous|abonne-toi|souscrivez|souscris|adhérez|adhère) [à|au|dès|en] (dès|à partir|ligne|l'offre|votre|notre|la formule|la box|maintenant|au magazine)":
      { purchase: 2.25 },
    'purchase: (au cinéma|en salle*|en streaming|en vod|en dvd|en replay|sur netflix|sur canal*|sur spotify|sur deezer)':
      { purchase: 2.25 },
    'purchase: (actuellement|en ce moment|dès maintenant|bientôt|dès le <date>|le <date>) (au cinéma|en salle*|en librairie*|en magasin*|en kiosque*|en boutique*)':
      { purchase: 3.38 },
    "purchase: (idée* cadeau*|cadeau idéal|à offrir|à s'offrir|pour offrir|coffret cadeau|coffrets cadeaux|fête des mères|fête des pères|glisser sous le sapin)":
      { purchase: 2.51, reviews: 0.05, 'general-info': -0.06 },
    'purchase: (faites-vous plaisir|fais-toi plaisir|craquez pour|craque pour|laissez-vous tenter|laisse-toi tenter|on craque)':
      { purchase: 2.25 },
    'purchase: (foncez|fonce|courez|filez|file) .. (site|boutique*|magasin*|lien|bio|commander|chercher|acheter)':
      { purchase: 3.37 },
    'purchase: (venez|viens|passez|passe) .. (chercher|récupérer|acheter|essayer|déguster|goûter|la voir|le voir|en boutique*|en magasin*|nous voir|au {place})':
      { purchase: 2.22 },
    "purchase: (vous attend*|t'attend*) (en|dans|à la|au|chez) .. (boutique*|magasin*|{place}|site)": {
      purchase: 2.84,
    },
    'purchase: (votre|ton) [<any>] (revendeur|distributeur|concessionnaire|détaillant|magasin le plus proche|caviste|libraire|pharmacien)':
      { purchase: 2.81 },
    'purchase: (points de vente|point de vente|liste des magasins|où (nous|le|la|les) trouver|près de chez vous|magasin le plus proche)':
      { purchase: 2.77 },
    'purchase: (lien|link) .. (commander|acheter|réserver|shopper|précommander|boutique)': { purchase: 3.94 },
    "purchase: (pour|afin de) (commander|acheter|réserver|précommander|en profiter|l'adopter)": {
      purchase: 4.26,
    },
    'purchase: (commander|acheter|réserver|shopper)': {
      purchase: 2.64,
      'new-products': 0.13,
      'general-info': -0.1,
    },
    'purchase: (commande|commandes)': { purchase: 1.97, 'general-info': 0.05 },
    'purchase: (achat|achats|acheté*)': { discount: 1.08, purchase: 1.02 },
    'purchase: (à louer|location|loyer|m2|m²|appartement*|maison|terrain*|studio) .. <money>': {
      purchase: 3.49,
    },
    "purchase: (essayez-la|essayez-le|venez l'essayer|essai routier|réservez votre essai|demande d'essai)": {
      purchase: 3.37,
      event: -0.14,
    },
    'purchase: (ouvert|ouverts|ouverte) (pour le déjeuner|pour le dîner|midi et soir|à la réservation|aux réservations)':
      { purchase: 2.81 },
    'purchase: (édition limitée|série limitée|pièce* unique*|numéroté*|exemplaires|seconde main|vintage|occasion)':
      { purchase: 1.71, giveaway: 0.12 },
    "purchase: (ce midi|ce soir|au menu|à la carte|plat du jour|menu du jour|formule midi|à l'ardoise)": {
      purchase: 2.14,
      'new-products': 0.26,
      community: -0.09,
      'general-info': -0.19,
      giveaway: 0.07,
      cause: 0.16,
    },
    'purchase: (lien en bio|lien dans la bio|lien en story|lien ci-dessous) +price': { purchase: 2.25 },
    'purchase: (inscrivez-vous|inscris-toi|inscription*) .. <money>': { purchase: 2.81 },
    "purchase: (s'arrache*|partent vite|part vite|partir vite|premiers arrivés|dépêchez-vous|dépêche-toi|ne tardez pas|avant qu'il)":
      { purchase: 2.84 },
    'purchase: (boutique|shop) .. <url>': { purchase: 3.37 },
    'purchase: (shopping|shoppable|shop the look|shop now|link in bio to shop)': { purchase: 2.81 },
    'purchase: (passage de commandes|en bon état|en ordre|commande publique|aux commandes|prend les commandes|prendre les commandes|sur commande vocale)':
      { purchase: -2.25 },
    'purchase: (sous réserve|en réserve|réserve naturelle|réservé* (à|aux))': {
      purchase: -2.25,
      'exclusive-info': 0.14,
      'general-info': 0.09,
    },
    'purchase: (chez nous|tout le monde en boutique)': {
      purchase: -0.58,
      opinion: 0.06,
      connected: -0.1,
      community: 0.09,
    },
    "purchase: (pouvoir d'achat|hôtel des ventes|service après-vente|sav)": { purchase: -1.69 },
    'purchase: (il reste|il en reste|reste|restent) [encore|plus que|que] (<number>|quelques|des|une poignée de) (places|chambres|tables|exemplaires|pièces|créneaux|bols|lots)':
      { purchase: 3.88, event: 0.17 },
    'purchase: (renseignement*|infos|informations|visites|contact) .. (<phone>|<email>|agence)': {
      purchase: 2.85,
    },
    'purchase: (plein tarif|tarif réduit|tarif unique|par personne|par pers|la séance|la bouteille|le litre|le kilo|le pot|la pièce|ttc|fai) +post:price':
      { purchase: 2.13, 'general-info': 0.08 },
    'purchase: (achat|vente|commande) (en ligne|sur place|directe|au détail|à la ferme)': { purchase: 2.81 },
    "purchase: (billets|places|réservation*) .. (sur place|en ligne|à l'accueil|en caisse)": {
      purchase: 3.35,
      event: 0.11,
    },
    "purchase: <money> (au|à la|à l'|en|chez|dans) (caveau|comptoir|caisse|boutique*|stand|ferme|atelier|magasin*|pépinière|rayon|domaine|librairie*|notre|nos|tous)":
      { purchase: 3.59, 'general-info': 0.34 },
    'purchase: (barquette|bouteille|pièce|paire|kilo|botte|part|portion|séance|nuit|personne|entrée|boîte|coffret|flacon|pot) [de|à|pour] <money>':
      { purchase: 2.69 },
    'reviews: (<number> étoile*|<number> ★|cinq étoiles|5 étoiles|4 étoiles|quatre étoiles|trois étoiles)': {
      reviews: 4.24,
      connected: -0.06,
    },
    'reviews: (<number> étoiles|cinq étoiles|5 étoiles) .. (avis|note|google|tripadvisor|trustpilot)': {
      reviews: 6.21,
    },
    'reviews: (noté|notée|notés|notées|note de|note moyenne|une note|évalué*) .. <number>': {
      reviews: 5.63,
      connected: -0.11,
    },
    'reviews: <number> sur (5|10|20|100)': { reviews: 4.83, connected: -0.09 },
    'reviews: <score>': { reviews: 5.52 },
    "reviews: (avis|retours|commentaires|témoignages|retour) (client*|google|vérifié*|positif*|consommateur*|utilisateur*|voyageurs|de nos|d'une cliente|d'un client|élogieux)":
      { reviews: 5.52 },
    'reviews: <number> avis': { reviews: 6.22, connected: -0.28 },
    'reviews: (vos|leurs|son|cet|les|un|bel|super|gentil*) (avis|retour*) (nous|sur|font|sont|parle*|qui|client*)':
      { reviews: 3.45 },
    'reviews: (témoignage|témoignages)': { reviews: 4.14 },
    "reviews: (ce qu'en (pensent|disent|dit|pense)|ce que (disent|pensent|nos client*|vous en dites)|ils en parlent|elles en parlent|on parle de nous|ils parlent de nous|la presse en parle|parle de nous|parlent de nous|vu dans la presse|revue de presse|dans la presse)":
      { reviews: 5.54 },
    'reviews: (merci|un grand merci) .. (avis|témoignage|retour*|étoiles|article|critique|chronique|note)': {
      reviews: 4.14,
    },
    'reviews: {customer} (satisfait*|conquis*|heureux|heureuse*|ravi*|témoigne*|recommande*|raconte*|adore*|en parle*|comblé*)':
      { reviews: 4.83 },
    'reviews: (client*|cliente*) (satisfait*|conquis*|heureux|heureuse|ravi*|comblé*)': { reviews: 5.52 },
    'reviews: (élu|élue|élus|élues|sacré|sacrée|désigné*|nommé meilleur*|nommée meilleure*|consacré*) .. (meilleur*|produit|service client|<year>|marque|numéro|coup de cœur|champion*|entreprise|par)':
      { reviews: 5.86 },
    "reviews: (produit de l'année|saveur de l'année|service client de l'année|voiture de l'année|livre de l'année|marque préférée|enseigne préférée)":
      { reviews: 5.62 },
    'reviews: (remporte|remporté|remportons|reçoit|reçu|obtient|obtenu|décroche|décroché|gagné|décerné*|récompensé*|primé*|lauréat*|distingué*) .. (prix|médaille*|trophée*|label*|award*|distinction*|étoile*|concours|certification)':
      { reviews: 5.39, community: 0.08 },
    "reviews: (médaille*|médaillé*) (d'or|d'argent|de bronze)": { reviews: 5.55 },
    'reviews: (médaille|médaillé|médaillée|récompense*|récompensé*|primé|primée|primés|primées|distinction|distingué*|lauréat*|trophée*|award*)':
      { reviews: 2.73, event: -0.08 },
    "reviews: (prix (du public|du jury|de l'innovation|d'excellence|spécial|du meilleur*|de la meilleure))": {
      reviews: 4.35,
    },
    'reviews: (label|labellisé*|certifié*|certification) [<any>] (great place to work|ecovadis|b corp|bcorp|qualité|iso|top employer*|happyindex*)':
      { reviews: 3.45 },
    'reviews: (great place to work|top employer*|choose my company|happy index)': { reviews: 3.45 },
    'reviews: (classé|classée|classés|classées|classement|palmarès) .. (<number>|meilleur*|premier*|première*|top|parmi|des)':
      { reviews: 5.08, 'general-info': -0.22 },
    'reviews: (classement|palmarès|top <number>|top 3|top 5|top 10)': { reviews: 3.45 },
    'reviews: (parmi|dans) (les|le) .. (meilleur*|plus beaux|plus belles|top <number>)': { reviews: 4.42 },
    "reviews: (le|la|les|un des|une des|l'un des|l'une des) meilleur* <any> (de|du|des|d'|au|en|à|selon)": {
      reviews: 3.52,
    },
    'reviews: (numéro 1|numéro un|n°1|n° 1|no 1|number one|leader)': { reviews: 3.45 },
    'reviews: (best-seller*|bestseller*|best seller*|meilleures ventes|meilleure vente|plus vendu*|plus populaire*|top des ventes|incontournable*)':
      { reviews: 4.24 },
    'reviews: (le|la|les|nos|vos|votre) (préféré*|chouchou*|favori*|coup de cœur) (de|des|de nos|du public)':
      { reviews: 3.65 },
    'reviews: (coup de cœur|coups de cœur) (de|du|des|de la|libraire*)': { reviews: 3.45 },
    'reviews: (testé et approuvé|testée et approuvée|testés et approuvés|testé par|testée par|approuvé par|approuvée par|recommandé par|recommandée par|recommandés par|plébiscité*|validé par|adopté par)':
      { reviews: 5.16, 'general-info': 0.1 },
    'reviews: (recommande|recommandent|recommanderai*|je recommande|à recommander)': { reviews: 4.2 },
    'reviews: <percent> (des|de nos|de) (client*|utilisat*|femmes|personnes|testeu*|participant*|consommateur*|voyageurs|patients|français|lecteurs) .. (satisfait*|recommande*|constate*|trouve*|ressent*|préfère*|adore*)':
      { reviews: 5.56 },
    'reviews: <percent> de (satisfaction|clients satisfaits|satisfaits|réussite)': { reviews: 4.83 },
    "reviews: (test|tests|banc d'essai|comparatif*|comparaison|crash test|verdict)": { reviews: 3.03 },
    "reviews: (on a testé|nous avons testé|j'ai testé|testé pour vous|notre avis|notre verdict|notre note|notre critique|la critique|on a adoré|on a aimé)":
      { reviews: 5.01, 'general-info': 0.12 },
    'reviews: (critique|critiques) (de|du|unanime*|élogieuse*|cinéma|presse|gastronomique*)': {
      reviews: 4.14,
    },
    "reviews: (selon|d'après|élu par|nommé par|salué par|salué|saluée|cité par|sélectionné par|sélectionnée par|encensé*) .. (magazine|guide|jury|lecteurs|presse|public|internautes|60 millions|que choisir|gault|michelin|forbes|le monde|le figaro|télérama)":
      { reviews: 4.83 },
    'reviews: (tripadvisor|trustpilot|google avis|avis google|guide michelin|gault & millau|gault&millau|gault et millau|que choisir|yuka|60 millions de consommateurs|lafourchette|thefork|petit futé|routard|télérama|allociné|babelio|booking)':
      { reviews: 2.76 },
    'reviews: (excellent|excellente|génial*|super|parfait*|top|au top|délicieux|délicieuse|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|rien à redire|satisfait*|bravo) +quotation':
      { reviews: 3.23, community: 0.07, 'general-info': -0.05 },
    "reviews: (excellent|excellente|génial*|super|parfait*|délicieux|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|chef-d'œuvre) +quote-credit":
      { reviews: 4.83 },
    "reviews: (je suis (ravi*|conquis*|fan|bluffé*|très content*)|j'adore|j'ai adoré|ma peau|mes cheveux|depuis que j'utilise|a changé ma vie|vie changée)":
      { reviews: 3.45 },
    'reviews: (⭐⭐⭐|★★★|🌟🌟🌟)': { reviews: 5.52 },
    'reviews: (avant après|avant/après|avant-après|avant et après)': { reviews: 3.78 },
    "reviews: (les mots de|le mot de|le retour de|l'avis de|les avis de|l'expérience de|le témoignage de)": {
      reviews: 4.11,
      community: 0.06,
    },
    'reviews: (finaliste*|nominé*|nommé* aux|shortlist*|sélectionné* (pour|parmi|aux|au))': {
      reviews: 3.37,
      'general-info': 0.09,
    },
    'reviews: (a été|sont|est|ont été) (élu*|primé*|récompensé*|classé*|noté*|plébiscité*|sacré*)': {
      reviews: 5.52,
    },
    'reviews: (on dit de nous|vous êtes <percent>|vous êtes <number> à (recommander|nous recommander)|vous nous (recommandez|notez))':
      { reviews: 4.83 },
    'reviews: (donnez|donne|laissez|laisse|partagez|partage|dites|postez) .. (avis|retour*|témoignage)': {
      reviews: -3.45,
    },
    "reviews: (à mon avis|votre avis|ton avis|vos avis en commentaire*|avis aux|avis à tous|changer d'avis|avis de (recherche|tempête|coup|perturbation|travaux)|avis public|changement d'avis)":
      { reviews: -2.76 },
    'reviews: (cérémonie des|palmarès du festival|soirée de remise|remise des prix)': { reviews: -1.38 },
    'reviews: (mieux noté*|meilleure note|note a|obtient|décroche|affiche) .. (note|classement|label|<number> étoile*|étoile*|<score>)':
      { reviews: 4.59 },
    'reviews: <number> étoiles au [guide|classement]': { reviews: 5.61 },
    "reviews: (que vaut|que valent|vaut vraiment|on a comparé|nous avons comparé|notre test|notre comparatif|au banc d'essai|mis à l'épreuve)":
      { reviews: 5.02 },
    'reviews: (obtient|obtenu|reçoit|reçu) .. (label|prix|note|étoile*|certification|distinction)': {
      reviews: 4.14,
    },
    'reviews: (élus|élu|élue|élues|nommé*|sacré*) .. (meilleur*|meilleure*)': { reviews: 5.52 },
    'reviews: (merci) .. (guide|gault|étoiles|belle critique|bel article|belle note|ces (lignes|mots)|vos mots)':
      { reviews: 4.2 },
    'reviews: (gérant*|client|cliente|utilisat*|maman|papa|abonné*|voyageu*|acheteu*|adhérent*) +post:quotation -reply':
      { reviews: 1.86, community: 0.12, 'general-info': -0.25 },
    'reviews: (magazine|hebdo|figaro|gazette|télérama|inrocks|parisien|vogue) +quotation': { reviews: 1.73 },
    "general-info: (en savoir plus|pour en savoir plus|plus d'infos|plus d'informations|plus d'info|toutes les infos|tous les détails|infos ici|infos et|plus de détails|lire la suite|la suite ici|à lire|à découvrir)":
      { event: -0.18, 'general-info': 1.65 },
    "general-info: (découvrez|découvre|apprenez|apprends|lisez|lis|consultez|retrouvez|retrouve|écoutez|écoute|regardez|regarde|visionnez) (comment|pourquoi|l'article|notre|nos|le|la|les|l'|tout|ce que|cet|cette|son|sa|ses|ici|en|dans|sur|un|une|des)":
      { 'new-products': 0.15, event: 0.08, 'general-info': 0.92 },
    'general-info: ^ (découvrez|découvre|apprenez|lisez|retrouvez|consultez|zoom|focus)': {
      service: 0.06,
      'general-info': 0.46,
    },
    "general-info: (comment (faire|choisir|réussir|bien|préparer|utiliser|entretenir|nettoyer|réaliser|fonctionne*|éviter|reconnaître|protéger|devenir)|mode d'emploi|tuto|tutoriel*|diy|pas à pas|étape par étape|guide|guides)":
      { 'general-info': 1.09 },
    'general-info: (conseil|conseils|astuce|astuces|bonnes pratiques|bon à savoir|nos conseils|les bons gestes|bons réflexes)':
      { event: 0.05, 'general-info': 1.52 },
    'general-info: (recette|recettes|ingrédient*|à base de|composé*|contient|fabriqué*|élaboré*|préparé*|cuisiné*)':
      { purchase: 0.6, event: -0.18, connected: 0.46, community: -0.26, 'general-info': 0.95 },
    'general-info: <number> [bonnes|petites|idées|grandes] (raisons|conseils|astuces|étapes|façons|choses|infos|chiffres|faits|questions|clés|idées|erreurs|bienfaits|règles|points|gestes)':
      { 'general-info': 1.79 },
    'general-info: (le saviez-vous|saviez-vous|savez-vous|sais-tu|le sais-tu|info du jour|le chiffre|chiffre du jour|chiffres clés|anecdote|minute culture|point info|vrai ou faux|idée reçue)':
      { 'general-info': 1.6 },
    'general-info: (article|blog|podcast|rapport|étude*|infographie*|dossier*|reportage|documentaire|interview*|entretien|newsletter|communiqué*|livre blanc|tribune|édito|magazine|revue|replay|vidéo*|émission)':
      { purchase: -0.23, 'exclusive-info': 0.16, event: 0.09, 'general-info': 1.07 },
    "general-info: (selon|d'après|étude|sondage|enquête|les chiffres|statistiques|données|révèle|montre que|<percent> des)":
      {
        discount: -0.35,
        reviews: -0.08,
        'exclusive-info': 0.08,
        event: -0.12,
        community: -0.26,
        'general-info': 1.15,
      },
    'general-info: (annonce|annonçons|annoncer|annoncé|annonce*) ': { 'general-info': 1.21 },
    'general-info: (nommé|nommée|nomination|nommés|élu|élue|prend la tête|prend ses fonctions|rachat|acquisition|rachète|fusion|levée de fonds|investi*|investissement*|recrute*|recrutement|signature|signé|signe|accord)':
      { reviews: 0.11, 'general-info': 1.17, 'jobs-investors': 0.1 },
    'general-info: (partenariat|partenaire*|collaboration|en partenariat|avec le soutien|convention)': {
      event: 0.15,
      connected: -0.06,
      community: -0.07,
      'general-info': 0.9,
    },
    "general-info: (résultats|résultat|chiffre d'affaires|croissance|bénéfice*|ventes|bilan|trimestre|semestre|classement|score|victoire|podium|vainqueur*|gagnant*|étape)":
      {
        discount: -0.12,
        purchase: -0.09,
        'new-products': -0.41,
        connected: -0.14,
        ideas: 0.07,
        community: 0.22,
        'general-info': 1.38,
        'jobs-investors': 0.14,
      },
    "general-info: (horaires|horaire|ouvert|ouverts|ouverte|ouvertes|ouverture|fermé|fermés|fermeture) [au public|tous les jours|de|du|le|non-stop|7j/7|jusqu'à|dès|à|en continu]":
      { event: 0.58, connected: -0.12, community: -0.17, 'general-info': 1.06 },
    "general-info: (adresse|situé*|à deux pas|se trouve|accès|parking|métro|arrêt|plan d'accès|rue|avenue|place|boulevard|quartier)":
      { reviews: -0.09, 'exclusive-info': 0.07, connected: -0.05, 'general-info': 0.19 },
    'general-info: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|partenariat|étude|rapport|article|école|restaurant*|siège|centre|horaires|entrepôt|recrue*|équipement*|espace*)':
      { event: -0.19, 'general-info': 1.93 },
    "general-info: (inaugur*|ouvre ses portes|a ouvert|vient d'ouvrir|ouvrira|pose de la première pierre|travaux|chantier|rénov*|déménage*|s'installe)":
      {
        reviews: 0.12,
        'new-products': 0.25,
        service: 0.2,
        event: -0.12,
        connected: -0.08,
        community: 0.29,
        'general-info': 0.82,
      },
    'general-info: (depuis <year>|fondé*|créé en|née en|né en|en <year>|siècle|histoire|patrimoine|tradition|il y a <number> ans|origine*)':
      { reviews: 0.17, connected: 0.11, community: 0.23, 'general-info': 0.75 },
    'general-info: (permet|permettent|grâce à|idéal*|parfait* (pour|avec)|conçu* pour|adapté*|convient|aide à|aident à|protège*|hydrate*|nourrit|renforce*|réduit|améliore*|contribue*|favorise*)':
      { purchase: 0.16, reviews: -0.09, 'new-products': -0.05, community: -0.18, 'general-info': 1.07 },
    "general-info: (parce que|car|c'est pourquoi|c'est-à-dire|ainsi|en effet|notamment|afin de|autrement dit)":
      { reviews: -0.05, connected: 0.21, 'general-info': 0.8 },
    'general-info: (fait main|fabriqué en france|made in france|artisanal*|bio|local*|naturel*|vegan|végétal*|coton|cuir|laine|soie|bois|acier|verre|céramique|or|argent|diamant*)':
      {
        purchase: 0.33,
        'exclusive-info': 0.05,
        'new-products': 0.62,
        event: -0.1,
        community: 0.27,
        'general-info': 0.29,
      },
    'general-info: (croustillant*|fondant*|moelleux|gourmand*|onctueu*|frais|fraîche*|épicé*|fruité*|parfumé*|garni*|accompagné*|servi*|mariné*|grillé*)':
      {
        purchase: 0.05,
        'new-products': 0.19,
        service: 0.2,
        event: 0.23,
        connected: -0.09,
        'general-info': 0.44,
      },
    'general-info: (durable*|recycl*|écolog*|environnement*|énergie*|carbone|émissions|biodiversité|transition|rse|responsable*)':
      { service: 0.18, 'general-info': 0.53 },
    'general-info: (loi|mesure*|règlement*|obligatoire*|obligation*|règle*|démarche*|dispositif*|politique|gouvernement|ministre|ministère|préfecture|mairie|commune|département|région|état|assemblée|parlement|sénat|europe*)':
      {
        discount: 0.08,
        purchase: -0.19,
        reviews: 0.24,
        'new-products': -0.29,
        event: 0.33,
        connected: -0.11,
        'general-info': 0.33,
      },
    "general-info: (retour (sur|en images)|revivez|en images|a eu lieu|s'est tenu*|s'est déroulé*|s'est passé*|bilan de|ont participé|a réuni|a rassemblé|ont été)":
      { 'new-products': 0.1, 'general-info': 1.26 },
    'general-info: (a (reçu|accueilli|visité|présenté|participé|organisé|signé|remis|rencontré|inauguré|ouvert|publié|lancé|rejoint|annoncé|remporté))':
      { 'general-info': 0.95 },
    'general-info: (expert*|spécialiste*|chercheur*|chercheuse*|scientifique*|docteur|professeur*|directeur|directrice|président|présidente|pdg|ingénieur*|économiste*|historien*|auteur*|autrice|journaliste*)':
      { 'new-products': -0.07, connected: -0.42, community: -0.06, 'general-info': 0.54 },
    'general-info: (explique|expliquent|décrypte*|analyse*|répond|répondent|raconte|évoque|présente|partage|parle|souligne|rappelle|revient sur|fait le point|détaille|livre)':
      {
        discount: 0.11,
        purchase: -0.09,
        reviews: -0.19,
        'new-products': -0.31,
        opinion: -0.14,
        event: 0.22,
        connected: 0.11,
        community: 0.18,
        'general-info': 1,
      },
    'general-info: (technologie*|numérique|digital*|données|data|cloud|intelligence artificielle|ia|logiciel*|innovation*|cybersécurité|réseau*|solution*|transformation)':
      {
        discount: -0.1,
        reviews: 0.25,
        'exclusive-info': 0.11,
        'new-products': -0.07,
        event: 0.3,
        connected: -0.12,
        community: -0.18,
        'general-info': 0.14,
      },
    'general-info: (entreprise*|marché*|économie|économique*|finance*|banque*|assurance*|crédit*|emploi*|formation*|impôt*|retraite|fiscal*|industrie*|secteur|filière)':
      {
        'new-products': -0.35,
        opinion: -0.05,
        event: 0.13,
        connected: 0.07,
        'general-info': 0.34,
        entertain: -0.16,
        inspire: 0.06,
      },
    'general-info: (santé|nutrition|vitamine*|peau|bien-être|médical*|maladie*|vaccin*|cancer|traitement*|symptôme*|sommeil|alimentation|prévention|dépistage)':
      { 'new-products': 0.37, connected: 0.3, 'general-info': 0.49 },
    'general-info: (projet*|programme*|initiative*|campagne|école*|université*|lycée*|collège|élèves|étudiants|éducation|culture)':
      {
        discount: -0.05,
        purchase: -0.14,
        service: -0.05,
        event: 0.08,
        'general-info': 0.44,
        giveaway: -0.11,
        entertain: 0.1,
      },
    'general-info: (voici|voilà|ci-dessous|ci-joint|👉|ℹ|à retenir|en résumé|en bref|en chiffres|rappel|pour rappel|info*|à savoir|il faut savoir)':
      {
        discount: -0.12,
        purchase: -0.25,
        'new-products': 0.19,
        service: 0.06,
        event: 0.41,
        'general-info': 0.41,
        other: -0.08,
      },
    'general-info: (carte|menu|au menu|à la carte|plat du jour|spécialité*)': {
      'new-products': 0.32,
      'general-info': 0.54,
      giveaway: 0.19,
    },
    'general-info: (millions|milliards|milliers|<percent>|tonnes|hectares|km|kilomètres|mètres|kg|litres)': {
      discount: 0.18,
      reviews: -0.13,
      'exclusive-info': -0.08,
      'new-products': 0.11,
      service: -0.14,
      community: 0.15,
      'general-info': 0.56,
      'jobs-investors': 0.16,
    },
    'general-info: (france|paris|lyon|marseille|bruxelles|québec|suisse|belgique|monde|mondial*|international*|national*|afrique|chine|allemagne)':
      {
        purchase: -0.1,
        'exclusive-info': 0.29,
        'new-products': -0.08,
        event: 0.44,
        entertain: -0.22,
        cause: 0.14,
      },
    'general-info: (match|équipe|saison|championnat|coupe|ligue|joueur*|but|buts|entraîneur|finale|qualification|qualifié*|mercato|effectif|blessé*)':
      {
        discount: -0.1,
        'exclusive-info': 0.13,
        'new-products': -0.18,
        service: -0.09,
        event: 0.22,
        community: 0.22,
        'general-info': 0.57,
      },
    'general-info: (discours|intervention|déclaration|conférence de presse|réunion|comité|conseil|assemblée générale|vote|débat|visite|rencontre)':
      { purchase: -0.17, reviews: -0.06, community: -0.08, 'general-info': 0.79 },
    'general-info: (équipe|départ|arrivée|étape|jour|journée|programme)': {
      purchase: -0.27,
      reviews: -0.27,
      opinion: -0.06,
      service: -0.23,
      event: 0.14,
      connected: 0.23,
      community: -0.18,
      'general-info': 0.41,
      cause: 0.09,
      other: -0.34,
    },
    "general-info: (pourquoi|comment|qu'est-ce que|c'est quoi|quand|combien) +question-opening": {
      event: 0.15,
      'general-info': 0.56,
    },
    "general-info: (important|attention|n'oubliez pas|pensez à|penser à|veillez à|il est conseillé|évitez|éviter|privilégiez)":
      { 'general-info': 0.55, entertain: 0.14 },
    'general-info: (nous proposons|on propose|vous propose|propose|proposent|offre|service*|prestation*|accompagne*|accompagnement)':
      { discount: 0.06, 'new-products': 0.3, 'general-info': 0.6, giveaway: 0.09 },
    "general-info: (on s'installe|nous ouvrons|on ouvre|nous avons ouvert|nous sommes (ouverts|présents|situés|implantés)|nous livrons|on livre)":
      { purchase: 0.05, 'new-products': 0.06, connected: 0.11, 'general-info': 1.46 },
    'general-info: (bonne année|joyeux noël|joyeuses fêtes|bonnes fêtes|joyeuses pâques|bon week-end|bon weekend|bonne semaine|bonne journée|bonne fête|bon dimanche|belle journée|bonne soirée|joyeux anniversaire|bonnes vacances)':
      {
        connected: -0.09,
        'general-info': -1.16,
        entertain: -0.22,
        greeting: 0.37,
        'jobs-investors': -0.07,
        other: -0.33,
      },
    "general-info: (mood|quand (tu|vous|on)|ce moment où|mdr|lol|blague|bonne chance|courage|c'est parti|en route|à suivre|l'aventure)":
      { service: 0.06, 'general-info': -1, entertain: -0.21, other: 0.12 },
    'general-info: (réglez|buvez|fermez|aérez|taillez|semez|arrosez|mélangez|versez|laissez reposer|laissez infuser|faites (une|cuire|revenir|chauffer|fondre)|coupez|nettoyez|rincez|appliquez|vérifiez|lavez|conservez|rangez|prévoyez|comptez)':
      { service: 0.91, 'general-info': 0.94 },
    'general-info: (rouvre|rouvrira|rouvrent|agrandi*|modernisé*|construit*|transformé*|restauré*|installé*)':
      { event: 0.2, 'general-info': 0.97 },
    "general-info: (ont doublé|a doublé|augmente*|augmenté|baisse|baissé|recule|progresse|atteint|représente|dépasse|s'établit)":
      { 'general-info': 0.78, 'jobs-investors': 0.16 },
    'exclusive-info: (avant-première*|avant première|avant-premières) -post:date': { 'exclusive-info': 4.16 },
    'exclusive-info: (en avant-première|en avant première|en exclu|en exclusivité|en primeur|en exclu mondiale)':
      { 'exclusive-info': 4.92 },
    'exclusive-info: (exclu|exclus|exclusivité)': { 'exclusive-info': 3.47 },
    'exclusive-info: (premières images|premier* extrait*|première photo|premier aperçu|premier regard|premiers détails|premières photos|premier look)':
      { 'exclusive-info': 5.18 },
    'exclusive-info: (aperçu|avant-goût|sneak peek*|sneak peak*|preview|spoiler*|un petit indice|petit indice|un indice)':
      { 'exclusive-info': 5.08 },
    'exclusive-info: (teaser|teasers|teasing|bande-annonce|bande annonce)': { 'exclusive-info': 3.47 },
    'exclusive-info: (accès (anticipé*|prioritaire*|vip|exclusif|privilégié*|en avant-première)|prévente*|pré-vente*|accès en coulisses|early access)':
      { purchase: 0.11, 'exclusive-info': 5.6 },
    'exclusive-info: (soyez|sois|être|serez|faites partie|fais partie|parmi) [les|des|le|la|dans] (premiers|premières|premier|première) (à|informé*|au courant|averti*|prévenu*|servi*)':
      { 'exclusive-info': 5.63 },
    "exclusive-info: (les premiers|premier|première|premières) à (savoir|découvrir|voir|tester|essayer|connaître|recevoir|apprendre|entendre|lire|être|l'avoir)":
      { 'exclusive-info': 5.55 },
    "exclusive-info: (avant tout le monde|avant les autres|avant la sortie|avant l'heure|avant sa sortie|avant le lancement|avant son lancement|avant tous|en premier)":
      {
        discount: 0.11,
        purchase: 0.06,
        'exclusive-info': 6.38,
        opinion: -0.15,
        event: -0.19,
        ideas: 0.06,
        community: -0.05,
        'general-info': -0.14,
      },
    'exclusive-info: (réservé|réservée|réservés|réservées|exclusivement|uniquement|seulement|rien que) (à|aux|pour) [nos|les|vous|mes] ({customer}|inscrit*|vip|newsletter|vous)':
      { 'exclusive-info': 5.19 },
    "exclusive-info: ({customer}|inscrit*|membres|abonnés à la newsletter) .. (en avant-première|les premiers|d'abord|en premier|un jour plus tôt|avant|en priorité)":
      { discount: 0.1, purchase: 0.16, 'exclusive-info': 5.43, event: -0.05 },
    'exclusive-info: (contenu*|interview|images|vidéo*|photo*|extrait*|info*|révélation*|titre|clip|entretien|bonus) (exclusif*|exclusive*|inédit*|en exclu*|exclu)':
      { 'exclusive-info': 4.86 },
    'exclusive-info: (inédit|inédite|inédits|inédites|jamais dévoilé*|jamais vu|jamais vus|jamais vue|jamais montré*|dévoilé nulle part)':
      { 'exclusive-info': 2.78 },
    'exclusive-info: (coulisses exclusives|dans le secret|petit secret|grand secret|top secret|secret* bien gardé*|chut|confidence*|on vous met dans la confidence|on ne peut pas encore|on ne vous dit pas tout|en dire plus|sans trop en dire)':
      { discount: 0.09, 'exclusive-info': 3.6 },
    "exclusive-info: (restez connecté*|restez à l'affût|à suivre|plus d'infos bientôt|on vous en dit (plus|bientôt)|la suite (bientôt|très vite)|rendez-vous bientôt|surprise* (arrive*|à venir|se prépare)|annonce* bientôt|affaire à suivre|stay tuned)":
      {
        'exclusive-info': 1.38,
        'new-products': -0.12,
        service: 0.07,
        event: 0.2,
        community: -0.06,
        entertain: -0.18,
        other: 0.18,
      },
    "exclusive-info: (quelque chose (de grand|de gros|d'énorme|se prépare|arrive|de nouveau)|un truc (énorme|se prépare)|ça se prépare|une surprise|grosse annonce|grande annonce|big news)":
      { 'exclusive-info': 3.43, 'general-info': 0.07 },
    'exclusive-info: (bientôt dévoilé*|on vous dévoile|nous vous dévoilons|dévoilé bientôt|révélé bientôt|révélation* (demain|le <date>|bientôt))':
      { 'exclusive-info': 3.47 },
    "exclusive-info: (liste d'attente|liste privée|whitelist|sur invitation|invitation seulement|vente privée réservée|accès privé|club privé)":
      { 'exclusive-info': 3.54 },
    'exclusive-info: (ici et nulle part ailleurs|rien que pour vous|rien que pour toi|juste pour vous|vous êtes les premiers|tu es le premier)':
      { 'exclusive-info': 4.86 },
    'exclusive-info: (inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) .. (newsletter|liste|canal|alerte*) .. (premiers|avant|exclu*|avant-première|primeur)':
      { 'exclusive-info': 4.86 },
    'exclusive-info: (prototype*|en cours de développement|en développement|work in progress|wip|encore en test|croquis)':
      { 'exclusive-info': 3.53, community: 0.29 },
    'exclusive-info: (bientôt|coming soon|très bientôt|ça arrive)': {
      'exclusive-info': 1.37,
      'new-products': 0.11,
    },
    'exclusive-info: (offre*|remise*|prix|tarif*|réduction*|code*|promo*|avantage*|vente*|cadeau*) (exclusif*|exclusive*|en exclusivité|privée*|privilégié*)':
      { 'exclusive-info': -3.21, 'general-info': -0.05 },
    "exclusive-info: (exclusivité|exclusivement|en exclusivité) (chez|sur notre|en magasin*|dans nos|web|disponible*|sur l'e-shop)":
      { 'exclusive-info': -2.08 },
    'exclusive-info: (projection|séance|soirée|billet*) .. avant-première': { 'exclusive-info': -1.39 },
    "exclusive-info: (pas encore (sorti*|disponible*|annoncé*|officiel*|dévoilé*)|vous pouvez déjà|déjà l'apercevoir|premier teaser|en attendant la sortie|avant la présentation)":
      { 'exclusive-info': 3.69, 'new-products': 0.06 },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) {product}': {
      reviews: -0.09,
      'new-products': 4.13,
      connected: 0.05,
      community: -0.09,
    },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) .. {product}': {
      purchase: 0.06,
      'new-products': 2.78,
    },
    'new-products: (notre|nos|votre|vos|ton|tes) (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier|dernière|derniers|dernières)':
      { purchase: 0.05, 'new-products': 3.19, opinion: 0.21 },
    "new-products: (le|la|les|l'|un|une|des|du) (nouveau|nouvelle|nouvel|nouveaux|nouvelles)": {
      'new-products': 1.51,
      event: 0.05,
      connected: 0.09,
    },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles)': { 'new-products': 1.31 },
    'new-products: (tout nouveau|toute nouvelle|tout nouvel|tout beau tout nouveau|flambant neuf|flambant neuve|tout neuf|toute neuve)':
      { 'new-products': 3.66 },
    'new-products: {product} .. (inédit*|jamais vu|jamais vue|est née|est né|vient de sortir|arrive*|débarque*)':
      { 'new-products': 4.65 },
    'new-products: (nouveauté|nouveautés|#nouveauté|#nouveautés|new in|new drop|nouvel arrivage|nouveaux arrivages)':
      { purchase: 0.06, 'new-products': 4.36 },
    'new-products: ^ (nouveau|nouvelle|nouvel|nouveauté|nouveautés|new)': {
      'new-products': 3.07,
      opinion: -0.12,
    },
    'new-products: (découvrez|découvre|voici|voilà|présentons|présente|dévoile*|dévoilons|lance|lançons) .. (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier*|dernière*|toute première|premier|première)':
      { 'exclusive-info': 0.07, 'new-products': 4.58, event: 0.07, 'general-info': -0.14 },
    "new-products: (on vous présente|nous vous présentons|on te présente|je vous présente|vous présente|j'ai le plaisir de vous présenter|dites bonjour à|dis bonjour à|faites connaissance avec|accueillez|voici venir)":
      { 'new-products': 2.46, connected: 0.06 },
    'new-products: (lancement|lancements|lance|lancent|lançons|lancé|lancée|lancés|lancer)': {
      'new-products': 2.5,
    },
    "new-products: (lancement (de|du|d'|des|officiel)|nous lançons|on lance|vient de lancer|se lance|a lancé|lance (son|sa|ses|un|une|le|la))":
      { 'new-products': 3.61 },
    "new-products: (sortie|sorties) (de|du|le|officielle|nationale|prévue|cinéma|dvd|<date>|en|aujourd'hui|demain|mondiale)":
      { 'new-products': 3.75, entertain: 0.07 },
    "new-products: (sort|sortent|sortira|sortiront|sorti|sortie|sortir|est sorti*) (le|en|ce|aujourd'hui|demain|dans|enfin|chez|sur|bientôt|au|mercredi|vendredi)":
      { purchase: 0.09, 'new-products': 3.32 },
    "new-products: (vient de sortir|viennent de sortir|vient d'arriver|viennent d'arriver|vient tout juste|fraîchement arrivé*|tout juste arrivé*|vient de paraître|à paraître|vient de naître)":
      { 'new-products': 4.28 },
    "new-products: (arrive|arrivent|débarque|débarquent|est arrivé*|sont arrivé*|est là|sont là|est enfin là|sont enfin là|enfin disponible*|pointe* le bout|fait son entrée|font leur entrée|rejoint la gamme|rejoignent la gamme|complète la gamme|s'agrandit|entre au catalogue)":
      { purchase: 0.06, 'new-products': 2.29, connected: -0.06 },
    'new-products: (est|sont) enfin (là|arrivé*|disponible*|en ligne|en boutique*|en magasin*|dévoilé*)': {
      'new-products': 4.19,
      connected: -0.05,
      'general-info': 0.09,
    },
    'new-products: (arrive*|débarque*|atterri*) (en magasin*|en boutique*|en rayon*|en librairie*|chez|sur|à la carte|dans vos|dans nos|au cinéma|en france|sur le marché|en salle*)':
      { 'new-products': 4.29 },
    'new-products: (dévoile|dévoilent|dévoilons|dévoilé*|révèle|révélons|révélé*|présente en première)': {
      'new-products': 3.05,
    },
    'new-products: (bientôt|prochainement|très bientôt|dès le <date>|à partir du <date>) [disponible*] (disponible*|en magasin*|en boutique*|chez|sur|à la carte|dans|en ligne|au cinéma|en librairie*)':
      { 'new-products': 3.9 },
    'new-products: (coming soon|bientôt disponible*|prochainement|à venir|arrive bientôt|arrivent bientôt|out now|disponible dès le)':
      { 'new-products': 1.46 },
    'new-products: (disponible*|dispo*|en vente|en magasin*|en librairie*) (dès le|à partir du|à compter du|le) <date>':
      { 'new-products': 3.71 },
    'new-products: (disponible*) (à partir|dès)': { 'new-products': 1.91 },
    'new-products: (vous pouvez|tu peux|on peut) (désormais|maintenant|enfin|à présent|dorénavant)': {
      purchase: -0.05,
      'new-products': 5.14,
    },
    'new-products: (désormais|maintenant|dorénavant|à présent) .. (vous pouvez|disponible*|possible|accessible*|tu peux|propos*)':
      { 'new-products': 3.66 },
    'new-products: (désormais|dorénavant|maintenant avec|existe maintenant|existe désormais)': {
      'new-products': 2.36,
    },
    'new-products: (collection|capsule|collab*) (printemps|été|automne|hiver|printemps-été|automne-hiver|croisière|capsule|ss|aw|fw|<year>|de noël|spéciale|anniversaire|exclusive)':
      { 'new-products': 3.62 },
    'new-products: (collection|capsule)': { 'new-products': 2.25, ideas: 0.11 },
    'new-products: (collab|collaboration|collabs|x <mention>|en collaboration avec)': {
      'new-products': 0.95,
      'general-info': 0.17,
    },
    'new-products: (édition limitée|édition spéciale|série limitée|édition collector|série spéciale|edition limitée|éphémère)':
      { 'new-products': 2.46 },
    "new-products: (carte|menu) (d'été|d'hiver|d'automne|de printemps|de saison|de noël|de fêtes|de la saint-valentin)":
      { 'new-products': 2.46, event: 0.12, 'general-info': -0.06 },
    'new-products: (première fois|pour la première fois|une première|tout premier|toute première|premier du genre|première mondiale)':
      { 'new-products': 2.36 },
    'new-products: (nouvelle génération|dernière génération|repensé*|revisité*|réinventé*|amélioré*|relooké*|restylé*|modernisé*|refonte|mise à jour|maj|change de look|fait peau neuve|relifté*)':
      { 'new-products': 1.97, service: -0.08, 'general-info': 0.06 },
    'new-products: (bêta|beta|version <number>|v2|v3|2.0)': { 'new-products': 2.41, ideas: 0.08 },
    'new-products: (nouveau (titre|single|clip|album|morceau|roman|tome|numéro|épisode|film|spectacle|podcast)|nouvelle (saison|chanson|vidéo|série|émission|web-série)|nouvel (album|épisode|ep|opus))':
      { 'new-products': 3.66 },
    'new-products: (tome|saison|épisode|volume|chapitre|numéro) <number>': {
      purchase: 0.41,
      'new-products': 2.34,
    },
    'new-products: (dernier né|dernière née|petit dernier|petite dernière|derniers nés|petit nouveau|petite nouvelle|petits nouveaux|petites nouvelles)':
      { 'new-products': 4.41 },
    'new-products: (on a créé|nous avons créé|on a imaginé|nous avons imaginé|nous avons développé|on a développé|on a conçu|nous avons conçu|imaginé par|conçu pour|créé pour)':
      { 'new-products': 2.44 },
    'new-products: (innovation*|innovant*|révolutionn*|inventé)': { reviews: 0.22, 'new-products': 1.38 },
    'new-products: (de retour|est de retour|sont de retour|fait son retour|font leur retour|is back|le retour de|le retour du|le retour des|revient|reviennent)':
      { purchase: 0.1, 'new-products': 1.12, event: 0.27, community: -0.08, 'general-info': -0.07 },
    'new-products: (préparez-vous|prépare-toi|prêts|tenez-vous prêt*|save the date|compte à rebours|j-<number>|plus que <number> jours) .. (lancement|sortie|nouveau|nouvelle|collection|drop)':
      { 'new-products': 3.05 },
    "new-products: (ravis|ravi|heureux|heureuse|fiers|fier|fière|impatient*|hâte|plaisir) .. (présenter|lancer|dévoiler|annoncer (le lancement|la sortie|l'arrivée)|partager avec vous (notre|le) nouv*)":
      { 'new-products': 3.66 },
    'new-products: (annonce|annonçons|annoncer|annoncé) .. (lancement|sortie|arrivée|nouveau|nouvelle|nouvel)':
      { 'new-products': 3.66 },
    "new-products: (s'enrichit|s'étoffe|élargit|élargissons|agrandit|ajoutons|ajoute|enrichissons) .. (gamme|carte|catalogue|offre|collection|menu)":
      { 'new-products': 3.66 },
    'new-products: (goûtez|goûte|testez|teste|essayez|essaie) .. (nouveau*|nouvelle*|nouvel)': {
      'new-products': 3.66,
    },
    "new-products: (c'est nouveau|ça vient de sortir|tout chaud|tout frais|sorti de l'atelier|sortie de l'atelier|sort du four)":
      { 'new-products': 3.66 },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (année|magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|collègue*|recrue*|équipe|partenariat|partenaire*|étude|rapport|article|record|défi*|semaine|mois|jour|journée|école|gare|restaurant*|siège|étape*|rendez-vous|chapitre|monde|ère|loi|mesure*|horaire*|venus|venue|arrivants|visage*|talent*|gouvernement|maire|ministre|centre|hôpital|entrepôt|campus|ouverture|date*|exposition|concert|membre*|bureau|départ|look de|élan|vie|compte|chance|stade|atelier|conférence)':
      { 'new-products': -3.31, event: -0.15, connected: 0.09, 'general-info': 0.15 },
    'new-products: (bonne année|nouvel an|de nouveau|à nouveau|bonne nouvelle|bonnes nouvelles|mauvaise nouvelle|nouvelle-calédonie|nouvelle-aquitaine|nouvelle-zélande|nouvelle-orléans|les nouvelles|la nouvelle|beaujolais nouveau)':
      {
        reviews: -0.06,
        'exclusive-info': 0.51,
        'new-products': -1.85,
        connected: -0.07,
        ideas: 0.17,
        community: -0.08,
        'general-info': -0.13,
      },
    'new-products: (nouveau|nouvel|nouvelle) (blog|article|étude|rapport|billet)': { 'new-products': -1.83 },
    "new-products: (lance un appel|lance (l'alerte|une enquête|une consultation|un appel|les travaux)|se lancer dans|lancer (sa|son|ton|votre) (entreprise|carrière|projet|activité))":
      { 'new-products': -2.44 },
    "new-products: (le printemps|l'été|l'automne|l'hiver|le week-end|la rentrée|noël|vendredi|le soleil) (est|arrive|sont) [enfin|là]":
      { 'new-products': -1.83 },
    'new-products: (il|elle|ils|elles) (est|sont) (arrivé*|là|de retour|enfin)': { 'new-products': 3.22 },
    "new-products: (se dévoile|se dévoilent|entre à la carte|entrent à la carte|arrive à la carte|ça y est|vient d'atterrir|viennent d'atterrir|vient d'éclore|sort des cuves|sort de presse|est sorti*|sont sortis)":
      { purchase: 0.22, 'new-products': 3.56, 'general-info': -0.12 },
    'new-products: (ouvrira|ouvriront|arrivera|arriveront|débarquera) (le|en|ses portes|au|dès) <date>': {
      'new-products': 2.66,
      'general-info': -0.12,
    },
    'new-products: (premières livraisons|premiers exemplaires|existe maintenant|existe désormais|se décline désormais|en version|nouvelle version|nouvelle formule)':
      { 'new-products': 3.16, opinion: -0.12 },
    "new-products: (de nouvelles|de nouveaux|d'autres nouveautés|deux nouveaux|deux nouvelles|trois nouveaux|trois nouvelles)":
      { 'new-products': 2.29 },
    "opinion: (votez|vote|voter) (pour|en|ici|dès|sur|dans|vite|maintenant|avec|par|via|jusqu'au)": {
      opinion: 5.26,
    },
    'opinion: (votez|voter|à vos votes|vos votes|soumis au vote)': { opinion: 4.5 },
    'opinion: (sondage*|questionnaire*|enquête de satisfaction|baromètre) [express|du jour|en ligne]': {
      opinion: 4.07,
    },
    'opinion: (répondez|réponds|répondre|participez|participe|remplissez|remplis|complétez) .. (sondage|questionnaire|enquête|consultation|étude)':
      { opinion: 6.57, 'general-info': -0.1 },
    'opinion: (petit|notre|un|ce|le|mini) (sondage|questionnaire)': { opinion: 5.32 },
    'opinion: (quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles) .. (préféré*|préférez|préfères|favori*|coup de cœur|choisissez|choisis|choisiriez|choisirais|adoptez) +question':
      { opinion: 6.01 },
    'opinion: (quel|quelle|quels|quelles) (est|sont|serait|était) (votre|ton|vos|tes|le vôtre|la vôtre|le tien|la tienne)':
      { opinion: 4.66 },
    'opinion: (lequel|laquelle|lesquels|lesquelles) .. (vous|tu) +question': { opinion: 4.4 },
    'opinion: (lequel|laquelle|lesquels|lesquelles) +question': { opinion: 3.38 },
    'opinion: (quel|quelle|quels|quelles) +question': {
      opinion: 0.99,
      event: -0.05,
      ideas: 0.22,
      'general-info': 0.06,
    },
    'opinion: (quel|quelle|quels|quelles) {product} .. (vous|tu|votre|ton) +question': {
      opinion: 3.88,
      community: 0.14,
    },
    "opinion: (vous êtes|êtes-vous|t'es|tu es|et vous|et toi|vous|toi|tu) [plutôt|team] (plutôt|team) <any>":
      { opinion: 5.32 },
    'opinion: (plutôt|team) .. ou [plutôt|team] +question': { opinion: 5.42 },
    'opinion: plutôt +question': { opinion: 2.66 },
    'opinion: team <any> ou': { opinion: 5.32 },
    'opinion: ou +choice-list': { opinion: 1.07 },
    'opinion: <number> ou <number> +question': { opinion: 3.99 },
    'opinion: ({product}|oui|avec|salé|sucré|fromage|thé|café|mer|noir|blanc|chaud|lait|rouge|chat|ville|matin|pour|vrai|❤|👍|🔥|a|1|2) ou +question':
      { opinion: 3.65 },
    "opinion: (oui ou non|pour ou contre|j'aime ou|ça ou ça|ceci ou cela|tu préfères|vous préférez|préférez-vous|préfères-tu)":
      { opinion: 5.98 },
    "opinion: (qu'en pensez-vous|qu'en penses-tu|vous en pensez quoi|t'en penses quoi|tu en penses quoi|qu'est-ce que vous en pensez|qu'est-ce que tu en penses|votre avis|ton avis|vos avis|vos impressions|votre opinion|votre ressenti|vos retours)":
      { 'new-products': -0.13, opinion: 5.37, ideas: 0.07 },
    'opinion: (donnez|donne|partagez|partage|laissez|laisse|dites|dis|postez|écrivez) [nous|moi] [tout] .. (votre avis|ton avis|vos avis|un avis|vos impressions|votre opinion|vos retours|votre retour|votre expérience|une note|un commentaire)':
      { opinion: 5.98 },
    'opinion: (donnez-nous|donne-nous|laissez-nous|laisse-nous) (votre|ton|un|une|vos)': { opinion: 4.65 },
    'opinion: (votre avis (compte|nous intéresse|nous est précieux)|ton avis (compte|nous intéresse)|la parole est à vous|à vous la parole|exprimez-vous|on vous écoute|on veut (tout savoir|savoir|vous entendre))':
      { opinion: 5.32 },
    "opinion: (notez|évaluez|note|jugez) (nous|votre|notre|l'|de 1|sur|cette|ce|la|le)": { opinion: 3.61 },
    'opinion: (laissez|laisse|mettez|mets|poster|écrire) [nous] .. (avis|étoiles|note)': { opinion: 5.32 },
    'opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le nous|dis-le nous|racontez-nous|raconte-nous|dites-moi) [tout] .. (commentaire*|préféré*|pourquoi|quel*|lequel|laquelle|ce que|si|comment|avis|👇)':
      { 'exclusive-info': 0.23, opinion: 3.9, giveaway: 0.18 },
    'opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le|dis-le|dites-moi)': {
      opinion: 2.65,
      connected: -0.05,
      ideas: 0.11,
    },
    'opinion: (choisissez|choisis|élisez|désignez) .. (préféré*|favori*|camp|équipe|commentaire*|gagnant*)': {
      opinion: 5.66,
      community: 0.22,
    },
    'opinion: (en commentaire|en commentaires|dans les commentaires|en com|en coms|👇)': {
      purchase: -0.08,
      reviews: -0.06,
      'new-products': -0.09,
      opinion: 1.27,
      event: -0.05,
      connected: 0.12,
      community: 0.13,
      'general-info': 0.07,
    },
    'opinion: (votre|ton|vos|tes) .. (préféré*|favori*|incontournable*|chouchou*) +question': {
      opinion: 3.33,
    },
    'opinion: (votre|ton|vos|tes) +question': { opinion: 0.68, event: 0.07, giveaway: 0.2 },
    "opinion: (avez-vous|as-tu|vous avez|tu as|t'as) [déjà] (déjà|aimé|testé|goûté|essayé|adopté|lu|vu|écouté|apprécié) +question":
      { opinion: 3.32 },
    "opinion: (aimez-vous|aimes-tu|vous aimez|tu aimes|t'aimes|vous validez|tu valides|validez-vous|on valide|vous adoptez|vous craquez|tu craques|tu portes|vous portez|porteriez-vous) +question":
      { opinion: 3.99 },
    "opinion: (comment (avez-vous trouvé|as-tu trouvé|trouvez-vous|tu trouves|vous trouvez|s'est passé*|portez-vous|la portez|le portez|vous le|vous la|tu le|dégustez-vous)) +question":
      { opinion: 4.65 },
    "opinion: (ça vous (plaît|plait|dit|tente|parle)|ça te (plaît|plait|dit|tente|parle)|vous tente|te tente|vous en dites quoi|qu'en dites-vous|qu'en dis-tu|alors convaincu*|vous êtes fan|tu es fan|d'accord) +question":
      { opinion: 3.32 },
    'opinion: (qui (est|sera|serait|mérite|gagnera|va gagner|était) .. (meilleur*|votre|ton|homme du match|joueur*)) +question':
      { opinion: 4.65 },
    'opinion: (homme du match|joueur du mois|joueuse du mois|but du mois|votre onze)': { opinion: 3.32 },
    'opinion: (rt pour|like pour|fav pour|❤ pour|👍 pour|likez si|like si|rt si|un ❤ si|commente <any> si)': {
      opinion: 3.99,
    },
    "opinion: (pensez-vous|penses-tu|vous pensez|tu penses|trouvez-vous|croyez-vous|selon vous|d'après vous|à votre avis|pour vous) +question":
      { opinion: 2.55, connected: 0.19, 'general-info': -0.06 },
    'opinion: (et vous|et toi|de votre côté|et chez vous) +question': {
      opinion: 2.16,
      community: 0.08,
      'general-info': 0.08,
    },
    'opinion: (débat|débattons|dilemme|question du jour|la question du jour|battle|duel|match retour|verdict)':
      { opinion: 1.98, 'general-info': -0.21 },
    'opinion: (complétez la phrase|en un mot|en <number> mot*|en un emoji|un emoji pour|décrivez|décris)': {
      opinion: 3.97,
    },
    'opinion: (classez|classe|votre top|ton top|vos top)': { opinion: 3.97 },
    'opinion: (vous|tu) (choisissez|choisis|prenez|prends|partez|votez|préférez|préfères) (quoi|lequel|laquelle|quel|quelle|qui)':
      { opinion: 5.32 },
    'opinion: (le saviez-vous|saviez-vous|savez-vous|sais-tu|connaissez-vous|connais-tu|vous cherchez|tu cherches|envie de|besoin de|prêt* (à|pour)|vous rêvez|qui (veut|vient|dit mieux))':
      { purchase: 0.41, opinion: -2.69, connected: 0.14, ideas: 0.05, inspire: 0.14 },
    'opinion: (découvrez|réponse|en savoir plus|la réponse|on vous (explique|répond|dit tout)|lisez|lire la suite|swipe)':
      {
        purchase: -0.1,
        opinion: -1.45,
        event: -0.32,
        connected: 0.05,
        community: -0.14,
        'general-info': 0.65,
      },
    'opinion: ou +choice-list +post:short': { opinion: 3.51 },
    'opinion: (quel|quelle|quels|quelles) .. vous (a|ont|avez|font|fait|êtes) [le] (plus|marqué*|préféré*|manqué*) +question':
      { opinion: 4.65 },
    'opinion: (petit avis|un avis|avis sur google|une petite note|un commentaire sur|quelques étoiles) .. (google|aiderait*|store|tripadvisor|nous)':
      { opinion: 4.89 },
    'opinion: (élisez|élis|élire|départagez|départage|tranchez|aidez-nous à (trancher|choisir)|aide-nous à choisir)':
      { opinion: 4.75 },
    "opinion: (répondez à|réponds à) (l'|la|notre|cette|ce) .. (enquête*|question*|sondage|questionnaire)": {
      opinion: 5.32,
    },
    'opinion: (votre|ton|vos) avis (compte*|nous (intéresse*|aide*|importe*)|fait avancer|est (précieux|important))':
      { opinion: 6.03 },
    'opinion: (pour|à) (noter|évaluer|juger) (votre|ton|notre|vos|la|le|ce|cette)': { opinion: 4.7 },
    "service: (nous nous excusons|toutes nos excuses|nos excuses|nous vous prions de nous excuser|veuillez nous excuser|mille excuses|on s'excuse|nos sincères excuses|excusez-nous|pardon pour)":
      { service: 5.44 },
    'service: (désolé|désolée|désolés|désolées|navré*|excuses|regrettons) -question': { service: 3.62 },
    "service: (désolé*|navré*) (pour|de|d'|que|si)": { service: 4.23 },
    "service: (merci de nous|pouvez-vous nous|peux-tu nous|pourriez-vous nous|pourrais-tu nous|n'hésitez pas à nous|envoyez-nous|envoie-nous|écrivez-nous|écris-nous|contactez-nous|contacte-nous) .. (mp|dm|message privé|privé|messagerie|inbox)":
      { purchase: 0.21, service: 5.41 },
    'service: (en mp|en dm|en message privé|par message privé|en privé|par mp|par dm) +post:reply': {
      service: 3.63,
      community: -0.13,
    },
    'service: (numéro de commande|numéro de dossier|référence de (commande|réservation|dossier)|numéro client|numéro de suivi|numéro de contrat|numéro de billet|adresse mail|adresse e-mail|coordonnées|nom et prénom|code postal) +second-person':
      { service: 4.89, community: -0.11 },
    'service: (numéro de commande|numéro de dossier|numéro client|numéro de suivi|numéro de contrat)': {
      service: 4.83,
    },
    "service: (nos équipes|nos techniciens|nous|on) .. (mobilisé*|à pied d'œuvre|travaill* (à|sur|dessus)|sont dessus|est dessus|font le nécessaire|faisons le nécessaire|faisons le point|intervien*|cherch* une solution)":
      { service: 4.24 },
    'service: (panne*|dysfonctionnement*|incident*|perturbation*|perturbé*|bug*|interruption*|coupure*|problème technique|problèmes techniques|souci technique|incident technique|indisponible*|indisponibilité)':
      { service: 4.1, event: -0.1, connected: -0.23, community: 0.08 },
    'service: (maintenance (prévue|programmée|en cours)|opération de maintenance|pour maintenance|en maintenance)':
      { service: 4.83 },
    'service: (rappel (de produit*|produit*|de lot*|volontaire|consommateur*)|rappelons .. (lot*|produit*)|rappelé* .. lot*|ne pas consommer|retrait de la vente|procédons au rappel)':
      { service: 5.63 },
    'service: (retard|retards|retardé*|retarde)': { service: 3 },
    'service: (annulé|annulée|annulés|annulées|annulation*|reporté|reportée|reportés|reportées|report du|report de|suspendu*|interrompu*|supprimé*|dévié*|déprogrammé*)':
      { 'new-products': 0.18, service: 4.61, connected: 0.14, 'general-info': 0.1 },
    'service: (est|sont|sera|seront|être|reste|restent|restera|resteront) [malheureusement|exceptionnellement|temporairement|également] (fermé*|annulé*|reporté*|indisponible*|suspendu*|perturbé*|inaccessible*|coupé*|interrompu*)':
      { purchase: -0.05, service: 4.94, event: -0.1, connected: -0.05 },
    'service: (exceptionnellement|temporairement|provisoirement) (fermé*|indisponible*|suspendu*|clos*)': {
      service: 4.83,
    },
    "service: (fermeture exceptionnelle|fermeture anticipée|fermé ce|fermée ce|fermés ce|fermeture temporaire|fermeture* (pour|en raison)|horaires modifiés|changement d'horaire*|modification* d'horaire*|changement de programme|changement de lieu|changement de date)":
      { service: 4.17 },
    "service: (en raison (de|du|des|d')|suite (à|aux|au) (la|une|un|l'|des|intempéries|mouvement|problème*|incident*)|à cause (de|du|des))":
      { service: 2.74, event: -0.19 },
    "service: (en raison (du|de la|de l'|des|d'un|d'une) .. (grève*|intempéries|tempête|neige|mouvement social|météo|travaux|canicule|accident|incident*|conditions|crise|covid*))":
      { service: 5.05 },
    'service: (grève*|mouvement social|trafic|circulation .. (interrompue|perturbée|difficile)|info trafic|infotrafic|point trafic)':
      { service: 3.12, 'general-info': 0.25 },
    'service: (alerte|attention|important|vigilance) [aux|à|⚠] .. (arnaque*|fraude*|faux|fausse*|phishing|hameçonnage|escroc*|démarchage*|usurp*|tempête|orage*|crue*)':
      { service: 5.45, 'general-info': -0.1 },
    'service: (arnaque*|phishing|hameçonnage|escroc*|usurpation|faux (site|compte|profil|concours|mail*|sms|conseiller*)|fraude*)':
      { service: 3.58 },
    'service: (ne (demandons|demanderons|vous demande*) jamais|jamais vos (coordonnées|codes|identifiants))':
      { service: 5.44 },
    "service: (service client*|service clientèle|service après-vente|sav|support technique|notre support|centre d'aide|assistance|conseillers|hotline|numéro vert|chat en ligne)":
      { service: 2.39, event: 0.12 },
    "service: (joindre|contacter|contactez|appeler|appelez|écrire à|écrivez) .. (service client*|notre équipe|nos équipes|nos conseill*|support|l'assistance|<phone>|<email>)":
      { service: 3.02 },
    "service: (une question|des questions|besoin d'aide|besoin d'un conseil|un problème|un souci|une demande) .. (contactez|écrivez|appelez|équipe|conseill*|réponse*|répond*|là pour|<phone>|<email>|<url>|faq)":
      { service: 3.62 },
    "service: (pour (vous répondre|vous aider|vous accompagner|vous renseigner|répondre à vos questions|t'aider|te répondre)|à votre écoute|à votre disposition|à ton écoute|joignable*)":
      { service: 4.05, connected: 0.32 },
    "service: (comment peut-on vous aider|comment pouvons-nous vous aider|on est là pour (vous|t')|nous sommes là pour vous)":
      { service: 4.23 },
    'service: (faq|foire aux questions|questions fréquentes|vos questions)': {
      service: 2.31,
      event: 0.39,
      'general-info': -0.13,
    },
    'service: (échange|échanges|retour|retours|remboursement*|remboursé*|garantie|échangé*) .. (gratuit*|<number> jours|possible*|commande*|article*|billet*|intégral*|sous|pris en charge|automatique*)':
      { service: 3.64 },
    'service: (remboursement|remboursements|rembourserons|remboursés|remboursées|retour colis)': {
      service: 3.64,
    },
    'service: (livraison*|colis|commande*) .. (retard*|délai*|perturbé*|suivre|suivi|perdu*|prolongé*|bloqué*)':
      { service: 4.23 },
    'service: (gêne occasionnée|désagrément*|merci de votre (patience|compréhension)|merci pour votre (patience|compréhension)|votre compréhension|votre patience)':
      { service: 5.44, connected: -0.16 },
    "service: (rétabli*|résolu*|réparé*|de nouveau (disponible*|accessible*|opérationnel*)|retour à la normale|tout est rentré dans l'ordre|corrigé*|refonctionne*|réouverture)":
      { service: 3.41, event: -0.08, 'general-info': 0.1 },
    'service: (bonjour|bonsoir|hello|coucou|salut) +mention-first': { service: 3.62 },
    'service: (bonjour|bonsoir|hello|coucou|salut) +post:reply': {
      purchase: -0.05,
      service: 4.42,
      connected: -0.05,
      community: -0.19,
    },
    "service: (merci (pour|de) votre (message|retour|signalement|patience|commentaire|remarque|demande|question)|merci pour ton (message|retour|signalement)|merci de l'avoir signalé|merci de nous (avoir|l'avoir))":
      { reviews: 0.19, service: 4.19, community: 0.13 },
    'service: (problème*|souci*|erreur*|réclamation*|bug*|colis|commande*|livraison|remboursement) +mention-first':
      { service: 3.62 },
    "service: (vous pouvez|tu peux|vous trouverez|il est possible|il suffit|il s'agit|oui|non|effectivement|en effet|bien sûr) +post:reply":
      { service: 3.02 },
    'service: (consultez|rendez-vous sur|voici le lien|par ici|ici|contacter|vérifie*|transmis|transmettons|service*) .. <url> +post:reply':
      { service: 3.02 },
    'service: (disponible*|magasin*|stock|commande*|compte|appli*|site|équipe*|numéro|mail|téléphone|billet*|horaire*) +post:reply':
      { service: 3.03 },
    'service: (bonne journée|bonne soirée|cordialement|à bientôt|bien à vous|à votre service) +post:reply': {
      service: 1.82,
    },
    'service: (nous avons bien (reçu|noté|pris)|nous prenons note|votre dossier|votre demande|votre réclamation|on regarde ça|on vérifie|on revient vers vous|nous revenons vers vous|nous vous tenons (informé*|au courant)|on vous tient (informé*|au courant))':
      { service: 4.83 },
    'service: (veuillez|nous vous invitons à|nous vous remercions de|nous vous informons que|nous vous conseillons)':
      { service: 3.02 },
    'service: (objet* trouvé*|objets perdus|perdu (votre|ton)|avis de recherche|point info|info pratique)': {
      service: 2.42,
    },
    "service: (le site|l'application|l'appli|le standard|la ligne|le réseau|le serveur|le pont|la route|la boutique|le magasin|le musée|la piscine|l'accès|le parc) (est|sera|reste|restera) .. (fermé*|indisponible*|inaccessible*|en panne|down|coupé*|perturbé*|saturé*)":
      { service: 5.44 },
    "service: (nos horaires changent|horaires d'été|horaires de fêtes|horaires exceptionnels|horaires spéciaux)":
      { service: 1.81 },
    'service: (mp|dm|message privé|whatsapp|contactez-nous|appelez-nous) .. (commander|réserver|réservation*|prix|tarif*|devis|inscription*)':
      { service: -3.04, 'general-info': 0.08 },
    'service: (bonjour (à tou*|tout le monde|les amis|la team)|hello (tout le monde|les amis|la team))': {
      service: -1.81,
    },
    'service: (réduire (les|le|la) (panne*|retard*)|éviter (les|la|le) (panne*|fraude*|problème*)|sans (panne|bug|problème|souci))':
      { service: -1.81 },
    'service: (circulation (interdite|alternée|coupée|fermée|perturbée)|stationnement interdit|déviation*|bus de substitution|arrêt non desservi|non desservi*)':
      { service: 4.41, 'general-info': -0.06 },
    'service: (faites opposition|faire opposition|perdu* ou volé*|carte perdue|signalez|signaler un|prévenez-nous|déclarez|déclarer un sinistre)':
      { service: 4.06, 'general-info': 0.15 },
    'service: (prochain point|point de situation|retour à la normale|réparation en cours|remise en service|reprise (prévue|estimée|progressive))':
      { service: 4.25, connected: -0.05 },
    'service: (nous regrettons|nous sommes désolés|nous vous présentons nos excuses|malheureusement)': {
      service: 3.08,
      community: -0.1,
    },
    "service: (nouveaux horaires|horaires changent|change d'horaires) .. (ligne*|bus|train*|partir)": {
      service: 2.56,
    },
    'event: (rendez-vous|rdv|retrouvons-nous|on se retrouve|on se voit|on vous attend|nous vous attendons|retrouvez-nous|retrouve-nous|venez nous|venez nous voir|rejoignez-nous|rejoins-nous|on vous donne rendez-vous) .. (<date>|<time>|stand|hall|salon|place|soir)':
      { event: 2.97, 'general-info': -0.09 },
    "event: (rendez-vous|rdv) (le|ce|à|au|dès|demain|aujourd'hui|samedi|dimanche|pour|dans|en|du|jeudi|vendredi|mardi|mercredi|lundi)":
      { event: 2.19 },
    'event: (retrouvez-nous|retrouve-nous|venez|viens|rejoignez-nous|rejoins-nous|venez nous rencontrer|venez nous retrouver|venez nombreux|venez nombreuses|venez rencontrer|venez découvrir|venez assister|venez participer|venez échanger|venez fêter)':
      { event: 1.86, connected: -0.05, 'general-info': 0.19 },
    'event: (venez|viens) .. (<date>|<time>|nombreux|stand|fêter|célébrer|assister|rencontrer)': {
      event: 2.77,
    },
    'event: (on vous attend nombreux|nous vous attendons nombreux|on vous y attend|vous êtes invité*|tu es invité*|nous vous invitons|on vous invite|vous invite|invitation)':
      { event: 2.77 },
    "event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|pour vous inscrire|inscriptions ouvertes|inscriptions gratuites)":
      { event: 2.49, connected: -0.16, 'general-info': -0.19 },
    "event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|je m'inscris) .. (<date>|<url>|vite|ici|avant|jusqu'au|gratuit*|obligatoire*|ouvert*|bio|places)":
      { purchase: 0.14, 'exclusive-info': 0.08, event: 2.66, connected: -0.14, 'general-info': -0.59 },
    'event: (participez|participe|participer|prenez part|prends part|prenez le départ)': {
      event: 1.99,
      'general-info': -0.05,
    },
    'event: (participez|participe|participer) (à|au|aux|en) .. (concours|atelier*|webinaire*|jeu|événement*|évènement*|challenge|défi|journée*|débat|course|tirage|<date>)':
      { event: 3.16 },
    'event: (save the date|à vos agendas|notez (la date|dans|bien)|note (la date|dans)|bloquez (la date|votre|vos)|réservez (votre soirée|votre date|la date|votre week-end|vos dates)|à noter|date* à retenir)':
      { event: 3.16 },
    'event: (jeu-concours|jeu concours|jeux concours|jeux-concours|concours|giveaway*|tirage au sort|tombola*|loterie*|grand jeu)':
      { event: 3.18, ideas: 0.13, community: -0.12 },
    "event: (tentez|tente|tenter) (de|votre|ta|sa|d') (gagner|remporter|chance|décrocher)": {
      event: 3.61,
      community: -0.08,
    },
    'event: (à|de|pour|en) (gagner|remporter) [un|une|le|la|des|vos|tes|<number>]': {
      event: 2.77,
      giveaway: 0.12,
    },
    'event: (gagne|gagnez|remporte|remportez) (un|une|le|la|des|ton|votre|vos|tes|deux|<number>|<money>)': {
      event: 2.34,
    },
    'event: (fais|faites|faire|fait) gagner': { event: 3.16 },
    'event: (gagner|gagnez|gagne)': { event: 1.19 },
    'event: (pour (participer|jouer|tenter)|comment participer|conditions de participation|tiré* au sort|règlement du jeu|fin du jeu|fin du concours|résultat* du concours|participation*)':
      { event: 2.34, community: -0.38, 'general-info': 0.09, giveaway: 0.2 },
    'event: (suivez|suis|likez|like|aimez|identifie*|taguez|tague|mentionne*|commente*|rt|retweete*|abonne*) .. (gagner|participer|jouer|concours|tirage|tenter)':
      { event: 2.77 },
    'event: (lot|lots|gagnant|gagnants|gagnante)': {
      service: 0.2,
      event: 0.63,
      ideas: 0.13,
      community: 0.25,
    },
    'event: (webinaire*|webinar*|masterclass*|master class*|workshop*|atelier*|séminaire*|meetup*|hackathon*|live instagram|facebook live|live facebook|insta live|visioconférence|en visio)':
      { reviews: -0.13, event: 2.41, connected: -0.1, ideas: -0.06, community: -0.23, 'general-info': -0.34 },
    'event: (conférence*|colloque*|congrès|forum|symposium|sommet|convention|assises|table ronde|tables rondes|débat*|rencontre*|causerie*|conférence-débat)':
      {
        purchase: -0.05,
        'new-products': -0.2,
        service: -0.12,
        event: 2.24,
        connected: -0.13,
        'general-info': 0.43,
      },
    'event: (salon|foire|festival*|concert*|exposition*|expo|vernissage*|spectacle*|représentation*|gala|kermesse|brocante*|vide-grenier*|marché de noël|fête de la|fête du|carnaval|défilé*|pop-up|popup|parade|bal|guinguette*|fest-noz|bourse aux)':
      { reviews: 0.16, 'new-products': -0.05, opinion: 0.05, event: 1.75, 'general-info': -0.07 },
    "event: (salon|foire|festival|marché) (de|du|des|d'|international*|mondial*|régional*|professionnel*)": {
      reviews: 0.09,
      event: 1.76,
    },
    'event: (portes ouvertes|porte ouverte|journée* portes ouvertes|jpo|afterwork*|after work|apéro*|soirée*|ciné-débat|projection*|avant-première*|séance de dédicace*|dédicace*|signature|lecture publique|visite* guidée*|dégustation*|tournoi*|marathon*|course|trail|randonnée*|balade*)':
      { purchase: -0.13, 'new-products': 0.32, event: 1.78, connected: -0.09, giveaway: 0.08 },
    'event: (dédicace*|visite* guidée*|projection*|dégustation*|atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|cours|stage*|match|tournoi*|vernissage*|exposition*|brunch|séance*) .. (<date>|<time>)':
      { service: 0.19, event: 3.02, giveaway: 0.17 },
    'event: (<date>) .. (atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|match|tournoi*|vernissage*|exposition*|dédicace*|projection*|webinaire*|dégustation*|salon|festival*)':
      { event: 2.77, 'general-info': -0.06 },
    'event: (événement|événements|évènement|évènements|event)': { event: 1.96, 'general-info': -0.1 },
    'event: (en direct|en live|le live|un live|live (à|ce|demain|dans|sur|avec)|direct live|suivez le direct|suivez en direct|à suivre en direct|livetweet*|live tweet*|livestream*|streaming en direct)':
      { event: 2.81, 'general-info': -0.09 },
    'event: (suivez|suis|regardez|assistez|à suivre|retrouvez) .. (en direct|live|direct)': {
      event: 3.2,
      'general-info': -0.07,
    },
    'event: (stand|hall|pavillon) <any>': { event: 2.11 },
    'event: (notre stand|nos stands|sur le stand|au stand|stand <number>)': { event: 2.38 },
    'event: <date> .. (à|dès|de|à partir de|entre) <time>': {
      discount: -0.17,
      purchase: -0.13,
      event: 2.9,
      community: -0.05,
      giveaway: 0.08,
    },
    'event: <date> <time>': { event: 2.35, giveaway: 0.09 },
    'event: (de|entre) <time> (à|et) <time>': { event: 2.07, 'general-info': 0.05 },
    'event: (à|dès|à partir de|vers) <time>': {
      'new-products': -0.05,
      event: 1.87,
      connected: -0.09,
      'general-info': -0.53,
    },
    'event: <time>': {
      purchase: 0.06,
      'new-products': 0.19,
      event: 0.89,
      community: 0.32,
      'general-info': 0.14,
      cause: 0.12,
      other: -0.05,
    },
    'event: (ce soir|demain|ce week-end|ce weekend|cet après-midi|cet aprèm|demain soir|ce midi|dès demain|samedi prochain|la semaine prochaine)':
      {
        discount: 0.32,
        purchase: -0.1,
        'new-products': -0.09,
        event: 1.51,
        connected: -0.07,
        community: -0.07,
        'general-info': 0.1,
        giveaway: 0.07,
        cause: 0.15,
      },
    'event: (ce|dès ce|le|samedi|dimanche) <date>': {
      discount: -0.05,
      'new-products': 0.27,
      event: 1.02,
      connected: -0.1,
      community: -0.06,
      'general-info': 0.16,
    },
    'event: <date>': {
      'exclusive-info': 0.28,
      'new-products': -0.06,
      service: -0.24,
      event: 0.91,
      connected: 0.3,
      'general-info': 0.13,
      inspire: -0.06,
    },
    'event: (du|entre le) <number> (au|et le) <date>': { service: 0.05, event: 2.73, 'general-info': -0.1 },
    'event: (du <date> au <date>|les <number> et <date>|<number> et <date>|<number> & <date>)': {
      purchase: -0.05,
      event: 2.38,
    },
    'event: (entrée libre|entrée gratuite|accès libre|gratuit et ouvert à tous|ouvert à tou*|tout public|sur inscription|sur réservation|inscription obligatoire|dans la limite des places|places limitées|nombre de places limité|prix libre)':
      { event: 2.86, 'general-info': -0.05 },
    "event: (ouverture des portes|début (à|des|du)|coup d'envoi|kick-off|kick off|top départ|départ (à|de la|donné))":
      { event: 2 },
    'event: (aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|se dérouleront|est organisé*|organise|organisons|accueille|accueillera|accueillons|débute|débutera|commence|commencera|démarre|démarrera|ouvre ses portes|se déroule|se tient|a lieu|ont lieu)':
      { event: 1.52, connected: 0.14, 'general-info': -0.06, entertain: -0.1, inspire: 0.11 },
    "event: (au programme|programme*|la programmation|line-up|lineup|à l'affiche|tête d'affiche)": {
      reviews: 0.18,
      'exclusive-info': 0.11,
      event: 1.31,
      connected: -0.09,
      'general-info': -0.16,
    },
    'event: (interviendra|interviendront|intervient|interviennent|intervenant*|participera|participeront|sera présent*|seront présent*|serons présent*|serons à|sera à|seront à|invité*|animé* par|avec la participation|en présence de|prendra la parole|dédicacera)':
      { event: 1.96 },
    "event: (nous serons|on sera|nous sommes|on est|je serai|l'équipe sera) (présent*|à|au|aux|en|sur le|là)":
      { event: 1.95 },
    "event: (plus que <number> (jours|jour|dodos|heures)|j-<number>|j <number>|dans <number> (jours|heures|minutes)|compte à rebours|c'est (demain|ce soir|aujourd'hui|parti|dans)|dernier jour|derniers jours|dernières heures|plus que quelques)":
      { purchase: -0.1, event: 1.89 },
    'event: (ne manquez pas|ne manque pas|ne ratez pas|ne rate pas|à ne pas manquer|à ne pas rater|ne loupez pas|immanquable*) .. (<date>|<time>|événement|rendez-vous|live|soirée|concert|spectacle|conférence|émission)':
      { event: 2.77 },
    'event: (ne manquez pas|ne manque pas|ne ratez pas|à ne pas manquer|à ne pas rater|ne ratez)': {
      event: 1.58,
    },
    'event: (défi|défis|challenge|challenges) .. (relevez|relève|participe*|jour|<date>|semaine)': {
      event: 2.22,
      community: -0.3,
      'general-info': -0.09,
    },
    'event: (relevez|relève|relever) (le|ce|notre|un) (défi|challenge)': { event: 3.16 },
    'event: (défi|challenge) (photo|sportif|du mois|de la semaine|du jour)': { event: 1.98 },
    'event: (appel à (candidatures|projets|participation|contributions|films|communications)|candidatez|déposez votre (candidature|dossier)|date limite|deadline|clôture des (inscriptions|candidatures)|avant le <date>)':
      { event: 1.77, ideas: 0.12, giveaway: 0.05 },
    'event: (billet*|places|billetterie|tarif*|réservation*) +post:date': {
      purchase: -0.1,
      service: 0.22,
      event: 0.91,
      giveaway: 0.28,
    },
    'event: (émission|diffusion|diffusé*|à voir|à la télé|à la radio|matinale) .. (<date>|<time>|soir)': {
      event: 1.98,
    },
    "event: (journée|journées|semaine|nuit|fête|mois) (de la|du|de|des|d'|européenne*|nationale*|mondiale*|internationale*)":
      { event: 1.49 },
    'event: (édition|ème édition|<number> édition|première édition)': {
      'new-products': -0.39,
      event: 0.69,
      connected: 0.05,
    },
    "event: (animation*|animations|jeux|maquillage|fanfare|dj set|dj|scène|musique live|karaoké|blind test|quiz|food truck*|feu d'artifice)":
      { 'new-products': 0.05, event: 1.18, 'general-info': -0.12 },
    'event: (fêtons|fêtez|célébrons|célébrez|fêter) .. (<date>|ensemble|avec nous)': { event: 1.98 },
    "event: (initiation*|cours) (gratuit*|d'essai|de|à)": { event: 0.78, 'general-info': 0.08 },
    "event: (merci|bravo) .. (venus|venu|présent*|participé|participant*|d'avoir|d'être|nombreux|exposants)":
      { event: -1.2 },
    "event: (hier|hier soir|la semaine dernière|le week-end dernier|le mois dernier|l'an dernier|l'année dernière)":
      { event: -1.2, community: 0.35 },
    "event: (retour (en images|sur)|revivez|a eu lieu|ont eu lieu|s'est tenu*|s'est déroulé*|s'est terminé*|quelle (soirée|journée|ambiance)|en replay|le replay|souvenir*)":
      { event: -1.65, community: 0.76, 'general-info': 0.16 },
    'event: (félicitations|bravo) (à|au|aux) .. (gagnant*|lauréat*|vainqueur*|équipe)': {
      event: -1.21,
      community: 0.08,
    },
    "event: (recrut*|postulez|rejoignez (nos équipes|notre équipe|l'équipe)|rejoins (l'équipe|notre équipe)|newsletter)":
      { 'exclusive-info': 0.11, event: -1.21, 'general-info': -0.25, 'jobs-investors': 0.1 },
    'event: (soldes|promo*|offre valable|valable) .. <date>': { event: -1.19 },
    'event: (keynote*|talk|talks|speaker*|orateur*|oratrice*|barcamp*|plénière*|amphi|amphithéâtre|salle <any>|session <any>|meetups)':
      { purchase: 0.19, service: 0.14, event: 1.52, connected: -0.05, community: -0.09 },
    "event: (c'est maintenant|ça commence|ça va commencer|commence dans|démarre dans|dans un instant|on commence|c'est au tour de|place à|tout de suite) .. (<url>|<mention>|direct|live|minutes|scène|session|conférence|salle)":
      { event: 2.37 },
    'event: (ça se passe|ça se passera|cela se passe) (ici|maintenant|à|au|en|ce|demain|le)': { event: 1.98 },
    "event: (qui vient|qui sera là|qui en sera|vous venez|tu viens|serez-vous|on y sera|nous y serons|j'y serai|on s'y retrouve|on s'y voit|à demain pour|à ce soir pour|à tout à l'heure)":
      { event: 2.37 },
    'event: (dernières places|il reste des places|il reste encore des places|il reste quelques places|places disponibles|dernier rappel|dernière ligne droite)':
      { event: 2.11 },
    'event: (le|du|dès le|les) <number> (à|dès|prochain|de|et|au) (<time>|prochain|<number>)': {
      event: 1.57,
    },
    'event: (prochain|prochaine) (rendez-vous|rdv|rencontre|édition|session|atelier|événement|apéro|meetup|date|concert|webinaire|match)':
      { 'new-products': 0.19, event: 1.92 },
    'event: (parlera|parleront|présentera|présenteront|jouera|joueront|chantera|animera|ouvrira la|clôturera|interprétera) .. (<date>|<time>|soir|scène|salle)':
      { event: 2.37 },
    'event: (présentation|démo|démonstration*|inauguration|remise des prix|cérémonie|fête|goûter|pique-nique|troc) .. (<date>|<time>)':
      { event: 2.77 },
    "event: (agenda|#agenda|à l'agenda|au calendrier|programme (complet|du jour|de la journée|du week-end|de la soirée))":
      { event: 2.02, 'general-info': 0.17 },
    'event: (premier jour|deuxième jour|dernier jour|jour <number>|jour j|day one|day <number>) (de|du|des|au|à)':
      { event: 1.58 },
    "event: (jusqu'au|jusqu'à|avant le|d'ici le|depuis|dès|valable) <date>": {
      discount: 0.32,
      purchase: -0.06,
      reviews: 0.2,
      event: 0.08,
    },
    'event: (ouvert*|horaires|fermé*) .. (<date>|<time>)': { event: -0.5, connected: -0.16 },
    'event: (chance*|occasion) (de|pour) (gagner|remporter|décrocher|repartir)': {
      event: 3.66,
      giveaway: 0.09,
    },
    "event: journée (mondiale|internationale) (de|du|des|contre|pour|d'|sans)": {
      event: -0.43,
      'general-info': -0.11,
      cause: 0.17,
      other: -0.09,
    },
    "event: (apportez|amenez|prévoyez|n'oubliez pas) .. (vôtres|boutures|graines|maillot*|bonne humeur|pique-nique|baskets|chaussures|gourde)":
      { event: 1.61, community: 0.14 },
    "connected: (merci|un grand merci|mille mercis|un immense merci|merci beaucoup) (à tou*|à vous|à toutes|à chacun*|à nos|à notre|à celles|à ceux|pour votre|pour vos|pour tout|pour ces|pour ce|pour cette|d'être|d'avoir|de nous|de votre|de faire|du fond|infiniment)":
      {
        purchase: -0.08,
        'new-products': -0.07,
        service: -0.06,
        event: -0.09,
        connected: 3.65,
        community: -0.13,
      },
    'connected: (merci|mercis|remercie|remercions|remerciement*|remercier|thank you)': {
      purchase: -0.1,
      reviews: 0.85,
      'new-products': -0.11,
      event: -0.12,
      connected: 2.09,
      community: 0.99,
      'general-info': -0.19,
    },
    'connected: (nous vous remercions|on vous remercie|nous tenons à remercier|on tient à remercier|vous dire merci|te dire merci)':
      { connected: 3.66 },
    "connected: (grâce à (vous|toi|votre|nos|notre)|sans vous|c'est vous|vous êtes (formidables|géniaux|incroyables|les meilleur*|au top|de plus en plus|toujours)|tout cela grâce)":
      { connected: 2.87 },
    'connected: (reconnaissant*|gratitude|touché* (par|de)|ému*|émue*|honoré*)': {
      connected: 2.23,
      'general-info': -0.05,
    },
    'connected: (rencontrez|rencontre|faites connaissance|faisons connaissance|on vous présente|nous vous présentons|je vous présente|voici|portrait|portrait de|zoom sur|focus sur|qui se cache derrière|derrière <mention>) .. {staff}':
      { connected: 3.21 },
    "connected: (portrait de|portrait d'|portraits|dans la vie de|une journée avec|une journée dans|dans les coulisses|en coulisses|les coulisses|coulisses|behind the scenes|backstage|derrière le comptoir|envers du décor|l'envers du décor|making of|making-of)":
      { opinion: 0.2, connected: 2.42, community: 0.44 },
    "connected: (notre|nos|l'|toute l'|toute notre) {staff}": {
      purchase: -0.06,
      'new-products': -0.24,
      connected: 2.12,
      'general-info': 0.09,
    },
    "connected: (l'équipe|toute l'équipe|notre équipe|nos équipes|la team) (au complet|est|vous|a|s'agrandit|de|sera|se|remercie|en|aussi)":
      { 'new-products': -0.32, event: -0.06, connected: 2.52, community: -0.07 },
    "connected: (notre|nos) (histoire|mission|valeurs|engagement*|raison d'être|savoir-faire|passion|philosophie|métier*|aventure|promesse|vision|culture|héritage|origines|racines|convictions|ambition*|maison|fondateur*|fondatrice*|démarche)":
      { event: -0.19, connected: 2.77, 'general-info': 0.21 },
    'connected: (nous (croyons|sommes convaincus|nous engageons|avons à cœur|sommes fier*|sommes heureux|sommes engagé*|partageons|pensons que|défendons|refusons|soutenons|voulons|aimons|rêvons|agissons|luttons|militons|tenons à))':
      { connected: 3.21 },
    "connected: (on (croit|s'engage|est fier*|est heureux|a à cœur|défend|soutient|pense à vous|vous aime|adore|aime|a hâte|voulait|tenait))":
      { connected: 2.23, 'general-info': -0.07 },
    'connected: (fiers de|fier de|fière de|fières de|fierté|quelle fierté|trop fier*|très fier*|si fier*)': {
      connected: 2.41,
    },
    "connected: (engagé*|engagement*|s'engage|nous engageons) .. (pour|auprès|à|contre|en faveur)": {
      connected: 1.78,
    },
    'connected: (aux côtés|à vos côtés|à tes côtés|à leurs côtés|main dans la main|solidaire*|solidarité)': {
      event: 0.1,
      connected: 1.61,
      community: 0.17,
    },
    "connected: (toute l'équipe (vous|te)|de la part de toute|nous vous souhaitons|on vous souhaite|l'équipe vous souhaite|vous souhaite*|vous adresse*|tous nos vœux|nos meilleurs vœux|on vous envoie|pensées)":
      { 'new-products': 0.09, connected: 2.1, 'general-info': 0.06, greeting: 0.07 },
    'connected: (ensemble|tous ensemble|avec vous|avec toi|à nos côtés|parmi nous)': {
      event: 0.1,
      connected: 1.3,
      ideas: 0.08,
    },
    'connected: (chers|chères|cher|chère) (client*|ami*|abonné*|membre*|tous|lecteur*|adhérent*|partenaire*|voyageurs|parents|vous)':
      { connected: 2.28 },
    'connected: (nos client*|nos cliente*|nos abonné*|nos fans|nos adhérent*|nos partenaires|nos membres|nos lecteur*|nos supporter*|nos producteurs|nos artisans|nos bénévoles|nos fidèles|votre fidélité|votre confiance|votre soutien|votre accueil|votre présence|votre enthousiasme)':
      { discount: 0.07, 'exclusive-info': 0.16, connected: 2.13, community: -0.06 },
    'connected: (votre|ta) (fidélité|confiance|soutien|présence|enthousiasme|énergie|bienveillance|amour)': {
      connected: 2.59,
    },
    'connected: (on fête|nous fêtons|fête ses|fêtons nos|souffle ses|soufflons|déjà) <number> (ans|an|bougies|mois|années)':
      { connected: 3.21 },
    "connected: <number> (ans|années) (que|de|d'|ensemble|à vos|déjà|avec|qu'on|après)": {
      connected: 1.96,
      community: -0.11,
    },
    "connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|né en <year>|née en <year>|tout a commencé|tout commence|au début|à l'origine|l'aventure (a commencé|commence|continue)) ":
      { connected: 1.82, community: 0.37 },
    "connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|tout a commencé|l'aventure) +first-person-plural":
      { connected: 2.64 },
    "connected: (joyeux anniversaire|bon anniversaire|bienvenue|bonne retraite|bon vent) .. (à|dans l'équipe|parmi nous|chez|{staff}|<mention>)":
      { connected: 2.88 },
    "connected: (bienvenue|souhaitons la bienvenue|accueillons|rejoint (l'équipe|nos équipes|l'aventure)|nouvelle recrue|nouveau collègue|nouvelle collègue)":
      { connected: 1.65 },
    'connected: (vous nous (manquez|avez manqué|êtes)|on vous aime|love sur vous|vous allez nous manquer|hâte de vous (retrouver|revoir|accueillir|rencontrer|voir|montrer|recevoir)|impatients de vous|au plaisir de vous|ravis de vous (retrouver|revoir|accueillir))':
      { connected: 2.76, 'general-info': -0.05 },
    'connected: (prenez soin de vous|prends soin de toi|restez prudent*|courage à|force à|pensée* (pour|à)|de tout cœur|nos pensées|hommage|rend hommage|rendons hommage|repose en paix|triste nouvelle|tristesse)':
      { connected: 2.34 },
    'connected: (nos valeurs|égalité|diversité|inclusion|parité|lutte contre|fierté lgbt*|pride|féminisme|handicap|droits des femmes|violences) +first-person-plural':
      { connected: 1.97 },
    'connected: (association*|don|dons|collecte*|reverse|reversons|reversé*|cause*|caritati*|soutien*|soutenir) .. (nous|notre|nos|on|euros|profit|bénéfice*)':
      { connected: 1.83 },
    'connected: (nous (reversons|avons reversé|avons planté|avons collecté|avons récolté|avons remis|donnons|offrons)|on (reverse|a planté|a récolté|a collecté|a remis))':
      { connected: 3.2 },
    'connected: (planète|environnement|climat|durable*|écolo*|éco-responsable*|écoresponsable*|recycl*|zéro déchet|impact|empreinte|local*|circuit court) +first-person-plural':
      { event: 0.07, connected: 1.44 },
    'connected: (partenariat|partenaire*|mécénat|sponsor*|parrain*)  +first-person-plural': {
      event: 0.15,
      connected: 1.3,
      'general-info': -0.18,
    },
    'connected: (femmes|hommes|jeunes|enfants|familles|métier*|passion*|collaborateurs|salariés|collègues|apprentis|alternants|stagiaires) +first-person-plural':
      { event: -0.16, connected: 1.53, 'general-info': 0.05 },
    'connected: (passion|passionné*|amour|cœur|coeur|âme|savoir-faire|fait main|à la main)': {
      reviews: 0.09,
      connected: 1.11,
      'general-info': 0.21,
    },
    "connected: (team building|séminaire d'équipe|vie d'entreprise|vie de bureau|chez nous|marque employeur|ça bosse|nos bureaux|notre atelier|notre cuisine|notre labo)":
      { opinion: 0.06, connected: 1.64, community: 0.1 },
    "connected: (un message de|une lettre de|le mot de|mot du (président|directeur|chef|fondateur)|l'édito)":
      { reviews: -0.07, connected: 1.78, community: 0.07 },
    'connected: (#tbt|throwback|souvenir*|souvenirs|retour en arrière|flashback|nostalgie|ça nous rajeunit)':
      { connected: 1.69, community: 0.6 },
    "connected: (bravo à (nos|notre|toute)|félicitations à (nos|notre|toute)|bravo les|bravo l'équipe|chapeau à)":
      { connected: 2.2 },
    'connected: (bravo|félicitations|félicite|félicitons)': {
      reviews: -0.12,
      connected: 0.84,
      community: 0.99,
      'general-info': 0.36,
    },
    'connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶)': {
      'new-products': -0.11,
      opinion: 0.08,
      connected: 0.52,
      community: 0.21,
      'general-info': -0.15,
      entertain: 0.08,
    },
    'connected: (haha*|mdr|lol|ptdr|trop|oui|grave|carrément|merci|avec plaisir|on adore|avec joie|bisous|adore) +reply':
      { connected: 2.82 },
    'connected: (entreprise familiale|maison familiale|de père en fils|de mère en fille|de génération en génération|depuis trois générations|depuis des générations|histoire de famille)':
      { connected: 2.74 },
    'connected: (qui sommes-nous|qui nous sommes|ce que nous faisons|pourquoi nous|pourquoi on|ce qui nous (anime|rassemble|motive|porte)|nous anime*|notre quotidien|notre petite (équipe|entreprise|famille|boutique|maison))':
      { connected: 2.97 },
    'connected: (avec nous depuis|chez nous depuis|travaille (chez|avec|à)|notre (doyen*|mascotte)|son métier|son parcours|sa passion)':
      { connected: 2.17, community: 0.12, 'general-info': -0.11 },
    'connected: (au nom de toute|nous souhait*|bonne année à tous|belle année|joyeuses fêtes à tous|bonnes fêtes à tous|excellente année) .. (vous|tous|toutes|équipe|client*)':
      { connected: 1.83 },
    'connected: (vous êtes (<number>|plus de|désormais|maintenant|déjà|près de)|déjà <number> (abonné*|followers|fans|membres)|cap des <number>|<number> abonné*|<number> followers)':
      { connected: 2.72 },
    'connected: (vous souhait* la bienvenue|vous accueillir|vous recevoir|vous accompagner|prendre soin de vous|votre sourire|vos sourires)':
      { connected: 1.92, 'general-info': -0.06 },
    'connected: (merci de (contacter|nous contacter|nous envoyer|confirmer|vérifier|ne pas|lire|respecter|vous inscrire|patienter|réserver)|merci pour votre (signalement|message|question|demande))':
      { connected: -1.83 },
    'connected: (le saviez-vous|saviez-vous)': { connected: -0.92 },
    "connected: (entre de bonnes mains|c'est notre façon|à notre façon|on vous attend avec|une équipe (en or|soudée|formidable)|petites mains|chaque nuit|chaque matin) ":
      { connected: 1.68 },
    "connected: (merci d'avoir|merci d'être|merci pour (vos|votre|tout|ces|cette)|vous avez été là|vous étiez là|vous êtes là)":
      { connected: 3.2 },
    "connected: (saluons|nous saluons|on salue|remercions|nous rendons hommage|nous n'oublions pas)": {
      connected: 2.79,
      'general-info': -0.08,
    },
    "connected: <number> ans (chez nous|de maison|dans l'équipe|parmi nous)": { connected: 3.66 },
    "ideas: (quel|quelle|quels|quelles|que|qu'|quoi|qui) .. (devrions-nous|devrait-on|on devrait|doit-on|devons-nous|faut-il|on doit|pourrions-nous|pourrait-on) .. (créer|faire|lancer|ajouter|proposer|inventer|imaginer|ramener|préparer|sortir|cuisiner|brasser|appeler|aborder|traiter|inviter|ouvrir|mettre|tester) +question":
      { ideas: 8.04 },
    'ideas: (devrions-nous|devrait-on|doit-on|on devrait) +question': { ideas: 5.48 },
    "ideas: (quel|quelle|quels|quelles|que|qu'|quoi) .. (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|souhaitez-vous|souhaiteriez-vous) .. (voir|trouver|retrouver|goûter|avoir|qu'on|que nous|que l'on|lire|entendre|découvrir|ajouter)":
      { ideas: 8.02 },
    "ideas: (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|tu voudrais|souhaiteriez-vous) .. (voir|trouver|retrouver|qu'on|que nous|que l'on|goûter) +question":
      { ideas: 6.39 },
    'ideas: (prochain|prochaine|prochains|prochaines|futur|future) {product} .. (idée*|proposez|propose|choisissez|imagine*|vote*|quel*|aimeriez|voudriez)':
      { ideas: 6.26 },
    'ideas: (quel|quelle|quels|quelles) .. (prochain|prochaine|prochains|prochaines|futur|future|futurs|futures) +question':
      { ideas: 5.49 },
    'ideas: (suggestion|suggestions|suggérez|suggère|suggérer|boîte à idées|boite à idées)': { ideas: 6.29 },
    "ideas: (vos|tes|votre|ton|une|des|toutes vos|d'autres) (idées|idée|propositions|suggestions|envies|souhaits) +post:second-person":
      { ideas: 3.87 },
    'ideas: (envoyez|envoie|partagez|partage|proposez|propose|donnez|donne|soumettez|dites|déposez|glissez|postez|laissez) [nous] [toutes] .. (idée*|proposition*|suggestion*|projet*|dessin*|croquis|concept*|envies|souhaits)':
      { ideas: 7.52 },
    'ideas: (aidez-nous|aide-nous|aidez nous|aide nous) à (trouver|choisir|nommer|créer|améliorer|imaginer|concevoir|décider|construire|baptiser|inventer|faire évoluer|développer)':
      { ideas: 7.27 },
    'ideas: (trouvez|trouve|trouver|choisissez|donnez|donnez-lui|proposez|inventez|cherchons|cherche) .. (nom|prénom|slogan|petit nom|surnom) [de|du|à|pour|au]':
      { ideas: 6.28 },
    "ideas: (comment (l'appeler|l'appelleriez-vous|on l'appelle|l'appelle-t-on|devrait-on l'appeler|la baptiser|le baptiser|nommer)|quel nom) +question":
      { ideas: 6.26 },
    'ideas: (imaginez|imagine|dessinez|dessine|créez|crée|inventez|invente|concevez) (votre|ton|le|la|notre|un|une) [<any>] (prochain*|futur*|nouveau|nouvelle|idéal*|rêvé*|parfait*|de demain|de vos rêves|{product})':
      { ideas: 5.75 },
    'ideas: (de vos rêves|de tes rêves|idéal|idéale|rêvé|rêvée) +question': { ideas: 3.13 },
    "ideas: (co-créer|cocréer|co-création|cocréation|co-construire|coconstruire|co-construisez|crowdsourcing|consultation citoyenne|budget participatif|concertation|appel à idées|appel à projets|concours d'idées|boîte à idées)":
      { ideas: 4.59 },
    'ideas: (bêta-testeur*|bêta testeur*|beta testeur*|bêta-testeuse*|testeurs|testeuses|panel de test*|devenez testeu*|recherchons des testeu*|cherchons des testeu*|phase de test)':
      { ideas: 6.5 },
    'ideas: (si vous (pouviez|deviez)|si tu (pouvais|devais)) .. (créer|inventer|ajouter|changer|améliorer|choisir|imaginer|avoir)':
      { ideas: 6.26 },
    'ideas: (ramener|remettre|refaire|faire revenir|ressortir|réédit*|revoir|revienne) .. (carte|collection|gamme|menu|catalogue|recette|parfum|modèle) +question':
      { ideas: 4.7 },
    "ideas: (qu'est-ce qui (vous|te) manque|que manque-t-il|il manque quoi|ce qui vous manque|que pouvons-nous (améliorer|faire)|comment (améliorer|pouvons-nous|pourrions-nous|faire mieux)|comment on peut)":
      { ideas: 6.26 },
    'ideas: (quels sujets|quel sujet|quels thèmes|quel thème|quelles questions) .. (vous|tu|abord*|trait*|parler|podcast|live|épisode|article) +question':
      { ideas: 6.26 },
    'ideas: (posez|pose|envoyez) .. (vos|tes|votre|ta) question*': { ideas: 2.35 },
    "ideas: (c'est vous qui (décidez|choisissez)|à vous de (décider|choisir|imaginer|jouer)|vous décidez|tu décides|on vous laisse choisir|vous avez le pouvoir)":
      { ideas: 3.13 },
    'ideas: (on réfléchit à|nous réfléchissons à|on hésite|nous hésitons|on travaille sur) .. (prochain*|nouveau*|nouvelle*|nom|futur*) +post:question':
      { ideas: 3.91 },
    "ideas: (parfum|saveur|couleur|recette|ville|thème|produit|plat|sujet|destination|motif|modèle) .. (la prochaine fois|pour la suite|l'année prochaine|prochain*|ensuite|à venir) +question":
      { ideas: 4.7 },
    'ideas: (faites-nous part|fais-nous part) de (vos|tes)': { ideas: 5.48 },
    "ideas: (idée* cadeau*|idée* recette*|idées (déco|sorties|reçues|look|week-end)|plein d'idées|bonne idée|belle idée|l'idée (est|de)|à court d'idées)":
      { ideas: -3.13 },
    'ideas: (que vous rêvez|dont vous rêvez|que tu rêves|que vous aimeriez|que vous voudriez) [de] (voir|retrouver|trouver|essayer|goûter|avoir)':
      { ideas: 5.71 },
    'ideas: (imaginez|imagine|dessinez|dessine) .. (motif|logo|étiquette|affiche|couverture|slogan|recette|mascotte|saveur|maillot)':
      { ideas: 6.56, 'general-info': -0.06 },
    "ideas: (vos (propositions|suggestions|idées|envies) .. (jusqu'au|avant|ici|commentaire*|<url>|mp|bienvenues))":
      { ideas: 6.28 },
    "community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) [ici|en commentaire] (un|une|ton|votre|vos|tes|ta|la personne|celui|celle|deux|trois|<number>|ce|cette|ceux|quelqu'un|qui) [<any>] (ami*|amie*|pote*|copain*|copine*|personne*|qui|partenaire|collègue*|bff|binôme|moitié|maman|mère|frère|sœur|acolyte*|complice*|proche*)":
      { community: 5.63 },
    "community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) (un|une|ton|votre|vos|tes|ta|la|celui|celle|<number>|quelqu'un)":
      { community: 4.72 },
    'community: (tague|taguez|identifie|identifiez|mentionne|mentionnez|taguer|identifier) (nous|<mention>|moi)':
      { community: 4.72 },
    'community: (tague-nous|taguez-nous|identifiez-nous|identifie-nous|en nous (taguant|identifiant|mentionnant)|mentionnez-nous)':
      { community: 5.31 },
    'community: (avec|en utilisant|utilise*|via|sous) [le|notre|votre|les] hashtag* ': { community: 4.13 },
    'community: (partagez|partage|postez|poste|publiez|montrez|utilisez|utilise) .. (avec|en utilisant|sous|via) [le] [hashtag] <hashtag>':
      { event: -0.06, community: 5.33 },
    'community: (utilisez|utilise|hashtag) .. <hashtag>': { community: 3.54 },
    'community: (partagez|partage|postez|poste|envoyez|envoie|montrez|montre|publiez) [nous] [avec nous|en commentaire] (vos|tes|votre|ta|ton|la|une|un) [plus|meilleur*|plus belle*|propre*] (photo*|cliché*|selfie*|souvenir*|histoire*|look*|recette*|création*|vidéo*|moment*|expérience*|réalisation*|tenue*|image*|astuce*|anecdote*)':
      { community: 5.37 },
    'community: (montrez-nous|montre-nous|envoyez-nous|envoie-nous|partagez-nous|partage-nous|racontez-nous|raconte-nous) (vos|tes|votre|ton|ta|comment|à quoi|tout)':
      { event: -0.06, ideas: 0.07, community: 3.93 },
    'community: (vos|tes|votre) (photos|clichés|selfies|souvenirs|créations|réalisations|looks|recettes|histoires|témoignages|plus belles photos|plus beaux clichés)':
      { community: 3.17 },
    'community: (repost|regram|repostée|reposté|rp) [de|by|from|via] <mention>': { community: 5.33 },
    'community: (repost*|regram*|ugc)': { community: 2.95 },
    'community: (📷|📸|🎥|crédit*|crédit photo|crédits photo*|photo|photos|photo de|photo par|cliché de|vidéo de|merci à|image) [de|par] <mention>':
      { community: 2.38 },
    'community: (photo|cliché|vidéo|recette|création|look|illustration|dessin) (de|par|signé*|réalisé* par|prise par|partagé* par|envoyé* par) <mention>':
      { community: 4.72 },
    "community: (merci|un grand merci|bravo) [à] <mention> [pour|d'avoir] (pour|d'avoir|de nous) [<any>] (photo|partage*|cliché|cette|ce|ces|belle|jolie|magnifique)":
      { community: 4.73 },
    'community: (photo|fan|client*|membre*|abonné*|lecteur*|look|création|bénévole*|recette|adhérent*) (de la semaine|du mois|du jour|de fan|de fans)':
      { event: 0.16, community: 4.09, 'general-info': 0.05, entertain: 0.11, other: -0.17 },
    'community: (ambassadeur*|ambassadrice*|club|tribu|communauté*|cercle|réseau de|squad|crew)': {
      connected: 0.12,
      community: 2.1,
      'general-info': 0.19,
    },
    'community: (notre|la|votre|cette|une|belle|grande|rejoignez la|rejoins la) communauté': {
      community: 3.07,
    },
    'community: (rejoignez|rejoins|rejoindre|intégrez|faites partie de|fais partie de|entrez dans) .. (communauté|groupe|club|famille|tribu|aventure|mouvement|réseau|team|cercle|ambassad*|discord|forum|fan club)':
      { community: 4.73 },
    "community: (groupe|canal|communauté|serveur) (facebook|whatsapp|telegram|discord|strava|linkedin|privé|d'entraide)":
      { community: 4.73 },
    'community: (devenez|deviens|devenir) (ambassad*|bénévole*|membre*|parrain|marraine|adhérent*)': {
      community: 4.14,
    },
    'community: (bénévole|bénévoles|bénévolat|volontaire*|entraide|coup de main|donner un coup de main)': {
      community: 2.13,
    },
    'community: (nos|vos|les|notre|une|un) [fidèle*|chers|chères] {customer} .. (partage*|racont*|témoign*|envoy*|photo*|montre*|ont|nous a|créé*|réalis*|fabriqu*)':
      { 'exclusive-info': 0.11, community: 3.71 },
    "community: (nos|notre|une de nos|un de nos|l'une de nos|l'un de nos) [fidèle*|chère*|talentueu*|super] {customer}":
      { discount: 0.07, 'exclusive-info': 0.15, connected: -0.18, community: 2.15 },
    "community: (entre (vous|adhérents|membres|passionnés|voisins|parents|lecteurs|fans|utilisateurs|joueurs|amis|filles|clients|habitants)|les uns (et|avec|aux|des) (les|autres)|d'autres (parents|membres|passionnés|clients|joueurs|utilisateurs|lecteurs))":
      { opinion: 0.06, community: 3.45, 'general-info': 0.06 },
    "community: (shout out|shoutout|big up|spéciale dédicace|dédicace à|clin d'œil à|bravo à|coup de chapeau) .. <mention>":
      { community: 2.95 },
    'community: (vu sur|aperçu sur|porté par|portée par|sublime sur|styled by|stylé par|repéré chez|repérée chez) <mention>':
      { community: 3.54 },
    'community: (avec tes|avec vos|avec ton|avec votre|à un|à une|entre) (ami*|amie*|pote*|copain*|copine*|proches|famille|voisin*|collègue*)':
      { community: 1.18 },
    "community: (partage*|partagez|envoie|envoyez|transfère*) .. (ami*|pote*|copine*|copain*|proche*|quelqu'un|entourage|collègue*)":
      { community: 4.13 },
    'community: (parraine*|parrainez|invite*|amène*|viens avec|venez avec) .. (ami*|pote*|copine*|proche*)': {
      community: 2.95,
    },
    'community: (fans|supporters|supporteurs|kop|ultras|tribune*|fan club|allez les|ensemble derrière)': {
      event: 0.1,
      connected: -0.11,
      community: 1.72,
    },
    'community: (le mot de la fin|nous raconte|vous raconte*|racontent|raconte son|raconte sa|se confie*|témoigne|témoignent|dans ses mots|leurs mots)':
      { reviews: -0.14, connected: -0.16, community: 3.31, 'general-info': -0.07 },
    'community: (gagnant*|vainqueur*|lauréat*|finaliste*|champion*|podium|participant*|compétiteur*|candidat*)':
      {
        purchase: -0.2,
        reviews: -0.15,
        'new-products': -0.12,
        opinion: 0.05,
        event: -0.17,
        connected: 0.16,
        ideas: 0.07,
        community: 2.06,
        'general-info': 0.37,
      },
    'community: (félicitations|bravo|chapeau) (à|au|aux) .. (gagnant*|vainqueur*|lauréat*|finaliste*|participant*|élève*|étudiant*|équipe*|champion*|<mention>)':
      { reviews: -0.08, connected: -0.12, community: 2.7, 'general-info': 0.19 },
    'community: (participants|élèves|étudiants|habitants|riverains|voisins|familles|supporters|citoyens|jeunes)':
      { purchase: -0.1, 'new-products': -0.14, community: 0.82, 'general-info': -0.08, entertain: 0.1 },
    "community: (vous avez été <number>|vous étiez <number>|vous êtes <number>|plus de <number> (membres|d'entre vous|passionnés|joueurs|participants)|<number> membres)":
      { community: 3.17 },
    "community: (connaissez-vous|tu connais|vous connaissez|nomine*|proposez|recommandez) .. (quelqu'un|une personne|un voisin|une voisine) qui":
      { community: 3.54 },
    "community: (et si c'était vous|à vous de jouer|à toi de jouer|on repartage*|on reposte*|nous repartagerons|en story|sera repartagée|seront repartagées|les plus belles (seront|photos)|sur notre compte)":
      { community: 2.88 },
    "community: (on adore|on aime|j'adore|trop beau|sublime|canon|wahou|wow|magnifique) .. (<mention>|vos photos|votre photo|cette photo de)":
      { community: 2.95 },
    "community: (je|j'ai|mon|ma|mes) +quotation": {
      reviews: 0.07,
      event: -0.15,
      community: 1.2,
      'general-info': -0.2,
    },
    "community: (rencontres entre|rencontrez d'autres|échangez avec (d'autres|la|des)|discutez avec|retrouvez les autres|partagez entre)":
      { community: 3.54 },
    'community: (fait maison par|créé par nos|imaginé par nos|proposé par nos|réalisé par nos) {customer}': {
      community: 3.54,
    },
    'community: (ambassadeur|ambassadrice) (de la maison|de la marque|de france|mondial*|internation*)': {
      community: -1.77,
    },
    "community: (communauté (de communes|urbaine|d'agglomération|européenne|scientifique|internationale|éducative)|communautés de communes)":
      { community: -2.38 },
    'community: (fonds communs|réseau (social|sociaux|électrique|de transport)|réseaux sociaux|club de golf|club sandwich)':
      { community: -1.77 },
    'community: (merci|bravo|chapeau|félicitations) .. <mention>': { community: 2.5, 'general-info': 0.06 },
    'community: <mention> .. (photo*|cliché*|partage*|création*|look|recette*|dessin*|cosplay)': {
      community: 2.96,
    },
    'community: (cosplay|fan art|fanart|fan made|reprise) [de|par]': { community: 3.02 },
    "community: (la|le|les|l'|ce|cette|ces) <any> (de|d'|par|signé|signée|chez) <mention> -post:link": {
      community: 3.24,
    },
    "community: (groupe|club|réseau|communauté|cercle) (d'échange*|d'entraide|de lecture|du mardi|du mercredi|du jeudi|du samedi|de parents|de passionnés|d'anciens)":
      { community: 4.29 },
    'community: (nos|rejoignez nos|rejoins nos|<number>) (bénévoles|volontaires|ambassadeurs|ambassadrices)':
      { connected: -0.12, community: 3.8 },
    "community: (nos habitués|nos fidèles|ce sont vous|c'est vous|vos chants|vos tifos|vous étiez nombreux|vous avez été nombreux)":
      { community: 2.45 },
    'community: (coéquipiers|partenaire* de jeu|binôme*|covoitur*|échanger vos|troquer|troc|avec (vos|tes|les) voisins)':
      { community: 3.35 },
    'community: (postez|poste|envoyez|envoie|partagez|partage) .. (votre|ta|vos|tes) .. (photo*|vidéo*|candidat*|version)':
      { community: 3.5, 'jobs-investors': 0.05 },
    'community: (photo en commentaire|en story|vos photos|vos plus belles)': { community: 1.8 },
    "community: (la|le|les|l'|ce|cette|ces) <any> <any> (de|d'|par|signé|signée|chez) <mention> -post:link": {
      community: 3.11,
    },
    'community: (entre|avec) (jardiniers|jardinières|gourmands|mamans|papas|sportifs|collectionneurs|habitués|copines|copains|gens du quartier|les voisins)':
      { community: 3.07 },
    'giveaway: (jeu concours|jeux concours|jeu-concours|concours|giveaway*|tirage au sort|tirages au sort|tombola*|loterie*)':
      { ideas: 0.13, community: -0.12, giveaway: 4.26 },
    'giveaway: (tente|tentez|tenter|courez|avoir) [de|ta|votre|la] (chance|gagner|remporter)': {
      community: -0.08,
      giveaway: 5.23,
    },
    'giveaway: (à|de|pour) (gagner|remporter)': { giveaway: 4.09 },
    'giveaway: (chance*|occasion) de (gagner|remporter|décrocher)': { giveaway: 5.33 },
    'giveaway: (gagne|gagnez|remporte|remportez) (un|une|le|la|ton|votre|des|deux|vos|tes|<number>|<money>)':
      { giveaway: 3.8 },
    'giveaway: (fais|faites|faire|vous fait|te fait|fera) gagner': { giveaway: 5.21 },
    'giveaway: (<number> (gagnant*|lot*|places à gagner|heureux)|à la clé|en jeu)': { giveaway: 3.52 },
    'giveaway: (pour (participer|jouer|tenter)|(suis|suivez|likez|like|identifie|identifiez|taguez|tague|commente|commentez|rt) .. (gagner|participer|concours))':
      { community: -0.24, giveaway: 4.48 },
    "giveaway: (tiré* au sort|tirage le|règlement (du jeu|complet|en bio)|sans obligation d'achat|bonne chance)":
      { community: -0.05, giveaway: 3.83 },
    'giveaway: (gagnant*|lot|lots|jouer|jouez)': {
      service: 0.19,
      event: -0.08,
      ideas: 0.13,
      community: 0.25,
      'general-info': -0.05,
      giveaway: 1.18,
    },
    'giveaway: (félicitations|bravo) (à|au|aux) .. gagnant*': { giveaway: 0.64 },
    'entertain: (mdr|lol|ptdr|haha*|mème*|meme*|mood|pov|quand (tu|vous|on|il|ton|le)|ce moment où|cette personne qui|😂|🤣|😜|😎|😏|🍻)':
      {
        reviews: 0.05,
        'new-products': -0.3,
        event: -0.07,
        connected: 0.11,
        community: -0.12,
        entertain: 1.79,
        other: -0.25,
      },
    'entertain: (devine*|devinette*|quiz|énigme*|rébus|charade|jeu des|qui suis-je|vrai ou faux|trouvez)': {
      entertain: 2.12,
      other: -0.08,
    },
    "entertain: (blague*|humour|rire|drôle*|marrant*|jeu de mots|poisson d'avril)": { entertain: 1.5 },
    'greeting: (bonne|belle|joyeuse*|heureuse|excellente) (année|fête*|journée|soirée|semaine|pâques|rentrée|nuit|saint-valentin|fin de semaine)':
      { 'general-info': -0.09, entertain: -0.19, greeting: 3.3, 'jobs-investors': -0.05, other: -0.17 },
    'greeting: (joyeux|bon|bel|excellent) (noël|anniversaire|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|week-end|weekend|ramadan|été|14 juillet|1er mai|ouikenne)':
      { greeting: 3.2, other: -0.15 },
    'greeting: (bonjour|bonsoir|hello|coucou|bonnes (vacances|fêtes)|meilleurs vœux|meilleurs voeux|bonne fête)':
      {
        purchase: -0.06,
        'new-products': -0.05,
        service: 0.12,
        connected: -0.06,
        community: -0.23,
        greeting: 2.6,
      },
    'greeting: (vous souhait*|te souhait*|souhaite (à|une|un|de))': {
      'new-products': 0.1,
      connected: -0.1,
      greeting: 2.67,
    },
    'inspire: (citation*|motivation*|inspiration*|proverbe*|sagesse|mantra*)': { inspire: 2.14 },
    "inspire: (crois en|croyez en|croire en|n'abandonne*|ose*|osez|rêve*|la vie est|le bonheur|le succès|le courage|chaque jour est|rien n'est impossible)":
      { ideas: 0.07, inspire: 2 },
    "inspire: (il suffit|il faut savoir|l'important c'est|prends le temps|prenez le temps|sois|soyez)": {
      'general-info': 0.06,
      inspire: 1.22,
    },
    'cause: (don|dons|faites un don|donner|collecte*|cagnotte|sensibilis*|journée (mondiale|internationale|nationale)|octobre rose|movember|téléthon|association*|solidarité)':
      {
        'new-products': -0.07,
        event: 0.28,
        connected: -0.13,
        community: 0.13,
        'general-info': 0.14,
        entertain: -0.18,
        cause: 3,
        other: -0.16,
      },
    "cause: (climat*|égalité|racisme|justice|droits (humains|de l'homme|des femmes)|réfugié*|pauvreté|violence*|handicap|planète)":
      { 'new-products': -0.06, 'general-info': -0.52, cause: 1.23 },
    "jobs-investors: (recrut*|on recrute|nous recrutons|rejoins (notre|l') équipe|rejoignez (nos|notre) équipe*|postul*|offre* d'emploi|emploi*|cdi|cdd|stage|alternance|candidature*|cv|poste à pourvoir)":
      { community: -0.16, 'general-info': -0.18, entertain: -0.1, 'jobs-investors': 3.22 },
    "jobs-investors: (actionnaire*|investisseur*|dividende*|résultats (trimestriels|annuels|semestriels)|chiffre d'affaires|rapport annuel)":
      { 'jobs-investors': 2.62 },
    "other: (à suivre|départ|étape|jour|c'est parti|en route|arrivée)": {
      discount: -0.09,
      purchase: -0.19,
      reviews: -0.11,
      'new-products': 0.07,
      opinion: -0.05,
      connected: 0.06,
      community: 0.1,
      'general-info': 0.2,
      other: 0.61,
    },
    'shape: greeting': {
      discount: -0.31,
      purchase: -0.44,
      reviews: -0.64,
      'exclusive-info': -0.18,
      opinion: -0.17,
      service: 0.23,
      event: -0.45,
      connected: -0.38,
      ideas: -0.22,
      community: 0.33,
      'general-info': -0.17,
      giveaway: -0.17,
      entertain: -0.13,
      greeting: 1.24,
      inspire: -0.37,
      cause: -0.24,
      'jobs-investors': -0.14,
      other: -1.26,
    },
    'shape: call-to-link': {
      discount: 0.13,
      purchase: 0.63,
      reviews: -0.23,
      'exclusive-info': 0.06,
      'new-products': 0.63,
      opinion: -0.21,
      service: -0.13,
      event: 0.56,
      connected: -0.22,
      ideas: -0.35,
      community: -0.59,
      giveaway: -0.08,
      entertain: -0.07,
      inspire: -0.08,
      cause: 0.19,
      other: -0.09,
    },
    'shape: caption': {
      discount: -0.47,
      purchase: -0.4,
      reviews: -0.68,
      'exclusive-info': -0.25,
      'new-products': -0.73,
      opinion: -0.18,
      service: 0.3,
      event: -0.18,
      connected: 0.6,
      ideas: -0.24,
      community: -0.22,
      'general-info': -1.02,
      giveaway: -0.11,
      entertain: -0.62,
      inspire: -1.27,
      cause: -0.58,
      'jobs-investors': -0.46,
      other: 2,
    },
    'shape: choice-list': {
      discount: -0.12,
      purchase: -0.15,
      reviews: -0.13,
      'exclusive-info': -0.23,
      opinion: 1.64,
      service: -0.14,
      event: -0.35,
      connected: -0.13,
      ideas: -0.15,
      community: -0.23,
      'general-info': 0.14,
      giveaway: -0.09,
    },
    'shape: closing-question': {
      discount: -0.08,
      purchase: -0.14,
      reviews: 0.12,
      'exclusive-info': -0.25,
      'new-products': 0.61,
      opinion: 0.95,
      service: -0.11,
      event: -0.34,
      ideas: 0.58,
      community: 0.22,
      giveaway: -0.07,
    },
    'shape: date': {
      discount: -0.18,
      purchase: -0.5,
      reviews: -1.31,
      'exclusive-info': 0.16,
      'new-products': -0.1,
      opinion: -0.8,
      event: 0.19,
      connected: -0.45,
      ideas: -0.48,
      community: -0.55,
      'general-info': -0.35,
      giveaway: 1.1,
      entertain: -0.41,
      greeting: 0.12,
      inspire: -0.47,
      cause: 0.43,
      'jobs-investors': 0.25,
    },
    'shape: exclamation': {
      purchase: -0.12,
      reviews: -0.17,
      'exclusive-info': -0.7,
      'new-products': -0.08,
      opinion: -0.48,
      service: -0.63,
      event: 0.35,
      connected: -0.28,
      ideas: 0.44,
      community: 0.73,
      'general-info': -0.62,
      entertain: 0.12,
      greeting: 0.09,
      inspire: -0.67,
      cause: -0.3,
      other: 0.36,
    },
    'shape: first-person-plural': {
      discount: -0.29,
      purchase: -0.22,
      reviews: 0.78,
      'exclusive-info': 0.28,
      'new-products': -0.36,
      opinion: -1.06,
      service: -0.16,
      event: 0.14,
      connected: 0.87,
      ideas: 0.77,
      community: 0.92,
      'general-info': -0.07,
      giveaway: -0.21,
      entertain: -0.62,
      inspire: 0.28,
      cause: -0.14,
      'jobs-investors': 0.31,
      other: 0.06,
    },
    'shape: first-person-singular': {
      discount: -0.14,
      purchase: -0.15,
      reviews: 0.26,
      'exclusive-info': -0.16,
      'new-products': -0.32,
      opinion: -0.15,
      service: -0.09,
      event: 0.12,
      connected: 0.35,
      ideas: 0.14,
      community: -0.14,
      'general-info': -0.5,
      giveaway: -0.12,
      entertain: 0.7,
      greeting: -0.06,
      inspire: -0.23,
      cause: -0.09,
      'jobs-investors': -0.05,
      other: -0.18,
    },
    'shape: handle-credit': { connected: -0.07, community: 0.44, 'general-info': -0.06 },
    'shape: hashtag-campaign': { community: -0.06, giveaway: 0.2 },
    'shape: headline': {
      discount: -0.13,
      reviews: -0.13,
      'new-products': -0.06,
      event: 0.44,
      community: -0.1,
      'general-info': -0.52,
    },
    'shape: imperative-opening': {
      discount: 0.06,
      purchase: 0.8,
      reviews: -0.5,
      'exclusive-info': 0.27,
      'new-products': -0.32,
      opinion: 0.5,
      service: -0.26,
      event: -0.15,
      connected: -1.46,
      ideas: 0.28,
      community: 0.53,
      'general-info': -0.5,
      giveaway: 0.48,
      entertain: -0.28,
      greeting: -0.14,
      inspire: 0.11,
      cause: 0.07,
      'jobs-investors': 0.2,
    },
    'shape: introduction': {
      discount: -0.13,
      purchase: -0.15,
      reviews: 0.61,
      'exclusive-info': -0.13,
      'new-products': -0.09,
      opinion: -0.1,
      service: 0.33,
      event: -0.16,
      connected: 0.71,
      ideas: -0.16,
      community: 0.06,
      'general-info': -0.54,
      giveaway: -0.07,
      entertain: -0.15,
      inspire: -0.1,
      cause: 0.17,
      other: 0.09,
    },
    'shape: link': {
      purchase: -0.18,
      reviews: -0.51,
      'exclusive-info': -0.76,
      'new-products': -0.14,
      opinion: -0.29,
      service: -0.23,
      event: 1.01,
      connected: -0.19,
      ideas: -1.09,
      community: -1.23,
      'general-info': -0.1,
      giveaway: -0.2,
      entertain: -0.16,
      inspire: -0.11,
      cause: 0.17,
      'jobs-investors': 0.19,
      other: -0.18,
    },
    'shape: list': { 'general-info': 0.29 },
    'shape: long-prose': {
      discount: -0.13,
      purchase: -0.09,
      reviews: -0.37,
      'exclusive-info': -0.06,
      'new-products': -0.46,
      service: -0.07,
      event: 0.1,
      connected: -0.13,
      community: -0.26,
      'general-info': 0.54,
    },
    'shape: long-words': {
      discount: -0.2,
      purchase: 0.15,
      reviews: -0.24,
      'exclusive-info': -0.48,
      'new-products': 0.55,
      service: 0.79,
      event: 0.17,
      connected: -0.62,
      community: -0.09,
      giveaway: -0.41,
      entertain: -0.4,
      greeting: 0.34,
      inspire: -0.26,
      cause: -0.11,
      'jobs-investors': 0.5,
      other: -0.19,
    },
    'shape: mention': {
      discount: -0.58,
      purchase: -0.56,
      reviews: -1.1,
      'exclusive-info': -0.42,
      'new-products': -0.62,
      opinion: -0.28,
      service: -0.5,
      connected: -0.38,
      ideas: -0.37,
      community: 0.65,
      'general-info': 0.11,
      giveaway: -0.23,
      entertain: -0.12,
      other: 0.22,
    },
    'shape: mention-first': {
      discount: -0.17,
      purchase: -0.09,
      reviews: -0.35,
      'exclusive-info': -0.06,
      'new-products': 0.32,
      opinion: -0.06,
      service: 1.03,
      event: -0.48,
      connected: 0.31,
      ideas: -0.09,
      community: -0.31,
      'general-info': 0.21,
      entertain: -0.06,
      other: 0.09,
    },
    'shape: no-sentence': {
      'new-products': -0.05,
      connected: -0.06,
      community: -0.08,
      'general-info': -0.78,
      entertain: -0.32,
      greeting: -0.39,
      inspire: -0.11,
      cause: -0.07,
      other: 0.69,
    },
    'shape: number-fact': {
      discount: -0.05,
      purchase: 0.31,
      reviews: 0.33,
      'exclusive-info': -0.4,
      opinion: 0.1,
      service: 0.61,
      event: -0.45,
      connected: 0.13,
      ideas: -0.53,
      'general-info': 0.36,
      giveaway: 0.41,
      entertain: 0.49,
      greeting: -0.12,
      inspire: -0.38,
      cause: -0.22,
      'jobs-investors': 0.31,
    },
    'shape: percentage': {
      discount: 1.21,
      purchase: 0.4,
      reviews: -0.28,
      'exclusive-info': 0.15,
      'new-products': 0.18,
      opinion: 0.3,
      service: -0.15,
      event: -0.52,
      connected: -0.21,
      ideas: -0.08,
      community: -0.63,
      'general-info': -0.32,
      giveaway: -0.09,
      entertain: -0.25,
      inspire: -0.05,
      'jobs-investors': 0.51,
    },
    'shape: price': {
      discount: 1.68,
      purchase: 2.06,
      reviews: 0.06,
      'exclusive-info': -0.27,
      'new-products': 0.15,
      opinion: -0.21,
      service: -0.3,
      connected: -0.3,
      ideas: -0.2,
      community: -0.48,
      'general-info': -0.28,
      giveaway: -0.19,
    },
    'shape: price-cut': { discount: 4.83, purchase: -0.41, 'new-products': -0.07, 'general-info': -0.06 },
    'shape: promo-code': { discount: 4.76, purchase: -0.53, 'new-products': -0.06 },
    'shape: question': {
      purchase: -0.32,
      reviews: -0.5,
      'exclusive-info': -0.1,
      'new-products': -0.66,
      opinion: 1.05,
      service: 0.28,
      event: 0.48,
      connected: -0.54,
      ideas: 0.53,
      community: -0.27,
      'general-info': -0.2,
      giveaway: 0.54,
      entertain: 0.79,
      greeting: -0.06,
      inspire: -0.11,
      cause: -0.07,
      'jobs-investors': -0.06,
      other: -0.6,
    },
    'shape: question-opening': {
      discount: 0.15,
      purchase: -0.07,
      reviews: -0.46,
      'exclusive-info': -0.47,
      'new-products': -0.92,
      opinion: 0.55,
      service: 0.48,
      event: 0.08,
      connected: -0.23,
      ideas: -0.17,
      community: -0.16,
      'general-info': 0.5,
      giveaway: 0.67,
      entertain: 0.35,
      other: -0.24,
    },
    'shape: question-to-reader': {
      discount: -0.47,
      purchase: -0.62,
      reviews: -0.16,
      'exclusive-info': 0.13,
      'new-products': -0.27,
      opinion: 1.06,
      service: -0.12,
      event: -0.12,
      connected: -0.32,
      ideas: 0.83,
      community: 0.3,
      'general-info': 0.1,
      giveaway: 0.13,
    },
    'shape: quotation': {
      discount: -0.71,
      purchase: -0.52,
      reviews: 1.99,
      'exclusive-info': -0.36,
      'new-products': -0.9,
      opinion: -0.26,
      service: -0.37,
      event: -0.17,
      connected: -0.85,
      ideas: -0.43,
      'general-info': 0.42,
      giveaway: -0.17,
      entertain: 0.38,
      greeting: -0.11,
      inspire: 0.36,
      cause: -0.12,
      'jobs-investors': -0.05,
      other: -0.29,
    },
    'shape: quote-credit': { reviews: 1.56 },
    'shape: reply': {
      discount: -0.07,
      purchase: -0.33,
      reviews: -0.08,
      'exclusive-info': -0.09,
      'new-products': -0.31,
      opinion: -0.08,
      service: 2.08,
      event: -0.24,
      connected: 0.27,
      ideas: -0.14,
      community: -0.71,
      'general-info': -0.59,
      giveaway: -0.05,
    },
    'shape: second-person': {
      purchase: -0.23,
      reviews: -0.26,
      'exclusive-info': 0.43,
      opinion: 0.54,
      service: 0.44,
      event: 0.19,
      connected: 0.57,
      ideas: 0.74,
      community: 0.87,
      'general-info': -0.68,
      giveaway: 0.6,
      entertain: 0.32,
      greeting: 0.09,
      inspire: 0.23,
      cause: -0.3,
      'jobs-investors': -0.09,
      other: -0.68,
    },
    'shape: shop-link': {
      discount: -0.09,
      purchase: 1.4,
      'new-products': 0.29,
      event: 0.4,
      'general-info': -0.09,
    },
    'shape: short': {
      discount: 0.4,
      purchase: -0.14,
      reviews: 0.33,
      'exclusive-info': -0.44,
      'new-products': -0.47,
      opinion: 1.96,
      service: 0.41,
      event: 0.21,
      connected: -0.25,
      ideas: -0.08,
      community: 0.34,
      'general-info': -0.33,
      giveaway: -0.05,
      entertain: -0.35,
      greeting: 0.23,
      inspire: 0.59,
      'jobs-investors': -0.64,
      other: 0.75,
    },
    'shape: short-reply': { service: -0.12, connected: 1.02, community: -0.08, 'general-info': -0.06 },
    'shape: signature': {},
    'shape: we-to-you': {
      discount: 0.19,
      purchase: 0.34,
      reviews: -0.45,
      'exclusive-info': 0.07,
      opinion: -0.18,
      service: -0.13,
      event: -0.15,
      connected: -0.14,
      ideas: 0.49,
      community: -0.27,
      'general-info': -0.26,
      giveaway: 0.78,
    },
  },
  terms: {
    '% sur': { discount: 0.08 },
    '<mention>': { reviews: -0.1 },
    '<mention> pour': { 'general-info': 0.08 },
    '<number>': {
      'exclusive-info': -0.14,
      service: -0.05,
      event: -0.05,
      connected: -0.2,
      community: -0.09,
      'general-info': 0.08,
      giveaway: 0.05,
      'jobs-investors': 0.06,
    },
    '<number> <number>': { 'new-products': -0.15, service: 0.09, event: -0.13 },
    '<number> ans': { connected: 0.09 },
    '<number> er': { 'general-info': 0.09 },
    '<number> est': { purchase: 0.08, 'new-products': 0.18 },
    '<number> et': { event: 0.2 },
    '<number> h': { connected: -0.05, giveaway: 0.06 },
    '<number> jours': { 'general-info': 0.12 },
    '<number> km': { community: 0.12 },
    '<number> mois': { 'general-info': -0.09 },
    '<number> octobre': { event: 0.06 },
    '<number> par': { reviews: 0.07 },
    '<number> sur': { reviews: 0.13, connected: -0.12 },
    '<number> €': { discount: 0.23 },
    '<url>': { event: 0.15, ideas: -0.08, community: -0.16 },
    a: {
      'new-products': -0.32,
      opinion: 0.16,
      service: -0.05,
      event: -0.08,
      connected: 0.08,
      community: -0.54,
    },
    'a <number>': { discount: 0.07, purchase: -0.26, 'new-products': -0.18 },
    'a l': { reviews: 0.19, event: -0.11 },
    'a la': { purchase: 0.07, 'new-products': 0.07, 'general-info': -0.07 },
    'a notre': { community: 0.07 },
    'a partir': { event: -0.05 },
    'a vos': { event: 0.05 },
    'a vous': { connected: 0.17 },
    abonnes: { 'exclusive-info': 0.23 },
    altea: { 'new-products': 0.12 },
    ambiance: { community: 0.09 },
    annee: { connected: 0.11, entertain: -0.09 },
    ans: { connected: 0.26, 'general-info': 0.06 },
    appli: { 'new-products': 0.17 },
    apres: { entertain: 0.1, other: -0.05 },
    arrive: { 'new-products': 0.22 },
    atelier: { event: -0.22, connected: 0.07, 'general-info': 0.12 },
    au: { reviews: 0.29, event: 0.3, connected: -0.07, 'general-info': -0.17 },
    'au <number>': { 'new-products': -0.05, service: 0.16, 'general-info': -0.09 },
    aujourd: { connected: 0.1 },
    'aujourd hui': { connected: 0.1 },
    aussi: { community: 0.1 },
    auto: { community: 0.09 },
    aux: { 'exclusive-info': 0.05, 'general-info': 0.1 },
    avant: { discount: 0.1, purchase: 0.22, 'exclusive-info': 0.39, event: -0.22 },
    'avant le': { purchase: 0.22, event: -0.09 },
    'avant tout': { 'exclusive-info': 0.11 },
    avec: {
      event: -0.05,
      connected: 0.31,
      community: 0.35,
      'general-info': -0.08,
      giveaway: 0.15,
      entertain: 0.06,
    },
    'avec nos': { community: 0.08 },
    'avec nous': { connected: 0.14, community: 0.13 },
    'avec une': { event: 0.06 },
    avis: { connected: -0.14 },
    avons: { connected: 0.08, 'general-info': 0.12 },
    bien: { 'general-info': -0.1 },
    bravo: { community: 0.27 },
    c: { reviews: -0.1, 'new-products': -0.07, connected: 0.17, inspire: 0.07 },
    'c est': { reviews: -0.09, 'new-products': -0.05, connected: 0.16, inspire: 0.07 },
    cafe: { 'general-info': -0.06 },
    carte: { 'new-products': 0.13 },
    ce: { purchase: -0.05, 'new-products': -0.19, event: 0.17 },
    'ce que': { 'general-info': 0.06 },
    cet: { event: 0.13 },
    cette: { purchase: -0.08, connected: 0.1 },
    'cette annee': { 'general-info': 0.08 },
    change: { 'new-products': 0.16 },
    chaque: { connected: 0.19 },
    cinq: { purchase: 0.11 },
    climat: { 'general-info': -0.11 },
    commander: { purchase: 0.14 },
    comme: { connected: 0.08 },
    comment: { 'general-info': -0.25 },
    commentaire: { giveaway: 0.05 },
    contre: { cause: 0.09 },
    d: { purchase: -0.16, connected: -0.13, entertain: -0.05, inspire: 0.21 },
    'd une': { reviews: 0.08 },
    dans: { discount: 0.08, connected: 0.14, community: -0.07, 'general-info': -0.06 },
    'dans l': { 'new-products': 0.12 },
    'dans les': { connected: 0.1 },
    'dans notre': { event: -0.08 },
    de: { purchase: -0.24, event: -0.21, connected: -0.08, community: 0.07, giveaway: 0.06, other: -0.09 },
    'de <number>': { event: -0.17, connected: -0.2 },
    'de l': { 'new-products': -0.12, connected: -0.1, community: 0.08, 'general-info': 0.16 },
    'de la': { purchase: -0.05, 'exclusive-info': 0.09, connected: -0.15 },
    'de nos': { connected: 0.13, community: 0.08, 'general-info': 0.05 },
    'de notre': { event: 0.1, 'general-info': -0.05 },
    debat: { 'general-info': -0.05 },
    decouvrir: { 'general-info': 0.11 },
    deja: { 'exclusive-info': 0.12 },
    demain: { service: 0.1 },
    demandez: { event: -0.05, 'general-info': 0.09 },
    'depuis <number>': { community: 0.05, 'general-info': -0.11 },
    des: { discount: -0.27, purchase: -0.08, service: -0.06, event: 0.15, community: -0.07 },
    deux: { event: -0.09, connected: 0.21, community: -0.25, 'general-info': 0.16 },
    direct: { 'general-info': -0.12 },
    disponible: { purchase: 0.1, 'new-products': 0.09 },
    du: {
      discount: -0.12,
      purchase: -0.09,
      'new-products': -0.08,
      community: 0.21,
      entertain: 0.18,
      other: -0.16,
    },
    'du jour': { 'general-info': 0.16, other: -0.08 },
    'du marche': { event: -0.08 },
    elle: { 'new-products': 0.16, connected: 0.06 },
    en: { purchase: 0.4, reviews: -0.17, connected: -0.2, 'general-info': 0.14, 'jobs-investors': 0.06 },
    'en <number>': { 'general-info': 0.11 },
    'en boutique': { purchase: 0.06 },
    'en commentaire': { community: 0.06, giveaway: 0.05 },
    'en direct': { 'general-info': -0.05 },
    'en ligne': { purchase: 0.09, event: -0.1 },
    'en mp': { 'general-info': 0.06 },
    'en trois': { 'general-info': 0.07 },
    'en vente': { purchase: 0.18, event: 0.06 },
    encore: { 'exclusive-info': 0.09, 'general-info': -0.05 },
    equipes: { 'new-products': -0.06 },
    er: { 'general-info': 0.09 },
    est: {
      purchase: 0.35,
      reviews: -0.18,
      'new-products': 0.19,
      event: -0.24,
      community: -0.1,
      'general-info': 0.14,
      inspire: 0.18,
    },
    et: {
      purchase: 0.25,
      'exclusive-info': -0.1,
      connected: 0.27,
      ideas: -0.09,
      community: 0.15,
      'general-info': 0.17,
    },
    'et sur': { purchase: 0.13 },
    etre: { 'general-info': -0.11 },
    explique: { 'general-info': 0.13 },
    faire: { connected: 0.2 },
    famille: { event: 0.13, connected: 0.08 },
    fois: { 'general-info': 0.09 },
    gagner: { giveaway: 0.13 },
    grande: { event: 0.08 },
    h: { connected: -0.05, giveaway: 0.06 },
    'h <number>': { event: -0.07, 'general-info': 0.19 },
    hier: { community: 0.09 },
    histoire: { connected: 0.12 },
    hui: { connected: 0.1 },
    ici: { connected: 0.06, 'general-info': 0.09 },
    il: { 'new-products': 0.12, entertain: 0.14 },
    'il reste': { event: 0.08, 'general-info': -0.07 },
    inscriptions: { 'general-info': -0.18 },
    jeu: { giveaway: 0.18 },
    jeudi: { 'new-products': 0.1, event: 0.12, 'general-info': -0.06 },
    jour: { 'new-products': 0.11, 'general-info': 0.17, other: -0.1 },
    journee: { event: 0.06 },
    jours: { 'general-info': 0.19 },
    juillet: { discount: 0.05 },
    juin: { purchase: 0.05 },
    jusqu: { discount: 0.23 },
    'jusqu a': { discount: 0.21 },
    juste: { entertain: 0.13 },
    km: { community: 0.12 },
    l: {
      reviews: 0.07,
      'exclusive-info': 0.09,
      event: -0.13,
      'general-info': 0.1,
      entertain: 0.07,
      inspire: 0.05,
      other: -0.08,
    },
    'l appli': { 'new-products': 0.17 },
    la: {
      purchase: -0.13,
      reviews: -0.17,
      'exclusive-info': 0.26,
      opinion: -0.09,
      connected: -0.06,
      community: -0.06,
      'general-info': 0.11,
      giveaway: 0.17,
      entertain: 0.1,
    },
    'la carte': { 'new-products': 0.05 },
    'la nouvelle': { 'exclusive-info': 0.17 },
    le: {
      purchase: 0.4,
      reviews: -0.12,
      'exclusive-info': 0.31,
      'new-products': 0.2,
      event: -0.18,
      connected: -0.18,
      entertain: 0.32,
      other: -0.28,
    },
    'le <number>': { purchase: 0.07 },
    'le monde': { 'exclusive-info': 0.1, 'general-info': -0.07 },
    'le plus': { opinion: 0.06, 'general-info': 0.07 },
    'le premier': { 'exclusive-info': 0.15 },
    les: {
      discount: 0.13,
      purchase: -0.12,
      reviews: -0.13,
      'exclusive-info': 0.17,
      'new-products': -0.33,
      opinion: -0.07,
      connected: -0.08,
      community: 0.06,
      'general-info': 0.27,
    },
    'les <number>': { 'general-info': -0.05 },
    leur: { event: -0.12, community: 0.25 },
    ligne: { purchase: 0.08, service: 0.08, event: -0.24 },
    live: { event: 0.1, 'general-info': -0.1 },
    livre: { community: 0.09 },
    lundi: { event: -0.05 },
    magasin: { giveaway: 0.18 },
    magasins: { purchase: -0.07 },
    mai: { 'general-info': 0.07 },
    maintenant: { 'new-products': 0.2, 'general-info': -0.14 },
    mais: { 'exclusive-info': 0.13, community: 0.1 },
    matin: { other: 0.06 },
    meilleur: { community: 0.14, 'general-info': -0.08 },
    merci: { purchase: -0.06, reviews: 0.26, 'new-products': -0.06, event: -0.08, community: 0.3 },
    'merci pour': { connected: -0.05 },
    midi: { event: 0.1 },
    mieux: { connected: 0.13 },
    minutes: { opinion: 0.13 },
    mois: { 'new-products': -0.07, event: 0.1, 'general-info': -0.11 },
    mon: { 'general-info': -0.13 },
    monde: { 'exclusive-info': 0.09 },
    mp: { 'general-info': 0.06 },
    n: { 'exclusive-info': 0.09, connected: 0.07 },
    'n a': { entertain: 0.07 },
    ne: { connected: 0.22 },
    nos: {
      discount: 0.2,
      purchase: -0.22,
      reviews: -0.18,
      'new-products': -0.08,
      event: -0.18,
      connected: 0.2,
      community: 0.09,
      'general-info': 0.07,
    },
    'nos <number>': { 'general-info': -0.05 },
    note: { reviews: 0.12, connected: -0.09 },
    notre: {
      discount: -0.12,
      reviews: 0.19,
      'new-products': 0.05,
      event: -0.06,
      connected: -0.11,
      community: -0.1,
      'general-info': 0.15,
    },
    'notre site': { 'general-info': 0.15 },
    nous: { 'new-products': -0.05, connected: 0.25, community: 0.05, 'general-info': -0.15 },
    'nous avons': { connected: 0.08, 'general-info': 0.12 },
    nouveau: { 'new-products': 0.39, event: -0.05, 'general-info': -0.11 },
    nouvelle: { 'exclusive-info': 0.14, connected: 0.06 },
    nouvelles: { event: 0.06 },
    nuit: { 'general-info': 0.05 },
    octobre: { event: 0.06 },
    offert: { discount: 0.19 },
    offerte: { discount: 0.07 },
    offre: { 'new-products': 0.06 },
    on: { reviews: -0.05, opinion: -0.08, event: 0.16, connected: 0.05 },
    'on est': { event: -0.06 },
    'on vous': { 'general-info': 0.17 },
    ont: { community: 0.22 },
    ootd: { community: 0.05 },
    or: { community: 0.15 },
    ou: { event: -0.09, 'general-info': -0.05 },
    ouvert: { 'general-info': -0.09 },
    ouvertes: { event: 0.06 },
    par: { purchase: -0.1, connected: 0.11, 'general-info': 0.21 },
    participants: { connected: 0.06 },
    partir: { event: -0.07 },
    pas: { 'exclusive-info': 0.07, connected: 0.08, 'general-info': -0.1, entertain: 0.21 },
    peau: { 'new-products': 0.15 },
    petit: { 'general-info': 0.09 },
    photo: { 'general-info': -0.05 },
    photos: { community: 0.48 },
    place: { 'general-info': -0.07 },
    places: { event: 0.1, giveaway: 0.05 },
    'places pour': { giveaway: 0.05 },
    plus: { reviews: 0.25, 'new-products': 0.17, opinion: 0.07, event: -0.08, connected: -0.05 },
    pour: { purchase: 0.06, 'new-products': -0.2, community: -0.34, entertain: -0.12 },
    'pour le': { reviews: -0.06 },
    'pour nos': { connected: 0.05 },
    'pour vous': { connected: 0.11 },
    pourquoi: { 'general-info': 0.2 },
    pouvez: { 'new-products': 0.06 },
    premier: { 'exclusive-info': 0.09, connected: -0.05, 'general-info': -0.1 },
    premiere: { 'general-info': 0.06 },
    presente: { event: 0.06 },
    prochaine: { ideas: 0.11 },
    qu: { connected: 0.07 },
    quand: { event: -0.05, entertain: 0.05 },
    que: { reviews: 0.24, connected: 0.38, 'general-info': 0.32 },
    'que vous': { 'general-info': 0.11 },
    questions: { event: 0.08 },
    qui: { 'general-info': -0.13 },
    recette: { purchase: 0.06 },
    rejoignez: { event: 0.13 },
    reste: { event: 0.08 },
    retour: { connected: -0.15 },
    retrouver: { 'new-products': -0.05, connected: 0.2 },
    retrouvez: { event: 0.05, 'general-info': -0.06 },
    rien: { 'general-info': 0.09 },
    routine: { 'new-products': 0.08, 'general-info': -0.07 },
    rue: { event: -0.07 },
    s: { community: -0.06, 'general-info': -0.07, other: 0.07 },
    sa: { reviews: 0.08, 'general-info': -0.15 },
    salle: { purchase: 0.09, event: -0.05 },
    samedi: { event: 0.21, community: 0.07 },
    'samedi a': { event: 0.12 },
    sans: { community: 0.06, 'general-info': 0.13 },
    savoir: { 'general-info': 0.09 },
    se: { 'general-info': 0.07 },
    sera: { ideas: 0.05 },
    serie: { 'new-products': 0.1 },
    si: { 'exclusive-info': 0.12 },
    'si vous': { 'exclusive-info': 0.13 },
    site: { purchase: 0.18, 'new-products': 0.11, 'general-info': 0.12 },
    son: { event: -0.09, 'general-info': 0.17 },
    sont: { 'new-products': -0.14, event: -0.07, 'general-info': 0.28 },
    sortie: { event: 0.1 },
    suite: { 'general-info': -0.09 },
    sur: {
      discount: 0.25,
      purchase: 0.15,
      'exclusive-info': -0.1,
      connected: -0.21,
      community: -0.17,
      'general-info': 0.16,
    },
    'sur l': { reviews: 0.06, event: -0.1 },
    'sur le': { 'new-products': -0.08 },
    'sur notre': { event: 0.07 },
    table: { community: 0.05 },
    tient: { 'general-info': 0.08 },
    tirage: { giveaway: 0.05 },
    ton: { reviews: 0.05, community: 0.16 },
    tous: { discount: 0.17, 'new-products': 0.09 },
    'tous les': { discount: 0.06 },
    tout: { discount: 0.16, 'exclusive-info': 0.13, event: 0.09, 'general-info': -0.17 },
    'tout le': { discount: 0.11, 'exclusive-info': 0.09, 'general-info': -0.09 },
    toute: { connected: 0.05, 'general-info': -0.18 },
    'toute la': { event: 0.13, 'general-info': -0.11 },
    travail: { event: 0.07 },
    trois: { 'general-info': 0.32 },
    un: { 'new-products': 0.07, event: -0.12, connected: 0.22, cause: 0.11 },
    une: { connected: 0.05, 'general-info': -0.07, cause: 0.05 },
    vendredi: { event: 0.09 },
    vente: { purchase: 0.15, event: 0.05 },
    vers: { 'general-info': 0.05 },
    version: { opinion: -0.06 },
    visite: { event: -0.05 },
    voici: { 'new-products': 0.08 },
    voir: { 'general-info': -0.06 },
    voit: { 'new-products': 0.17, 'general-info': -0.05 },
    vos: { connected: -0.07, ideas: 0.12, 'general-info': -0.16 },
    'vos questions': { event: 0.13 },
    votre: { opinion: 0.11, service: 0.14, connected: -0.14, 'general-info': 0.08, giveaway: 0.08 },
    vous: { 'exclusive-info': 0.1, 'new-products': 0.05, connected: 0.31, community: -0.3, giveaway: 0.1 },
    'vous explique': { 'general-info': 0.08 },
    'vous pouvez': { 'new-products': 0.06 },
    vue: { 'new-products': 0.15, other: 0.05 },
    week: { discount: 0.19 },
    '€': { discount: 0.23 },
    '✨': { community: 0.06 },
    '➡': { event: 0.05, 'general-info': -0.2 },
    '👇': { 'general-info': 0.07 },
    '👉': { event: 0.06, 'general-info': -0.25 },
    '👉 <url>': { event: 0.06, 'general-info': -0.25 },
  },
};
