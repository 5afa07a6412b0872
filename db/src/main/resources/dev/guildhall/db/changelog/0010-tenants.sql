--liquibase formatted sql logicalFilePath:0010-tenants

--changeset guildhall:tenants
create table tenants (
    tenant_id uuid primary key,
    company_name text not null,
    industry text,
    company_size text,
    plan text not null check (plan in ('FREE', 'PRO', 'ENTERPRISE')),
    created_at timestamptz not null
);
comment on table tenants is 'One row per customer company; the only tenant table whose key is the tenant itself.';

alter table tenants enable row level security;
alter table tenants force row level security;
-- The sub-select makes the comparison an index condition that is computed once per statement; nullif keeps a used
-- connection working, on which the setting is empty instead of absent after its first transaction.
create policy own_tenant on tenants
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

-- UPDATE is also what PostgreSQL asks for before a row may be locked.
grant select, insert, update (company_name, industry, company_size) on tenants to guildhall_app;
--rollback drop table tenants;
