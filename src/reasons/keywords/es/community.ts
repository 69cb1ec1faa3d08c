import type { Keyword } from '../keywords.ts';

export const ES_COMMUNITY = [
  {
    say: '(etiqueta|etiquetá|etiquetad|etiqueten|etiquete|arroba|menciona|mencioná|mencionad|mencionen|taggea|taguea|tagea) (a|aquí a|abajo a|en los comentarios a|al|con) [tu|tus|ese|esa|esas|esos|alguien|quien|una|un|la|las|el|<number>|vuestr*|su|tres|dos]',
    weight: 4.5,
  },
  {
    say: '(etiqueta|etiquetá|etiquetad|menciona|mencioná|etiquétanos|etiquetanos|mencionanos|mencionános|menciónanos|arróbanos|arrobanos|etiquetadnos|etiquétennos)',
    weight: 3,
  },
  { say: '(📷|📸) <mention>', weight: 1.5 },
  { say: '(repost|regram|rp|reposteamos) [de|from|a] <mention>', weight: 4 },
  {
    say: '(foto|fotos|imagen|vídeo|video|fotografía|receta|foto de|imagen de|crédito*|créditos|vía|gracias|ft) [por|de|a|cortesía de] <mention>',
    weight: 1.5,
  },
  {
    say: '(comparte|compartí|compartan|compartid|envíanos|envianos|mándanos|mandanos|súbe|sube|subí|publica|publicá|muéstranos|mostranos|enséñanos|enseñanos|déjanos|dejanos|cuelga|pásanos|mandadnos|enviadnos) [con nosotros|aquí|abajo] (tu|tus|vuestra|vuestras|vuestro|su|sus|una|vuestros|la|las|el) [<any>] (foto*|selfie*|historia*|vídeo*|video*|look*|momento*|receta*|creación|creaciones|experiencia*|imagen|outfit*|recuerdo*|anécdota*|plato*|mascota*|resultado*|rincón|mesa|dibujo*)',
    weight: 4,
  },
  {
    say: '(usa|usá|usando|utiliza|utilizando|con|usad|usen|únete con|sube tu foto con|bajo) [el|nuestro|los] [hashtag|hashtags] <hashtag>',
    weight: 3.5,
  },
  { say: '(el hashtag|nuestro hashtag|hashtag|con el hashtag)', weight: 3 },
  {
    say: '(queremos ver|nos encanta ver|nos encantaría ver|nos gusta ver|nos flipa ver|amamos ver|qué bonito ver|qué gusto ver|queremos conocer) (tu|tus|vuestr*|cómo|como|sus|a)',
    weight: 3,
  },
  {
    say: '(nos mandan|nos envían|nos envió|nos manda|nos ha enviado|nos comparte|nos compartió|nos compartieron|nos regala esta|nos dejó|nos enviaron|nos escribió|nos mandó|nos enseña|nos muestra) .. (foto|fotos|imagen|vídeo|video|historia|receta|mensaje|momento)',
    weight: 4,
  },
  {
    say: '(cliente|clienta|clientes|fan|fans|socio|socia|usuario|usuaria|seguidor|seguidora|lector|lectora|voluntario|voluntaria|alumno|alumna|miembro) (de la semana|del mes|del día|destacad*|de honor)',
    weight: 4.5,
  },
  {
    say: '(foto|fotos|historia|look|receta|mascota) (de la semana|del día|del mes|de la comunidad|de nuestros clientes|de nuestras clientas|de nuestros seguidores|ganadora|de un cliente|de una clienta)',
    weight: 4,
  },
  {
    say: '(nuestros|nuestras|una de nuestras|uno de nuestros) (clientes|clientas|seguidores|seguidoras|fans|socios|socias|alumnos|alumnas|usuarios|usuarias|huéspedes|vecinos|miembros|lectores|voluntarios|embajador*|pacientes|clienta|cliente|alumna|alumno) [<any>] (comparten|nos comparten|lucen|luciendo|llevan|disfrutan|disfrutando|con|se reunieron|hicieron|son|nos cuentan|posan|usan|usando)',
    weight: 3,
  },
  {
    say: '(clienta|clientas|cliente|clientes|amiga|amigas|amigo|amigos|seguidor*|vecin*|alumn*) .. (luce|luciendo|lleva|estrenando|posando|usando|disfrutando|presumiendo|con su|con sus|con nuestr*)',
    weight: 2.5,
  },
  {
    say: '(únete|unite|uníos|únanse|súmate|sumate|forma parte|formá parte|formad parte|sé parte|hazte parte|entra) (a|de|al|en|del) (nuestra|la|nuestro|el|nuestras|una) [<any>] (comunidad|club|grupo|familia|tribu|movimiento|red|canal|equipo de corredor*|manada|peña|foro)',
    weight: 4.5,
  },
  { say: '(comunidad|la comunidad|nuestra comunidad|esta comunidad)', weight: 1.5 },
  {
    say: '(grupo de (facebook|whatsapp|telegram|strava|lectura|corredor*|amig*)|club de (lectura|fans|corredor*|lector*|amig*|running|socios)|nuestro club|nuestro grupo|canal de difusión|discord|foro|quedada|quedadas|comunidad de)',
    weight: 3,
  },
  { say: '(embajador*|embajadora*|embajadores)', weight: 1 },
  { say: '(voluntari*|voluntariado|voluntarios|vecinos|vecinas|barrio)', weight: 1.5 },
  {
    say: '(con tus amigos|con tus amigas|con amigos|con amigas|con tu gente|con los tuyos|con tu pandilla|con tu mejor amig*|tu mejor amig*|tus amig*|a tus amig*|a un amigo|a una amiga|a ese amigo|a esa amiga|a esa persona|a quien|a alguien que|ese amigo que|esa amiga que|esa persona que|con quien|con quién) ',
    weight: 2,
  },
  {
    say: '(compártelo con|compartilo con|compártela con|envíaselo a|mandáselo a|pásaselo a|reenvía*|comparte con|compártelo|manda este post|envía este post|mandale esto|envíale esto|mándale esto)',
    weight: 2.5,
  },
  { say: '(gracias|graciaaas|mil gracias|muchas gracias) [<any>] <mention> [por|<emoji>]', weight: 3 },
  {
    say: '(gracias|mil gracias) .. (por compartir|por la foto|por las fotos|por vuestras fotos|por etiquetarnos|por vuestras historias|por tus fotos|por mandarnos|por enviarnos|por compartirnos)',
    weight: 4,
  },
  {
    say: '(tus|vuestras|sus|vuestros) (fotos|creaciones|historias|momentos|recetas|anécdotas|selfies|videos|vídeos|resultados)',
    weight: 2.5,
  },
  { say: '(os compartimos|compartimos) .. (foto* de|historia de|receta de|vuestr*)', weight: 2.5 },
  {
    say: '(nombra|nomina|postula|conoces a alguien|conocés a alguien|conoces a una|conoces algún) ',
    weight: 2.5,
  },
  {
    say: '(entre todos|entre todas|unos a otros|otros clientes|otros usuarios|otras mamás|otros padres|otras familias|personas como tú|gente como tú|otros emprendedores|otras mujeres)',
    weight: 2.5,
  },
  { say: '(fandom|fanart|fan art|amantes de|cosplay|fans de|team|tribu|manada)', weight: 1 },
  {
    say: '(encuentro de|reunión de|quedada de|convivencia de) (socios|fans|seguidores|clientes|vecinos|exalumnos|miembros|usuarios|egresad*|alumnos)',
    weight: 3.5,
  },
  {
    say: '(felicidades|enhorabuena|felicitaciones|felicitamos) (a (todos|todas|nuestr*|los|las|<mention>|quienes)|<mention>)',
    weight: 2,
  },
  { say: '(yo|me|mi|mis)', weight: 1, needs: ['quotation'] },
  {
    say: '(comunidad (internacional|científica|educativa|autónoma|europea|médica|universitaria|de madrid|valenciana|empresarial)|etiqueta (negra|nutricional|frontal|del producto|roja))',
    weight: -2.5,
  },
  { say: '(embajador* de [la] marca|nuevo embajador|nueva embajadora)', weight: -1.5 },
  {
    say: '(nos mandáis|nos enviáis|nos compartís|nos etiquetáis|nos llegan|nos enviaste|nos mandaste|nos compartiste|compartido con nosotros|compartirlo con nosotros|que nos compartió)',
    weight: 3,
  },
  {
    say: '(de|por) (nuestra|nuestro|una|un) (seguidora|seguidor|clienta|cliente|lectora|lector|alumna|alumno|fan|socia|socio)',
    weight: 2.5,
  },
] as const satisfies readonly Keyword[];
