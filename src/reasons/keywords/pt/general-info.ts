import type { Keyword } from '../keywords.ts';

export const PT_GENERAL_INFO = [
  { say: '(saiba|sabe|leia|descubra|veja|conheça|descobre|lê|vê) mais', weight: 2 },
  {
    say: '(quer saber mais|quer saber como|quer conhecer|para saber mais|pra saber mais|mais informações|mais informação|mais detalhes|todos os detalhes|mais infos|informe-se|informa-te)',
    weight: 2,
  },
  { say: '(acesse|acessa|aceda|acede|confira|consulte|consulta) .. <url>', weight: 2 },
  {
    say: '(acesse o site|no site oficial|acesse nosso portal|no portal|nosso portal|acesse o link|link na bio|link nos stories|leia a matéria|matéria completa|notícia completa|texto completo|no blog|nosso blog)',
    weight: 1.5,
  },
  {
    say: '(descubra|saiba|entenda|veja|aprenda|confira|descobre|aprende|percebe|conheça) (como|por que|porque|o que|quais|qual|onde|quando|tudo|os|as)',
    weight: 1.8,
  },
  { say: '^ (conheça|saiba|descubra|entenda|aprenda|veja|confira)', weight: 1 },
  {
    say: '(como fazer|passo a passo|tutorial|guia|faça você mesmo|modo de preparo|modo de preparação|modo de usar|como usar)',
    weight: 2,
  },
  { say: '(dica*|dicas|truque*|conselho*|cuidados)', weight: 1.8 },
  { say: '(receita|receitas|ingredientes|rendimento)', weight: 1.5 },
  {
    say: '<number> (dicas|motivos|razões|passos|formas|maneiras|curiosidades|fatos|factos|mitos|benefícios|erros|coisas|sinais|perguntas|tendências)',
    weight: 2,
  },
  {
    say: '(você sabia|sabia que|sabias que|vocês sabiam|curiosidade*|mito ou verdade|você conhece|já ouviu falar|o que é|o que são|afinal)',
    weight: 2,
  },
  {
    say: '(blog|artigo|podcast|relatório|estudo|pesquisa|infográfico|newsletter|ebook|boletim|matéria|reportagem|documentário|balanço|levantamento|cartilha)',
    weight: 1.8,
  },
  { say: '(vídeo|entrevista|episódio|bate-papo|carrossel)', weight: 1 },
  {
    say: '(segundo|de acordo com|conforme) (o|a|os|as|dados|pesquisa|estudo|levantamento|último)',
    weight: 1.5,
  },
  { say: '<percent> (de|dos|das|em|da|do)', weight: 1.2 },
  {
    say: '(anunciou|anunciamos|anuncia|anúncio|anunciado|anunciada|divulgou|divulga|comunicado)',
    weight: 1.5,
  },
  {
    say: '(inaugurou|inauguramos|inauguração|inaugurada|inaugurado|inauguramos|reinaugur*|abrimos as portas|nova unidade|nova loja|nova sede|nova fábrica|novo escritório|novo endereço|mudamos de endereço)',
    weight: 2,
  },
  {
    say: '(assinou|assinamos|assinatura|acordo|convênio|convénio|parceria|contrato|protocolo|termo de cooperação)',
    weight: 1.2,
  },
  {
    say: '(resultado*|faturamento|crescimento|cresceu|cresceram|aumento|aumentou|redução|reduziu|reduziram|queda|alta|lucro|trimestre|semestre|balanço|exportações|vendas)',
    weight: 1.2,
  },
  {
    say: '(investimento*|investiu|investidos|investimos|investir|milhões|bilhões|bilhão|milhão|recursos|verba|orçamento|repasse)',
    weight: 1.8,
  },
  {
    say: '(obra|obras|entregou|entregues|entrega|reforma|ampliação|revitalização|pavimentação|asfalto|rodovia*|duplicação|construção|infraestrutura|estrada*|viaduto|ponte*|habitação|moradia*)',
    weight: 1.8,
  },
  {
    say: '(horário*|funcionamento|funcionamos|estamos abertos|aberto|aberta|abertos|abre|abrimos|fechado|encerrad*) .. (<time>|<date>|segunda|horas|todos os dias)',
    weight: 3.2,
  },
  {
    say: '(endereço|localização|localizad*|estacionamento|ficamos na|estamos na rua|estamos localizados|como chegar|onde estamos|avenida|rua|morada)',
    weight: 1,
  },
  {
    say: '(feito com|feita com|feitos com|feitas com|feito de|feita de|feito à mão|feita à mão|composto|composição|contém|inclui|possui|conta com|acompanha|desenvolvid*|produzid*|fabricad*|confeccionad*|à base de|rico em|rica em|ricos em)',
    weight: 1.5,
  },
  {
    say: '(algodão|couro|pele|linho|seda|madeira|prata|ouro|aço|vidro|cerâmica|lã|jeans|natural|orgânico*|artesanal)',
    weight: 0.6,
  },
  {
    say: '(porque|por isso|isso significa|ou seja|permite|permitem|ajuda a|ajudam a|garante|garantem|garantindo|proporciona|oferece|oferecem|evita|melhora|previne|facilita)',
    weight: 1,
  },
  {
    say: '(perfeito para|perfeita para|ideal para|ideal pra|indicado para|indicada para|recomendado para|serve para|benefício*|funciona)',
    weight: 1,
  },
  {
    say: '(desde <year>|fundad* em|em <year>|há <number> anos|história da|história do|tradição|século)',
    weight: 1.2,
  },
  {
    say: '(sustentab*|sustentável|reciclag*|reciclad*|meio ambiente|ambiental|carbono|climátic*|renováve*|energia|floresta*|amazônia|desmatamento|preservação)',
    weight: 1.2,
  },
  {
    say: '(lei|decreto|projeto de lei|regras|regulament*|norma*|política*|imposto*|tribut*|icms|iptu|irs|iva|edital|portaria|resolução|assembleia|legislação|direito*)',
    weight: 1.5,
  },
  {
    say: '(governo|governador*|governadora|prefeit*|secretaria|secretári*|ministério|ministr*|estado|município*|municipal|estadual|câmara municipal|autarquia|presidente)',
    weight: 1.2,
  },
  {
    say: '(saúde|hospital|hospitais|ubs|sus|vacina*|médic*|exame*|cirurgia*|atendimento*|paciente*|doença*|sintomas|tratamento*|prevenção|consultas|leitos|dengue|covid*)',
    weight: 1.2,
  },
  {
    say: '(educação|escola*|ensino|alunos|estudantes|professores|universidade*|matrícula*|creche*|enem|bolsa*|pedagógic*|aprendizado|aprendizagem)',
    weight: 1.2,
  },
  {
    say: '(segurança|polícia*|policiais|bombeiros|operação|apreensão|viatura*|crime*|homicídio*|investigação|prisão|militar*)',
    weight: 1.2,
  },
  {
    say: '(programa|projeto|iniciativa|ação|ações|campanha|benefício|beneficia*|famílias|população|cidadão*|comunidades|auxílio|cartão|servidores)',
    weight: 1,
  },
  {
    say: '(tecnologia|digital|dados|inteligência artificial|ia|nuvem|cloud|software|sistema*|inovação|cibersegurança|automação|desenvolvedor*|startup*|devops|agil*)',
    weight: 1,
  },
  {
    say: '(empresa*|mercado|negócio*|economia|econômic*|financeir*|banco|investidor*|crédito|seguro|consumo|indústria|setor|comércio|varejo|agricultura|agro*|turismo)',
    weight: 1,
  },
  {
    say: '(especialista*|profissiona*|pesquisador*|cientista*|engenheir*|doutor*|diretor*|coordenador*|analista*|psicólog*|nutricionista)',
    weight: 0.8,
  },
  {
    say: '(confira|confere|veja|olha|olhem|vejam|conheça|arrasta|arraste|dá o play|aperte o play|assista|assiste)',
    weight: 1,
  },
  {
    say: '(arrasta|arraste|dá o play|dê o play|aperte o play|assista|assiste ao|passa para o lado|deslize|desliza)',
    weight: 1,
  },
  {
    say: '(explica|conta|fala sobre|falou sobre|mostra|revela|contou|apresenta|apresentou|debate|discute|aborda)',
    weight: 1,
  },
  {
    say: '(foi realizad*|foram realizad*|aconteceu|aconteceram|realizou|realizamos|participou|participaram|participamos|recebeu|marcou presença|estivemos|esteve|visitou|reuniu|reuniram|celebrou|promoveu|lançou|executou|concluiu|ontem|na última|no último|nesta semana)',
    weight: 1.2,
  },
  {
    say: '(notícia*|fique por dentro|fica a par|informativo|atenção|importante|lembre-se|lembrete|aviso|alerta|é preciso|é importante|prazo|calendário)',
    weight: 1.2,
  },
  {
    say: '(serviço|serviços|produto|produtos|plano|planos|soluções|app|aplicativo|plataforma|atendemos|oferecemos|trabalhamos com|especializad*)',
    weight: 1,
  },
  {
    say: '(campeonato|jogo|partida|atleta*|medalha*|vitória|final|time|seleção|esporte*|desporto|competição)',
    weight: 0.8,
  },
  {
    say: '(sabor*|delicios*|cremos*|fresc*|crocante*|suculent*|saboros*|macio|textura|aroma|notas de)',
    weight: 0.8,
  },
  { say: '(look|estilo|tendência*|combina*|estampa|modelagem|caimento|tecido*|moda)', weight: 0.5 },
  { say: '(pet|cães|gatos|cachorro*|animal|animais|ração|proteína|alimentação|nutriç*|digest*)', weight: 1 },
  {
    say: '(criança*|desenvolvimento|infância|infantil|aprendiz*|brincar|bebê*|mães|idosos|mulheres)',
    weight: 0.8,
  },
  { say: '(previsão do tempo|previsão|chuva*|temperatura*|frente fria|calor|trânsito|boletim)', weight: 1 },
  { say: '(trabalho feito|projeto feito|resultado do nosso|fizemos para|entrega de hoje)', weight: 1.5 },
  { say: '(agora também em|estamos também|também estamos)', weight: 1.5 },
  {
    say: '(feliz (natal|páscoa|ano novo|aniversário|dia <any>|dia das|dia dos|semana)|bom dia|boa noite|boa tarde|boa semana|bom fim de semana|boas festas|sextou|parabéns)',
    weight: -1.5,
  },
  { say: '(quem nunca|aquele momento|mood|tbt|kkkk|kkk|rsrs)', weight: -1 },
  {
    say: '(horário|horários) (de funcionamento|no feriado|especial|do feriado|de natal|de atendimento|de verão|do comércio)',
    weight: 4.5,
  },
  {
    say: '(voltamos|retornamos|retomamos|voltaremos|retornaremos) [a|ao|às|com|o|as] [nosso|nossas] (horário normal|atendimento|atividades|funcionamento|expediente|trabalhos)',
    weight: 2.5,
  },
  {
    say: '(estaremos|estamos|estará|estarão|funcionará|funcionarão|funciona|funcionam|funcionaremos|abriremos|abre|abrem|abrirá|atende|atendem|atenderemos|fecharemos|plantão|check in) [<any>] [<any>] (abert*|fechad*|encerrad*|em recesso|das|de|<time>|<number> horas|até)',
    weight: 3,
  },
  {
    say: '(novo|nova|atual|nosso novo|nossa nova) (diretor*|presidente|ceo|gerente|coordenador*|superintendente|reitor*|técnico|treinador*|reforço|vice|head|líder|gestor*|secretári*|conselheir*|sede|centro de distribuição|filial|escritório|fábrica|planta)',
    weight: 3,
  },
  {
    say: '(recall|convoca (os|todos os) proprietários|(está|estão) suspens*|previsão de (normalização|retorno)|pedimos desculpa*|instabilidade|interditad*)',
    weight: -1.5,
  },
  {
    say: '(garanta|garante) [já|logo] (sua vaga|a sua vaga|a sua|seu lugar|o seu lugar|o seu|o teu|seu ingresso)|vagas limitadas|últimas vagas|confirme (sua|a sua) presença|anota (na|aí)|save the date',
    weight: -1.2,
  },
  {
    say: '(venha|vem|venham|participe|participem|não perca|esperamos você*|te esperamos|contamos com|junte-se) .. (<date>|<time>|hoje|amanhã|conosco|com a gente)',
    weight: -1.2,
    evenNegated: true,
  },
  {
    say: '(sorteio|sorteamos|concorra|concorrer|concorre|ganhar um|ganhar uma|ganhe um|ganhe uma|boa sorte|valendo|ganhador*)',
    weight: -1.5,
  },
  {
    say: '(peça já|peça pelo|peça o seu|faça (seu|o seu|sua) (pedido|encomenda|reserva|cotação)|chama (no|a gente)|chame no|garanta [já] (o|a) (seu|sua)|encomende|últimas unidades|corre (pra|para|que)|link na bio para comprar|compre (pelo|agora|já|aqui)|peça seu orçamento|reserve (já|agora|sua|o seu)|vem (garantir|conferir|provar|experimentar))',
    weight: -1.2,
  },
  {
    say: '(obrigad* (a|por|pelo|pela|de) (todos|todas|cada|vocês|você|tudo|carinho|confiança|parceria|fazer*|caminhar)|muito obrigad*|gratidão|nosso agradecimento|agradecemos a (todos|cada))',
    weight: -1.2,
  },
  {
    say: '(ninguém|absolutamente ninguém|eu quando|eu:|eu aqui|dois segundos depois|começa segunda|a gente finge|quem mais|quem aí|tipo eu|expectativa|eu comprando|segunda-feira: o|sexta-feira:)',
    weight: -2,
    evenNegated: true,
  },
  {
    say: '(acredite|confia|respira|floresça|vai dar certo|tenha disciplina|tenha fé|seja a|seja o|um passo de cada vez|vá além|vai além|cada passo|juntos vamos|nunca é tarde|o segredo é|não desista|permita-se|seja luz|viva o|viva a)',
    weight: -1.5,
    evenNegated: true,
  },
  {
    say: '(estamos precisando|precisamos|necessitamos) [muito|urgente] de (doaç*|fraldas|alimentos|agasalhos|ração|cobertores|leite)|(sua|tua|a sua|cada|qualquer) (doação|contribuição|ajuda|gesto) [de <money>] .. (garante|ajuda|transforma|salva|muda|leva|faz|pode|vira|alimenta)',
    weight: -2,
  },
  {
    say: '(doe [agora|já|aqui|pelo|via|qualquer]|faça (sua|uma|a sua) doação|seja um doador|pix solidário|contribua|chave pix)',
    weight: -2,
  },
  {
    say: '(estamos contratando|vaga* (para|em|de|abert*)|envie [o] (seu|teu) (currículo|cv)|candidate-se|candidata-te|venha trabalhar|vem ser|faça parte do nosso time|venha fazer parte do nosso time|buscamos talento*|procuramos talento*)',
    weight: -2,
  },
  {
    say: '(que (a|o|essa|esse|este|esta|nesta|neste) <any> .. (seja|traga|encham|venha|tenha)|votos de|desejamos (a|um|uma|que|muita|boas)|nossa homenagem|são os votos|um (feliz|ótimo|excelente|abençoado)|uma (feliz|ótima|excelente|abençoada))',
    weight: -1.5,
  },
] as const satisfies readonly Keyword[];
