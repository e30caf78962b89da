/** What the privacy page says beside its text, which lies in components/standing/privacy/. */
export const privacy = {
  title: 'Privacidad',
  description:
    'Qué guarda este sitio sobre ti, que es nada hasta que valoras o escribes, y cómo verlo, llevártelo o borrarlo.',
  columns: { what: 'Qué', why: 'Para qué, y cuánto tiempo', names: 'Nombre' },
  captions: {
    cookies: 'Cookies de este sitio',
    storage: 'Guardado solo en el navegador',
    fields: 'Lo que envían los formularios',
  },
  reading: {
    nothing: 'Mientras lees, no se guarda nada sobre ti.',
    counted:
      'En estas páginas no hay cookies, ni publicidad, ni nada de otras empresas. Por eso ningún aviso te pide el consentimiento.',
    uncounted:
      'En estas páginas no hay cookies, ni recuento de visitas, ni publicidad, ni nada de otras empresas. Por eso ningún aviso te pide el consentimiento.',
  },
  numbers: {
    title: 'Cuántas veces se leen las páginas',
    how: 'El servidor cuenta cuántas veces se abre cada página, y cuántas personas la leen al día, para que yo vea qué se lee. No necesita para ello ni cookies ni scripts.',
    kept: 'Para no contar dos veces a quien sigue leyendo, hace una palabra cifrada con la dirección de red y con el nombre que da el navegador. Esa palabra está solo en la memoria, no se escribe en ninguna parte y nadie puede descifrarla una vez pasado el día: lo que sirve para cifrarla se tira cada día. Lo que queda son sumas, por ejemplo doce lectores de un artículo en un día.',
  },
  forms: {
    none: 'Aquí no hay nada que valorar ni que rellenar.',
    account:
      'No necesitas cuenta ni dirección de correo. Cuando valoras un artículo o escribes algo por primera vez, tu navegador recibe una cookie con una palabra al azar, para que lo que diste siga siendo tuyo. Lo que enviaste se guarda hasta que lo borras. Yo también puedo eliminar un mensaje privado.',
    others:
      'Lo que escribes sobre una relación puede decir mucho de ti y de otra persona. Elige, si quieres, un nombre que no sea el tuyo, y no pongas los nombres de otras personas.',
  },
  letters: {
    title: 'Cuando pides cartas',
    how: 'Las cartas llegan por correo a quien las pidió y luego dijo que sí desde la propia dirección. Hasta entonces solo se envía allí esa pregunta, y una dirección que nadie confirma se olvida a los 7 días.',
    kept: 'Se guardan tu dirección, lo que elegiste, y cuándo y a qué palabras dijiste que sí, porque la ley me pide poder demostrarlo. La dirección está cifrada en mi servidor. No se da a nadie más que a los servidores de correo que te traen las cartas.',
    yours:
      'Cada carta lleva un enlace que las termina, y otro a una página donde ves lo que se guarda, lo cambias, te lo llevas o lo borras. Quien termina las cartas queda en una lista de aquellos a quienes no hay que escribir, hasta que borra su dirección. Si diste la misma dirección para las respuestas y la confirmaste en este navegador, tu propia página también muestra todo eso.',
    link: 'Puedes pedir que se te envíe ese enlace.',
  },
  kept: {
    reader: {
      what: 'Una palabra firmada, al azar, por la que se reconoce este navegador',
      why: 'Se pone cuando valoras o escribes por primera vez, nunca al leer. Te permite cambiar o borrar lo que es tuyo. Permanece 400 días después de tu última valoración o comentario.',
    },
    owner: {
      what: 'Mi propio inicio de sesión',
      why: 'Se pone cuando inicio sesión para leer comentarios y para escribir. Tú nunca la recibes.',
    },
    theme: {
      what: 'El tema que elegiste, claro u oscuro',
      why: 'Se guarda solo si usas el botón, hasta que vuelves al tema del sistema o vacías tu navegador.',
    },
    draft: {
      what: 'Un comentario que empezaste a escribir, con todo lo que pide su formulario; nunca un mensaje privado',
      why: 'Se guarda en este navegador para que perder la conexión no te cueste nada. Desaparece cuando el comentario ha llegado.',
    },
    giscus: {
      what: 'Tu inicio de sesión en GitHub para los comentarios',
      why: 'Lo guarda giscus, y solo si abres los comentarios e inicias sesión allí.',
    },
    stars: {
      what: 'Tu valoración, de una a cinco estrellas',
      why: 'Se cuenta con todas las demás. Nadie ve quién dio cuál. Si llegó en una ráfaga desde una misma red, la miro primero; una nota de eso se guarda con tus valoraciones y desaparece cuando las borras.',
    },
    words: {
      what: 'El nombre que eliges y tus palabras',
      why: 'Se publican bajo el artículo una vez aprobados, o los leo solo yo si son privados. Vale cualquier nombre; por favor, no escribas los de otras personas. Si cambias un comentario publicado, guardo lo que decía antes, para comparar, hasta que lo eliminas.',
    },
    answer: {
      what: 'Adónde debe llegar la respuesta a un mensaje privado: a tu propia página en este navegador o a una dirección de correo',
      why: 'Solo yo veo la dirección, y no la uso más que para mi respuesta. Desaparece cuando elimino el mensaje o cuando borras lo que se guarda sobre ti.',
    },
    email: {
      what: 'Una dirección de correo, si quieres saber de las respuestas y el sitio lo ofrece',
      why: 'Nunca se muestra. Primero recibes un correo que pregunta si lo quieres, y una dirección que nadie confirma se olvida a los 7 días. Cada correo tiene un enlace para no recibir más.',
    },
    act: {
      what: 'Qué comentario respondes o denuncias, qué botón pulsaste y una palabra al azar para este envío',
      why: 'Para que tu respuesta esté en su sitio, un comentario enviado dos veces por error aparezca una sola vez y yo sepa lo que denuncias. Tu denuncia no se muestra a nadie más.',
    },
    letterAddress: {
      what: 'Tu dirección de correo',
      why: 'Allí van las cartas, y nada más. Se va cuando la borras.',
    },
    letterChoices: {
      what: 'Cada cuánto quieres cartas, sobre qué temas, y qué botón pulsaste',
      why: 'Para que recibas lo que elegiste, y nada más. Se va con tu dirección.',
    },
    proof: {
      what: 'Un campo vacío que no puedes ver, y la respuesta a una pequeña cuenta que resuelve tu navegador',
      why: 'Ambos distinguen a las personas de las máquinas, sin enseñarte fotos de semáforos. Ninguno dice nada de ti.',
    },
  },
};
