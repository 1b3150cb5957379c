#!/bin/bash
# Run by the image of PostgreSQL on an empty volume.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    -v owner_password="'$OWNER_PASSWORD'" -v app_password="'$APP_PASSWORD'" -f /gouvernail/roles.sql
