import type { Keyword } from '../keywords.ts';

export const FR_CONNECTED = [
  {
    say: "(merci|un grand merci|mille mercis|un immense merci|merci beaucoup) (à tou*|à vous|à toutes|à chacun*|à nos|à notre|à celles|à ceux|pour votre|pour vos|pour tout|pour ces|pour ce|pour cette|d'être|d'avoir|de nous|de votre|de faire|du fond|infiniment)",
    weight: 4,
  },
  { say: '(merci|mercis|remercie|remercions|remerciement*|remercier|thank you)', weight: 2.5 },
  {
    say: '(nous vous remercions|on vous remercie|nous tenons à remercier|on tient à remercier|vous dire merci|te dire merci)',
    weight: 4,
  },
  {
    say: "(grâce à (vous|toi|votre|nos|notre)|sans vous|c'est vous|vous êtes (formidables|géniaux|incroyables|les meilleur*|au top|de plus en plus|toujours)|tout cela grâce)",
    weight: 3,
  },
  { say: '(reconnaissant*|gratitude|touché* (par|de)|ému*|émue*|honoré*)', weight: 2.5 },
  {
    say: '(rencontrez|rencontre|faites connaissance|faisons connaissance|on vous présente|nous vous présentons|je vous présente|voici|portrait|portrait de|zoom sur|focus sur|qui se cache derrière|derrière <mention>) .. {staff}',
    weight: 3.5,
  },
  {
    say: "(portrait de|portrait d'|portraits|dans la vie de|une journée avec|une journée dans|dans les coulisses|en coulisses|les coulisses|coulisses|behind the scenes|backstage|derrière le comptoir|envers du décor|l'envers du décor|making of|making-of)",
    weight: 2.5,
  },
  { say: "(notre|nos|l'|toute l'|toute notre) {staff}", weight: 2.5 },
  {
    say: "(l'équipe|toute l'équipe|notre équipe|nos équipes|la team) (au complet|est|vous|a|s'agrandit|de|sera|se|remercie|en|aussi)",
    weight: 2.5,
  },
  {
    say: "(notre|nos) (histoire|mission|valeurs|engagement*|raison d'être|savoir-faire|passion|philosophie|métier*|aventure|promesse|vision|culture|héritage|origines|racines|convictions|ambition*|maison|fondateur*|fondatrice*|démarche)",
    weight: 3,
  },
  {
    say: '(nous (croyons|sommes convaincus|nous engageons|avons à cœur|sommes fier*|sommes heureux|sommes engagé*|partageons|pensons que|défendons|refusons|soutenons|voulons|aimons|rêvons|agissons|luttons|militons|tenons à))',
    weight: 3.5,
  },
  {
    say: "(on (croit|s'engage|est fier*|est heureux|a à cœur|défend|soutient|pense à vous|vous aime|adore|aime|a hâte|voulait|tenait))",
    weight: 2.5,
  },
  {
    say: '(fiers de|fier de|fière de|fières de|fierté|quelle fierté|trop fier*|très fier*|si fier*)',
    weight: 2.5,
  },
  { say: "(engagé*|engagement*|s'engage|nous engageons) .. (pour|auprès|à|contre|en faveur)", weight: 2 },
  {
    say: '(aux côtés|à vos côtés|à tes côtés|à leurs côtés|main dans la main|solidaire*|solidarité)',
    weight: 2,
  },
  {
    say: "(toute l'équipe (vous|te)|de la part de toute|nous vous souhaitons|on vous souhaite|l'équipe vous souhaite|vous souhaite*|vous adresse*|tous nos vœux|nos meilleurs vœux|on vous envoie|pensées)",
    weight: 2.5,
  },
  { say: '(ensemble|tous ensemble|avec vous|avec toi|à nos côtés|parmi nous)', weight: 1.5 },
  {
    say: '(chers|chères|cher|chère) (client*|ami*|abonné*|membre*|tous|lecteur*|adhérent*|partenaire*|voyageurs|parents|vous)',
    weight: 2.5,
  },
  {
    say: '(nos client*|nos cliente*|nos abonné*|nos fans|nos adhérent*|nos partenaires|nos membres|nos lecteur*|nos supporter*|nos producteurs|nos artisans|nos bénévoles|nos fidèles|votre fidélité|votre confiance|votre soutien|votre accueil|votre présence|votre enthousiasme)',
    weight: 2.5,
  },
  {
    say: '(votre|ta) (fidélité|confiance|soutien|présence|enthousiasme|énergie|bienveillance|amour)',
    weight: 3,
  },
  {
    say: '(on fête|nous fêtons|fête ses|fêtons nos|souffle ses|soufflons|déjà) <number> (ans|an|bougies|mois|années)',
    weight: 3.5,
  },
  { say: "<number> (ans|années) (que|de|d'|ensemble|à vos|déjà|avec|qu'on|après)", weight: 2 },
  {
    say: "(il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|né en <year>|née en <year>|tout a commencé|tout commence|au début|à l'origine|l'aventure (a commencé|commence|continue)) ",
    weight: 2,
  },
  {
    say: "(il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|tout a commencé|l'aventure)",
    weight: 2.5,
    needs: ['first-person-plural'],
  },
  {
    say: "(joyeux anniversaire|bon anniversaire|bienvenue|bonne retraite|bon vent) .. (à|dans l'équipe|parmi nous|chez|{staff}|<mention>)",
    weight: 3,
  },
  {
    say: "(bienvenue|souhaitons la bienvenue|accueillons|rejoint (l'équipe|nos équipes|l'aventure)|nouvelle recrue|nouveau collègue|nouvelle collègue)",
    weight: 2,
  },
  {
    say: '(vous nous (manquez|avez manqué|êtes)|on vous aime|love sur vous|vous allez nous manquer|hâte de vous (retrouver|revoir|accueillir|rencontrer|voir|montrer|recevoir)|impatients de vous|au plaisir de vous|ravis de vous (retrouver|revoir|accueillir))',
    weight: 3,
  },
  {
    say: '(prenez soin de vous|prends soin de toi|restez prudent*|courage à|force à|pensée* (pour|à)|de tout cœur|nos pensées|hommage|rend hommage|rendons hommage|repose en paix|triste nouvelle|tristesse)',
    weight: 2.5,
  },
  {
    say: '(nos valeurs|égalité|diversité|inclusion|parité|lutte contre|fierté lgbt*|pride|féminisme|handicap|droits des femmes|violences)',
    weight: 2,
    needs: ['first-person-plural'],
  },
  {
    say: '(association*|don|dons|collecte*|reverse|reversons|reversé*|cause*|caritati*|soutien*|soutenir) .. (nous|notre|nos|on|euros|profit|bénéfice*)',
    weight: 2,
  },
  {
    say: '(nous (reversons|avons reversé|avons planté|avons collecté|avons récolté|avons remis|donnons|offrons)|on (reverse|a planté|a récolté|a collecté|a remis))',
    weight: 3.5,
  },
  {
    say: '(planète|environnement|climat|durable*|écolo*|éco-responsable*|écoresponsable*|recycl*|zéro déchet|impact|empreinte|local*|circuit court)',
    weight: 1.8,
    needs: ['first-person-plural'],
  },
  {
    say: '(partenariat|partenaire*|mécénat|sponsor*|parrain*) ',
    weight: 1.5,
    needs: ['first-person-plural'],
  },
  {
    say: '(femmes|hommes|jeunes|enfants|familles|métier*|passion*|collaborateurs|salariés|collègues|apprentis|alternants|stagiaires)',
    weight: 1.8,
    needs: ['first-person-plural'],
  },
  { say: '(passion|passionné*|amour|cœur|coeur|âme|savoir-faire|fait main|à la main)', weight: 1.2 },
  {
    say: "(team building|séminaire d'équipe|vie d'entreprise|vie de bureau|chez nous|marque employeur|ça bosse|nos bureaux|notre atelier|notre cuisine|notre labo)",
    weight: 2,
  },
  {
    say: "(un message de|une lettre de|le mot de|mot du (président|directeur|chef|fondateur)|l'édito)",
    weight: 2,
  },
  {
    say: '(#tbt|throwback|souvenir*|souvenirs|retour en arrière|flashback|nostalgie|ça nous rajeunit)',
    weight: 2,
  },
  {
    say: "(bravo à (nos|notre|toute)|félicitations à (nos|notre|toute)|bravo les|bravo l'équipe|chapeau à)",
    weight: 2.5,
  },
  { say: '(bravo|félicitations|félicite|félicitons)', weight: 1 },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶)', weight: 0.8 },
  {
    say: '(haha*|mdr|lol|ptdr|trop|oui|grave|carrément|merci|avec plaisir|on adore|avec joie|bisous|adore)',
    weight: 3,
    needs: ['reply'],
  },
  {
    say: '(entreprise familiale|maison familiale|de père en fils|de mère en fille|de génération en génération|depuis trois générations|depuis des générations|histoire de famille)',
    weight: 3,
  },
  {
    say: '(qui sommes-nous|qui nous sommes|ce que nous faisons|pourquoi nous|pourquoi on|ce qui nous (anime|rassemble|motive|porte)|nous anime*|notre quotidien|notre petite (équipe|entreprise|famille|boutique|maison))',
    weight: 3.5,
  },
  {
    say: '(avec nous depuis|chez nous depuis|travaille (chez|avec|à)|notre (doyen*|mascotte)|son métier|son parcours|sa passion)',
    weight: 2.5,
  },
  {
    say: '(au nom de toute|nous souhait*|bonne année à tous|belle année|joyeuses fêtes à tous|bonnes fêtes à tous|excellente année) .. (vous|tous|toutes|équipe|client*)',
    weight: 2,
  },
  {
    say: '(vous êtes (<number>|plus de|désormais|maintenant|déjà|près de)|déjà <number> (abonné*|followers|fans|membres)|cap des <number>|<number> abonné*|<number> followers)',
    weight: 3,
  },
  {
    say: '(vous souhait* la bienvenue|vous accueillir|vous recevoir|vous accompagner|prendre soin de vous|votre sourire|vos sourires)',
    weight: 2,
  },
  {
    say: '(merci de (contacter|nous contacter|nous envoyer|confirmer|vérifier|ne pas|lire|respecter|vous inscrire|patienter|réserver)|merci pour votre (signalement|message|question|demande))',
    weight: -2,
  },
  { say: '(le saviez-vous|saviez-vous)', weight: -1 },

  {
    say: "(entre de bonnes mains|c'est notre façon|à notre façon|on vous attend avec|une équipe (en or|soudée|formidable)|petites mains|chaque nuit|chaque matin) ",
    weight: 1.5,
  },
  {
    say: "(merci d'avoir|merci d'être|merci pour (vos|votre|tout|ces|cette)|vous avez été là|vous étiez là|vous êtes là)",
    weight: 3.5,
  },
  {
    say: "(saluons|nous saluons|on salue|remercions|nous rendons hommage|nous n'oublions pas)",
    weight: 3,
    evenNegated: true,
  },
  { say: "<number> ans (chez nous|de maison|dans l'équipe|parmi nous)", weight: 4 },

  {
    say: '(accroche son tablier|raccroche*|raccroche les crampons|rend son tablier|une page se tourne|tourne la page|passe la main|passons la main|laisse la place|tire sa révérence|prend sa retraite|départ à la retraite)',
    weight: 3,
  },
  { say: 'on vous attend avec (le|la|les|nos|des|plein|un|une|du)', weight: 0.5 },
  {
    say: "(fiers|fier|fière|fières) (d'eux|d'elle|d'elles|d'avoir|d'être|d'annoncer|d'accompagner|d'un|d'une)",
    weight: 2.5,
  },
  {
    say: '(employés|salariés|collaborateurs|collègues|équipes) .. (ont|a) (planté|collecté|couru|pédalé|récolté|donné|offert|nettoyé|ramassé)',
    weight: 3.5,
  },
  { say: 'merci (de|pour) (votre|ta) (patience|compréhension|vigilance|indulgence)', weight: -1 },
  {
    say: "<number> ans (derrière|à servir|au service|de service|de bons et loyaux|de carrière|de boîte|de passion|d'aventure)",
    weight: 3.5,
  },
] as const satisfies readonly Keyword[];
