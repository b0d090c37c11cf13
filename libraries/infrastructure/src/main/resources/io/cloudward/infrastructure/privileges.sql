-- What the two roles of a context may do; run on the context's own database.
REVOKE ALL ON DATABASE ${context} FROM PUBLIC;

GRANT CONNECT ON DATABASE ${context} TO ${context};

ALTER SCHEMA public OWNER TO ${context}_owner;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

GRANT USAGE ON SCHEMA public TO ${context};

ALTER DEFAULT PRIVILEGES FOR ROLE ${context}_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${context};

ALTER DEFAULT PRIVILEGES FOR ROLE ${context}_owner IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${context};

ALTER DEFAULT PRIVILEGES FOR ROLE ${context}_owner IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO ${context};
