#!/bin/sh
# Puts a site on a fresh Debian 13, as root: packages, user, software, settings, services, Caddy, backups, the first
# build, and at the end what is still to do. Run it again at any time: it mends what is missing or was changed by half, and
# leaves what is there. docs/hosting.md tells each step.
set -eu

USAGE='Usage: sh install.sh [--from SOURCE] [--domain her-domain.org] [--www | --no-www]
                     [--email coach@her-domain.org --smtp smtps://name:password@mail.her-domain.org:465]
                     [--key FILE] [--engine ADDRESS] [--yes]

  --from    the site: a folder, a .tar.gz or a git repository, here or at an https:// address.
            Left out, it is the folder that this file came in.
  --domain  where readers find it. Left out, it is the one in site.env, or asked for.
  --www, --no-www  leads www.DOMAIN to DOMAIN, as it does where nothing is said, or does not.
  --email, --smtp  the address of the coach, and the server that sends mail: both or neither.
  --key     a file with the public keys that may push.
  --engine  where npm run update finds the engine.
  --yes     asks nothing; what is not given and cannot be left out is an error.'

HOME_FOLDER=/srv/common-ground
SITE=$HOME_FOLDER/site
DATA=$HOME_FOLDER/data
SETTINGS=/etc/common-ground.env
CADDYFILE=/etc/caddy/Caddyfile
UNITS=/etc/systemd/system
OWNER=common-ground

say() { printf '\n== %s\n' "$1"; }
fail() {
  printf 'install.sh: %s\n' "$1" >&2
  [ -z "${2-}" ] || printf '%s\n' "$2" >&2
  exit 1
}

# --- What is asked for -----------------------------------------------------------------------------------------

read_arguments() {
  FROM='' DOMAIN='' EMAIL='' SMTP='' KEY='' ENGINE='' WITH_WWW='' ASKS=yes
  while [ $# -gt 0 ]; do
    case $1 in
      --no-www) WITH_WWW=no ;;
      --www) WITH_WWW=yes ;;
      --yes) ASKS=no ;;
      --help) printf '%s\n' "$USAGE" && exit 0 ;;
      --from | --domain | --email | --smtp | --key | --engine)
        [ -n "${2-}" ] || fail "$1 needs a value." "$USAGE"
        case $1 in
          --from) FROM=$2 ;;
          --domain) DOMAIN=$2 ;;
          --email) EMAIL=$2 ;;
          --smtp) SMTP=$2 ;;
          --key) KEY=$2 ;;
          --engine) ENGINE=$2 ;;
        esac
        shift
        ;;
      *) fail "there is no option $1." "$USAGE" ;;
    esac
    shift
  done
  [ -t 0 ] || ASKS=no
}

# Where nothing is said by options, what an earlier run wrote holds; then what the site says of itself.
complete_arguments() {
  [ -n "$DOMAIN" ] || DOMAIN=$(setting_of "$SETTINGS" SITE_URL)
  [ -n "$DOMAIN" ] || DOMAIN=$(setting_of "$SITE/site.env" SITE_URL)
  [ -n "$DOMAIN" ] || ask DOMAIN 'At which domain will readers find the site? '
  [ -n "$DOMAIN" ] || fail 'no domain was given.' "$USAGE"
  if [ -z "$EMAIL$SMTP" ] && [ -z "$(setting_of "$SETTINGS" SMTP_URL)" ] && [ "$ASKS" = yes ]; then
    ask EMAIL 'To which address does mail for the coach go? (Enter: no mail) '
    [ -z "$EMAIL" ] || ask SMTP 'Which server sends it? (smtps://name:password@mail.your-domain:465) '
  fi
  check_arguments
}

plain_domain() {
  DOMAIN=${DOMAIN#https://}
  DOMAIN=${DOMAIN%/}
}

check_arguments() {
  plain_domain
  [ -z "$DOMAIN" ] || printf '%s' "$DOMAIN" | grep -Eqx '([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]' ||
    fail "found the domain \"$DOMAIN\", expected one such as her-domain.org, in small letters." 'Write: --domain her-domain.org'
  case ${EMAIL:+email}${SMTP:+smtp} in
    email | smtp) fail '--email and --smtp belong together: mail goes to the one, by the other.' "$USAGE" ;;
  esac
  for value in "$EMAIL" "$SMTP"; do
    case $value in
      *[[:space:]\"\'\\]*) fail "found a space, a quotation mark or a backslash in \"$value\"." 'In a password write each as a percent code, a space as %20.' ;;
    esac
  done
  case $SMTP in
    '' | smtp://* | smtps://*) ;;
    *) fail "found the mail server \"$SMTP\"." 'Write: --smtp smtps://name:password@mail.your-domain:465' ;;
  esac
  [ -z "$KEY" ] || [ -r "$KEY" ] || fail "there is no file $KEY." 'Name the file with your public key, such as id_ed25519.pub.'
}

ask() {
  [ "$ASKS" = yes ] || fail "nothing was said of ${1}, and there is nobody to ask." "$USAGE"
  printf '%s' "$2"
  read -r "${1?}"
}

# setting_of FILE NAME: what a settings file says, or nothing.
setting_of() {
  [ ! -r "$1" ] || sed -n "s/^$2=//p" "$1" | tail -n 1
}

# --- What is done ----------------------------------------------------------------------------------------------

install_packages() {
  say 'Packages of Debian'
  missing=''
  for package in ca-certificates git nodejs npm caddy; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  apt-get update --quiet
  # shellcheck disable=SC2086 # one word for each package
  DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends $missing
}

make_user() {
  say "User $OWNER"
  getent passwd "$OWNER" >/dev/null ||
    useradd --system --create-home --home-dir "$HOME_FOLDER" --shell /usr/bin/git-shell "$OWNER"
  install -d -o "$OWNER" -g "$OWNER" -m 750 "$HOME_FOLDER"
}

as_owner() { runuser -u "$OWNER" -- "$@"; }

# A command of the site with the server's own settings, as its services have them. DATA_DIR and the like hold no spaces.
as_site() {
  while IFS= read -r line; do
    case $line in [A-Z]*=*) set -- "$line" "$@" ;; esac
  done <"$SETTINGS"
  (cd "$SITE" && umask 077 && as_owner env "HOME=$HOME_FOLDER" "PATH=$SITE/node_modules/.bin:$PATH" "$@")
}

fetch_site() {
  say "The site, in $SITE"
  if [ ! -e "$SITE/package.json" ]; then
    rm -rf "$SITE.making"
    bring_source
    if ! [ -e "$SITE.making/package.json" ] || ! [ -d "$SITE.making/content" ]; then
      fail "there is no site of this software in $FROM." 'It has package.json and content/ at its top.'
    fi
    rm -rf "$SITE"
    mv "$SITE.making" "$SITE"
  fi
  chown -R "$OWNER:$OWNER" "$SITE"
  # What came as files becomes a repository, since publishing goes by git.
  if [ ! -e "$SITE/.git" ]; then
    owner_git init --quiet --initial-branch=main
    owner_git add --all
    owner_git commit --quiet --message='site: begin'
  fi
  if [ -n "$ENGINE" ]; then
    owner_git remote set-url engine "$ENGINE" 2>/dev/null || owner_git remote add engine "$ENGINE"
  fi
  # git-shell opens every repository of its user: pushes are for the one in the data folder.
  printf '#!/bin/sh\nexit 1\n' >"$SITE/.git/hooks/pre-receive"
  chown "$OWNER:$OWNER" "$SITE/.git/hooks/pre-receive"
  chmod 755 "$SITE/.git/hooks/pre-receive"
}

owner_git() {
  as_owner env "HOME=$HOME_FOLDER" git -C "$SITE" -c user.name='Common Ground' -c user.email=site@localhost "$@"
}

bring_source() {
  [ -n "$FROM" ] || FROM=$(cd "$(dirname "$0")/.." && pwd)
  case $FROM in
    https://*.tar.gz | https://*.tgz)
      archive=$(mktemp)
      node -e 'fetch(process.argv[1]).then(async (answer) => {
        if (!answer.ok) throw new Error(process.argv[1] + " answers " + answer.status);
        require("fs").writeFileSync(process.argv[2], Buffer.from(await answer.arrayBuffer()));
      })' "$FROM" "$archive"
      unpack "$archive"
      rm -f "$archive"
      ;;
    *.tar.gz | *.tgz) unpack "$FROM" ;;
    *)
      if [ -d "$FROM" ] && [ ! -e "$FROM/HEAD" ]; then
        mkdir -p "$SITE.making"
        (cd "$FROM" && tar --exclude=./node_modules --exclude=./data --exclude=./dist -cf - .) | tar -C "$SITE.making" -xf -
      else
        git clone --quiet "$FROM" "$SITE.making"
      fi
      ;;
  esac
}

# An archive's one folder, as GitHub and GitLab pack it, is left away.
unpack() {
  mkdir -p "$SITE.making"
  tar -C "$SITE.making" -xzf "$1"
  if [ ! -e "$SITE.making/package.json" ]; then
    mv "$SITE.making" "$SITE.packed"
    mv "$SITE.packed"/*/ "$SITE.making"
    rm -rf "$SITE.packed"
  fi
}

install_node_packages() {
  say 'Packages of the site'
  installed=$SITE/node_modules/.installed-by-lock
  cmp --silent "$SITE/package-lock.json" "$installed" && return 0
  (cd "$SITE" && as_owner env "HOME=$HOME_FOLDER" npm ci --omit=dev --no-audit --no-fund --loglevel=error)
  as_owner cp "$SITE/package-lock.json" "$installed"
}

write_settings() {
  say "Settings, in $SETTINGS"
  [ -e "$SETTINGS" ] || install -m 600 "$SITE/deploy/common-ground.env" "$SETTINGS"
  chown root:root "$SETTINGS"
  chmod 600 "$SETTINGS"
  MOVED=no
  case $(setting_of "$SETTINGS" SITE_URL) in "https://$DOMAIN" | https://your-domain) ;; *) MOVED=yes ;; esac
  set_setting SITE_URL "https://$DOMAIN"
  [ -z "$EMAIL" ] || set_setting OWNER_EMAIL "$EMAIL"
  [ -z "$SMTP" ] || set_setting SMTP_URL "$SMTP"
  install -d -o "$OWNER" -g "$OWNER" -m 700 "$DATA"
}

# Writes a setting in its line, or in that which shows it behind a "#".
set_setting() {
  NAME=$1 VALUE=$2 awk '
    BEGIN { name = ENVIRON["NAME"]; line = name "=" ENVIRON["VALUE"] }
    !done && (index($0, name "=") == 1 || index($0, "#" name "=") == 1) { print line; done = 1; next }
    index($0, name "=") == 1 { next }
    { print }
    END { if (!done) print line }' "$SETTINGS" >"$SETTINGS.new"
  chmod 600 "$SETTINGS.new"
  replace_file "$SETTINGS.new" "$SETTINGS"
}

# replace_file NEW OLD: as it was where nothing differs, so that nothing is restarted for nothing.
CHANGED=''
replace_file() {
  if cmp --silent "$1" "$2"; then
    rm -f "$1"
  else
    mv "$1" "$2"
    CHANGED="$CHANGED $2"
  fi
}

write_units() {
  say 'Services of systemd'
  for unit in common-ground.service common-ground-backup.service common-ground-backup.timer; do
    install -m 644 "$SITE/deploy/$unit" "$UNITS/$unit.new"
    replace_file "$UNITS/$unit.new" "$UNITS/$unit"
  done
}

# What serves the site already may have been written on by hand, and stays.
write_caddyfile() {
  say "Caddy, in $CADDYFILE"
  if [ -z "$WITH_WWW" ] && serves_site; then return 0; fi
  sed "s/your-domain/$DOMAIN/g" "$SITE/deploy/Caddyfile" >"$CADDYFILE.new"
  [ "$WITH_WWW" != no ] || sed -i '/^www\./,/^}/d' "$CADDYFILE.new"
  if [ -e "$CADDYFILE" ] && ! cmp --silent "$CADDYFILE" "$CADDYFILE.new"; then
    cp "$CADDYFILE" "$CADDYFILE.before-common-ground"
    printf 'What stood there is kept as %s.\n' "$CADDYFILE.before-common-ground"
  fi
  chmod 644 "$CADDYFILE.new"
  replace_file "$CADDYFILE.new" "$CADDYFILE"
}

serves_site() {
  [ -e "$CADDYFILE" ] && grep -qF 'reverse_proxy 127.0.0.1:4321' "$CADDYFILE" && grep -qF "$DOMAIN {" "$CADDYFILE"
}

let_push() {
  [ -n "$KEY" ] || return 0
  say 'Keys that may push'
  install -d -o "$OWNER" -g "$OWNER" -m 700 "$HOME_FOLDER/.ssh"
  keys=$HOME_FOLDER/.ssh/authorized_keys
  touch "$keys"
  while IFS= read -r key || [ -n "$key" ]; do
    case $key in ssh-* | ecdsa-* | sk-*) grep -qF "$key" "$keys" || printf 'restrict %s\n' "$key" >>"$keys" ;; esac
  done <"$KEY"
  chown "$OWNER:$OWNER" "$keys"
  chmod 600 "$keys"
}

# The first publish is a push like every later one: checked, built, and live as a release.
publish_first() {
  say 'First build'
  as_site npm run --silent publish:init >/dev/null
  if as_site git --git-dir="$DATA/site.git" rev-parse --quiet --verify refs/heads/main >/dev/null; then
    [ "$MOVED" = no ] || printf 'What is published has the old address in it until the next push or save.\n'
    return 0
  fi
  as_site git push --quiet "$DATA/site.git" HEAD:main
}

has_systemd() { [ -d /run/systemd/system ]; }

start_services() {
  say 'Start'
  if ! has_systemd; then
    printf 'systemd does not run here: nothing is started, and no backup made.\n'
    return 0
  fi
  systemctl daemon-reload
  systemctl enable --quiet --now common-ground.service common-ground-backup.timer caddy.service
  case $CHANGED in *common-ground*) systemctl restart common-ground.service ;; esac
  case $CHANGED in *"$CADDYFILE"*) systemctl reload-or-restart caddy.service ;; esac
  wait_for_site
  [ -n "$(find "$DATA/backups" -name '*.db' 2>/dev/null | head -n 1)" ] || systemctl start common-ground-backup.service
}

# A first start may build, as long as the service's own TimeoutStartSec lets it.
wait_for_site() {
  tries=0
  until as_site node -e 'fetch("http://127.0.0.1:4321/api/health").then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))'; do
    tries=$((tries + 1))
    [ "$tries" -lt 150 ] || fail 'the site does not answer.' 'journalctl --unit common-ground says why.'
    sleep 2
  done
}

# --- All of it -------------------------------------------------------------------------------------------------

read_arguments "$@"
check_arguments
[ "$(id -u)" = 0 ] || fail 'this is for root.' 'Write: sudo sh install.sh, and the options behind it.'
command -v apt-get >/dev/null || fail 'this is for Debian.' 'docs/hosting.md tells each step, for other systems too.'
install_packages
make_user
fetch_site
complete_arguments
write_settings
install_node_packages
write_units
write_caddyfile
let_push
publish_first
start_services
say 'What is still to do before strangers come'
as_site npm run --silent launch || printf '\nThe site is installed. Ask again: sh %s/deploy/install.sh --yes\n' "$SITE"
