import type { Keyword } from '../keywords.ts';

export const PT_IDEAS = [
  {
    say: '(qual|que|quais|quem|onde) .. (devemos|deveríamos|devíamos|vamos|podemos|poderíamos) .. (fazer|criar|lançar|trazer|abrir|colocar|chamar|incluir|gravar|cobrir|falar|convidar|preparar|oferecer|pôr)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(o que|que|qual|quais|quem) .. (você*|vocês|vcs|vc|tu) .. (gostaria*|gostariam|querem|quer|queria*|quereriam|gostavas|adorariam|adoraria) .. (ver|ter|encontrar|que a gente|aprender|por aqui|aqui|no nosso|na nossa|no cardápio|no menu|saber)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(gostaria*|gostariam|querem|quer|queriam|gostavas|gostavam) (de ver|ver) .. (aqui|próxim*|loja|cardápio|menu|app|canal|perfil)',
    weight: 4,
  },
  { say: '(sugestão|sugestões|sugira|sugiram|sugere|sugerir|sugerem)', weight: 3 },
  {
    say: '(mande|manda|mandem|envie|envia|enviem|deixe|deixa|deixem|conte|conta|comente|comenta|dê|dá|compartilhe|partilha) .. (sua ideia|suas ideias|sua sugestão|suas sugestões|a tua ideia|as tuas ideias|tua sugestão|sugestões|sugestão|ideias)',
    weight: 4.5,
  },
  {
    say: '(sua ideia|suas ideias|tua ideia|tuas ideias|vossas ideias|ideias de vocês|sua sugestão|suas sugestões|tuas sugestões)',
    weight: 4,
  },
  {
    say: '(ajude|ajuda|ajudem) [a gente|nos] a (criar|escolher o nome|dar nome|batizar|decidir|nomear|construir|desenvolver|desenhar|definir|pensar)',
    weight: 4.5,
  },
  {
    say: '(ajude-nos|ajuda-nos|ajudem-nos) a (criar|escolher o nome|dar nome|batizar|decidir|melhorar|construir|desenhar)',
    weight: 4.5,
  },
  {
    say: '(escolha|escolhe|dê|sugira|que|qual|dá|votem|vote) .. nome .. (para|pra|ao|do|da|deve*|damos|dar) .. ({product}|mascote|nosso|nossa|novo|nova)',
    weight: 4,
  },
  {
    say: '(que nome|qual nome|qual o nome) .. (dar|daria*|damos|deve*|dariam|devemos|merece)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(crie|cria|desenhe|desenha|invente|inventa) (o próximo|a próxima|o nosso próximo|a nossa próxima|o novo|a nova|o seu|um novo|uma nova|nosso|nossa)',
    weight: 4,
  },
  {
    say: '(caixa de sugestões|pedido de funcionalidade|beta tester*|testador*|teste beta|cocriação|co-criação|cocriar|chamada de ideias|concurso de ideias|banco de ideias|ideathon|consulta pública|orçamento participativo)',
    weight: 4,
  },
  { say: 'hackathon*', weight: 2 },
  {
    say: '(trazer de volta|trazemos de volta|deve voltar|devia voltar|deveria voltar|voltar ao cardápio|voltar ao menu|voltar às lojas)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(como podemos|como poderíamos|em que podemos|o que podemos) (melhorar|fazer|mudar|evoluir)',
    weight: 4,
  },
  {
    say: '(se você pudesse|se pudesses|se vocês pudessem|se pudesse) (criar|inventar|mudar|escolher|adicionar|acrescentar|pedir|desenhar|ter)',
    weight: 4.5,
  },
  {
    say: '(o que (falta|está faltando|tá faltando|mudaria*|mudarias|acrescentaria*|melhoraria*))',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(próximo|próxima|próximos|próximas) .. (tema|sabor|vídeo|post|live|receita|episódio|destino|coleção|estampa|cor|edição|conteúdo) .. (qual|sugest*|ideia*|quer*|vote*|escolh*)',
    weight: 3.5,
  },
  { say: '(qual|que|quais) .. (próximo|próxima|próximos|próximas)', weight: 3, needs: ['question'] },
  {
    say: '(qual|que) (sabor|tema|cor|cidade|recurso|funcionalidade|produto|conteúdo|prato|estampa) .. (falta|devemos|gostaria*|querem|quer|próxim*)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(alguma sugestão|alguma ideia|tem sugestões|têm sugestões|aceitamos sugestões|aceito sugestões|queremos ideias|aceitamos ideias|pedidos de)',
    weight: 3.5,
  },
  {
    say: '(inscreva sua ideia|envie sua proposta|tire sua ideia do papel|tem uma ideia|tens uma ideia|desafio de inovação|desafio de ideias)',
    weight: 2.5,
  },
  { say: '(ideia|ideias)', weight: 0.5, needs: ['second-person'] },
  {
    say: '(ideia|ideias|sugestão|sugestões) (de presente*|de look*|para presentear|para o jantar|de receita*|para decorar|do chef|da semana)',
    weight: -2.5,
  },
  { say: '(cheia|cheio|cheias|cheios|repleta|repleto|troca) de ideias', weight: -2 },
  {
    say: '(nome|sabor|tema|mascote|estampa|destino|quem) .. (quem escolhe|quem decide|quem manda) (é|são) (você*|vocês|vc|vcs|tu)',
    weight: 4.5,
  },
  {
    say: '(crie|cria|invente|inventa|desenhe|desenha|imagine|bole) [a|o] (sua|seu|tua|teu|um|uma) [própri*] [<any>] (receita|nome|estampa|sabor|slogan|mascote|desenho|camiseta|drink|logo|prato|rótulo|capa|frase|arte)',
    weight: 3.5,
  },
  {
    say: '(vencedor*|ganhador*|escolhid*|melhor* ideia*|melhores sugestões|ideia*) .. (entra|vira|vão|vai virar|será produzid*|será lançad*|serão) [<any>] (cardápio|menu|coleção|prateleiras|laboratório|loja|produto|realidade|rótulo|produção)',
    weight: 4,
  },
  {
    say: '(sobre (o que|qual tema|qual assunto)|que (tema*|assunto*|conteúdo*)) .. (querem|quer|gostariam|gostaria*) .. (ver|ouvir|saber|falar|falemos|aqui)',
    weight: 4.5,
  },
  {
    say: '(quer|querem|queres) ver (seu|sua|o seu|a sua|o teu|a tua|suas|seus) <any> [<any>] (por aqui|aqui|no nosso feed|nos nossos stories|no nosso perfil)',
    weight: -4.5,
  },
  { say: '[a|o] mais votad* (vai|vira|entra|será|chega|fica|irá)', weight: 5 },
] as const satisfies readonly Keyword[];
