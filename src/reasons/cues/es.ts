import type { CueFile } from './cues.ts';

export const ES_CUES = {
  lang: 'es',
  groups: {
    our: 'nuestro nuestra nuestros nuestras',
    job: 'chef chefs cociner* panader* pasteler* barista* artesan* florista* estilista* peluquer* diseñador* ingenier* piloto pilotos conductor* entrenador* instructor* profesor* profe profes farmacéutic* doctor doctora médico médica médicos enfermer* compañer* colega* voluntari* expert* especialista* asesor asesora asesores vendedor* agricultor* emplead* trabajador* colaborador*',
    boss: 'ceo director directora presidente presidenta gerente fundador fundadora cofundador* dueñ* propietari* jefe jefa encargad*',
    team: 'equipo equipos plantilla personal tripulación',
    friend: 'amigo amiga amigos amigas bestie* colega* compañer* mamá papá herman* pareja novio novia vecin*',
    someone: 'alguien persona personas familia* quien quienes',
    share: 'comparte compartid compartí compartan compártelo compartilo compartidlo',
    post: 'post publicación receta* lista video reel artículo info*',
    file: 'guía guías ebook* e-book* plantilla* calendario infografía pdf recetario receta*',
  },
  words: {
    'first-person-singular': {
      not: [
        '(madre mía|dios mío|mi amor|mi gente|mi cuenta)',
        '^(cómo|dónde|cuándo|qué|por qué|cuánto) .. (puedo|debo|hago|tengo)',
        '(un|al|los|dale|da) me gusta',
        'me gusta (en|a|y)',
      ],
    },
    signed: { thenName: ['^(abrazos|un abrazo|saludos|besos|con cariño)'], not: ['(anónimo|equipo)'] },
    'named-person': {
      thenName: [
        '{our} [<any>] ({job}|{boss})',
        '(ceo|director general|directora general|jefe de cocina|jefa de cocina)',
        '(me llamo|mi nombre es)',
      ],
      nameThen: [
        '[es] {our} [<any>] [<any>] ({job}|{boss})',
        '(uno|una) de {our} [<any>] ({job}|{team})',
        'de {our} ({job}|{team})',

        '(ceo|director general|directora general)',
      ],
    },
    'employees-shown': {
      say: [
        '{our} [<number>] [<any>] ({job}|{team})',
        '{our} técnicos',
        'todo el equipo',
        '(personas|gente|caras|manos|equipo|quienes están) (detrás|que hace* posible)',
        '(conoce|conoced|conozcan) (a|al) ({job}|{team})',
      ],
      not: [
        '{our} <any> (para|ayuda*|con) [<any>] ({job}|{team})',
        '(únete|uniros|parte|contacta*|llama|escribe|consulta|pregunta|ampliar|reforzar|buscamos) .. {our} [<any>] ({job}|{team})',
      ],
    },
    'asks-to-pass-on': {
      say: [
        '(etiquet*|mencion*|nomina) .. ({friend}|{someone})',
        '{share} (este|esta|la|el) {post}',
        '{share} .. ({friend}|{someone})',
        '(like|likes|comenta|me gusta|guarda|sigue) y {share}',

        '(difunde|difundan|difundid) (la|el|este|esta|y)',
        '(pasa|pasad|pasen|corre|corran) la voz',
        '(cuéntale*|dile|díselo|avisa*|invita*|invitad|trae*|traigan|tráete|recomienda|refiere) .. {friend}',
        '(ven|venid|vengan) con .. {friend}',
        '(envía*|manda*|mándale|reenvía) .. {friend}',
      ],
      not: ['{share} .. con nosotros', 'no {share}'],
    },
    'worth-passing-on': {
      say: [
        '(tarjeta*|bono*|vale|vales|cheque*) (regalo|de regalo)',
        '(gift card|gift cards)',
        '(código|programa|enlace|plan) (de referidos|de recomendación|de invitación|amigo)',
        'para (ti|vos|usted) y (un|una|tu|tus) [<any>] {friend}',
        '(descarga*|descárgate|imprime|imprimí) .. {file}',
        '{file} [<any>] [<any>] (descargable*|imprimible*|para imprimir|para descargar|gratis|gratuit*)',
        '(imprimible*|descargable*|para imprimir|para colorear|checklist)',
        'guard* (este|esta) {post}',
        '(guárdalo|guardalo|guárdatelo) (para|y)',
        'receta* .. .. <url>',
        'receta* (completa*|aquí|en bio|en la bio|en comentarios|en el blog)',
        '(descubre|encuentra|aquí tienes|dejamos|mira|aprende) .. receta*',
      ],
      not: [
        '(gana|ganar|sorte*|particip*|premio) .. .. (tarjeta*|bono*|vale|vales|cheque*|gift) (regalo|de regalo|card)',
        '(nueva|nuevas|tu|tus|secreta|tradicional) receta*',
      ],
    },
  },
} as const satisfies CueFile;
