-- Roles of one context: the owner migrates, the other one is what the running service signs in as.
-- Statements are separated by blank lines; ${context}, ${owner_password} and ${password} are filled in.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${context}_owner') THEN
    CREATE ROLE ${context}_owner;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${context}') THEN
    CREATE ROLE ${context};
  END IF;
END $$;

ALTER ROLE ${context}_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${owner_password}';

ALTER ROLE ${context} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${password}';
