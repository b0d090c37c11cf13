#!/usr/bin/env bash
# Makes the secrets of one installation as files in deploy/secrets; what is there already stays.
set -euo pipefail

directory="${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)/secrets}"
contexts=(auth provisioning connection threat dlp quarantine log)

# Only the owner may enter the directory. The files themselves are readable, because compose mounts them as they are
# and the processes in the containers have user numbers of their own.
umask 077
mkdir -p "$directory"
chmod 0700 "$directory"

keep() {
  local file="$directory/$1.txt"
  if [[ -s $file ]]; then
    return
  fi
  cat >"$file.new"
  chmod 0444 "$file.new"
  mv "$file.new" "$file"
  printf 'made %s\n' "$file"
}

# 24 characters out of 64, about 144 bits, without quotes or dollar signs.
password() { head -c 18 /dev/urandom | base64 | tr '+/' '-_'; }

password | keep database_superuser
for context in "${contexts[@]}"; do
  password | keep "database_$context"
  password | keep "database_${context}_owner"
done
password | keep internal_secret
password | keep administrator_password
password | keep control_panel_client_secret
password | keep sandbox_administrator_password
# The key that wraps the connector's data keys: an id and 32 random bytes.
printf '%s:%s\n' "k$(date -u +%Y%m%d)" "$(head -c 32 /dev/urandom | base64)" | keep master_key
