import type { Keyword } from '../keywords.ts';

export const PT_DISCOUNT = [
  {
    say: '[até|ganhe|com|mais] <percent> [de] (off|desconto|cashback|a menos|de volta|mais barato|de bônus)',
    weight: 4.5,
  },
  { say: '(reduz*|baix*|cort*) .. preço* .. <percent>', weight: 3 },
  { say: 'até <percent>', weight: 1 },
  { say: '<money> (off|de desconto|de cashback|de volta|de bônus|a menos)', weight: 4.5 },
  { say: '(desconto|descontos)', weight: 4 },
  { say: '(descontinho*|descontão|descontaço*)', weight: 4 },
  {
    say: '(desconto|descontos) (exclusivo*|especial|especiais|progressivo*|imperdíve*|na|no|nas|nos|em|de|para|pra|à vista)',
    weight: 4.5,
  },
  { say: '(metade do preço|pela metade|a meio preço|preço pela metade|metade do valor)', weight: 4.5 },
  {
    say: '(cupom|cupons|cupão|cupões|código promocional|código de desconto|vale desconto|vales de desconto)',
    weight: 4.5,
  },
  { say: '(voucher*|vale compra*|vale presente)', weight: 2 },
  {
    say: '(use|usa|usando|utilize|utiliza|aplique|aplica|insira|digite|com) [o|nosso|teu|seu] (cupom|código|cupão)',
    weight: 3.5,
    not: ['reply'],
  },
  { say: '(código|cupom|cupão|code) <code>', weight: 4.5, needs: ['promo-code'] },
  {
    say: '(promoção|promoções|promo|promos|promocional|promocionais|promozinha*|promoção relâmpago)',
    weight: 3.5,
  },
  { say: '(em|na|nossa|super|mega|grande|essa|esta|última|dia de) (promoção|promo)', weight: 4 },
  { say: '(oferta|ofertas|ofertão|ofertaço)', weight: 2.5 },
  {
    say: '(oferta|ofertas) (especial|especiais|imperdíve*|exclusiva*|do dia|da semana|do mês|relâmpago|incríve*|válida*)',
    weight: 3.5,
  },
  { say: '(super|melhores|nossas|muitas|várias|confira as|aproveite as) ofertas', weight: 4 },
  {
    say: '(liquidação|liquida|liquidando|queima de estoque|queima de stock|saldão|bota fora|queimão)',
    weight: 4,
  },
  { say: '(sale|outlet|saldos|rebaixas|saldo)', weight: 2.5 },
  {
    say: '(black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black|mês do consumidor)',
    weight: 3,
    needs: ['post:link'],
  },
  {
    say: '(black friday|cyber monday|semana do consumidor|dia do consumidor|black november|black week|esquenta black)',
    weight: 2.5,
  },
  {
    say: '(frete|portes|entrega|envio|taxa de entrega|entregas|envios|delivery) (grátis|gratuit*|free|por nossa conta)',
    weight: 4.5,
  },
  {
    say: '(oferta de portes|portes oferecidos|oferecemos os portes|não paga* (frete|portes|taxa))',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(sem|zero|isento de|isenta de) [<any>] (taxa*|frete|portes|anuidade|matrícula|comissão|custo* adicional|custo* extra|mensalidade)',
    weight: 3,
    evenNegated: true,
  },
  { say: '(sem juros|juros zero|taxa zero|anuidade grátis|frete zero)', weight: 2, evenNegated: true },
  { say: '(grátis|de graça|na faixa|por conta da casa|é por nossa conta)', weight: 2.5 },
  { say: '(gratuito|gratuita|gratuitos|gratuitas|gratuitamente)', weight: 0.8 },
  { say: '(free|0800)', weight: 1 },
  {
    say: '(ganhe|ganha|leve|leva|receba|recebe|garanta) .. (grátis|de graça|de presente|de brinde|de cortesia|brinde*)',
    weight: 4,
  },
  { say: '(brinde|brindes|mimo|mimos|cortesia)', weight: 2.5 },
  { say: '(brinde|mimo|presente) (exclusivo|especial|na compra|nas compras|em cada|em todas)', weight: 3.5 },
  {
    say: '(amostra*|teste|degustação|consulta|avaliação|aula experimental|diagnóstico|ebook|e-book) (grátis|gratuit*)',
    weight: 3,
  },
  { say: '(dias|mês|meses|semana|semanas|ano) (grátis|gratuit*|de graça)', weight: 3.5 },
  {
    say: '(na compra de|nas compras|em compras|a cada compra|em pedidos|nos pedidos|compras acima|pedidos acima|encomendas superiores|compras superiores)',
    weight: 2.5,
  },
  { say: '(compras|pedidos|encomendas) (acima de|a partir de|superiores a) <money>', weight: 3.5 },
  { say: '(leve|compre|leva|compra|paga|pague) <number> .. (pague|paga|leve|leva|ganhe|ganha)', weight: 4.5 },
  {
    say: '(<number> por <money>|dois por um|2 por 1|dose dupla|em dobro|<number> pelo preço de <number>|segunda unidade|a segunda peça)',
    weight: 3.5,
  },
  { say: 'de <money> por [apenas|só|somente] <money>', weight: 5 },
  { say: '(antes|era|eram|custava) <money>', weight: 3.5 },
  { say: '(por|agora|fica por|sai por|a) (apenas|só|somente) <money>', weight: 3 },
  { say: '(só|apenas|somente|agora) <money>', weight: 2.5 },
  { say: '(em vez de|ao invés de|em lugar de) <money>', weight: 4 },
  {
    say: '(preço*|valor|valores|condição|condições) (especial|especiais|imperdíve*|promocional|promocionais|reduzido*|exclusiv*|de lançamento|de fábrica|de custo|diferenciad*|incríve*|baixo|baixos|facilitad*)',
    weight: 3.5,
  },
  {
    say: '(precinho*|preço (baixou|caiu|despencou|lá embaixo)|preços (baixaram|caíram|despencaram)|baixou o preço|baixamos (o|os) preço*)',
    weight: 4,
  },
  { say: '(menor|menores|melhor|melhores) (preço|preços)', weight: 2.5 },
  { say: '(economize|economiza|economizar|poupe|poupa|poupar) .. (<money>|<percent>)', weight: 4 },
  {
    say: '(economize|economiza|poupe|poupa|economia no bolso|pagar menos|pague menos|paga menos)',
    weight: 2,
  },
  { say: '(cashback|dinheiro de volta|reembolso de <percent>)', weight: 3.5 },
  {
    say: '(pontos (em dobro|extra|extras|bônus|a dobrar)|acumul* .. pontos|troque .. pontos|programa de (fidelidade|pontos|vantagens)|cartão (fidelidade|de fidelização))',
    weight: 3.5,
  },
  {
    say: '(só hoje|só até|somente hoje|apenas hoje|só nesta|só neste|por tempo limitado|enquanto durar*|enquanto duram|tempo limitado|últimas horas|últimos dias de)',
    weight: 2.5,
  },
  {
    say: '(válido|válida|válidos|válidas|vale) (até|de|para|pra|em|só|somente|apenas|no|na|nos|nas)',
    weight: 1.5,
  },
  { say: '(happy hour|happyhour|rodízio .. <money>|combo* .. <money>|menu .. <money>)', weight: 3 },
  {
    say: '(lote promocional|primeiro lote|1º lote|early bird|virada de lote|valor promocional|último lote)',
    weight: 2.5,
  },
  {
    say: '(mais barato|mais barata|mais em conta|baratinh*|barato|barata|pechincha*|preço baixo|cabe no bolso|caber no bolso)',
    weight: 2,
  },
  {
    say: '(aproveite|aproveita|aproveitem|corre|corram|garanta|confira) .. (promoção|promo|oferta|ofertas|desconto|descontos|preço|preços|liquidação|condições)',
    weight: 4,
  },
  {
    say: '(estudantes|professores|sócios|membros|assinantes|clientes|moradores|aniversariante*) (pagam|paga|têm|tem) .. (meia|metade|menos|<percent>|desconto)',
    weight: 4,
  },
  {
    say: '(meia entrada|meia-entrada|aniversariante não paga|crianças não pagam)',
    weight: 2.5,
    evenNegated: true,
  },
  { say: '(vantagens|benefícios) exclusiv*', weight: 1.5 },
  {
    say: '(indique|indica|convide) .. (ganhe|ganha|ganham) .. (<money>|desconto|<percent>|crédito*)',
    weight: 4,
  },
  { say: '(desconto|cupom|promoção|oferta) .. (link na bio|no site|na loja|no app)', weight: 4 },
  {
    say: '(promoção|promoções) (da|de|do|à|e) (saúde|igualdade|cidadania|cultura|direitos|justiça|inclusão|desenvolvimento|paz|equidade|bem|turismo|proteção|qualidade)',
    weight: -2.5,
  },
  {
    say: '(oferta|ofertas) de (vagas|cursos|serviços|emprego|trabalho|água|formação|leitos|disciplinas)',
    weight: -2,
  },
  { say: '(um brinde (a|ao|à|aos|às)|brinde (a|ao|aos) .. (vida|amor|amizade))', weight: -2 },
  { say: '(economize|poupe|economizar|poupar) (água|energia|tempo)', weight: -1.5 },
  {
    say: '(entrada|inscrição|inscrições|evento|curso|cursos|acesso|atendimento|atendimentos|aula|aulas|exame|exames|ensino|workshop|webinar|oficina*|serviços) (gratuit*|grátis|é gratuit*|são gratuit*|franca)',
    weight: -1.5,
  },
  {
    say: '(primeira|primeiro) (consulta|aula|sessão|visita|mês|mensalidade|avaliação) (gratuit*|grátis|é gratuit*|é grátis|de graça)',
    weight: 3.5,
  },
  {
    say: '(matrícula|adesão|instalação|taxa de adesão|taxa de matrícula|taxa de inscrição|anuidade|montagem|primeira mensalidade|mensalidade) (zero|grátis|gratuita|isenta|free|por nossa conta|de graça|inclusa)',
    weight: 4.5,
  },
  {
    say: 'isenção (de|da|do|na) [<any>] (taxa*|matrícula|anuidade|adesão|frete|mensalidade|tarifa*|inscrição)',
    weight: 3,
  },
  {
    say: '(mulher*|aniversariante*|criança*|casal|acompanhante|mães|pais|segunda pessoa) [<any>] (não paga*|paga só|paga um|paga meia|entra de graça|é grátis)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(talão de desconto|vale <money>|dia de economia|festival de ofertas|ofertas (do|da|de|válidas)|preço de (custo|fábrica|banana)|quarta verde|encarte|folheto de ofertas|queima total)',
    weight: 3.5,
  },
  {
    say: '(cupom|cupons) (da sorte|para concorrer|pra concorrer|fiscal|fiscais|e concorra|e concorre)',
    weight: -4.5,
  },
  { say: 'de <number> por [apenas|só|somente] <number>', weight: 5 },
  {
    say: '(tudo|todas as peças|toda a loja|qualquer peça|peças|itens|produtos) [a partir de|por|a] [apenas|só] <money>',
    weight: 5,
  },
  { say: 'metade (da|do|de) (mensalidade|matrícula|preço|valor|anuidade|diária|ingresso)', weight: 4.5 },
  {
    say: '(comprou|pediu|transferiu|indicou|matriculou|assinou|trouxe|levou) .. (ganhou|ganha|leva outro|leva outra)',
    weight: 4.5,
  },
  { say: '(reduza|reduz|reduzir|reduziu|corte|cortar|divida|dividir|dobre) .. metade', weight: -4.5 },
] as const satisfies readonly Keyword[];
