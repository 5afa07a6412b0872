-- Rules of the schema. Each begins with a line "-- rule:" that says what must be, and selects all that it looks at:
-- a name, and what is wrong with it or null. :tenant_tables stands for all tables but those known to belong to no tenant.

-- rule: Row security is enabled and forced on every table of tenants
select name, case when not (relrowsecurity and relforcerowsecurity) then 'row security is not enabled and forced' end
from :tenant_tables t;

-- rule: Every row of a tenant says whose it is
select name, case when not exists (select from pg_attribute a
                                   where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull
                                     and a.atttypid = 'uuid'::regtype)
             then 'has no tenant_id that is never null' end
from :tenant_tables t;

-- rule: Every table of tenants has the one policy, with the one condition for reading and writing
-- The condition as PostgreSQL prints it: an index condition, computed once per statement.
select name, case when not exists (
    select from pg_policy p,
        (values ('(tenant_id = ( SELECT (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid AS "nullif"))'))
            own (condition)
    where p.polrelid = t.oid and p.polname = 'own_tenant' and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
      and pg_get_expr(p.polqual, t.oid) = own.condition and pg_get_expr(p.polwithcheck, t.oid) = own.condition)
    then 'needs one permissive policy own_tenant for all roles and commands, with the one condition for both' end
from :tenant_tables t;

-- rule: No other policy is there, but for the functions that look across tenants on the tables made for them
select name, case when p.polname <> 'own_tenant'
                   and not (name in ('run_queue', 'schedules', 'mails', 'tenant_halts', 'tenants') and p.polroles = array['guildhall_crosstenant'::regrole::oid])
             then 'policy ' || p.polname || ' is for others than guildhall_crosstenant on the tables made for it' end
from :tenant_tables t join pg_policy p on p.polrelid = t.oid;

-- rule: A tenant's rows are found by an index that leads with the tenant
select name, case when not exists (select from pg_index i
                                   join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                                   where i.indrelid = t.oid and a.attname = 'tenant_id')
             then 'no index leads with tenant_id' end
from :tenant_tables t;

-- rule: No key is unique across tenants, so that none tells what another has
select name, case when a.attname is distinct from 'tenant_id' then i.indexrelid::regclass || ' is unique across tenants' end
from :tenant_tables t
join pg_index i on i.indrelid = t.oid and i.indisunique
left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0];

-- rule: References between rows of tenants stay within one tenant
-- Checks of foreign keys do not see row security, so the tenant must be part of them.
select t.name, case when not exists (select from unnest(c.conkey, c.confkey) k (own, their)
                                     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
                                     join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.their
                                     where a.attname = 'tenant_id' and b.attname = 'tenant_id')
               then 'foreign key ' || c.conname || ' could join two tenants' end
from :tenant_tables t
join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
join :tenant_tables target on target.oid = c.confrelid;

-- rule: The server may not do to tables what row security does not bind
select name, case when has_table_privilege('guildhall_app', t.oid, privilege) then 'guildhall_app may ' || privilege end
from :tenant_tables t, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege;

-- rule: The roles of Guildhall are ordinary ones, which row security binds
select rolname, case when rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                then 'is more than an ordinary role' end
from pg_roles
where rolname like 'guildhall\_%';

-- rule: Nobody can log in as the role that looks across tenants
select rolname, case when rolcanlogin then 'can log in' end
from pg_roles
where rolname = 'guildhall_crosstenant';

-- rule: The server's role cannot become one that may do more
select 'guildhall_app', case when (rolsuper or rolbypassrls or rolcreaterole or rolname like 'guildhall\_%')
                              and pg_has_role('guildhall_app', oid, 'member')
                        then 'can become ' || rolname end
from pg_roles
where rolname <> 'guildhall_app';

-- rule: The server's role owns no table
select 'guildhall_app', case when relowner = 'guildhall_app'::regrole then 'owns ' || relname end
from pg_class where relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace);

-- rule: The server's role owns no function
select 'guildhall_app', case when proowner = 'guildhall_app'::regrole then 'owns function ' || proname end
from pg_proc where pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace);

-- rule: The server's role may create nothing
select nspname, case when has_schema_privilege('guildhall_app', oid, 'create') then 'guildhall_app may create in it' end
from pg_namespace
where nspname !~ '^pg_';

-- rule: There is no view, because a view reads with its owner's rights unless told otherwise
select relname, case when relkind in ('v', 'm') then 'a view sees what its owner sees' end
from pg_class
where relnamespace in ('public'::regnamespace, 'crosstenant'::regnamespace);

-- rule: Outside of crosstenant no function has rights of its own
select proname, case when prosecdef then 'runs with the rights of its owner outside of crosstenant' end
from pg_proc
where pronamespace = 'public'::regnamespace;

-- rule: Functions that look across tenants have the narrow role's rights, and a fixed path
select proname, case when not (prosecdef and proowner = 'guildhall_crosstenant'::regrole
                               and coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false))
                then 'in crosstenant, but not security definer of guildhall_crosstenant with a fixed path' end
from pg_proc
where pronamespace = 'crosstenant'::regnamespace;

-- rule: Functions that look across tenants say in their comment what they reveal
select proname, case when coalesce(obj_description(oid, 'pg_proc'), '') = '' then 'has no comment that says what it reveals' end
from pg_proc
where pronamespace = 'crosstenant'::regnamespace;

-- rule: Tables that belong to no tenant say in their comment what they are for
select name, case when coalesce(obj_description(oid, 'pg_class'), '') = '' then 'has no comment that says what it is for' end
from :other_tables o;

-- rule: Functions may be executed by whom they are granted to only
select proname, case when proacl is null or exists (select from aclexplode(proacl) a where a.grantee = 0)
                then 'anybody may execute it' end
from pg_proc
where pronamespace in ('public'::regnamespace, 'crosstenant'::regnamespace);

-- rule: The server reaches log-ins and what operators decided through functions only
select name, case when has_any_column_privilege('guildhall_app', name, privilege) or has_table_privilege('guildhall_app', name, 'DELETE')
             then 'guildhall_app may ' || privilege end
from unnest(array['logins', 'login_attempts', 'mail_domains', 'pending_sign_ups', 'stranger_buckets', 'dead_letter_decisions', 'tenant_tombstones', 'erased_audit_entries']) name, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege;

-- rule: What is append only cannot be changed
select name, case when has_any_column_privilege('guildhall_app', name, 'UPDATE') or has_table_privilege('guildhall_app', name, 'DELETE')
             then 'guildhall_app may change what is append only' end
from unnest(array['run_events', 'usage_entries', 'messages', 'artifacts', 'audit_entries', 'audit_checkpoints']) name;

-- rule: The server only reads what is the same for all
select name, case when has_any_column_privilege('guildhall_app', name, privilege) or has_table_privilege('guildhall_app', name, 'DELETE')
             then 'guildhall_app may write what belongs to no tenant' end
from unnest(array['listings', 'divisions', 'model_prices', 'plan_versions', 'schema_version']) name,
    unnest(array['INSERT', 'UPDATE']) privilege;

-- rule: Functions that look across tenants have grants on the tables made for them only
select relname, case when c.relname not in ('run_queue', 'schedules', 'mails', 'tenant_halts', 'tenants', 'logins', 'login_attempts', 'mail_domains', 'pending_sign_ups', 'stranger_buckets', 'dead_letter_decisions', 'tenant_tombstones', 'erased_audit_entries')
                      and not (c.relname in ('plan_versions', 'audit_entries') and privilege = 'SELECT')
                      and has_any_column_privilege('guildhall_crosstenant', c.oid, privilege)
                then 'guildhall_crosstenant may ' || privilege end
from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p');

-- rule: They find out when schedules are due, and not what they say
select 'schedules', case when has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
                          and not (privilege = 'SELECT' and attname in ('tenant_id', 'id', 'state', 'next_at', 'claimed_until'))
                          and not (privilege = 'UPDATE' and attname = 'claimed_until')
                    then 'guildhall_crosstenant may ' || privilege || ' ' || attname end
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'schedules'::regclass and a.attnum > 0 and not a.attisdropped;

-- rule: They find out when something is to be done about mails, and neither what those say nor to whom
select 'mails', case when has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
                      and not (privilege = 'SELECT' and attname in ('tenant_id', 'id', 'created_at', 'next_at', 'claimed_until'))
                      and not (privilege = 'UPDATE' and attname = 'claimed_until')
                then 'guildhall_crosstenant may ' || privilege || ' ' || attname end
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'mails'::regclass and a.attnum > 0 and not a.attisdropped;

-- rule: When a tenant is erased nothing of it is left behind
select name, case when not has_table_privilege('guildhall_crosstenant', t.oid, 'DELETE')
             then 'erasing cannot reach it: grant delete on it to guildhall_crosstenant' end
from :tenant_tables t;

-- rule: Erasing reaches nothing that belongs to all
select name, case when name not in ('logins', 'login_attempts', 'mail_domains', 'pending_sign_ups', 'stranger_buckets', 'dead_letter_decisions')
                   and has_table_privilege('guildhall_crosstenant', o.oid, 'DELETE')
             then 'guildhall_crosstenant may DELETE' end
from :other_tables o;

-- rule: They find out which tenants stand still and are to be erased, and not why
select 'tenant_halts', case when has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
                             and not (privilege = 'SELECT' and attname in ('tenant_id', 'erase_at', 'claimed_until'))
                             and not (privilege = 'UPDATE' and attname = 'claimed_until')
                       then 'guildhall_crosstenant may ' || privilege || ' ' || attname end
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'tenant_halts'::regclass and a.attnum > 0 and not a.attisdropped;

-- rule: They copy entries of the audit log when their tenant is erased, and never see the details
select 'audit_entries', case when has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
                              and not (privilege = 'SELECT' and attname in ('tenant_id', 'seq', 'canonical', 'hash'))
                        then 'guildhall_crosstenant may ' || privilege || ' ' || attname end
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'audit_entries'::regclass and a.attnum > 0 and not a.attisdropped;

-- rule: What remains of tenants that were erased cannot be changed
select name, case when has_any_column_privilege(role, name, 'UPDATE') or has_table_privilege(role, name, 'DELETE')
             then role || ' may change it' end
from unnest(array['tenant_tombstones', 'erased_audit_entries']) name, unnest(array['guildhall_app', 'guildhall_crosstenant']) role;

-- rule: They find tenants by their names, and learn nothing else about them
select 'tenants', case when has_column_privilege('guildhall_crosstenant', a.attrelid, a.attnum, privilege)
                        and not (privilege = 'SELECT' and attname in ('tenant_id', 'company_name', 'created_at'))
                  then 'guildhall_crosstenant may ' || privilege || ' ' || attname end
from pg_attribute a, unnest(array['SELECT', 'INSERT', 'UPDATE']) privilege
where a.attrelid = 'tenants'::regclass and a.attnum > 0 and not a.attisdropped;
