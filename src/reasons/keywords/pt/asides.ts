import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const PT_ASIDES = {
  giveaway: [
    { say: '(sorteio*|sorteamos|sortear*|sorteando|sorteado*|giveaway*|passatempo*|rifa*)', weight: 4 },
    { say: '(concorra|concorrer|concorre|concorrendo|concorram|habilite|habilita)', weight: 3.5 },
    { say: '(chance*|hipótese*|oportunidade*) de (ganhar|vencer|levar)', weight: 4 },
    { say: '(pode|podem|podes|poderá|quer|queres) ganhar', weight: 2.5 },
    { say: '(para|pra|de) ganhar', weight: 1.5 },
    {
      say: '(participe|participa|participar|concorra|inscreva) .. (ganhe|ganhar|prêmio*|sorteio)',
      weight: 4,
    },
    {
      say: '(regulamento|promoção válida|cupons da sorte|número da sorte|certificado de autorização)',
      weight: 2,
    },
    { say: '(vencedor*|ganhador*|prêmio*|prémio*|concurso cultural|concurso)', weight: 1 },
    {
      say: '(marque|marca|comente|comenta|curta|siga|segue|compartilhe) .. (ganhar|concorrer|participar|sorteio)',
      weight: 4,
    },
    { say: '(regras:|como participar|para participar|pra participar|valendo)', weight: 2.5 },
  ],
  greeting: [
    {
      say: '(feliz|felizes|boas|bom|boa) (natal|ano novo|páscoa|aniversário|dia|domingo|sábado|segunda|sexta|semana|fim de semana|festas|noite|tarde|quarta|quinta|terça|ano|mês|feriado|são joão|carnaval|férias|entradas|2024|2025|2026)',
      weight: 3,
    },
    {
      say: '(parabéns|felicitações|boas festas|votos de|desejamos [a todos|um|uma|boas]|bem-vindo* <any>)',
      weight: 2.5,
    },
    {
      say: '(ótimo|ótima|excelente|lindo|linda|abençoad*) (dia|semana|fim de semana|domingo|final de semana|feriado)',
      weight: 2,
    },
  ],
  entertain: [
    { say: '(kkk|kkkk|kkkkk|kkkkkk|rsrs|haha*|meme*|quem nunca|pov|mood|😂|🤣|😜|😎|😏|🤪)', weight: 1.5 },
    {
      say: '(adivinha*|quiz|charada|enigma|complete a frase|verdadeiro ou falso|caça-palavras|desafio)',
      weight: 2,
    },
    {
      say: '(piada*|engraçad*|risada*|rir|zoeira|trocadilho*|tipo assim|eu quando|quando você|nada:|ninguém:)',
      weight: 1.5,
    },
  ],
  inspire: [
    { say: '(frase*|motivação|inspiração|inspire*|sabedoria|reflexão|gratidão|fé)', weight: 2 },
    {
      say: '(acredite|nunca desista|não desista|sonhe|sonhar|sonho*|seja você|seja luz|siga seus|a vida é|sucesso é|coragem|felicidade|amor se|detalhes)',
      weight: 2,
    },
    { say: '(faça o que|um dia de cada vez|você consegue|recomeç*|persist*|cada dia|viver é)', weight: 1.5 },
  ],
  cause: [
    {
      say: '(doe|doação|doações|doar|campanha solidária|arrecada*|conscientização|conscientize*|solidariedade|caridade)',
      weight: 2.5,
    },
    {
      say: '(setembro amarelo|outubro rosa|novembro azul|abril azul|igualdade|racismo|direitos humanos|refugiad*|fome|pobreza|violência contra|diga não)',
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: '(estamos contratando|contrata-se|vaga*|vem trabalhar|trabalhe conosco|trabalha connosco|currículo*|recrut*|estágio*|processo seletivo|oportunidade de emprego|emprego*)',
      weight: 3,
    },
    {
      say: '(investidor*|acionista*|dividendo*|resultados do trimestre|relações com investidores|relatório anual)',
      weight: 2.5,
    },
  ],
  other: [],
} as const satisfies AsideKeywords;
