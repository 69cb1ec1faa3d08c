import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 204 labelled posts of real brands and 521 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const PT_LEARNED: LearnedWeights = {
  prior: {
    discount: -5.07,
    purchase: -5.23,
    reviews: -5.22,
    'exclusive-info': -5.29,
    'new-products': -3.57,
    opinion: -6.47,
    service: -6.76,
    event: -5.12,
    connected: -4.07,
    ideas: -5.96,
    community: -2.85,
    'general-info': 0.17,
    giveaway: -6.09,
    entertain: -1.78,
    greeting: -3.97,
    inspire: -1.34,
    cause: -3.92,
    'jobs-investors': -4.19,
    other: -0.56,
  },
  whenAlso: -2.76,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -1.5,
    discount: -2,
    'exclusive-info': -2.5,
    'new-products': -3,
    purchase: -3.5,
    reviews: -4,
    community: -4.5,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.082,
    'general-info': 0.151,
  },
  weights: {
    // discount: [até|ganhe|com|mais] <percent> [de] (off|desconto|cashback|a menos|de volta|mais barato|de bônus)
    ontgn17n: { discount: 5.95, purchase: 0.76, 'general-info': -0.26 },
    // discount: (reduz*|baix*|cort*) .. preço* .. <percent>
    ugm55w3e: { discount: 3.79 },
    // discount: até <percent>
    bt336xyl: { discount: 1.27 },
    // discount: <money> (off|de desconto|de cashback|de volta|de bônus|a menos)
    ex5lubak: { discount: 5.7 },
    // discount: (desconto|descontos)
    '5drsfbbz': { discount: 5.06 },
    // discount: (descontinho*|descontão|descontaço*)
    '3h4hmv7u': { discount: 5.06 },
    // discount: (desconto|descontos) (exclusivo*|especial|especiais|progressivo*|imperdíve*|na|no|nas|nos|em|de|para|pra|à vista)
    dmvnki4y: { discount: 5.7 },
    // discount: (metade do preço|pela metade|a meio preço|preço pela metade|metade do valor)
    rjot1492: { discount: 5.74 },
    // discount: (cupom|cupons|cupão|cupões|código promocional|código de desconto|vale desconto|vales de desconto)
    c5y30q3j: { discount: 5.34 },
    // discount: (voucher*|vale compra*|vale presente)
    i42wh4f0: { discount: 2.52 },
    // discount: (use|usa|usando|utilize|utiliza|aplique|aplica|insira|digite|com) [o|nosso|teu|seu] (cupom|código|cupão) -reply
    d59127wr: { discount: 4.43, purchase: 0.2 },
    // discount: (código|cupom|cupão|code) <code> +promo-code
    f4pqo1cd: { discount: 5.69, purchase: 0.2 },
    // discount: (promoção|promoções|promo|promos|promocional|promocionais|promozinha*|promoção relâmpago)
    bdg6p8xe: { discount: 4.02, purchase: -0.36, event: 0.2, community: -0.12, giveaway: 0.37 },
    // discount: (em|na|nossa|super|mega|grande|essa|esta|última|dia de) (promoção|promo)
    bf72rc2w: { discount: 5.06 },
    // discount: (oferta|ofertas|ofertão|ofertaço)
    '3hcozb9o': { discount: 3.27 },
    // discount: (oferta|ofertas) (especial|especiais|imperdíve*|exclusiva*|do dia|da semana|do mês|relâmpago|incríve*|válida*)
    mgreyyvo: { discount: 4.43 },
    // discount: (super|melhores|nossas|muitas|várias|confira as|aproveite as) ofertas
    '0skm8dv5': { discount: 5.06 },
    // discount: (liquidação|liquida|liquidando|queima de estoque|queima de stock|saldão|bota fora|queimão)
    zv0h6d3c: { discount: 5.06, purchase: 0.2 },
    // discount: (sale|outlet|saldos|rebaixas|saldo)
    xtc86kfb: { discount: 3.18 },
    // discount: (black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black|mês do consumidor) +post:link
    q6wbylp2: { discount: 3.79 },
    // discount: (black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black)
    zck8c6n2: { discount: 3.16 },
    // discount: (frete|portes|entrega|envio|taxa de entrega|entregas|envios|delivery) (grátis|gratuit*|free|por nossa conta)
    us4bkg8y: { discount: 5.96 },
    // discount: (oferta de portes|portes oferecidos|oferecemos os portes|não paga* (frete|portes|taxa))
    l0nb8ssj: { discount: 5.06 },
    // discount: (sem|zero|isento de|isenta de) [<any>] (taxa*|frete|portes|anuidade|matrícula|comissão|custo* adicional|custo* extra|mensalidade)
    '795z3v3c': { discount: 3.79 },
    // discount: (sem juros|juros zero|taxa zero|anuidade grátis|frete zero)
    x21gbzp7: { discount: 2.45, purchase: -0.14 },
    // discount: (grátis|de graça|na faixa|por conta da casa|é por nossa conta)
    '1ns6a3vp': { discount: 3.35, event: -0.12 },
    // discount: (gratuito|gratuita|gratuitos|gratuitas|gratuitamente)
    ij1oq9ma: { discount: 0.98, 'general-info': -0.16 },
    // discount: (free|0800)
    r7gmrdu9: { discount: 1.26 },
    // discount: (ganhe|ganha|leve|leva|receba|recebe|garanta) .. (grátis|de graça|de presente|de brinde|de cortesia|brinde*)
    '0matcp58': { discount: 5.15 },
    // discount: (brinde|brindes|mimo|mimos|cortesia)
    '1t87h24e': { discount: 3.16, community: 0.1 },
    // discount: (brinde|mimo|presente) (exclusivo|especial|na compra|nas compras|em cada|em todas)
    '3z7yhiq8': { discount: 4.43 },
    // discount: (amostra*|teste|degustação|consulta|avaliação|aula experimental|diagnóstico|ebook|e-book) (grátis|gratuit*)
    rgjg6z5n: { discount: 3.79 },
    // discount: (dias|mês|meses|semana|semanas|ano) (grátis|gratuit*|de graça)
    y3gcm697: { discount: 4.43 },
    // discount: (na compra de|nas compras|em compras|a cada compra|em pedidos|nos pedidos|compras acima|pedidos acima|encomendas superiores|compras superiores)
    rcwb38fk: { discount: 3.22, purchase: -0.17 },
    // discount: (compras|pedidos|encomendas) (acima de|a partir de|superiores a) <money>
    '5bdtozls': { discount: 4.43 },
    // discount: (leve|compre|leva|compra|paga|pague) <number> .. (pague|paga|leve|leva|ganhe|ganha)
    pcnhscg9: { discount: 6.1 },
    // discount: (<number> por <money>|dois por um|2 por 1|dose dupla|em dobro|<number> pelo preço de <number>|segunda unidade|a segunda peça)
    nidgqx91: { discount: 4.35, event: -0.19 },
    // discount: de <money> por [apenas|só|somente] <money>
    v79tdp7o: { discount: 6.69 },
    // discount: (antes|era|eram|custava) <money>
    wy1skntg: { discount: 4.43 },
    // discount: (por|agora|fica por|sai por|a) (apenas|só|somente) <money>
    xt38ljub: { discount: 3.79 },
    // discount: (só|apenas|somente|agora) <money>
    w590i7bp: { discount: 3.16 },
    // discount: (em vez de|ao invés de|em lugar de) <money>
    pzzyd731: { discount: 5.13 },
    // discount: (preço*|valor|valores|condição|condições) (especial|especiais|imperdíve*|promocional|promocionais|reduzido*|exclusiv*|de lançamento|de fábrica|de custo|diferenciad*|incríve*|baixo|baixos|facilitad*)
    eac1rz80: { discount: 4.56 },
    // discount: (precinho*|preço (baixou|caiu|despencou|lá embaixo)|preços (baixaram|caíram|despencaram)|baixou o preço|baixamos (o|os) preço*)
    vtr6zjlz: { discount: 5.06 },
    // discount: (menor|menores|melhor|melhores) (preço|preços)
    vq3fkifb: { discount: 3.16 },
    // discount: (economize|economiza|economizar|poupe|poupa|poupar) .. (<money>|<percent>)
    '80gzkgd7': { discount: 5.06 },
    // discount: (economize|economiza|poupe|poupa|economia no bolso|pagar menos|pague menos|paga menos)
    l9sycgar: { discount: 2.53 },
    // discount: (cashback|dinheiro de volta|reembolso de <percent>)
    ub8mq9w4: { discount: 4.43, purchase: -0.2 },
    // discount: (pontos (em dobro|extra|extras|bônus|a dobrar)|acumul* .. pontos|troque .. pontos|programa de (fidelidade|pontos|vantagens)|cartão (fidelidade|de fidelização))
    xpmu7lln: { discount: 4.43 },
    // discount: (só hoje|só até|somente hoje|apenas hoje|só nesta|só neste|por tempo limitado|enquanto durar*|enquanto duram|tempo limitado|últimas horas|últimos dias de)
    lycw1mpc: { discount: 3.28, purchase: -0.11, event: -0.27, 'general-info': -0.14 },
    // discount: (válido|válida|válidos|válidas|vale) (até|de|para|pra|em|só|somente|apenas|no|na|nos|nas)
    lvbl20th: { discount: 1.9, purchase: 0.25 },
    // discount: (happy hour|happyhour|rodízio .. <money>|combo* .. <money>|menu .. <money>)
    ownwf0cf: { discount: 3.84 },
    // discount: (lote promocional|primeiro lote|1º lote|early bird|virada de lote|valor promocional|último lote)
    '4fm2497h': { discount: 3.16 },
    // discount: (mais barato|mais barata|mais em conta|baratinh*|barato|barata|pechincha*|preço baixo|cabe no bolso|caber no bolso)
    k2wxwwj2: { discount: 2.53 },
    // discount: (aproveite|aproveita|aproveitem|corre|corram|garanta|confira) .. (promoção|promo|oferta|ofertas|desconto|descontos|preço|preços|liquidação|condições)
    '5ozo29ay': { discount: 5.06 },
    // discount: (estudantes|professores|sócios|membros|assinantes|clientes|moradores|aniversariante*) (pagam|paga|têm|tem) .. (meia|metade|menos|<percent>|desconto)
    '9ygxo25d': { discount: 5.35 },
    // discount: (meia entrada|meia-entrada|aniversariante não paga|crianças não pagam)
    s3hon3iy: { discount: 3.16 },
    // discount: (vantagens|benefícios) exclusiv*
    b4wnfout: { discount: 1.9 },
    // discount: (indique|indica|convide) .. (ganhe|ganha|ganham) .. (<money>|desconto|<percent>|crédito*)
    n4tdgh8g: { discount: 5.06 },
    // discount: (desconto|cupom|promoção|oferta) .. (link na bio|no site|na loja|no app)
    '3mmk2tnk': { discount: 5.06 },
    // discount: (promoção|promoções) (da|de|do|à|e) (saúde|igualdade|cidadania|cultura|direitos|justiça|inclusão|desenvolvimento|paz|equidade|bem|turismo|proteção|qualidade)
    ajyvzz9n: { discount: -3.16 },
    // discount: (oferta|ofertas) de (vagas|cursos|serviços|emprego|trabalho|água|formação|leitos|disciplinas)
    lktkpogg: { discount: -2.53 },
    // discount: (um brinde (a|ao|à|aos|às)|brinde (a|ao|aos) .. (vida|amor|amizade))
    '36r6o80q': { discount: -2.53 },
    // discount: (economize|poupe|economizar|poupar) (água|energia|tempo)
    ms84b5pf: { discount: -1.9 },
    // discount: (entrada|inscrição|inscrições|evento|curso|cursos|acesso|atendimento|atendimentos|aula|aulas|exame|exames|ensino|workshop|webinar|oficina*|serviços) (gratuit*|grátis|é gratuit*|são gratuit*|franca)
    '19q9uedx': { discount: -1.9, 'general-info': 0.11 },
    // discount: (primeira|primeiro) (consulta|aula|sessão|visita|mês|mensalidade|avaliação) (gratuit*|grátis|é gratuit*|é grátis|de graça)
    '6pz1tedg': { discount: 4.73 },
    // purchase: (compre|compra|comprar|peça|pede|encomende|encomenda|adquira|adquire|garanta|garante) (já|agora|aqui|hoje|online|on-line|pelo|pela|no|na|através|o seu|a sua|o teu|a tua)
    '7w3ye8ra': { purchase: 4.32, reviews: 0.18 },
    // purchase: (reserve|reserva|agende|agenda) (já|agora|aqui|hoje|online|pelo|pela|o seu|a sua|o teu|a tua|seu|sua)
    gxq1t08o: { discount: 0.31, purchase: 3.9, event: -0.14, 'general-info': -0.1 },
    // purchase: ^ (compre|compra|encomende|encomenda|peça|adquira)
    '3k7u4o3d': { purchase: 2.77 },
    // purchase: ^ (reserve|agende|reserva|garanta|garante)
    igfawdgy: { purchase: 2.32, community: 0.18 },
    // purchase: (compre|comprar|peça|pedir|encomende|encomendar|adquira|reserve|reservar) .. <url>
    fz9wtn1n: { purchase: 3.49 },
    // purchase: (garanta|garante|garantir|garantam|leve|leva|pegue) [já] (o seu|a sua|os seus|as suas|o teu|a tua|logo|seu|sua) [ingresso*|bilhete*|vaga|exemplar|lugar|look]
    pdgozivd: { purchase: 2.89 },
    // purchase: já garantiu [o|a] (seu|sua|teu|tua)
    jmv9e54p: { purchase: 2.29, 'new-products': 0.18 },
    // purchase: (compre|compras|comprar|pedidos|pedido|encomendas|encomende|vendas|chama|chame|fale|peça) .. (whatsapp|whats|zap|wpp|direct|dm|telefone|inbox)
    '0w9heoyu': { purchase: 4.85 },
    // purchase: (whatsapp|whats|zap|wpp)
    rr09zfbk: { purchase: 2.24 },
    // purchase: (chama|chame|chamar|manda|mande|envie|envia|fale|fala|entre em contato|contacte|contate|ligue|liga) .. (no direct|na dm|no whatsapp|pelo whatsapp|no whats|no zap|no privado|inbox|por mensagem|<phone>)
    s4n4h255: { purchase: 3.34, 'general-info': -0.17 },
    // purchase: (whatsapp|telefone|tel|contato|contacto|zap|whats|ligue|liga|reservas|pedidos|encomendas|informações) [no|pelo|para|é] <phone>
    '9ispiuh0': { purchase: 3.54 },
    // purchase: (disponível|disponíveis) (já|agora|online|para venda|pra venda|para compra|para encomenda|por encomenda|na loja|nas lojas|no site|na nossa loja|em nossas lojas|em loja)
    '6k1z32mw': { purchase: 3.22 },
    // purchase: (já|ainda|também) [está|estão] (disponível|disponíveis|à venda)
    s6qoyipm: { purchase: 3.18 },
    // purchase: (disponível|disponíveis)
    vajva8vm: { purchase: 1.16, 'new-products': 0.19 },
    // purchase: (à venda|a venda) (na|no|nas|nos|em|online|aqui|agora|exclusivamente)
    sgwnffm1: { purchase: 4.11 },
    // purchase: (à venda|vende-se|vendemos|revenda|pronta entrega|pronta-entrega|a pronta entrega)
    q2s1sqsq: { purchase: 2.87 },
    // purchase: (nas lojas|em todas as lojas|nas nossas lojas|em nossas lojas|na loja física|nas lojas físicas|na nossa loja|em nossa loja|na loja online|loja virtual|loja online|nosso site|no site|e-commerce)
    '95mnlgiv': {
      discount: -0.25,
      purchase: 2.45,
      reviews: 0.11,
      'new-products': -0.19,
      'general-info': 0.34,
    },
    // purchase: (visite|visita|vem|venha|passe|passa|corre|corra|venham) .. {place}
    s9taxnul: { purchase: 2.48 },
    // purchase: (na loja mais próxima|loja mais perto|perto de você|perto de ti|pontos de venda|ponto de venda|nossas unidades|revendedor*)
    roo3yr8p: { purchase: 2.33 },
    // purchase: (de volta ao estoque|reposição|repusemos|voltou ao estoque|em estoque|em stock|no estoque|últimas unidades|últimas peças|últimos pares|poucas unidades|estoque limitado|stock limitado|quantidade limitada|peça única|peças únicas)
    f1r6e37l: { purchase: 3.67 },
    // purchase: (esgotado|esgotando|esgotou|esgotados|esgota rápido|antes que acabe*|antes que esgote*|antes que acabem)
    k9dae81g: { purchase: 2.33 },
    // purchase: (ingresso*|bilhete*|ingressos) (à venda|disponíve*|esgotad*|no site|no link|aqui|pelo|na|em|a partir)
    qkct740j: { purchase: 4.45 },
    // purchase: (ingressos|ingresso|bilhetes|bilheteira|bilheteria)
    cv7rezut: { purchase: 2.3, event: 0.12, giveaway: 0.35 },
    // purchase: (link|clica|clique|acesse|acessa|vai|entra|corre|visite) .. (comprar|compre|pedir|encomendar|reservar|reserve|garantir|adquirir|agendar)
    gcjcr8gw: { purchase: 3.49 },
    // purchase: (reserve|reserva|reservas|marque|agende|agendar|marcar|garanta|faça) .. (mesa*|horário*|consulta|quarto|hospedagem|estadia|sessão|visita|test drive|hora|lugar|viagem|ensaio)
    q7p5qnaj: { purchase: 3.88 },
    // purchase: (reservas|agendamento*|marcações|encomendas|pedidos|matrículas|agenda) (abert*|pelo|pela|no|na|por|online|disponíve*|até|em)
    y18zl7o2: { purchase: 3.54 },
    // purchase: (reservas|encomendas|encomenda|encomende|pedidos)
    h2kht2fn: { discount: 0.11, purchase: 2.39 },
    // purchase: (faça seu pedido|faz o teu pedido|faça já|peça já|peça o seu|peça a sua|peça pelo|pede já|faça sua encomenda|faça a sua|pedir em casa)
    u3bl2yke: { purchase: 3.5 },
    // purchase: (a partir de|desde|por|custa|custam|preço|valor|apenas|valores|só) <money>
    tqn4jx0a: { discount: 0.29, purchase: 2.88 },
    // purchase: <money> (cada|por pessoa|à vista|no pix|a unidade|o par|o kg|o quilo|por mês|ao mês|mensais|a dose|por noite)
    zg7frld0: { purchase: 3.51 },
    // purchase: (<number> x|<number>x|em até <number>x|em até <number> vezes|parcel*|no pix|à vista|no cartão|sem juros)
    nta358sp: { discount: 0.21, purchase: 2.28 },
    // purchase: (preço|preços|valores|orçamento*|tabela de preços)
    mh3v8jjq: { purchase: 1.28 },
    // purchase: (adicione ao carrinho|carrinho|sacola|checkout|finalizar compra|shop|compre aqui|compre agora|loja <url>)
    qouq7ict: { purchase: 3.52 },
    // purchase: (delivery|takeaway|take away|retirada|levantar na loja|entregamos|entrega em casa|levantamento|tele-entrega|tele entrega)
    y2dx5g9b: { purchase: 2.3 },
    // purchase: (ifood|rappi|uber eats|ubereats|glovo|aiqfome|bolt food|99food)
    ikvoqxfx: { purchase: 3.5 },
    // purchase: (na|no|pela|via|pelo) (amazon|mercado livre|magalu|shopee|americanas|renner|riachuelo|fnac|wook|continente|worten|steam|netflix|spotify)
    '9e31pnuv': { purchase: 1.16 },
    // purchase: (edição limitada|edições limitadas|exclusividade|colecionador)
    '4cee8tcq': { purchase: 1.23, other: 0.3 },
    // purchase: (baixe|baixa|descarregue|descarrega|instale) [já|agora|o|a|nosso] [app|aplicativo|aplicação]
    '8wjxkugq': { purchase: 2.25 },
    // purchase: (app store|google play|play store)
    '67npme5x': { purchase: 1.75 },
    // purchase: (tamanho*|numeração|grade|tam) .. <number>
    hpu6rdm6: { purchase: 3.01 },
    // purchase: do <number> ao <number>
    wft2zgwl: { purchase: 3.5 },
    // purchase: (do|tamanhos|tam) (p|pp|m|36|38|34) (ao|a) (g|gg|ggg|xg|xgg|eg|44|46|48|50|54)
    '8xzdtdpn': { purchase: 4.32 },
    // purchase: (disponível nas cores|disponível em|nas cores|nos tamanhos|vários tamanhos|todos os tamanhos|várias cores)
    v2hl30ui: { purchase: 2.37 },
    // purchase: (frete sob consulta|frete|enviamos (para|pra)|entrega para todo|envio para todo|enviamos a todo|entregamos em)
    '9pxr3c9y': { purchase: 2.84 },
    // purchase: (vagas|lugares|mesas|quartos|datas|horários) (abertas|limitadas|disponíve*|restantes|limitados)
    spvv4gmx: { purchase: 1.83 },
    // purchase: (compra*|comprou|comprando)
    wfh6cynq: { purchase: 1.04 },
    // purchase: (presenteie|presenteia|presente perfeito|presente ideal|dica de presente|sugestão de presente|ideia* de presente*|opções de presente)
    i95gt7lj: { purchase: 2.29, 'general-info': 0.33 },
    // purchase: (assine|assina|contrate|contrata|adira|adere|simule|abra a sua conta|abra sua conta|peça (o|seu) cartão|solicite (o|seu)|matricule|matricula) [já|agora|aqui|o|a|seu|sua]
    brzk11vj: { purchase: 2.57 },
    // purchase: (pré-venda|pré venda|pré-encomenda|pré encomenda|pré-reserva)
    gisvc9dy: { purchase: 3.6 },
    // purchase: (link na bio|link da bio|link no perfil|link abaixo) +price
    gcot2pgx: { purchase: 2.91 },
    // purchase: (compre|comprar|loja|garanta|peça|reserve|disponível) .. (link|bio)
    hlh1g8x3: { purchase: 2.94 },
    // purchase: (📍|endereço) .. (loja|<number>)
    f6whi67s: { purchase: 1.59 },
    // purchase: (vem|venha|venham|vem cá|passa aqui|passe aqui|venha nos visitar|vem conferir|venha conferir|vem provar|venha provar|venha experimentar|vem conhecer|vem garantir)
    jlg1pb3s: {
      purchase: 1.3,
      'new-products': 0.12,
      opinion: -0.16,
      event: 0.1,
      connected: -0.24,
      community: 0.28,
      'general-info': -0.2,
    },
    // purchase: (aqui você encontra|você encontra|encontra na nossa|encontre na|encontre em|encontre aqui|tem na|temos na loja)
    '7rvditpx': { purchase: 2.32 },
    // purchase: (personalizado*|sob encomenda|por encomenda|sob medida|por medida)
    p7u15c0l: { purchase: 1.75 },
    // purchase: (nos cinemas|em cartaz|em exibição|assista nos)
    kgu4aglb: { purchase: 2.33 },
    // purchase: (na compra|poder de compra|compras públicas|compra de alimentos|compra e venda|compras do mês)
    sqo87d5w: { purchase: -1.17 },
    // purchase: (reserva (natural|ambiental|biológica|legal|extrativista|florestal|ecológica)|sem reservas)
    yq2gc1la: { purchase: -2.33 },
    // purchase: (na verdade, peça|peça de teatro|peça teatral|peça ajuda|peça desculpa*)
    m3p998ty: { purchase: -2.33 },
    // purchase: (chama|chame|chamar) [a gente] no (whatsapp|whats|zap|wpp)
    yx5qn4lt: { purchase: 4.08 },
    // purchase: <number> ao <number>
    pdn7pzyy: { purchase: 2.92 },
    // reviews: (<number> estrelas|cinco estrelas|5 estrelas|nota <number>|nota máxima|nota dez)
    iyaa9if1: { reviews: 4.8 },
    // reviews: <score>
    wl4jeouc: { reviews: 5.06 },
    // reviews: (avaliação|avaliações|avaliado|avaliada|avaliados|classificação|pontuação|média) .. (<number>|estrelas|google|positiva*|cliente*)
    rlto835o: { reviews: 4.6 },
    // reviews: (depoimento*|testemunho*|feedback*|relato*) .. (cliente*|aluno*|aluna*|paciente*|hóspede*|casal|noiva*)
    '8akrc9a0': { reviews: 5.25 },
    // reviews: (depoimento*|testemunho*)
    rlwanvk8: { reviews: 4.1, opinion: 0.29, 'general-info': -0.14 },
    // reviews: (feedback|feedbacks|review|reviews|resenha*|crítica|críticas)
    '0mi1ui51': { reviews: 2.6 },
    // reviews: (veja o que|olha o que|espia o que|vejam o que|ouça o que|saiba o que) .. (dizem|disse|disseram|acha|acham|achou|acharam|falam|falou|pensam|contam)
    ryweohc2: { reviews: 5.22 },
    // reviews: nossos {customer} (amam|adoram|dizem|recomendam|aprovam|falam|aprovaram|comprovam)
    p5xnnrgp: { reviews: 5.21 },
    // reviews: (quem (usa|usou|comprou|provou|experimentou|conhece|veio|já) .. (recomenda|aprova|ama|adora|aprovou|volta|amou))
    yrmqclzl: { reviews: 5.21 },
    // reviews: (aprovado|aprovada|aprovados|recomendado|recomendada) por
    b8pvn5cs: { reviews: 3.91 },
    // reviews: (eleito|eleita|eleitos|eleitas|escolhido|escolhida|premiado|premiada|premiados|nomeado|reconhecido|reconhecida|reconhecidos|consagrado|consagrada|distinguido|distinguida|considerado|considerada|votado|votada) (o|a|os|as|como|entre|por|pela|pelo|um|uma|melhor|em|com|no|na)
    h1o6xp6c: { reviews: 4.26 },
    // reviews: (melhor|melhores|maior|maiores) .. (do brasil|do país|de portugal|do mundo|da cidade|do estado|da região|do ano|da américa|da europa|da história|do nordeste)
    '1oggvt0q': { reviews: 4.31, connected: -0.16 },
    // reviews: (ganhou|ganhamos|venceu|vencemos|conquistou|conquistamos|recebeu|recebemos|levou|levamos|arrematou) .. (prêmio*|prémio*|troféu*|medalha*|selo|título|certificação|reconhecimento|melhor|ouro)
    wzjwlzb6: { reviews: 5.31 },
    // reviews: (prêmio|prémio|prêmios|prémios|premiação|troféu) (de|do|da|nacional|internacional|melhor|<any>)
    lkdcciuw: { reviews: 2.68 },
    // reviews: (vencedor*|vencedora*|finalista*|campeã|campeão) (do prêmio|do prémio|no prêmio|na categoria|da categoria|em)
    baietehu: { reviews: 3.91 },
    // reviews: (1º lugar|primeiro lugar|2º lugar|segundo lugar|terceiro lugar|top <number>|lidera o ranking|liderança|é líder|somos líder*|número um|nº 1|n 1)
    hg5q40jb: { reviews: 3.59, 'general-info': 0.17 },
    // reviews: (ranking|rankings|lista das melhores|lista dos melhores)
    z3npsmwa: { reviews: 3.26 },
    // reviews: (mais vendido*|mais vendida*|best-seller*|best seller*|bestseller*|campeã* de vendas|campeão de vendas|sucesso de vendas|queridinho*|queridinha*|favorito dos {customer}|o preferido|os preferidos|as preferidas|mais amado*|mais pedid*|mais procurad*|mais bem avaliad*)
    dnu4s32v: { reviews: 4.92 },
    // reviews: (segundo|de acordo com|conforme) [o|a|os|as] (ranking|índice|avaliação|teste|ideb|pesquisa)
    ao5h2kl4: { reviews: 3.22 },
    // reviews: (testado e aprovado|testada e aprovada|testamos|testado por|dermatologicamente testado|clinicamente comprovad*|cientificamente comprovad*|comprovad* por)
    rznj70kl: { reviews: 3.4 },
    // reviews: <percent> (dos|das|de) (cliente*|pessoas|consumidor*|mulheres|usuários|utilizadores|alunos|participantes) .. (recomend*|aprov*|notaram|sentiram|satisfeit*)
    wvlx1wq8: { reviews: 5.21 },
    // reviews: (clientes|cliente|alunos|pacientes) (satisfeit*|feliz|felizes|apaixonad*)
    ayyjou1b: { reviews: 3.91 },
    // reviews: (selo|certificação|certificado de) .. (qualidade|excelência|ouro|great place)
    fwox8hz7: { reviews: 2.6 },
    // reviews: (great place to work|reclame aqui|ra1000|trustpilot|tripadvisor|guia michelin|estrela michelin|deco proteste|escolha do consumidor|produto do ano|top of mind|marca de confiança|google)
    wxiu3hsm: { reviews: 2.97, 'general-info': -0.1 },
    // reviews: (na mídia|saiu na|saímos na|saiu no|destaque na|destaque no|imprensa|revista|matéria) .. (forbes|exame|veja|folha|globo|estadão|vogue|time out|público|expresso|jornal|revista)
    '5qpk0ngn': { reviews: 3.26 },
    // reviews: (super recomendo|recomendo|recomendadíssimo|amei|adorei|maravilhos*|excelente|atendimento nota|perfeito|incrível|melhor que já) +quotation
    hojp9ce0: { reviews: 4.56 },
    // reviews: (super recomendo|recomendo|amei|adorei|excelente|maravilhos*|melhor|perfeit*|incríve*) +quote-credit
    t2tv8it4: { reviews: 4.56 },
    // reviews: (super recomendo|recomendo a todos|recomendo muito|recomendo demais)
    '50jd98vx': { reviews: 3.35 },
    // reviews: (a crítica|os críticos|o júri|jurados|especialistas) .. (elogi*|aclam*|dizem|aprovaram|escolheram|classific*|consideram)
    fr1xcbmd: { reviews: 5.21 },
    // reviews: (aclamad*|elogiad*|sucesso de crítica|sucesso de público)
    '53sk5mbw': { reviews: 3.26 },
    // reviews: (antes e depois|antes & depois|comparação|comparativo|comparamos|versus)
    '94n0ffeh': { reviews: 2.59 },
    // reviews: (obrigad*|agradecemos|gratidão) .. (avaliação|avaliações|feedback|depoimento|palavras|reconhecimento|prêmio|prémio)
    x29x67qe: { reviews: 3.91 },
    // reviews: (palavras|carinho) [tão] (lindas|de quem|da nossa cliente|do nosso cliente)
    '5r32k51k': { reviews: 3.26 },
    // reviews: (nossa opinião sobre|nosso veredito|o veredito|resenha|análise completa|vale a pena assistir|vale a pena comprar|review)
    m2qzy3sc: { reviews: 3.91 },
    // reviews: (⭐⭐⭐|⭐⭐⭐⭐⭐|★★★|★★★★★|🌟🌟🌟)
    pfkq5blp: { reviews: 5.21 },
    // reviews: (reconhecimento|excelência|destaque) (nacional|internacional|nacionalmente|internacionalmente)
    hou5gk7j: { reviews: 2.6 },
    // reviews: (referência|destaque|recorde) (nacional|no brasil|em|no país|mundial)
    '38g8rvlb': { reviews: 1.24 },
    // reviews: (deixe|deixa|escreva|dê|dá|faça) .. (avaliação|feedback|estrelas|depoimento|opinião)
    lkn2a9w3: { reviews: -3.28, opinion: 0.25 },
    // reviews: (cerimónia|cerimônia|noite|entrega) (de|do|dos|da) (prêmio*|prémio*|premiação|troféu*)
    uvozc55e: { reviews: -1.95 },
    // reviews: (concorra|concorrer|sorteio|ganhe|ganhar) .. (prêmio*|prémio*)
    os0ylupr: { reviews: -3.26 },
    // reviews: (prêmio|prêmios|prémio|prémios) (em dinheiro|de <money>|de até|incríve*|para os|para o|serão)
    '04e9kztx': { reviews: -1.96, event: 0.14, giveaway: 0.21 },
    // reviews: (depoimento|testemunho|relato|feedback) (da|do|de) <any>
    fu80neb5: { reviews: 4.85 },
    // reviews: (<number>|nove|oito) em cada <number>
    cyzgtuk2: { reviews: 4.05 },
    // reviews: o que .. (dizem|disse|disseram|falam|falou|contam) .. (sobre|de nós|da gente)
    okb688dr: { reviews: 3.91 },
    // general-info: (saiba|sabe|leia|descubra|veja|conheça|descobre|lê|vê) mais
    aheotpfp: { 'general-info': 1.38 },
    // general-info: (quer saber mais|quer saber como|quer conhecer|para saber mais|pra saber mais|mais informações|mais informação|mais detalhes|todos os detalhes|mais infos|informe-se|informa-te)
    '5db6wm3x': { opinion: 0.25, event: -0.14, community: -0.16, 'general-info': 1.03 },
    // general-info: (acesse|acessa|aceda|acede|confira|consulte|consulta) .. <url>
    '6lygqriv': { 'general-info': 1.39 },
    // general-info: (acesse o site|no site oficial|acesse nosso portal|no portal|nosso portal|acesse o link|link na bio|link nos stories|leia a matéria|matéria completa|notícia completa|texto completo|no blog|nosso blog)
    qwz1ekvv: {
      purchase: 0.2,
      opinion: 0.4,
      connected: -0.15,
      'general-info': 0.55,
      entertain: -0.19,
      other: 0.28,
    },
    // general-info: (descubra|saiba|entenda|veja|aprenda|confira|descobre|aprende|percebe|conheça) (como|por que|porque|o que|quais|qual|onde|quando|tudo|os|as)
    '7dsy8pp4': { 'exclusive-info': 0.21, 'new-products': 0.23, connected: -0.43, 'general-info': 1.37 },
    // general-info: ^ (conheça|saiba|descubra|entenda|aprenda|veja|confira)
    r3uej3uq: {
      discount: -0.17,
      purchase: -0.23,
      'new-products': -0.16,
      event: -0.11,
      connected: 0.31,
      community: 0.46,
      'general-info': 0.57,
    },
    // general-info: (como fazer|passo a passo|tutorial|guia|faça você mesmo|modo de preparo|modo de preparação|modo de usar|como usar)
    i2ynkkth: { 'general-info': 1.22 },
    // general-info: (dica*|dicas|truque*|conselho*|cuidados)
    '07rzi48e': { community: -0.18, 'general-info': 1.3 },
    // general-info: (receita|receitas|ingredientes|rendimento)
    '0mo16zcg': { ideas: 0.16, community: -0.14, 'general-info': 1.03, giveaway: 0.11 },
    // general-info: <number> (dicas|motivos|razões|passos|formas|maneiras|curiosidades|fatos|factos|mitos|benefícios|erros|coisas|sinais|perguntas|tendências)
    s70zls9d: { 'general-info': 1.56 },
    // general-info: (você sabia|sabia que|sabias que|vocês sabiam|curiosidade*|mito ou verdade|você conhece|já ouviu falar|o que é|o que são|afinal)
    v64jwhvk: {
      'new-products': -0.17,
      opinion: -0.13,
      event: 0.12,
      connected: 0.13,
      'general-info': 1.48,
      inspire: 0.2,
    },
    // general-info: (blog|artigo|podcast|relatório|estudo|pesquisa|infográfico|newsletter|ebook|boletim|matéria|reportagem|documentário|balanço|levantamento|cartilha)
    ul4lwcxo: {
      'exclusive-info': 0.14,
      'new-products': -0.17,
      opinion: 0.71,
      community: -0.16,
      'general-info': 1.07,
    },
    // general-info: (vídeo|entrevista|episódio|bate-papo|carrossel)
    ldoyznzq: { connected: -0.16, 'general-info': 0.92 },
    // general-info: (segundo|de acordo com|conforme) (o|a|os|as|dados|pesquisa|estudo|levantamento|último)
    '56075323': { 'general-info': 1 },
    // general-info: <percent> (de|dos|das|em|da|do)
    pt8f8aqj: { 'general-info': 0.67 },
    // general-info: (anunciou|anunciamos|anuncia|anúncio|anunciado|anunciada|divulgou|divulga|comunicado)
    nh3m6av1: { event: -0.27, 'general-info': 0.63 },
    // general-info: (inaugurou|inauguramos|inauguração|inaugurada|inaugurado|inauguramos|reinaugur*|abrimos as portas|nova unidade|nova loja|nova sede|nova fábrica|novo escritório|novo endereço|mudamos de endereço)
    rarrk417: { 'general-info': 1.47 },
    // general-info: (assinou|assinamos|assinatura|acordo|convênio|convénio|parceria|contrato|protocolo|termo de cooperação)
    nvjns6zd: { connected: 0.22, 'general-info': 0.71 },
    // general-info: (resultado*|faturamento|crescimento|cresceu|cresceram|aumento|aumentou|redução|reduziu|reduziram|queda|alta|lucro|trimestre|semestre|balanço|exportações|vendas)
    u0a4rzju: { 'new-products': 0.27, event: 0.13, connected: -0.14, 'general-info': 1.04 },
    // general-info: (investimento*|investiu|investidos|investimos|investir|milhões|bilhões|bilhão|milhão|recursos|verba|orçamento|repasse)
    zuv43xme: { purchase: -0.16, reviews: -0.15, 'new-products': -0.15, event: -0.14, 'general-info': 1.34 },
    // general-info: (obra|obras|entregou|entregues|entrega|reforma|ampliação|revitalização|pavimentação|asfalto|rodovia*|duplicação|construção|infraestrutura|estrada*|viaduto|ponte*|habitação|moradia*)
    uta4zo6d: { 'new-products': -0.34, event: -0.2, 'general-info': 1.49 },
    // general-info: (horário*|funcionamento|funcionamos|estamos abertos|aberto|aberta|abertos|abre|abrimos|fechado|encerrad*) .. (<time>|<date>|segunda|horas|todos os dias)
    crjzc1dm: { 'general-info': 1.73 },
    // general-info: (endereço|localização|localizad*|estacionamento|ficamos na|estamos na rua|estamos localizados|como chegar|onde estamos|avenida|rua|morada)
    nftb8byw: { connected: 0.12, 'general-info': 0.54 },
    // general-info: (feito com|feita com|feitos com|feitas com|feito de|feita de|feito à mão|feita à mão|composto|composição|contém|inclui|possui|conta com|acompanha|desenvolvid*|produzid*|fabricad*|confeccionad*|à base de|rico em|rica em|ricos em)
    db7efr8e: { 'general-info': 1.06 },
    // general-info: (algodão|couro|pele|linho|seda|madeira|prata|ouro|aço|vidro|cerâmica|lã|jeans|natural|orgânico*|artesanal)
    '7m8ritpj': {
      'exclusive-info': 0.16,
      'new-products': 0.18,
      event: 0.33,
      connected: -0.26,
      community: -0.24,
      'general-info': 0.51,
      entertain: -0.13,
      inspire: -0.2,
      other: 0.56,
    },
    // general-info: (porque|por isso|isso significa|ou seja|permite|permitem|ajuda a|ajudam a|garante|garantem|garantindo|proporciona|oferece|oferecem|evita|melhora|previne|facilita)
    '4ymavj81': { reviews: -0.1, 'general-info': 0.56, greeting: 0.1 },
    // general-info: (perfeito para|perfeita para|ideal para|ideal pra|indicado para|indicada para|recomendado para|serve para|benefício*|funciona)
    mrnr41g8: { 'new-products': 0.45, 'general-info': 0.78 },
    // general-info: (desde <year>|fundad* em|em <year>|há <number> anos|história da|história do|tradição|século)
    kwkgoieh: { 'new-products': 0.35, event: -0.12, 'general-info': 0.59 },
    // general-info: (sustentab*|sustentável|reciclag*|reciclad*|meio ambiente|ambiental|carbono|climátic*|renováve*|energia|floresta*|amazônia|desmatamento|preservação)
    '7stw95vj': { reviews: -0.11, connected: 0.18, community: -0.15, 'general-info': 0.72 },
    // general-info: (lei|decreto|projeto de lei|regras|regulament*|norma*|política*|imposto*|tribut*|icms|iptu|irs|iva|edital|portaria|resolução|assembleia|legislação|direito*)
    fqq7q3sd: { discount: -0.26, purchase: -0.11, 'general-info': 0.89 },
    // general-info: (governo|governador*|governadora|prefeit*|secretaria|secretári*|ministério|ministr*|estado|município*|municipal|estadual|câmara municipal|autarquia|presidente)
    '7hp704w6': { event: 0.42, community: -0.34, 'general-info': 0.75 },
    // general-info: (saúde|hospital|hospitais|ubs|sus|vacina*|médic*|exame*|cirurgia*|atendimento*|paciente*|doença*|sintomas|tratamento*|prevenção|consultas|leitos|dengue|covid*)
    '5qe5pquw': {
      reviews: 0.6,
      'new-products': 0.29,
      connected: -0.17,
      community: -0.25,
      'general-info': 1.01,
    },
    // general-info: (educação|escola*|ensino|alunos|estudantes|professores|universidade*|matrícula*|creche*|enem|bolsa*|pedagógic*|aprendizado|aprendizagem)
    use752xw: { discount: 0.15, purchase: -0.15, reviews: 0.2, 'general-info': 0.59 },
    // general-info: (segurança|polícia*|policiais|bombeiros|operação|apreensão|viatura*|crime*|homicídio*|investigação|prisão|militar*)
    syih26bp: { 'new-products': -0.2, 'general-info': 1.01 },
    // general-info: (programa|projeto|iniciativa|ação|ações|campanha|benefício|beneficia*|famílias|população|cidadão*|comunidades|auxílio|cartão|servidores)
    cm6241av: {
      discount: -0.11,
      purchase: -0.32,
      reviews: 0.12,
      'new-products': 0.29,
      event: 0.18,
      community: -0.41,
      'general-info': 0.62,
      giveaway: -0.12,
    },
    // general-info: (tecnologia|digital|dados|inteligência artificial|ia|nuvem|cloud|software|sistema*|inovação|cibersegurança|automação|desenvolvedor*|startup*|devops|agil*)
    wkqdmxyr: {
      purchase: -0.34,
      reviews: -0.5,
      event: -0.18,
      community: -0.17,
      'general-info': 0.34,
      other: -0.26,
    },
    // general-info: (empresa*|mercado|negócio*|economia|econômic*|financeir*|banco|investidor*|crédito|seguro|consumo|indústria|setor|comércio|varejo|agricultura|agro*|turismo)
    cuhvo98i: {
      purchase: -0.24,
      'exclusive-info': -0.13,
      'new-products': 0.12,
      opinion: -0.28,
      connected: -0.21,
      community: -0.59,
      'general-info': 0.65,
      giveaway: -0.16,
    },
    // general-info: (especialista*|profissiona*|pesquisador*|cientista*|engenheir*|doutor*|diretor*|coordenador*|analista*|psicólog*|nutricionista)
    nrj4rbde: { 'new-products': 0.35, opinion: -0.12, community: -0.33, 'general-info': 0.46 },
    // general-info: (confira|confere|veja|olha|olhem|vejam|conheça|arrasta|arraste|dá o play|aperte o play|assista|assiste)
    '5wadsb2t': { reviews: 0.35, 'new-products': -0.2, event: -0.18, community: 0.22, 'general-info': 0.73 },
    // general-info: (arrasta|arraste|dá o play|dê o play|aperte o play|assista|assiste ao|passa para o lado|deslize|desliza)
    rkq78k8u: { connected: 0.25, 'general-info': 0.66 },
    // general-info: (explica|conta|fala sobre|falou sobre|mostra|revela|contou|apresenta|apresentou|debate|discute|aborda)
    '8qxqefpj': { event: -0.34, community: -0.21, 'general-info': 0.94 },
    // general-info: (foi realizad*|foram realizad*|aconteceu|aconteceram|realizou|realizamos|participou|participaram|participamos|recebeu|marcou presença|estivemos|esteve|visitou|reuniu|reuniram|celebrou|promoveu|lançou|executou|concluiu|ontem|na última|no último|nesta semana)
    o2983uhw: { reviews: -0.11, 'new-products': 0.23, service: 0.14, community: 0.24, 'general-info': 1.14 },
    // general-info: (notícia*|fique por dentro|fica a par|informativo|atenção|importante|lembre-se|lembrete|aviso|alerta|é preciso|é importante|prazo|calendário)
    '6muxada5': { opinion: 0.1, event: -0.46, ideas: 0.22, community: -0.28, 'general-info': 0.55 },
    // general-info: (serviço|serviços|produto|produtos|plano|planos|soluções|app|aplicativo|plataforma|atendemos|oferecemos|trabalhamos com|especializad*)
    ccyetcp8: {
      purchase: -0.16,
      'new-products': 0.28,
      opinion: -0.19,
      event: 0.35,
      ideas: 0.29,
      community: -0.46,
      'general-info': 0.35,
    },
    // general-info: (campeonato|jogo|partida|atleta*|medalha*|vitória|final|time|seleção|esporte*|desporto|competição)
    wd8pxynj: { opinion: -0.1, event: -0.53, connected: 0.1, 'general-info': 0.63 },
    // general-info: (sabor*|delicios*|cremos*|fresc*|crocante*|suculent*|saboros*|macio|textura|aroma|notas de)
    pue4w56h: {
      purchase: 0.18,
      opinion: -0.27,
      ideas: 0.28,
      community: -0.29,
      'general-info': 0.68,
      giveaway: 0.2,
    },
    // general-info: (look|estilo|tendência*|combina*|estampa|modelagem|caimento|tecido*|moda)
    '6ecc5cu1': {
      'new-products': 0.11,
      event: -0.11,
      connected: -0.15,
      community: -0.33,
      'general-info': 0.19,
      entertain: -0.17,
      greeting: -0.11,
      inspire: -0.36,
      other: 0.92,
    },
    // general-info: (pet|cães|gatos|cachorro*|animal|animais|ração|proteína|alimentação|nutriç*|digest*)
    a6ymkpn0: {
      'new-products': -0.1,
      event: 0.1,
      connected: -0.14,
      'general-info': 0.87,
      giveaway: 0.16,
      entertain: 0.11,
    },
    // general-info: (criança*|desenvolvimento|infância|infantil|aprendiz*|brincar|bebê*|mães|idosos|mulheres)
    cfkqf8m0: {
      reviews: -0.17,
      'new-products': 0.3,
      event: 0.12,
      community: -0.46,
      'general-info': 0.27,
      entertain: -0.15,
      cause: 0.14,
    },
    // general-info: (previsão do tempo|previsão|chuva*|temperatura*|frente fria|calor|trânsito|boletim)
    clsanqq1: { community: 0.3, 'general-info': 0.45, entertain: 0.21 },
    // general-info: (trabalho feito|projeto feito|resultado do nosso|fizemos para|entrega de hoje)
    tj9jmyq0: { 'general-info': 1.1 },
    // general-info: (agora também em|estamos também|também estamos)
    wzlpma1e: { 'general-info': 0.93 },
    // general-info: (feliz (natal|páscoa|ano novo|aniversário|dia <any>|dia das|dia dos|semana)|bom dia|boa noite|boa tarde|boa semana|bom fim de semana|boas festas|sextou|parabéns)
    xlxvrihq: { community: 0.31, 'general-info': -0.63, greeting: 0.43, inspire: -0.2, other: -0.55 },
    // general-info: (quem nunca|aquele momento|mood|tbt|kkkk|kkk|rsrs)
    '43bqsptv': { 'general-info': -0.68 },
    // general-info: (horário|horários) (de funcionamento|no feriado|especial|do feriado|de natal|de atendimento|de verão|do comércio)
    lt7cniff: { 'general-info': 2.98 },
    // exclusive-info: (sneak peek*|spoiler*|sneak preview|pré-estreia exclusiva|avant première)
    '2maxzaqr': { 'exclusive-info': 6.17 },
    // exclusive-info: (primeiro olhar|primeira imagem|primeiras imagens|primeira espiada|primeira mão|em primeira mão|primeiras fotos|primeira foto|primeiro vislumbre)
    at3nqjac: { 'exclusive-info': 5.81 },
    // exclusive-info: (espiadinha|espreitadela|espiada|espreita|uma palinha|palhinha|um gostinho|aperitivo|prévia|preview)
    o5o4ebse: { 'exclusive-info': 4.14 },
    // exclusive-info: (teaser|teasers|trailer exclusivo)
    bcjzx2lj: { 'exclusive-info': 4.18 },
    // exclusive-info: (acesso (antecipado|exclusivo|prioritário|vip|em primeira mão)|pré-venda exclusiva|pré-venda para|entrada antecipada|vip list|lista vip)
    rde6wd2g: { 'exclusive-info': 6.71 },
    // exclusive-info: (seja|sê|sejam|fique entre|ser|saiba|saber|conheça|veja|ver|vê|recebe|receba|descobre|descubra) .. (o primeiro|a primeira|os primeiros|as primeiras|primeiro|antes de todo* [mundo])
    o97su1nt: { 'exclusive-info': 4.74 },
    // exclusive-info: (antes de (todo mundo|toda a gente|todos|qualquer pessoa|ninguém|chegar às|chegar nas)|antes do lançamento|antes da estreia|antes do anúncio oficial|antes que todo*)
    s40idftm: { 'exclusive-info': 5.6, 'new-products': -0.31 },
    // exclusive-info: (só|apenas|somente|exclusivo|exclusiva|exclusivos|exclusivas|exclusivamente|reservado) (para|pra|aos|dos|de|p) [os|as|nossos] (membros|assinantes|seguidores|inscritos|sócios|fãs|clientes|alunos|subscritores|associados|cadastrados|close friends|melhores amigos|quem)
    qt5wgto8: { 'exclusive-info': 5.46, 'new-products': -0.25, event: -0.19, 'general-info': -0.14 },
    // exclusive-info: (membros|assinantes|seguidores|inscritos|sócios|subscritores|clube|newsletter|grupo vip) .. (primeiro|antes|em primeira mão|antecipad*)
    '76h4gga6': { 'exclusive-info': 6.08 },
    // exclusive-info: (conteúdo|conteúdos|entrevista|imagens|vídeo|vídeos|bastidores|cena*|notícia*|informaç*|trailer|novidades|faixa*|fotos|material|dicas) (exclusiv*|inédit*|em primeira mão)
    '23ywi5o1': { 'exclusive-info': 4.94 },
    // exclusive-info: (com exclusividade|em exclusivo|na íntegra e exclusiv*|revelado em exclusivo)
    qqfkb612: { 'exclusive-info': 4.16 },
    // exclusive-info: (grupo vip|lista de espera|lista vip|canal vip|grupo fechado|grupo secreto|melhores amigos|close friends)
    vhihgf3q: { 'exclusive-info': 4.16 },
    // exclusive-info: (só aqui|só por aqui|aqui primeiro|primeiro por aqui|você viu primeiro|vocês viram primeiro|souberam primeiro|viram aqui primeiro)
    l97wyeqz: { 'exclusive-info': 4.88 },
    // exclusive-info: (ainda não (posso|podemos) (contar|revelar|falar|dizer|mostrar)|não conta pra ninguém|não contem a ninguém|segredo|segredinho|top secret|shh|shhh|psiu)
    ts3ijz4d: { 'exclusive-info': 3.47 },
    // exclusive-info: (vem aí|algo novo|algo grande|algo especial|uma surpresa|grande novidade|super novidade|tem novidade|novidade à vista) .. (aguarde*|vem aí|chegando|a caminho|em breve)
    qib65xzk: { 'exclusive-info': 3.47 },
    // exclusive-info: (aguarde|aguardem|fique ligado|fiquem ligados|fica ligado|fica atento|fiquem atentos|fiquem atentas|fique de olho|em breve mais|mais novidades em breve|cenas dos próximos capítulos)
    dfvx1vi6: { 'exclusive-info': 1.38, 'new-products': -0.25 },
    // exclusive-info: (em breve|breve novidades|brevemente)
    '4zo007oy': { 'exclusive-info': 1.78 },
    // exclusive-info: (inédito|inédita|inéditos|inéditas|nunca antes visto*|ainda não lançad*|nunca vist*)
    '1s1dd370': { 'exclusive-info': 2.03 },
    // exclusive-info: (somente para convidados|só para convidados|por convite|apenas convidados|visita privada|evento privado|sessão privada)
    '79tkye0t': { 'exclusive-info': 4.16 },
    // exclusive-info: (exclusivo|exclusiva|exclusivos|exclusivas) -percentage
    e4nc2h0c: { 'exclusive-info': 1.83 },
    // exclusive-info: (oferta*|desconto*|preço*|promoção|condições|condição|vantagen*|benefício*|brinde*|cupom) exclusiv*
    o3p0cyx9: { 'exclusive-info': -3.49 },
    // exclusive-info: (exclusivo|exclusiva|exclusivamente) (na|no|nas|nos|em|design|feito|da marca)
    vzgj2pk4: { 'exclusive-info': -2.08 },
    // exclusive-info: (coleção|edição|linha|peça*|design|ambiente|espaço|atendimento|produto*|modelo*|estampa*) exclusiv*
    jl3toccl: { 'exclusive-info': -2.78 },
    // new-products: (apresentamos|apresentando|conheça (o novo|a nova|os novos|as novas|nosso novo|nossa nova)|conhece (o novo|a nova)|conheçam (o novo|a nova|nosso novo|nossa nova)|diga olá|digam olá|dê as boas-vindas|dá as boas-vindas)
    pmkz33yc: { 'new-products': 3.77 },
    // new-products: [o|a|os|as|nosso|nossa|um|uma] (novo|nova|novos|novas) {product}
    w2nj977p: { 'new-products': 3.25, community: -0.11 },
    // new-products: {product} (novo|nova|novos|novas|inédit*)
    eiv6iv15: { 'new-products': 3.38 },
    // new-products: (novo|nova|novos|novas) .. {product}
    '5jwexl69': { 'exclusive-info': 0.27, 'new-products': 1.75 },
    // new-products: (nosso novo|nossa nova|nossos novos|nossas novas)
    z1gfblyt: { 'new-products': 2.25 },
    // new-products: (novo|nova|novos|novas)
    kvzaypp6: {
      purchase: -0.11,
      'new-products': 0.62,
      connected: -0.22,
      community: 0.11,
      'general-info': 0.28,
    },
    // new-products: (novidade|novidades)
    ztgihe87: { 'new-products': 1.73, 'general-info': -0.22 },
    // new-products: (novidade|novidades) (na|no|nas|nos|chegando|da|fresquinha*|em loja|à vista|para|pra|em)
    wu0bxs3c: { 'exclusive-info': 0.28, 'new-products': 2.22 },
    // new-products: (lançamento|lançamentos)
    w60t1lks: { 'exclusive-info': 0.26, 'new-products': 2.31, 'general-info': -0.11 },
    // new-products: (lançamento|lançamentos) (da|do|de|oficial|imperdíve*|em|na|no|exclusiv*)
    i8f0k8jv: { 'new-products': 2.02 },
    // new-products: (lançamos|lançando|acabamos de lançar|acaba de lançar|vamos lançar|lança|lançou) [o|a|os|as|um|uma|nosso|nossa]
    atwwfx31: { 'new-products': 3.67, 'general-info': -0.14 },
    // new-products: (acabou de chegar|acabaram de chegar|acabou de sair|recém-chegad*|recém chegad*|recém-lançad*|recém lançad*|chegou fresquinh*|acabadinho de chegar|acabadinha de chegar|saindo do forno)
    '3o33xfvv': { 'new-products': 3.87 },
    // new-products: (chegou|chegaram|chegando) [o|a|os|as|nosso|nossa|nova|novo]
    o3l44phk: {
      reviews: 0.11,
      'new-products': 1.72,
      connected: -0.22,
      community: -0.11,
      'general-info': -0.3,
      entertain: 0.11,
    },
    // new-products: (chegou|chegaram) .. {product}
    '1n48n7dw': { 'new-products': 4.23 },
    // new-products: (já chegou|já chegaram|já está disponível|já estão disponíveis|já disponível|já nas lojas|finalmente chegou|está chegando|estão chegando|vem chegando|chega às lojas|chega nas lojas|chega em|chegam em|está no ar|já está no ar)
    zhzb271p: { reviews: 0.27, 'new-products': 2.1, connected: -0.1 },
    // new-products: (em breve|brevemente|vem aí|a caminho) .. (lojas|{product}|nova|novo|disponível)
    '453fjez6': { 'new-products': 2.63 },
    // new-products: (vem aí|em breve)
    t1yy7q8u: { 'new-products': 1.46 },
    // new-products: (coleção|colecção) .. (nova|verão|inverno|outono|primavera|cápsula|<year>|outono-inverno|primavera-verão|alto verão)
    '0bfezxjx': { 'new-products': 3.16 },
    // new-products: nova (coleção|colecção|temporada|linha|safra|fórmula|embalagem|edição|versão)
    hn6emh2a: { 'exclusive-info': 0.12, 'new-products': 4.35 },
    // new-products: (drop|drops|collab|colab|cápsula|edição especial|edição limitada|edição comemorativa)
    '526p7kom': { 'new-products': 1.93, community: 0.11 },
    // new-products: (estreia|estreou|estreiam|estreando|estreamos|pré-estreia)
    w6zcl6wh: { 'new-products': 2.1 },
    // new-products: (trailer|teaser|videoclipe|já disponível nas plataformas|nas plataformas digitais|em todas as plataformas)
    qwol776n: { 'new-products': 2.73 },
    // new-products: (temporada|capítulo|volume|episódio|parte) <number>
    bdhgg6tb: { 'new-products': 1.72, community: 0.28 },
    // new-products: (agora com|agora em|agora também|agora tem|agora temos|agora conta com|agora disponível|agora é possível|agora dá para|agora dá pra|agora você pode|agora já pode*|agora podes|agora contempla|passa a (ter|contar|oferecer|incluir))
    e1nopyko: { 'new-products': 3.1 },
    // new-products: (você já pode|já podes|já é possível|a partir de agora)
    '0ywshlrx': { 'new-products': 2.12 },
    // new-products: (está disponível|estão disponíveis|estará disponível|vai estar disponível|estarão disponíveis) .. (<date>|agora|hoje|no app|em breve|partir)
    h27yqowg: { 'new-products': 2.62, 'general-info': 0.14 },
    // new-products: (atualização|atualizamos|nova versão|nova funcionalidade|novo recurso|versão <number>|beta)
    chd1u6ej: { 'new-products': 2.65, ideas: 0.13 },
    // new-products: (inovação|inovador|inovadora|revolucionári*|tecnologia inédita|primeiro do brasil|primeira do brasil|primeiro do mundo|primeira do mundo|o primeiro <any> do)
    wcw8mjwq: {
      reviews: -0.11,
      'new-products': 1.19,
      event: -0.2,
      connected: -0.27,
      ideas: 0.17,
      community: -0.3,
    },
    // new-products: (criamos|desenvolvemos|acabamos de criar|preparamos) (um|uma|o|a|novo|nova) [novo|nova]
    j8t10opo: { 'new-products': 1.57 },
    // new-products: (entra no cardápio|entrou no cardápio|entrou no menu|novo no cardápio|novo no menu|novidade no cardápio|novo sabor|novos sabores|nova cor|novas cores|nova estampa|novos modelos|novos serviços|novo serviço)
    f6o7hsno: { purchase: 0.22, 'new-products': 4.5, 'general-info': -0.13 },
    // new-products: (voltou|voltaram|está de volta|estão de volta|de volta ao cardápio|o retorno)
    vo6bu1h3: { 'new-products': 1.14, event: 0.21, connected: -0.16, community: 0.12 },
    // new-products: (chega|chegam|lança|sai|disponível|nas lojas|estreia|estará) .. (em|dia|no dia|a partir de|nesta|neste) <date>
    pyluaot1: { 'new-products': 2.56 },
    // new-products: (com muito orgulho|com alegria|temos o prazer de|é com orgulho|é com muito orgulho|felizes em) .. (apresentar|anunciar|lançar|apresentamos|anunciamos)
    '4h3r1exd': { 'new-products': 2.62 },
    // new-products: (prova|prove|experimente|experimenta) (o novo|a nova|nosso novo|nossa nova|o nosso novo|a nossa nova)
    iw23sjc4: { 'new-products': 4.2 },
    // new-products: (dá uma olhada|olha só|vejam|olha) .. (novidade*|lançamento|acabou de chegar|que chegou)
    '3k51dpo5': { 'new-products': 2.1 },
    // new-products: (implantação|implantamos|inauguração do serviço|ampliação do serviço|passou a oferecer|passamos a oferecer|passa a funcionar|agora oferece|agora oferecemos)
    guu4j678: { 'new-products': 1.55 },
    // new-products: (pré-venda|pré venda|pré-lançamento)
    '4idbr7kl': { 'new-products': 1.41 },
    // new-products: [o|a|os|as|nosso|nossa|um|uma|de] (novo|nova|novos|novas) (escola*|hospital|unidade*|loja|lojas|sede|escritório|fábrica|viaduto|ponte|delegacia|ubs|ambulância*|viatura*|policiais|servidores|diretor*|presidente|ceo|ano|era|anel|casa|equipe|pessoas|horário|horários|endereço|site|agência|creche|praça|parque|terminal|sede|etapa|fase|lei|regra*|projeto|obra*|ruas|vias|rodovia|contrato|parceria|secretári*|investimento*|concurso|vagas|laboratório*|colega*|integrante*|amigos|mundo|vida|dia|semana|mês|ciclo|jeito|passo|recorde)
    k0hfmyn1: { 'new-products': -2.44, opinion: 0.18, connected: -0.11, 'general-info': 0.39 },
    // new-products: (feliz ano novo|ano novo|de novo|boas novas|nova iorque|nova york|nova era|novo normal)
    '56y3d6z2': { 'new-products': -1.58 },
    // new-products: (lançamento|lançou|lança|lançamos) .. (edital|livro|campanha|programa|pedra|concurso|plano|projeto)
    cz4j5zwa: { 'new-products': -0.7 },
    // new-products: (chegou|chegando|chegaram) (o dia|a hora|ao fim|o momento|a vez|a época|o fim de semana|sexta|o natal|a sexta)
    s9adlhjv: { 'new-products': -2.63 },
    // new-products: (agora|já) .. (está disponível|estão disponíveis) (na|no|nas|nos|em|para|pra)
    '4psa2zr5': { 'new-products': 3.67 },
    // new-products: agora .. (contempla|detecta|inclui|aceita|conta com|oferece|permite)
    ls37jp5e: { 'new-products': 2.62 },
    // new-products: ^ (chegou|chegaram)
    avq67qw7: { 'new-products': 2.24 },
    // new-products: ^ agora
    exuqwu8y: { 'new-products': 1.49, community: 0.32 },
    // new-products: agora .. .. (contempla|detecta|inclui|aceita|conta com|oferece|permite|está disponível)
    acm1fob0: { 'new-products': 2.95 },
    // new-products: (chegou|chegaram) (de|ao|aos|à|às|até|na|no|com|em)
    '9owu0489': { reviews: 0.32, 'new-products': -1.3 },
    // new-products: (lança|lançou|lançamos|estreia|apresenta|apresentou) .. (nova|novo|primeira|primeiro) .. {product}
    mwiv3sev: { 'new-products': 3.15 },
    // new-products: (começou a funcionar|começa a funcionar|entrou em operação|entra em operação|já está em funcionamento|passa a ser oferecid*|passam a ser oferecid*|passa a valer)
    ky2cf3fw: { 'new-products': 3.34 },
    // new-products: (apresenta|apresentamos|apresentar|apresentou) .. (o novo|a nova|os novos|as novas|nosso novo|nossa nova)
    xwxoggsz: { 'new-products': 3.93 },
    // new-products: [já] (chegou|chegaram|chega) a <number>
    tpvsjsdf: { 'new-products': -2.62 },
    // opinion: (vote|votem|vota|votar|votação|votações|enquete|enquetes|sondagem)
    '2lk195np': { opinion: 2.77, ideas: 0.27 },
    // opinion: (vote|vota|votem) (agora|aqui|já|na|no|nos|em|abaixo|pelo|pela|na nossa|no seu)
    '8na66usv': { opinion: 3.95 },
    // opinion: (qual|quais) .. (seu|sua|teu|tua|o seu|a sua|vosso|vossa) [<any>] (favorit*|preferid*|predilet*|queridinh*|escolha|opinião|time|pick)
    '9pxlnjlg': { opinion: 4.57 },
    // opinion: (qual|quais|quem) .. (você|vc|vocês|vcs|tu) .. (prefere*|escolhe*|escolheria*|gosta*|gostou|ama|curtiu|usaria*|levaria*|indica|recomenda|preferem|mais)
    ids0gd92: { opinion: 4.23 },
    // opinion: (qual|quais) .. (favorit*|preferid*|melhor|prefere*|preferes|combina mais) +question
    iugef86p: { opinion: 3.54 },
    // opinion: (qual|quais) (delas|deles|dessas|desses|destas|destes|dos|das) .. +question
    p5iqlyhi: { opinion: 2.25 },
    // opinion: (você|vc|vocês|vcs) (prefere|preferem|escolhe|escolheria|escolheriam)
    ac6zzs06: { opinion: 3.93 },
    // opinion: (preferes|preferem|prefere) .. +question
    mghtlze0: { opinion: 2.26 },
    // opinion: (o que|que) [você|vc|vocês|vcs] (achou|acharam|acha|acham|achaste|achas) [da|do|de|dessa|desse|disso]
    ihsx2grw: { opinion: 4.77, 'general-info': 0.16 },
    // opinion: (gostou|gostaram|gostaste|curtiu|curtiram|amou|amaram|aprovou|aprovaram|aprova|aprovam) +question
    eqvd3byt: { opinion: 2.04 },
    // opinion: (conta*|conte|contem|comenta|comente|comentem|diga|digam|diz|fala|fale|deixa|deixe|escreve|escreva) [aqui|aí|pra|para|a] .. (achou|acham|acha|favorit*|preferid*|opinião|qual|quais|o que|como|por que)
    tytd1li4: { opinion: 3.77, connected: 0.13, community: -0.11, greeting: 0.1 },
    // opinion: (comenta|comente|comentem|conta|conte|contem|responde|responda) (aqui|aí|abaixo|nos comentários|pra gente|com a gente|em baixo|embaixo|connosco|conosco|cá)
    wbb0l8hr: { opinion: 1.77, community: -0.22 },
    // opinion: (nos comentários|aqui nos comentários|nos comentarios|comentários abaixo)
    z5f3kw8u: { opinion: 0.8, 'general-info': 0.11 },
    // opinion: (queremos|adoraríamos|gostaríamos de|quero) (saber|ouvir|conhecer) .. (você*|opinião|vocês|vcs|ti)
    k53lfsug: { opinion: 3.45 },
    // opinion: (sua opinião|a tua opinião|tua opinião|opinião de vocês|vossa opinião|seu feedback|o teu feedback|sua avaliação|opine|dê sua opinião|dá a tua opinião|queremos te ouvir|queremos ouvir)
    '49m1ea81': { 'new-products': 0.18, opinion: 4.14 },
    // opinion: (pesquisa de satisfação|responda (a|à|nossa|ao|o|nosso) [nossa|nosso] (pesquisa|questionário|enquete|formulário)|inquérito|questionário|formulário de satisfação|participe da pesquisa|responde ao inquérito|pesquisa rápida)
    rycal5k0: { opinion: 4.83, 'general-info': -0.12 },
    // opinion: (avalie|avalia|avaliem) (a gente|nosso|nossa|o|a|sua|seu|aqui|no|na|nos|com)
    fyfy6xw8: { opinion: 3.93 },
    // opinion: (deixe|deixa|dê|dá|escreva|faça) (sua|a sua|tua|a tua|uma|seu|um) (avaliação|nota|opinião|feedback|review|comentário*|crítica)
    emzqtfxn: { opinion: 4.3 },
    // opinion: (de 0 a 10|de 1 a 10|de zero a dez|de 1 a 5|que nota|qual nota)
    glre42s5: { opinion: 4.04 },
    // opinion: (como foi|como tem sido|como está sendo) .. (sua|seu|tua|teu|experiência|visita|estadia|atendimento) +question
    r378y84a: { opinion: 3.93 },
    // opinion: (sim ou não|isso ou aquilo|este ou aquele|esse ou aquele|time <any> ou|team <any>|1 ou 2|a ou b|doce ou salgado|quente ou frio|praia ou|café ou|claro ou escuro|verdade ou mito|ame ou odeie|ama ou odeia|concorda ou discorda|direita ou esquerda)
    uscn8nw9: { opinion: 3.39, community: -0.1 },
    // opinion: <number> ou <number> +question
    d8e0yges: { opinion: 2.81 },
    // opinion: (ou|vs|versus) +choice-list
    pk0lzwr9: { opinion: 1.27 },
    // opinion: {product} ou +question
    q9hiqe0t: { opinion: 2.25 },
    // opinion: (você|vc|vocês|vcs|tu) (concorda*|usaria*|usariam|comeria*|compraria*|vestiria*|toparia*|iria*|teria*|encararia*) +question
    dlm3891q: { opinion: 3.37 },
    // opinion: (já (provou|experimentou|provaram|testou|usou|viu|viram|provaste|experimentaste|visitou|conhecia|assistiu|leu)) ..  +question
    '1v6zy1yq': { opinion: 1.88 },
    // opinion: (curte|curta|❤|👍|🔥|😍) (se|para|pra|quem)
    '5ncv7mpg': { opinion: 2.25 },
    // opinion: (reage|reaja|reajam|deixa um emoji|comenta com um emoji|comente um emoji|manda um)
    m77da4ko: { opinion: 2.25 },
    // opinion: (qual é a sua|qual a sua|qual o seu|qual é o seu|qual a tua|qual o teu|qual é o teu|qual é a tua|qual seu|qual sua|e o seu|e a sua|e o teu) +question
    '1bbzsky0': { opinion: 2.38 },
    // opinion: (e você|e vc|e vocês|e vcs|e tu|e aí|e por aí|e aí na sua) +question
    wd1hw7m3: { opinion: 0.88, community: -0.12, entertain: 0.24, inspire: -0.16 },
    // opinion: (e aí|e ai) .. (gost*|curti*|acha*|prefer*|qual|topa*|concorda*|aprov*)
    atctk4lw: { opinion: 2.77 },
    // opinion: (né|não é|certo|concorda|concordam) +question
    vsi7p6fr: { reviews: 0.32, opinion: 0.23, community: 0.29 },
    // opinion: (complete a frase|complete o|em uma palavra|numa palavra|descreva em|defina em|define em)
    '1mepqk20': { opinion: 2.24 },
    // opinion: (escolha|escolhe|escolham) (o seu|a sua|seu|sua|um|uma|o teu|a tua|entre|qual|um lado|o melhor|a melhor)
    '5e3p7drz': { opinion: 1.67 },
    // opinion: (ranqueie|ranking|top 3|elege|eleja|escolha) .. (favorit*|preferid*)
    uauoxhxg: { opinion: 3.37 },
    // opinion: (ajude|ajuda|ajudem) [a gente|nos] a escolher
    '4c0udatl': { opinion: 3.84, ideas: 0.29 },
    // opinion: (você sabia|sabia que|você conhece|já conhece|quer saber|você já ouviu|precisa de|está procurando|quer aprender|procura|já garantiu|você sabe)
    qx14318d: { opinion: -2.07, community: -0.2, 'general-info': 0.12 },
    // opinion: (saiba mais|confira a resposta|a resposta é|descubra|arraste para saber)
    '3ot7037c': { opinion: -1.13 },
    // opinion: o que [você|vc|vocês|vcs] (achou|acharam|acha|acham) (da|do|dessa|desse|desta|deste) (novidade|iniciativa|ideia|nova|novo|notícia|estrutura|mudança)
    l73jurw3: { opinion: 5.28 },
    // opinion: (gostou|gostaram|gostaste|curtiu|curtiram) (da|do|dessa|desse|das) (novidade*|notícia|ideia|dica*|conteúdo|nova|novo) +question
    '9ppes7sp': { opinion: 3.45 },
    // opinion: (conta|conte|contem|diz|fala) (pra gente|para a gente|pra nós|aqui|aí) +question
    gdjceacz: { opinion: 2.43 },
    // service: (pedimos desculpa*|pedimos desculpas|nossas sinceras desculpas|desculpe o|desculpe pelo|desculpe pela|desculpem o|desculpem a|lamentamos|lamentamos o|sentimos muito|as nossas desculpas|perdão pelo)
    rimu6okj: { 'new-products': -0.1, service: 5.68, 'general-info': -0.1 },
    // service: (desculpa|desculpe|desculpas|desculpem)
    cy517wft: { service: 2.84 },
    // service: (nos envie|envie-nos|envia-nos|mande|manda|chama|chame|fale|entre em contato|contacte-nos|responde) .. (direct|dm|inbox|mensagem privada|mensagem direta|mp|privado|mensagem) +post:reply
    gu9qtt4n: { service: 4.26 },
    // service: (por direct|via direct|no direct|por dm|via dm|na dm|por mensagem privada|por mp|no privado|no inbox)
    usjxufch: { service: 2.11 },
    // service: (número do pedido|nº do pedido|número da encomenda|número do protocolo|protocolo de atendimento|seu cpf|o cpf|número da reserva|código de rastreio|código de rastreamento|dados do pedido|número de cliente|nif|e-mail cadastrado|número do bilhete)
    c6k4b90c: { service: 6.39 },
    // service: (estamos|já estamos|seguimos) (verificando|a verificar|investigando|a investigar|cientes|trabalhando para|a trabalhar para|apurando|a apurar|a resolver|resolvendo|analisando|a analisar|com instabilidade)
    lqcrtvug: { service: 5.77 },
    // service: (instabilidade|instabilidades|fora do ar|indisponíve*|indisponibilidade|em baixo|falha técnica|falhas técnicas|problema técnico|problemas técnicos|dificuldades técnicas|interrupção|interrupções|queda de energia|falta de energia|falta de água|avaria|perturbações)
    w5co0bci: { service: 5.15 },
    // service: (manutenção programada|manutenção preventiva|em manutenção|manutenção do sistema|manutenção agendada)
    wwuged2e: { service: 5.81 },
    // service: (recall|recolha voluntária|recolhimento|lote afetado|chamamento)
    xp5my9zy: { service: 5.06 },
    // service: (atraso|atrasos|atrasado|atrasada|atrasados|demora)
    '42aku9ew': { service: 3.77 },
    // service: (cancelado|cancelada|cancelados|canceladas|cancelamento|cancelamentos|adiado|adiada|adiados|adiamento|remarcado|remarcada|reagendado|reagendada|suspenso|suspensa|suspensos|suspensão|transferido para)
    k5f8rzya: { service: 5.19 },
    // service: (reembolso*|estorno|devolução|devoluções|troca e devolução|trocas e devoluções|política de troca*|garantia|trocar o produto|segunda via|2ª via|ressarc*)
    '1uglkdsi': { service: 3.61, 'general-info': 0.25 },
    // service: (atendimento ao cliente|apoio ao cliente|suporte|sac|central de atendimento|linha de apoio|ouvidoria|help desk|chat online|canais de atendimento|call center|nossa equipe de atendimento)
    '2d0125pa': { service: 2.21 },
    // service: (precisa de ajuda|precisas de ajuda|podemos ajudar|podemos te ajudar|posso ajudar|como podemos|teremos prazer em ajudar|ficamos à disposição|estamos à disposição|tirar suas dúvidas|tire suas dúvidas|tira as tuas dúvidas|dúvidas|alguma dúvida|qualquer dúvida)
    qc8s1uj7: { service: 2.11 },
    // service: (obrigad*|agradecemos) .. (contato|contacto|mensagem|aviso|alerta|paciência|compreensão|avisar|reportar|esperar|pela espera)
    b8pykyiu: { service: 4.97 },
    // service: (agradecemos a compreensão|contamos com a compreensão|pedimos a compreensão|pela compreensão|pela paciência|transtorno*|inconveniente*|incómodo*|incômodo*)
    uxigdb5k: { 'new-products': -0.1, service: 5.76 },
    // service: (olá|oi|oii|bom dia|boa tarde|boa noite|ola) +mention-first
    '2k5n1aeo': { service: 3.55 },
    // service: (olá|oi|oii|bom dia|boa tarde|boa noite|ola) +post:reply
    tt1einfy: { service: 4.53 },
    // service: (resolvid*|restabelecid*|normalizad*|voltou ao normal|já voltou|restaurad*|solucionad*|operação normal)
    zmoelb2g: { service: 4.24 },
    // service: (problema*|erro*|falha*|reclamação|dificuldade*|bug) +mention-first
    xdo7mdtp: { service: 4.26 },
    // service: (problema com|erro no|reclamação|reclamações)
    rndqmxhy: { service: 1.42 },
    // service: (golpe|golpes|golpistas|fraude|fraudes|burla|burlas|perfil falso|perfis falsos|conta falsa|contas falsas|página falsa|sites falsos|site falso|phishing|clonado|não clique|cuidado com links)
    eqj0v21q: { service: 4.41 },
    // service: (nunca|jamais|não) (pedimos|solicitamos|pede|solicita|ligamos|enviamos|cobramos)
    '8h3aq3qx': { service: 6.57 },
    // service: (não abriremos|não vamos abrir|não haverá (atendimento|expediente|aula*|sessão)|estaremos fechados|estará fechad*|encerrado por motivo|fechado por motivo|fechados devido|interditad*|interdição|fechamento temporário)
    gdzo1d6j: { service: 4.97 },
    // service: (devido|por causa|em função|em razão|em virtude|por conta) (à|ao|a|da|do|das|dos) (chuva*|tempestade|temporal|mau tempo|greve|enchente*|cheia*|tempo|manutenção|problemas|falha)
    vghqkin6: { 'new-products': -0.1, service: 5.04 },
    // service: (aviso importante|comunicado importante|nota de esclarecimento|comunicado oficial|aviso aos {customer}|informamos que|comunicamos que|alteração de horário|mudança de horário|alteração na|horário alterado)
    '7mflbr19': { service: 4.39 },
    // service: (perguntas frequentes|faq|dúvidas frequentes)
    '09nb9nf2': { service: 3.53 },
    // service: (você pode|podes|pode|basta|é só|consegues|consegue) +post:reply
    ks8to7nr: { service: 3.55 },
    // service: (já tentou|já experimentou|tente novamente|tente|tenta|experimente reiniciar|reinicie|atualize o app|poderia|pode nos) +mention-first
    '3ex0cr3h': { service: 4.26 },
    // service: (te respondemos|te respondemos no|respondemos sua mensagem|já te respondi*|vamos verificar|vamos ver isso|verificar o que|vamos resolver|entraremos em contato|entraremos em contacto|iremos contactar|nosso time vai|nossa equipe vai)
    '2uqsc7u5': { service: 5.68 },
    // service: (loja|site|app|pedido|conta|cartão|entrega|sistema|horário|telefone|email|e-mail) +post:reply
    yhp5280c: { service: 2.84 },
    // service: (rota alternativa|desvio|trânsito interrompido|linha suspensa|sem circulação|circulação interrompida)
    j3319rhq: { service: 3.72 },
    // service: (comprar|encomendas|pedidos|reservas|orçamento*|vendas) .. (direct|dm|whatsapp|inbox)
    qzbp2mwz: { service: -3.55 },
    // service: (atraso no desenvolvimento|sem atraso|atraso de fala|suporte técnico em|prestação de serviço)
    nyntfwgg: { service: -2.13 },
    // service: (ficará|ficarão|estará|estarão|está|estão|permanece|encontra-se) [<any>] (fechad*|encerrad*|interditad*|suspens*|sem energia|sem água|sem luz|sem sinal|indisponíve*|interrompid*)
    '4hkc2srl': { 'new-products': -0.11, service: 6.01, 'general-info': -0.3 },
    // service: (por motivo|por motivos) de
    '9ij8wqzi': { service: 2.92 },
    // service: ^ (comunicado|aviso)
    s6avlxv8: { service: 2.21 },
    // event: (participe|participa|participem|venha participar|vem participar|faça sua inscrição|faz a tua inscrição|garanta sua vaga|garanta a sua vaga|garante o teu lugar|garanta seu lugar|garanta já sua inscrição)
    smz14ms1: { event: 2.93 },
    // event: (junte-se a nós|junta-te a nós|juntem-se a nós|vem com a gente|venha com a gente|te esperamos|esperamos você*|esperamos por ti|esperamos por você*|contamos com a sua presença|contamos com você*|contamos contigo|não falte|nos vemos lá|até lá|vemo-nos lá|te vejo lá)
    i263denb: { event: 2.04 },
    // event: (você está convidad*|estão todos convidad*|estás convidad*|todos convidados|convidamos|convite|convida|nosso convite|seu convite)
    n9izf7hy: { event: 2.38 },
    // event: (inscrições|inscrição|inscritos|inscrever|inscreva|inscreve)
    '7mjw9ccj': { event: 2.22, 'general-info': 0.12 },
    // event: (inscrições|inscrição|matrículas|credenciamento) (aberta*|gratuita*|até|pelo|no|prorrogad*|encerram|online|limitad*|vão|seguem|estão|continuam|foram abertas)
    '6pjh26j4': { event: 3.1, 'general-info': -0.15 },
    // event: (sorteio|sorteios|sorteando|sortearemos|sorteamos|vamos sortear|giveaway*|passatempo*|rifa)
    '1fz6xi65': { event: 3.62, community: 0.35, giveaway: 0.15 },
    // event: (concorra|concorrer|concorre|concorrendo|concorram|a concorrer|habilite-se|habilita-te)
    uxe18ipe: { discount: -0.23, event: 3.45, ideas: 0.1, giveaway: 0.14 },
    // event: (concurso|concurso cultural|competição|gincana|olimpíada*|torneio|campeonato)
    p1a3dsuh: { event: 1.44 },
    // event: (chance|chances|hipótese|oportunidade) de (ganhar|vencer|levar|concorrer)
    mgcq0guz: { event: 3.67 },
    // event: (ganhe|ganhar|ganha|ganhem) (um|uma|o|a|até|<money>|ingresso*|bilhete*|prêmio*|kit|par|viagem|<number>)
    iqne6h9p: { purchase: 0.19, event: 2.37, community: 0.32, giveaway: 0.14 },
    // event: (prêmio|prêmios|prémio|prémios|premiação)
    '5rewentk': { event: 1.74, community: -0.12 },
    // event: (marque|marca|siga|segue|curta|comente|comenta|compartilhe) .. (concorrer|ganhar|participar|sorteio)
    agvizvad: { event: 3.28 },
    // event: (como participar|para participar|pra participar|regras do sorteio|regulamento|resultado sai|o resultado será)
    mme6hb9w: { discount: -0.23, event: 2.35, 'general-info': -0.1, giveaway: 0.14 },
    // event: (webinar*|workshop*|masterclass*|palestra*|oficina*|seminário*|simpósio*|congresso*|conferência*|encontro*|meetup*|hackathon*|bootcamp*|mesa redonda|roda de conversa|rodas de conversa|aulão|mentoria ao vivo|imersão|minicurso*)
    y4amczic: { purchase: -0.25, 'new-products': -0.61, event: 2.29, giveaway: -0.1 },
    // event: (live|lives|ao vivo|transmissão|em direto|em directo|bate-papo ao vivo|estreia ao vivo)
    l48hqu4i: { 'exclusive-info': 0.25, 'new-products': 0.16, event: 2.25 },
    // event: (live|ao vivo|em direto) (com|no|na|hoje|amanhã|às|sobre|de|<date>|<time>|pelo)
    p6qpppm4: { 'new-products': 0.16, event: 3.33, entertain: 0.15 },
    // event: (evento|eventos)
    '23epmz5r': {
      reviews: -0.2,
      'exclusive-info': 0.12,
      event: 1.04,
      community: -0.17,
      'general-info': 0.15,
    },
    // event: (festival|festivais|show|shows|concerto*|exposição|feira*|feirão|festa*|espetáculo*|arraial|quermesse|bazar|mutirão|corrida|caminhada|maratona|desfile|vernissage|sarau|mostra|carnaval|são joão|bloco|parada|passeio|expo*|réveillon|quadrilha|cavalgada|vaquejada)
    oy3lb6eb: {
      reviews: -0.22,
      'exclusive-info': 0.15,
      'new-products': -0.2,
      opinion: 0.42,
      event: 1.84,
      community: 0.26,
      giveaway: 0.3,
    },
    // event: (inauguração|abertura|cerimônia|cerimónia|lançamento|solenidade) .. (<date>|<time>)
    ce0ke8ys: { event: 2.08 },
    // event: (inauguração|grande inauguração|open house|dia aberto|portas abertas|coquetel|cocktail de)
    frq2ylv9: { event: 1.21 },
    // event: (aula*|curso*|turma*|sessão|sessões|treino|visita guiada|visitas guiadas|workshop|aula aberta)
    hnh4h3iz: { opinion: -0.1, event: 0.73, 'general-info': -0.19 },
    // event: (festival|show|concerto|exposição|feira|festa|corrida|mutirão|curso|aula|palestra|oficina|workshop|live|encontro|evento|bazar|espetáculo|jogo|missa|desfile|sessão|arraial|webinar) .. (<date>|<time>)
    qyq7rt1u: { 'exclusive-info': 0.24, event: 2.88, community: 0.22, 'general-info': -0.15 },
    // event: <date> .. (às|as|a partir das|das|pelas|ao) <time>
    xw87xbtl: {
      discount: 0.18,
      purchase: 0.28,
      'new-products': -0.45,
      event: 3.2,
      connected: -0.19,
      'general-info': -0.38,
    },
    // event: (às|a partir das|das|pelas|entre as) <time>
    '4sm8qvx9': {
      purchase: -0.17,
      'new-products': 0.16,
      event: 2.39,
      community: -0.2,
      'general-info': -0.26,
    },
    // event: <time>
    '79czvn71': { event: 1.04 },
    // event: <date> <time>
    iicyroi5: { event: 2.34 },
    // event: (dia|dias|no dia|nos dias|até o dia|até dia) (<date>|<number>)
    kxbgz256: {
      reviews: -0.1,
      'exclusive-info': 0.12,
      'new-products': 0.1,
      event: 1.99,
      ideas: 0.19,
      community: -0.21,
      'general-info': -0.26,
      inspire: -0.11,
    },
    // event: <number> (e|a|ao) <date>
    d81a9t8w: { event: 2.05, ideas: 0.23 },
    // event: (neste|nesta|próximo|próxima|no próximo|na próxima|este|esta|no|na|é|de) <date>
    fhp72c2f: { opinion: 0.23, event: 0.84, community: 0.17, entertain: 0.23 },
    // event: <date>
    m3mx1o6p: {
      reviews: -0.26,
      'new-products': 0.11,
      event: 1.11,
      'general-info': 0.28,
      giveaway: 0.3,
      greeting: 0.25,
      other: -0.2,
    },
    // event: (neste|nesse|no|este|próximo) (fim de semana|final de semana|fds|feriado)
    mfjzbpkb: { event: 1.96 },
    // event: (acontece|acontecerá|será realizad*|serão realizad*|vai acontecer|vai rolar|rola|começa|começam|terá início|realiza-se|decorre|tem início|está chegando|estão chegando|recebe|receberá|desembarca)
    '4otipozw': { purchase: -0.16, 'new-products': -0.25, event: 1.64 },
    // event: (acontece|acontecerá|será realizad*|começa|começam|vai acontecer|vai rolar|realiza-se|decorre|recebe|receberá) .. (<date>|<time>|amanhã|hoje|no dia|nos dias)
    umpq6i2i: { event: 2.66 },
    // event: (hoje|amanhã|hj) (tem|é|às|a partir|à noite|de manhã|à tarde|teremos|vai|rola|será)
    l130s9pj: { event: 2.24, connected: 0.2 },
    // event: (entrada (gratuita|franca|livre|grátis)|evento gratuito|programação|line-up|lineup|grade completa|programação completa|local:|data:|horário:|quando:|onde:)
    ne290oqc: {
      reviews: -0.19,
      'new-products': -0.3,
      event: 1.67,
      connected: 0.13,
      community: -0.11,
      entertain: 0.11,
      inspire: 0.22,
      other: -0.22,
    },
    // event: (ingresso*|bilhete*) +post:date
    '7kgpaxqs': { purchase: 0.23, event: 1.48 },
    // event: (contagem regressiva|faltam <number>|falta pouco|faltam apenas|falta apenas|está chegando a hora|tá chegando|é hoje|é amanhã|últimas vagas|vagas limitadas|poucas vagas|últimos dias para|último dia para|prazo final|até quando|ainda dá tempo|corra que)
    css2me5h: { 'new-products': 0.27, event: 1.98, 'general-info': -0.28 },
    // event: (desafio|desafios)
    jbvyecuu: { 'new-products': 0.1, event: 1.12, ideas: 0.22, community: -0.1, 'general-info': -0.1 },
    // event: (aceita o desafio|participe do desafio|entra no desafio|desafio de <number> dias)
    '2czatlgc': { event: 2.86 },
    // event: (estaremos|vamos estar|estamos) (na|no|em) .. (feira|evento|festival|congresso|<date>|stand|estande|expo*)
    odbg76nv: { event: 2.87 },
    // event: (estande|stand|estand|pavilhão) [<any>] <number>
    '9deebg6p': { event: 2.46 },
    // event: (visite nosso (estande|stand)|visita o nosso stand|venha nos visitar no)
    juw4gnbl: { event: 2.86 },
    // event: (palestrante*|painel|painelistas|keynote|convidados especiais|convidado especial|atrações|atração|dj|música ao vivo|banda|samba ao vivo)
    '3c2a9efc': { event: 1.64 },
    // event: (música ao vivo|samba ao vivo|pagode|voz e violão|noite de|happy hour com) .. (<date>|<time>|hoje)
    qpvne1nm: { event: 2.92 },
    // event: (vem aí|está chegando|chegou a hora) .. (festival|feira|edição|evento|semana|encontro|festa|concurso|<date>)
    yvs155i8: { event: 2.45 },
    // event: (<number> edição|<number>ª edição|edição <year>|primeira edição|nova edição|próxima edição)
    '1i4gjea9': { event: 1.22 },
    // event: (abertas (as|para) inscrições|processo seletivo|chamada pública|edital aberto|inscreva seu|submeta|envie (seu|sua|o seu|a sua) (projeto|vídeo|foto|proposta|trabalho|texto))
    x6cpbmas: { event: 2.2, 'general-info': -0.41 },
    // event: (assista|acompanhe|sintonize|assiste|acompanha) .. (ao vivo|live|transmissão|<time>|hoje|em direto)
    cn0bzpe6: { event: 2.86 },
    // event: (no youtube|pelo youtube|pelo zoom|no zoom|via teams|pelo instagram|no nosso canal) .. (<time>|<date>)
    oql752tw: { event: 2.45 },
    // event: (não perca|não perde|não percam|não percas|não fique de fora|não fiques de fora|não dá pra perder|não vai perder)
    '516oo2ua': { event: 1.78, 'general-info': -0.28 },
    // event: (salve a data|salva a data|anote na agenda|anota aí|anote aí|marque na agenda|marca na agenda|anota na agenda|save the date|agende-se|se programe|programe-se)
    vxsnym0n: { event: 3.11 },
    // event: (foi um sucesso|foi incrível|foi lindo|foi demais|foi especial|como foi|aconteceu|aconteceram|foi realizad*|foram realizad*|ontem|na última|no último|semana passada|mês passado|rolou|veja como foi|realizamos|reuniu|marcou|tivemos|estivemos)
    dul7j9tn: { reviews: -0.17, 'new-products': -0.4, event: -1.16, connected: 0.28, 'general-info': 0.44 },
    // event: (parabéns|parabenizamos) .. (vencedor*|ganhador*|campeão|campeã|participantes)
    frzr7api: { event: -1.63 },
    // event: (obrigad*|agradecemos) .. (presença|participaram|compareceram|participação|vieram|estiveram|visita)
    gs837hxk: { event: -1.63 },
    // event: (vem trabalhar|vaga de emprego|estamos contratando|newsletter|inscreva-se no canal)
    kyfxbye0: { 'exclusive-info': 0.19, event: -1.63 },
    // event: (de segunda a (sexta|sábado|domingo)|segunda a sexta|segunda à sexta|todos os dias|horário de funcionamento|seg a sex)
    '50o9nbet': { event: -1.26, inspire: 0.21 },
    // event: ^ (inscreva|inscreve|inscrevam|participe|participa)
    tzdjb586: { event: 2.45 },
    // event: (vagas|matrículas|inscrições) .. (abertas|disponíveis|remanescentes|restantes) .. (até|para|em)
    gbe3blpt: { event: 2.46 },
    // event: (foram|estão|seguem|continuam) abertas
    rmxy3gi4: { event: 2.84, 'general-info': -0.24 },
    // event: (ainda dá tempo|ainda há tempo|ainda vais a tempo) de (participar|se inscrever|te inscreveres)
    kvjcsx58: { event: 3.27 },
    // event: ^ live com
    wz59c81l: { event: 3.87 },
    // event: (inscreva-se|inscreve-te|inscrevam-se|se inscreva|se inscrever|increva-se)
    jzoh2t4y: { event: 3.88 },
    // event: <date> é dia
    xth3dzkp: { event: 1.98, 'general-info': -0.13 },
    // event: (horário (de|no|do|especial)|horários (de|no|do|especiais)|funcionamento|funcionamos|abrimos|servimos|atendemos|passa a) .. (<time>|<date>)
    t0mhc446: { event: -2.45 },
    // event: (horário (de|no|do|especial)|horários (de|no|do|especiais)|funcionamento|funcionamos|abrimos|servimos|atendemos) .. .. <time>
    y5ti5p05: { event: -2.52, 'general-info': 0.34 },
    // connected: (obrigado|obrigada|obrigadão|obrigadíssimo|agradecemos|agradecer|agradecimento|grato|grata|gratos) .. (a todos|a cada|a vocês|a você|por confiar*|pela confiança|pelo apoio|pelo carinho|pela parceria|por estar*|por fazer*|por tudo|aos nossos|às nossas|por escolher*|por nos|por acreditar*|por mais)
    jn8c5wfm: { connected: 3.89, community: 0.33 },
    // connected: (muito obrigado|muito obrigada|obrigado|obrigada|obrigados|agradecemos|agradeço|valeu)
    ud6lex5q: { connected: 2.64, 'general-info': -0.11 },
    // connected: (gratidão|grato|grata|gratos|agradecid*|honrad*|honra|emocionad*|emoção|felizes)
    qbq7o9of: { connected: 1.59, community: 0.28 },
    // connected: (conheça|conhece|conheçam|apresentamos) .. (nossa equipe|nosso time|a nossa equipa|a equipe|quem faz|quem está por trás|nossos colaboradores|nosso fundador|nossa fundadora|gente que faz)
    gcdu0x8d: { connected: 3.93 },
    // connected: (quem (faz|está por trás|cuida|move)|por trás (da|do|de|das|dos)|gente que faz|gente da gente|prata da casa|orgulho de ser|rostos)
    saim240j: { connected: 2.4, community: -0.1, 'general-info': 0.12 },
    // connected: (bastidores|making of|makingof|nosso dia a dia|um dia na|um dia no|rotina da)
    s72g73d4: { connected: 2.64, 'general-info': -0.14 },
    // connected: (nosso|nossa|nossos|nossas) {staff}
    '0jvobzs5': { connected: 2.57, community: -0.21 },
    // connected: (nosso|nossa|nossos|nossas) [<any>] (pessoas|funcionários|colaboradores|funcis|colegas|parceiros|talentos|mulheres|profissionais|time|equipe|equipa|galera|estagiários|voluntários)
    kdvbbzej: { connected: 2.38 },
    // connected: (nossa (história|trajetória|jornada|missão|essência|cultura|promessa|origem|identidade|paixão|caminhada|tradição)|nosso (propósito|compromisso|legado|sonho|começo|jeito|valor|valores|dna|orgulho|amor|coração|carinho))
    szrxum9y: { connected: 3.07, 'general-info': -0.1 },
    // connected: (acreditamos|acreditar) (que|em|na|no|nas|nos)
    '6r12hqr7': { connected: 3.88 },
    // connected: (temos orgulho|muito orgulho|orgulho|orgulhos*|nos orgulha|nos enche de orgulho)
    s7gnoy91: { connected: 2.71 },
    // connected: (estamos (juntos|comprometidos|com você*|ao lado|aqui para|aqui pra|felizes|muito felizes|orgulhosos)|seguimos juntos|juntos somos|somos mais fortes|juntos podemos|juntos vamos|juntos construímos|juntos estamos|de mãos dadas|contem com a gente|conte com a gente|conta connosco|conte conosco)
    vyc5f0cc: { connected: 2.93 },
    // connected: (juntos|juntas|união|todos juntos)
    zqilehe3: { purchase: 0.19, connected: 1.43, community: 0.38, 'general-info': -0.35 },
    // connected: (amamos|adoramos) (você*|vocês|fazer|receber|estar|ver|o que fazemos)
    htvcoumv: { connected: 2.86 },
    // connected: (comprometid* com|compromisso com|cuidar de você*|cuidamos|cuidar das pessoas|dedicação|empenho)
    phecl2yv: { connected: 1.37 },
    // connected: (de todos nós|da nossa família para|da nossa equipe|da nossa equipa|em nome de|com carinho|com amor|um abraço|abraço apertado|beijos|beijinhos|equipe <any>)
    krgj3z3u: { opinion: -0.13, event: -0.1, connected: 1.75 },
    // connected: (parabéns|felicitações|parabenizamos|homenagem|homenageamos|homenagear|celebramos|comemoramos|celebrar|comemorar) .. (nosso|nossa|nossos|nossas|equipe|time|colaborador*|colega*|você*|todas|todos|profissiona*|mulheres|mães|pais|servidor*)
    rsp8xfvq: { connected: 2.31, 'general-info': 0.27 },
    // connected: (parabéns|feliz aniversário|homenagem)
    k1v1fifx: { connected: 0.89, community: 0.37, entertain: -0.14, greeting: 0.24 },
    // connected: (<number> anos) (de|com|juntos|conosco|connosco|da|fazendo|cuidando|contando|ao)
    r9rcduyn: { connected: 1.93, community: 0.29 },
    // connected: (aniversário da|aniversário do|nosso aniversário|completa <number> anos|completamos <number>|fazemos <number>|completando <number>|há <number> anos)
    m9go0di1: { connected: 2.15, community: -0.14, 'general-info': -0.13 },
    // connected: (desejamos|que <any> ano|votos de) .. (você*|todos|clientes|ti|família)
    sbie5p3x: { connected: 1.9 },
    // connected: (queridos|queridas|caros|amigos|clientes) (clientes|amigos|seguidores|e amigos|parceiros|e parceiros)
    '4r0tber0': { connected: 1.43 },
    // connected: (nossos|nossas) (clientes|seguidores|seguidoras|fãs|alunos|hóspedes|amigos|leitores|pacientes|torcedores|apoiadores|assinantes|noivas|noivos|casais)
    dyqn8sog: { connected: 1.83 },
    // connected: (sem você*|sem vocês|graças a você*|por causa de você*|por vocês|com vocês|ter vocês|ter você|cada um de vocês|cada uma de vocês|todos vocês|vocês são|vocês fazem|é por você*|é por isso que)
    t3iwfjwx: { connected: 3.15 },
    // connected: (saudade*|mal posso esperar|mal podemos esperar|não vemos a hora|não vejo a hora|com saudades)
    hpnsktfm: { connected: 2.23 },
    // connected: (bem-vindo|bem-vinda|bem-vindos|bem-vindas|seja bem-vind*|sejam bem-vind*|boas-vindas) .. (time|equipe|equipa|família|casa|nosso|nossa)
    qzqegu9n: { connected: 2.38 },
    // connected: (diversidade|inclusão|inclusiv*|igualdade|equidade|representatividade|respeito|orgulho lgbt*|racismo|antirracis*|consciência negra|empoderamento)
    '4clxv4om': { connected: 1.05 },
    // connected: (diversidade|inclusão|inclusiv*|igualdade|equidade|respeito|racismo|sustentab*|meio ambiente|planeta) +first-person-plural
    d2x1ip8n: { connected: 2.52, 'general-info': 0.12 },
    // connected: (solidariedade|nossos pensamentos|nossos sentimentos|nossa solidariedade|luto|estamos de luto|manifestamos)
    a1jocq9f: { connected: 2.39 },
    // connected: (doamos|arrecadamos|plantamos|apoiamos|ajudamos|voluntariado|ação social|ação solidária|doação|doações|campanha solidária)
    o0g6suwj: { connected: 1.82 },
    // connected: (voluntári*|voluntariado)
    k36t8b9c: { connected: 1.41 },
    // connected: (heróis|heroínas|herói|inspira|inspiram|inspiradora|inspirador|inspiração|paixão|apaixonad*|sonho*|coração|corações|alma)
    '7pse08hb': {
      'new-products': -0.18,
      connected: 1.11,
      community: 0.34,
      'general-info': -0.33,
      other: 0.17,
    },
    // connected: (histórias|história de vida|trajetória)
    q06c5t4k: { connected: 1.12, community: 0.17 },
    // connected: (família|famílias|casa) +first-person-plural
    usj9ob2s: { 'new-products': 0.13, connected: 0.59, 'general-info': -0.14 },
    // connected: (mulheres|mães|pais|mãe|pai|colegas|profissionais|pessoas|talentos) +first-person-plural
    oy3ptqvt: { reviews: 0.17, connected: 1.06, greeting: 0.14 },
    // connected: (futuro|mundo|transformar|impacto|diferença|melhor) +first-person-plural
    in6yj9ip: { opinion: -0.17, connected: 0.77 },
    // connected: (parceria|parceiros|parceiro) +first-person-plural
    '9596t89k': { connected: 0.92 },
    // connected: (carreira|trabalhar aqui|trabalhar no|trabalhar na|trabalha aqui|trabalha com a gente|trabalha conosco|faz parte do time|faz parte da equipe|integrante*|estagiou|vestir a camisa|ambiente de trabalho)
    daqh6hz2: { connected: 2.38 },
    // connected: (tbt|quem lembra|throwback|relembrar|relembrando|naquele tempo|onde tudo começou|como tudo começou|tudo começou)
    poh43w21: { connected: 1.84 },
    // connected: (sou grato|sou grata|eu amo|meu trabalho|minha profissão|quando eu comecei|comecei|eu sempre)
    wgl1na5u: { connected: 1.97 },
    // connected: (quem somos|o que fazemos|o que nos move|nos move|por que fazemos|somos feitos|somos movidos|somos apaixonad*|somos uma|somos um|mais que um|mais que uma|muito mais que|mais do que um|mais do que uma)
    a1kcixr5: { connected: 2.07 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|💖|🤍)
    '6zq5xe0q': {
      purchase: -0.25,
      'exclusive-info': -0.13,
      opinion: -0.15,
      event: -0.24,
      connected: 1.22,
      entertain: -0.12,
      cause: 0.18,
    },
    // connected: (amor|carinho|abraço|sorriso*|afeto|cuidado)
    fqrhpknu: { connected: 0.62, community: 0.24, 'general-info': -0.26, inspire: 0.26 },
    // connected: (kkk|kkkk|haha*|adoramos|amamos|que lindo|que linda|lindo|linda|fofo|verdade|tamo junto|tmj|beijo*|concordamos|sim) +reply
    q6ffedt7: { connected: 2.42 },
    // connected: (obrigad*|agradecemos) (pelo|por) (contato|contacto|contatar|entrar|aviso)
    '1m5nvgie': { connected: -1.9 },
    // connected: (você sabia|sabia que)
    mjxgx7rp: { connected: -0.61 },
    // connected: (fique|ficar|fica) por dentro
    gcor5o9f: { connected: -0.96 },
    // connected: (conheça|conhece|conheçam|essa é|esta é|esse é|este é) .. (trajetória|história|caminhada) (da|do|de|dela|dele)
    rsn258p0: { connected: 3.06 },
    // connected: (nosso time|nossa equipe|nossas equipes|a nossa equipa|nossos times) (já|está|estão|técnic*|segue|vai|irá|trabalha)
    pesya1gq: { connected: -0.94 },
    // connected: (você|vocês|vc|tu) (faz|fazem|fazes) parte
    ota7ptxn: { connected: 2.77 },
    // ideas: (qual|que|quais|quem|onde) .. (devemos|deveríamos|devíamos|vamos|podemos|poderíamos) .. (fazer|criar|lançar|trazer|abrir|colocar|chamar|incluir|gravar|cobrir|falar|convidar|preparar|oferecer|pôr) +question
    '1cc6wdh4': { ideas: 6.51 },
    // ideas: (o que|que|qual|quais|quem) .. (você*|vocês|vcs|vc|tu) .. (gostaria*|gostariam|querem|quer|queria*|quereriam|gostavas|adorariam|adoraria) .. (ver|ter|encontrar|que a gente|aprender|por aqui|aqui|no nosso|na nossa|no cardápio|no menu|saber) +question
    '6otg1k1j': { opinion: -0.24, ideas: 6.39 },
    // ideas: (gostaria*|gostariam|querem|quer|queriam|gostavas|gostavam) (de ver|ver) .. (aqui|próxim*|loja|cardápio|menu|app|canal|perfil)
    '4wj5tgga': { ideas: 5.67 },
    // ideas: (sugestão|sugestões|sugira|sugiram|sugere|sugerir|sugerem)
    qvpxrh1o: { ideas: 4.28 },
    // ideas: (mande|manda|mandem|envie|envia|enviem|deixe|deixa|deixem|conte|conta|comente|comenta|dê|dá|compartilhe|partilha) .. (sua ideia|suas ideias|sua sugestão|suas sugestões|a tua ideia|as tuas ideias|tua sugestão|sugestões|sugestão|ideias)
    uypsnv03: { ideas: 6.84 },
    // ideas: (sua ideia|suas ideias|tua ideia|tuas ideias|vossas ideias|ideias de vocês|sua sugestão|suas sugestões|tuas sugestões)
    '3aq1dqw1': { ideas: 5.66 },
    // ideas: (ajude|ajuda|ajudem) [a gente|nos] a (criar|escolher o nome|dar nome|batizar|decidir|nomear|construir|desenvolver|desenhar|definir|pensar)
    yjvfuiar: { ideas: 6.81 },
    // ideas: (ajude-nos|ajuda-nos|ajudem-nos) a (criar|escolher o nome|dar nome|batizar|decidir|melhorar|construir|desenhar)
    cryb7n5l: { ideas: 6.37 },
    // ideas: (escolha|escolhe|dê|sugira|que|qual|dá|votem|vote) .. nome .. (para|pra|ao|do|da|deve*|damos|dar) .. ({product}|mascote|nosso|nossa|novo|nova)
    avuyfmnf: { ideas: 5.66 },
    // ideas: (que nome|qual nome|qual o nome) .. (dar|daria*|damos|deve*|dariam|devemos|merece) +question
    ty5q5qwl: { ideas: 5.66 },
    // ideas: (crie|cria|desenhe|desenha|invente|inventa) (o próximo|a próxima|o nosso próximo|a nossa próxima|o novo|a nova|o seu|um novo|uma nova|nosso|nossa)
    ajrseeah: { ideas: 5.96, community: -0.12, giveaway: 0.11 },
    // ideas: (caixa de sugestões|pedido de funcionalidade|beta tester*|testador*|teste beta|cocriação|co-criação|cocriar|chamada de ideias|concurso de ideias|banco de ideias|ideathon|consulta pública|orçamento participativo)
    mg2u4h88: { ideas: 5.96 },
    // ideas: hackathon*
    admxp6x6: { ideas: 2.75 },
    // ideas: (trazer de volta|trazemos de volta|deve voltar|devia voltar|deveria voltar|voltar ao cardápio|voltar ao menu|voltar às lojas) +question
    q0kfnzr1: { ideas: 5.66 },
    // ideas: (como podemos|como poderíamos|em que podemos|o que podemos) (melhorar|fazer|mudar|evoluir)
    '1j032z6m': { ideas: 5.67 },
    // ideas: (se você pudesse|se pudesses|se vocês pudessem|se pudesse) (criar|inventar|mudar|escolher|adicionar|acrescentar|pedir|desenhar|ter)
    kaiqnkxr: { ideas: 6.53 },
    // ideas: (o que (falta|está faltando|tá faltando|mudaria*|mudarias|acrescentaria*|melhoraria*)) +question
    '3738j7kz': { ideas: 4.97 },
    // ideas: (próximo|próxima|próximos|próximas) .. (tema|sabor|vídeo|post|live|receita|episódio|destino|coleção|estampa|cor|edição|conteúdo) .. (qual|sugest*|ideia*|quer*|vote*|escolh*)
    '2y36icm4': { ideas: 4.95 },
    // ideas: (qual|que|quais) .. (próximo|próxima|próximos|próximas) +question
    dcqzx5gc: { ideas: 4.42 },
    // ideas: (qual|que) (sabor|tema|cor|cidade|recurso|funcionalidade|produto|conteúdo|prato|estampa) .. (falta|devemos|gostaria*|querem|quer|próxim*) +question
    g2wjdvxr: { ideas: 5.67 },
    // ideas: (alguma sugestão|alguma ideia|tem sugestões|têm sugestões|aceitamos sugestões|aceito sugestões|queremos ideias|aceitamos ideias|pedidos de)
    diz2nxud: { ideas: 4.95 },
    // ideas: (inscreva sua ideia|envie sua proposta|tire sua ideia do papel|tem uma ideia|tens uma ideia|desafio de inovação|desafio de ideias)
    j81mz8g3: { ideas: 3.54 },
    // ideas: (ideia|ideias) +second-person
    uwnjy9b3: { ideas: 1.11 },
    // ideas: (ideia|ideias|sugestão|sugestões) (de presente*|de look*|para presentear|para o jantar|de receita*|para decorar|do chef|da semana)
    ictcqyr0: { ideas: -3.54 },
    // ideas: (cheia|cheio|cheias|cheios|repleta|repleto|troca) de ideias
    '89exrkiy': { connected: -0.14, ideas: -2.83 },
    // community: (marque|marca|marquem) [aqui|aí|já|nos comentários] (um amigo|uma amiga|aquele amigo|aquela amiga|seu amigo|sua amiga|seus amigos|alguém|quem|aquela pessoa|a pessoa|o amigo|a amiga|o teu amigo|os amigos|seu amor|sua mãe|o parceiro|<number>|aquele|aquela|suas amigas|teus amigos)
    oi4a6yqn: { opinion: 0.15, community: 4.88 },
    // community: (marque|marca|marquem|marcando) (a gente|nos|o nosso perfil|<mention>|nosso perfil)
    qkt7npz7: { community: 3.54 },
    // community: (manda|mande|envia|envie|compartilhe|compartilha|partilha) .. (com (um amigo|uma amiga|quem|aquele|aquela|alguém|seus amigos|seu amigo)|pra (aquele|aquela|quem|alguém|um amigo|sua))
    k4ifiqch: { community: 3.02 },
    // community: (📷|📸|🎥) <mention>
    '3hgfkwkz': { community: 1.51 },
    // community: (repost|regram|repostando|reposted|rp) [de|do|da|from] <mention>
    llu8ju4l: { event: -0.17, community: 3.93, 'general-info': -0.12 },
    // community: (foto|fotos|vídeo|crédito*|imagem|clique|registro|ph) (de|do|da|por|by) <mention>
    '69s06y33': { community: 1.51 },
    // community: (repost|regram|repostamos|ugc)
    '1ne22rch': { community: 2.52 },
    // community: (compartilhe|compartilha|partilha|partilhe|mostre|mostra|envie|envia|mande|manda|poste|posta|publique|publica) .. (sua foto|suas fotos|a sua foto|tua foto|as tuas fotos|a tua foto|seu look|sua história|suas histórias|a tua história|seu vídeo|seus registros|sua receita|seu registro|seu momento|uma foto|suas memórias)
    l2pnz05s: { event: 0.19, ideas: 0.15, community: 3.68, giveaway: 0.42 },
    // community: (mostra pra gente|mostre pra gente|queremos ver|mostra-nos|mostrem|queremos ver o seu|manda pra gente|envie pra gente)
    '1nazc1bg': { community: 3.52 },
    // community: (apareça|aparecer|aparece|sua foto pode aparecer|pode aparecer) .. (aqui|nosso feed|nossos stories|no nosso perfil|nosso instagram)
    kyh88pep: { 'new-products': 0.17, community: 2.9 },
    // community: (cliente|fã|aluno|aluna|leitor|seguidor|membro|pet|hóspede|torcedor|foto) (da semana|do mês|do dia|em destaque)
    egu0cj4b: { community: 4.55 },
    // community: (embaixador|embaixadora|embaixadores|embaixadoras)
    zqeiv49h: { community: 1.51 },
    // community: (entre|entra|participe|participa|faça parte|faz parte|junte-se|junta-te|vem fazer parte|venha fazer parte) .. (grupo|comunidade|clube|matilha|família|turma|time|movimento|tribo|galera)
    '1mwp8oh3': { community: 3.63 },
    // community: (nossa comunidade|a comunidade|sua comunidade|esta comunidade|essa comunidade|comunidade de|comunidade)
    ugbpewue: { community: 1.26, 'general-info': -0.13 },
    // community: (fã clube|fã-clube|clube de <any>|grupo (do|no) (facebook|whatsapp|telegram|discord)|canal no whatsapp|discord|grupo de <any>)
    l64ssqki: { 'new-products': -0.25, community: 2.64 },
    // community: (nosso|nossa|nossos|nossas) [<any>] {customer}
    ez6z7lfu: { community: 1.43 },
    // community: (nosso cliente|nossa cliente|nossa aluna|nosso aluno|nossa seguidora|nossa noiva|nosso paciente|nossa leitora|nosso seguidor) .. (<mention>|linda|lindo|arrasou|usando|maravilhos*|feliz|vestindo|querid*)
    fvz2xj30: { community: 4.03 },
    // community: (cliente*|noiva*|aluna*|seguidora*|fã|fãs) (linda*|lindo*|maravilhos*|querida*|querido*|arras*|vip)
    '06pgkv4i': { community: 3.02 },
    // community: (olha|olhem|vejam|vê|veja) (a|o|que|quem|essa|esse|só) .. <mention>
    '4t9ebji6': { community: 2.52 },
    // community: <mention> (usando|arrasando|linda|maravilhosa|vestindo|com o|com a|provou|amou|e sua|e seu|dividiu|compartilhou|mostrou)
    sbwlkh7h: { community: 1.5 },
    // community: (esse|essa|este|esta) (aqui|dragãozinho|lindeza|fofura|gato|gatinho|cachorro|doguinho) .. <mention>
    zt6qs62z: { community: 3.04 },
    // community: (obrigad*|valeu) .. (por compartilhar|pela foto|pelo registro|por marcar|pelas fotos|por dividir|por partilhar)
    xot5psx1: { community: 4.03 },
    // community: (use|usa|usem|usando|com) [a|nossa|o] hashtag*
    v0vqp2gl: { community: 3.52 },
    // community: (use|usa|usem|hashtag|compartilhe com) <hashtag>
    clmoy4wy: { community: 2.96 },
    // community: (amigo|amiga|amigos|amigas|bff|galera|turma)
    yoneyxrx: { event: -0.22, ideas: 0.2, community: 1.41, 'general-info': -0.19 },
    // community: (chame|chama|convide|convida|traga|traz|leve|reúna|reúne|junte|junta|reunir) .. (amigos|amigas|galera|um amigo|uma amiga|família|turma|vizinhos|os teus|a malta)
    xjdecew2: { community: 2.38 },
    // community: (indique um amigo|indique a um amigo|recomende a um amigo|traga um amigo)
    qmdx9s0r: { community: 2.44 },
    // community: (casal|casalzinho|noivos|noivo|noiva|casados|casório|casamento de|pré-wedding|pré wedding|noivado|ensaio|aniversariante|formandos|debutante|família de)
    ff020bhu: { community: 2.43 },
    // community: (<any> (e|&) <any>) .. (casal|casamento|disseram sim|se casaram|noivado|casados|ensaio)
    h7wjpes0: { connected: -0.18, community: 2.62 },
    // community: (história|conheça|depoimento|relato) (da|do|de) <any> .. (cliente|aluna|aluno|usuári*|usa|participante|morador*|beneficiári*|atleta)
    '4w8g8yl2': { community: 3.03 },
    // community: (participantes|alunos|formandos|atletas|finalistas|vencedores|ganhadores|torcida|torcedores|vizinhos|moradores)
    skbuv122: { reviews: 0.25, community: 0.51, 'general-info': 0.13 },
    // community: (parabéns|parabenizamos) .. (vencedor*|ganhador*|participantes|alunos|aluna|aluno|formandos|atletas|finalistas|campeões)
    wm7spb8n: { community: 2.57 },
    // community: (voluntári*|voluntariado|mutirão|seja voluntári*|seja um voluntário)
    jg8cvl19: { connected: 0.23, community: 0.81 },
    // community: (uns aos outros|entre si|trocar experiências|troca de experiências|conhecer outras|outros {customer}|outras {customer}|outras mães|outros pais|fazer amigos|conectar pessoas|quem também)
    hqs743kh: { community: 3.02 },
    // community: (nossos (fãs|seguidores|clientes|alunos|membros|leitores) (são|fizeram|criaram|fazem|enviaram|mandaram|compartilharam))
    '6vrqw6os': { community: 4.03 },
    // community: (vocês (enviaram|mandaram|fizeram|criaram|compartilharam|postaram|marcaram)|feito por vocês|criado por vocês|fotos de vocês|enviado por|enviada por|enviadas por|arte de|fanart|fan art|desenho de)
    yn1sgu3y: { community: 3.55 },
    // community: (conte sua história|conta a tua história|conte pra gente sua|sua história|partilha a tua|compartilhe sua história)
    fxx9lge2: { community: 2.52 },
    // community: (matilha|família <any>|tropa|bonde|clã|squad)
    '3hty2o7n': { connected: -0.29, community: 1.46 },
    // community: (comunidade (acadêmica|escolar|científica|internacional|rural|indígena|quilombola|ribeirinha|médica|local|carente)|comunidades (rurais|indígenas|quilombolas|ribeirinhas|carentes|tradicionais))
    tcxmbex9: { community: -1.52 },
    // community: (marca|marque) (presença|registrada|sua consulta|uma consulta|seu horário|a história|o início|na agenda)
    mzrrw958: { community: -2.02 },
    // community: (nossa|nosso) (cliente|aluna|aluno|paciente|noiva|seguidora|leitora|ex-aluna|ex-aluno) <any>
    zybygf2a: { community: 2.99 },
    // giveaway: (sorteio*|sorteamos|sortear*|sorteando|sorteado*|giveaway*|passatempo*|rifa*)
    '0rs7ilbi': { community: 0.35, giveaway: 4.64 },
    // giveaway: (concorra|concorrer|concorre|concorrendo|concorram|habilite|habilita)
    '1ji4ty7q': { discount: -0.23, event: 0.1, ideas: 0.1, giveaway: 4.08 },
    // giveaway: (chance*|hipótese*|oportunidade*) de (ganhar|vencer|levar)
    mf145zyq: { giveaway: 4.38 },
    // giveaway: (pode|podem|podes|poderá|quer|queres) ganhar
    zapzl3bv: { giveaway: 2.81 },
    // giveaway: (para|pra|de) ganhar
    usmxvs6e: { giveaway: 1.64 },
    // giveaway: (participe|participa|participar|concorra|inscreva) .. (ganhe|ganhar|prêmio*|sorteio)
    bjc9vglm: { giveaway: 4.38 },
    // giveaway: (regulamento|promoção válida|cupons da sorte|número da sorte|certificado de autorização)
    hlbymxk4: { discount: -0.22, giveaway: 2.34 },
    // giveaway: (vencedor*|ganhador*|prêmio*|prémio*|concurso cultural|concurso)
    v1bwtfq6: { reviews: 0.31, connected: -0.11, community: -0.13, 'general-info': -0.11, giveaway: 1.09 },
    // giveaway: (marque|marca|comente|comenta|curta|siga|segue|compartilhe) .. (ganhar|concorrer|participar|sorteio)
    '14m2vrtr': { giveaway: 4.38 },
    // giveaway: (regras:|como participar|para participar|pra participar|valendo)
    lf8br0ot: { giveaway: 2.84 },
    // entertain: (kkk|kkkk|kkkkk|kkkkkk|rsrs|haha*|meme*|quem nunca|pov|mood|😂|🤣|😜|😎|😏|🤪)
    m04deabk: {
      event: -0.27,
      community: 0.33,
      'general-info': -0.33,
      entertain: 2.01,
      inspire: -0.12,
      other: -0.31,
    },
    // entertain: (adivinha*|quiz|charada|enigma|complete a frase|verdadeiro ou falso|caça-palavras|desafio)
    h6xp2odq: { ideas: 0.22, entertain: 2.13 },
    // entertain: (piada*|engraçad*|risada*|rir|zoeira|trocadilho*|tipo assim|eu quando|quando você|nada:|ninguém:)
    '7v1pq981': { 'general-info': 0.23, entertain: 1.5 },
    // greeting: (feliz|felizes|boas|bom|boa) (natal|ano novo|páscoa|aniversário|dia|domingo|sábado|segunda|sexta|semana|fim de semana|festas|noite|tarde|quarta|quinta|terça|ano|mês|feriado|são joão|carnaval|férias|entradas|2024|2025|2026)
    i4brkhg1: { community: -0.21, greeting: 3.43, other: -0.49 },
    // greeting: (parabéns|felicitações|boas festas|votos de|desejamos [a todos|um|uma|boas]|bem-vindo* <any>)
    '3ujbnp4z': { community: 0.81, 'general-info': 0.14, greeting: 2.64 },
    // greeting: (ótimo|ótima|excelente|lindo|linda|abençoad*) (dia|semana|fim de semana|domingo|final de semana|feriado)
    '7tgjjxe8': { greeting: 2.21, other: -0.1 },
    // inspire: (frase*|motivação|inspiração|inspire*|sabedoria|reflexão|gratidão|fé)
    '4zg2w4xw': { 'general-info': -0.13, inspire: 1.61 },
    // inspire: (acredite|nunca desista|não desista|sonhe|sonhar|sonho*|seja você|seja luz|siga seus|a vida é|sucesso é|coragem|felicidade|amor se|detalhes)
    hzsez1q2: { connected: 0.11, entertain: 0.21, inspire: 1.95, other: -0.27 },
    // inspire: (faça o que|um dia de cada vez|você consegue|recomeç*|persist*|cada dia|viver é)
    '0oca7t12': { inspire: 1.55 },
    // cause: (doe|doação|doações|doar|campanha solidária|arrecada*|conscientização|conscientize*|solidariedade|caridade)
    jj7j28qr: { cause: 2.5 },
    // cause: (setembro amarelo|outubro rosa|novembro azul|abril azul|igualdade|racismo|direitos humanos|refugiad*|fome|pobreza|violência contra|diga não)
    b2czimfu: { inspire: -0.11, cause: 2.09, other: -0.32 },
    // jobs-investors: (estamos contratando|contrata-se|vaga*|vem trabalhar|trabalhe conosco|trabalha connosco|currículo*|recrut*|estágio*|processo seletivo|oportunidade de emprego|emprego*)
    i01qb7ae: { purchase: -0.1, event: -0.14, connected: -0.1, 'jobs-investors': 3.43 },
    // jobs-investors: (investidor*|acionista*|dividendo*|resultados do trimestre|relações com investidores|relatório anual)
    kel7z0mm: { 'jobs-investors': 2.5 },
    // shape: abstract-words
    '9ju03ja0': {
      discount: -1.08,
      purchase: -0.23,
      reviews: -0.28,
      'exclusive-info': -0.16,
      'new-products': 0.12,
      opinion: 0.16,
      service: -0.38,
      event: -0.22,
      community: 0.1,
      'general-info': 0.33,
      giveaway: -0.12,
      entertain: -0.11,
      'jobs-investors': 0.18,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.12,
      purchase: -0.33,
      reviews: -0.13,
      'exclusive-info': -0.18,
      'new-products': -0.2,
      opinion: -0.18,
      service: 0.42,
      event: -0.22,
      connected: -0.19,
      ideas: -0.15,
      community: -0.83,
      'general-info': -0.76,
      entertain: -0.34,
      greeting: 1.01,
      inspire: -0.66,
      cause: -0.21,
      'jobs-investors': -0.14,
      other: -0.85,
    },
    // shape: call-to-link
    '2w8fy5iw': {
      discount: -0.11,
      purchase: 0.26,
      'new-products': -0.32,
      opinion: 0.23,
      event: -0.14,
      community: 0.21,
    },
    // shape: caption
    uazs0iaz: {
      discount: -0.26,
      purchase: 0.28,
      reviews: -0.2,
      'exclusive-info': -0.31,
      'new-products': -0.45,
      opinion: 0.42,
      service: -0.15,
      event: -0.11,
      connected: -0.19,
      ideas: -0.19,
      community: -0.95,
      'general-info': -0.68,
      entertain: -1.04,
      greeting: 0.27,
      inspire: -0.98,
      'jobs-investors': -0.18,
      other: 1.54,
    },
    // shape: choice-list
    '3vi7jeor': {
      purchase: -0.1,
      'new-products': -0.1,
      opinion: 1.28,
      event: -0.21,
      connected: -0.19,
      ideas: -0.17,
      giveaway: -0.13,
      entertain: 0.26,
      inspire: -0.36,
    },
    // shape: closing-question
    xj1z7lf2: {
      'new-products': 0.32,
      opinion: 0.37,
      event: 0.62,
      connected: -0.44,
      ideas: 0.37,
      community: -0.48,
      'general-info': -0.25,
      giveaway: 0.78,
      entertain: 0.52,
      greeting: -0.15,
      inspire: -0.21,
      other: -0.21,
    },
    // shape: colon
    cg4j51wd: {
      discount: -0.21,
      reviews: -0.16,
      'exclusive-info': 0.95,
      'new-products': 0.38,
      opinion: -0.4,
      service: 0.1,
      event: -0.53,
      connected: -0.48,
      ideas: -0.76,
      'general-info': 0.31,
      giveaway: 0.77,
      entertain: 0.38,
      greeting: -0.17,
      inspire: -0.65,
      cause: 0.46,
      'jobs-investors': 0.12,
      other: -0.18,
    },
    // shape: date
    '57lwxmqk': {
      reviews: -0.75,
      'exclusive-info': 0.18,
      'new-products': 0.21,
      opinion: -0.29,
      event: 0.15,
      connected: -0.19,
      ideas: 0.39,
      community: -0.56,
      'general-info': -0.47,
      giveaway: 0.28,
      entertain: 0.61,
      greeting: 0.56,
      inspire: -0.84,
      cause: -0.22,
      'jobs-investors': 0.35,
      other: -0.92,
    },
    // shape: ellipsis
    sb39uvab: {
      purchase: -0.19,
      reviews: 0.2,
      'exclusive-info': 0.48,
      'new-products': -0.41,
      opinion: -0.22,
      event: -0.12,
      connected: -0.33,
      ideas: -0.13,
      community: 0.44,
      entertain: 0.29,
      inspire: -0.12,
      other: -0.22,
    },
    // shape: exclamation
    axhikal4: {
      discount: -0.22,
      reviews: -0.55,
      'exclusive-info': 0.17,
      opinion: 0.26,
      service: -0.3,
      event: 0.51,
      connected: -0.22,
      ideas: -0.16,
      community: 0.32,
      'general-info': -0.47,
      giveaway: 0.28,
      entertain: -0.66,
      greeting: 1.06,
      inspire: -0.55,
      cause: -0.41,
      other: -0.13,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.74,
      purchase: -0.44,
      reviews: 0.26,
      'exclusive-info': -0.9,
      'new-products': -0.48,
      opinion: 0.77,
      connected: 1.39,
      ideas: 0.11,
      community: -0.53,
      'general-info': -0.22,
      entertain: 0.28,
      greeting: 0.34,
      inspire: -0.44,
      cause: -0.19,
      'jobs-investors': 0.16,
      other: 0.16,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.14,
      purchase: -0.2,
      reviews: 0.45,
      'exclusive-info': -0.22,
      opinion: -0.23,
      ideas: -0.22,
      community: 0.74,
      'general-info': -0.44,
      giveaway: 0.41,
      entertain: 0.57,
      greeting: 0.16,
      inspire: -0.43,
      cause: -0.11,
      other: -0.23,
    },
    // shape: handle-credit
    ck3q4gsl: {
      'exclusive-info': -0.2,
      event: -0.5,
      community: 0.61,
      'general-info': -0.38,
      entertain: -0.11,
      'jobs-investors': 0.18,
    },
    // shape: hashtag-campaign
    wxmae872: {
      discount: -0.2,
      purchase: -0.56,
      reviews: 0.18,
      'exclusive-info': -0.24,
      'new-products': -0.27,
      opinion: -0.89,
      service: -0.15,
      event: 0.34,
      connected: -0.17,
      ideas: 0.29,
      community: -0.27,
      'general-info': -0.32,
      giveaway: -0.21,
      greeting: 0.19,
      inspire: -0.24,
      other: 0.12,
    },
    // shape: headline
    pdf2cwwo: {
      purchase: -0.12,
      'exclusive-info': -0.1,
      'new-products': -0.48,
      event: 0.25,
      connected: -0.23,
      community: -0.49,
    },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.27,
      purchase: 0.5,
      reviews: 0.54,
      'exclusive-info': -0.53,
      'new-products': -0.32,
      opinion: 0.46,
      service: 0.1,
      connected: -0.44,
      ideas: 0.66,
      community: -0.51,
      'general-info': -0.3,
      giveaway: -0.25,
      entertain: -0.26,
      inspire: -0.24,
      cause: 0.86,
      'jobs-investors': 0.34,
      other: -0.36,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.11,
      purchase: -0.17,
      reviews: -0.19,
      'exclusive-info': -0.13,
      'new-products': 0.29,
      service: -0.16,
      event: 0.53,
      connected: -0.31,
      ideas: -0.16,
      community: -0.18,
      giveaway: -0.1,
      entertain: -0.3,
      other: 0.11,
    },
    // shape: link
    m5nabhbb: {
      discount: -0.14,
      purchase: -0.55,
      reviews: -0.17,
      'exclusive-info': 0.64,
      opinion: 0.12,
      service: -0.14,
      event: 0.12,
      connected: -0.38,
      ideas: -0.25,
      community: 0.67,
      giveaway: -0.14,
    },
    // shape: list
    btkex4mc: {
      'new-products': -0.21,
      opinion: -0.13,
      connected: -0.16,
      community: 0.21,
      'general-info': 0.68,
    },
    // shape: long-prose
    qfnj5yjd: {
      discount: -0.33,
      purchase: -0.26,
      reviews: -1.15,
      'new-products': 0.47,
      opinion: -0.21,
      service: -0.32,
      event: -0.82,
      'general-info': -0.38,
      giveaway: -0.47,
      entertain: -0.56,
      greeting: 0.15,
      inspire: 0.28,
      cause: -0.12,
      other: 0.11,
    },
    // shape: long-words
    i02uhi6b: {
      discount: 0.53,
      purchase: -0.15,
      reviews: -0.44,
      'exclusive-info': 0.13,
      'new-products': 0.6,
      opinion: -0.28,
      event: -0.17,
      connected: -0.55,
      ideas: -0.54,
      community: 0.27,
      'general-info': 0.31,
      giveaway: -0.19,
      entertain: -0.13,
      inspire: -0.17,
      'jobs-investors': 0.31,
      other: -0.2,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.17,
      purchase: -0.41,
      reviews: -0.27,
      'new-products': -0.49,
      opinion: -0.28,
      event: -0.29,
      connected: 0.54,
      ideas: -0.32,
      'general-info': 0.27,
      entertain: -0.34,
      greeting: -0.17,
      inspire: -0.27,
      'jobs-investors': 0.15,
      other: 0.46,
    },
    // shape: mention-first
    '8lcisc9d': {
      purchase: -0.19,
      'new-products': -0.11,
      service: 1.61,
      event: -0.15,
      ideas: -0.12,
      community: -0.32,
      'general-info': 0.23,
    },
    // shape: middling-words
    mmjudrnh: {
      purchase: -0.38,
      reviews: 0.24,
      'exclusive-info': -0.46,
      opinion: -0.45,
      ideas: -0.55,
      community: -0.76,
      giveaway: -0.56,
      entertain: 0.22,
      greeting: -0.18,
      inspire: 0.2,
      cause: 0.23,
      'jobs-investors': 0.61,
      other: -1.03,
    },
    // shape: no-sentence
    ny06pidj: { event: 0.48, 'general-info': -0.67 },
    // shape: number-fact
    tb38wbik: {
      purchase: 1.03,
      'exclusive-info': -1.19,
      'new-products': -0.75,
      service: -0.27,
      event: 0.13,
      connected: -0.76,
      ideas: -0.57,
      'general-info': 0.87,
      giveaway: -0.64,
      entertain: 0.12,
      greeting: 0.22,
      inspire: -0.22,
      cause: -0.11,
      'jobs-investors': 0.1,
      other: -0.25,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 0.74,
      purchase: 0.66,
      reviews: -0.36,
      'exclusive-info': -0.13,
      service: -0.14,
      event: -0.49,
      connected: -0.13,
      ideas: -0.13,
      community: -0.31,
      'general-info': -0.14,
    },
    // shape: price
    oicor9ng: {
      purchase: 0.92,
      reviews: -0.21,
      'exclusive-info': -0.16,
      service: -0.13,
      connected: -0.32,
      ideas: -0.16,
      community: -0.38,
      'general-info': -0.56,
      giveaway: 0.28,
    },
    // shape: price-cut
    h7el5q8p: { discount: 3.79 },
    // shape: promo-code
    '55ujfcei': { discount: 3.79, purchase: 0.64, event: -0.2 },
    // shape: question
    bd1m18ps: {
      discount: -0.53,
      purchase: -0.85,
      reviews: -0.3,
      'exclusive-info': -0.25,
      'new-products': -0.82,
      opinion: 1.04,
      service: -0.21,
      connected: -0.53,
      ideas: 0.7,
      community: -0.55,
      'general-info': 0.43,
      entertain: 0.87,
      greeting: 0.12,
      inspire: -0.74,
      cause: -0.18,
      'jobs-investors': -0.18,
      other: -0.12,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.24,
      purchase: -0.22,
      reviews: -0.6,
      'new-products': -0.33,
      opinion: -0.12,
      service: -0.33,
      event: 0.39,
      connected: -0.45,
      ideas: -0.6,
      community: -0.6,
      giveaway: 0.31,
      entertain: 0.3,
      greeting: 0.29,
      inspire: -0.53,
      cause: -0.13,
      'jobs-investors': -0.14,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.31,
      purchase: -0.15,
      reviews: -0.57,
      'exclusive-info': 0.2,
      'new-products': -0.49,
      opinion: 1.52,
      service: -0.21,
      connected: -0.33,
      ideas: 0.99,
      giveaway: 0.36,
      inspire: -0.26,
      other: 0.28,
    },
    // shape: quotation
    btncop4t: {
      reviews: 0.84,
      'new-products': -0.36,
      event: -0.29,
      connected: -0.31,
      community: 0.1,
      entertain: -0.14,
      inspire: 0.48,
      other: -0.12,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 0.75 },
    // shape: reply
    pc95g5fv: {
      purchase: -0.19,
      'new-products': -0.11,
      service: 2.32,
      event: -0.15,
      ideas: -0.12,
      community: -0.32,
      'general-info': -0.1,
    },
    // shape: second-person
    rwbv3gdp: {
      discount: -0.33,
      purchase: 0.35,
      reviews: -0.17,
      'exclusive-info': -0.39,
      'new-products': -0.38,
      opinion: 0.18,
      connected: 0.18,
      ideas: 0.34,
      community: 0.37,
      'general-info': -0.44,
      giveaway: 0.91,
      greeting: 0.17,
      cause: 0.18,
      other: -0.35,
    },
    // shape: shop-link
    xs11gtnc: { purchase: 1.18 },
    // shape: short
    '4l7nosfr': {
      discount: 0.4,
      purchase: 0.89,
      reviews: -0.2,
      'exclusive-info': 0.15,
      'new-products': -0.29,
      opinion: 0.8,
      service: -0.1,
      event: 0.27,
      connected: 0.21,
      ideas: 0.36,
      community: 0.63,
      'general-info': -1.85,
      giveaway: -0.32,
      inspire: 0.16,
      cause: 0.38,
      'jobs-investors': -0.54,
    },
    // shape: short-reply
    dpbxwktq: { service: -0.29, connected: 0.97, community: -0.22 },
    // shape: signature
    az9xb8s2: { 'general-info': -0.11 },
    // shape: stacked-marks
    jamo81o5: {
      discount: -0.23,
      purchase: -0.47,
      reviews: 0.15,
      'exclusive-info': -0.4,
      'new-products': -0.28,
      service: -0.2,
      event: 0.23,
      connected: -1.18,
      ideas: -0.5,
      community: 0.46,
      'general-info': 0.38,
      giveaway: -0.2,
      entertain: 0.1,
      greeting: 0.31,
      inspire: -0.1,
      'jobs-investors': -0.1,
    },
    // shape: we-to-you
    d0jcl2ee: {
      discount: -0.13,
      purchase: -0.26,
      reviews: 0.24,
      'exclusive-info': -0.15,
      'new-products': -0.5,
      opinion: 0.88,
      event: 0.39,
      connected: 0.97,
      community: -0.23,
      'general-info': -0.24,
      giveaway: 0.31,
      entertain: -0.11,
      greeting: -0.12,
      other: 0.14,
    },
  },
  terms: {
    $: { purchase: -0.11, community: -0.16 },
    '$ <number>': { purchase: -0.11, community: -0.16 },
    '<number>': { purchase: 0.13, 'new-products': -0.17, event: 0.26 },
    '<number> <number>': { purchase: 0.23 },
    '<number> anos': { 'general-info': -0.18 },
    '<number> e': { event: 0.1, community: -0.15, giveaway: 0.11 },
    '<number> h': { event: 0.19 },
    a: {
      discount: -0.14,
      reviews: -0.11,
      'new-products': -0.31,
      opinion: -0.11,
      ideas: 0.22,
      community: 0.2,
      'general-info': 0.1,
      entertain: -0.23,
      inspire: 0.24,
    },
    'a nossa': { 'general-info': -0.13 },
    'a segunda': { 'general-info': 0.12 },
    abertas: { event: 0.13 },
    acesso: { 'exclusive-info': 0.15 },
    agora: { 'new-products': 0.48, community: 0.14, 'general-info': 0.17 },
    ainda: { 'general-info': -0.24 },
    'ainda mais': { community: 0.14 },
    alem: { event: -0.11 },
    anos: { 'general-info': -0.1 },
    antes: { 'new-products': -0.12 },
    aqui: { other: 0.12 },
    as: { opinion: -0.14, connected: -0.13, 'general-info': -0.13, entertain: 0.12 },
    assim: { 'exclusive-info': 0.13 },
    ate: { community: -0.2 },
    'ate <number>': { community: -0.12 },
    bom: { connected: 0.16 },
    bora: { event: 0.19 },
    cada: { connected: 0.33, community: -0.32 },
    capital: { 'new-products': 0.2 },
    cartao: { 'new-products': 0.15 },
    casa: { event: -0.11 },
    chega: { 'new-products': 0.12 },
    chegaram: { 'new-products': 0.19 },
    chegou: { reviews: 0.19, 'new-products': 0.33 },
    chuva: { community: 0.12 },
    colegas: { connected: 0.18 },
    com: {
      purchase: 0.12,
      'exclusive-info': -0.15,
      'new-products': 0.25,
      event: 0.18,
      connected: -0.24,
      other: 0.17,
    },
    'com a': { other: 0.11 },
    'com o': { community: 0.25 },
    como: { 'general-info': 0.16 },
    compre: { 'general-info': 0.1 },
    confira: { event: -0.12 },
    conheca: { community: 0.16 },
    'conheca a': { community: 0.23 },
    credito: { 'new-products': 0.19 },
    da: {
      purchase: -0.14,
      reviews: -0.22,
      'exclusive-info': 0.41,
      opinion: 0.2,
      community: 0.34,
      inspire: 0.15,
      other: -0.1,
    },
    das: { event: -0.12 },
    'das <number>': { community: -0.1 },
    de: {
      purchase: -0.24,
      'exclusive-info': -0.11,
      connected: -0.26,
      ideas: -0.2,
      'general-info': 0.2,
      giveaway: 0.14,
    },
    'de r': { purchase: -0.21, giveaway: 0.1 },
    demais: { connected: 0.14 },
    depoimento: { reviews: 0.11 },
    dia: { connected: 0.12, 'general-info': -0.17, other: -0.1 },
    'dia <number>': { 'general-info': -0.11 },
    dica: { 'general-info': 0.1 },
    disponivel: { purchase: 0.11 },
    do: {
      discount: -0.12,
      purchase: -0.15,
      reviews: 0.43,
      'new-products': -0.12,
      opinion: -0.15,
      event: -0.14,
    },
    'do que': { connected: 0.2 },
    dos: { connected: -0.18, 'general-info': 0.26 },
    durante: { discount: 0.13 },
    e: { discount: -0.11, 'general-info': 0.36 },
    'e a': { event: 0.1 },
    'e de': { 'general-info': 0.14 },
    'e do': { community: 0.28 },
    'e ja': { community: 0.14 },
    'e um': { connected: 0.13 },
    ela: { community: 0.12, 'general-info': 0.1 },
    ele: { community: 0.13 },
    em: {
      reviews: -0.32,
      'new-products': 0.12,
      opinion: -0.12,
      event: -0.15,
      connected: 0.15,
      ideas: -0.16,
      community: -0.37,
      'general-info': 0.25,
      giveaway: -0.12,
    },
    envie: { giveaway: 0.12 },
    escolha: { 'general-info': 0.1 },
    escolher: { ideas: 0.25 },
    essa: { community: 0.15 },
    esse: { community: 0.32 },
    esta: { 'general-info': -0.13 },
    estamos: { 'general-info': -0.14 },
    estao: { 'general-info': -0.13 },
    este: { 'new-products': 0.16 },
    feira: { 'general-info': 0.1 },
    festa: { community: 0.23 },
    fez: { connected: 0.2 },
    foi: { event: -0.2, connected: 0.18, community: 0.18, 'general-info': 0.18 },
    fora: { 'general-info': 0.1 },
    foram: { community: 0.11, 'general-info': 0.11 },
    'foram <number>': { community: 0.16 },
    futuro: { 'general-info': 0.19 },
    gato: { entertain: 0.2 },
    gente: { opinion: 0.16 },
    grande: { community: 0.11 },
    h: { event: 0.19 },
    hoje: { purchase: 0.12, event: -0.31 },
    ideias: { ideas: 0.28 },
    ja: { purchase: 0.16, community: 0.2, 'general-info': -0.18 },
    junto: { community: 0.18 },
    la: { event: 0.11 },
    link: { 'general-info': -0.33 },
    live: { event: 0.17 },
    mae: { community: 0.11 },
    mais: { purchase: -0.11, reviews: 0.22, event: -0.34, community: 0.29 },
    'mais de': { 'general-info': 0.12 },
    mao: { 'exclusive-info': 0.1 },
    mas: { 'new-products': -0.11 },
    melhorar: { 'general-info': -0.11 },
    meses: { 'general-info': 0.12 },
    mesmo: { connected: -0.1 },
    momento: { community: 0.13 },
    muita: { community: 0.12 },
    muitas: { community: 0.2 },
    muito: { connected: 0.2 },
    mulheres: { connected: 0.11 },
    na: { purchase: 0.14, 'new-products': 0.23, connected: 0.14, community: -0.3 },
    nao: { purchase: -0.1, 'new-products': -0.31, 'general-info': -0.17 },
    nas: { 'new-products': 0.18, community: -0.13 },
    no: { ideas: -0.13 },
    'no nosso': { connected: 0.15 },
    'no parque': { connected: 0.17 },
    nos: { event: 0.13 },
    nossa: { 'new-products': -0.11, opinion: 0.11 },
    nosso: { 'new-products': -0.23, 'general-info': 0.22 },
    'nosso site': { 'general-info': 0.13 },
    nossos: { connected: 0.2 },
    nota: { reviews: 0.11 },
    nova: { 'general-info': 0.15 },
    novidade: { 'new-products': 0.11 },
    novo: { 'new-products': 0.22 },
    o: { reviews: 0.23, 'new-products': 0.42, event: -0.21, connected: -0.1, inspire: 0.31, other: -0.26 },
    'o <mention>': { community: 0.14 },
    'o cartao': { 'new-products': 0.18 },
    'o governo': { 'new-products': -0.1 },
    'o novo': { 'new-products': 0.15 },
    'o programa': { 'new-products': 0.19 },
    'o que': { reviews: 0.11, connected: 0.11, inspire: 0.17 },
    'o seu': { community: 0.14 },
    onde: { inspire: 0.11 },
    os: { 'new-products': 0.13, event: -0.24, community: 0.17, 'general-info': 0.13 },
    ou: { opinion: 0.12 },
    para: { reviews: -0.14, opinion: -0.18, connected: 0.19 },
    'para o': { community: -0.23 },
    parabens: { community: 0.25 },
    parque: { connected: 0.16 },
    pela: { connected: -0.13 },
    pelo: { 'new-products': -0.15, community: -0.15 },
    pequenos: { inspire: 0.18 },
    pode: { 'new-products': 0.3 },
    por: { reviews: -0.13, opinion: -0.26 },
    portal: { opinion: 0.1, 'general-info': -0.22 },
    post: { 'general-info': 0.12 },
    pra: { 'new-products': -0.23, community: 0.39 },
    precisa: { community: 0.14 },
    primeira: { 'exclusive-info': 0.11, 'general-info': -0.15 },
    pro: { community: 0.19 },
    programa: { 'new-products': 0.22 },
    promocao: { giveaway: 0.11 },
    proxima: { 'general-info': 0.15 },
    'qual e': { opinion: 0.1 },
    quatro: { community: 0.16 },
    que: { 'new-products': -0.15, connected: 0.26, community: 0.11, other: 0.35 },
    'que a': { reviews: 0.12 },
    'que e': { reviews: 0.11 },
    'que ja': { community: 0.12 },
    'que nao': { connected: 0.18 },
    'que voce': { connected: 0.18, 'general-info': -0.12 },
    quem: { inspire: 0.15 },
    quer: { 'new-products': -0.11, event: 0.12, giveaway: 0.1 },
    r: { purchase: -0.11, community: -0.21 },
    'r $': { purchase: -0.11, community: -0.15 },
    rede: { 'general-info': 0.15 },
    responda: { opinion: 0.24 },
    salva: { 'new-products': 0.15 },
    sao: { community: -0.1, 'general-info': 0.11 },
    saude: { 'general-info': 0.11 },
    se: { 'general-info': -0.11 },
    semana: { 'new-products': -0.16 },
    ser: { community: 0.17, 'general-info': -0.13 },
    serao: { 'general-info': -0.11 },
    seu: { 'general-info': -0.22 },
    site: { 'general-info': 0.18 },
    so: { connected: -0.1, community: -0.24, entertain: 0.33, inspire: -0.14 },
    'so o': { reviews: 0.1 },
    sobre: { opinion: 0.11 },
    solucoes: { 'general-info': 0.1 },
    sua: { opinion: 0.32, 'general-info': -0.16 },
    tambem: { community: 0.11 },
    te: { connected: 0.15 },
    tecnologia: { 'new-products': -0.25, 'general-info': -0.27 },
    tem: { connected: 0.13, other: 0.14 },
    tempo: { inspire: 0.15 },
    ter: { 'general-info': -0.14 },
    todas: { 'general-info': -0.15 },
    'todas as': { 'general-info': -0.15 },
    trabalho: { connected: 0.17, community: -0.11 },
    tres: { 'general-info': 0.14 },
    turma: { community: 0.13 },
    um: { connected: 0.17, community: 0.25, 'general-info': -0.22 },
    'um dia': { connected: 0.13 },
    uma: { community: 0.21 },
    'uma das': { 'new-products': 0.13 },
    uso: { 'new-products': 0.16 },
    vagas: { 'general-info': -0.13 },
    vai: { 'new-products': 0.21, 'general-info': -0.15 },
    ver: { community: 0.1 },
    voce: { 'general-info': 0.22 },
    voces: { connected: 0.24 },
    whatsapp: { purchase: 0.12 },
    '✅': { 'new-products': -0.13, event: 0.13 },
    '✨': { community: 0.31, inspire: 0.12 },
    '🐾': { community: 0.14 },
    '💙': { 'general-info': 0.12 },
    '🚀': { 'new-products': -0.14 },
    '🤍': { community: 0.13 },
  },
};
