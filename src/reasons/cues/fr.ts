import type { CueFile } from './cues.ts';

export const FR_CUES = {
  lang: 'fr',
  groups: {
    job: 'chef cheffe chefs cuisinier* boulanger boulangère* boulangers pâtissier* pâtissière* barista* sommeli* artisan* vigneron* fleuriste* styliste* coiff* couturi* créateur* créatrice* designer* ingénieur* technicien* pilote* chauffeur* coach* professeur* pharmacien* médecin* infirmi* collègue* collaborat* salarié* employé* stagiaire* apprenti* bénévole* expert* conseiller* conseillère* vendeu*',
    boss: 'ceo pdg dg président présidente directeur directrice gérant gérante patron patronne fondat* cofondat* co-fondat* responsable',
    team: 'équipe équipes équipage équipages',
    friend:
      'ami amie amis amies pote potes copain* copine* bestie* collègue* proche proches maman papa sœur* frère* voisin* entourage',
    someone: "quelqu'un personne personnes famille celui celle ceux celles",
    post: 'post publication recette liste vidéo reel article info*',
    file: 'guide* ebook* e-book* livret calendrier coloriage* infographie pdf recette*',
  },
  harmless: ['(une|la|cette|les|aux|plusieurs|deux|trois|<number>) (personne|personnes)'],
  words: {
    'first-person-singular': {
      not: [
        'mon dieu',
        'jour j',
        '^(comment|où|quand|pourquoi|quel*) .. je',
        '(mon compte|moi aussi)',
        '(près|autour) de moi',
      ],
    },
    signed: {
      thenName: ['^(bises|bisous|à bientôt|amitiés|cordialement|bien à vous)'],
    },
    'named-person': {
      say: ['^<any> (pour|va) vous répondre'],
      thenName: [
        '(notre|nos) [<any>] ({job}|{boss})',
        '(ceo|pdg|directeur général|directrice générale)',
        "(je m'appelle|mon nom est)",
      ],
      nameThen: [
        '[est] notre [<any>] [<any>] ({job}|{boss})',
        '(une|un) de nos [<any>] ({job}|{team})',
        'de notre équipe',

        '(ceo|pdg|directeur général|directrice générale)',
      ],
      not: [],
    },
    'employees-shown': {
      say: [
        '(notre|nos) [<number>] [<any>] ({job}|{team})',
        'nos <number> <number> ({job}|{team})',
        "(toute l'équipe|toutes les équipes|l'équipe au complet)",
        '(rencontre*|découvr*) les [<any>] ({job}|{team})',
      ],
      not: [
        '(notre|nos) <any> (pour|aide*|avec|permet*) [<any>] ({job}|{team})',
        '(rejoi*|contact*|appel*|intégrer|écrivez à|demandez à|recrut*|cherch*|renforcer|agrandir) .. ({job}|{team})',
      ],
    },
    'asks-to-pass-on': {
      say: [
        '(tague|taguez|taguer|tagge|taggez|tag|identifie|identifiez|mentionne|mentionnez) .. ({friend}|{someone})',
        'partage* (ce|cet|cette|le|la|l) {post}',
        'partage* .. (à|avec) .. ({friend}|{someone})',
        'partage* (autour de|sans modération|au maximum|un maximum|massivement|en masse)',
        '(like*|aime*|commente*) et partage*',

        '(faites|fais) (passer|tourner|circuler)',
        '(passe|passez) le mot',
        '(invite*|parrain*|amène*|amenez|ramen*|emmen*|viens avec|venez avec) .. {friend}',
      ],
      not: ['ne partage*', 'partage* .. avec nous'],
    },
    'worth-passing-on': {
      say: [
        '(carte*|chèque*|bon|bons) (cadeau|cadeaux)',
        'parrainage',
        'pour (toi|vous) et (ton|ta|un|une|votre|vos|tes) [<any>] {friend}',
        '(télécharg*|imprime*|imprimer) .. {file}',
        '(imprimable*|téléchargeable*|à colorier|checklist)',
        '(enregistre*|sauvegarde*|épingle*|garde*) (ce|cet|cette) {post}',
        'recette* .. .. <url>',
        'recette* (complète*|ici|en bio|en commentaire*|sur le blog)',
        '(découvr*|retrouve*|voici|teste*) .. recette*',
      ],
      not: [
        '(gagn*|remport*|tente*|jeu) .. .. (carte*|chèque*|bon|bons) (cadeau|cadeaux)',
        '(nouvelle*|votre|ta|sa|secrète) recette*',
      ],
    },
  },
} as const satisfies CueFile;
