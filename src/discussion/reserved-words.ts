// What those are called who run a site, in the languages that the engine speaks, whichever is the site's: a name in
// another one deceives as well.

/** What only who runs the site is called: reserved wherever it stands in a name. */
export const SITE_TITLES = words(`
  admin admins administrator administrators moderator moderators sysadmin webmaster
  administratorin administratoren moderatorin moderatoren
  administrateur administratrice administrateurs modérateur modératrice modérateurs webmestre
  administrador administradora administradores moderador moderadora moderadores
  administratör administratören administratörer moderatorn moderatorer
`);

/** What the coach is called on her site, and others are called elsewhere. */
export const TITLES = words(`
  administration author authors coach coaches coaching editor editors mod mods moderation owner owners staff support team
  coachin autor autorin autoren inhaber inhaberin betreiber betreiberin redaktion redakteur redakteurin
  auteur autrice auteure propriétaire équipe rédaction éditeur éditrice modération
  autora autores dueño dueña propietario propietaria equipo redacción editora moderación administración
  coachen författare författaren ägare ägaren redaktör redaktören redaktionen teamet moderering
`);

/** Words that make nobody else of who bears a title. */
export const HARMLESS = words(`
  a an the this that here is am are i me my your our ur her his their its it s t and of for from to at on in by as
  real true official verified original genuine actual only one new own same chief head main lead senior certified
  professional personal site website page blog web forum online account profile reply answer
  mr mrs ms miss mx dr prof sir madam dear hello hi hey relationship relationships couple couples dating
  le la les der die das den dem de el il dein deine euer eure ihr ihre unser unsere votre notre mon ton su tu mi
  echte echter offizielle offizieller ich bin hier vom von des seite webseite herr frau
  vrai vraie officiel officielle je suis ici du site page
  verdadero verdadera oficial soy aquí del sitio página
  din er vår min äkta riktiga officiella jag är här sidan sidans webbplatsen webbplatsens
`);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
