-- What a database needs before its first migration. Run in that database by its owner or a superuser, as often as you like.
-- Nothing is granted by default: each migration grants exactly what the server may do with each table and function.
do $$
begin
    if pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'usage') then
        execute format('revoke all on database %I from public', current_database());
        execute format('grant connect on database %I to guildhall_app, guildhall_owner', current_database());
    end if;
    if to_regnamespace('crosstenant') is null then
        create schema crosstenant authorization guildhall_crosstenant;
        revoke all on schema crosstenant from public;
        grant usage on schema crosstenant to guildhall_app;
        -- PostgreSQL lets everybody execute a new function unless told otherwise.
        alter default privileges for role guildhall_crosstenant revoke execute on functions from public;
    end if;
    if pg_has_role(current_user, 'guildhall_owner', 'usage') then
        alter default privileges for role guildhall_owner revoke execute on functions from public;
    end if;
    alter default privileges revoke execute on functions from public;
end
$$;
