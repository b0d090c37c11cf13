#!/usr/bin/env bash
# Creates the database and the two roles of every context, with the statements that the embedded mode uses too.
# Runs at the first start; run again, it adds what is missing and sets the passwords of the secret files.
set -euo pipefail

statements="${STATEMENTS:-/usr/local/share/cloudward}"
contexts=(auth provisioning connection threat dlp quarantine log)

secret() {
  local value
  value="$(<"/run/secrets/database_$1")"
  printf '%s' "${value//\'/\'\'}"
}

run() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$1"
}

# Passwords come in by standard input, never on a command line.
filled_in() {
  local sql owner_password password
  sql="$(<"$statements/$1.sql")"
  owner_password="$(secret "$2_owner")"
  password="$(secret "$2")"
  sql="${sql//\$\{context\}/"$2"}"
  sql="${sql//\$\{owner_password\}/"$owner_password"}"
  printf '%s\n' "${sql//\$\{password\}/"$password"}"
}

for context in "${contexts[@]}"; do
  filled_in roles "$context" | run postgres
  if [[ $(printf "SELECT count(*) FROM pg_database WHERE datname = '%s';\n" "$context" |
    psql --no-psqlrc -tA -U "${POSTGRES_USER:-postgres}" -d postgres) == 0 ]]; then
    filled_in database "$context" | run postgres
  fi
  filled_in privileges "$context" | run "$context"
  printf 'database %s is there\n' "$context"
done
