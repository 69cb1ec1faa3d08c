import type { CueFile } from './cues.ts';

export const PT_CUES = {
  lang: 'pt',
  groups: {
    our: 'nosso nossa nossos nossas',
    job: 'chef chefs cozinheir* padeir* confeiteir* pasteleir* barista* artesã* florista* estilista* cabeleireir* designer* engenheir* piloto pilotos motorista* treinador* instrutor* professor* farmacêutic* doutor doutora médico médica médicos enfermeir* nutricionista* colega* colaborador* funcionári* servidor* voluntári* especialista* consultor consultora vendedor* agricultor*',
    boss: 'ceo diretor diretora director directora presidente gerente fundador fundadora cofundador* dono dona proprietári* chefe secretári* coordenador*',
    team: 'equipe equipes equipa equipas time pessoal tripulação profissionais',
    friend: 'amigo amiga amigos amigas bestie* colega* mãe pai irmã irmão namorad* vizinh* galera turma',
    someone: 'alguém pessoa pessoas quem família* parceir*',
    share: 'compartilhe compartilha compartilhem partilhe partilha partilhem',
    post: 'post publicação receita* lista vídeo reel artigo informaç* dica conteúdo',
    file: 'guia guias ebook* e-book* modelo* planilha* calendário cartilha infográfico pdf receita*',
  },
  words: {
    'first-person-singular': {
      not: [
        '(meu|minha) (deus|nossa|gente|povo|amor|conta|perfil)',
        'minha casa',
        '^(como|onde|quando|por que|quanto|qual) .. (posso|devo|faço|meu|minha)',
        'eu também',
        'perto de mim',
      ],
    },
    signed: {
      thenName: ['^(abraços|um abraço|beijos|com carinho|atenciosamente|cumprimentos)'],
    },
    'named-person': {
      thenName: [
        '{our} [<any>] ({job}|{boss})',
        '(ceo|diretor geral|diretora geral|diretor executivo|diretora executiva)',
        '(me chamo|chamo me|meu nome é)',
      ],
      nameThen: [
        '[é] [a|o] {our} [<any>] [<any>] ({job}|{boss})',
        '(um|uma) (dos|das) {our} [<any>] ({job}|{team})',
        '(da|do) {our} ({job}|{team})',

        '(ceo|diretor geral|diretora geral)',
      ],
    },
    'employees-shown': {
      say: [
        '{our} [<number>] [<any>] ({job}|{team})',
        '{our} técnicos',
        '(toda a equipe|toda a equipa|todo o time)',
        '(pessoas|rostos|mãos|quem está|equipe|equipa|time) por trás',
        '(conheça*|conhece) (a equipe|a equipa|o time|quem faz)',
      ],
      not: [
        '{our} <any> (para|ajuda*|com) [<any>] ({job}|{team})',
        '(junte se|junta te|parte|contato|fale|contacte|converse|reserve|agende|ampliar|reforçar) .. {our} [<any>] ({job}|{team})',
      ],
    },
    'asks-to-pass-on': {
      say: [
        '(marque|marca|marquem|marcar|identifique|identifica|mencione|menciona|indique) .. ({friend}|{someone})',
        '{share} (este|esta|esse|essa|o|a) {post}',
        '{share} .. ({friend}|{someone})',
        '{share} (com todos|com todo mundo|essa informação)',
        '(curta|curte|comente|comenta|salve|salva|siga) e {share}',

        '(divulgue*|espalhe*|espalha) (a|o|essa|esta|por|e)',
        '(passa|passe) a palavra',
        '(conte|conta|avise|avisa|chame|chama|convide|convida|convidem|traga|traz|tragam|indique|indica|recomende) .. {friend}',
        '(envie|envia|mande|manda|encaminhe) .. (para|pra|pro) .. ({friend}|{someone})',
      ],
      not: [
        '{share} .. (conosco|connosco|com a gente)',
        '{share} (sua*|seu|seus|tua|teu|as suas|a sua)',
        '(não|nunca) {share}',
      ],
    },
    'worth-passing-on': {
      say: [
        '(vale presente|vales presente|cartão presente|cartões presente|cheque oferta|gift card|gift cards)',
        '(código|programa|link|bônus) de (indicação|convite|referência|recomendação)',
        'indique e ganhe',
        'para (você|ti|vc) e (um|uma|seu|sua|mais um|o teu|a tua) [<any>] {friend}',
        '(baixe*|baixa|descarreg*|faça o download|imprima|imprime) .. {file}',
        '{file} [<any>] [<any>] (gratuit*|grátis|para imprimir|para baixar|para download|imprimível)',
        '(para imprimir|para colorir|imprimível|imprimíveis|checklist)',
        '(salve*|salva|guarde*|guarda) (este|esta|esse|essa) {post}',
        '(salva|salve) (pra|para) (depois|não|ver|fazer)',
        'receita* .. .. <url>',
        'receita* (completa*|aqui|na bio|nos comentários|no blog)',
        '(confira|confere|veja|descubra|aprenda|anote|anota) .. receita*',
      ],
      not: [
        '(ganh*|concorr*|sorte*|prêmio) .. .. (vale|cartão|gift) (presente|card)',
        '(nova|novas|sua|secreta|tradicional) receita*',
        'receita* (federal|estadual|médica*|bruta|líquida|corrente*|tributária*|própria*)',
      ],
    },
  },
} as const satisfies CueFile;
