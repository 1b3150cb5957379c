-- The two roles and the database of Gouvernail on a PostgreSQL of the site's (15 or later). Run once, as a superuser, for example:
--   psql -v owner_password="'…'" -v app_password="'…'" -f roles.sql
-- then set gouvernail.postgres.url, owner-user, owner-password, app-user and app-password.

-- Holds the schemas event_store, directory and document, and runs their migrations. Used at the start only.
CREATE ROLE gouvernail_owner LOGIN PASSWORD :owner_password;

-- What the application runs as. The migrations give it SELECT and INSERT on the events, and no more: history cannot be rewritten.
-- The read model, its rebuilds and its replays are schemas that it makes and holds itself.
CREATE ROLE gouvernail_app LOGIN PASSWORD :app_password;

CREATE DATABASE gouvernail OWNER gouvernail_owner TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C';

REVOKE ALL ON DATABASE gouvernail FROM PUBLIC;
GRANT CONNECT, CREATE, TEMPORARY ON DATABASE gouvernail TO gouvernail_app;
