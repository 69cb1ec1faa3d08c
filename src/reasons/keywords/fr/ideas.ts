import type { Keyword } from '../keywords.ts';

export const FR_IDEAS = [
  {
    say: "(quel|quelle|quels|quelles|que|qu'|quoi|qui) .. (devrions-nous|devrait-on|on devrait|doit-on|devons-nous|faut-il|on doit|pourrions-nous|pourrait-on) .. (créer|faire|lancer|ajouter|proposer|inventer|imaginer|ramener|préparer|sortir|cuisiner|brasser|appeler|aborder|traiter|inviter|ouvrir|mettre|tester)",
    weight: 5,
    needs: ['question'],
  },
  { say: '(devrions-nous|devrait-on|doit-on|on devrait)', weight: 3.5, needs: ['question'] },
  {
    say: "(quel|quelle|quels|quelles|que|qu'|quoi) .. (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|souhaitez-vous|souhaiteriez-vous) .. (voir|trouver|retrouver|goûter|avoir|qu'on|que nous|que l'on|lire|entendre|découvrir|ajouter)",
    weight: 5,
  },
  {
    say: "(aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|tu voudrais|souhaiteriez-vous) .. (voir|trouver|retrouver|qu'on|que nous|que l'on|goûter)",
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(prochain|prochaine|prochains|prochaines|futur|future) {product} .. (idée*|proposez|propose|choisissez|imagine*|vote*|quel*|aimeriez|voudriez)',
    weight: 4,
  },
  {
    say: '(quel|quelle|quels|quelles) .. (prochain|prochaine|prochains|prochaines|futur|future|futurs|futures)',
    weight: 3.5,
    needs: ['question'],
  },
  { say: '(suggestion|suggestions|suggérez|suggère|suggérer|boîte à idées|boite à idées)', weight: 4 },
  {
    say: "(vos|tes|votre|ton|une|des|toutes vos|d'autres) (idées|idée|propositions|suggestions|envies|souhaits)",
    weight: 2.5,
    needs: ['post:second-person'],
  },
  {
    say: '(envoyez|envoie|partagez|partage|proposez|propose|donnez|donne|soumettez|dites|déposez|glissez|postez|laissez) [nous] [toutes] .. (idée*|proposition*|suggestion*|projet*|dessin*|croquis|concept*|envies|souhaits)',
    weight: 4.5,
  },
  {
    say: '(aidez-nous|aide-nous|aidez nous|aide nous) à (trouver|choisir|nommer|créer|améliorer|imaginer|concevoir|décider|construire|baptiser|inventer|faire évoluer|développer)',
    weight: 4.5,
  },
  {
    say: '(trouvez|trouve|trouver|choisissez|donnez|donnez-lui|proposez|inventez|cherchons|cherche) .. (nom|prénom|slogan|petit nom|surnom) [de|du|à|pour|au]',
    weight: 4,
  },
  {
    say: "(comment (l'appeler|l'appelleriez-vous|on l'appelle|l'appelle-t-on|devrait-on l'appeler|la baptiser|le baptiser|nommer)|quel nom)",
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(imaginez|imagine|dessinez|dessine|créez|crée|inventez|invente|concevez) (votre|ton|le|la|notre|un|une) [<any>] (prochain*|futur*|nouveau|nouvelle|idéal*|rêvé*|parfait*|de demain|de vos rêves|{product})',
    weight: 3.5,
  },
  { say: '(de vos rêves|de tes rêves|idéal|idéale|rêvé|rêvée)', weight: 2, needs: ['question'] },
  {
    say: "(co-créer|cocréer|co-création|cocréation|co-construire|coconstruire|co-construisez|crowdsourcing|consultation citoyenne|budget participatif|concertation|appel à idées|appel à projets|concours d'idées|boîte à idées)",
    weight: 3,
  },
  {
    say: '(bêta-testeur*|bêta testeur*|beta testeur*|bêta-testeuse*|testeurs|testeuses|panel de test*|devenez testeu*|recherchons des testeu*|cherchons des testeu*|phase de test)',
    weight: 4,
  },
  {
    say: '(si vous (pouviez|deviez)|si tu (pouvais|devais)) .. (créer|inventer|ajouter|changer|améliorer|choisir|imaginer|avoir)',
    weight: 4,
  },
  {
    say: '(ramener|remettre|refaire|faire revenir|ressortir|réédit*|revoir|revienne) .. (carte|collection|gamme|menu|catalogue|recette|parfum|modèle)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: "(qu'est-ce qui (vous|te) manque|que manque-t-il|il manque quoi|ce qui vous manque|que pouvons-nous (améliorer|faire)|comment (améliorer|pouvons-nous|pourrions-nous|faire mieux)|comment on peut)",
    weight: 4,
  },
  {
    say: '(quels sujets|quel sujet|quels thèmes|quel thème|quelles questions) .. (vous|tu|abord*|trait*|parler|podcast|live|épisode|article)',
    weight: 4,
    needs: ['question'],
  },
  { say: '(posez|pose|envoyez) .. (vos|tes|votre|ta) question*', weight: 1.5 },
  {
    say: "(c'est vous qui (décidez|choisissez)|à vous de (décider|choisir|imaginer|jouer)|vous décidez|tu décides|on vous laisse choisir|vous avez le pouvoir)",
    weight: 2,
  },
  {
    say: '(on réfléchit à|nous réfléchissons à|on hésite|nous hésitons|on travaille sur) .. (prochain*|nouveau*|nouvelle*|nom|futur*)',
    weight: 2.5,
    needs: ['post:question'],
  },
  {
    say: "(parfum|saveur|couleur|recette|ville|thème|produit|plat|sujet|destination|motif|modèle) .. (la prochaine fois|pour la suite|l'année prochaine|prochain*|ensuite|à venir)",
    weight: 3,
    needs: ['question'],
  },
  { say: '(faites-nous part|fais-nous part) de (vos|tes)', weight: 3.5 },
  {
    say: "(idée* cadeau*|idée* recette*|idées (déco|sorties|reçues|look|week-end)|plein d'idées|bonne idée|belle idée|l'idée (est|de)|à court d'idées)",
    weight: -2,
  },

  {
    say: '(que vous rêvez|dont vous rêvez|que tu rêves|que vous aimeriez|que vous voudriez) [de] (voir|retrouver|trouver|essayer|goûter|avoir)',
    weight: 3.5,
  },
  {
    say: '(imaginez|imagine|dessinez|dessine) .. (motif|logo|étiquette|affiche|couverture|slogan|recette|mascotte|saveur|maillot)',
    weight: 4,
  },
  {
    say: "(vos (propositions|suggestions|idées|envies) .. (jusqu'au|avant|ici|commentaire*|<url>|mp|bienvenues))",
    weight: 4,
  },

  {
    say: '(quel*|qui|que|quoi|quels artistes|quelles villes) .. (rêvez-vous|rêveriez-vous|rêves-tu|vous rêvez|tu rêves|vous ferait|te ferait|vous feraient|vous plairait|te plairait|voulez-vous|veux-tu|vous voulez) .. (voir|entendre|retrouver|goûter|plaisir|gagner|avoir|trouver|écouter|lire|sur|chez|à|dans|pour)',
    weight: 6.5,
    needs: ['question'],
  },
  {
    say: '(quelle fonctionnalité|quelles fonctionnalités|quelle évolution|quelle option|quelle amélioration|quel outil|quel service|quelle destination|quel cours|quel atelier) .. (manque*|ferait|feraient|aimeriez|aimerais|voudriez|attendez|souhaitez|rêvez|ajouter|plairait)',
    weight: 6.5,
    needs: ['question'],
  },
  {
    say: '(roadmap|feuille de route|prochaine version|prochaine mise à jour|prochaine collection|prochaine carte|prochaine édition|prochaine saison|futur site|année prochaine) .. (besoin de vous|vos idées|vos envies|votre aide|dites-nous|à vous|proposez)',
    weight: 5.5,
  },
  {
    say: "(n'a pas encore de|n'a pas de|cherche son|cherche un|il lui faut un|il lui manque un|trouvez-lui un|donnez-lui un|pas encore de|besoin d'un) [petit] (nom|prénom|surnom|slogan|logo)",
    weight: 6,
    evenNegated: true,
  },
  {
    say: '(balancez|lâchez|balance|mettez|donnez|postez|envoyez|proposez|laissez) .. (vos noms|vos idées|vos propositions|vos envies|vos souhaits|vos suggestions|un nom|des noms)',
    weight: 6,
  },
  {
    say: '(déposer|proposer|soumettre|partager|envoyer|transmettre|exprimer|faire remonter) .. (vos|votre|tes|ton|une) (idée*|projet*|proposition*|suggestion*|envies|besoins)',
    weight: 5,
  },
  {
    say: "(dites-nous|dis-nous|dites nous) (quoi|ce que|ce qu'il|ce qu'on|comment) .. (améliorer|ajouter|changer|manque|aimeriez|voudriez|créer)",
    weight: 6,
  },
  {
    say: "(aidez-nous|aide-nous) à améliorer (votre|nos|notre|vos|le|la|les|l') (réseau|service*|expérience|accueil|produits|offre|site|trajets|quotidien|qualité)",
    weight: 3,
  },
] as const satisfies readonly Keyword[];
