import type { Keyword } from '../keywords.ts';

export const PT_NEW_PRODUCTS = [
  {
    say: '(apresentamos|apresentando|conheça (o novo|a nova|os novos|as novas|nosso novo|nossa nova)|conhece (o novo|a nova)|conheçam (o novo|a nova|nosso novo|nossa nova)|diga olá|digam olá|dê as boas-vindas|dá as boas-vindas)',
    weight: 3.5,
  },
  { say: '[o|a|os|as|nosso|nossa|um|uma] (novo|nova|novos|novas) {product}', weight: 3.5 },
  { say: '{product} (novo|nova|novos|novas|inédit*)', weight: 3 },
  { say: '(novo|nova|novos|novas) .. {product}', weight: 1.6 },
  { say: '(nosso novo|nossa nova|nossos novos|nossas novas)', weight: 2 },
  { say: '(novo|nova|novos|novas)', weight: 0.6 },
  { say: '(novidade|novidades)', weight: 1.5 },
  {
    say: '(novidade|novidades) (na|no|nas|nos|chegando|da|fresquinha*|em loja|à vista|para|pra|em)',
    weight: 2,
  },
  { say: '(lançamento|lançamentos)', weight: 2 },
  { say: '(lançamento|lançamentos) (da|do|de|oficial|imperdíve*|em|na|no|exclusiv*)', weight: 2.5 },
  {
    say: '(lançamos|lançando|acabamos de lançar|acaba de lançar|vamos lançar|lança|lançou) [o|a|os|as|um|uma|nosso|nossa]',
    weight: 3,
  },
  {
    say: '(acabou de chegar|acabaram de chegar|acabou de sair|recém-chegad*|recém chegad*|recém-lançad*|recém lançad*|chegou fresquinh*|acabadinho de chegar|acabadinha de chegar|saindo do forno)',
    weight: 3.5,
  },
  { say: '(chegou|chegaram|chegando) [o|a|os|as|nosso|nossa|nova|novo]', weight: 1.2 },
  { say: '(chegou|chegaram) .. {product}', weight: 3.5 },
  {
    say: '(já chegou|já chegaram|já está disponível|já estão disponíveis|já disponível|já nas lojas|finalmente chegou|está chegando|estão chegando|vem chegando|chega às lojas|chega nas lojas|chega em|chegam em|está no ar|já está no ar)',
    weight: 2,
  },
  { say: '(em breve|brevemente|vem aí|a caminho) .. (lojas|{product}|nova|novo|disponível)', weight: 2.5 },
  { say: '(vem aí|em breve)', weight: 1.5 },
  {
    say: '(coleção|colecção) .. (nova|verão|inverno|outono|primavera|cápsula|<year>|outono-inverno|primavera-verão|alto verão)',
    weight: 3,
  },
  { say: 'nova (coleção|colecção|temporada|linha|safra|fórmula|embalagem|edição|versão)', weight: 4 },
  { say: '(drop|drops|collab|colab|cápsula|edição especial|edição limitada|edição comemorativa)', weight: 2 },
  { say: '(estreia|estreou|estreiam|estreando|estreamos|pré-estreia)', weight: 2 },
  {
    say: '(trailer|teaser|videoclipe|já disponível nas plataformas|nas plataformas digitais|em todas as plataformas)',
    weight: 2.5,
  },
  { say: '(temporada|capítulo|volume|episódio|parte) <number>', weight: 2 },
  {
    say: '(agora com|agora em|agora também|agora tem|agora temos|agora conta com|agora disponível|agora é possível|agora dá para|agora dá pra|agora você pode|agora já pode*|agora podes|agora contempla|passa a (ter|contar|oferecer|incluir))',
    weight: 2.5,
  },
  { say: '(você já pode|já podes|já é possível|a partir de agora)', weight: 2 },
  {
    say: '(está disponível|estão disponíveis|estará disponível|vai estar disponível|estarão disponíveis) .. (<date>|agora|hoje|no app|em breve|partir)',
    weight: 2.5,
  },
  {
    say: '(atualização|atualizamos|nova versão|nova funcionalidade|novo recurso|versão <number>|beta)',
    weight: 2.5,
  },
  {
    say: '(inovação|inovador|inovadora|revolucionári*|tecnologia inédita|primeiro do brasil|primeira do brasil|primeiro do mundo|primeira do mundo|o primeiro <any> do)',
    weight: 1.2,
  },
  {
    say: '(criamos|desenvolvemos|acabamos de criar|preparamos) (um|uma|o|a|novo|nova) [novo|nova]',
    weight: 1.5,
  },
  {
    say: '(entra no cardápio|entrou no cardápio|entrou no menu|novo no cardápio|novo no menu|novidade no cardápio|novo sabor|novos sabores|nova cor|novas cores|nova estampa|novos modelos|novos serviços|novo serviço)',
    weight: 4,
  },
  { say: '(voltou|voltaram|está de volta|estão de volta|de volta ao cardápio|o retorno)', weight: 1.2 },
  {
    say: '(chega|chegam|lança|sai|disponível|nas lojas|estreia|estará) .. (em|dia|no dia|a partir de|nesta|neste) <date>',
    weight: 2.5,
  },
  {
    say: '(com muito orgulho|com alegria|temos o prazer de|é com orgulho|é com muito orgulho|felizes em) .. (apresentar|anunciar|lançar|apresentamos|anunciamos)',
    weight: 2.5,
  },
  {
    say: '(prova|prove|experimente|experimenta) (o novo|a nova|nosso novo|nossa nova|o nosso novo|a nossa nova)',
    weight: 4,
  },
  {
    say: '(dá uma olhada|olha só|vejam|olha) .. (novidade*|lançamento|acabou de chegar|que chegou)',
    weight: 2,
  },
  {
    say: '(implantação|implantamos|inauguração do serviço|ampliação do serviço|passou a oferecer|passamos a oferecer|passa a funcionar|agora oferece|agora oferecemos)',
    weight: 1.5,
  },
  { say: '(pré-venda|pré venda|pré-lançamento)', weight: 1.5 },
  {
    say: '[o|a|os|as|nosso|nossa|um|uma|de] (novo|nova|novos|novas) (escola*|hospital|unidade*|loja|lojas|sede|escritório|fábrica|viaduto|ponte|delegacia|ubs|ambulância*|viatura*|policiais|servidores|diretor*|presidente|ceo|ano|era|anel|casa|equipe|pessoas|horário|horários|endereço|site|agência|creche|praça|parque|terminal|sede|etapa|fase|lei|regra*|projeto|obra*|ruas|vias|rodovia|contrato|parceria|secretári*|investimento*|concurso|vagas|laboratório*|colega*|integrante*|amigos|mundo|vida|dia|semana|mês|ciclo|jeito|passo|recorde)',
    weight: -2.5,
  },
  {
    say: '(feliz ano novo|ano novo|de novo|boas novas|nova iorque|nova york|nova era|novo normal)',
    weight: -1.5,
  },
  {
    say: '(lançamento|lançou|lança|lançamos) .. (edital|livro|campanha|programa|pedra|concurso|plano|projeto)',
    weight: -1,
  },
  {
    say: '(chegou|chegando|chegaram) (o dia|a hora|ao fim|o momento|a vez|a época|o fim de semana|sexta|o natal|a sexta)',
    weight: -2.5,
  },
  { say: '(agora|já) .. (está disponível|estão disponíveis) (na|no|nas|nos|em|para|pra)', weight: 3.5 },
  { say: 'agora .. (contempla|detecta|inclui|aceita|conta com|oferece|permite)', weight: 2.5 },
  { say: '^ (chegou|chegaram)', weight: 2 },
  { say: '^ agora', weight: 1.5 },
  {
    say: 'agora .. .. (contempla|detecta|inclui|aceita|conta com|oferece|permite|está disponível)',
    weight: 2.5,
  },
  { say: '(chegou|chegaram) (de|ao|aos|à|às|até|na|no|com|em)', weight: -1.5 },
  {
    say: '(lança|lançou|lançamos|estreia|apresenta|apresentou) .. (nova|novo|primeira|primeiro) .. {product}',
    weight: 3,
  },
  {
    say: '(começou a funcionar|começa a funcionar|entrou em operação|entra em operação|já está em funcionamento|passa a ser oferecid*|passam a ser oferecid*|passa a valer)',
    weight: 3,
  },
  {
    say: '(apresenta|apresentamos|apresentar|apresentou) .. (o novo|a nova|os novos|as novas|nosso novo|nossa nova)',
    weight: 3.5,
  },
  { say: '[já] (chegou|chegaram|chega) a <number>', weight: -2.5 },
  {
    say: '(chegou|chegaram|chega|chegam|chegando) (às|nas|na|no|à|ao|aos) [<any>] [<any>] (prateleira*|loja|lojas|vitrine*|cardápio|gôndola*|supermercado*|menu|montra*|arara*|catálogo|bares|streaming|plataformas|farmácias|ementa|livrarias|bancas|telas|telonas)',
    weight: 4.5,
  },
  {
    say: '(o novo|a nova|os novos|as novas|nosso novo|nossa nova) <any> [<any>] [<any>] [já] (chegou|chegaram|chega|está chegando|está entre nós|vem aí|estreia|já está|já estão)',
    weight: 4.5,
  },
  {
    say: '(vem aí|vem chegando|está chegando|está a chegar) (um|uma|mais um|mais uma|a nossa|o nosso|a nova|o novo|nossa|nosso) [<any>] {product}',
    weight: 4.5,
  },
  {
    say: 'tem (novidade*|lançamento*|sabor novo|cor nova|estreia|gostinho novo) (no|na|nos|nas|saindo|chegando|por aqui|pra você*|para você*|aqui)',
    weight: 3.5,
  },
  {
    say: 'novidade* (na área|no pedaço|fresquinha*|quentinha*|no cardápio|na geladeira|na vitrine|no menu|na loja|no app|nas prateleiras|na casa|no delivery|saindo do forno)',
    weight: 4.5,
  },
  {
    say: 'agora [você*|vc|vcs|tu|já|também] (pode|podem|podes|consegue|consegues|dá pra|dá para|é possível) (parcelar|pagar|comprar|pedir|fazer|acompanhar|adicionar|escolher|usar|receber|enviar|agendar|consultar|contratar|acessar|solicitar|ver|encontrar|investir|personalizar|emitir|assistir)',
    weight: 4.5,
  },
  {
    say: '(novo|nova|novos|novas) (sala*|posto*|ônibus|trem|trens|veículo*|equipamento*|quadra*|campus|upa|desafio*|geração|gerações|oportunidade*|realidade|visão|olhar|perspectiva*|estudo*|pesquisa*|relatório*|dado*|número*|patamar|rumo*|caminho*|tempo*|momento*|começo|início|semestre|trimestre|caso*|membro*|aluno*|cliente*|sócio*|reforço*|técnico|treinador*|gestão|mandato|marco|decreto|norma*|portaria|data*|prazo*|parceiro*|hábito*|história*|conhecimento*|emprego*|cidade*|país|países|região|leito*|investidor*|líder*|gerente*|coordenador*|reitor*|superintendente|centro|prédio|estádio|aeroporto|ciclovia*|terminal|vereador*|deputad*|sinalização|iluminação)',
    weight: -2.5,
  },
  {
    say: '(vencedor*|ganhador*|escolhid*|melhor ideia|campeã|campeão) [<any>] (entra|vai entrar|vira|vai virar|fará parte|estará) (no|na|em|parte|uma|um) [<any>]',
    weight: -4,
  },
  {
    say: 'agora (tem|temos|também tem|também temos) [<any>] (no|na|nos|nas|em|{product}|<any>)',
    weight: 3.5,
  },
  { say: '^ (chegou|chegaram) [a|o|as|os|uma|um|nosso|nossa|mais] <any> [em|de|com|para|pra]', weight: 4 },
  {
    say: '^ (chegou|chegaram) [finalmente] (o dia|a hora|ao fim|o momento|a vez|a época|o fim de semana|sexta|o natal|a sexta|o verão|o inverno|o frio|o calor|as férias|o mês|dezembro|junho)',
    weight: -4.5,
  },
  {
    say: '(já|agora|passa a|também) [faz|fazem|fazer|está|estão] (parte|incluíd*|disponíve*|integrad*) (do|no|da|na|em) [seu|nosso|todos os] (plano*|app|aplicativo|cardápio|menu|catálogo|portfólio|conta|pacote*|loja|linha)',
    weight: 4,
  },
  { say: '(elas|eles) [finalmente|já] (chegaram|estão entre nós|estão aqui|desembarcaram)', weight: 3.5 },
] as const satisfies readonly Keyword[];
