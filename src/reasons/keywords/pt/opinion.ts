import type { Keyword } from '../keywords.ts';

export const PT_OPINION = [
  { say: '(vote|votem|vota|votar|votação|votações|enquete|enquetes|sondagem)', weight: 2.5 },
  { say: '(vote|vota|votem) (agora|aqui|já|na|no|nos|em|abaixo|pelo|pela|na nossa|no seu)', weight: 3.5 },
  {
    say: '(qual|quais) .. (seu|sua|teu|tua|o seu|a sua|vosso|vossa) [<any>] (favorit*|preferid*|predilet*|queridinh*|escolha|opinião|time|pick)',
    weight: 4,
  },
  {
    say: '(qual|quais|quem) .. (você|vc|vocês|vcs|tu) .. (prefere*|escolhe*|escolheria*|gosta*|gostou|ama|curtiu|usaria*|levaria*|indica|recomenda|preferem|mais)',
    weight: 4,
  },
  {
    say: '(qual|quais) .. (favorit*|preferid*|melhor|prefere*|preferes|combina mais)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(qual|quais) (delas|deles|dessas|desses|destas|destes|dos|das) ..',
    weight: 2,
    needs: ['question'],
  },
  { say: '(você|vc|vocês|vcs) (prefere|preferem|escolhe|escolheria|escolheriam)', weight: 3.5 },
  { say: '(preferes|preferem|prefere) ..', weight: 2, needs: ['question'] },
  {
    say: '(o que|que) [você|vc|vocês|vcs] (achou|acharam|acha|acham|achaste|achas) [da|do|de|dessa|desse|disso]',
    weight: 4,
  },
  {
    say: '(gostou|gostaram|gostaste|curtiu|curtiram|amou|amaram|aprovou|aprovaram|aprova|aprovam)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(conta*|conte|contem|comenta|comente|comentem|diga|digam|diz|fala|fale|deixa|deixe|escreve|escreva) [aqui|aí|pra|para|a] .. (achou|acham|acha|favorit*|preferid*|opinião|qual|quais|o que|como|por que)',
    weight: 3.5,
  },
  {
    say: '(comenta|comente|comentem|conta|conte|contem|responde|responda) (aqui|aí|abaixo|nos comentários|pra gente|com a gente|em baixo|embaixo|connosco|conosco|cá)',
    weight: 1.5,
  },
  { say: '(nos comentários|aqui nos comentários|nos comentarios|comentários abaixo)', weight: 1 },
  {
    say: '(queremos|adoraríamos|gostaríamos de|quero) (saber|ouvir|conhecer) .. (você*|opinião|vocês|vcs|ti)',
    weight: 3,
  },
  {
    say: '(sua opinião|a tua opinião|tua opinião|opinião de vocês|vossa opinião|seu feedback|o teu feedback|sua avaliação|opine|dê sua opinião|dá a tua opinião|queremos te ouvir|queremos ouvir)',
    weight: 3.5,
  },
  {
    say: '(pesquisa de satisfação|responda (a|à|nossa|ao|o|nosso) [nossa|nosso] (pesquisa|questionário|enquete|formulário)|inquérito|questionário|formulário de satisfação|participe da pesquisa|responde ao inquérito|pesquisa rápida)',
    weight: 4,
  },
  { say: '(avalie|avalia|avaliem) (a gente|nosso|nossa|o|a|sua|seu|aqui|no|na|nos|com)', weight: 3.5 },
  {
    say: '(deixe|deixa|dê|dá|escreva|faça) (sua|a sua|tua|a tua|uma|seu|um) (avaliação|nota|opinião|feedback|review|comentário*|crítica)',
    weight: 3.5,
  },
  { say: '(de 0 a 10|de 1 a 10|de zero a dez|de 1 a 5|que nota|qual nota)', weight: 3.5 },
  {
    say: '(como foi|como tem sido|como está sendo) .. (sua|seu|tua|teu|experiência|visita|estadia|atendimento)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(sim ou não|isso ou aquilo|este ou aquele|esse ou aquele|time <any> ou|team <any>|1 ou 2|a ou b|doce ou salgado|quente ou frio|praia ou|café ou|claro ou escuro|verdade ou mito|ame ou odeie|ama ou odeia|concorda ou discorda|direita ou esquerda)',
    weight: 3,
  },
  { say: '<number> ou <number>', weight: 2.5, needs: ['question'] },
  { say: '(ou|vs|versus)', weight: 1, needs: ['choice-list'] },
  { say: '{product} ou', weight: 2, needs: ['question'] },
  {
    say: '(você|vc|vocês|vcs|tu) (concorda*|usaria*|usariam|comeria*|compraria*|vestiria*|toparia*|iria*|teria*|encararia*)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(já (provou|experimentou|provaram|testou|usou|viu|viram|provaste|experimentaste|visitou|conhecia|assistiu|leu)) .. ',
    weight: 1.5,
    needs: ['question'],
  },
  { say: '(curte|curta|❤|👍|🔥|😍) (se|para|pra|quem)', weight: 2 },
  { say: '(reage|reaja|reajam|deixa um emoji|comenta com um emoji|comente um emoji|manda um)', weight: 2 },
  {
    say: '(qual é a sua|qual a sua|qual o seu|qual é o seu|qual a tua|qual o teu|qual é o teu|qual é a tua|qual seu|qual sua|e o seu|e a sua|e o teu)',
    weight: 2,
    needs: ['question'],
  },
  { say: '(e você|e vc|e vocês|e vcs|e tu|e aí|e por aí|e aí na sua)', weight: 1, needs: ['question'] },
  { say: '(e aí|e ai) .. (gost*|curti*|acha*|prefer*|qual|topa*|concorda*|aprov*)', weight: 2.5 },
  { say: '(né|não é|certo|concorda|concordam)', weight: 0.3, needs: ['question'] },
  {
    say: '(complete a frase|complete o|em uma palavra|numa palavra|descreva em|defina em|define em)',
    weight: 2,
  },
  {
    say: '(escolha|escolhe|escolham) (o seu|a sua|seu|sua|um|uma|o teu|a tua|entre|qual|um lado|o melhor|a melhor)',
    weight: 1.5,
  },
  { say: '(ranqueie|ranking|top 3|elege|eleja|escolha) .. (favorit*|preferid*)', weight: 3 },
  { say: '(ajude|ajuda|ajudem) [a gente|nos] a escolher', weight: 3.5 },
  {
    say: '(você sabia|sabia que|você conhece|já conhece|quer saber|você já ouviu|precisa de|está procurando|quer aprender|procura|já garantiu|você sabe)',
    weight: -2,
  },
  { say: '(saiba mais|confira a resposta|a resposta é|descubra|arraste para saber)', weight: -1 },
  {
    say: 'o que [você|vc|vocês|vcs] (achou|acharam|acha|acham) (da|do|dessa|desse|desta|deste) (novidade|iniciativa|ideia|nova|novo|notícia|estrutura|mudança)',
    weight: 4.5,
  },
  {
    say: '(gostou|gostaram|gostaste|curtiu|curtiram) (da|do|dessa|desse|das) (novidade*|notícia|ideia|dica*|conteúdo|nova|novo)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(conta|conte|contem|diz|fala) (pra gente|para a gente|pra nós|aqui|aí)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(sua|a sua|tua|a tua|vossa|a vossa) (opinião|avaliação|resposta) (é|conta|importa|vale|faz|nos|muito|ajuda)',
    weight: 5,
  },
  {
    say: '(responda|responde|respondam|preencha|preenche|participe) [à|a|ao|o|da|de|do|na] [nossa|nosso|esta|este|uma|um] (avaliação|pesquisa|questionário|enquete*|inquérito|formulário de|censo|sondagem)',
    weight: 5,
  },
  {
    say: '(o que|como) [é que] [você*|vc|vcs|tu] (está|estão|tá|tão|estás|anda|andam|têm) (achando|curtindo|a achar|gostando|achado)',
    weight: 5,
  },
  {
    say: '(comenta|comente|comentem|conta|conte|queremos saber|diz|fala|vote|vota|responde|escolhe|escolha|deixa|deixe|me conta|diga)',
    weight: 4,
    needs: ['post:choice-list'],
  },
  {
    say: '(qual|quais) .. (a sua cara|combina mais com você|tem mais a ver|te representa|vocês usariam|você levaria|faz mais o seu estilo)',
    weight: 4.5,
  },
  {
    say: '(qual|quais) [é|foi|são|foram] [o|a|os|as] (melhor|maior|pior) (show|momento|jogo|gol|música|parte|lembrança|lance|sabor|prato|look)',
    weight: 4,
  },
  {
    say: '(agende|marque|faça|faz|agendar|marcar|venha fazer) [já|agora] (sua|a sua|tua|uma|seu) (avaliação|consulta)',
    weight: -5,
  },
  {
    say: '(qual|quais) [é|são|seria] [a|o|as|os] (diferença*|melhor (forma|época|momento|hora|maneira|opção|horário|investimento|idade|dia)|benefício*|vantagens|riscos|direitos|sintomas|causas|documentos|prazo*)',
    weight: -3,
  },
  { say: 'de (0|1|zero|um) a (5|10|cinco|dez|100)', weight: 4.5 },
  { say: '(tô|estou|estamos|to|fiquei) (na|em) dúvida', weight: 4, needs: ['post:question'] },
  {
    say: 'já (viu|conhece|conferiu|viram|conhecem) [a|o|as|os] (nossa|nosso|nova|novo|nossos|nossas) .. ',
    weight: -3.5,
  },
] as const satisfies readonly Keyword[];
