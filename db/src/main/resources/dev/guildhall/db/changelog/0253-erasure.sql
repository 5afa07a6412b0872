--liquibase formatted sql logicalFilePath:0253-erasure

--changeset guildhall:tenant-tombstones
create table tenant_tombstones (
    tenant_id uuid primary key,
    erased_at timestamptz not null,
    checkpoint text not null check (length(checkpoint) <= 4000)
);
comment on table tenant_tombstones is 'What remains of tenants that were erased: that they were, and the signed end of their audit logs. Belongs to the platform.';
comment on column tenant_tombstones.checkpoint is 'The line that verify-audit reads; it names the tenant, a number, a hash and a key.';
grant insert on tenant_tombstones to guildhall_crosstenant;
--rollback drop table tenant_tombstones;

--changeset guildhall:due-erasures
alter table tenant_halts add column claimed_until timestamptz;
comment on column tenant_halts.claimed_until is 'Until when the node that has found its erasure due keeps the others from it.';
create index tenant_halts_due on tenant_halts (erase_at) where erase_at is not null;
create policy eraser_claims on tenant_halts for update to guildhall_crosstenant using (true) with check (true);
grant select (erase_at, claimed_until), update (claimed_until) on tenant_halts to guildhall_crosstenant;
--rollback alter table tenant_halts drop column claimed_until; drop policy eraser_claims on tenant_halts; revoke select (erase_at) on tenant_halts from guildhall_crosstenant;

--changeset guildhall:erasing-reaches-everything endDelimiter:@@
-- A table that is made later needs this grant, too; a rule of the schema says so.
do $$
declare
    v_table regclass;
begin
    for v_table in
        select c.oid::regclass from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'tenant_tombstones'
    loop
        execute format('grant delete on %s to guildhall_crosstenant', v_table);
    end loop;
end $$ @@
grant select (tenant_id) on dead_letter_decisions to guildhall_crosstenant @@
--rollback select 1;

--changeset guildhall:claim-erasures endDelimiter:@@
-- Finds tenants whose erasure is due, longest due first. Only a hint that keeps nodes out of each other's way.
create function crosstenant.claim_erasures(p_now timestamptz, p_max integer, p_lease interval)
    returns table (tenant_id uuid)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with due as materialized (
        select h.tenant_id
        from public.tenant_halts h
        where h.erase_at <= p_now and (h.claimed_until is null or h.claimed_until <= p_now)
        order by h.erase_at
        limit p_max
        for no key update skip locked
    ), claimed as (
        update public.tenant_halts h
        set claimed_until = p_now + p_lease
        from due
        where h.tenant_id = due.tenant_id
        returning h.tenant_id, h.erase_at
    )
    select c.tenant_id
    from claimed c
    order by c.erase_at;
end @@
alter function crosstenant.claim_erasures owner to guildhall_crosstenant @@
revoke all on function crosstenant.claim_erasures from public @@
grant execute on function crosstenant.claim_erasures to guildhall_app @@
comment on function crosstenant.claim_erasures is 'Tells the eraser which tenants have asked to be erased and may be now.' @@
--rollback drop function crosstenant.claim_erasures;

--changeset guildhall:erase-own-tenant endDelimiter:@@
-- Deletes every row of the running transaction's own tenant, in every table of the catalogue that has a tenant_id, but only
-- if its erasure is due by this server's clock. A tombstone remains.
--
-- What a table's rows are is left to row security, which binds the owner of this function as it binds everybody; a table on
-- which it is not forced is refused, but for those few where the tenant is named here. A table comes after all that refer
-- to it.
--   p_checkpoint  signed end of the tenant's audit log
create function crosstenant.erase_own_tenant(p_checkpoint text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    c_unprotected constant name[] := array['logins', 'mail_domains', 'pending_sign_ups', 'dead_letter_decisions'];
    v_tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
    v_left oid[];
    v_next record;
begin
    perform from public.tenant_halts h
    where h.tenant_id = v_tenant and h.erase_at <= clock_timestamp()
    for no key update;
    if not found then
        return false;
    end if;
    insert into public.tenant_tombstones (tenant_id, erased_at, checkpoint)
    values (v_tenant, clock_timestamp(), p_checkpoint);

    v_left := array(
        select c.oid from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            and c.relname <> 'tenant_tombstones');
    while cardinality(v_left) > 0 loop
        select c.oid, c.relname, c.relrowsecurity and c.relforcerowsecurity as protected into v_next
        from pg_class c
        where c.oid = any (v_left)
            and not exists (select from pg_constraint f
                            where f.contype = 'f' and f.confrelid = c.oid and f.conrelid <> c.oid
                                and f.conrelid = any (v_left))
        order by c.relname
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
alter function crosstenant.erase_own_tenant owner to guildhall_crosstenant @@
revoke all on function crosstenant.erase_own_tenant from public @@
grant execute on function crosstenant.erase_own_tenant to guildhall_app @@
comment on function crosstenant.erase_own_tenant is 'Erases the running transaction''s own tenant if that is due; tells whether it was.' @@
--rollback drop function crosstenant.erase_own_tenant;
