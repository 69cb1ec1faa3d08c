import type { Keyword } from '../keywords.ts';

export const PT_EVENT = [
  {
    say: '(participe|participa|participem|venha participar|vem participar|faça sua inscrição|faz a tua inscrição|garanta sua vaga|garanta a sua vaga|garante o teu lugar|garanta seu lugar|garanta já sua inscrição)',
    weight: 3.5,
  },
  {
    say: '(junte-se a nós|junta-te a nós|juntem-se a nós|vem com a gente|venha com a gente|te esperamos|esperamos você*|esperamos por ti|esperamos por você*|contamos com a sua presença|contamos com você*|contamos contigo|não falte|nos vemos lá|até lá|vemo-nos lá|te vejo lá)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(você está convidad*|estão todos convidad*|estás convidad*|todos convidados|convidamos|convite|convida|nosso convite|seu convite)',
    weight: 3,
  },
  { say: '(inscrições|inscrição|inscritos|inscrever|inscreva|inscreve)', weight: 3 },
  {
    say: '(inscrições|inscrição|matrículas|credenciamento) (aberta*|gratuita*|até|pelo|no|prorrogad*|encerram|online|limitad*|vão|seguem|estão|continuam|foram abertas)',
    weight: 4,
  },
  {
    say: '(sorteio|sorteios|sorteando|sortearemos|sorteamos|vamos sortear|giveaway*|passatempo*|rifa)',
    weight: 4.5,
  },
  {
    say: '(concorra|concorrer|concorre|concorrendo|concorram|a concorrer|habilite-se|habilita-te)',
    weight: 4,
  },
  { say: '(concurso|concurso cultural|competição|gincana|olimpíada*|torneio|campeonato)', weight: 2 },
  { say: '(chance|chances|hipótese|oportunidade) de (ganhar|vencer|levar|concorrer)', weight: 4.5 },
  {
    say: '(ganhe|ganhar|ganha|ganhem) (um|uma|o|a|até|<money>|ingresso*|bilhete*|prêmio*|kit|par|viagem|<number>)',
    weight: 3,
  },
  { say: '(prêmio|prêmios|prémio|prémios|premiação)', weight: 2 },
  {
    say: '(marque|marca|siga|segue|curta|comente|comenta|compartilhe) .. (concorrer|ganhar|participar|sorteio)',
    weight: 4,
  },
  {
    say: '(como participar|para participar|pra participar|regras do sorteio|regulamento|resultado sai|o resultado será)',
    weight: 3,
  },
  {
    say: '(webinar*|workshop*|masterclass*|palestra*|oficina*|seminário*|simpósio*|congresso*|conferência*|encontro*|meetup*|hackathon*|bootcamp*|mesa redonda|roda de conversa|rodas de conversa|aulão|mentoria ao vivo|imersão|minicurso*)',
    weight: 2.5,
  },
  {
    say: '(live|lives|ao vivo|transmissão|em direto|em directo|bate-papo ao vivo|estreia ao vivo)',
    weight: 2.5,
  },
  { say: '(live|ao vivo|em direto) (com|no|na|hoje|amanhã|às|sobre|de|<date>|<time>|pelo)', weight: 4 },
  { say: '(evento|eventos)', weight: 1.8 },
  {
    say: '(festival|festivais|show|shows|concerto*|exposição|feira*|feirão|festa*|espetáculo*|arraial|quermesse|bazar|mutirão|corrida|caminhada|maratona|desfile|vernissage|sarau|mostra|carnaval|são joão|bloco|parada|passeio|expo*|réveillon|quadrilha|cavalgada|vaquejada)',
    weight: 2,
  },
  { say: '(inauguração|abertura|cerimônia|cerimónia|lançamento|solenidade) .. (<date>|<time>)', weight: 2.5 },
  {
    say: '(inauguração|grande inauguração|open house|dia aberto|portas abertas|coquetel|cocktail de)',
    weight: 1.5,
  },
  {
    say: '(aula*|curso*|turma*|sessão|sessões|treino|visita guiada|visitas guiadas|workshop|aula aberta)',
    weight: 1,
  },
  {
    say: '(festival|show|concerto|exposição|feira|festa|corrida|mutirão|curso|aula|palestra|oficina|workshop|live|encontro|evento|bazar|espetáculo|jogo|missa|desfile|sessão|arraial|webinar) .. (<date>|<time>)',
    weight: 3.5,
  },
  { say: '<date> .. (às|as|a partir das|das|pelas|ao) <time>', weight: 4 },
  { say: '(às|a partir das|das|pelas|entre as) <time>', weight: 2.5 },
  { say: '<time>', weight: 1.2 },
  { say: '<date> <time>', weight: 3 },
  { say: '(dia|dias|no dia|nos dias|até o dia|até dia) (<date>|<number>)', weight: 2.5 },
  { say: '<number> (e|a|ao) <date>', weight: 2.5 },
  { say: '(neste|nesta|próximo|próxima|no próximo|na próxima|este|esta|no|na|é|de) <date>', weight: 1.5 },
  { say: '<date>', weight: 0.8 },
  { say: '(neste|nesse|no|este|próximo) (fim de semana|final de semana|fds|feriado)', weight: 2.5 },
  {
    say: '(acontece|acontecerá|será realizad*|serão realizad*|vai acontecer|vai rolar|rola|começa|começam|terá início|realiza-se|decorre|tem início|está chegando|estão chegando|recebe|receberá|desembarca)',
    weight: 1.8,
  },
  {
    say: '(acontece|acontecerá|será realizad*|começa|começam|vai acontecer|vai rolar|realiza-se|decorre|recebe|receberá) .. (<date>|<time>|amanhã|hoje|no dia|nos dias)',
    weight: 3.5,
  },
  { say: '(hoje|amanhã|hj) (tem|é|às|a partir|à noite|de manhã|à tarde|teremos|vai|rola|será)', weight: 3 },
  {
    say: '(entrada (gratuita|franca|livre|grátis)|evento gratuito|programação|line-up|lineup|grade completa|programação completa|local:|data:|horário:|quando:|onde:)',
    weight: 2.5,
  },
  { say: '(ingresso*|bilhete*)', weight: 2, needs: ['post:date'] },
  {
    say: '(contagem regressiva|faltam <number>|falta pouco|faltam apenas|falta apenas|está chegando a hora|tá chegando|é hoje|é amanhã|últimas vagas|vagas limitadas|poucas vagas|últimos dias para|último dia para|prazo final|até quando|ainda dá tempo|corra que)',
    weight: 2.5,
  },
  { say: '(desafio|desafios)', weight: 1.5 },
  { say: '(aceita o desafio|participe do desafio|entra no desafio|desafio de <number> dias)', weight: 3.5 },
  {
    say: '(estaremos|vamos estar|estamos) (na|no|em) .. (feira|evento|festival|congresso|<date>|stand|estande|expo*)',
    weight: 3.5,
  },
  { say: '(estande|stand|estand|pavilhão) [<any>] <number>', weight: 3 },
  { say: '(visite nosso (estande|stand)|visita o nosso stand|venha nos visitar no)', weight: 3.5 },
  {
    say: '(palestrante*|painel|painelistas|keynote|convidados especiais|convidado especial|atrações|atração|dj|música ao vivo|banda|samba ao vivo)',
    weight: 2,
  },
  {
    say: '(música ao vivo|samba ao vivo|pagode|voz e violão|noite de|happy hour com) .. (<date>|<time>|hoje)',
    weight: 3.5,
  },
  {
    say: '(vem aí|está chegando|chegou a hora) .. (festival|feira|edição|evento|semana|encontro|festa|concurso|<date>)',
    weight: 3,
  },
  {
    say: '(<number> edição|<number>ª edição|edição <year>|primeira edição|nova edição|próxima edição)',
    weight: 1.5,
  },
  {
    say: '(abertas (as|para) inscrições|processo seletivo|chamada pública|edital aberto|inscreva seu|submeta|envie (seu|sua|o seu|a sua) (projeto|vídeo|foto|proposta|trabalho|texto))',
    weight: 2.5,
  },
  {
    say: '(assista|acompanhe|sintonize|assiste|acompanha) .. (ao vivo|live|transmissão|<time>|hoje|em direto)',
    weight: 3.5,
  },
  {
    say: '(no youtube|pelo youtube|pelo zoom|no zoom|via teams|pelo instagram|no nosso canal) .. (<time>|<date>)',
    weight: 3,
  },
  {
    say: '(não perca|não perde|não percam|não percas|não fique de fora|não fiques de fora|não dá pra perder|não vai perder)',
    weight: 1.8,
    evenNegated: true,
  },
  {
    say: '(salve a data|salva a data|anote na agenda|anota aí|anote aí|marque na agenda|marca na agenda|anota na agenda|save the date|agende-se|se programe|programe-se)',
    weight: 3.5,
  },
  {
    say: '(foi um sucesso|foi incrível|foi lindo|foi demais|foi especial|como foi|aconteceu|aconteceram|foi realizad*|foram realizad*|ontem|na última|no último|semana passada|mês passado|rolou|veja como foi|realizamos|reuniu|marcou|tivemos|estivemos)',
    weight: -1.5,
  },
  { say: '(parabéns|parabenizamos) .. (vencedor*|ganhador*|campeão|campeã|participantes)', weight: -2 },
  {
    say: '(obrigad*|agradecemos) .. (presença|participaram|compareceram|participação|vieram|estiveram|visita)',
    weight: -2,
  },
  { say: '(vem trabalhar|vaga de emprego|estamos contratando|newsletter|inscreva-se no canal)', weight: -2 },
  {
    say: '(de segunda a (sexta|sábado|domingo)|segunda a sexta|segunda à sexta|todos os dias|horário de funcionamento|seg a sex)',
    weight: -1.5,
  },
  { say: '^ (inscreva|inscreve|inscrevam|participe|participa)', weight: 3 },
  {
    say: '(vagas|matrículas|inscrições) .. (abertas|disponíveis|remanescentes|restantes) .. (até|para|em)',
    weight: 3,
  },
  { say: '(foram|estão|seguem|continuam) abertas', weight: 3 },
  {
    say: '(ainda dá tempo|ainda há tempo|ainda vais a tempo) de (participar|se inscrever|te inscreveres)',
    weight: 4,
  },
  { say: '^ live com', weight: 4.5 },
  { say: '(inscreva-se|inscreve-te|inscrevam-se|se inscreva|se inscrever|increva-se)', weight: 4.5 },
  { say: '<date> é dia', weight: 2.5 },
  {
    say: '(horário (de|no|do|especial)|horários (de|no|do|especiais)|funcionamento|funcionamos|abrimos|servimos|atendemos|passa a) .. (<time>|<date>)',
    weight: -3,
  },
  {
    say: '(horário (de|no|do|especial)|horários (de|no|do|especiais)|funcionamento|funcionamos|abrimos|servimos|atendemos) .. .. <time>',
    weight: -3,
  },
  {
    say: '(apresenta|apresentam|sobe ao palco|sobem ao palco|se apresenta|se apresentam|toca|tocam) .. .. (<date>|<time>|hoje|amanhã|neste fim de semana)',
    weight: 3.5,
  },
  {
    say: '(joga|jogamos|enfrenta|enfrentamos|encara|encaramos|duela|mede forças) .. (<date>|<time>|hoje|amanhã)',
    weight: 3.5,
  },
  {
    say: '(assembleia*|audiência pública|audiências públicas|reunião aberta|sessão ordinária|sessão solene|sessão de autógrafos|noite de autógrafos|tarde de autógrafos|sessão extraordinária|dia de campo|feira de adoção|brechó|leilão|pocket show|stand up|baile|luau|procissão|novena|matinê|rodeio|open day|dia d|vivência|retiro) .. (<date>|<time>|hoje|amanhã|dia)',
    weight: 4.5,
  },
  { say: '(confirme|confirma) [já] (sua|a sua|tua|a tua) (presença|participação)', weight: 4.5 },
  {
    say: '(traga|traz|tragam|leve|leva) [o|a|seu|sua|teu|tua|toda] (família|crianças|tapetinho|canga|cadeira|amigos|pet|pequenos|sua turma|toalha)',
    weight: 2.5,
  },
  {
    say: '(mande|manda|envie|envia|poste|posta|publique|inscreva|participe|compartilhe|cadastre) .. até [o dia|dia|às|as|o] (<date>|<time>)',
    weight: 3.5,
  },
  {
    say: '(cupom|cupons|número da sorte|números da sorte) (da sorte|para concorrer|pra concorrer|e concorra|e concorre)',
    weight: 4.5,
  },
  {
    say: '(será|serão) (transmitid*|realizad*|exibid*) .. (ao vivo|pelo youtube|no youtube|pelo facebook|<date>|<time>)',
    weight: 4,
  },
  {
    say: '(estaremos|estamos|estaremos todos|estará|estarão|está|estão|ficará|ficarão|ficaremos|permanece*|seguimos|funcionaremos|segue) [<any>] (abert*|fechad*|encerrad*|em recesso|de plantão|em funcionamento|atendendo|de férias|de folga)',
    weight: -3,
  },
  {
    say: '(funcionará|funcionarão|funciona|funcionam|funcionaremos|abre|abrem|abrirá|abrirão|abriremos|atende|atendem|atenderá|atenderemos|fecha|fecham|fecharemos|plantão|expediente|visitação|check in) .. (<time>|<date>)',
    weight: -3,
  },
  {
    say: '(abert*|atendendo|atendimento|funcionamento|funciona*|abre*|abrirem*|atende*|visitação|expediente) [<any>] (das|de|entre as|entre) <time> (às|as|a|até as|até|e) <time>',
    weight: -3,
  },
  {
    say: '(fechad*|encerrad*|recesso|não haverá expediente|não abriremos|não funcionaremos|não teremos atendimento|retornamos|voltamos|retomamos) .. (<date>|nos dias|no dia|dia)',
    weight: -3,
    evenNegated: true,
  },
  {
    say: '(prazo|vence|vencem|vencimento|pagamento|boleto*|parcela*|declaração|declarações|imposto|cota única|entrega|conclusão|previsão|prevista|previsto|em vigor|vigência|reajuste|válid*) .. .. (<date>|<number>)',
    weight: -2,
  },
  {
    say: '(iniciou|inaugurou|inauguramos|assinou|entregou|publicou|divulgou|anunciou|aprovou|sancionou|concluiu|prendeu|apreendeu|visitou|lançou|conquistou|venceu|encerrou|firmou|registrou) .. (nesta|neste|na|no|ontem|em|nessa) <date>',
    weight: -2.5,
  },
  {
    say: '(voltamos|retornamos|retomamos|voltaremos|retornaremos) [a|ao|às|com|o|as] [nosso|nossas] (horário normal|atendimento|atividades|funcionamento|expediente|trabalhos)',
    weight: -3,
  },
  {
    say: 'hoje é [o] [celebrado|comemorado] [o] (dia|aniversário) [nacional|mundial|internacional|estadual|municipal] (do|da|dos|das|nacional|mundial|internacional|contra)',
    weight: -3,
  },
  {
    say: '(participe|participa|participem|responda) [da|de|do|na|no|à|a] [nossa|nosso|uma|um|esta] (pesquisa*|enquete*|consulta pública|consulta|questionário|votação|grupo*|comunidade|canal)',
    weight: -3,
  },
  {
    say: '(participe|participa|faça parte|venha fazer parte|vem fazer parte) [do|da|de] [nosso|nossa] (time|equipe|equipa|processo seletivo|banco de talentos)',
    weight: -3,
  },
  { say: 'live (hoje|amanhã|<date>|nesta|neste|aqui|de hoje|logo mais) [às] [<time>]', weight: 5 },
  {
    say: '(treinão|aulão|pedal|pedalada|trilha|passeio|simulado|simuladão|plantão de dúvidas|encontrão|encontrinho|arraiá|almoço|jantar|chá da tarde|roda de|rua de lazer|aula inaugural|happy hour|baladinha|tarde de|noite de|matinê) .. .. (<date>|<time>|hoje|amanhã)',
    weight: 4.5,
  },
  { say: '<date> [à noite|à tarde|de manhã] (tem|vai ter|teremos|vai rolar|rola|acontece)', weight: 4.5 },
  {
    say: '(chamada aberta|chamada de (artistas|projetos|trabalhos)|(mandar|enviar|submeter|inscrever|manda|envie) .. (proposta*|projeto*|trabalho*|portfólio) .. .. até [o dia] <date>)',
    weight: 5,
  },
  {
    say: '(acerte|adivinhe|crave|acerta|crava) [o|a] (placar|resultado|palpite|preço|peso)|(tá|está|tão) valendo|por que (você|vc|tu) (merece|mereces|deve ganhar|quer ganhar)',
    weight: 5,
  },
  {
    say: '(vem|venha|venham|bora|partiu) (pro|pra|para o|para a|ao|à|curtir|assistir|prestigiar|festejar) .. .. (dia|<date>|<time>|hoje|amanhã)',
    weight: 4.5,
  },
  {
    say: '(tenho|temos|tem|ainda tem) [um|uma|<number>] (horário*|encaixe*) .. .. (hoje|amanhã|<date>|<time>)',
    weight: -3,
  },
  {
    say: '(atividades|aulas|atendimento|expediente|trabalhos) [só] (retornam|voltam|retorna|volta|recomeçam|serão retomad*|será retomad*) .. <date>',
    weight: -3,
  },
] as const satisfies readonly Keyword[];
