import type { Keyword } from '../keywords.ts';

export const PT_REVIEWS = [
  { say: '(<number> estrelas|cinco estrelas|5 estrelas|nota <number>|nota máxima|nota dez)', weight: 3.5 },
  { say: '<score>', weight: 4 },
  {
    say: '(avaliação|avaliações|avaliado|avaliada|avaliados|classificação|pontuação|média) .. (<number>|estrelas|google|positiva*|cliente*)',
    weight: 3.5,
  },
  {
    say: '(depoimento*|testemunho*|feedback*|relato*) .. (cliente*|aluno*|aluna*|paciente*|hóspede*|casal|noiva*)',
    weight: 4,
  },
  { say: '(depoimento*|testemunho*)', weight: 3 },
  { say: '(feedback|feedbacks|review|reviews|resenha*|crítica|críticas)', weight: 2 },
  {
    say: '(veja o que|olha o que|espia o que|vejam o que|ouça o que|saiba o que) .. (dizem|disse|disseram|acha|acham|achou|acharam|falam|falou|pensam|contam)',
    weight: 4,
  },
  { say: 'nossos {customer} (amam|adoram|dizem|recomendam|aprovam|falam|aprovaram|comprovam)', weight: 4 },
  {
    say: '(quem (usa|usou|comprou|provou|experimentou|conhece|veio|já) .. (recomenda|aprova|ama|adora|aprovou|volta|amou))',
    weight: 4,
  },
  { say: '(aprovado|aprovada|aprovados|recomendado|recomendada) por', weight: 3 },
  {
    say: '(eleito|eleita|eleitos|eleitas|escolhido|escolhida|premiado|premiada|premiados|nomeado|reconhecido|reconhecida|reconhecidos|consagrado|consagrada|distinguido|distinguida|considerado|considerada|votado|votada) (o|a|os|as|como|entre|por|pela|pelo|um|uma|melhor|em|com|no|na)',
    weight: 3,
  },
  {
    say: '(melhor|melhores|maior|maiores) .. (do brasil|do país|de portugal|do mundo|da cidade|do estado|da região|do ano|da américa|da europa|da história|do nordeste)',
    weight: 3,
  },
  {
    say: '(ganhou|ganhamos|venceu|vencemos|conquistou|conquistamos|recebeu|recebemos|levou|levamos|arrematou) .. (prêmio*|prémio*|troféu*|medalha*|selo|título|certificação|reconhecimento|melhor|ouro)',
    weight: 4,
  },
  {
    say: '(prêmio|prémio|prêmios|prémios|premiação|troféu) (de|do|da|nacional|internacional|melhor|<any>)',
    weight: 2,
  },
  {
    say: '(vencedor*|vencedora*|finalista*|campeã|campeão) (do prêmio|do prémio|no prêmio|na categoria|da categoria|em)',
    weight: 3,
  },
  {
    say: '(1º lugar|primeiro lugar|2º lugar|segundo lugar|terceiro lugar|top <number>|lidera o ranking|liderança|é líder|somos líder*|número um|nº 1|n 1)',
    weight: 2.5,
  },
  { say: '(ranking|rankings|lista das melhores|lista dos melhores)', weight: 2.5 },
  {
    say: '(mais vendido*|mais vendida*|best-seller*|best seller*|bestseller*|campeã* de vendas|campeão de vendas|sucesso de vendas|queridinho*|queridinha*|favorito dos {customer}|o preferido|os preferidos|as preferidas|mais amado*|mais pedid*|mais procurad*|mais bem avaliad*)',
    weight: 3.5,
  },
  {
    say: '(segundo|de acordo com|conforme) [o|a|os|as] (ranking|índice|avaliação|teste|ideb|pesquisa)',
    weight: 2.5,
  },
  {
    say: '(testado e aprovado|testada e aprovada|testamos|testado por|dermatologicamente testado|clinicamente comprovad*|cientificamente comprovad*|comprovad* por)',
    weight: 2.5,
  },
  {
    say: '<percent> (dos|das|de) (cliente*|pessoas|consumidor*|mulheres|usuários|utilizadores|alunos|participantes) .. (recomend*|aprov*|notaram|sentiram|satisfeit*)',
    weight: 4,
  },
  { say: '(clientes|cliente|alunos|pacientes) (satisfeit*|feliz|felizes|apaixonad*)', weight: 3 },
  { say: '(selo|certificação|certificado de) .. (qualidade|excelência|ouro|great place)', weight: 2 },
  {
    say: '(great place to work|reclame aqui|ra1000|trustpilot|tripadvisor|guia michelin|estrela michelin|deco proteste|escolha do consumidor|produto do ano|top of mind|marca de confiança|google)',
    weight: 2,
  },
  {
    say: '(na mídia|saiu na|saímos na|saiu no|destaque na|destaque no|imprensa|revista|matéria) .. (forbes|exame|veja|folha|globo|estadão|vogue|time out|público|expresso|jornal|revista)',
    weight: 2.5,
  },
  {
    say: '(super recomendo|recomendo|recomendadíssimo|amei|adorei|maravilhos*|excelente|atendimento nota|perfeito|incrível|melhor que já)',
    weight: 3.5,
    needs: ['quotation'],
  },
  {
    say: '(super recomendo|recomendo|amei|adorei|excelente|maravilhos*|melhor|perfeit*|incríve*)',
    weight: 3.5,
    needs: ['quote-credit'],
  },
  { say: '(super recomendo|recomendo a todos|recomendo muito|recomendo demais)', weight: 2.5 },
  {
    say: '(a crítica|os críticos|o júri|jurados|especialistas) .. (elogi*|aclam*|dizem|aprovaram|escolheram|classific*|consideram)',
    weight: 4,
  },
  { say: '(aclamad*|elogiad*|sucesso de crítica|sucesso de público)', weight: 2.5 },
  { say: '(antes e depois|antes & depois|comparação|comparativo|comparamos|versus)', weight: 2 },
  {
    say: '(obrigad*|agradecemos|gratidão) .. (avaliação|avaliações|feedback|depoimento|palavras|reconhecimento|prêmio|prémio)',
    weight: 3,
  },
  { say: '(palavras|carinho) [tão] (lindas|de quem|da nossa cliente|do nosso cliente)', weight: 2.5 },
  {
    say: '(nossa opinião sobre|nosso veredito|o veredito|resenha|análise completa|vale a pena assistir|vale a pena comprar|review)',
    weight: 3,
  },
  { say: '(⭐⭐⭐|⭐⭐⭐⭐⭐|★★★|★★★★★|🌟🌟🌟)', weight: 4 },
  {
    say: '(reconhecimento|excelência|destaque) (nacional|internacional|nacionalmente|internacionalmente)',
    weight: 2,
  },
  { say: '(referência|destaque|recorde) (nacional|no brasil|em|no país|mundial)', weight: 1 },
  {
    say: '(deixe|deixa|escreva|dê|dá|faça) .. (avaliação|feedback|estrelas|depoimento|opinião)',
    weight: -2.5,
  },
  {
    say: '(cerimónia|cerimônia|noite|entrega) (de|do|dos|da) (prêmio*|prémio*|premiação|troféu*)',
    weight: -1.5,
  },
  { say: '(concorra|concorrer|sorteio|ganhe|ganhar) .. (prêmio*|prémio*)', weight: -2.5 },
  {
    say: '(prêmio|prêmios|prémio|prémios) (em dinheiro|de <money>|de até|incríve*|para os|para o|serão)',
    weight: -1.5,
  },
  { say: '(depoimento|testemunho|relato|feedback) (da|do|de) <any>', weight: 3.5 },
  { say: '(<number>|nove|oito) em cada <number>', weight: 3 },
  { say: 'o que .. (dizem|disse|disseram|falam|falou|contam) .. (sobre|de nós|da gente)', weight: 3 },
  {
    say: '(reconhecid*|eleit*|escolhid*|premiad*|apontad*|classificad*|considerad*|listad*|selecionad*) .. (melhor|melhores|maiores|mais inovador*|mais admirad*|mais amad*|top)',
    weight: 5,
  },
  {
    say: '(está|estamos|figura|aparece|entrou|entramos|ficou|ficamos|somos|é) .. entre [as|os] [<number>] (melhores|maiores|mais)',
    weight: 4.5,
  },
  {
    say: '(nosso|nossa|nossos|nossas) [<any>] [<any>] (foi|foram|é|acaba de ser) (premiad*|eleit*|reconhecid*|indicad*|escolhid*|avaliad*|destaque|finalista*|o melhor|a melhor)',
    weight: 5,
  },
  {
    say: '<number> pontos (no|na|pelo|pela|do|da) [<any>] (guia|revista|concurso|crítico|crítica|ranking|james|robert|wine|decanter|descorchados)',
    weight: 5,
  },
  { say: '(case|cases|caso|casos|história|histórias) de sucesso|(case|cases) completo*', weight: 4 },
  {
    say: '(recebemos|receber|recebi|olha|olhem|vejam|ganhamos) [<any>] (esse|essa|esses|este|esta|um|mais um) [<any>] (feedback*|depoimento*|carinho|recado|recadinho|mensagem|elogio*|avaliação|relato)',
    weight: 4.5,
  },
  { say: '<number> (de|em) <number> (no|na|em|estrelas|com|segundo)', weight: 4.5 },
  { say: '<number> [mil] (avaliações|reviews|opiniões|depoimentos)', weight: 4.5 },
  {
    say: '(levamos|ganhamos|conquistamos|trouxemos|faturamos|recebemos) [o|a|um|uma|mais um|mais uma|<number>] (bronze|prata|ouro|medalha*|primeiro lugar|prêmio*|prémio*|troféu*|selo)',
    weight: 5.5,
  },
  {
    say: '(estamos|está|entramos|aparecemos|figuramos) [mais uma vez|de novo|novamente] (no|na|em|entre) (ranking|lista|top|guia)',
    weight: 4,
  },
  { say: 'em média <number>', weight: -4 },
  {
    say: '(esse|este|seu|teu|um|cada|desse|deste) comentário (no|do|da|na) [<any>] (google|ifood|booking|cliente|tripadvisor|airbnb)',
    weight: 4.5,
  },
  { say: '(somos|fomos) (certificad*|premiad*|reconhecid*|eleit*|finalista*|destaque|indicad*)', weight: 5 },
  {
    say: '(diz|escreveu|disse|elogiou|segundo|afirma) [a|o] (folha|jornal|revista|crítico*|crítica|estadão|globo|imprensa|júri)',
    weight: 4.5,
    needs: ['post:quotation'],
  },
] as const satisfies readonly Keyword[];
