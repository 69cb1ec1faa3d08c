import type { Keyword } from '../keywords.ts';

export const PT_COMMUNITY = [
  {
    say: '(marque|marca|marquem) [aqui|aí|já|nos comentários] (um amigo|uma amiga|aquele amigo|aquela amiga|seu amigo|sua amiga|seus amigos|alguém|quem|aquela pessoa|a pessoa|o amigo|a amiga|o teu amigo|os amigos|seu amor|sua mãe|o parceiro|<number>|aquele|aquela|suas amigas|teus amigos)',
    weight: 4.5,
  },
  { say: '(marque|marca|marquem|marcando) (a gente|nos|o nosso perfil|<mention>|nosso perfil)', weight: 3.5 },
  {
    say: '(manda|mande|envia|envie|compartilhe|compartilha|partilha) .. (com (um amigo|uma amiga|quem|aquele|aquela|alguém|seus amigos|seu amigo)|pra (aquele|aquela|quem|alguém|um amigo|sua))',
    weight: 3,
  },
  { say: '(📷|📸|🎥) <mention>', weight: 1.5 },
  { say: '(repost|regram|repostando|reposted|rp) [de|do|da|from] <mention>', weight: 4 },
  { say: '(foto|fotos|vídeo|crédito*|imagem|clique|registro|ph) (de|do|da|por|by) <mention>', weight: 1.5 },
  { say: '(repost|regram|repostamos|ugc)', weight: 2.5 },
  {
    say: '(compartilhe|compartilha|partilha|partilhe|mostre|mostra|envie|envia|mande|manda|poste|posta|publique|publica) .. (sua foto|suas fotos|a sua foto|tua foto|as tuas fotos|a tua foto|seu look|sua história|suas histórias|a tua história|seu vídeo|seus registros|sua receita|seu registro|seu momento|uma foto|suas memórias)',
    weight: 4,
  },
  {
    say: '(mostra pra gente|mostre pra gente|queremos ver|mostra-nos|mostrem|queremos ver o seu|manda pra gente|envie pra gente)',
    weight: 3.5,
  },
  {
    say: '(apareça|aparecer|aparece|sua foto pode aparecer|pode aparecer) .. (aqui|nosso feed|nossos stories|no nosso perfil|nosso instagram)',
    weight: 3,
  },
  {
    say: '(cliente|fã|aluno|aluna|leitor|seguidor|membro|pet|hóspede|torcedor|foto) (da semana|do mês|do dia|em destaque)',
    weight: 4.5,
  },
  { say: '(embaixador|embaixadora|embaixadores|embaixadoras)', weight: 1.5 },
  {
    say: '(entre|entra|participe|participa|faça parte|faz parte|junte-se|junta-te|vem fazer parte|venha fazer parte) .. (grupo|comunidade|clube|matilha|família|turma|time|movimento|tribo|galera)',
    weight: 3.5,
  },
  {
    say: '(nossa comunidade|a comunidade|sua comunidade|esta comunidade|essa comunidade|comunidade de|comunidade)',
    weight: 1,
  },
  {
    say: '(fã clube|fã-clube|clube de <any>|grupo (do|no) (facebook|whatsapp|telegram|discord)|canal no whatsapp|discord|grupo de <any>)',
    weight: 2.5,
  },
  { say: '(nosso|nossa|nossos|nossas) [<any>] {customer}', weight: 1.5 },
  {
    say: '(nosso cliente|nossa cliente|nossa aluna|nosso aluno|nossa seguidora|nossa noiva|nosso paciente|nossa leitora|nosso seguidor) .. (<mention>|linda|lindo|arrasou|usando|maravilhos*|feliz|vestindo|querid*)',
    weight: 4,
  },
  {
    say: '(cliente*|noiva*|aluna*|seguidora*|fã|fãs) (linda*|lindo*|maravilhos*|querida*|querido*|arras*|vip)',
    weight: 3,
  },
  { say: '(olha|olhem|vejam|vê|veja) (a|o|que|quem|essa|esse|só) .. <mention>', weight: 2.5 },
  {
    say: '<mention> (usando|arrasando|linda|maravilhosa|vestindo|com o|com a|provou|amou|e sua|e seu|dividiu|compartilhou|mostrou)',
    weight: 1.5,
  },
  {
    say: '(esse|essa|este|esta) (aqui|dragãozinho|lindeza|fofura|gato|gatinho|cachorro|doguinho) .. <mention>',
    weight: 3,
  },
  {
    say: '(obrigad*|valeu) .. (por compartilhar|pela foto|pelo registro|por marcar|pelas fotos|por dividir|por partilhar)',
    weight: 4,
  },
  { say: '(use|usa|usem|usando|com) [a|nossa|o] hashtag*', weight: 3.5 },
  { say: '(use|usa|usem|hashtag|compartilhe com) <hashtag>', weight: 3 },
  { say: '(amigo|amiga|amigos|amigas|bff|galera|turma)', weight: 0.6 },
  {
    say: '(chame|chama|convide|convida|traga|traz|leve|reúna|reúne|junte|junta|reunir) .. (amigos|amigas|galera|um amigo|uma amiga|família|turma|vizinhos|os teus|a malta)',
    weight: 2.5,
  },
  { say: '(indique um amigo|indique a um amigo|recomende a um amigo|traga um amigo)', weight: 2.5 },
  {
    say: '(casal|casalzinho|noivos|noivo|noiva|casados|casório|casamento de|pré-wedding|pré wedding|noivado|ensaio|aniversariante|formandos|debutante|família de)',
    weight: 1.5,
  },
  {
    say: '(<any> (e|&) <any>) .. (casal|casamento|disseram sim|se casaram|noivado|casados|ensaio)',
    weight: 2.5,
  },
  {
    say: '(história|conheça|depoimento|relato) (da|do|de) <any> .. (cliente|aluna|aluno|usuári*|usa|participante|morador*|beneficiári*|atleta)',
    weight: 3,
  },
  {
    say: '(participantes|alunos|formandos|atletas|finalistas|vencedores|ganhadores|torcida|torcedores|vizinhos|moradores)',
    weight: 0.6,
  },
  {
    say: '(parabéns|parabenizamos) .. (vencedor*|ganhador*|participantes|alunos|aluna|aluno|formandos|atletas|finalistas|campeões)',
    weight: 2.5,
  },
  { say: '(voluntári*|voluntariado|mutirão|seja voluntári*|seja um voluntário)', weight: 1 },
  {
    say: '(uns aos outros|entre si|trocar experiências|troca de experiências|conhecer outras|outros {customer}|outras {customer}|outras mães|outros pais|fazer amigos|conectar pessoas|quem também)',
    weight: 3,
  },
  {
    say: '(nossos (fãs|seguidores|clientes|alunos|membros|leitores) (são|fizeram|criaram|fazem|enviaram|mandaram|compartilharam))',
    weight: 4,
  },
  {
    say: '(vocês (enviaram|mandaram|fizeram|criaram|compartilharam|postaram|marcaram)|feito por vocês|criado por vocês|fotos de vocês|enviado por|enviada por|enviadas por|arte de|fanart|fan art|desenho de)',
    weight: 3.5,
  },
  {
    say: '(conte sua história|conta a tua história|conte pra gente sua|sua história|partilha a tua|compartilhe sua história)',
    weight: 2.5,
  },
  { say: '(matilha|família <any>|tropa|bonde|clã|squad)', weight: 1.2 },
  {
    say: '(comunidade (acadêmica|escolar|científica|internacional|rural|indígena|quilombola|ribeirinha|médica|local|carente)|comunidades (rurais|indígenas|quilombolas|ribeirinhas|carentes|tradicionais))',
    weight: -1.5,
  },
  {
    say: '(marca|marque) (presença|registrada|sua consulta|uma consulta|seu horário|a história|o início|na agenda)',
    weight: -2,
  },
  {
    say: '(nossa|nosso) (cliente|aluna|aluno|paciente|noiva|seguidora|leitora|ex-aluna|ex-aluno) <any>',
    weight: 2.5,
  },
  {
    say: '(quer|querem|queres) ver (seu|sua|o seu|a sua|o teu|a tua) <any> [<any>] (por aqui|aqui|no nosso feed|nos nossos stories|no nosso perfil)',
    weight: 4.5,
  },
  {
    say: 'olha* (quem|só quem) (passou|veio|apareceu|visitou|esteve|chegou|deu as caras|foi) .. (por aqui|aqui|na loja|hoje|nos visitar|no)',
    weight: 3.5,
  },
  {
    say: '(poste|posta|publique|publica|mostre|mostra|mostrem|compartilhe|partilha|marque|envie) .. .. (com|use|usando|usa|com a hashtag|na hashtag) <hashtag>',
    weight: 4.5,
  },
  {
    say: '(trocando|trocar|trocam|trocarem) .. (experiências|impressões|figurinhas|dicas|ideias|histórias) [com|entre]',
    weight: 3,
  },
  {
    say: '(somos|já são|mais de|já tem|já somos|são) .. <number> [mil] .. (membros|leitores|participantes|integrantes|corredores|inscritos) [no|na|trocando]',
    weight: 3,
  },
  {
    say: '(junte-se|junta-te|una-se|juntem-se) .. (às|aos|a) [mais de] [<number>] (pessoas|voluntári*|mães|mulheres|leitores|corredores|membros|alunos)',
    weight: 4,
  },
  {
    say: 'seja [um|uma|nosso|nossa|mais um] (voluntári*|embaixador*|apoiador*|padrinho|madrinha)',
    weight: 4,
  },
  {
    say: '(casa|sala|quarto|cantinho|look|cozinha|jardim|mesa|projeto|pet|festa) (da|do|dos|das) (nossa|nosso|nossos|nossas) (cliente*|seguidor*|alun*|leitor*|querid*)',
    weight: 4.5,
  },
  { say: 'a gente se (encontra|reúne|ajuda|apoia|junta|conhece)', weight: 3.5 },
] as const satisfies readonly Keyword[];
