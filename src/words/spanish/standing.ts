/** What the pages say that every site has. Parts in [brackets](/address/) become links. */
export const standing = {
  missing: {
    title: 'No se encuentra',
    description: 'No hay nada en esta dirección. En su lugar, aquí tienes los últimos artículos.',
    heading: 'No hemos coincidido',
    text: 'No hay nada en esta dirección. Puede que haya cambiado de sitio o que el enlace esté mal escrito.',
    next: 'Puedes [buscar](/search/), mirar [todos los artículos](/posts/) o empezar por uno de estos.',
    home: '[Ir a la página de inicio](/)',
  },
  contact: {
    description: 'Cómo escribirme en privado: lo que escribas no lo lee nadie más y nunca se publica.',
    promise: 'Lo que me escribas queda entre nosotros.',
    heading: 'Escribe un mensaje privado',
    whereAnswersStand:
      'Lo que hay en [tu propia página](/you/) lo ve cualquiera que use este navegador. Si lo usa alguien más, pide que mi respuesta llegue a una dirección que sea solo tuya.',
  },
  booking: {
    title: 'Reserva una primera charla',
    book: 'Reserva una primera charla',
    write: 'Escríbeme',
  },
};
