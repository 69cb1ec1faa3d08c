import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 204 labelled posts of real brands and 521 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const PT_LEARNED: LearnedWeights = {
  prior: {
    discount: -5.25,
    purchase: -5.24,
    reviews: -5.24,
    'exclusive-info': -5.29,
    'new-products': -3.48,
    opinion: -6.28,
    service: -6.84,
    event: -4.89,
    connected: -4.01,
    ideas: -5.95,
    community: -2.85,
    'general-info': 0.04,
    giveaway: -6.04,
    entertain: -1.78,
    greeting: -3.97,
    inspire: -1.34,
    cause: -3.92,
    'jobs-investors': -4.26,
    other: -0.57,
  },
  whenAlso: -2.67,
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
    'general-info': 0.166,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
  },
  weights: {
    // discount: [até|ganhe|com|mais] <percent> [de] (off|desconto|cashback|a menos|de volta|mais barato|de bônus)
    ontgn17n: { discount: 7.06, purchase: 0.79, 'general-info': -0.24 },
    // discount: (reduz*|baix*|cort*) .. preço* .. <percent>
    ugm55w3e: { discount: 4.48 },
    // discount: até <percent>
    bt336xyl: { discount: 1.5 },
    // discount: <money> (off|de desconto|de cashback|de volta|de bônus|a menos)
    ex5lubak: { discount: 6.73 },
    // discount: (desconto|descontos)
    '5drsfbbz': { discount: 5.97 },
    // discount: (descontinho*|descontão|descontaço*)
    '3h4hmv7u': { discount: 5.97 },
    // discount: (desconto|descontos) (exclusivo*|especial|especiais|progressivo*|imperdíve*|na|no|nas|nos|em|de|para|pra|à vista)
    dmvnki4y: { discount: 6.73 },
    // discount: (metade do preço|pela metade|a meio preço|preço pela metade|metade do valor)
    rjot1492: { discount: 6.76, event: -0.18 },
    // discount: (cupom|cupons|cupão|cupões|código promocional|código de desconto|vale desconto|vales de desconto)
    c5y30q3j: { discount: 6.72 },
    // discount: (voucher*|vale compra*|vale presente)
    i42wh4f0: { discount: 2.97 },
    // discount: (use|usa|usando|utilize|utiliza|aplique|aplica|insira|digite|com) [o|nosso|teu|seu] (cupom|código|cupão) -reply
    d59127wr: { discount: 5.23, purchase: 0.2 },
    // discount: (código|cupom|cupão|code) <code> +promo-code
    f4pqo1cd: { discount: 6.72, purchase: 0.2 },
    // discount: (promoção|promoções|promo|promos|promocional|promocionais|promozinha*|promoção relâmpago)
    bdg6p8xe: { discount: 5.14, purchase: -0.34, event: 0.23, community: -0.12, giveaway: 0.36 },
    // discount: (em|na|nossa|super|mega|grande|essa|esta|última|dia de) (promoção|promo)
    bf72rc2w: { discount: 5.97 },
    // discount: (oferta|ofertas|ofertão|ofertaço)
    '3hcozb9o': { discount: 3.67 },
    // discount: (oferta|ofertas) (especial|especiais|imperdíve*|exclusiva*|do dia|da semana|do mês|relâmpago|incríve*|válida*)
    mgreyyvo: { discount: 5.23 },
    // discount: (super|melhores|nossas|muitas|várias|confira as|aproveite as) ofertas
    '0skm8dv5': { discount: 5.97 },
    // discount: (liquidação|liquida|liquidando|queima de estoque|queima de stock|saldão|bota fora|queimão)
    zv0h6d3c: { discount: 5.97, purchase: 0.21 },
    // discount: (sale|outlet|saldos|rebaixas|saldo)
    xtc86kfb: { discount: 3.76 },
    // discount: (black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black|mês do consumidor) +post:link
    q6wbylp2: { discount: 4.48 },
    // discount: (black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black)
    zck8c6n2: { discount: 3.73 },
    // discount: (frete|portes|entrega|envio|taxa de entrega|entregas|envios|delivery) (grátis|gratuit*|free|por nossa conta)
    us4bkg8y: { discount: 7.03 },
    // discount: (oferta de portes|portes oferecidos|oferecemos os portes|não paga* (frete|portes|taxa))
    l0nb8ssj: { discount: 5.97 },
    // discount: (sem|zero|isento de|isenta de) [<any>] (taxa*|frete|portes|anuidade|matrícula|comissão|custo* adicional|custo* extra|mensalidade)
    '795z3v3c': { discount: 4.48 },
    // discount: (sem juros|juros zero|taxa zero|anuidade grátis|frete zero)
    x21gbzp7: { discount: 2.87, purchase: -0.15 },
    // discount: (grátis|de graça|na faixa|por conta da casa|é por nossa conta)
    '1ns6a3vp': { discount: 3.84 },
    // discount: (gratuito|gratuita|gratuitos|gratuitas|gratuitamente)
    ij1oq9ma: { discount: 1.15, 'general-info': -0.14 },
    // discount: (free|0800)
    r7gmrdu9: { discount: 1.49 },
    // discount: (ganhe|ganha|leve|leva|receba|recebe|garanta) .. (grátis|de graça|de presente|de brinde|de cortesia|brinde*)
    '0matcp58': { discount: 6 },
    // discount: (brinde|brindes|mimo|mimos|cortesia)
    '1t87h24e': { discount: 3.73, community: 0.1 },
    // discount: (brinde|mimo|presente) (exclusivo|especial|na compra|nas compras|em cada|em todas)
    '3z7yhiq8': { discount: 5.23 },
    // discount: (amostra*|teste|degustação|consulta|avaliação|aula experimental|diagnóstico|ebook|e-book) (grátis|gratuit*)
    rgjg6z5n: { discount: 4.48 },
    // discount: (dias|mês|meses|semana|semanas|ano) (grátis|gratuit*|de graça)
    y3gcm697: { discount: 5.23 },
    // discount: (na compra de|nas compras|em compras|a cada compra|em pedidos|nos pedidos|compras acima|pedidos acima|encomendas superiores|compras superiores)
    rcwb38fk: { discount: 3.8, purchase: -0.15 },
    // discount: (compras|pedidos|encomendas) (acima de|a partir de|superiores a) <money>
    '5bdtozls': { discount: 5.23 },
    // discount: (leve|compre|leva|compra|paga|pague) <number> .. (pague|paga|leve|leva|ganhe|ganha)
    pcnhscg9: { discount: 7.19 },
    // discount: (<number> por <money>|dois por um|2 por 1|dose dupla|em dobro|<number> pelo preço de <number>|segunda unidade|a segunda peça)
    nidgqx91: { discount: 5.14, event: -0.14 },
    // discount: de <money> por [apenas|só|somente] <money>
    v79tdp7o: { discount: 7.81 },
    // discount: (antes|era|eram|custava) <money>
    wy1skntg: { discount: 5.23 },
    // discount: (por|agora|fica por|sai por|a) (apenas|só|somente) <money>
    xt38ljub: { discount: 4.48 },
    // discount: (só|apenas|somente|agora) <money>
    w590i7bp: { discount: 3.73 },
    // discount: (em vez de|ao invés de|em lugar de) <money>
    pzzyd731: { discount: 6.04 },
    // discount: (preço*|valor|valores|condição|condições) (especial|especiais|imperdíve*|promocional|promocionais|reduzido*|exclusiv*|de lançamento|de fábrica|de custo|diferenciad*|incríve*|baixo|baixos|facilitad*)
    eac1rz80: { discount: 5.26 },
    // discount: (precinho*|preço (baixou|caiu|despencou|lá embaixo)|preços (baixaram|caíram|despencaram)|baixou o preço|baixamos (o|os) preço*)
    vtr6zjlz: { discount: 5.97 },
    // discount: (menor|menores|melhor|melhores) (preço|preços)
    vq3fkifb: { discount: 3.73 },
    // discount: (economize|economiza|economizar|poupe|poupa|poupar) .. (<money>|<percent>)
    '80gzkgd7': { discount: 5.97 },
    // discount: (economize|economiza|poupe|poupa|economia no bolso|pagar menos|pague menos|paga menos)
    l9sycgar: { discount: 2.99 },
    // discount: (cashback|dinheiro de volta|reembolso de <percent>)
    ub8mq9w4: { discount: 5.23, purchase: -0.19 },
    // discount: (pontos (em dobro|extra|extras|bônus|a dobrar)|acumul* .. pontos|troque .. pontos|programa de (fidelidade|pontos|vantagens)|cartão (fidelidade|de fidelização))
    xpmu7lln: { discount: 5.23 },
    // discount: (só hoje|só até|somente hoje|apenas hoje|só nesta|só neste|por tempo limitado|enquanto durar*|enquanto duram|tempo limitado|últimas horas|últimos dias de)
    lycw1mpc: { discount: 3.87, event: -0.26, 'general-info': -0.13 },
    // discount: (válido|válida|válidos|válidas|vale) (até|de|para|pra|em|só|somente|apenas|no|na|nos|nas)
    lvbl20th: { discount: 2.24, purchase: 0.24 },
    // discount: (happy hour|happyhour|rodízio .. <money>|combo* .. <money>|menu .. <money>)
    ownwf0cf: { discount: 4.52, event: -0.18 },
    // discount: (lote promocional|primeiro lote|1º lote|early bird|virada de lote|valor promocional|último lote)
    '4fm2497h': { discount: 3.73 },
    // discount: (mais barato|mais barata|mais em conta|baratinh*|barato|barata|pechincha*|preço baixo|cabe no bolso|caber no bolso)
    k2wxwwj2: { discount: 2.99 },
    // discount: (aproveite|aproveita|aproveitem|corre|corram|garanta|confira) .. (promoção|promo|oferta|ofertas|desconto|descontos|preço|preços|liquidação|condições)
    '5ozo29ay': { discount: 5.97 },
    // discount: (estudantes|professores|sócios|membros|assinantes|clientes|moradores|aniversariante*) (pagam|paga|têm|tem) .. (meia|metade|menos|<percent>|desconto)
    '9ygxo25d': { discount: 6.31 },
    // discount: (meia entrada|meia-entrada|aniversariante não paga|crianças não pagam)
    s3hon3iy: { discount: 3.73 },
    // discount: (vantagens|benefícios) exclusiv*
    b4wnfout: { discount: 2.24 },
    // discount: (indique|indica|convide) .. (ganhe|ganha|ganham) .. (<money>|desconto|<percent>|crédito*)
    n4tdgh8g: { discount: 5.97 },
    // discount: (desconto|cupom|promoção|oferta) .. (link na bio|no site|na loja|no app)
    '3mmk2tnk': { discount: 5.97 },
    // discount: (promoção|promoções) (da|de|do|à|e) (saúde|igualdade|cidadania|cultura|direitos|justiça|inclusão|desenvolvimento|paz|equidade|bem|turismo|proteção|qualidade)
    ajyvzz9n: { discount: -3.73 },
    // discount: (oferta|ofertas) de (vagas|cursos|serviços|emprego|trabalho|água|formação|leitos|disciplinas)
    lktkpogg: { discount: -2.99 },
    // discount: (um brinde (a|ao|à|aos|às)|brinde (a|ao|aos) .. (vida|amor|amizade))
    '36r6o80q': { discount: -2.99 },
    // discount: (economize|poupe|economizar|poupar) (água|energia|tempo)
    ms84b5pf: { discount: -2.24 },
    // discount: (entrada|inscrição|inscrições|evento|curso|cursos|acesso|atendimento|atendimentos|aula|aulas|exame|exames|ensino|workshop|webinar|oficina*|serviços) (gratuit*|grátis|é gratuit*|são gratuit*|franca)
    '19q9uedx': { discount: -2.24, 'general-info': 0.1 },
    // discount: (primeira|primeiro) (consulta|aula|sessão|visita|mês|mensalidade|avaliação) (gratuit*|grátis|é gratuit*|é grátis|de graça)
    '6pz1tedg': { discount: 5.57 },
    // discount: (matrícula|adesão|instalação|taxa de adesão|taxa de matrícula|taxa de inscrição|anuidade|montagem|primeira mensalidade|mensalidade) (zero|grátis|gratuita|isenta|free|por nossa conta|de graça|inclusa)
    '68c9jtq4': { discount: 6.75 },
    // discount: isenção (de|da|do|na) [<any>] (taxa*|matrícula|anuidade|adesão|frete|mensalidade|tarifa*|inscrição)
    jxed6td2: { discount: 4.48 },
    // discount: (mulher*|aniversariante*|criança*|casal|acompanhante|mães|pais|segunda pessoa) [<any>] (não paga*|paga só|paga um|paga meia|entra de graça|é grátis)
    grjzhyrn: { discount: 5.97 },
    // discount: (talão de desconto|vale <money>|dia de economia|festival de ofertas|ofertas (do|da|de|válidas)|preço de (custo|fábrica|banana)|quarta verde|encarte|folheto de ofertas|queima total)
    j2153w48: { discount: 5.3 },
    // discount: (cupom|cupons) (da sorte|para concorrer|pra concorrer|fiscal|fiscais|e concorra|e concorre)
    bh7gnzsx: { discount: -6.72 },
    // discount: de <number> por [apenas|só|somente] <number>
    '39jtqc79': { discount: 7.47 },
    // discount: (tudo|todas as peças|toda a loja|qualquer peça|peças|itens|produtos) [a partir de|por|a] [apenas|só] <money>
    fi0q225k: { discount: 7.47 },
    // discount: metade (da|do|de) (mensalidade|matrícula|preço|valor|anuidade|diária|ingresso)
    k61w8itf: { discount: 6.72 },
    // discount: (comprou|pediu|transferiu|indicou|matriculou|assinou|trouxe|levou) .. (ganhou|ganha|leva outro|leva outra)
    '9vy7eb1u': { discount: 6.72 },
    // discount: (reduza|reduz|reduzir|reduziu|corte|cortar|divida|dividir|dobre) .. metade
    i92b7ajk: { discount: -6.72 },
    // purchase: (compre|compra|comprar|peça|pede|encomende|encomenda|adquira|adquire|garanta|garante) (já|agora|aqui|hoje|online|on-line|pelo|pela|no|na|através|o seu|a sua|o teu|a tua)
    '7w3ye8ra': { purchase: 4.36, reviews: 0.18 },
    // purchase: (reserve|reserva|agende|agenda) (já|agora|aqui|hoje|online|pelo|pela|o seu|a sua|o teu|a tua|seu|sua)
    gxq1t08o: { discount: 0.32, purchase: 3.49 },
    // purchase: ^ (compre|compra|encomende|encomenda|peça|adquira)
    '3k7u4o3d': { purchase: 2.81 },
    // purchase: ^ (reserve|agende|reserva|garanta|garante)
    igfawdgy: { purchase: 2.34, community: 0.18 },
    // purchase: (compre|comprar|peça|pedir|encomende|encomendar|adquira|reserve|reservar) .. <url>
    fz9wtn1n: { purchase: 3.53 },
    // purchase: (garanta|garante|garantir|garantam|leve|leva|pegue) [já] (o seu|a sua|os seus|as suas|o teu|a tua|logo|seu|sua) [ingresso*|bilhete*|vaga|exemplar|lugar|look]
    pdgozivd: { purchase: 2.92 },
    // purchase: já garantiu [o|a] (seu|sua|teu|tua)
    jmv9e54p: { purchase: 2.33, 'new-products': 0.15 },
    // purchase: (compre|compras|comprar|pedidos|pedido|encomendas|encomende|vendas|chama|chame|fale|peça) .. (whatsapp|whats|zap|wpp|direct|dm|telefone|inbox)
    '0w9heoyu': { purchase: 4.84, 'general-info': 0.15 },
    // purchase: (whatsapp|whats|zap|wpp)
    rr09zfbk: { purchase: 2.26 },
    // purchase: (chama|chame|chamar|manda|mande|envie|envia|fale|fala|entre em contato|contacte|contate|ligue|liga) .. (no direct|na dm|no whatsapp|pelo whatsapp|no whats|no zap|no privado|inbox|por mensagem|<phone>)
    s4n4h255: { purchase: 3.39, 'general-info': -0.16 },
    // purchase: (whatsapp|telefone|tel|contato|contacto|zap|whats|ligue|liga|reservas|pedidos|encomendas|informações) [no|pelo|para|é] <phone>
    '9ispiuh0': { purchase: 3.59 },
    // purchase: (disponível|disponíveis) (já|agora|online|para venda|pra venda|para compra|para encomenda|por encomenda|na loja|nas lojas|no site|na nossa loja|em nossas lojas|em loja)
    '6k1z32mw': { purchase: 3.25 },
    // purchase: (já|ainda|também) [está|estão] (disponível|disponíveis|à venda)
    s6qoyipm: { purchase: 3.25 },
    // purchase: (disponível|disponíveis)
    vajva8vm: { purchase: 1.17, 'new-products': 0.18 },
    // purchase: (à venda|a venda) (na|no|nas|nos|em|online|aqui|agora|exclusivamente)
    sgwnffm1: { purchase: 4.17 },
    // purchase: (à venda|vende-se|vendemos|revenda|pronta entrega|pronta-entrega|a pronta entrega)
    q2s1sqsq: { purchase: 2.91 },
    // purchase: (nas lojas|em todas as lojas|nas nossas lojas|em nossas lojas|na loja física|nas lojas físicas|na nossa loja|em nossa loja|na loja online|loja virtual|loja online|nosso site|no site|e-commerce)
    '95mnlgiv': { purchase: 2.54, reviews: 0.12, 'new-products': -0.16, 'general-info': 0.33 },
    // purchase: (visite|visita|vem|venha|passe|passa|corre|corra|venham) .. {place}
    s9taxnul: { purchase: 2.49, 'general-info': 0.13 },
    // purchase: (na loja mais próxima|loja mais perto|perto de você|perto de ti|pontos de venda|ponto de venda|nossas unidades|revendedor*)
    roo3yr8p: { purchase: 2.36 },
    // purchase: (de volta ao estoque|reposição|repusemos|voltou ao estoque|em estoque|em stock|no estoque|últimas unidades|últimas peças|últimos pares|poucas unidades|estoque limitado|stock limitado|quantidade limitada|peça única|peças únicas)
    f1r6e37l: { purchase: 3.72 },
    // purchase: (esgotado|esgotando|esgotou|esgotados|esgota rápido|antes que acabe*|antes que esgote*|antes que acabem)
    k9dae81g: { purchase: 2.36 },
    // purchase: (ingresso*|bilhete*|ingressos) (à venda|disponíve*|esgotad*|no site|no link|aqui|pelo|na|em|a partir)
    qkct740j: { purchase: 4.48 },
    // purchase: (ingressos|ingresso|bilhetes|bilheteira|bilheteria)
    cv7rezut: { purchase: 2.33, giveaway: 0.33 },
    // purchase: (link|clica|clique|acesse|acessa|vai|entra|corre|visite) .. (comprar|compre|pedir|encomendar|reservar|reserve|garantir|adquirir|agendar)
    gcjcr8gw: { purchase: 3.53 },
    // purchase: (reserve|reserva|reservas|marque|agende|agendar|marcar|garanta|faça) .. (mesa*|horário*|consulta|quarto|hospedagem|estadia|sessão|visita|test drive|hora|lugar|viagem|ensaio)
    q7p5qnaj: { purchase: 3.71 },
    // purchase: (reservas|agendamento*|marcações|encomendas|pedidos|matrículas|agenda) (abert*|pelo|pela|no|na|por|online|disponíve*|até|em)
    y18zl7o2: { purchase: 3.54 },
    // purchase: (reservas|encomendas|encomenda|encomende|pedidos)
    h2kht2fn: { discount: 0.13, purchase: 2.44 },
    // purchase: (faça seu pedido|faz o teu pedido|faça já|peça já|peça o seu|peça a sua|peça pelo|pede já|faça sua encomenda|faça a sua|pedir em casa)
    u3bl2yke: { purchase: 3.65 },
    // purchase: (a partir de|desde|por|custa|custam|preço|valor|apenas|valores|só) <money>
    tqn4jx0a: { discount: 0.23, purchase: 2.88 },
    // purchase: <money> (cada|por pessoa|à vista|no pix|a unidade|o par|o kg|o quilo|por mês|ao mês|mensais|a dose|por noite)
    zg7frld0: { purchase: 3.54 },
    // purchase: (<number> x|<number>x|em até <number>x|em até <number> vezes|parcel*|no pix|à vista|no cartão|sem juros)
    nta358sp: { discount: 0.22, purchase: 2.31, 'new-products': -0.12 },
    // purchase: (preço|preços|valores|orçamento*|tabela de preços)
    mh3v8jjq: { purchase: 1.31, event: -0.19 },
    // purchase: (adicione ao carrinho|carrinho|sacola|checkout|finalizar compra|shop|compre aqui|compre agora|loja <url>)
    qouq7ict: { purchase: 3.56 },
    // purchase: (delivery|takeaway|take away|retirada|levantar na loja|entregamos|entrega em casa|levantamento|tele-entrega|tele entrega)
    y2dx5g9b: { purchase: 2.33 },
    // purchase: (ifood|rappi|uber eats|ubereats|glovo|aiqfome|bolt food|99food)
    ikvoqxfx: { purchase: 3.54 },
    // purchase: (na|no|pela|via|pelo) (amazon|mercado livre|magalu|shopee|americanas|renner|riachuelo|fnac|wook|continente|worten|steam|netflix|spotify)
    '9e31pnuv': { purchase: 1.18 },
    // purchase: (edição limitada|edições limitadas|exclusividade|colecionador)
    '4cee8tcq': { purchase: 1.24, other: 0.3 },
    // purchase: (baixe|baixa|descarregue|descarrega|instale) [já|agora|o|a|nosso] [app|aplicativo|aplicação]
    '8wjxkugq': { purchase: 2.29 },
    // purchase: (app store|google play|play store)
    '67npme5x': { purchase: 1.77 },
    // purchase: (tamanho*|numeração|grade|tam) .. <number>
    hpu6rdm6: { purchase: 3.04 },
    // purchase: do <number> ao <number>
    wft2zgwl: { purchase: 3.54 },
    // purchase: (do|tamanhos|tam) (p|pp|m|36|38|34) (ao|a) (g|gg|ggg|xg|xgg|eg|44|46|48|50|54)
    '8xzdtdpn': { purchase: 4.37 },
    // purchase: (disponível nas cores|disponível em|nas cores|nos tamanhos|vários tamanhos|todos os tamanhos|várias cores)
    v2hl30ui: { purchase: 2.39 },
    // purchase: (frete sob consulta|frete|enviamos (para|pra)|entrega para todo|envio para todo|enviamos a todo|entregamos em)
    '9pxr3c9y': { discount: 0.11, purchase: 2.87 },
    // purchase: (vagas|lugares|mesas|quartos|datas|horários) (abertas|limitadas|disponíve*|restantes|limitados)
    spvv4gmx: { purchase: 1.78 },
    // purchase: (compra*|comprou|comprando)
    wfh6cynq: { purchase: 1.08 },
    // purchase: (presenteie|presenteia|presente perfeito|presente ideal|dica de presente|sugestão de presente|ideia* de presente*|opções de presente)
    i95gt7lj: { purchase: 2.32, 'general-info': 0.3 },
    // purchase: (assine|assina|contrate|contrata|adira|adere|simule|abra a sua conta|abra sua conta|peça (o|seu) cartão|solicite (o|seu)|matricule|matricula) [já|agora|aqui|o|a|seu|sua]
    brzk11vj: { purchase: 2.54 },
    // purchase: (pré-venda|pré venda|pré-encomenda|pré encomenda|pré-reserva)
    gisvc9dy: { purchase: 3.63 },
    // purchase: (link na bio|link da bio|link no perfil|link abaixo) +price
    gcot2pgx: { purchase: 2.95 },
    // purchase: (compre|comprar|loja|garanta|peça|reserve|disponível) .. (link|bio)
    hlh1g8x3: { purchase: 2.95 },
    // purchase: (📍|endereço) .. (loja|<number>)
    f6whi67s: { purchase: 1.61 },
    // purchase: (vem|venha|venham|vem cá|passa aqui|passe aqui|venha nos visitar|vem conferir|venha conferir|vem provar|venha provar|venha experimentar|vem conhecer|vem garantir)
    jlg1pb3s: { purchase: 1.21, opinion: -0.13, connected: -0.2, community: 0.29, 'general-info': -0.18 },
    // purchase: (aqui você encontra|você encontra|encontra na nossa|encontre na|encontre em|encontre aqui|tem na|temos na loja)
    '7rvditpx': { purchase: 2.35 },
    // purchase: (personalizado*|sob encomenda|por encomenda|sob medida|por medida)
    p7u15c0l: { purchase: 1.77 },
    // purchase: (nos cinemas|em cartaz|em exibição|assista nos)
    kgu4aglb: { purchase: 2.36 },
    // purchase: (na compra|poder de compra|compras públicas|compra de alimentos|compra e venda|compras do mês)
    sqo87d5w: { purchase: -1.18 },
    // purchase: (reserva (natural|ambiental|biológica|legal|extrativista|florestal|ecológica)|sem reservas)
    yq2gc1la: { purchase: -2.36 },
    // purchase: (na verdade, peça|peça de teatro|peça teatral|peça ajuda|peça desculpa*)
    m3p998ty: { purchase: -2.36 },
    // purchase: (chama|chame|chamar) [a gente] no (whatsapp|whats|zap|wpp)
    yx5qn4lt: { purchase: 4.12 },
    // purchase: <number> ao <number>
    pdn7pzyy: { purchase: 2.96 },
    // purchase: (faça|faz|peça|pede|solicite|solicita|simule|receba|calcule|pedir|solicitar|fazer) [já|agora|aqui|hoje|online] [o|a|um|uma] [seu|sua|teu|tua] (orçamento*|cotação|simulação|proposta*)
    exl6uqmb: { purchase: 5.3 },
    // purchase: (agende|agenda|marque|marca|agendar|marcar|faça|faz) [já|agora|hoje] [o|a] (seu|sua|teu|tua|um|uma) (avaliação|consulta|horário|aula experimental|aula|visita|sessão|atendimento|test drive|exame*|demonstração|banho|reserva|limpeza|retorno)
    bqhqi0i7: { purchase: 5.56 },
    // purchase: (toque|toca|clique|clica|arraste|arrasta|acesse|acessa) .. (foto|imagem|link|produto|sacolinha|botão|etiqueta|bio|site|app) .. (comprar|compre|adquirir|garantir|pedir|reservar|encomendar|ver o preço|conferir o preço)
    xutq0vnp: { purchase: 5.89 },
    // purchase: (consulte|consulta|confirme|verifique) [a|os|as|nossas|nossos|já] (disponibilidade|valores|preços|condições|condições de pagamento|opções de pagamento|consultor*|corretor*|vendedor*|datas)
    '4bhiqgl0': { purchase: 4.12 },
    // purchase: (fale|fala|converse|entre em contato|entra em contacto) com [o|a|um|uma|nosso|nossos|nossa|seu|os] (corretor*|consultor*|vendedor*|vendas|equipe comercial|time comercial|comercial|agente|gerente|representante*|time de vendas|departamento comercial)
    ls0emoo9: { purchase: 5.3 },
    // purchase: <number> (x|vezes) [de|iguais de|sem juros de] <money>|<number> (x|vezes) [iguais|fixas] de <number>
    q7sjll09: { purchase: 4.13 },
    // purchase: (agenda|agendas|encomendas|reservas|pedidos|vendas|horários) [de|para|pra|do|da] [o|a] [<any>] [já|está|estão] abert*
    '8jrt7hqe': { purchase: 4.74 },
    // purchase: (últim*|poucos|ainda temos|temos|restam) .. (horários|mesas|datas|disponibilidade|apartamentos|lotes|diárias|suítes|chalés|unidades|pacotes)
    '5j8yl3qg': { purchase: 3.53 },
    // purchase: (apartamento*|casa|casas|terreno*|lote|lotes|imóvel|studio*|cobertura*|sala comercial|chácara*) .. .. (dormitório*|quarto*|suíte*|vaga*|m²|m2|à venda|para alugar|para locação)
    ra3py3wa: { purchase: 2.89 },
    // purchase: (encontre|encontra|procure|procura|ache|localize|veja) [a|o|uma|um] (loja|concessionária|unidade|agência|revenda|revendedor*|ponto de venda|distribuidor*|consultora) [mais] (próxim*|perto)
    spbrko26: { purchase: 4.71 },
    // purchase: (compre|compra|peça|pede|comprar) [online|pelo site|pelo app|no site] e (retire|retira|receba|recebe|levante|levanta)
    '3qicdhav': { purchase: 5.33 },
    // purchase: já (nos|nas|em|no|na) [<any>] [<any>] (supermercado*|lojas|farmácias|padarias|prateleiras|mercados|bancas|livrarias|gôndolas|perfumarias|concessionárias|pontos de venda)
    '9t92am8a': { purchase: 4.71 },
    // purchase: (corre|corra|corram) (pra|para|e) [a|o|as] (garantir|garante|garanta|loja|lojas|site|comprar|encomendar|pedir|reservar)
    w4u6it6k: { purchase: 4.71 },
    // purchase: (entrega|entregamos|enviamos|receba|recebe) [<any>] (no mesmo dia|em até <number> horas|em casa|no conforto|na sua casa|em todo o brasil|em todo o país|para todo o brasil|toda a cidade)
    uiyz2i6c: { purchase: 4.13 },
    // purchase: (televendas|central de vendas|assine|assina|contrate|contrata|matricule-se|matricula-te|abra sua conta|abre a tua conta|peça o seu cartão|faça sua matrícula) .. (<phone>|<url>|site|app|whatsapp|link)
    ywjtakrq: { purchase: 4.71 },
    // purchase: (faça|faz|garanta|garante|realize|efetue) [já|agora|logo] [a] (sua|tua) (inscrição|vaga|pré-inscrição|doação|parte|declaração)
    '48j9yceh': { purchase: -2.36 },
    // purchase: vem aí .. {place}
    i4rlotvp: { purchase: -2.95 },
    // purchase: (ainda|só|temos) (tem|temos|há|resta|restam) [<number>] (horário*|vaga*|mesa*|lugar*|unidade*|pares|quarto*|ingresso*|bilhete*)
    t6ya4se9: { purchase: 4.73 },
    // purchase: (marca|marque|agende|agenda|reserva|reserve|pede|peça|encomende|garante) [o|a] (seu|teu|sua|tua) (pelo|no|na|por|aqui|com|já|hoje)
    jsf8sxg1: { purchase: 5.39 },
    // purchase: (comentar|comente|comenta|digita|escreve|manda) [eu] quero [<any>] (leva|recebe|que|pra|para|e)
    '9rxep1o9': { purchase: 4.71 },
    // purchase: já (pode|podem) ser (encomendad*|comprad*|reservad*|adquirid*|encontrad*|retirad*|pedid*)
    '2r8fkf7o': { purchase: 5.3 },
    // purchase: (abriu|abrimos|abriram|surgiu|liberamos) [<number>|uma|mais|a|nova] (vaga*|agenda*|horário*|turma*|data*)
    av9vyg80: { purchase: 4.71 },
    // purchase: (cote|cota|simule|simula|contrate|contrata|assine|adquira|compre) (em <number> minutos|pelo site|pelo app|pelo aplicativo|no site|no app|online|com seu corretor|com um de nossos)
    c3nilfjt: { purchase: 5.32 },
    // purchase: (entra|entram|estarão|vão estar|estará) (no site|na loja|à venda|em nossas lojas|na lojinha) (amanhã|hoje|<date>|às|a partir)
    '11v7ja17': { purchase: 4.71 },
    // purchase: (tenho|temos|tem|surgiu|abriu) [um|uma|<number>] (horário*|encaixe*) .. (hoje|amanhã|<date>|<time>|semana)
    '7iaamai2': { purchase: 5.3 },
    // reviews: (<number> estrelas|cinco estrelas|5 estrelas|nota <number>|nota máxima|nota dez)
    iyaa9if1: { reviews: 4.05 },
    // reviews: <score>
    wl4jeouc: { reviews: 4.48 },
    // reviews: (avaliação|avaliações|avaliado|avaliada|avaliados|classificação|pontuação|média) .. (<number>|estrelas|google|positiva*|cliente*)
    rlto835o: { reviews: 4.1 },
    // reviews: (depoimento*|testemunho*|feedback*|relato*) .. (cliente*|aluno*|aluna*|paciente*|hóspede*|casal|noiva*)
    '8akrc9a0': { reviews: 4.63 },
    // reviews: (depoimento*|testemunho*)
    rlwanvk8: { reviews: 3.56, opinion: 0.25, 'general-info': -0.13 },
    // reviews: (feedback|feedbacks|review|reviews|resenha*|crítica|críticas)
    '0mi1ui51': { reviews: 2.3 },
    // reviews: (veja o que|olha o que|espia o que|vejam o que|ouça o que|saiba o que) .. (dizem|disse|disseram|acha|acham|achou|acharam|falam|falou|pensam|contam)
    ryweohc2: { reviews: 4.62 },
    // reviews: nossos {customer} (amam|adoram|dizem|recomendam|aprovam|falam|aprovaram|comprovam)
    p5xnnrgp: { reviews: 4.6 },
    // reviews: (quem (usa|usou|comprou|provou|experimentou|conhece|veio|já) .. (recomenda|aprova|ama|adora|aprovou|volta|amou))
    yrmqclzl: { reviews: 4.6 },
    // reviews: (aprovado|aprovada|aprovados|recomendado|recomendada) por
    b8pvn5cs: { reviews: 3.45 },
    // reviews: (eleito|eleita|eleitos|eleitas|escolhido|escolhida|premiado|premiada|premiados|nomeado|reconhecido|reconhecida|reconhecidos|consagrado|consagrada|distinguido|distinguida|considerado|considerada|votado|votada) (o|a|os|as|como|entre|por|pela|pelo|um|uma|melhor|em|com|no|na)
    h1o6xp6c: { reviews: 3.51, 'new-products': 0.1 },
    // reviews: (melhor|melhores|maior|maiores) .. (do brasil|do país|de portugal|do mundo|da cidade|do estado|da região|do ano|da américa|da europa|da história|do nordeste)
    '1oggvt0q': { reviews: 3.77, connected: -0.15 },
    // reviews: (ganhou|ganhamos|venceu|vencemos|conquistou|conquistamos|recebeu|recebemos|levou|levamos|arrematou) .. (prêmio*|prémio*|troféu*|medalha*|selo|título|certificação|reconhecimento|melhor|ouro)
    wzjwlzb6: { reviews: 4.69 },
    // reviews: (prêmio|prémio|prêmios|prémios|premiação|troféu) (de|do|da|nacional|internacional|melhor|<any>)
    lkdcciuw: { reviews: 2.35 },
    // reviews: (vencedor*|vencedora*|finalista*|campeã|campeão) (do prêmio|do prémio|no prêmio|na categoria|da categoria|em)
    baietehu: { reviews: 3.45 },
    // reviews: (1º lugar|primeiro lugar|2º lugar|segundo lugar|terceiro lugar|top <number>|lidera o ranking|liderança|é líder|somos líder*|número um|nº 1|n 1)
    hg5q40jb: { reviews: 3.2, 'general-info': 0.15 },
    // reviews: (ranking|rankings|lista das melhores|lista dos melhores)
    z3npsmwa: { reviews: 2.88 },
    // reviews: (mais vendido*|mais vendida*|best-seller*|best seller*|bestseller*|campeã* de vendas|campeão de vendas|sucesso de vendas|queridinho*|queridinha*|favorito dos {customer}|o preferido|os preferidos|as preferidas|mais amado*|mais pedid*|mais procurad*|mais bem avaliad*)
    dnu4s32v: { reviews: 4.34 },
    // reviews: (segundo|de acordo com|conforme) [o|a|os|as] (ranking|índice|avaliação|teste|ideb|pesquisa)
    ao5h2kl4: { reviews: 2.86 },
    // reviews: (testado e aprovado|testada e aprovada|testamos|testado por|dermatologicamente testado|clinicamente comprovad*|cientificamente comprovad*|comprovad* por)
    rznj70kl: { reviews: 3.03 },
    // reviews: <percent> (dos|das|de) (cliente*|pessoas|consumidor*|mulheres|usuários|utilizadores|alunos|participantes) .. (recomend*|aprov*|notaram|sentiram|satisfeit*)
    wvlx1wq8: { reviews: 4.6 },
    // reviews: (clientes|cliente|alunos|pacientes) (satisfeit*|feliz|felizes|apaixonad*)
    ayyjou1b: { reviews: 3.45 },
    // reviews: (selo|certificação|certificado de) .. (qualidade|excelência|ouro|great place)
    fwox8hz7: { reviews: 2.3 },
    // reviews: (great place to work|reclame aqui|ra1000|trustpilot|tripadvisor|guia michelin|estrela michelin|deco proteste|escolha do consumidor|produto do ano|top of mind|marca de confiança|google)
    wxiu3hsm: { reviews: 2.45 },
    // reviews: (na mídia|saiu na|saímos na|saiu no|destaque na|destaque no|imprensa|revista|matéria) .. (forbes|exame|veja|folha|globo|estadão|vogue|time out|público|expresso|jornal|revista)
    '5qpk0ngn': { reviews: 2.88 },
    // reviews: (super recomendo|recomendo|recomendadíssimo|amei|adorei|maravilhos*|excelente|atendimento nota|perfeito|incrível|melhor que já) +quotation
    hojp9ce0: { reviews: 4.03 },
    // reviews: (super recomendo|recomendo|amei|adorei|excelente|maravilhos*|melhor|perfeit*|incríve*) +quote-credit
    t2tv8it4: { reviews: 4.03 },
    // reviews: (super recomendo|recomendo a todos|recomendo muito|recomendo demais)
    '50jd98vx': { reviews: 2.96 },
    // reviews: (a crítica|os críticos|o júri|jurados|especialistas) .. (elogi*|aclam*|dizem|aprovaram|escolheram|classific*|consideram)
    fr1xcbmd: { reviews: 4.6 },
    // reviews: (aclamad*|elogiad*|sucesso de crítica|sucesso de público)
    '53sk5mbw': { reviews: 2.88 },
    // reviews: (antes e depois|antes & depois|comparação|comparativo|comparamos|versus)
    '94n0ffeh': { reviews: 2.29 },
    // reviews: (obrigad*|agradecemos|gratidão) .. (avaliação|avaliações|feedback|depoimento|palavras|reconhecimento|prêmio|prémio)
    x29x67qe: { reviews: 3.45 },
    // reviews: (palavras|carinho) [tão] (lindas|de quem|da nossa cliente|do nosso cliente)
    '5r32k51k': { reviews: 2.88 },
    // reviews: (nossa opinião sobre|nosso veredito|o veredito|resenha|análise completa|vale a pena assistir|vale a pena comprar|review)
    m2qzy3sc: { reviews: 3.45 },
    // reviews: (⭐⭐⭐|⭐⭐⭐⭐⭐|★★★|★★★★★|🌟🌟🌟)
    pfkq5blp: { reviews: 4.6 },
    // reviews: (reconhecimento|excelência|destaque) (nacional|internacional|nacionalmente|internacionalmente)
    hou5gk7j: { reviews: 2.3 },
    // reviews: (referência|destaque|recorde) (nacional|no brasil|em|no país|mundial)
    '38g8rvlb': { reviews: 1.1 },
    // reviews: (deixe|deixa|escreva|dê|dá|faça) .. (avaliação|feedback|estrelas|depoimento|opinião)
    lkn2a9w3: { reviews: -2.89, opinion: 0.24 },
    // reviews: (cerimónia|cerimônia|noite|entrega) (de|do|dos|da) (prêmio*|prémio*|premiação|troféu*)
    uvozc55e: { reviews: -1.73 },
    // reviews: (concorra|concorrer|sorteio|ganhe|ganhar) .. (prêmio*|prémio*)
    os0ylupr: { reviews: -2.88 },
    // reviews: (prêmio|prêmios|prémio|prémios) (em dinheiro|de <money>|de até|incríve*|para os|para o|serão)
    '04e9kztx': { reviews: -1.73, event: 0.15, giveaway: 0.21 },
    // reviews: (depoimento|testemunho|relato|feedback) (da|do|de) <any>
    fu80neb5: { reviews: 4.3 },
    // reviews: (<number>|nove|oito) em cada <number>
    cyzgtuk2: { reviews: 3.61 },
    // reviews: o que .. (dizem|disse|disseram|falam|falou|contam) .. (sobre|de nós|da gente)
    okb688dr: { reviews: 3.45 },
    // reviews: (reconhecid*|eleit*|escolhid*|premiad*|apontad*|classificad*|considerad*|listad*|selecionad*) .. (melhor|melhores|maiores|mais inovador*|mais admirad*|mais amad*|top)
    '9f9d29uc': { reviews: 5.75 },
    // reviews: (está|estamos|figura|aparece|entrou|entramos|ficou|ficamos|somos|é) .. entre [as|os] [<number>] (melhores|maiores|mais)
    kb8wzkt0: { reviews: 5.18 },
    // reviews: (nosso|nossa|nossos|nossas) [<any>] [<any>] (foi|foram|é|acaba de ser) (premiad*|eleit*|reconhecid*|indicad*|escolhid*|avaliad*|destaque|finalista*|o melhor|a melhor)
    y0q5r40l: { reviews: 5.75 },
    // reviews: <number> pontos (no|na|pelo|pela|do|da) [<any>] (guia|revista|concurso|crítico|crítica|ranking|james|robert|wine|decanter|descorchados)
    '65ikvs3h': { reviews: 5.75 },
    // reviews: (case|cases|caso|casos|história|histórias) de sucesso|(case|cases) completo*
    khmnevzy: { reviews: 4.49, opinion: 0.25 },
    // reviews: (recebemos|receber|recebi|olha|olhem|vejam|ganhamos) [<any>] (esse|essa|esses|este|esta|um|mais um) [<any>] (feedback*|depoimento*|carinho|recado|recadinho|mensagem|elogio*|avaliação|relato)
    de21ebas: { reviews: 5.18 },
    // reviews: <number> (de|em) <number> (no|na|em|estrelas|com|segundo)
    lpsoe4w9: { reviews: 5.18 },
    // reviews: <number> [mil] (avaliações|reviews|opiniões|depoimentos)
    jq1b3xut: { reviews: 5.18 },
    // reviews: (levamos|ganhamos|conquistamos|trouxemos|faturamos|recebemos) [o|a|um|uma|mais um|mais uma|<number>] (bronze|prata|ouro|medalha*|primeiro lugar|prêmio*|prémio*|troféu*|selo)
    cz0g62yw: { reviews: 6.35 },
    // reviews: (estamos|está|entramos|aparecemos|figuramos) [mais uma vez|de novo|novamente] (no|na|em|entre) (ranking|lista|top|guia)
    d8d5r18l: { reviews: 4.48, 'exclusive-info': 0.17 },
    // reviews: em média <number>
    '66hhmcad': { reviews: -4.6 },
    // reviews: (esse|este|seu|teu|um|cada|desse|deste) comentário (no|do|da|na) [<any>] (google|ifood|booking|cliente|tripadvisor|airbnb)
    g29we8ip: { reviews: 5.18 },
    // reviews: (somos|fomos) (certificad*|premiad*|reconhecid*|eleit*|finalista*|destaque|indicad*)
    '5p43c173': { reviews: 5.78 },
    // reviews: (diz|escreveu|disse|elogiou|segundo|afirma) [a|o] (folha|jornal|revista|crítico*|crítica|estadão|globo|imprensa|júri) +post:quotation
    t3qhksvu: { reviews: 5.18 },
    // general-info: (saiba|sabe|leia|descubra|veja|conheça|descobre|lê|vê) mais
    aheotpfp: { 'general-info': 1.29 },
    // general-info: (quer saber mais|quer saber como|quer conhecer|para saber mais|pra saber mais|mais informações|mais informação|mais detalhes|todos os detalhes|mais infos|informe-se|informa-te)
    '5db6wm3x': { opinion: 0.22, event: -0.18, community: -0.16, 'general-info': 1.01 },
    // general-info: (acesse|acessa|aceda|acede|confira|consulte|consulta) .. <url>
    '6lygqriv': { 'general-info': 1.31 },
    // general-info: (acesse o site|no site oficial|acesse nosso portal|no portal|nosso portal|acesse o link|link na bio|link nos stories|leia a matéria|matéria completa|notícia completa|texto completo|no blog|nosso blog)
    qwz1ekvv: {
      purchase: 0.17,
      opinion: 0.38,
      connected: -0.1,
      'general-info': 0.47,
      entertain: -0.19,
      other: 0.28,
    },
    // general-info: (descubra|saiba|entenda|veja|aprenda|confira|descobre|aprende|percebe|conheça) (como|por que|porque|o que|quais|qual|onde|quando|tudo|os|as)
    '7dsy8pp4': {
      reviews: -0.1,
      'exclusive-info': 0.21,
      'new-products': 0.25,
      connected: -0.37,
      'general-info': 1.28,
    },
    // general-info: ^ (conheça|saiba|descubra|entenda|aprenda|veja|confira)
    r3uej3uq: {
      purchase: -0.2,
      'new-products': -0.16,
      event: -0.15,
      connected: 0.32,
      community: 0.46,
      'general-info': 0.54,
    },
    // general-info: (como fazer|passo a passo|tutorial|guia|faça você mesmo|modo de preparo|modo de preparação|modo de usar|como usar)
    i2ynkkth: { event: 0.11, 'general-info': 1.16 },
    // general-info: (dica*|dicas|truque*|conselho*|cuidados)
    '07rzi48e': { community: -0.18, 'general-info': 1.2 },
    // general-info: (receita|receitas|ingredientes|rendimento)
    '0mo16zcg': { ideas: 0.14, community: -0.13, 'general-info': 1, giveaway: 0.1 },
    // general-info: <number> (dicas|motivos|razões|passos|formas|maneiras|curiosidades|fatos|factos|mitos|benefícios|erros|coisas|sinais|perguntas|tendências)
    s70zls9d: { 'general-info': 1.47 },
    // general-info: (você sabia|sabia que|sabias que|vocês sabiam|curiosidade*|mito ou verdade|você conhece|já ouviu falar|o que é|o que são|afinal)
    v64jwhvk: {
      'new-products': -0.17,
      opinion: -0.11,
      event: 0.13,
      connected: 0.14,
      'general-info': 1.4,
      inspire: 0.2,
    },
    // general-info: (blog|artigo|podcast|relatório|estudo|pesquisa|infográfico|newsletter|ebook|boletim|matéria|reportagem|documentário|balanço|levantamento|cartilha)
    ul4lwcxo: {
      'exclusive-info': 0.15,
      'new-products': -0.15,
      opinion: 0.44,
      community: -0.16,
      'general-info': 1.04,
    },
    // general-info: (vídeo|entrevista|episódio|bate-papo|carrossel)
    ldoyznzq: { connected: -0.13, 'general-info': 0.86 },
    // general-info: (segundo|de acordo com|conforme) (o|a|os|as|dados|pesquisa|estudo|levantamento|último)
    '56075323': { 'general-info': 0.95 },
    // general-info: <percent> (de|dos|das|em|da|do)
    pt8f8aqj: { 'general-info': 0.63 },
    // general-info: (anunciou|anunciamos|anuncia|anúncio|anunciado|anunciada|divulgou|divulga|comunicado)
    nh3m6av1: { event: -0.18, 'general-info': 0.63 },
    // general-info: (inaugurou|inauguramos|inauguração|inaugurada|inaugurado|inauguramos|reinaugur*|abrimos as portas|nova unidade|nova loja|nova sede|nova fábrica|novo escritório|novo endereço|mudamos de endereço)
    rarrk417: { 'general-info': 1.25 },
    // general-info: (assinou|assinamos|assinatura|acordo|convênio|convénio|parceria|contrato|protocolo|termo de cooperação)
    nvjns6zd: { connected: 0.21, 'general-info': 0.69 },
    // general-info: (resultado*|faturamento|crescimento|cresceu|cresceram|aumento|aumentou|redução|reduziu|reduziram|queda|alta|lucro|trimestre|semestre|balanço|exportações|vendas)
    u0a4rzju: { 'new-products': 0.31, connected: -0.12, 'general-info': 1.01 },
    // general-info: (investimento*|investiu|investidos|investimos|investir|milhões|bilhões|bilhão|milhão|recursos|verba|orçamento|repasse)
    zuv43xme: { purchase: -0.14, reviews: -0.1, 'new-products': -0.13, event: -0.14, 'general-info': 1.25 },
    // general-info: (obra|obras|entregou|entregues|entrega|reforma|ampliação|revitalização|pavimentação|asfalto|rodovia*|duplicação|construção|infraestrutura|estrada*|viaduto|ponte*|habitação|moradia*)
    uta4zo6d: { purchase: -0.12, 'new-products': -0.22, 'general-info': 1.44 },
    // general-info: (horário*|funcionamento|funcionamos|estamos abertos|aberto|aberta|abertos|abre|abrimos|fechado|encerrad*) .. (<time>|<date>|segunda|horas|todos os dias)
    crjzc1dm: { event: 0.39, 'general-info': 1.6 },
    // general-info: (endereço|localização|localizad*|estacionamento|ficamos na|estamos na rua|estamos localizados|como chegar|onde estamos|avenida|rua|morada)
    nftb8byw: { 'general-info': 0.5 },
    // general-info: (feito com|feita com|feitos com|feitas com|feito de|feita de|feito à mão|feita à mão|composto|composição|contém|inclui|possui|conta com|acompanha|desenvolvid*|produzid*|fabricad*|confeccionad*|à base de|rico em|rica em|ricos em)
    db7efr8e: { 'general-info': 1.03 },
    // general-info: (algodão|couro|pele|linho|seda|madeira|prata|ouro|aço|vidro|cerâmica|lã|jeans|natural|orgânico*|artesanal)
    '7m8ritpj': {
      'exclusive-info': 0.16,
      'new-products': 0.19,
      event: 0.32,
      connected: -0.23,
      community: -0.24,
      'general-info': 0.49,
      entertain: -0.13,
      inspire: -0.2,
      other: 0.56,
    },
    // general-info: (porque|por isso|isso significa|ou seja|permite|permitem|ajuda a|ajudam a|garante|garantem|garantindo|proporciona|oferece|oferecem|evita|melhora|previne|facilita)
    '4ymavj81': { connected: 0.1, 'general-info': 0.52, greeting: 0.1 },
    // general-info: (perfeito para|perfeita para|ideal para|ideal pra|indicado para|indicada para|recomendado para|serve para|benefício*|funciona)
    mrnr41g8: { 'new-products': 0.14, opinion: -0.11, 'general-info': 0.66 },
    // general-info: (desde <year>|fundad* em|em <year>|há <number> anos|história da|história do|tradição|século)
    kwkgoieh: { 'new-products': 0.32, event: -0.13, 'general-info': 0.59 },
    // general-info: (sustentab*|sustentável|reciclag*|reciclad*|meio ambiente|ambiental|carbono|climátic*|renováve*|energia|floresta*|amazônia|desmatamento|preservação)
    '7stw95vj': { connected: 0.2, community: -0.15, 'general-info': 0.66 },
    // general-info: (lei|decreto|projeto de lei|regras|regulament*|norma*|política*|imposto*|tribut*|icms|iptu|irs|iva|edital|portaria|resolução|assembleia|legislação|direito*)
    fqq7q3sd: { purchase: -0.1, 'general-info': 0.95 },
    // general-info: (governo|governador*|governadora|prefeit*|secretaria|secretári*|ministério|ministr*|estado|município*|municipal|estadual|câmara municipal|autarquia|presidente)
    '7hp704w6': { event: 0.33, community: -0.34, 'general-info': 0.72 },
    // general-info: (saúde|hospital|hospitais|ubs|sus|vacina*|médic*|exame*|cirurgia*|atendimento*|paciente*|doença*|sintomas|tratamento*|prevenção|consultas|leitos|dengue|covid*)
    '5qe5pquw': {
      reviews: 0.5,
      'new-products': 0.37,
      connected: -0.23,
      community: -0.26,
      'general-info': 0.99,
    },
    // general-info: (educação|escola*|ensino|alunos|estudantes|professores|universidade*|matrícula*|creche*|enem|bolsa*|pedagógic*|aprendizado|aprendizagem)
    use752xw: { purchase: -0.11, reviews: 0.24, connected: -0.14, 'general-info': 0.58 },
    // general-info: (segurança|polícia*|policiais|bombeiros|operação|apreensão|viatura*|crime*|homicídio*|investigação|prisão|militar*)
    syih26bp: { 'new-products': -0.2, 'general-info': 0.94 },
    // general-info: (programa|projeto|iniciativa|ação|ações|campanha|benefício|beneficia*|famílias|população|cidadão*|comunidades|auxílio|cartão|servidores)
    cm6241av: {
      discount: -0.15,
      purchase: -0.29,
      reviews: 0.16,
      'new-products': 0.22,
      event: 0.13,
      community: -0.4,
      'general-info': 0.58,
      giveaway: -0.12,
    },
    // general-info: (tecnologia|digital|dados|inteligência artificial|ia|nuvem|cloud|software|sistema*|inovação|cibersegurança|automação|desenvolvedor*|startup*|devops|agil*)
    wkqdmxyr: {
      purchase: -0.3,
      reviews: -0.44,
      opinion: -0.13,
      event: -0.25,
      connected: -0.12,
      community: -0.18,
      'general-info': 0.35,
      other: -0.26,
    },
    // general-info: (empresa*|mercado|negócio*|economia|econômic*|financeir*|banco|investidor*|crédito|seguro|consumo|indústria|setor|comércio|varejo|agricultura|agro*|turismo)
    cuhvo98i: {
      purchase: -0.14,
      reviews: -0.1,
      'exclusive-info': -0.12,
      'new-products': 0.14,
      opinion: -0.24,
      connected: -0.16,
      community: -0.58,
      'general-info': 0.64,
      giveaway: -0.16,
    },
    // general-info: (especialista*|profissiona*|pesquisador*|cientista*|engenheir*|doutor*|diretor*|coordenador*|analista*|psicólog*|nutricionista)
    nrj4rbde: { 'new-products': 0.24, event: -0.1, community: -0.33, 'general-info': 0.44 },
    // general-info: (confira|confere|veja|olha|olhem|vejam|conheça|arrasta|arraste|dá o play|aperte o play|assista|assiste)
    '5wadsb2t': { reviews: 0.32, 'new-products': -0.2, event: -0.19, community: 0.23, 'general-info': 0.65 },
    // general-info: (arrasta|arraste|dá o play|dê o play|aperte o play|assista|assiste ao|passa para o lado|deslize|desliza)
    rkq78k8u: { connected: 0.24, 'general-info': 0.61 },
    // general-info: (explica|conta|fala sobre|falou sobre|mostra|revela|contou|apresenta|apresentou|debate|discute|aborda)
    '8qxqefpj': { event: -0.24, community: -0.21, 'general-info': 0.85 },
    // general-info: (foi realizad*|foram realizad*|aconteceu|aconteceram|realizou|realizamos|participou|participaram|participamos|recebeu|marcou presença|estivemos|esteve|visitou|reuniu|reuniram|celebrou|promoveu|lançou|executou|concluiu|ontem|na última|no último|nesta semana)
    o2983uhw: { 'new-products': 0.21, service: 0.15, community: 0.23, 'general-info': 1.05 },
    // general-info: (notícia*|fique por dentro|fica a par|informativo|atenção|importante|lembre-se|lembrete|aviso|alerta|é preciso|é importante|prazo|calendário)
    '6muxada5': { opinion: 0.13, event: -0.28, ideas: 0.21, community: -0.27, 'general-info': 0.54 },
    // general-info: (serviço|serviços|produto|produtos|plano|planos|soluções|app|aplicativo|plataforma|atendemos|oferecemos|trabalhamos com|especializad*)
    ccyetcp8: {
      purchase: -0.18,
      'new-products': 0.31,
      opinion: -0.14,
      event: 0.25,
      ideas: 0.28,
      community: -0.48,
      'general-info': 0.32,
    },
    // general-info: (campeonato|jogo|partida|atleta*|medalha*|vitória|final|time|seleção|esporte*|desporto|competição)
    wd8pxynj: { event: -0.39, connected: 0.14, community: 0.1, 'general-info': 0.66 },
    // general-info: (sabor*|delicios*|cremos*|fresc*|crocante*|suculent*|saboros*|macio|textura|aroma|notas de)
    pue4w56h: {
      purchase: 0.21,
      opinion: -0.23,
      ideas: 0.27,
      community: -0.28,
      'general-info': 0.7,
      giveaway: 0.19,
    },
    // general-info: (look|estilo|tendência*|combina*|estampa|modelagem|caimento|tecido*|moda)
    '6ecc5cu1': {
      event: -0.1,
      connected: -0.13,
      community: -0.34,
      'general-info': 0.17,
      entertain: -0.17,
      greeting: -0.11,
      inspire: -0.36,
      other: 0.92,
    },
    // general-info: (pet|cães|gatos|cachorro*|animal|animais|ração|proteína|alimentação|nutriç*|digest*)
    a6ymkpn0: { connected: -0.11, 'general-info': 0.79, giveaway: 0.16, entertain: 0.11 },
    // general-info: (criança*|desenvolvimento|infância|infantil|aprendiz*|brincar|bebê*|mães|idosos|mulheres)
    cfkqf8m0: {
      reviews: -0.11,
      'new-products': 0.28,
      event: 0.27,
      community: -0.47,
      'general-info': 0.24,
      entertain: -0.15,
      cause: 0.14,
    },
    // general-info: (previsão do tempo|previsão|chuva*|temperatura*|frente fria|calor|trânsito|boletim)
    clsanqq1: { community: 0.3, 'general-info': 0.46, entertain: 0.21 },
    // general-info: (trabalho feito|projeto feito|resultado do nosso|fizemos para|entrega de hoje)
    tj9jmyq0: { 'general-info': 1.02 },
    // general-info: (agora também em|estamos também|também estamos)
    wzlpma1e: { 'general-info': 0.87 },
    // general-info: (feliz (natal|páscoa|ano novo|aniversário|dia <any>|dia das|dia dos|semana)|bom dia|boa noite|boa tarde|boa semana|bom fim de semana|boas festas|sextou|parabéns)
    xlxvrihq: { community: 0.31, 'general-info': -0.58, greeting: 0.43, inspire: -0.2, other: -0.55 },
    // general-info: (quem nunca|aquele momento|mood|tbt|kkkk|kkk|rsrs)
    '43bqsptv': { 'general-info': -0.63 },
    // general-info: (horário|horários) (de funcionamento|no feriado|especial|do feriado|de natal|de atendimento|de verão|do comércio)
    lt7cniff: { 'general-info': 2.8 },
    // general-info: (voltamos|retornamos|retomamos|voltaremos|retornaremos) [a|ao|às|com|o|as] [nosso|nossas] (horário normal|atendimento|atividades|funcionamento|expediente|trabalhos)
    y0dr7pms: { 'general-info': 1.55 },
    // general-info: (estaremos|estamos|estará|estarão|funcionará|funcionarão|funciona|funcionam|funcionaremos|abriremos|abre|abrem|abrirá|atende|atendem|atenderemos|fecharemos|plantão|check in) [<any>] [<any>] (abert*|fechad*|encerrad*|em recesso|das|de|<time>|<number> horas|até)
    '35mqnjrk': { 'new-products': 0.22, 'general-info': 1.92 },
    // general-info: (novo|nova|atual|nosso novo|nossa nova) (diretor*|presidente|ceo|gerente|coordenador*|superintendente|reitor*|técnico|treinador*|reforço|vice|head|líder|gestor*|secretári*|conselheir*|sede|centro de distribuição|filial|escritório|fábrica|planta)
    n59kephg: { 'general-info': 1.96 },
    // general-info: (recall|convoca (os|todos os) proprietários|(está|estão) suspens*|previsão de (normalização|retorno)|pedimos desculpa*|instabilidade|interditad*)
    '1xg0e379': { 'new-products': -0.1, 'general-info': -1.06 },
    // general-info: (garanta|garante) [já|logo] (sua vaga|a sua vaga|a sua|seu lugar|o seu lugar|o seu|o teu|seu ingresso)|vagas limitadas|últimas vagas|confirme (sua|a sua) presença|anota (na|aí)|save the date
    jg8ududj: { discount: 0.15, reviews: 0.17, event: 0.1, community: -0.14, 'general-info': -0.87 },
    // general-info: (venha|vem|venham|participe|participem|não perca|esperamos você*|te esperamos|contamos com|junte-se) .. (<date>|<time>|hoje|amanhã|conosco|com a gente)
    d75dlv4r: { 'general-info': -0.73 },
    // general-info: (sorteio|sorteamos|concorra|concorrer|concorre|ganhar um|ganhar uma|ganhe um|ganhe uma|boa sorte|valendo|ganhador*)
    '25gonln9': { 'general-info': -1.01, giveaway: 0.16 },
    // general-info: (peça já|peça pelo|peça o seu|faça (seu|o seu|sua) (pedido|encomenda|reserva|cotação)|chama (no|a gente)|chame no|garanta [já] (o|a) (seu|sua)|encomende|últimas unidades|corre (pra|para|que)|link na bio para comprar|compre (pelo|agora|já|aqui)|peça seu orçamento|reserve (já|agora|sua|o seu)|vem (garantir|conferir|provar|experimentar))
    '9h65nd7d': { discount: 0.16, purchase: 0.51, community: -0.18, 'general-info': -0.61 },
    // general-info: (obrigad* (a|por|pelo|pela|de) (todos|todas|cada|vocês|você|tudo|carinho|confiança|parceria|fazer*|caminhar)|muito obrigad*|gratidão|nosso agradecimento|agradecemos a (todos|cada))
    '8gizg2cy': { 'general-info': -0.7 },
    // general-info: (ninguém|absolutamente ninguém|eu quando|eu:|eu aqui|dois segundos depois|começa segunda|a gente finge|quem mais|quem aí|tipo eu|expectativa|eu comprando|segunda-feira: o|sexta-feira:)
    w9cqccb4: { 'general-info': -0.97, entertain: 0.16, inspire: -0.1 },
    // general-info: (acredite|confia|respira|floresça|vai dar certo|tenha disciplina|tenha fé|seja a|seja o|um passo de cada vez|vá além|vai além|cada passo|juntos vamos|nunca é tarde|o segredo é|não desista|permita-se|seja luz|viva o|viva a)
    p3k2tji1: { 'general-info': -0.99, inspire: 0.15 },
    // general-info: (estamos precisando|precisamos|necessitamos) [muito|urgente] de (doaç*|fraldas|alimentos|agasalhos|ração|cobertores|leite)|(sua|tua|a sua|cada|qualquer) (doação|contribuição|ajuda|gesto) [de <money>] .. (garante|ajuda|transforma|salva|muda|leva|faz|pode|vira|alimenta)
    zmegztf3: { 'general-info': -1.24 },
    // general-info: (doe [agora|já|aqui|pelo|via|qualquer]|faça (sua|uma|a sua) doação|seja um doador|pix solidário|contribua|chave pix)
    ir1yz909: { 'general-info': -1.24 },
    // general-info: (estamos contratando|vaga* (para|em|de|abert*)|envie [o] (seu|teu) (currículo|cv)|candidate-se|candidata-te|venha trabalhar|vem ser|faça parte do nosso time|venha fazer parte do nosso time|buscamos talento*|procuramos talento*)
    rc5b3z7i: { event: -0.32, 'general-info': -1.25, 'jobs-investors': 0.3 },
    // general-info: (que (a|o|essa|esse|este|esta|nesta|neste) <any> .. (seja|traga|encham|venha|tenha)|votos de|desejamos (a|um|uma|que|muita|boas)|nossa homenagem|são os votos|um (feliz|ótimo|excelente|abençoado)|uma (feliz|ótima|excelente|abençoada))
    '3vk5cntu': { 'general-info': -0.68 },
    // exclusive-info: (sneak peek*|spoiler*|sneak preview|pré-estreia exclusiva|avant première)
    '2maxzaqr': { 'exclusive-info': 6.12 },
    // exclusive-info: (primeiro olhar|primeira imagem|primeiras imagens|primeira espiada|primeira mão|em primeira mão|primeiras fotos|primeira foto|primeiro vislumbre)
    at3nqjac: { 'exclusive-info': 5.76 },
    // exclusive-info: (espiadinha|espreitadela|espiada|espreita|uma palinha|palhinha|um gostinho|aperitivo|prévia|preview)
    o5o4ebse: { 'exclusive-info': 4.1 },
    // exclusive-info: (teaser|teasers|trailer exclusivo)
    bcjzx2lj: { 'exclusive-info': 4.14 },
    // exclusive-info: (acesso (antecipado|exclusivo|prioritário|vip|em primeira mão)|pré-venda exclusiva|pré-venda para|entrada antecipada|vip list|lista vip)
    rde6wd2g: { 'exclusive-info': 6.67 },
    // exclusive-info: (seja|sê|sejam|fique entre|ser|saiba|saber|conheça|veja|ver|vê|recebe|receba|descobre|descubra) .. (o primeiro|a primeira|os primeiros|as primeiras|primeiro|antes de todo* [mundo])
    o97su1nt: { 'exclusive-info': 4.7 },
    // exclusive-info: (antes de (todo mundo|toda a gente|todos|qualquer pessoa|ninguém|chegar às|chegar nas)|antes do lançamento|antes da estreia|antes do anúncio oficial|antes que todo*)
    s40idftm: { 'exclusive-info': 5.55, 'new-products': -0.3 },
    // exclusive-info: (só|apenas|somente|exclusivo|exclusiva|exclusivos|exclusivas|exclusivamente|reservado) (para|pra|aos|dos|de|p) [os|as|nossos] (membros|assinantes|seguidores|inscritos|sócios|fãs|clientes|alunos|subscritores|associados|cadastrados|close friends|melhores amigos|quem)
    qt5wgto8: { 'exclusive-info': 5.42, 'new-products': -0.25, event: -0.18, 'general-info': -0.1 },
    // exclusive-info: (membros|assinantes|seguidores|inscritos|sócios|subscritores|clube|newsletter|grupo vip) .. (primeiro|antes|em primeira mão|antecipad*)
    '76h4gga6': { 'exclusive-info': 5.84 },
    // exclusive-info: (conteúdo|conteúdos|entrevista|imagens|vídeo|vídeos|bastidores|cena*|notícia*|informaç*|trailer|novidades|faixa*|fotos|material|dicas) (exclusiv*|inédit*|em primeira mão)
    '23ywi5o1': { 'exclusive-info': 4.9 },
    // exclusive-info: (com exclusividade|em exclusivo|na íntegra e exclusiv*|revelado em exclusivo)
    qqfkb612: { 'exclusive-info': 4.12 },
    // exclusive-info: (grupo vip|lista de espera|lista vip|canal vip|grupo fechado|grupo secreto|melhores amigos|close friends)
    vhihgf3q: { 'exclusive-info': 4.12 },
    // exclusive-info: (só aqui|só por aqui|aqui primeiro|primeiro por aqui|você viu primeiro|vocês viram primeiro|souberam primeiro|viram aqui primeiro)
    l97wyeqz: { 'exclusive-info': 4.83 },
    // exclusive-info: (ainda não (posso|podemos) (contar|revelar|falar|dizer|mostrar)|não conta pra ninguém|não contem a ninguém|segredo|segredinho|top secret|shh|shhh|psiu)
    ts3ijz4d: { 'exclusive-info': 3.44 },
    // exclusive-info: (vem aí|algo novo|algo grande|algo especial|uma surpresa|grande novidade|super novidade|tem novidade|novidade à vista) .. (aguarde*|vem aí|chegando|a caminho|em breve)
    qib65xzk: { 'exclusive-info': 3.44 },
    // exclusive-info: (aguarde|aguardem|fique ligado|fiquem ligados|fica ligado|fica atento|fiquem atentos|fiquem atentas|fique de olho|em breve mais|mais novidades em breve|cenas dos próximos capítulos)
    dfvx1vi6: { 'exclusive-info': 1.36, 'new-products': -0.24 },
    // exclusive-info: (em breve|breve novidades|brevemente)
    '4zo007oy': { 'exclusive-info': 1.77 },
    // exclusive-info: (inédito|inédita|inéditos|inéditas|nunca antes visto*|ainda não lançad*|nunca vist*)
    '1s1dd370': { 'exclusive-info': 2.01 },
    // exclusive-info: (somente para convidados|só para convidados|por convite|apenas convidados|visita privada|evento privado|sessão privada)
    '79tkye0t': { 'exclusive-info': 4.12 },
    // exclusive-info: (exclusivo|exclusiva|exclusivos|exclusivas) -percentage
    e4nc2h0c: { 'exclusive-info': 1.81 },
    // exclusive-info: (oferta*|desconto*|preço*|promoção|condições|condição|vantagen*|benefício*|brinde*|cupom) exclusiv*
    o3p0cyx9: { 'exclusive-info': -3.46 },
    // exclusive-info: (exclusivo|exclusiva|exclusivamente) (na|no|nas|nos|em|design|feito|da marca)
    vzgj2pk4: { 'exclusive-info': -2.06 },
    // exclusive-info: (coleção|edição|linha|peça*|design|ambiente|espaço|atendimento|produto*|modelo*|estampa*) exclusiv*
    jl3toccl: { 'exclusive-info': -2.75 },
    // exclusive-info: quem (é|está|faz parte|assina|segue) .. .. (sabe|recebe|vê|fica sabendo|ficam sabendo|descobre|recebem) (antes|primeiro|em primeira mão)
    '0rb682jy': { 'exclusive-info': 6.18 },
    // exclusive-info: <number> (h|hs|horas|dias|dia|minutos) antes (de todo mundo|de toda a gente|do público|dos demais|de todos|da abertura)
    tbmjlzii: { 'exclusive-info': 6.19 },
    // exclusive-info: palhinha (natural|indiana|sintética|trançada|de|na|e)
    jebz2zwy: { 'exclusive-info': -4.12 },
    // exclusive-info: só quem (tem|é|faz parte|assina|segue|está|comprou) .. .. (vê|consegue|recebe|sabe|pode|tem acesso|fica sabendo)|quem (assina|é|tem|está) .. .. já (viu|sabe|recebeu|conhece)
    atesnte1: { 'exclusive-info': 6.18 },
    // exclusive-info: (espie|espia|veja|confira|conheça|descubra|assiste|assista) [tudo] antes (do|de|dos|que|da)
    pwbnjmnh: { 'exclusive-info': 5.5 },
    // new-products: (apresentamos|apresentando|conheça (o novo|a nova|os novos|as novas|nosso novo|nossa nova)|conhece (o novo|a nova)|conheçam (o novo|a nova|nosso novo|nossa nova)|diga olá|digam olá|dê as boas-vindas|dá as boas-vindas)
    pmkz33yc: { 'new-products': 3.69 },
    // new-products: [o|a|os|as|nosso|nossa|um|uma] (novo|nova|novos|novas) {product}
    w2nj977p: { 'new-products': 3.16 },
    // new-products: {product} (novo|nova|novos|novas|inédit*)
    eiv6iv15: { 'new-products': 3.27 },
    // new-products: (novo|nova|novos|novas) .. {product}
    '5jwexl69': { 'exclusive-info': 0.27, 'new-products': 1.71 },
    // new-products: (nosso novo|nossa nova|nossos novos|nossas novas)
    z1gfblyt: { 'new-products': 2.18 },
    // new-products: (novo|nova|novos|novas)
    kvzaypp6: { 'new-products': 0.7, connected: -0.15, community: 0.17, 'general-info': 0.17 },
    // new-products: (novidade|novidades)
    ztgihe87: { 'new-products': 1.73, 'general-info': -0.22 },
    // new-products: (novidade|novidades) (na|no|nas|nos|chegando|da|fresquinha*|em loja|à vista|para|pra|em)
    wu0bxs3c: { 'exclusive-info': 0.28, 'new-products': 2.12 },
    // new-products: (lançamento|lançamentos)
    w60t1lks: { 'exclusive-info': 0.26, 'new-products': 2.28, 'general-info': -0.11 },
    // new-products: (lançamento|lançamentos) (da|do|de|oficial|imperdíve*|em|na|no|exclusiv*)
    i8f0k8jv: { 'new-products': 1.94 },
    // new-products: (lançamos|lançando|acabamos de lançar|acaba de lançar|vamos lançar|lança|lançou) [o|a|os|as|um|uma|nosso|nossa]
    atwwfx31: { 'new-products': 3.58, 'general-info': -0.13 },
    // new-products: (acabou de chegar|acabaram de chegar|acabou de sair|recém-chegad*|recém chegad*|recém-lançad*|recém lançad*|chegou fresquinh*|acabadinho de chegar|acabadinha de chegar|saindo do forno)
    '3o33xfvv': { 'new-products': 3.76 },
    // new-products: (chegou|chegaram|chegando) [o|a|os|as|nosso|nossa|nova|novo]
    o3l44phk: {
      reviews: 0.12,
      'new-products': 1.51,
      connected: -0.12,
      community: -0.11,
      'general-info': -0.16,
      entertain: 0.11,
    },
    // new-products: (chegou|chegaram) .. {product}
    '1n48n7dw': { 'new-products': 3.76 },
    // new-products: (já chegou|já chegaram|já está disponível|já estão disponíveis|já disponível|já nas lojas|finalmente chegou|está chegando|estão chegando|vem chegando|chega às lojas|chega nas lojas|chega em|chegam em|está no ar|já está no ar)
    zhzb271p: { reviews: 0.24, 'new-products': 2.1, opinion: 0.1 },
    // new-products: (em breve|brevemente|vem aí|a caminho) .. (lojas|{product}|nova|novo|disponível)
    '453fjez6': { 'new-products': 2.57 },
    // new-products: (vem aí|em breve)
    t1yy7q8u: { 'new-products': 1.46 },
    // new-products: (coleção|colecção) .. (nova|verão|inverno|outono|primavera|cápsula|<year>|outono-inverno|primavera-verão|alto verão)
    '0bfezxjx': { 'new-products': 3.09 },
    // new-products: nova (coleção|colecção|temporada|linha|safra|fórmula|embalagem|edição|versão)
    hn6emh2a: { 'exclusive-info': 0.13, 'new-products': 4.08 },
    // new-products: (drop|drops|collab|colab|cápsula|edição especial|edição limitada|edição comemorativa)
    '526p7kom': { 'new-products': 1.88, community: 0.11 },
    // new-products: (estreia|estreou|estreiam|estreando|estreamos|pré-estreia)
    w6zcl6wh: { 'new-products': 2.04 },
    // new-products: (trailer|teaser|videoclipe|já disponível nas plataformas|nas plataformas digitais|em todas as plataformas)
    qwol776n: { 'new-products': 2.66 },
    // new-products: (temporada|capítulo|volume|episódio|parte) <number>
    bdhgg6tb: { 'new-products': 1.66, community: 0.28 },
    // new-products: (agora com|agora em|agora também|agora tem|agora temos|agora conta com|agora disponível|agora é possível|agora dá para|agora dá pra|agora você pode|agora já pode*|agora podes|agora contempla|passa a (ter|contar|oferecer|incluir))
    e1nopyko: { 'new-products': 2.9 },
    // new-products: (você já pode|já podes|já é possível|a partir de agora)
    '0ywshlrx': { 'new-products': 2.04 },
    // new-products: (está disponível|estão disponíveis|estará disponível|vai estar disponível|estarão disponíveis) .. (<date>|agora|hoje|no app|em breve|partir)
    h27yqowg: { 'new-products': 2.55 },
    // new-products: (atualização|atualizamos|nova versão|nova funcionalidade|novo recurso|versão <number>|beta)
    chd1u6ej: { 'new-products': 2.59, ideas: 0.13 },
    // new-products: (inovação|inovador|inovadora|revolucionári*|tecnologia inédita|primeiro do brasil|primeira do brasil|primeiro do mundo|primeira do mundo|o primeiro <any> do)
    wcw8mjwq: {
      reviews: -0.1,
      'new-products': 1.19,
      event: -0.15,
      connected: -0.26,
      ideas: 0.17,
      community: -0.32,
    },
    // new-products: (criamos|desenvolvemos|acabamos de criar|preparamos) (um|uma|o|a|novo|nova) [novo|nova]
    j8t10opo: { 'new-products': 1.52 },
    // new-products: (entra no cardápio|entrou no cardápio|entrou no menu|novo no cardápio|novo no menu|novidade no cardápio|novo sabor|novos sabores|nova cor|novas cores|nova estampa|novos modelos|novos serviços|novo serviço)
    f6o7hsno: { purchase: 0.28, 'new-products': 4.17, 'general-info': -0.15 },
    // new-products: (voltou|voltaram|está de volta|estão de volta|de volta ao cardápio|o retorno)
    vo6bu1h3: { 'new-products': 1.11, event: 0.2, connected: -0.15, community: 0.13 },
    // new-products: (chega|chegam|lança|sai|disponível|nas lojas|estreia|estará) .. (em|dia|no dia|a partir de|nesta|neste) <date>
    pyluaot1: { 'new-products': 2.49 },
    // new-products: (com muito orgulho|com alegria|temos o prazer de|é com orgulho|é com muito orgulho|felizes em) .. (apresentar|anunciar|lançar|apresentamos|anunciamos)
    '4h3r1exd': { 'new-products': 2.55 },
    // new-products: (prova|prove|experimente|experimenta) (o novo|a nova|nosso novo|nossa nova|o nosso novo|a nossa nova)
    iw23sjc4: { 'new-products': 4.07 },
    // new-products: (dá uma olhada|olha só|vejam|olha) .. (novidade*|lançamento|acabou de chegar|que chegou)
    '3k51dpo5': { 'new-products': 2.04 },
    // new-products: (implantação|implantamos|inauguração do serviço|ampliação do serviço|passou a oferecer|passamos a oferecer|passa a funcionar|agora oferece|agora oferecemos)
    guu4j678: { 'new-products': 1.5 },
    // new-products: (pré-venda|pré venda|pré-lançamento)
    '4idbr7kl': { 'new-products': 1.38 },
    // new-products: [o|a|os|as|nosso|nossa|um|uma|de] (novo|nova|novos|novas) (escola*|hospital|unidade*|loja|lojas|sede|escritório|fábrica|viaduto|ponte|delegacia|ubs|ambulância*|viatura*|policiais|servidores|diretor*|presidente|ceo|ano|era|anel|casa|equipe|pessoas|horário|horários|endereço|site|agência|creche|praça|parque|terminal|sede|etapa|fase|lei|regra*|projeto|obra*|ruas|vias|rodovia|contrato|parceria|secretári*|investimento*|concurso|vagas|laboratório*|colega*|integrante*|amigos|mundo|vida|dia|semana|mês|ciclo|jeito|passo|recorde)
    k0hfmyn1: { 'new-products': -2.36, opinion: 0.17, 'general-info': 0.32 },
    // new-products: (feliz ano novo|ano novo|de novo|boas novas|nova iorque|nova york|nova era|novo normal)
    '56y3d6z2': { 'new-products': -1.53 },
    // new-products: (lançamento|lançou|lança|lançamos) .. (edital|livro|campanha|programa|pedra|concurso|plano|projeto)
    cz4j5zwa: { 'new-products': -0.68 },
    // new-products: (chegou|chegando|chegaram) (o dia|a hora|ao fim|o momento|a vez|a época|o fim de semana|sexta|o natal|a sexta)
    s9adlhjv: { 'new-products': -2.55, community: 0.11 },
    // new-products: (agora|já) .. (está disponível|estão disponíveis) (na|no|nas|nos|em|para|pra)
    '4psa2zr5': { 'new-products': 3.57 },
    // new-products: agora .. (contempla|detecta|inclui|aceita|conta com|oferece|permite)
    ls37jp5e: { 'new-products': 2.55 },
    // new-products: ^ (chegou|chegaram)
    avq67qw7: { 'new-products': 2.04 },
    // new-products: ^ agora
    exuqwu8y: { 'new-products': 1.44, community: 0.32 },
    // new-products: agora .. .. (contempla|detecta|inclui|aceita|conta com|oferece|permite|está disponível)
    acm1fob0: { 'new-products': 2.84 },
    // new-products: (chegou|chegaram) (de|ao|aos|à|às|até|na|no|com|em)
    '9owu0489': { reviews: 0.29, 'new-products': -1.25 },
    // new-products: (lança|lançou|lançamos|estreia|apresenta|apresentou) .. (nova|novo|primeira|primeiro) .. {product}
    mwiv3sev: { 'new-products': 3.06 },
    // new-products: (começou a funcionar|começa a funcionar|entrou em operação|entra em operação|já está em funcionamento|passa a ser oferecid*|passam a ser oferecid*|passa a valer)
    ky2cf3fw: { 'new-products': 3.24 },
    // new-products: (apresenta|apresentamos|apresentar|apresentou) .. (o novo|a nova|os novos|as novas|nosso novo|nossa nova)
    xwxoggsz: { 'new-products': 3.81 },
    // new-products: [já] (chegou|chegaram|chega) a <number>
    tpvsjsdf: { 'new-products': -2.55 },
    // new-products: (chegou|chegaram|chega|chegam|chegando) (às|nas|na|no|à|ao|aos) [<any>] [<any>] (prateleira*|loja|lojas|vitrine*|cardápio|gôndola*|supermercado*|menu|montra*|arara*|catálogo|bares|streaming|plataformas|farmácias|ementa|livrarias|bancas|telas|telonas)
    dhs1d0qk: { 'exclusive-info': 0.13, 'new-products': 4.42 },
    // new-products: (o novo|a nova|os novos|as novas|nosso novo|nossa nova) <any> [<any>] [<any>] [já] (chegou|chegaram|chega|está chegando|está entre nós|vem aí|estreia|já está|já estão)
    '2y7dj2ay': { 'new-products': 4.59 },
    // new-products: (vem aí|vem chegando|está chegando|está a chegar) (um|uma|mais um|mais uma|a nossa|o nosso|a nova|o novo|nossa|nosso) [<any>] {product}
    k43z1vnd: { 'new-products': 4.58 },
    // new-products: tem (novidade*|lançamento*|sabor novo|cor nova|estreia|gostinho novo) (no|na|nos|nas|saindo|chegando|por aqui|pra você*|para você*|aqui)
    '8u6swc2u': { 'new-products': 3.4 },
    // new-products: novidade* (na área|no pedaço|fresquinha*|quentinha*|no cardápio|na geladeira|na vitrine|no menu|na loja|no app|nas prateleiras|na casa|no delivery|saindo do forno)
    '3l5q0xbf': { 'new-products': 4.79 },
    // new-products: agora [você*|vc|vcs|tu|já|também] (pode|podem|podes|consegue|consegues|dá pra|dá para|é possível) (parcelar|pagar|comprar|pedir|fazer|acompanhar|adicionar|escolher|usar|receber|enviar|agendar|consultar|contratar|acessar|solicitar|ver|encontrar|investir|personalizar|emitir|assistir)
    c8cjolf7: { 'new-products': 4.69 },
    // new-products: (novo|nova|novos|novas) (sala*|posto*|ônibus|trem|trens|veículo*|equipamento*|quadra*|campus|upa|desafio*|geração|gerações|oportunidade*|realidade|visão|olhar|perspectiva*|estudo*|pesquisa*|relatório*|dado*|número*|patamar|rumo*|caminho*|tempo*|momento*|começo|início|semestre|trimestre|caso*|membro*|aluno*|cliente*|sócio*|reforço*|técnico|treinador*|gestão|mandato|marco|decreto|norma*|portaria|data*|prazo*|parceiro*|hábito*|história*|conhecimento*|emprego*|cidade*|país|países|região|leito*|investidor*|líder*|gerente*|coordenador*|reitor*|superintendente|centro|prédio|estádio|aeroporto|ciclovia*|terminal|vereador*|deputad*|sinalização|iluminação)
    w8f567yt: { 'new-products': -2.57 },
    // new-products: (vencedor*|ganhador*|escolhid*|melhor ideia|campeã|campeão) [<any>] (entra|vai entrar|vira|vai virar|fará parte|estará) (no|na|em|parte|uma|um) [<any>]
    qm34a7a9: { 'new-products': -4.07 },
    // new-products: agora (tem|temos|também tem|também temos) [<any>] (no|na|nos|nas|em|{product}|<any>)
    myt1luv1: { 'new-products': 3.59 },
    // new-products: ^ (chegou|chegaram) [a|o|as|os|uma|um|nosso|nossa|mais] <any> [em|de|com|para|pra]
    ljhuf497: { 'new-products': 4.53, 'general-info': -0.22 },
    // new-products: ^ (chegou|chegaram) [finalmente] (o dia|a hora|ao fim|o momento|a vez|a época|o fim de semana|sexta|o natal|a sexta|o verão|o inverno|o frio|o calor|as férias|o mês|dezembro|junho)
    vqc09qvv: { 'new-products': -4.58 },
    // new-products: (já|agora|passa a|também) [faz|fazem|fazer|está|estão] (parte|incluíd*|disponíve*|integrad*) (do|no|da|na|em) [seu|nosso|todos os] (plano*|app|aplicativo|cardápio|menu|catálogo|portfólio|conta|pacote*|loja|linha)
    n5thgnax: { 'new-products': 4.07, 'general-info': 0.13 },
    // new-products: (elas|eles) [finalmente|já] (chegaram|estão entre nós|estão aqui|desembarcaram)
    pe84np1t: { 'new-products': 3.57 },
    // opinion: (vote|votem|vota|votar|votação|votações|enquete|enquetes|sondagem)
    '2lk195np': { opinion: 2.53, ideas: 0.26 },
    // opinion: (vote|vota|votem) (agora|aqui|já|na|no|nos|em|abaixo|pelo|pela|na nossa|no seu)
    '8na66usv': { opinion: 3.59 },
    // opinion: (qual|quais) .. (seu|sua|teu|tua|o seu|a sua|vosso|vossa) [<any>] (favorit*|preferid*|predilet*|queridinh*|escolha|opinião|time|pick)
    '9pxlnjlg': { opinion: 4.16 },
    // opinion: (qual|quais|quem) .. (você|vc|vocês|vcs|tu) .. (prefere*|escolhe*|escolheria*|gosta*|gostou|ama|curtiu|usaria*|levaria*|indica|recomenda|preferem|mais)
    ids0gd92: { opinion: 3.85 },
    // opinion: (qual|quais) .. (favorit*|preferid*|melhor|prefere*|preferes|combina mais) +question
    iugef86p: { opinion: 3.07 },
    // opinion: (qual|quais) (delas|deles|dessas|desses|destas|destes|dos|das) .. +question
    p5iqlyhi: { opinion: 2.04 },
    // opinion: (você|vc|vocês|vcs) (prefere|preferem|escolhe|escolheria|escolheriam)
    ac6zzs06: { opinion: 3.57 },
    // opinion: (preferes|preferem|prefere) .. +question
    mghtlze0: { opinion: 2.05 },
    // opinion: (o que|que) [você|vc|vocês|vcs] (achou|acharam|acha|acham|achaste|achas) [da|do|de|dessa|desse|disso]
    ihsx2grw: { opinion: 4.34, 'general-info': 0.16 },
    // opinion: (gostou|gostaram|gostaste|curtiu|curtiram|amou|amaram|aprovou|aprovaram|aprova|aprovam) +question
    eqvd3byt: { opinion: 1.86 },
    // opinion: (conta*|conte|contem|comenta|comente|comentem|diga|digam|diz|fala|fale|deixa|deixe|escreve|escreva) [aqui|aí|pra|para|a] .. (achou|acham|acha|favorit*|preferid*|opinião|qual|quais|o que|como|por que)
    tytd1li4: { opinion: 3.49, connected: 0.16, community: -0.1, greeting: 0.1 },
    // opinion: (comenta|comente|comentem|conta|conte|contem|responde|responda) (aqui|aí|abaixo|nos comentários|pra gente|com a gente|em baixo|embaixo|connosco|conosco|cá)
    wbb0l8hr: { opinion: 1.63, community: -0.22 },
    // opinion: (nos comentários|aqui nos comentários|nos comentarios|comentários abaixo)
    z5f3kw8u: { opinion: 0.75, 'general-info': 0.13 },
    // opinion: (queremos|adoraríamos|gostaríamos de|quero) (saber|ouvir|conhecer) .. (você*|opinião|vocês|vcs|ti)
    k53lfsug: { opinion: 3.16 },
    // opinion: (sua opinião|a tua opinião|tua opinião|opinião de vocês|vossa opinião|seu feedback|o teu feedback|sua avaliação|opine|dê sua opinião|dá a tua opinião|queremos te ouvir|queremos ouvir)
    '49m1ea81': { 'new-products': 0.19, opinion: 3.77 },
    // opinion: (pesquisa de satisfação|responda (a|à|nossa|ao|o|nosso) [nossa|nosso] (pesquisa|questionário|enquete|formulário)|inquérito|questionário|formulário de satisfação|participe da pesquisa|responde ao inquérito|pesquisa rápida)
    rycal5k0: { opinion: 4.1 },
    // opinion: (avalie|avalia|avaliem) (a gente|nosso|nossa|o|a|sua|seu|aqui|no|na|nos|com)
    fyfy6xw8: { opinion: 3.57 },
    // opinion: (deixe|deixa|dê|dá|escreva|faça) (sua|a sua|tua|a tua|uma|seu|um) (avaliação|nota|opinião|feedback|review|comentário*|crítica)
    emzqtfxn: { opinion: 3.92 },
    // opinion: (de 0 a 10|de 1 a 10|de zero a dez|de 1 a 5|que nota|qual nota)
    glre42s5: { opinion: 3.57 },
    // opinion: (como foi|como tem sido|como está sendo) .. (sua|seu|tua|teu|experiência|visita|estadia|atendimento) +question
    r378y84a: { opinion: 3.57 },
    // opinion: (sim ou não|isso ou aquilo|este ou aquele|esse ou aquele|time <any> ou|team <any>|1 ou 2|a ou b|doce ou salgado|quente ou frio|praia ou|café ou|claro ou escuro|verdade ou mito|ame ou odeie|ama ou odeia|concorda ou discorda|direita ou esquerda)
    uscn8nw9: { opinion: 3.09, community: -0.1 },
    // opinion: <number> ou <number> +question
    d8e0yges: { opinion: 2.55 },
    // opinion: (ou|vs|versus) +choice-list
    pk0lzwr9: { opinion: 1.1 },
    // opinion: {product} ou +question
    q9hiqe0t: { opinion: 2.04 },
    // opinion: (você|vc|vocês|vcs|tu) (concorda*|usaria*|usariam|comeria*|compraria*|vestiria*|toparia*|iria*|teria*|encararia*) +question
    dlm3891q: { opinion: 3.06 },
    // opinion: (já (provou|experimentou|provaram|testou|usou|viu|viram|provaste|experimentaste|visitou|conhecia|assistiu|leu)) ..  +question
    '1v6zy1yq': { opinion: 1.72 },
    // opinion: (curte|curta|❤|👍|🔥|😍) (se|para|pra|quem)
    '5ncv7mpg': { opinion: 2.04 },
    // opinion: (reage|reaja|reajam|deixa um emoji|comenta com um emoji|comente um emoji|manda um)
    m77da4ko: { opinion: 2.04 },
    // opinion: (qual é a sua|qual a sua|qual o seu|qual é o seu|qual a tua|qual o teu|qual é o teu|qual é a tua|qual seu|qual sua|e o seu|e a sua|e o teu) +question
    '1bbzsky0': { opinion: 2.19 },
    // opinion: (e você|e vc|e vocês|e vcs|e tu|e aí|e por aí|e aí na sua) +question
    wd1hw7m3: { opinion: 0.66, community: -0.12, entertain: 0.24, inspire: -0.16 },
    // opinion: (e aí|e ai) .. (gost*|curti*|acha*|prefer*|qual|topa*|concorda*|aprov*)
    atctk4lw: { opinion: 2.52 },
    // opinion: (né|não é|certo|concorda|concordam) +question
    vsi7p6fr: { reviews: 0.29, opinion: 0.21, community: 0.29 },
    // opinion: (complete a frase|complete o|em uma palavra|numa palavra|descreva em|defina em|define em)
    '1mepqk20': { opinion: 2.04 },
    // opinion: (escolha|escolhe|escolham) (o seu|a sua|seu|sua|um|uma|o teu|a tua|entre|qual|um lado|o melhor|a melhor)
    '5e3p7drz': { opinion: 1.52 },
    // opinion: (ranqueie|ranking|top 3|elege|eleja|escolha) .. (favorit*|preferid*)
    uauoxhxg: { opinion: 3.06 },
    // opinion: (ajude|ajuda|ajudem) [a gente|nos] a escolher
    '4c0udatl': { opinion: 3.5, ideas: 0.29 },
    // opinion: (você sabia|sabia que|você conhece|já conhece|quer saber|você já ouviu|precisa de|está procurando|quer aprender|procura|já garantiu|você sabe)
    qx14318d: { opinion: -1.88, community: -0.19 },
    // opinion: (saiba mais|confira a resposta|a resposta é|descubra|arraste para saber)
    '3ot7037c': { 'new-products': 0.1, opinion: -1.03 },
    // opinion: o que [você|vc|vocês|vcs] (achou|acharam|acha|acham) (da|do|dessa|desse|desta|deste) (novidade|iniciativa|ideia|nova|novo|notícia|estrutura|mudança)
    l73jurw3: { opinion: 4.79 },
    // opinion: (gostou|gostaram|gostaste|curtiu|curtiram) (da|do|dessa|desse|das) (novidade*|notícia|ideia|dica*|conteúdo|nova|novo) +question
    '9ppes7sp': { opinion: 3.15 },
    // opinion: (conta|conte|contem|diz|fala) (pra gente|para a gente|pra nós|aqui|aí) +question
    gdjceacz: { opinion: 2.25 },
    // opinion: (sua|a sua|tua|a tua|vossa|a vossa) (opinião|avaliação|resposta) (é|conta|importa|vale|faz|nos|muito|ajuda)
    '1abw69iw': { opinion: 5.1 },
    // opinion: (responda|responde|respondam|preencha|preenche|participe) [à|a|ao|o|da|de|do|na] [nossa|nosso|esta|este|uma|um] (avaliação|pesquisa|questionário|enquete*|inquérito|formulário de|censo|sondagem)
    '5y12dwv5': { opinion: 5.12 },
    // opinion: (o que|como) [é que] [você*|vc|vcs|tu] (está|estão|tá|tão|estás|anda|andam|têm) (achando|curtindo|a achar|gostando|achado)
    '8dl8x239': { opinion: 5.1 },
    // opinion: (comenta|comente|comentem|conta|conte|queremos saber|diz|fala|vote|vota|responde|escolhe|escolha|deixa|deixe|me conta|diga) +post:choice-list
    sz1kznig: { opinion: 3.88 },
    // opinion: (qual|quais) .. (a sua cara|combina mais com você|tem mais a ver|te representa|vocês usariam|você levaria|faz mais o seu estilo)
    '4pxixp3c': { opinion: 4.59 },
    // opinion: (qual|quais) [é|foi|são|foram] [o|a|os|as] (melhor|maior|pior) (show|momento|jogo|gol|música|parte|lembrança|lance|sabor|prato|look)
    '1uw0imi3': { opinion: 4.16 },
    // opinion: (agende|marque|faça|faz|agendar|marcar|venha fazer) [já|agora] (sua|a sua|tua|uma|seu) (avaliação|consulta)
    '147yksnj': { opinion: -5.1 },
    // opinion: (qual|quais) [é|são|seria] [a|o|as|os] (diferença*|melhor (forma|época|momento|hora|maneira|opção|horário|investimento|idade|dia)|benefício*|vantagens|riscos|direitos|sintomas|causas|documentos|prazo*)
    fzb8ycjp: { opinion: -3.06 },
    // opinion: de (0|1|zero|um) a (5|10|cinco|dez|100)
    '7answ8ma': { opinion: 4.6 },
    // opinion: (tô|estou|estamos|to|fiquei) (na|em) dúvida +post:question
    ugz4jxvy: { opinion: 4.08 },
    // opinion: já (viu|conhece|conferiu|viram|conhecem) [a|o|as|os] (nossa|nosso|nova|novo|nossos|nossas) ..
    '9ce1gpfc': { opinion: -3.57 },
    // service: (pedimos desculpa*|pedimos desculpas|nossas sinceras desculpas|desculpe o|desculpe pelo|desculpe pela|desculpem o|desculpem a|lamentamos|lamentamos o|sentimos muito|as nossas desculpas|perdão pelo)
    rimu6okj: { service: 5.65 },
    // service: (desculpa|desculpe|desculpas|desculpem)
    cy517wft: { service: 2.82 },
    // service: (nos envie|envie-nos|envia-nos|mande|manda|chama|chame|fale|entre em contato|contacte-nos|responde) .. (direct|dm|inbox|mensagem privada|mensagem direta|mp|privado|mensagem) +post:reply
    gu9qtt4n: { service: 4.24 },
    // service: (por direct|via direct|no direct|por dm|via dm|na dm|por mensagem privada|por mp|no privado|no inbox)
    usjxufch: { service: 2.1 },
    // service: (número do pedido|nº do pedido|número da encomenda|número do protocolo|protocolo de atendimento|seu cpf|o cpf|número da reserva|código de rastreio|código de rastreamento|dados do pedido|número de cliente|nif|e-mail cadastrado|número do bilhete)
    c6k4b90c: { service: 6.35 },
    // service: (estamos|já estamos|seguimos) (verificando|a verificar|investigando|a investigar|cientes|trabalhando para|a trabalhar para|apurando|a apurar|a resolver|resolvendo|analisando|a analisar|com instabilidade)
    lqcrtvug: { service: 5.65 },
    // service: (instabilidade|instabilidades|fora do ar|indisponíve*|indisponibilidade|em baixo|falha técnica|falhas técnicas|problema técnico|problemas técnicos|dificuldades técnicas|interrupção|interrupções|queda de energia|falta de energia|falta de água|avaria|perturbações)
    w5co0bci: { service: 4.94 },
    // service: (manutenção programada|manutenção preventiva|em manutenção|manutenção do sistema|manutenção agendada)
    wwuged2e: { service: 5.8 },
    // service: (recall|recolha voluntária|recolhimento|lote afetado|chamamento)
    xp5my9zy: { service: 5.04 },
    // service: (atraso|atrasos|atrasado|atrasada|atrasados|demora)
    '42aku9ew': { service: 3.75 },
    // service: (cancelado|cancelada|cancelados|canceladas|cancelamento|cancelamentos|adiado|adiada|adiados|adiamento|remarcado|remarcada|reagendado|reagendada|suspenso|suspensa|suspensos|suspensão|transferido para)
    k5f8rzya: { service: 5.16 },
    // service: (reembolso*|estorno|devolução|devoluções|troca e devolução|trocas e devoluções|política de troca*|garantia|trocar o produto|segunda via|2ª via|ressarc*)
    '1uglkdsi': { service: 3.6, 'general-info': 0.17 },
    // service: (atendimento ao cliente|apoio ao cliente|suporte|sac|central de atendimento|linha de apoio|ouvidoria|help desk|chat online|canais de atendimento|call center|nossa equipe de atendimento)
    '2d0125pa': { service: 2.21 },
    // service: (precisa de ajuda|precisas de ajuda|podemos ajudar|podemos te ajudar|posso ajudar|como podemos|teremos prazer em ajudar|ficamos à disposição|estamos à disposição|tirar suas dúvidas|tire suas dúvidas|tira as tuas dúvidas|dúvidas|alguma dúvida|qualquer dúvida)
    qc8s1uj7: { service: 2.1 },
    // service: (obrigad*|agradecemos) .. (contato|contacto|mensagem|aviso|alerta|paciência|compreensão|avisar|reportar|esperar|pela espera)
    b8pykyiu: { service: 4.94 },
    // service: (agradecemos a compreensão|contamos com a compreensão|pedimos a compreensão|pela compreensão|pela paciência|transtorno*|inconveniente*|incómodo*|incômodo*)
    uxigdb5k: { 'new-products': -0.1, service: 5.65 },
    // service: (olá|oi|oii|bom dia|boa tarde|boa noite|ola) +mention-first
    '2k5n1aeo': { service: 3.53 },
    // service: (olá|oi|oii|bom dia|boa tarde|boa noite|ola) +post:reply
    tt1einfy: { service: 4.5 },
    // service: (resolvid*|restabelecid*|normalizad*|voltou ao normal|já voltou|restaurad*|solucionad*|operação normal)
    zmoelb2g: { service: 4.22 },
    // service: (problema*|erro*|falha*|reclamação|dificuldade*|bug) +mention-first
    xdo7mdtp: { service: 4.24 },
    // service: (problema com|erro no|reclamação|reclamações)
    rndqmxhy: { service: 1.41 },
    // service: (golpe|golpes|golpistas|fraude|fraudes|burla|burlas|perfil falso|perfis falsos|conta falsa|contas falsas|página falsa|sites falsos|site falso|phishing|clonado|não clique|cuidado com links)
    eqj0v21q: { service: 4.41 },
    // service: (nunca|jamais|não) (pedimos|solicitamos|pede|solicita|ligamos|enviamos|cobramos)
    '8h3aq3qx': { service: 6.55 },
    // service: (não abriremos|não vamos abrir|não haverá (atendimento|expediente|aula*|sessão)|estaremos fechados|estará fechad*|encerrado por motivo|fechado por motivo|fechados devido|interditad*|interdição|fechamento temporário)
    gdzo1d6j: { service: 4.94 },
    // service: (devido|por causa|em função|em razão|em virtude|por conta) (à|ao|a|da|do|das|dos) (chuva*|tempestade|temporal|mau tempo|greve|enchente*|cheia*|tempo|manutenção|problemas|falha)
    vghqkin6: { service: 5.03 },
    // service: (aviso importante|comunicado importante|nota de esclarecimento|comunicado oficial|aviso aos {customer}|informamos que|comunicamos que|alteração de horário|mudança de horário|alteração na|horário alterado)
    '7mflbr19': { service: 4.38 },
    // service: (perguntas frequentes|faq|dúvidas frequentes)
    '09nb9nf2': { service: 3.51 },
    // service: (você pode|podes|pode|basta|é só|consegues|consegue) +post:reply
    ks8to7nr: { service: 3.53 },
    // service: (já tentou|já experimentou|tente novamente|tente|tenta|experimente reiniciar|reinicie|atualize o app|poderia|pode nos) +mention-first
    '3ex0cr3h': { service: 4.24 },
    // service: (te respondemos|te respondemos no|respondemos sua mensagem|já te respondi*|vamos verificar|vamos ver isso|verificar o que|vamos resolver|entraremos em contato|entraremos em contacto|iremos contactar|nosso time vai|nossa equipe vai)
    '2uqsc7u5': { service: 5.65 },
    // service: (loja|site|app|pedido|conta|cartão|entrega|sistema|horário|telefone|email|e-mail) +post:reply
    yhp5280c: { service: 2.83 },
    // service: (rota alternativa|desvio|trânsito interrompido|linha suspensa|sem circulação|circulação interrompida)
    j3319rhq: { service: 3.7 },
    // service: (comprar|encomendas|pedidos|reservas|orçamento*|vendas) .. (direct|dm|whatsapp|inbox)
    qzbp2mwz: { service: -3.53 },
    // service: (atraso no desenvolvimento|sem atraso|atraso de fala|suporte técnico em|prestação de serviço)
    nyntfwgg: { service: -2.12 },
    // service: (ficará|ficarão|estará|estarão|está|estão|permanece|encontra-se) [<any>] (fechad*|encerrad*|interditad*|suspens*|sem energia|sem água|sem luz|sem sinal|indisponíve*|interrompid*)
    '4hkc2srl': { 'new-products': -0.1, service: 5.99, 'general-info': -0.19 },
    // service: (por motivo|por motivos) de
    '9ij8wqzi': { service: 2.9 },
    // service: ^ (comunicado|aviso)
    s6avlxv8: { service: 2.2 },
    // service: (abastecimento|fornecimento|atendimento|serviço*|operação|circulação|tráfego|trânsito|energia|internet|sinal|voo*|sistema) .. (suspens*|interrompid*|interditad*|afetad*|comprometid*|prejudicad*|restabelecid*|desviad*|cancelad*)
    ti9z3e81: { service: 6.35 },
    // service: (retorno|normalização|religação|restabelecimento) [<any>] (previst*|estimad*)|previsão (de|para) [o|a] (retorno|normalização|restabelecimento|religação|conclusão do reparo)
    d9npahng: { service: 6.35 },
    // service: (pode|podem|poderá|poderão) (faltar|haver|sofrer|ocorrer|apresentar|registrar) [<any>] (água|energia|luz|falta|oscilaç*|atraso*|instabilidade*|interrupç*|intermitência*|alteraç*|lentidão)
    '2k838b83': { service: 6.35 },
    // service: manutenção (emergencial|corretiva|na rede|no sistema|da rede|não programada)
    wrr7hecr: { service: 5.65 },
    // service: (estamos com|identificamos|enfrentamos|registramos|estamos enfrentando|passamos por) [uma|algumas|um] (instabilidade*|lentidão|falha*|problema técnico|problemas técnicos|intermitência)
    tln780l2: { service: 8.47 },
    // service: (atuando|trabalhando|empenhad*) para (normalizar|resolver|restabelecer|solucionar|corrigir|reparar)
    ajcca5e1: { service: 7.06 },
    // event: (participe|participa|participem|venha participar|vem participar|faça sua inscrição|faz a tua inscrição|garanta sua vaga|garanta a sua vaga|garante o teu lugar|garanta seu lugar|garanta já sua inscrição)
    smz14ms1: { event: 2.63 },
    // event: (junte-se a nós|junta-te a nós|juntem-se a nós|vem com a gente|venha com a gente|te esperamos|esperamos você*|esperamos por ti|esperamos por você*|contamos com a sua presença|contamos com você*|contamos contigo|não falte|nos vemos lá|até lá|vemo-nos lá|te vejo lá)
    i263denb: { event: 1.87 },
    // event: (você está convidad*|estão todos convidad*|estás convidad*|todos convidados|convidamos|convite|convida|nosso convite|seu convite)
    n9izf7hy: { event: 2.18 },
    // event: (inscrições|inscrição|inscritos|inscrever|inscreva|inscreve)
    '7mjw9ccj': { event: 2, 'general-info': 0.12 },
    // event: (inscrições|inscrição|matrículas|credenciamento) (aberta*|gratuita*|até|pelo|no|prorrogad*|encerram|online|limitad*|vão|seguem|estão|continuam|foram abertas)
    '6pjh26j4': { event: 2.82, 'general-info': -0.11 },
    // event: (sorteio|sorteios|sorteando|sortearemos|sorteamos|vamos sortear|giveaway*|passatempo*|rifa)
    '1fz6xi65': { event: 3.33, community: 0.35, giveaway: 0.14 },
    // event: (concorra|concorrer|concorre|concorrendo|concorram|a concorrer|habilite-se|habilita-te)
    uxe18ipe: { event: 3.12, giveaway: 0.12 },
    // event: (concurso|concurso cultural|competição|gincana|olimpíada*|torneio|campeonato)
    p1a3dsuh: { event: 1.25 },
    // event: (chance|chances|hipótese|oportunidade) de (ganhar|vencer|levar|concorrer)
    mgcq0guz: { event: 3.37 },
    // event: (ganhe|ganhar|ganha|ganhem) (um|uma|o|a|até|<money>|ingresso*|bilhete*|prêmio*|kit|par|viagem|<number>)
    iqne6h9p: { purchase: 0.19, event: 2.2, community: 0.32, giveaway: 0.14 },
    // event: (prêmio|prêmios|prémio|prémios|premiação)
    '5rewentk': { event: 1.63, community: -0.12 },
    // event: (marque|marca|siga|segue|curta|comente|comenta|compartilhe) .. (concorrer|ganhar|participar|sorteio)
    agvizvad: { event: 3.01 },
    // event: (como participar|para participar|pra participar|regras do sorteio|regulamento|resultado sai|o resultado será)
    mme6hb9w: { 'new-products': 0.1, event: 2.18, giveaway: 0.13 },
    // event: (webinar*|workshop*|masterclass*|palestra*|oficina*|seminário*|simpósio*|congresso*|conferência*|encontro*|meetup*|hackathon*|bootcamp*|mesa redonda|roda de conversa|rodas de conversa|aulão|mentoria ao vivo|imersão|minicurso*)
    y4amczic: { purchase: -0.12, 'new-products': -0.57, event: 2.01, giveaway: -0.1 },
    // event: (live|lives|ao vivo|transmissão|em direto|em directo|bate-papo ao vivo|estreia ao vivo)
    l48hqu4i: { 'exclusive-info': 0.26, 'new-products': 0.15, event: 2.07 },
    // event: (live|ao vivo|em direto) (com|no|na|hoje|amanhã|às|sobre|de|<date>|<time>|pelo)
    p6qpppm4: { 'new-products': 0.17, event: 2.97, entertain: 0.15 },
    // event: (evento|eventos)
    '23epmz5r': { reviews: -0.12, 'exclusive-info': 0.12, event: 1, community: -0.19 },
    // event: (festival|festivais|show|shows|concerto*|exposição|feira*|feirão|festa*|espetáculo*|arraial|quermesse|bazar|mutirão|corrida|caminhada|maratona|desfile|vernissage|sarau|mostra|carnaval|são joão|bloco|parada|passeio|expo*|réveillon|quadrilha|cavalgada|vaquejada)
    oy3lb6eb: {
      reviews: -0.22,
      'exclusive-info': 0.16,
      'new-products': -0.14,
      opinion: 0.37,
      event: 1.73,
      community: 0.26,
      'general-info': -0.1,
      giveaway: 0.28,
    },
    // event: (inauguração|abertura|cerimônia|cerimónia|lançamento|solenidade) .. (<date>|<time>)
    ce0ke8ys: { event: 1.92 },
    // event: (inauguração|grande inauguração|open house|dia aberto|portas abertas|coquetel|cocktail de)
    frq2ylv9: { event: 1.12 },
    // event: (aula*|curso*|turma*|sessão|sessões|treino|visita guiada|visitas guiadas|workshop|aula aberta)
    hnh4h3iz: { event: 0.73, 'general-info': -0.19 },
    // event: (festival|show|concerto|exposição|feira|festa|corrida|mutirão|curso|aula|palestra|oficina|workshop|live|encontro|evento|bazar|espetáculo|jogo|missa|desfile|sessão|arraial|webinar) .. (<date>|<time>)
    qyq7rt1u: { 'exclusive-info': 0.25, event: 2.51, community: 0.24, 'general-info': -0.12 },
    // event: <date> .. (às|as|a partir das|das|pelas|ao) <time>
    xw87xbtl: {
      discount: 0.25,
      purchase: 0.39,
      'new-products': -0.35,
      event: 2.73,
      connected: -0.17,
      'general-info': -0.28,
    },
    // event: (às|a partir das|das|pelas|entre as) <time>
    '4sm8qvx9': {
      purchase: -0.16,
      'new-products': 0.18,
      event: 2.01,
      community: -0.19,
      'general-info': -0.1,
    },
    // event: <time>
    '79czvn71': { 'new-products': -0.21, event: 0.88 },
    // event: <date> <time>
    iicyroi5: { event: 2.13 },
    // event: (dia|dias|no dia|nos dias|até o dia|até dia) (<date>|<number>)
    kxbgz256: {
      'exclusive-info': 0.13,
      'new-products': 0.11,
      opinion: -0.15,
      event: 1.83,
      ideas: 0.18,
      community: -0.2,
      'general-info': -0.24,
      inspire: -0.11,
    },
    // event: <number> (e|a|ao) <date>
    d81a9t8w: { event: 1.87, ideas: 0.22 },
    // event: (neste|nesta|próximo|próxima|no próximo|na próxima|este|esta|no|na|é|de) <date>
    fhp72c2f: { reviews: -0.11, opinion: 0.19, event: 0.89, entertain: 0.22 },
    // event: <date>
    m3mx1o6p: {
      purchase: -0.19,
      reviews: -0.16,
      'new-products': 0.14,
      event: 0.99,
      ideas: -0.15,
      'general-info': 0.32,
      giveaway: 0.13,
      greeting: 0.27,
      other: -0.19,
    },
    // event: (neste|nesse|no|este|próximo) (fim de semana|final de semana|fds|feriado)
    mfjzbpkb: { event: 1.81 },
    // event: (acontece|acontecerá|será realizad*|serão realizad*|vai acontecer|vai rolar|rola|começa|começam|terá início|realiza-se|decorre|tem início|está chegando|estão chegando|recebe|receberá|desembarca)
    '4otipozw': { purchase: -0.15, 'new-products': -0.19, event: 1.44 },
    // event: (acontece|acontecerá|será realizad*|começa|começam|vai acontecer|vai rolar|realiza-se|decorre|recebe|receberá) .. (<date>|<time>|amanhã|hoje|no dia|nos dias)
    umpq6i2i: { event: 2.38, 'general-info': 0.14 },
    // event: (hoje|amanhã|hj) (tem|é|às|a partir|à noite|de manhã|à tarde|teremos|vai|rola|será)
    l130s9pj: { event: 2.25 },
    // event: (entrada (gratuita|franca|livre|grátis)|evento gratuito|programação|line-up|lineup|grade completa|programação completa|local:|data:|horário:|quando:|onde:)
    ne290oqc: {
      reviews: -0.12,
      'new-products': -0.24,
      event: 1.7,
      community: -0.12,
      entertain: 0.11,
      inspire: 0.22,
      other: -0.22,
    },
    // event: (ingresso*|bilhete*) +post:date
    '7kgpaxqs': { purchase: 0.22, event: 1.35 },
    // event: (contagem regressiva|faltam <number>|falta pouco|faltam apenas|falta apenas|está chegando a hora|tá chegando|é hoje|é amanhã|últimas vagas|vagas limitadas|poucas vagas|últimos dias para|último dia para|prazo final|até quando|ainda dá tempo|corra que)
    css2me5h: { 'new-products': 0.26, event: 1.87, 'general-info': -0.19 },
    // event: (desafio|desafios)
    jbvyecuu: { 'new-products': 0.11, event: 1.08, ideas: 0.21, community: -0.1 },
    // event: (aceita o desafio|participe do desafio|entra no desafio|desafio de <number> dias)
    '2czatlgc': { event: 2.62 },
    // event: (estaremos|vamos estar|estamos) (na|no|em) .. (feira|evento|festival|congresso|<date>|stand|estande|expo*)
    odbg76nv: { event: 2.62 },
    // event: (estande|stand|estand|pavilhão) [<any>] <number>
    '9deebg6p': { event: 2.25 },
    // event: (visite nosso (estande|stand)|visita o nosso stand|venha nos visitar no)
    juw4gnbl: { event: 2.62 },
    // event: (palestrante*|painel|painelistas|keynote|convidados especiais|convidado especial|atrações|atração|dj|música ao vivo|banda|samba ao vivo)
    '3c2a9efc': { event: 1.51 },
    // event: (música ao vivo|samba ao vivo|pagode|voz e violão|noite de|happy hour com) .. (<date>|<time>|hoje)
    qpvne1nm: { event: 2.64 },
    // event: (vem aí|está chegando|chegou a hora) .. (festival|feira|edição|evento|semana|encontro|festa|concurso|<date>)
    yvs155i8: { event: 2.25 },
    // event: (<number> edição|<number>ª edição|edição <year>|primeira edição|nova edição|próxima edição)
    '1i4gjea9': { event: 1.19 },
    // event: (abertas (as|para) inscrições|processo seletivo|chamada pública|edital aberto|inscreva seu|submeta|envie (seu|sua|o seu|a sua) (projeto|vídeo|foto|proposta|trabalho|texto))
    x6cpbmas: { event: 2.13, 'general-info': -0.36 },
    // event: (assista|acompanhe|sintonize|assiste|acompanha) .. (ao vivo|live|transmissão|<time>|hoje|em direto)
    cn0bzpe6: { event: 2.62 },
    // event: (no youtube|pelo youtube|pelo zoom|no zoom|via teams|pelo instagram|no nosso canal) .. (<time>|<date>)
    oql752tw: { event: 2.25 },
    // event: (não perca|não perde|não percam|não percas|não fique de fora|não fiques de fora|não dá pra perder|não vai perder)
    '516oo2ua': { event: 1.56, 'general-info': -0.25 },
    // event: (salve a data|salva a data|anote na agenda|anota aí|anote aí|marque na agenda|marca na agenda|anota na agenda|save the date|agende-se|se programe|programe-se)
    vxsnym0n: { event: 2.84 },
    // event: (foi um sucesso|foi incrível|foi lindo|foi demais|foi especial|como foi|aconteceu|aconteceram|foi realizad*|foram realizad*|ontem|na última|no último|semana passada|mês passado|rolou|veja como foi|realizamos|reuniu|marcou|tivemos|estivemos)
    dul7j9tn: { reviews: -0.11, 'new-products': -0.39, event: -1.09, connected: 0.28, 'general-info': 0.39 },
    // event: (parabéns|parabenizamos) .. (vencedor*|ganhador*|campeão|campeã|participantes)
    frzr7api: { event: -1.5 },
    // event: (obrigad*|agradecemos) .. (presença|participaram|compareceram|participação|vieram|estiveram|visita)
    gs837hxk: { event: -1.5 },
    // event: (vem trabalhar|vaga de emprego|estamos contratando|newsletter|inscreva-se no canal)
    kyfxbye0: { 'exclusive-info': 0.2, event: -1.5 },
    // event: (de segunda a (sexta|sábado|domingo)|segunda a sexta|segunda à sexta|todos os dias|horário de funcionamento|seg a sex)
    '50o9nbet': { event: -1.16, inspire: 0.2 },
    // event: ^ (inscreva|inscreve|inscrevam|participe|participa)
    tzdjb586: { event: 2.25 },
    // event: (vagas|matrículas|inscrições) .. (abertas|disponíveis|remanescentes|restantes) .. (até|para|em)
    gbe3blpt: { event: 2.25 },
    // event: (foram|estão|seguem|continuam) abertas
    rmxy3gi4: { event: 2.69, 'general-info': -0.19 },
    // event: (ainda dá tempo|ainda há tempo|ainda vais a tempo) de (participar|se inscrever|te inscreveres)
    kvjcsx58: { event: 3 },
    // event: ^ live com
    wz59c81l: { event: 3.59 },
    // event: (inscreva-se|inscreve-te|inscrevam-se|se inscreva|se inscrever|increva-se)
    jzoh2t4y: { event: 3.53 },
    // event: <date> é dia
    xth3dzkp: { event: 2.05 },
    // event: (horário (de|no|do|especial)|horários (de|no|do|especiais)|funcionamento|funcionamos|abrimos|servimos|atendemos|passa a) .. (<time>|<date>)
    t0mhc446: { event: -2.25 },
    // event: (horário (de|no|do|especial)|horários (de|no|do|especiais)|funcionamento|funcionamos|abrimos|servimos|atendemos) .. .. <time>
    y5ti5p05: { event: -2.25, 'general-info': 0.3 },
    // event: (apresenta|apresentam|sobe ao palco|sobem ao palco|se apresenta|se apresentam|toca|tocam) .. .. (<date>|<time>|hoje|amanhã|neste fim de semana)
    jo27fm2z: { event: 2.62 },
    // event: (joga|jogamos|enfrenta|enfrentamos|encara|encaramos|duela|mede forças) .. (<date>|<time>|hoje|amanhã)
    cpwuj2fw: { event: 2.62 },
    // event: (assembleia*|audiência pública|audiências públicas|reunião aberta|sessão ordinária|sessão solene|sessão de autógrafos|noite de autógrafos|tarde de autógrafos|sessão extraordinária|dia de campo|feira de adoção|brechó|leilão|pocket show|stand up|baile|luau|procissão|novena|matinê|rodeio|open day|dia d|vivência|retiro) .. (<date>|<time>|hoje|amanhã|dia)
    '4fveer6b': { event: 3.38 },
    // event: (confirme|confirma) [já] (sua|a sua|tua|a tua) (presença|participação)
    zb2vu0ri: { event: 3.37 },
    // event: (traga|traz|tragam|leve|leva) [o|a|seu|sua|teu|tua|toda] (família|crianças|tapetinho|canga|cadeira|amigos|pet|pequenos|sua turma|toalha)
    vgjsm8l3: { event: 1.87 },
    // event: (mande|manda|envie|envia|poste|posta|publique|inscreva|participe|compartilhe|cadastre) .. até [o dia|dia|às|as|o] (<date>|<time>)
    xyd9vxz5: { event: 2.62, ideas: 0.14, community: -0.11, giveaway: 0.11 },
    // event: (cupom|cupons|número da sorte|números da sorte) (da sorte|para concorrer|pra concorrer|e concorra|e concorre)
    r51ipx0u: { event: 3.37 },
    // event: (será|serão) (transmitid*|realizad*|exibid*) .. (ao vivo|pelo youtube|no youtube|pelo facebook|<date>|<time>)
    xo83yrtm: { event: 2.99 },
    // event: (estaremos|estamos|estaremos todos|estará|estarão|está|estão|ficará|ficarão|ficaremos|permanece*|seguimos|funcionaremos|segue) [<any>] (abert*|fechad*|encerrad*|em recesso|de plantão|em funcionamento|atendendo|de férias|de folga)
    zbzyd0vg: { event: -2.27, ideas: 0.27 },
    // event: (funcionará|funcionarão|funciona|funcionam|funcionaremos|abre|abrem|abrirá|abrirão|abriremos|atende|atendem|atenderá|atenderemos|fecha|fecham|fecharemos|plantão|expediente|visitação|check in) .. (<time>|<date>)
    '2nn6skre': { 'new-products': 0.23, event: -2.08 },
    // event: (abert*|atendendo|atendimento|funcionamento|funciona*|abre*|abrirem*|atende*|visitação|expediente) [<any>] (das|de|entre as|entre) <time> (às|as|a|até as|até|e) <time>
    d9ffmi0t: { event: -1.92 },
    // event: (fechad*|encerrad*|recesso|não haverá expediente|não abriremos|não funcionaremos|não teremos atendimento|retornamos|voltamos|retomamos) .. (<date>|nos dias|no dia|dia)
    fif3lwpg: { 'new-products': -0.1, event: -2.25, 'general-info': -0.12 },
    // event: (prazo|vence|vencem|vencimento|pagamento|boleto*|parcela*|declaração|declarações|imposto|cota única|entrega|conclusão|previsão|prevista|previsto|em vigor|vigência|reajuste|válid*) .. .. (<date>|<number>)
    pibndfwa: { purchase: 0.17, event: -1.33 },
    // event: (iniciou|inaugurou|inauguramos|assinou|entregou|publicou|divulgou|anunciou|aprovou|sancionou|concluiu|prendeu|apreendeu|visitou|lançou|conquistou|venceu|encerrou|firmou|registrou) .. (nesta|neste|na|no|ontem|em|nessa) <date>
    nxpvp6ar: { event: -1.89, community: 0.11 },
    // event: (voltamos|retornamos|retomamos|voltaremos|retornaremos) [a|ao|às|com|o|as] [nosso|nossas] (horário normal|atendimento|atividades|funcionamento|expediente|trabalhos)
    r06g2ojl: { event: -2.25 },
    // event: hoje é [o] [celebrado|comemorado] [o] (dia|aniversário) [nacional|mundial|internacional|estadual|municipal] (do|da|dos|das|nacional|mundial|internacional|contra)
    '1ruzavt3': { event: -2.25, connected: 0.21 },
    // event: (participe|participa|participem|responda) [da|de|do|na|no|à|a] [nossa|nosso|uma|um|esta] (pesquisa*|enquete*|consulta pública|consulta|questionário|votação|grupo*|comunidade|canal)
    lba84bag: { event: -2.25 },
    // event: (participe|participa|faça parte|venha fazer parte|vem fazer parte) [do|da|de] [nosso|nossa] (time|equipe|equipa|processo seletivo|banco de talentos)
    j4pqobt7: { event: -2.25 },
    // event: live (hoje|amanhã|<date>|nesta|neste|aqui|de hoje|logo mais) [às] [<time>]
    imabmw33: { event: 3.81 },
    // event: (treinão|aulão|pedal|pedalada|trilha|passeio|simulado|simuladão|plantão de dúvidas|encontrão|encontrinho|arraiá|almoço|jantar|chá da tarde|roda de|rua de lazer|aula inaugural|happy hour|baladinha|tarde de|noite de|matinê) .. .. (<date>|<time>|hoje|amanhã)
    dhndp565: { event: 3.23, 'general-info': -0.12 },
    // event: <date> [à noite|à tarde|de manhã] (tem|vai ter|teremos|vai rolar|rola|acontece)
    a08nc3o3: { event: 3.1 },
    // event: (chamada aberta|chamada de (artistas|projetos|trabalhos)|(mandar|enviar|submeter|inscrever|manda|envie) .. (proposta*|projeto*|trabalho*|portfólio) .. .. até [o dia] <date>)
    yp16h4oe: { event: 3.74 },
    // event: (acerte|adivinhe|crave|acerta|crava) [o|a] (placar|resultado|palpite|preço|peso)|(tá|está|tão) valendo|por que (você|vc|tu) (merece|mereces|deve ganhar|quer ganhar)
    um0y3c2d: { event: 3.88, giveaway: 0.33 },
    // event: (vem|venha|venham|bora|partiu) (pro|pra|para o|para a|ao|à|curtir|assistir|prestigiar|festejar) .. .. (dia|<date>|<time>|hoje|amanhã)
    '65mgivei': { event: 3.37 },
    // event: (tenho|temos|tem|ainda tem) [um|uma|<number>] (horário*|encaixe*) .. .. (hoje|amanhã|<date>|<time>)
    vzfkp90b: { event: -2.25 },
    // event: (atividades|aulas|atendimento|expediente|trabalhos) [só] (retornam|voltam|retorna|volta|recomeçam|serão retomad*|será retomad*) .. <date>
    '2iuhzhck': { event: -2.25 },
    // connected: (obrigado|obrigada|obrigadão|obrigadíssimo|agradecemos|agradecer|agradecimento|grato|grata|gratos) .. (a todos|a cada|a vocês|a você|por confiar*|pela confiança|pelo apoio|pelo carinho|pela parceria|por estar*|por fazer*|por tudo|aos nossos|às nossas|por escolher*|por nos|por acreditar*|por mais)
    jn8c5wfm: { connected: 3.67, community: 0.32 },
    // connected: (muito obrigado|muito obrigada|obrigado|obrigada|obrigados|agradecemos|agradeço|valeu)
    ud6lex5q: { connected: 2.48 },
    // connected: (gratidão|grato|grata|gratos|agradecid*|honrad*|honra|emocionad*|emoção|felizes)
    qbq7o9of: { connected: 1.52, community: 0.28 },
    // connected: (conheça|conhece|conheçam|apresentamos) .. (nossa equipe|nosso time|a nossa equipa|a equipe|quem faz|quem está por trás|nossos colaboradores|nosso fundador|nossa fundadora|gente que faz)
    gcdu0x8d: { connected: 3.75 },
    // connected: (quem (faz|está por trás|cuida|move)|por trás (da|do|de|das|dos)|gente que faz|gente da gente|prata da casa|orgulho de ser|rostos)
    saim240j: { connected: 2.28, community: -0.13, 'general-info': 0.1 },
    // connected: (bastidores|making of|makingof|nosso dia a dia|um dia na|um dia no|rotina da)
    s72g73d4: { connected: 2.52, 'general-info': -0.14 },
    // connected: (nosso|nossa|nossos|nossas) {staff}
    '0jvobzs5': { connected: 2.4, community: -0.2 },
    // connected: (nosso|nossa|nossos|nossas) [<any>] (pessoas|funcionários|colaboradores|funcis|colegas|parceiros|talentos|mulheres|profissionais|time|equipe|equipa|galera|estagiários|voluntários)
    kdvbbzej: { connected: 2.26 },
    // connected: (nossa (história|trajetória|jornada|missão|essência|cultura|promessa|origem|identidade|paixão|caminhada|tradição)|nosso (propósito|compromisso|legado|sonho|começo|jeito|valor|valores|dna|orgulho|amor|coração|carinho))
    szrxum9y: { connected: 2.8 },
    // connected: (acreditamos|acreditar) (que|em|na|no|nas|nos)
    '6r12hqr7': { connected: 3.7 },
    // connected: (temos orgulho|muito orgulho|orgulho|orgulhos*|nos orgulha|nos enche de orgulho)
    s7gnoy91: { connected: 2.61 },
    // connected: (estamos (juntos|comprometidos|com você*|ao lado|aqui para|aqui pra|felizes|muito felizes|orgulhosos)|seguimos juntos|juntos somos|somos mais fortes|juntos podemos|juntos vamos|juntos construímos|juntos estamos|de mãos dadas|contem com a gente|conte com a gente|conta connosco|conte conosco)
    vyc5f0cc: { 'new-products': 0.11, connected: 2.83 },
    // connected: (juntos|juntas|união|todos juntos)
    zqilehe3: { purchase: 0.19, connected: 1.42, community: 0.39, 'general-info': -0.32 },
    // connected: (amamos|adoramos) (você*|vocês|fazer|receber|estar|ver|o que fazemos)
    htvcoumv: { connected: 2.72 },
    // connected: (comprometid* com|compromisso com|cuidar de você*|cuidamos|cuidar das pessoas|dedicação|empenho)
    phecl2yv: { connected: 1.31 },
    // connected: (de todos nós|da nossa família para|da nossa equipe|da nossa equipa|em nome de|com carinho|com amor|um abraço|abraço apertado|beijos|beijinhos|equipe <any>)
    krgj3z3u: { opinion: -0.1, connected: 1.71 },
    // connected: (parabéns|felicitações|parabenizamos|homenagem|homenageamos|homenagear|celebramos|comemoramos|celebrar|comemorar) .. (nosso|nossa|nossos|nossas|equipe|time|colaborador*|colega*|você*|todas|todos|profissiona*|mulheres|mães|pais|servidor*)
    rsp8xfvq: { connected: 2.2, 'general-info': 0.26 },
    // connected: (parabéns|feliz aniversário|homenagem)
    k1v1fifx: { connected: 0.86, community: 0.38, entertain: -0.15, greeting: 0.24 },
    // connected: (<number> anos) (de|com|juntos|conosco|connosco|da|fazendo|cuidando|contando|ao)
    r9rcduyn: { connected: 1.85, community: 0.31, 'general-info': -0.1 },
    // connected: (aniversário da|aniversário do|nosso aniversário|completa <number> anos|completamos <number>|fazemos <number>|completando <number>|há <number> anos)
    m9go0di1: { connected: 2, community: -0.13 },
    // connected: (desejamos|que <any> ano|votos de) .. (você*|todos|clientes|ti|família)
    sbie5p3x: { connected: 1.81 },
    // connected: (queridos|queridas|caros|amigos|clientes) (clientes|amigos|seguidores|e amigos|parceiros|e parceiros)
    '4r0tber0': { connected: 1.36 },
    // connected: (nossos|nossas) (clientes|seguidores|seguidoras|fãs|alunos|hóspedes|amigos|leitores|pacientes|torcedores|apoiadores|assinantes|noivas|noivos|casais)
    dyqn8sog: { connected: 1.74 },
    // connected: (sem você*|sem vocês|graças a você*|por causa de você*|por vocês|com vocês|ter vocês|ter você|cada um de vocês|cada uma de vocês|todos vocês|vocês são|vocês fazem|é por você*|é por isso que)
    t3iwfjwx: { connected: 3 },
    // connected: (saudade*|mal posso esperar|mal podemos esperar|não vemos a hora|não vejo a hora|com saudades)
    hpnsktfm: { connected: 2.12 },
    // connected: (bem-vindo|bem-vinda|bem-vindos|bem-vindas|seja bem-vind*|sejam bem-vind*|boas-vindas) .. (time|equipe|equipa|família|casa|nosso|nossa)
    qzqegu9n: { connected: 2.26 },
    // connected: (diversidade|inclusão|inclusiv*|igualdade|equidade|representatividade|respeito|orgulho lgbt*|racismo|antirracis*|consciência negra|empoderamento)
    '4clxv4om': { connected: 0.98 },
    // connected: (diversidade|inclusão|inclusiv*|igualdade|equidade|respeito|racismo|sustentab*|meio ambiente|planeta) +first-person-plural
    d2x1ip8n: { connected: 2.38 },
    // connected: (solidariedade|nossos pensamentos|nossos sentimentos|nossa solidariedade|luto|estamos de luto|manifestamos)
    a1jocq9f: { connected: 2.27 },
    // connected: (doamos|arrecadamos|plantamos|apoiamos|ajudamos|voluntariado|ação social|ação solidária|doação|doações|campanha solidária)
    o0g6suwj: { connected: 1.74 },
    // connected: (voluntári*|voluntariado)
    k36t8b9c: { connected: 1.33 },
    // connected: (heróis|heroínas|herói|inspira|inspiram|inspiradora|inspirador|inspiração|paixão|apaixonad*|sonho*|coração|corações|alma)
    '7pse08hb': {
      'new-products': -0.17,
      connected: 1.07,
      community: 0.33,
      'general-info': -0.31,
      other: 0.17,
    },
    // connected: (histórias|história de vida|trajetória)
    q06c5t4k: { connected: 1.06, community: 0.17 },
    // connected: (família|famílias|casa) +first-person-plural
    usj9ob2s: { 'new-products': 0.14, connected: 0.6, community: 0.11, 'general-info': -0.15 },
    // connected: (mulheres|mães|pais|mãe|pai|colegas|profissionais|pessoas|talentos) +first-person-plural
    oy3ptqvt: { connected: 0.96, greeting: 0.14 },
    // connected: (futuro|mundo|transformar|impacto|diferença|melhor) +first-person-plural
    in6yj9ip: { opinion: -0.15, connected: 0.68 },
    // connected: (parceria|parceiros|parceiro) +first-person-plural
    '9596t89k': { connected: 0.87 },
    // connected: (carreira|trabalhar aqui|trabalhar no|trabalhar na|trabalha aqui|trabalha com a gente|trabalha conosco|faz parte do time|faz parte da equipe|integrante*|estagiou|vestir a camisa|ambiente de trabalho)
    daqh6hz2: { connected: 2.29 },
    // connected: (tbt|quem lembra|throwback|relembrar|relembrando|naquele tempo|onde tudo começou|como tudo começou|tudo começou)
    poh43w21: { connected: 1.75 },
    // connected: (sou grato|sou grata|eu amo|meu trabalho|minha profissão|quando eu comecei|comecei|eu sempre)
    wgl1na5u: { connected: 1.89 },
    // connected: (quem somos|o que fazemos|o que nos move|nos move|por que fazemos|somos feitos|somos movidos|somos apaixonad*|somos uma|somos um|mais que um|mais que uma|muito mais que|mais do que um|mais do que uma)
    a1kcixr5: { connected: 1.94 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|💖|🤍)
    '6zq5xe0q': {
      purchase: -0.23,
      'exclusive-info': -0.12,
      opinion: -0.12,
      event: -0.23,
      connected: 1.16,
      entertain: -0.12,
      cause: 0.18,
    },
    // connected: (amor|carinho|abraço|sorriso*|afeto|cuidado)
    fqrhpknu: { connected: 0.6, community: 0.24, 'general-info': -0.22, inspire: 0.26 },
    // connected: (kkk|kkkk|haha*|adoramos|amamos|que lindo|que linda|lindo|linda|fofo|verdade|tamo junto|tmj|beijo*|concordamos|sim) +reply
    q6ffedt7: { connected: 2.3 },
    // connected: (obrigad*|agradecemos) (pelo|por) (contato|contacto|contatar|entrar|aviso)
    '1m5nvgie': { connected: -1.81 },
    // connected: (você sabia|sabia que)
    mjxgx7rp: { connected: -0.58 },
    // connected: (fique|ficar|fica) por dentro
    gcor5o9f: { connected: -0.91 },
    // connected: (conheça|conhece|conheçam|essa é|esta é|esse é|este é) .. (trajetória|história|caminhada) (da|do|de|dela|dele)
    rsn258p0: { connected: 2.91 },
    // connected: (nosso time|nossa equipe|nossas equipes|a nossa equipa|nossos times) (já|está|estão|técnic*|segue|vai|irá|trabalha)
    pesya1gq: { connected: -0.86 },
    // connected: (você|vocês|vc|tu) (faz|fazem|fazes) parte
    ota7ptxn: { connected: 2.62 },
    // connected: (desde o (primeiro dia|início|começo)|<number> anos de casa|há <number> anos (conosco|com a gente|na equipe|no time|na casa|trabalhando|recebe*|cuida*|faz))
    '7ksv78gq': { connected: 3.03 },
    // connected: (prazer|muito prazer|oi|olá) .. (eu sou|sou a|sou o|me chamo|meu nome é)
    ruh8pxmr: { connected: 3.17 },
    // connected: (comecei|começamos|começou|nasceu|nascemos|abrimos) .. .. (cozinha|garagem|quintal|mesa|sonho|avó|vó|pai|mãe|família|amigos|vovó)
    xfes0d88: { connected: 3.18 },
    // connected: (esse|este|essa|esta) é o nosso jeito [<any>] [de ser]
    eqi0ekg7: { connected: 3.62 },
    // connected: (nosso|meu|o nosso|o meu) (muito obrigad*|respeito|carinho|reconhecimento|eterno agradecimento)
    yeb31bul: { connected: 3.66 },
    // connected: a gente (lê|ama|adora|sabe|sente|acorda|não desiste|acredita|fica) [cada|vocês|você|muito|todos|que|em]
    rs4aw4da: { connected: 2.34, 'general-info': -0.15 },
    // connected: nossa família (cresceu|está crescendo|aumentou|agradece|é)
    hmnyh117: { connected: 3.62 },
    // connected: (nosso time|nossa equipe|nossos especialistas|nossos consultores) [<any>] (faz|fazem|atende|está pronta|estão prontos|está à disposição|entra em contato|entrará em contato|realiza|instala|calcula|te ajuda|ajuda você|comercial|de vendas|de atendimento|de especialistas|de consultores)
    e6z4be3x: { connected: -2.26 },
    // connected: (batemos|chegamos a|chegamos aos|somos|alcançamos|passamos de|já somos) <number> [mil|milhões] [de] (seguidor*|inscrit*|amigos|fãs)
    '1jdjd9mi': { connected: 3.93 },
    // connected: (só|somente) [temos a|tenho a|nos resta|podemos|quero|queremos] agradecer
    '3fpdg17f': { connected: 4.07 },
    // connected: (conheça|conhece|esse é|essa é|este é|esta é|apresentamos) [o|a] <any> .. .. há <number> (anos|meses|décadas)
    nmx4o6po: { connected: 4.53, 'general-info': -0.14 },
    // ideas: (qual|que|quais|quem|onde) .. (devemos|deveríamos|devíamos|vamos|podemos|poderíamos) .. (fazer|criar|lançar|trazer|abrir|colocar|chamar|incluir|gravar|cobrir|falar|convidar|preparar|oferecer|pôr) +question
    '1cc6wdh4': { ideas: 6.52 },
    // ideas: (o que|que|qual|quais|quem) .. (você*|vocês|vcs|vc|tu) .. (gostaria*|gostariam|querem|quer|queria*|quereriam|gostavas|adorariam|adoraria) .. (ver|ter|encontrar|que a gente|aprender|por aqui|aqui|no nosso|na nossa|no cardápio|no menu|saber) +question
    '6otg1k1j': { opinion: -0.21, ideas: 6.39 },
    // ideas: (gostaria*|gostariam|querem|quer|queriam|gostavas|gostavam) (de ver|ver) .. (aqui|próxim*|loja|cardápio|menu|app|canal|perfil)
    '4wj5tgga': { ideas: 5.68 },
    // ideas: (sugestão|sugestões|sugira|sugiram|sugere|sugerir|sugerem)
    qvpxrh1o: { ideas: 4.29 },
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
    ajrseeah: { ideas: 5.95, community: -0.11, giveaway: 0.11 },
    // ideas: (caixa de sugestões|pedido de funcionalidade|beta tester*|testador*|teste beta|cocriação|co-criação|cocriar|chamada de ideias|concurso de ideias|banco de ideias|ideathon|consulta pública|orçamento participativo)
    mg2u4h88: { ideas: 5.96 },
    // ideas: hackathon*
    admxp6x6: { ideas: 2.76 },
    // ideas: (trazer de volta|trazemos de volta|deve voltar|devia voltar|deveria voltar|voltar ao cardápio|voltar ao menu|voltar às lojas) +question
    q0kfnzr1: { ideas: 5.66 },
    // ideas: (como podemos|como poderíamos|em que podemos|o que podemos) (melhorar|fazer|mudar|evoluir)
    '1j032z6m': { ideas: 5.67 },
    // ideas: (se você pudesse|se pudesses|se vocês pudessem|se pudesse) (criar|inventar|mudar|escolher|adicionar|acrescentar|pedir|desenhar|ter)
    kaiqnkxr: { ideas: 6.53 },
    // ideas: (o que (falta|está faltando|tá faltando|mudaria*|mudarias|acrescentaria*|melhoraria*)) +question
    '3738j7kz': { ideas: 4.97 },
    // ideas: (próximo|próxima|próximos|próximas) .. (tema|sabor|vídeo|post|live|receita|episódio|destino|coleção|estampa|cor|edição|conteúdo) .. (qual|sugest*|ideia*|quer*|vote*|escolh*)
    '2y36icm4': { ideas: 4.96 },
    // ideas: (qual|que|quais) .. (próximo|próxima|próximos|próximas) +question
    dcqzx5gc: { ideas: 4.42 },
    // ideas: (qual|que) (sabor|tema|cor|cidade|recurso|funcionalidade|produto|conteúdo|prato|estampa) .. (falta|devemos|gostaria*|querem|quer|próxim*) +question
    g2wjdvxr: { ideas: 5.67 },
    // ideas: (alguma sugestão|alguma ideia|tem sugestões|têm sugestões|aceitamos sugestões|aceito sugestões|queremos ideias|aceitamos ideias|pedidos de)
    diz2nxud: { ideas: 4.96 },
    // ideas: (inscreva sua ideia|envie sua proposta|tire sua ideia do papel|tem uma ideia|tens uma ideia|desafio de inovação|desafio de ideias)
    j81mz8g3: { ideas: 3.54 },
    // ideas: (ideia|ideias) +second-person
    uwnjy9b3: { ideas: 1.1 },
    // ideas: (ideia|ideias|sugestão|sugestões) (de presente*|de look*|para presentear|para o jantar|de receita*|para decorar|do chef|da semana)
    ictcqyr0: { ideas: -3.54 },
    // ideas: (cheia|cheio|cheias|cheios|repleta|repleto|troca) de ideias
    '89exrkiy': { connected: -0.13, ideas: -2.83 },
    // ideas: (nome|sabor|tema|mascote|estampa|destino|quem) .. (quem escolhe|quem decide|quem manda) (é|são) (você*|vocês|vc|vcs|tu)
    '28ny21u4': { ideas: 6.37 },
    // ideas: (crie|cria|invente|inventa|desenhe|desenha|imagine|bole) [a|o] (sua|seu|tua|teu|um|uma) [própri*] [<any>] (receita|nome|estampa|sabor|slogan|mascote|desenho|camiseta|drink|logo|prato|rótulo|capa|frase|arte)
    '1dxhj8em': { ideas: 4.96 },
    // ideas: (vencedor*|ganhador*|escolhid*|melhor* ideia*|melhores sugestões|ideia*) .. (entra|vira|vão|vai virar|será produzid*|será lançad*|serão) [<any>] (cardápio|menu|coleção|prateleiras|laboratório|loja|produto|realidade|rótulo|produção)
    k0dlll5x: { ideas: 5.66 },
    // ideas: (sobre (o que|qual tema|qual assunto)|que (tema*|assunto*|conteúdo*)) .. (querem|quer|gostariam|gostaria*) .. (ver|ouvir|saber|falar|falemos|aqui)
    gnhodkzt: { ideas: 6.37 },
    // ideas: (quer|querem|queres) ver (seu|sua|o seu|a sua|o teu|a tua|suas|seus) <any> [<any>] (por aqui|aqui|no nosso feed|nos nossos stories|no nosso perfil)
    '2gyrq5og': { ideas: -6.37 },
    // ideas: [a|o] mais votad* (vai|vira|entra|será|chega|fica|irá)
    '452plve0': { ideas: 7.08 },
    // community: (marque|marca|marquem) [aqui|aí|já|nos comentários] (um amigo|uma amiga|aquele amigo|aquela amiga|seu amigo|sua amiga|seus amigos|alguém|quem|aquela pessoa|a pessoa|o amigo|a amiga|o teu amigo|os amigos|seu amor|sua mãe|o parceiro|<number>|aquele|aquela|suas amigas|teus amigos)
    oi4a6yqn: { opinion: 0.13, community: 4.87 },
    // community: (marque|marca|marquem|marcando) (a gente|nos|o nosso perfil|<mention>|nosso perfil)
    qkt7npz7: { community: 3.53 },
    // community: (manda|mande|envia|envie|compartilhe|compartilha|partilha) .. (com (um amigo|uma amiga|quem|aquele|aquela|alguém|seus amigos|seu amigo)|pra (aquele|aquela|quem|alguém|um amigo|sua))
    k4ifiqch: { community: 3.01 },
    // community: (📷|📸|🎥) <mention>
    '3hgfkwkz': { community: 1.51 },
    // community: (repost|regram|repostando|reposted|rp) [de|do|da|from] <mention>
    llu8ju4l: { event: -0.17, community: 3.92 },
    // community: (foto|fotos|vídeo|crédito*|imagem|clique|registro|ph) (de|do|da|por|by) <mention>
    '69s06y33': { community: 1.51 },
    // community: (repost|regram|repostamos|ugc)
    '1ne22rch': { community: 2.51 },
    // community: (compartilhe|compartilha|partilha|partilhe|mostre|mostra|envie|envia|mande|manda|poste|posta|publique|publica) .. (sua foto|suas fotos|a sua foto|tua foto|as tuas fotos|a tua foto|seu look|sua história|suas histórias|a tua história|seu vídeo|seus registros|sua receita|seu registro|seu momento|uma foto|suas memórias)
    l2pnz05s: { event: 0.16, ideas: 0.14, community: 3.63, giveaway: 0.42 },
    // community: (mostra pra gente|mostre pra gente|queremos ver|mostra-nos|mostrem|queremos ver o seu|manda pra gente|envie pra gente)
    '1nazc1bg': { community: 3.52 },
    // community: (apareça|aparecer|aparece|sua foto pode aparecer|pode aparecer) .. (aqui|nosso feed|nossos stories|no nosso perfil|nosso instagram)
    kyh88pep: { 'new-products': 0.17, community: 2.9 },
    // community: (cliente|fã|aluno|aluna|leitor|seguidor|membro|pet|hóspede|torcedor|foto) (da semana|do mês|do dia|em destaque)
    egu0cj4b: { community: 4.52 },
    // community: (embaixador|embaixadora|embaixadores|embaixadoras)
    zqeiv49h: { community: 1.51 },
    // community: (entre|entra|participe|participa|faça parte|faz parte|junte-se|junta-te|vem fazer parte|venha fazer parte) .. (grupo|comunidade|clube|matilha|família|turma|time|movimento|tribo|galera)
    '1mwp8oh3': { community: 3.63 },
    // community: (nossa comunidade|a comunidade|sua comunidade|esta comunidade|essa comunidade|comunidade de|comunidade)
    ugbpewue: { community: 1.25, 'general-info': -0.14 },
    // community: (fã clube|fã-clube|clube de <any>|grupo (do|no) (facebook|whatsapp|telegram|discord)|canal no whatsapp|discord|grupo de <any>)
    l64ssqki: { 'new-products': -0.25, community: 2.63 },
    // community: (nosso|nossa|nossos|nossas) [<any>] {customer}
    ez6z7lfu: { community: 1.43 },
    // community: (nosso cliente|nossa cliente|nossa aluna|nosso aluno|nossa seguidora|nossa noiva|nosso paciente|nossa leitora|nosso seguidor) .. (<mention>|linda|lindo|arrasou|usando|maravilhos*|feliz|vestindo|querid*)
    fvz2xj30: { community: 4.02 },
    // community: (cliente*|noiva*|aluna*|seguidora*|fã|fãs) (linda*|lindo*|maravilhos*|querida*|querido*|arras*|vip)
    '06pgkv4i': { community: 3.01 },
    // community: (olha|olhem|vejam|vê|veja) (a|o|que|quem|essa|esse|só) .. <mention>
    '4t9ebji6': { community: 2.51 },
    // community: <mention> (usando|arrasando|linda|maravilhosa|vestindo|com o|com a|provou|amou|e sua|e seu|dividiu|compartilhou|mostrou)
    sbwlkh7h: { community: 1.5 },
    // community: (esse|essa|este|esta) (aqui|dragãozinho|lindeza|fofura|gato|gatinho|cachorro|doguinho) .. <mention>
    zt6qs62z: { community: 3.03 },
    // community: (obrigad*|valeu) .. (por compartilhar|pela foto|pelo registro|por marcar|pelas fotos|por dividir|por partilhar)
    xot5psx1: { community: 4.02 },
    // community: (use|usa|usem|usando|com) [a|nossa|o] hashtag*
    v0vqp2gl: { community: 3.52 },
    // community: (use|usa|usem|hashtag|compartilhe com) <hashtag>
    clmoy4wy: { community: 2.96 },
    // community: (amigo|amiga|amigos|amigas|bff|galera|turma)
    yoneyxrx: { event: -0.17, ideas: 0.2, community: 1.4, 'general-info': -0.18 },
    // community: (chame|chama|convide|convida|traga|traz|leve|reúna|reúne|junte|junta|reunir) .. (amigos|amigas|galera|um amigo|uma amiga|família|turma|vizinhos|os teus|a malta)
    xjdecew2: { community: 2.37 },
    // community: (indique um amigo|indique a um amigo|recomende a um amigo|traga um amigo)
    qmdx9s0r: { community: 2.44 },
    // community: (casal|casalzinho|noivos|noivo|noiva|casados|casório|casamento de|pré-wedding|pré wedding|noivado|ensaio|aniversariante|formandos|debutante|família de)
    ff020bhu: { community: 2.43 },
    // community: (<any> (e|&) <any>) .. (casal|casamento|disseram sim|se casaram|noivado|casados|ensaio)
    h7wjpes0: { connected: -0.17, community: 2.61 },
    // community: (história|conheça|depoimento|relato) (da|do|de) <any> .. (cliente|aluna|aluno|usuári*|usa|participante|morador*|beneficiári*|atleta)
    '4w8g8yl2': { community: 3.03 },
    // community: (participantes|alunos|formandos|atletas|finalistas|vencedores|ganhadores|torcida|torcedores|vizinhos|moradores)
    skbuv122: { reviews: 0.22, community: 0.49, 'general-info': 0.1 },
    // community: (parabéns|parabenizamos) .. (vencedor*|ganhador*|participantes|alunos|aluna|aluno|formandos|atletas|finalistas|campeões)
    wm7spb8n: { community: 2.57 },
    // community: (voluntári*|voluntariado|mutirão|seja voluntári*|seja um voluntário)
    jg8cvl19: { community: 0.81 },
    // community: (uns aos outros|entre si|trocar experiências|troca de experiências|conhecer outras|outros {customer}|outras {customer}|outras mães|outros pais|fazer amigos|conectar pessoas|quem também)
    hqs743kh: { community: 3.01 },
    // community: (nossos (fãs|seguidores|clientes|alunos|membros|leitores) (são|fizeram|criaram|fazem|enviaram|mandaram|compartilharam))
    '6vrqw6os': { community: 4.02 },
    // community: (vocês (enviaram|mandaram|fizeram|criaram|compartilharam|postaram|marcaram)|feito por vocês|criado por vocês|fotos de vocês|enviado por|enviada por|enviadas por|arte de|fanart|fan art|desenho de)
    yn1sgu3y: { community: 3.54 },
    // community: (conte sua história|conta a tua história|conte pra gente sua|sua história|partilha a tua|compartilhe sua história)
    fxx9lge2: { community: 2.51 },
    // community: (matilha|família <any>|tropa|bonde|clã|squad)
    '3hty2o7n': { connected: -0.27, community: 1.45 },
    // community: (comunidade (acadêmica|escolar|científica|internacional|rural|indígena|quilombola|ribeirinha|médica|local|carente)|comunidades (rurais|indígenas|quilombolas|ribeirinhas|carentes|tradicionais))
    tcxmbex9: { community: -1.52 },
    // community: (marca|marque) (presença|registrada|sua consulta|uma consulta|seu horário|a história|o início|na agenda)
    mzrrw958: { community: -2.01 },
    // community: (nossa|nosso) (cliente|aluna|aluno|paciente|noiva|seguidora|leitora|ex-aluna|ex-aluno) <any>
    zybygf2a: { community: 2.99 },
    // community: (quer|querem|queres) ver (seu|sua|o seu|a sua|o teu|a tua) <any> [<any>] (por aqui|aqui|no nosso feed|nos nossos stories|no nosso perfil)
    '2dlbs1ai': { community: 4.52 },
    // community: olha* (quem|só quem) (passou|veio|apareceu|visitou|esteve|chegou|deu as caras|foi) .. (por aqui|aqui|na loja|hoje|nos visitar|no)
    dr2j5nqc: { community: 3.52 },
    // community: (poste|posta|publique|publica|mostre|mostra|mostrem|compartilhe|partilha|marque|envie) .. .. (com|use|usando|usa|com a hashtag|na hashtag) <hashtag>
    jc1nr56v: { community: 4.55 },
    // community: (trocando|trocar|trocam|trocarem) .. (experiências|impressões|figurinhas|dicas|ideias|histórias) [com|entre]
    '2huwspr5': { community: 3.01 },
    // community: (somos|já são|mais de|já tem|já somos|são) .. <number> [mil] .. (membros|leitores|participantes|integrantes|corredores|inscritos) [no|na|trocando]
    cx6i2i6a: { community: 2.98 },
    // community: (junte-se|junta-te|una-se|juntem-se) .. (às|aos|a) [mais de] [<number>] (pessoas|voluntári*|mães|mulheres|leitores|corredores|membros|alunos)
    er8mnf7u: { community: 4.02 },
    // community: seja [um|uma|nosso|nossa|mais um] (voluntári*|embaixador*|apoiador*|padrinho|madrinha)
    ybc6q700: { community: 4.02 },
    // community: (casa|sala|quarto|cantinho|look|cozinha|jardim|mesa|projeto|pet|festa) (da|do|dos|das) (nossa|nosso|nossos|nossas) (cliente*|seguidor*|alun*|leitor*|querid*)
    v5r053mv: { community: 4.52 },
    // community: a gente se (encontra|reúne|ajuda|apoia|junta|conhece)
    '8o2fpzn4': { community: 3.52 },
    // giveaway: (sorteio*|sorteamos|sortear*|sorteando|sorteado*|giveaway*|passatempo*|rifa*)
    '0rs7ilbi': { community: 0.35, giveaway: 4.52 },
    // giveaway: (concorra|concorrer|concorre|concorrendo|concorram|habilite|habilita)
    '1ji4ty7q': { giveaway: 3.98 },
    // giveaway: (chance*|hipótese*|oportunidade*) de (ganhar|vencer|levar)
    mf145zyq: { giveaway: 4.28 },
    // giveaway: (pode|podem|podes|poderá|quer|queres) ganhar
    zapzl3bv: { giveaway: 2.74 },
    // giveaway: (para|pra|de) ganhar
    usmxvs6e: { giveaway: 1.6 },
    // giveaway: (participe|participa|participar|concorra|inscreva) .. (ganhe|ganhar|prêmio*|sorteio)
    bjc9vglm: { giveaway: 4.28 },
    // giveaway: (regulamento|promoção válida|cupons da sorte|número da sorte|certificado de autorização)
    hlbymxk4: { giveaway: 2.28 },
    // giveaway: (vencedor*|ganhador*|prêmio*|prémio*|concurso cultural|concurso)
    v1bwtfq6: { reviews: 0.3, connected: -0.1, community: -0.13, giveaway: 1.06 },
    // giveaway: (marque|marca|comente|comenta|curta|siga|segue|compartilhe) .. (ganhar|concorrer|participar|sorteio)
    '14m2vrtr': { giveaway: 4.28 },
    // giveaway: (regras:|como participar|para participar|pra participar|valendo)
    lf8br0ot: { giveaway: 2.77 },
    // entertain: (kkk|kkkk|kkkkk|kkkkkk|rsrs|haha*|meme*|quem nunca|pov|mood|😂|🤣|😜|😎|😏|🤪)
    m04deabk: {
      event: -0.31,
      community: 0.34,
      'general-info': -0.3,
      entertain: 2.01,
      inspire: -0.12,
      other: -0.31,
    },
    // entertain: (adivinha*|quiz|charada|enigma|complete a frase|verdadeiro ou falso|caça-palavras|desafio)
    h6xp2odq: { ideas: 0.22, entertain: 2.12 },
    // entertain: (piada*|engraçad*|risada*|rir|zoeira|trocadilho*|tipo assim|eu quando|quando você|nada:|ninguém:)
    '7v1pq981': { 'general-info': 0.24, entertain: 1.5 },
    // greeting: (feliz|felizes|boas|bom|boa) (natal|ano novo|páscoa|aniversário|dia|domingo|sábado|segunda|sexta|semana|fim de semana|festas|noite|tarde|quarta|quinta|terça|ano|mês|feriado|são joão|carnaval|férias|entradas|2024|2025|2026)
    i4brkhg1: { community: -0.21, greeting: 3.43, other: -0.49 },
    // greeting: (parabéns|felicitações|boas festas|votos de|desejamos [a todos|um|uma|boas]|bem-vindo* <any>)
    '3ujbnp4z': { community: 0.81, 'general-info': 0.15, greeting: 2.64 },
    // greeting: (ótimo|ótima|excelente|lindo|linda|abençoad*) (dia|semana|fim de semana|domingo|final de semana|feriado)
    '7tgjjxe8': { greeting: 2.21, other: -0.1 },
    // inspire: (frase*|motivação|inspiração|inspire*|sabedoria|reflexão|gratidão|fé)
    '4zg2w4xw': { opinion: -0.11, inspire: 1.62 },
    // inspire: (acredite|nunca desista|não desista|sonhe|sonhar|sonho*|seja você|seja luz|siga seus|a vida é|sucesso é|coragem|felicidade|amor se|detalhes)
    hzsez1q2: { opinion: -0.13, connected: 0.12, entertain: 0.21, inspire: 1.95, other: -0.27 },
    // inspire: (faça o que|um dia de cada vez|você consegue|recomeç*|persist*|cada dia|viver é)
    '0oca7t12': { inspire: 1.55 },
    // cause: (doe|doação|doações|doar|campanha solidária|arrecada*|conscientização|conscientize*|solidariedade|caridade)
    jj7j28qr: { cause: 2.5 },
    // cause: (setembro amarelo|outubro rosa|novembro azul|abril azul|igualdade|racismo|direitos humanos|refugiad*|fome|pobreza|violência contra|diga não)
    b2czimfu: { inspire: -0.11, cause: 2.09, other: -0.32 },
    // jobs-investors: (estamos contratando|contrata-se|vaga*|vem trabalhar|trabalhe conosco|trabalha connosco|currículo*|recrut*|estágio*|processo seletivo|oportunidade de emprego|emprego*)
    i01qb7ae: { event: -0.13, 'jobs-investors': 3.4 },
    // jobs-investors: (investidor*|acionista*|dividendo*|resultados do trimestre|relações com investidores|relatório anual)
    kel7z0mm: { 'jobs-investors': 2.5 },
    // shape: abstract-words
    '9ju03ja0': {
      discount: -0.63,
      purchase: -0.23,
      reviews: -0.2,
      'exclusive-info': -0.14,
      'new-products': 0.11,
      opinion: 0.24,
      service: -0.36,
      community: 0.11,
      'general-info': 0.35,
      giveaway: -0.12,
      entertain: -0.1,
      'jobs-investors': 0.17,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.14,
      purchase: -0.34,
      'exclusive-info': -0.17,
      'new-products': -0.18,
      opinion: -0.14,
      service: 0.42,
      event: -0.19,
      connected: -0.16,
      ideas: -0.15,
      community: -0.83,
      'general-info': -0.68,
      entertain: -0.34,
      greeting: 1.01,
      inspire: -0.66,
      cause: -0.21,
      'jobs-investors': -0.13,
      other: -0.85,
    },
    // shape: call-to-link
    '2w8fy5iw': { discount: -0.15, purchase: 0.29, 'new-products': -0.32, event: -0.12, community: 0.21 },
    // shape: caption
    uazs0iaz: {
      discount: -0.32,
      purchase: 0.28,
      reviews: -0.13,
      'exclusive-info': -0.3,
      'new-products': -0.42,
      opinion: 0.42,
      service: -0.13,
      event: -0.1,
      connected: -0.16,
      ideas: -0.19,
      community: -0.94,
      'general-info': -0.59,
      entertain: -1.03,
      greeting: 0.27,
      inspire: -0.98,
      'jobs-investors': -0.18,
      other: 1.54,
    },
    // shape: choice-list
    '3vi7jeor': {
      opinion: 1.05,
      event: -0.22,
      connected: -0.18,
      ideas: -0.17,
      giveaway: -0.12,
      entertain: 0.26,
      inspire: -0.36,
    },
    // shape: closing-question
    xj1z7lf2: {
      'new-products': 0.26,
      opinion: 0.39,
      event: 0.15,
      connected: -0.43,
      ideas: 0.38,
      community: -0.48,
      'general-info': -0.24,
      giveaway: 0.74,
      entertain: 0.52,
      greeting: -0.15,
      inspire: -0.21,
      other: -0.21,
    },
    // shape: colon
    cg4j51wd: {
      discount: -0.41,
      purchase: -0.1,
      'exclusive-info': 0.84,
      'new-products': 0.32,
      opinion: -0.36,
      service: 0.2,
      event: -0.76,
      connected: -0.33,
      ideas: -0.75,
      'general-info': 0.35,
      giveaway: 0.76,
      entertain: 0.36,
      greeting: -0.18,
      inspire: -0.64,
      cause: 0.46,
      'jobs-investors': 0.12,
      other: -0.18,
    },
    // shape: date
    '57lwxmqk': {
      discount: -0.17,
      reviews: -0.6,
      'new-products': 0.11,
      opinion: -0.31,
      event: 0.35,
      ideas: 0.4,
      community: -0.55,
      'general-info': -0.48,
      giveaway: 0.33,
      entertain: 0.6,
      greeting: 0.56,
      inspire: -0.84,
      cause: -0.22,
      'jobs-investors': 0.33,
      other: -0.92,
    },
    // shape: ellipsis
    sb39uvab: {
      purchase: -0.17,
      reviews: 0.25,
      'exclusive-info': 0.49,
      'new-products': -0.5,
      opinion: -0.15,
      event: -0.1,
      connected: -0.44,
      ideas: -0.13,
      community: 0.44,
      entertain: 0.29,
      inspire: -0.12,
      other: -0.22,
    },
    // shape: exclamation
    axhikal4: {
      discount: -0.44,
      reviews: -0.37,
      'exclusive-info': 0.24,
      opinion: 0.31,
      service: -0.23,
      event: 0.6,
      connected: -0.1,
      ideas: -0.17,
      community: 0.33,
      'general-info': -0.41,
      giveaway: 0.29,
      entertain: -0.66,
      greeting: 1.06,
      inspire: -0.55,
      cause: -0.41,
      other: -0.13,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.91,
      purchase: -0.61,
      'exclusive-info': -0.86,
      'new-products': -0.45,
      opinion: 0.71,
      service: -0.2,
      connected: 1.15,
      ideas: 0.12,
      community: -0.54,
      'general-info': -0.19,
      entertain: 0.28,
      greeting: 0.34,
      inspire: -0.43,
      cause: -0.19,
      'jobs-investors': 0.16,
      other: 0.16,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.17,
      purchase: -0.18,
      reviews: 0.45,
      'exclusive-info': -0.21,
      opinion: -0.16,
      ideas: -0.21,
      community: 0.75,
      'general-info': -0.23,
      giveaway: 0.41,
      entertain: 0.53,
      greeting: 0.16,
      inspire: -0.41,
      cause: -0.11,
      other: -0.23,
    },
    // shape: handle-credit
    ck3q4gsl: {
      'exclusive-info': -0.19,
      event: -0.49,
      community: 0.61,
      'general-info': -0.3,
      entertain: -0.1,
      'jobs-investors': 0.17,
    },
    // shape: hashtag-campaign
    wxmae872: {
      discount: -0.26,
      purchase: -0.55,
      reviews: 0.21,
      'exclusive-info': -0.24,
      'new-products': -0.16,
      opinion: -0.78,
      service: -0.15,
      event: 0.41,
      connected: -0.15,
      ideas: 0.28,
      community: -0.25,
      'general-info': -0.28,
      giveaway: -0.2,
      greeting: 0.19,
      inspire: -0.24,
      other: 0.13,
    },
    // shape: headline
    pdf2cwwo: {
      purchase: -0.12,
      'exclusive-info': -0.1,
      'new-products': -0.36,
      event: 0.17,
      connected: -0.21,
      community: -0.48,
    },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.49,
      purchase: 0.41,
      reviews: 0.58,
      'exclusive-info': -0.48,
      'new-products': -0.37,
      opinion: 0.38,
      service: 0.16,
      connected: -0.5,
      ideas: 0.65,
      community: -0.51,
      'general-info': -0.18,
      giveaway: -0.24,
      entertain: -0.25,
      inspire: -0.24,
      cause: 0.86,
      'jobs-investors': 0.32,
      other: -0.36,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.15,
      purchase: -0.17,
      reviews: -0.13,
      'exclusive-info': -0.12,
      'new-products': 0.27,
      service: -0.15,
      event: 0.61,
      connected: -0.23,
      ideas: -0.16,
      community: -0.18,
      giveaway: -0.1,
      entertain: -0.3,
      other: 0.11,
    },
    // shape: link
    m5nabhbb: {
      discount: -0.2,
      purchase: -0.5,
      reviews: -0.15,
      'exclusive-info': 0.65,
      opinion: -0.14,
      service: -0.14,
      connected: -0.33,
      ideas: -0.25,
      community: 0.67,
      giveaway: -0.13,
    },
    // shape: list
    btkex4mc: {
      'new-products': -0.19,
      opinion: -0.12,
      connected: -0.14,
      community: 0.22,
      'general-info': 0.68,
    },
    // shape: long-prose
    qfnj5yjd: {
      discount: -0.46,
      purchase: -0.22,
      reviews: -1.04,
      'new-products': 0.54,
      opinion: -0.13,
      service: -0.31,
      event: -0.79,
      'general-info': -0.32,
      giveaway: -0.44,
      entertain: -0.57,
      greeting: 0.14,
      inspire: 0.29,
      cause: -0.12,
      other: 0.11,
    },
    // shape: long-words
    i02uhi6b: {
      discount: 0.6,
      purchase: -0.15,
      reviews: -0.26,
      'exclusive-info': 0.16,
      'new-products': 0.62,
      opinion: -0.23,
      connected: -0.54,
      ideas: -0.54,
      community: 0.27,
      'general-info': 0.34,
      giveaway: -0.18,
      entertain: -0.12,
      inspire: -0.17,
      'jobs-investors': 0.29,
      other: -0.2,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.19,
      purchase: -0.39,
      reviews: -0.19,
      'new-products': -0.47,
      opinion: -0.23,
      service: 0.11,
      event: -0.33,
      connected: 0.5,
      ideas: -0.31,
      'general-info': 0.3,
      entertain: -0.33,
      greeting: -0.17,
      inspire: -0.27,
      'jobs-investors': 0.14,
      other: 0.46,
    },
    // shape: mention-first
    '8lcisc9d': {
      purchase: -0.21,
      'new-products': -0.1,
      service: 1.62,
      event: -0.15,
      connected: 0.11,
      ideas: -0.12,
      community: -0.33,
      'general-info': 0.21,
    },
    // shape: middling-words
    mmjudrnh: {
      purchase: -0.35,
      reviews: 0.22,
      'exclusive-info': -0.34,
      'new-products': -0.15,
      opinion: -0.26,
      service: -0.16,
      ideas: -0.54,
      community: -0.76,
      'general-info': -0.1,
      giveaway: -0.55,
      entertain: 0.24,
      greeting: -0.18,
      inspire: 0.2,
      cause: 0.23,
      'jobs-investors': 0.58,
      other: -1.04,
    },
    // shape: no-sentence
    ny06pidj: { event: 0.42, 'general-info': -0.62 },
    // shape: number-fact
    tb38wbik: {
      discount: -0.15,
      purchase: 1,
      reviews: -0.26,
      'exclusive-info': -1.14,
      'new-products': -0.72,
      service: -0.2,
      event: 0.21,
      connected: -0.8,
      ideas: -0.57,
      'general-info': 0.86,
      giveaway: -0.64,
      entertain: 0.11,
      greeting: 0.22,
      inspire: -0.21,
      cause: -0.11,
      'jobs-investors': 0.1,
      other: -0.25,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 0.94,
      purchase: 0.74,
      reviews: -0.25,
      'exclusive-info': -0.13,
      'new-products': -0.18,
      service: -0.14,
      event: -0.41,
      ideas: -0.13,
      community: -0.32,
      'general-info': -0.19,
    },
    // shape: price
    oicor9ng: {
      discount: 0.52,
      purchase: 0.85,
      reviews: -0.16,
      'exclusive-info': -0.14,
      'new-products': -0.39,
      service: -0.12,
      event: -0.44,
      connected: -0.47,
      ideas: -0.16,
      community: -0.37,
      'general-info': -0.49,
      giveaway: 0.26,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.48 },
    // shape: promo-code
    '55ujfcei': { discount: 4.48, purchase: 0.64, event: -0.13 },
    // shape: question
    bd1m18ps: {
      discount: -0.67,
      purchase: -0.83,
      reviews: -0.27,
      'exclusive-info': -0.24,
      'new-products': -0.66,
      opinion: 1.03,
      service: -0.17,
      connected: -0.43,
      ideas: 0.7,
      community: -0.53,
      'general-info': 0.42,
      entertain: 0.86,
      greeting: 0.11,
      inspire: -0.74,
      cause: -0.18,
      'jobs-investors': -0.17,
      other: -0.12,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.29,
      purchase: -0.27,
      reviews: -0.43,
      'new-products': -0.4,
      opinion: -0.19,
      service: -0.32,
      event: 0.13,
      connected: -0.36,
      ideas: -0.59,
      community: -0.61,
      giveaway: 0.29,
      entertain: 0.3,
      greeting: 0.29,
      inspire: -0.53,
      cause: -0.13,
      'jobs-investors': -0.13,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.41,
      purchase: -0.19,
      reviews: -0.57,
      'exclusive-info': 0.2,
      'new-products': -0.52,
      opinion: 1.42,
      service: -0.2,
      event: -0.18,
      connected: -0.24,
      ideas: 0.99,
      giveaway: 0.34,
      inspire: -0.26,
      other: 0.28,
    },
    // shape: quotation
    btncop4t: {
      reviews: 0.8,
      'new-products': -0.33,
      event: -0.28,
      connected: -0.29,
      'general-info': 0.11,
      entertain: -0.14,
      inspire: 0.48,
      other: -0.12,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 0.67 },
    // shape: reply
    pc95g5fv: {
      purchase: -0.21,
      'new-products': -0.1,
      service: 2.33,
      event: -0.15,
      connected: 0.11,
      ideas: -0.12,
      community: -0.33,
      'general-info': -0.1,
    },
    // shape: second-person
    rwbv3gdp: {
      discount: -0.52,
      purchase: 0.26,
      reviews: -0.39,
      'exclusive-info': -0.35,
      'new-products': -0.38,
      opinion: 0.26,
      service: 0.1,
      event: -0.11,
      connected: 0.19,
      ideas: 0.33,
      community: 0.37,
      'general-info': -0.38,
      giveaway: 0.9,
      greeting: 0.17,
      cause: 0.18,
      other: -0.35,
    },
    // shape: shop-link
    xs11gtnc: { purchase: 1.19 },
    // shape: short
    '4l7nosfr': {
      discount: 0.44,
      purchase: 0.93,
      reviews: -0.35,
      'exclusive-info': 0.21,
      'new-products': -0.36,
      opinion: 0.74,
      service: -0.15,
      event: 0.18,
      connected: 0.17,
      ideas: 0.36,
      community: 0.63,
      'general-info': -1.71,
      giveaway: -0.3,
      inspire: 0.15,
      cause: 0.38,
      'jobs-investors': -0.51,
    },
    // shape: short-reply
    dpbxwktq: { service: -0.26, connected: 0.94, community: -0.22 },
    // shape: signature
    az9xb8s2: { 'general-info': -0.1 },
    // shape: stacked-marks
    jamo81o5: {
      discount: -0.31,
      purchase: -0.45,
      reviews: 0.21,
      'exclusive-info': -0.41,
      service: -0.19,
      event: 0.16,
      connected: -1.22,
      ideas: -0.49,
      community: 0.46,
      'general-info': 0.28,
      giveaway: -0.19,
      greeting: 0.31,
      inspire: -0.1,
    },
    // shape: we-to-you
    d0jcl2ee: {
      discount: -0.16,
      purchase: -0.2,
      reviews: -0.24,
      'exclusive-info': -0.15,
      'new-products': -0.47,
      opinion: 0.79,
      event: 0.42,
      connected: 0.94,
      community: -0.23,
      'general-info': -0.12,
      giveaway: 0.31,
      entertain: -0.12,
      greeting: -0.11,
      other: 0.14,
    },
  },
  terms: {
    $: { purchase: -0.14, community: -0.15 },
    '$ <number>': { purchase: -0.14, community: -0.15 },
    '<number>': { purchase: 0.12, 'new-products': -0.15, opinion: -0.13, event: 0.32, 'general-info': -0.1 },
    '<number> <number>': { purchase: 0.14 },
    '<number> anos': { 'general-info': -0.2 },
    '<number> as': { 'new-products': 0.1 },
    '<number> e': { community: -0.14, giveaway: 0.11 },
    '<number> h': { event: 0.13 },
    '<number> o': { 'general-info': -0.1 },
    a: {
      reviews: -0.1,
      'new-products': -0.36,
      opinion: -0.14,
      ideas: 0.22,
      community: 0.21,
      'general-info': 0.15,
      entertain: -0.23,
      inspire: 0.24,
    },
    'a nossa': { 'general-info': -0.13 },
    'a todos': { 'general-info': 0.1 },
    abertas: { event: 0.16 },
    agora: { 'new-products': 0.49, community: 0.13, 'general-info': 0.13 },
    ainda: { 'general-info': -0.19 },
    'ainda mais': { community: 0.14 },
    anos: { 'general-info': -0.1 },
    antes: { 'new-products': -0.11 },
    aqui: { other: 0.12 },
    as: { discount: 0.1, opinion: -0.1, event: 0.18, entertain: 0.11 },
    assim: { 'exclusive-info': 0.14 },
    ate: { community: -0.2 },
    'ate <number>': { event: 0.1, community: -0.11 },
    bom: { connected: 0.16 },
    bora: { event: 0.2 },
    brasil: { event: -0.1 },
    cada: { connected: 0.34, community: -0.33 },
    capital: { 'new-products': 0.18 },
    cartao: { 'new-products': 0.16 },
    chegaram: { 'new-products': 0.17 },
    chegou: { reviews: 0.18, 'new-products': 0.18 },
    chuva: { community: 0.12 },
    colegas: { connected: 0.2 },
    com: { 'exclusive-info': -0.14, 'new-products': 0.3, event: 0.1, connected: -0.2, other: 0.17 },
    'com a': { other: 0.11 },
    'com o': { community: 0.25 },
    'com os': { community: 0.1 },
    como: { 'general-info': 0.13 },
    compre: { 'general-info': 0.12 },
    confira: { event: -0.12 },
    conheca: { community: 0.16 },
    'conheca a': { community: 0.22 },
    credito: { 'new-products': 0.18 },
    da: {
      purchase: -0.18,
      reviews: -0.15,
      'exclusive-info': 0.37,
      opinion: 0.19,
      community: 0.33,
      inspire: 0.15,
      other: -0.1,
    },
    'da nossa': { connected: 0.11 },
    das: { 'new-products': -0.11 },
    'das <number>': { community: -0.1 },
    de: {
      purchase: -0.16,
      'exclusive-info': -0.15,
      connected: -0.24,
      ideas: -0.2,
      'general-info': 0.19,
      giveaway: 0.14,
    },
    'de r': { purchase: -0.19, giveaway: 0.1 },
    demais: { connected: 0.14 },
    dia: { 'general-info': -0.15, other: -0.1 },
    'dia <number>': { 'general-info': -0.11 },
    'dia do': { 'general-info': 0.1 },
    dias: { 'general-info': 0.1 },
    disponivel: { purchase: 0.12 },
    do: { discount: -0.17, purchase: -0.11, reviews: 0.31, opinion: -0.1, event: -0.18 },
    'do que': { connected: 0.18 },
    dos: { 'new-products': -0.1, connected: -0.15, 'general-info': 0.24 },
    durante: { discount: 0.15 },
    e: { discount: -0.1, 'general-info': 0.36 },
    'e de': { 'general-info': 0.11 },
    'e do': { community: 0.28 },
    'e e': { 'general-info': -0.1 },
    'e ja': { community: 0.13 },
    'e um': { connected: 0.14 },
    ela: { community: 0.12 },
    ele: { community: 0.12 },
    em: {
      reviews: -0.21,
      event: -0.19,
      connected: 0.1,
      ideas: -0.16,
      community: -0.36,
      'general-info': 0.23,
      giveaway: -0.12,
    },
    envie: { giveaway: 0.12 },
    escolher: { ideas: 0.25 },
    essa: { community: 0.15 },
    esse: { community: 0.32 },
    esta: { 'general-info': -0.11 },
    estamos: { 'general-info': -0.12 },
    estao: { 'general-info': -0.11 },
    este: { 'new-products': 0.17 },
    feira: { 'general-info': 0.13 },
    festa: { community: 0.23 },
    fez: { connected: 0.19 },
    foi: { event: -0.14, connected: 0.16, community: 0.17, 'general-info': 0.2 },
    foram: { community: 0.1, 'general-info': 0.11 },
    'foram <number>': { community: 0.16 },
    futuro: { 'general-info': 0.16 },
    gato: { entertain: 0.2 },
    gente: { opinion: 0.14 },
    grande: { community: 0.11 },
    h: { event: 0.13 },
    hoje: { event: -0.32 },
    ideias: { ideas: 0.28 },
    ja: { community: 0.2, 'general-info': -0.13 },
    junto: { community: 0.17 },
    la: { event: 0.1 },
    leve: { event: 0.13 },
    link: { 'general-info': -0.3 },
    live: { event: 0.13 },
    mae: { community: 0.11 },
    mais: { event: -0.25, community: 0.28 },
    'mais de': { 'general-info': 0.12 },
    mao: { 'exclusive-info': 0.12 },
    mas: { 'new-products': -0.11 },
    meses: { 'general-info': 0.1 },
    momento: { community: 0.13 },
    muita: { community: 0.12 },
    muitas: { community: 0.2 },
    muito: { connected: 0.2 },
    na: { purchase: 0.15, reviews: -0.1, 'new-products': 0.21, connected: 0.12, community: -0.3 },
    nada: { 'general-info': 0.1 },
    nao: { 'new-products': -0.27, 'general-info': -0.12 },
    nas: { 'new-products': 0.19, community: -0.13 },
    no: { ideas: -0.13 },
    'no nosso': { connected: 0.16 },
    'no parque': { connected: 0.17 },
    nosso: { 'new-products': -0.22, 'general-info': 0.19 },
    'nosso site': { 'general-info': 0.11 },
    nossos: { connected: 0.13 },
    nova: { 'general-info': 0.11 },
    novo: { 'new-products': 0.18 },
    o: {
      purchase: -0.11,
      reviews: 0.39,
      'new-products': 0.39,
      event: -0.22,
      connected: -0.12,
      inspire: 0.31,
      other: -0.26,
    },
    'o <mention>': { community: 0.14 },
    'o cartao': { 'new-products': 0.18 },
    'o novo': { 'new-products': 0.15 },
    'o programa': { 'new-products': 0.13 },
    'o que': { reviews: 0.12, inspire: 0.17 },
    'o seu': { community: 0.14 },
    onde: { inspire: 0.11 },
    os: { event: -0.1, community: 0.16, 'general-info': 0.13 },
    para: { purchase: -0.16, reviews: -0.12, opinion: -0.16, connected: 0.21 },
    'para o': { community: -0.22 },
    parabens: { community: 0.25 },
    parque: { connected: 0.16 },
    pela: { connected: -0.11 },
    pelo: { 'new-products': -0.2, connected: -0.14, community: -0.14 },
    pequenos: { inspire: 0.18 },
    pode: { 'new-products': 0.26 },
    por: { opinion: -0.28 },
    'por aqui': { opinion: -0.12 },
    portal: { opinion: 0.1, 'general-info': -0.22 },
    post: { 'general-info': 0.12 },
    pra: { 'new-products': -0.23, community: 0.38 },
    precisa: { community: 0.14 },
    primeira: { 'exclusive-info': 0.12, 'general-info': -0.13 },
    pro: { community: 0.19 },
    programa: { 'new-products': 0.17, 'general-info': -0.11 },
    promocao: { giveaway: 0.1 },
    proxima: { 'general-info': 0.14 },
    qual: { opinion: 0.1 },
    'qual e': { opinion: 0.11 },
    quatro: { community: 0.16 },
    que: { 'new-products': -0.22, connected: 0.22, community: 0.1, other: 0.35 },
    'que a': { reviews: 0.13 },
    'que e': { reviews: 0.11 },
    'que ja': { community: 0.12 },
    'que nao': { connected: 0.18 },
    'que voce': { connected: 0.18, 'general-info': -0.12 },
    quem: { inspire: 0.15 },
    quer: { 'new-products': -0.11, giveaway: 0.1 },
    r: { purchase: -0.13, community: -0.21 },
    'r $': { purchase: -0.13, community: -0.15 },
    rede: { 'general-info': 0.13 },
    sabado: { event: 0.12 },
    salva: { 'new-products': 0.13 },
    sao: { community: -0.11 },
    saude: { 'new-products': 0.11 },
    segunda: { event: -0.15 },
    semana: { 'new-products': -0.15 },
    ser: { community: 0.18 },
    serao: { 'general-info': -0.1 },
    seu: { 'general-info': -0.19 },
    'sexta feira': { community: 0.1 },
    site: { 'general-info': 0.15 },
    so: { connected: -0.18, community: -0.23, entertain: 0.33, inspire: -0.14 },
    'so o': { reviews: 0.1 },
    sobre: { opinion: 0.12 },
    solucoes: { 'general-info': 0.11 },
    sua: { opinion: 0.33, 'general-info': -0.14 },
    tambem: { community: 0.11 },
    te: { connected: 0.16 },
    tecnologia: { 'new-products': -0.23, 'general-info': -0.26 },
    tem: { connected: 0.11, other: 0.14 },
    tempo: { inspire: 0.15 },
    ter: { 'general-info': -0.13 },
    todas: { 'general-info': -0.17 },
    'todas as': { 'general-info': -0.17 },
    'todo o': { discount: 0.1 },
    todos: { connected: 0.12 },
    trabalho: { connected: 0.18, community: -0.11 },
    tres: { 'general-info': 0.1 },
    turma: { community: 0.13 },
    um: { community: 0.25, 'general-info': -0.21 },
    'um dia': { connected: 0.14 },
    uma: { community: 0.21 },
    uso: { 'new-products': 0.17 },
    vai: { 'new-products': 0.22, 'general-info': -0.13 },
    ver: { community: 0.1 },
    voce: { 'general-info': 0.19 },
    voces: { connected: 0.24 },
    whatsapp: { purchase: 0.1 },
    '✅': { event: 0.11 },
    '✨': { community: 0.3, inspire: 0.11 },
    '🐾': { community: 0.14 },
    '💙': { 'general-info': 0.12 },
    '🚀': { 'new-products': -0.13 },
    '🤍': { community: 0.14 },
  },
};
