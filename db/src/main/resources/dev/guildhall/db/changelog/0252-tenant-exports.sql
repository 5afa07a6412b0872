--liquibase formatted sql logicalFilePath:0252-tenant-exports

--changeset guildhall:tenant-exports
create table tenant_exports (
    tenant_id uuid primary key references tenants,
    begun_at timestamptz not null,
    lease_until timestamptz not null
);
comment on table tenant_exports is 'Tenants that are taking their data out right now, once at a time.';
comment on column tenant_exports.lease_until is 'When a server that has died meanwhile counts no more.';

alter table tenant_exports enable row level security;
alter table tenant_exports force row level security;
create policy own_tenant on tenant_exports
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (begun_at, lease_until), delete on tenant_exports to guildhall_app;
--rollback drop table tenant_exports;
