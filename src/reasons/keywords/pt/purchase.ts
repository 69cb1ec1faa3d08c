import type { Keyword } from '../keywords.ts';

export const PT_PURCHASE = [
  {
    say: '(compre|compra|comprar|peça|pede|encomende|encomenda|adquira|adquire|garanta|garante) (já|agora|aqui|hoje|online|on-line|pelo|pela|no|na|através|o seu|a sua|o teu|a tua)',
    weight: 3.5,
  },
  {
    say: '(reserve|reserva|agende|agenda) (já|agora|aqui|hoje|online|pelo|pela|o seu|a sua|o teu|a tua|seu|sua)',
    weight: 3,
  },
  { say: '^ (compre|compra|encomende|encomenda|peça|adquira)', weight: 2.5 },
  { say: '^ (reserve|agende|reserva|garanta|garante)', weight: 2 },
  { say: '(compre|comprar|peça|pedir|encomende|encomendar|adquira|reserve|reservar) .. <url>', weight: 3 },
  {
    say: '(garanta|garante|garantir|garantam|leve|leva|pegue) [já] (o seu|a sua|os seus|as suas|o teu|a tua|logo|seu|sua) [ingresso*|bilhete*|vaga|exemplar|lugar|look]',
    weight: 2.5,
  },
  { say: 'já garantiu [o|a] (seu|sua|teu|tua)', weight: 2 },
  {
    say: '(compre|compras|comprar|pedidos|pedido|encomendas|encomende|vendas|chama|chame|fale|peça) .. (whatsapp|whats|zap|wpp|direct|dm|telefone|inbox)',
    weight: 4,
  },
  { say: '(whatsapp|whats|zap|wpp)', weight: 2 },
  {
    say: '(chama|chame|chamar|manda|mande|envie|envia|fale|fala|entre em contato|contacte|contate|ligue|liga) .. (no direct|na dm|no whatsapp|pelo whatsapp|no whats|no zap|no privado|inbox|por mensagem|<phone>)',
    weight: 2.5,
  },
  {
    say: '(whatsapp|telefone|tel|contato|contacto|zap|whats|ligue|liga|reservas|pedidos|encomendas|informações) [no|pelo|para|é] <phone>',
    weight: 3,
  },
  {
    say: '(disponível|disponíveis) (já|agora|online|para venda|pra venda|para compra|para encomenda|por encomenda|na loja|nas lojas|no site|na nossa loja|em nossas lojas|em loja)',
    weight: 2.5,
  },
  { say: '(já|ainda|também) [está|estão] (disponível|disponíveis|à venda)', weight: 2.5 },
  { say: '(disponível|disponíveis)', weight: 1 },
  { say: '(à venda|a venda) (na|no|nas|nos|em|online|aqui|agora|exclusivamente)', weight: 3.5 },
  { say: '(à venda|vende-se|vendemos|revenda|pronta entrega|pronta-entrega|a pronta entrega)', weight: 2.5 },
  {
    say: '(nas lojas|em todas as lojas|nas nossas lojas|em nossas lojas|na loja física|nas lojas físicas|na nossa loja|em nossa loja|na loja online|loja virtual|loja online|nosso site|no site|e-commerce)',
    weight: 2,
  },
  { say: '(visite|visita|vem|venha|passe|passa|corre|corra|venham) .. {place}', weight: 2 },
  {
    say: '(na loja mais próxima|loja mais perto|perto de você|perto de ti|pontos de venda|ponto de venda|nossas unidades|revendedor*)',
    weight: 2,
  },
  {
    say: '(de volta ao estoque|reposição|repusemos|voltou ao estoque|em estoque|em stock|no estoque|últimas unidades|últimas peças|últimos pares|poucas unidades|estoque limitado|stock limitado|quantidade limitada|peça única|peças únicas)',
    weight: 3,
  },
  {
    say: '(esgotado|esgotando|esgotou|esgotados|esgota rápido|antes que acabe*|antes que esgote*|antes que acabem)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(ingresso*|bilhete*|ingressos) (à venda|disponíve*|esgotad*|no site|no link|aqui|pelo|na|em|a partir)',
    weight: 3.5,
  },
  { say: '(ingressos|ingresso|bilhetes|bilheteira|bilheteria)', weight: 2 },
  {
    say: '(link|clica|clique|acesse|acessa|vai|entra|corre|visite) .. (comprar|compre|pedir|encomendar|reservar|reserve|garantir|adquirir|agendar)',
    weight: 3,
  },
  {
    say: '(reserve|reserva|reservas|marque|agende|agendar|marcar|garanta|faça) .. (mesa*|horário*|consulta|quarto|hospedagem|estadia|sessão|visita|test drive|hora|lugar|viagem|ensaio)',
    weight: 3,
  },
  {
    say: '(reservas|agendamento*|marcações|encomendas|pedidos|matrículas|agenda) (abert*|pelo|pela|no|na|por|online|disponíve*|até|em)',
    weight: 3,
  },
  { say: '(reservas|encomendas|encomenda|encomende|pedidos)', weight: 2 },
  {
    say: '(faça seu pedido|faz o teu pedido|faça já|peça já|peça o seu|peça a sua|peça pelo|pede já|faça sua encomenda|faça a sua|pedir em casa)',
    weight: 3,
  },
  { say: '(a partir de|desde|por|custa|custam|preço|valor|apenas|valores|só) <money>', weight: 2.5 },
  {
    say: '<money> (cada|por pessoa|à vista|no pix|a unidade|o par|o kg|o quilo|por mês|ao mês|mensais|a dose|por noite)',
    weight: 3,
  },
  {
    say: '(<number> x|<number>x|em até <number>x|em até <number> vezes|parcel*|no pix|à vista|no cartão|sem juros)',
    weight: 2,
  },
  { say: '(preço|preços|valores|orçamento*|tabela de preços)', weight: 1.2 },
  {
    say: '(adicione ao carrinho|carrinho|sacola|checkout|finalizar compra|shop|compre aqui|compre agora|loja <url>)',
    weight: 3,
  },
  {
    say: '(delivery|takeaway|take away|retirada|levantar na loja|entregamos|entrega em casa|levantamento|tele-entrega|tele entrega)',
    weight: 2,
  },
  { say: '(ifood|rappi|uber eats|ubereats|glovo|aiqfome|bolt food|99food)', weight: 3 },
  {
    say: '(na|no|pela|via|pelo) (amazon|mercado livre|magalu|shopee|americanas|renner|riachuelo|fnac|wook|continente|worten|steam|netflix|spotify)',
    weight: 1,
  },
  { say: '(edição limitada|edições limitadas|exclusividade|colecionador)', weight: 1 },
  {
    say: '(baixe|baixa|descarregue|descarrega|instale) [já|agora|o|a|nosso] [app|aplicativo|aplicação]',
    weight: 2,
  },
  { say: '(app store|google play|play store)', weight: 1.5 },
  { say: '(tamanho*|numeração|grade|tam) .. <number>', weight: 2.5 },
  { say: 'do <number> ao <number>', weight: 3 },
  { say: '(do|tamanhos|tam) (p|pp|m|36|38|34) (ao|a) (g|gg|ggg|xg|xgg|eg|44|46|48|50|54)', weight: 3.5 },
  {
    say: '(disponível nas cores|disponível em|nas cores|nos tamanhos|vários tamanhos|todos os tamanhos|várias cores)',
    weight: 2,
  },
  {
    say: '(frete sob consulta|frete|enviamos (para|pra)|entrega para todo|envio para todo|enviamos a todo|entregamos em)',
    weight: 2.5,
  },
  {
    say: '(vagas|lugares|mesas|quartos|datas|horários) (abertas|limitadas|disponíve*|restantes|limitados)',
    weight: 1.5,
  },
  { say: '(compra*|comprou|comprando)', weight: 1.2 },
  {
    say: '(presenteie|presenteia|presente perfeito|presente ideal|dica de presente|sugestão de presente|ideia* de presente*|opções de presente)',
    weight: 2,
  },
  {
    say: '(assine|assina|contrate|contrata|adira|adere|simule|abra a sua conta|abra sua conta|peça (o|seu) cartão|solicite (o|seu)|matricule|matricula) [já|agora|aqui|o|a|seu|sua]',
    weight: 2,
  },
  { say: '(pré-venda|pré venda|pré-encomenda|pré encomenda|pré-reserva)', weight: 3 },
  { say: '(link na bio|link da bio|link no perfil|link abaixo)', weight: 2.5, needs: ['price'] },
  { say: '(compre|comprar|loja|garanta|peça|reserve|disponível) .. (link|bio)', weight: 2.5 },
  { say: '(📍|endereço) .. (loja|<number>)', weight: 1 },
  {
    say: '(vem|venha|venham|vem cá|passa aqui|passe aqui|venha nos visitar|vem conferir|venha conferir|vem provar|venha provar|venha experimentar|vem conhecer|vem garantir)',
    weight: 1.2,
  },
  {
    say: '(aqui você encontra|você encontra|encontra na nossa|encontre na|encontre em|encontre aqui|tem na|temos na loja)',
    weight: 2,
  },
  { say: '(personalizado*|sob encomenda|por encomenda|sob medida|por medida)', weight: 1.5 },
  { say: '(nos cinemas|em cartaz|em exibição|assista nos)', weight: 2 },
  {
    say: '(na compra|poder de compra|compras públicas|compra de alimentos|compra e venda|compras do mês)',
    weight: -1,
  },
  {
    say: '(reserva (natural|ambiental|biológica|legal|extrativista|florestal|ecológica)|sem reservas)',
    weight: -2,
  },
  { say: '(na verdade, peça|peça de teatro|peça teatral|peça ajuda|peça desculpa*)', weight: -2 },
  { say: '(chama|chame|chamar) [a gente] no (whatsapp|whats|zap|wpp)', weight: 3.5 },
  { say: '<number> ao <number>', weight: 2.5 },
  {
    say: '(faça|faz|peça|pede|solicite|solicita|simule|receba|calcule|pedir|solicitar|fazer) [já|agora|aqui|hoje|online] [o|a|um|uma] [seu|sua|teu|tua] (orçamento*|cotação|simulação|proposta*)',
    weight: 4.5,
  },
  {
    say: '(agende|agenda|marque|marca|agendar|marcar|faça|faz) [já|agora|hoje] [o|a] (seu|sua|teu|tua|um|uma) (avaliação|consulta|horário|aula experimental|aula|visita|sessão|atendimento|test drive|exame*|demonstração|banho|reserva|limpeza|retorno)',
    weight: 4.5,
  },
  {
    say: '(toque|toca|clique|clica|arraste|arrasta|acesse|acessa) .. (foto|imagem|link|produto|sacolinha|botão|etiqueta|bio|site|app) .. (comprar|compre|adquirir|garantir|pedir|reservar|encomendar|ver o preço|conferir o preço)',
    weight: 5,
  },
  {
    say: '(consulte|consulta|confirme|verifique) [a|os|as|nossas|nossos|já] (disponibilidade|valores|preços|condições|condições de pagamento|opções de pagamento|consultor*|corretor*|vendedor*|datas)',
    weight: 3.5,
  },
  {
    say: '(fale|fala|converse|entre em contato|entra em contacto) com [o|a|um|uma|nosso|nossos|nossa|seu|os] (corretor*|consultor*|vendedor*|vendas|equipe comercial|time comercial|comercial|agente|gerente|representante*|time de vendas|departamento comercial)',
    weight: 4.5,
  },
  {
    say: '<number> (x|vezes) [de|iguais de|sem juros de] <money>|<number> (x|vezes) [iguais|fixas] de <number>',
    weight: 3.5,
  },
  {
    say: '(agenda|agendas|encomendas|reservas|pedidos|vendas|horários) [de|para|pra|do|da] [o|a] [<any>] [já|está|estão] abert*',
    weight: 4,
  },
  {
    say: '(últim*|poucos|ainda temos|temos|restam) .. (horários|mesas|datas|disponibilidade|apartamentos|lotes|diárias|suítes|chalés|unidades|pacotes)',
    weight: 3,
  },
  {
    say: '(apartamento*|casa|casas|terreno*|lote|lotes|imóvel|studio*|cobertura*|sala comercial|chácara*) .. .. (dormitório*|quarto*|suíte*|vaga*|m²|m2|à venda|para alugar|para locação)',
    weight: 2.5,
  },
  {
    say: '(encontre|encontra|procure|procura|ache|localize|veja) [a|o|uma|um] (loja|concessionária|unidade|agência|revenda|revendedor*|ponto de venda|distribuidor*|consultora) [mais] (próxim*|perto)',
    weight: 4,
  },
  {
    say: '(compre|compra|peça|pede|comprar) [online|pelo site|pelo app|no site] e (retire|retira|receba|recebe|levante|levanta)',
    weight: 4.5,
  },
  {
    say: 'já (nos|nas|em|no|na) [<any>] [<any>] (supermercado*|lojas|farmácias|padarias|prateleiras|mercados|bancas|livrarias|gôndolas|perfumarias|concessionárias|pontos de venda)',
    weight: 4,
  },
  {
    say: '(corre|corra|corram) (pra|para|e) [a|o|as] (garantir|garante|garanta|loja|lojas|site|comprar|encomendar|pedir|reservar)',
    weight: 4,
  },
  {
    say: '(entrega|entregamos|enviamos|receba|recebe) [<any>] (no mesmo dia|em até <number> horas|em casa|no conforto|na sua casa|em todo o brasil|em todo o país|para todo o brasil|toda a cidade)',
    weight: 3.5,
  },
  {
    say: '(televendas|central de vendas|assine|assina|contrate|contrata|matricule-se|matricula-te|abra sua conta|abre a tua conta|peça o seu cartão|faça sua matrícula) .. (<phone>|<url>|site|app|whatsapp|link)',
    weight: 4,
  },
  {
    say: '(faça|faz|garanta|garante|realize|efetue) [já|agora|logo] [a] (sua|tua) (inscrição|vaga|pré-inscrição|doação|parte|declaração)',
    weight: -2,
  },
  { say: 'vem aí .. {place}', weight: -2.5 },
  {
    say: '(ainda|só|temos) (tem|temos|há|resta|restam) [<number>] (horário*|vaga*|mesa*|lugar*|unidade*|pares|quarto*|ingresso*|bilhete*)',
    weight: 4,
  },
  {
    say: '(marca|marque|agende|agenda|reserva|reserve|pede|peça|encomende|garante) [o|a] (seu|teu|sua|tua) (pelo|no|na|por|aqui|com|já|hoje)',
    weight: 4.5,
  },
  {
    say: '(comentar|comente|comenta|digita|escreve|manda) [eu] quero [<any>] (leva|recebe|que|pra|para|e)',
    weight: 4,
  },
  {
    say: 'já (pode|podem) ser (encomendad*|comprad*|reservad*|adquirid*|encontrad*|retirad*|pedid*)',
    weight: 4.5,
  },
  {
    say: '(abriu|abrimos|abriram|surgiu|liberamos) [<number>|uma|mais|a|nova] (vaga*|agenda*|horário*|turma*|data*)',
    weight: 4,
  },
  {
    say: '(cote|cota|simule|simula|contrate|contrata|assine|adquira|compre) (em <number> minutos|pelo site|pelo app|pelo aplicativo|no site|no app|online|com seu corretor|com um de nossos)',
    weight: 4.5,
  },
  {
    say: '(entra|entram|estarão|vão estar|estará) (no site|na loja|à venda|em nossas lojas|na lojinha) (amanhã|hoje|<date>|às|a partir)',
    weight: 4,
  },
  {
    say: '(tenho|temos|tem|surgiu|abriu) [um|uma|<number>] (horário*|encaixe*) .. (hoje|amanhã|<date>|<time>|semana)',
    weight: 4.5,
  },
] as const satisfies readonly Keyword[];
