/** What scripts say to readers. {places} are filled in. */
export const scripts = {
  themeSwitch: { dark: 'Tema oscuro' },
  shareLink: { share: 'Compartir', copy: 'Copiar el enlace', copied: 'El enlace está copiado.' },
  selfCheck: { ticked: '{ticked} de {all} marcadas.', worth: 'Vale la pena hablar de ello.' },
  siteSearch: {
    none: 'No se ha encontrado nada para «{words}». Prueba con otra palabra o con uno de los temas de abajo.',
    one: 'Un artículo para «{words}»',
    many: '{count} artículos para «{words}»',
    failed: 'No se ha podido cargar la búsqueda. Inténtalo en un momento o mira los temas de abajo.',
  },
};
