--liquibase formatted sql logicalFilePath:0290-erased-audit

--changeset guildhall:details-of-audit-entries
alter table audit_entries add column details text;
comment on column audit_entries.canonical is 'The entry itself: the text that the hash is of. The columns behind the hash, but for the details, only serve to search.';
comment on column audit_entries.details is 'What may be personal: the text whose digest the entry names. Null in entries of the first form, which hold all themselves.';
--rollback alter table audit_entries drop column details;

--changeset guildhall:erased-audit-entries
create table erased_audit_entries (
    tenant_id uuid not null references tenant_tombstones,
    seq bigint not null,
    entry text not null,
    hash text not null,
    primary key (tenant_id, seq)
);
comment on table erased_audit_entries is 'What remains of the audit logs of tenants that were erased: entries without their details. Belongs to the platform.';
grant select, insert on erased_audit_entries to guildhall_crosstenant;

alter table tenant_tombstones add column entries bigint not null default 0 check (entries >= 0);
comment on column tenant_tombstones.entries is 'How many entries of its audit log remain.';
create index tenant_tombstones_newest on tenant_tombstones (erased_at desc, tenant_id desc);
grant select on tenant_tombstones to guildhall_crosstenant;

-- Row security binds the functions to the running transaction's tenant. The column of details they cannot read at all; entries of
-- the first form have theirs in the text itself.
grant select (tenant_id, seq, canonical, hash) on audit_entries to guildhall_crosstenant;
--rollback drop table erased_audit_entries; alter table tenant_tombstones drop column entries; revoke select (tenant_id, seq, canonical, hash) on audit_entries from guildhall_crosstenant; revoke select on tenant_tombstones from guildhall_crosstenant;

--changeset guildhall:erase-own-tenant-but-its-chain endDelimiter:@@
-- Deletes every row of the running transaction's own tenant, in every table of the catalogue that has a tenant_id, but only
-- if its erasure is due by this server's clock. A tombstone remains, and the entries of the audit log behind those of the first
-- form, which have more in them than ids, words of our own, times and digests. A log with an entry that is in neither form, or
-- of the first behind one of the second, is not erased: somebody put that in, and wants what is before it gone.
--
-- What a table's rows are is left to row security, which binds the owner of this function as it binds everybody; a table on
-- which it is not forced is refused, but for those few where the tenant is named here. A table comes after all that refer
-- to it; those first whose rows somebody who signs in may hold, so that who waits for us meanwhile is found out at once; those
-- last that refer to nothing, because they can be written without waiting for us.
--   p_checkpoint  signed end of the tenant's audit log, which says where what remains begins
create or replace function crosstenant.erase_own_tenant(p_checkpoint text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    c_unprotected constant name[] := array['logins', 'mail_domains', 'pending_sign_ups', 'dead_letter_decisions'];
    c_remaining constant name[] := array['tenant_tombstones', 'erased_audit_entries'];
    c_of_sign_in constant name[] := array['refresh_tokens', 'password_resets', 'recovery_codes', 'second_factors',
        'log_in_tickets', 'company_sessions', 'sign_in_attempts', 'logins', 'sessions'];
    c_second_form constant text := ',"details":"';
    c_actor constant text := '\{"id":"([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|guildhall|unknown)","kind":"(MEMBER|SERVICE|OPERATOR|SYSTEM|UNKNOWN)"\}';
    c_pseudonymous constant text := '^\{"action":"[A-Z_]{1,40}","actor":' || c_actor
        || ',"at":"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z","details":"[0-9a-f]{64}","onBehalfOf":(null|'
        || c_actor || '),"previous":"[0-9a-f]{64}","seq":[0-9]+,"target":\{"type":"[a-z-]{1,30}"\},"tenant":"[0-9a-f-]{36}"\}$';
    v_tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
    v_first bigint;
    v_odd bigint;
    v_end json;
    v_left oid[];
    v_next record;
begin
    perform from public.tenant_halts h
    where h.tenant_id = v_tenant and h.erase_at <= clock_timestamp()
    for no key update;
    if not found then
        return false;
    end if;

    select coalesce(max(e.seq), 0) + 1 into v_first
    from public.audit_entries e
    where e.tenant_id = v_tenant and strpos(e.canonical, c_second_form) = 0;
    select min(e.seq) into v_odd
    from public.audit_entries e
    where e.tenant_id = v_tenant and strpos(e.canonical, c_second_form) > 0
        and (e.seq < v_first or e.canonical !~ c_pseudonymous or e.hash !~ '^[0-9a-f]{64}$'
            or strpos(e.canonical, ',"seq":' || e.seq || ',"target":') = 0
            or strpos(e.canonical, ',"tenant":"' || v_tenant || '"') = 0);
    if v_odd < v_first then
        raise exception 'the audit log has an entry of the first form behind entry % of the second', v_odd;
    elsif v_odd is not null then
        raise exception 'entry % of the audit log is in no form that is known', v_odd;
    end if;
    v_end := p_checkpoint::json -> 'checkpoint';
    perform from (
        select e.seq, e.hash from public.audit_entries e where e.tenant_id = v_tenant order by e.seq desc limit 1) last
    where v_end ->> 'tenant' = v_tenant::text and v_end ->> 'seq' = last.seq::text and v_end ->> 'hash' = last.hash
        and v_end ->> 'first' = v_first::text;
    if not found then
        raise exception 'what was signed is not the end of the audit log, or not where its rest begins';
    end if;
    insert into public.tenant_tombstones (tenant_id, erased_at, checkpoint, entries)
    select v_tenant, clock_timestamp(), p_checkpoint, count(*)
    from public.audit_entries e
    where e.tenant_id = v_tenant and e.seq >= v_first;
    insert into public.erased_audit_entries (tenant_id, seq, entry, hash)
    select e.tenant_id, e.seq, e.canonical, e.hash
    from public.audit_entries e
    where e.tenant_id = v_tenant and e.seq >= v_first;

    v_left := array(
        select c.oid from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            and c.relname <> all (c_remaining));
    while cardinality(v_left) > 0 loop
        select c.oid, c.relname, c.relrowsecurity and c.relforcerowsecurity as protected into v_next
        from pg_class c
        where c.oid = any (v_left)
            and not exists (select from pg_constraint f
                            where f.contype = 'f' and f.confrelid = c.oid and f.conrelid <> c.oid
                                and f.conrelid = any (v_left))
        order by case
                when c.relname = any (c_of_sign_in) then 1
                when exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid) then 2
                else 3
            end, c.relname
        limit 1;
        if not found then
            raise exception 'tables refer to each other in a circle: %', v_left::regclass[];
        end if;
        if v_next.protected then
            execute format('delete from public.%I', v_next.relname);
        elsif v_next.relname = any (c_unprotected) then
            execute format('delete from public.%I where tenant_id = $1', v_next.relname) using v_tenant;
        else
            raise exception 'nobody has said whose the rows of % are', v_next.relname;
        end if;
        v_left := array_remove(v_left, v_next.oid);
    end loop;
    return true;
end;
$$ @@
comment on function crosstenant.erase_own_tenant is 'Erases the running transaction''s own tenant if that is due, and keeps the entries of its audit log that name nobody; tells whether it was.' @@
--rollback select 1;

--changeset guildhall:erased-tenants endDelimiter:@@
-- The tombstones behind a place in the list, newest first; everything from the start when it is null.
create function crosstenant.list_erased_tenants(p_before timestamptz, p_before_id uuid, p_limit integer)
    returns table (tenant_id uuid, erased_at timestamptz, entries bigint, checkpoint text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select t.tenant_id, t.erased_at, t.entries, t.checkpoint
    from public.tenant_tombstones t
    where p_before is null or (t.erased_at, t.tenant_id) < (p_before, p_before_id)
    order by t.erased_at desc, t.tenant_id desc
    limit p_limit;
end @@
alter function crosstenant.list_erased_tenants owner to guildhall_crosstenant @@
revoke all on function crosstenant.list_erased_tenants from public @@
grant execute on function crosstenant.list_erased_tenants to guildhall_app @@
comment on function crosstenant.list_erased_tenants is 'Tells operators which tenants were erased and when: ids, and the signed ends of their audit logs.' @@

create function crosstenant.find_erased_tenant(p_tenant uuid)
    returns table (tenant_id uuid, erased_at timestamptz, entries bigint, checkpoint text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select t.tenant_id, t.erased_at, t.entries, t.checkpoint
    from public.tenant_tombstones t
    where t.tenant_id = p_tenant;
end @@
alter function crosstenant.find_erased_tenant owner to guildhall_crosstenant @@
revoke all on function crosstenant.find_erased_tenant from public @@
grant execute on function crosstenant.find_erased_tenant to guildhall_app @@
comment on function crosstenant.find_erased_tenant is 'Tells operators when a tenant was erased, with the signed end of its audit log.' @@

-- Entries behind a number, in order.
create function crosstenant.read_erased_entries(p_tenant uuid, p_after bigint, p_limit integer)
    returns table (seq bigint, entry text, hash text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select e.seq, e.entry, e.hash
    from public.erased_audit_entries e
    where e.tenant_id = p_tenant and e.seq > p_after
    order by e.seq
    limit p_limit;
end @@
alter function crosstenant.read_erased_entries owner to guildhall_crosstenant @@
revoke all on function crosstenant.read_erased_entries from public @@
grant execute on function crosstenant.read_erased_entries to guildhall_app @@
comment on function crosstenant.read_erased_entries is 'Gives operators what remains of the audit log of a tenant that was erased: nothing personal.' @@
--rollback drop function crosstenant.list_erased_tenants; drop function crosstenant.find_erased_tenant; drop function crosstenant.read_erased_entries;
