-- The roles of Guildhall in a PostgreSQL cluster. Run as a superuser or a role with CREATEROLE, as often as you like.
--   guildhall_owner        owns schema and tables; used by migrations only
--   guildhall_app          the server: owns nothing, is bound by row security
--   guildhall_crosstenant  owns the few functions that look across tenants; nobody can log in as it.
--                          It does not bypass row security either: a table that such a function needs has
--                          a policy of its own for this role, so what it can see is written in the schema.
do $$
declare
    missing text;
begin
    foreach missing in array array['guildhall_owner', 'guildhall_app', 'guildhall_crosstenant'] loop
        if not exists (select from pg_roles where rolname = missing) then
            execute format('create role %I nosuperuser nobypassrls nocreaterole nocreatedb noreplication nologin', missing);
        end if;
    end loop;
    if not pg_has_role('guildhall_owner', 'guildhall_crosstenant', 'member') then
        grant guildhall_crosstenant to guildhall_owner;
    end if;
end
$$;
