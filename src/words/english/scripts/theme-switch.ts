export const themeSwitch = { dark: 'Dark theme' };
