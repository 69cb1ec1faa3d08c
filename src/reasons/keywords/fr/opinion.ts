import type { Keyword } from '../keywords.ts';

export const FR_OPINION = [
  { say: "(votez|vote|voter) (pour|en|ici|dès|sur|dans|vite|maintenant|avec|par|via|jusqu'au)", weight: 4 },
  { say: '(votez|voter|à vos votes|vos votes|soumis au vote)', weight: 3.5 },
  {
    say: '(sondage*|questionnaire*|enquête de satisfaction|baromètre) [express|du jour|en ligne]',
    weight: 3,
  },
  {
    say: '(répondez|réponds|répondre|participez|participe|remplissez|remplis|complétez) .. (sondage|questionnaire|enquête|consultation|étude)',
    weight: 4.5,
  },
  { say: '(petit|notre|un|ce|le|mini) (sondage|questionnaire)', weight: 4 },
  {
    say: '(quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles) .. (préféré*|préférez|préfères|favori*|coup de cœur|choisissez|choisis|choisiriez|choisirais|adoptez)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(quel|quelle|quels|quelles) (est|sont|serait|était) (votre|ton|vos|tes|le vôtre|la vôtre|le tien|la tienne)',
    weight: 3.5,
  },
  { say: '(lequel|laquelle|lesquels|lesquelles) .. (vous|tu)', weight: 3.5, needs: ['question'] },
  { say: '(lequel|laquelle|lesquels|lesquelles)', weight: 2.5, needs: ['question'] },
  { say: '(quel|quelle|quels|quelles)', weight: 0.6, needs: ['question'] },
  { say: '(quel|quelle|quels|quelles) {product} .. (vous|tu|votre|ton)', weight: 3, needs: ['question'] },
  {
    say: "(vous êtes|êtes-vous|t'es|tu es|et vous|et toi|vous|toi|tu) [plutôt|team] (plutôt|team) <any>",
    weight: 4,
  },
  { say: '(plutôt|team) .. ou [plutôt|team]', weight: 4, needs: ['question'] },
  { say: 'plutôt', weight: 2, needs: ['question'] },
  { say: 'team <any> ou', weight: 4 },
  { say: 'ou', weight: 1, needs: ['choice-list'] },
  { say: '<number> ou <number>', weight: 3, needs: ['question'] },
  {
    say: '({product}|oui|avec|salé|sucré|fromage|thé|café|mer|noir|blanc|chaud|lait|rouge|chat|ville|matin|pour|vrai|❤|👍|🔥|a|1|2) ou',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: "(oui ou non|pour ou contre|j'aime ou|ça ou ça|ceci ou cela|tu préfères|vous préférez|préférez-vous|préfères-tu)",
    weight: 4.5,
  },
  {
    say: "(qu'en pensez-vous|qu'en penses-tu|vous en pensez quoi|t'en penses quoi|tu en penses quoi|qu'est-ce que vous en pensez|qu'est-ce que tu en penses|votre avis|ton avis|vos avis|vos impressions|votre opinion|votre ressenti|vos retours)",
    weight: 4,
  },
  {
    say: '(donnez|donne|partagez|partage|laissez|laisse|dites|dis|postez|écrivez) [nous|moi] [tout] .. (votre avis|ton avis|vos avis|un avis|vos impressions|votre opinion|vos retours|votre retour|votre expérience|une note|un commentaire)',
    weight: 4.5,
  },
  { say: '(donnez-nous|donne-nous|laissez-nous|laisse-nous) (votre|ton|un|une|vos)', weight: 3.5 },
  {
    say: '(votre avis (compte|nous intéresse|nous est précieux)|ton avis (compte|nous intéresse)|la parole est à vous|à vous la parole|exprimez-vous|on vous écoute|on veut (tout savoir|savoir|vous entendre))',
    weight: 4,
  },
  { say: "(notez|évaluez|note|jugez) (nous|votre|notre|l'|de 1|sur|cette|ce|la|le)", weight: 2.5 },
  { say: '(laissez|laisse|mettez|mets|poster|écrire) [nous] .. (avis|étoiles|note)', weight: 4 },
  {
    say: '(dites-nous|dis-nous|dites nous|dis nous|dites-le nous|dis-le nous|racontez-nous|raconte-nous|dites-moi) [tout] .. (commentaire*|préféré*|pourquoi|quel*|lequel|laquelle|ce que|si|comment|avis|👇)',
    weight: 3,
  },
  { say: '(dites-nous|dis-nous|dites nous|dis nous|dites-le|dis-le|dites-moi)', weight: 2 },
  {
    say: '(choisissez|choisis|élisez|désignez) .. (préféré*|favori*|camp|équipe|commentaire*|gagnant*)',
    weight: 4,
  },
  { say: '(en commentaire|en commentaires|dans les commentaires|en com|en coms|👇)', weight: 1 },
  {
    say: '(votre|ton|vos|tes) .. (préféré*|favori*|incontournable*|chouchou*)',
    weight: 2.5,
    needs: ['question'],
  },
  { say: '(votre|ton|vos|tes)', weight: 0.5, needs: ['question'] },
  {
    say: "(avez-vous|as-tu|vous avez|tu as|t'as) [déjà] (déjà|aimé|testé|goûté|essayé|adopté|lu|vu|écouté|apprécié)",
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: "(aimez-vous|aimes-tu|vous aimez|tu aimes|t'aimes|vous validez|tu valides|validez-vous|on valide|vous adoptez|vous craquez|tu craques|tu portes|vous portez|porteriez-vous)",
    weight: 3,
    needs: ['question'],
  },
  {
    say: "(comment (avez-vous trouvé|as-tu trouvé|trouvez-vous|tu trouves|vous trouvez|s'est passé*|portez-vous|la portez|le portez|vous le|vous la|tu le|dégustez-vous))",
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: "(ça vous (plaît|plait|dit|tente|parle)|ça te (plaît|plait|dit|tente|parle)|vous tente|te tente|vous en dites quoi|qu'en dites-vous|qu'en dis-tu|alors convaincu*|vous êtes fan|tu es fan|d'accord)",
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: '(qui (est|sera|serait|mérite|gagnera|va gagner|était) .. (meilleur*|votre|ton|homme du match|joueur*))',
    weight: 3.5,
    needs: ['question'],
  },
  { say: '(homme du match|joueur du mois|joueuse du mois|but du mois|votre onze)', weight: 2.5 },
  {
    say: '(rt pour|like pour|fav pour|❤ pour|👍 pour|likez si|like si|rt si|un ❤ si|commente <any> si)',
    weight: 3,
  },
  {
    say: "(pensez-vous|penses-tu|vous pensez|tu penses|trouvez-vous|croyez-vous|selon vous|d'après vous|à votre avis|pour vous)",
    weight: 2,
    needs: ['question'],
  },
  { say: '(et vous|et toi|de votre côté|et chez vous)', weight: 1.5, needs: ['question'] },
  {
    say: '(débat|débattons|dilemme|question du jour|la question du jour|battle|duel|match retour|verdict)',
    weight: 1.5,
  },
  {
    say: '(complétez la phrase|en un mot|en <number> mot*|en un emoji|un emoji pour|décrivez|décris)',
    weight: 3,
  },
  { say: '(classez|classe|votre top|ton top|vos top)', weight: 3 },
  {
    say: '(vous|tu) (choisissez|choisis|prenez|prends|partez|votez|préférez|préfères) (quoi|lequel|laquelle|quel|quelle|qui)',
    weight: 4,
  },
  {
    say: '(le saviez-vous|saviez-vous|savez-vous|sais-tu|connaissez-vous|connais-tu|vous cherchez|tu cherches|envie de|besoin de|prêt* (à|pour)|vous rêvez|qui (veut|vient|dit mieux))',
    weight: -2,
  },
  {
    say: '(découvrez|réponse|en savoir plus|la réponse|on vous (explique|répond|dit tout)|lisez|lire la suite|swipe)',
    weight: -1,
  },

  { say: 'ou', weight: 2.5, needs: ['choice-list', 'post:short'] },
  {
    say: '(quel|quelle|quels|quelles) .. vous (a|ont|avez|font|fait|êtes) [le] (plus|marqué*|préféré*|manqué*)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(petit avis|un avis|avis sur google|une petite note|un commentaire sur|quelques étoiles) .. (google|aiderait*|store|tripadvisor|nous)',
    weight: 3.5,
  },
  {
    say: '(élisez|élis|élire|départagez|départage|tranchez|aidez-nous à (trancher|choisir)|aide-nous à choisir)',
    weight: 3.5,
  },
  {
    say: "(répondez à|réponds à) (l'|la|notre|cette|ce) .. (enquête*|question*|sondage|questionnaire)",
    weight: 4,
  },

  {
    say: '(votre|ton|vos) avis (compte*|nous (intéresse*|aide*|importe*)|fait avancer|est (précieux|important))',
    weight: 4.5,
  },
  { say: '(pour|à) (noter|évaluer|juger) (votre|ton|notre|vos|la|le|ce|cette)', weight: 3.5 },

  {
    say: '(votez|vote|voter) pour (votre|ton|vos|tes|le|la|les|celui|celle) .. (préféré*|favori*|coup de cœur|meilleur*|gagnant*|vainqueur|choix)',
    weight: 6.5,
  },
  { say: '(conseil*|comment|bien|mieux|aide*|aider|guide pour|pour) .. choisir', weight: -3.5 },
  {
    say: '(on|nous) (a|avons) besoin de (votre avis|vos avis|vos retours|vos votes|votre voix|votre vote)',
    weight: 6,
  },
  {
    say: '(laissez|laisser|déposez|déposer|postez|mettez|écrivez|écrire) [nous] [un|votre|une] [petit*] (avis|note|commentaire) .. (sur|google|ici|aide*|site|fiche)',
    weight: 5.5,
  },
  {
    say: "(lexique|glossaire|on démêle|pour s'y retrouver|on fait le point|pour tout comprendre|nos experts|le pour et le contre|les différences|la différence entre|on vous aide à choisir|on vous guide)",
    weight: -3,
  },
] as const satisfies readonly Keyword[];
