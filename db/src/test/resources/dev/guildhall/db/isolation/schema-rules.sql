-- Rules of the schema. Each statement selects one line per breach, beginning with the name of what breaks the rule.
-- :tenant_tables stands for all tables but those that are known to belong to no tenant.

select name || ': row security is not enabled and forced'
from :tenant_tables t
where not (relrowsecurity and relforcerowsecurity);

select name || ': has no tenant_id that is never null'
from :tenant_tables t
where not exists (select from pg_attribute a
                  where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull
                    and a.atttypid = 'uuid'::regtype);

-- The condition as PostgreSQL prints it: an index condition, computed once per statement.
select name || ': needs one permissive policy own_tenant for all roles and commands, with the one condition for both'
from :tenant_tables t
where not exists (
    select from pg_policy p,
        (values ('(tenant_id = ( SELECT (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid AS "nullif"))'))
            own (condition)
    where p.polrelid = t.oid and p.polname = 'own_tenant' and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
      and pg_get_expr(p.polqual, t.oid) = own.condition and pg_get_expr(p.polwithcheck, t.oid) = own.condition);

select name || ': policy ' || p.polname || ' is for others than guildhall_crosstenant on run_queue, schedules and mails'
from :tenant_tables t join pg_policy p on p.polrelid = t.oid
where p.polname <> 'own_tenant'
  and not (name in ('run_queue', 'schedules', 'mails') and p.polroles = array['guildhall_crosstenant'::regrole::oid]);

select name || ': no index leads with tenant_id'
from :tenant_tables t
where not exists (select from pg_index i
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                  where i.indrelid = t.oid and a.attname = 'tenant_id');

select name || ': ' || i.indexrelid::regclass || ' is unique across tenants'
from :tenant_tables t
join pg_index i on i.indrelid = t.oid and i.indisunique
left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
where a.attname is distinct from 'tenant_id';

-- Checks of foreign keys do not see row security, so the tenant must be part of them.
select t.name || ': foreign key ' || c.conname || ' could join two tenants'
from :tenant_tables t
join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
join :tenant_tables target on target.oid = c.confrelid
where not exists (select from unnest(c.conkey, c.confkey) k (own, their)
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
                  join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.their
                  where a.attname = 'tenant_id' and b.attname = 'tenant_id');

select name || ': guildhall_app may ' || privilege
from :tenant_tables t, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
where has_table_privilege('guildhall_app', t.oid, privilege);

select rolname || ': is more than an ordinary role'
from pg_roles
where rolname like 'guildhall\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication);

select rolname || ': can log in'
from pg_roles
where rolname = 'guildhall_crosstenant' and rolcanlogin;

select 'guildhall_app: can become ' || rolname
from pg_roles
where rolname <> 'guildhall_app'
  and (rolsuper or rolbypassrls or rolcreaterole or rolname like 'guildhall\_%')
  and pg_has_role('guildhall_app', oid, 'member');

select 'guildhall_app: owns ' || relname from pg_class where relowner = 'guildhall_app'::regrole;

select 'guildhall_app: owns function ' || proname from pg_proc where proowner = 'guildhall_app'::regrole;

select nspname || ': guildhall_app may create in it'
from pg_namespace
where nspname !~ '^pg_' and has_schema_privilege('guildhall_app', oid, 'create');

-- A view reads with its owner's rights unless told otherwise.
select relname || ': a view sees what its owner sees'
from pg_class
where relkind in ('v', 'm') and relnamespace in ('public'::regnamespace, 'crosstenant'::regnamespace);

select proname || ': runs with the rights of its owner outside of crosstenant'
from pg_proc
where prosecdef and pronamespace = 'public'::regnamespace;

select proname || ': in crosstenant, but not security definer of guildhall_crosstenant with a fixed path'
from pg_proc
where pronamespace = 'crosstenant'::regnamespace
  and not (prosecdef and proowner = 'guildhall_crosstenant'::regrole
           and coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false));

select proname || ': anybody may execute it'
from pg_proc
where pronamespace in ('public'::regnamespace, 'crosstenant'::regnamespace)
  and (proacl is null or exists (select from aclexplode(proacl) a where a.grantee = 0));

select name || ': guildhall_app may ' || privilege
from unnest(array['logins', 'login_attempts', 'pending_sign_ups', 'dead_letter_decisions']) name, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where has_any_column_privilege('guildhall_app', name, privilege) or has_table_privilege('guildhall_app', name, 'DELETE');

select name || ': guildhall_app may change what is append only'
from unnest(array['run_events', 'usage_entries', 'messages', 'artifacts']) name
where has_any_column_privilege('guildhall_app', name, 'UPDATE') or has_table_privilege('guildhall_app', name, 'DELETE');

select name || ': guildhall_app may write what belongs to no tenant'
from unnest(array['listings', 'divisions', 'model_prices', 'schema_version']) name,
    unnest(array['INSERT', 'UPDATE']) privilege
where has_any_column_privilege('guildhall_app', name, privilege) or has_table_privilege('guildhall_app', name, 'DELETE');

select relname || ': guildhall_crosstenant may ' || privilege
from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and c.relname not in ('run_queue', 'schedules', 'mails', 'logins', 'login_attempts', 'pending_sign_ups', 'dead_letter_decisions')
  and has_any_column_privilege('guildhall_crosstenant', c.oid, privilege);

-- It finds out when schedules are due, and not what they say.
select 'schedules: guildhall_crosstenant may ' || privilege || ' ' || attname
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'schedules'::regclass and a.attnum > 0 and not a.attisdropped
  and has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
  and not (privilege = 'SELECT' and attname in ('tenant_id', 'id', 'state', 'next_at', 'claimed_until'))
  and not (privilege = 'UPDATE' and attname = 'claimed_until');

-- It finds out when something is to be done about mails, and neither what they say nor to whom.
select 'mails: guildhall_crosstenant may ' || privilege || ' ' || attname
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'mails'::regclass and a.attnum > 0 and not a.attisdropped
  and has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
  and not (privilege = 'SELECT' and attname in ('tenant_id', 'id', 'created_at', 'next_at', 'claimed_until'))
  and not (privilege = 'UPDATE' and attname = 'claimed_until');
