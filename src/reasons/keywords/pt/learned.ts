import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 204 labelled posts of real brands and 229 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const PT_LEARNED: LearnedWeights = {
  prior: {
    discount: -7.08,
    purchase: -5.17,
    reviews: -5.45,
    'exclusive-info': -4.56,
    'new-products': -3.44,
    opinion: -4.95,
    service: -7.1,
    event: -4.06,
    connected: -3.55,
    ideas: -5.4,
    community: -2.26,
    'general-info': -0.87,
    giveaway: -23.26,
    entertain: -1.69,
    greeting: -3.56,
    inspire: -1.45,
    cause: -20.71,
    'jobs-investors': -4.29,
    other: -0.25,
  },
  whenAlso: {
    discount: -1.11,
    purchase: -0.8,
    reviews: -1,
    'exclusive-info': -0.63,
    'new-products': -0.57,
    opinion: -0.6,
    service: -1.13,
    event: -0.86,
    connected: -0.58,
    ideas: -0.91,
    community: -0.92,
  },
  primary: {
    discount: 0,
    purchase: 0,
    reviews: 0,
    'general-info': -1.5,
    'exclusive-info': 0,
    'new-products': 0,
    opinion: 0,
    service: 0,
    event: 0,
    connected: -3,
    ideas: 0,
    community: 0,
  },
  weights: {
    'discount: [até|ganhe|com|mais] <percent> [de] (off|desconto|cashback|a menos|de volta|mais barato|de bônus)':
      { discount: 4.76, purchase: 0.29, 'general-info': -0.09 },
    'discount: (reduz*|baix*|cort*) .. preço* .. <percent>': { discount: 3.15 },
    'discount: até <percent>': { discount: 1.06 },
    'discount: <money> (off|de desconto|de cashback|de volta|de bônus|a menos)': { discount: 4.73 },
    'discount: (desconto|descontos)': { discount: 4.2 },
    'discount: (descontinho*|descontão|descontaço*)': { discount: 4.2 },
    'discount: (desconto|descontos) (exclusivo*|especial|especiais|progressivo*|imperdíve*|na|no|nas|nos|em|de|para|pra|à vista)':
      { discount: 4.73, purchase: 0.12 },
    'discount: (metade do preço|pela metade|a meio preço|preço pela metade|metade do valor)': {
      discount: 4.75,
    },
    'discount: (cupom|cupons|cupão|cupões|código promocional|código de desconto|vale desconto|vales de desconto)':
      { discount: 4.73 },
    'discount: (voucher*|vale compra*|vale presente)': { discount: 2.1 },
    'discount: (use|usa|usando|utilize|utiliza|aplique|aplica|insira|digite|com) [o|nosso|teu|seu] (cupom|código|cupão) -reply':
      { discount: 3.68, purchase: 0.13 },
    'discount: (código|cupom|cupão|code) <code> +promo-code': { discount: 4.73, purchase: 0.13 },
    'discount: (promoção|promoções|promo|promos|promocional|promocionais|promozinha*|promoção relâmpago)': {
      discount: 3.6,
      purchase: -0.07,
    },
    'discount: (em|na|nossa|super|mega|grande|essa|esta|última|dia de) (promoção|promo)': { discount: 4.2 },
    'discount: (oferta|ofertas|ofertão|ofertaço)': { discount: 2.55 },
    'discount: (oferta|ofertas) (especial|especiais|imperdíve*|exclusiva*|do dia|da semana|do mês|relâmpago|incríve*|válida*|de <any>)':
      { discount: 3.54 },
    'discount: (super|melhores|nossas|muitas|várias|confira as|aproveite as) ofertas': { discount: 4.2 },
    'discount: (liquidação|liquida|liquidando|queima de estoque|queima de stock|saldão|bota fora|queimão)': {
      discount: 4.21,
      purchase: 0.09,
    },
    'discount: (sale|outlet|saldos|rebaixas|saldo)': { discount: 2.64 },
    'discount: (black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black|mês do consumidor) +post:link':
      { discount: 3.15 },
    'discount: (black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black)':
      { discount: 2.63 },
    'discount: (frete|portes|entrega|envio|taxa de entrega|entregas|envios|delivery) (grátis|gratuit*|free|por nossa conta)':
      { discount: 4.94 },
    'discount: (oferta de portes|portes oferecidos|oferecemos os portes|não paga* (frete|portes|taxa))': {
      discount: 4.2,
    },
    'discount: (sem|zero|isento de|isenta de) [<any>] (taxa*|frete|portes|anuidade|matrícula|comissão|custo* adicional|custo* extra|mensalidade)':
      { discount: 3.15 },
    'discount: (sem juros|juros zero|taxa zero|anuidade grátis|frete zero)': {
      discount: 2.08,
      purchase: -0.06,
    },
    'discount: (grátis|de graça|na faixa|por conta da casa|é por nossa conta)': { discount: 2.69 },
    'discount: (gratuito|gratuita|gratuitos|gratuitas|gratuitamente)': {
      discount: 0.82,
      event: -0.07,
      community: -0.11,
    },
    'discount: (free|0800)': { discount: 1.05 },
    'discount: (ganhe|ganha|leve|leva|receba|recebe|garanta) .. (grátis|de graça|de presente|de brinde|de cortesia|brinde*)':
      { discount: 4.25 },
    'discount: (brinde|brindes|mimo|mimos|cortesia)': { discount: 2.62, community: 0.13 },
    'discount: (brinde|mimo|presente) (exclusivo|especial|na compra|nas compras|em cada|em todas)': {
      discount: 3.68,
    },
    'discount: (amostra*|teste|degustação|consulta|avaliação|aula experimental|diagnóstico|ebook|e-book) (grátis|gratuit*)':
      { discount: 3.38 },
    'discount: (dias|mês|meses|semana|semanas|ano) (grátis|gratuit*|de graça)': { discount: 3.68 },
    'discount: (na compra de|nas compras|em compras|a cada compra|em pedidos|nos pedidos|compras acima|pedidos acima|encomendas superiores|compras superiores)':
      { discount: 2.63 },
    'discount: (compras|pedidos|encomendas) (acima de|a partir de|superiores a) <money>': { discount: 3.68 },
    'discount: (leve|compre|leva|compra|paga|pague) <number> .. (pague|paga|leve|leva|ganhe|ganha)': {
      discount: 4.99,
    },
    'discount: (<number> por <money>|dois por um|2 por 1|dose dupla|em dobro|<number> pelo preço de <number>|segunda unidade|a segunda peça)':
      { discount: 3.69 },
    'discount: de <money> por [apenas|só|somente] <money>': { discount: 5.37 },
    'discount: (antes|era|eram|custava) <money>': { discount: 3.68 },
    'discount: (por|agora|fica por|sai por|a) (apenas|só|somente) <money>': { discount: 3.15 },
    'discount: (só|apenas|somente|agora) <money>': { discount: 2.63 },
    'discount: (em vez de|ao invés de|em lugar de) <money>': { discount: 4.2 },
    'discount: (preço*|valor|valores|condição|condições) (especial|especiais|imperdíve*|promocional|promocionais|reduzido*|exclusiv*|de lançamento|de fábrica|de custo|diferenciad*|incríve*|baixo|baixos|facilitad*)':
      { discount: 3.68 },
    'discount: (precinho*|preço (baixou|caiu|despencou|lá embaixo)|preços (baixaram|caíram|despencaram)|baixou o preço|baixamos (o|os) preço*)':
      { discount: 4.2 },
    'discount: (menor|menores|melhor|melhores) (preço|preços)': { discount: 2.63 },
    'discount: (economize|economiza|economizar|poupe|poupa|poupar) .. (<money>|<percent>)': { discount: 4.2 },
    'discount: (economize|economiza|poupe|poupa|economia no bolso|pagar menos|pague menos|paga menos)': {
      discount: 2.1,
    },
    'discount: (cashback|dinheiro de volta|reembolso de <percent>)': { discount: 3.68, purchase: -0.07 },
    'discount: (pontos (em dobro|extra|extras|bônus|a dobrar)|acumul* .. pontos|troque .. pontos|programa de (fidelidade|pontos|vantagens)|cartão (fidelidade|de fidelização))':
      { discount: 3.68 },
    'discount: (só hoje|só até|somente hoje|apenas hoje|só nesta|só neste|por tempo limitado|enquanto durar*|enquanto duram|tempo limitado|últimas horas|últimos dias de)':
      { discount: 2.68, 'general-info': -0.05 },
    'discount: (válido|válida|válidos|válidas|vale) (até|de|para|pra|em|só|somente|apenas|no|na|nos|nas)': {
      discount: 1.58,
      purchase: 0.15,
    },
    'discount: (happy hour|happyhour|rodízio .. <money>|combo* .. <money>|menu .. <money>)': {
      discount: 3.17,
    },
    'discount: (lote promocional|primeiro lote|1º lote|early bird|virada de lote|valor promocional|último lote)':
      { discount: 2.63 },
    'discount: (mais barato|mais barata|mais em conta|baratinh*|barato|barata|pechincha*|preço baixo|cabe no bolso|caber no bolso)':
      { discount: 2.1 },
    'discount: (aproveite|aproveita|aproveitem|corre|corram|garanta|confira) .. (promoção|promo|oferta|ofertas|desconto|descontos|preço|preços|liquidação|condições)':
      { discount: 4.2 },
    'discount: (estudantes|professores|sócios|membros|assinantes|clientes|moradores|aniversariante*) (pagam|paga|têm|tem) .. (meia|metade|menos|<percent>|desconto)':
      { discount: 4.2 },
    'discount: (meia entrada|meia-entrada|aniversariante não paga|crianças não pagam)': { discount: 2.63 },
    'discount: (vantagens|benefícios) exclusiv*': { discount: 1.58 },
    'discount: (indique|indica|convide) .. (ganhe|ganha|ganham) .. (<money>|desconto|<percent>|crédito*)': {
      discount: 4.2,
    },
    'discount: (desconto|cupom|promoção|oferta) .. (link na bio|no site|na loja|no app)': { discount: 4.2 },
    'discount: (promoção|promoções) (da|de|do|à|e) (saúde|igualdade|cidadania|cultura|direitos|justiça|inclusão|desenvolvimento|paz|equidade|bem|turismo|proteção|qualidade)':
      { discount: -2.63 },
    'discount: (oferta|ofertas) de (vagas|cursos|serviços|emprego|trabalho|água|formação|leitos|disciplinas)':
      { discount: -2.1 },
    'discount: (um brinde (a|ao|à|aos|às)|brinde (a|ao|aos) .. (vida|amor|amizade))': { discount: -2.1 },
    'discount: (economize|poupe|economizar|poupar) (água|energia|tempo)': { discount: -1.58 },
    'discount: (entrada|inscrição|inscrições|evento|curso|cursos|acesso|atendimento|atendimentos|aula|aulas|exame|exames|ensino|workshop|webinar|oficina*|serviços) (gratuit*|grátis|é gratuit*|são gratuit*|franca)':
      { discount: -1.58, 'general-info': 0.05 },
    'purchase: (compre|compra|comprar|peça|pede|encomende|encomenda|adquira|adquire|garanta|garante) (já|agora|aqui|hoje|online|on-line|pelo|pela|no|na|através|o seu|a sua|o teu|a tua)':
      { purchase: 3.46, reviews: 0.11 },
    'purchase: (reserve|reserva|agende|agenda|marque|marca) (já|agora|aqui|hoje|online|pelo|pela|o seu|a sua|o teu|a tua|seu|sua)':
      { discount: 0.11, purchase: 2.99 },
    'purchase: ^ (compre|compra|encomende|encomenda|peça|adquira)': { purchase: 2.42 },
    'purchase: ^ (reserve|agende|reserva|garanta|garante)': { purchase: 1.9, community: 0.11 },
    'purchase: (compre|comprar|peça|pedir|encomende|encomendar|adquira|reserve|reservar) .. <url>': {
      purchase: 2.9,
    },
    'purchase: (garanta|garante|garantir|garantam|leve|leva|pegue) [já] (o seu|a sua|os seus|as suas|o teu|a tua|logo|seu|sua) [ingresso*|bilhete*|vaga|exemplar|lugar|look]':
      { purchase: 2.39 },
    'purchase: já garantiu [o|a] (seu|sua|teu|tua)': { purchase: 1.92, 'new-products': 0.11 },
    'purchase: (compre|compras|comprar|pedidos|pedido|encomendas|encomende|vendas|chama|chame|fale|peça) .. (whatsapp|whats|zap|wpp|direct|dm|telefone|inbox)':
      { purchase: 3.92, connected: -0.08, 'general-info': 0.09 },
    'purchase: (whatsapp|whats|zap|wpp)': { purchase: 1.93 },
    'purchase: (chama|chame|chamar|manda|mande|envie|envia|fale|fala|entre em contato|contacte|contate|ligue|liga) .. (no direct|na dm|no whatsapp|pelo whatsapp|no whats|no zap|no privado|inbox|por mensagem|<phone>)':
      { purchase: 2.69 },
    'purchase: (whatsapp|telefone|tel|contato|contacto|zap|whats|ligue|liga|reservas|pedidos|encomendas|informações) [no|pelo|para|é] <phone>':
      { purchase: 2.9, connected: -0.08 },
    'purchase: (disponível|disponíveis) (já|agora|na|no|nas|nos|em|online|para venda|pra venda|para compra|para encomenda|por encomenda)':
      { purchase: 2.35, 'new-products': 0.1 },
    'purchase: (já|ainda|também) [está|estão] (disponível|disponíveis|à venda)': { purchase: 2.29 },
    'purchase: (disponível|disponíveis)': { purchase: 0.97 },
    'purchase: (à venda|a venda) (na|no|nas|nos|em|online|aqui|agora|exclusivamente)': { purchase: 3.42 },
    'purchase: (à venda|vende-se|vendemos|revenda|pronta entrega|pronta-entrega|a pronta entrega)': {
      purchase: 2.42,
    },
    'purchase: (nas lojas|em todas as lojas|nas nossas lojas|em nossas lojas|na loja física|nas lojas físicas|na nossa loja|em nossa loja|na loja online|loja virtual|loja online|nosso site|no site|e-commerce)':
      { purchase: 2.08, reviews: 0.09, connected: -0.07, 'general-info': 0.15 },
    'purchase: (visite|visita|vem|venha|passe|passa|corre|corra|venham) .. {place}': {
      purchase: 1.97,
      'general-info': 0.08,
    },
    'purchase: (na loja mais próxima|loja mais perto|perto de você|perto de ti|pontos de venda|ponto de venda|nossas unidades|revendedor*)':
      { purchase: 1.93 },
    'purchase: (de volta ao estoque|reposição|repusemos|voltou ao estoque|em estoque|em stock|no estoque|últimas unidades|últimas peças|últimos pares|poucas unidades|estoque limitado|stock limitado|quantidade limitada|peça única|peças únicas)':
      { purchase: 2.91 },
    'purchase: (esgotado|esgotando|esgotou|esgotados|esgota rápido|antes que acabe*|antes que esgote*|antes que acabem)':
      { purchase: 1.94 },
    'purchase: (ingresso*|bilhete*|ingressos) (à venda|disponíve*|esgotad*|no site|no link|aqui|pelo|na|em|a partir)':
      { purchase: 3.39 },
    'purchase: (ingressos|ingresso|bilhetes|bilheteira|bilheteria)': { purchase: 1.96 },
    'purchase: (link|clica|clique|acesse|acessa|vai|entra|corre|visite) .. (comprar|compre|pedir|encomendar|reservar|reserve|garantir|adquirir|agendar)':
      { purchase: 2.9 },
    'purchase: (reserve|reserva|reservas|marque|agende|agendar|marcar|garanta|faça) .. (mesa*|horário*|consulta|quarto|hospedagem|estadia|sessão|visita|test drive|hora|lugar|viagem|ensaio)':
      { purchase: 3.13 },
    'purchase: (reservas|agendamento*|marcações|encomendas|pedidos|matrículas|agenda) (abert*|pelo|pela|no|na|por|online|disponíve*|até|em)':
      { purchase: 2.93 },
    'purchase: (reservas|encomendas|encomenda|encomende|pedidos)': { discount: 0.08, purchase: 1.95 },
    'purchase: (faça seu pedido|faz o teu pedido|faça já|peça já|peça o seu|peça a sua|peça pelo|pede já|faça sua encomenda|faça a sua|pedir em casa)':
      { purchase: 2.97 },
    'purchase: (a partir de|desde|por|custa|custam|preço|valor|apenas|valores|só) <money>': {
      purchase: 2.29,
    },
    'purchase: <money> (cada|por pessoa|à vista|no pix|a unidade|o par|o kg|o quilo|por mês|ao mês|mensais|a dose|por noite)':
      { purchase: 2.9 },
    'purchase: (<number> x|<number>x|em até <number>x|em até <number> vezes|parcel*|no pix|à vista|no cartão|sem juros)':
      { purchase: 1.79 },
    'purchase: (preço|preços|valores|orçamento*|tabela de preços)': { purchase: 1.11 },
    'purchase: (adicione ao carrinho|carrinho|sacola|checkout|finalizar compra|shop|compre aqui|compre agora|loja <url>)':
      { purchase: 2.9 },
    'purchase: (delivery|takeaway|take away|retirada|levantar na loja|entregamos|entrega em casa|levantamento|para levar|pra levar|tele-entrega|tele entrega)':
      { purchase: 1.81, reviews: 0.16 },
    'purchase: (ifood|rappi|uber eats|ubereats|glovo|aiqfome|bolt food|99food)': { purchase: 2.91 },
    'purchase: (na|no|pela|via|pelo) (amazon|mercado livre|magalu|shopee|americanas|renner|riachuelo|fnac|wook|continente|worten|steam|netflix|spotify)':
      { purchase: 0.97 },
    'purchase: (edição limitada|edições limitadas|exclusividade|colecionador)': {
      purchase: 0.92,
      other: 0.24,
    },
    'purchase: (baixe|baixa|descarregue|descarrega|instale) [já|agora|o|a|nosso] [app|aplicativo|aplicação]':
      { purchase: 1.89 },
    'purchase: (app store|google play|play store)': { purchase: 1.45 },
    'purchase: (tamanho*|numeração|grade|tam) .. <number>': { purchase: 2.5 },
    'purchase: do <number> ao <number>': { purchase: 2.9 },
    'purchase: (do|tamanhos|tam) (p|pp|m|36|38|34) (ao|a) (g|gg|ggg|xg|xgg|eg|44|46|48|50|54)': {
      purchase: 3.54,
    },
    'purchase: (disponível nas cores|disponível em|nas cores|nos tamanhos|vários tamanhos|todos os tamanhos|várias cores)':
      { purchase: 1.93 },
    'purchase: (frete sob consulta|frete|enviamos (para|pra)|entrega para todo|envio para todo|enviamos a todo|entregamos em)':
      { discount: 0.06, purchase: 2.32, connected: -0.08 },
    'purchase: (vagas|lugares|mesas|quartos|datas|horários) (abertas|limitadas|disponíve*|restantes|limitados)':
      { purchase: 1.45 },
    'purchase: (compra*|comprou|comprando)': { purchase: 0.99 },
    'purchase: (presenteie|presenteia|presente perfeito|presente ideal|dica de presente|sugestão de presente|ideia* de presente*|opções de presente)':
      { purchase: 1.88, 'general-info': 0.27 },
    'purchase: (assine|assina|contrate|contrata|adira|adere|simule|abra a sua conta|abra sua conta|peça (o|seu) cartão|solicite (o|seu)|matricule|matricula) [já|agora|aqui|o|a|seu|sua]':
      { purchase: 1.92 },
    'purchase: (pré-venda|pré venda|pré-encomenda|pré encomenda|pré-reserva)': { purchase: 2.9 },
    'purchase: (link na bio|link da bio|link no perfil|link abaixo) +price': { purchase: 2.42 },
    'purchase: (compre|comprar|loja|garanta|peça|reserve|disponível) .. (link|bio)': { purchase: 2.43 },
    'purchase: (📍|endereço) .. (loja|<number>)': { purchase: 1.32 },
    'purchase: (vem|venha|venham|vem cá|passa aqui|passe aqui|venha nos visitar|vem conferir|venha conferir|vem provar|venha provar|venha experimentar|vem conhecer|vem garantir)':
      { purchase: 1.18, 'new-products': -0.11, opinion: -0.05, event: 0.08, connected: -0.15 },
    'purchase: (aqui você encontra|você encontra|encontra na nossa|encontre na|encontre em|encontre aqui|tem na|temos na loja)':
      { purchase: 1.92, connected: -0.05 },
    'purchase: (personalizado*|sob encomenda|por encomenda|sob medida|por medida)': { purchase: 1.45 },
    'purchase: (nos cinemas|em cartaz|em exibição|assista nos)': { purchase: 1.93 },
    'purchase: (na compra|poder de compra|compras públicas|compra de alimentos|compra e venda|compras do mês)':
      { purchase: -0.97 },
    'purchase: (reserva (natural|ambiental|biológica|legal|extrativista|florestal|ecológica)|sem reservas)': {
      purchase: -1.93,
    },
    'purchase: (na verdade, peça|peça de teatro|peça teatral|peça ajuda|peça desculpa*)': { purchase: -1.93 },
    'reviews: (<number> estrelas|cinco estrelas|5 estrelas|nota <number>|nota máxima|nota dez)': {
      reviews: 3.47,
    },
    'reviews: <score>': { reviews: 3.69 },
    'reviews: (avaliação|avaliações|avaliado|avaliada|avaliados|classificação|pontuação|média) .. (<number>|estrelas|google|positiva*|cliente*)':
      { reviews: 3.35 },
    'reviews: (depoimento*|testemunho*|feedback*|relato*) .. (cliente*|aluno*|aluna*|paciente*|hóspede*|casal|noiva*)':
      { reviews: 3.83 },
    'reviews: (depoimento*|testemunho*)': {
      reviews: 3.01,
      opinion: 0.25,
      ideas: 0.06,
      'general-info': -0.11,
    },
    'reviews: (feedback|feedbacks|review|reviews|resenha*|crítica|críticas)': { reviews: 1.9 },
    'reviews: (o que|veja o que|olha o que|espia o que|vejam o que|ouça o que|saiba o que) .. (dizem|disse|disseram|acha|acham|achou|acharam|falam|falou|pensam|contam)':
      { reviews: 3.32, opinion: 0.14, 'general-info': 0.15 },
    'reviews: nossos {customer} (amam|adoram|dizem|recomendam|aprovam|falam|aprovaram|comprovam)': {
      reviews: 3.8,
    },
    'reviews: (quem (usa|usou|comprou|provou|experimentou|conhece|veio|já) .. (recomenda|aprova|ama|adora|aprovou|volta|amou))':
      { reviews: 3.8 },
    'reviews: (aprovado|aprovada|aprovados|recomendado|recomendada) por': { reviews: 2.85 },
    'reviews: (eleito|eleita|eleitos|eleitas|escolhido|escolhida|premiado|premiada|premiados|nomeado|reconhecido|reconhecida|reconhecidos|consagrado|consagrada|distinguido|distinguida|considerado|considerada|votado|votada) (o|a|os|as|como|entre|por|pela|pelo|um|uma|melhor|em|com|no|na)':
      { reviews: 2.9, 'new-products': 0.09 },
    'reviews: (melhor|melhores|maior|maiores) .. (do brasil|do país|de portugal|do mundo|da cidade|do estado|da região|do ano|da américa|da europa|da história|do nordeste)':
      { reviews: 3 },
    'reviews: (ganhou|ganhamos|venceu|vencemos|conquistou|conquistamos|recebeu|recebemos|levou|levamos|arrematou) .. (prêmio*|prémio*|troféu*|medalha*|selo|título|certificação|reconhecimento|melhor|ouro)':
      { reviews: 3.8 },
    'reviews: (prêmio|prémio|prêmios|prémios|premiação|troféu) (de|do|da|nacional|internacional|melhor|<any>)':
      { reviews: 1.86 },
    'reviews: (vencedor*|vencedora*|finalista*|campeã|campeão) (do prêmio|do prémio|no prêmio|na categoria|da categoria|em)':
      { reviews: 2.85 },
    'reviews: (1º lugar|primeiro lugar|2º lugar|segundo lugar|terceiro lugar|top <number>|no topo|lidera o ranking|liderança|é líder|somos líder*|número um|nº 1|n 1)':
      { reviews: 2.43, community: 0.07, 'general-info': 0.05 },
    'reviews: (ranking|rankings|pódio|lista das melhores|lista dos melhores)': {
      reviews: 2.34,
      event: 0.05,
      'general-info': -0.12,
    },
    'reviews: (mais vendido*|mais vendida*|best-seller*|best seller*|bestseller*|campeã* de vendas|campeão de vendas|sucesso de vendas|queridinho*|queridinha*|favorito dos {customer}|o preferido|os preferidos|as preferidas|mais amado*|mais pedid*|mais procurad*|mais bem avaliad*)':
      { reviews: 2.59 },
    'reviews: (segundo|de acordo com|conforme) [o|a|os|as] (ranking|índice|avaliação|teste|ideb|pesquisa)': {
      reviews: 2.38,
    },
    'reviews: (testado e aprovado|testada e aprovada|testamos|testado por|dermatologicamente testado|clinicamente comprovad*|cientificamente comprovad*|comprovad* por)':
      { reviews: 2.61 },
    'reviews: <percent> (dos|das|de) (cliente*|pessoas|consumidor*|mulheres|usuários|utilizadores|alunos|participantes) .. (recomend*|aprov*|notaram|sentiram|satisfeit*)':
      { reviews: 3.8 },
    'reviews: (clientes|cliente|alunos|pacientes) (satisfeit*|feliz|felizes|apaixonad*)': { reviews: 2.85 },
    'reviews: (selo|certificação|certificado de) .. (qualidade|excelência|ouro|great place)': {
      reviews: 1.9,
    },
    'reviews: (great place to work|reclame aqui|ra1000|trustpilot|tripadvisor|guia michelin|estrela michelin|deco proteste|escolha do consumidor|produto do ano|top of mind|marca de confiança|google)':
      { reviews: 2.1, 'general-info': -0.1 },
    'reviews: (na mídia|saiu na|saímos na|saiu no|destaque na|destaque no|imprensa|revista|matéria) .. (forbes|exame|veja|folha|globo|estadão|vogue|time out|público|expresso|jornal|revista)':
      { reviews: 2.38 },
    'reviews: (super recomendo|recomendo|recomendadíssimo|amei|adorei|maravilhos*|excelente|atendimento nota|perfeito|incrível|melhor que já) +quotation':
      { reviews: 3.33 },
    'reviews: (super recomendo|recomendo|amei|adorei|excelente|maravilhos*|melhor|perfeit*|incríve*) +quote-credit':
      { reviews: 3.33 },
    'reviews: (super recomendo|recomendo a todos|recomendo muito|recomendo demais)': { reviews: 2.44 },
    'reviews: (a crítica|os críticos|o júri|jurados|especialistas) .. (elogi*|aclam*|dizem|aprovaram|escolheram|classific*|consideram)':
      { reviews: 3.8 },
    'reviews: (aclamad*|elogiad*|sucesso de crítica|sucesso de público)': { reviews: 2.38 },
    'reviews: (antes e depois|antes & depois|comparação|comparativo|comparamos|versus)': { reviews: 1.9 },
    'reviews: (obrigad*|agradecemos|gratidão) .. (avaliação|avaliações|feedback|depoimento|palavras|reconhecimento|prêmio|prémio)':
      { reviews: 2.85 },
    'reviews: (palavras|carinho) [tão] (lindas|de quem|da nossa cliente|do nosso cliente)': { reviews: 2.38 },
    'reviews: (nossa opinião sobre|nosso veredito|o veredito|resenha|análise completa|vale a pena assistir|vale a pena comprar|review)':
      { reviews: 2.85 },
    'reviews: (⭐⭐⭐|⭐⭐⭐⭐⭐|★★★|★★★★★|🌟🌟🌟)': { reviews: 3.8 },
    'reviews: (reconhecimento|excelência|destaque) (nacional|internacional|nacionalmente|internacionalmente)':
      { reviews: 1.9 },
    'reviews: (referência|destaque|recorde) (nacional|no brasil|em|no país|mundial)': { reviews: 0.91 },
    'reviews: (deixe|deixa|escreva|dê|dá|faça) .. (avaliação|feedback|estrelas|depoimento|opinião)': {
      reviews: -2.4,
      opinion: 0.15,
    },
    'reviews: (cerimónia|cerimônia|noite|entrega) (de|do|dos|da) (prêmio*|prémio*|premiação|troféu*)': {
      reviews: -1.43,
    },
    'reviews: (concorra|concorrer|sorteio|ganhe|ganhar) .. (prêmio*|prémio*)': { reviews: -2.38 },
    'reviews: (prêmio|prêmios|prémio|prémios) (em dinheiro|de <money>|de até|incríve*|para os|para o|serão)':
      { reviews: -1.43 },
    'general-info: (saiba|sabe|leia|descubra|veja|conheça|descobre|lê|vê) mais': { 'general-info': 1.29 },
    'general-info: (quer saber mais|quer saber como|quer conhecer|para saber mais|pra saber mais|mais informações|mais informação|mais detalhes|todos os detalhes|mais infos|informe-se|informa-te)':
      { purchase: -0.09, opinion: 0.22, community: -0.15, 'general-info': 1.05 },
    'general-info: (acesse|acessa|aceda|acede|confira|consulte|consulta) .. <url>': { 'general-info': 1.31 },
    'general-info: (acesse o site|no site oficial|acesse nosso portal|no portal|nosso portal|acesse o link|link na bio|link nos stories|leia a matéria|matéria completa|notícia completa|texto completo|no blog|nosso blog)':
      { purchase: 0.12, opinion: 0.34, event: -0.14, 'general-info': 0.49, entertain: -0.07, other: 0.06 },
    'general-info: (descubra|saiba|entenda|veja|aprenda|confira|descobre|aprende|percebe|conheça) (como|por que|porque|o que|quais|qual|onde|quando|tudo|os|as)':
      { 'exclusive-info': 0.17, 'new-products': 0.12, community: 0.08, 'general-info': 1.12 },
    'general-info: ^ (conheça|saiba|descubra|entenda|aprenda|veja|confira)': {
      'new-products': -0.1,
      event: -0.06,
      community: 0.32,
      'general-info': 0.53,
    },
    'general-info: (como fazer|passo a passo|tutorial|guia|faça você mesmo|modo de preparo|modo de preparação|modo de usar|como usar)':
      { 'general-info': 1.26 },
    'general-info: (dica*|dicas|truque*|conselho*|cuidados)': {
      event: 0.05,
      community: -0.09,
      'general-info': 1,
    },
    'general-info: (receita|receitas|ingredientes|rendimento)': { 'general-info': 0.97 },
    'general-info: <number> (dicas|motivos|razões|passos|formas|maneiras|curiosidades|fatos|factos|mitos|benefícios|erros|coisas|sinais|perguntas|tendências)':
      { 'general-info': 1.39 },
    'general-info: (você sabia|sabia que|sabias que|vocês sabiam|curiosidade*|mito ou verdade|você conhece|já ouviu falar|o que é|o que são|afinal)':
      {
        'new-products': -0.1,
        opinion: -0.12,
        event: 0.11,
        connected: 0.08,
        community: 0.11,
        'general-info': 1.33,
      },
    'general-info: (blog|artigo|podcast|relatório|estudo|pesquisa|infográfico|newsletter|ebook|boletim|matéria|reportagem|documentário|balanço|levantamento|cartilha)':
      { 'exclusive-info': 0.09, opinion: 0.72, community: -0.06, 'general-info': 1 },
    'general-info: (vídeo|entrevista|episódio|bate-papo|carrossel)': { 'general-info': 0.66 },
    'general-info: (segundo|de acordo com|conforme) (o|a|os|as|dados|pesquisa|estudo|levantamento|último)': {
      'general-info': 0.92,
    },
    'general-info: <percent> (de|dos|das|em|da|do)': { purchase: 0.05, 'general-info': 0.57 },
    'general-info: (anunciou|anunciamos|anuncia|anúncio|anunciado|anunciada|divulgou|divulga|comunicado)': {
      event: -0.21,
      community: -0.1,
      'general-info': 0.93,
    },
    'general-info: (inaugurou|inauguramos|inauguração|inaugurada|inaugurado|inauguramos|reinaugur*|abrimos as portas|nova unidade|nova loja|nova sede|nova fábrica|novo escritório|novo endereço|mudamos de endereço)':
      { connected: -0.08, 'general-info': 1.31 },
    'general-info: (assinou|assinamos|assinatura|acordo|convênio|convénio|parceria|contrato|protocolo|termo de cooperação)':
      { 'new-products': -0.05, connected: 0.09, community: -0.13, 'general-info': 0.69 },
    'general-info: (resultado*|faturamento|crescimento|cresceu|cresceram|aumento|aumentou|redução|reduziu|reduziram|queda|alta|lucro|trimestre|semestre|balanço|exportações|vendas)':
      {
        purchase: -0.11,
        reviews: -0.07,
        'new-products': 0.12,
        event: 0.14,
        community: -0.17,
        'general-info': 0.88,
      },
    'general-info: (investimento*|investiu|investidos|investimos|investir|milhões|bilhões|bilhão|milhão|recursos|verba|orçamento|repasse)':
      { reviews: -0.06, 'new-products': -0.15, connected: -0.09, 'general-info': 1.22 },
    'general-info: (obra|obras|entregou|entregues|entrega|reforma|ampliação|revitalização|pavimentação|asfalto|rodovia*|duplicação|construção|infraestrutura|estrada*|viaduto|ponte*|habitação|moradia*)':
      {
        purchase: -0.06,
        reviews: -0.1,
        'new-products': -0.2,
        event: -0.1,
        connected: -0.16,
        community: 0.16,
        'general-info': 1.33,
      },
    'general-info: (horário*|funcionamento|funcionamos|estamos abertos|aberto|aberta|abertos|abre|abrimos|fechado|encerrad*) .. (<time>|<date>|segunda|horas|todos os dias)':
      { 'general-info': 1.2 },
    'general-info: (endereço|localização|localizad*|estacionamento|ficamos na|estamos na rua|estamos localizados|como chegar|onde estamos|avenida|rua|morada)':
      { 'new-products': -0.06, 'general-info': 0.44 },
    'general-info: (feito com|feita com|feitos com|feitas com|feito de|feita de|feito à mão|feita à mão|composto|composição|contém|inclui|possui|conta com|acompanha|desenvolvid*|produzid*|fabricad*|confeccionad*|à base de|rico em|rica em|ricos em)':
      { community: -0.05, 'general-info': 1.03 },
    'general-info: (algodão|couro|pele|linho|seda|madeira|prata|ouro|aço|vidro|cerâmica|lã|jeans|natural|orgânico*|artesanal)':
      {
        'exclusive-info': 0.16,
        event: 0.29,
        connected: -0.12,
        community: -0.16,
        'general-info': 0.45,
        entertain: -0.05,
        inspire: -0.16,
        other: 0.39,
      },
    'general-info: (porque|por isso|isso significa|ou seja|permite|permitem|ajuda a|ajudam a|garante|garantem|garantindo|proporciona|oferece|oferecem|evita|melhora|previne|facilita)':
      { reviews: -0.05, community: -0.05, 'general-info': 0.56, greeting: 0.13 },
    'general-info: (perfeito para|perfeita para|ideal para|ideal pra|indicado para|indicada para|recomendado para|serve para|benefício*|funciona)':
      { 'new-products': 0.08, opinion: -0.09, 'general-info': 0.61, entertain: 0.07, inspire: -0.09 },
    'general-info: (desde <year>|fundad* em|em <year>|há <number> anos|história da|história do|tradição|século)':
      { 'new-products': 0.29, 'general-info': 0.65 },
    'general-info: (sustentab*|sustentável|reciclag*|reciclad*|meio ambiente|ambiental|carbono|climátic*|renováve*|energia|floresta*|amazônia|desmatamento|preservação)':
      { reviews: -0.05, 'new-products': -0.05, connected: 0.14, 'general-info': 0.8 },
    'general-info: (lei|decreto|projeto de lei|regras|regulament*|norma*|política*|imposto*|tribut*|icms|iptu|irs|iva|edital|portaria|resolução|assembleia|legislação|direito*)':
      { event: -0.08, connected: -0.09, 'general-info': 1.07 },
    'general-info: (governo|governador*|governadora|prefeit*|secretaria|secretári*|ministério|ministr*|estado|município*|municipal|estadual|câmara municipal|autarquia|presidente)':
      {
        purchase: -0.08,
        'exclusive-info': -0.08,
        opinion: -0.06,
        event: 0.33,
        connected: 0.11,
        community: -0.17,
        'general-info': 0.55,
      },
    'general-info: (saúde|hospital|hospitais|ubs|sus|vacina*|médic*|exame*|cirurgia*|atendimento*|paciente*|doença*|sintomas|tratamento*|prevenção|consultas|leitos|dengue|covid*)':
      {
        purchase: -0.14,
        reviews: 0.14,
        'new-products': 0.12,
        event: -0.16,
        connected: -0.11,
        community: -0.09,
        'general-info': 0.93,
      },
    'general-info: (educação|escola*|ensino|alunos|estudantes|professores|universidade*|matrícula*|creche*|enem|bolsa*|pedagógic*|aprendizado|aprendizagem)':
      {
        discount: -0.06,
        purchase: -0.08,
        event: 0.16,
        connected: -0.13,
        community: -0.24,
        'general-info': 0.5,
      },
    'general-info: (segurança|polícia*|policiais|bombeiros|operação|apreensão|viatura*|crime*|homicídio*|investigação|prisão|militar*)':
      { 'new-products': -0.09, connected: -0.11, 'general-info': 0.89 },
    'general-info: (programa|projeto|iniciativa|ação|ações|campanha|benefício|beneficia*|famílias|população|cidadão*|comunidades|auxílio|cartão|servidores)':
      { purchase: -0.16, event: 0.06, connected: -0.1, ideas: -0.08, community: -0.43, 'general-info': 0.63 },
    'general-info: (tecnologia|digital|dados|inteligência artificial|ia|nuvem|cloud|software|sistema*|inovação|cibersegurança|automação|desenvolvedor*|startup*|devops|agil*)':
      {
        discount: -0.06,
        purchase: -0.27,
        reviews: -0.2,
        'new-products': -0.05,
        event: -0.14,
        connected: -0.19,
        ideas: 0.07,
        community: -0.08,
        'general-info': 0.19,
        entertain: 0.11,
        other: -0.33,
      },
    'general-info: (empresa*|mercado|negócio*|economia|econômic*|financeir*|banco|investidor*|crédito|seguro|consumo|indústria|setor|comércio|varejo|agricultura|agro*|turismo)':
      {
        discount: -0.06,
        purchase: -0.12,
        reviews: -0.09,
        'exclusive-info': -0.08,
        opinion: -0.24,
        ideas: 0.05,
        community: -0.42,
        'general-info': 0.69,
      },
    'general-info: (especialista*|profissiona*|pesquisador*|cientista*|engenheir*|doutor*|diretor*|coordenador*|analista*|psicólog*|nutricionista)':
      {
        purchase: -0.07,
        reviews: -0.05,
        'new-products': 0.3,
        opinion: -0.08,
        community: -0.26,
        'general-info': 0.39,
      },
    'general-info: (confira|confere|veja|olha|olhem|vejam|conheça|arrasta|arraste|dá o play|aperte o play|assista|assiste)':
      { reviews: 0.13, 'new-products': -0.12, community: 0.09, 'general-info': 0.52 },
    'general-info: (arrasta|arraste|dá o play|dê o play|aperte o play|assista|assiste ao|passa para o lado|deslize|desliza)':
      { connected: 0.17, 'general-info': 0.49 },
    'general-info: (explica|conta|fala sobre|falou sobre|mostra|revela|contou|apresenta|apresentou|debate|discute|aborda)':
      { 'new-products': -0.07, opinion: -0.11, event: -0.2, 'general-info': 0.68, other: -0.19 },
    'general-info: (foi realizad*|foram realizad*|aconteceu|aconteceram|realizou|realizamos|participou|participaram|participamos|recebeu|marcou presença|estivemos|esteve|visitou|reuniu|reuniram|celebrou|promoveu|lançou|executou|concluiu|ontem|na última|no último|nesta semana)':
      { 'new-products': 0.27, connected: 0.27, community: -0.05, 'general-info': 0.83 },
    'general-info: (notícia*|fique por dentro|fica a par|informativo|atenção|importante|lembre-se|lembrete|aviso|alerta|é preciso|é importante|prazo|calendário)':
      {
        opinion: 0.09,
        event: -0.3,
        ideas: 0.21,
        community: -0.19,
        'general-info': 0.49,
        entertain: 0.08,
        inspire: 0.08,
        other: -0.18,
      },
    'general-info: (serviço|serviços|produto|produtos|plano|planos|soluções|app|aplicativo|plataforma|atendemos|oferecemos|trabalhamos com|especializad*)':
      {
        purchase: -0.12,
        'new-products': 0.11,
        opinion: -0.22,
        event: 0.32,
        connected: -0.2,
        ideas: 0.07,
        community: -0.27,
        'general-info': 0.3,
      },
    'general-info: (campeonato|jogo|partida|atleta*|medalha*|vitória|final|time|seleção|esporte*|desporto|competição)':
      {
        purchase: 0.1,
        reviews: -0.18,
        event: -0.24,
        connected: -0.12,
        community: 0.33,
        'general-info': 0.47,
        entertain: -0.06,
        greeting: 0.1,
      },
    'general-info: (sabor*|delicios*|cremos*|fresc*|crocante*|suculent*|saboros*|macio|textura|aroma|notas de)':
      { 'general-info': 0.52 },
    'general-info: (look|estilo|tendência*|combina*|estampa|modelagem|caimento|tecido*|moda)': {
      'new-products': 0.05,
      community: -0.2,
      'general-info': 0.2,
      entertain: -0.08,
      inspire: -0.14,
      other: 0.41,
    },
    'general-info: (pet|cães|gatos|cachorro*|animal|animais|ração|proteína|alimentação|nutriç*|digest*)': {
      opinion: -0.06,
      connected: -0.06,
      'general-info': 0.63,
      entertain: 0.25,
      inspire: -0.06,
    },
    'general-info: (criança*|desenvolvimento|infância|infantil|aprendiz*|brincar|bebê*|mães|idosos|mulheres)':
      {
        purchase: 0.06,
        'new-products': 0.19,
        opinion: -0.09,
        connected: -0.11,
        community: -0.31,
        'general-info': 0.42,
      },
    'general-info: (previsão do tempo|previsão|chuva*|temperatura*|frente fria|calor|trânsito|boletim)': {
      'general-info': 0.42,
      entertain: 0.21,
    },
    'general-info: (trabalho feito|projeto feito|resultado do nosso|fizemos para|entrega de hoje)': {
      'general-info': 1.03,
    },
    'general-info: (agora também em|estamos também|também estamos)': { 'general-info': 0.95 },
    'general-info: (feliz (natal|páscoa|ano novo|aniversário|dia <any>|dia das|dia dos|semana)|bom dia|boa noite|boa tarde|boa semana|bom fim de semana|boas festas|sextou|parabéns)':
      { community: 0.11, 'general-info': -0.87, greeting: 0.14, other: -0.14 },
    'general-info: (quem nunca|aquele momento|mood|tbt|kkkk|kkk|rsrs)': { 'general-info': -0.63 },
    'exclusive-info: (sneak peek*|spoiler*|sneak preview|pré-estreia exclusiva|avant première)': {
      'exclusive-info': 4.26,
      community: 0.05,
      'general-info': -0.08,
    },
    'exclusive-info: (primeiro olhar|primeira imagem|primeiras imagens|primeira espiada|primeira mão|em primeira mão|primeiras fotos|primeira foto|primeiro vislumbre)':
      { 'exclusive-info': 4.03 },
    'exclusive-info: (espiadinha|espreitadela|espiada|espreita|uma palinha|palhinha|um gostinho|aperitivo|prévia|preview)':
      { 'exclusive-info': 2.99, 'new-products': 0.14 },
    'exclusive-info: (teaser|teasers|trailer exclusivo)': { 'exclusive-info': 3.02 },
    'exclusive-info: (acesso (antecipado|exclusivo|prioritário|vip|em primeira mão)|pré-venda exclusiva|pré-venda para|entrada antecipada|vip list|lista vip)':
      { 'exclusive-info': 4.73 },
    'exclusive-info: (seja|sê|sejam|fique entre|ser|saiba|saber|conheça|veja|ver|vê|recebe|receba|descobre|descubra) .. (o primeiro|a primeira|os primeiros|as primeiras|primeiro|antes de todo* [mundo])':
      { 'exclusive-info': 3.43, 'general-info': 0.06 },
    'exclusive-info: (antes de (todo mundo|toda a gente|todos|qualquer pessoa|ninguém|chegar às|chegar nas|sair)|antes do lançamento|antes da estreia|antes do anúncio oficial|antes que todo*)':
      { 'exclusive-info': 4.03 },
    'exclusive-info: (só|apenas|somente|exclusivo|exclusiva|exclusivos|exclusivas|exclusivamente|reservado) (para|pra|aos|dos|de|p) [os|as|nossos] (membros|assinantes|seguidores|inscritos|sócios|fãs|clientes|alunos|subscritores|associados|cadastrados|close friends|melhores amigos|quem)':
      { 'exclusive-info': 3.93, event: -0.12, community: -0.07, 'general-info': -0.06 },
    'exclusive-info: (membros|assinantes|seguidores|inscritos|sócios|subscritores|clube|newsletter|grupo vip) .. (primeiro|antes|em primeira mão|antecipad*)':
      { 'exclusive-info': 4.25 },
    'exclusive-info: (conteúdo|conteúdos|entrevista|imagens|vídeo|vídeos|bastidores|cena*|notícia*|informaç*|trailer|novidades|faixa*|fotos|material|dicas) (exclusiv*|inédit*|em primeira mão)':
      { 'exclusive-info': 3.55 },
    'exclusive-info: (com exclusividade|em exclusivo|na íntegra e exclusiv*|revelado em exclusivo)': {
      'exclusive-info': 3.02,
    },
    'exclusive-info: (grupo vip|lista de espera|lista vip|canal vip|grupo fechado|grupo secreto|melhores amigos|close friends)':
      { 'exclusive-info': 3.02 },
    'exclusive-info: (só aqui|só por aqui|aqui primeiro|primeiro por aqui|você viu primeiro|vocês viram primeiro|souberam primeiro|viram aqui primeiro)':
      { 'exclusive-info': 3.55 },
    'exclusive-info: (ainda não (posso|podemos) (contar|revelar|falar|dizer|mostrar)|não conta pra ninguém|não contem a ninguém|segredo|segredinho|top secret|shh|shhh|psiu)':
      { 'exclusive-info': 2.52 },
    'exclusive-info: (vem aí|algo novo|algo grande|algo especial|uma surpresa|grande novidade|super novidade|tem novidade|novidade à vista) .. (aguarde*|vem aí|chegando|a caminho|em breve)':
      { 'exclusive-info': 2.52 },
    'exclusive-info: (aguarde|aguardem|fique ligado|fiquem ligados|fica ligado|fica atento|fiquem atentos|fiquem atentas|fique de olho|em breve mais|mais novidades em breve|cenas dos próximos capítulos)':
      { 'exclusive-info': 0.99, 'new-products': -0.09, connected: 0.06 },
    'exclusive-info: (em breve|breve novidades|brevemente)': { 'exclusive-info': 1.19 },
    'exclusive-info: (inédito|inédita|inéditos|inéditas|nunca antes visto*|ainda não lançad*|nunca vist*)': {
      'exclusive-info': 1.48,
      event: 0.05,
    },
    'exclusive-info: (somente para convidados|só para convidados|por convite|apenas convidados|visita privada|evento privado|sessão privada)':
      { 'exclusive-info': 3.02 },
    'exclusive-info: (exclusivo|exclusiva|exclusivos|exclusivas) -percentage': { 'exclusive-info': 1.32 },
    'exclusive-info: (oferta*|desconto*|preço*|promoção|condições|condição|vantagen*|benefício*|brinde*|cupom) exclusiv*':
      { 'exclusive-info': -2.54 },
    'exclusive-info: (exclusivo|exclusiva|exclusivamente) (na|no|nas|nos|em|design|feito|da marca)': {
      'exclusive-info': -1.51,
    },
    'exclusive-info: (coleção|edição|linha|peça*|design|ambiente|espaço|atendimento|produto*|modelo*|estampa*) exclusiv*':
      { 'exclusive-info': -2.01 },
    'new-products: (apresentamos|apresentando|conheça (o novo|a nova|os novos|as novas|nosso novo|nossa nova)|conhece (o novo|a nova)|conheçam (o novo|a nova|nosso novo|nossa nova)|diga olá|digam olá|dê as boas-vindas|dá as boas-vindas)':
      { 'new-products': 1.97 },
    'new-products: [o|a|os|as|nosso|nossa|um|uma] (novo|nova|novos|novas) {product}': {
      'new-products': 1.92,
    },
    'new-products: {product} (novo|nova|novos|novas|inédit*)': { 'new-products': 1.78 },
    'new-products: (novo|nova|novos|novas) .. {product}': { 'exclusive-info': 0.22, 'new-products': 0.96 },
    'new-products: (nosso novo|nossa nova|nossos novos|nossas novas)': { 'new-products': 1.12 },
    'new-products: (novo|nova|novos|novas)': {
      purchase: -0.05,
      reviews: -0.06,
      'new-products': 0.05,
      connected: -0.1,
      community: 0.24,
      'general-info': 0.22,
    },
    'new-products: (novidade|novidades)': { 'new-products': 0.8, connected: -0.07, 'general-info': -0.09 },
    'new-products: (novidade|novidades) (na|no|nas|nos|chegando|da|fresquinha*|em loja|à vista|para|pra|em)':
      { 'exclusive-info': 0.21, 'new-products': 1.25 },
    'new-products: (lançamento|lançamentos)': { 'exclusive-info': 0.2, 'new-products': 1.38 },
    'new-products: (lançamento|lançamentos) (da|do|de|oficial|imperdíve*|em|na|no|exclusiv*)': {
      'new-products': 1.2,
    },
    'new-products: (lançamos|lançando|acabamos de lançar|acaba de lançar|vamos lançar|lança|lançou) [o|a|os|as|um|uma|nosso|nossa]':
      { 'new-products': 1.12 },
    'new-products: (acabou de chegar|acabaram de chegar|acabou de sair|recém-chegad*|recém chegad*|recém-lançad*|recém lançad*|chegou fresquinh*|acabadinho de chegar|acabadinha de chegar|saindo do forno)':
      { 'new-products': 1.99 },
    'new-products: (chegou|chegaram|chegando) [o|a|os|as|nosso|nossa|nova|novo]': {
      'new-products': 1.28,
      connected: -0.11,
      community: -0.09,
      'general-info': -0.11,
    },
    'new-products: (chegou|chegaram) .. {product}': { 'new-products': 2.14 },
    'new-products: (já chegou|já chegaram|já está disponível|já estão disponíveis|já disponível|já nas lojas|finalmente chegou|está chegando|estão chegando|vem chegando|chega às lojas|chega nas lojas|chega em|chegam em|está no ar|já está no ar)':
      {
        purchase: -0.13,
        reviews: 0.13,
        'new-products': 1.22,
        opinion: 0.06,
        event: 0.06,
        'general-info': 0.16,
      },
    'new-products: (em breve|brevemente|vem aí|a caminho) .. (lojas|{product}|nova|novo|disponível)': {
      'new-products': 1.39,
    },
    'new-products: (vem aí|em breve)': { 'new-products': 0.77 },
    'new-products: (coleção|colecção) .. (nova|verão|inverno|outono|primavera|cápsula|<year>|outono-inverno|primavera-verão|alto verão)':
      { 'new-products': 1.7 },
    'new-products: nova (coleção|colecção|temporada|linha|safra|fórmula|embalagem|edição|versão)': {
      'new-products': 2.25,
    },
    'new-products: (drop|drops|collab|colab|cápsula|edição especial|edição limitada|edição comemorativa)': {
      'new-products': 1.12,
      community: 0.16,
    },
    'new-products: (estreia|estreou|estreiam|estreando|estreamos|pré-estreia)': { 'new-products': 1.12 },
    'new-products: (trailer|teaser|videoclipe|já disponível nas plataformas|nas plataformas digitais|em todas as plataformas)':
      { 'new-products': 1.41 },
    'new-products: (temporada|capítulo|volume|episódio|parte) <number>': {
      'new-products': 0.96,
      community: 0.2,
    },
    'new-products: (agora com|agora em|agora também|agora tem|agora temos|agora conta com|agora disponível|agora é possível|agora dá para|agora dá pra|agora você pode|agora já pode*|agora podes|agora contempla|passa a (ter|contar|oferecer|incluir))':
      { 'new-products': 1.5 },
    'new-products: (você já pode|já podes|já é possível|a partir de agora)': { 'new-products': 1.12 },
    'new-products: (está disponível|estão disponíveis|estará disponível|vai estar disponível|estarão disponíveis) .. (<date>|agora|hoje|no app|em breve|partir)':
      { 'new-products': 1.41 },
    'new-products: (atualização|atualizamos|nova versão|nova funcionalidade|novo recurso|versão <number>|beta)':
      { 'new-products': 1.39, 'general-info': 0.05 },
    'new-products: (inovação|inovador|inovadora|revolucionári*|tecnologia inédita|primeiro do brasil|primeira do brasil|primeiro do mundo|primeira do mundo|o primeiro <any> do)':
      {
        purchase: -0.08,
        reviews: -0.06,
        'new-products': 0.71,
        event: -0.09,
        connected: -0.08,
        ideas: 0.12,
        community: -0.34,
        'general-info': 0.11,
      },
    'new-products: (criamos|desenvolvemos|acabamos de criar|preparamos) (um|uma|o|a|novo|nova) [novo|nova]': {
      'new-products': 0.84,
      connected: 0.07,
    },
    'new-products: (entra no cardápio|entrou no cardápio|entrou no menu|novo no cardápio|novo no menu|novidade no cardápio|novo sabor|novos sabores|nova cor|novas cores|nova estampa|novos modelos|novos serviços|novo serviço)':
      { 'new-products': 2.3 },
    'new-products: (voltou|voltaram|está de volta|estão de volta|de volta ao cardápio|o retorno)': {
      'new-products': 0.64,
      event: 0.17,
      community: 0.1,
    },
    'new-products: (chega|chegam|lança|sai|disponível|nas lojas|estreia|estará) .. (em|dia|no dia|a partir de|nesta|neste) <date>':
      { 'new-products': 1.38 },
    'new-products: (com muito orgulho|com alegria|temos o prazer de|é com orgulho|é com muito orgulho|felizes em) .. (apresentar|anunciar|lançar|apresentamos|anunciamos)':
      { 'new-products': 1.41 },
    'new-products: (prova|prove|experimente|experimenta) (o novo|a nova|nosso novo|nossa nova|o nosso novo|a nossa nova)':
      { 'new-products': 2.25 },
    'new-products: (dá uma olhada|olha só|vejam|olha) .. (novidade*|lançamento|acabou de chegar|que chegou)':
      { 'new-products': 1.12 },
    'new-products: (implantação|implantamos|inauguração do serviço|ampliação do serviço|passou a oferecer|passamos a oferecer|passa a funcionar|agora oferece|agora oferecemos)':
      { 'new-products': 0.82 },
    'new-products: (pré-venda|pré venda|pré-lançamento)': { 'new-products': 1.41 },
    'new-products: [o|a|os|as|nosso|nossa|um|uma|de] (novo|nova|novos|novas) (escola*|hospital|unidade*|loja|lojas|sede|escritório|fábrica|viaduto|ponte|delegacia|ubs|ambulância*|viatura*|policiais|servidores|diretor*|presidente|ceo|ano|era|anel|casa|equipe|pessoas|horário|horários|endereço|site|agência|creche|praça|parque|terminal|sede|etapa|fase|lei|regra*|projeto|obra*|ruas|vias|rodovia|contrato|parceria|secretári*|investimento*|concurso|vagas|laboratório*|colega*|integrante*|amigos|mundo|vida|dia|semana|mês|ciclo|jeito|passo|recorde)':
      { reviews: -0.1, 'new-products': -1.27, opinion: 0.07, connected: -0.08, 'general-info': 0.32 },
    'new-products: (feliz ano novo|ano novo|de novo|boas novas|nova iorque|nova york|nova era|novo normal)': {
      'new-products': -0.85,
    },
    'new-products: (lançamento|lançou|lança|lançamos) .. (edital|livro|campanha|programa|pedra|concurso|plano|projeto)':
      { 'new-products': -0.35 },
    'new-products: (chegou|chegando|chegaram) (o dia|a hora|ao fim|o momento|a vez|a época|o fim de semana|sexta|o natal|a sexta)':
      { 'new-products': -1.41, community: 0.07 },
    'opinion: (vote|votem|vota|votar|votação|votações|enquete|enquetes|sondagem)': {
      opinion: 2.44,
      ideas: 0.26,
    },
    'opinion: (vote|vota|votem) (agora|aqui|já|na|no|nos|em|abaixo|pelo|pela|na nossa|no seu)': {
      opinion: 3.49,
    },
    'opinion: (qual|quais) .. (seu|sua|teu|tua|o seu|a sua|vosso|vossa) [<any>] (favorit*|preferid*|predilet*|queridinh*|escolha|opinião|time|pick)':
      { opinion: 4.03 },
    'opinion: (qual|quais|quem) .. (você|vc|vocês|vcs|tu) .. (prefere*|escolhe*|escolheria*|gosta*|gostou|ama|curtiu|usaria*|levaria*|indica|recomenda|preferem|mais)':
      { opinion: 3.99 },
    'opinion: (qual|quais) .. (favorit*|preferid*|melhor|prefere*|preferes|combina mais) +question': {
      opinion: 2.99,
    },
    'opinion: (qual|quais) (delas|deles|dessas|desses|destas|destes|dos|das) .. +question': { opinion: 1.99 },
    'opinion: (você|vc|vocês|vcs) (prefere|preferem|escolhe|escolheria|escolheriam)': { opinion: 3.48 },
    'opinion: (preferes|preferem|prefere) .. +question': { opinion: 1.99 },
    'opinion: (o que|que) [você|vc|vocês|vcs] (achou|acharam|acha|acham|achaste|achas) [da|do|de|dessa|desse|disso]':
      { reviews: -0.16, opinion: 4.3, 'general-info': 0.12 },
    'opinion: (gostou|gostaram|gostaste|curtiu|curtiram|amou|amaram|aprovou|aprovaram|aprova|aprovam) +question':
      { opinion: 1.95 },
    'opinion: (conta*|conte|contem|comenta|comente|comentem|diga|digam|diz|fala|fale|deixa|deixe|escreve|escreva) [aqui|aí|pra|para|a] .. (achou|acham|acha|favorit*|preferid*|opinião|qual|quais|o que|como|por que)':
      { opinion: 3.41, greeting: 0.13 },
    'opinion: (comenta|comente|comentem|conta|conte|contem|responde|responda) (aqui|aí|abaixo|nos comentários|pra gente|com a gente|em baixo|embaixo|connosco|conosco|cá)':
      { reviews: -0.07, opinion: 1.61, 'general-info': 0.07 },
    'opinion: (nos comentários|aqui nos comentários|nos comentarios|comentários abaixo)': {
      opinion: 0.8,
      connected: 0.05,
      community: 0.13,
      'general-info': 0.13,
    },
    'opinion: (queremos|adoraríamos|gostaríamos de|quero) (saber|ouvir|conhecer) .. (você*|opinião|vocês|vcs|ti)':
      { opinion: 3.02 },
    'opinion: (sua opinião|a tua opinião|tua opinião|opinião de vocês|vossa opinião|seu feedback|o teu feedback|sua avaliação|opine|dê sua opinião|dá a tua opinião|queremos te ouvir|queremos ouvir)':
      { 'new-products': 0.1, opinion: 3.66 },
    'opinion: (pesquisa de satisfação|responda (a|à|nossa|ao|o|nosso) [nossa|nosso] (pesquisa|questionário|enquete|formulário)|inquérito|questionário|formulário de satisfação|participe da pesquisa|responde ao inquérito|pesquisa rápida)':
      { opinion: 4.16 },
    'opinion: (avalie|avalia|avaliem) (a gente|nosso|nossa|o|a|sua|seu|aqui|no|na|nos|com)': {
      opinion: 3.48,
    },
    'opinion: (deixe|deixa|dê|dá|escreva|faça) (sua|a sua|tua|a tua|uma|seu|um) (avaliação|nota|opinião|feedback|review|comentário*|crítica)':
      { opinion: 3.73 },
    'opinion: (de 0 a 10|de 1 a 10|de zero a dez|de 1 a 5|que nota|qual nota)': { opinion: 3.48 },
    'opinion: (como foi|como tem sido|como está sendo) .. (sua|seu|tua|teu|experiência|visita|estadia|atendimento) +question':
      { opinion: 3.48 },
    'opinion: (sim ou não|isso ou aquilo|este ou aquele|esse ou aquele|time <any> ou|team <any>|1 ou 2|a ou b|doce ou salgado|quente ou frio|praia ou|café ou|claro ou escuro|verdade ou mito|ame ou odeie|ama ou odeia|concorda ou discorda|direita ou esquerda)':
      { opinion: 2.99 },
    'opinion: <number> ou <number> +question': { opinion: 2.49 },
    'opinion: (ou|vs|versus) +choice-list': { opinion: 1.05, entertain: 0.07, inspire: -0.09 },
    'opinion: {product} ou +question': { opinion: 1.99 },
    'opinion: (você|vc|vocês|vcs|tu) (concorda*|usaria*|usariam|comeria*|compraria*|vestiria*|toparia*|iria*|teria*|encararia*) +question':
      { opinion: 2.98 },
    'opinion: (já (provou|experimentou|provaram|testou|usou|viu|viram|provaste|experimentaste|visitou|conhecia|assistiu|leu)) ..  +question':
      { opinion: 1.51, community: 0.1 },
    'opinion: (curte|curta|❤|👍|🔥|😍) (se|para|pra|quem)': { opinion: 1.99 },
    'opinion: (reage|reaja|reajam|deixa um emoji|comenta com um emoji|comente um emoji|manda um)': {
      opinion: 1.99,
    },
    'opinion: (qual é a sua|qual a sua|qual o seu|qual é o seu|qual a tua|qual o teu|qual é o teu|qual é a tua|qual seu|qual sua|e o seu|e a sua|e o teu) +question':
      { opinion: 2.13 },
    'opinion: (e você|e vc|e vocês|e vcs|e tu|e aí|e por aí|e aí na sua) +question': {
      opinion: 0.82,
      community: -0.05,
      entertain: 0.05,
      inspire: -0.15,
    },
    'opinion: (e aí|e ai) .. (gost*|curti*|acha*|prefer*|qual|topa*|concorda*|aprov*)': { opinion: 2.47 },
    'opinion: (né|não é|certo|concorda|concordam) +question': {
      reviews: 0.16,
      opinion: 0.22,
      connected: 0.06,
      community: 0.22,
      'general-info': -0.05,
    },
    'opinion: (complete a frase|complete o|em uma palavra|numa palavra|descreva em|defina em|define em)': {
      opinion: 1.99,
    },
    'opinion: (escolha|escolhe|escolham) (o seu|a sua|seu|sua|um|uma|o teu|a tua|entre|qual|um lado|o melhor|a melhor)':
      { opinion: 1.49 },
    'opinion: (ranqueie|ranking|top 3|elege|eleja|escolha) .. (favorit*|preferid*)': { opinion: 2.98 },
    'opinion: (ajude|ajuda|ajudem) [a gente|nos] a escolher': { opinion: 3.48, ideas: 0.13 },
    'opinion: (você sabia|sabia que|você conhece|já conhece|quer saber|você já ouviu|precisa de|está procurando|quer aprender|procura|já garantiu|você sabe)':
      { opinion: -1.84, community: -0.09 },
    'opinion: (saiba mais|confira a resposta|a resposta é|descubra|arraste para saber)': {
      'new-products': 0.06,
      opinion: -1,
      event: 0.06,
    },
    'service: (pedimos desculpa*|pedimos desculpas|nossas sinceras desculpas|desculpe o|desculpe pelo|desculpe pela|desculpem o|desculpem a|lamentamos|lamentamos o|sentimos muito|as nossas desculpas|perdão pelo)':
      { service: 4.27, 'general-info': -0.06 },
    'service: (desculpa|desculpe|desculpas|desculpem)': { service: 2.14 },
    'service: (nos envie|envie-nos|envia-nos|mande|manda|chama|chame|fale|entre em contato|contacte-nos|responde) .. (direct|dm|inbox|mensagem privada|mensagem direta|mp|privado|mensagem) +post:reply':
      { service: 3.21 },
    'service: (por direct|via direct|no direct|por dm|via dm|na dm|por mensagem privada|por mp|no privado|no inbox)':
      { service: 1.6 },
    'service: (número do pedido|nº do pedido|número da encomenda|número do protocolo|protocolo de atendimento|seu cpf|o cpf|número da reserva|código de rastreio|código de rastreamento|dados do pedido|número de cliente|nif|e-mail cadastrado|número do bilhete)':
      { service: 4.81 },
    'service: (estamos|já estamos|seguimos) (verificando|a verificar|investigando|a investigar|cientes|trabalhando para|a trabalhar para|apurando|a apurar|a resolver|resolvendo|analisando|a analisar|com instabilidade)':
      { service: 4.33 },
    'service: (instabilidade|instabilidades|fora do ar|indisponíve*|indisponibilidade|em baixo|falha técnica|falhas técnicas|problema técnico|problemas técnicos|dificuldades técnicas|interrupção|interrupções|queda de energia|falta de energia|falta de água|avaria|perturbações)':
      { service: 3.83 },
    'service: (manutenção programada|manutenção preventiva|em manutenção|manutenção do sistema|manutenção agendada)':
      { service: 4.35 },
    'service: (recall|recolha voluntária|recolhimento|lote afetado|chamamento)': { service: 3.74 },
    'service: (atraso|atrasos|atrasado|atrasada|atrasados|demora)': { service: 2.67 },
    'service: (cancelado|cancelada|cancelados|canceladas|cancelamento|adiado|adiada|adiados|adiamento|remarcado|remarcada|reagendado|reagendada|suspenso|suspensa|suspensos|suspensão|transferido para)':
      { service: 3.74 },
    'service: (reembolso*|estorno|devolução|devoluções|troca e devolução|trocas e devoluções|política de troca*|garantia|trocar o produto|segunda via|2ª via|ressarc*)':
      { service: 2.67 },
    'service: (atendimento ao cliente|apoio ao cliente|suporte|sac|central de atendimento|linha de apoio|ouvidoria|help desk|chat online|canais de atendimento|call center|nossa equipe de atendimento)':
      { service: 1.59 },
    'service: (precisa de ajuda|precisas de ajuda|podemos ajudar|podemos te ajudar|posso ajudar|como podemos|teremos prazer em ajudar|ficamos à disposição|estamos à disposição|tirar suas dúvidas|tire suas dúvidas|tira as tuas dúvidas|dúvidas|alguma dúvida|qualquer dúvida)':
      { service: 1.6 },
    'service: (obrigad*|agradecemos) .. (contato|contacto|mensagem|aviso|alerta|paciência|compreensão|avisar|reportar|esperar|pela espera)':
      { service: 3.74 },
    'service: (agradecemos a compreensão|contamos com a compreensão|pedimos a compreensão|pela compreensão|pela paciência|transtorno*|inconveniente*|incómodo*|incômodo*)':
      { service: 4.31, 'general-info': -0.05 },
    'service: (olá|oi|oii|bom dia|boa tarde|boa noite|ola) +mention-first': { service: 2.67 },
    'service: (olá|oi|oii|bom dia|boa tarde|boa noite|ola) +post:reply': { service: 3.33 },
    'service: (resolvid*|restabelecid*|normalizad*|voltou ao normal|já voltou|restaurad*|solucionad*|operação normal)':
      { service: 3.19 },
    'service: (problema*|erro*|falha*|reclamação|dificuldade*|bug) +mention-first': { service: 3.21 },
    'service: (problema com|erro no|reclamação|reclamações)': { service: 1.07 },
    'service: (golpe|golpes|golpistas|fraude|fraudes|burla|burlas|perfil falso|perfis falsos|conta falsa|contas falsas|página falsa|sites falsos|site falso|phishing|clonado|não clique|cuidado com links)':
      { service: 3.3 },
    'service: (nunca|jamais|não) (pedimos|solicitamos|pede|solicita|ligamos|enviamos|cobramos)': {
      service: 4.9,
    },
    'service: (não abriremos|não vamos abrir|não haverá (atendimento|expediente|aula*|sessão)|estaremos fechados|estará fechad*|encerrado por motivo|fechado por motivo|fechados devido|interditad*|interdição|fechamento temporário)':
      { service: 3.86, 'general-info': -0.08 },
    'service: (devido|por causa|em função|em razão|em virtude|por conta) (à|ao|a|da|do|das|dos) (chuva*|tempestade|temporal|mau tempo|greve|enchente*|cheia*|tempo|manutenção|problemas|falha)':
      { service: 3.74 },
    'service: (aviso importante|comunicado importante|nota de esclarecimento|comunicado oficial|aviso aos {customer}|informamos que|comunicamos que|alteração de horário|mudança de horário|alteração na|horário alterado)':
      { service: 3.28 },
    'service: (perguntas frequentes|faq|dúvidas frequentes)': { service: 2.67 },
    'service: (você pode|podes|pode|basta|é só|consegues|consegue) +post:reply': { service: 2.67 },
    'service: (já tentou|já experimentou|tente novamente|tente|tenta|experimente reiniciar|reinicie|atualize o app|poderia|pode nos) +mention-first':
      { service: 3.21 },
    'service: (te respondemos|te respondemos no|respondemos sua mensagem|já te respondi*|vamos verificar|vamos ver isso|verificar o que|vamos resolver|entraremos em contato|entraremos em contacto|iremos contactar|nosso time vai|nossa equipe vai)':
      { service: 4.27 },
    'service: (loja|site|app|pedido|conta|cartão|entrega|sistema|horário|telefone|email|e-mail) +post:reply':
      { service: 2.14 },
    'service: (rota alternativa|desvio|trânsito interrompido|linha suspensa|sem circulação|circulação interrompida)':
      { service: 2.79, 'general-info': -0.08 },
    'service: (comprar|encomendas|pedidos|reservas|orçamento*|vendas) .. (direct|dm|whatsapp|inbox)': {
      service: -2.67,
    },
    'service: (atraso no desenvolvimento|sem atraso|atraso de fala|suporte técnico em|prestação de serviço)':
      { service: -1.6 },
    'event: (participe|participa|participem|venha participar|vem participar|inscreva-se|inscreve-te|inscrevam-se|faça sua inscrição|faz a tua inscrição|garanta sua vaga|garanta a sua vaga|garante o teu lugar|garanta seu lugar|garanta já sua inscrição)':
      { event: 2 },
    'event: (junte-se a nós|junta-te a nós|juntem-se a nós|vem com a gente|venha com a gente|te esperamos|esperamos você*|esperamos por ti|esperamos por você*|contamos com a sua presença|contamos com você*|contamos contigo|não falte|nos vemos lá|até lá|vemo-nos lá|te vejo lá)':
      { event: 1.41 },
    'event: (você está convidad*|estão todos convidad*|estás convidad*|todos convidados|convidamos|convite|convida|nosso convite|seu convite)':
      { event: 1.62 },
    'event: (inscrições|inscrição|inscritos|inscrever|inscreva|inscreve)': { event: 1.44 },
    'event: (inscrições|inscrição|matrículas|credenciamento) (aberta*|gratuita*|até|pelo|no|prorrogad*|encerram|online|limitad*|vão|seguem|estão|continuam|foram abertas)':
      { event: 2.07, community: -0.07, 'general-info': -0.06 },
    'event: (sorteio|sorteios|sorteando|sortearemos|sorteamos|vamos sortear|giveaway*|passatempo*|rifa)': {
      event: 2.52,
    },
    'event: (concorra|concorrer|concorre|concorrendo|concorram|a concorrer|habilite-se|habilita-te)': {
      event: 2.24,
    },
    'event: (concurso|concurso cultural|competição|gincana|olimpíada*|torneio|campeonato)': {
      reviews: -0.07,
      event: 0.95,
    },
    'event: (chance|chances|hipótese|oportunidade) de (ganhar|vencer|levar|concorrer)': { event: 2.52 },
    'event: (ganhe|ganhar|ganha|ganhem) (um|uma|o|a|até|<money>|ingresso*|bilhete*|prêmio*|kit|par|viagem|<number>)':
      { purchase: 0.13, event: 1.65 },
    'event: (prêmio|prêmios|prémio|prémios|premiação)': { event: 1.12 },
    'event: (marque|marca|siga|segue|curta|comente|comenta|compartilhe) .. (concorrer|ganhar|participar|sorteio)':
      { event: 2.25 },
    'event: (como participar|para participar|pra participar|regras do sorteio|regulamento|resultado sai|o resultado será)':
      { 'new-products': 0.05, event: 1.67 },
    'event: (webinar*|workshop*|masterclass*|palestra*|oficina*|seminário*|simpósio*|congresso*|conferência*|encontro*|meetup*|hackathon*|bootcamp*|mesa redonda|roda de conversa|rodas de conversa|aulão|mentoria ao vivo|imersão|minicurso*)':
      { purchase: -0.08, 'new-products': -0.25, event: 1.51, 'general-info': -0.06 },
    'event: (live|lives|ao vivo|transmissão|em direto|em directo|bate-papo ao vivo|estreia ao vivo)': {
      'exclusive-info': 0.21,
      event: 1.41,
      'general-info': -0.07,
    },
    'event: (live|ao vivo|em direto) (com|no|na|hoje|amanhã|às|sobre|de|<date>|<time>|pelo)': {
      event: 2.38,
      'general-info': -0.11,
      entertain: 0.18,
    },
    'event: (evento|eventos)': {
      purchase: -0.06,
      reviews: -0.05,
      'exclusive-info': 0.09,
      event: 0.77,
      connected: 0.13,
      community: -0.09,
      'general-info': 0.16,
    },
    'event: (festival|festivais|show|shows|concerto*|exposição|feira*|feirão|festa*|espetáculo*|arraial|quermesse|bazar|mutirão|corrida|caminhada|maratona|desfile|vernissage|sarau|mostra|carnaval|são joão|bloco|parada|passeio|expo*|réveillon|quadrilha|cavalgada|vaquejada)':
      {
        reviews: -0.1,
        'exclusive-info': 0.17,
        'new-products': -0.08,
        opinion: 0.19,
        event: 1.03,
        connected: 0.09,
      },
    'event: (inauguração|abertura|cerimônia|cerimónia|lançamento|solenidade) .. (<date>|<time>)': {
      event: 1.4,
    },
    'event: (inauguração|grande inauguração|open house|dia aberto|portas abertas|coquetel|cocktail de)': {
      event: 0.82,
    },
    'event: (aula*|curso*|turma*|sessão|sessões|treino|visita guiada|visitas guiadas|workshop|aula aberta)': {
      purchase: 0.13,
      opinion: -0.06,
      event: 0.39,
      community: -0.25,
    },
    'event: (festival|show|concerto|exposição|feira|festa|corrida|mutirão|curso|aula|palestra|oficina|workshop|live|encontro|evento|bazar|espetáculo|jogo|missa|desfile|sessão|arraial|webinar) .. (<date>|<time>)':
      { 'exclusive-info': 0.2, event: 1.99, community: 0.21 },
    'event: <date> .. (às|as|a partir das|das|pelas|ao) <time>': {
      'new-products': -0.12,
      event: 2.24,
      connected: -0.08,
      community: 0.07,
      'general-info': -0.19,
    },
    'event: (às|a partir das|das|pelas|entre as) <time>': { purchase: -0.13, event: 1.4, community: -0.06 },
    'event: <time>': { event: 0.77 },
    'event: <date> <time>': { event: 1.68 },
    'event: (dia|dias|no dia|nos dias|até o dia|até dia) (<date>|<number>)': {
      'exclusive-info': 0.12,
      event: 1.14,
      ideas: 0.21,
      community: -0.13,
      'general-info': -0.23,
      inspire: -0.13,
    },
    'event: <number> (e|a|ao) <date>': { event: 1.43, ideas: 0.2, 'general-info': -0.06 },
    'event: (neste|nesta|próximo|próxima|no próximo|na próxima|este|esta|no|na|é|de) <date>': {
      opinion: 0.17,
      event: 0.75,
      community: 0.26,
      entertain: 0.18,
    },
    'event: <date>': {
      purchase: 0.13,
      reviews: -0.09,
      'exclusive-info': 0.13,
      'new-products': 0.05,
      event: 0.38,
      connected: 0.07,
      community: -0.22,
      'general-info': 0.31,
      greeting: 0.13,
    },
    'event: (neste|nesse|no|este|próximo) (fim de semana|final de semana|fds|feriado)': {
      event: 1.26,
      'general-info': 0.24,
    },
    'event: (acontece|acontecerá|será realizad*|serão realizad*|vai acontecer|vai rolar|rola|começa|começam|terá início|realiza-se|decorre|tem início|está chegando|estão chegando|recebe|receberá|desembarca)':
      {
        'exclusive-info': 0.08,
        'new-products': -0.08,
        event: 1.14,
        connected: -0.06,
        community: 0.09,
        'general-info': -0.16,
        inspire: 0.11,
      },
    'event: (acontece|acontecerá|será realizad*|começa|começam|vai acontecer|vai rolar|realiza-se|decorre|recebe|receberá) .. (<date>|<time>|amanhã|hoje|no dia|nos dias)':
      { event: 2, connected: 0.06, 'general-info': 0.1 },
    'event: (hoje|amanhã|hj) (tem|é|às|a partir|à noite|de manhã|à tarde|teremos|vai|rola|será)': {
      event: 1.67,
    },
    'event: (entrada (gratuita|franca|livre|grátis)|evento gratuito|programação|line-up|lineup|grade completa|programação completa|local:|data:|horário:|quando:|onde:)':
      { reviews: -0.08, 'new-products': -0.05, event: 1.1, ideas: -0.05, inspire: 0.14, other: -0.08 },
    'event: (ingresso*|bilhete*) +post:date': { event: 1.06 },
    'event: (contagem regressiva|faltam <number>|falta pouco|faltam apenas|falta apenas|está chegando a hora|tá chegando|é hoje|é amanhã|últimas vagas|vagas limitadas|poucas vagas|últimos dias para|último dia para|prazo final|até quando|ainda dá tempo|corra que)':
      { 'exclusive-info': 0.12, event: 1.4 },
    'event: (desafio|desafios)': { 'new-products': 0.07, event: 0.77, ideas: 0.25, 'general-info': -0.06 },
    'event: (aceita o desafio|participe do desafio|entra no desafio|desafio de <number> dias)': {
      event: 1.96,
    },
    'event: (estaremos|vamos estar|estamos) (na|no|em) .. (feira|evento|festival|congresso|<date>|stand|estande|expo*)':
      { event: 1.96 },
    'event: (estande|stand|estand|pavilhão) [<any>] <number>': { event: 1.68 },
    'event: (visite nosso (estande|stand)|visita o nosso stand|venha nos visitar no)': { event: 1.96 },
    'event: (palestrante*|painel|painelistas|keynote|convidados especiais|convidado especial|atrações|atração|dj|música ao vivo|banda|samba ao vivo)':
      { event: 1.12 },
    'event: (música ao vivo|samba ao vivo|pagode|voz e violão|noite de|happy hour com) .. (<date>|<time>|hoje)':
      { event: 1.96 },
    'event: (vem aí|está chegando|chegou a hora) .. (festival|feira|edição|evento|semana|encontro|festa|concurso|<date>)':
      { event: 1.69 },
    'event: (<number> edição|<number>ª edição|edição <year>|primeira edição|nova edição|próxima edição)': {
      event: 0.85,
      community: 0.08,
    },
    'event: (abertas (as|para) inscrições|processo seletivo|chamada pública|edital aberto|inscreva seu|submeta|envie (seu|sua|o seu|a sua) (projeto|vídeo|foto|proposta|trabalho|texto))':
      { event: 1.51, 'general-info': -0.15 },
    'event: (assista|acompanhe|sintonize|assiste|acompanha) .. (ao vivo|live|transmissão|<time>|hoje|em direto)':
      { event: 1.96 },
    'event: (no youtube|pelo youtube|pelo zoom|no zoom|via teams|pelo instagram|no nosso canal) .. (<time>|<date>)':
      { event: 1.68 },
    'event: (não perca|não perde|não percam|não percas|não fique de fora|não fiques de fora|não dá pra perder|não vai perder)':
      { event: 1.22, 'general-info': -0.22 },
    'event: (salve a data|salva a data|anote na agenda|anota aí|anote aí|marque na agenda|marca na agenda|anota na agenda|save the date|agende-se|se programe|programe-se)':
      { event: 2.11 },
    'event: (foi um sucesso|foi incrível|foi lindo|foi demais|foi especial|como foi|aconteceu|aconteceram|foi realizad*|foram realizad*|ontem|na última|no último|semana passada|mês passado|rolou|veja como foi|realizamos|reuniu|marcou|tivemos|estivemos)':
      { 'new-products': -0.18, event: -0.76, connected: 0.18 },
    'event: (parabéns|parabenizamos) .. (vencedor*|ganhador*|campeão|campeã|participantes)': { event: -1.12 },
    'event: (obrigad*|agradecemos) .. (presença|participaram|compareceram|participação|vieram|estiveram|visita)':
      { event: -1.12 },
    'event: (vem trabalhar|vaga de emprego|estamos contratando|newsletter|inscreva-se no canal)': {
      'exclusive-info': 0.12,
      event: -1.12,
    },
    'event: (de segunda a (sexta|sábado|domingo)|segunda a sexta|segunda à sexta|todos os dias|horário de funcionamento|seg a sex)':
      { event: -0.94 },
    'connected: (obrigado|obrigada|obrigadão|obrigadíssimo|agradecemos|agradecer|agradecimento|grato|grata|gratos) .. (a todos|a cada|a vocês|a você|por confiar*|pela confiança|pelo apoio|pelo carinho|pela parceria|por estar*|por fazer*|por tudo|aos nossos|às nossas|por escolher*|por nos|por acreditar*|por mais)':
      { connected: 2.33 },
    'connected: (muito obrigado|muito obrigada|obrigado|obrigada|obrigados|agradecemos|agradeço|valeu)': {
      connected: 1.44,
    },
    'connected: (gratidão|grato|grata|gratos|agradecid*|honrad*|honra|emocionad*|emoção|felizes)': {
      connected: 1.12,
    },
    'connected: (conheça|conhece|conheçam|apresentamos) .. (nossa equipe|nosso time|a nossa equipa|a equipe|quem faz|quem está por trás|nossos colaboradores|nosso fundador|nossa fundadora|gente que faz)':
      { connected: 2.31 },
    'connected: (quem (faz|está por trás|cuida|move)|por trás (da|do|de|das|dos)|gente que faz|gente da gente|prata da casa|orgulho de ser|rostos)':
      { connected: 1.46, 'general-info': 0.05 },
    'connected: (bastidores|making of|makingof|por dentro|nosso dia a dia|um dia na|um dia no|rotina da)': {
      connected: 1.36,
    },
    'connected: (nosso|nossa|nossos|nossas) {staff}': { connected: 1.32 },
    'connected: (nosso|nossa|nossos|nossas) [<any>] (pessoas|funcionários|colaboradores|funcis|colegas|parceiros|talentos|mulheres|profissionais|time|equipe|equipa|gente|galera|estagiários|voluntários)':
      { connected: 1.33 },
    'connected: (nossa (história|trajetória|jornada|missão|essência|cultura|promessa|origem|identidade|paixão|caminhada|tradição)|nosso (propósito|compromisso|legado|sonho|começo|jeito|valor|valores|dna|orgulho|amor|coração|carinho))':
      { connected: 1.97, 'general-info': -0.06 },
    'connected: (acreditamos|acreditar) (que|em|na|no|nas|nos)': { connected: 2.36 },
    'connected: (temos orgulho|muito orgulho|orgulho|orgulhos*|nos orgulha|nos enche de orgulho)': {
      connected: 1.5,
    },
    'connected: (estamos (juntos|comprometidos|com você*|ao lado|aqui para|aqui pra|felizes|muito felizes|orgulhosos)|seguimos juntos|juntos somos|somos mais fortes|juntos por|juntos podemos|juntos vamos|juntos construímos|juntos estamos|de mãos dadas|contem com a gente|conte com a gente|conta connosco|conte conosco)':
      { purchase: 0.18, 'new-products': 0.08, connected: 1.46 },
    'connected: (juntos|juntas|unidos|união|todos juntos)': {
      connected: 0.86,
      community: 0.27,
      'general-info': -0.4,
    },
    'connected: (amamos|adoramos) (você*|vocês|fazer|receber|estar|ver|o que fazemos)': { connected: 1.72 },
    'connected: (comprometid* com|compromisso com|cuidar de você*|cuidamos|cuidar das pessoas|dedicação|empenho)':
      { connected: 0.81 },
    'connected: (de todos nós|da nossa família para|da nossa equipe|da nossa equipa|em nome de|com carinho|com amor|um abraço|abraço apertado|beijos|beijinhos|equipe <any>)':
      { opinion: -0.05, event: -0.05, connected: 1.21, community: 0.13, 'general-info': 0.1 },
    'connected: (parabéns|felicitações|parabenizamos|homenagem|homenageamos|homenagear|celebramos|comemoramos|celebrar|comemorar) .. (nosso|nossa|nossos|nossas|equipe|time|colaborador*|colega*|você*|todas|todos|profissiona*|mulheres|mães|pais|servidor*)':
      { connected: 1.44, community: 0.1 },
    'connected: (parabéns|feliz aniversário|homenagem)': {
      connected: 0.52,
      entertain: -0.09,
      greeting: 0.28,
      other: -0.09,
    },
    'connected: (<number> anos) (de|com|juntos|conosco|connosco|da|fazendo|cuidando|contando|ao)': {
      'new-products': 0.06,
      connected: 1.38,
      'general-info': -0.12,
    },
    'connected: (aniversário da|aniversário do|nosso aniversário|completa <number> anos|completamos <number>|fazemos <number>|completando <number>|há <number> anos)':
      { connected: 1.15 },
    'connected: (desejamos|que <any> ano|votos de) .. (você*|todos|clientes|ti|família)': { connected: 1.15 },
    'connected: (queridos|queridas|caros|amigos|clientes) (clientes|amigos|seguidores|e amigos|parceiros|e parceiros)':
      { connected: 0.86 },
    'connected: (nossos|nossas) (clientes|seguidores|seguidoras|fãs|alunos|hóspedes|amigos|leitores|pacientes|torcedores|apoiadores|assinantes|noivas|noivos|casais)':
      { connected: 1.13 },
    'connected: (sem você*|sem vocês|graças a você*|por causa de você*|por vocês|com vocês|ter vocês|ter você|cada um de vocês|cada uma de vocês|todos vocês|vocês são|você faz parte|fazem parte|faz parte da nossa|vocês fazem|é por você*|é por isso que)':
      { connected: 1.69, community: 0.05 },
    'connected: (saudade*|mal posso esperar|mal podemos esperar|não vemos a hora|não vejo a hora|com saudades)':
      { connected: 1.16 },
    'connected: (bem-vindo|bem-vinda|bem-vindos|bem-vindas|seja bem-vind*|sejam bem-vind*|boas-vindas) .. (time|equipe|equipa|família|casa|nosso|nossa)':
      { connected: 1.43 },
    'connected: (diversidade|inclusão|inclusiv*|igualdade|equidade|representatividade|respeito|orgulho lgbt*|racismo|antirracis*|consciência negra|empoderamento)':
      { connected: 0.65 },
    'connected: (diversidade|inclusão|inclusiv*|igualdade|equidade|respeito|racismo|sustentab*|meio ambiente|planeta) +first-person-plural':
      { connected: 1.39 },
    'connected: (solidariedade|nossos pensamentos|nossos sentimentos|nossa solidariedade|luto|força, <any>|estamos de luto|manifestamos)':
      { connected: 1.33 },
    'connected: (doamos|arrecadamos|plantamos|apoiamos|ajudamos|voluntariado|ação social|ação solidária|doação|doações|campanha solidária)':
      { connected: 1.11 },
    'connected: (voluntári*|voluntariado)': { connected: 0.87 },
    'connected: (heróis|heroínas|herói|inspira|inspiram|inspiradora|inspirador|inspiração|paixão|apaixonad*|sonho*|coração|corações|alma)':
      { 'new-products': -0.08, connected: 0.68, community: 0.07, 'general-info': -0.14, other: 0.13 },
    'connected: (histórias|história de vida|trajetória)': { connected: 0.69 },
    'connected: (família|famílias|casa) +first-person-plural': {
      'new-products': 0.09,
      opinion: 0.07,
      connected: 0.36,
    },
    'connected: (mulheres|mães|pais|mãe|pai|colegas|profissionais|pessoas|talentos) +first-person-plural': {
      connected: 0.94,
      'general-info': -0.1,
      greeting: 0.22,
      other: -0.06,
    },
    'connected: (futuro|mundo|transformar|impacto|diferença|melhor) +first-person-plural': {
      purchase: -0.05,
      opinion: -0.17,
      connected: 0.46,
      community: -0.18,
      'general-info': 0.12,
    },
    'connected: (parceria|parceiros|parceiro) +first-person-plural': { connected: 0.57 },
    'connected: (carreira|trabalhar aqui|trabalhar no|trabalhar na|trabalha aqui|trabalha com a gente|trabalha conosco|faz parte do time|faz parte da equipe|integrante*|estagiou|vestir a camisa|ambiente de trabalho)':
      { connected: 1.34, 'general-info': -0.05 },
    'connected: (tbt|quem lembra|throwback|relembrar|relembrando|lembranças|memórias|memória|naquele tempo|onde tudo começou|como tudo começou|tudo começou)':
      { connected: 1.11, 'general-info': -0.07, inspire: 0.18 },
    'connected: (sou grato|sou grata|eu amo|meu trabalho|minha profissão|quando eu comecei|comecei|eu sempre)':
      { connected: 1.21 },
    'connected: (quem somos|o que fazemos|o que nos move|nos move|por que fazemos|somos feitos|somos movidos|somos apaixonad*|somos uma|somos um|mais que um|mais que uma|muito mais que|mais do que um|mais do que uma)':
      { connected: 1.19 },
    'connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|💖|🤍)': {
      purchase: -0.11,
      'exclusive-info': -0.05,
      opinion: -0.15,
      event: -0.11,
      connected: 0.5,
      community: 0.07,
      'general-info': 0.31,
      other: 0.17,
    },
    'connected: (amor|carinho|abraço|sorriso*|afeto|cuidado)': {
      'new-products': 0.07,
      connected: 0.41,
      community: 0.15,
      'general-info': -0.19,
      other: -0.05,
    },
    'connected: (kkk|kkkk|haha*|adoramos|amamos|que lindo|que linda|lindo|linda|fofo|verdade|tamo junto|tmj|beijo*|concordamos|sim) +reply':
      { connected: 1.49 },
    'connected: (obrigad*|agradecemos) (pelo|por) (contato|contacto|contatar|entrar|aviso)': {
      connected: -1.15,
    },
    'connected: (você sabia|sabia que)': { connected: -0.36 },
    'ideas: (qual|que|quais|quem|onde) .. (devemos|deveríamos|devíamos|vamos|podemos|poderíamos) .. (fazer|criar|lançar|trazer|abrir|colocar|chamar|incluir|gravar|cobrir|falar|convidar|preparar|oferecer|pôr) +question':
      { ideas: 5.15 },
    'ideas: (o que|que|qual|quais|quem) .. (você*|vocês|vcs|vc|tu) .. (gostaria*|gostariam|querem|quer|queria*|quereriam|gostavas|adorariam|adoraria) .. (ver|ter|encontrar|que a gente|aprender|por aqui|aqui|no nosso|na nossa|no cardápio|no menu|saber) +question':
      { ideas: 5.01 },
    'ideas: (gostaria*|gostariam|querem|quer|queriam|gostavas|gostavam) (de ver|ver) .. (aqui|próxim*|loja|cardápio|menu|app|canal|perfil)':
      { ideas: 4.45 },
    'ideas: (sugestão|sugestões|sugira|sugiram|sugere|sugerir|sugerem)': {
      connected: 0.06,
      ideas: 3.24,
      'general-info': -0.06,
    },
    'ideas: (mande|manda|mandem|envie|envia|enviem|deixe|deixa|deixem|conte|conta|comente|comenta|dê|dá|compartilhe|partilha) .. (sua ideia|suas ideias|sua sugestão|suas sugestões|a tua ideia|as tuas ideias|tua sugestão|sugestões|sugestão|ideias)':
      { opinion: 0.26, ideas: 5.36 },
    'ideas: (sua ideia|suas ideias|tua ideia|tuas ideias|vossas ideias|ideias de vocês|sua sugestão|suas sugestões|tuas sugestões)':
      { ideas: 4.45 },
    'ideas: (ajude|ajuda|ajudem) [a gente|nos] a (criar|escolher o nome|dar nome|batizar|decidir|nomear|construir|melhorar|desenvolver|desenhar|definir|pensar)':
      { ideas: 5.18 },
    'ideas: (ajude-nos|ajuda-nos|ajudem-nos) a (criar|escolher o nome|dar nome|batizar|decidir|melhorar|construir|desenhar)':
      { ideas: 5 },
    'ideas: (escolha|escolhe|dê|sugira|que|qual|dá|votem|vote) .. nome .. (para|pra|ao|do|da|deve*|damos|dar) .. ({product}|mascote|nosso|nossa|novo|nova)':
      { ideas: 4.45 },
    'ideas: (que nome|qual nome|qual o nome) .. (dar|daria*|damos|deve*|dariam|devemos|merece) +question': {
      ideas: 4.45,
    },
    'ideas: (crie|cria|desenhe|desenha|invente|inventa) (o próximo|a próxima|o nosso próximo|a nossa próxima|o novo|a nova|o seu|um novo|uma nova|nosso|nossa)':
      { ideas: 4.45 },
    'ideas: (caixa de sugestões|pedido de funcionalidade|beta tester*|testador*|teste beta|cocriação|co-criação|cocriar|chamada de ideias|concurso de ideias|banco de ideias|ideathon|consulta pública|orçamento participativo)':
      { ideas: 4.45 },
    'ideas: hackathon*': { ideas: 2.17 },
    'ideas: (trazer de volta|trazemos de volta|deve voltar|devia voltar|deveria voltar|voltar ao cardápio|voltar ao menu|voltar às lojas) +question':
      { ideas: 4.45 },
    'ideas: (como podemos|como poderíamos|em que podemos|o que podemos) (melhorar|fazer|mudar|evoluir)': {
      ideas: 4.45,
    },
    'ideas: (se você pudesse|se pudesses|se vocês pudessem|se pudesse) (criar|inventar|mudar|escolher|adicionar|acrescentar|pedir|desenhar|ter)':
      { ideas: 5 },
    'ideas: (o que (falta|está faltando|tá faltando|mudaria*|mudarias|acrescentaria*|melhoraria*)) +question':
      { ideas: 3.89 },
    'ideas: (próximo|próxima|próximos|próximas) .. (tema|sabor|vídeo|post|live|receita|episódio|destino|coleção|estampa|cor|edição|conteúdo) .. (qual|sugest*|ideia*|quer*|vote*|escolh*)':
      { ideas: 3.89 },
    'ideas: (qual|que|quais) .. (próximo|próxima|próximos|próximas) +question': { event: 0.05, ideas: 3.3 },
    'ideas: (qual|que) (sabor|tema|cor|cidade|recurso|funcionalidade|produto|conteúdo|prato|estampa) .. (falta|devemos|gostaria*|querem|quer|próxim*) +question':
      { ideas: 4.45 },
    'ideas: (alguma sugestão|alguma ideia|tem sugestões|têm sugestões|aceitamos sugestões|aceito sugestões|queremos ideias|aceitamos ideias|pedidos de)':
      { ideas: 3.89 },
    'ideas: (inscreva sua ideia|envie sua proposta|tire sua ideia do papel|tem uma ideia|tens uma ideia|desafio de inovação|desafio de ideias)':
      { ideas: 2.78 },
    'ideas: (ideia|ideias) +second-person': { ideas: 0.91 },
    'ideas: (ideia|ideias|sugestão|sugestões) (de presente*|de look*|para presentear|para o jantar|de receita*|para decorar|do chef|da semana)':
      { ideas: -2.78 },
    'community: (marque|marca|marquem) [aqui|aí|já|nos comentários] (um amigo|uma amiga|aquele amigo|aquela amiga|seu amigo|sua amiga|seus amigos|alguém|quem|aquela pessoa|a pessoa|o amigo|a amiga|o teu amigo|os amigos|seu amor|sua mãe|o parceiro|<number>|aquele|aquela|suas amigas|teus amigos)':
      { purchase: -0.05, community: 3.92 },
    'community: (marque|marca|marquem|marcando) (a gente|nos|o nosso perfil|<mention>|nosso perfil)': {
      community: 2.91,
    },
    'community: (manda|mande|envia|envie|compartilhe|compartilha|partilha) .. (com (um amigo|uma amiga|quem|aquele|aquela|alguém|seus amigos|seu amigo)|pra (aquele|aquela|quem|alguém|um amigo|sua))':
      { community: 2.49 },
    'community: (📷|📸|🎥) <mention>': { community: 1.25 },
    'community: (repost|regram|repostando|reposted|rp) [de|do|da|from] <mention>': {
      event: -0.12,
      community: 3.19,
      'general-info': -0.07,
    },
    'community: (foto|fotos|vídeo|crédito*|imagem|clique|registro|ph) (de|do|da|por|by) <mention>': {
      community: 1.25,
    },
    'community: (repost|regram|repostamos|ugc)': { community: 2.08 },
    'community: (compartilhe|compartilha|partilha|partilhe|mostre|mostra|envie|envia|mande|manda|poste|posta|publique|publica) .. (sua foto|suas fotos|a sua foto|tua foto|as tuas fotos|a tua foto|seu look|sua história|suas histórias|a tua história|seu vídeo|seus registros|sua receita|seu registro|seu momento|uma foto|suas memórias)':
      { community: 3.35 },
    'community: (mostra pra gente|mostre pra gente|queremos ver|mostra-nos|mostrem|queremos ver o seu|manda pra gente|envie pra gente)':
      { community: 2.91 },
    'community: (apareça|aparecer|aparece|sua foto pode aparecer|pode aparecer) .. (aqui|nosso feed|nossos stories|no nosso perfil|nosso instagram)':
      { 'new-products': 0.1, opinion: 0.08, community: 2.4 },
    'community: (cliente|fã|aluno|aluna|leitor|seguidor|membro|pet|hóspede|torcedor|foto) (da semana|do mês|do dia|em destaque)':
      { community: 3.77 },
    'community: (embaixador|embaixadora|embaixadores|embaixadoras)': { community: 1.25 },
    'community: (entre|entra|participe|participa|faça parte|faz parte|junte-se|junta-te|vem fazer parte|venha fazer parte) .. (grupo|comunidade|clube|matilha|família|turma|time|movimento|tribo|galera)':
      { community: 2.95 },
    'community: (nossa comunidade|a comunidade|sua comunidade|esta comunidade|essa comunidade|comunidade de|comunidade)':
      { event: 0.08, community: 1.01, 'general-info': -0.08 },
    'community: (fã clube|fã-clube|clube de <any>|grupo (do|no) (facebook|whatsapp|telegram|discord)|canal no whatsapp|discord|grupo de <any>)':
      { 'new-products': -0.09, community: 2.16 },
    'community: (nosso|nossa|nossos|nossas) [<any>] {customer}': { community: 1.19 },
    'community: (nosso cliente|nossa cliente|nossa aluna|nosso aluno|nossa seguidora|nossa noiva|nosso paciente|nossa leitora|nosso seguidor) .. (<mention>|linda|lindo|arrasou|usando|maravilhos*|feliz|vestindo|querid*)':
      { community: 3.32 },
    'community: (cliente*|noiva*|aluna*|seguidora*|fã|fãs) (linda*|lindo*|maravilhos*|querida*|querido*|arras*|vip)':
      { community: 2.49 },
    'community: (olha|olhem|vejam|vê|veja) (a|o|que|quem|essa|esse|só) .. <mention>': { community: 2.08 },
    'community: <mention> (usando|arrasando|linda|maravilhosa|vestindo|com o|com a|e|provou|amou|e sua|e seu|dividiu|compartilhou|mostrou)':
      { event: 0.11, community: 1.27 },
    'community: (esse|essa|este|esta) (aqui|dragãozinho|lindeza|fofura|gato|gatinho|cachorro|doguinho) .. <mention>':
      { community: 2.5 },
    'community: (obrigad*|valeu) .. (por compartilhar|pela foto|pelo registro|por marcar|pelas fotos|por dividir|por partilhar)':
      { community: 3.32 },
    'community: (use|usa|usem|usando|com) [a|nossa|o] hashtag*': { community: 2.91 },
    'community: (use|usa|usem|hashtag|compartilhe com) <hashtag>': { community: 2.42 },
    'community: (amigo|amiga|amigos|amigas|bff|galera|turma)': { event: -0.05, ideas: 0.23, community: 0.82 },
    'community: (chame|chama|convide|convida|traga|traz|leve|reúna|reúne|junte|junta|reunir) .. (amigos|amigas|galera|um amigo|uma amiga|família|turma|vizinhos|os teus|a malta)':
      { community: 2.08 },
    'community: (indique um amigo|indique a um amigo|recomende a um amigo|traga um amigo)': { community: 2 },
    'community: (casal|casalzinho|noivos|noivo|noiva|casados|casório|casamento de|pré-wedding|pré wedding|noivado|ensaio|aniversariante|formandos|debutante|família de)':
      { 'exclusive-info': 0.1, community: 2.02, 'general-info': -0.12 },
    'community: (<any> (e|&) <any>) .. (casal|casamento|disseram sim|se casaram|noivado|casados|ensaio)': {
      community: 2.08,
    },
    'community: (história|conheça|depoimento|relato) (da|do|de) <any> .. (cliente|aluna|aluno|usuári*|usa|participante|morador*|beneficiári*|atleta)':
      { community: 2.53 },
    'community: (participantes|alunos|formandos|atletas|finalistas|vencedores|ganhadores|torcida|torcedores|vizinhos|moradores)':
      { reviews: 0.06, community: 0.36 },
    'community: (parabéns|parabenizamos) .. (vencedor*|ganhador*|participantes|alunos|aluna|aluno|formandos|atletas|finalistas|campeões)':
      { community: 2.08 },
    'community: (voluntári*|voluntariado|mutirão|seja voluntári*|seja um voluntário)': { community: 0.76 },
    'community: (uns aos outros|entre si|trocar experiências|troca de experiências|trocas|conhecer outras|outros {customer}|outras {customer}|outras mães|outros pais|networking|fazer amigos|conectar pessoas|quem também)':
      { community: 2.34, 'general-info': 0.13 },
    'community: (nossos (fãs|seguidores|clientes|alunos|membros|leitores) (são|fizeram|criaram|fazem|enviaram|mandaram|compartilharam))':
      { community: 3.32 },
    'community: (vocês (enviaram|mandaram|fizeram|criaram|compartilharam|postaram|marcaram)|feito por vocês|criado por vocês|fotos de vocês|enviado por|enviada por|enviadas por|arte de|fanart|fan art|desenho de)':
      { community: 2.93 },
    'community: (conte sua história|conta a tua história|conte pra gente sua|sua história|partilha a tua|compartilhe sua história)':
      { community: 2.08 },
    'community: (matilha|família <any>|tropa|bonde|clã|squad)': { event: -0.06, community: 1.06 },
    'community: (comunidade (acadêmica|escolar|científica|internacional|rural|indígena|quilombola|ribeirinha|médica|local|carente)|comunidades (rurais|indígenas|quilombolas|ribeirinhas|carentes|tradicionais))':
      { community: -1.26 },
    'community: (marca|marque) (presença|registrada|sua consulta|uma consulta|seu horário|a história|o início|na agenda)':
      { community: -1.67 },
    'giveaway: (sorteio*|sorteamos|sortear*|sorteando|sorteado*|giveaway*|passatempo*|rifa*)': {
      giveaway: 4,
    },
    'giveaway: (concorra|concorrer|concorre|concorrendo|concorram|habilite|habilita)': { giveaway: 3.5 },
    'giveaway: (chance*|hipótese*|oportunidade*) de (ganhar|vencer|levar)': { giveaway: 4 },
    'giveaway: (pode|podem|podes|poderá|quer|queres) ganhar': { giveaway: 2.5 },
    'giveaway: (para|pra|de) ganhar': { giveaway: 1.5 },
    'giveaway: (participe|participa|participar|concorra|inscreva) .. (ganhe|ganhar|prêmio*|sorteio)': {
      giveaway: 4,
    },
    'giveaway: (regulamento|promoção válida|cupons da sorte|número da sorte|certificado de autorização)': {
      giveaway: 2,
    },
    'giveaway: (vencedor*|ganhador*|prêmio*|prémio*|concurso cultural|concurso)': {
      event: -0.12,
      'general-info': -0.07,
      giveaway: 1,
    },
    'giveaway: (marque|marca|comente|comenta|curta|siga|segue|compartilhe) .. (ganhar|concorrer|participar|sorteio)':
      { giveaway: 4 },
    'giveaway: (regras:|como participar|para participar|pra participar|valendo)': { giveaway: 2.5 },
    'entertain: (kkk|kkkk|kkkkk|kkkkkk|rsrs|haha*|meme*|quem nunca|pov|mood|😂|🤣|😜|😎|😏|🤪)': {
      community: 0.28,
      'general-info': -0.24,
      entertain: 1.7,
      other: -0.09,
    },
    'entertain: (adivinha*|quiz|charada|enigma|complete a frase|verdadeiro ou falso|caça-palavras|desafio)': {
      ideas: 0.26,
      entertain: 2,
    },
    'entertain: (piada*|engraçad*|risada*|rir|zoeira|trocadilho*|tipo assim|eu quando|quando você|nada:|ninguém:)':
      { event: 0.05, community: -0.15, 'general-info': 0.3, entertain: 1.5 },
    'greeting: (feliz|felizes|boas|bom|boa) (natal|ano novo|páscoa|aniversário|dia|domingo|sábado|segunda|sexta|semana|fim de semana|festas|noite|tarde|quarta|quinta|terça|ano|mês|feriado|são joão|carnaval|férias|entradas|2024|2025|2026)':
      { greeting: 3.09 },
    'greeting: (parabéns|felicitações|boas festas|votos de|desejamos [a todos|um|uma|boas]|bem-vindo* <any>)':
      { community: 0.39, greeting: 2.65 },
    'greeting: (ótimo|ótima|excelente|lindo|linda|abençoad*) (dia|semana|fim de semana|domingo|final de semana|feriado)':
      { greeting: 2 },
    'inspire: (frase*|motivação|inspiração|inspire*|sabedoria|reflexão|gratidão|fé)': {
      'general-info': -0.06,
      entertain: 0.05,
      inspire: 1.75,
    },
    'inspire: (acredite|nunca desista|não desista|sonhe|sonhar|sonho*|seja você|seja luz|siga seus|a vida é|sucesso é|coragem|felicidade|amor se|detalhes)':
      { connected: 0.07, 'general-info': -0.11, inspire: 1.98, other: -0.19 },
    'inspire: (faça o que|um dia de cada vez|você consegue|recomeç*|persist*|cada dia|viver é)': {
      inspire: 1.5,
    },
    'cause: (doe|doação|doações|doar|campanha solidária|arrecada*|conscientização|conscientize*|solidariedade|caridade)':
      { cause: 2.5 },
    'cause: (setembro amarelo|outubro rosa|novembro azul|abril azul|igualdade|racismo|direitos humanos|refugiad*|fome|pobreza|violência contra|diga não)':
      { cause: 1.2 },
    'jobs-investors: (estamos contratando|contrata-se|vaga*|vem trabalhar|trabalhe conosco|trabalha connosco|currículo*|recrut*|estágio*|processo seletivo|oportunidade de emprego|emprego*)':
      { discount: -0.08, 'general-info': 0.05, 'jobs-investors': 3.14 },
    'jobs-investors: (investidor*|acionista*|dividendo*|resultados do trimestre|relações com investidores|relatório anual)':
      { 'jobs-investors': 2.5 },
    'shape: greeting': {
      purchase: -0.12,
      reviews: -0.05,
      'exclusive-info': -0.05,
      opinion: -0.1,
      service: 0.24,
      community: -0.17,
      'general-info': -0.54,
      entertain: -0.26,
      greeting: 0.44,
      inspire: -0.35,
      other: -0.12,
    },
    'shape: call-to-link': {
      discount: -0.24,
      purchase: 0.23,
      'exclusive-info': -0.05,
      'new-products': -0.14,
      opinion: 0.1,
      event: 0.1,
      ideas: -0.17,
      community: 0.21,
      'general-info': 0.14,
    },
    'shape: choice-list': {
      purchase: -0.08,
      reviews: -0.08,
      'exclusive-info': -0.05,
      opinion: 0.95,
      event: -0.07,
      connected: -0.12,
      ideas: -0.09,
      community: 0.21,
      entertain: 0.34,
      greeting: -0.07,
      inspire: -0.38,
      other: -0.12,
    },
    'shape: closing-question': {
      'new-products': 0.2,
      opinion: 0.6,
      connected: -0.26,
      ideas: 0.23,
      community: -0.27,
      'general-info': -0.08,
      greeting: -0.11,
      inspire: -0.11,
      other: 0.17,
    },
    'shape: date': {
      discount: -0.07,
      purchase: -0.23,
      reviews: -0.5,
      'exclusive-info': 0.09,
      'new-products': 0.07,
      opinion: -0.09,
      service: -0.05,
      event: 0.21,
      connected: 0.13,
      ideas: 0.43,
      community: -0.27,
      'general-info': -0.6,
      entertain: 0.58,
      greeting: 0.29,
      inspire: -0.61,
      'jobs-investors': 0.23,
      other: -0.56,
    },
    'shape: first-person-plural': {
      discount: -0.48,
      'exclusive-info': -0.43,
      'new-products': -0.39,
      opinion: 0.4,
      service: -0.09,
      event: 0.13,
      connected: 0.21,
      ideas: -0.26,
      community: -0.39,
      'general-info': -0.19,
      greeting: 0.59,
      'jobs-investors': -0.1,
      other: -0.56,
    },
    'shape: first-person-singular': {
      purchase: -0.08,
      'exclusive-info': -0.09,
      'new-products': 0.07,
      opinion: -0.22,
      connected: 0.09,
      ideas: -0.12,
      community: 0.68,
      'general-info': -0.12,
      entertain: -0.26,
      greeting: 0.35,
      inspire: -0.14,
      other: 0.07,
    },
    'shape: handle-credit': {
      'exclusive-info': -0.16,
      event: -0.34,
      community: 0.39,
      'general-info': -0.26,
      entertain: -0.1,
      greeting: -0.06,
      inspire: -0.08,
      'jobs-investors': 0.28,
      other: -0.15,
    },
    'shape: hashtag-campaign': {
      discount: -0.29,
      purchase: -0.56,
      reviews: -0.09,
      'exclusive-info': -0.23,
      'new-products': 0.05,
      opinion: -0.55,
      service: -0.15,
      event: 0.18,
      connected: -0.08,
      ideas: 0.19,
      community: -0.32,
      'general-info': -0.38,
      greeting: 0.24,
      inspire: -0.37,
      'jobs-investors': -0.06,
    },
    'shape: imperative-opening': {
      discount: 0.52,
      purchase: 0.53,
      reviews: 0.27,
      'new-products': -0.56,
      opinion: 0.09,
      service: -0.05,
      event: -0.13,
      connected: -0.19,
      ideas: 0.54,
      'general-info': -0.3,
      entertain: 0.07,
      greeting: 0.17,
      inspire: -0.37,
      'jobs-investors': 0.22,
      other: 0.11,
    },
    'shape: introduction': {
      discount: -0.08,
      purchase: -0.2,
      reviews: -0.12,
      'exclusive-info': -0.08,
      'new-products': 0.14,
      opinion: -0.05,
      service: -0.1,
      connected: -0.11,
      ideas: -0.11,
      community: -0.06,
      'general-info': 0.13,
      entertain: -0.15,
      inspire: -0.14,
    },
    'shape: link': {
      discount: -0.29,
      purchase: -0.52,
      reviews: -0.09,
      'exclusive-info': 0.46,
      'new-products': -0.06,
      service: -0.12,
      event: 0.3,
      connected: -0.44,
      ideas: -0.37,
      community: 0.62,
      'general-info': 0.19,
    },
    'shape: list': {
      reviews: -0.05,
      'new-products': -0.06,
      connected: -0.27,
      community: 0.21,
      'general-info': 0.53,
    },
    'shape: long-prose': {
      discount: -0.55,
      purchase: -0.61,
      reviews: -0.9,
      'exclusive-info': -0.12,
      'new-products': 0.27,
      opinion: -0.33,
      service: -0.32,
      event: -0.25,
      community: 0.12,
      'general-info': -0.3,
      entertain: -0.55,
      greeting: 0.16,
      inspire: 0.25,
      'jobs-investors': 0.22,
    },
    'shape: mention': {
      discount: -0.12,
      purchase: -0.32,
      reviews: -0.18,
      'exclusive-info': 0.13,
      'new-products': -0.21,
      opinion: -0.27,
      service: 0.06,
      event: -0.15,
      ideas: -0.19,
      community: 0.08,
      entertain: -0.21,
      greeting: -0.2,
      inspire: -0.34,
      'jobs-investors': 0.25,
      other: 0.36,
    },
    'shape: mention-first': {
      purchase: -0.1,
      opinion: -0.09,
      service: 1.21,
      connected: 0.14,
      community: -0.19,
      'general-info': 0.1,
    },
    'shape: no-sentence': { event: 0.3, 'general-info': -0.65 },
    'shape: number-fact': {
      discount: -0.15,
      purchase: 0.87,
      reviews: -0.17,
      'exclusive-info': -0.69,
      opinion: -0.18,
      service: -0.17,
      event: 0.12,
      connected: -0.4,
      ideas: -0.26,
      community: -0.38,
      'general-info': 0.15,
      entertain: -0.26,
      greeting: 0.24,
      inspire: -0.18,
      'jobs-investors': 0.26,
      other: -0.42,
    },
    'shape: percentage': {
      discount: 0.32,
      purchase: 0.21,
      reviews: -0.22,
      'exclusive-info': -0.08,
      'new-products': -0.14,
      service: -0.06,
      event: -0.13,
      connected: -0.15,
      ideas: -0.09,
      community: 0.06,
      'general-info': -0.19,
    },
    'shape: price': {
      discount: 0.22,
      purchase: 0.95,
      reviews: -0.06,
      'exclusive-info': -0.05,
      'new-products': -0.1,
      community: -0.27,
      'general-info': -0.17,
    },
    'shape: price-cut': { discount: 3.15 },
    'shape: promo-code': { discount: 3.15, purchase: 0.45, event: -0.06, 'general-info': -0.07 },
    'shape: question': {
      discount: -0.54,
      purchase: -0.67,
      reviews: -0.57,
      'exclusive-info': -0.17,
      'new-products': -0.29,
      opinion: 0.56,
      service: -0.16,
      event: 0.09,
      connected: -0.28,
      ideas: 0.24,
      community: -0.25,
      'general-info': 0.18,
      entertain: 0.36,
      greeting: 0.25,
      inspire: -0.64,
      'jobs-investors': -0.08,
    },
    'shape: question-opening': {
      discount: -0.19,
      purchase: -0.06,
      reviews: -0.38,
      'exclusive-info': 0.1,
      opinion: -0.33,
      service: -0.14,
      event: 0.24,
      connected: -0.46,
      ideas: -0.49,
      community: -0.5,
      'general-info': -0.12,
      entertain: 0.41,
      greeting: 0.35,
      inspire: -0.53,
      'jobs-investors': -0.07,
      other: -0.2,
    },
    'shape: question-to-reader': {
      discount: -0.32,
      purchase: 0.07,
      reviews: -0.34,
      'exclusive-info': 0.17,
      'new-products': -0.17,
      opinion: 1.03,
      service: -0.08,
      event: -0.15,
      connected: -0.05,
      ideas: 0.69,
      'general-info': -0.05,
      entertain: -0.39,
      inspire: -0.2,
      other: 0.46,
    },
    'shape: quotation': {
      purchase: -0.06,
      reviews: 0.18,
      'new-products': -0.12,
      event: -0.12,
      connected: -0.14,
      ideas: -0.08,
      community: -0.23,
    },
    'shape: quote-credit': { reviews: 0.55, 'general-info': -0.09 },
    'shape: reply': {
      purchase: -0.1,
      opinion: -0.09,
      service: 1.74,
      connected: 0.14,
      community: -0.19,
      'general-info': -0.21,
    },
    'shape: second-person': {
      discount: -0.33,
      purchase: 0.36,
      reviews: -0.3,
      'exclusive-info': -0.11,
      'new-products': -0.05,
      opinion: 0.18,
      service: -0.19,
      event: 0.09,
      connected: 0.26,
      ideas: 0.28,
      community: 0.26,
      'general-info': -0.4,
      greeting: 0.25,
      inspire: -0.14,
      'jobs-investors': -0.13,
    },
    'shape: shop-link': { purchase: 0.97 },
    'shape: short': {
      discount: 0.46,
      purchase: 0.99,
      reviews: 0.07,
      'exclusive-info': 0.55,
      'new-products': 0.31,
      opinion: 0.66,
      service: 0.14,
      event: 0.65,
      connected: 0.65,
      ideas: 0.88,
      community: 0.22,
      'general-info': -0.9,
      entertain: -0.67,
      greeting: -0.06,
      'jobs-investors': -0.11,
      other: 0.71,
    },
    'shape: short-reply': { service: -0.12, connected: 0.47, community: -0.12 },
    'shape: we-to-you': {
      purchase: -0.17,
      reviews: -0.12,
      'exclusive-info': -0.09,
      'new-products': -0.11,
      opinion: 0.73,
      service: -0.07,
      event: 0.13,
      connected: 0.77,
      community: 0.08,
      'general-info': -0.41,
      greeting: -0.11,
      inspire: -0.11,
      other: 0.17,
    },
  },
  terms: {
    $: { community: -0.05 },
    '$ <number>': { community: -0.05 },
    '<number>': { purchase: 0.05, opinion: -0.08 },
    '<number> <number>': { purchase: 0.1 },
    '<number> anos': { 'general-info': -0.09 },
    '<number> de': { community: -0.08 },
    '<number> e': { 'general-info': -0.08 },
    '<number> mil': { 'new-products': 0.07, event: -0.05 },
    '<number> o': { 'general-info': -0.07 },
    '<url>': { community: 0.05 },
    a: { reviews: -0.06, community: 0.13, entertain: -0.11 },
    'a <number>': { 'general-info': 0.05 },
    'a gente': { opinion: 0.1 },
    abertas: { event: 0.06 },
    agora: { 'new-products': 0.07 },
    ainda: { 'general-info': -0.18, entertain: 0.06 },
    'ainda mais': { community: 0.14, 'general-info': -0.06 },
    alem: { event: -0.1 },
    ao: { 'new-products': -0.1, opinion: -0.05, community: 0.06 },
    aprendizado: { 'general-info': 0.05 },
    aqui: { inspire: -0.07 },
    as: { purchase: -0.12, opinion: -0.09, connected: -0.13 },
    'as obras': { community: 0.06 },
    assim: { 'exclusive-info': 0.14, 'general-info': -0.05 },
    ate: { 'new-products': 0.08 },
    basicas: { 'new-products': 0.06 },
    bem: { connected: 0.05 },
    bom: { connected: 0.09 },
    brasil: { connected: 0.05, community: -0.08 },
    cada: { community: -0.07 },
    capital: { event: 0.08 },
    casa: { community: -0.05 },
    com: { 'exclusive-info': -0.05, connected: -0.05, other: 0.12 },
    'com a': { other: 0.09 },
    'com o': { community: 0.18 },
    'com um': { 'general-info': -0.07 },
    como: { 'general-info': 0.12 },
    confira: { 'general-info': -0.11 },
    conheca: { community: 0.11 },
    'conheca a': { community: 0.12 },
    conhecer: { event: 0.07 },
    da: { reviews: -0.17, 'exclusive-info': 0.06, 'general-info': -0.05, inspire: 0.14, other: -0.12 },
    dando: { event: 0.06 },
    das: { event: -0.15, 'general-info': -0.08, other: -0.05 },
    de: {
      purchase: -0.05,
      reviews: -0.1,
      'exclusive-info': -0.07,
      event: -0.09,
      ideas: -0.11,
      'general-info': 0.1,
      inspire: 0.17,
      other: -0.1,
    },
    'de <number>': { purchase: -0.09, connected: 0.06, 'general-info': 0.13 },
    'de ensino': { 'new-products': 0.06 },
    'de r': { purchase: -0.05 },
    demais: { connected: 0.09 },
    depois: { 'general-info': 0.08 },
    dia: { event: -0.06, community: 0.1, 'general-info': -0.16 },
    diversao: { 'general-info': 0.06 },
    do: {
      discount: -0.07,
      purchase: -0.06,
      reviews: 0.05,
      opinion: -0.13,
      event: -0.15,
      connected: 0.08,
      community: -0.09,
    },
    'do que': { connected: 0.16 },
    dos: { 'exclusive-info': 0.1, connected: -0.14, 'general-info': 0.23 },
    e: { 'new-products': -0.08, connected: -0.07, community: -0.14, 'general-info': 0.17 },
    'e a': { event: 0.06 },
    'e ja': { community: 0.09 },
    'e para': { event: -0.06 },
    educacao: { event: 0.05, 'general-info': -0.06 },
    ele: { community: 0.11 },
    em: { reviews: -0.09, opinion: -0.19, connected: 0.12, ideas: -0.07, community: -0.28 },
    'em <number>': { 'new-products': 0.05 },
    ensino: { 'new-products': 0.05 },
    entre: { event: -0.05 },
    essa: { community: 0.11 },
    esse: { community: 0.18 },
    estao: { 'general-info': -0.12, inspire: 0.05 },
    faz: { 'general-info': -0.09 },
    feira: { community: 0.06 },
    feito: { 'general-info': 0.05 },
    feriado: { 'general-info': 0.08 },
    foi: { event: -0.05, connected: 0.05, 'general-info': 0.11 },
    foram: { 'general-info': 0.09 },
    futuro: { 'general-info': 0.15 },
    gente: { opinion: 0.11 },
    governo: { event: 0.07, connected: -0.05, 'general-info': -0.06 },
    'governo do': { 'new-products': -0.05 },
    grande: { community: 0.14 },
    hoje: { event: -0.1 },
    importante: { event: -0.05, 'general-info': -0.07 },
    ja: { community: 0.14, 'general-info': -0.18 },
    'ja estao': { 'general-info': -0.05, inspire: 0.05 },
    juntos: { 'new-products': 0.05, 'general-info': -0.1 },
    la: { event: 0.11 },
    link: { 'general-info': -0.21 },
    mais: { purchase: -0.15, reviews: 0.08, event: -0.15, community: 0.27, 'general-info': 0.07 },
    'mais de': { 'general-info': 0.08 },
    manha: { community: 0.07 },
    mas: { 'general-info': -0.05 },
    meio: { connected: 0.05 },
    mil: { 'new-products': 0.07, event: -0.05 },
    momento: { community: 0.09 },
    muito: { connected: 0.05, community: 0.13 },
    na: { 'new-products': 0.13, event: -0.07 },
    'na bio': { 'general-info': -0.06 },
    nada: { 'general-info': 0.09 },
    nao: { purchase: -0.06, 'new-products': -0.1, 'general-info': -0.12 },
    'nao perca': { 'general-info': -0.06 },
    nas: { 'new-products': 0.11, community: -0.08 },
    no: { event: -0.09, connected: 0.06, entertain: 0.07 },
    'no nosso': { connected: 0.05 },
    nossa: { 'new-products': -0.06 },
    nosso: { 'new-products': -0.09, 'general-info': 0.09 },
    nossos: { 'general-info': 0.07 },
    nova: { 'general-info': 0.07 },
    nunca: { community: 0.05 },
    o: { purchase: -0.12, 'exclusive-info': -0.05, 'new-products': 0.05, opinion: -0.08 },
    'o <mention>': { community: 0.05 },
    'o futuro': { 'general-info': 0.08 },
    'o governo': { 'new-products': -0.05 },
    'o programa': { 'new-products': 0.06 },
    'o que': { connected: 0.06 },
    os: { 'new-products': 0.08, opinion: -0.06, event: -0.12 },
    ou: { opinion: 0.05, ideas: 0.08 },
    outros: { inspire: 0.05 },
    para: { purchase: -0.08, reviews: -0.06, 'new-products': 0.14, opinion: -0.06 },
    'para o': { community: -0.17 },
    parque: { connected: 0.05 },
    parte: { inspire: 0.05 },
    pela: { event: -0.05 },
    pelo: { connected: -0.05, community: -0.05 },
    perca: { 'general-info': -0.06 },
    pode: { 'new-products': 0.15, community: 0.06, 'general-info': 0.13 },
    por: { 'new-products': -0.11, opinion: -0.13 },
    pra: { 'new-products': -0.12, community: 0.31 },
    precisa: { community: 0.12 },
    presente: { 'general-info': 0.06 },
    primeira: { event: 0.05, 'general-info': -0.09 },
    pro: { community: 0.16 },
    produtos: { ideas: 0.05 },
    programa: { 'new-products': 0.11, 'general-info': -0.06 },
    publico: { event: -0.06 },
    que: { connected: 0.1, community: 0.05 },
    'que a': { reviews: 0.06 },
    'que voce': { connected: 0.11, 'general-info': -0.09 },
    r: { community: -0.1 },
    'r $': { community: -0.05 },
    recuperacao: { connected: 0.05 },
    sabado: { connected: 0.05 },
    saber: { opinion: 0.05 },
    sao: { 'general-info': 0.06 },
    saude: { 'new-products': 0.06 },
    se: { event: 0.06, community: 0.09 },
    secretaria: { connected: 0.05 },
    sendo: { 'general-info': -0.07 },
    sera: { ideas: 0.09 },
    serao: { 'general-info': -0.15 },
    seu: { 'general-info': -0.11 },
    site: { 'general-info': 0.11 },
    so: { connected: -0.06, 'general-info': -0.05 },
    sobre: { opinion: 0.11 },
    sua: { purchase: 0.05, opinion: 0.28, community: 0.13, 'general-info': -0.11 },
    ta: { entertain: 0.06 },
    tambem: { community: 0.05 },
    te: { connected: 0.12, 'general-info': -0.07 },
    tecnologia: { 'new-products': -0.06, 'general-info': -0.27 },
    tem: { other: 0.08 },
    temos: { connected: 0.05 },
    ter: { 'general-info': -0.14 },
    toda: { 'general-info': -0.08 },
    todas: { 'general-info': -0.07 },
    'todas as': { 'general-info': -0.07 },
    todo: { community: 0.08 },
    todos: { 'new-products': -0.06, connected: 0.05 },
    trabalho: { 'general-info': 0.05 },
    ultimo: { connected: 0.05 },
    um: { 'new-products': 0.09, connected: 0.13, 'general-info': -0.16 },
    uma: { 'new-products': 0.1, opinion: -0.09, community: 0.06 },
    unidades: { 'new-products': 0.05 },
    vagas: { community: -0.05 },
    vai: { 'general-info': -0.15 },
    ver: { community: 0.15 },
    vida: { community: 0.05 },
    visitar: { 'general-info': 0.09 },
    voce: { 'general-info': 0.14 },
    voces: { connected: 0.1 },
    whatsapp: { purchase: 0.05 },
    '✅': { 'new-products': -0.06, event: 0.12 },
    '✨': { community: 0.35, 'general-info': -0.06, inspire: 0.1, other: -0.05 },
    '💙': { 'general-info': 0.08 },
  },
};
