import type { ExampleFile } from './examples.ts';

export const PT_EXAMPLES = {
  lang: 'pt',
  examples: {
    discount: {
      posts: [
        'Toda a coleção com 30% de desconto só neste fim de semana',
        'Use o cupom CHA10 e ganhe 10% off na primeira compra',
        'Chaleira de R$ 120 por R$ 89, só hoje',
        'Frete grátis em todos os pedidos desta semana',
        'Leve 3 e pague 2 em todos os pães artesanais',
        'Os saldos começaram: tudo até 50% e portes grátis',
      ],
      nearMisses: [
        'Ações de promoção da saúde em todas as escolas',
        'A chaleira custa R$ 90',
        'Um brinde à amizade',
        'Oferta de vagas no ensino técnico',
      ],
    },
    purchase: {
      posts: [
        'Compre pelo WhatsApp ou no nosso site',
        'Banco de carvalho disponível na loja online, R$ 480',
        'Encomendas abertas para o Natal: faça já o seu pedido',
        'Reserve sua mesa para sexta pelo (11) 95555-0101',
        'Saia plissada do 36 ao 44, chama no direct',
        'Bilhetes à venda na bilheteira e em https://exemplo.pt/bilhetes',
      ],
      nearMisses: [
        'A reserva ambiental completa dez anos',
        'A peça de teatro fala de amizade',
        'Nossos padeiros acordam às quatro',
      ],
    },
    reviews: {
      posts: [
        'Nota 4,9 no Google com mais de 500 avaliações',
        '"O melhor atendimento da cidade, recomendo muito!" - Joana P.',
        'Fomos eleitos a melhor padaria do estado',
        'Ganhamos o prêmio de design do ano',
        'Veja o que nossos clientes dizem: cinco estrelas',
      ],
      nearMisses: [
        'Deixe a sua avaliação no Google',
        'Prêmios em dinheiro para os três primeiros sorteados',
        'Olhe as estrelas esta noite',
      ],
    },
    'general-info': {
      posts: [
        'Você sabia que a aveia precisa de metade da água do arroz? Saiba mais no blog',
        'Como descalcificar a cafeteira em três passos',
        'Horário no feriado: sábado das 9h às 17h, domingo fechado',
        'Nossa nova fábrica usa energia solar e emprega 80 pessoas',
        'O estado investiu R$ 12 milhões na reforma do hospital',
        'O estudo mostra que 60% dos motoristas não calibram os pneus',
      ],
      nearMisses: ['Feliz terça-feira', 'Bom dia!'],
    },
    'exclusive-info': {
      posts: [
        'Spoiler: a primeira imagem da bota de inverno, antes do lançamento',
        'Assinantes da newsletter recebem a programação em primeira mão',
        'Só aqui: os bastidores exclusivos da gravação',
        'Acesso antecipado para quem está na lista VIP',
      ],
      nearMisses: ['Design exclusivo em couro', 'Desconto exclusivo para sócios', 'Espere dez minutos'],
    },
    'new-products': {
      posts: [
        'Conheça a nova bebida de aveia, nas lojas a partir de 4 de maio',
        'Chegou a nova coleção de verão',
        'Lançamento: o sabor cereja acabou de chegar',
        'Agora você pode dividir o pagamento no app',
        'Novidade no cardápio: o hambúrguer de grão de bico',
      ],
      nearMisses: [
        'A nova escola do bairro tem dez salas',
        'Feliz ano novo a todos',
        'Nossa nova sede fica no centro',
      ],
    },
    opinion: {
      posts: [
        'Doce ou salgado? Vote nos comentários',
        'Qual é o seu favorito?',
        'O que você achou da novidade? Conta pra gente',
        'Responda à nossa pesquisa de satisfação',
        'Deixe sua avaliação no site',
      ],
      nearMisses: [
        'Você sabia que as abelhas dormem?',
        'Planos para o fim de semana',
        'Precisa de uma bolsa nova?',
      ],
    },
    service: {
      posts: [
        '@kim Oi, Kim! Sentimos muito. Pode nos enviar por DM o número do pedido?',
        'Os pagamentos estão fora do ar, já estamos trabalhando para resolver',
        'Devido à chuva, o show foi adiado. Pedimos desculpas pelo transtorno',
        'Cuidado com perfis falsos: nunca pedimos sua senha',
        'Aviso importante: manutenção programada do sistema nesta noite',
      ],
      nearMisses: [
        'Encomendas pelo direct',
        'Como limpar a chaleira',
        'Dicas de manutenção para o cortador de grama',
      ],
    },
    event: {
      posts: [
        'Aula gratuita de latte art, sábado às 10h, inscreva-se',
        'Sorteio! Siga o perfil e marque um amigo para concorrer',
        'Live hoje às 19h no nosso canal, não perca',
        'Inscrições abertas para a oficina de cerâmica de 12 de maio',
        'A feira de adoção acontece neste domingo, das 9h às 15h',
      ],
      nearMisses: ['A feira foi um sucesso na semana passada', 'Feliz Páscoa', 'Aberto de segunda a sexta'],
    },
    connected: {
      posts: [
        'Obrigado a todos os clientes por dez anos juntos',
        'Conheça nossa equipe: esta é a Ana, que embala o seu chá desde 2009',
        'Acreditamos que todos merecem água limpa',
        'Temos orgulho do nosso time, que plantou 500 árvores',
        'Nossa história começou em uma garagem',
        'Sem vocês nada disso seria possível',
      ],
      nearMisses: ['Saiba mais sobre juros', 'Chaleiras a partir de R$ 90'],
    },
    ideas: {
      posts: [
        'Qual sabor devemos fazer a seguir?',
        'Mande a sua sugestão para o cardápio de verão',
        'Ajude a gente a escolher o nome do mascote',
        'O que vocês gostariam de ver no próximo vídeo?',
      ],
      nearMisses: [
        'Ideias de presente para os avós',
        'Boa ideia para o jantar: sopa',
        'O próximo ônibus sai às dez',
      ],
    },
    community: {
      posts: [
        'Marque um amigo que precisa ver isso',
        'Foto da semana: o jardim da @leo, mostre o seu com #JardimSamambaia',
        'Entre no grupo de corredores, já somos 2.000 na comunidade',
        'Repost @mina: linda com o vestido vermelho',
        'Compartilhe sua foto e marque a gente',
      ],
      nearMisses: [
        'As comunidades rurais recebem água',
        'Marque sua consulta',
        'Nossos padeiros começam às quatro',
      ],
    },
  },
} as const satisfies ExampleFile;
