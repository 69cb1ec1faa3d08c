import type { ExampleFile } from './examples.ts';

export const ES_EXAMPLES = {
  lang: 'es',
  examples: {
    discount: {
      posts: [
        '20 % de descuento en toda la web hasta el domingo',
        'Miércoles de 2x1 en todas las hamburguesas',
        'Antes 45 €, ahora 29 €: mochilas de montaña',
        'Envío gratis en pedidos superiores a 30 €',
        'Usa el código BREW20 y ahorra en tu primera compra',
        'Los niños comen gratis todos los martes',
      ],
      nearMisses: [
        'Consejos para ahorrar energía este invierno',
        'La oferta educativa del próximo curso ya se puede consultar',
        'Entrada libre al concierto del viernes',
        'El festival de verano termina el domingo',
      ],
    },
    purchase: {
      posts: [
        'Compra tus entradas en nuestra web',
        'El banco de roble vuelve a estar disponible, 180 €, envíos a toda España',
        'Reserva tu mesa para el viernes en el 945 555 123',
        'Pedidos por WhatsApp al 55 5555 0101',
        'Ya a la venta en tiendas y online',
      ],
      nearMisses: [
        'Visitamos la reserva natural de la laguna',
        'Así se hace nuestra cerámica',
        'Gracias por acompañarnos este año',
      ],
    },
    reviews: {
      posts: [
        '4,8/5 en Google con más de mil opiniones',
        '"El ventilador más silencioso que hemos probado, excelente compra" - Hogar y Vida',
        'Elegida mejor panadería del año',
        'Esto dicen nuestros clientes de nosotros ⭐⭐⭐⭐⭐',
        'Ganamos la medalla de oro en el concurso de aceites',
      ],
      nearMisses: [
        'Déjanos tu reseña en Google',
        'Esta noche, las mejores tapas',
        'Participa y gana un premio',
      ],
    },
    'general-info': {
      posts: [
        '¿Sabías que el café arábica crece a más de mil metros?',
        '3 consejos para cuidar tus plantas en verano',
        'Abrimos de lunes a viernes de 9 a 18 h',
        'Inauguramos nueva tienda en Valencia',
        'Elaborado con leche de cabra y sal marina, sin conservantes',
      ],
      nearMisses: ['¡Feliz lunes!', 'Buenos días a todos', 'Mood: viernes'],
    },
    'exclusive-info': {
      posts: [
        'Un adelanto de la bota de otoño, antes que nadie',
        'Solo para suscriptores: la primera imagen del cartel',
        'Sé de los primeros en verlo: acceso anticipado para socios',
        'En exclusiva, el tráiler antes de su estreno',
      ],
      nearMisses: [
        'Descuento exclusivo para socios',
        'Una colección exclusiva de muebles',
        'Grandes avances en la lucha contra la enfermedad',
      ],
    },
    'new-products': {
      posts: [
        'Presentamos la nueva colección de primavera',
        'Ya está aquí nuestro nuevo sabor: mango y chile',
        'Añadimos tres platos nuevos a la carta',
        'Ahora puedes dividir un pago desde la app',
        'Lanzamos la segunda generación del reloj',
      ],
      nearMisses: [
        'Feliz año nuevo',
        'Estrenamos director general',
        'Abrimos una nueva tienda en Lima',
        'De nuevo, gracias',
      ],
    },
    opinion: {
      posts: [
        '¿Cuál prefieres, dulce o salado? Vota abajo',
        '¿Qué te pareció tu última visita? Responde la encuesta',
        'Valóranos del 1 al 10',
        '¿Cuál es tu favorito? Te leemos en comentarios',
        '¿Con pasas o sin pasas?',
      ],
      nearMisses: [
        '¿Sabías que el cacao es una fruta?',
        'Según una encuesta, el 60 % duerme mal',
        '¿Buscas casa nueva?',
      ],
    },
    service: {
      posts: [
        'Lamentamos las molestias, estamos trabajando para restablecer el servicio',
        '@kim Hola, Kim. Envíanos tu número de pedido por DM y lo revisamos',
        'Por mantenimiento programado, la app no funcionará esta noche',
        'La función de mañana queda cancelada, devolveremos las entradas',
        'Nunca te pediremos tus claves: cuidado con las estafas',
      ],
      nearMisses: [
        'Haz tu pedido por WhatsApp',
        'Gracias por venir',
        'Consejos para el mantenimiento de tu bici',
      ],
    },
    event: {
      posts: [
        'Te esperamos el sábado a las 10:00 en el taller de café, 12 plazas',
        'Sorteamos un casco: síguenos y comenta tu ruta',
        'Inscríbete al webinar del 4 de mayo',
        'Esta noche, música en vivo desde las 21 h',
        'Gana dos entradas para la final',
      ],
      nearMisses: [
        'Así vivimos la feria del año pasado',
        'Enhorabuena a los ganadores del sorteo',
        'Únete a nuestro equipo, buscamos cocinero',
      ],
    },
    connected: {
      posts: [
        'Diez años contigo. Gracias de parte de todo el equipo',
        'Ella es Ana, empaqueta tu té desde 2009',
        'Nuestra historia empezó en una cocina muy pequeña',
        'Gracias por confiar en nosotros',
        'Creemos en un mundo más justo y trabajamos cada día por él',
      ],
      nearMisses: [
        'Gracias a la fibra, este pan ayuda a la digestión',
        'La app que organiza tus gastos',
        'Feliz martes',
      ],
    },
    ideas: {
      posts: [
        '¿Qué sabor deberíamos hacer ahora?',
        'Envíanos tu idea para la taza de 2026',
        'Ayúdanos a ponerle nombre a la nueva mascota',
        '¿Qué función te gustaría ver en la app?',
        'Se aceptan sugerencias para el próximo taller',
      ],
      nearMisses: [
        '5 ideas para decorar tu balcón',
        'La sugerencia del chef: arroz con setas',
        '¿Cuál es tu favorito de la carta?',
      ],
    },
    community: {
      posts: [
        'Etiqueta a ese amigo que siempre llega tarde',
        'La foto de la semana es de @leo, comparte la tuya con #JardinLeo',
        'Únete a nuestro grupo de corredores, ya somos 2.000',
        'Nos mandan esta foto desde la playa, ¡gracias por compartirla!',
        'Mándanos una foto de tu desayuno',
      ],
      nearMisses: [
        'La comunidad internacional se reúne en Ginebra',
        'Un producto para toda la familia',
        'Gracias, Marta, por tantos años en el equipo',
      ],
    },
  },
} as const satisfies ExampleFile;
