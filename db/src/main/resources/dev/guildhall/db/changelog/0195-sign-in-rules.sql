--liquibase formatted sql logicalFilePath:0195-sign-in-rules

--changeset guildhall:sign-in-rules
create table sign_in_rules (
    tenant_id uuid primary key references tenants,
    second_factor boolean not null
);
comment on table sign_in_rules is 'What companies demand of their members when they sign in; none for a company that has said nothing.';
comment on column sign_in_rules.second_factor is 'Whether who has no second factor may do nothing but set one up.';

alter table sign_in_rules enable row level security;
alter table sign_in_rules force row level security;
create policy own_tenant on sign_in_rules
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (second_factor) on sign_in_rules to guildhall_app;
--rollback drop table sign_in_rules;
