import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const ES_ASIDES = {
  giveaway: [
    { say: '(sorteo*|sorteamos|sorteazo|sortear*|giveaway*|rifa*)', weight: 4 },
    { say: '(concurso|concursa*|concurso:|dinámica)', weight: 2 },
    {
      say: '(gana|ganá|ganar|gánate|ganarte|llevarte|puedes ganar|podés ganar|quieres ganar|querés ganar|queréis ganar) (un|una|dos|<number>|uno|entradas|el|la|este|premios|unas|boletos)',
      weight: 2.5,
    },
    {
      say: '(participa|participá|participar|participas|participando) .. (gana*|ganá|premio*|sorteo|por un|por una)',
      weight: 4,
    },
    {
      say: '(para participar|cómo participar|requisitos para participar|pasos para participar|bases legales|bases del sorteo|bases y condiciones)',
      weight: 3,
    },
    { say: '(ganador*|ganadora*|premio*)', weight: 1 },
    {
      say: '(etiqueta|etiquetá|menciona|comenta|sigue|síguenos|seguinos|comparte|like) .. (participar|ganar|sorteo|participas)',
      weight: 4,
    },
    {
      say: '(oportunidad de ganar|posibilidad de ganar|opción de ganar|mucha suerte|suerte a todos|buena suerte)',
      weight: 2.5,
    },
  ],
  greeting: [
    {
      say: '(feliz|felices) (navidad|año*|cumpleaños|pascua*|fiestas|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin|finde|semana|halloween|noche|vacaciones|inicio|mes|primavera|verano|reyes)',
      weight: 3,
    },
    {
      say: '(buenos días|buenas noches|buenas tardes|buen día|buena semana|buen fin de semana|buen finde|lindo día|linda semana|excelente semana|excelente día|bonito día|hola <any>)',
      weight: 2.5,
    },
    {
      say: '(felices fiestas|próspero año|les deseamos|te deseamos|os deseamos|mejores deseos|que tengas|que tengan|que tengáis|disfruta de|disfruten de)',
      weight: 2,
    },
  ],
  entertain: [
    {
      say: '(jaja*|jeje*|meme*|mood|pov|cuando te|cuando ves|cuando llega|nadie:|yo:|😂|🤣|😜|😎|😏|🤪)',
      weight: 1.5,
    },
    {
      say: '(adivina*|acertijo*|quiz|trivia|completa la frase|encuentra la diferencia|sopa de letras|verdadero o falso)',
      weight: 2,
    },
    { say: '(chiste*|humor|risa*|divertid*|gracios*|reír)', weight: 1.5 },
  ],
  inspire: [
    { say: '(frase*|motivación|inspiración|inspira*|reflexión|sabiduría|cita del)', weight: 2 },
    {
      say: '(cree en|nunca te rindas|no te rindas|sueña|soñar|sé tú|tus sueños|la vida es|el éxito|valentía|felicidad|cada día|persigue|atrévete a)',
      weight: 2,
      evenNegated: true,
    },
    {
      say: '(haz lo que|un paso a la vez|tú puedes|vos podés|paso a paso|sigue adelante|todo es posible|la magia|los pequeños detalles)',
      weight: 1.5,
    },
  ],
  cause: [
    {
      say: '(dona|doná|donar|donación|donaciones|campaña solidaria|recaudar|concientización|concienciación|concienciar|solidaridad|día mundial|día internacional)',
      weight: 2,
    },
    {
      say: '(cáncer de mama|violencia de género|8m|igualdad|racismo|derechos humanos|refugiad*|hambre|pobreza|lgbt*|orgullo)',
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: '(estamos contratando|buscamos personal|vacante*|se busca|oferta de empleo|empleo|únete a nuestro equipo|unite a nuestro equipo|trabaja con nosotros|trabajá con nosotros|envía tu cv|enviá tu cv|currículum|cv|práctica*|pasantía*|reclutamiento|estamos buscando|incorporar a nuestro equipo)',
      weight: 3,
    },
    {
      say: '(inversionista*|inversor*|accionista*|dividendo*|resultados del trimestre|junta general|informe anual)',
      weight: 2.5,
    },
  ],
  other: [],
} as const satisfies AsideKeywords;
