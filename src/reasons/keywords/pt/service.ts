import type { Keyword } from '../keywords.ts';

export const PT_SERVICE = [
  {
    say: '(pedimos desculpa*|pedimos desculpas|nossas sinceras desculpas|desculpe o|desculpe pelo|desculpe pela|desculpem o|desculpem a|lamentamos|lamentamos o|sentimos muito|as nossas desculpas|perdão pelo)',
    weight: 4,
  },
  { say: '(desculpa|desculpe|desculpas|desculpem)', weight: 2 },
  {
    say: '(nos envie|envie-nos|envia-nos|mande|manda|chama|chame|fale|entre em contato|contacte-nos|responde) .. (direct|dm|inbox|mensagem privada|mensagem direta|mp|privado|mensagem)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(por direct|via direct|no direct|por dm|via dm|na dm|por mensagem privada|por mp|no privado|no inbox)',
    weight: 1.5,
  },
  {
    say: '(número do pedido|nº do pedido|número da encomenda|número do protocolo|protocolo de atendimento|seu cpf|o cpf|número da reserva|código de rastreio|código de rastreamento|dados do pedido|número de cliente|nif|e-mail cadastrado|número do bilhete)',
    weight: 4.5,
  },
  {
    say: '(estamos|já estamos|seguimos) (verificando|a verificar|investigando|a investigar|cientes|trabalhando para|a trabalhar para|apurando|a apurar|a resolver|resolvendo|analisando|a analisar|com instabilidade)',
    weight: 4,
  },
  {
    say: '(instabilidade|instabilidades|fora do ar|indisponíve*|indisponibilidade|em baixo|falha técnica|falhas técnicas|problema técnico|problemas técnicos|dificuldades técnicas|interrupção|interrupções|queda de energia|falta de energia|falta de água|avaria|perturbações)',
    weight: 3.5,
  },
  {
    say: '(manutenção programada|manutenção preventiva|em manutenção|manutenção do sistema|manutenção agendada)',
    weight: 4,
  },
  { say: '(recall|recolha voluntária|recolhimento|lote afetado|chamamento)', weight: 3.5 },
  { say: '(atraso|atrasos|atrasado|atrasada|atrasados|demora)', weight: 2.5 },
  {
    say: '(cancelado|cancelada|cancelados|canceladas|cancelamento|cancelamentos|adiado|adiada|adiados|adiamento|remarcado|remarcada|reagendado|reagendada|suspenso|suspensa|suspensos|suspensão|transferido para)',
    weight: 3.5,
  },
  {
    say: '(reembolso*|estorno|devolução|devoluções|troca e devolução|trocas e devoluções|política de troca*|garantia|trocar o produto|segunda via|2ª via|ressarc*)',
    weight: 2.5,
  },
  {
    say: '(atendimento ao cliente|apoio ao cliente|suporte|sac|central de atendimento|linha de apoio|ouvidoria|help desk|chat online|canais de atendimento|call center|nossa equipe de atendimento)',
    weight: 1.5,
  },
  {
    say: '(precisa de ajuda|precisas de ajuda|podemos ajudar|podemos te ajudar|posso ajudar|como podemos|teremos prazer em ajudar|ficamos à disposição|estamos à disposição|tirar suas dúvidas|tire suas dúvidas|tira as tuas dúvidas|dúvidas|alguma dúvida|qualquer dúvida)',
    weight: 1.5,
  },
  {
    say: '(obrigad*|agradecemos) .. (contato|contacto|mensagem|aviso|alerta|paciência|compreensão|avisar|reportar|esperar|pela espera)',
    weight: 3.5,
  },
  {
    say: '(agradecemos a compreensão|contamos com a compreensão|pedimos a compreensão|pela compreensão|pela paciência|transtorno*|inconveniente*|incómodo*|incômodo*)',
    weight: 4,
  },
  { say: '(olá|oi|oii|bom dia|boa tarde|boa noite|ola)', weight: 2.5, needs: ['mention-first'] },
  { say: '(olá|oi|oii|bom dia|boa tarde|boa noite|ola)', weight: 3, needs: ['post:reply'] },
  {
    say: '(resolvid*|restabelecid*|normalizad*|voltou ao normal|já voltou|restaurad*|solucionad*|operação normal)',
    weight: 3,
  },
  { say: '(problema*|erro*|falha*|reclamação|dificuldade*|bug)', weight: 3, needs: ['mention-first'] },
  { say: '(problema com|erro no|reclamação|reclamações)', weight: 1 },
  {
    say: '(golpe|golpes|golpistas|fraude|fraudes|burla|burlas|perfil falso|perfis falsos|conta falsa|contas falsas|página falsa|sites falsos|site falso|phishing|clonado|não clique|cuidado com links)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(nunca|jamais|não) (pedimos|solicitamos|pede|solicita|ligamos|enviamos|cobramos)',
    weight: 4.5,
    evenNegated: true,
  },
  {
    say: '(não abriremos|não vamos abrir|não haverá (atendimento|expediente|aula*|sessão)|estaremos fechados|estará fechad*|encerrado por motivo|fechado por motivo|fechados devido|interditad*|interdição|fechamento temporário)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(devido|por causa|em função|em razão|em virtude|por conta) (à|ao|a|da|do|das|dos) (chuva*|tempestade|temporal|mau tempo|greve|enchente*|cheia*|tempo|manutenção|problemas|falha)',
    weight: 3.5,
  },
  {
    say: '(aviso importante|comunicado importante|nota de esclarecimento|comunicado oficial|aviso aos {customer}|informamos que|comunicamos que|alteração de horário|mudança de horário|alteração na|horário alterado)',
    weight: 3,
  },
  { say: '(perguntas frequentes|faq|dúvidas frequentes)', weight: 2.5 },
  { say: '(você pode|podes|pode|basta|é só|consegues|consegue)', weight: 2.5, needs: ['post:reply'] },
  {
    say: '(já tentou|já experimentou|tente novamente|tente|tenta|experimente reiniciar|reinicie|atualize o app|poderia|pode nos)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(te respondemos|te respondemos no|respondemos sua mensagem|já te respondi*|vamos verificar|vamos ver isso|verificar o que|vamos resolver|entraremos em contato|entraremos em contacto|iremos contactar|nosso time vai|nossa equipe vai)',
    weight: 4,
  },
  {
    say: '(loja|site|app|pedido|conta|cartão|entrega|sistema|horário|telefone|email|e-mail)',
    weight: 2,
    needs: ['post:reply'],
  },
  {
    say: '(rota alternativa|desvio|trânsito interrompido|linha suspensa|sem circulação|circulação interrompida)',
    weight: 2.5,
  },
  {
    say: '(comprar|encomendas|pedidos|reservas|orçamento*|vendas) .. (direct|dm|whatsapp|inbox)',
    weight: -2.5,
  },
  {
    say: '(atraso no desenvolvimento|sem atraso|atraso de fala|suporte técnico em|prestação de serviço)',
    weight: -1.5,
  },
  {
    say: '(ficará|ficarão|estará|estarão|está|estão|permanece|encontra-se) [<any>] (fechad*|encerrad*|interditad*|suspens*|sem energia|sem água|sem luz|sem sinal|indisponíve*|interrompid*)',
    weight: 4,
    evenNegated: true,
  },
  { say: '(por motivo|por motivos) de', weight: 2 },
  { say: '^ (comunicado|aviso)', weight: 1.5 },
  {
    say: '(abastecimento|fornecimento|atendimento|serviço*|operação|circulação|tráfego|trânsito|energia|internet|sinal|voo*|sistema) .. (suspens*|interrompid*|interditad*|afetad*|comprometid*|prejudicad*|restabelecid*|desviad*|cancelad*)',
    weight: 4.5,
  },
  {
    say: '(retorno|normalização|religação|restabelecimento) [<any>] (previst*|estimad*)|previsão (de|para) [o|a] (retorno|normalização|restabelecimento|religação|conclusão do reparo)',
    weight: 4.5,
  },
  {
    say: '(pode|podem|poderá|poderão) (faltar|haver|sofrer|ocorrer|apresentar|registrar) [<any>] (água|energia|luz|falta|oscilaç*|atraso*|instabilidade*|interrupç*|intermitência*|alteraç*|lentidão)',
    weight: 4.5,
  },
  { say: 'manutenção (emergencial|corretiva|na rede|no sistema|da rede|não programada)', weight: 4 },
  {
    say: '(estamos com|identificamos|enfrentamos|registramos|estamos enfrentando|passamos por) [uma|algumas|um] (instabilidade*|lentidão|falha*|problema técnico|problemas técnicos|intermitência)',
    weight: 6,
  },
  {
    say: '(atuando|trabalhando|empenhad*) para (normalizar|resolver|restabelecer|solucionar|corrigir|reparar)',
    weight: 5,
  },
] as const satisfies readonly Keyword[];
