import type { Keyword } from '../keywords.ts';

export const PT_EXCLUSIVE_INFO = [
  { say: '(sneak peek*|spoiler*|sneak preview|pré-estreia exclusiva|avant première)', weight: 4 },
  {
    say: '(primeiro olhar|primeira imagem|primeiras imagens|primeira espiada|primeira mão|em primeira mão|primeiras fotos|primeira foto|primeiro vislumbre)',
    weight: 4,
  },
  {
    say: '(espiadinha|espreitadela|espiada|espreita|uma palinha|palhinha|um gostinho|aperitivo|prévia|preview)',
    weight: 3,
  },
  { say: '(teaser|teasers|trailer exclusivo)', weight: 3 },
  {
    say: '(acesso (antecipado|exclusivo|prioritário|vip|em primeira mão)|pré-venda exclusiva|pré-venda para|entrada antecipada|vip list|lista vip)',
    weight: 4.5,
  },
  {
    say: '(seja|sê|sejam|fique entre|ser|saiba|saber|conheça|veja|ver|vê|recebe|receba|descobre|descubra) .. (o primeiro|a primeira|os primeiros|as primeiras|primeiro|antes de todo* [mundo])',
    weight: 3.5,
  },
  {
    say: '(antes de (todo mundo|toda a gente|todos|qualquer pessoa|ninguém|chegar às|chegar nas)|antes do lançamento|antes da estreia|antes do anúncio oficial|antes que todo*)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(só|apenas|somente|exclusivo|exclusiva|exclusivos|exclusivas|exclusivamente|reservado) (para|pra|aos|dos|de|p) [os|as|nossos] (membros|assinantes|seguidores|inscritos|sócios|fãs|clientes|alunos|subscritores|associados|cadastrados|close friends|melhores amigos|quem)',
    weight: 4,
  },
  {
    say: '(membros|assinantes|seguidores|inscritos|sócios|subscritores|clube|newsletter|grupo vip) .. (primeiro|antes|em primeira mão|antecipad*)',
    weight: 4,
  },
  {
    say: '(conteúdo|conteúdos|entrevista|imagens|vídeo|vídeos|bastidores|cena*|notícia*|informaç*|trailer|novidades|faixa*|fotos|material|dicas) (exclusiv*|inédit*|em primeira mão)',
    weight: 3.5,
  },
  { say: '(com exclusividade|em exclusivo|na íntegra e exclusiv*|revelado em exclusivo)', weight: 3 },
  {
    say: '(grupo vip|lista de espera|lista vip|canal vip|grupo fechado|grupo secreto|melhores amigos|close friends)',
    weight: 3,
  },
  {
    say: '(só aqui|só por aqui|aqui primeiro|primeiro por aqui|você viu primeiro|vocês viram primeiro|souberam primeiro|viram aqui primeiro)',
    weight: 3.5,
  },
  {
    say: '(ainda não (posso|podemos) (contar|revelar|falar|dizer|mostrar)|não conta pra ninguém|não contem a ninguém|segredo|segredinho|top secret|shh|shhh|psiu)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(vem aí|algo novo|algo grande|algo especial|uma surpresa|grande novidade|super novidade|tem novidade|novidade à vista) .. (aguarde*|vem aí|chegando|a caminho|em breve)',
    weight: 2.5,
  },
  {
    say: '(aguarde|aguardem|fique ligado|fiquem ligados|fica ligado|fica atento|fiquem atentos|fiquem atentas|fique de olho|em breve mais|mais novidades em breve|cenas dos próximos capítulos)',
    weight: 1,
  },
  { say: '(em breve|breve novidades|brevemente)', weight: 1.2 },
  {
    say: '(inédito|inédita|inéditos|inéditas|nunca antes visto*|ainda não lançad*|nunca vist*)',
    weight: 1.5,
    evenNegated: true,
  },
  {
    say: '(somente para convidados|só para convidados|por convite|apenas convidados|visita privada|evento privado|sessão privada)',
    weight: 3,
  },
  { say: '(exclusivo|exclusiva|exclusivos|exclusivas)', weight: 1, not: ['percentage'] },
  {
    say: '(oferta*|desconto*|preço*|promoção|condições|condição|vantagen*|benefício*|brinde*|cupom) exclusiv*',
    weight: -2.5,
  },
  { say: '(exclusivo|exclusiva|exclusivamente) (na|no|nas|nos|em|design|feito|da marca)', weight: -1.5 },
  {
    say: '(coleção|edição|linha|peça*|design|ambiente|espaço|atendimento|produto*|modelo*|estampa*) exclusiv*',
    weight: -2,
  },
  {
    say: 'quem (é|está|faz parte|assina|segue) .. .. (sabe|recebe|vê|fica sabendo|ficam sabendo|descobre|recebem) (antes|primeiro|em primeira mão)',
    weight: 4.5,
  },
  {
    say: '<number> (h|hs|horas|dias|dia|minutos) antes (de todo mundo|de toda a gente|do público|dos demais|de todos|da abertura)',
    weight: 4.5,
  },
  { say: 'palhinha (natural|indiana|sintética|trançada|de|na|e)', weight: -3 },
  {
    say: 'só quem (tem|é|faz parte|assina|segue|está|comprou) .. .. (vê|consegue|recebe|sabe|pode|tem acesso|fica sabendo)|quem (assina|é|tem|está) .. .. já (viu|sabe|recebeu|conhece)',
    weight: 4.5,
  },
  {
    say: '(espie|espia|veja|confira|conheça|descubra|assiste|assista) [tudo] antes (do|de|dos|que|da)',
    weight: 4,
  },
] as const satisfies readonly Keyword[];
