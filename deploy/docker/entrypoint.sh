#!/usr/bin/env bash
# Starts the service. A secret whose file is named by NAME_FILE becomes the variable NAME of this process alone.
set -euo pipefail

for name in DATABASE_PASSWORD DATABASE_OWNER_PASSWORD CLOUDWARD_INTERNAL_SECRET \
  CCP_DEMO_PASSWORD SANDBOX_ADMIN_PASSWORD; do
  file="${name}_FILE"
  if [[ -n ${!file:-} ]]; then
    value="$(<"${!file}")"
    export "$name=$value"
  fi
done

# Options of this service alone; they outweigh those of the image.
read -ra options <<<"${JAVA_OPTIONS:-}"
exec java "${options[@]}" -jar /app/quarkus-run.jar
