#!/usr/bin/env bash
# Succeeds if the service is ready; bash speaks HTTP well enough, so the image needs no client.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 2 _ status _ <&3
[[ $status == 200 ]]
