--liquibase formatted sql logicalFilePath:0251-tenant-list

--changeset guildhall:operators-find-tenants
create index tenants_newest on tenants (created_at desc, tenant_id desc);
create policy operators_look on tenants for select to guildhall_crosstenant using (true);
grant select (tenant_id, company_name, created_at) on tenants to guildhall_crosstenant;
--rollback drop index tenants_newest; drop policy operators_look on tenants; revoke select on tenants from guildhall_crosstenant;

--changeset guildhall:list-tenants endDelimiter:@@
-- The tenants behind a place in the list, newest first; everything from the start when it is null.
--   p_text  part of a company's name, in any case, or a whole identifier; null for all
create function crosstenant.list_tenants(p_text text, p_before timestamptz, p_before_id uuid, p_limit integer)
    returns table (tenant_id uuid, created_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select t.tenant_id, t.created_at
    from public.tenants t
    where (p_before is null or (t.created_at, t.tenant_id) < (p_before, p_before_id))
        and (p_text is null or position(lower(p_text) in lower(t.company_name)) > 0
            or t.tenant_id::text = lower(p_text))
    order by t.created_at desc, t.tenant_id desc
    limit p_limit;
end @@
alter function crosstenant.list_tenants owner to guildhall_crosstenant @@
revoke all on function crosstenant.list_tenants from public @@
grant execute on function crosstenant.list_tenants to guildhall_app @@
comment on function crosstenant.list_tenants is 'Tells operators which tenants there are, by a part of their name. Nothing of what is in them.' @@
--rollback drop function crosstenant.list_tenants;
