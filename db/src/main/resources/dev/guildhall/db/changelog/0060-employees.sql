--liquibase formatted sql logicalFilePath:0060-employees

--changeset guildhall:employees
create table employees (
    tenant_id uuid not null references tenants,
    id uuid not null,
    listing text collate "C" not null,
    listing_version integer not null,
    persona_name text not null,
    persona_email text,
    job_title text not null,
    division text not null,
    seniority text not null check (seniority in ('JUNIOR', 'SENIOR', 'MANAGER')),
    monthly_price_micros bigint not null check (monthly_price_micros >= 0),
    hired_at timestamptz not null,
    released_at timestamptz,
    revision bigint not null,
    primary key (tenant_id, id),
    foreign key (listing, listing_version) references listings
);
comment on table employees is 'Hired listings. What they cost and how they rank is fixed at hiring.';
create index employees_active on employees (tenant_id, hired_at, id) where released_at is null;
create index employees_released on employees (tenant_id, hired_at, id) where released_at is not null;

alter table employees enable row level security;
alter table employees force row level security;
create policy own_tenant on employees
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (persona_name, persona_email, released_at, revision) on employees to guildhall_app;
--rollback drop table employees;

--changeset guildhall:org-lines
create table org_lines (
    tenant_id uuid not null,
    id uuid not null,
    from_employee uuid not null,
    to_employee uuid not null,
    kind text not null check (kind in ('REPORTS_TO', 'COLLABORATES')),
    primary key (tenant_id, id),
    foreign key (tenant_id, from_employee) references employees,
    foreign key (tenant_id, to_employee) references employees,
    check (from_employee <> to_employee)
);
comment on table org_lines is 'Who reports to whom, and who works with whom.';
create unique index org_lines_one_manager on org_lines (tenant_id, from_employee) where kind = 'REPORTS_TO';
create unique index org_lines_one_collaboration
    on org_lines (tenant_id, least(from_employee, to_employee), greatest(from_employee, to_employee))
    where kind = 'COLLABORATES';
create index org_lines_from on org_lines (tenant_id, from_employee);
create index org_lines_to on org_lines (tenant_id, to_employee);

alter table org_lines enable row level security;
alter table org_lines force row level security;
create policy own_tenant on org_lines
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, delete on org_lines to guildhall_app;
--rollback drop table org_lines;
