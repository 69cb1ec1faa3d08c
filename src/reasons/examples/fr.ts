import type { ExampleFile } from './examples.ts';

export const FR_EXAMPLES = {
  lang: 'fr',
  examples: {
    discount: {
      posts: [
        '-20 % sur toutes les théières jusqu’à dimanche avec le code BREW20',
        'Deux pains achetés, le troisième offert tous les mardis',
        'Les soldes commencent mercredi : jusqu’à -50 % sur les bottines',
        'Livraison offerte dès 40 € d’achat cette semaine',
        'La lampe Orme passe à 29 € au lieu de 45 € ce week-end',
        'Moins de 26 ans ? Profite du tarif réduit sur tous nos cours',
      ],
      nearMisses: [
        'Une recette sans sucre et sans gluten pour le goûter',
        'Entrée libre tous les dimanches',
        'La théière coûte 40 € et part dès demain',
        'Nos offres d’emploi sont en ligne',
      ],
    },
    purchase: {
      posts: [
        'Le banc en chêne est de retour en stock, 180 €, à commander sur notre e-shop',
        'Réservez votre table pour vendredi soir au 01 55 50 10 10',
        'Disponible dès maintenant dans nos boutiques de Nantes et de Lille',
        'Commandez votre bûche avant le 18 décembre en ligne ou en magasin',
        'Les billets pour la saison sont en vente sur https://example.fr/billetterie',
        'Pour commander, envoyez-nous un petit message privé',
      ],
      nearMisses: [
        'La réserve naturelle abrite 200 espèces d’oiseaux',
        'Le pouvoir d’achat recule, selon une étude',
        'Nos boulangers commencent à quatre heures',
        'Quelle est votre tasse préférée ?',
      ],
    },
    reviews: {
      posts: [
        'Noté 4,8/5 par plus de 2 000 clients',
        '« Le ventilateur le plus silencieux que nous ayons testé » - Maison Mensuelle',
        'Élu produit de l’année 2026',
        'Notre camembert décroche la médaille d’or au concours régional',
        'Ce qu’en pensent nos clients : 97 % nous recommandent',
        'Merci à Léa pour ce bel avis Google ⭐⭐⭐⭐⭐',
      ],
      nearMisses: [
        'Donnez-nous votre avis en deux minutes',
        'Avis de tempête sur la côte ce soir',
        'Une nuit sous les étoiles',
        'La bouilloire est en vente chez votre quincaillier',
      ],
    },
    'general-info': {
      posts: [
        'Comment détartrer votre machine en trois étapes',
        'Le saviez-vous ? Le lin pousse en cent jours',
        'Nous ouvrons un nouveau magasin à Rennes, 12 rue des Halles',
        'Notre rapport annuel est en ligne, à lire ici : https://example.fr/rapport',
        'Marie Lenoir est nommée directrice de l’usine de Dole',
        'Retour en images sur le salon de Lyon',
      ],
      nearMisses: ['Bonne semaine à tous', 'Mood du lundi 😂', 'Joyeux Noël', 'Vivement les vacances !'],
    },
    'exclusive-info': {
      posts: [
        'En avant-première : la première photo de la botte d’automne',
        'Nos abonnés découvrent le programme du festival un jour avant tout le monde',
        'Premières images du tournage, rien que pour vous',
        'Soyez les premiers informés : inscrivez-vous à la liste d’attente',
        'Accès anticipé réservé aux membres du club',
      ],
      nearMisses: [
        'Une offre exclusive : -10 % sur tout le site',
        'Une robe exclusive pour les grandes soirées',
        'Le bus suivant part à dix heures',
      ],
    },
    'new-products': {
      posts: [
        'Voici notre nouvelle glace au sarrasin, en magasin dès le 4 mai',
        'Vous pouvez désormais partager un paiement dans l’appli',
        'Notre nouvelle collection automne-hiver vient d’arriver',
        'Le nouvel album de Mina Sol sort vendredi',
        'On vous présente la petite dernière de la gamme : la bière au sureau',
        'Lancement de notre nouveau vélo cargo',
      ],
      nearMisses: [
        'Bonne année et bonne santé',
        'Notre nouvelle directrice est arrivée lundi',
        'Nous cherchons une nouvelle collègue',
        'Le thé est à nouveau en stock',
      ],
    },
    opinion: {
      posts: [
        'Salé ou sucré ? Votez en commentaire',
        'Quel est votre parfum préféré ?',
        'Deux minutes pour nous : répondez à notre questionnaire sur votre dernier séjour',
        'Vous êtes plutôt thé ou café ?',
        'Qu’en pensez-vous ? Donnez-nous votre avis 👇',
        'Laquelle choisissez-vous, la rouge ou la verte ?',
      ],
      nearMisses: [
        'Le saviez-vous ? Le thé vient de Chine',
        'Vous cherchez un cadeau ? Passez nous voir',
        'Notre magasin ouvre à neuf heures',
        'Le conseil a voté le budget',
      ],
    },
    service: {
      posts: [
        'Les paiements sont en panne, nos équipes travaillent dessus, prochain point à 14h',
        'Bonjour Kim, nous sommes désolés, pouvez-vous nous envoyer votre numéro de commande en MP ?',
        'En raison de la tempête, notre boutique de Brest sera fermée demain',
        'Rappel de produit : ne pas consommer le lot 4521, il vous sera remboursé',
        'Attention aux arnaques : nous ne demandons jamais vos codes par téléphone',
        'Le concert de ce soir est annulé, les billets seront remboursés',
      ],
      nearMisses: [
        'Écrivez-nous en MP pour commander',
        'Trois astuces pour éviter les pannes',
        'La nouvelle collection est arrivée',
      ],
    },
    event: {
      posts: [
        'Atelier latte art gratuit samedi à 10h, douze places',
        'Portes ouvertes le 12 mai de 9h à 17h, entrée libre',
        'Jeu concours : tentez de gagner un casque, likez et identifiez un ami avant vendredi',
        'Retrouvez-nous sur le stand 12 du salon de l’agriculture',
        'Suivez notre conférence en direct ce soir à 20h30',
        'Inscrivez-vous à notre webinaire du 3 juin',
      ],
      nearMisses: [
        'Retour en images sur le festival : merci d’être venus',
        'Joyeux Noël à tous',
        'La lampe est en chêne massif',
        'On recrute, rejoignez notre équipe',
      ],
    },
    connected: {
      posts: [
        'Dix ans déjà. Merci à vous tous, de la part de toute l’équipe',
        'Voici Ana, notre cheffe d’atelier : elle emballe vos thés depuis 2009',
        'Nous croyons que chaque enfant mérite un livre, et nous agissons à vos côtés',
        'Dans les coulisses de notre atelier de Roubaix',
        'Merci pour votre confiance, sans vous rien de tout cela ne serait possible',
      ],
      nearMisses: [
        'Le saviez-vous ? Le cacao pousse en Côte d’Ivoire',
        'Le prix du lait a augmenté',
        'La bouilloire existe en trois tailles',
      ],
    },
    ideas: {
      posts: [
        'Quel parfum devrions-nous créer pour l’été ?',
        'Envoyez-nous vos idées pour le mug 2026',
        'Aidez-nous à trouver un nom pour notre nouveau bateau !',
        'Quels sujets aimeriez-vous retrouver dans notre podcast ?',
        'La boîte à idées est ouverte : déposez vos suggestions',
      ],
      nearMisses: [
        'Dix idées cadeaux pour les grands-parents',
        'Une bonne idée pour ce soir : une soupe',
        'Le prochain bus part à dix heures',
      ],
    },
    community: {
      posts: [
        'Identifie la personne avec qui tu partagerais ce dessert',
        'Partagez vos photos avec #jardinfougère, les plus belles seront en story',
        'Photo de la semaine : le balcon de @leo_vert',
        'Rejoignez notre groupe Facebook de jeunes parents',
        'Merci @nora pour cette belle photo',
        'Devenez bénévole et plantez des haies avec vos voisins',
      ],
      nearMisses: [
        'La communauté de communes vote son budget',
        'Les réseaux sociaux expliqués aux débutants',
        'Nos boulangers commencent à quatre heures',
        'Théières à partir de 20 €',
      ],
    },
  },
} as const satisfies ExampleFile;
