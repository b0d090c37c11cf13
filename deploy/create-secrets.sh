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

# Without quotes or dollar signs; 24 characters out of 64 are about 144 bits.
password() { head -c 18 /dev/urandom | base64 | tr '+/' '-_'; }

# An id and 32 random bytes, which wrap data keys: of the connector's secrets, and of contents.
master_key() { printf 'k%s:%s\n' "$(date -u +%Y%m%d)" "$(head -c 32 /dev/urandom | base64)"; }

# keep NAME GENERATOR
keep() {
  local file="$directory/$1.txt"
  if [[ -s $file ]]; then
    return
  fi
  "$2" >"$file.new"
  chmod 0444 "$file.new"
  mv "$file.new" "$file"
  printf 'made %s\n' "$file"
}

for context in "${contexts[@]}"; do
  keep "database_$context" password
  keep "database_${context}_owner" password
done
for name in database_superuser internal_secret administrator_password control_panel_client_secret \
  control_panel_demo_password sandbox_administrator_password; do
  keep "$name" password
done
keep master_key master_key
keep content_key master_key
