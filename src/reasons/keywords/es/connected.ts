import type { Keyword } from '../keywords.ts';

export const ES_CONNECTED = [
  {
    say: '(gracias|graciaaas|mil gracias|muchas gracias|muchísimas gracias|infinitas gracias|eternamente agradecid*) (a todos|a todas|a cada|a todo|a nuestros|a nuestras|a vosotros|a ustedes|por acompañarnos|por confiar|por su confianza|por tu confianza|por vuestra confianza|por su apoyo|por tu apoyo|por vuestro apoyo|por ser|por estar|por elegirnos|por seguirnos|por formar|por hacer|por tanto|por tanto cariño|por el cariño|por el apoyo|por la confianza|por este|por estos|por un año|por vuestro|por vuestra|por tu|por su|por dejarnos|por permitirnos|por visitarnos|por venir|por compartir|por creer|por seguir|por celebrar|por el recibimiento|de corazón|de todo corazón|familia|equipo|a nuestro|a nuestra|por cada|por ayudarnos)',
    weight: 4,
  },
  { say: '(gracias|muchas gracias|mil gracias|muchísimas gracias)', weight: 2.3 },
  {
    say: '(agradecidos|agradecidas|agradecido|agradecida|agradecemos|agradecer|agradecerte|agradeceros|agradecerles|agradecimiento|gratitud)',
    weight: 2.5,
  },
  {
    say: '(orgullosos|orgullosas|orgullo|orgulloso|orgullosa|honrados|emocionados|emocionadas|felices|llenos de ilusión|ilusionados|contentos|contentas|muy contentos|súper contentos|con mucha ilusión|con mucha emoción|nos llena de|nos enorgullece|nos emociona|nos alegra|nos hace felices|nos hace ilusión|qué ilusión)',
    weight: 2,
  },
  {
    say: '(conoce a|conocé a|conoced a|conozcan a|te presentamos a|os presentamos a|les presentamos a|ella es|él es|ellos son|ellas son|detrás de <any>|quién está detrás|quiénes están detrás|las personas detrás|las manos detrás|los rostros|la cara detrás|nuestro equipo|nuestra gente|un día con|un día en|las personas que hacen)',
    weight: 3,
  },
  {
    say: '(detrás de cámaras|tras bambalinas|behind the scenes|detrás de cada|detrás de las cámaras|backstage|entre bastidores|detrás de escena|así trabajamos|así lo hacemos|así preparamos|por dentro|making of)',
    weight: 2.5,
  },
  { say: '(nuestro|nuestra|nuestros|nuestras) {staff}', weight: 2.5 },
  {
    say: '(nuestra|nuestro|nuestros|nuestras) (historia|misión|visión|valores|compromiso|propósito|promesa|herencia|esencia|filosofía|pasión|sueño|raíces|camino|trayectoria|legado|razón de ser|manera de|forma de)',
    weight: 3,
  },
  {
    say: '(creemos (que|en)|nos comprometemos|estamos comprometid*|seguimos comprometid*|comprometidos con|comprometidas con|reconocemos|estamos orgullos*|seguimos trabajando|seguiremos trabajando|trabajamos cada día|trabajamos para|apostamos por|queremos seguir|nos sumamos|nos solidarizamos|estamos contigo|estamos con vosotros|estamos con ustedes|estamos para ti|estamos a tu lado|te acompañamos|alzamos la voz|defendemos|apoyamos|soñamos|nos importa*|nos esforzamos|celebramos contigo)',
    weight: 3,
  },
  {
    say: '(somos|nos gusta|nos encanta|amamos|queremos|sabemos que|disfrutamos|hacemos|nos mueve|nos apasiona|nos inspira*|llevamos <number>|seguimos|tenemos ganas|esperamos que|ojalá)',
    weight: 1.5,
  },
  {
    say: '(compromiso|comprometid*|dedicación|esfuerzo|entrega|pasión|vocación|ilusión|cariño|amor|corazón|alma|sueño|sueños)',
    weight: 1.5,
  },
  {
    say: '(de parte de|de parte del|en nombre de|desde <any> (les|te|os)|todo el equipo|toda la familia|todo el equipo de|el equipo de|quienes hacemos|los que hacemos|quienes formamos|quienes conformamos|todos los que hacemos|la familia <any>|familia <any>)',
    weight: 3,
  },
  {
    say: '(cumplimos|celebramos|festejamos|cumpliendo|hoy cumplimos) [<any>] (<number> años|un año|<number> año|aniversario|cumpleaños|nuestro|<number> meses|otro año)',
    weight: 3.5,
  },
  {
    say: '(aniversario|cumpleaños|<number> años (contigo|juntos|con|de|siendo|haciendo|creando|a tu lado|acompañando))',
    weight: 2,
  },
  {
    say: '(hace <number> años|hace un año|todo empezó|todo comenzó|así empezó|así empezamos|nuestros inicios|nuestros comienzos|los comienzos|empezamos|abrimos las puertas|en aquel entonces|nuestra primera|nuestro primer|primer cliente)',
    weight: 2.5,
  },
  {
    say: '(feliz|felices|felicidades|enhorabuena|felicitaciones) .. (equipo|compañer*|nuestr*|colaborador*|trabajador*)',
    weight: 3,
  },
  { say: '(felicidades|enhorabuena|felicitaciones|felicitamos|aplaudimos|celebramos)', weight: 1.3 },
  {
    say: '(te deseamos|os deseamos|les deseamos|le deseamos|deseamos que|queremos desearte|queremos desearos|queremos desearles|nuestros mejores deseos|un abrazo|abrazos|un fuerte abrazo|con cariño|un beso|besos)',
    weight: 2.5,
  },
  {
    say: '(juntos|juntas|unidos|unidas|de la mano|codo a codo|todos juntos|en familia|familia|hogar|comunidad)',
    weight: 1.5,
  },
  {
    say: '(os queremos|te queremos|los queremos|las queremos|les queremos|os echamos de menos|te echamos de menos|los extrañamos|te extrañamos|te extrañábamos|sois los mejores|son los mejores|eres parte|sois parte|son parte|forman parte|formas parte|formar parte|gracias a ti|gracias a vosotros|gracias a ustedes|por ti|por vosotros|por ustedes|sin ti|sin ustedes|sin vosotros|contigo|con ustedes|con vosotros|ustedes|vosotros|todos ustedes|todos vosotros|es por ti|es por ustedes)',
    weight: 2,
    evenNegated: true,
  },
  { say: '(bienvenid*|bienvenido|bienvenidos) .. (equipo|familia|a casa|compañer*)', weight: 2.5 },
  {
    say: '(igualdad|diversidad|inclusión|orgullo lgbt*|8m|día de la mujer|mujeres|violencia|racismo|solidaridad|solidari*|respeto|empatía|derechos)',
    weight: 2,
  },
  {
    say: '(donamos|hemos donado|donación|donaciones|voluntariado|voluntari*|recaudamos|causa|ong|fundación|banco de alimentos|ayudar|apoyo|apoyamos|apoyar|responsabilidad social|rse)',
    weight: 1.8,
  },
  {
    say: '(colaboradores|empleados|empleadas|trabajadores|trabajadoras|compañeros|compañeras|voluntarios|voluntarias|nuestros <any>)',
    weight: 1.5,
  },
  {
    say: '(se jubila|jubilación|lleva <number> años|lleva con nosotros|trabaja con nosotros|forma parte de|desde <year> con nosotros|con nosotros desde)',
    weight: 3,
  },
  {
    say: '(planeta|sostenibilidad|medio ambiente|medioambiente|futuro|mundo mejor|mundo|niños|niñas|familias)',
    weight: 1.3,
    needs: ['first-person-plural'],
  },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶|♥)', weight: 1 },
  {
    say: '(tbt|recordando|recuerdos|recordamos|memoria|homenaje|siempre en|nunca te olvidaremos|descanse en paz|nuestro pésame|condolencias|nuestro más sentido|qepd)',
    weight: 2,
  },
  {
    say: '(jaja*|jeje*|jiji*|gracias|un placer|abrazo*|besos|saludos|cuando quieras|vuelve pronto|qué bonito|nos alegra*|qué rico|qué lindo|nos encanta*|totalmente|amén|genial|me alegro|nos hace muy|de nada|igualmente)',
    weight: 3,
    needs: ['reply'],
  },
  {
    say: '(estamos|seguimos|vamos) (juntos|contigo|con ustedes|con vosotros|unidos|aquí|acá|aquí para ti|a tu lado|cerca)',
    weight: 3,
  },
  {
    say: '(hecho con amor|con amor|con mucho amor|con todo el cariño|con todo el amor|lo damos todo|lo mejor de nosotros|seguimos creciendo|crecer juntos|creciendo juntos|seguir creciendo|haciendo camino|sueño hecho realidad|sueño cumplido|este sueño)',
    weight: 2.8,
  },
  {
    say: '(lo hacemos por|lo hacemos posible|lo hacéis posible|lo hacen posible|hacen posible|hacéis posible|haces posible|nos hacéis|nos hacen|habéis hecho|han hecho posible|hemos llegado|ya somos|ya somos más|llegamos a <number>)',
    weight: 3,
  },
  {
    say: '(carta abierta|mensaje de|unas palabras de|queremos contarte algo|queremos contaros|queremos contarles|queremos compartir|confesión|no ha sido fácil|no fue fácil|han sido <any> meses|ha sido un año)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(gracias por (escribirnos|contactarnos|tu consulta|avisarnos|comunicarte|tu paciencia|su paciencia|su comprensión|tu mensaje|la reseña))',
    weight: -1.5,
  },
  { say: '(gracias a (su|sus|la|las|los|el|este|esta|un|una|que))', weight: -2 },
  { say: '(sabías que|sabes qué)', weight: -1 },
  {
    say: '(te vamos a extrañar|te echaremos de menos|os echaremos de menos|despedimos a|despedimos con|hoy despedimos|se despide de|negocio familiar|empresa familiar|somos una familia|somos <number> hermanos|hermanos y|<any> hermanas)',
    weight: 3,
  },
  { say: '(detrás de|dentro de) (cada|nuestr*|todo) .. hay', weight: 3.5 },
] as const satisfies readonly Keyword[];
