-- The database of one context; run once, on database postgres.
CREATE DATABASE ${context} OWNER ${context}_owner;
