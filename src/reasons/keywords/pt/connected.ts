import type { Keyword } from '../keywords.ts';

export const PT_CONNECTED = [
  {
    say: '(obrigado|obrigada|obrigadão|obrigadíssimo|agradecemos|agradecer|agradecimento|grato|grata|gratos) .. (a todos|a cada|a vocês|a você|por confiar*|pela confiança|pelo apoio|pelo carinho|pela parceria|por estar*|por fazer*|por tudo|aos nossos|às nossas|por escolher*|por nos|por acreditar*|por mais)',
    weight: 4,
  },
  {
    say: '(muito obrigado|muito obrigada|obrigado|obrigada|obrigados|agradecemos|agradeço|valeu)',
    weight: 2.5,
  },
  { say: '(gratidão|grato|grata|gratos|agradecid*|honrad*|honra|emocionad*|emoção|felizes)', weight: 2 },
  {
    say: '(conheça|conhece|conheçam|apresentamos) .. (nossa equipe|nosso time|a nossa equipa|a equipe|quem faz|quem está por trás|nossos colaboradores|nosso fundador|nossa fundadora|gente que faz)',
    weight: 4,
  },
  {
    say: '(quem (faz|está por trás|cuida|move)|por trás (da|do|de|das|dos)|gente que faz|gente da gente|prata da casa|orgulho de ser|rostos)',
    weight: 2.5,
  },
  {
    say: '(bastidores|making of|makingof|nosso dia a dia|um dia na|um dia no|rotina da)',
    weight: 2.5,
  },
  { say: '(nosso|nossa|nossos|nossas) {staff}', weight: 2.5 },
  {
    say: '(nosso|nossa|nossos|nossas) [<any>] (pessoas|funcionários|colaboradores|funcis|colegas|parceiros|talentos|mulheres|profissionais|time|equipe|equipa|galera|estagiários|voluntários)',
    weight: 2.5,
  },
  {
    say: '(nossa (história|trajetória|jornada|missão|essência|cultura|promessa|origem|identidade|paixão|caminhada|tradição)|nosso (propósito|compromisso|legado|sonho|começo|jeito|valor|valores|dna|orgulho|amor|coração|carinho))',
    weight: 3,
  },
  { say: '(acreditamos|acreditar) (que|em|na|no|nas|nos)', weight: 4 },
  { say: '(temos orgulho|muito orgulho|orgulho|orgulhos*|nos orgulha|nos enche de orgulho)', weight: 2.5 },
  {
    say: '(estamos (juntos|comprometidos|com você*|ao lado|aqui para|aqui pra|felizes|muito felizes|orgulhosos)|seguimos juntos|juntos somos|somos mais fortes|juntos podemos|juntos vamos|juntos construímos|juntos estamos|de mãos dadas|contem com a gente|conte com a gente|conta connosco|conte conosco)',
    weight: 3,
  },
  { say: '(juntos|juntas|união|todos juntos)', weight: 1.5 },
  { say: '(amamos|adoramos) (você*|vocês|fazer|receber|estar|ver|o que fazemos)', weight: 3 },
  {
    say: '(comprometid* com|compromisso com|cuidar de você*|cuidamos|cuidar das pessoas|dedicação|empenho)',
    weight: 1.5,
  },
  {
    say: '(de todos nós|da nossa família para|da nossa equipe|da nossa equipa|em nome de|com carinho|com amor|um abraço|abraço apertado|beijos|beijinhos|equipe <any>)',
    weight: 2,
  },
  {
    say: '(parabéns|felicitações|parabenizamos|homenagem|homenageamos|homenagear|celebramos|comemoramos|celebrar|comemorar) .. (nosso|nossa|nossos|nossas|equipe|time|colaborador*|colega*|você*|todas|todos|profissiona*|mulheres|mães|pais|servidor*)',
    weight: 2.5,
  },
  { say: '(parabéns|feliz aniversário|homenagem)', weight: 1 },
  { say: '(<number> anos) (de|com|juntos|conosco|connosco|da|fazendo|cuidando|contando|ao)', weight: 2.5 },
  {
    say: '(aniversário da|aniversário do|nosso aniversário|completa <number> anos|completamos <number>|fazemos <number>|completando <number>|há <number> anos)',
    weight: 2,
  },
  { say: '(desejamos|que <any> ano|votos de) .. (você*|todos|clientes|ti|família)', weight: 2 },
  {
    say: '(queridos|queridas|caros|amigos|clientes) (clientes|amigos|seguidores|e amigos|parceiros|e parceiros)',
    weight: 1.5,
  },
  {
    say: '(nossos|nossas) (clientes|seguidores|seguidoras|fãs|alunos|hóspedes|amigos|leitores|pacientes|torcedores|apoiadores|assinantes|noivas|noivos|casais)',
    weight: 2,
  },
  {
    say: '(sem você*|sem vocês|graças a você*|por causa de você*|por vocês|com vocês|ter vocês|ter você|cada um de vocês|cada uma de vocês|todos vocês|vocês são|vocês fazem|é por você*|é por isso que)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(saudade*|mal posso esperar|mal podemos esperar|não vemos a hora|não vejo a hora|com saudades)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(bem-vindo|bem-vinda|bem-vindos|bem-vindas|seja bem-vind*|sejam bem-vind*|boas-vindas) .. (time|equipe|equipa|família|casa|nosso|nossa)',
    weight: 2.5,
  },
  {
    say: '(diversidade|inclusão|inclusiv*|igualdade|equidade|representatividade|respeito|orgulho lgbt*|racismo|antirracis*|consciência negra|empoderamento)',
    weight: 1,
  },
  {
    say: '(diversidade|inclusão|inclusiv*|igualdade|equidade|respeito|racismo|sustentab*|meio ambiente|planeta)',
    weight: 2.5,
    needs: ['first-person-plural'],
  },
  {
    say: '(solidariedade|nossos pensamentos|nossos sentimentos|nossa solidariedade|luto|estamos de luto|manifestamos)',
    weight: 2.5,
  },
  {
    say: '(doamos|arrecadamos|plantamos|apoiamos|ajudamos|voluntariado|ação social|ação solidária|doação|doações|campanha solidária)',
    weight: 2,
  },
  { say: '(voluntári*|voluntariado)', weight: 1.5 },
  {
    say: '(heróis|heroínas|herói|inspira|inspiram|inspiradora|inspirador|inspiração|paixão|apaixonad*|sonho*|coração|corações|alma)',
    weight: 1.2,
  },
  { say: '(histórias|história de vida|trajetória)', weight: 1.2 },
  { say: '(família|famílias|casa)', weight: 0.8, needs: ['first-person-plural'] },
  {
    say: '(mulheres|mães|pais|mãe|pai|colegas|profissionais|pessoas|talentos)',
    weight: 1.5,
    needs: ['first-person-plural'],
  },
  { say: '(futuro|mundo|transformar|impacto|diferença|melhor)', weight: 1, needs: ['first-person-plural'] },
  { say: '(parceria|parceiros|parceiro)', weight: 1, needs: ['first-person-plural'] },
  {
    say: '(carreira|trabalhar aqui|trabalhar no|trabalhar na|trabalha aqui|trabalha com a gente|trabalha conosco|faz parte do time|faz parte da equipe|integrante*|estagiou|vestir a camisa|ambiente de trabalho)',
    weight: 2.5,
  },
  {
    say: '(tbt|quem lembra|throwback|relembrar|relembrando|naquele tempo|onde tudo começou|como tudo começou|tudo começou)',
    weight: 2,
  },
  {
    say: '(sou grato|sou grata|eu amo|meu trabalho|minha profissão|quando eu comecei|comecei|eu sempre)',
    weight: 2,
  },
  {
    say: '(quem somos|o que fazemos|o que nos move|nos move|por que fazemos|somos feitos|somos movidos|somos apaixonad*|somos uma|somos um|mais que um|mais que uma|muito mais que|mais do que um|mais do que uma)',
    weight: 2,
  },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|💖|🤍)', weight: 0.6 },
  { say: '(amor|carinho|abraço|sorriso*|afeto|cuidado)', weight: 0.8 },
  {
    say: '(kkk|kkkk|haha*|adoramos|amamos|que lindo|que linda|lindo|linda|fofo|verdade|tamo junto|tmj|beijo*|concordamos|sim)',
    weight: 2.5,
    needs: ['reply'],
  },
  { say: '(obrigad*|agradecemos) (pelo|por) (contato|contacto|contatar|entrar|aviso)', weight: -2 },
  { say: '(você sabia|sabia que)', weight: -1 },
  { say: '(fique|ficar|fica) por dentro', weight: -1 },
  {
    say: '(conheça|conhece|conheçam|essa é|esta é|esse é|este é) .. (trajetória|história|caminhada) (da|do|de|dela|dele)',
    weight: 3,
  },
  {
    say: '(nosso time|nossa equipe|nossas equipes|a nossa equipa|nossos times) (já|está|estão|técnic*|segue|vai|irá|trabalha)',
    weight: -1,
  },
  { say: '(você|vocês|vc|tu) (faz|fazem|fazes) parte', weight: 3 },
  {
    say: '(desde o (primeiro dia|início|começo)|<number> anos de casa|há <number> anos (conosco|com a gente|na equipe|no time|na casa|trabalhando|recebe*|cuida*|faz))',
    weight: 3.5,
  },
  { say: '(prazer|muito prazer|oi|olá) .. (eu sou|sou a|sou o|me chamo|meu nome é)', weight: 3.5 },
  {
    say: '(comecei|começamos|começou|nasceu|nascemos|abrimos) .. .. (cozinha|garagem|quintal|mesa|sonho|avó|vó|pai|mãe|família|amigos|vovó)',
    weight: 3.5,
  },
  { say: '(esse|este|essa|esta) é o nosso jeito [<any>] [de ser]', weight: 4 },
  {
    say: '(nosso|meu|o nosso|o meu) (muito obrigad*|respeito|carinho|reconhecimento|eterno agradecimento)',
    weight: 4,
  },
  {
    say: 'a gente (lê|ama|adora|sabe|sente|acorda|não desiste|acredita|fica) [cada|vocês|você|muito|todos|que|em]',
    weight: 2.5,
    evenNegated: true,
  },
  { say: 'nossa família (cresceu|está crescendo|aumentou|agradece|é)', weight: 4 },
  {
    say: '(nosso time|nossa equipe|nossos especialistas|nossos consultores) [<any>] (faz|fazem|atende|está pronta|estão prontos|está à disposição|entra em contato|entrará em contato|realiza|instala|calcula|te ajuda|ajuda você|comercial|de vendas|de atendimento|de especialistas|de consultores)',
    weight: -2.5,
  },
  {
    say: '(batemos|chegamos a|chegamos aos|somos|alcançamos|passamos de|já somos) <number> [mil|milhões] [de] (seguidor*|inscrit*|amigos|fãs)',
    weight: 4.5,
  },
  { say: '(só|somente) [temos a|tenho a|nos resta|podemos|quero|queremos] agradecer', weight: 4.5 },
  {
    say: '(conheça|conhece|esse é|essa é|este é|esta é|apresentamos) [o|a] <any> .. .. há <number> (anos|meses|décadas)',
    weight: 5,
  },
] as const satisfies readonly Keyword[];
